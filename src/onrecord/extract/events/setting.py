"""When and where it happened, and with which figures: a trigger in, ids of what the article's room found out.

Only what stands in the clause of the trigger counts. A time that stands elsewhere is another event's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, TypeVar

from onrecord.extract.events.hits import Hit, before_the_group
from onrecord.extract.events.roles import Scene
from onrecord.extract.events.subjects import JOINTS, subject_of
from onrecord.extract.events.where import place_of_event
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import ADVERBS, AUXILIARIES
from onrecord.lang.en.grammar import RELATIVES, SUBORDINATORS
from onrecord.model.annotation import Quantity, Time
from onrecord.model.article import Article

Marked = TypeVar("Marked", Time, Quantity)
_FIGURES: Final = frozenset(("count", "money", "casualty", "penalty", "measure"))
_STOPS: Final = (RELATIVES | SUBORDINATORS | {";", ":", "—", "–"}) - {"as", "before", "after", "earlier", "so", "than"}


class Setting(NamedTuple):
    """Ids."""

    time: Time | None
    place: str | None
    quantities: tuple[str, ...]
    penalties: tuple[str, ...]


def setting_of(scene: Scene, hit: Hit, bounds: Range, others: Sequence[Hit]) -> Setting:
    """When, where, with which figures.

    Args:
        scene: the article with its times, figures and mentions.
        hit: the trigger.
        bounds: tokens of its sentence, or of what is said where it stands in something said.
        others: the other triggers of the sentence.
    """
    article, reading = scene.article, scene.reading
    clause = _clause(reading, hit, bounds, others)
    figures = [one for one in _within(article.quantities, reading.chars(*clause)) if one.kind in _FIGURES]
    return Setting(
        _time(article, reading, hit, clause) or _time_in_front(article, reading, hit, bounds, clause),
        place_of_event(scene, hit, clause),
        tuple(one.id for one in figures if one.kind != "penalty"),
        tuple(one.id for one in figures if one.kind == "penalty" and hit.trigger.justice),
    )


def _clause(reading: Reading, hit: Hit, bounds: Range, others: Sequence[Hit]) -> Range:
    verbs = [one for one in others if one.form != "noun" and one is not hit]
    low = max((bounds[0], *(one.end for one in verbs if one.end <= hit.first)))
    high = min((bounds[1], *(one.first for one in verbs if one.first >= hit.end)))
    first, end = hit.first, hit.end
    if hit.form != "noun":
        first = before_the_group(reading, low, hit.verb)
    group = first
    if first <= low or reading.words[first - 1] not in JOINTS:
        while first > low and not _stops(reading, first - 1, hit):
            first -= 1
    if low < first < group and _is_relative(reading, first, group):
        first = group
    while end < high and not _stops(reading, end, hit):
        end += 1
    return first, max(end, hit.end)


def _is_relative(reading: Reading, first: int, group: int) -> bool:
    """Whether a relative clause ends right before a verb: "Ana Ruiz, whom | Jan Kott met in May, | resigned"."""
    told = any(not reading.timed[at] and reading.words[at] != "," for at in range(first, group))
    return told and reading.words[first - 1] in RELATIVES and reading.words[group - 1] == ","


def _stops(reading: Reading, at: int, hit: Hit) -> bool:
    word = reading.words[at]
    if reading.timed[at]:
        return False
    if word in _STOPS:
        return True
    return at > hit.end and word in AUXILIARIES - {"to"} and reading.words[at - 1] not in ADVERBS


def _time(article: Article, reading: Reading, hit: Hit, clause: Range) -> Time | None:
    at = reading.starts[hit.first]
    return min(_points(article, reading, clause), key=lambda one: abs(one.span.start - at), default=None)


def _points(article: Article, reading: Reading, clause: Range) -> list[Time]:
    """The times in a clause that may be when something happened."""
    if clause[0] >= clause[1]:
        return []
    return [
        one
        for one in _within(article.times, reading.chars(*clause))
        if one.type in ("DATE", "TIME") and one.role == "when" and not (one.value or "").endswith("_REF")
    ]


def _time_in_front(article: Article, reading: Reading, hit: Hit, bounds: Range, clause: Range) -> Time | None:
    """``On Tuesday, Jan Kott, who heads the bank, | met Ana Ruiz``, ``He flew to Ebb on Monday, where he | met her``:
    of a verb that has no time of its own, what opens the sentence of its subject, or stands before "where".
    """
    if hit.form not in ("active", "passive") or hit.is_noun:
        return None
    low, first = bounds[0], clause[0]
    if first - 1 > low and reading.words[first - 1] == "where":
        return next(reversed(_points(article, reading, (low, first - 1))), None)
    opening = low
    while opening < hit.verb and (reading.timed[opening] or reading.words[opening] == ","):
        opening += 1
    subject = subject_of(reading, hit, low) if opening > low else None
    if subject is None or subject[0] != opening or not JOINTS.isdisjoint(reading.words[subject[1] : hit.verb]):
        return None
    return next(iter(_points(article, reading, (low, opening))), None)


def _within(found: Sequence[Marked], place: Range) -> Iterator[Marked]:
    at = bisect_left(found, place[0], key=lambda one: one.span.start)
    while at < len(found) and found[at].span.start < place[1]:
        yield found[at]
        at += 1
