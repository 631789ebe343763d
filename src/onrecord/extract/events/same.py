"""Which of the events that an article tells are one: events in, each once out, with its further mentions.

Two are one when nothing speaks against it (type, sides, day, place, standing), and somebody takes part in both; what is
done by saying something twice in one sentence is two. A noun that names nobody, "the attack", is the last event of its
type before it; a headline tells what the body tells. Who, when and where are taken over from the same voice or from the
article's own: what a source adds stays that source's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from onrecord.extract.events.acts import is_act
from onrecord.model.record import NARRATOR, Event, EventType

_FACTS: Final = frozenset(("asserted", "confirmed", "admitted"))
_LATEST: Final = 40
"""So many events before it one is compared with, so that a long text costs what its length does."""
_ROLES: Final = ("actor", "recipient")


def each_once(events: Sequence[Event], fronts: Sequence[tuple[int, int]]) -> list[Event]:
    """The events, those that are told more than once as one.

    Args:
        events: in reading order.
        fronts: headline and standfirst, as places of the text: what they tell is told again in the body.
    """
    body = [one for one in events if not _in_front(one, fronts)]
    kept: list[Event] = []
    for one in body:
        _add(kept, one, range(len(kept) - 1, max(-1, len(kept) - 1 - _LATEST), -1), loose=not one.participants)
    told = len(kept)
    for one in events:
        if _in_front(one, fronts):
            later = range(max(told, len(kept) - _LATEST), len(kept))
            _add(kept, one, [*range(min(told, _LATEST)), *later], loose=True)
    return kept


def _add(kept: list[Event], one: Event, near: Sequence[int], *, loose: bool) -> None:
    number = next((number for number in near if _same(kept[number], one, loose=loose)), None)
    if number is None:
        kept.append(one)
    else:
        kept[number] = _joined(kept[number], one)


def _in_front(event: Event, fronts: Sequence[tuple[int, int]]) -> bool:
    return any(start <= event.trigger.start < end for start, end in fronts)


def _same(one: Event, other: Event, *, loose: bool) -> bool:
    """Whether two events are one; loosely, when nothing speaks against it."""
    if not _same_type(one.type, other.type) or not _fits(one, other, loose=loose):
        return False
    if is_act(one) and is_act(other) and one.sentence == other.sentence:
        return False  # "Royer | welcomed | the deal and | thanked | the crew"
    shared = [_fit_of(one, other, role) for role in _ROLES]
    return False not in shared and (loose or True in shared)


def _same_type(a: EventType, b: EventType) -> bool:
    """Whether both can be one: a label in common, and none of one scheme that differs."""
    pairs = ((a.plover, b.plover), (a.mode, b.mode), (a.justice, b.justice), (a.other, b.other))
    differ = any(x != y for x, y in pairs if x and y)
    return not differ and any(x == y for x, y in (pairs[0], pairs[2], pairs[3]) if x)


def _fits(one: Event, other: Event, *, loose: bool) -> bool:
    """Whether day, place and standing allow that both are one; "the attack" vouches for no attack that was claimed."""
    a, b = one.factuality, other.factuality
    return (
        (one.time == other.time or None in (one.time, other.time))
        and (one.place == other.place or None in (one.place, other.place))
        and a.polarity == b.polarity
        and (
            a.status == b.status
            or (a.status in _FACTS and b.status in _FACTS | {"claimed"})
            or (loose and b.status == "asserted")
        )
    )


def _fit_of(one: Event, other: Event, role: str) -> bool | None:
    """Whether both have somebody in this role in common; None where one of them names nobody."""
    a, b = _who(one, role), _who(other, role)
    return bool(a & b) if a and b else None


def _who(event: Event, role: str) -> set[str]:
    return {who.entity or who.span.text.lower() for who in event.participants if who.role == role}


def _joined(one: Event, other: Event) -> Event:
    """One event of two; what the second adds is added where the same voice says it, or the article's own: a claim adds
    nothing to a fact, and nothing to another's claim. A word that tells nothing is a mention of the one that tells.
    """
    if not _may_add(one, other) and not is_told_of(one):
        return msgspec.structs.replace(other, mentions=(one.trigger, *one.mentions, *other.mentions))
    told = msgspec.structs.replace(one, mentions=(*one.mentions, other.trigger))
    return _filled(told, other) if _may_add(one, other) else told


def is_told_of(event: Event) -> bool:
    """Whether enough is told of an event: who takes part, or a day, a place or a figure."""
    return bool(event.participants or event.time or event.place or event.quantities)


def _may_add(one: Event, other: Event) -> bool:
    a, b = one.factuality, other.factuality
    if b.according_to == NARRATOR and b.status == "asserted":
        return True
    return one.asserted_by == other.asserted_by or a.according_to == b.according_to != "unknown"


def _filled(one: Event, other: Event) -> Event:
    roles = {who.role for who in one.participants}
    more = tuple(who for who in other.participants if who.role not in roles)
    return msgspec.structs.replace(
        one,
        participants=(*one.participants, *more),
        time=one.time or other.time,
        place=one.place or other.place,
        quantities=tuple(dict.fromkeys((*one.quantities, *other.quantities))),
        penalties=tuple(dict.fromkeys((*one.penalties, *other.penalties))),
    )
