"""Conditions in, the statements that meet them out, those of the newest articles first, as far as somebody goes on.

Twenty are asked for, and a hundred thousand may be there. So statements are put in order before anything dear is asked
of them, and whoever has enough stops. Which way is cheapest depends on how many meet the rarest condition:

- a few are sorted by SQLite;
- some thousands are kept by article, and the days are gone through;
- of more, each article is asked, day by day: it is not long before enough have what so many have.

The index of statements knows no order of words. A phrase is looked up in that of articles, and their statements are
read.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from itertools import groupby, islice
from typing import Final, NamedTuple

import msgspec

from onrecord.archive.narrow import PLACES, RUN, Condition, Filters, statement_conditions, statement_kind
from onrecord.archive.pack import unpack_said
from onrecord.archive.part import Part
from onrecord.archive.query import Where, holds, phrases_of
from onrecord.archive.rows import words_of
from onrecord.archive.schema import STATEMENT_BITS

SORTED: Final = 2_000
"""Up to so many articles are sorted, at two microseconds each."""
PEOPLE: Final = 5_000
"""When somebody has part in more statements, articles are asked one by one."""
WORDS: Final = 25_000
"""When more have words, likewise: to ask an article for words takes thirty times as long as for a name."""
GATHERED: Final = 100_000
"""Of several conditions up to so many are found, at a third of a microsecond each, to see what meets all."""
READ: Final = 10
"""An index of words is read when it has no more than so many times what the rarest condition has: to read a statement
takes a hundred times as long as to read a row of an index, but not all of them may have to be."""
LOOKED: Final = 100
"""Of the articles with a phrase so many are read before the index of statements is: as a rule it is said in one of two,
and so enough are found; but it may be said in none."""
PIECE: Final = 1_000
"""So many row ids are read from an index before the next has its turn."""
LONGER: Final = 4
"""An index waits that will have more than so many times as many as another."""

_BY_DAY: Final = f"facts CROSS JOIN statement ON statement.id BETWEEN {RUN}"
_BY_DAY_WORDS: Final = (
    f"facts CROSS JOIN statement_words ON statement_words.rowid BETWEEN {RUN}"
    " CROSS JOIN statement ON statement.id = statement_words.rowid"
)
_ARTICLE: Final = -1 << STATEMENT_BITS
"""What of a statement's row id is its article's."""
_NEWEST_FIRST: Final = "facts.day DESC, facts.article DESC"
_WITH_PHRASE: Final = f"SELECT rowid << {STATEMENT_BITS} FROM article_words WHERE article_words MATCH ?"  # noqa: S608
_HAS_PHRASE: Final = "EXISTS (SELECT 1 FROM article_words WHERE article_words MATCH ? AND rowid = facts.article)"


class Asked(NamedTuple):
    """What statements have to meet."""

    narrow: Sequence[Condition]
    """What an index of statements finds."""
    phrase: Condition | None
    """What that of articles finds: each as the row id that its first statement would have."""
    kind: Where
    """What a statement is."""
    place: Where
    """Where its article stands."""
    parts: Sequence[Part]
    """Who has part in it: that is written in the article alone."""

    def of_article(self, article: int) -> Asked:
        """The same of one article."""
        return self._replace(place=self.place.plus("facts.article = ?", article))


def asked_of(filters: Filters, parts: Sequence[Part] = ()) -> Asked | None:
    """What is asked; None: nothing can meet it.

    Raises:
        UsageError: there is no such status, or words are too many.
    """
    kind, narrow = statement_kind(filters), statement_conditions(filters)
    if narrow is None:
        return None
    place = filters.articles() if filters.versions else filters.articles().plus("current")
    for part in parts:
        place = place.and_(part.where)
    phrases = phrases_of(filters.about or "")
    return Asked(narrow, _phrase(narrow[-1], phrases) if phrases else None, kind, place, parts)


def _phrase(words: Condition, phrases: list[tuple[str, str]]) -> Condition:
    return msgspec.structs.replace(
        words,
        rows=_WITH_PHRASE,
        match=" ".join(match for match, _ in phrases),
        on_article=_HAS_PHRASE,
        texts=(*words.texts, *(text for _, text in phrases)),
    )


def in_order(db: sqlite3.Connection, asked: Asked, *, some: bool) -> Iterator[int]:
    """Row ids of statements, those of the newest articles first, each article's in their order.

    Args:
        db: an archive.
        asked: what they meet.
        some: not all are wanted; to sort all takes least where they are.
    """
    rarest = _rarest(db, asked, some=some) if asked.narrow else None
    found = _arranged(db, asked, rarest, some=some) if rarest else _day_by_day(db, asked)
    return (number for number in found if all(part.keeps(number) for part in asked.parts))


def has_one(db: sqlite3.Connection, asked: Asked, article: int) -> bool:
    """Whether an article has a statement that meets what is asked."""
    found = _day_by_day(db, asked.of_article(article))
    return any(all(part.keeps(number) for part in asked.parts) for number in found)


class _Reading:
    """An index, read as far as it has been."""

    def __init__(self, db: sqlite3.Connection, condition: Condition) -> None:
        self.condition, self.numbers = condition, list[int]()
        self._rows = db.execute(condition.rows, (condition.match,))

    def close(self) -> None:
        """Read no further."""
        self._rows.close()

    def read_on(self) -> bool:
        """One piece; whether there may be another."""
        piece = self._rows.fetchmany(PIECE)
        self.numbers += [row[0] for row in piece]
        return len(piece) == PIECE

    def read_all(self) -> None:
        """All that is left."""
        while self.read_on():
            pass

    def is_worth_it(self, newest: int, others: int) -> bool:
        """Whether it is read to see which of so many others it has."""
        return self.expected(newest) <= min(GATHERED, max(PIECE, READ * others))

    def expected(self, newest: int) -> int:
        """How many there will be, as far as can be told after a piece; so many at least."""
        if not self.numbers:
            self.read_on()
        # An index of words is in the order of row ids.
        is_in_order = self.condition.texts and self.numbers
        return len(self.numbers) * newest // max(1, self.numbers[-1]) if is_in_order else len(self.numbers)


class _Rarest(NamedTuple):
    """The condition that the fewest meet."""

    condition: Condition
    numbers: list[int]
    """Row ids."""
    met: frozenset[Condition]
    """Conditions that all of these meet."""


def _rarest(db: sqlite3.Connection, asked: Asked, *, some: bool) -> _Rarest | None:
    """None: so many meet each that nobody goes through them.

    The indexes are read in turn, a piece of each, so that none is read much further than the shortest; and one that
    will surely be far longer is not read at all.
    """
    newest = _newest(db)
    with ExitStack() as opened:
        every = [*asked.narrow, asked.phrase] if asked.phrase else asked.narrow
        indexes = [opened.enter_context(closing(_Reading(db, one))) for one in every]
        while reading := _shortest(indexes, newest):
            if some and all(_is_long(one, newest, alone=len(asked.narrow) == 1) for one in reading):
                break
            for one in reading:
                if not one.read_on():
                    others = [other for other in indexes if other is not one]
                    return _met(one, others if not (some and one.condition is asked.phrase) else [], newest)
    return None


def _newest(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT coalesce(max(id), 0) FROM statement").fetchone()[0])


def _shortest(indexes: Sequence[_Reading], newest: int) -> list[_Reading]:
    most = LONGER * min(one.expected(newest) for one in indexes)
    return [one for one in indexes if one.expected(newest) <= most]


def _is_long(index: _Reading, newest: int, *, alone: bool) -> bool:
    most = GATHERED if not alone else WORDS if index.condition.texts else PEOPLE
    return len(index.numbers) > min(PEOPLE, most) and index.expected(newest) > most


def _met(index: _Reading, others: Iterable[_Reading], newest: int) -> _Rarest:
    """What an index has, and those of words too that are not too long to be read."""
    condition, numbers, met = index.condition, index.numbers, {index.condition}
    for other in others:
        if other.condition.texts and other.is_worth_it(newest, len(numbers)):
            other.read_all()
            condition, numbers = _common(condition, numbers, other)
            met.add(other.condition)
    return _Rarest(condition, numbers, frozenset(met))


def _common(condition: Condition, numbers: list[int], other: _Reading) -> tuple[Condition, list[int]]:
    """What meets two conditions; of statements and articles, the statements."""
    if condition.rows == _WITH_PHRASE:
        articles = set(numbers)
        return other.condition, [number for number in other.numbers if number & _ARTICLE in articles]
    had, mask = set(other.numbers), _ARTICLE if other.condition.rows == _WITH_PHRASE else -1
    return condition, [number for number in numbers if number & mask in had]


def _arranged(db: sqlite3.Connection, asked: Asked, rarest: _Rarest, *, some: bool) -> Iterator[int]:
    """What meets the rarest condition, in order, held against the others."""
    kind, texts = asked.kind, asked.phrase.texts if asked.phrase else ()
    for one in asked.narrow:
        if one not in rarest.met and one.texts:
            texts = texts or one.texts
        elif one not in rarest.met:
            kind = kind.plus(one.one_by_one, one.match)
    if rarest.condition is not asked.phrase:
        return _with_texts(db, _statements(db, kind, asked.place, rarest.numbers, some=some), texts)
    return _with_phrase(db, asked, kind, rarest.numbers, some=some)


def _with_phrase(db: sqlite3.Connection, asked: Asked, kind: Where, numbers: list[int], *, some: bool) -> Iterator[int]:
    """Statements with a phrase, in the articles that have it."""
    texts = asked.phrase.texts if asked.phrase else ()
    articles = _articles(db, asked.place, {_article_of(number) for number in numbers}, some=some)
    looked = (number for article in islice(articles, LOOKED) for number in _of_article(db, kind, article))
    yield from _with_texts(db, looked, texts)
    with closing(_Reading(db, asked.narrow[-1])) as words:
        if words.is_worth_it(_newest(db), len(numbers)):
            words.read_all()
            left = _of_articles(db, kind, articles, words.numbers)
        else:
            left = (number for article in articles for number in _of_article(db, kind, article))
    yield from _with_texts(db, left, texts)


def _statements(db: sqlite3.Connection, kind: Where, place: Where, numbers: list[int], *, some: bool) -> Iterator[int]:
    if kind.conditions and not (some and len(numbers) > PEOPLE):
        numbers, kind = _of_kind(db, kind, numbers), Where()
    articles = _articles(db, place, {_article_of(number) for number in numbers}, some=some)
    return _of_articles(db, kind, articles, numbers)


def _of_articles(db: sqlite3.Connection, kind: Where, articles: Iterator[int], numbers: list[int]) -> Iterator[int]:
    """Of some statements those of each article, in order."""
    kept: dict[int, list[int]] = defaultdict(list)
    for number in numbers:
        kept[number >> STATEMENT_BITS].append(number)
    for article in articles:
        own = sorted(kept[article])
        yield from _of_kind(db, kind, own) if kind.conditions else own


def _articles(db: sqlite3.Connection, place: Where, among: Collection[int], *, some: bool) -> Iterator[int]:
    """Of some articles those that stand in a place, in order."""
    goes_through = some and len(among) > SORTED
    if not goes_through:
        place = place.plus("article IN (SELECT value FROM json_each(?))", json.dumps(list(among)))
    query = f"SELECT article FROM facts WHERE {place.sql()} ORDER BY {_NEWEST_FIRST}"  # noqa: S608  # no value
    found = _ids(db, query, place.values)
    return (article for article in found if article in among) if goes_through else found


def _of_kind(db: sqlite3.Connection, kind: Where, numbers: list[int]) -> list[int]:
    query = f"SELECT id FROM statement WHERE id IN (SELECT value FROM json_each(?)) AND {kind.sql()} ORDER BY id"  # noqa: S608
    return list(_ids(db, query, (json.dumps(numbers), *kind.values)))


def _of_article(db: sqlite3.Connection, kind: Where, article: int) -> Iterator[int]:
    first = article << STATEMENT_BITS
    query = f"SELECT id FROM statement WHERE id BETWEEN ? AND ? AND {kind.sql()} ORDER BY id"  # noqa: S608  # no value
    return _ids(db, query, (first, first | PLACES, *kind.values))


def _day_by_day(db: sqlite3.Connection, asked: Asked) -> Iterator[int]:
    tables, where = _BY_DAY, Where()
    if asked.phrase:
        where = where.plus(asked.phrase.on_article, asked.phrase.match)
    for one in asked.narrow:
        if one.texts:
            tables, where = _BY_DAY_WORDS, where.plus("statement_words MATCH ?", one.match)
        else:
            where = where.plus(one.on_article, one.match).plus(one.one_by_one, one.match)
    where = where.and_(asked.kind).and_(asked.place)
    # The statements of an article come in their order anyway, and to ask for it would sort them all.
    query = f"SELECT statement.id FROM {tables} WHERE {where.sql()} ORDER BY {_NEWEST_FIRST}"  # noqa: S608  # no value
    return _with_texts(db, _ids(db, query, where.values), asked.phrase.texts if asked.phrase else ())


def _ids(db: sqlite3.Connection, query: str, values: tuple[object, ...]) -> Iterator[int]:
    with closing(db.execute(query, values)) as rows:
        for (number,) in rows:
            yield number


def _with_texts(db: sqlite3.Connection, numbers: Iterator[int], texts: tuple[str, ...]) -> Iterator[int]:
    """Those in which all these words are said."""
    if not texts:
        return numbers
    return (number for article, own in groupby(numbers, _article_of) for number in _saying(db, article, [*own], texts))


def _article_of(statement: int) -> int:
    return statement >> STATEMENT_BITS


def _saying(db: sqlite3.Connection, article: int, numbers: list[int], texts: tuple[str, ...]) -> Iterator[int]:
    row = db.execute("SELECT packed FROM article WHERE id = ?", (article,)).fetchone()
    if row is None:  # forgotten a moment ago
        return
    every = unpack_said(row[0], [number & PLACES for number in numbers])
    for number, said in zip(numbers, every, strict=True):
        if said is not None and holds(words_of(said), *texts):
            yield number
