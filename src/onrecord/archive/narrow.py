"""What an answer shall be narrowed down to in, conditions of SQL out.

What is cheapest depends on how many rows there are to look at: a few are looked up one by one, of many it is asked
whether they stand in a set.

>>> Filters(outlet="The Harbour Ledger", act="deny").without("acts")
Filters(outlet='The Harbour Ledger', ...act=None...)
"""

from __future__ import annotations

import sqlite3
from typing import Final

import msgspec

from onrecord.archive.query import Where, any_order, article_filter, phrases_of
from onrecord.archive.schema import ROLES, SPEAKERS, STATEMENT_BITS, STATUSES
from onrecord.errors import UsageError

FEW: Final = 5_000
"""Up to so many rows are looked up one by one. Measured with 10,000 and 100,000 articles: a look-up takes a microsecond,
a set as much for each of its own rows."""
PLACES: Final = (1 << STATEMENT_BITS) - 1
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


class Filters(msgspec.Struct, frozen=True):
    """What an answer is narrowed down to; None: not by this."""

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
    """Earlier captures of a page too."""

    def without(self, facet: str) -> Filters:
        """All but those of a facet."""
        return msgspec.structs.replace(self, **dict.fromkeys(_OWN[facet]))

    def articles(self) -> Where:
        """What narrows articles down: columns of ``facts``."""
        return article_filter(outlet=self.outlet, since=self.since, until=self.until, language=self.language)


def count_up_to(db: sqlite3.Connection, rows: str, where: Where, most: int) -> int:
    """How many rows there are; so many and one when there are more than ``most``."""
    found = db.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM {rows} WHERE {where.sql()} LIMIT ?)",  # noqa: S608  # no value
        (*where.values, most + 1),
    )
    return int(found.fetchone()[0])


def article_conditions(article: str, filters: Filters, *, many: bool) -> Where:
    """Conditions on an article.

    Args:
        article: the column that is its row id.
        filters: what they say.
        many: very many articles are asked about.
    """
    where = Where()
    if not filters.versions:
        where = where.plus(f"{article} NOT IN (SELECT id FROM article WHERE current = 0)")
    narrow = filters.articles()
    if narrow.conditions:
        where = where.plus((_as_set if many else _looked_up)(article, filters, narrow), *narrow.values)
    stated = statement_kind(filters)
    if filters.speaker is not None:
        stated = stated.plus(*_takes_part("statement.id", filters.speaker, SPEAKERS))
        if many:
            # The plus keeps SQLite from asking the index once for each row of the set.
            where = where.plus(
                f"+{article} IN (SELECT statement >> {STATEMENT_BITS} FROM ({_PARTS.format(_roles(SPEAKERS))}))",  # noqa: S608
                any_order(filters.speaker) or '""',
            )
    if stated.conditions:
        run = f"{article} << {STATEMENT_BITS} AND {article} << {STATEMENT_BITS} | {PLACES}"
        where = where.plus(
            f"EXISTS (SELECT 1 FROM statement WHERE statement.id BETWEEN {run} AND {stated.sql()})",  # noqa: S608
            *stated.values,
        )
    return where


def _looked_up(article: str, _filters: Filters, narrow: Where) -> str:
    return f"EXISTS (SELECT 1 FROM facts WHERE facts.article = {article} AND {narrow.sql()})"  # noqa: S608


def _as_set(article: str, filters: Filters, narrow: Where) -> str:
    """An outlet has an index of its own, with the days."""
    rows = "SELECT id FROM article" if filters.outlet is not None else "SELECT article FROM facts"
    return f"+{article} IN ({rows} WHERE {narrow.sql()})"


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


def _roles(roles: tuple[int, ...]) -> str:
    return ", ".join(map(str, roles))


def _takes_part(statement: str, words: str, roles: tuple[int, ...]) -> tuple[str, ...]:
    """The condition that somebody with such a name takes part in a statement, looked up in the rows of the statement."""
    match = any_order(words)
    if match is None:
        return ("0",)
    # The plus keeps SQLite from going through all that the names have said.
    return (
        f"EXISTS (SELECT 1 FROM participant WHERE statement = {statement} AND +role IN ({_roles(roles)})"  # noqa: S608
        " AND +name IN (SELECT rowid FROM name_words WHERE name_words MATCH ?))",
        match,
    )


class Condition(msgspec.Struct, frozen=True):
    """What narrows statements down by an index of its own."""

    rows: str
    """Their row ids, as a query."""
    match: str
    one_by_one: str
    """The same as a condition on ``statement``."""
    on_article: str
    """What is true of an article that has such a statement, as a condition on ``facts``; empty: not known."""


def statement_conditions(filters: Filters) -> list[Condition] | None:
    """What narrows statements down by an index; None: nothing can be found."""
    found = []
    for words, roles in ((filters.speaker, SPEAKERS), (filters.to, _ADDRESSEES)):
        if words is None:
            continue
        match = any_order(words)
        if match is None:
            return None
        within = (
            f"facts.article << {STATEMENT_BITS} AND facts.article << {STATEMENT_BITS} | {PLACES}"
            f" AND +role IN ({_roles(roles)})"
        )
        on_article = (
            f"EXISTS (SELECT 1 FROM participant INDEXED BY participant_statement WHERE statement BETWEEN {within}"  # noqa: S608
            " AND +name IN (SELECT rowid FROM name_words WHERE name_words MATCH ?))"
        )
        condition, *_ = _takes_part("statement.id", words, roles)
        found.append(Condition(_PARTS.format(_roles(roles)), match, condition, on_article))
    if filters.about is not None:
        match = any_order(filters.about)
        if match is None:
            return None
        rows = "SELECT rowid FROM statement_words WHERE statement_words MATCH ?"
        found.append(Condition(rows, match, f"+statement.id IN ({rows})", ""))
    return found


def statement_phrases(filters: Filters) -> Where:
    """Words in quotation marks stand one behind the other. The index of statements knows no order: that of articles
    says where to look."""
    where = Where()
    for match, words in phrases_of(filters.about or ""):
        where = where.plus(
            f"+statement.id >> {STATEMENT_BITS} IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)"  # noqa: S608
            " AND onrecord_holds((SELECT text FROM statement_text WHERE statement_text.id = statement.id), ?)",
            match,
            words,
        )
    return where
