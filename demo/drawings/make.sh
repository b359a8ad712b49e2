#!/bin/sh
# Draw the pictures again: make.sh [name ...]. All fifteen take an hour on two cores.
# Needs python 3.11, node, chromium, imagemagick and exiftool.
set -eu
cd "$(dirname "$0")"
[ -d node_modules ] || npm install --silent --no-audit --no-fund
if [ ! -d venv ]; then
  python3 -m venv venv
  venv/bin/pip install --quiet --requirement requirements.txt
fi
[ $# -gt 0 ] || set -- $(ls scenes/*.py | sed 's|.*/||; s|\.py$||')
for name; do
  venv/bin/python draw.py "$name"
  venv/bin/python finish.py "$name"
done
