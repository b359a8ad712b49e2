"""A patchwork cushion on a wooden bench."""
from kit import *

N = 5


def patchwork():
    r = random.Random(21)
    pal = [("#b5483a", "#f0e4cf"), ("#2f5d62", "#dfe6da"), ("#d8a13f", "#6a3d25"), ("#e9dcc0", "#2f5d62"), ("#7b8f6a", "#f0e8d2"),
           ("#35486b", "#e6ddc8"), ("#c98572", "#5a2e2a"), ("#efe6d2", "#b5483a")]
    S = 400

    def flower(x, y, s, a, b):
        return f'<g transform="translate({x} {y}) scale({s})">' + "".join(f'<ellipse cx="0" cy="-15" rx="8" ry="14" fill="{a}" transform="rotate({60 * k})"/>' for k in range(6)) + f'<circle r="7" fill="{b}"/></g>'

    def patch(kind, a, b):
        if kind == 0:   # gingham
            return "".join(f'<rect x="{i * 40}" width="20" height="{S}" fill="{b}" opacity=".55"/><rect y="{i * 40}" width="{S}" height="20" fill="{b}" opacity=".55"/>' for i in range(10))
        if kind == 1:   # spots
            return "".join(f'<circle cx="{20 + i * 40 + (20 if j % 2 else 0)}" cy="{20 + j * 34}" r="9" fill="{b}"/>' for i in range(-1, 11) for j in range(12))
        if kind == 2:   # small flowers
            return "".join(flower(30 + i * 70 + (35 if j % 2 else 0), 30 + j * 58, 1.0, b, "#d8a13f") for i in range(-1, 7) for j in range(7)) + \
                "".join(f'<path d="M{55 + i * 70 + (35 if j % 2 else 0)} {60 + j * 58} q12 -20 4 -34" stroke="{b}" stroke-width="4" fill="none" opacity=".7"/>' for i in range(-1, 7) for j in range(7))
        if kind == 3:   # stripes
            return "".join(f'<rect x="{i * 50}" width="{w}" height="{S}" fill="{b}"/>' for i in range(8) for w in (14,)) + "".join(f'<rect x="{i * 50 + 26}" width="4" height="{S}" fill="{b}"/>' for i in range(8))
        if kind == 4:   # leaves
            return "".join(f'<g transform="translate({40 + i * 80} {40 + j * 80}) rotate({45 + 90 * ((i + j) % 4)})"><path d="M0 -32 Q22 0 0 32 Q-22 0 0 -32Z" fill="{b}"/><path d="M0 -28 V34" stroke="{a}" stroke-width="3"/></g>' for i in range(5) for j in range(5))
        if kind == 5:   # herringbone
            return "".join(f'<path d="M{i * 40} {j * 20} l20 -20 20 20" fill="none" stroke="{b}" stroke-width="6"/>' for i in range(10) for j in range(22))
        return "".join(f'<path d="M{i * 50 + 25} {j * 50 + 5} l20 20 -20 20 -20 -20z" fill="none" stroke="{b}" stroke-width="5"/><circle cx="{i * 50 + 25}" cy="{j * 50 + 25}" r="5" fill="{b}"/>' for i in range(8) for j in range(8))
    out, last = "", {}
    for j in range(N):
        for i in range(N):
            while True:
                k, (a, b) = r.randrange(7), r.choice(pal)
                if all(last.get(n) is None or (last[n][0] != k and last[n][1] != a) for n in ((i - 1, j), (i, j - 1))):
                    break
            last[i, j] = (k, a)
            out += (f'<svg x="{i * S}" y="{j * S}" width="{S}" height="{S}"><rect width="{S}" height="{S}" fill="{a}"/>'
                    f'<g transform="rotate({r.choice((0, 90))} 200 200)">{patch(k, a, b)}</g></svg>')
    art = artwork("cushion", out, S * N, S * N)
    # height of the seams and of the hand quilting beside them
    lines = "".join(f'<path d="M{i * S} 0 V{N * S} M0 {i * S} H{N * S}" stroke="#000" stroke-width="26"/>' for i in range(1, N))
    quilt = "".join(f'<rect x="{i * S + 34}" y="{j * S + 34}" width="{S - 68}" height="{S - 68}" fill="none" stroke="#000" stroke-width="7" stroke-dasharray="17 10"/>' for i in range(N) for j in range(N))
    seams = artwork("cushion-seams", f'<filter id="b"><feGaussianBlur stdDeviation="7"/></filter><filter id="c"><feGaussianBlur stdDeviation="2"/></filter>'
                    f'<rect width="{N * S}" height="{N * S}" fill="#fff"/><g filter="url(#b)">{lines}</g><g filter="url(#c)" opacity=".75">{quilt}</g>', N * S, N * S)
    thread = artwork("cushion-thread", "".join(f'<rect x="{i * S + 34}" y="{j * S + 34}" width="{S - 68}" height="{S - 68}" fill="none" stroke="#f3ecd9" stroke-width="4" stroke-dasharray="17 10"/>' for i in range(N) for j in range(N)), N * S, N * S)
    return art, seams, thread


