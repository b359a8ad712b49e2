"""A bicycle bell with an enamelled emblem, on the handlebar."""
from kit import *


def emblem():
    navy, cream, red, gold = "#14304f", "#f2ead6", "#b02c25", "#d3a03c"
    return artwork("bell-emblem", f"""
<circle cx="500" cy="500" r="500" fill="{gold}"/><circle cx="500" cy="500" r="476" fill="{navy}"/><circle cx="500" cy="500" r="330" fill="{gold}"/><circle cx="500" cy="500" r="312" fill="{cream}"/>
<path id="u" d="M142 500 A358 358 0 0 1 858 500" fill="none"/><path id="d" d="M96 500 A404 404 0 0 0 904 500" fill="none"/>
<g font-family="Josefin Bold" fill="{cream}" text-anchor="middle"><text font-size="122" letter-spacing="26"><textPath href="#u" startOffset="50%">TORVAKKA</textPath></text>
<text font-size="76" letter-spacing="14"><textPath href="#d" startOffset="50%">SYKLER · 1954</textPath></text></g>
<path d="M150 560 l14 -24 14 24 -14 24z M822 560 l14 -24 14 24 -14 24z" fill="{gold}"/>
<g fill="{red}"><path d="M230 470 Q360 392 470 470 Q560 380 742 330 Q640 430 596 520 Q700 540 790 636 Q640 588 548 592 Q470 660 330 690 Q420 620 440 560 Q390 500 318 498 Q280 486 230 470Z"/></g>
<path d="M470 470 Q520 520 596 520 M440 560 Q490 590 548 592" stroke="{cream}" stroke-width="12" fill="none"/>
<circle cx="330" cy="462" r="12" fill="{cream}"/>
""", 1000, 1000)


