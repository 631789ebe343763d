"""An article in, the storyline that it belongs to out; or the storylines of the newest articles.

Nothing of this is stored but the keys of each article (`story_keys.py`): storylines are worked out when somebody asks,
from the articles that are there then. So a new article, or one that is forgotten, leaves nothing to repair.

Of articles with one text only one takes part: the report's origin, where it is current, else the first that is. What a
later capture of its page supersedes does not, unless the archive has nothing that stands for it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from onrecord.archive.load import load_articles, load_sources
from onrecord.archive.narrow import SourceFilters
from onrecord.archive.patience import look
from onrecord.archive.query import Where, article_filter
from onrecord.archive.reports import once_each, reports_at, row_of_article
from onrecord.archive.results import FoundStoryline
from onrecord.archive.rows import NO_DAY, StoryRow, story_rows
from onrecord.archive.story_keys import look_up_story_key
from onrecord.link.storylines import alone, find_storylines
from onrecord.model.storyline import Storyline

READ_AT_MOST: Final = 200
"""So many articles are read to tell which storyline one belongs to: it, and those that share most with it."""
NEWEST: Final = 300
"""Of so many articles, the newest, the storylines are listed."""
DAYS: Final = 400
"""Days before an article, and after it, in which others are looked for."""
NEAR: Final = 100
"""Of those that share one thing with an article, so many are looked at that came before it, and as many after it."""
_SECONDS: Final = 24 * 60 * 60
"""Of a day."""
_LAST_DAY: Final = 1 << 22
"""Stands behind all days."""
_STANDS_FOR: Final = """
SELECT coalesce(
    (SELECT one.id FROM article AS one WHERE one.report = article.report AND one.current
        ORDER BY one.id != one.report, one.id LIMIT 1),
    iif(article.current, article.id, NULL),
    (SELECT later.id FROM page JOIN page AS other ON other.address = page.address
        JOIN article AS later ON later.page = other.id AND later.position = article.position AND later.current
        WHERE page.id = article.page LIMIT 1),
    article.id
) FROM article WHERE article.id = ?
"""


class _Near(NamedTuple):
    """Articles that may be about the same matter."""

    rows: list[int]
    """The likeliest first."""
    among: int
    """So many articles have days as near."""
    left_out: int


def list_storylines(
    db: sqlite3.Connection, filters: SourceFilters, *, limit: int, offset: int
) -> Iterator[FoundStoryline]:
    """Storylines of two or more of the newest articles, those with the newest first.

    Args:
        db: an archive.
        filters: what the articles are narrowed down to.
        limit: so many at most.
        offset: so many are passed over.
    """
    rows, left_out = _newest(db, filters)
    found = find_storylines(load_articles(db, rows))
    for one in islice(found, offset, offset + limit):
        yield _with_sources(db, one, looked_at=len(rows), left_out=left_out)


def find_storyline(db: sqlite3.Connection, key: str) -> FoundStoryline | None:
    """The storyline that an article belongs to, be it the only one; None: it is not here."""
    row = row_of_article(db, key)
    asked = None if row is None else _stands_for(db, row)
    articles = [] if asked is None else load_articles(db, [asked])
    if asked is None or not articles:
        return None
    (own,) = articles
    (day,) = db.execute("SELECT day FROM article WHERE id = ?", (asked,)).fetchone()
    near = _near(db, asked, story_rows(own, day))
    articles += load_articles(db, near.rows)
    look(db)
    found = find_storylines(articles, among=near.among)
    storyline = next((one for one in found if own.id in one.articles), None) or alone(own)
    return _with_sources(db, storyline, looked_at=len(articles), left_out=near.left_out)


def _with_sources(db: sqlite3.Connection, one: Storyline, *, looked_at: int, left_out: int) -> FoundStoryline:
    sources = load_sources(db, one.articles)
    fields = {name: getattr(one, name) for name in Storyline.__struct_fields__}
    return FoundStoryline(**fields, sources=sources, looked_at=looked_at, left_out=left_out)


def _newest(db: sqlite3.Connection, filters: SourceFilters) -> tuple[list[int], int]:
    """The newest articles, of each report one, and how many older ones there are."""
    where = article_filter(**filters).plus("current")
    # The one table has an index of days, the other one of papers with their days.
    table, article = ("facts", "article") if filters.get("outlet") is None else ("article", "id")

    def is_found(row: int) -> bool:
        one = where.plus(f"{article} = ?", row)
        return _value(db, f"SELECT count(*) FROM {table} WHERE {one.sql()}", one) > 0  # noqa: S608  # no value

    newest = f"SELECT {article} FROM {table} WHERE {where.sql()} ORDER BY day DESC, {article} DESC"  # noqa: S608
    found = (row for (row,) in db.execute(newest, where.values))
    rows = once_each(reports_at(db, found), is_found, limit=NEWEST, offset=0)
    if len(rows) < NEWEST:
        return rows, 0
    last = f"SELECT day, {article} FROM {table} WHERE {article} = ?"  # noqa: S608  # no value
    older = where.plus(f"(day, {article}) < ({last})", rows[-1])
    return rows, _value(db, f"SELECT count(*) FROM {table} WHERE {older.sql()}", older)  # noqa: S608  # no value


def _value(db: sqlite3.Connection, question: str, where: Where) -> int:
    return int(db.execute(question, where.values).fetchone()[0])


def _near(db: sqlite3.Connection, asked: int, keys: Iterable[StoryRow]) -> _Near:
    """What shares most with an article; a key that many have counts less, and of equals the nearest day does more."""
    weights: dict[int, float] = {}
    gaps: dict[int, int] = {}
    left_out, among = 0, 0
    for row in keys:
        days = (row.day - DAYS, row.day + DAYS) if row.day != NO_DAY else (NO_DAY, _LAST_DAY)
        sharing = look_up_story_key(db, row, days, limit=NEAR)
        left_out = max(left_out, sharing.left_out)
        among = among or _count(db, days)
        for day, article in sharing.found:
            weights[article] = weights.get(article, 0.0) + 1 / (len(sharing.found) + sharing.left_out)
            gaps[article] = abs(day - row.day)
    ranked = sorted(weights, key=lambda one: (-weights[one], gaps[one], one))
    once = list(dict.fromkeys(_stands_for(db, one) for one in ranked))
    others = [one for one in once if one != asked]
    return _Near(others[: READ_AT_MOST - 1], among, left_out + len(others[READ_AT_MOST - 1 :]))


def _count(db: sqlite3.Connection, days: tuple[int, int]) -> int:
    """How many articles have one of these days; where they are all days, how many there are."""
    if days[0] == NO_DAY:
        return int(db.execute("SELECT count(*) FROM facts").fetchone()[0])
    first, last = (day * _SECONDS for day in days)
    between = "SELECT count(*) FROM facts WHERE day BETWEEN date(?, 'unixepoch') AND date(?, 'unixepoch')"
    return int(db.execute(between, (first, last)).fetchone()[0])


def _stands_for(db: sqlite3.Connection, row: int) -> int:
    """The article that takes part for one: itself, its report's origin, or the current version of its page."""
    return int(db.execute(_STANDS_FOR, (row,)).fetchone()[0])
