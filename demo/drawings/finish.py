"""From a drawing to a "photograph": grain, a little vignette, JPEG, and a camera's metadata.

The metadata is invented and there to be removed: the demonstration shows that nothing of it
reaches the public. `finish.py [name ...]`, without names: every drawing in build/.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

HERE = Path(__file__).resolve().parent
BUILD, OUT = HERE / "build", HERE.parent / "pictures"
LIMIT = 450_000
LONG_SIDE = {"cushion": 1800}

# name: (when, latitude N, longitude W, lens, orientation); every place is open sea
SHOTS = {
    "bag": ("2025:03:08 10:41:17", 0.5127, 20.1034, 88, 6),
    "wallpaper": ("2025:03:29 08:12:55", 0.6141, 19.8820, 58, 1),
    "shampoo": ("2025:04:02 18:20:09", 0.4478, 20.3315, 92, 1),
    "hat": ("2025:11:15 11:03:42", 0.7359, 20.5526, 84, 1),
    "mug": ("2025:05:19 07:48:30", 0.3912, 19.7641, 92, 1),
    "cushion": ("2025:06:07 15:31:04", 0.5880, 20.4417, 96, 1),
    "lamp": ("2025:10:24 20:55:21", 0.8203, 20.0172, 82, 8),
    "train": ("2025:12:06 14:09:48", 0.2754, 20.6038, 57, 1),
    "carpet": ("2025:07:13 16:44:26", 0.6675, 19.6583, 70, 1),
    "ticket": ("2025:07:28 12:27:33", 0.3346, 20.2290, 66, 1),
    "wristband": ("2025:08:11 09:16:12", 0.4921, 20.7145, 104, 1),
    "tiles": ("2025:08:30 13:58:50", 0.7714, 19.9457, 58, 1),
    "bell": ("2025:09:14 17:05:39", 0.2268, 20.4981, 82, 1),
    "tin": ("2025:12:21 16:37:02", 0.5533, 20.8206, 68, 1),
    "chimney": ("2025:02:16 10:02:44", 0.8819, 20.3702, 70, 1),
}


def film(picture, seed):
    """What a small camera adds: softness, grain that lives in the shadows, darker corners."""
    rng = np.random.default_rng(seed)
    a = np.asarray(picture.filter(ImageFilter.UnsharpMask(1.1, 45, 2)), dtype=np.float32)
    h, w = a.shape[:2]
    y, x = np.mgrid[-1:1:h * 1j, -1:1:w * 1j]
    a *= (1 - 0.11 * np.clip((x * x + y * y) / 2, 0, 1) ** 1.5)[..., None]
    grain = rng.normal(0, 1, (h, w)).astype(np.float32)
    soft = sum(np.roll(grain, d, axis) for d in (-1, 1) for axis in (0, 1))
    grain = 0.55 * grain + 0.2 * soft
    light = a.mean(axis=2) / 255
    a += (grain * (1.1 + 1.5 * (1 - light)))[..., None]
    a[..., 0] += 0.8 * rng.normal(0, 1, (h, w))
    a[..., 2] += 1.0 * rng.normal(0, 1, (h, w))
    return Image.fromarray(np.clip(a, 0, 255).astype(np.uint8))


def finish(name):
    when, north, west, lens, orientation = SHOTS[name]
    number = list(SHOTS).index(name)
    # Pillow reads 16-bit RGB as 8-bit, which is enough here
    drawn = Image.open(BUILD / f"{name}.raw.png").convert("RGB")
    scale = LONG_SIDE.get(name, 2000) / max(drawn.size)      # a drawing made in haste is smaller
    if scale != 1:
        drawn = drawn.resize([round(c * scale) for c in drawn.size], Image.Resampling.LANCZOS)
    upright = film(drawn, number)
    stored = upright.transpose({6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}[orientation]) if orientation != 1 else upright
    OUT.mkdir(exist_ok=True)
    target = OUT / f"{name}.jpg"
    for quality in range(87, 69, -1):
        stored.save(target, quality=quality, optimize=True, subsampling="4:2:0")
        if target.stat().st_size < LIMIT - 16_000:      # room for what comes next
            break
    with tempfile.TemporaryDirectory() as tmp:
        thumb = Path(tmp) / "thumb.jpg"
        subprocess.run(["convert", target, "-resize", "160x160", "-quality", "70", "-strip", thumb], check=True)
        subprocess.run([
            "exiftool", "-q", "-overwrite_original", "-n",
            "-Make=Lumora", "-Model=Field 3", f"-SerialNumber=LF3-{402_118 + 37 * number:07d}", "-LensModel=Lumora 24-105",
            f"-FocalLength={lens}", f"-FNumber={(4, 5.6, 8)[number % 3]}", f"-ISO={(200, 400, 800)[number % 3]}", f"-ExposureTime={1 / (60, 125, 80)[number % 3]}",
            f"-DateTimeOriginal={when}", f"-CreateDate={when}", f"-ModifyDate={when}", "-OffsetTimeOriginal=+00:00",
            "-Software=Lumora Darkroom 2.1", "-Artist=Demonstration", "-ImageDescription=Drawn for a demonstration",
            f"-GPSLatitude={north}", "-GPSLatitudeRef=N", f"-GPSLongitude={west}", "-GPSLongitudeRef=W", "-GPSAltitude=3", "-GPSAltitudeRef=0",
            f"-Orientation={orientation}", f"-ThumbnailImage<={thumb}", target], check=True)
    print(f"{target.name}: {upright.width} × {upright.height}, quality {quality}, {target.stat().st_size // 1000} kB"
          + (f", orientation {orientation}" if orientation != 1 else ""))


for name in sys.argv[1:] or [n for n in SHOTS if (BUILD / f"{n}.raw.png").exists()]:
    finish(name)
