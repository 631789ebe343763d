"""What onrecord finds in a marked article: made into a page and read, its events in the terms of the marks.

>>> labels_of(EventType(plover="ASSAULT", mode="firearms", other="Die"))
('ASSAULT/firearms', 'other:Die')
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from bench.events.load import Found, Marked, Who
from bench.marked_page import Offsets, Process, as_page, move, to_marked
from bench.marks import Range
from onrecord.model.article import Article
from onrecord.model.record import NARRATOR, Event, EventType, Participant, Statement
from onrecord.model.span import Span


class _Known(msgspec.Struct, frozen=True):
    """What of an article events point at, by id."""

    offsets: Offsets
    names: Mapping[str, str]
    mentions: Mapping[str, tuple[Range, ...]]
    """Entity -> its places in the marked text."""
    times: Mapping[str, str]
    statements: Mapping[str, Statement]


def find_events(marked: Marked, process: Process) -> list[Found]:
    """The events of the first article that comes out of the page; none when none comes out."""
    page = process(as_page(marked))
    if not page.articles:
        return []
    article = page.articles[0]
    known = _known(article, to_marked(marked.text, article.text))
    return [_found(one, known) for one in article.records if isinstance(one, Event)]


def labels_of(type_: EventType) -> tuple[str, ...]:
    """The labels of a type, one of each scheme that has a word for it."""
    plover = f"{type_.plover}/{type_.mode}" if type_.plover and type_.mode else type_.plover
    justice = f"justice:{type_.justice}" if type_.justice else None
    other = f"other:{type_.other}" if type_.other else None
    return tuple(filter(None, (plover, justice, other)))


def _known(article: Article, offsets: Offsets) -> _Known:
    mentions: dict[str, tuple[Range, ...]] = {}
    for one in article.mentions:
        mentions[one.entity] = (*mentions.get(one.entity, ()), *_moved([one.span], offsets))
    return _Known(
        offsets=offsets,
        names={entity.id: entity.name for entity in article.entities},
        mentions=mentions,
        times={time.id: time.value or time.span.text for time in article.times},
        statements={one.id: one for one in article.records if isinstance(one, Statement)},
    )


def _found(one: Event, known: _Known) -> Found:
    return Found(
        trigger=next(iter(_moved([one.trigger], known.offsets)), None),
        mentions=_moved(one.mentions, known.offsets),
        labels=labels_of(one.type),
        actor=_people(one.participants, known, "actor"),
        recipient=_people(one.participants, known, "recipient"),
        time=known.times.get(one.time) if one.time else None,
        place=Who(known.names.get(one.place), known.mentions.get(one.place, ())) if one.place else None,
        status=one.factuality.status,
        polarity=one.factuality.polarity,
        asserted_by=_asserted_by(one, known),
        background=one.background,
    )


def _asserted_by(one: Event, known: _Known) -> tuple[Who, ...]:
    if one.asserted_by == NARRATOR:
        return ()
    statement = known.statements.get(one.asserted_by)
    sources = _people(statement.sources, known, "source", "relay") if statement else ()
    return sources or (Who(None),)


def _people(people: Sequence[Participant], known: _Known, *roles: str) -> tuple[Who, ...]:
    return tuple(
        Who(known.names.get(one.entity) if one.entity else None, _moved([one.span], known.offsets))
        for one in people
        if one.role in roles
    )


def _moved(spans: Sequence[Span], offsets: Offsets) -> tuple[Range, ...]:
    return tuple(there for span in spans if (there := move((span.start, span.end), offsets)))
