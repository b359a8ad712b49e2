"""A fairground handbill with a torn-off ticket, pinned to cork."""
from kit import *


def bill():
    red, blue, cream, ochre = "#b23427", "#22405f", "#efe4c9", "#d8982f"
    W, H = 1200, 1700
    lights = "".join(f'<circle cx="{600 + 250 * math.cos(k / 24 * TAU):.0f}" cy="{905 + 250 * math.sin(k / 24 * TAU):.0f}" r="8" fill="{ochre}"/>' for k in range(24))
    wheel = "".join(f'<path d="M600 905 L{600 + 246 * math.cos(k / 12 * TAU):.0f} {905 + 246 * math.sin(k / 12 * TAU):.0f}" stroke="{blue}" stroke-width="5"/>'
                    f'<g transform="translate({600 + 246 * math.cos(k / 12 * TAU):.0f} {905 + 246 * math.sin(k / 12 * TAU):.0f})"><path d="M-30 14 H30 L22 50 H-22Z" fill="{(red, ochre, blue)[k % 3]}"/><path d="M-34 14 Q0 -26 34 14Z" fill="{(ochre, blue, red)[k % 3]}"/><path d="M0 -4 V14" stroke="{blue}" stroke-width="4"/></g>' for k in range(12))
    rays = "".join(f'<path d="M600 905 L{600 + 1400 * math.cos((k - .25) / 24 * TAU):.0f} {905 + 1400 * math.sin((k - .25) / 24 * TAU):.0f} L{600 + 1400 * math.cos((k + .25) / 24 * TAU):.0f} {905 + 1400 * math.sin((k + .25) / 24 * TAU):.0f}Z" fill="#f3d79b"/>' for k in range(24))
    flags = "".join(f'<path d="M{60 + k * 72} {250 + 34 * math.sin(k / 15 * math.pi):.0f} h60 l-30 62z" fill="{(red, ochre, blue)[k % 3]}"/>' for k in range(15))
    svg = f"""
<rect width="{W}" height="{H}" fill="{cream}"/>
<clipPath id="mid"><rect x="44" y="240" width="1112" height="1000"/></clipPath><g clip-path="url(#mid)"><rect width="{W}" height="{H}" fill="{cream}"/>{rays}</g>
<rect x="44" y="44" width="1112" height="1612" fill="none" stroke="{blue}" stroke-width="8"/><rect x="60" y="60" width="1080" height="1580" fill="none" stroke="{blue}" stroke-width="2"/>
<rect x="60" y="60" width="1080" height="180" fill="{blue}"/>
<text x="600" y="190" font-family="Oswald,OswaldX" font-size="122" letter-spacing="20" fill="{cream}" text-anchor="middle">LETNI JARMARK</text>
<path d="M52 250 Q600 318 1148 250" fill="none" stroke="{blue}" stroke-width="4"/>{flags}
<text x="600" y="440" font-family="Alfa Slab One" font-size="112" fill="{red}" text-anchor="middle">KARUZELA</text>
<text x="600" y="520" font-family="Oswald,OswaldX" font-size="58" letter-spacing="8" fill="{blue}" text-anchor="middle">ZALESK NAD MORĄ</text>
<text x="600" y="596" font-family="Oswald,OswaldX" font-size="52" letter-spacing="4" fill="{blue}" text-anchor="middle">12 – 14 LIPCA · PLAC LIPOWY</text>
<path d="M600 905 L470 1240 M600 905 L730 1240 M500 1160 H700" stroke="{blue}" stroke-width="15" fill="none"/>
<circle cx="600" cy="905" r="246" fill="none" stroke="{blue}" stroke-width="11"/><circle cx="600" cy="905" r="180" fill="none" stroke="{blue}" stroke-width="4"/>{wheel}{lights}
<circle cx="600" cy="905" r="42" fill="{red}"/><path d="M600 872 l10 22 24 3 -18 16 5 24 -21 -12 -21 12 5 -24 -18 -16 24 -3z" fill="{cream}"/>
<rect x="60" y="1240" width="1080" height="96" fill="{red}"/>
<text x="600" y="1310" font-family="Oswald,OswaldX" font-size="58" letter-spacing="5" fill="{cream}" text-anchor="middle">WSTĘP WOLNY · MUZYKA · GOFRY</text>
<text x="600" y="1376" font-family="Oswald,OswaldX" font-size="36" letter-spacing="3" fill="{blue}" text-anchor="middle">informacja: tel. 555 014 203</text>
<path d="M44 1402 H1156" stroke="{blue}" stroke-width="5" stroke-dasharray="4 14" stroke-linecap="round"/>
<rect x="90" y="1434" width="1020" height="186" fill="none" stroke="{red}" stroke-width="5"/>
<text x="130" y="1500" font-family="Oswald,OswaldX" font-size="46" fill="{blue}">BILET NORMALNY</text>
<text x="130" y="1590" font-family="Alfa Slab One" font-size="84" fill="{red}">4 zł</text>
<text x="420" y="1585" font-family="Oswald,OswaldX" font-size="38" fill="{blue}">jeden przejazd · seria B</text>
<text x="1075" y="1545" font-family="DejaVu Sans Mono" font-size="72" fill="{red}" text-anchor="end">№ 004817</text>
"""
    return artwork("ticket", svg, W, H)


