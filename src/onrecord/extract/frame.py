"""When and where something was said, and with which reserve. All of it stands in the attribution; what is not there is
None.

>>> from onrecord.extract.reading import lay_out
>>> text = "Ana Ruiz pleaded guilty in federal court to theft."
>>> text[slice(*venue_of(lay_out(text), RawStatement(((0, 8),), (9, 23), ((44, 49),), "")))]
'federal court'
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import Final

from onrecord.extract.attribution import Attribution, attribution_of, tokens_of
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import LONGEST, Reading
from onrecord.lang.en.cues import (
    AUXILIARIES,
    HEDGES,
    PUBLISHED,
    VENUES,
)
from onrecord.lang.en.grammar import DETERMINERS, RELATIVES, SUBORDINATORS
from onrecord.model.annotation import Time

_INTO_VENUE: Final = frozenset("in at before outside inside".split())


def venue_of(reading: Reading, raw: RawStatement, around: Attribution | None = None) -> Range | None:
    """``in federal court``: where it was said."""
    for low, high in (around or attribution_of(reading, raw)).runs():
        for at in range(low, high - 1):
            if reading.words[at] in _INTO_VENUE and (end := _venue_end(reading, at + 1, high)):
                return reading.chars(at + 1, end)
    return None


def _venue_end(reading: Reading, at: int, high: int) -> int | None:
    first = at + 1 if reading.words[at] in DETERMINERS else at
    for start in {at, first}:
        for words in _venues():
            if tuple(reading.words[start : min(start + len(words), high)]) == words:
                return start + len(words)
    return None


@cache
def _venues() -> list[tuple[str, ...]]:
    return sorted((tuple(phrase.split()) for phrase in VENUES.split("|")), key=len, reverse=True)


def time_of(
    reading: Reading, raw: RawStatement, times: Sequence[Time], around: Attribution | None = None
) -> Time | None:
    """The time nearest to the cue that stands in the attribution."""
    anchor = raw.cue or (raw.sources[0] if raw.sources else None)
    if anchor is None:
        return None
    around = around or attribution_of(reading, raw)
    runs = [_to_the_next_clause(reading, *run) for run in around.runs()]
    runs += [run for place in raw.sources for run in _published(reading, place)]
    near = [time for low, high in runs if low < high for time in _times_in(times, reading.chars(low, high))]
    return min(near, key=lambda time: abs(time.span.start - anchor[0]), default=None)


def _to_the_next_clause(reading: Reading, low: int, high: int) -> Range:
    """What tells when something else happened is cut off: "said after he was freed on Monday"."""
    for at in range(low, high):
        word = reading.words[at]
        if reading.timed[at]:
            continue
        if word in AUXILIARIES - {"to"} or word in RELATIVES or word in SUBORDINATORS - {"as", "earlier", "so"}:
            return low, at
        if word in ("and", "but") and not (at + 1 < high and reading.timed[at + 1]):
            return low, at
    return low, high


def _published(reading: Reading, place: Range) -> Iterator[Range]:
    """``a study published on Monday``: when a document that speaks came out."""
    low, high = tokens_of(reading, place)
    yield from ((at, high) for at in range(low, high) if reading.words[at] in PUBLISHED)


def _times_in(times: Sequence[Time], place: Range) -> Iterator[Time]:
    """The points of time that begin in a place; "later" and "soon" are none."""
    at = bisect_left(times, place[0], key=lambda time: time.span.start)
    for time in takewhile(lambda one: one.span.start < place[1], times[at : at + LONGEST]):
        if time.type in ("DATE", "TIME") and time.role == "when" and not (time.value or "").endswith("_REF"):
            yield time


def hedges_of(reading: Reading, raw: RawStatement) -> list[Range]:
    """Words with which the source holds back."""
    places = (tokens_of(reading, place) for place in raw.contents)
    return [reading.chars(at, at + 1) for low, high in places for at in range(low, high) if reading.words[at] in HEDGES]
