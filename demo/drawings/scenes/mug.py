"""A glazed mug with an invented town's crest; the rim is chipped."""
from kit import *


def crest():
    ink = "#21436b"
    return artwork("mug-crest", f"""
<g fill="none" stroke="{ink}" stroke-width="9" stroke-linejoin="round" stroke-linecap="round">
 <path d="M250 190 H750 V470 Q750 690 500 800 Q250 690 250 470 Z" fill="#f3efe4" stroke-width="14"/>
 <path d="M272 212 H728 V440 H272 Z" fill="#b5402f" stroke="none"/>
 <g fill="#f3efe4" stroke="{ink}" stroke-width="7">
  <path d="M440 440 V290 H425 V262 H450 V276 H470 V262 H530 V276 H550 V262 H575 V290 H560 V440 Z"/>
  <path d="M330 440 V345 H318 V322 H338 V333 H356 V322 H376 V333 H394 V322 H412 V345 H400 V440 Z"/>
  <path d="M600 440 V345 H588 V322 H608 V333 H626 V322 H646 V333 H664 V322 H682 V345 H670 V440 Z"/>
 </g>
 <path d="M480 440 V395 Q500 365 520 395 V440 Z" fill="{ink}" stroke="none"/>
 <path d="M500 300 V345" stroke-width="9"/><path d="M365 362 V392 M635 362 V392" stroke-width="8"/>
 <path d="M268 500 q29 -32 58 0 t58 0 t58 0 t58 0 t58 0 t58 0 t58 0 t58 0" stroke-width="12"/>
 <path d="M278 565 q28 -32 56 0 t56 0 t56 0 t56 0 t56 0 t56 0 t56 0 t52 0" stroke-width="12"/>
 <path d="M310 630 q27 -30 54 0 t54 0 t54 0 t54 0 t54 0 t54 0 t54 0" stroke-width="12"/>
 <path d="M405 700 q60 -52 118 -6 q34 24 68 -22 v62 q-34 -40 -68 -16 q-58 44 -118 -18" fill="#d9a43a" stroke-width="6"/>
 <circle cx="440" cy="692" r="6" fill="{ink}" stroke="none"/>
 <path d="M230 180 q-10 -60 60 -80 M770 180 q10 -60 -60 -80" stroke-width="8"/>
</g>
<g fill="#5d7a3c" stroke="{ink}" stroke-width="4">
 {''.join(f'<ellipse cx="{500 + s * (272 + 16 * math.sin(k))}" cy="{250 + k * 62}" rx="15" ry="36" transform="rotate({s * (28 + 50 * (k % 2))} {500 + s * (272 + 16 * math.sin(k))} {250 + k * 62})"/>' for s in (-1, 1) for k in range(8))}
</g>
<path id="arc" d="M180 760 Q500 980 820 760" fill="none"/>
<path d="M150 735 Q500 975 850 735 L872 800 Q500 1045 128 800 Z" fill="#f3efe4" stroke="{ink}" stroke-width="9" stroke-linejoin="round"/>
<path id="arc2" d="M150 800 Q500 1022 850 800" fill="none"/>
<text font-family="Josefin Bold" font-size="84" letter-spacing="12" fill="{ink}" text-anchor="middle"><textPath href="#arc2" startOffset="50%">OSTERVAAL</textPath></text>
<text x="500" y="150" font-family="Josefin Bold" font-size="70" letter-spacing="14" fill="{ink}" text-anchor="middle">·  1 3 4 7  ·</text>
""", 1000, 1060)


