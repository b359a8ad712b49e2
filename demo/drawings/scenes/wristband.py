"""A printed plastic wristband standing on a terrazzo table."""
from kit import *


def band_art():
    navy, cream, coral = "#16344f", "#fbf3de", "#e9573f"
    waves = "".join(f'<path d="M{k * 90 - 45} {y} q22 -26 45 0 t45 0" stroke="{c}" stroke-width="9" fill="none"/>' for k in range(-1, 40) for y, c in ((52, navy), (392, navy)))
    boat = lambda x: f'<g transform="translate({x} 225)"><path d="M-74 40 H74 L46 84 H-46Z" fill="{navy}"/><path d="M-6 28 V-96 L-66 28Z" fill="{cream}"/><path d="M6 28 V-82 L56 28Z" fill="{coral}"/></g>'
    text = lambda x: (f'<text x="{x}" y="262" font-family="Alfa Slab One" font-size="104" fill="{navy}">STRANDKERMIS</text>'
                      f'<text x="{x + 6}" y="330" font-family="Oswald" font-size="52" letter-spacing="9" fill="{navy}">MOLLEDUIN · 8 – 10 AUGUSTUS</text>'
                      f'<text x="{x + 4}" y="150" font-family="Oswald" font-size="46" letter-spacing="16" fill="{cream}">VRIJWILLIGER</text>')
    num = lambda x: f'<g transform="translate({x} 222) rotate(90)"><rect x="-132" y="-40" width="264" height="80" rx="10" fill="{cream}"/><text y="25" font-family="DejaVu Sans Mono" font-size="66" fill="#a3271b" text-anchor="middle">0 3 1 7</text></g>'
    return artwork("wristband", f'<rect width="3200" height="444" fill="#f3a73b"/>{waves}{boat(170)}{text(300)}{num(1370)}{boat(1560)}{text(1690)}{num(2760)}{boat(2960)}', 3200, 444)


