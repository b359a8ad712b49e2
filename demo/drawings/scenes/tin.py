"""A biscuit tin, its printed lid leaning on it, and three biscuits."""
from kit import *

RED, CREAM, GOLD, DARK, GREEN = "#8e2a26", "#f1e3c2", "#c9973f", "#2b2320", "#46694f"


def lid_art():
    W, H = 1500, 1100
    leaf = lambda x, y, r, s=1.0: f'<g transform="translate({x} {y}) rotate({r}) scale({s})"><path d="M0 0 Q34 -26 84 -4 Q40 22 0 0Z" fill="{GOLD}"/><path d="M4 0 H66" stroke="{RED}" stroke-width="3"/></g>'
    vine = ""
    for k in range(17):
        x = 150 + k * 75
        vine += leaf(x, 92, -35 if k % 2 else 35) + leaf(x, H - 92, 35 if k % 2 else -35)
    for k in range(11):
        y = 170 + k * 76
        vine += leaf(92, y, 60 if k % 2 else 120) + leaf(W - 92, y, 60 if k % 2 else 120)
    firs = "".join(f'<path d="M{x} {y} l-{s} {s * 2.4:.0f} h{s * 2}z" fill="{c}"/>' for x, y, s, c in
                   [(330, 520, 34, GREEN), (392, 560, 28, "#3b5a44"), (1130, 500, 38, GREEN), (1190, 552, 30, "#3b5a44"), (1068, 560, 26, "#587d5f"), (290, 580, 24, "#587d5f")])
    scene = f"""<clipPath id="oval"><ellipse cx="750" cy="560" rx="520" ry="290"/></clipPath><g clip-path="url(#oval)">
<rect width="{W}" height="{H}" fill="#bcd3d6"/><circle cx="1000" cy="390" r="58" fill="#f6dfa4"/>
<path d="M200 640 L470 350 L600 470 L760 300 L960 500 L1080 420 L1320 650Z" fill="#8aa6ab"/><path d="M470 350 l-50 54 30 14 24 -16 26 22 22 -22z M760 300 l-58 64 34 16 26 -18 30 24 24 -30z" fill="#f6f1e2"/>
<path d="M160 660 Q420 540 700 620 T1340 600 V900 H160Z" fill="#93ad6b"/><path d="M160 740 Q500 640 840 730 T1340 700 V900 H160Z" fill="#7b9a58"/>
{firs}
<path d="M640 660 H880 V560 H640Z" fill="{CREAM}"/><path d="M610 566 L760 470 L910 566Z" fill="{RED}"/><path d="M640 610 H880" stroke="#7c4a2c" stroke-width="10"/>
<g fill="#7c4a2c"><rect x="664" y="578" width="38" height="26"/><rect x="741" y="578" width="38" height="26"/><rect x="818" y="578" width="38" height="26"/><rect x="742" y="618" width="36" height="42"/></g><rect x="836" y="478" width="26" height="50" fill="#7c4a2c"/>
<path d="M760 660 Q740 720 800 760 T700 860" stroke="#e7d6aa" stroke-width="26" fill="none"/>
{''.join(f'<circle cx="{360 + (k * 137) % 800}" cy="{720 + (k * 53) % 110}" r="6" fill="{("#f6f1e2", "#d9534a", "#f0c04c")[k % 3]}"/>' for k in range(44))}
</g><ellipse cx="750" cy="560" rx="520" ry="290" fill="none" stroke="{GOLD}" stroke-width="16"/><ellipse cx="750" cy="560" rx="540" ry="310" fill="none" stroke="{GOLD}" stroke-width="4"/>"""
    return artwork("tin-lid", f"""<rect width="{W}" height="{H}" fill="{RED}"/>
<rect x="46" y="46" width="{W - 92}" height="{H - 92}" rx="60" fill="none" stroke="{GOLD}" stroke-width="7"/><rect x="138" y="138" width="{W - 276}" height="{H - 276}" rx="40" fill="none" stroke="{GOLD}" stroke-width="4"/>{vine}
{scene}
<text x="750" y="238" font-family="UnifrakturCook" font-size="118" fill="{CREAM}" text-anchor="middle">Almstädter</text>
<path d="M330 872 Q750 812 1170 872 L1200 962 Q750 902 300 962Z" fill="{CREAM}" stroke="{GOLD}" stroke-width="5"/>
<path id="rb" d="M320 944 Q750 884 1180 944" fill="none"/><text font-family="Playfair" font-size="74" letter-spacing="4" fill="{RED}" text-anchor="middle"><textPath href="#rb" startOffset="50%">Feines Buttergebäck</textPath></text>
""", W, H)


