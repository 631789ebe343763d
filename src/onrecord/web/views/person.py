"""A person or an organisation: an appearance in, who that is out, with roles over time, statements by and about."""

from __future__ import annotations

import re
from typing import Final

import msgspec

from onrecord.archive import Archive
from onrecord.archive.results import Known, Said
from onrecord.errors import NotFound
from onrecord.web.asked import PAGE, Asked, Param
from onrecord.web.charts import stretches
from onrecord.web.shown import passage_link, person_link, shown_by_article
from onrecord.web.view import Answer, View
from onrecord.web.views.said import SAID_COLUMNS, said_row

PER_PAGE: Final = 20
SEEN: Final = 30
"""Articles that are listed."""
JOINS: Final = 100
"""Reasons that are listed."""
_ID: Final = re.compile(r"[0-9a-f]{20}#[\w.:-]{1,64}")


class PersonAnswer(msgspec.Struct, frozen=True):
    """Somebody."""

    known: Known
    """Names, roles with their days, appearances, and why all these are one."""
    statements: list[Said]
    """By them, or about and to them; those of the newest articles first."""
    page: int
    more: bool
    """There is a next page of statements."""


def show(archive: Archive, asked: Asked) -> Answer:
    """Who an appearance is.

    Raises:
        NotFound: there is no such appearance.
    """
    key = asked.in_path["id"]
    known = archive.person(key) if _ID.fullmatch(key) else None
    if known is None:
        raise NotFound("the archive has nobody under this id", remedy="Look for the name: /people?q=")
    offset = (asked.page - 1) * PER_PAGE
    by = asked["show"] == "by"
    found = list(
        archive.said(person=known if by else None, regarding=None if by else known, limit=PER_PAGE + 1, offset=offset)
    )
    data = PersonAnswer(known, found[:PER_PAGE], asked.page, len(found) > PER_PAGE)
    held = stretches([(role.first, role.last) for role in known.identity.roles])
    return Answer(
        data,
        list(map(said_row, data.statements)),
        {
            "said": shown_by_article(archive, data.statements),
            "roles": list(zip(known.identity.roles, held, strict=True)),
            "appearances": known.appearances[:SEEN],
            "unlisted": max(len(known.appearances) - SEEN, 0),
            "joins": known.identity.joins[:JOINS],
            "sources": known.sources,
            "passage_link": passage_link,
            "person_link": person_link,
        },
    )


PERSON: Final = View(
    "person",
    "/person/{id}",
    "A person or an organisation, with roles over time and what they said; as CSV, the statements.",
    (
        Param("show", "Statements by them, or about and to them.", "choice", ("by", "about"), "by"),
        PAGE,
    ),
    PersonAnswer,
    SAID_COLUMNS,
    show,
)
