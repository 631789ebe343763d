"""What happened: conditions in, the events that meet all of them out, with who vouches for each."""

from __future__ import annotations

from typing import Final, NamedTuple

import msgspec

from onrecord.archive import Archive
from onrecord.archive.results import Happened, Source
from onrecord.archive.schema import STATUSES
from onrecord.web.asked import INDEPENDENT, LANGUAGE, OUTLET, PAGE, SINCE, UNTIL, Asked, Param
from onrecord.web.shown import passage_link
from onrecord.web.view import Answer, View
from onrecord.writers.events import kind_in_words, standing_in_words
from onrecord.writers.safe import one_line

PER_PAGE: Final = 25
EVENT_COLUMNS: Final = tuple(
    "happened event_type event_mode quad plover plover_mode justice other contexts actors recipients place status"
    " polarity told_by background words start end sentence article headline outlet day address".split()
)
PARAMS: Final[tuple[Param, ...]] = (
    Param("who", "Words of the name of somebody who takes part in it."),
    Param("actor", "Words of the name of who did it."),
    Param("recipient", "Words of the name of whom it was done to."),
    Param("place", "Words of the name of where it happened."),
    Param("type", "PLOVER's type, also with its mode (ASSAULT/drone), or another: Arrest, Disaster ..."),
    Param("status", "What the text makes of it.", "choice", STATUSES),
    Param("facts", "Only what the articles themselves tell, or somebody confirmed or admitted.", "choice", ("yes",)),
    Param("happened_since", "It was on this day or later; a month or a year will do.", "day"),
    Param("happened_until", "It was on this day or before it.", "day"),
    OUTLET,
    SINCE,
    UNTIL,
    LANGUAGE,
    INDEPENDENT,
    PAGE,
)


class EventsAnswer(msgspec.Struct, frozen=True):
    """What happened."""

    events: list[Happened]
    """Those of the newest articles first."""
    page: int
    more: bool
    """There is a next page."""


class Shown(NamedTuple):
    """An event, ready for the template."""

    kind: str
    who: str
    when: str
    place: str
    standing: str
    before: str
    """Of its sentence, what stands before the words that name it."""
    words: str
    behind: str
    source: Source
    link: str
    """To the passage."""


def show(archive: Archive, asked: Asked) -> Answer:
    """Events that meet every condition."""
    found = list(
        archive.events(
            **asked.source_filters,
            who=asked.given("who"),
            actor=asked.given("actor"),
            recipient=asked.given("recipient"),
            place=asked.given("place"),
            type=asked.given("type"),
            status=asked.given("status"),
            happened_since=asked.given("happened_since"),
            happened_until=asked.given("happened_until"),
            facts=bool(asked["facts"]),
            independent=bool(asked["independent"]),
            limit=PER_PAGE + 1,
            offset=(asked.page - 1) * PER_PAGE,
        )
    )
    data = EventsAnswer(found[:PER_PAGE], asked.page, len(found) > PER_PAGE)
    return Answer(data, list(map(event_row, data.events)), {"shown": list(map(shown_event, data.events))})


def shown_event(one: Happened) -> Shown:
    """Make it ready for a template."""
    event = one.event
    sides = " and ".join(map(one_line, one.actors)), " and ".join(map(one_line, one.recipients))
    start, end = event.trigger.start - event.sentence.start, event.trigger.end - event.sentence.start
    sentence = event.sentence.text
    return Shown(
        kind_in_words(event.type),
        f"{sides[0]} → {sides[1]}".strip() if sides[1] else sides[0],
        (one.when or "").partition("T")[0],
        one_line(one.place or ""),
        standing_in_words(event, " and ".join(map(one_line, one.told_by))),
        sentence[: max(start, 0)],
        sentence[max(start, 0) : end],
        sentence[end:],
        one.source,
        passage_link(one.source.article, event.trigger.start, event.trigger.end),
    )


def event_row(one: Happened) -> tuple[str | int, ...]:
    """An event as a row of a table, by `EVENT_COLUMNS`; ``status`` tells claims and plans from facts."""
    event, source = one.event, one.source
    return (
        one.when or "",
        one.event_type or "",
        one.event_mode or "",
        one.quad or "",
        event.type.plover or "",
        event.type.mode or "",
        event.type.justice or "",
        event.type.other or "",
        "; ".join(event.type.contexts),
        "; ".join(one.actors),
        "; ".join(one.recipients),
        one.place or "",
        event.factuality.status,
        "did not happen" if event.factuality.polarity == "-" else "",
        "; ".join(one.told_by),
        "yes" if event.background else "",
        event.trigger.text,
        event.trigger.start,
        event.trigger.end,
        event.sentence.text,
        source.article,
        source.headline,
        source.outlet,
        source.day,
        source.address or "",
    )


EVENTS: Final = View(
    "events",
    "/events",
    "Events that meet every condition, those of the newest articles first: what happened, and who vouches for it.",
    PARAMS,
    EventsAnswer,
    EVENT_COLUMNS,
    show,
)