def side_art():
    u = "".join(f'<g transform="translate({100 + k * 200} 160)"><path d="M0 -70 Q40 -30 0 0 Q-40 -30 0 -70Z M0 70 Q40 30 0 0 Q-40 30 0 70Z M-70 0 Q-30 -40 0 0 Q-30 40 -70 0Z M70 0 Q30 -40 0 0 Q30 40 70 0Z" fill="{GOLD}"/><circle r="14" fill="{CREAM}"/><path d="M100 -40 V40" stroke="{GOLD}" stroke-width="4"/><circle cx="100" r="9" fill="{CREAM}"/></g>' for k in range(-1, 21))
    return artwork("tin-side", f'<rect width="4000" height="320" fill="{RED}"/><rect y="24" width="4000" height="7" fill="{GOLD}"/><rect y="290" width="4000" height="7" fill="{GOLD}"/>{u}'
                   + "".join(f'<rect x="{x}" y="66" width="620" height="190" rx="16" fill="{CREAM}"/><text x="{x + 310}" y="150" font-family="Playfair" font-size="66" fill="{RED}" text-anchor="middle">Zutaten: Liebe</text><text x="{x + 310}" y="220" font-family="Josefin Sans" font-size="46" fill="{DARK}" text-anchor="middle">500 g · Dose bitte aufheben</text>' for x in (890, 2890)), 4000, 320)


def printed(name, art, coord="UV", metal_scale=1.0):
    """Ink on tinplate: gold shines, scratches and rust come through."""
    s = Shader(name)
    vec = s.coord(coord)
    img = s.image(art, vec).outputs[0]
    gold = s.ramp(s.node("VectorMath", {"operation": "DISTANCE"}, (img, col(GOLD)[:3])).outputs["Value"], [(0.06, 1.0), (0.16, 0.0)])
    pos = s.coord("Object")
    scr = s.ramp(s.noise(6, 4, vec=s.coord("Object", (1, 26, 9), (0, 20, 35))), [(0.70, 0.0), (0.725, 0.8)])
    dots = s.ramp(s.noise(13 * metal_scale, 7, 0.75, vec=pos), [(0.665, 0.0), (0.69, 1.0)])
    bare = s.math("MAXIMUM", scr, dots)
    rust = s.ramp(s.noise(8, 6, 0.7, vec=pos), [(0.52, 0.0), (0.62, 1.0)])
    metal = s.mix(rust, "#b9b4aa", "#6d3f22")
    c = s.mix(bare, s.vary(img, 0.10, 1.3, vec=pos), metal)
    s.set(base_color=c, metallic=s.math("MAXIMUM", s.math("MULTIPLY", gold, 0.85), s.math("MULTIPLY", bare, s.math("SUBTRACT", 1.0, rust))),
          roughness=s.math("ADD", s.ramp(s.noise(9, 5, vec=pos), [(0.3, 0.16), (0.7, 0.34)]), s.math("MULTIPLY", bare, 0.25)), coat_weight=0.35, coat_roughness=0.12,
          normal=s.bump(s.math("ADD", s.math("MULTIPLY", gold, 0.5), s.math("ADD", s.math("MULTIPLY", s.noise(1.4, 3, vec=pos), 2.5), s.math("MULTIPLY", bare, -0.5))), 0.12, 0.03))
    return s.mat


def rounded(w, d, r, a):
    """A point on a rounded oblong, by the way round it (0..1)."""
    sx, sy = w - 2 * r, d - 2 * r
    arc = math.pi * r / 2
    parts = [sx, arc, sy, arc, sx, arc, sy, arc]
    t = (a % 1) * sum(parts)
    pos = [(-sx / 2, -d / 2, 1, 0), (sx / 2, -sy / 2, -90, None), (w / 2, -sy / 2, 0, 1), (sx / 2, sy / 2, 0, None), (sx / 2, d / 2, -1, 0), (-sx / 2, sy / 2, 90, None), (-w / 2, sy / 2, 0, -1), (-sx / 2, -sy / 2, 180, None)]
    for n, (x, y, p, q) in zip(parts, pos):
        if t <= n:
            if q is not None:
                return x + p * t, y + q * t
            ang = math.radians(p) + t / r
            return x + r * math.cos(ang), y + r * math.sin(ang)
        t -= n
    return rounded(w, d, r, 0)


