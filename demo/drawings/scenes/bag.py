"""A canvas bag with a rowing club's printed heron, hanging from a peg."""
from kit import *

W, H, SAG = 3.7, 4.1, 0.9


def emblem():
    teal, ochre = "#1d5961", "#c98a2b"
    reeds = "".join(f'<path d="M{x} 760 Q{x + b} {y + 120} {x + 2 * b} {y}" stroke="{teal}" stroke-width="9" fill="none"/>'
                    f'<ellipse cx="{x + 2 * b}" cy="{y}" rx="13" ry="46" fill="{ochre}" transform="rotate({b / 2} {x + 2 * b} {y})"/>'
                    for x, y, b in [(290, 470, -10), (335, 540, 4), (700, 500, 12), (742, 440, -6), (665, 590, 6)])
    return artwork("bag-emblem", f"""
<circle cx="500" cy="520" r="455" fill="none" stroke="{teal}" stroke-width="22"/>
<circle cx="500" cy="520" r="335" fill="none" stroke="{teal}" stroke-width="10"/>
<path id="up" d="M126 520 A374 374 0 0 1 874 520" fill="none"/>
<path id="down" d="M80 520 A420 420 0 0 0 920 520" fill="none"/>
<g font-family="Josefin Bold" fill="{teal}" text-anchor="middle">
<text font-size="92" letter-spacing="15"><textPath href="#up" startOffset="50%">CLUBE DE REMO</textPath></text>
<text font-size="80" letter-spacing="12"><textPath href="#down" startOffset="50%">LAGOA DE SORVA</textPath></text></g>
<circle cx="560" cy="420" r="128" fill="{ochre}"/>
{reeds}
<path d="M258 700 q38 -34 76 0 t76 0 t76 0 t76 0 t76 0 t76 0 t32 0" fill="none" stroke="{teal}" stroke-width="16"/>
<path d="M300 752 q36 -32 72 0 t72 0 t72 0 t72 0 t72 0 t40 0" fill="none" stroke="{teal}" stroke-width="16"/>
<g fill="{teal}">
 <path d="M392 318 L520 292 Q560 284 566 320 Q572 356 536 392 Q506 424 520 456 Q590 470 640 540 Q664 580 690 632 Q640 616 606 606 Q540 618 500 580 Q462 540 474 480 Q480 430 508 392 Q528 364 520 338 L470 338 Z"/>
 <path d="M548 288 Q600 262 640 288 Q596 284 556 306 Z"/>
 <path d="M536 596 L530 690 M566 600 L590 640 L562 700" stroke="{teal}" stroke-width="13" fill="none" stroke-linejoin="round"/>
</g>
<path d="M512 512 Q560 520 606 570 M520 548 Q560 560 588 586" stroke="#e9e2d0" stroke-width="8" fill="none"/>
<circle cx="524" cy="318" r="9" fill="#e9e2d0"/>
<text x="500" y="1090" font-family="Josefin Bold" font-size="78" letter-spacing="34" fill="{ochre}" text-anchor="middle">DESDE 1968</text>
""", 1000, 1130)


def canvas(art=None):
    s = Shader("canvas")
    vec = s.coord("UV")
    h, over = weave(s, 150, 166, vec)
    thread = s.ramp(s.noise(140, 2, vec=s.coord("UV", (0.12, 1, 1))), [(0.35, 0.86), (0.65, 1.0)])
    c = s.mix(1, "#dccfb2", thread, "MULTIPLY")
    flecks = s.ramp(s.noise(90, 2, vec=vec), [(0.70, 0.0), (0.74, 0.6)])
    c = s.mix(flecks, c, "#8d7a58")
    if art:
        img = s.image(art, s.coord("UV", (1.62, 1.62 * H / W / 1.13, 1), (0, 0, 0), (-0.31, -0.30, 0)), extension="CLIP")
        ink = s.math("MULTIPLY", img.outputs[1], s.ramp(s.noise(45, 5, vec=vec), [(0.30, 0.25), (0.48, 0.95)]))
        ink = s.math("MULTIPLY", ink, s.ramp(h, [(0.0, 0.8), (0.5, 1.0)]))
        c = s.mix(ink, c, img.outputs[0])
    c = s.mix(1, c, s.ramp(h, [(0, 0.70), (0.9, 1.0)]), "MULTIPLY")
    # a stain low down, and the hem
    c = s.mix(s.ramp(s.noise(2.2, 4, vec=vec), [(0.60, 0.0), (0.80, 0.22)]), c, "#a58d60")
    sep = s.node("SeparateXYZ", None, (vec,)).outputs[1]
    hem = s.math("MULTIPLY", s.math("GREATER_THAN", sep, 0.936), s.math("LESS_THAN", sep, 0.9405))
    stitch = s.math("MULTIPLY", hem, s.math("GREATER_THAN", s.math("SINE", s.math("MULTIPLY", s.node("SeparateXYZ", None, (vec,)).outputs[0], 520)), -0.3))
    c = s.mix(s.math("MULTIPLY", stitch, 0.65), c, "#6d5c3d")
    h2 = s.math("ADD", h, s.math("MULTIPLY", s.math("GREATER_THAN", sep, 0.9382), 2.0))
    return s.set(base_color=c, roughness=0.92, sheen_weight=0.25, normal=s.bump(h2, 0.55, 0.012))


