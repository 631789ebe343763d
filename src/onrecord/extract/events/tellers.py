"""Who tells of an event: a place of the text in, the statement that holds it out.

>>> Tellers(()).of((3, 9))
Told(within=None, act=None)
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.extract.attribution import tokens_of
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.model.record import Statement

_BEFORE: Final = 256
"""So many places that begin before a trigger are asked whether they reach it."""


class Told(NamedTuple):
    """Who tells of an event, as far as it is not the article itself."""

    within: Statement | None
    """The innermost statement that holds the trigger."""
    act: Statement | None
    """The statement whose cue the trigger is."""


class Tellers:
    """Statements, to be asked what stands in them.

    Args:
        statements: of one article.
    """

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._statements = statements
        self._places = sorted(
            (start, end, number) for number, one in enumerate(statements) for start, end in _told_by(one)
        )
        self._longest = max((end - start for start, end, _ in self._places), default=0)
        self._cues = {one.cue.start: one for one in statements if one.cue}

    def of(self, place: Range) -> Told:
        """Who tells what stands in a place of the text."""
        best: tuple[int, int] | None = None
        last = bisect_left(self._places, (place[0] + 1,))
        for at in range(last - 1, max(-1, last - 1 - _BEFORE), -1):
            if self._places[at][0] < place[0] - self._longest:
                break
            start, end, number = self._places[at]
            if end >= place[1] and (best is None or end - start < best[0]):
                best = end - start, number
        return Told(self._statements[best[1]] if best else None, self._cues.get(place[0]))


def _told_by(one: Statement) -> list[Range]:
    """What a statement tells; one whose attribution comes last, from the beginning of its sentence. In "she left, a
    claim | he denies" no mark parts what is said from who says it: that is no attribution of the sentence.
    """
    places = [(span.start, span.end) for span in (*one.contents, *one.repeats)]
    if one.contents and one.cue and one.contents[-1].end <= one.cue.start:
        behind = one.sentence.text[one.contents[-1].end - one.sentence.start :].lstrip()
        start, end = places[0]
        places[0] = (start if behind[:1].isalnum() else min(start, one.sentence.start)), end
    return places


def bounds_of(reading: Reading, sentence: Range, told: Told, place: Range) -> Range:
    """Where the clause of a trigger can reach, in tokens: within its sentence, and not beyond what is said."""
    held = next((one for one in _told_by(told.within) if one[0] <= place[0] < one[1]), None) if told.within else None
    if held is None:
        return sentence
    low, high = tokens_of(reading, held)
    return max(low, sentence[0]), min(high, sentence[1])