def draw():
    start(1500, 2000, exposure=0.6, world="#aab3bd", world_strength=0.38)
    camera((0.05, -1.7, 9.6), (0.03, -0.02, 0), lens=66, fstop=9, roll=-1.2)
    window((-5, 3.2, 4.6), (0, 0, 0), 3, 4, 560, "#fff4e4")
    light((5, -4, 5), (0, 0, 0), 3, 110, "#d8e4ff")
    random.seed(2)
    cork = Shader("cork")
    a = cork.voronoi(9, "F1", out=1)
    b = cork.noise(22, 6, 0.7)
    d = cork.voronoi(13, "DISTANCE_TO_EDGE")
    bits = cork.ramp(cork.node("SeparateColor", None, (a,)).outputs[0], [(0.0, "#6f4726"), (0.15, "#a87a48"), (0.6, "#c2935c"), (1.0, "#d3a972")])
    c = cork.mix(1, bits, cork.ramp(b, [(0.25, 0.55), (0.6, 1.05)]), "MULTIPLY")
    cork.set(base_color=cork.mix(cork.ramp(d, [(0.0, 0.55), (0.05, 0.0)]), c, "#4c2f18"), roughness=0.9,
             normal=cork.bump(cork.math("ADD", b, d), 0.5, 0.05))
    plane(16, 16, (0, 0, -0.02), mat=cork.mat)

    p = Shader("paper")
    vec = p.coord("UV")
    img = p.image(bill(), vec)
    fold_x = p.math("ABSOLUTE", p.math("SUBTRACT", p.node("SeparateXYZ", None, (vec,)).outputs[0], 0.5))
    fold_y = p.math("ABSOLUTE", p.math("SUBTRACT", p.node("SeparateXYZ", None, (vec,)).outputs[1], 0.52))
    crease = p.math("MINIMUM", fold_x, fold_y)
    fray = p.math("ADD", crease, p.math("MULTIPLY", p.math("SUBTRACT", p.noise(26, 5, vec=vec), 0.5), 0.012))
    ink = p.ramp(p.noise(110, 3, vec=vec), [(0.26, 0.80), (0.42, 1.0)])
    c = p.mix(p.ramp(fray, [(0.0, 0.9), (0.0035, 0.0)]), p.mix(p.math("SUBTRACT", 1.0, ink), img.outputs[0], "#efe4c9"), "#f3ead6")
    stain = p.noise(1.6, 5, vec=vec)
    c = p.mix(p.ramp(stain, [(0.56, 0.0), (0.72, 0.22)]), c, "#c39a5c")
    c = p.mix(1, c, p.ramp(p.noise(60, 4, vec=vec), [(0.3, 0.93), (0.7, 1.0)]), "MULTIPLY")
    p.set(base_color=c, roughness=0.75, normal=p.bump(p.math("ADD", p.noise(50, 5, vec=vec), p.math("MULTIPLY", p.noise(5, 6, 0.7, vec=vec), 2.0)), 0.18, 0.02))
    W, H = 3.1, 3.1 * 1700 / 1200

    def sheet(u, v):
        x, y = (u - .5) * W, (v - .5) * H
        tri = lambda t, w: max(0, 1 - abs(t) / w)
        z = 0.05 + 0.11 * tri(x, 1.55) * 0.6 - 0.10 * tri(y - 0.08, 2.2) * 0.7 + 0.07
        z += 0.03 * mnoise.noise((x * 1.1, y * 1.0, 2)) + 0.010 * mnoise.noise((x * 4, y * 4, 5))
        z += 0.42 * max(0, (u - 0.72)) ** 2 * max(0, (0.34 - v)) * 14 + 0.22 * max(0, v - 0.86) ** 2 * 6 * (1 - u) * 2
        pin = math.exp(-((x) ** 2 + (y - H / 2 + 0.22) ** 2) / 0.08)
        z = z * (1 - pin) + 0.01 * pin
        if v < 0.005:
            y += 0.012 * math.sin(u * 400)
        return (x, y, max(z, 0.006))
    s = surface("bill", sheet, 180, 240, mat=p.mat)
    solidify(s, 0.006, 1)
    s.rotation_euler = (0, 0, math.radians(-2.5))
    brass = Shader("brass")
    brass.set(base_color="#cf9f47", metallic=1.0, roughness=brass.ramp(brass.noise(9, 5), [(0.3, 0.15), (0.7, 0.36)]))
    t = revolve("pin", [(0, 0.0), (0.14, 0.02), (0.15, 0.04), (0.13, 0.07), (0.07, 0.095), (0, 0.105)], 48, 40, brass.mat)
    t.location = (0.09, H / 2 - 0.22, 0.02)
    # other pins, and a torn corner of something long gone
    for x, y, cc in ((1.82, 2.0, "#a9382d"), (-1.84, -2.3, "#2f5d83"), (-1.86, 2.25, "#c79a35")):
        m = plain("pin", cc, 0.25, coat_weight=0.5)
        q = revolve("pin", [(0, 0), (0.09, 0.0), (0.10, 0.03), (0.06, 0.06), (0.05, 0.2), (0.09, 0.24), (0.1, 0.28), (0, 0.29)], 32, 40, m)
        q.location, q.rotation_euler = (x, y, 0), (random.uniform(-.2, .2), random.uniform(-.2, .2), 0)
    torn = surface("scrap", lambda u, v: (1.5 + u * 0.75 * (1 - 0.3 * v) + 0.05 * mnoise.noise((v * 9, 1, 1)), 1.62 + v * 0.62 + 0.06 * mnoise.noise((u * 9, 3, 1)), 0.03 + 0.03 * u * v), 30, 30, mat=plain("scrap", "#e4e2da", 0.8))
    solidify(torn, 0.006)
