"""Patterned wallpaper, a joint that does not quite meet, and a skirting board."""
from kit import *


def pattern():
    leaf, dark, fruit, blush, bloom = "#6f8a6a", "#3f5a4c", "#d09a3e", "#c46f3d", "#8fa9b8"

    def sprig(x, y, rot, flip=1):
        leaves = "".join(
            f'<path d="M0 0 Q{28 * s} -34 {6 * s} -84 Q{-26 * s} -38 0 0Z" fill="{leaf if k % 2 else dark}" '
            f'transform="translate({30 * math.sin(k * 0.9):.0f} {-46 * k}) rotate({s * 52})"/>'
            f'' for k in range(1, 7) for s in (-1, 1))
        stem = f'<path d="M0 0 Q30 -80 24 -140 T-8 -300" fill="none" stroke="{dark}" stroke-width="7"/>'
        pear = (f'<g transform="translate(52 -92) rotate(14)"><path d="M0 0 C-16 -12 -18 22 -40 52 C-62 90 -30 124 2 124 C34 124 64 92 42 52 C22 22 16 -12 0 0Z" fill="{fruit}"/>'
                f'<path d="M12 26 C18 50 44 66 34 100 C28 116 10 122 2 122 C26 100 22 60 12 26Z" fill="{blush}" opacity=".8"/>'
                f'<path d="M0 2 q-4 -22 -14 -30" stroke="{dark}" stroke-width="6" fill="none"/>'
                + "".join(f'<circle cx="{-26 + 9 * (k % 5)}" cy="{62 + 11 * (k // 5)}" r="2.2" fill="{blush}"/>' for k in range(20)) + '</g>')
        flower = (f'<g transform="translate(-64 -190)">' + "".join(
            f'<ellipse cx="0" cy="-24" rx="15" ry="25" fill="{bloom}" transform="rotate({72 * k})"/><path d="M0 -10 V-40" stroke="#f3ecdb" stroke-width="2" transform="rotate({72 * k})"/>' for k in range(5))
            + f'<circle r="11" fill="{fruit}"/></g>')
        return f'<g transform="translate({x} {y}) rotate({rot}) scale({1.3 * flip} 1.3)">{stem}{leaves}{flower}{pear}</g>'
    g = ""
    for dy in (-800, 0, 800):
        for dx in (-800, 0, 800):
            g += sprig(210 + dx, 400 + dy, 8) + sprig(610 + dx, 800 + dy, -8, -1)
            for k in range(3):
                g += f'<circle cx="{420 + dx + 18 * math.cos(k * 2.1)}" cy="{150 + dy + 18 * math.sin(k * 2.1)}" r="7" fill="{blush}"/>'
                g += f'<circle cx="{20 + dx + 18 * math.cos(k * 2.1)}" cy="{550 + dy + 18 * math.sin(k * 2.1)}" r="7" fill="{blush}"/>'
    fine = "".join(f'<path d="M{x} 0 V800" stroke="#d8cfb8" stroke-width="1.6"/>' for x in range(0, 800, 20))
    return artwork("wallpaper", f'<rect width="800" height="800" fill="#e9e1cd"/>{fine}{g}', 800, 800)


def paper(art, shift):
    s = Shader("paper")
    vec = s.coord("Object", (1 / 2.65, 1 / 2.65, 1), (0, 0, 0), (shift, shift * 0.4, 0))
    img = s.image(art, vec)
    grain = s.noise(30, 6, 0.6)
    ribs = s.wave(14, "X", vec=s.coord("Object"), distort=0.6)
    faded = s.mix(s.ramp(s.noise(0.35, 3), [(0.35, 0.0), (0.75, 0.22)]), img.outputs[0], "#e6d7b4")
    lum = s.node("RGBToBW", None, (img.outputs[0],)).outputs[0]
    h = s.math("ADD", s.math("MULTIPLY", grain, 0.5), s.math("MULTIPLY", lum, -0.6))
    h = s.math("ADD", h, s.math("MULTIPLY", ribs, 0.12))
    return s.set(base_color=s.vary(faded, 0.06, 0.8), roughness=s.ramp(lum, [(0, 0.5), (0.8, 0.8)]), normal=s.bump(h, 0.22, 0.03))


