"""What all the drawings share: a camera, light from windows, materials, shapes.

One unit is ten centimetres. Everything is made here, from numbers: no picture, model or
texture from elsewhere is loaded.
"""
import math
import random
import subprocess
import tempfile
from pathlib import Path

import bpy
from mathutils import Matrix, Vector, noise as mnoise

HERE = Path(__file__).resolve().parent
BUILD = HERE / "build"
TAU = math.tau


# --- colours ---------------------------------------------------------------

def col(text, alpha=1.0):
    """`#rrggbb` as Blender's linear light."""
    raw = [int(text[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    lin = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in raw]
    return (*lin, alpha)


# --- artwork: SVG made into a picture by the browser ------------------------

FONTS = {
    "Abril Fatface": "abril-fatface/files/abril-fatface-latin-400-normal",
    "Alfa Slab One": "alfa-slab-one/files/alfa-slab-one-latin-400-normal",
    "Josefin Sans": "josefin-sans/files/josefin-sans-latin-400-normal",
    "Josefin Bold": "josefin-sans/files/josefin-sans-latin-700-normal",
    "Oswald": "oswald/files/oswald-latin-500-normal",
    "OswaldX": "oswald/files/oswald-latin-ext-500-normal",
    "Pacifico": "pacifico/files/pacifico-latin-400-normal",
    "Playfair": "playfair-display/files/playfair-display-latin-700-normal",
    "Playfair Italic": "playfair-display/files/playfair-display-latin-400-italic",
    "Rye": "rye/files/rye-latin-400-normal",
    "UnifrakturCook": "unifrakturcook/files/unifrakturcook-latin-700-normal",
}


def artwork(name, svg, width, height):
    """Draw an SVG with the browser; the answer is the path of a PNG with transparency."""
    BUILD.mkdir(exist_ok=True)
    out = BUILD / f"{name}.png"
    faces = "".join(
        f"@font-face{{font-family:'{k}';src:url('file://{HERE}/node_modules/@fontsource/{v}.woff2')}}"
        for k, v in FONTS.items())
    page = BUILD / f"{name}.html"
    page.write_text(
        f"<meta charset=utf-8><style>{faces}html,body{{margin:0;background:transparent}}"
        f"svg{{display:block}}</style>"
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' "
        f"viewBox='0 0 {width} {height}'>{svg}</svg>")
    if out.exists() and out.stat().st_mtime > page.stat().st_mtime:
        out.unlink()
    with tempfile.TemporaryDirectory() as home:
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             "--allow-file-access-from-files", "--virtual-time-budget=4000",
             "--default-background-color=00000000", f"--user-data-dir={home}",
             f"--window-size={width},{height}", f"--screenshot={out}", f"file://{page}"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return str(out)


# --- scene -----------------------------------------------------------------

def start(width, height, exposure=0.0, look="AgX - Medium High Contrast", world="#8d98a3",
          world_strength=0.25):
    """An empty scene of that many pixels, with a little light from everywhere."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    random.seed(7)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.device = "CPU"
    scene.cycles.use_denoising = True
    scene.cycles.denoiser = "OPENIMAGEDENOISE"
    scene.cycles.use_adaptive_sampling = True
    scene.cycles.adaptive_threshold = 0.03
    scene.cycles.max_bounces = 5
    scene.cycles.diffuse_bounces = 3
    scene.cycles.caustics_reflective = False
    scene.cycles.caustics_refractive = False
    scene.cycles.sample_clamp_indirect = 6
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.image_settings.file_format = "PNG"
    scene.render.image_settings.color_depth = "16"
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = look
    scene.view_settings.exposure = exposure
    scene.world = bpy.data.worlds.new("room")
    scene.world.use_nodes = True
    bg = scene.world.node_tree.nodes["Background"]
    bg.inputs[0].default_value = col(world)
    bg.inputs[1].default_value = world_strength
    return scene


def camera(loc, target, lens=50, fstop=None, focus=None, roll=0.0, shift=(0, 0)):
    data = bpy.data.cameras.new("camera")
    data.lens = lens
    data.shift_x, data.shift_y = shift
    ob = bpy.data.objects.new("camera", data)
    bpy.context.collection.objects.link(ob)
    loc, target = Vector(loc), Vector(target)
    ob.location = loc
    look = (target - loc).to_track_quat("-Z", "Y").to_matrix().to_4x4()
    ob.rotation_euler = (look @ Matrix.Rotation(math.radians(roll), 4, "Z")).to_euler()
    if fstop:
        data.dof.use_dof = True
        data.dof.focus_distance = (Vector(focus or target) - loc).length
        data.dof.aperture_fstop = fstop / 10
    bpy.context.scene.camera = ob
    return ob


def light(loc, target, size, power, colour="#ffffff", shape="RECTANGLE", size_y=None):
    data = bpy.data.lights.new("light", "AREA")
    data.shape = shape
    data.size = size
    if shape in ("RECTANGLE", "ELLIPSE"):
        data.size_y = size_y or size
    data.energy = power
    data.color = col(colour)[:3]
    ob = bpy.data.objects.new("light", data)
    bpy.context.collection.objects.link(ob)
    ob.location = Vector(loc)
    ob.rotation_euler = (Vector(target) - Vector(loc)).to_track_quat("-Z", "Y").to_euler()
    return ob


def sun(direction, strength, colour="#fff1dc", angle=1.0):
    data = bpy.data.lights.new("sun", "SUN")
    data.energy = strength
    data.color = col(colour)[:3]
    data.angle = math.radians(angle)
    ob = bpy.data.objects.new("sun", data)
    bpy.context.collection.objects.link(ob)
    ob.rotation_euler = Vector(direction).to_track_quat("-Z", "Y").to_euler()
    return ob


def window(loc, target, width, height, power, colour="#eaf2ff", panes=(2, 3)):
    """A window as a lamp: panes of light between dark bars, which show in what shines."""
    data = light(loc, target, width, power, colour, size_y=height)
    frame = empty_at(data)
    t = 0.05 * min(width, height)
    dark = plain("window bars", "#4a4640", 0.6)
    for i in range(panes[0] + 1):
        x = -width / 2 + width * i / panes[0]
        bar = box((t, height + t, t), (x, 0, -t), mat=dark)
        bar.parent = frame
    for j in range(panes[1] + 1):
        y = -height / 2 + height * j / panes[1]
        bar = box((width + t, t, t), (0, y, -t), mat=dark)
        bar.parent = frame
    return data


def outdoors(stops, strength=1.0, clouds=0.0):
    """A sky and a ground as the light from all around: (height 0..1, colour, brightness)."""
    world = bpy.context.scene.world
    tree = world.node_tree
    link = tree.links.new
    new = lambda kind: tree.nodes.new("ShaderNode" + kind)
    coord, sep, half, ramp = new("TexCoord"), new("SeparateXYZ"), new("MapRange"), new("ValToRGB")
    link(coord.outputs["Generated"], sep.inputs[0])
    half.inputs[1].default_value = -1
    noise = new("TexNoise")
    noise.inputs["Scale"].default_value, noise.inputs["Detail"].default_value = 9, 6
    link(coord.outputs["Generated"], noise.inputs["Vector"])
    ragged = new("Math")            # tree tops are no straight line
    ragged.operation = "MULTIPLY_ADD"
    link(noise.outputs[0], ragged.inputs[0])
    ragged.inputs[1].default_value = 0.16
    link(sep.outputs[2], ragged.inputs[2])
    link(ragged.outputs[0], half.inputs[0])
    link(half.outputs[0], ramp.inputs[0])
    cr = ramp.color_ramp
    while len(cr.elements) < len(stops):
        cr.elements.new(0.5)
    for e, (pos, c, b) in zip(cr.elements, stops):
        e.position = pos
        e.color = (*(x * b for x in col(c)[:3]), 1)
    colour = ramp.outputs[0]
    if clouds:
        big = new("TexNoise")
        flat = new("Mapping")
        flat.inputs["Scale"].default_value = (1, 1, 2.6)
        link(coord.outputs["Generated"], flat.inputs[0])
        link(flat.outputs[0], big.inputs["Vector"])
        for key, v in (("Scale", 3.2), ("Detail", 9), ("Roughness", 0.56), ("Distortion", 0.25)):
            big.inputs[key].default_value = v
        cover, mix = new("ValToRGB"), new("MixRGB")
        cover.color_ramp.elements[0].position, cover.color_ramp.elements[1].position = 0.44, 0.66
        link(big.outputs[0], cover.inputs[0])
        link(cover.outputs[0], mix.inputs[0])
        link(colour, mix.inputs[1])
        mix.inputs[2].default_value = (clouds, clouds * 0.97, clouds * 0.93, 1)
        colour = mix.outputs[0]
    bg = tree.nodes["Background"]
    link(colour, bg.inputs[0])
    bg.inputs[1].default_value = strength


def empty_at(ob):
    e = bpy.data.objects.new("frame", None)
    bpy.context.collection.objects.link(e)
    e.location, e.rotation_euler = ob.location, ob.rotation_euler
    return e


def render(path, samples=64, percent=100):
    scene = bpy.context.scene
    scene.cycles.samples = samples
    scene.render.resolution_percentage = percent
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)


# --- materials -------------------------------------------------------------

class Shader:
    """A material, written as formulas instead of boxes and wires."""

    def __init__(self, name):
        self.mat = bpy.data.materials.new(name)
        self.mat.use_nodes = True
        self.tree = self.mat.node_tree
        self.bsdf = self.tree.nodes["Principled BSDF"]

    def put(self, socket, value):
        if isinstance(value, bpy.types.Node):
            value = value.outputs[0]
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif isinstance(value, str):
            socket.default_value = col(value)
        else:
            if hasattr(socket.default_value, "__len__") and not hasattr(value, "__len__"):
                value = [value] * len(socket.default_value)
            socket.default_value = value

    def node(self, kind, props=None, args=(), **named):
        n = self.tree.nodes.new("ShaderNode" + kind)
        for k, v in (props or {}).items():
            setattr(n, k, v)
        for i, v in enumerate(args):
            if v is not None:
                self.put(n.inputs[i], v)
        for k, v in named.items():
            self.put(self._find(n, k), v)
        return n

    @staticmethod
    def _find(n, key):
        want = key.replace("_", " ").lower()
        return next(s for s in n.inputs if s.name.lower() == want)

    def set(self, **named):
        for k, v in named.items():
            self.put(self._find(self.bsdf, k), v)
        return self.mat

    def coord(self, kind="Object", scale=(1, 1, 1), rot=(0, 0, 0), loc=(0, 0, 0)):
        c = self.node("TexCoord").outputs[kind]
        return self.node("Mapping", None, (c, loc, [math.radians(r) for r in rot], scale)).outputs[0]

    def noise(self, scale, detail=3, rough=0.55, vec=None, distort=0.0):
        vec = vec or self.coord()
        return self.node("TexNoise", None, Vector=vec, Scale=scale, Detail=detail, Roughness=rough,
                         Distortion=distort).outputs[0]

    def voronoi(self, scale, feature="F1", vec=None, out=0):
        vec = vec or self.coord()
        return self.node("TexVoronoi", {"feature": feature}, Vector=vec, Scale=scale).outputs[out]

    def wave(self, scale, direction="X", vec=None, distort=0.0, profile="SIN", detail=2, dscale=1):
        vec = vec or self.coord()
        return self.node("TexWave", {"bands_direction": direction, "wave_profile": profile},
                         Vector=vec, Scale=scale, Distortion=distort, Detail=detail,
                         Detail_Scale=dscale).outputs[1]

    def ramp(self, fac, stops):
        n = self.node("ValToRGB", None, (fac,))
        ramp = n.color_ramp
        while len(ramp.elements) < len(stops):
            ramp.elements.new(0.5)
        for e, (pos, c) in zip(ramp.elements, stops):
            e.position = pos
            e.color = col(c) if isinstance(c, str) else (c, c, c, 1)
        return n.outputs[0]

    def math(self, op, a, b=0.0, clamp=False):
        return self.node("Math", {"operation": op, "use_clamp": clamp}, (a, b)).outputs[0]

    def mix(self, fac, a, b, blend="MIX"):
        return self.node("MixRGB", {"blend_type": blend}, (fac, a, b)).outputs[0]

    def image(self, path, vec=None, data=False, extension="REPEAT"):
        n = self.node("TexImage", {"interpolation": "Cubic", "extension": extension})
        n.image = bpy.data.images.load(path, check_existing=True)
        if data:
            n.image.colorspace_settings.name = "Non-Color"
        if vec is not None:
            self.put(n.inputs[0], vec)
        return n

    def bump(self, height, strength=0.5, distance=0.02, normal=None):
        n = self.node("Bump", None, Height=height, Strength=strength, Distance=distance)
        if normal is not None:
            self.put(n.inputs["Normal"], normal)
        return n.outputs[0]

    def random(self):
        return self.node("ObjectInfo").outputs["Random"]

    def vary(self, colour, amount=0.15, scale=3.0, detail=4, vec=None):
        """A colour that is not everywhere quite the same."""
        n = self.noise(scale, detail, vec=vec)
        f = self.ramp(n, [(0.3, 1 - amount), (0.7, 1.0)])
        return self.mix(1.0, colour, f, "MULTIPLY")


def plain(name, colour, rough=0.5, **more):
    s = Shader(name)
    return s.set(base_color=colour, roughness=rough, **more)


def weave(s, u, v, vec=None, jitter=0.06):
    """Height of a plain weave with u and v threads to the unit of the coordinates."""
    vec = vec or s.coord("UV")
    sep = s.node("SeparateXYZ", None, (vec,))
    wob = s.math("MULTIPLY", s.noise(u * 0.11, 3, vec=vec), jitter)
    x = s.math("MULTIPLY", s.math("ADD", sep.outputs[0], s.math("MULTIPLY", wob, 0.1)), u)
    y = s.math("MULTIPLY", s.math("ADD", sep.outputs[1], s.math("MULTIPLY", wob, 0.1)), v)
    sx = s.math("SINE", s.math("MULTIPLY", x, math.pi))
    sy = s.math("SINE", s.math("MULTIPLY", y, math.pi))
    cx = s.math("COSINE", s.math("MULTIPLY", x, TAU))
    cy = s.math("COSINE", s.math("MULTIPLY", y, TAU))
    over = s.math("GREATER_THAN", s.math("MULTIPLY", sx, sy), 0.0)
    a = s.math("SUBTRACT", 1.0, s.math("ABSOLUTE", cx))
    b = s.math("SUBTRACT", 1.0, s.math("ABSOLUTE", cy))
    h = s.math("ADD", s.math("MULTIPLY", s.math("SUBTRACT", 1.0, over), a), s.math("MULTIPLY", over, b))
    return h, over


def plaster(name, colour, bump=0.25, scale=5):
    s = Shader(name)
    n = s.noise(scale, 8, 0.6)
    fine = s.noise(scale * 12, 4, 0.6)
    h = s.math("ADD", n, s.math("MULTIPLY", fine, 0.25))
    return s.set(base_color=s.vary(colour, 0.08, scale * 0.3), roughness=0.9,
                 normal=s.bump(h, bump, 0.05))


def wood(name, light_="#c49a6c", dark="#8a5f3a", scale=1.0, axis="X", rough=0.45, bump=0.15,
         coat=0.0, contrast=0.8):
    """Boards: long grain along an axis, another piece of the tree for each object."""
    s = Shader(name)
    stretch = {"X": (0.12, 1.6, 1.6), "Y": (1.6, 0.12, 1.6), "Z": (1.6, 1.6, 0.12)}[axis]
    base = s.node("TexCoord").outputs["Object"]
    off = s.node("CombineXYZ", None, (s.math("MULTIPLY", s.random(), 37.0),
                                      s.math("MULTIPLY", s.random(), 91.0),
                                      s.math("MULTIPLY", s.random(), 53.0)))
    moved = s.node("VectorMath", {"operation": "ADD"}, (base, off)).outputs[0]
    vec = s.node("Mapping", None, (moved, (0, 0, 0), (0, 0, 0), [c * scale for c in stretch])).outputs[0]
    big = s.noise(1.1, 3, 0.5, vec=vec, distort=0.6)
    rings = s.math("SINE", s.math("MULTIPLY", big, 46.0))
    rings = s.math("ADD", s.math("MULTIPLY", rings, 0.5), 0.5)
    fib_vec = s.node("Mapping", None, (moved, (0, 0, 0), (0, 0, 0),
                                       [c * scale * (1 if c < 1 else 22) for c in stretch])).outputs[0]
    fibre = s.noise(2.2, 4, 0.65, vec=fib_vec)
    t = s.math("ADD", s.math("MULTIPLY", rings, 0.45 * contrast), s.math("MULTIPLY", fibre, 0.75))
    colour = s.ramp(t, [(0.25, dark), (0.85, light_)])
    tone = s.ramp(s.random(), [(0.0, 0.78), (1.0, 1.06)])
    colour = s.mix(1.0, colour, tone, "MULTIPLY")
    r = s.math("ADD", s.math("MULTIPLY", fibre, 0.2), rough - 0.1)
    return s.set(base_color=colour, roughness=r, normal=s.bump(fibre, bump, 0.02), coat_weight=coat,
                 coat_roughness=0.2)


# --- shapes ----------------------------------------------------------------

def obj(name, verts, faces, uvs=None, mat=None, smooth=True):
    me = bpy.data.meshes.new(name)
    me.from_pydata([tuple(v) for v in verts], [], faces)
    if uvs is not None:
        layer = me.uv_layers.new(name="UVMap")
        for loop in me.loops:
            pass
        k = 0
        for f in me.polygons:
            for li in f.loop_indices:
                layer.data[li].uv = uvs[k] if len(uvs) == len(me.loops) else uvs[me.loops[li].vertex_index]
                k += 1
    me.validate()
    ob = bpy.data.objects.new(name, me)
    bpy.context.collection.objects.link(ob)
    if mat:
        me.materials.append(mat)
    if smooth:
        me.shade_smooth()
    return ob


def surface(name, f, nu, nv, close_u=False, close_v=False, mat=None, smooth=True):
    """A sheet f(u, v) over the unit square, with its texture coordinates."""
    verts, faces, uvs = [], [], []
    mu, mv = (nu if close_u else nu + 1), (nv if close_v else nv + 1)
    for j in range(mv):
        for i in range(mu):
            verts.append(f(i / nu, j / nv))
    for j in range(nv):
        for i in range(nu):
            i2, j2 = (i + 1) % mu if close_u else i + 1, (j + 1) % mv if close_v else j + 1
            faces.append((j * mu + i, j * mu + i2, j2 * mu + i2, j2 * mu + i))
            uvs += [(i / nu, j / nv), ((i + 1) / nu, j / nv), ((i + 1) / nu, (j + 1) / nv), (i / nu, (j + 1) / nv)]
    return obj(name, verts, faces, uvs, mat, smooth)


def spline(points, n):
    """n+1 points of a smooth line (Catmull-Rom) through the given ones."""
    pts = [Vector(p) for p in points]
    pts = [2 * pts[0] - pts[1]] + pts + [2 * pts[-1] - pts[-2]]
    out, segs = [], len(pts) - 3
    for k in range(n + 1):
        t = min(k / n * segs, segs - 1e-9)
        i, t = int(t), t - int(t)
        a, b, c, d = pts[i:i + 4]
        out.append(0.5 * ((2 * b) + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
                          + (3 * b - a - 3 * c + d) * t ** 3))
    return out


def revolve(name, profile, n=96, smooth_to=None, mat=None):
    """A turned thing: points (radius, height) carried round the upright axis."""
    pts = [(Vector((r, h, 0))) for r, h in profile]
    if smooth_to:
        pts = spline(pts, smooth_to)
    m = len(pts) - 1

    def f(u, v):
        p = pts[round(v * m)]
        a = u * TAU
        return (max(p.x, 0.0) * math.cos(a), max(p.x, 0.0) * math.sin(a), p.y)
    return surface(name, f, n, m, close_u=True, mat=mat)


def box(size, loc=(0, 0, 0), bevel=0.0, mat=None, rot=(0, 0, 0), segments=3):
    x, y, z = (c / 2 for c in size)
    v = [(-x, -y, -z), (x, -y, -z), (x, y, -z), (-x, y, -z), (-x, -y, z), (x, -y, z), (x, y, z), (-x, y, z)]
    faces = [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    uv = [(0, 0), (1, 0), (1, 1), (0, 1)] * 6
    ob = obj("box", v, faces, uv, mat, smooth=False)
    ob.location = loc
    ob.rotation_euler = [math.radians(r) for r in rot]
    if bevel:
        m = ob.modifiers.new("bevel", "BEVEL")
        m.width, m.segments, m.limit_method = bevel, segments, "ANGLE"
        m.harden_normals = True
        ob.data.shade_smooth()
    return ob


def plane(w, h, loc=(0, 0, 0), rot=(0, 0, 0), mat=None):
    ob = surface("plane", lambda u, v: ((u - 0.5) * w, (v - 0.5) * h, 0), 1, 1, mat=mat)
    ob.location, ob.rotation_euler = loc, [math.radians(r) for r in rot]
    return ob


def disc_side(name, radius, depth, loc=(0, 0, 0), rot=(0, 0, 0), bevel=0.02, n=64, mat=None):
    """A round slice (wheel, button), lying flat, with softened edges."""
    b = min(bevel, depth / 2)
    prof = [(0, -depth / 2), (radius - b, -depth / 2)]
    prof += [(radius - b + b * math.sin(a), -depth / 2 + b - b * math.cos(a)) for a in
             [k * math.pi / 2 / 5 for k in range(1, 6)]]
    prof += [(radius - b + b * math.cos(a), depth / 2 - b + b * math.sin(a)) for a in
             [k * math.pi / 2 / 5 for k in range(0, 6)]]
    prof += [(0, depth / 2)]
    ob = revolve(name, prof, n, mat=mat)
    ob.location, ob.rotation_euler = loc, [math.radians(r) for r in rot]
    edge_split(ob)
    return ob


def edge_split(ob, angle=35):
    m = ob.modifiers.new("edges", "EDGE_SPLIT")
    m.split_angle = math.radians(angle)


def tube(points, radius, mat=None, cyclic=False, res=6, taper=None):
    """A round cord through the points."""
    cu = bpy.data.curves.new("tube", "CURVE")
    cu.dimensions = "3D"
    cu.bevel_depth, cu.bevel_resolution = radius, res
    cu.use_fill_caps = True
    sp = cu.splines.new("POLY")
    sp.points.add(len(points) - 1)
    for i, (q, p) in enumerate(zip(sp.points, points)):
        q.co = (*p, 1)
        q.radius = taper(i / max(1, len(points) - 1)) if taper else 1
    sp.use_cyclic_u = cyclic
    sp.use_smooth = True
    ob = bpy.data.objects.new("tube", cu)
    bpy.context.collection.objects.link(ob)
    if mat:
        cu.materials.append(mat)
    return ob


def subdivide(ob, levels=2):
    m = ob.modifiers.new("subdivision", "SUBSURF")
    m.levels = m.render_levels = levels
    return ob


def solidify(ob, thickness, offset=-1):
    m = ob.modifiers.new("thickness", "SOLIDIFY")
    m.thickness, m.offset = thickness, offset
    return ob


def apply(ob):
    """Make the modifiers of an object part of its mesh."""
    bpy.context.view_layer.update()
    dep = bpy.context.evaluated_depsgraph_get()
    me = bpy.data.meshes.new_from_object(ob.evaluated_get(dep))
    ob.modifiers.clear()
    ob.data = me
    return ob


def planks(width, length, count, mat, gap=0.02, bevel=0.015, z=0.0, thick=0.3, along="Y", rows=None, wobble=0.008):
    """A board floor, its top at height z, boards along an axis, joints at random."""
    w = width / count
    for i in range(count):
        x = -width / 2 + w * (i + 0.5)
        cuts = [-length / 2]
        while cuts[-1] < length / 2:
            cuts.append(cuts[-1] + (rows or length) * random.uniform(0.6, 1.2))
        for a, b in zip(cuts, cuts[1:]):
            size = (w - gap, b - a - gap * 0.6, thick)
            loc = (x, (a + b) / 2, z - thick / 2 + random.uniform(-wobble, wobble))
            if along == "X":
                size, loc = (size[1], size[0], size[2]), (loc[1], loc[0], loc[2])
            box(size, loc, bevel, mat)
