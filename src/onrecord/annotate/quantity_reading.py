"""A text with its tokens, sentences and times in, the one table that the reading of figures works on out.

A blank token stands before and behind every sentence, so that no reading runs over its edge and none needs to ask
whether there is a next token.

>>> from onrecord.annotate.tokens import tokenize
>>> text = "Two came. Six left."
>>> lay_out(text, tokenize(text), [(0, 9), (10, 19)], ()).words
['', 'two', 'came', '.', '', 'six', 'left', '.', '', '', '', '', '', '', '', '', '']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.annotate.tokens import Tokens
from onrecord.model.annotation import Time

Range = tuple[int, int]

_EDGE: Final = 9
"""So many blanks stand behind the last sentence: no reading looks further ahead without having seen a word."""


class Reading(NamedTuple):
    """What is known of a text when its figures are read."""

    text: str
    tokens: Tokens
    words: list[str]
    """The same list as in ``tokens``; blank at the edges of sentences."""
    starts: list[int]
    ends: list[int]
    times: dict[int, Time]
    """Token -> the expression of time that it belongs to."""
    notes: frozenset[int] = frozenset()
    """Tokens that are the numbers of notes: "(1)", "(2)" at the ends of sentences."""

    def as_printed(self, index: int) -> str:
        """A token in its own upper and lower case."""
        return self.text[self.starts[index] : self.ends[index]]

    def sticks(self, index: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return self.starts[index] == self.ends[index - 1] >= 0

    def is_capital(self, index: int) -> bool:
        """Whether a token begins with a capital letter."""
        return bool(self.words[index]) and self.text[self.starts[index]].isupper()


def lay_out(text: str, tokens: Tokens, sentences: Sequence[Range], times: Sequence[Time]) -> Reading:
    """Put blanks at the edges of sentences and times at their tokens."""
    words, starts, ends = [""], [-1], [-1]
    for start, end in sentences:
        first, last = bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)
        for column, source, blank in (
            (words, tokens.words, [""]),
            (starts, tokens.starts, [-1]),
            (ends, tokens.ends, [-1]),
        ):
            column += source[first:last]  # type: ignore[operator]
            column += blank  # type: ignore[operator]
    words += [""] * (_EDGE - 1)
    starts += [-1] * (_EDGE - 1)
    ends += [-1] * (_EDGE - 1)
    return Reading(
        text, Tokens(words, starts, ends), words, starts, ends, _times_by_token(starts, times), _notes(words)
    )


def _notes(words: list[str]) -> frozenset[int]:
    """Figures alone in brackets at the end of a sentence, where "(1)" and "(2)" are among them."""
    closed = (at - 1 for at, word in enumerate(words) if word == ")" and words[at - 2] == "(")
    found = {at for at in closed if words[at].isdecimal() and words[at + 2] in (".", "", ",") and words[at - 2] != ""}
    return frozenset(found) if {"1", "2"} <= {words[at] for at in found} else frozenset()


def _times_by_token(starts: list[int], times: Sequence[Time]) -> dict[int, Time]:
    """Token -> time, by one walk over both."""
    found: dict[int, Time] = {}
    waiting = iter(sorted(times, key=lambda time: time.span.start))
    time = next(waiting, None)
    if time is None:
        return found
    for index, start in enumerate(starts):
        while time is not None and start >= time.span.end:
            time = next(waiting, None)
        if time is None:
            break
        if start >= time.span.start:
            found[index] = time
    return found
