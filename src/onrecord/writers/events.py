"""What happened, for people: the events of an article in, rows of words out.

A row never says that something is so. It says who vouches for it: "the article says so", "claim, Ana Ruiz", "plan".

>>> from onrecord.model.record import EventType, Participant, Provenance
>>> text = "Police arrested two men."
>>> who = Participant("actor", Span.of(text, 0, 6)), Participant("recipient", Span.of(text, 16, 23))
>>> event = Event(id="e", span=Span.of(text, 0, 23), sentence=Span.of(text, 0, 24), trigger=Span.of(text, 7, 15),
...               provenance=Provenance("rule", "event: arrest"), type=EventType("COERCE", "arrest", justice="Arrest"),
...               participants=who)
>>> (row,) = event_rows(Article(id="a", position=1, text=text, body=text, segments=(), records=(event,)))
>>> row.kind, row.who, row.words, row.standing
('arrest', 'Police → two men', 'Police arrested two men.', 'the article says so')
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from onrecord.model.annotation import Entity
from onrecord.model.article import Article
from onrecord.model.record import NARRATOR, Event, EventType, Statement
from onrecord.model.span import Span
from onrecord.writers.marks import settled, time_mark
from onrecord.writers.safe import one_line
from onrecord.writers.statements import STATUS_WORDS, who_of

FOUND_BY_RULE: Final = "Found in the text by rule; what only somebody says, plans or wants is marked as that."
"""Stands over the rows."""

_KINDS: Final = {
    "AGREE": "agreement",
    "CONSULT": "talks or visit",
    "SUPPORT": "support",
    "CONCEDE": "concession",
    "COOPERATE": "cooperation",
    "AID": "aid",
    "RETREAT": "retreat",
    "REQUEST": "request",
    "ACCUSE": "accusation",
    "REJECT": "refusal",
    "THREATEN": "threat",
    "PROTEST": "protest",
    "SANCTION": "sanction",
    "MOBILIZE": "mobilisation",
    "COERCE": "coercion",
    "ASSAULT": "violence",
}
"""PLOVER's types in words."""
_CAPITAL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


class EventRow(NamedTuple):
    """An event."""

    when: str
    """Day or days; empty when the text does not say."""
    kind: str
    """What sort of thing happened."""
    who: str
    """Those who do it, and behind an arrow those it is done to; may be empty."""
    words: str
    """The sentence."""
    where: str
    standing: str
    """Who vouches for it, and whether it has happened."""
    rule: str
    span: Span
    record: Event


def event_rows(article: Article) -> list[EventRow]:
    """A row for each event, in reading order."""
    entities = {one.id: one for one in article.entities}
    times = {one.id: settled(time_mark(one)).value or "" for one in article.times}
    said = {one.id: one for one in article.records if isinstance(one, Statement)}
    return [
        EventRow(
            times.get(one.time or "", ""),
            kind_in_words(one.type),
            _who(one, entities),
            one_line(one.sentence.text),
            one_line(entities[one.place].name) if one.place in entities else "",
            _standing(one, said, entities),
            one_line(one.provenance.by),
            one.span,
            one,
        )
        for one in article.records
        if isinstance(one, Event)
    ]


def kind_in_words(kind: EventType) -> str:
    """``Sentence``, ``StartPosition``, else PLOVER's type with its mode, as words.

    >>> kind_in_words(EventType("ASSAULT", "aerial")), kind_in_words(EventType(other="StartPosition"))
    ('violence (aerial)', 'start position')
    """
    if name := kind.justice or kind.other:
        return _CAPITAL.sub(" ", name).lower()
    words = _KINDS.get(kind.plover or "", (kind.plover or "event").lower())
    return f"{words} ({kind.mode.replace('-', ' ')})" if kind.mode else words


def _who(event: Event, entities: Mapping[str, Entity]) -> str:
    sides = [
        " and ".join(who_of(entities, one).name for one in event.participants if one.role == role)
        for role in ("actor", "recipient")
    ]
    return f"{sides[0]} → {sides[1]}".strip() if sides[1] else sides[0]


def _standing(event: Event, said: Mapping[str, Statement], entities: Mapping[str, Entity]) -> str:
    told = said.get(event.asserted_by)
    speakers = " and ".join(who_of(entities, one).name for one in told.sources if one.role == "source") if told else ""
    return standing_in_words(event, speakers)


def standing_in_words(event: Event, speakers: str) -> str:
    """Who vouches for an event, and whether it has happened: "the article says so", "claim, Ana Ruiz".

    Args:
        event: an event.
        speakers: the names of those whose word it is, where it is not the article's own.
    """
    factuality = event.factuality
    words = STATUS_WORDS[factuality.status]
    if event.asserted_by == NARRATOR:
        says = "the article says so" if factuality.status == "asserted" else words
    else:
        says = f"{words}, {speakers or 'the text does not say whose'}"
    return f"{says}: it did not happen" if factuality.polarity == "-" else says
