"""What the finders of statements look at: a text's tokens, sentences and quotations, laid on one another.

>>> reading = lay_out("“It rains,” she said. He left.")
>>> [reading.words[slice(*it)][0] for it in reading.sentences], reading.quoted[1], reading.quoted[6]
(['“', 'he'], 0, -1)
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.annotate.quotations import Quotation, find_quotations
from onrecord.annotate.sentences import find_sentences
from onrecord.annotate.tokens import Tokens, tokenize
from onrecord.extract.raw import Range

LONGEST: Final = 200
"""Tokens of the longest sentence; what runs on without a full stop is cut."""


class Reading(NamedTuple):
    """A text, ready to be searched for statements."""

    text: str
    words: list[str]
    """Tokens in lower case."""
    starts: list[int]
    ends: list[int]
    sentences: list[Range]
    """In tokens; what a quotation holds does not end the sentence around it."""
    quotations: list[Quotation]
    quoted: list[int]
    """For each token the index of the quotation it stands in, marks included; -1 outside."""
    timed: list[bool]
    """For each token whether it belongs to an expression of time, with the preposition before it."""

    def printed(self, index: int) -> str:
        """A token as it stands in the text."""
        return self.text[self.starts[index] : self.ends[index]]

    def chars(self, first: int, end: int) -> Range:
        """Tokens ``[first, end)`` as characters of the text."""
        return self.starts[first], self.ends[end - 1]


def lay_out(
    text: str,
    tokens: Tokens | None = None,
    sentences: list[Range] | None = None,
    quotations: list[Quotation] | None = None,
    times: Sequence[Range] = (),
) -> Reading:
    """A text with its tokens, sentences and quotations, which are found where they are not given."""
    tokens = tokens or tokenize(text)
    quotations = find_quotations(text) if quotations is None else quotations
    quoted = [-1] * len(tokens.words)
    for number, one in enumerate(quotations):
        for index in range(bisect_left(tokens.starts, one.start), bisect_left(tokens.starts, one.end)):
            quoted[index] = number
    whole = _joined(find_sentences(text) if sentences is None else sentences, quotations)
    in_tokens = [(bisect_left(tokens.starts, start), bisect_left(tokens.starts, end)) for start, end in whole]
    return Reading(
        text,
        tokens.words,
        tokens.starts,
        tokens.ends,
        [part for it in in_tokens for part in _cut(*it)],
        quotations,
        quoted,
        _timed(tokens, times),
    )


def _cut(start: int, end: int) -> list[Range]:
    """A sentence in parts that are short enough to be looked at word by word from every cue."""
    return [(at, min(at + LONGEST, end)) for at in range(start, end, LONGEST)]


def _timed(tokens: Tokens, times: Sequence[Range]) -> list[bool]:
    timed = [False] * len(tokens.words)
    for start, end in times:
        first = bisect_left(tokens.starts, start)
        if first and tokens.words[first - 1] in ("on", "in", "at", "late", "early", "since", "during"):
            timed[first - 1] = True
        for index in range(first, bisect_left(tokens.starts, end)):
            timed[index] = True
    return timed


def _joined(sentences: list[Range], quotations: list[Quotation]) -> list[Range]:
    """Sentences, those that one quotation ties together taken as one."""
    joined: list[Range] = []
    at = 0
    for start, end in sentences:
        while at < len(quotations) and quotations[at].end <= start:
            at += 1
        inside = at < len(quotations) and quotations[at].start < start < quotations[at].end
        if inside and joined and joined[-1][1] > quotations[at].start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
