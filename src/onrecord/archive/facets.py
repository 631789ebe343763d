"""A query and its filters in, how what it finds is spread over outlets, days, languages, speakers, statuses and acts.

Each facet is counted under all filters but its own, so that its other values can be chosen. Nothing is counted without
end: of more than a fixed number of articles or statements, an even sample is, and the answer says so.

>>> Facet((FacetValue("Hamish Orr", 3),), counted=4, total=4).exact
True
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, Final, Literal, NamedTuple, get_args

import msgspec

from onrecord.archive.facts import ACT, SPEAKER, STATUS, split_numbers
from onrecord.archive.narrow import (
    BY_NUMBER,
    FEW,
    RUN,
    Condition,
    Filters,
    article_conditions,
    articles_at_most,
    count_up_to,
    need_articles,
    statement_conditions,
    statement_kind,
    statement_phrases,
)
from onrecord.archive.query import Where, match_of
from onrecord.archive.schema import SPEAKERS, STATEMENT_BITS, STATUSES
from onrecord.errors import UsageError
from onrecord.lang.en.nouns import NAMELESS
from onrecord.lang.sayings import spoken_pronouns

Of = Literal["articles", "statements"]

VALUES: Final = 20
"""Of a facet, at most."""
_NAMES: Final = 60
"""So many of the names with most are looked at: some are pronouns."""
COUNTED: Final[dict[str, int]] = {"articles": 24_000, "statements": 12_000}
"""So many are looked at, all facets together: 100 ms of one core."""
_AGAIN: Final = 3
_SAMPLED: Final = "({} * 2654435761 >> 12 & 1048575) % ? = 0"
"""One row of so many, by Knuth's multiplicative digest of its number: articles come in order, and every tenth may be
of the same outlet. The low bits of a product are not mixed."""
_IS_ORIGIN: Final = "(SELECT report IS NULL OR report = id FROM article WHERE article.id = facts.article)"
RUNS: Final = 64
"""Of such a sample, one run in each so many-th part of the archive, at places that no rhythm of the articles meets."""
ESTIMATED: Final = 16
"""How many statements have common words is told from one in so many: to count all takes as long as to answer."""
_GOLDEN: Final = 0.6180339887
_BY_ARTICLE: Final = f"facts CROSS JOIN statement ON statement.id BETWEEN {RUN}"
_FACETS: Final = ("outlets", "days", "languages", "speakers", "statuses", "acts")


class FacetValue(msgspec.Struct, frozen=True):
    """A value, and how many articles or statements have it."""

    value: str
    """As a filter takes it; empty when nobody knows. A day is a month, ``2024-03``, or a year."""
    count: int


class Facet(msgspec.Struct, frozen=True):
    """How what was found is spread over the values of one kind."""

    values: tuple[FacetValue, ...]
    """Those with most, at most 20; months or years in the order of time."""
    counted: int
    """So many articles or statements were looked at."""
    total: int
    """So many there are; when more than ``counted``, as the sample has it."""

    @property
    def exact(self) -> bool:
        """All were looked at."""
        return self.counted == self.total


class Facets(msgspec.Struct, frozen=True):
    """What a query finds, by facet."""

    of: Of
    counted: int
    """So many articles or statements were looked at under all filters; a facet with a filter of its own says itself."""
    total: int
    outlets: Facet
    days: Facet
    languages: Facet
    speakers: Facet
    """Of statements, who said them or passes them on; of articles, who does in one of theirs."""
    statuses: Facet
    acts: Facet


class _Found(NamedTuple):
    """What one set of filters finds."""

    tallies: dict[str, Counter[str]]
    counted: int
    total: int


def count_facets(
    db: sqlite3.Connection, query: str | None, of: Of, filters: Filters, *, independent: bool = False
) -> Facets:
    """Count what a query finds.

    Args:
        db: an archive.
        query: words, as for a search; of statements, words of what was said. None: everything.
        of: what is counted.
        filters: what narrows it down.
        independent: of articles with one text only the origin.

    Raises:
        UsageError: there is no such status or kind of thing, or the query is too long.
    """
    if of not in get_args(Of):
        raise UsageError(f"no facets of {of!r}", remedy="There are facets of articles and of statements.")
    if of == "articles":
        need_articles(filters)
    sets = {filters: [name for name in _FACETS if filters.without(name) == filters]}
    sets |= {filters.without(name): [name] for name in _FACETS if filters.without(name) != filters}
    most = COUNTED[of] // len(sets)
    look = _articles if of == "articles" else _statements
    origins = Where((_IS_ORIGIN,)) if independent else Where()
    found = {one: look(db, query, one, most, origins) for one in sets}
    facets = {name: _facet(name, found[one]) for one, names in sets.items() for name in names}
    return Facets(of, found[filters].counted, found[filters].total, **facets)


def _facet(name: str, found: _Found) -> Facet:
    tally = _by_time(found.tallies[name]) if name == "days" else found.tallies[name]
    values = sorted(tally.items(), key=lambda one: (-one[1], one[0]))[:VALUES]
    if name == "days":
        values.sort()
    return Facet(tuple(FacetValue(*one) for one in values), found.counted, found.total)


def _by_time(months: Counter[str]) -> Counter[str]:
    """By month; by year, when there are more months than are shown."""
    if len(months) <= VALUES:
        return months
    years: Counter[str] = Counter()
    for month, count in months.items():
        years[month[:4]] += count
    return years


def _articles(db: sqlite3.Connection, query: str | None, filters: Filters, most: int, origins: Where) -> _Found:
    rows, where, at_most = _found_articles(db, query, filters)
    if where is None:
        return _Found({name: Counter() for name in _FACETS}, 0, 0)
    where = where.and_(origins)

    def look(one_of: int) -> list[tuple[Any, ...]]:
        sampled = where if one_of == 1 else where.plus(_SAMPLED.format("facts.article"), one_of)
        return db.execute(
            f"SELECT facts.outlet, facts.day, facts.language, facts.numbers FROM {rows} WHERE {sampled.sql()}",  # noqa: S608
            sampled.values,
        ).fetchall()

    found, one_of = _bounded(look, at_most, most)
    numbers: dict[int, Counter[int]] = {SPEAKER: Counter(), ACT: Counter(), STATUS: Counter()}
    for kind, value, number in split_numbers(b"".join(row[3] for row in found)):
        numbers[kind][value] = number
    tallies = {
        **_placed(db, found),
        **_named(db, numbers[SPEAKER], numbers[STATUS], numbers[ACT]),
    }
    return _Found(tallies, len(found), len(found) * one_of)


def _found_articles(db: sqlite3.Connection, query: str | None, filters: Filters) -> tuple[str, Where | None, int]:
    """From where they are found, under which conditions, and how many there are at most."""
    if query is not None:
        rows = "article_words CROSS JOIN facts ON facts.article = article_words.rowid"
        match = match_of(query)
        if match is None:
            return rows, None, 0
        count = _count(db, "article_words WHERE article_words MATCH ?", match)
        words = Where(("article_words MATCH ?",), (match,))
        return rows, words.and_(article_conditions(db, "article_words.rowid", filters, count)), count
    every = _count(db, "facts")
    added = article_conditions(db, "facts.article", filters, every)
    # What is asked of the words' articles one by one drives here, where nothing else does.
    where = Where(tuple(one.removeprefix("+") for one in added.conditions), added.values)
    return "facts", where, articles_at_most(db, filters, every)


def _statements(db: sqlite3.Connection, query: str | None, filters: Filters, most: int, origins: Where) -> _Found:
    if query is not None:
        both = query if filters.about is None else f"{query} {filters.about}"
        filters = msgspec.structs.replace(filters, about=both)
    narrow = statement_conditions(filters)
    if narrow is None:
        return _Found({name: Counter() for name in _FACETS}, 0, 0)
    where = statement_kind(filters).and_(filters.articles()).and_(statement_phrases(filters)).and_(origins)
    if not filters.versions:
        where = where.plus("current")

    def look(one_of: int) -> list[tuple[Any, ...]]:
        rows, driver = _sampled_driver(db, narrow, one_of)
        every = driver.and_(where)
        return db.execute(
            "SELECT facts.outlet, facts.day, facts.language, statement.id, statement.status, statement.act"  # noqa: S608
            f" FROM {rows} WHERE {every.sql()}",
            every.values,
        ).fetchall()

    found, one_of = _bounded(look, _at_most(db, narrow, _AGAIN * most), most)
    speakers = _speakers(db, [row[3] for row in found])
    tallies = {
        **_placed(db, found),
        **_named(db, speakers, Counter(row[4] for row in found), Counter(row[5] for row in found)),
    }
    return _Found(tallies, len(found), len(found) * one_of)


def _sampled_driver(db: sqlite3.Connection, narrow: list[Condition], one_of: int) -> tuple[str, Where]:
    """From where statements are found: by the condition that the fewest meet. The sample is taken before anything is
    looked up.
    """
    if not narrow:
        return _BY_ARTICLE, Where((_SAMPLED.format("facts.article"),), (one_of,)) if one_of > 1 else Where()
    # Words that many statements have, but few have all of, take long to find: not twice.
    found = [db.execute(f"{one.rows} LIMIT ?", (one.match, FEW + 1)).fetchall() for one in narrow]
    least = min(found, key=len)
    first = narrow[found.index(least)]
    if one_of > 1:
        starts, width = _runs(db, one_of)
        where = Where((f"statement.id IN ({first.within})",), (starts, first.match, width))
    elif len(least) > FEW:
        where = Where((f"statement.id IN ({first.rows})",), (first.match,))
    else:
        numbers = msgspec.json.encode([row[0] for row in least]).decode()
        where = Where(("statement.id IN (SELECT value FROM json_each(?))",), (numbers,))
    for one in narrow:
        if one is not first:
            where = where.plus(one.one_by_one, one.match)
    return BY_NUMBER, where


def _runs(db: sqlite3.Connection, one_of: int) -> tuple[str, int]:
    """Runs of statements' row ids that make up one of so many, far from each other: an index that would have to be
    read as a whole for an even sample is read there only.
    """
    # Asked for both at once, SQLite reads all.
    first, last = db.execute("SELECT (SELECT min(article) FROM facts), (SELECT max(article) FROM facts)").fetchone()
    step = ((last or 0) - (first or 0) + 1 << STATEMENT_BITS) / RUNS
    width = step / one_of
    base = (first or 0) << STATEMENT_BITS
    starts = [base + int(number * step + number * _GOLDEN % 1 * (step - width)) for number in range(RUNS)]
    return msgspec.json.encode(starts).decode(), max(0, int(width) - 1)


def _at_most(db: sqlite3.Connection, narrow: list[Condition], most: int) -> int:
    """No more statements than so many are found: counted up to ``most``; of more, some runs of the archive are."""
    if not narrow:
        return _count(db, "statement")
    counts = [count_up_to(db, f"({one.rows})", Where(values=(one.match,)), most) for one in narrow]
    if min(counts) <= most:
        return min(counts)
    starts, width = _runs(db, ESTIMATED)
    return max(most, ESTIMATED * min(_count(db, f"({one.within})", starts, one.match, width) for one in narrow))


def _count(db: sqlite3.Connection, rows: str, *values: object) -> int:
    return int(db.execute(f"SELECT count(*) FROM {rows}", values).fetchone()[0])  # noqa: S608  # no value


def _bounded(
    look: Callable[[int], list[tuple[Any, ...]]], at_most: int, most: int
) -> tuple[list[tuple[Any, ...]], int]:
    """Rows, and of how many each is one: of too many, a sample is taken; when that shows that few meet the conditions
    after all, and to find them all takes no much longer, all.
    """
    one_of = max(1, -(-at_most // most))
    found = look(one_of)
    if 1 < one_of <= _AGAIN and len(found) * one_of <= most:
        return look(1), 1
    return found, one_of


def _speakers(db: sqlite3.Connection, statements: list[int]) -> Counter[int]:
    """Each once a statement, though he may say it and pass it on."""
    found = db.execute(
        "SELECT DISTINCT statement, name FROM json_each(?) CROSS JOIN participant ON statement = value"  # noqa: S608
        f" WHERE role IN ({', '.join(map(str, SPEAKERS))})",
        (msgspec.json.encode(statements).decode(),),
    )
    return Counter(name for _, name in found)


def _placed(db: sqlite3.Connection, found: list[tuple[Any, ...]]) -> dict[str, Counter[str]]:
    """Rows that begin with outlet, day and language."""
    return {
        "outlets": _outlets(db, Counter(row[0] for row in found)),
        "days": Counter(row[1][:7] for row in found),
        "languages": Counter(row[2] for row in found),
    }


def _outlets(db: sqlite3.Connection, outlets: Counter[int]) -> Counter[str]:
    """By name; a paper with two sites is one."""
    named: Counter[str] = Counter()
    for number, name in _names(db, "outlet", outlets):
        named[name] += outlets[number]
    return named


def _named(
    db: sqlite3.Connection, speakers: Counter[int], statuses: Counter[int], acts: Counter[int]
) -> dict[str, Counter[str]]:
    most = dict(speakers.most_common(_NAMES))
    named = Counter({name: most[number] for number, name in _names(db, "name", most) if not _is_pronoun(name)})
    return {
        "speakers": Counter(dict(named.most_common(VALUES))),
        "statuses": Counter({STATUSES[number]: count for number, count in statuses.items()}),
        "acts": Counter({name: acts[number] for number, name in _names(db, "act", acts)}),
    }


def _is_pronoun(name: str) -> bool:
    """Whether it is a word for somebody whose name nobody knows: of two articles it is not one."""
    return name.lower() in NAMELESS or name.lower() in spoken_pronouns()


def _names(
    db: sqlite3.Connection, table: Literal["outlet", "name", "act"], numbers: Iterable[int]
) -> list[tuple[int, str]]:
    return db.execute(
        f"SELECT id, name FROM {table} WHERE id IN (SELECT value FROM json_each(?))",  # noqa: S608  # one of three
        (msgspec.json.encode(list(numbers)).decode(),),
    ).fetchall()
