"""Words in, the articles that hold them out, best first, each with the places of the words in its text."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Final

from onrecord.archive.pack import unpack_text
from onrecord.archive.query import Where, match_of
from onrecord.archive.reports import once_each
from onrecord.archive.results import SOURCE_COLUMNS, SOURCE_TABLES, Hit, source_of
from onrecord.model.span import Span

SNIPPET: Final = 240
"""Characters of a snippet, about three lines."""
MATCHES_WEIGHED: Final = 50
"""So many places of words are looked at for the snippet."""
_MARKS: Final = [chr(code) for code in range(0xFDD0, 0xFDF0)]
"""Characters that no text should have; two of them that this text does not have mark the words."""


def search_articles(
    db: sqlite3.Connection, query: str, where: Where, *, versions: bool, independent: bool, limit: int, offset: int
) -> Iterator[Hit]:
    """Articles with all words of a query.

    Args:
        db: an archive.
        query: words; those in quotation marks stand one behind the other.
        where: what narrows articles down.
        versions: earlier captures of a page too.
        independent: of articles with one text only one.
        limit: so many at most.
        offset: so many are passed over.
    """
    match = match_of(query)
    if match is None:
        return
    found = Where(("article_words MATCH ?",), (match,))
    if not versions:
        found = found.plus("rowid NOT IN (SELECT id FROM article WHERE current = 0)")
    if where.conditions:
        # As a set of rows: joined, the same costs a hundred times as much. The plus keeps SQLite from asking the index
        # once for each row of the set.
        found = found.plus(f"+rowid IN (SELECT id FROM article WHERE {where.sql()})", *where.values)  # noqa: S608  # no value
    best = _best_of_each_report if independent else _best
    for article in best(db, found, limit=limit, offset=offset):
        hit = _hit(db, match, article)
        if hit:
            yield hit


def _best(db: sqlite3.Connection, found: Where, *, limit: int, offset: int) -> list[int]:
    rows = db.execute(
        f"SELECT rowid FROM article_words WHERE {found.sql()} ORDER BY rank LIMIT ? OFFSET ?",  # noqa: S608  # no value
        (*found.values, limit, offset),
    )
    return [row[0] for row in rows.fetchall()]


def _best_of_each_report(db: sqlite3.Connection, found: Where, *, limit: int, offset: int) -> list[int]:
    query = f"SELECT rowid FROM article_words WHERE {found.sql()}"  # noqa: S608  # no value
    with closing(db.execute(f"{query} ORDER BY rank", found.values)) as rows:

        def placed() -> Iterator[tuple[int, int, int | None]]:
            for (article,) in rows:
                row = db.execute("SELECT report FROM article WHERE id = ?", (article,)).fetchone()
                yield article, article, row and row[0]

        def is_found(article: int) -> bool:
            return db.execute(f"{query} AND rowid = ?", (*found.values, article)).fetchone() is not None

        return once_each(placed(), is_found, limit=limit, offset=offset)


def _hit(db: sqlite3.Connection, match: str, article: int) -> Hit | None:
    row = db.execute(
        f"SELECT {SOURCE_COLUMNS}, article.packed FROM {SOURCE_TABLES} WHERE article.id = ?",  # noqa: S608  # no value
        (article,),
    ).fetchone()
    if row is None:  # forgotten a moment ago
        return None
    text = unpack_text(row[-1])
    matches = _matches(db, match, article, text)
    return Hit(source_of(row), _snippet(text, matches), matches)


def _matches(db: sqlite3.Connection, match: str, article: int, text: str) -> tuple[Span, ...]:
    """Where FTS5 itself sees the words."""
    opening, closing = [mark for mark in _MARKS if mark not in text][:2] or "\x02\x03"
    marked = db.execute(
        "SELECT highlight(article_words, 0, ?, ?) FROM article_words WHERE article_words MATCH ? AND rowid = ?",
        (opening, closing, match, article),
    ).fetchone()
    return _placed(marked[0], opening, closing) if marked else ()


def _placed(marked: str, opening: str, closing: str) -> tuple[Span, ...]:
    before, *pieces = marked.split(opening)
    spans, at = [], len(before)
    for piece in pieces:
        word, _, after = piece.partition(closing)
        spans.append(Span(at, at + len(word), word))
        at += len(word) + len(after)
    return tuple(spans)


def _snippet(text: str, matches: tuple[Span, ...]) -> Span:
    """The part with most different words; of several, the first."""
    best, most = 0, 0
    for one in matches[:MATCHES_WEIGHED]:
        within = {
            other.text.lower()
            for other in matches[:MATCHES_WEIGHED]
            if one.start <= other.start and other.end <= one.start + SNIPPET
        }
        if len(within) > most:
            best, most = one.start, len(within)
    start = max(0, best - SNIPPET // 4)
    return _whole_words(text, start, min(len(text), start + SNIPPET))


def _whole_words(text: str, start: int, end: int) -> Span:
    """The run without the cut words at its edges."""
    if start and not text[start - 1].isspace():
        start = next((at for at in range(start, min(start + 30, end)) if text[at].isspace()), start)
    if end < len(text) and not text[end].isspace():
        end = next((at for at in range(end, max(end - 30, start), -1) if text[at - 1].isspace()), end)
    return Span.stripped(text, start, end)
