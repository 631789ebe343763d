"""Nouns that tell again what was told before: the events of a text in, each with these nouns among its mentions out.

"The union called a strike. ... The strike will end on Friday": "strike" alone may be anything, behind "the" it is what
was told last that can be called so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from onrecord.extract.events.hits import Hit
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.en.doing import SET_APART
from onrecord.lang.events import Labels, again_of
from onrecord.model.record import Event, EventType
from onrecord.model.span import Span

_KNOWN: Final = frozenset("the this that these those".split())
_FAR: Final = 1200
"""So many characters further on a noun is led back at most."""
_LATEST: Final = 12
"""So many of the events told last are asked."""


def with_nouns_again(reading: Reading, events: Sequence[Event], hits: Sequence[Hit]) -> list[Event]:
    """The events, with the places among their mentions that tell them again.

    Args:
        reading: the text, laid out.
        events: each once.
        hits: what names an event for sure.
    """
    taken = {at for one in hits for at in range(one.first, one.end)}
    told = sorted((span.end, number) for number, one in enumerate(events) for span in (one.trigger, *one.mentions))
    more: dict[int, list[Span]] = {}
    last = 0
    for place, sorts, name in _nouns(reading, taken):
        while last < len(told) and told[last][0] <= place[0]:
            last += 1
        near = (number for end, number in reversed(told[max(0, last - _LATEST) : last]) if place[0] - end <= _FAR)
        number = next((at for at in near if _can_be(events[at].type, sorts) and name in events[at].sentence.text), None)
        if number is not None:
            more.setdefault(number, []).append(Span.of(reading.text, *place))
    return [_with(one, more.get(number, [])) for number, one in enumerate(events)]


def _nouns(reading: Reading, taken: set[int]) -> Iterator[tuple[Range, tuple[Labels, ...], str]]:
    """Each with the name before it, which the event must have: "the Osk | deal"; empty where none stands there."""
    words = reading.words
    for at in range(1, len(words)):
        sorts = again_of(words[at]) if at not in taken and reading.printed(at).islower() else ()
        if not sorts:
            continue
        whose = at - 1 if words[at - 1] in _KNOWN else at - 2
        plain = whose == at - 1 or (words[at - 1].isalpha() and words[at - 1] not in SET_APART)
        if whose >= 0 and words[whose] in _KNOWN and plain and not _goes_on(reading, at + 1):
            between = reading.printed(at - 1) if whose == at - 2 else ""
            yield reading.chars(at, at + 1), sorts, between if between[:1].isupper() else ""


def _goes_on(reading: Reading, at: int) -> bool:
    """Whether a noun only opens a longer one, "the strike | force", or says of what it is one, "the sale | of land"."""
    if at >= len(reading.words):
        return False
    word = reading.words[at]
    return word in ("of", "-", "’s", "'s") or again_of(word) != ()


def _can_be(kind: EventType, sorts: Sequence[Labels]) -> bool:
    return any(
        (one.plover is not None and one.plover == kind.plover and one.mode in (None, kind.mode))
        or (one.justice is not None and one.justice == kind.justice)
        or (one.other is not None and one.other == kind.other)
        for one in sorts
    )


def _with(event: Event, more: Sequence[Span]) -> Event:
    if not more:
        return event
    mentions = sorted((*event.mentions, *more), key=lambda one: one.start)
    return msgspec.structs.replace(event, mentions=tuple(mentions))
