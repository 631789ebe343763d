"""Who said what: conditions in, the statements that meet all of them out, in the words of their pages."""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.archive import Archive
from onrecord.archive.results import Said
from onrecord.archive.schema import STATUSES
from onrecord.web.asked import OUTLET, PAGE, SINCE, UNTIL, Asked, Param
from onrecord.web.shown import shown_said
from onrecord.web.view import Answer, View
from onrecord.writers.statements import ACTS, STATUS_WORDS, act_in_words, what_in_words

PER_PAGE: Final = 25

SAID_COLUMNS: Final = tuple(
    "speaker act what to relay status mode start end sentence article headline outlet day address".split()
)

PARAMS: Final = (
    Param("speaker", "Words of the name of who said it, or passes it on."),
    Param("about", "Words of what was said, in any order."),
    Param("to", "Words of the name of who it was said to."),
    Param("act", "What the source did.", "choice", tuple(ACTS)),
    Param("status", "What the text makes of it.", "choice", STATUSES),
    OUTLET,
    SINCE,
    UNTIL,
    PAGE,
)


class SaidAnswer(msgspec.Struct, frozen=True):
    """Who said what."""

    statements: list[Said]
    """Those of the newest articles first."""
    page: int
    more: bool
    """There is a next page."""


def show(archive: Archive, asked: Asked) -> Answer:
    """Statements that meet every condition."""
    found = list(
        archive.said(
            speaker=asked.given("speaker"),
            about=asked.given("about"),
            to=asked.given("to"),
            act=asked.given("act"),
            status=asked.given("status"),
            **asked.narrowed,
            limit=PER_PAGE + 1,
            offset=(asked.page - 1) * PER_PAGE,
        )
    )
    data = SaidAnswer(found[:PER_PAGE], asked.page, len(found) > PER_PAGE)
    shown = [shown_said(one, asked["about"]) for one in data.statements]
    return Answer(
        data, list(map(said_row, data.statements)), {"said": shown, "statuses": STATUS_WORDS, "facets": (), "bars": ()}
    )


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
