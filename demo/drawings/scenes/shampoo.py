"""A shampoo bottle with an invented label on the edge of a tiled bath."""
from kit import *


def label():
    g, dark, cream = "#5f7d3a", "#2c3d22", "#f4f0df"
    nettle = "".join(
        f'<g transform="translate(0 {-k * 62}) scale({1 - k * 0.09})">' + "".join(
            f'<path transform="scale({s} 1) rotate(-24)" d="M0 0 L20 -14 L24 -30 L44 -36 L48 -54 L70 -54 L76 -70 L98 -64 L120 -72 L128 -58 L112 -40 L108 -26 L90 -22 L84 -8 L64 -8 L56 6 L36 2 Z" fill="{g if k % 2 else "#7c9a4b"}"/>'
            f'<path transform="scale({s} 1) rotate(-24)" d="M4 -2 Q60 -30 118 -62" stroke="{cream}" stroke-width="3" fill="none"/>' for s in (-1, 1)) + '</g>' for k in range(5))
    daisy = lambda x, y, r, t: f'<g transform="translate({x} {y}) scale({r}) rotate({t})">' + "".join(
        f'<ellipse cx="0" cy="-40" rx="12" ry="30" fill="#fffdf4" stroke="#c9c3a6" stroke-width="2" transform="rotate({360 / 13 * k:.1f})"/>' for k in range(13)) + \
        '<circle r="20" fill="#e2a92c"/>' + "".join(f'<circle cx="{13 * math.cos(k * 2.4) * (k / 14) ** .5:.1f}" cy="{13 * math.sin(k * 2.4) * (k / 14) ** .5:.1f}" r="2" fill="#a9741a"/>' for k in range(14)) + '</g>'
    bars = "".join(f'<rect x="{x}" y="1256" width="{w}" height="74" fill="{dark}"/>' for x, w in
                   (lambda r: [(610 + k * 9, r.choice((2, 3, 5, 6))) for k in range(21)])(random.Random(5)))
    return artwork("shampoo-label", f"""
<rect width="900" height="1400" rx="26" fill="{cream}"/>
<rect x="22" y="22" width="856" height="1356" rx="16" fill="none" stroke="{g}" stroke-width="6"/>
<rect x="34" y="34" width="832" height="1332" rx="12" fill="none" stroke="{g}" stroke-width="2"/>
<text x="450" y="128" font-family="Josefin Sans" font-size="40" letter-spacing="14" fill="{g}" text-anchor="middle">KRÄUTERBAD SEIT 1931</text>
<text x="450" y="288" font-family="Playfair" font-size="168" fill="{dark}" text-anchor="middle" letter-spacing="2">Lindorra</text>
<path d="M180 340 H400 M500 340 H720" stroke="{g}" stroke-width="4"/><path d="M450 320 l18 20 -18 20 -18 -20z" fill="{g}"/>
<text x="450" y="432" font-family="Josefin Bold" font-size="66" letter-spacing="13" fill="{dark}" text-anchor="middle">SHAMPOO</text>
<g transform="translate(450 900) scale(1.35)"><path d="M0 60 Q8 -120 0 -280" stroke="{dark}" stroke-width="7" fill="none"/>{nettle}</g>
{daisy(240, 900, 1.25, 0)}{daisy(655, 860, 1.05, 15)}{daisy(330, 760, 0.8, 30)}{daisy(590, 985, 0.85, 8)}
<text x="450" y="1082" font-family="Playfair Italic" font-size="66" fill="{dark}" text-anchor="middle">Brennnessel &amp; Kamille</text>
<text x="450" y="1150" font-family="Josefin Sans" font-size="42" letter-spacing="4" fill="{dark}" text-anchor="middle">für feines, müdes Haar</text>
<path d="M90 1200 H810" stroke="{g}" stroke-width="3"/>
<text x="90" y="1275" font-family="Josefin Bold" font-size="54" fill="{dark}">400 ml ℮</text>
<text x="90" y="1330" font-family="Josefin Sans" font-size="36" fill="{dark}">Beratung 0555 014 28</text>
{bars}
""", 900, 1400)


