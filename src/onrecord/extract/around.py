"""A statement whose attribution stands within or behind what is said in, the same with all of the clause around it out.

>>> from onrecord.extract.reading import lay_out
>>> text = "The price, Orr told us, may rise soon."
>>> raw = all_around(lay_out(text), RawStatement(((11, 14),), (15, 19), ((24, 37),), "encoder", 0.7))
>>> [text[start:end] for start, end in raw.contents]
['The price', 'may rise soon']
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from onrecord.extract.attribution import sentence_of, tokens_of
from onrecord.extract.clauses import may_be_finite
from onrecord.extract.cue_rules import end_of_clause, is_verb_phrase, is_whole
from onrecord.extract.media import medium_word
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en.cues import ADVERBS, AUXILIARIES, MENTAL
from onrecord.lang.en.grammar import SUBORDINATORS

_FAR: Final = 14
"""So many words an attribution between commas has at most."""
_GAP: Final = 40
"""So many words of a clause are given back at most."""


def all_around(reading: Reading, raw: RawStatement) -> RawStatement:
    """The statement with what its clause lost before or behind the attribution; quotations are looked at by nobody
    here.
    """
    if raw.cue is None or not raw.sources or not raw.contents or len(raw.sources) > 1:
        return raw
    first, end = _attribution(reading, raw)
    low, high = sentence_of(reading, raw.cue)
    if not low < first < end <= high or reading.words[first - 1] != ",":
        return raw
    if any(reading.quoted[at] >= 0 for at in (low, *range(first - 1, min(end + 2, high)))):
        return raw
    within = raw
    if end < high and reading.words[end] == "," and end + 1 < high:
        within = _within(reading, raw, (low, first - 1), (end + 1, high))
    return within if within != raw else _before(reading, raw, low, first - 1)


def _attribution(reading: Reading, raw: RawStatement) -> Range:
    """From its first word to the comma that closes it; nothing where it holds some of what is said."""
    cue = tokens_of(reading, raw.cue or (0, 0))
    source = tokens_of(reading, raw.sources[0])
    first, end = min(cue[0], source[0]), max(cue[1], source[1])
    _, high = sentence_of(reading, raw.cue or (0, 0))
    if end - first > _FAR:
        return 0, 0
    while end < min(high, first + _FAR) and reading.words[end] not in (",", ".", ";"):
        end += 1
    place = reading.chars(first, end) if first < end else (0, 0)
    held = any(start < place[1] and place[0] < stop for start, stop in raw.contents)
    return (0, 0) if held else (first, end)


def _within(reading: Reading, raw: RawStatement, left: Range, right: Range) -> RawStatement:
    """``The price has, Orr said, risen``: half of a clause before it and half behind."""
    if reading.words[right[0]] in ("but", "and") and reading.starts[right[0]] <= raw.contents[0][0]:
        return _of_both(reading, raw, left)
    left = (left[0] + (reading.words[left[0]] in ("but", "and", "so", "or")), left[1])
    if left[1] - left[0] > _GAP or _is_told(reading, left) or not _goes_on(reading, left, right):
        return raw
    start, _ = tokens_of(reading, raw.contents[0])
    _, stop = tokens_of(reading, raw.contents[-1])
    if start < left[0] or (start >= left[1] and start > right[0] + 1):
        return raw
    stop = stop if right[0] < stop <= right[1] else end_of_clause(reading, right[0] - 1, right[1])
    return raw._replace(contents=(reading.chars(*left), reading.chars(right[0], stop)))


def _of_both(reading: Reading, raw: RawStatement, left: Range) -> RawStatement:
    """``It fell, Orr said, | but it may rise``: the clause before the attribution is his as well."""
    clause = left[1] - left[0] <= _GAP and any(may_be_finite(reading, at, left[0]) for at in range(*left))
    if not clause or _is_told(reading, left):
        return raw
    return raw._replace(contents=(reading.chars(*left), *raw.contents))


def _goes_on(reading: Reading, left: Range, right: Range) -> bool:
    if all(reading.words[at] in ADVERBS | SUBORDINATORS for at in range(*left)):
        return False  # "Still, Orr says, it is far"
    waits = reading.words[left[1] - 1] in AUXILIARIES
    begun = reading.words[left[0]] in SUBORDINATORS
    if waits or (begun and not is_verb_phrase(reading, *right)):
        return waits or reading.words[left[0]] in ("when", "if", "while", "although", "because", "since")
    return is_verb_phrase(reading, *right) and not is_whole(reading, left[0], left[1] + 2)


def _before(reading: Reading, raw: RawStatement, low: int, comma: int) -> RawStatement:
    """``While it fell, | it may rise, said Orr``: behind a whole sentence the attribution is of all of it."""
    start, _ = tokens_of(reading, raw.contents[0])
    _, stop = tokens_of(reading, raw.contents[-1])
    if not low <= start < stop or not comma - 1 <= stop <= comma + 1:
        return raw
    gaps = [
        (low, start),
        *((tokens_of(reading, one)[1], tokens_of(reading, two)[0]) for one, two in pairwise(raw.contents)),
    ]
    gaps = [gap for gap in gaps if gap[0] < gap[1]]
    if not gaps or sum(stop - start for start, stop in gaps) > _GAP or any(_is_told(reading, gap) for gap in gaps):
        return raw
    if gaps[0][0] == low and not _is_a_clause(reading, *gaps[0]) and len(gaps) == 1:
        return raw
    return raw._replace(contents=(reading.chars(low, comma),))


def _is_a_clause(reading: Reading, low: int, high: int) -> bool:
    """Whether a subordinate clause stands here, or the subject of the main one, no time."""
    if reading.words[high - 1] == ")":
        return False  # "OSK (Agency) | It rained"
    if all(reading.timed[at] or reading.words[at] == "," for at in range(low, high)):
        return False
    if reading.words[high - 1] == ",":
        return reading.words[low] in SUBORDINATORS and any(
            may_be_finite(reading, at, low) for at in range(low + 1, high)
        )
    return reading.words[low] not in ("and", "but", "or", "so", "yet", "however")


def _is_told(reading: Reading, gap: Range) -> bool:
    """Whether words tell of another statement, are quoted, or tell through what something was said."""
    for at in range(*gap):
        if reading.quoted[at] >= 0 and reading.quotations[reading.quoted[at]].end > reading.ends[gap[1] - 1]:
            return True
        cue = find_cue(reading.words, at)
        if (cue and cue.act not in MENTAL | {"find"} and cue.form in ("past", "s")) or medium_word(reading, at, gap[1])[
            0
        ]:
            return True
    return False
