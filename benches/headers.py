"""nginx `add_header` lines for the headers of a response, so that both sides send the same."""
import sys
import urllib.request

OURS = ("content-security", "reporting", "x-", "referrer", "cross-", "permissions", "cache-control", "vary")
for name, value in urllib.request.urlopen(sys.argv[1]).headers.items():
    if name.lower().startswith(OURS):
        quoted = value.replace("\\", "\\\\").replace('"', '\\"')
        print(f'    add_header {name} "{quoted}";')