def draw():
    start(2000, 1500, exposure=0.6, world="#aeb6bd", world_strength=0.36)
    camera((0.9, -11.5, 4.4), (0.05, -0.4, 0.88), lens=68, fstop=8, focus=(0, -0.8, 0.9), roll=-0.7)
    window((-5.5, -2.2, 5.2), (0, 0, 0.8), 3.0, 3.6, 640, "#fff5e6")
    light((5, -4, 3), (0, 0, 0.8), 3, 150, "#d3e0ff")
    random.seed(14)
    cloth = Shader("cloth")
    vec = cloth.coord("UV")
    h, over = weave(cloth, 900, 900, vec)
    sx = cloth.node("SeparateXYZ", None, (vec,))
    chk = lambda o: cloth.math("GREATER_THAN", cloth.math("SINE", cloth.math("MULTIPLY", o, 150.0)), 0.0)
    check = cloth.math("ADD", cloth.math("MULTIPLY", chk(sx.outputs[0]), 0.5), cloth.math("MULTIPLY", chk(sx.outputs[1]), 0.5))
    c = cloth.ramp(check, [(0.0, "#ece5d6"), (0.5, "#9db0bd"), (1.0, "#557086")])
    cloth.set(base_color=cloth.mix(1, c, cloth.ramp(h, [(0, 0.78), (1, 1)]), "MULTIPLY"), roughness=0.95, sheen_weight=0.2, normal=cloth.bump(h, 0.4, 0.01))
    surface("cloth", lambda u, v: ((u - .5) * 18, (v - .35) * 14, 0.03 * mnoise.noise((u * 7, v * 5, 1)) - 0.03 - 0.03 * math.exp(-(((u - .5) * 18) ** 2 + ((v - .35) * 14) ** 2) / 7)), 240, 200, mat=cloth.mat)
    plane(50, 20, (0, 7, 5), (90, 0, 0), plaster("wall", "#c2b49a", 0.25, 1))

    W, D, Hh, r = 3.3, 2.4, 1.15, 0.42
    side = printed("side", side_art())
    zs = [0, 0.01, 0.03, 0.05, 0.07, 0.5, Hh - 0.12, Hh - 0.10, Hh - 0.08, Hh - 0.02, Hh]
    out = [-0.03, 0.0, 0.025, 0.02, 0.0, 0.0, 0.0, -0.02, -0.04, -0.04, -0.035]

    def wall(u, v):
        k = round(v * 10)
        x, y = rounded(W + 2 * out[k], D + 2 * out[k], r, u)
        return (x, y, zs[k])
    body = surface("tin", wall, 400, 10, close_u=True, mat=side)
    for f in body.data.polygons:
        for li in f.loop_indices:
            uvd = body.data.uv_layers[0].data[li]
            uvd.uv = (uvd.uv[0] + 0.195, body.data.vertices[body.data.loops[li].vertex_index].co.z / Hh)
    solidify(body, 0.015, -1)
    edge_split(body, 50)
    inside = plain("inside", "#b9a77c", 0.35, metallic=0.9)
    surface("floor", lambda u, v: (*[c * v for c in rounded(W - .06, D - .06, r, u)], 0.04), 200, 8, close_u=True, mat=inside)
    # paper cups and biscuits in it
    biscuit = Shader("biscuit")
    n = biscuit.noise(9, 6, 0.7)
    zz = biscuit.node("SeparateXYZ", None, (biscuit.coord("Generated"),)).outputs[2]
    rad = biscuit.node("VectorMath", {"operation": "LENGTH"}, (biscuit.node("Mapping", None, (biscuit.coord("Generated"), (-0.5, -0.5, 0), (0, 0, 0), (1, 1, 0))).outputs[0],)).outputs["Value"]
    bc = biscuit.mix(biscuit.ramp(rad, [(0.3, 0.0), (0.5, 0.8)]), biscuit.ramp(n, [(0.3, "#cf9a52"), (0.7, "#e6bd7d")]), "#a5652c")
    biscuit.set(base_color=bc, roughness=0.8, normal=biscuit.bump(n, 0.4, 0.04), subsurface_weight=0.1, subsurface_scale=0.1)

    def cookie(x, y, z, rx=0, ry=0, R=0.46):
        def f(u, v):
            a = u * TAU
            t = v * 2
            rr = R * (1 + 0.06 * abs(math.sin(a * 9)))
            if t <= 1:
                rad, h = rr * t, 0.13 - 0.02 * t ** 6 + 0.022 * math.exp(-((t - 0.62) / 0.05) ** 2)
                for k in range(5):
                    pa = k / 5 * TAU + 0.3
                    h -= 0.05 * math.exp(-((rad * math.cos(a) - 0.15 * math.cos(pa)) ** 2 + (rad * math.sin(a) - 0.15 * math.sin(pa)) ** 2) / 0.0006)
            else:
                rad, h = rr * (1 + 0.03 * math.sin((t - 1) * math.pi)), 0.11 * (2 - t)
            return (rad * math.cos(a), rad * math.sin(a), h)
        o = surface("biscuit", f, 144, 60, close_u=True, mat=biscuit.mat)
        o.location, o.rotation_euler = (x, y, z), (math.radians(rx), math.radians(ry), random.uniform(0, 6))
    for i in range(3):
        for j in range(2):
            for k in range(4):
                cookie(-1.03 + i * 1.03 + random.uniform(-.03, .03), -0.52 + j * 1.04 + random.uniform(-.03, .03), 0.08 + k * 0.15 + (0.14 if (i + j) % 2 and k == 3 else 0) + 0.1, random.uniform(-4, 4), random.uniform(-4, 4))
    cookie(-1.55, -2.35, 0.0)
    cookie(-0.85, -2.55, 0.0, 0, 0)
    cookie(-1.08, -2.22, 0.14, 9, -5)
    crumb = biscuit.mat
    for _ in range(70):
        a, q = random.uniform(0, TAU), random.random() ** 0.6 * 1.1
        s_ = random.uniform(0.008, 0.03)
        box((s_, s_ * 1.3, s_), (-1.1 + q * math.cos(a), -2.3 + q * 0.7 * math.sin(a), s_ / 2), s_ * 0.3, crumb, rot=(0, 0, random.uniform(0, 90)), segments=1)

    # the lid: pressed rim, a step, a gently domed field
    LW, LD = W + 0.05, D + 0.05

    def lid(u, v):
        t = v
        if t < 0.14:                       # the skirt
            x, y = rounded(LW, LD, r, u)
            return (x, y, -0.34 + 0.34 * t / 0.14 * 0.96)
        s_ = (t - 0.14) / 0.86
        inset = [0.0, 0.02, 0.06, 0.13, 0.18][min(4, int(s_ * 40))] if s_ < 0.1 else None
        k = 1 - s_
        x, y = rounded(LW - 0.02 * (1 if s_ > 0 else 0), LD - 0.02, r, u)
        px = k ** 0.9
        h = 0.0 - 0.035 * (1 if 0.03 < s_ else s_ / 0.03) * (1 if s_ < 0.10 else max(0, 1 - (s_ - 0.10) / 0.03)) + (0.03 + 0.05 * min(1, s_ * 1.2) ** 0.5 if s_ >= 0.12 else 0.0)
        return (x * px, y * px, h)
    top = printed("lid", lid_art(), metal_scale=0.8)
    L = surface("lid", lid, 300, 110, close_u=True, mat=top)
    L.data.materials.append(side)
    for f in L.data.polygons:
        skirt = f.center.z < -0.02 and max(abs(f.center.x) / (LW / 2), abs(f.center.y) / (LD / 2)) > 0.985
        f.material_index = 1 if skirt else 0
        for li in f.loop_indices:
            p = L.data.vertices[L.data.loops[li].vertex_index].co
            d = L.data.uv_layers[0].data[li]
            d.uv = (d.uv[0] * 1.0, 0.04 + (p.z + 0.34) * 0.03) if skirt else (0.5 + p.x / LW, 0.5 + p.y / LD)
    L.location, L.rotation_euler = (1.12, -1.62, 1.04), (math.radians(66), 0, math.radians(15))
    solidify(L, 0.014, -1)
