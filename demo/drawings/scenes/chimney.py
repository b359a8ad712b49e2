"""A brick chimney and the front of an old works, seen over a wall."""
from kit import *


def brick(name, a, b, mortar, u, v, size=1.0, soot=0.0):
    """Bricks by texture coordinates: u bricks round, v rows up."""
    s = Shader(name)
    vec = s.coord("UV", (u, v, 1))
    n = s.node("TexBrick", {"offset": 0.5, "squash": 1.0}, Vector=vec, Color1=a, Color2=b, Mortar=mortar, Scale=1.0, Mortar_Size=0.035, Mortar_Smooth=0.2, Bias=-0.15, Brick_Width=1.0, Row_Height=1.0)
    grime = s.noise(1.1, 6, 0.65)
    c = s.mix(1, n.outputs[0], s.ramp(grime, [(0.3, 0.62), (0.62, 1.05)]), "MULTIPLY")
    c = s.mix(1, c, s.ramp(s.noise(26, 4, 0.7), [(0.3, 0.75), (0.65, 1.08)]), "MULTIPLY")
    # rain has washed lime down, smoke has blackened the top
    streak = s.ramp(s.noise(2.2, 4, 0.6, vec=s.coord("Object", (1.8, 1.8, 0.12))), [(0.55, 0.0), (0.75, 0.35)])
    c = s.mix(streak, c, "#cdbfae")
    if soot:
        z = s.node("SeparateXYZ", None, (s.coord("UV"),)).outputs[1]
        c = s.mix(s.math("MULTIPLY", s.ramp(s.math("ADD", z, s.math("MULTIPLY", s.noise(1.6, 4), 0.25)), [(0.86, 0.0), (1.12, 0.9)]), soot), c, "#2a2320")
    h = s.math("ADD", s.math("SUBTRACT", 1.0, n.outputs[1]), s.math("MULTIPLY", s.noise(18, 5), 0.35))
    s.set(base_color=c, roughness=0.92, normal=s.bump(h, 0.7, 0.06 * size))
    return s


