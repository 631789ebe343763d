"""What came in: an outcome and a day in, what was given to the archive and what became of it out."""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.archive import Archive
from onrecord.archive.arrivals import Arrival
from onrecord.archive.schema import OUTCOMES
from onrecord.web.asked import PAGE, Asked, Param
from onrecord.web.view import Answer, View

PER_PAGE: Final = 50
WORDS: Final = {
    "added": "added",
    "new_version": "new version",
    "known": "known already",
    "failed": "failed",
    "forgotten": "refused",
}
_COLUMNS: Final = tuple(
    "outcome source address page kind message articles statements first_seen last_seen times".split()
)


class ArrivalsAnswer(msgspec.Struct, frozen=True):
    """What came in."""

    arrivals: list[Arrival]
    """The latest first."""
    page: int
    more: bool
    """There is a next page."""


def show(archive: Archive, asked: Asked) -> Answer:
    """What was given to the archive, the latest first."""
    offset = (asked.page - 1) * PER_PAGE
    found = list(
        archive.arrivals(asked.given("outcome"), since=asked.given("since"), limit=PER_PAGE + 1, offset=offset)
    )
    data = ArrivalsAnswer(found[:PER_PAGE], asked.page, len(found) > PER_PAGE)
    firsts = {one.page: _first(archive, one.address, one.page) for one in data.arrivals if one.page}
    return Answer(data, list(map(_row, data.arrivals)), {"outcomes": WORDS, "firsts": firsts})


def _first(archive: Archive, address: str | None, page: str) -> str | None:
    """Id of the first article of a page."""
    if address:
        return next((one.articles[0] for one in archive.versions(address) if one.page == page and one.articles), None)
    kept = archive.page(page)
    return kept.articles[0].id if kept and kept.articles else None


def _row(one: Arrival) -> tuple[str | int, ...]:
    return (
        one.outcome,
        one.source,
        one.address or "",
        one.page or "",
        one.kind or "",
        one.message or "",
        one.articles,
        one.statements,
        one.first_seen,
        one.last_seen,
        one.times,
    )


ARRIVALS: Final = View(
    "arrivals",
    "/arrivals",
    "What was given to the archive, the latest first, and what became of it.",
    (
        Param("outcome", "Only these.", "choice", OUTCOMES),
        Param("since", "Given on this day or later.", "day"),
        PAGE,
    ),
    ArrivalsAnswer,
    _COLUMNS,
    show,
)
