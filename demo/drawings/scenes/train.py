"""A wooden toy train, much played with."""
from kit import *


def paint(name, colour):
    """Gloss paint on beech, worn through at edges and in spots."""
    s = Shader(name)
    geo = s.node("NewGeometry").outputs["Normal"]
    bev = s.node("Bevel", {"samples": 4}, Radius=0.05).outputs[0]
    edge = s.math("SUBTRACT", 1.0, s.node("VectorMath", {"operation": "DOT_PRODUCT"}, (geo, bev)).outputs["Value"])
    n = s.noise(6, 7, 0.7)
    worn = s.math("ADD", s.math("MULTIPLY", edge, 2.4), s.math("MULTIPLY", s.math("SUBTRACT", n, 0.64), 3.0))
    mask = s.ramp(worn, [(0.30, 0.0), (0.36, 1.0)])
    beech = s.ramp(s.noise(3, 4, vec=s.coord("Object", (1, 12, 12))), [(0.3, "#c79560"), (0.7, "#dcb07c")])
    scratch = s.ramp(s.noise(5, 3, vec=s.coord("Object", (1, 20, 20), (0, 20, 30))), [(0.70, 0.0), (0.73, 0.5)])
    c = s.mix(mask, s.mix(scratch, s.vary(colour, 0.10, 2), "#e7cfa8"), beech)
    return s.set(base_color=c, roughness=s.ramp(mask, [(0, 0.26), (1, 0.65)]), coat_weight=0.25, coat_roughness=0.15,
                 normal=s.bump(s.math("SUBTRACT", s.math("MULTIPLY", s.noise(14, 3), 0.15), mask), 0.25, 0.03))