def draw():
    start(1500, 2000, exposure=0.15, world="#a0b4cc")
    outdoors([(0.0, "#6d675c", 0.5), (0.52, "#8f8a7c", 0.5), (0.55, "#d6dcde", 1.0), (0.64, "#b4c9de", 1.0), (0.80, "#6f9ccb", 0.95), (1.0, "#3f72b0", 0.9)], 0.85, clouds=0.95)
    camera((7.5, -47, 3.0), (0.7, 0, 8.9), lens=70, roll=0.3)
    sun((0.86, 0.72, -0.62), 4.6, "#ffe6bd", 0.6)

    # the stack: eight-sided foot, round shaft, crown
    H = 17.6
    tex = brick("stack", "#a5573b", "#8b4330", "#b9aa97", 44, 236, soot=0.9)

    def shaft(u, v):
        z = 2.6 + (H - 2.6) * v
        r = 1.42 - 0.60 * v
        a = u * TAU
        return (r * math.cos(a), r * math.sin(a), z)
    surface("shaft", shaft, 96, 60, close_u=True, mat=tex.mat)
    pale = brick("pale", "#dcc79c", "#cdb488", "#a89a86", 44, 5)
    dark = brick("dark", "#7a3d2b", "#6b3325", "#9a8b7c", 44, 5)
    for z, h, d, m in ((15.9, 0.28, 0.08, dark), (16.3, 0.5, 0.16, tex), (16.85, 0.32, 0.26, pale), (17.2, 0.35, 0.34, dark), (17.55, 0.18, 0.28, tex), (12.7, 0.26, 0.03, pale), (12.1, 0.26, 0.03, pale), (5.4, 0.26, 0.03, pale)):
        v = (z - 2.6) / (H - 2.6)
        r = 1.42 - 0.60 * v + d
        rg = surface("ring", lambda u, w: ((r if 0 < w < 1 else r - 0.35) * math.cos(u * TAU), (r if 0 < w < 1 else r - 0.35) * math.sin(u * TAU), z + h * min(1, max(0, (w - 1 / 3) * 3))), 96, 3, close_u=True, mat=m.mat)
        edge_split(rg)
    iron = plain("iron", "#3a3330", 0.7)
    for z in (4.3, 6.4, 7.9, 9.4, 10.9, 13.9, 14.9):
        r = 1.42 - 0.60 * (z - 2.6) / (H - 2.6) + 0.015
        surface("hoop", lambda u, w: ((r + 0.02) * math.cos(u * TAU), (r + 0.02) * math.sin(u * TAU), z + 0.09 * w), 96, 1, close_u=True, mat=iron)
    # letters in pale brick, one above the other
    art = artwork("chimney-letters", "".join(
        f'<text x="150" y="{238 + k * 300}" font-family="Josefin Bold" font-size="290" fill="#e6d3a6" text-anchor="middle">{c}</text>' for k, c in enumerate("HOLM")), 300, 1250)
    let = Shader("letters")
    vec = let.coord("UV", (9.2, 28, 1))
    nb = let.node("TexBrick", {"offset": 0.5}, Vector=vec, Color1="#e4d1a4", Color2="#d3bb8b", Mortar="#a89a86", Scale=1.0, Mortar_Size=0.035, Brick_Width=1.0, Row_Height=0.34)
    img = let.image(art, let.coord("UV"), extension="CLIP")
    let.set(base_color=let.mix(1, nb.outputs[0], let.ramp(let.noise(3, 6, 0.7), [(0.3, 0.65), (0.65, 1.0)]), "MULTIPLY"), roughness=0.9, alpha=img.outputs[1], normal=let.bump(nb.outputs[1], 0.4, -0.03))

    def letters(u, v):
        z = 6.2 + 5.6 * v
        r = 1.42 - 0.60 * (z - 2.6) / (H - 2.6) + 0.012
        a = math.radians(-81) + (u - .5) * 1.30 / r
        return (r * math.cos(a), r * math.sin(a), z)
    surface("letters", letters, 24, 40, mat=let.mat)
    # ladder rungs and a lightning rod
    for k in range(58):
        z = 3.4 + k * 0.235
        r = 1.42 - 0.60 * (z - 2.6) / (H - 2.6)
        a = math.radians(-28)
        t = Vector((-math.sin(a), math.cos(a), 0)) * 0.13
        p = Vector((r * math.cos(a), r * math.sin(a), z))
        o = Vector((math.cos(a), math.sin(a), 0)) * 0.14
        tube([p - t, p - t + o, p + t + o, p + t], 0.016, iron, res=2)
    tube([(0.7, -0.3, 17.4), (0.72, -0.3, 18.9)], 0.022, iron)
    base = brick("base", "#a1553a", "#86402e", "#b5a693", 40, 26)
    f = surface("foot", lambda u, v: tuple([1.75 / math.cos(((u * 8) % 1 - .5) * math.pi / 4) * math.cos(u * TAU + .39), 1.75 / math.cos(((u * 8) % 1 - .5) * math.pi / 4) * math.sin(u * TAU + .39), v * 2.6]), 96, 4, close_u=True, mat=base.mat)
    edge_split(f, 20)
    cap = surface("cap", lambda u, v: ((1.82 - 0.4 * v) * math.cos(u * TAU), (1.82 - 0.4 * v) * math.sin(u * TAU), 2.55 + 0.35 * v), 96, 2, close_u=True, mat=pale.mat)

    # the works: a long front with arched windows under three gables
    front = brick("front", "#a75c40", "#8d4633", "#bbae9c", 118, 62)
    trim = brick("trim", "#d9c499", "#c8b083", "#a89a86", 6, 1)
    glass = Shader("glass")
    pick = glass.noise(1.1, 2)
    glass.set(base_color="#18222a", roughness=0.08, specular_ior_level=0.9, normal=glass.bump(glass.noise(0.9, 2), 0.15, 0.2))
    frame = plain("frame", "#d8d6cb", 0.5)
    slate = Shader("slate")
    sl = slate.node("TexBrick", {"offset": 0.5}, Vector=slate.coord("UV", (30, 24, 1)), Color1="#5b626b", Color2="#454b54", Mortar="#22262b", Scale=1.0, Mortar_Size=0.02, Brick_Width=1.0, Row_Height=1.0)
    slate.set(base_color=slate.mix(slate.ramp(slate.noise(1.3, 5), [(0.5, 0.0), (0.72, 0.55)]), sl.outputs[0], "#7a7f58"), roughness=0.6, normal=slate.bump(sl.outputs[1], 0.5, -0.05))
    X0, Wg, yF = -9.8, 6.6, -3.2
    for g in range(3):
        x0 = X0 + g * Wg
        ridge, eave = 5.3, 3.9
        verts = [(x0, yF, 0), (x0 + Wg, yF, 0), (x0 + Wg, yF, eave), (x0 + Wg / 2, yF, ridge), (x0, yF, eave)]
        o = obj("gable", verts, [(0, 1, 2, 3, 4)], [((x - X0) / (3 * Wg), z / 6.6) for x, y, z in verts], front.mat, smooth=False)
        for s_ in (-1, 1):
            xa, xb = (x0 + Wg / 2, x0 - 0.12) if s_ < 0 else (x0 + Wg / 2, x0 + Wg + 0.12)
            rf = surface("roof", lambda u, v: (xa + (xb - xa) * u, yF - 0.12 + v * 7, ridge + 0.08 + (eave - ridge) * u), 4, 4, mat=slate.mat)
            solidify(rf, 0.1, 1)
            n = 14
            for k in range(n):    # stepped verge in pale brick
                t = (k + .5) / n
                box((abs(xb - xa) / n + 0.02, 0.10, 0.2), (xa + (xb - xa) * t, yF - 0.03, ridge - 0.10 + (eave - ridge) * t), 0.01, trim.mat, rot=(0, math.degrees(math.atan2(ridge - eave, abs(xb - xa))) * (1 if s_ > 0 else -1), 0))
        # a round light in the gable, two tall windows below
        cx = x0 + Wg / 2
        for rr, m, y in ((0.42, trim.mat, -0.05), (0.32, glass.mat, -0.075)):
            disc_side("eye", rr, 0.08, (cx, yF + y, 4.3), (90, 0, 0), 0.01, mat=m)
        box((0.62, 0.05, 0.04), (cx, yF - 0.12, 4.3), 0, frame)
        box((0.04, 0.05, 0.62), (cx, yF - 0.12, 4.3), 0, frame)
        for dx in (-1.75, 0, 1.75):
            wx, w, z1 = cx + dx, 1.05, 2.55
            box((w, 0.06, z1 - 0.7), (wx, yF - 0.02, 0.7 + (z1 - 0.7) / 2), 0, glass.mat)
            disc_side("arch", w / 2, 0.06, (wx, yF - 0.02, z1), (90, 0, 0), 0.0, mat=glass.mat)
            for k in range(13):   # arch stones
                a = math.pi * k / 12
                box((0.145, 0.14, 0.24), (wx + (w / 2 + .1) * math.cos(a), yF - 0.05, z1 + (w / 2 + .1) * math.sin(a)), 0.012, (trim if k % 2 == 0 else front).mat if k % 2 == 0 else plain("voussoir", "#9a4f38", 0.9), rot=(0, 90 - math.degrees(a), 0))
            box((w + .3, 0.24, 0.12), (wx, yF - 0.08, 0.66), 0.015, trim.mat)
            for k in range(1, 4):
                box((0.035, 0.05, z1 - 0.7 + (0.4 if k == 2 else 0.3)), (wx - w / 2 + w * k / 4, yF - 0.065, 0.7 + (z1 - 0.55) / 2), 0, frame)
            for k in range(6):
                box((w, 0.05, 0.035), (wx, yF - 0.068, 0.75 + k * 0.36), 0, frame)
        for px in (x0, x0 + Wg):
            box((0.42, 0.2, eave), (px, yF - 0.06, eave / 2), 0.02, brick(f"pier{g}", "#a75c40", "#8d4633", "#bbae9c", 2, 40).mat)
    # a hedge and the bare branches of a tree close by
    hedge = Shader("hedge")
    n = hedge.noise(5, 7, 0.75)
    hedge.set(base_color=hedge.ramp(n, [(0.3, "#1f2f1b"), (0.6, "#4a6234"), (0.8, "#7f8f4d")]), roughness=0.9, normal=hedge.bump(n, 0.9, 0.2))
    hd = surface("hedge", lambda u, v: (-30 + 60 * u, -24 + 1.0 * math.cos(v * math.pi), 1.35 * math.sin(v * math.pi) * (1 + 0.12 * mnoise.noise((u * 30, v * 3, 1)) + 0.06 * mnoise.noise((u * 120, v * 12, 1)))), 500, 24, mat=hedge.mat)
    grass = Shader("grass")
    grass.set(base_color=grass.ramp(grass.noise(0.8, 8, 0.7), [(0.3, "#3d4a2a"), (0.7, "#7f8453")]), roughness=1.0)
    plane(200, 200, (0, 40, 0), mat=grass.mat)
    bark = plain("bark", "#2d2722", 0.9)

    def branch(p, d, L, r, depth):
        pts = [p]
        for k in range(5):
            d = (d + Vector((random.gauss(0, .12), random.gauss(0, .12), random.gauss(0.03, .1)))).normalized()
            pts.append(pts[-1] + d * L / 5)
        tube(pts, r, bark, res=2, taper=lambda t: 1 - 0.45 * t)
        if depth:
            for k in (2, 3, 4, 5):
                branch(pts[k], (d + Vector((random.gauss(0, .6), random.gauss(0, .4), random.gauss(0, .5)))).normalized(), L * 0.62, r * 0.5, depth - 1)
    random.seed(31)
    branch(Vector((8.6, -14, -0.5)), Vector((-0.10, 0, 1)), 6.5, 0.17, 4)
