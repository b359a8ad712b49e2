"""A table lamp with a pleated shade and a painted foot, lit."""
from kit import *


def draw():
    start(1500, 2000, exposure=0.4, world="#5f7390", world_strength=0.22)
    camera((0.5, -15, 3.3), (0.0, 0, 2.38), lens=82, fstop=8, focus=(0, -0.7, 2), roll=0.4)
    window((-6, -6, 4.5), (0, 0, 1.5), 2.6, 4, 560, "#bcd2ff")
    random.seed(6)
    wall = plaster("wall", "#6b8488", 0.3, 1.2)
    plane(40, 30, (0, 2.6, 6), (90, 0, 0), wall)
    top = wood("walnut", "#8d5a34", "#4a2a16", axis="X", scale=0.5, rough=0.3, bump=0.06, coat=0.5)
    box((18, 5.4, 0.35), (0, 0, -0.175), 0.06, top)
    box((17.6, 5, 4), (0, 0, -2.4), 0.03, top)

    # shade: folds of thin paper
    pleats = 84
    z0, z1 = 2.75, 4.75

    def fold(u, v, inner=0.0):
        a = u * TAU
        t = abs((u * pleats) % 1 - 0.5) * 2
        r = 1.60 - 0.72 * v + 0.03 * math.sin(v * math.pi)
        depth = (0.055 - 0.02 * v) * (1 - 0.5 * inner)
        r += depth * (t - 0.5) + 0.008 * mnoise.noise((math.cos(a) * 6, math.sin(a) * 6, v * 3)) - inner * 0.02
        return (r * math.cos(a), r * math.sin(a), z0 + (z1 - z0) * v + 0.006 * math.sin(a * 9 + v * 3))
    paper = bpy.data.materials.new("shade")
    s = Shader("shade paper")
    fib = s.noise(18, 6, 0.65)
    stain = s.ramp(s.noise(1.2, 4), [(0.4, 1.0), (0.75, 0.86)])
    c = s.mix(1, s.ramp(fib, [(0.3, "#e3cfa2"), (0.7, "#f2e4c4")]), stain, "MULTIPLY")
    diffuse = s.node("BsdfDiffuse", None, Color=c, Roughness=0.9)
    trans = s.node("BsdfTranslucent", None, Color=s.mix(1, c, "#ffd9a0", "MULTIPLY"))
    both = s.node("MixShader", None, (0.55, diffuse.outputs[0], trans.outputs[0]))
    out = next(n for n in s.tree.nodes if n.type == "OUTPUT_MATERIAL")
    s.tree.links.new(both.outputs[0], out.inputs[0])
    surface("shade", fold, pleats * 8, 30, close_u=True, mat=s.mat, smooth=True)
    bpy.data.materials.remove(paper)
    trim = Shader("trim")
    trim.set(base_color="#7a2f2a", roughness=0.8, normal=trim.bump(trim.wave(24, "DIAGONAL"), 0.4, 0.02))
    for z, r in ((z0 + 0.01, 1.60), (z1 - 0.01, 0.885)):
        tube([(r * math.cos(k / 90 * TAU), r * math.sin(k / 90 * TAU), z) for k in range(90)], 0.032, trim.mat, cyclic=True)
    brass = Shader("brass")
    brass.set(base_color="#c79a4b", metallic=1.0, roughness=brass.ramp(brass.noise(6, 5), [(0.3, 0.18), (0.7, 0.4)]))
    for k in range(3):
        a = k / 3 * TAU + 0.4
        tube([(0, 0, 4.62), (0.88 * math.cos(a), 0.88 * math.sin(a), 4.72)], 0.016, brass.mat)
    f = revolve("finial", [(0, 4.55), (0.06, 4.6), (0.07, 4.8), (0.10, 4.86), (0.12, 4.94), (0.09, 5.02), (0.05, 5.06), (0.07, 5.1), (0, 5.14)], 32, 50, brass.mat)

    # the bulb and its light
    bulb = Shader("bulb")
    bulb.set(base_color="#ffffff", emission_color="#ffcf8a", emission_strength=26)
    b = revolve("bulb", [(0, 3.05), (0.12, 3.06), (0.15, 3.2), (0.27, 3.5), (0.3, 3.68), (0.25, 3.85), (0.12, 3.95), (0, 3.97)], 32, 40, bulb.mat)
    lamp = bpy.data.lights.new("bulb", "POINT")
    lamp.energy, lamp.color, lamp.shadow_soft_size = 88, col("#ffc57d")[:3], 0.3
    lo = bpy.data.objects.new("bulb light", lamp)
    lo.location = (0, 0, 3.62)
    b.visible_shadow = False
    bpy.context.collection.objects.link(lo)

    # the foot: thrown, glazed, with painted bands
    foot = [(0, 0.0), (0.52, 0.0), (0.58, 0.03), (0.58, 0.09), (0.5, 0.14), (0.46, 0.2), (0.52, 0.3), (0.74, 0.55), (0.86, 0.85), (0.85, 1.15), (0.72, 1.45), (0.5, 1.7), (0.32, 1.88), (0.25, 2.0), (0.24, 2.12), (0.3, 2.2), (0.3, 2.26), (0.2, 2.3), (0, 2.31)]
    petals = "".join(f'<g transform="translate({125 + 250 * k} 400)">' + "".join(
        f'<path d="M0 -22 Q34 -78 0 -128 Q-34 -78 0 -22Z" fill="#2a4f7c" transform="rotate({45 * q})"/><path d="M0 -44 Q12 -74 0 -98 Q-12 -74 0 -44Z" fill="#e8e2d2" transform="rotate({45 * q})"/>' for q in range(8))
        + '<circle r="24" fill="#c98a2b"/></g>' + f'<path d="M{250 * k + 250} 300 Q{250 * k + 222} 400 {250 * k + 250} 500 Q{250 * k + 278} 400 {250 * k + 250} 300Z" fill="#5c7f73"/>' for k in range(-1, 8))
    art = artwork("lamp-foot", f'<rect y="212" width="2000" height="12" fill="#2a4f7c"/><rect y="236" width="2000" height="5" fill="#2a4f7c"/><rect y="560" width="2000" height="5" fill="#2a4f7c"/><rect y="576" width="2000" height="12" fill="#2a4f7c"/>{petals}'
                  + "".join(f'<path d="M{k * 50} 700 q25 -44 50 0" stroke="#2a4f7c" stroke-width="9" fill="none"/><circle cx="{k * 50 + 25}" cy="706" r="8" fill="#c98a2b"/><path d="M{k * 50} 120 q25 40 50 0" stroke="#2a4f7c" stroke-width="8" fill="none"/>' for k in range(40)), 2000, 800)
    g = Shader("glaze")
    img = g.image(art, g.coord("UV"))
    crack = g.ramp(g.voronoi(7, "DISTANCE_TO_EDGE", vec=g.node("MixRGB", None, (0.08, g.coord("Object"), g.node("TexNoise", None, Vector=g.coord("Object"), Scale=3.0).outputs[1]))), [(0.0, 0.72), (0.012, 1.0)])
    c = g.mix(g.math("MULTIPLY", img.outputs[1], g.ramp(g.noise(12, 5), [(0.2, 0.75), (0.6, 1.0)])), g.vary("#e4dcc6", 0.08, 3), img.outputs[0])
    c = g.mix(1, c, crack, "MULTIPLY")
    g.set(base_color=c, roughness=0.14, coat_weight=0.6, coat_roughness=0.05, normal=g.bump(g.noise(2.5, 3), 0.10, 0.08))
    body = revolve("foot", foot, 160, 200, g.mat)
    body.rotation_euler = (0, 0, 0.35)
    uv = body.data.uv_layers[0].data
    for d in uv:                      # bands where the belly is
        d.uv = (d.uv[0], (d.uv[1] * 1.0 - 0.28) / 0.50)
    art_node = [n for n in g.tree.nodes if n.type == "TEX_IMAGE"][0]
    art_node.extension = "CLIP"
    revolve("stem", [(0.2, 2.28), (0.2, 2.36), (0.12, 2.4), (0.09, 2.5), (0.09, 2.85), (0.16, 2.9), (0.17, 3.08), (0, 3.1)], 40, 60, brass.mat)
    # its cable with a switch, and two books
    cable = plain("cable", "#2a211c", 0.6)
    tube(spline([(0.5, 0.2, 0.05), (0.9, 0.3, 0.05), (1.4, -0.4, 0.045), (2.1, -0.9, 0.045), (2.9, -0.5, 0.045), (3.6, 0.4, 0.045), (4.6, 0.9, 0.045)], 80), 0.042, cable)
    for k, (w, d, h, c, r) in enumerate(((2.0, 1.35, 0.26, "#34564e", 12), (1.75, 1.2, 0.20, "#8f3f33", 4))):
        z = sum((0.26, 0.20)[:k])
        cloth = Shader("book")
        hh, _ = weave(cloth, 90, 60, cloth.coord("Generated"))
        cloth.set(base_color=c, roughness=0.75, normal=cloth.bump(hh, 0.3, 0.01))
        pages = Shader("pages")
        pages.set(base_color=pages.mix(pages.noise(1, 2, vec=pages.coord("Object", (1, 1, 120))), "#d9cba8", "#f1e7cd"), roughness=0.9)
        for part in (box((w, d, 0.03), (0, 0, 0.015), 0.012, cloth.mat), box((w, d, 0.03), (0, 0, h - 0.015), 0.012, cloth.mat),
                     box((w - 0.12, d - 0.1, h - 0.05), (0, 0.0, h / 2), 0.004, pages.mat), box((0.04, d, h), (-w / 2, 0, h / 2), 0.018, cloth.mat)):
            loc = Vector(part.location)
            a = math.radians(r)
            part.location = (-1.75 + loc.x * math.cos(a) - loc.y * math.sin(a), 0.35 + loc.x * math.sin(a) + loc.y * math.cos(a), z + loc.z)
            part.rotation_euler = (0, 0, a)
