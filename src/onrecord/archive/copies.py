"""Articles that just came in, and the joins with what was there before out: who prints whose text.

An article is looked up by the fingerprints of its body, a quarter of its sketch; those that share one are compared by
their whole sketches. A file keeps eight bytes for each of some ninety hashes of a sketch, and for each of some twenty
fingerprints; nothing of it is a word.

The fingerprints of an article stand all over their index, a large part of which would be written anew for every few
articles. So those of new articles are gathered in an index of their own, and go over to the large one in parts, those
that stand near each other together.

>>> row_of(5 << 34 | 3, 7) == (3 << 29 | 7)
True
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from typing import Final

from onrecord.archive.pack import unpack_body
from onrecord.archive.reports import joins_at, regroup, seal_of_row
from onrecord.archive.schema import ARTICLE_BITS, RELATIONS
from onrecord.link.copies import COMPARED, FEW, LEAST, MANY, Match, find_copies
from onrecord.link.reports import join_of
from onrecord.link.shingles import Sketch, fingerprints, pack, sketch_text, unpack

JOINS: Final = 12
"""With so many that have its text or more an article is joined: a text in a thousand papers has joins enough."""
TRIED: Final = (1, FEW + 1)
"""Of the articles that share one fingerprint alone, the same one, so many are compared: the first of those that print a
text tells so, and what many say by chance tells nothing. When there is a copy, so many, to see what is common to them.
Among 20,000 articles as many copies are found as when all are compared (`python -m bench.copies --among 20000`)."""
SCANT: Final = 4
"""A text with so few fingerprints is compared with all that share one."""
EVERY: Final = 512
"""For so many articles that came in, the fingerprints of one part of all hashes go to the large index."""
PART_BITS: Final = 4
"""The first bits of a hash, which say in which part it is: one of sixteen."""
_ARTICLE: Final = (1 << ARTICLE_BITS) - 1
_HASH: Final = (1 << 63 - ARTICLE_BITS) - 1
_FILLED: Final = 200
"""Articles at once, when an archive of an earlier version gets their sketches."""
_WITHIN: Final = (
    "SELECT id FROM shingle WHERE id BETWEEN {0} AND {1} UNION ALL"
    " SELECT id FROM new_shingle WHERE id BETWEEN {0} AND {1}"
)
"""Of all fingerprints those between two numbers."""


def row_of(fingerprint: int, article: int) -> int:
    """The row that says that an article has a fingerprint."""
    return (fingerprint & _HASH) << ARTICLE_BITS | article


def rows_of(sketch: Sketch, article: int) -> set[int]:
    """All such rows of an article."""
    return {row_of(one, article) for one in fingerprints(sketch)}


def fingerprints_among(db: sqlite3.Connection, rows: set[int]) -> int:
    """How many of such rows are there."""
    found = db.execute(
        "SELECT (SELECT count(*) FROM shingle WHERE id IN (SELECT value FROM json_each(?1)))"
        " + (SELECT count(*) FROM new_shingle WHERE id IN (SELECT value FROM json_each(?1)))",
        (json.dumps(list(rows)),),
    )
    return int(found.fetchone()[0])


def write_copies(db: sqlite3.Connection, articles: Mapping[int, Sketch]) -> None:
    """Make articles known that were just written, join them with their copies, and bring the reports up to date.

    Args:
        db: an archive, in a transaction.
        articles: sketches by row id; nothing that came in after them is in the archive.
    """
    rows = {article: rows_of(sketch, article) for article, sketch in articles.items()}
    # In order: neighbours in the index lie on one page of the file.
    db.executemany("INSERT INTO new_shingle (id) VALUES (?)", [(row,) for row in sorted(set().union(*rows.values()))])
    _write_sketches(db, articles)
    holders = _holders(db, {row >> ARTICLE_BITS for own in rows.values() for row in own})
    sketches = dict(articles)
    joined: set[int] = set()
    for article in sorted(articles):
        shared = [holders[row >> ARTICLE_BITS] for row in rows[article] if row >> ARTICLE_BITS in holders]
        if shared:
            tried = TRIED if len(rows[article]) > SCANT else (MANY,)
            joined |= _join(db, article, _printed(db, article, sketches, shared, tried))
    regroup(db, joined)
    _move_over(db, articles)


def _write_sketches(db: sqlite3.Connection, articles: Mapping[int, Sketch]) -> None:
    rows = [(article, pack(sketch)) for article, sketch in articles.items()]
    db.executemany("INSERT INTO sketch (article, packed) VALUES (?,?)", rows)


def _move_over(db: sqlite3.Connection, articles: Collection[int]) -> None:
    """Part by part, so that neither the index of new ones grows nor a transaction."""
    last = max(articles, default=0)
    size = 63 - PART_BITS
    for step in range((min(articles, default=1) - 1) // EVERY, last // EVERY):
        low = step % (1 << PART_BITS) << size
        run = (low, low + (1 << size) - 1)
        db.execute("INSERT INTO shingle (id) SELECT id FROM new_shingle WHERE id BETWEEN ? AND ? ORDER BY id", run)
        db.execute("DELETE FROM new_shingle WHERE id BETWEEN ? AND ?", run)


def find_in(db: sqlite3.Connection, text: str) -> list[Match]:
    """What an archive has of a text that is not in it: the articles' ids, the nearest first."""
    sketch = sketch_text(text)
    shared = [_holders_of(db, row >> ARTICLE_BITS) for row in sorted(rows_of(sketch, 0))]
    matches = _matches(sketch, {str(one): _sketch(db, one) for one in _nearest(_ARTICLE, shared, MANY)})
    keys = [db.execute("SELECT key FROM article WHERE id = ?", (match.id,)).fetchone()[0] for match in matches]
    return [match._replace(id=key) for match, key in zip(matches, keys, strict=True)]


