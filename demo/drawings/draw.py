"""Draw one object: `draw.py mug [--samples 24] [--percent 30]` leaves build/mug.raw.png."""
import argparse
import importlib
import sys
import time

import kit

ap = argparse.ArgumentParser()
ap.add_argument("name")
ap.add_argument("--samples", type=int, default=10)
ap.add_argument("--percent", type=int, default=100)
args = ap.parse_args()
began = time.time()
kit.BUILD.mkdir(exist_ok=True)
importlib.import_module(f"scenes.{args.name}").draw()
built = time.time()
out = kit.BUILD / f"{args.name}{'' if args.percent == 100 else '.small'}.raw.png"
kit.render(out, args.samples, args.percent)
print(f"{args.name}: built in {built - began:.0f} s, rendered in {time.time() - built:.0f} s", file=sys.stderr)
