"""A page in, its rows written, in one transaction: after whatever happens, a page is there whole or not at all.

The same page twice is one. Another capture of an address is a new version of it; the articles of the version that was
taken from the web last are the current ones.
"""

from __future__ import annotations

import sqlite3
from typing import Literal, NamedTuple

import msgspec

from onrecord.archive.appearances import write_appearances
from onrecord.archive.arrivals import note_added
from onrecord.archive.facts import numbers_of, write_facts
from onrecord.archive.pack import pack_article, pack_page, well_formed
from onrecord.archive.rows import ArticleRow, PageRow, StatementRow, article_row, page_row, seal_of
from onrecord.archive.schema import SPEAKERS, STATEMENT_BITS
from onrecord.archive.store import transaction
from onrecord.errors import Forgotten
from onrecord.model.page import Page

Outcome = Literal["added", "new_version", "known"]


class Added(msgspec.Struct, frozen=True):
    """What became of a page."""

    page: str
    """Its id."""
    outcome: Outcome
    """``known``: this very page was there already, and nothing was changed."""
    version: int
    """Among the captures of its address, from 1."""
    articles: int
    statements: int


class _Ready(NamedTuple):
    row: PageRow
    packed: bytes
    articles: list[tuple[ArticleRow, bytes]]


def add_page(db: sqlite3.Connection, page: Page, *, at: str, source: str = "") -> Added:
    """Keep a page with its articles and records.

    Args:
        db: an archive, open for writing.
        page: what was read.
        at: now, ISO 8601 in UTC.
        source: where it came from: the name of its file, line or record.

    Raises:
        Forgotten: its address or site is to be forgotten.
        ValueError: a span does not hold the characters that stand at its place.
    """
    try:
        ready = _ready(page)
    except UnicodeEncodeError:
        ready = _ready(well_formed(page))
    with transaction(db):
        added = _known(db, ready) or _write(db, ready, at)
        note_added(
            db,
            added.page,
            added.outcome,
            articles=added.articles,
            statements=added.statements,
            source=source,
            at=at,
        )
    return added


def _ready(page: Page) -> _Ready:
    """All that costs time is done before the lock is taken."""
    articles = [(article_row(one, page), pack_article(one, page.text)) for one in page.articles]
    return _Ready(page_row(page), pack_page(page), articles)


def _known(db: sqlite3.Connection, ready: _Ready) -> Added | None:
    found = db.execute("SELECT version FROM page WHERE key = ?", (ready.row.key,)).fetchone()
    return _added(ready, "known", found[0]) if found else None


def _added(ready: _Ready, outcome: Outcome, version: int) -> Added:
    statements = sum(len(row.statements) for row, _ in ready.articles)
    return Added(ready.row.key, outcome, version, len(ready.articles), statements)


def _write(db: sqlite3.Connection, ready: _Ready, at: str) -> Added:
    _refuse_forgotten(db, ready.row)
    (version,) = db.execute(
        "SELECT coalesce(max(version), 0) + 1 FROM page WHERE address = ?", (ready.row.address,)
    ).fetchone()
    seal = seal_of(ready.packed, [packed for _, packed in ready.articles])
    page = db.execute(
        "INSERT INTO page (key, address, site, version, captured, added_at, packed, seal) VALUES (?,?,?,?,?,?,?,?)",
        (*ready.row[:3], version, ready.row.captured, at, ready.packed, seal),
    ).lastrowid
    for row, packed in ready.articles:
        _write_article(db, page or 0, row, packed)
    if version > 1:
        mark_current(db, ready.row.address)
    return _added(ready, "new_version" if version > 1 else "added", version)


def _refuse_forgotten(db: sqlite3.Connection, row: PageRow) -> None:
    labels = (row.site or "").split(".")
    targets = [row.address, *(".".join(labels[start:]) for start in range(len(labels)))]
    places = ", ".join("?" * len(targets))
    found = db.execute(f"SELECT target FROM tombstone WHERE target IN ({places})", targets).fetchone()  # noqa: S608
    if found:
        raise Forgotten(f"{found[0]} is to be forgotten, and is not added again")


def _write_article(db: sqlite3.Connection, page: int, row: ArticleRow, packed: bytes) -> None:
    outlet = _outlet(db, row.site, row.outlet)
    article = db.execute(
        "INSERT INTO article (key, page, position, outlet, day, language, headline, current, packed)"
        " VALUES (?,?,?,?,?,?,?,1,?)",
        (row.key, page, row.position, outlet, row.day, row.language, row.headline, packed),
    ).lastrowid
    db.execute("INSERT INTO article_words (rowid, text) VALUES (?, ?)", (article, row.text))
    _write_statements(db, article or 0, row.statements)
    write_appearances(db, article or 0, row.appearances)


def _write_statements(db: sqlite3.Connection, article: int, rows: tuple[StatementRow, ...]) -> None:
    base = article << STATEMENT_BITS
    acts = {act: _act(db, act) for act in {row.act for row in rows}}
    names = {name: _name(db, name) for name in {name for row in rows for _, name in row.people}}
    db.executemany(
        "INSERT INTO statement (id, act, status) VALUES (?,?,?)",
        [(base | row.number, acts[row.act], row.status) for row in rows],
    )
    db.executemany(
        "INSERT INTO participant (name, role, statement) VALUES (?,?,?)",
        [(names[name], role, base | row.number) for row in rows for role, name in row.people],
    )
    db.executemany(
        "INSERT INTO statement_words (rowid, text) VALUES (?,?)", [(base | row.number, row.words) for row in rows]
    )
    speakers = (names[name] for row in rows for role, name in row.people if role in SPEAKERS)
    write_facts(db, article, numbers_of(speakers, acts.values(), (row.status for row in rows)))


def _outlet(db: sqlite3.Connection, site: str, name: str) -> int:
    found = db.execute("SELECT id FROM outlet WHERE site = ? AND name = ?", (site, name)).fetchone()
    if found:
        return int(found[0])
    return db.execute("INSERT INTO outlet (site, name) VALUES (?,?)", (site, name)).lastrowid or 0


def _act(db: sqlite3.Connection, act: str) -> int:
    found = db.execute("SELECT id FROM act WHERE name = ?", (act,)).fetchone()
    return int(found[0]) if found else db.execute("INSERT INTO act (name) VALUES (?)", (act,)).lastrowid or 0


def _name(db: sqlite3.Connection, name: str) -> int:
    found = db.execute("SELECT id FROM name WHERE name = ?", (name,)).fetchone()
    if found:
        return int(found[0])
    number = db.execute("INSERT INTO name (name) VALUES (?)", (name,)).lastrowid or 0
    db.execute("INSERT INTO name_words (rowid, name) VALUES (?,?)", (number, name))
    return number


def mark_current(db: sqlite3.Connection, address: str | None) -> None:
    """Of the versions of an address, the articles of the one that was captured last are current."""
    newest = db.execute(
        "SELECT id FROM page WHERE address = ? ORDER BY coalesce(captured, added_at) DESC, id DESC LIMIT 1", (address,)
    ).fetchone()
    if newest:
        db.execute(
            "UPDATE article SET current = (page = ?) WHERE page IN (SELECT id FROM page WHERE address = ?)",
            (newest[0], address),
        )
