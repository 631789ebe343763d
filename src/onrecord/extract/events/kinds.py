"""What sort of event it is: a trigger and its sentence in, its labels with their contexts out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from onrecord.extract.events.hits import Hit
from onrecord.extract.events.sides import Sides
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.en.events import FIRES, STORMS
from onrecord.lang.events import contexts_of
from onrecord.model.record import EventType, Participant

_OF_WAR: Final = frozenset(("troops", "weapons", "heavy-weapons", "aerial", "drone"))
"""Modes that are in the context of the military."""
_MISHAPS: Final = frozenset(("Disaster", "Accident"))


def kind_of(
    reading: Reading, hit: Hit, sides: Sides, participants: Sequence[Participant], together: Sequence[Hit]
) -> EventType:
    """The labels of a trigger; where people die and nobody does it, no violence: "A bus crashed, killing 12 people"; a
    fire that destroys is a mishap.
    """
    one = hit.trigger
    if one.mode == "destroy" and not any(who.role == "actor" for who in participants):
        words = {reading.words[at] for low, high in sides.actors for at in range(low, high)}
        if not (FIRES | STORMS).isdisjoint(words):
            return EventType(other="Disaster" if FIRES.isdisjoint(words) else "Accident")
    if _is_mishap(hit, sides, participants, together):
        return EventType(justice=one.justice, other=one.other)
    return EventType(plover=one.plover, mode=one.mode, justice=one.justice, other=one.other)


def _is_mishap(hit: Hit, sides: Sides, participants: Sequence[Participant], together: Sequence[Hit]) -> bool:
    if hit.trigger.plover != "ASSAULT" or hit.trigger.other not in ("Die", "Injure"):
        return False
    by_a_thing = bool(sides.actors) and not any(one.role == "actor" for one in participants)
    return by_a_thing or any(one.trigger.other in _MISHAPS for one in together)


def with_contexts(kind: EventType, reading: Reading, sentence: Range) -> EventType:
    """With the contexts that words of the sentence show, and those that the type itself is in."""
    own = {"legal"} if kind.justice else {"military"} if kind.mode in _OF_WAR else set()
    found = contexts_of(reading.words[slice(*sentence)])
    return msgspec.structs.replace(kind, contexts=(*sorted(own - set(found)), *found))
