"""The archive's joins in, its reports out: every text once, with all who printed it.

Joins and what a person parted are kept; reports are computed from them (`onrecord.link.reports`). An article that is
not alone has the row id of its report's origin.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Final, Literal
from zlib import crc32

from onrecord.archive.pack import unpack_body, unpack_values
from onrecord.archive.schema import RELATIONS
from onrecord.errors import UsageError
from onrecord.link.copies import Relation
from onrecord.link.reports import Join, Known, Report, Undone, credited_agency, reports_of

Order = Literal["newest", "largest"]
ORDERS: Final[dict[Order, str]] = {"newest": "day DESC, printed DESC", "largest": "printed DESC, day DESC"}


def regroup(db: sqlite3.Connection, articles: Iterable[int]) -> None:
    """Bring the reports of these articles up to date, and of all that joins lead to from them.

    Args:
        db: an archive, in a transaction.
        articles: row ids.
    """
    left = set(articles)
    while left:
        reached = reached_from(db, min(left))
        left -= reached
        for article, report in origins_of(db, reached).items():
            db.execute("UPDATE article SET report = ? WHERE id = ? AND report IS NOT ?", (report, article, report))


def reached_from(db: sqlite3.Connection, article: int) -> set[int]:
    """All articles that joins lead to, itself among them."""
    reached, pending = {article}, [article]
    while pending:
        beside = {one for row in joins_at(db, pending.pop()) for one in row[:2]}
        pending.extend(beside - reached)
        reached |= beside
    return reached


def origins_of(db: sqlite3.Connection, reached: set[int]) -> dict[int, int | None]:
    """The origin of the report of each of them, which joins lead to from each other; None for one that stands alone."""
    origins: dict[int, int | None] = dict.fromkeys(reached)
    if len(reached) > 1:
        rows, reports = _reports(db, reached)
        for report in reports:
            if len(report.members) > 1:
                origins.update((rows[member.article], rows[report.origin]) for member in report.members)
    return origins


def list_reports(db: sqlite3.Connection, *, order: Order, limit: int | None, offset: int) -> Iterator[Report]:
    """Reports of more than one article.

    Args:
        db: an archive.
        order: ``newest`` or ``largest`` first.
        limit: so many at most; None: all.
        offset: so many are passed over.

    Raises:
        UsageError: there is no such order.
    """
    if order not in ORDERS:
        raise UsageError(f"no order {order!r}", remedy=f"There are {', '.join(ORDERS)}.")
    rows = db.execute(
        "SELECT report, max(day) AS day, count(*) AS printed FROM article WHERE report IS NOT NULL GROUP BY report"  # noqa: S608  # no value
        f" ORDER BY {ORDERS[order]}, report DESC LIMIT ? OFFSET ?",
        (-1 if limit is None else limit, offset),
    ).fetchall()
    for origin, _, _ in rows:
        report = _report_at(db, origin)
        if report:  # not forgotten a moment ago
            yield report


def report_of(db: sqlite3.Connection, key: str) -> Report | None:
    """The report of an article by its id; None: it is not here."""
    row = row_of_article(db, key)
    return None if row is None else _report_at(db, row)


def row_of_article(db: sqlite3.Connection, key: str) -> int | None:
    """An article's row id; None: it is not here."""
    found = db.execute("SELECT id FROM article WHERE key = ?", (key,)).fetchone()
    return found[0] if found else None


def once_each(
    rows: Iterable[tuple[int, int, int | None]], is_found: Callable[[int], bool], *, limit: int | None, offset: int
) -> list[int]:
    """Of what was found, what stands in one article of each report: its origin where that was found, else the first.

    Args:
        rows: what was found, its article, and the origin of its report.
        is_found: whether an article is among what is found.
        limit: so many at most; None: all.
        offset: so many are passed over.
    """
    chosen: dict[int, int] = {}
    found: list[int] = []
    for one, article, report in rows:
        if limit is not None and len(found) >= limit + offset:
            break
        if report is not None and report not in chosen:
            chosen[report] = report if article == report or is_found(report) else article
        if report is None or chosen[report] == article:
            found.append(one)
    return found[offset:]


def reports_at(db: sqlite3.Connection, rows: Iterable[int], *, bits: int = 0) -> Iterator[tuple[int, int, int | None]]:
    """What was found as `once_each` takes it: with its article and the origin of that one's report.

    Args:
        db: an archive.
        rows: row ids of articles, or of what begins with one.
        bits: so many stand behind the article's.
    """
    for one in rows:
        article = one >> bits
        row = db.execute("SELECT report FROM article WHERE id = ?", (article,)).fetchone()
        yield one, article, row[0] if row else None


def seal_of_row(row: Iterable[object]) -> int:
    """A digest of a row that nothing else can be held against: what it says was true when it was written."""
    return crc32(json.dumps(list(row)).encode())


def joins_at(db: sqlite3.Connection, article: int) -> list[tuple[int, int, int, float, str]]:
    """The joins of an article, whichever came in first."""
    return db.execute(
        "SELECT a, b, relation, containment, reason FROM copy WHERE a = ?"
        " UNION ALL SELECT a, b, relation, containment, reason FROM copy WHERE b = ?",
        (article, article),
    ).fetchall()


def _report_at(db: sqlite3.Connection, row: int) -> Report | None:
    rows, reports = _reports(db, reached_from(db, row))
    return next((one for one in reports for member in one.members if rows[member.article] == row), None)


def _reports(db: sqlite3.Connection, reached: set[int]) -> tuple[dict[str, int], list[Report]]:
    """Row ids by the articles' ids, and the reports of all of them."""
    known = {row: one for row in sorted(reached) if (one := _known(db, row)) is not None}
    joins = [
        Join(known[a].id, known[b].id, _relation(relation), containment, reason)
        for row in known
        for a, b, relation, containment, reason in joins_at(db, row)
        if a == row and b in known
    ]
    undone = [
        Undone(known[a].id, known[b].id, by, note)
        for row in known
        for a, b, by, note in db.execute("SELECT a, b, by, note FROM parted WHERE a = ?", (row,))
        if b in known
    ]
    return {one.id: row for row, one in known.items()}, reports_of(known.values(), joins, undone=undone)


def _known(db: sqlite3.Connection, row: int) -> Known | None:
    found = db.execute(
        "SELECT article.key, captured, outlet.name, address, article.packed FROM article JOIN page ON page.id = page"
        " JOIN outlet ON outlet.id = outlet WHERE article.id = ?",
        (row,),
    ).fetchone()
    if found is None:
        return None
    key, captured, outlet, address, packed = found
    published, agency = _told(packed)
    return Known(key, published, captured, agency, outlet or None, address)


@lru_cache(maxsize=2048)
def _told(packed: bytes) -> tuple[str | None, str | None]:
    """When an article was published, and the agency that it credits."""
    published, agency = unpack_values(packed, ("date_published", "agency"))
    return published, agency or credited_agency(unpack_body(packed))


def _relation(number: int) -> Relation:
    return RELATIONS[number]
