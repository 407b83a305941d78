#!/usr/bin/env python3
"""SQLite FTS5, set up well: Porter stems, accents removed, beginnings of two and three letters indexed, names weighing
more. In process and in memory, through Python's sqlite3 module.

Of ten sets of weights (from 1, 1, 1 to 100, 100, 1) and two tokenisers the ones here answer the judged queries best.

    fts5.py measure DOCUMENTS KEYSTROKES SECONDS    as searchbench does
    fts5.py rank all|any DOCUMENTS QUERIES          entries with all words of a query, or with any of them
"""

import json
import sqlite3
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import memory  # noqa: E402

NAMES = {"short-name", "synonym", "code", "condition", "approach", "author", "year"}
SCREENFUL = 50
ROUNDS = 5
TABLE = """CREATE VIRTUAL TABLE entries USING fts5(
    title, names, prose, tokenize = "porter unicode61 remove_diacritics 2", prefix = '2 3')"""
FIND = "SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY rank LIMIT ?"
DESCRIBE = """SELECT rowid, title, snippet(entries, -1, '[', ']', '…', 24) FROM entries
    WHERE entries MATCH ? ORDER BY rank LIMIT ?"""


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def row(document):
    names = ", ".join(text for field, text in document["texts"] if field in NAMES)
    prose = "\n".join(text for field, text in document["texts"] if field not in NAMES)
    return document["title"], names, prose


def built(rows):
    index = sqlite3.connect(":memory:", isolation_level=None)
    index.execute(TABLE)
    index.execute("BEGIN")
    index.executemany("INSERT INTO entries(title, names, prose) VALUES (?, ?, ?)", rows)
    # As bm25() weighs what is found in title, names and prose.
    index.execute("INSERT INTO entries(entries, rank) VALUES ('rank', 'bm25(1.0, 20.0, 1.0)')")
    index.execute("COMMIT")
    return index


def expression(typed, between):
    """Words in quotation marks; the last is a beginning unless a space follows it. None without a word."""
    words = [word for word in typed.replace('"', " ").split() if any(sign.isalnum() for sign in word)]
    if not words:
        return None
    quoted = [f'"{word}"' for word in words]
    return between.join(quoted) + ("" if typed[-1].isspace() else "*")


def find(index, typed, between, limit, select=FIND):
    query = expression(typed, between)
    return [] if query is None else index.execute(select, (query, limit)).fetchall()


def times(index, keystrokes, select, seconds):
    """The middle of up to five times for each keystroke, as searchbench takes them."""
    for keystroke in keystrokes[:5]:
        find(index, keystroke, " AND ", SCREENFUL, select)
    spent = [[] for _ in keystrokes]
    deadline = time.monotonic() + seconds
    for turn in range(ROUNDS * len(keystrokes)):
        place = turn % len(keystrokes)
        if place > 0 and time.monotonic() >= deadline:
            break
        start = time.perf_counter_ns()
        find(index, keystrokes[place], " AND ", SCREENFUL, select)
        spent[place].append(time.perf_counter_ns() - start)
    return [sorted(times)[len(times) // 2] for times in spent if times]


def measure(documents, keystrokes, seconds):
    rows = [row(document) for document in lines(documents)]
    typed = lines(keystrokes)
    before = memory.start_peak()
    start = time.perf_counter()
    index = built(rows)
    build = time.perf_counter() - start
    described = times(index, typed, DESCRIBE, float(seconds))
    ranked = times(index, typed, FIND, float(seconds))
    peak = memory.peak() - before
    pages, = index.execute("PRAGMA page_count").fetchone()
    page, = index.execute("PRAGMA page_size").fetchone()
    print(json.dumps({
        "build": build, "size": pages * page, "peak": peak, "described": described, "ranked": ranked}))


def rank(words, documents, queries):
    between = {"all": " AND ", "any": " OR "}[words]
    documents = lines(documents)
    index = built([row(document) for document in documents])
    for query in lines(queries):
        print(json.dumps([documents[number - 1]["entry"] for number, in find(index, query, between, 10)]))


if __name__ == "__main__":
    {"measure": measure, "rank": rank}[sys.argv[1]](*sys.argv[2:])
