"""Where an event happened: a trigger and its clause in, the place that they name out, as the id of an entity.

The place stands behind "in", "at", "near" and their like: behind the trigger, at the beginning of the sentence, with
the one who does it or suffers it, or right before a noun ("the Osk riots").
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from onrecord.extract.attribution import tokens_of
from onrecord.extract.events.hits import Hit
from onrecord.extract.events.roles import Scene
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.en.doing import ON_PLACES, PARTS_OF_PLACES
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from onrecord.model.annotation import Mention
from onrecord.model.span import Span

_PLACES: Final = frozenset(("GPE", "LOC", "FAC"))
_WHERE: Final = frozenset("in at near outside inside across off".split())
_AWAY: Final = 4
"""So many words may stand between a preposition and the name of a place."""
_FURTHER: Final = 8
"""So many, if it is a part of that place: "on the western outskirts of the city of | Osk"."""
_BODILY: Final = frozenset(("ASSAULT", "COERCE", "PROTEST"))
_BODILY_TOO: Final = frozenset(("Die", "Injure", "Accident", "Disaster"))
"""Types of what is done where those are who do it or suffer it."""
_OF_A_PLACE: Final = frozenset(("PROTEST", "Accident", "Disaster", "Elect"))
"""Types of nouns before which a place stands: "the Osk riots", "Osk's election"."""


def place_of_event(scene: Scene, hit: Hit, clause: Range) -> str | None:
    """The first place that its clause says it happened in.

    Args:
        scene: the article with its mentions.
        hit: the trigger.
        clause: tokens.
    """
    return (
        _first(scene, (hit.end, clause[1]))
        or _in_front(scene, hit, clause)
        or named_before(scene, hit)
        or _of_those(scene, hit, clause)
    )


def place_of_venue(scene: Scene, venue: Span | None) -> str | None:
    """The place that is named where something was said: "at a hearing in | Osk"."""
    if venue is None:
        return None
    run = tokens_of(scene.reading, (venue.start, venue.end))
    return next((one.entity for one in _places(scene, run)), None)


def named_before(scene: Scene, hit: Hit) -> str | None:
    """``the Osk | riots``, ``Osk's mayoral | election``: the place by whose name a noun is called."""
    if hit.form != "noun" or not _OF_A_PLACE.intersection((hit.trigger.plover, hit.trigger.other)):
        return None
    reading, at = scene.reading, hit.first
    if at and reading.printed(at - 1).islower() and reading.words[at - 1].isalpha():
        at -= reading.words[at - 1] not in DETERMINERS | PREPOSITIONS
    if at == 0 or (hit.trigger.plover == "PROTEST" and reading.words[at - 1].endswith(("'s", "’s"))):
        return None  # "Osk's protest" to an envoy
    near = (at - _AWAY if at > _AWAY else 0, at)
    return next((one.entity for one in _places(scene, near) if _is_called_so(scene, one, at)), None)


def _is_called_so(scene: Scene, one: Mention, end: int) -> bool:
    """Whether a mention ends right before a token, and is the place's own name: "Osk", not "Oskian"."""
    _, last = tokens_of(scene.reading, (one.span.start, one.span.end))
    if last != end and scene.reading.words[last:end] not in (["'s"], ["’s"]):
        return False
    name = next((it.name for it in scene.article.entities if it.id == one.entity), "")
    text = one.span.text.removesuffix("'s").removesuffix("’s")
    return name.startswith(text.removeprefix("the ")) or text.isupper() or "." in text


def _first(scene: Scene, run: Range) -> str | None:
    """The first place behind "in", "at", "near"."""
    return next((one.entity for one in _places(scene, run) if _is_where(scene.reading, run[0], one.span.start)), None)


def _places(scene: Scene, run: Range) -> Iterator[Mention]:
    """The places that are named in a run of tokens; a description counts that holds a name, "the Osk area"."""
    if run[0] >= run[1]:
        return
    start, end = scene.reading.chars(*run)
    mentions = scene.article.mentions
    for at in range(bisect_left(mentions, start, key=lambda one: one.span.start), len(mentions)):
        one = mentions[at]
        if one.span.start >= end:
            return
        named = one.form == "name" or (one.form == "nominal" and not one.span.text.islower())
        if named and scene.types.get(one.entity) in _PLACES:
            yield one


def _in_front(scene: Scene, hit: Hit, clause: Range) -> str | None:
    """``In Ebb, | police arrested two men``."""
    reading, first = scene.reading, clause[0]
    number = max(0, bisect_left(reading.sentences, (first + 1, 0)) - 1)
    if first != reading.sentences[number][0] or first >= hit.first or reading.words[first] not in _WHERE:
        return None
    comma = next((at for at in range(first, hit.first) if reading.words[at] == ","), first)
    return _first(scene, (first, comma)) if comma > first else None


def _of_those(scene: Scene, hit: Hit, clause: Range) -> str | None:
    """``A court in Osk | jailed him``, ``A crash near Ebb | killed 12 people``."""
    one = hit.trigger
    if not (one.justice or one.plover in _BODILY or one.other in _BODILY_TOO) or hit.form not in ("active", "passive"):
        return None
    return _first(scene, (clause[0], hit.verb))


def _is_where(reading: Reading, low: int, start: int) -> bool:
    """Whether "in" or its like stands before a place, with nothing between but what sort of place it is."""
    at = bisect_left(reading.starts, start)
    first = max(low, at - 1 - _AWAY)
    index = at
    while index > first:
        index -= 1
        word = reading.words[index]
        if word in _WHERE or (word == "on" and not ON_PLACES.isdisjoint(reading.words[index + 1 : at])):
            return True
        if word == "of" and index > low and reading.words[index - 1] in PARTS_OF_PLACES:
            first = max(low, at - 1 - _FURTHER)
        elif word in PREPOSITIONS or word in SUBORDINATORS or word in RELATIVES or not _is_plain(word):
            return False
    return False


def _is_plain(word: str) -> bool:
    return word in DETERMINERS or word == "-" or word.isalpha()
