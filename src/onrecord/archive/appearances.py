"""Whom an archive's articles name: a key in, the appearances of everybody it could be out, the newest first.

Of an appearance only its keys are kept, as rows of a few bytes (`rows.appearance_rows`). What its article says of it is
worked out again from the packed article when somebody asks.

>>> article_of("a1#e3"), article_of("a1#b#e3")
('a1', 'a1#b')
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from onrecord.archive.pack import unpack_notes
from onrecord.archive.rows import AppearanceRow, hash_of
from onrecord.link.appearances import appearances_of
from onrecord.model.article import Article
from onrecord.model.identity import Appearance

_BATCH: Final = 100
_CURRENT: Final = " AND article NOT IN (SELECT id FROM article WHERE current = 0)"


class Seen(NamedTuple):
    """An appearance, and the row of its article."""

    appearance: Appearance
    article: int
    current: bool


class Looked(NamedTuple):
    """What looking up a key gave."""

    found: list[Seen]
    left_out: int
    """Older ones that were not looked at."""


def look_up(db: sqlite3.Connection, key: str, *, versions: bool, limit: int) -> Looked:
    """Everybody that a key could mean, those of the newest articles first.

    Args:
        db: an archive.
        key: one of `Appearance.keys`.
        versions: earlier captures of a page too.
        limit: so many appearances at most.
    """
    number = hash_of(key)
    only = "" if versions else _CURRENT
    rows = db.execute(
        f"SELECT article, entity FROM appearance WHERE key = ?{only} ORDER BY day DESC, article DESC LIMIT ?",  # noqa: S608
        (number, limit),
    ).fetchall()
    left_out = 0
    if len(rows) == limit:
        (count,) = db.execute(f"SELECT count(*) FROM appearance WHERE key = ?{only}", (number,)).fetchone()  # noqa: S608
        left_out = count - limit
    return Looked([one for one in _read(db, rows) if key in one.appearance.keys], left_out)


def seen(db: sqlite3.Connection, id_: str) -> Seen | None:
    """An appearance by its id; None: it is not here."""
    key = article_of(id_)
    for row in _articles(db, "article.key = ? ORDER BY article.id", key):
        for one in _seen_in(row, {id_.removeprefix(f"{key}#")}):
            return one
    return None


def seen_in(db: sqlite3.Connection, article: int) -> list[Seen]:
    """All appearances of an article."""
    return [one for row in _articles(db, "article.id = ?", article) for one in _seen_in(row, None)]


def article_of(id_: str) -> str:
    """The id of the article of an appearance."""
    return id_.rpartition("#")[0]


def _read(db: sqlite3.Connection, rows: Sequence[tuple[int, int]]) -> Iterator[Seen]:
    """Appearances by the rows of their articles and their places there; each article is opened once."""
    places: dict[int, list[int]] = {}
    for article, place in rows:
        places.setdefault(article, []).append(place)
    wanted = list(places)
    for start in range(0, len(wanted), _BATCH):
        batch = json.dumps(wanted[start : start + _BATCH])
        for row in _articles(db, "article.id IN (SELECT value FROM json_each(?))", batch):
            yield from _seen_in(row, places[row.id])


class _Row(NamedTuple):
    id: int
    key: str
    outlet: str
    day: str
    current: int
    packed: bytes


def _articles(db: sqlite3.Connection, condition: str, value: object) -> list[_Row]:
    rows = db.execute(
        "SELECT article.id, article.key, outlet.name, day, current, packed"  # noqa: S608  # no value
        f" FROM article JOIN outlet ON outlet.id = outlet WHERE {condition}",
        (value,),
    )
    return [_Row(*row) for row in rows.fetchall()]


def _seen_in(row: _Row, wanted: Collection[object] | None) -> Iterator[Seen]:
    """Appearances of an article: of all entities, or of some by their ids or places."""
    article = unpack_notes(row.packed, row.key)
    for one in appearances_of(article, row.outlet or None, day=row.day or None, only=_ids(article, wanted)):
        yield Seen(one, row.id, bool(row.current))


def _ids(article: Article, wanted: Collection[object] | None) -> set[str] | None:
    if wanted is None:
        return None
    return {one.id for place, one in enumerate(article.entities) if place in wanted or one.id in wanted}


def write_appearances(db: sqlite3.Connection, rows: Iterable[tuple[int, int, int, int]]) -> None:
    """Keep rows of several articles: key, day, article, place of the entity."""
    db.executemany("INSERT INTO appearance (key, day, article, entity) VALUES (?,?,?,?)", sorted(rows))


def forget_appearances(db: sqlite3.Connection, article: int, rows: Iterable[AppearanceRow]) -> None:
    """Take the rows of an article out."""
    db.executemany(
        "DELETE FROM appearance WHERE key = ? AND day = ? AND article = ? AND entity = ?",
        [(row.key, row.day, article, row.entity) for row in rows],
    )


def missing_appearances(db: sqlite3.Connection, article: int, rows: Iterable[AppearanceRow]) -> int:
    """How many rows that an article should have are not there."""
    return sum(
        db.execute(
            "SELECT 1 FROM appearance WHERE key = ? AND day = ? AND article = ? AND entity = ?",
            (row.key, row.day, article, row.entity),
        ).fetchone()
        is None
        for row in rows
    )


def lost_appearances(db: sqlite3.Connection, wanted: int) -> Iterator[tuple[str, str]]:
    """Where and what is wrong when there are more rows, or fewer, than the articles have."""
    (found,) = db.execute("SELECT count(*) FROM appearance").fetchone()
    if found != wanted:
        yield "appearance", f"{found} rows, and {wanted} that the articles have"
