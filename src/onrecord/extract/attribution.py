"""The words that tell of one statement, in a sentence that may tell of several: a statement in, its attribution out.

>>> from onrecord.extract.reading import lay_out
>>> text = "In a letter on Monday, Ana Ruiz, who left in May, said at noon that the dam held."
>>> reading = lay_out(text)
>>> around = attribution_of(reading, RawStatement(((23, 31),), (50, 54), ((68, 81),), ""))
>>> [text[slice(*reading.chars(*run))] for run in around.runs()]
['at noon that', ',', 'In a letter on Monday,']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.en.grammar import RELATIVES


def tokens_of(reading: Reading, place: Range) -> Range:
    """Characters of the text as tokens."""
    return bisect_left(reading.ends, place[0] + 1), bisect_left(reading.starts, place[1])


def sentence_of(reading: Reading, place: Range) -> Range:
    """Tokens of the sentence that holds the first character of a place."""
    at = bisect_left(reading.ends, place[0] + 1)
    number = max(0, bisect_left(reading.sentences, (at + 1, 0)) - 1)
    return reading.sentences[number] if reading.sentences else (0, 0)


def inside(place: Range, others: Sequence[Range]) -> bool:
    """Whether a place shares a character with one of others."""
    return any(place[0] < end and start < place[1] for start, end in others)


class Attribution(NamedTuple):
    """The words of a sentence that tell of one statement, outside everything that is said, as runs of tokens."""

    behind: tuple[Range, ...]
    """Behind the cue: "said | in a letter"."""
    between: tuple[Range, ...]
    """Between source and cue: "Hale | on Monday | said"."""
    before: tuple[Range, ...]
    """Before both: "In a letter, | Hale said"."""

    def runs(self) -> tuple[Range, ...]:
        """All of them, the nearest first."""
        return (*self.behind, *self.between, *self.before)


def attribution_of(
    reading: Reading, raw: RawStatement, others: Sequence[RawStatement] = (), within: Range | None = None
) -> Attribution:
    """What of a sentence belongs to the attribution of a statement.

    Args:
        reading: the text.
        raw: the statement.
        others: the other statements of the sentence; their words are theirs.
        within: the content of another statement that holds this one, which it does not leave.
    """
    anchor = raw.cue or (raw.sources[0] if raw.sources else None)
    if anchor is None:
        return Attribution((), (), ())
    low, high = sentence_of(reading, anchor)
    if within:
        inner_low, inner_high = tokens_of(reading, within)
        low, high = max(low, inner_low), min(high, inner_high)
    first, end = tokens_of(reading, anchor)
    foreign = [one.cue for one in others if one.cue and not inside(one.cue, (anchor,))]
    told = (*raw.contents, *(place for one in others for place in one.contents if not _holds(place, anchor)))
    said = [place for place in told if low < high and inside(place, (reading.chars(low, high),))]
    source = tokens_of(reading, raw.sources[0]) if raw.sources else (first, first)
    stops = {at for cue in foreign for at in range(*tokens_of(reading, cue))}
    behind = _until(reading, end, high, stops)
    resumed = _behind_the_clause(reading, behind, high, stops)
    if source[0] >= first:
        return Attribution(
            tuple(run for one in ((end, behind), *resumed) for run in _free(reading, *one, said)),
            (),
            _free(reading, _since(reading, low, first, stops), first, said),
        )
    low = max(low, _said_by_others(reading, source[0], others))
    shared = any(one.cue and raw.sources == one.sources and raw.sources[0] < one.cue < anchor for one in others)
    between = () if shared else _main_clause(reading, source[1], first)
    return Attribution(
        tuple(run for one in ((end, behind), *resumed) for run in _free(reading, *one, said)),
        tuple(run for low_, high_ in between for run in _free(reading, low_, high_, said)),
        _free(reading, _since(reading, low, source[0], stops), source[0], said),
    )


def _said_by_others(reading: Reading, first: int, others: Sequence[RawStatement]) -> int:
    """Behind what another said earlier in the sentence: its attribution is no part of this one's."""
    cues = [one for one in others if one.cue and one.contents and tokens_of(reading, one.cue)[0] < first]
    ends = (tokens_of(reading, place)[1] for one in cues for place in one.contents)
    return max((end for end in ends if end <= first), default=0)


def _holds(place: Range, anchor: Range) -> bool:
    return place[0] <= anchor[0] and anchor[1] <= place[1]


def _until(reading: Reading, end: int, high: int, stops: set[int]) -> int:
    """Where another clause, a list or another statement begins."""
    return next(
        (
            at
            for at in range(end, high)
            if at in stops
            or reading.words[at] == ";"
            or (reading.words[at] == "," and at + 1 < high and reading.words[at + 1] in _TELLS_ON)
        ),
        high,
    )


def _behind_the_clause(reading: Reading, comma: int, high: int, stops: set[int]) -> tuple[Range, ...]:
    """``said Hale, who left in May, | in an email``: what goes on behind the clause of a relative pronoun."""
    if comma + 1 >= high or reading.words[comma] != "," or reading.words[comma + 1] not in RELATIVES:
        return ()
    for at in range(comma + 2, min(high - 1, comma + _FAR)):
        if at in stops or reading.quoted[at] >= 0 or reading.words[at] == ";":
            return ()
        if reading.words[at] == ",":
            return ((at + 1, _until(reading, at + 1, high, stops)),) if reading.words[at + 1] in _HOW else ()
    return ()


_FAR: Final = 20
"""So many words a relative clause between commas has at most."""
_HOW: Final = frozenset("in on at by via during through".split())
_TELLS_ON: Final = frozenset("including which who whose whom where".split())
"""Behind a comma they go on with what stands before them, not with how it was said."""


def _since(reading: Reading, low: int, first: int, stops: set[int]) -> int:
    return next((at + 1 for at in range(first - 1, low - 1, -1) if at in stops or reading.words[at] == ";"), low)


def _main_clause(reading: Reading, low: int, high: int) -> tuple[Range, ...]:
    """Of what stands between subject and verb what is no relative clause: "Hale, who left in May, on Monday said"."""
    relative = next((at for at in range(low, high) if reading.words[at] in RELATIVES), high)
    comma = next((at for at in range(high - 1, relative, -1) if reading.words[at] == ","), high - 1)
    return (low, relative), (comma + 1, high)


def _free(reading: Reading, low: int, high: int, said: Sequence[Range]) -> tuple[Range, ...]:
    """Runs of tokens that belong to nothing that is said."""
    runs, start = [], low
    for at in range(low, high + 1):
        if at >= high or inside((reading.starts[at], reading.ends[at]), said):
            if at > start:
                runs.append((start, at))
            start = at + 1
    return tuple(runs)
