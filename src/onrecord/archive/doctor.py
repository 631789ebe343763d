"""An archive in, everything that is wrong with it out: what SQLite finds, what FTS5 finds, and what neither knows.

SQLite's own check sees whether its trees are whole, not whether a number in a row is the one that was written. So each
page is read in full, its seal compared, and every row that finds it worked out again.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterator

import msgspec

from onrecord.archive.appearances import lost_appearances, missing_appearances
from onrecord.archive.arrivals import SEALED
from onrecord.archive.copies import fingerprints_among, rows_of
from onrecord.archive.decisions import wrong_decisions
from onrecord.archive.event_index import lost_events, wrong_events
from onrecord.archive.facts import numbers_of
from onrecord.archive.load import numbered_pages, packed_articles
from onrecord.archive.pack import unpack_body, unpack_page
from onrecord.archive.reports import origins_of, reached_from, seal_of_row
from onrecord.archive.rows import ArticleRow, article_row, page_row, seal_of
from onrecord.archive.schema import APPLICATION_ID, MIGRATIONS, OUTCOMES, SPEAKERS, STATEMENT_BITS, WORD_INDEXES
from onrecord.archive.store import add_functions, version_of
from onrecord.archive.story_keys import lost_story_keys, missing_story_keys
from onrecord.link.shingles import pack, sketch_text
from onrecord.model.page import Page

_FAILED = OUTCOMES.index("failed")
"""The outcomes before it are of pages that are here."""
_BROKEN = (
    sqlite3.Error,
    ValueError,
    zlib.error,
    msgspec.MsgspecError,
    LookupError,
    TypeError,
    RecursionError,
    OverflowError,
)
"""What reading something damaged may raise."""


class Problem(msgspec.Struct, frozen=True):
    """Something that is wrong."""

    check: str
    """``schema``, ``integrity``, ``index``, ``orphan``, ``arrival``, ``page``, ``copies``."""
    where: str
    what: str


def examine(db: sqlite3.Connection) -> Iterator[Problem]:
    """Everything that is wrong; nothing when all is well. Reads the whole file."""
    for check, look in _CHECKS.items():
        try:
            for where, what in look(db):
                yield Problem(check, where, what)
        except _BROKEN as fault:
            yield Problem(check, "file", f"cannot be read: {fault}")


def _schema(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    (kind,) = db.execute("PRAGMA application_id").fetchone()
    if kind != APPLICATION_ID:
        yield "file", "its head does not say that it is an archive"
    if version_of(db) != len(MIGRATIONS):
        yield "file", f"version {version_of(db)} of the schema, not {len(MIGRATIONS)}"
    listed = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
    plain = sqlite3.connect(":memory:")
    try:
        add_functions(plain)
        plain.executescript("".join(MIGRATIONS))
        wanted = dict(plain.execute(listed))
    finally:
        plain.close()
    found = dict(db.execute(listed))
    for name in sorted(wanted.keys() | found.keys()):
        if wanted.get(name) != found.get(name):
            yield str(name), "is not as the schema has it"


def _integrity(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    for (line,) in db.execute("PRAGMA integrity_check(20)"):
        if line != "ok":
            yield "file", line


def _indexes(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """FTS5 compares each index with its texts. It asks for that as for a change; nothing is changed."""
    for index in WORD_INDEXES:
        try:
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")  # noqa: S608  # one of ours
        except sqlite3.Error as fault:
            if getattr(fault, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_READONLY:
                yield index, "cannot be checked in a file that may not be written to"
            else:
                yield index, f"does not hold the words of its texts ({fault})"
        except _BROKEN as fault:
            yield index, f"does not hold the words of its texts ({fault})"


def _orphans(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    for table, row, of, _ in db.execute("PRAGMA foreign_key_check"):
        yield f"{table} {row}", f"belongs to a row of {of} that is not there"
    lost = f"SELECT id FROM statement WHERE id >> {STATEMENT_BITS} NOT IN (SELECT id FROM article)"  # noqa: S608
    for (statement,) in db.execute(lost):
        yield f"statement {statement}", "belongs to an article that is not there"
    yield from lost_events(db)
    yield from wrong_decisions(db)
    unused = "SELECT id FROM name WHERE id NOT IN (SELECT name FROM participant)"
    for (name,) in db.execute(unused):
        yield f"name {name}", "belongs to nobody"


def _arrivals(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Each tells of a page that is here, or of one that is not and why."""
    wrong = db.execute(
        "SELECT arrival.id FROM arrival LEFT JOIN page ON page.id = arrival.page WHERE outcome NOT BETWEEN 0 AND ?"
        " OR (outcome < ?) != (arrival.page IS NOT NULL) OR (outcome < ?) != (kind IS NULL) OR first_at > last_at"
        " OR times < 1",
        (len(OUTCOMES) - 1, _FAILED, _FAILED),
    )
    for (arrival,) in wrong:
        yield f"arrival {arrival}", "does not say what became of its page"
    broken = db.execute(f"SELECT id FROM arrival WHERE seal IS NOT {SEALED}")  # noqa: S608  # no value
    for (arrival,) in broken:
        yield f"arrival {arrival}", "does not hold what was written (seal)"
    counted = db.execute(
        "SELECT arrival.id FROM arrival WHERE page IS NOT NULL AND (articles, statements) != ("  # noqa: S608  # no value
        "SELECT count(DISTINCT article.id), count(statement.id) FROM article LEFT JOIN statement"
        f" ON statement.id >= article.id << {STATEMENT_BITS} AND statement.id < article.id + 1 << {STATEMENT_BITS}"
        " WHERE article.page = arrival.page)"
    )
    for (arrival,) in counted:
        yield f"arrival {arrival}", "counts other articles or statements than its page has"


