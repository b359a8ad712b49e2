"""Checks objects.json and tips.json: pictures, limits, languages, references to one another."""
import json
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
LANGS = {"en", "de", "ar"}
CATEGORIES = set("clothing accessory bag toy furniture textile wallpaper packaging logo building printed household".split())
wrong = []


def need(ok, *what):
    if not ok:
        wrong.append(" ".join(str(w) for w in what))


def jpeg_size(path):
    """Width and height of the upright picture, and the size of the file."""
    from PIL import Image, ImageOps
    with Image.open(path) as im:
        turned = im.getexif().get(0x0112, 1) in (5, 6, 7, 8)
        return im.size[::-1] if turned else im.size


def words(where, entry, limits, optional={}):
    need(set(entry["words"]) == LANGS, where, "languages")
    for lang, w in entry["words"].items():
        need(set(w) == set(limits) | set(optional), where, lang, "fields")
        for key, most in limits.items():
            n = len(w.get(key, ""))
            need(0 < n <= most, where, lang, key, n, "characters")
        for key, most in optional.items():
            need(len(w.get(key, "")) <= most, where, lang, key, "characters")
        if lang == "ar":
            need(re.search("[\u0600-\u06ff]", w["title"]), where, "Arabic title")


data = json.loads((HERE / "objects.json").read_text())
tips = json.loads((HERE / "tips.json").read_text())

series = [s["slug"] for s in data["series"]]
need(len(set(series)) == 3, "three series")
for s in data["series"]:
    words(s["slug"], s, {"title": 120, "summary": 500})

states, published = Counter(), Counter()
for o in data["objects"]:
    name = o["picture"]
    words(name, o, {"title": 120, "question": 200, "alt": 500}, {"facts": 500, "helps": 500, "known": 500})
    for detail in o["details"]:
        need(set(detail["alt"]) == LANGS, name, "languages of a detail")
        need(all(0 < len(alt) <= 500 for alt in detail["alt"].values()), name, "words of a detail")
    need(o["category"] in CATEGORIES, name, "category", o["category"])
    need(o["series"] in series, name, "series")
    states[o["state"]] += 1
    published[o["series"]] += o["state"] == "published"
    need((o["outcome"] is not None) == (o["state"] == "identified"), name, "outcome")
    need(all(re.fullmatch("[A-Z]{2}", c) for c in o["countries"]), name, "countries")
    path = HERE / "pictures" / name
    need(path.exists(), name, "has no picture")
    if path.exists():
        need(path.stat().st_size < 450_000, name, "is too heavy")
        width, height = jpeg_size(path)
        for x, y, w, h in o["redactions"] + ([o["crop"]] if o["crop"] else []) + [d["crop"] for d in o["details"]]:
            need(w > 0 and h > 0 and 0 <= x and 0 <= y and x + w <= width and y + h <= height, name, "rectangle", (x, y, w, h), "of", (width, height))
need(states == {"draft": 1, "in-review": 1, "published": 10, "identified": 2, "withdrawn": 1}, "states", dict(states))
need(all(n >= 2 for n in published.values()) and len(published) == 3, "published by series", dict(published))
need({p.name for p in (HERE / "pictures").glob("*.jpg")} == {o["picture"] for o in data["objects"]}, "pictures and objects differ")
need({o["outcome"] for o in data["objects"]} == {None, "few-countries", "sold-widely"}, "outcomes")

by_name = {o["picture"]: o for o in data["objects"]}
COMMON = {"object", "lang", "hours_ago", "standing", "what", "place", "country", "time", "link", "confidence", "contact", "state"}
OWN = {"new": (), "claimed": (), "needs-more": ("question", "answer"), "credible": ("grade", "assessment"), "not-relevant": ("reason",),
       "duplicate": ("duplicate_of",), "spam": ("reason",), "disclosure": (),
       "forwarded": ("assessment", "grade", "handling", "tlp", "reason", "lead", "outcome", "outcome_note")}
REASONS = {"not-relevant": {"wrong-object", "nothing-to-check", "already-known"}, "spam": {"advertising", "nonsense", "automated"}}
for i, t in enumerate(tips):
    where = f"tip {i}"
    urgent = "urgency" in t
    need(COMMON <= set(t) <= COMMON | {"urgency", "pictures"} | set(OWN.get(t["state"], ())), where, "fields", set(t) ^ COMMON)
    need(t["object"] is None or by_name.get(t["object"], {}).get("state") in ("published", "identified"), where, "object", t["object"])
    need(t["lang"] in LANGS and t["standing"] in ("proven", "plain", "doubtful") and t["confidence"] in (("",) if urgent else ("certain", "likely", "guess")), where, "lists")
    need(t.get("urgency", "past") in ("danger", "ongoing", "past", "worried") and not (urgent and t["object"]), where, "urgency")
    need(all((HERE / "pictures" / name).is_file() for name in t.get("pictures", [])) and len(t.get("pictures", [])) <= 3, where, "pictures")
    need(0 < len(t["what"]) <= 4000 and len(t["place"]) <= 2000 and len(t["time"]) <= 500 and len(t["link"]) <= 500, where, "lengths")
    need(t["country"] is None or re.fullmatch("[A-Z]{2}", t["country"]), where, "country")
    need(t["link"] == "" or re.match(r"https://([\w-]+\.)*(example\.org|[\w-]+\.example)(/|$)", t["link"]), where, "link")
    need(t["contact"] == "" or t["contact"].endswith("@example.org"), where, "contact")
    if t["state"] in REASONS:
        need(t["reason"] in REASONS[t["state"]], where, "reason")
    if t["state"] == "duplicate":
        other = tips[t["duplicate_of"]]
        need(t["duplicate_of"] != i and other["object"] == t["object"] and other["state"] in ("new", "credible", "forwarded"), where, "duplicate of")
    if "grade" in t:
        need(re.fullmatch("[ABCX][1-4]", t["grade"]), where, "grade")
    if t["state"] == "forwarded":
        need(t["handling"] in ("H0", "H1", "H2", "H3") and t["country"] in ("PT", "DE", "NL", "PL") and len(t["reason"]) <= 200, where, "forwarding")
        need(t["tlp"] in ("TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"), where, "tlp")
        need(t["lead"] in ("queued", "delivered", "acknowledged", "closed"), where, "lead")
        need((t["lead"] == "closed") == ("outcome" in t and "outcome_note" in t), where, "outcome")
        need(t.get("outcome", "identified") in ("identified", "narrowed", "line-closed", "already-known", "not-usable"), where, "outcome")
count = Counter(t["state"] for t in tips)
for state, n in {"new": 9, "claimed": 2, "needs-more": 2, "credible": 2, "not-relevant": 2, "duplicate": 2, "spam": 2, "disclosure": 1, "forwarded": 4}.items():
    need(count[state] >= n, state, count[state], "of", n)
need(sum("answer" in t for t in tips) == 1, "answers")

print("\n".join(wrong) or f"all well: {len(data['objects'])} objects, {len(tips)} tips, {dict(count)}")
sys.exit(bool(wrong))
