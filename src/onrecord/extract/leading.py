"""A participle that opens a sentence has the subject of that sentence for its source.

>>> from onrecord.extract.reading import lay_out
>>> text = "Arguing that it was late, Ann Hale asked for a vote."
>>> (raw,) = with_its_subject(lay_out(text), [RawStatement((), (0, 7), ((13, 24),), "")])
>>> [text[start:end] for start, end in raw.sources]
['Ann Hale']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.raw import Range, RawStatement, is_told_elsewhere
from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import ADVERBS, PRONOUNS
from onrecord.lang.en.grammar import PREPOSITIONS

_ADJUNCT: Final = 12
"""So many words has an adjunct at most."""


def with_its_subject(reading: Reading, raws: Sequence[RawStatement]) -> list[RawStatement]:
    """Statements, each participle in front with its source."""
    sources = sorted(place for raw in raws for place in raw.sources)
    return [_sourced(reading, raw, sources) if _waits(reading, raw) and _leads(reading, raw) else raw for raw in raws]


def _waits(reading: Reading, raw: RawStatement) -> bool:
    """Whether nobody says it, or only somebody of another line."""
    return not raw.sources or is_told_elsewhere(reading.text, raw)


def _leads(reading: Reading, raw: RawStatement) -> bool:
    """Whether the cue is a participle with which its sentence begins, but for "while", "in" or an adverb."""
    if raw.cue is None or not raw.contents:
        return False
    low, _ = sentence_of(reading, raw.cue)
    at, _ = tokens_of(reading, raw.cue)
    opening = reading.words[low:at]
    return reading.words[at].endswith("ing") and all(
        word in ADVERBS | PREPOSITIONS | {"while", ","} for word in opening
    )


def _sourced(reading: Reading, raw: RawStatement, sources: Sequence[Range]) -> RawStatement:
    """With what follows the comma behind the content: the source of the next statement there, a name or a pronoun."""
    _, high = sentence_of(reading, raw.cue or (0, 0))
    _, end = tokens_of(reading, raw.contents[-1])
    if end < high and reading.words[end] in ("”", '"'):
        end += 1
    comma = end - 1 if reading.words[end - 1] == "," else end
    if comma + 1 >= high or reading.words[comma] != ",":
        return raw
    comma = _behind_an_adjunct(reading, comma, high)
    at, start = bisect_left(sources, (reading.starts[comma + 1], 0)), reading.starts[comma + 1]
    if at < len(sources) and sources[at][0] == start:
        return raw._replace(sources=(sources[at],))
    stop = comma + 1
    while stop < high and reading.printed(stop)[:1].isupper():
        stop += 1
    if reading.words[comma + 1] in PRONOUNS - {"who"}:
        stop = comma + 2
    return raw._replace(sources=(reading.chars(comma + 1, stop),)) if stop > comma + 1 else raw


def _behind_an_adjunct(reading: Reading, comma: int, high: int) -> int:
    """``, with a day to go, | Hale``: the comma before the subject."""
    if comma + 1 >= high or reading.words[comma + 1] not in PREPOSITIONS:
        return comma
    near = range(comma + 2, min(high - 1, comma + _ADJUNCT))
    return next((at for at in near if reading.words[at] == ","), comma)
