"""Kill -9 in the middle of everything: 200 tips and a dozen leads under way, the
server killed at random moments. Afterwards every receipt shown opens its tip,
every decided lead has left exactly once or is visibly waiting, and the chain holds.
"""
import html
import http.client
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve() / "debug/trace-an-object"
TIPS, LEADS, KILLS = 200, 12, 8
SEED = int(os.environ.get("SEED", time.time()))
random.seed(SEED)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class House:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tao-kill."))
        self.public, self.office = free_port(), free_port()
        self.env = dict(
            os.environ,
            TAO__SITE__PUBLIC_URL=f"http://127.0.0.1:{self.public}",
            TAO__SITE__OFFICE_URL=f"http://127.0.0.1:{self.office}",
            TAO__PUBLIC__LISTEN=f"127.0.0.1:{self.public}",
            TAO__OFFICE__LISTEN=f"127.0.0.1:{self.office}",
            TAO__SCREENING__UNDO_SECONDS="1",
            TAO__GUARD__TIPS_PER_HOUR_PER_SOURCE="100000",
            TAO__LOGGING__FILTER="error",
        )
        self.server = None
        self.run("migrate")
        self.run("demo", "--folder", str(ROOT / "demo"))

    def run(self, *args):
        return subprocess.run([BINARY, *args], cwd=self.folder, env=self.env, check=True, capture_output=True, text=True).stdout

    def start(self):
        self.server = subprocess.Popen([BINARY, "serve"], cwd=self.folder, env=self.env)
        for _ in range(200):
            try:
                if self.ask("public", "GET", "/readyz")[0] == 200:
                    return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("the server did not come back")

    def kill(self):
        self.server.send_signal(signal.SIGKILL)
        self.server.wait()

    def ask(self, side, method, path, fields=None, cookie=None):
        port = self.public if side == "public" else self.office
        c = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        headers = {"Origin": f"http://127.0.0.1:{port}", "Sec-Fetch-Site": "same-origin"}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        if cookie:
            headers["Cookie"] = cookie
        try:
            c.request(method, path, body, headers)
            r = c.getresponse()
            return r.status, r.read().decode("utf-8", "replace"), r.headers
        finally:
            c.close()

    def insist(self, *args, **kwargs):
        """Asks until somebody answers: what a person does who presses again."""
        for _ in range(600):
            try:
                return self.ask(*args, **kwargs)
            except (OSError, http.client.HTTPException):
                time.sleep(0.05)
        raise SystemExit("nobody answers")


def value(page, name):
    found = re.search(rf'name="{name}"[^>]*?value="([^"]*)"', page)
    return html.unescape(found.group(1)) if found else ""


def send_tips(house, receipts, numbers):
    for n in numbers:
        _, form, _ = house.insist("public", "GET", "/en/tip")
        fields = {"ticket": value(form, "ticket"), "what": f"a thing numbered {n:04}", "confidence": "guess", "step": "send"}
        status, page, _ = house.insist("public", "POST", "/en/tip", fields)
        found = re.search(r'class="receipt"[^>]*>\s*([0-9A-Z-]{29})', page)
        assert status == 200 and found, (status, page[:2000])
        receipts[n] = found.group(1)
        # As people do: otherwise all is said before the second kill.
        time.sleep(random.uniform(0, 0.4))


def sign_in(house, name):
    for line in house.run("codes", "--json").splitlines():
        person = json.loads(line)
        if person["name"] == name:
            fields = {"name": name, "password": person["password"], "code": person["code"]}
            status, page, headers = house.ask("office", "POST", "/sign-in", fields)
            assert status == 303, (status, page[:500])
            return headers["Set-Cookie"].split(";")[0]
    raise SystemExit(f"nobody is called {name}")


def forward_leads(house, cookie, done):
    """Any step may find the server gone, or find itself done already: it looks and goes on."""
    rows = sqlite3.connect(house.folder / "var/portal.db").execute(
        "SELECT id FROM tip WHERE state = 'new' AND object_id IS NOT NULL AND claimed_by IS NULL LIMIT ?", (LEADS,)).fetchall()
    for (tip,) in rows:
        act = lambda path, fields=None: house.insist("office", "POST", f"/tips/{tip}/{path}", fields or {}, cookie=cookie)
        version = lambda: value(house.insist("office", "GET", f"/tips/{tip}", cookie=cookie)[1], "version")
        act("claim")
        act("grade", {"version": version(), "source": "X", "information": "4", "assessment": "Fits."})
        act("decide", {"version": version(), "decision": "credible"})
        for _ in range(20):
            _, page, _ = house.insist("office", "GET", f"/tips/{tip}/forward?country=PT", cookie=cookie)
            unit = re.search(r'name="unit" value="([^"]+)" checked', page)
            if not unit:
                break
            fields = {"version": value(page, "version"), "country": "PT", "unit": unit.group(1), "reason": "points-to-country", "handling": "H1", "tlp": "TLP:AMBER", "remark": ""}
            act("forward", fields)
        done.append(tip)


def main():
    house = House()
    try:
        house.start()
        cookie = sign_in(house, "mira")
        receipts, done = {}, []
        workers = [threading.Thread(target=send_tips, args=(house, receipts, range(k, TIPS, 4)), daemon=True) for k in range(4)]
        workers.append(threading.Thread(target=forward_leads, args=(house, cookie, done), daemon=True))
        for worker in workers:
            worker.start()
        kills = 0
        while any(worker.is_alive() for worker in workers):
            time.sleep(random.uniform(0.05, 0.5))
            if kills < KILLS:
                house.kill()
                kills += 1
                house.start()
        check(house, receipts, done, kills)
    finally:
        if house.server and house.server.poll() is None:
            house.kill()
        shutil.rmtree(house.folder, ignore_errors=True)


def check(house, receipts, done, kills):
    assert len(receipts) == TIPS, f"{len(receipts)} receipts"
    assert len(set(receipts.values())) == TIPS
    for n, receipt in receipts.items():
        status, page, _ = house.ask("public", "POST", "/en/receipt", {"receipt": receipt})
        assert status == 200, f"receipt of tip {n}: {status}"
    assert done, "no lead was forwarded"
    for _ in range(150):
        db = sqlite3.connect(house.folder / "var/portal.db")
        waiting = db.execute("SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')").fetchone()[0]
        if waiting == 0:
            break
        time.sleep(0.2)
    leads = db.execute("SELECT l.id, l.state, o.id, o.state FROM lead l JOIN outbox o ON o.lead_id = l.id").fetchall()
    letters = [p.stem for p in (house.folder / "var/mail").glob("*.eml")]
    assert len(letters) == len(set(letters))
    for lead, state, message, where in leads:
        left = message in letters
        assert left == (where == "delivered") or where in ("waiting", "sending", "parked"), (lead, state, where, left)
    for tip in done:
        count = db.execute("SELECT count(*) FROM lead_tip WHERE tip_id = ?", (tip,)).fetchone()[0]
        assert count == 1, f"tip {tip} went into {count} leads"
    said = house.run("audit", "verify")
    print(f"{kills} kills, {len(receipts)} receipts open, {len(done)} tips forwarded once, {len(letters)} letters. {said.strip()}")


if __name__ == "__main__":
    print(f"seed {SEED}")
    main()
    sys.exit(0)
