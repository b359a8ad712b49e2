"""A flat-woven carpet folded in three on a board floor."""
from kit import *


def kilim():
    red, dark, cream, blue, ochre, green = "#a8352a", "#3a2520", "#efe2c4", "#2f5878", "#d9962f", "#6a7d4f"
    W, L = 1200, 2400
    px = 10

    def stepped(cx, cy, w, h, c):
        n = int(h / px)
        return "".join(f'<rect x="{cx - round(w * (1 - abs(j - n / 2) / (n / 2)) / 20) * 20 / 2:.0f}" y="{cy - h / 2 + j * px:.0f}" width="{round(w * (1 - abs(j - n / 2) / (n / 2)) / 20) * 20:.0f}" height="{px + 1}" fill="{c}"/>' for j in range(n))
    g = f'<rect width="{W}" height="{L}" fill="{red}"/>'
    for j in range(8):
        cy = 150 + j * 300
        bg = (blue, red, green, red)[j % 4]
        g += f'<rect x="150" y="{cy - 150}" width="900" height="300" fill="{bg}"/>'
        for i in range(3):
            cx = 300 + i * 300
            g += stepped(cx, cy, 290, 290, dark) + stepped(cx, cy, 250, 250, cream) + stepped(cx, cy, 190, 190, (ochre, blue, red)[(i + j) % 3])
            g += stepped(cx, cy, 110, 110, dark) + stepped(cx, cy, 70, 70, cream)
        for i in range(4):
            cx = 150 + i * 300
            for dy in (-100, 100):
                if 150 < cx < 1050:
                    g += stepped(cx, cy + dy, 60, 60, ochre) + stepped(cx, cy + dy, 20, 20, dark)
    for x in (0, 1050):
        g += f'<rect x="{x}" width="150" height="{L}" fill="{dark}"/>'
        for j in range(24):
            y = 50 + j * 100
            g += stepped(x + 75, y, 120, 90, (cream, ochre, "#a8493c", blue)[j % 4]) + stepped(x + 75, y, 60, 50, dark)
        g += "".join(f'<rect x="{x + e}" y="{j * 40}" width="10" height="20" fill="{cream}"/>' for j in range(60) for e in (0, 140))
    return artwork("kilim", g, W, L)


