"""What an answer shall be narrowed down to in, conditions of SQL out.

What is cheapest depends on how many rows there are to look at: a few are looked up one by one, of many it is asked
whether they stand in a set.

>>> Filters(outlet="The Harbour Ledger", act="deny").without("acts")
Filters(outlet='The Harbour Ledger', ...act=None...)
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Final, NamedTuple, TypedDict

import msgspec

from onrecord.archive.facts import numbers_of
from onrecord.archive.query import Where, any_order, article_filter, phrases_of, words_of_query
from onrecord.archive.schema import ROLES, SPEAKERS, STATEMENT_BITS, STATUSES
from onrecord.errors import UsageError

FEW: Final = 5_000
"""Of several conditions, so many statements of each are found to see which has the fewest."""
SET: Final = 20_000
"""Rows of a set at most: each takes half a microsecond to put in, and four of them as long as one look-up."""
NAMES: Final = 8
"""So many names are looked for among an article's numbers; when more have the words of one, each article is asked."""
PLACES: Final = (1 << STATEMENT_BITS) - 1
BY_NUMBER: Final = f"statement CROSS JOIN facts ON facts.article = statement.id >> {STATEMENT_BITS}"
"""Statements, and with each what is to be known of its article."""
RUN: Final = f"facts.article << {STATEMENT_BITS} AND (facts.article << {STATEMENT_BITS}) | {PLACES}"
"""Between these are the row ids of an article's statements."""
_ADDRESSEES: Final = (ROLES.index("addressee"),)
_OWN: Final[dict[str, tuple[str, ...]]] = {
    "outlets": ("outlet",),
    "days": ("since", "until"),
    "languages": ("language",),
    "speakers": ("speaker",),
    "statuses": ("status",),
    "acts": ("act",),
}
"""Facet: the filters that a choice among its values sets."""


class SourceFilters(TypedDict, total=False):
    """Where an article comes from, as the verbs of `Archive` take it by name; None, or not given: from anywhere."""

    outlet: str | None
    """A paper's name or site."""
    since: str | None
    """The first day, ISO 8601; a year or a month will do."""
    until: str | None
    """The last day, likewise; of a year or a month, its last."""
    language: str | None
    """``en``, ``de``."""


class ArticleFilters(SourceFilters, total=False):
    """What articles are narrowed down to, likewise. Speaker, act and status are met by one and the same statement."""

    speaker: str | None
    """Words of the name of who says something, or passes it on."""
    act: str | None
    """``say``, ``deny``, ``promise`` ..."""
    status: str | None
    """``claimed``, ``denied``, ``confirmed`` ..."""
    versions: bool
    """Earlier captures of a page too."""


class StatementFilters(ArticleFilters, total=False):
    """What statements are narrowed down to, likewise."""

    about: str | None
    """Words of what was said; those in quotation marks stand one behind the other."""
    to: str | None
    """Words of the name of who it was said to."""


class Filters(msgspec.Struct, frozen=True):
    """All of `StatementFilters` as one value; None: not narrowed down by this."""

    outlet: str | None = None
    since: str | None = None
    until: str | None = None
    language: str | None = None
    speaker: str | None = None
    about: str | None = None
    to: str | None = None
    act: str | None = None
    status: str | None = None
    versions: bool = False

    def without(self, facet: str) -> Filters:
        """All but those of a facet."""
        return msgspec.structs.replace(self, **dict.fromkeys(_OWN[facet]))

    def articles(self) -> Where:
        """What narrows articles down: columns of ``facts``."""
        return article_filter(outlet=self.outlet, since=self.since, until=self.until, language=self.language)


def need_articles(filters: Filters) -> None:
    """Nothing, where all filters fit articles.

    Raises:
        UsageError: one of them only fits statements.
    """
    if filters.about is not None or filters.to is not None:
        raise UsageError("about and to narrow statements down, not articles", remedy="Ask for statements.")


def count_up_to(db: sqlite3.Connection, rows: str, where: Where, most: int) -> int:
    """How many rows there are; so many and one when there are more than ``most``."""
    found = db.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM {rows} WHERE {where.sql()} LIMIT ?)",  # noqa: S608  # no value
        (*where.values, most + 1),
    )
    return int(found.fetchone()[0])


