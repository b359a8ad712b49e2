"""A sitemap, or an index of sitemaps, as JSON; fails if it is neither."""
import json
import sys
import xml.etree.ElementTree as tree

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
IMAGE = "{http://www.google.com/schemas/sitemap-image/1.1}"
root = tree.parse(sys.argv[1]).getroot()
if root.tag == MAP + "sitemapindex":
    print(json.dumps([one.findtext(MAP + "loc") for one in root]))
else:
    assert root.tag == MAP + "urlset", root.tag
    print(json.dumps([{
        "loc": one.findtext(MAP + "loc"),
        "lastmod": one.findtext(MAP + "lastmod"),
        "alternates": {l.get("hreflang"): l.get("href") for l in one.findall(LINK)},
        "images": [i.findtext(IMAGE + "loc") for i in one.findall(IMAGE + "image")],
    } for one in root]))