def draw():
    start(1800, 1800, exposure=0.6, world="#aab2ba", world_strength=0.35)
    camera((0.6, -15.5, 4.8), (0.1, 0, 1.95), lens=96, fstop=10, focus=(0, -0.4, 2), roll=-0.7)
    window((-7.0, -5.0, 6.0), (0, 0, 1.6), 3.5, 4.5, 1250, "#fff3df")
    light((7, -5, 3), (0, 0, 2), 4, 170, "#cbd9ff")
    random.seed(8)
    seat = wood("seat", "#b98c5e", "#84592f", axis="X", scale=0.55, rough=0.4, bump=0.18, coat=0.2)
    for k in range(4):
        box((18, 1.5, 0.4), (random.uniform(-3, 3), -2.7 + k * 1.54, -0.2), 0.05, seat)
    back = Shader("painted boards")
    grain = back.noise(3, 5, vec=back.coord("Object", (3, 3, 0.25)))
    back.set(base_color=back.mix(back.ramp(back.noise(7, 7, 0.7), [(0.66, 0.0), (0.69, 0.8)]), back.vary("#7f978c", 0.08, 1.5), "#c9b48e"), roughness=0.5,
             normal=back.bump(grain, 0.25, 0.05))
    plane(30, 12, (0, 2.9, 5), (90, 0, 0), plain("gap", "#20241f", 1.0))
    for k in range(-6, 7):
        box((1.25, 0.3, 9), (k * 1.3 + 0.3, 2.65, 4.6), 0.05, back.mat)

    art, seams, thread = patchwork()
    cotton = Shader("cotton")
    vec = cotton.coord("UV")
    h, over = weave(cotton, 330, 330, vec)
    c = cotton.image(art, vec).outputs[0]
    th = cotton.image(thread, vec)
    c = cotton.mix(th.outputs[1], c, "#efe7d2")
    c = cotton.mix(1, c, cotton.ramp(h, [(0, 0.80), (1, 1.0)]), "MULTIPLY")
    seam = cotton.image(seams, vec, data=True).outputs[0]
    c = cotton.mix(1, c, cotton.ramp(seam, [(0.0, 0.55), (0.6, 1.0)]), "MULTIPLY")
    c = cotton.mix(cotton.ramp(cotton.noise(1.6, 3), [(0.35, 0.0), (0.8, 0.22)]), c, "#e6dac0")
    pucker = cotton.noise(16, 3, vec=vec)
    hh = cotton.math("ADD", cotton.math("MULTIPLY", h, 0.10), cotton.math("ADD", seam, cotton.math("MULTIPLY", pucker, 0.45)))
    cotton.set(base_color=c, roughness=0.92, sheen_weight=0.2, normal=cotton.bump(hh, 0.8, 0.05))

    n, S = 160, 4.25
    verts, faces, uvs, index = [], [], [], {}

    def vert(i, j, side):
        key = (i, j, 0 if i in (0, n) or j in (0, n) else side)
        if key not in index:
            index[key] = len(verts)
            a, b = 2 * i / n - 1, 2 * j / n - 1
            # the filling draws the sides in and leaves the corners out
            x, z = a * S / 2 * (1 - 0.10 * (1 - b * b)), b * S / 2 * (1 - 0.10 * (1 - a * a))
            fat = ((1 - a * a) * (1 - b * b)) ** 0.42
            near = max(abs(a), abs(b)) ** 5
            along = b if abs(a) > abs(b) else a
            gather = near * (1 - max(abs(a), abs(b))) * 4 * (0.10 * math.sin(along * 21 + 3 * mnoise.noise((along * 3, side, 0))) + 0.14 * mnoise.noise((a * 4, b * 4, side)))
            y = key[2] * (1.15 * fat + 1.2 * gather + 0.06 * mnoise.noise((a * 1.7, b * 1.7, 3 + side)) * fat + 0.025 * mnoise.noise((a * 5, b * 5, 7)) * fat)
            x += 0.02 * mnoise.noise((a * 2, b * 3, 1))
            z += 0.02 * mnoise.noise((a * 3, b * 2, 5)) - 0.06 * (1 - abs(b)) * fat
            verts.append((x, y, z))
        return index[key]
    for side in (-1, 1):
        for j in range(n):
            for i in range(n):
                q = [(i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1)]
                if side > 0:
                    q = q[::-1]
                faces.append([vert(*p, side) for p in q])
                uvs += [(a / n, b / n) for a, b in q]
    cushion = obj("cushion", verts, faces, uvs, cotton.mat)
    edge = [vert(i, 0, 1) for i in range(n)] + [vert(n, j, 1) for j in range(n)] + [vert(n - i, n, 1) for i in range(n)] + [vert(0, n - j, 1) for j in range(n)]
    subdivide(cushion, 1)
    for v in cushion.data.vertices:      # somebody leaned on it
        v.co.y += 0.26 * math.exp(-((v.co.x - 0.35) / 0.7) ** 2 - ((v.co.z - 0.7) / 0.5) ** 2) * (1 if v.co.y < 0 else 0.2)
    pts = [cushion.data.vertices[k].co.copy() for k in edge]
    smooth = [sum((pts[(k + d) % len(pts)] for d in (-2, -1, 0, 1, 2)), Vector()) / 5 for k in range(len(pts))]
    cord = Shader("cord")
    tw = cord.wave(9, "DIAGONAL", distort=0.5)
    cord.set(base_color=cord.mix(tw, "#7d2b22", "#a8443a"), roughness=0.95, normal=cord.bump(tw, 0.5, 0.02))
    piping = tube(smooth, 0.062, cord.mat, cyclic=True)
    for o in (cushion, piping):
        o.rotation_euler = (math.radians(-17), math.radians(2.5), math.radians(9))
        o.location = (-0.05, 0.95, 2.03)