def draw():
    start(1500, 2000, exposure=0.6, world="#aab7bf", world_strength=0.4)
    camera((0.9, -10.5, 2.55), (0.05, 0, 1.18), lens=92, fstop=7, focus=(0, -0.35, 1.1), roll=0.5)
    window((-4.5, -3.2, 4.2), (0, 0, 1.0), 2.8, 3.6, 430, "#f4f7ff")
    light((5, -3.5, 3.2), (0, 0, 1), 3, 95, "#ffe3c0")
    random.seed(4)

    # tiled wall and ledge
    tile = Shader("tile")
    tone = tile.ramp(tile.random(), [(0, "#c9d8d6"), (0.5, "#d5e1dd"), (1, "#bccfce")])
    tile.set(base_color=tone, roughness=0.12, coat_weight=0.6, coat_roughness=0.05, normal=tile.bump(tile.noise(1.3, 2), 0.08, 0.1))
    grout = plain("grout", "#e9e6de", 0.9)
    plane(40, 40, (0, 2.27, 5), (90, 0, 0), grout)
    plane(40, 6, (0, 0, -0.03), mat=grout)
    for i in range(-8, 9):
        for j in range(0, 9):
            box((1.46, 0.2, 0.96), (i * 1.5 + (0.75 if j % 2 else 0), 2.35 + random.uniform(-.006, .006), j * 1.0 + 0.5), 0.05, tile.mat,
                rot=(random.gauss(0, .25), 0, random.gauss(0, .25)))
    ledge = Shader("ledge")
    ledge.set(base_color=ledge.vary("#e8e6df", 0.05, 2), roughness=0.1, coat_weight=0.7)
    for i in range(-6, 7):
        for j in range(-2, 2):
            box((1.46, 1.46, 0.2), (i * 1.5 + 0.3, j * 1.5 + 0.75, -0.1 + random.uniform(-.004, .004)), 0.04, ledge.mat)

    # the bottle: a soft oblong carried upwards
    A, B, H = 0.80, 0.46, 2.1
    prof = spline([(0.0, 0.02), (0.80, 0.0), (0.95, 0.02), (1.0, 0.10), (1.0, 0.4), (0.985, 0.9), (0.99, 1.4), (0.98, 1.72), (0.92, 1.92), (0.75, 2.06), (0.50, 2.13), (0.42, 2.16), (0.40, 2.2), (0.40, 2.3)], 140)

    def oblong(a, e):
        c, s_ = math.cos(a), math.sin(a)
        return math.copysign(abs(c) ** (2 / e), c), math.copysign(abs(s_) ** (2 / e), s_)

    def body(u, v):
        p = prof[round(v * 140)]
        r, z = max(p.x, 0), p.y
        e = 2.9 if z < 1.8 else 2.9 - 0.9 * min(1, (z - 1.8) / 0.3)
        x, y = oblong(u * TAU, e)
        k = min(1, max(0, (z - 1.85) / 0.28))
        a, b = A * (1 - k) + 0.62 * k, B * (1 - k) + 0.62 * k
        return (x * a * r, y * b * r, z)
    plastic = Shader("plastic")
    plastic.set(base_color="#88a352", roughness=0.22, subsurface_weight=0.25, subsurface_radius=(0.2, 0.3, 0.1), subsurface_scale=0.3,
                coat_weight=0.25, normal=plastic.bump(plastic.noise(2.2, 2), 0.03, 0.1))
    bottle = surface("bottle", body, 200, 140, close_u=True, mat=plastic.mat)

    # the label lies on the front, a hair above the plastic
    lab = Shader("label")
    img = lab.image(label(), lab.coord("UV"))
    scuff = lab.ramp(lab.noise(7, 6, 0.7), [(0.68, 0.0), (0.71, 0.6)])
    lab.set(base_color=lab.mix(scuff, img.outputs[0], "#d9d3bd"), roughness=0.32, coat_weight=0.2, alpha=img.outputs[1],
            normal=lab.bump(lab.noise(5, 3), 0.04, 0.05))

    def sticker(u, v):
        z = 0.22 + v * 1.56
        x = (u - 0.5) * 1.0
        t = 1 - min(1, abs(x / A)) ** 2.9
        y = -B * 0.99 * t ** (1 / 2.9) - 0.006
        wr = 0.004 * math.exp(-((u - 0.93) / 0.05) ** 2 - ((v - 0.9) / 0.1) ** 2)
        return (x, y - wr, z)
    surface("label", sticker, 60, 80, mat=lab.mat)

    cap = Shader("cap")
    cap.set(base_color="#f3efe2", roughness=0.3)
    c = revolve("cap", [(0, 2.2), (0.46, 2.2), (0.47, 2.22), (0.47, 2.44), (0.465, 2.452), (0.455, 2.456), (0.455, 2.468), (0.465, 2.472), (0.47, 2.484), (0.465, 2.74), (0.44, 2.79), (0.40, 2.80), (0, 2.79)], 96, mat=cap.mat)
    edge_split(c, 40)
    box((0.24, 0.08, 0.05), (0, -0.455, 2.51), 0.02, cap.mat)
    for k in range(60):   # ribs of the collar
        a = k / 60 * TAU
        box((0.018, 0.02, 0.16), (0.47 * math.cos(a), 0.47 * math.sin(a), 2.33), 0.006, cap.mat, rot=(0, 0, math.degrees(a) + 90), segments=1)
    rig = bpy.data.objects.new("rig", None)
    bpy.context.collection.objects.link(rig)
    for o in list(bpy.data.objects):
        if o.type == "MESH" and (o.name.startswith(("bottle", "label", "cap")) or (o.name.startswith("box") and o.location.z > 2.2 and abs(o.location.y) < 0.6)):
            o.parent = rig
    rig.rotation_euler = (0, 0, math.radians(11))

    # drops on the ledge and the bottle, a sponge behind
    water = plain("water", "#ffffff", 0.0, transmission_weight=1.0, ior=1.33)
    for k in range(130):
        x, y = random.uniform(-2.4, 2.4), random.uniform(-1.6, 0.4)
        if (x / 1.0) ** 2 + (y / 0.6) ** 2 < 1:
            continue
        r = random.choice((0.018, 0.03, 0.045, 0.07)) * random.uniform(0.7, 1.2)
        e = random.uniform(0.8, 1.25)
        d = surface("drop", lambda u, v: (r * math.sin(v * math.pi / 2) * math.cos(u * TAU) * e, r * math.sin(v * math.pi / 2) * math.sin(u * TAU) / e, 0.42 * r * math.cos(v * math.pi / 2)), 20, 8, close_u=True, mat=water)
        d.location = (x, y, 0.001)
    sponge = Shader("sponge")
    holes = sponge.voronoi(11, "F1", vec=sponge.coord("Object"))
    hh = sponge.ramp(holes, [(0.16, 0.0), (0.42, 1.0)])
    sponge.set(base_color=sponge.mix(hh, "#b98a4a", "#e8c885"), roughness=0.95, normal=sponge.bump(hh, 0.9, 0.08))
    def blob(u, v):
        x, y, z = math.sin(v * math.pi) * math.cos(u * TAU), math.sin(v * math.pi) * math.sin(u * TAU), math.cos(v * math.pi)
        k = 1 + 0.12 * mnoise.noise((x * 1.5, y * 1.5, z * 1.5)) + 0.05 * mnoise.noise((x * 5, y * 5, z * 5))
        return (x * 0.72 * k, y * 0.55 * k, max(z, -0.8) * 0.46 * k)
    sp = surface("sponge", blob, 90, 50, close_u=True, mat=sponge.mat)
    sp.location = (1.45, 1.15, 0.36)