def article_conditions(db: sqlite3.Connection, article: str, filters: Filters, asked: int) -> Where:
    """Conditions on an article.

    Args:
        db: an archive.
        article: the column that is its row id.
        filters: what they say.
        asked: of so many articles it is asked, at most.
    """
    where = Where()
    if not filters.versions:
        where = where.plus(f"{article} NOT IN (SELECT id FROM article WHERE current = 0)")  # noqa: S608  # no value
    most = min(SET, 4 * asked)
    sets = [one for one in _sets(filters) if count_up_to(db, one.rows, one.where, most) <= most]
    for one in sets:
        # The plus keeps SQLite from asking the index of words once for each row of the set.
        where = where.plus(
            f"+{article} IN ({one.articles})",
            *one.values,
        )
    by_set = {one.of for one in sets}
    narrow = article_filter(language=filters.language) if "place" in by_set else filters.articles()
    if "speaker" not in by_set:
        narrow = narrow.and_(_stated(db, "own.article", filters))
    if narrow.conditions:
        where = where.plus(
            f"EXISTS (SELECT 1 FROM facts AS own WHERE own.article = {article} AND {narrow.sql()})",  # noqa: S608
            *narrow.values,
        )
    return where


def articles_at_most(db: sqlite3.Connection, filters: Filters, every: int) -> int:
    """No more articles than so many meet the conditions, as far as an index knows it at once."""
    counts = [count_up_to(db, one.rows, one.where, SET) for one in _sets(filters)]
    return min([every, *(count for count in counts if count <= SET)])


class _Set(NamedTuple):
    of: str
    rows: str
    where: Where
    """As many rows as it takes to make the set."""
    articles: str
    values: tuple[object, ...]


def _sets(filters: Filters) -> Iterator[_Set]:
    """The conditions that an index gives all articles for; that of a speaker holds those on what he says too."""
    if filters.outlet is not None:
        yield _place("article", "id", article_filter(outlet=filters.outlet, since=filters.since, until=filters.until))
    elif filters.since is not None or filters.until is not None:
        yield _place("facts", "article", article_filter(since=filters.since, until=filters.until))
    if filters.speaker is not None:
        match = any_order(filters.speaker) or '""'
        parts, kind = _PARTS.format(_roles(SPEAKERS)), statement_kind(filters)
        said = f"SELECT statement >> {STATEMENT_BITS} FROM ({parts}) AS part"  # noqa: S608  # no value
        if kind.conditions:
            said += f" CROSS JOIN statement ON statement.id = part.statement WHERE {kind.sql()}"
        yield _Set("speaker", f"({parts})", Where(values=(match,)), said, (match, *kind.values))


def _place(table: str, column: str, narrow: Where) -> _Set:
    articles = f"SELECT {column} FROM {table} WHERE {narrow.sql()}"  # noqa: S608  # no value
    return _Set("place", table, narrow, articles, narrow.values)


def _stated(db: sqlite3.Connection, article: str, filters: Filters) -> Where:
    """That one of an article's statements is such, as conditions on its ``facts``: the numbers there are asked first,
    and where one number says all, only they.
    """
    stated = _has_statement(article, filters)
    wanted = _numbers(db, filters)
    if any(one == [] for one in wanted):
        return Where(("0",))
    where = Where()
    for numbers in wanted:
        if numbers is not None:
            where = where.plus(f"({' OR '.join(['instr(numbers, ?)'] * len(numbers))})", *numbers)
    if len(wanted) == 1 and wanted[0]:
        # What stands across two numbers is none of them.
        is_one = " OR ".join(["instr(numbers, ?) % 4 = 1"] * len(wanted[0]))
        return where.plus(f"({is_one} OR {stated.sql()})", *wanted[0], *stated.values)
    return where.and_(stated)


def _numbers(db: sqlite3.Connection, filters: Filters) -> list[list[bytes] | None]:
    """Of each condition on statements, the numbers in ``facts`` one of which an article has that meets it; None: too
    many.
    """
    wanted: list[list[bytes] | None] = []
    if filters.speaker is not None:
        names = db.execute(
            "SELECT rowid FROM name_words WHERE name_words MATCH ? LIMIT ?",
            (any_order(filters.speaker) or '""', NAMES + 1),
        ).fetchall()
        wanted.append(None if len(names) > NAMES else [numbers_of([name], (), ()) for (name,) in names])
    if filters.act is not None:
        acts = db.execute("SELECT id FROM act WHERE name = ?", (filters.act,)).fetchall()
        wanted.append([numbers_of((), [act], ()) for (act,) in acts])
    if filters.status is not None:
        wanted.append([numbers_of((), (), [STATUSES.index(filters.status)])])
    return wanted


def _has_statement(article: str, filters: Filters) -> Where:
    kind = statement_kind(filters)
    where = Where()
    if filters.speaker is not None:
        match = any_order(filters.speaker)
        if match is None:
            return Where(("0",))
        # Who speaks in it, before it is asked what he says.
        where = where.plus(_speaks_in(article, SPEAKERS), match)
        if kind.conditions:
            kind = kind.plus(*_takes_part("statement.id", filters.speaker, SPEAKERS))
    if kind.conditions:
        where = where.plus(
            f"EXISTS (SELECT 1 FROM statement WHERE statement.id BETWEEN {_run(article)} AND {kind.sql()})",  # noqa: S608
            *kind.values,
        )
    return where


