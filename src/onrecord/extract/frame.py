"""When something was said, and with which reserve. Both stand in the attribution; what is not there is None.

>>> from onrecord.extract.reading import lay_out
>>> text = "Ana Ruiz said it might rain."
>>> [text[slice(*it)] for it in hedges_of(lay_out(text), RawStatement(((0, 8),), (9, 13), ((14, 27),), ""))]
['might']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from onrecord.extract.attribution import Attribution, attribution_of, tokens_of
from onrecord.extract.media import medium_word
from onrecord.extract.phrases import object_after
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import LONGEST, Reading
from onrecord.lang.en.cues import AFTERTHOUGHTS, AUXILIARIES, BODIES, HEDGES, NOT_WHEN, PUBLISHED
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from onrecord.model.annotation import Time
from onrecord.model.record import Medium

_NEAR: Final = 4
"""So many words behind a time at most stands what it tells the time of."""


def time_of(
    reading: Reading,
    raw: RawStatement,
    times: Sequence[Time],
    around: Attribution | None = None,
    medium: Medium | None = None,
) -> Time | None:
    """The time nearest to the cue that stands in the attribution, in the cue itself, with its medium ("at Monday's
    meeting") or with a document that speaks.
    """
    anchor = raw.cue or (raw.sources[0] if raw.sources else None)
    if anchor is None:
        return None
    around = around or attribution_of(reading, raw)
    cited = reading.text[slice(*anchor)].lower() == "according to"
    stand = around.behind if cited else [run for run in around.runs() if not _leads_to_a_clause(reading, run)]
    runs = [to_the_next_clause(reading, *run) for run in stand]
    runs += [tokens_of(reading, raw.cue), *_behind_the_hearer(reading, raw)] if raw.cue else []
    runs += [run for place in raw.sources for run in _published(reading, place)]
    runs += [tokens_of(reading, (medium.span.start, medium.span.end))] if medium else []
    near = (time for low, high in runs if low < high for time in _times_in(times, reading.chars(low, high)))
    own = [time for time in near if not _is_of_something_else(reading, time, cited=cited)]
    return min(own, key=lambda time: abs(time.span.start - anchor[0]), default=None)


def to_the_next_clause(reading: Reading, low: int, high: int) -> Range:
    """What tells when something else happened is cut off: "said after he was freed on Monday"."""
    low += low < high and reading.words[low] in ("and", "but")
    for at in range(low, high):
        word = reading.words[at]
        named = at > low and reading.printed(at)[:1].isupper()
        if reading.timed[at] or named or (word == "before" and _before_a_body(reading, at, high)):
            continue
        if word in AUXILIARIES - {"to"} or word in RELATIVES or word in SUBORDINATORS - {"as", "earlier", "so"}:
            return low, at
        if word in AFTERTHOUGHTS or (word in ("and", "but") and not (at + 1 < high and reading.timed[at + 1])):
            return low, at
    return low, high


def _behind_the_hearer(reading: Reading, raw: RawStatement) -> Iterator[Range]:
    """``wrote | to the governor on Friday``: where what is said begins with whom it is said to."""
    low, high = tokens_of(reading, raw.contents[0]) if raw.contents else (0, 0)
    if raw.cue is None or low >= high or reading.words[low] != "to" or low != tokens_of(reading, raw.cue)[1]:
        return
    end = object_after(reading, low + 1, high)
    if end > low + 1 and end < high and reading.timed[end] and reading.quoted[end] < 0:
        yield end, next((at for at in range(end, high) if not reading.timed[at]), high)


def _before_a_body(reading: Reading, at: int, high: int) -> bool:
    """``testified before | a grand jury in March``."""
    return any(reading.words[index] in BODIES for index in range(at + 1, min(at + _NEAR, high)))


def _leads_to_a_clause(reading: Reading, run: Range) -> bool:
    """``On Monday, a day after | Hale said that``: the time is that of the other clause."""
    low, last = run[0], run[1] - 1
    last -= last > low and reading.words[last] in DETERMINERS
    return reading.words[last] in ("after", "before", "since", "until")


def _is_of_something_else(reading: Reading, time: Time, *, cited: bool) -> bool:
    """``said by Friday``, ``the manager from 2005 to 2014``, ``the 2020 | campaign``, ``the Roads Act 2015``."""
    low, high = tokens_of(reading, (time.span.start, time.span.end))
    before = reading.words[low - 1] if low else ""
    named = reading.printed(low) == "Today" and before in DETERMINERS
    ends = before in NOT_WHEN and (before != "to" or (low > 1 and reading.timed[low - 2]))
    if named or ends or (reading.printed(low).isdigit() and _is_in_a_name(reading, low)):
        return True
    noun = high < len(reading.words) and reading.printed(high).islower() and reading.words[high].isalpha()
    owned = before in DETERMINERS or before in ("'s", "’s") or before.endswith(("'s", "’s"))
    held = (cited and before in ("a", "an")) or reading.words[max(0, low - 2)] in ("at", "during")
    return owned and noun and ("Q" in (time.value or "") or not (held or _is_occasion(reading, high)))


def _is_in_a_name(reading: Reading, low: int) -> bool:
    named = low > 0 and reading.printed(low - 1)[:1].isupper() and not reading.timed[low - 1]
    return named and reading.words[low - 1] not in DETERMINERS | PREPOSITIONS


def _is_occasion(reading: Reading, at: int) -> bool:
    """Whether a phrase that goes on here names through what it was said: "a Wednesday | speech"."""
    small = PREPOSITIONS | SUBORDINATORS | AUXILIARIES
    high = min(at + _NEAR, len(reading.words))
    end = next((one for one in range(at, high) if reading.words[one] in small | {",", "."}), high)
    return end == at or any(medium_word(reading, one, end)[0] for one in range(at, end))


def _published(reading: Reading, place: Range) -> Iterator[Range]:
    """``a study published on Monday``, ``a report on Monday``: when a document that speaks came out."""
    low, high = tokens_of(reading, place)
    last = next((at for at in range(high - 1, low, -1) if not reading.timed[at]), low)
    yield last + 1, high
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
