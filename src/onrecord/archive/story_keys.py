"""Articles in, the rows that find others about the same matter out, and the articles that share such keys.

A row is the hash of what an article names, and its day. Which storyline an article belongs to is stored nowhere
(`storylines.py`), so one that comes or goes leaves nothing to repair.

>>> nearest([(3, 9), (1, 8), (7, 7)], day=4)
[(3, 9), (7, 7), (1, 8)]
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from onrecord.archive.load import numbered_articles
from onrecord.archive.rows import StoryRow, day_of, story_rows

_CURRENT: Final = "article NOT IN (SELECT id FROM article WHERE current = 0)"


class Sharing(NamedTuple):
    """Who shares a key."""

    found: list[tuple[int, int]]
    """Day and article, those of the nearest days first."""
    left_out: int
    """Farther ones that were not looked at."""


def look_up_story_key(db: sqlite3.Connection, row: StoryRow, days: tuple[int, int], *, limit: int) -> Sharing:
    """The articles that share a key, but those that a later capture of their page supersedes.

    Args:
        db: an archive.
        row: the key, and the day that nearness is counted from.
        days: the first and the last that is looked at.
        limit: so many articles at most before that day, and as many after it.
    """
    first, last = days
    run = f"FROM story_key WHERE key = ? AND day BETWEEN ? AND ? AND {_CURRENT}"  # no value
    before = db.execute(
        f"SELECT day, article {run} ORDER BY day DESC, article DESC LIMIT ?", (row.key, first, row.day, limit)
    ).fetchall()
    after = db.execute(
        f"SELECT day, article {run} ORDER BY day, article LIMIT ?", (row.key, row.day + 1, last, limit)
    ).fetchall()
    left_out = 0
    if limit in (len(before), len(after)):
        (count,) = db.execute(f"SELECT count(*) {run}", (row.key, first, last)).fetchone()
        left_out = count - len(before) - len(after)
    return Sharing(nearest([*before, *after], day=row.day), left_out)


def nearest(found: Iterable[tuple[int, int]], *, day: int) -> list[tuple[int, int]]:
    """Days with their articles, the nearest first."""
    return sorted(found, key=lambda one: (abs(one[0] - day), -one[0], -one[1]))


def write_story_keys(db: sqlite3.Connection, rows: Iterable[tuple[int, int, int]]) -> None:
    """Keep rows of several articles: key, day, article."""
    db.executemany("INSERT INTO story_key (key, day, article) VALUES (?,?,?)", sorted(rows))


def forget_story_keys(db: sqlite3.Connection, article: int, rows: Iterable[StoryRow]) -> None:
    """Take the rows of an article out."""
    db.executemany("DELETE FROM story_key WHERE key = ? AND day = ? AND article = ?", [(*row, article) for row in rows])


def fill_story_keys(db: sqlite3.Connection) -> None:
    """Write the rows of all articles of an archive that had none."""
    for number, article, page in numbered_articles(db):
        write_story_keys(db, ((*row, number) for row in story_rows(article, day_of(article, page))))


def missing_story_keys(db: sqlite3.Connection, article: int, rows: Iterable[StoryRow]) -> int:
    """How many rows that an article should have are not there."""
    return sum(
        db.execute("SELECT 1 FROM story_key WHERE key = ? AND day = ? AND article = ?", (*row, article)).fetchone()
        is None
        for row in rows
    )


def lost_story_keys(db: sqlite3.Connection, wanted: int) -> Iterator[tuple[str, str]]:
    """Where and what is wrong when there are more rows, or fewer, than the articles have."""
    (found,) = db.execute("SELECT count(*) FROM story_key").fetchone()
    if found != wanted:
        yield "story_key", f"{found} rows, and {wanted} that the articles have"
