"""Words in, the articles that hold them out, best first, each with the places of the words in its text."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import chain, islice
from sys import maxsize
from typing import Final, NamedTuple

import msgspec

from onrecord.archive.narrow import Filters, article_conditions, count_up_to, need_articles
from onrecord.archive.pack import unpack_beginning, unpack_text
from onrecord.archive.query import Where, any_order, counter_of, match_of, pieces_of
from onrecord.archive.reports import once_each, reports_at
from onrecord.archive.results import SOURCE_COLUMNS, SOURCE_TABLES, Hit, source_of
from onrecord.model.span import Span

WEIGHED: Final = 40_000
"""Of more articles with the words, so many are weighed, those that came in last: a word that is everywhere says
little of which article is best, and each that is weighed takes a microsecond."""
ASKED: Final = 5_000
"""The same where there are more conditions, as long as that gives a full answer."""
RARE: Final = 20
"""Up to so many articles are weighed here."""
DEAR: Final = 6_000
"""So many articles with each word of a phrase make it dear: FTS5 compares places in each of them, at half a
microsecond, and would do it three times to weigh."""
NEWEST: Final = 50
"""Of those with a dear phrase, or a few of very many that meet conditions, so many are weighed, those that came in
last; the others follow, the last first."""
LOOKED_AT: Final = 4_000
"""Bytes of the text of each of them."""
SNIPPET: Final = 240
"""Characters of a snippet, about three lines."""
MATCHES_WEIGHED: Final = 50
"""So many places of words are looked at for the snippet."""
_MARKS: Final = [chr(code) for code in range(0xFDD0, 0xFDF0)]
"""Characters that no text should have; two of them that this text does not have mark the words."""


def search_articles(
    db: sqlite3.Connection, query: str, filters: Filters, *, independent: bool = False, limit: int, offset: int
) -> Iterator[Hit]:
    """Articles with all words of a query.

    Args:
        db: an archive.
        query: words; those in quotation marks stand one behind the other.
        filters: what narrows them down; speaker, act and status are those of one of their statements.
        independent: of articles with one text only one: the origin where that is found, else the best.
        limit: so many at most.
        offset: so many are passed over.

    Raises:
        UsageError: the query is too long, there is no such status, or a filter only fits statements.
    """
    need_articles(filters)
    match = match_of(query)
    if match is None:
        return
    part = _Part(independent, limit, offset)
    if _is_dear(db, match):
        yield from _hits(db, match, _newest(db, match, filters, part))
        return
    found = db.execute("SELECT rowid FROM article_words WHERE article_words MATCH ? LIMIT ?", (match, RARE + 1))
    first = [row[0] for row in found]
    if len(first) > RARE:
        yield from _hits(db, match, _best(db, match, filters, part))
        return
    hits = _few(db, match, filters, first)
    articles = list(hits)[offset : offset + limit]
    if independent:
        articles = once_each(reports_at(db, hits), hits.__contains__, limit=limit, offset=offset)
    yield from (hits[article] for article in articles)


class _Part(NamedTuple):
    """Which part of what is found is wanted."""

    independent: bool
    limit: int
    offset: int


def _hits(db: sqlite3.Connection, match: str, articles: Iterable[int]) -> Iterator[Hit]:
    for article in articles:
        hit = _hit(db, match, article)
        if hit:
            yield hit[0]


def _is_dear(db: sqlite3.Connection, match: str) -> bool:
    """Whether a phrase is in it, and each of its words in very many articles."""
    pieces = pieces_of(match)
    return max(map(len, pieces)) > 1 and all(
        count_up_to(db, "article_words", Where(("article_words MATCH ?",), (any_order(word),)), DEAR) > DEAR
        for word in {word for words in pieces for word in words}
    )


def _newest(db: sqlite3.Connection, match: str, filters: Filters, part: _Part) -> list[int]:
    words = Where(("article_words MATCH ?",), (match,))
    where = words.and_(article_conditions(db, "article_words.rowid", filters, NEWEST))
    return _newest_first(db, match, where, part) or []


def _newest_first(
    db: sqlite3.Connection, match: str, where: Where, part: _Part, *, unless_since: int = maxsize
) -> list[int] | None:
    """Row ids: the best of those that came in last first, then the others, all found in one go that ends as soon as
    there are enough; None: so many are found among those that came in since an article that these can be weighed.
    """
    query = f"SELECT rowid FROM article_words WHERE {where.sql()}"  # noqa: S608  # no value
    most = -1 if part.independent else max(NEWEST, part.offset + part.limit)
    with closing(db.execute(f"{query} ORDER BY rowid DESC LIMIT ?", (*where.values, most))) as rows:
        newest = [row[0] for row in islice(rows, NEWEST)]
        if len(newest) == NEWEST and newest[-1] >= unless_since:
            return None
        ranked = chain(_ranked(db, match, newest), (row[0] for row in rows))
        if not part.independent:
            return list(islice(ranked, part.offset, part.offset + part.limit))
        return once_each(
            reports_at(db, ranked),
            _finder(db, query, where),
            limit=part.limit,
            offset=part.offset,
        )


def _finder(db: sqlite3.Connection, query: str, where: Where) -> Callable[[int], bool]:
    """Whether an article is among what is found."""
    # Without a limit the next one would be looked for too.
    one = f"{query} AND rowid = ? LIMIT 1"
    return lambda article: db.execute(one, (*where.values, article)).fetchone() is not None


def _ranked(db: sqlite3.Connection, match: str, articles: list[int]) -> list[int]:
    """The best first, as the beginnings of their texts have it."""
    packed = db.execute(
        "SELECT article.id, packed FROM json_each(?) CROSS JOIN article ON article.id = value",
        (msgspec.json.encode(articles).decode(),),
    )
    texts = {article: unpack_beginning(data, LOOKED_AT) for article, data in packed}
    usual = max(1, sum(map(len, texts.values())) / max(1, len(texts)))
    count = counter_of(pieces_of(match))
    weights = {
        article: sum(_weight(number, len(text) / usual) for number in count(text)) for article, text in texts.items()
    }
    return sorted(weights, key=lambda article: weights[article], reverse=True)


def _few(db: sqlite3.Connection, match: str, filters: Filters, articles: list[int]) -> dict[int, Hit]:
    """What is found, when few articles have the words, by the articles' row ids, best first.

    A phrase of common words takes long to find, and FTS5 would do it three times: to count, to find, and to weigh.
    """
    where = Where(("article IN (SELECT value FROM json_each(?))",), (msgspec.json.encode(articles).decode(),))
    where = where.and_(article_conditions(db, "facts.article", filters, RARE))
    kept = db.execute(f"SELECT article FROM facts WHERE {where.sql()}", where.values).fetchall()  # noqa: S608  # no value
    hits = {article: hit for (article,) in kept if (hit := _hit(db, match, article))}
    usual = max(1, sum(length for _, length in hits.values()) / max(1, len(hits)))

    def weight(article: int) -> float:
        hit, length = hits[article]
        return _weight(len(hit.matches), length / usual)

    return {article: hits[article][0] for article in sorted(hits, key=weight, reverse=True)}


def _weight(count: int, length: float) -> float:
    """BM25 with its usual constants; how rare the words are is the same for all."""
    return count / (count + 1.2 * (0.25 + 0.75 * length))


def _best(db: sqlite3.Connection, match: str, filters: Filters, part: _Part) -> list[int]:
    """Row ids, best first."""
    words = Where(("article_words MATCH ?",), (match,))
    most = WEIGHED if filters == Filters(versions=filters.versions) else ASKED
    count = count_up_to(db, "article_words", words, most)
    where = words.and_(article_conditions(db, "article_words.rowid", filters, count))
    if count <= most:
        return _weighed(db, where, part)
    oldest = _oldest(db, words, most)
    few = _newest_first(db, match, where, part, unless_since=oldest) if most == ASKED else None
    if few is not None:
        return few
    found = _weighed(db, where.plus("article_words.rowid >= ?", oldest), part)
    return found if len(found) == part.limit or most == WEIGHED else _weighed(db, where, part)


def _weighed(db: sqlite3.Connection, where: Where, part: _Part) -> list[int]:
    query = f"SELECT rowid FROM article_words WHERE {where.sql()}"  # noqa: S608  # no value
    # Not ORDER BY rank: FTS5 would weigh every article with the words, also those that the other conditions leave out.
    order = "ORDER BY bm25(article_words), rowid"
    if not part.independent:
        rows = db.execute(f"{query} {order} LIMIT ? OFFSET ?", (*where.values, part.limit, part.offset))
        return [row[0] for row in rows.fetchall()]
    with closing(db.execute(f"{query} {order}", where.values)) as ranked:
        reports = reports_at(db, (row[0] for row in ranked))
        return once_each(reports, _finder(db, query, where), limit=part.limit, offset=part.offset)


def _oldest(db: sqlite3.Connection, where: Where, most: int) -> int:
    """The row id of the last of so many articles that came in last; 0: there are fewer."""
    found = db.execute(
        f"SELECT rowid FROM article_words WHERE {where.sql()} ORDER BY rowid DESC LIMIT 1 OFFSET ?",  # noqa: S608
        (*where.values, most - 1),
    ).fetchone()
    return found[0] if found else 0


def _hit(db: sqlite3.Connection, match: str, article: int) -> tuple[Hit, int] | None:
    """And how long its text is."""
    row = db.execute(
        f"SELECT {SOURCE_COLUMNS}, article.packed FROM {SOURCE_TABLES} WHERE article.id = ?",  # noqa: S608  # no value
        (article,),
    ).fetchone()
    if row is None:  # forgotten a moment ago
        return None
    text = unpack_text(row[-1])
    matches = _matches(db, match, article, text)
    return Hit(source_of(row), _snippet(text, matches), matches), len(text)


def _matches(db: sqlite3.Connection, match: str, article: int, text: str) -> tuple[Span, ...]:
    """Where FTS5 itself sees the words."""
    opening, closing = [mark for mark in _MARKS if mark not in text][:2] or "\x02\x03"
    marked = db.execute(
        "SELECT highlight(article_words, 0, ?, ?) FROM article_words WHERE article_words MATCH ? AND rowid = ? LIMIT 1",
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
