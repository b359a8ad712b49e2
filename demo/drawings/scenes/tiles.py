"""A floor of patterned cement tiles, worn where people walk."""
from kit import *


def pattern():
    a, b, c, d = "#e4dccb", "#2f4858", "#b5573a", "#8c9a86"
    quarter = f"""
<path d="M0 0 H250 A250 250 0 0 1 0 250Z" fill="{b}"/>
<path d="M0 0 H205 A205 205 0 0 1 0 205Z" fill="{a}"/>
<path d="M0 0 H150 A150 150 0 0 1 0 150Z" fill="{c}"/>
<path d="M0 0 Q130 30 150 150 Q30 130 0 0Z" fill="{a}"/><path d="M22 22 Q96 50 118 118 Q50 96 22 22Z" fill="{b}"/>
"""
    centre = "".join(f'<g transform="rotate({45 * k} 400 400)"><path d="M400 400 Q350 300 400 190 Q450 300 400 400Z" fill="{b if k % 2 else d}"/>'
                     f'<path d="M400 370 Q378 300 400 240 Q422 300 400 370Z" fill="{a if k % 2 else c}"/></g>' for k in range(8))
    sides = "".join(f'<g transform="rotate({90 * k} 400 400)"><path d="M400 0 L470 70 L400 140 L330 70Z" fill="{d}"/>'
                    f'<path d="M400 26 L444 70 L400 114 L356 70Z" fill="{a}"/><circle cx="400" cy="70" r="18" fill="{c}"/></g>' for k in range(4))
    corners = "".join(f'<g transform="rotate({90 * k} 400 400)">{quarter}</g>' for k in range(4))
    return artwork("tiles", f'<rect width="800" height="800" fill="{a}"/>{corners}{sides}{centre}<circle cx="400" cy="400" r="44" fill="{a}"/><circle cx="400" cy="400" r="26" fill="{c}"/>', 800, 800)


def draw():
    start(2000, 1333, exposure=0.7, world="#a8b2bc", world_strength=0.35)
    camera((-1.0, -11.5, 7.2), (0.15, -0.9, 0), lens=58, fstop=11, focus=(0, -1.4, 0), roll=1.2)
    window((-4.5, 10, 7.0), (-0.5, 0, 0), 4.5, 6.5, 420, "#f1f5ff", panes=(2, 4))
    light((6, -9, 7), (0, 0, 0), 4, 640, "#ffe6c4")
    art = pattern()
    s = Shader("cement tile")
    wob = s.node("MixRGB", None, (0.006, s.coord("UV"), s.node("TexNoise", None, Vector=s.coord("Object"), Scale=3.0).outputs[1]))
    img = s.image(art, wob, extension="EXTEND")
    place = s.node("NewGeometry").outputs["Position"]
    worn = s.ramp(s.noise(0.32, 5, 0.6, vec=place), [(0.50, 0.0), (0.75, 0.22)])
    c = s.mix(worn, img.outputs[0], "#cfc4b0")
    c = s.mix(1, c, s.ramp(s.random(), [(0, 0.80), (1, 1.04)]), "MULTIPLY")
    c = s.mix(1, c, s.ramp(s.noise(9, 6, 0.65, vec=place), [(0.3, 0.80), (0.62, 1.0)]), "MULTIPLY")
    pits = s.ramp(s.noise(26, 2, vec=place), [(0.24, 0.35), (0.31, 1.0)])
    c = s.mix(1, c, pits, "MULTIPLY")
    rough = s.ramp(s.noise(1.2, 5, 0.65, vec=place), [(0.3, 0.26), (0.7, 0.6)])
    s.set(base_color=c, roughness=rough, specular_ior_level=0.32, normal=s.bump(s.math("ADD", s.noise(6, 6, vec=place), pits), 0.10, 0.04))
    random.seed(11)
    T = 2.0
    for j in range(-6, 9):
        for i in range(-8, 9):
            t = box((T - 0.035, T - 0.035, 0.24), (i * T + 0.7, j * T, -0.12 + random.gauss(0, 0.006)), 0.022, s.mat, segments=2,
                    rot=(random.gauss(0, 0.10), random.gauss(0, 0.10), random.gauss(0, 0.10) + 90 * random.randrange(4)))
    # one broken corner, mended with mortar
    grout = Shader("grout")
    grout.set(base_color=grout.vary("#9a9184", 0.3, 4), roughness=0.95, normal=grout.bump(grout.noise(18, 6), 0.6, 0.04))
    plane(60, 60, (0, 0, -0.035), mat=grout.mat)
    patch = surface("mortar", lambda u, v: (1.9 + math.cos(u * TAU) * v * (0.34 + 0.12 * mnoise.noise((math.cos(u * TAU), math.sin(u * TAU), 1.7))),
                                            -0.95 + math.sin(u * TAU) * v * (0.30 + 0.12 * mnoise.noise((math.cos(u * TAU) * 2, math.sin(u * TAU), 4))),
                                            0.012 * (1 - v ** 4) + 0.004), 64, 10, close_u=True, mat=grout.mat)
    # the foot of a table
    leg = wood("leg", "#6b4526", "#3c2413", axis="Z", scale=1.2, rough=0.35, coat=0.4)
    p = revolve("leg", [(0, 0), (0.2, 0), (0.24, 0.06), (0.25, 0.2), (0.18, 0.34), (0.2, 0.5), (0.3, 0.8), (0.33, 1.2), (0.28, 1.7), (0.2, 1.95), (0.26, 2.05), (0.26, 2.2), (0.3, 2.4), (0.3, 8)], 48, 90, leg)
    p.location = (5.1, 4.2, 0)
