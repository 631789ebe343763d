"""An event as event data code it: who does what to whom in, the type under which POLECAT counts it out.

A record says of "Osk will withdraw its troops" that a withdrawal is planned. Event data have one type for the whole: a
promise of cooperation is AGREE, of conflict THREATEN, a refusal to cooperate REJECT. Types are those of PLOVER (Open
Event Data Alliance, 2021), quads its four classes.

>>> from onrecord.model.record import EventType, Factuality, Provenance
>>> from onrecord.model.span import Span
>>> event = Event(id="e", span=Span(0, 4, "Will"), sentence=Span(0, 4, "Will"), provenance=Provenance("rule", "", ""),
...     trigger=Span(0, 4, "Will"), type=EventType("RETREAT", "withdraw"), factuality=Factuality("planned"))
>>> coded(event)
Coded(type='AGREE', mode='', quad='verbal cooperation')
"""

from __future__ import annotations

from typing import Final, NamedTuple

from onrecord.model.record import FACTS, Event, Status

_VERBAL: Final = frozenset(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"))
_MATERIAL: Final = frozenset(("COOPERATE", "AID", "RETREAT"))
_VERBAL_CONFLICT: Final = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN"))
_CONFLICT: Final = frozenset(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"))
QUADS: Final[dict[str, str]] = {
    **dict.fromkeys(sorted(_VERBAL), "verbal cooperation"),
    **dict.fromkeys(sorted(_MATERIAL), "material cooperation"),
    **dict.fromkeys(sorted(_VERBAL_CONFLICT), "verbal conflict"),
    **dict.fromkeys(sorted(_CONFLICT), "material conflict"),
}
"""PLOVER's types, and the class of each."""
_TO_COME: Final[frozenset[Status]] = frozenset(("planned", "promised"))
_TOLD: Final[frozenset[Status]] = FACTS | {"claimed", "alleged"}


class Coded(NamedTuple):
    """What event data hold of an event beside who, whom, when and where."""

    type: str
    """Of PLOVER."""
    mode: str
    """Empty: none."""
    quad: str
    """``verbal`` or ``material``, ``cooperation`` or ``conflict``."""


def coded(event: Event) -> Coded | None:
    """How event data code it; None: not at all, because it has no type of PLOVER, or has not happened.

    What somebody claims is coded as what is told as a fact, as event data do; `Event.factuality` tells them apart. What
    is demanded is another event, the demand; what is only supposed is none.
    """
    plain, standing = event.type.plover, event.factuality
    if plain not in QUADS:
        return None
    if standing.status in _TO_COME:
        type_ = _to_come(plain, happens=standing.polarity == "+")
    elif standing.status in _TOLD and standing.polarity == "+":
        type_ = plain
    else:
        return None
    return Coded(type_, (event.type.mode or "") if type_ == plain else "", QUADS[type_])


def _to_come(plain: str, *, happens: bool) -> str:
    """Of what is only said to come, what saying so is."""
    if plain in _CONFLICT:
        return "THREATEN" if happens else "AGREE"
    if plain in _VERBAL_CONFLICT or plain == "AGREE":
        return plain
    return "AGREE" if happens else "REJECT"