def draw():
    start(2000, 1333, exposure=0.75, world="#aab4c0", world_strength=0.35)
    camera((-5.6, -11.5, 4.6), (0.28, 0.0, 0.78), lens=57, fstop=8, focus=(-1.2, -0.6, 0.8), roll=-0.6)
    window((-6.5, 2.8, 5.5), (0, 0, 0.6), 3.2, 4.2, 800, "#fff1d9")
    light((3.0, -7, 5), (0, 0, 0.6), 4, 330, "#dbe6ff")
    random.seed(12)
    floor = wood("floor", "#c59f72", "#94693f", axis="X", scale=0.55, rough=0.4, bump=0.12, coat=0.2, contrast=0.6)
    for k in range(18):
        x = -14 + random.uniform(-3, 0)
        while x < 16:
            n = random.uniform(5, 9)
            box((n - 0.02, 1.18, 0.3), (x + n / 2, -5 + k * 1.2, -0.15 + random.uniform(-.006, .006)), 0.016, floor)
            x += n
    plane(60, 30, (0, 12, 5), (90, 0, 0), plaster("wall", "#8fa2a6", 0.2, 0.8))
    box((60, 0.3, 1.1), (0, 11.8, 0.55), 0.05, plain("skirting", "#e6e2d8", 0.4))
    red, blue, yellow, green = paint("red", "#b3261e"), paint("blue", "#21508a"), paint("yellow", "#e2a51f"), paint("green", "#3f7a4c")
    black = paint("black", "#23252a")
    beech = wood("beech", "#dcb282", "#b98652", axis="X", scale=1.4, rough=0.4, bump=0.08, contrast=0.5)
    steel = plain("steel", "#c8c6c2", 0.25, metallic=1.0)

    def wheel(x, y, r, mat, parts):
        w = disc_side("wheel", r, 0.2, (x, y, r), (90, 0, 0), 0.045, mat=mat)
        hub = disc_side("hub", r * 0.42, 0.27, (x, y, r), (90, 0, 0), 0.03, mat=beech)
        pin = disc_side("pin", 0.05, 0.31, (x, y, r), (90, 0, 0), 0.03, mat=steel)
        parts += [w, hub, pin]

    def coupling(x, parts, ring):
        parts.append(disc_side("magnet", 0.1, 0.12, (x, 0, 0.46), (0, 90, 0), 0.02, mat=steel))
        if ring:
            tube([(x - 0.02, 0.13 * math.cos(k / 24 * TAU), 0.46 + 0.13 * math.sin(k / 24 * TAU)) for k in range(24)], 0.025, black, cyclic=True)

    # engine, facing left
    P = []
    box((2.9, 1.0, 0.24), (-1.55, 0, 0.52), 0.05, blue)
    for x, r in ((-2.55, 0.36), (-1.75, 0.36), (-0.7, 0.36)):
        for y in (-0.60, 0.60):
            wheel(x, y, r, red, P)
    boiler = disc_side("boiler", 0.47, 1.75, (-2.05, 0, 1.1), (0, 90, 0), 0.06, mat=green)
    for x in (-2.62, -2.05, -1.48):
        disc_side("band", 0.482, 0.07, (x, 0, 1.1), (0, 90, 0), 0.015, mat=yellow)
    disc_side("face", 0.37, 0.1, (-2.95, 0, 1.1), (0, 90, 0), 0.03, mat=black)
    disc_side("knob", 0.09, 0.14, (-3.0, 0, 1.1), (0, 90, 0), 0.04, mat=yellow)
    revolve("funnel", [(0, 1.45), (0.19, 1.45), (0.17, 1.6), (0.16, 1.85), (0.18, 2.0), (0.27, 2.12), (0.29, 2.2), (0.27, 2.24), (0.2, 2.24), (0.17, 2.15), (0, 2.13)], 48, 60, black).location = (-2.58, 0, 0)
    revolve("dome", [(0.22, 1.48), (0.22, 1.6), (0.2, 1.74), (0.12, 1.82), (0, 1.84)], 48, 40, yellow).location = (-1.75, 0, 0)
    # cab: walls with a window, a roof
    for y in (-0.47, 0.47):
        box((0.98, 0.12, 0.5), (-0.62, y, 0.89), 0.03, red)
        for x in (-1.04, -0.2):
            box((0.15, 0.12, 0.75), (x, y, 1.42), 0.025, red)
        box((0.98, 0.12, 0.16), (-0.62, y, 1.82), 0.025, red)
    box((0.12, 0.9, 1.25), (-1.06, 0, 1.27), 0.025, red)
    roof = surface("roof", lambda u, v: ((u - .5) * 1.35 - 0.62, (v - .5) * 1.36, 1.90 + 0.17 * math.cos((v - .5) * 2.4)), 8, 24, mat=black)
    solidify(roof, 0.1, 1)
    m = roof.modifiers.new("b", "BEVEL")
    m.width, m.segments = 0.03, 3
    # the number, on the side of the cab
    art = artwork("train-number", '<circle cx="200" cy="200" r="190" fill="#f2e6c6"/><circle cx="200" cy="200" r="166" fill="none" stroke="#b3261e" stroke-width="10"/><text x="200" y="282" font-family="Alfa Slab One" font-size="220" fill="#23252a" text-anchor="middle">27</text>', 400, 400)
    d = Shader("number")
    img = d.image(art, d.coord("UV"), extension="CLIP")
    d.set(base_color=img.outputs[0], roughness=0.4, alpha=d.math("MULTIPLY", img.outputs[1], d.ramp(d.noise(11, 6, 0.7), [(0.34, 0.0), (0.39, 1.0)])))
    plane(0.40, 0.40, (-0.62, -0.534, 0.935), (90, 0, 0), d.mat)
    coupling(-0.04, P, True)

    # two wagons
    def wagon(x0, mat, wheels):
        box((2.1, 0.98, 0.22), (x0, 0, 0.50), 0.05, mat)
        for x in (x0 - 0.62, x0 + 0.62):
            for y in (-0.58, 0.58):
                wheel(x, y, 0.34, wheels, P)
        coupling(x0 - 1.1, P, False)
        coupling(x0 + 1.1, P, True)
    wagon(1.38, yellow, blue)
    for k in range(5):      # logs
        y, z = ((-0.3, 0.78), (0.0, 0.78), (0.3, 0.78), (-0.15, 1.03), (0.15, 1.03))[k]
        bark = Shader(f"log{k}")
        n = bark.noise(4, 5, vec=bark.coord("Object", (1, 1, 0.2)))
        bark.set(base_color=bark.ramp(n, [(0.3, "#6b4526"), (0.7, "#a87646")]), roughness=0.85, normal=bark.bump(n, 0.7, 0.06))
        lg = disc_side("log", 0.15, 1.8 + random.uniform(-.1, .1), (1.38 + random.uniform(-.06, .06), y, z), (0, 90, random.uniform(-2, 2)), 0.02, mat=bark.mat)
        for e in (-1, 1):
            ring = Shader(f"ring{k}{e}")
            rr = ring.node("TexWave", {"wave_type": "RINGS", "rings_direction": "Z"}, Vector=ring.coord("Object"), Scale=9.0, Distortion=1.5).outputs[0]
            ring.set(base_color=ring.mix(1, rr, "#e0bb86", "MULTIPLY"), roughness=0.7)
            disc_side("end", 0.135, 0.02, (lg.location.x + e * 0.93, y, z), (0, 90, 0), 0.005, mat=ring.mat)
    for x in (0.55, 2.2):
        for y in (-0.45, 0.45):
            tube([(x, y, 0.55), (x, y, 1.15)], 0.045, beech)
    wagon(4.05, green, red)
    for (x, y, c, a) in ((3.55, -0.02, blue, 6), (4.2, 0.06, red, -9), (4.75, -0.05, yellow, 4)):
        box((0.55, 0.62, 0.55), (x, y, 0.89), 0.04, c, rot=(0, 0, a))
    # a length of track lying about, and a loose block
    t = wood("track", "#d9ae7c", "#b58350", axis="X", scale=1.2, rough=0.45, contrast=0.5)
    b = box((0.62, 0.62, 0.62), (-4.0, -0.5, 0.31), 0.04, yellow, rot=(0, 0, 28))