def draw():
    start(2000, 1500, exposure=0.35, world="#a9b4c2", world_strength=0.42)
    camera((1.2, -15, 2.9), (0.1, 0, 2.75), lens=58, fstop=16, roll=-0.4)
    sun((1.0, 0.72, -0.62), 5.2, "#ffe2b5", 0.7)
    light((-5, -9, 6), (0, 0, 3), 6, 260, "#dfe9ff")
    # a window frame out of sight, for its shadow on the wall
    bars = plain("bars", "#333333", 0.8)
    for x in (-13.2, -10.35, -7.5):
        box((0.3, 0.2, 14), (x, -7.0, 8), 0, bars)
    for z in (4.4, 7.4, 10.4):
        box((8, 0.2, 0.26), (-10.5, -7.0, z), 0, bars)
    for size, x in (((30, 0.2, 12), 9.2), ((14, 0.2, 30), -20.2)):      # the wall beside the window
        side = box(size, (x, -7.2, 8), 0, bars)
        side.visible_camera = side.visible_diffuse = side.visible_glossy = False

    art = pattern()
    left, right = paper(art, 0.0), paper(art, 0.012)

    def lift(x, z, sign):
        """The paper comes away a little at the joint, low down."""
        d = abs(x - 1.35)
        return -0.16 * math.exp(-d / 0.16) * math.exp(-max(z - 0.95, 0) / 0.5) if sign > 0 else -0.004 * math.exp(-d / 0.05)
    for sign, x0, x1, m in ((-1, -12, 1.347, left), (1, 1.353, 14, right)):
        def strip(u, v):
            t = u ** 3 if sign > 0 else 1 - (1 - u) ** 3
            x = x0 + (x1 - x0) * t
            z = 0.75 + 9 * v ** 1.8
            return (x, z, -lift(x, z, sign))
        s = surface("strip", strip, 120, 160, mat=m)
        s.rotation_euler = (math.radians(90), 0, 0)
    plane(40, 20, (0, 0.03, 5), (90, 0, 0), plain("under", "#b9ae9a", 0.9))

    # skirting board, moulded
    prof = \
        [Vector((y, z, 0)) for y, z in [(0.02, 1.30), (-0.05, 1.295), (-0.075, 1.27), (-0.08, 1.235), (-0.07, 1.20), (-0.075, 1.18), (-0.10, 1.165), (-0.135, 1.145), (-0.16, 1.11), (-0.17, 1.07), (-0.17, 1.035), (-0.205, 1.03), (-0.215, 1.02), (-0.215, 0.5), (-0.215, 0.0)]]
    m = len(prof) - 1
    white = Shader("gloss white")
    chips = white.ramp(white.noise(5, 8, 0.7), [(0.69, 0.0), (0.71, 1.0)])
    white.set(base_color=white.mix(chips, white.vary("#e8e4da", 0.05, 1), "#a98f6b"), roughness=0.28,
              normal=white.bump(white.noise(2.0, 3, vec=white.coord("Object", (0.15, 1, 4))), 0.10, 0.05))
    sk = surface("skirting", lambda u, v: ((v - 0.5) * 34, prof[round(u * m)].x, prof[round(u * m)].y), m, 1, mat=white.mat)
    edge_split(sk, 30)
    random.seed(3)
    boards = wood("floor", "#b07f4f", "#7a4f2c", axis="X", scale=0.7, rough=0.38, bump=0.12, coat=0.25)
    for k in range(12):
        x = -16 + random.uniform(-3, 0)
        while x < 16:
            n = random.uniform(6, 11)
            box((n - 0.02, 0.98, 0.3), (x + n / 2, -0.7 - k, -0.15), 0.014, boards)
            x += n