def _run(article: str) -> str:
    return f"{article} << {STATEMENT_BITS} AND {article} << {STATEMENT_BITS} | {PLACES}"


def _speaks_in(article: str, roles: tuple[int, ...]) -> str:
    return (
        "EXISTS (SELECT 1 FROM participant INDEXED BY participant_statement"  # noqa: S608
        f" WHERE statement BETWEEN {_run(article)} AND +role IN ({_roles(roles)})"
        " AND +name IN (SELECT rowid FROM name_words WHERE name_words MATCH ?))"
    )


def statement_kind(filters: Filters) -> Where:
    """Conditions on a row of ``statement`` itself.

    Raises:
        UsageError: there is no such status.
    """
    kind = Where()
    if filters.act is not None:
        kind = kind.plus("statement.act = (SELECT id FROM act WHERE name = ?)", filters.act)
    if filters.status is not None:
        if filters.status not in STATUSES:
            raise UsageError(f"no status {filters.status!r}", remedy=f"There are {', '.join(STATUSES)}.")
        kind = kind.plus("statement.status = ?", STATUSES.index(filters.status))
    return kind


_PARTS: Final = (
    "SELECT statement FROM participant WHERE role IN ({})"
    " AND name IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)"
)
_PARTS_WITHIN: Final = (
    "SELECT statement FROM json_each(?) AS run CROSS JOIN participant WHERE role IN ({})"
    " AND name IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)"
    " AND statement BETWEEN run.value AND run.value + ?"
)
_WORDS: Final = "SELECT rowid FROM statement_words WHERE statement_words MATCH ?"
_WORDS_WITHIN: Final = (
    "SELECT statement_words.rowid FROM json_each(?) AS run CROSS JOIN statement_words"
    " WHERE statement_words MATCH ? AND statement_words.rowid BETWEEN run.value AND run.value + ?"
)


def _roles(roles: tuple[int, ...]) -> str:
    return ", ".join(map(str, roles))


def _takes_part(statement: str, words: str, roles: tuple[int, ...]) -> tuple[str, ...]:
    """That somebody with such a name takes part in a statement: looked up in the rows of the statement."""
    match = any_order(words)
    if match is None:
        return ("0",)
    # The plus keeps SQLite from going through all that the names have said.
    condition = (
        f"EXISTS (SELECT 1 FROM participant WHERE statement = {statement} AND +role IN ({_roles(roles)})"  # noqa: S608
        " AND +name IN (SELECT rowid FROM name_words WHERE name_words MATCH ?))"
    )
    return condition, match


class Condition(msgspec.Struct, frozen=True):
    """What narrows statements down by an index of its own."""

    rows: str
    """Their row ids, as a query."""
    within: str
    """The same within runs of row ids: their beginnings as JSON, `match`, their length less one."""
    match: str
    one_by_one: str
    """The same as a condition on ``statement``."""
    on_article: str
    """What is true of an article that has such a statement, as a condition on ``facts``; empty: not known."""
    texts: tuple[str, ...] = ()
    """What words say: a text has all of these pieces, as `holds` takes them. Empty: it is about who takes part."""


def statement_conditions(filters: Filters) -> list[Condition] | None:
    """What narrows statements down by an index; None: nothing can be found."""
    found = []
    for words, roles in ((filters.speaker, SPEAKERS), (filters.to, _ADDRESSEES)):
        if words is None:
            continue
        match = any_order(words)
        if match is None:
            return None
        on_article = _speaks_in("facts.article", roles)
        condition, *_ = _takes_part("statement.id", words, roles)
        rows, within = (one.format(_roles(roles)) for one in (_PARTS, _PARTS_WITHIN))
        found.append(Condition(rows, within, match, condition, on_article))
    if filters.about is not None:
        match = any_order(filters.about)
        if match is None:
            return None
        texts = tuple(f" {word} " for word in words_of_query(filters.about))
        found.append(Condition(_WORDS, _WORDS_WITHIN, match, f"+statement.id IN ({_WORDS})", "", texts))
    return found


def statement_phrases(filters: Filters, article: str = f"statement.id >> {STATEMENT_BITS}") -> Where:
    """Words in quotation marks stand one behind the other. The index of statements knows no order: that of articles
    says where to look.

    Args:
        filters: what they say.
        article: the article's row id, of the table that is gone through first: no text is read before it is asked.
    """
    where = Where()
    for match, words in phrases_of(filters.about or ""):
        where = where.plus(
            f"+{article} IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)"  # noqa: S608  # no value
            " AND onrecord_holds((SELECT text FROM statement_text WHERE statement_text.id = statement.id), ?)",
            match,
            words,
        )
    return where
