"""Statements in, each with the words in out that stand before who says it: an attribution in the middle of a sentence
has what is said on both sides.

>>> from onrecord.extract.reading import lay_out
>>> text = "“It held for a day,” Ann Hale said. “Then it broke.”"
>>> (raw,) = with_their_fronts(lay_out(text), [RawStatement(((21, 29),), (30, 34), ((37, 51),), "")])
>>> [text[start:end] for start, end in raw.contents]
['It held for a day,', 'Then it broke.']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.clauses import may_be_finite
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import ADVERBS, ASIDES
from onrecord.lang.en.grammar import PREPOSITIONS, SUBORDINATORS

_LONG: Final = 3
"""Words that a quotation has at least, so that it is no name or single word."""
_NEAR: Final = 6
"""So many words at most were cut from the beginning of a clause."""
_JOINTS: Final = frozenset("and but or so yet meanwhile however still , — –".split())
"""They tie a sentence to the one before it; what is said may begin behind them."""
_ASIDES: Final = ASIDES | SUBORDINATORS - {"if", "unless"}


def with_their_fronts(reading: Reading, raws: Sequence[RawStatement]) -> list[RawStatement]:
    """Statements, each with what of it stands before its source and cue, unless that is another's.

    Args:
        reading: the text, laid out.
        raws: its statements.
    """
    held = sorted(place for raw in raws for place in (*raw.contents, *raw.sources, *([raw.cue] if raw.cue else [])))
    return [raw._replace(contents=_contents(reading, raw, held)) for raw in raws]


def _contents(reading: Reading, raw: RawStatement, held: Sequence[Range]) -> tuple[Range, ...]:
    if not (raw.cue and raw.sources and raw.contents):
        return raw.contents
    head = min(tokens_of(reading, place)[0] for place in (raw.cue, raw.sources[0]))
    if raw.contents[0][0] < reading.starts[head]:
        return (_from_its_beginning(reading, raw, head, held), *raw.contents[1:])
    front = _quotation_before(reading, head, held) or _clause_before(reading, raw, head, held)
    return (front, *raw.contents) if front else raw.contents


def _is_held(held: Sequence[Range], place: Range) -> bool:
    """Whether a place shares a character with one of these, which are in order."""
    at = bisect_left(held, (place[1], 0))
    return any(end > place[0] for _, end in held[max(0, at - _NEAR) : at])


def _quotation_before(reading: Reading, head: int, held: Sequence[Range]) -> Range | None:
    """``“It held,” | Ann Hale said``: the words that end where the attribution begins."""
    if head == 0 or reading.quoted[head - 1] < 0:
        return None
    one = reading.quotations[reading.quoted[head - 1]]
    begins = one.end == reading.ends[head - 1] and "\n" not in reading.text[one.end : reading.starts[head]]
    waits = reading.text[one.inner_end - 1 : one.inner_end] in (",", "?", "!")
    long = reading.text.count(" ", one.inner_start, one.inner_end) + 1 >= _LONG
    free = not _is_held(held, (one.start, one.end))
    return (one.inner_start, one.inner_end) if one.closed and begins and waits and long and free else None


def _clause_before(reading: Reading, raw: RawStatement, head: int, held: Sequence[Range]) -> Range | None:
    """``The plan, | Hale said, has failed``, ``It is late, | Hale said, “but not lost”``."""
    low, _ = sentence_of(reading, raw.cue or (0, 0))
    first, _ = tokens_of(reading, raw.contents[0])
    first += not reading.printed(first)[:1].isalnum()
    if head - 1 <= low or reading.words[head - 1] != "," or not _is_behind_a_comma(reading, first):
        return None
    while low < head - 1 and reading.words[low] in _JOINTS:
        low += 1
    front = range(low, head - 1)
    if not front or reading.words[low] in _ASIDES or any(reading.quoted[at] >= 0 for at in front):
        return None
    if all(reading.timed[at] or reading.words[at] in ADVERBS or reading.words[at].endswith("ly") for at in front):
        return None
    whole = any(may_be_finite(reading, at, low) for at in front)
    waits = reading.words[low] not in PREPOSITIONS and _is_verb(reading, first)
    place = reading.chars(low, head - 1)
    return place if (whole or waits) and not _is_held(held, place) else None


def _is_behind_a_comma(reading: Reading, first: int) -> bool:
    """Whether a sentence goes on here, within quotation marks or without, behind a comma."""
    if first < 2 or first >= len(reading.words) or not reading.printed(first).islower():
        return False
    before = first - 1 - (not reading.printed(first - 1)[:1].isalnum() and reading.words[first - 1] != ",")
    return reading.words[before] == ","


def _is_verb(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    return may_be_finite(reading, at, at) or word.endswith(("ed", "es", "ts", "ps", "ks", "ns", "rs"))


def _from_its_beginning(reading: Reading, raw: RawStatement, head: int, held: Sequence[Range]) -> Range:
    """``If they | wanted to, they could, Hale said``: a clause with the words it was cut from."""
    place = raw.contents[0]
    low, _ = sentence_of(reading, raw.cue or (0, 0))
    first, _ = tokens_of(reading, place)
    while low < first and reading.words[low] in _JOINTS:
        low += 1
    gap = range(low, first)
    if not 0 < len(gap) <= _NEAR or first >= head or reading.quoted[first] >= 0 or len(raw.contents) > 1:
        return place
    if any(reading.quoted[at] >= 0 or reading.words[at] in (":", ";", "—", "–", "(", ")") for at in gap):
        return place
    cut = reading.chars(low, first)
    apart = "\n" in reading.text[cut[0] : place[0]] or _is_held(held, cut)
    return place if apart else (cut[0], place[1])