def draw():
    start(2000, 1500, exposure=0.7, world="#a9bcb4", world_strength=0.5)
    camera((0.55, -3.7, 3.15), (0.03, 0.0, 0.18), lens=82, fstop=6, focus=(0.0, -0.22, 0.42), roll=-2.0)
    window((-3.2, -0.6, 4.4), (0, 0, 0.2), 2.4, 2.8, 200, "#fff6e6", panes=(1, 1))
    light((3.5, 1.5, 3.0), (0, 0, 0.2), 2.0, 90, "#ffffff")
    light((0, -5, 1.0), (0, 0, 0.2), 3.0, 60, "#dfeaff")
    random.seed(9)
    outdoors([(0.0, "#2a2c22", 0.5), (0.47, "#3a4a30", 0.6), (0.50, "#5f7a48", 0.9), (0.56, "#9fb58a", 1.2), (0.62, "#dfe9f0", 1.9), (1.0, "#7fa6cf", 1.2)], 0.55)
    chrome = Shader("chrome")
    pit = chrome.ramp(chrome.noise(42, 3), [(0.70, 0.0), (0.74, 1.0)])
    chrome.set(base_color=chrome.mix(pit, "#dcdad5", "#7b5a3c"), metallic=1.0, roughness=chrome.ramp(chrome.noise(7, 6, 0.7), [(0.3, 0.05), (0.75, 0.2)]),
               normal=chrome.bump(chrome.math("ADD", chrome.noise(2.5, 2), chrome.math("MULTIPLY", pit, -0.4)), 0.05, 0.02))
    # dome
    R = 0.60
    dome = [(0.0, 0.50), (0.16, 0.495), (0.33, 0.465), (0.335, 0.455), (0.36, 0.452), (0.46, 0.395), (0.54, 0.30), (0.585, 0.19), (0.60, 0.09), (0.605, 0.02), (0.625, 0.005), (0.625, -0.02), (0.595, -0.025), (0.57, 0.0)]
    d = revolve("dome", dome, 160, 160, chrome.mat)
    # enamel on its crown
    art = emblem()
    en = Shader("enamel")
    img = en.image(art, en.coord("UV"))
    gold = en.ramp(en.node("VectorMath", {"operation": "DISTANCE"}, (img.outputs[0], (0.65, 0.35, 0.05))).outputs["Value"], [(0.10, 1.0), (0.22, 0.0)])
    chipped = en.ramp(en.noise(9, 7, 0.72), [(0.665, 0.0), (0.68, 1.0)])
    en.set(base_color=en.mix(chipped, img.outputs[0], "#8b8378"), metallic=en.math("MAXIMUM", en.math("MULTIPLY", gold, 0.9), chipped), roughness=en.ramp(en.noise(16, 4), [(0.3, 0.10), (0.7, 0.22)]), coat_weight=0.8, coat_roughness=0.06,
           normal=en.bump(en.math("SUBTRACT", en.math("MULTIPLY", en.noise(3, 2), 0.3), en.math("ADD", chipped, en.math("MULTIPLY", gold, -0.4))), 0.12, 0.01))
    re = 0.325

    def crown(u, v):
        r, a = v * re, u * TAU
        return (r * math.cos(a), r * math.sin(a), 0.508 - 0.035 * (r / 0.33) ** 2 - 0.012 * v ** 30)
    c = surface("crown", crown, 128, 40, close_u=True, mat=en.mat)
    for k, f in enumerate(c.data.polygons):
        for li in f.loop_indices:
            p = c.data.vertices[c.data.loops[li].vertex_index].co
            c.data.uv_layers[0].data[li].uv = (0.5 + p.x / re / 2, 0.5 + p.y / re / 2)
    tube([(0.332 * math.cos(k / 96 * TAU), 0.332 * math.sin(k / 96 * TAU), 0.470) for k in range(96)], 0.012, chrome.mat, cyclic=True)
    # base, lever, clamp
    black = Shader("black plastic")
    black.set(base_color="#1b1c1e", roughness=black.ramp(black.noise(20, 4), [(0.3, 0.35), (0.7, 0.55)]), normal=black.bump(black.noise(90, 2), 0.08, 0.01))
    b = revolve("base", [(0, -0.10), (0.53, -0.10), (0.55, -0.08), (0.55, -0.01), (0, -0.01)], 96, mat=black.mat)
    edge_split(b)
    lever = surface("lever", lambda u, v: (0.34 + v * 0.62 - 0.05 * math.cos(u * math.pi), -0.36 - v * 0.36 + (u - .5) * (0.16 + 0.12 * v ** 3), -0.04 + 0.10 * v ** 2 + 0.03 * math.sin(u * math.pi)), 14, 40, mat=black.mat)
    solidify(lever, 0.06, 0)
    subdivide(lever, 2)
    for k in range(5):
        tube([(0.80 + k * 0.028, -0.66 - k * 0.016 + s, 0.085 + k * 0.008) for s in (-0.09, 0.09)], 0.011, black.mat)
    # handlebar, running across, with a cork grip end and a cable
    bar_axis = lambda t: Vector((t, 0.02 + 0.02 * t * t, -0.42 - 0.012 * t * t))
    tube([bar_axis(-4 + 8 * k / 80) for k in range(81)], 0.127, chrome.mat, res=16)
    clamp = surface("clamp", lambda u, v: (-0.11 + v * 0.22, 0.16 * math.cos(u * TAU) + 0.02, -0.42 + 0.16 * math.sin(u * TAU)), 48, 4, close_u=True, mat=black.mat)
    solidify(clamp, 0.03)
    box((0.22, 0.30, 0.30), (0, 0.02, -0.22), 0.03, black.mat)
    cork = Shader("grip")
    vo = cork.voronoi(16, "F1", out=1)
    cork.set(base_color=cork.mix(1, cork.ramp(cork.node("SeparateColor", None, (vo,)).outputs[0], [(0, "#7a4d28"), (0.3, "#a8763f"), (1, "#c79a62")]), cork.ramp(cork.noise(30, 4), [(0.3, 0.7), (0.65, 1.0)]), "MULTIPLY"), roughness=0.8, normal=cork.bump(cork.noise(30, 5), 0.4, 0.02))
    tube([bar_axis(-1.25 - 2.5 * k / 40) for k in range(41)], 0.19, cork.mat, res=16, taper=lambda t: 0.92 + 0.08 * min(1, t * 12))
    tube([bar_axis(-1.16 - 0.10 * k / 4) for k in range(5)], 0.20, black.mat, res=16)
    tube(spline([(-1.1, -0.05, -0.30), (-0.5, 0.26, -0.42), (0.3, 0.62, -0.72), (1.1, 0.85, -1.2), (2.0, 0.6, -2.0)], 60), 0.045, plain("cable", "#20262b", 0.4), res=8)
    # what is behind: a path and a hedge, out of focus
    g = Shader("hedge")
    n = g.noise(0.6, 6, 0.7)
    g.set(base_color=g.ramp(n, [(0.3, "#3a4638"), (0.5, "#6b7a58"), (0.7, "#b9bf95")]), roughness=0.8)
    plane(60, 30, (0, 14, -4), (60, 0, 0), g.mat)
    gr = Shader("path")
    gr.set(base_color=gr.ramp(gr.noise(0.9, 6, 0.7), [(0.3, "#6f6a5c"), (0.7, "#a89f8a")]), roughness=0.9)
    plane(60, 40, (0, 0, -9), mat=gr.mat)
    grass = surface("verge", lambda u, v: (-30 + 60 * u, 3.5 + 12 * v + 0.8 * mnoise.noise((u * 20, 0, 0)), -8.95), 60, 1, mat=g.mat)
    # spots of light between the leaves
    spot = Shader("spot")
    spot.set(base_color="#000000", emission_color="#fff3c9", emission_strength=2.6)
    for _ in range(130):
        x, t = random.uniform(-9, 9), random.uniform(0.0, 1)
        disc_side("spot", random.uniform(0.015, 0.05), 0.01, (x, 8 + 5 * t, -6 + 9 * t + random.uniform(-1, 1)), (60, 0, 0), mat=spot.mat, n=12)
