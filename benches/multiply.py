"""Fills a portal's SQLite database with copies of its published objects.

  multiply.py DATABASE HOW_MANY

Each copy has its own id, reference and day, and the pictures, words and events
of the object it was made from: as many rows as a real collection would have.
"""
import random
import sqlite3
import sys
import uuid

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DAY = 86_400


def columns(db, table):
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})")]


def children(db, parent):
    """Tables that point at `parent`, with the pointing column."""
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        for key in db.execute(f"PRAGMA foreign_key_list({table})"):
            if key[2] == parent:
                yield table, key[3]


def copy(db, table, row, change):
    names = columns(db, table)
    values = dict(zip(names, row)) | change
    marks = ", ".join("?" for _ in names)
    db.execute(f"INSERT INTO {table} VALUES ({marks})", [values[name] for name in names])


def copy_children(db, parent, old, new):
    for table, column in children(db, parent):
        for row in db.execute(f"SELECT * FROM {table} WHERE {column} = ?", [old]).fetchall():
            names = columns(db, table)
            change = {column: new}
            own = dict(zip(names, row)).get("id")
            if own is not None:
                change["id"] = str(uuid.uuid4())
            copy(db, table, row, change)
            if own is not None:
                copy_children(db, table, own, change["id"])


def main(database, how_many):
    chance = random.Random(7)
    db = sqlite3.connect(database)
    names = columns(db, "object")
    there = db.execute("SELECT * FROM object WHERE state = 'published'").fetchall()
    taken = {row[0] for row in db.execute("SELECT reference FROM object")}
    for n in range(max(0, how_many - len(there))):
        row = there[n % len(there)]
        one = dict(zip(names, row))
        reference = None
        while reference is None or reference in taken:
            reference = "TAO-" + "".join(chance.choice(ALPHABET) for _ in range(5))
        taken.add(reference)
        new = str(uuid.uuid4())
        at = one["published_at"] - chance.randrange(700) * DAY
        copy(db, "object", row, {"id": new, "reference": reference, "published_at": at})
        copy_children(db, "object", one["id"], new)
    db.execute("UPDATE meta SET value = ? WHERE name = 'site-version'", [str(uuid.uuid4()).encode()])
    db.commit()
    print(db.execute("SELECT count(*) FROM object WHERE state = 'published'").fetchone()[0], "objects are published")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