def draw():
    start(2000, 1333, exposure=0.6, world="#b3bdc8", world_strength=0.4)
    camera((0.25, -4.0, 1.5), (0.03, 0, 0.16), lens=104, fstop=8, focus=(0.0, -0.36, 0.14), roll=-1.0)
    window((-3.2, 2.0, 3.0), (0, 0, 0.1), 2.0, 2.6, 120, "#f6f8ff")
    light((2.4, -2.4, 2.4), (0, 0, 0.1), 1.6, 42, "#ffe7c9")
    t = Shader("terrazzo")
    v = t.node("TexVoronoi", {"feature": "F1"}, Vector=t.coord("Object"), Scale=7.0, Randomness=1.0)
    e = t.voronoi(7, "DISTANCE_TO_EDGE")
    small = t.node("TexVoronoi", {"feature": "F1"}, Vector=t.coord("Object"), Scale=21.0)
    pick = t.node("SeparateColor", None, (v.outputs[1],))
    chip = t.ramp(pick.outputs[0], [(0.0, "#b7a48b"), (0.25, "#8f9d94"), (0.5, "#d8c7ad"), (0.7, "#6f7d80"), (0.85, "#c08a6c"), (1.0, "#efe9dd")])
    chip.node.color_ramp.interpolation = "CONSTANT"
    has = t.math("MULTIPLY", t.math("GREATER_THAN", pick.outputs[1], 0.52), t.ramp(e, [(0.035, 0.0), (0.045, 1.0)]))
    pick2 = t.node("SeparateColor", None, (small.outputs[1],))
    has2 = t.math("MULTIPLY", t.math("GREATER_THAN", pick2.outputs[1], 0.72), t.ramp(small.outputs[0], [(0.38, 1.0), (0.42, 0.0)]))
    base = t.mix(has2, t.vary("#dcd8ce", 0.06, 5), t.ramp(pick2.outputs[0], [(0, "#9a9084"), (1, "#b98e72")]))
    t.set(base_color=t.mix(has, base, chip), roughness=t.ramp(t.noise(8, 4), [(0.3, 0.16), (0.7, 0.34)]), normal=t.bump(t.noise(30, 3), 0.03, 0.02))
    plane(40, 40, (0, 0, 0), mat=t.mat)
    plane(40, 10, (0, 7, 4), (90, 0, 0), plaster("wall", "#7f9aa3", 0.2, 1))

    art = band_art()
    b = Shader("vinyl")
    vec = b.coord("UV")
    img = b.image(art, vec)
    scuff = b.ramp(b.noise(30, 6, 0.7, vec=b.coord("UV", (7, 1, 1))), [(0.66, 0.0), (0.70, 0.5)])
    b.set(base_color=b.mix(scuff, img.outputs[0], "#f7c67a"), roughness=b.ramp(b.noise(18, 4), [(0.3, 0.24), (0.7, 0.42)]), subsurface_weight=0.2, subsurface_radius=(0.15, 0.08, 0.03), subsurface_scale=0.2,
          coat_weight=0.3, coat_roughness=0.12, normal=b.bump(b.math("ADD", b.noise(9, 3), b.math("MULTIPLY", b.noise(140, 2), 0.10)), 0.10, 0.01))
    inner = Shader("inside")
    inner.set(base_color="#f4b04c", roughness=0.4, subsurface_weight=0.2, subsurface_scale=0.1)
    Rm, Wd = 0.40, 0.285
    turn = math.radians(-172)

    def loop(u, v, off=0.0):
        a = turn + u * TAU * 1.07        # overlaps itself at the clasp
        r = Rm * (1 + 0.05 * math.cos(2 * a + 0.6) + 0.014 * math.cos(3 * a)) + off + 0.016 * max(0, (u - 0.93) / 0.07)
        z = v * Wd
        tilt = 0.05 * math.sin(a - 1.0)
        lean = (z - Wd / 2) * 0.06 * math.cos(2 * a)
        return (((r + lean) * math.cos(a)) * 1.14, (r + lean) * math.sin(a), 0.012 + z + tilt * 0.0 + 0.006 * math.sin(3 * a) * (z / Wd))
    band = surface("band", lambda u, v: loop(u, v), 360, 14, mat=b.mat)
    band.data.materials.append(inner.mat)
    m = solidify(band, 0.014, -1).modifiers["thickness"]
    m.material_offset = 1
    m.material_offset_rim = 1
    bv = band.modifiers.new("edge", "BEVEL")
    bv.width, bv.segments = 0.004, 2
    bv.limit_method = "ANGLE"
    # snap fastener at the overlap
    u = 0.965
    p, q = Vector(loop(u, 0.5, 0.02)), Vector(loop(u + 0.003, 0.5, 0.02))
    n = (q - p).cross(Vector((0, 0, 1))).normalized()
    snap = revolve("snap", [(0.085, -0.012), (0.09, 0.0), (0.088, 0.014), (0.07, 0.022), (0.052, 0.016), (0.045, 0.008), (0.03, 0.010), (0.0, 0.014)], 64, 60, plain("snap", "#fbf3de", 0.3, coat_weight=0.4))
    snap.location, snap.rotation_euler = p, n.to_track_quat("Z", "Y").to_euler()
    # two tokens from the same fair
    art2 = artwork("token", '<circle cx="200" cy="200" r="200" fill="#2c6a72"/><circle cx="200" cy="200" r="176" fill="none" stroke="#fbf3de" stroke-width="8" stroke-dasharray="10 12"/><text x="200" y="262" font-family="Alfa Slab One" font-size="190" fill="#fbf3de" text-anchor="middle">1</text><text x="200" y="330" font-family="Oswald" font-size="44" letter-spacing="8" fill="#fbf3de" text-anchor="middle">MUNT</text><path d="M120 96 q20 -22 40 0 t40 0 t40 0 t40 0" stroke="#fbf3de" stroke-width="8" fill="none"/>', 400, 400)
    for (x, y, z, rot, tilt) in ((0.98, -0.16, 0.016, 20, 0), (0.84, 0.10, 0.03, -35, 5)):
        k = Shader("token")
        gen = k.coord("Generated")
        k.set(base_color=k.image(art2, gen, extension="CLIP").outputs[0], roughness=0.35, normal=k.bump(k.noise(30, 4), 0.08, 0.02))
        d = disc_side("token", 0.15, 0.03, (x, y, z), (tilt, 0, rot), 0.008, mat=k.mat)
