"""Two articles in, whether they are about one matter out, and why: the words of both that say so."""

from __future__ import annotations

from collections.abc import Mapping
from math import log
from typing import Final, NamedTuple

from onrecord.link.same_events import ENOUGH, Seen, points
from onrecord.link.told import Told, is_country, is_large_place, shared_names
from onrecord.model.span import Span
from onrecord.model.storyline import Reason, Tie

FAR: Final = 21
"""Days between two articles about one matter, unless a full name and an event agree."""
FARTHEST: Final = 400
TIED: Final = 3.0
"""Strength from which two articles are held to be about one matter."""
_SMALL: Final = 100
"""A set of fewer articles says nothing of how rare a name is: it is taken for one of so many."""
_SORTS: Final = {"p": 1.5, "o": 1.0, "g": 1.0, "n": 0.8, "s": 0.5}
"""What a name of each sort weighs at most."""
_MOST_EVENTS: Final = 3
_MOST_NAMES: Final = 6


class Found(NamedTuple):
    """A reason, and what it weighs."""

    weight: float
    reason: Reason
    keys: frozenset[str]
    """Names that it rests on."""


class Rarity:
    """How much a name says, by how many articles of the set name it."""

    def __init__(self, counts: Mapping[str, int], articles: int) -> None:
        self._counts = counts
        self._all = max(articles, _SMALL)

    def of(self, key: str) -> float:
        """From 0 (every article names it) to its sort's weight."""
        if is_country(key):
            return 0.0
        weight = _SORTS[key[0]] * log(self._all / max(2, self._counts.get(key, 0))) / log(self._all / 2)
        return max(0.0, weight / 2 if is_large_place(key) else weight)


def tie(one: Told, other: Told, rarity: Rarity) -> Tie | None:
    """What holds two articles together; None: nothing, or not enough.

    ``strength`` is the sum of the weights of all reasons: of an event what agrees of it, of a name how rare it is.
    There must be an event, and a name that it does not rest on.

    Args:
        one: the article that was published first.
        other: the other one.
        rarity: of the names in the set that both come from.
    """
    gap = abs(other.day - one.day) if one.day is not None and other.day is not None else 0
    if gap > FARTHEST:
        return None
    events = _events(one, other)
    if not events:
        return None
    names = _names(one, other, rarity)
    in_events = frozenset().union(*(found.keys for found in events))
    beside = [found for found in names if not found.keys & in_events]
    if not beside and len(events) < 2:
        return None
    if gap > FAR and not any(key[:2] == "p:" for found in (*events, *names) for key in found.keys):
        return None
    found = [*events, *names]
    strength = sum(it.weight for it in found)
    if strength < TIED:
        return None
    return Tie(one.article.id, other.article.id, round(strength, 2), tuple(it.reason for it in found))


def _events(one: Told, other: Told) -> list[Found]:
    """Events that both tell, each once, what agrees most first."""
    pairs = [
        (weight, a, b)
        for a, first in enumerate(one.events)
        for b, second in enumerate(other.events)
        if (weight := points(Seen(first, one.day), Seen(second, other.day))) >= ENOUGH
    ]
    found, used = list[Found](), (set[int](), set[int]())
    for weight, a, b in sorted(pairs, key=lambda it: (-it[0], it[1], it[2])):
        if a in used[0] or b in used[1] or len(found) == _MOST_EVENTS:
            continue
        used[0].add(a)
        used[1].add(b)
        first, second = one.events[a], other.events[b]
        keys = frozenset(key for side in first.sides.values() for key in side.names) | first.places
        found.append(Found(weight, Reason("event", first.event.trigger, second.event.trigger), keys))
    return found


def _names(one: Told, other: Told, rarity: Rarity) -> list[Found]:
    """Names that both have, the rarest first."""
    found = [
        Found(weight, Reason("name", _span(one, key), _span(other, key)), frozenset((key,)))
        for key in shared_names(one.names, other.names)
        if (weight := rarity.of(key)) > 0
    ]
    found.sort(key=lambda it: (-it.weight, it.reason.one.start))
    return found[:_MOST_NAMES]


def _span(told: Told, key: str) -> Span:
    """Where an article names it, or him by the full name."""
    if key in told.names:
        return told.names[key].span
    return next(it.span for it in told.names.values() if it.key.startswith("p:") and it.key.split()[-1] == key[2:])