def draw():
    start(2000, 1500, exposure=0.5, world="#a9b2bc", world_strength=0.33)
    camera((5.4, -14.2, 8.4), (-0.25, 0.1, 0.3), lens=70, fstop=11, focus=(0.5, -2.0, 0.6), roll=0.8)
    window((-9, -1.0, 7.5), (0, 0, 0.4), 3.6, 4.8, 2600, "#fff0da")
    light((7, -9, 7), (0, 0, 0), 5, 420, "#d5e2ff")
    random.seed(15)
    floor = wood("floor", "#9d7a56", "#5d4129", axis="Y", scale=0.45, rough=0.42, bump=0.25, coat=0.1)
    planks(26, 34, 17, floor, gap=0.05, bevel=0.025, along="Y", rows=12)

    art = kilim()
    LEN, WID, T = 15.0, 6.6, 0.075
    # side view of the folding: three layers, two round bends
    R = 0.15
    path = [Vector((-2.45, 0, 0.05))]
    path += [Vector((x, 0, 0.05)) for x in (-1.5, 0, 1.5, 2.3)]
    path += [Vector((2.45 + R * 1.4 * math.sin(a), 0, 0.05 + R * (1 - math.cos(a)))) for a in [k * math.pi / 8 for k in range(1, 8)]]
    path += [Vector((x, 0, 0.05 + 2 * R - 0.02 * (i % 2))) for i, x in enumerate((2.2, 1, 0, -1, -2.1))]
    path += [Vector((-2.3 - R * 1.4 * math.sin(a), 0, 0.33 + R * (1 - math.cos(a)))) for a in [k * math.pi / 8 for k in range(1, 8)]]
    path += [Vector((x, 0, z)) for x, z in ((-2.1, 0.62), (-1, 0.60), (0, 0.60), (0.9, 0.61), (1.6, 0.62), (2.02, 0.62))]
    N = 520
    line = spline(path, N)

    def sheet(u, v):
        p = line[round(u * N)]
        y = (v - 0.5) * WID
        top = min(1, max(0, (u - 0.55) / 0.2))
        low = min(1, max(0.15, p.z / 0.6))
        z = p.z + 0.035 * low * mnoise.noise((p.x * 0.7, y * 0.5, u * 4)) + 0.016 * low * mnoise.noise((p.x * 2.2, y * 1.6, 3 + u * 4))
        edge = abs(2 * v - 1) ** 12
        z += top * (0.05 * math.exp(-((u - 0.985) / 0.02) ** 2) * (1 + math.sin(y * 1.3)) - 0.03 * edge)
        x = p.x + 0.05 * mnoise.noise((y * 0.5, u * 3, 1)) + (0.10 * (v - .5) if u > 0.6 else 0)
        return (x, y + 0.04 * mnoise.noise((p.x * 0.8, u * 5, 9)) + (0.05 if 0.33 < u < 0.62 else 0), max(z, 0.03))
    wool = Shader("wool")
    uv = wool.coord("UV")
    vec = wool.node("CombineXYZ", None, (wool.node("SeparateXYZ", None, (uv,)).outputs[1], wool.node("SeparateXYZ", None, (uv,)).outputs[0], 0.0))
    wob = wool.node("MixRGB", None, (0.0022, vec, wool.node("TexNoise", None, Vector=vec, Scale=55.0).outputs[1]))
    c = wool.image(art, wob).outputs[0]
    sep = wool.node("SeparateXYZ", None, (vec,))
    # weft ribs: rows across, each warp a small hill; old dyes differ from row to row
    rows = wool.math("SINE", wool.math("MULTIPLY", wool.math("ADD", sep.outputs[1], wool.math("MULTIPLY", wool.noise(40, 2, vec=vec), 0.0012)), 900 * math.pi / 1.0))
    cols_ = wool.math("SINE", wool.math("MULTIPLY", sep.outputs[0], 360 * math.pi))
    h = wool.math("ADD", wool.math("MULTIPLY", rows, 0.35), wool.math("MULTIPLY", wool.math("MULTIPLY", cols_, cols_), 0.75))
    band = wool.ramp(wool.noise(22, 4, 0.7, vec=wool.coord("UV", (14, 0.4, 1))), [(0.30, 0.66), (0.70, 1.12)])
    c = wool.mix(1, c, band, "MULTIPLY")
    c = wool.mix(1, c, wool.ramp(h, [(0.0, 0.62), (0.9, 1.05)]), "MULTIPLY")
    c = wool.mix(1, c, wool.ramp(wool.noise(160, 2, vec=vec), [(0.3, 0.82), (0.7, 1.06)]), "MULTIPLY")
    c = wool.mix(wool.ramp(wool.noise(2.0, 4, vec=vec), [(0.5, 0.0), (0.8, 0.25)]), c, "#c2ab86")
    wool.set(base_color=c, roughness=1.0, sheen_weight=0.08, specular_ior_level=0.2, normal=wool.bump(wool.math("ADD", h, wool.math("MULTIPLY", wool.noise(90, 3, vec=vec), 0.6)), 0.7, 0.03))
    s = surface("kilim", sheet, N, 200, mat=wool.mat)
    solidify(s, T, 0)

    # fringe: knotted warps at the free end on top
    warp = Shader("warp")
    warp.set(base_color=warp.vary("#d8c9a8", 0.3, 20), roughness=1.0, normal=warp.bump(warp.wave(30, "DIAGONAL"), 0.5, 0.02))
    for k in range(66):
        v = (k + 0.5) / 66
        e = Vector(sheet(1.0, v))
        ang = random.gauss(0, 0.22)
        L = random.uniform(0.45, 0.62)
        mid = e + Vector((0.16, math.sin(ang) * 0.05, 0.02))
        for q in range(4):
            ang2 = ang + random.gauss(0, 0.16)
            tip = Vector((e.x + L * math.cos(ang2), e.y + L * math.sin(ang2), max(0.50 - 0.0, e.z - 0.10 + random.uniform(-.05, .04))))
            if tip.x > 2.42:
                tip.z -= (tip.x - 2.42) * 1.1
            pts = spline([e + Vector((-0.02, (q - 1.5) * 0.015, 0)), mid + Vector((0, (q - 1.5) * 0.006, random.uniform(-.01, .01))), (mid + tip) / 2 + Vector((0, random.gauss(0, .02), 0.03)), tip], 10)
            tube(pts, 0.016, warp.mat, res=2)
        disc = revolve("knot", [(0, -0.04), (0.035, -0.03), (0.045, 0), (0.035, 0.03), (0, 0.04)], 12, 12, warp.mat)
        disc.location = mid
    # all turned a little on the floor
    rig = bpy.data.objects.new("rig", None)
    bpy.context.collection.objects.link(rig)
    for o in bpy.data.objects:
        if o.type in ("MESH", "CURVE") and o.name.startswith(("kilim", "tube", "knot")):
            o.parent = rig
    rig.rotation_euler = (0, 0, math.radians(-13))
