"""A knitted hat, stitch by stitch, with a bobble."""
from kit import *

COLS, ROWS = 96, 62
NAVY, CREAM, RUST, OCHRE, TEAL = "#22334f", "#e9dfc8", "#a8442c", "#cf9a3c", "#4d8580"


def chart(c, r):
    """Colour of stitch c in row r: an invented pattern of firs, diamonds and waves."""
    if r < 2:
        return CREAM
    if r in (4, 5, 22, 23):
        return CREAM if (c + r) % 2 else RUST
    if 7 <= r <= 20:
        x, y = abs(c % 12 - 6), r - 7
        if x + abs(y - 6.5) < 6.6:
            return RUST if x + abs(y - 6.5) < 2.6 else OCHRE if x + abs(y - 6.5) < 4.1 else CREAM
        return NAVY
    if 26 <= r <= 37:
        x, y = abs(c % 16 - 8), r - 26
        if y < 2:
            return CREAM if x < 1 else TEAL
        width = [5, 4, 3, 4, 3, 2, 3, 2, 1, 0][y - 2] if y - 2 < 10 else -1
        return CREAM if x <= width else TEAL
    if r in (40, 41):
        return CREAM if (c // 2 + r) % 2 else NAVY
    if 44 <= r <= 48:
        return OCHRE if abs((c % 8) - 4) == r - 44 else NAVY
    if r == 51:
        return CREAM
    return NAVY


def draw():
    start(2000, 1500, exposure=0.6, world="#a9b3bd", world_strength=0.35)
    camera((0.5, -11.5, 4.3), (0.05, 0, 1.22), lens=84, fstop=7, focus=(0, -1.0, 1.0), roll=-0.5)
    window((-5.2, -3.2, 5.2), (0, 0, 1.0), 3.2, 3.6, 680, "#fff4e2")
    light((5.5, -3, 3.2), (0, 0, 1), 3, 130, "#cfdcff")
    random.seed(5)
    bench = wood("bench", "#b99b78", "#7f6448", axis="X", scale=0.6, rough=0.6, bump=0.35, contrast=0.6)
    for k in range(6):
        box((16, 1.36, 0.3), (random.uniform(-2, 2), -2.9 + k * 1.4, -0.15), 0.03, bench)
    plane(40, 20, (0, 7.5, 5), (90, 0, 0), plaster("wall", "#5f6f6b", 0.3, 1.0))

    prof = spline([(1.02, 0.0), (1.05, 0.3), (1.06, 0.62), (1.05, 0.95), (1.0, 1.25), (0.88, 1.52), (0.68, 1.74), (0.42, 1.9), (0.20, 1.97), (0.05, 1.99)], 400)

    def place(u, v, out=0.0):
        """A point of the hat: u round it, v up it, out from it."""
        v = min(max(v, 0), 1)
        p = prof[round(v * 400)]
        d = prof[min(round(v * 400) + 2, 400)] - prof[max(round(v * 400) - 2, 0)]
        n2 = Vector((d.y, -d.x)).normalized()
        a = u * TAU
        r, z = p.x + n2.x * out, p.y + n2.y * out
        slump = 0.07 * mnoise.noise((math.cos(a) * 1.1, math.sin(a) * 1.1, z * 0.9)) * min(1, z / 0.5)
        dent = -0.16 * math.exp(-((a - 4.2) / 0.8) ** 2) * math.exp(-((z - 1.5) / 0.4) ** 2)
        r *= 1 + slump + dent
        return Vector((r * 1.06 * math.cos(a) + 0.10 * (z / 2) ** 2, r * 0.98 * math.sin(a), z - 0.03 * (z / 2) * math.cos(a - 0.5)))

    verts, faces, uvs, cols = [], [], [], []
    NU, NV = 7, 9

    def leg(c, r, side, u_of, v_of, out, colour, fat=1.0):
        """Half a stitch: a bead of yarn that leans in towards the foot of the V."""
        base = len(verts)
        jit = [random.uniform(-1, 1) for _ in range(4)]
        tone = tuple(x * (1 + 0.10 * jit[3]) for x in col(colour)[:3])
        for j in range(NV + 1):
            t = j / NV
            swell = math.sin(math.pi * (0.06 + 0.88 * t)) ** 0.6 * (1 + 0.08 * jit[2])
            for i in range(NU):
                a = i / NU * TAU
                across = side * (0.07 + 0.36 * t) + 0.30 * swell * math.cos(a) * fat + 0.03 * jit[0]
                along = -0.28 + 1.46 * t - 0.14 * math.cos(a) * side + 0.05 * jit[1]
                lift = out + (0.028 * swell * math.sin(a) + 0.010 * math.sin(math.pi * t)) * fat
                verts.append(place(u_of(c + 0.5 + across), v_of(r + along), lift))
                cols.append(tone)
        for j in range(NV):
            for i in range(NU):
                i2 = (i + 1) % NU
                q = (base + j * NU + i, base + j * NU + i2, base + (j + 1) * NU + i2, base + (j + 1) * NU + i)
                faces.append(q)
                uvs.extend([(i / NU, j / NV), ((i + 1) / NU, j / NV), ((i + 1) / NU, (j + 1) / NV), (i / NU, (j + 1) / NV)])
    u_of = lambda c: c / COLS
    for r in range(ROWS):
        for c in range(COLS):
            colour = chart(c, r)
            for side in (-1, 1):
                leg(c, r, side, u_of, lambda x: 0.13 + x / ROWS * 0.87, 0.0, colour)
    # the turned-up brim: ribs, two stitches up and two down
    rib_rows = 15
    for r in range(rib_rows):
        for c in range(COLS):
            up = (c // 2) % 2 == 0
            for side in (-1, 1):
                leg(c, r, side, u_of, lambda x: 0.0 + x / ROWS * 0.87, 0.115 + (0.022 if up else -0.028) + 0.012 * math.sin(r / rib_rows * math.pi), RUST if r not in (3, 4) else CREAM, 1.05 if up else 0.9)
    yarn = Shader("yarn")
    c = yarn.node("VertexColor", {"layer_name": "yarn"}).outputs[0]
    sep = yarn.node("SeparateXYZ", None, (yarn.coord("UV"),))
    ply = yarn.math("SINE", yarn.math("MULTIPLY", yarn.math("ADD", yarn.math("MULTIPLY", sep.outputs[0], 2.0), yarn.math("MULTIPLY", sep.outputs[1], 2.4)), TAU))
    fluff = yarn.noise(70, 4)
    c = yarn.mix(1, c, yarn.ramp(ply, [(0.0, 0.62), (0.7, 1.0)]), "MULTIPLY")
    c = yarn.mix(1, c, yarn.ramp(fluff, [(0.3, 0.78), (0.65, 1.08)]), "MULTIPLY")
    yarn.set(base_color=c, roughness=1.0, sheen_weight=0.5, sheen_roughness=0.4, specular_ior_level=0.15,
             normal=yarn.bump(yarn.math("ADD", ply, yarn.math("MULTIPLY", fluff, 1.5)), 0.5, 0.012))
    knit = obj("knit", verts, faces, uvs, yarn.mat)
    attr = knit.data.color_attributes.new("yarn", "FLOAT_COLOR", "POINT")
    attr.data.foreach_set("color", [x for t in cols for x in (*t, 1.0)])
    # inside, so that nothing shines through
    surface("lining", lambda u, v: place(u, v, -0.03), 96, 60, close_u=True, mat=plain("lining", "#1a2436", 1.0))
    surface("brim", lambda u, v: place(u, v * 0.215, 0.06), 96, 12, close_u=True, mat=plain("brim", "#5d2417", 1.0))

    # loose hairs of the wool
    def hairs(points, mat, width, taper=None):
        cu = bpy.data.curves.new("hair", "CURVE")
        cu.dimensions, cu.bevel_depth, cu.bevel_resolution = "3D", width, 0
        cu.materials.append(mat)
        for path in points:
            sp = cu.splines.new("POLY")
            sp.points.add(len(path) - 1)
            sp.points.foreach_set("co", [x for p in path for x in (*p, 1)])
            if taper:
                sp.points.foreach_set("radius", taper)
        ob = bpy.data.objects.new("hair", cu)
        bpy.context.collection.objects.link(ob)

    def fuzz(n, brim):
        out = []
        for _ in range(n):
            u, v = random.random(), (random.uniform(0, .215) if brim else random.uniform(.2, 1))
            p = place(u, v, 0.14 if brim else 0.03)
            d = Vector((random.gauss(0, 1), random.gauss(0, 1), random.gauss(0, 1))).normalized() * random.uniform(0.02, 0.05)
            n_ = (p - Vector((0, 0, p.z * 0.7))).normalized() * random.uniform(0.008, 0.025)
            out.append([p - d * 0.5 - n_ * 0.3, p + n_, p + d * 0.5 + n_ * 0.8 + Vector((random.gauss(0, .01), random.gauss(0, .01), random.gauss(0, .01)))])
        return out
    hairs(fuzz(5200, True), plain("wisp", "#c87a62", 1.0), 0.0008)
    hairs(fuzz(3200, False), plain("wisp2", "#7386a5", 1.0), 0.0008)
    hairs(fuzz(1500, False), plain("wisp3", "#d9cfb9", 1.0), 0.0008)

    # the bobble
    top = Vector((0.10, 0, 2.32))
    for colour, n in ((CREAM, 6000), (RUST, 3000), (NAVY, 2400)):
        y = Shader("bobble" + colour)
        y.set(base_color=y.vary(colour, 0.25, 22), roughness=1.0, sheen_weight=0.5, normal=y.bump(y.noise(80, 3), 0.5, 0.02))
        strands = []
        for _ in range(n):
            d = Vector((random.gauss(0, 1), random.gauss(0, 1), random.gauss(0, 1))).normalized()
            L = 0.47 * (1 + 0.10 * mnoise.noise(d * 2) + random.gauss(0, 0.04))
            bend = Vector((random.gauss(0, 1), random.gauss(0, 1), random.gauss(0, 1) - 0.9)) * 0.06
            wave = Vector((random.gauss(0, 1), random.gauss(0, 1), random.gauss(0, 1))) * 0.012
            strands.append([top + d * L * t + bend * t * t + wave * math.sin(t * 19 + k) for k, t in ((0, 0.3), (0, 0.5), (0, 0.66), (0, 0.8), (0, 0.91), (0, 1.0))])
        hairs(strands, y.mat, 0.0066, [0.8, 1.0, 1.05, 1.0, 0.85, 0.12])
    surface("core", lambda u, v: top + Vector((math.sin(v * math.pi) * math.cos(u * TAU), math.sin(v * math.pi) * math.sin(u * TAU), math.cos(v * math.pi))) * 0.36, 32, 16, close_u=True, mat=plain("core", "#7c6a58", 1.0))

    # a fallen leaf or two on the bench
    for (x, y, r, c) in ((1.95, -0.9, 30, "#a5652a"), (-2.2, 0.3, 160, "#8a4a24")):
        lf = Shader("leaf")
        uvx = lf.node("SeparateXYZ", None, (lf.coord("UV"),))
        vein = lf.math("ABSOLUTE", lf.math("SUBTRACT", uvx.outputs[1], 0.5))
        lf.set(base_color=lf.mix(lf.ramp(vein, [(0.0, 1.0), (0.03, 0.0)]), lf.vary(c, 0.4, 6), "#d8a860"), roughness=0.7, normal=lf.bump(lf.noise(14, 4), 0.4, 0.02))
        L = surface("leaf", lambda u, v: ((u - .5) * 0.75, (v - .5) * 0.55 * math.sin(math.pi * min(1, u * 1.02)) ** 0.75 * (1 + 0.12 * math.sin(u * 40)), 0.03 + 0.22 * (v - .5) ** 2 + 0.10 * (u - .5) ** 2 + 0.02 * math.sin(u * 9)), 60, 16, mat=lf.mat)
        L.location, L.rotation_euler = (x, y, 0.0), (0, 0, math.radians(r))
        tube([(x + 0.37 * math.cos(math.radians(r)), y + 0.37 * math.sin(math.radians(r)), 0.05), (x + 0.62 * math.cos(math.radians(r)), y + 0.62 * math.sin(math.radians(r)) + 0.03, 0.03)], 0.012, plain("stalk", "#6b4424", 0.8))