def _pages(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    appearances, stories = 0, 0
    for number, packed in numbered_pages(db):
        try:
            articles = packed_articles(db, number)
            (seal,) = db.execute("SELECT seal FROM page WHERE id = ?", (number,)).fetchone()
            if seal != seal_of(packed, articles):
                yield f"page {number}", "does not hold what was written (seal)"
            page = unpack_page(packed, articles)
            rows = [article_row(one, page) for one in page.articles]
            appearances += sum(len(row.appearances) for row in rows)
            stories += sum(len(row.story) for row in rows)
            yield from _page(db, number, page, rows)
        except _BROKEN as fault:
            yield f"page {number}", f"cannot be read: {fault}"
    yield from lost_appearances(db, appearances)
    yield from lost_story_keys(db, stories)
    yield from _versions(db)


def _copies(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Sketches and fingerprints against bodies, rows that cannot be worked out against seals, reports against joins."""
    wanted = 0
    for article, packed in _numbered(db):
        sketch = sketch_text(unpack_body(packed))
        rows = rows_of(sketch, article)
        wanted += len(rows)
        if fingerprints_among(db, rows) != len(rows):
            yield f"article {article}", "does not have the fingerprints of its text"
        if db.execute("SELECT packed FROM sketch WHERE article = ?", (article,)).fetchone() != (pack(sketch),):
            yield f"article {article}", "does not have the sketch of its text"
    (found,) = db.execute("SELECT (SELECT count(*) FROM shingle) + (SELECT count(*) FROM new_shingle)").fetchone()
    if found != wanted:
        yield "shingle", f"{found:,} fingerprints, not {wanted:,}"
    for table, columns in (("copy", "a, b, relation, containment, reason"), ("parted", "a, b, by, note, at")):
        for *row, seal in db.execute(f"SELECT {columns}, seal FROM {table}"):  # noqa: S608  # one of two
            if seal != seal_of_row(row):
                yield f"{table} {row[0]} {row[1]}", "is not as it was written (seal)"
    yield from _reports(db)


def _numbered(db: sqlite3.Connection) -> Iterator[tuple[int, bytes]]:
    """Row id and packed form of all articles, some at a time, so that no reader stays."""
    last = 0
    while rows := db.execute("SELECT id, packed FROM article WHERE id > ? ORDER BY id LIMIT 100", (last,)).fetchall():
        yield from rows
        last = rows[-1][0]


def _reports(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Each article's report is the one that its joins lead to."""
    left = {row[0] for row in db.execute("SELECT a FROM copy UNION SELECT b FROM copy")}
    left |= {row[0] for row in db.execute("SELECT id FROM article WHERE report IS NOT NULL")}
    while left:
        reached = reached_from(db, min(left))
        left -= reached
        for article, origin in origins_of(db, reached).items():
            (found,) = db.execute("SELECT report FROM article WHERE id = ?", (article,)).fetchone() or (None,)
            if found != origin:
                yield f"article {article}", "is not in the report that its joins lead to"


def _page(db: sqlite3.Connection, number: int, page: Page, wanted_rows: list[ArticleRow]) -> Iterator[tuple[str, str]]:
    row = db.execute("SELECT key, address, site, captured FROM page WHERE id = ?", (number,)).fetchone()
    if tuple(row) != tuple(page_row(page)):
        yield f"page {number}", "its row differs from the page"
    for article in page.articles:
        for part in article.segments:
            piece = article.text[part.text_start : part.text_end]
            if page.text[part.page_start : part.page_start + len(piece)] != piece:
                yield f"page {number}", f"article {article.position} is no selection of its page"
    numbers = db.execute("SELECT id FROM article WHERE page = ? ORDER BY position", (number,)).fetchall()
    for (one,), wanted in zip(numbers, wanted_rows, strict=True):
        found = db.execute(
            "SELECT article.key, position, site, name, day, language, headline FROM article"
            " JOIN outlet ON outlet.id = outlet WHERE article.id = ?",
            (one,),
        ).fetchone()
        if found is None or tuple(found) != tuple(wanted[:7]):
            yield f"article {one}", "its row differs from the article"
        rows = {(row.number, row.act, row.status, role, name) for row in wanted.statements for role, name in row.people}
        bare = {(row.number, row.act, row.status, None, None) for row in wanted.statements if not row.people}
        if set(_statements(db, one)) != rows | bare:
            yield f"article {one}", "its statements' rows differ from the article"
        if missing_appearances(db, one, wanted.appearances):
            yield f"article {one}", "not everybody that it names is found by it"
        if missing_story_keys(db, one, wanted.story):
            yield f"article {one}", "not everything that it shares with its storyline is found by it"
        if wrong_events(db, one, wanted.events):
            yield f"article {one}", "its events' rows differ from the article"
        yield from _facts(db, one)


def _facts(db: sqlite3.Connection, article: int) -> Iterator[tuple[str, str]]:
    """What it is counted under has to be what its other rows say."""
    run = (article << STATEMENT_BITS, (article + 1) << STATEMENT_BITS)
    kinds = db.execute("SELECT act, status FROM statement WHERE id >= ? AND id < ?", run).fetchall()
    people = db.execute("SELECT name, role FROM participant WHERE statement >= ? AND statement < ?", run).fetchall()
    speakers = (name for name, role in people if role in SPEAKERS)
    wanted = numbers_of(speakers, (act for act, _ in kinds), (status for _, status in kinds))
    found = db.execute(
        "SELECT numbers FROM facts JOIN article ON article.id = facts.article WHERE facts.article = ?"
        " AND facts.outlet = article.outlet AND facts.day = article.day AND facts.language = article.language"
        " AND facts.current = article.current",
        (article,),
    ).fetchone()
    if found is None or found[0] != wanted:
        yield f"article {article}", "is counted under what it is not"


def _statements(db: sqlite3.Connection, article: int) -> list[tuple[object, ...]]:
    base = article << STATEMENT_BITS
    return db.execute(
        "SELECT statement.id - ?, act.name, status, role, name.name FROM statement JOIN act ON act.id = act"
        " LEFT JOIN participant ON participant.statement = statement.id LEFT JOIN name ON name.id = participant.name"
        " WHERE statement.id >= ? AND statement.id < ?",
        (base, base, (article + 1) << STATEMENT_BITS),
    ).fetchall()


def _versions(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Of each address, one version is current: the one that was captured last."""
    wrong = db.execute(
        "SELECT article.id FROM article JOIN page ON page.id = page WHERE current != (address IS NULL OR page ="
        " (SELECT id FROM page AS other WHERE other.address = page.address"
        " ORDER BY coalesce(captured, added_at) DESC, id DESC LIMIT 1))"
    )
    for (article,) in wrong:
        yield f"article {article}", "is current, or is not, against its versions"


_CHECKS: dict[str, Callable[[sqlite3.Connection], Iterator[tuple[str, str]]]] = {
    "schema": _schema,
    "integrity": _integrity,
    "index": _indexes,
    "orphan": _orphans,
    "arrival": _arrivals,
    "page": _pages,
    "copies": _copies,
}
