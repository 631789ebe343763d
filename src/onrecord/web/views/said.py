"""Who said what: conditions in, the statements that meet all of them out, in the words of their pages."""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.archive import Archive
from onrecord.archive.facets import Facets
from onrecord.archive.results import Said
from onrecord.web.asked import ACT, INDEPENDENT, LANGUAGE, OUTLET, PAGE, SINCE, SPEAKER, STATUS, UNTIL, Asked, Param
from onrecord.web.narrowing import in_time, narrowing
from onrecord.web.shown import shown_by_article
from onrecord.web.view import Answer, View
from onrecord.writers.statements import STATUS_WORDS, act_in_words, what_in_words

PER_PAGE: Final = 25

SAID_COLUMNS: Final = tuple(
    "speaker act what to relay status mode start end sentence article headline outlet day address".split()
)

PARAMS: Final = (
    SPEAKER,
    Param("about", "Words of what was said, in any order."),
    Param("to", "Words of the name of who it was said to."),
    ACT,
    STATUS,
    OUTLET,
    SINCE,
    UNTIL,
    LANGUAGE,
    INDEPENDENT,
    PAGE,
)


class SaidAnswer(msgspec.Struct, frozen=True):
    """Who said what."""

    statements: list[Said]
    """Those of the newest articles first."""
    page: int
    more: bool
    """There is a next page."""
    facets: Facets | None
    """Null: there was no time to count them."""


def show(archive: Archive, asked: Asked) -> Answer:
    """Statements that meet every condition."""
    found = list(
        archive.said(
            **asked.filters,
            about=asked.given("about"),
            to=asked.given("to"),
            independent=bool(asked["independent"]),
            limit=PER_PAGE + 1,
            offset=(asked.page - 1) * PER_PAGE,
        )
    )
    shown = shown_by_article(archive, found[:PER_PAGE], asked["about"])
    facets = None
    with in_time(archive):
        facets = archive.facets(
            of="statements",
            **asked.filters,
            about=asked.given("about"),
            to=asked.given("to"),
            independent=bool(asked["independent"]),
        )
    data = SaidAnswer(found[:PER_PAGE], asked.page, len(found) > PER_PAGE, facets)
    extra = {"said": shown, "statuses": STATUS_WORDS, **narrowing(facets, asked)}
    return Answer(data, list(map(said_row, data.statements)), extra)


def said_row(said: Said) -> tuple[str | int, ...]:
    """A statement as a row of a table."""
    statement, source = said.statement, said.source
    return (
        "; ".join(said.speakers),
        act_in_words(statement),
        what_in_words(statement),
        "; ".join(said.addressees),
        "; ".join(said.relays),
        statement.factuality.status,
        statement.mode,
        statement.span.start,
        statement.span.end,
        statement.sentence.text,
        source.article,
        source.headline,
        source.outlet,
        source.day,
        source.address or "",
    )


SAID: Final = View(
    "said",
    "/said",
    "Statements that meet every condition, those of the newest articles first.",
    PARAMS,
    SaidAnswer,
    SAID_COLUMNS,
    show,
)
