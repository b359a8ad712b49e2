"""A feed as a reader takes it (feedparser), and what RFC 4287 asks for, as JSON."""
import json
import re
import sys
import xml.etree.ElementTree as tree
from urllib.parse import urlparse

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
raw = open(sys.argv[1], "rb").read()
problems = []


def need(what, fine):
    if not fine:
        problems.append(what)


def one(parent, name):
    found = parent.findall(ATOM + name)
    need(f"{parent.tag}: one {name}, not {len(found)}", len(found) == 1)
    return found[0].text or "" if found else ""


def absolute(where, iri):
    parts = urlparse(iri)
    need(f"{where}: {iri} is not absolute", bool(parts.scheme and (parts.netloc or parts.scheme in ("tag", "urn"))))


def check(element, where):
    absolute(f"{where} id", one(element, "id"))
    need(f"{where}: an empty title", one(element, "title"))
    need(f"{where}: {one(element, 'updated')} is no time", TIME.match(one(element, "updated")))
    for published in element.findall(ATOM + "published"):
        need(f"{where}: {published.text} is no time", TIME.match(published.text))
    links = element.findall(ATOM + "link")
    for link in links:
        absolute(f"{where} link", link.get("href"))
    alternates = [(l.get("type"), l.get("hreflang")) for l in links if l.get("rel", "alternate") == "alternate"]
    need(f"{where}: two alternates of one type and language", len(alternates) == len(set(alternates)))
    return {l.get("rel", "alternate") for l in links}


feed = tree.fromstring(raw)
need("the root is no feed", feed.tag == ATOM + "feed")
need("a feed without a link to itself", "self" in check(feed, "feed"))
need("no author with a name", feed.findtext(f"{ATOM}author/{ATOM}name"))
entries = feed.findall(ATOM + "entry")
for entry in entries:
    need("neither content nor an alternate", "alternate" in check(entry, "entry") or entry.find(ATOM + "content") is not None)
    for content in entry.findall(ATOM + "content"):
        for address in re.findall(r'(?:src|href)="([^"]*)"', content.text):
            absolute("content", address)
ids = [entry.findtext(ATOM + "id") for entry in entries]
need("an id twice", len(ids) == len(set(ids)))

parsed = feedparser.parse(raw)
need(f"feedparser: {parsed.get('bozo_exception')}", not parsed.bozo)
need(f"feedparser calls it {parsed.version}", parsed.version == "atom10")
print(json.dumps({
    "problems": problems,
    "id": parsed.feed.id,
    "title": parsed.feed.title,
    "updated": parsed.feed.updated,
    "links": {link.rel: link.href for link in parsed.feed.links},
    "entries": [{
        "id": e.id,
        "title": e.title,
        "lang": e.title_detail.language,
        "summary": e.summary,
        "updated": e.updated,
        "link": e.link,
        "category": e.tags[0].term,
        "content": e.content[0].value,
        "enclosure": next((l.href for l in e.links if l.rel == "enclosure"), None),
    } for e in parsed.entries],
}))
