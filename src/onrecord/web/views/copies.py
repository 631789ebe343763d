"""Copies: an order in, every text that several articles have out: how often, from where, and who else has it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple, cast

import msgspec

from onrecord.archive import Archive
from onrecord.archive.reports import ORDERS, Order
from onrecord.archive.results import Source
from onrecord.link.reports import Report
from onrecord.web.asked import PAGE, Asked, Param
from onrecord.web.view import Answer, View
from onrecord.web.views.article import Printed, printed

PER_PAGE: Final = 15
SEEN: Final = 6
"""Articles of a text that are seen at once; the others are folded up."""
_COLUMNS: Final = tuple(
    "report origin_reason agency article role reason headline outlet day address".split(),
)


class CopiesAnswer(msgspec.Struct, frozen=True):
    """Texts that several articles have."""

    reports: list[Report]
    """In the order that was asked for."""
    sources: dict[str, Source]
    """The articles that are named, by their ids."""
    page: int
    more: bool
    """There is a next page."""


class Shown(NamedTuple):
    """A text, ready for the template."""

    report: Report
    origin: Source
    members: list[Printed]
    """The origin first."""


def show(archive: Archive, asked: Asked) -> Answer:
    """Every text that was printed more than once."""
    order = cast("Order", asked["order"])
    found = list(archive.reports(order=order, limit=PER_PAGE + 1, offset=(asked.page - 1) * PER_PAGE))
    reports = found[:PER_PAGE]
    shown = [Shown(report, members[0].source, members) for report in reports if (members := printed(archive, report))]
    sources = {one.source.article: one.source for text in shown for one in text.members}
    data = CopiesAnswer(reports, sources, asked.page, len(found) > PER_PAGE)
    return Answer(data, list(_rows(shown)), {"texts": shown, "seen": SEEN})


def _rows(shown: list[Shown]) -> Iterator[tuple[str | int, ...]]:
    for report, _, members in shown:
        for source, role, reason in members:
            yield (
                report.id,
                report.origin_reason,
                report.agency or "",
                source.article,
                role,
                reason,
                source.headline,
                source.outlet,
                source.day,
                source.address or "",
            )


COPIES: Final = View(
    "copies",
    "/copies",
    "Texts that several articles have: how often each was printed, where it came from and why, who else has it.",
    (Param("order", "The newest first, or those printed most.", "choice", tuple(ORDERS), "newest"), PAGE),
    CopiesAnswer,
    _COLUMNS,
    show,
)