def draw():
    start(1500, 2000, exposure=0.65, world="#a5adb5", world_strength=0.32)
    camera((0.25, -19, 0.0), (0.05, 0, -0.2), lens=92, fstop=9, roll=0.6)
    window((-7.5, -6.5, 5.5), (0, 0, 0), 3.5, 5, 2100, "#fff2df")
    light((7, -7, 1), (0, 0, 0), 4, 120, "#cfe0ff")

    plane(40, 40, (0, 0.62, 0), (90, 0, 0), plaster("wall", "#b9a99a", 0.35, 1.1))
    rail = wood("rail", "#8f6a45", "#5a3d25", axis="X", scale=0.8, rough=0.5, bump=0.2)
    box((16, 0.3, 0.95), (0, 0.47, 3.05), 0.03, rail)
    peg = wood("peg", "#b48a5c", "#83592f", axis="Y", scale=2, rough=0.35)
    for x in (-3.9, 0, 3.9):
        p = revolve("peg", [(0, 0), (0.17, 0.0), (0.17, 0.1), (0.12, 0.3), (0.12, 0.62), (0.16, 0.8), (0.22, 0.9), (0.22, 0.98), (0.15, 1.06), (0, 1.08)], 48, 60, peg)
        p.rotation_euler, p.location = (math.radians(84), 0, 0), (x, 0.33, 2.9)

    # two panels, joined left, right and below; the hang is worked out as cloth
    nx, ny = 74, 82
    verts, faces, uvs, index = [], [], [], {}

    def vert(i, j, side):
        edge = i in (0, nx) or j == 0
        key = (i, j, 0 if edge else side)
        if key not in index:
            x, z = (i / nx - 0.5) * W, (j / ny) * H - H + 0.6
            y = 0.0 if edge else side * (0.03 + 0.05 * math.sin(math.pi * i / nx))
            index[key] = len(verts)
            verts.append((x * (0.955 + 0.03 * (1 - j / ny)), y + random.uniform(-.004, .004), z))
        return index[key]
    for side in (-1, 1):
        for j in range(ny):
            for i in range(nx):
                q = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)]
                if side > 0:
                    q = q[::-1]
                faces.append([vert(*c, side) for c in q])
                uvs += [(a / nx, b / ny) for a, b in q]
    bag = obj("bag", verts, faces, uvs)
    bag.data.materials.append(canvas(emblem()))
    bag.data.materials.append(canvas())
    for k, f in enumerate(bag.data.polygons):
        f.material_index = 0 if k < nx * ny else 1
    pins = bag.vertex_groups.new(name="pins")
    at = {}
    for side in (-1, 1):
        for sx in (-1, 1):
            mid = round(nx / 2 + sx * SAG / W * nx)
            ids = [vert(mid + d, ny - e, side) for d in (-2, -1, 0, 1, 2) for e in range(3)]
            pins.add(ids, 1.0, "ADD")
            at[side, sx] = vert(mid, ny, side)
    m = bag.modifiers.new("cloth", "CLOTH")
    cs = m.settings
    cs.quality, cs.mass = 6, 0.25
    cs.tension_stiffness = cs.compression_stiffness = 22
    cs.shear_stiffness, cs.bending_stiffness = 8, 0.9
    cs.vertex_group_mass = "pins"
    cs.shrink_min = -0.045
    cs.use_pressure, cs.uniform_pressure_force = True, 0.35
    cs.effector_weights.gravity = 0.5
    m.collision_settings.use_collision = False
    m.point_cache.frame_end = 55
    for frame in range(1, 56):
        bpy.context.scene.frame_set(frame)
    apply(bag)
    for v in bag.data.vertices:         # the wall holds the back
        v.co.y = min(v.co.y, 0.55)
    solidify(bag, 0.022, 1)
    subdivide(bag, 1)
    bag.data.shade_smooth()

    # straps
    webbing = canvas()
    for side in (-1, 1):
        a, b = (bag.data.vertices[at[side, s]].co.copy() for s in (-1, 1))
        top = Vector((0, -0.05 + side * 0.14, 3.08))
        off = Vector((0, side * 0.035, 0))
        path = spline([a + off + Vector((0.0, 0, -0.45)), a + off, a + (top - a) * 0.42 + Vector((-0.10, side * 0.05, 0)), top + Vector((-0.22, 0, -0.16)), top,
                       top + Vector((0.22, 0, -0.16)), b + (top - b) * 0.42 + Vector((0.10, side * 0.05, 0)), b + off, b + off + Vector((-0.0, 0, -0.45))], 90)

        def strap(u, v):
            i = round(v * 90)
            d = (path[min(i + 1, 90)] - path[max(i - 1, 0)]).normalized()
            flat = d.cross(Vector((0, 1, 0))).normalized()
            t = math.exp(-((v - 0.5) / 0.13) ** 2)
            wdir = (flat * (1 - t) + Vector((0, 1, 0)) * t).normalized()
            return path[i] + wdir * (u - 0.5) * 0.30
        s = surface("strap", strap, 6, 90, mat=webbing)
        for q in s.data.uv_layers[0].data:
            q.uv = (q.uv[0] * 0.08, q.uv[1] * 2.2)
        solidify(s, 0.03, 0)
        subdivide(s, 1)