def draw():
    start(2000, 1500, exposure=0.75, world="#9aa3ad", world_strength=0.22)
    camera((0.45, -5.2, 2.0), (0.16, 0, 0.5), lens=92, fstop=6, focus=(0, -0.42, 0.5), roll=-0.8)
    window((-4.2, -1.2, 3.6), (0, 0, 0.4), 2.6, 3.4, 330)
    light((4, -3, 2.5), (0, 0, 0.5), 3, 28, "#ffdfb8")

    # table and the wall behind
    oak = wood("oak", "#c79a68", "#96683f", scale=0.9, axis="X", rough=0.42, bump=0.1, coat=0.15)
    for k in range(7):
        box((14, 0.94, 0.3), (random.uniform(-1, 1), -1.9 + k * 0.95, -0.15), 0.012, oak)
    wall = plaster("wall", "#8fa39d", 0.2, 1.5)
    plane(30, 12, (0, 5.2, 3), (90, 0, 0), wall)

    # the mug: outer wall, rim and inside in one turned line
    R, H, T = 0.42, 0.96, 0.042
    outer = [(0, 0.03), (0.3, 0.03), (0.315, 0.0), (0.345, 0.0), (0.36, 0.025), (0.40, 0.07), (R, 0.16), (R, 0.3),
             (R, 0.5), (R, 0.7), (R, H - 0.06), (R, H - 0.025), (R - 0.008, H - 0.006), (R - T / 2, H), (R - T + 0.006, H - 0.008),
             (R - T, H - 0.03), (R - T, H - 0.2), (R - T, 0.5), (R - T, 0.18), (R - T - 0.05, 0.1), (0.2, 0.075), (0, 0.072)]
    glaze = Shader("glaze")
    speck = glaze.ramp(glaze.noise(60, 2), [(0.70, 1.0), (0.76, 0.72)])
    tint = glaze.vary("#ebe4d2", 0.06, 3)
    c = glaze.mix(1.0, tint, speck, "MULTIPLY")
    art = glaze.image(crest(), glaze.coord("UV", (4.0, 1.37, 1), (0, 0, 0), (-2.576, -0.17, 0)), extension="CLIP")
    worn = glaze.math("MULTIPLY", art.outputs[1], glaze.ramp(glaze.noise(34, 5), [(0.30, 0.55), (0.40, 0.97)]))
    c = glaze.mix(worn, c, art.outputs[0])
    # a blue line under the rim
    z = glaze.node("SeparateXYZ", None, (glaze.coord("Object"),)).outputs[2]
    out_ = glaze.node("SeparateXYZ", None, (glaze.coord("UV"),)).outputs[1]
    band = glaze.math("MULTIPLY", glaze.math("GREATER_THAN", z, H - 0.075), glaze.math("LESS_THAN", z, H - 0.045))
    c = glaze.mix(glaze.math("MULTIPLY", band, 0.9), c, "#21436b")
    glaze.set(base_color=c, roughness=0.12, coat_weight=0.5, coat_roughness=0.04, specular_ior_level=0.55,
              normal=glaze.bump(glaze.noise(4, 2), 0.06, 0.05))

    prof = spline([(r, h, 0) for r, h in outer], 160)
    n = 256

    def wall_point(u, v):
        p = prof[round(v * 160)]
        a = u * TAU
        return (max(p.x, 0) * math.cos(a), max(p.x, 0) * math.sin(a), p.y)

    body = surface("mug", wall_point, n, 160, close_u=True)
    # texture coordinates on the wall: round it and up it
    me = body.data
    uv = me.uv_layers[0].data
    for f in me.polygons:
        for li in f.loop_indices:
            p = me.vertices[me.loops[li].vertex_index].co
            ring = math.hypot(p.x, p.y) > R - 0.02
            u = (uv[li].uv[0])
            uv[li].uv = (u, p.z / H) if ring and p.z > 0.05 else (0, 0)
    body.data.materials.append(glaze.mat)
    clay = Shader("bare clay")
    clay.set(base_color=clay.vary("#cbb08c", 0.35, 30), roughness=0.95,
             normal=clay.bump(clay.noise(40, 6), 0.6, 0.03))
    body.data.materials.append(clay.mat)

    # handle
    path = spline([(R - 0.03, 0, 0.78), (R + 0.12, 0, 0.80), (R + 0.27, 0, 0.70), (R + 0.30, 0, 0.50),
                   (R + 0.22, 0, 0.30), (R + 0.08, 0, 0.23), (R - 0.03, 0, 0.235)], 48)

    def ear(u, v):
        i = round(v * 48)
        p = path[i]
        d = (path[min(i + 1, 48)] - path[max(i - 1, 0)]).normalized()
        side = Vector((0, 1, 0))
        up = d.cross(side)
        flare = 1 + 0.35 * abs(2 * v - 1) ** 6
        a = u * TAU
        return p + side * math.cos(a) * 0.066 * flare + up * math.sin(a) * 0.042 * flare
    handle = surface("handle", ear, 32, 48, close_u=True, mat=glaze.mat)
    for d in handle.data.uv_layers[0].data:
        d.uv = (0, 0)

    # the chip: a rough stone taken away
    def bite(loc, size, seed):
        stone = surface("bite", lambda u, v: (math.sin(v * math.pi) * math.cos(u * TAU), math.sin(v * math.pi) * math.sin(u * TAU),
                                              math.cos(v * math.pi)), 48, 24, close_u=True, mat=clay.mat, smooth=False)
        for v in stone.data.vertices:
            k = 1 + 0.30 * mnoise.noise(v.co * 1.6 + Vector((seed, 0, 0))) + 0.10 * mnoise.noise(v.co * 5 + Vector((seed, 3, 0)))
            v.co = Vector((v.co.x * size[0], v.co.y * size[1], v.co.z * size[2])) * k + Vector(loc)
        stone.hide_render = True
        import bmesh
        bm = bmesh.new()
        bm.from_mesh(stone.data)
        bmesh.ops.remove_doubles(bm, verts=bm.verts, dist=1e-4)
        bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
        bm.to_mesh(stone.data)
        m = body.modifiers.new("bite", "BOOLEAN")
        m.operation, m.object, m.solver = "DIFFERENCE", stone, "EXACT"
        m.material_mode = "TRANSFER"
    a = math.radians(-122)
    bite((R * math.cos(a), R * math.sin(a), H + 0.015), (0.15, 0.08, 0.085), 1.0)
    a = math.radians(-106)
    bite((R * math.cos(a) * 1.02, R * math.sin(a) * 1.02, H + 0.01), (0.045, 0.03, 0.024), 4.0)

    for part in (body, handle):
        part.rotation_euler = (0, 0, math.radians(-14))
    # coffee in it, a spoon beside it, a cloth behind
    disc_side("coffee", R - T - 0.003, 0.004, (0, 0, 0.62), mat=plain("coffee", "#1d0f07", 0.05))
    cloth = Shader("linen")
    h, over = weave(cloth, 260, 260)
    stripe = cloth.ramp(cloth.node("SeparateXYZ", None, (cloth.coord("UV"),)).outputs[1],
                        [(0.0, "#d9d3c3"), (0.80, "#d9d3c3"), (0.801, "#8c4a3d"), (0.84, "#8c4a3d"), (0.841, "#d9d3c3"), (0.86, "#d9d3c3"), (0.861, "#8c4a3d"), (0.875, "#8c4a3d"), (0.876, "#d9d3c3")])
    stripe.node.color_ramp.interpolation = "CONSTANT"
    cloth.set(base_color=cloth.mix(1, stripe, cloth.ramp(h, [(0, 0.7), (1, 1)]), "MULTIPLY"), roughness=0.9,
              sheen_weight=0.3, normal=cloth.bump(h, 0.5, 0.01))

    def folds(u, v):
        x, y = (u - 0.5) * 2.6, (v - 0.5) * 1.9
        z = 0.05 + 0.05 * math.sin(3.1 * x + 1.2 * y) + 0.05 * mnoise.noise((x * 1.3, y * 1.1, 2)) + 0.03 * mnoise.noise((x * 3, y * 3, 5))
        return (x, y, max(z, 0.012))
    napkin = surface("napkin", folds, 160, 120, mat=cloth.mat)
    napkin.location = (-1.0, 0.95, 0)
    napkin.rotation_euler = (0, 0, math.radians(-24))
    solidify(napkin, 0.012, 1)
    steel = plain("steel", "#c9c6c0", 0.18, metallic=1.0)
    bowl = surface("spoon", lambda u, v: ((v - 0.5) * 0.42, math.sin(v * math.pi) ** 0.6 * 0.13 * (2 * u - 1),
                                          0.03 + 0.05 * ((2 * u - 1) ** 2 * math.sin(v * math.pi) + (2 * v - 1) ** 2) - 0.02), 24, 40, mat=steel)
    solidify(bowl, 0.012)
    stem = surface("stem", lambda u, v: (0.2 + v * 1.0, (2 * u - 1) * (0.03 + 0.03 * v ** 2), 0.045 + 0.07 * math.sin(v * 2.6) * (1 - v * 0.6) + 0.006 * (1 - (2 * u - 1) ** 2)), 8, 40, mat=steel)
    solidify(stem, 0.012)
    for p in (bowl, stem):
        p.location, p.rotation_euler = (0.72, -0.62, 0.0), (0, 0, math.radians(24))
