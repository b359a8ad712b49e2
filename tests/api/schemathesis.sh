#!/usr/bin/env bash
# Schemathesis against a portal of its own: migrated, filled with the
# demonstration, served on free ports, gone at the end. Every check is on, and
# every run asks the same things.
#   tests/api/schemathesis.sh [EXAMPLES]     default 60 for each operation
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
examples=${1:-60}
bin=$(cd "${CARGO_TARGET_DIR:-$root/target}" && pwd)/debug/trace-an-object

venv=${TAO_VENV:-$root/target/venv}
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c "import schemathesis" 2>/dev/null ||
  "$venv/bin/python" -m pip install -q "schemathesis>=4.32,<5"

home=$(mktemp -d /tmp/tao-api.XXXXXX)
server=
stop() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
  rm -rf "$home"
}
trap stop EXIT
read -r public office < <("$venv/bin/python" -c '
import socket
sockets = [socket.socket() for _ in range(2)]
for one in sockets: one.bind(("127.0.0.1", 0))
print(*(one.getsockname()[1] for one in sockets))')

cd "$home"
export TAO__PUBLIC__LISTEN=127.0.0.1:$public TAO__OFFICE__LISTEN=127.0.0.1:$office
export TAO__SITE__PUBLIC_URL=http://127.0.0.1:$public TAO__SITE__OFFICE_URL=http://127.0.0.1:$office
export TAO__LOGGING__FILTER=error
# The limit has a test of its own (tests/api/problems.rs).
export TAO__GUARD__API_CALLS_PER_HOUR_PER_SOURCE=1000000 TAO__GUARD__API_CALLS_PER_HOUR_TOTAL=1000000
"$bin" migrate
"$bin" demo --folder "$root/demo" >/dev/null
"$bin" serve &
server=$!
for _ in $(seq 100); do
  "$venv/bin/python" -c "import urllib.request as r; r.urlopen('http://127.0.0.1:$public/readyz')" 2>/dev/null && break
  sleep 0.1
done

# Nobody guesses a reference: one that is there is given.
"$venv/bin/python" - >"$home/schemathesis.toml" <<PY
import json, urllib.request as r
first = json.load(r.urlopen("http://127.0.0.1:$public/api/v1/objects"))["objects"][0]
print('[[operations]]\ninclude-path = "/api/v1/objects/{reference}"')
print('parameters = { "path.reference" = "%s" }' % first["reference"])
PY
"$venv/bin/python" -c "from schemathesis.cli import schemathesis; schemathesis()" \
  --config-file "$home/schemathesis.toml" run "http://127.0.0.1:$public/api/v1/openapi.json" \
  --checks all --mode all --phases examples,coverage,fuzzing,stateful \
  --max-examples "$examples" --generation-deterministic --no-color