def forget_copies(db: sqlite3.Connection, article: int, packed: bytes) -> set[int]:
    """Take an article's fingerprints and joins out; the articles that were joined with it."""
    rows = [(row,) for row in rows_of(sketch_text(unpack_body(packed)), article)]
    db.executemany("DELETE FROM shingle WHERE id = ?", rows)
    db.executemany("DELETE FROM new_shingle WHERE id = ?", rows)
    db.execute("DELETE FROM sketch WHERE article = ?", (article,))
    beside = {other for row in joins_at(db, article) for other in row[:2]}
    db.execute("DELETE FROM copy WHERE a = ? OR b = ?", (article, article))
    db.execute("DELETE FROM parted WHERE a = ? OR b = ?", (article, article))
    return beside - {article}


def fill_copies(db: sqlite3.Connection) -> None:
    """Sketch all articles of an archive that did not when they came in, and find the copies if it did not look."""
    has_looked = db.execute("SELECT 1 FROM shingle LIMIT 1").fetchone() is not None
    write = _write_sketches if has_looked else write_copies
    last = 0
    while rows := db.execute(
        "SELECT id, packed FROM article WHERE id > ? ORDER BY id LIMIT ?", (last, _FILLED)
    ).fetchall():
        write(db, {article: sketch_text(unpack_body(packed)) for article, packed in rows})
        last = rows[-1][0]


def _holders(db: sqlite3.Connection, hashes: set[int]) -> dict[int, list[int]]:
    """The articles that hold a fingerprint, where there are several; of very many, the first."""
    first, last = f"value << {ARTICLE_BITS}", f"value << {ARTICLE_BITS} | {_ARTICLE}"
    several = db.execute(
        f"SELECT value FROM json_each(?) WHERE (SELECT count(*) FROM ({_WITHIN.format(first, last)} LIMIT 2)) = 2",  # noqa: S608
        (json.dumps(sorted(hashes)),),
    ).fetchall()
    return {hash_: _holders_of(db, hash_) for (hash_,) in several}


def _holders_of(db: sqlite3.Connection, hash_: int) -> list[int]:
    run = (hash_ << ARTICLE_BITS, hash_ << ARTICLE_BITS | _ARTICLE, MANY + 1)
    return [row & _ARTICLE for (row,) in db.execute(f"{_WITHIN.format('?1', '?2')} ORDER BY id LIMIT ?3", run)]


def _nearest(article: int, shared: Sequence[Sequence[int]], tried: int) -> list[int]:
    """Which earlier articles are compared: those that share most, a fingerprint of many counting less.

    Args:
        article: its row id.
        shared: the articles that hold each of its fingerprints.
        tried: so many at most of those that share the same one alone.
    """
    runs = [[one for one in holders if one < article] for holders in shared]
    times = Counter(chain.from_iterable(runs))
    weights: dict[int, float] = defaultdict(float)
    for earlier in runs:
        alone = [one for one in earlier if times[one] == 1]
        for one in chain(alone[:tried], (one for one in earlier if times[one] > 1)):
            weights[one] += 1 / len(earlier)
    return sorted(weights, key=lambda one: (-weights[one], one))[:COMPARED]


def _printed(
    db: sqlite3.Connection,
    article: int,
    sketches: dict[int, Sketch],
    shared: Sequence[Sequence[int]],
    tried: Sequence[int],
) -> list[Match]:
    """The earlier articles that have its text; more of them are compared as long as there are any."""
    matches: list[Match] = []
    for most in tried:
        near = _nearest(article, shared, most)
        for one in near:
            if one not in sketches:
                sketches[one] = _sketch(db, one)
        matches = _matches(sketches[article], {str(one): sketches[one] for one in near})
        if not matches:
            break
    return matches


def _join(db: sqlite3.Connection, article: int, matches: Sequence[Match]) -> set[int]:
    """Join an article with others that have its text; all that are joined now."""
    held = [match for match in matches if match.relation == "contains"]
    others = [match for match in matches if match.relation != "contains"]
    joins = [join_of(str(article), match) for match in (*held, *others[:JOINS])]
    rows = [(article, int(one.b), RELATIONS.index(one.relation), one.containment, one.reason) for one in joins]
    db.executemany("INSERT INTO copy VALUES (?,?,?,?,?,?)", [(*row, seal_of_row(row)) for row in rows])
    return {one for row in rows for one in row[:2]}


def _matches(sketch: Sketch, others: Mapping[str, Sketch]) -> list[Match]:
    """The copies among some texts. Most share a phrase by chance and no more, which is soon seen."""
    own = set(sketch.hashes)
    if not any(len(own.intersection(other.hashes)) >= LEAST for other in others.values()):
        return []
    holders: dict[int, list[str]] = defaultdict(list)
    for id_, other in others.items():
        for hash_ in other.hashes:
            holders[hash_].append(id_)
    return find_copies(sketch, holders, others.__getitem__)


def _sketch(db: sqlite3.Connection, article: int) -> Sketch:
    (packed,) = db.execute("SELECT packed FROM sketch WHERE article = ?", (article,)).fetchone()
    return unpack(packed)
