"""People and organisations: a name in, everybody of the archive who has it out, those of most articles first."""

from __future__ import annotations

from typing import Final, cast

import msgspec

from onrecord.archive import Archive
from onrecord.archive.results import Namesake
from onrecord.model.identity import IdentityType
from onrecord.web.asked import PAGE, Asked, Param
from onrecord.web.shown import person_link
from onrecord.web.view import Answer, View

PER_PAGE: Final = 20
TYPES: Final = {"PER": "People", "ORG": "Organisations"}


class PeopleAnswer(msgspec.Struct, frozen=True):
    """Everybody with a name."""

    people: list[Namesake]
    """Those of most articles first."""
    page: int
    more: bool
    """There is a next page."""


def show(archive: Archive, asked: Asked) -> Answer:
    """Everybody with a name."""
    found = []
    if asked["q"]:
        kind = cast("IdentityType | None", asked.given("type"))
        offset = (asked.page - 1) * PER_PAGE
        found = list(archive.people(asked["q"], type=kind, limit=PER_PAGE + 1, offset=offset))
    data = PeopleAnswer(found[:PER_PAGE], asked.page, len(found) > PER_PAGE)
    return Answer(data, list(map(_row, data.people)), {"types": TYPES, "person_link": person_link})


def _row(one: Namesake) -> tuple[str | int, ...]:
    roles = "; ".join(role.words for role in one.roles)
    return (one.id, one.type, one.name, "; ".join(one.names), one.articles, one.first or "", one.last or "", roles)


PEOPLE: Final = View(
    "people",
    "/people",
    "Everybody with a name: people and organisations of many articles, those of most articles first.",
    (
        Param("q", "Words of the name."),
        Param("type", "People or organisations only.", "choice", tuple(TYPES)),
        PAGE,
    ),
    PeopleAnswer,
    tuple("id type name names articles first last roles".split()),
    show,
)
