"""A text laid out and what the encoder thinks of it in, every place where somebody says something out.

The encoder has the first word: where one of its cues stands, the rules are not asked. They fill in what it leaves:
quotations that nobody holds, cues that it does not know. Without an encoder the rules do all of it.

>>> from onrecord.extract.reading import lay_out
>>> text = "The dam held, Mayor Ana Ruiz said on Monday."
>>> [text[start:end] for raw in find(lay_out(text)) for start, end in (*raw.sources, raw.cue, *raw.contents)]
['Mayor Ana Ruiz', 'said', 'The dam held']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from onrecord.annotate.encode import Encoded
from onrecord.extract.by_layout import by_layout
from onrecord.extract.cue_rules import find_by_rule
from onrecord.extract.decode import decode
from onrecord.extract.going_on import go_on
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading


def find(reading: Reading, encoded: Encoded | None = None, names: Sequence[Range] = ()) -> list[RawStatement]:
    """All statements of a text, in reading order.

    Args:
        reading: the text, laid out.
        encoded: what the encoder thinks of it; None: rules alone.
        names: where people, organisations and places are named, in order.
    """
    ruled = find_by_rule(reading)
    if encoded is None:
        return _in_order([*ruled, *_free(by_layout(reading.text, names), ruled)])
    learned = decode(reading.text, encoded, reading.quotations)
    return go_on(reading.quotations, reading.text, _in_order([*learned, *_free(ruled, learned)]))


def _in_order(found: Iterable[RawStatement]) -> list[RawStatement]:
    return sorted(found, key=lambda raw: raw.contents or ((raw.cue or (0, 0)),))


def _free(more: Iterable[RawStatement], found: Sequence[RawStatement]) -> list[RawStatement]:
    """Those whose words no other statement has as cue or content."""
    held = sorted(place for raw in found for place in (*raw.contents, *([raw.cue] if raw.cue else [])))
    starts = [start for start, _ in held]
    reach = _reaches(held)
    return [raw for raw in more if not any(_meets(place, starts, reach) for place in _own(raw))]


def _own(raw: RawStatement) -> list[Range]:
    return [*raw.contents, *([raw.cue] if raw.cue else [])]


def _reaches(held: Sequence[Range]) -> list[int]:
    """How far the places up to each of them reach."""
    reach: list[int] = []
    for _, end in held:
        reach.append(max(end, reach[-1]) if reach else end)
    return reach


def _meets(place: Range, starts: Sequence[int], reach: Sequence[int]) -> bool:
    """Whether a place shares a character with one of those held."""
    at = bisect_left(starts, place[1])
    return at > 0 and reach[at - 1] > place[0]
