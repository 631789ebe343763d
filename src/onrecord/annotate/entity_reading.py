"""Tokens and sentences in, one view of the text out that everything about names reads: columns over the tokens.

>>> from onrecord.annotate.sentences import find_sentences
>>> from onrecord.annotate.tokens import tokenize
>>> text = "Oslo’s mayor said so."
>>> reading = read(text, tokenize(text), find_sentences(text))
>>> reading.words[0], reading.owning[0], reading.capital[:2], reading.slice(0, 2)
('oslo', True, [True, False], 'Oslo’s mayor')
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from onrecord.annotate.tokens import Tokens
from onrecord.model.annotation import EntityType

_S: Final = ("'s", "’s")
_MARKS: Final = ("'", "’")


class Reading(NamedTuple):
    """A text as those who look for names see it; one entry a token."""

    text: str
    words: list[str]
    """Lower case, without a possessive 's."""
    starts: list[int]
    ends: list[int]
    """Before a possessive 's."""
    capital: list[bool]
    """Begins with a capital letter."""
    owning: list[bool]
    """Carries a possessive ending."""
    sentence: list[int]
    """Number of its sentence."""
    bounds: list[tuple[int, int]]
    """First token of each sentence, and one past its last. A cell of a table is a sentence of its own."""

    small: frozenset[str]
    """Words that the text also writes small, and not behind a hyphen."""
    told: Mapping[str, EntityType]
    """Names whose type the article's own fields tell, in lower case."""

    def slice(self, start: int, end: int) -> str:
        """The text of the tokens ``[start, end)``, without a last possessive ending."""
        return self.text[self.starts[start] : self.ends[end - 1]]

    def raw(self, at: int) -> str:
        """One token as it stands."""
        return self.text[self.starts[at] : self.ends[at]]

    def joined(self, at: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return at > 0 and self.starts[at] == self.ends[at - 1] and not self.owning[at - 1]

    def word(self, at: int) -> str:
        """The word at a place, or nothing where the text has none."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def before(self, start: int) -> str:
        """The word before a token in its sentence, or nothing."""
        return self.words[start - 1] if start > self.first(start) else ""

    def after(self, end: int) -> str:
        """The word at ``end``, one past a token, in that token's sentence, or nothing."""
        return self.words[end] if end < self.last(end - 1) else ""

    def first(self, at: int) -> int:
        """The first token of the sentence of a token."""
        return self.bounds[self.sentence[at]][0]

    def last(self, at: int) -> int:
        """One past the last token of the sentence of a token."""
        return self.bounds[self.sentence[at]][1]


def read(
    text: str,
    tokens: Tokens,
    sentences: Sequence[tuple[int, int]],
    told: Mapping[str, EntityType] = MappingProxyType({}),
) -> Reading:
    """Look at a text once."""
    words, ends = list(tokens.words), list(tokens.ends)
    owning = [False] * len(words)
    for at, word in enumerate(words):
        if word.endswith(_S) and len(word) > 2:
            words[at], ends[at], owning[at] = word[:-2], ends[at] - 2, True
        elif word in _MARKS and at and words[at - 1].endswith("s") and tokens.starts[at] == ends[at - 1]:
            owning[at - 1] = True
    capital = [text[start].isupper() for start in tokens.starts]
    bounds, sentence = _sentence_columns(tokens, _cells(text, sentences))
    small = frozenset(word for at, word in enumerate(words) if not capital[at] and not (at and words[at - 1] == "-"))
    return Reading(text, words, tokens.starts, ends, capital, owning, sentence, bounds, small, told)


def _cells(text: str, sentences: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The sentences, cut where a tab parts the cells of a table."""
    for start, end in sentences:
        tab = text.find("\t", start, end)
        while tab >= 0:
            yield start, tab
            start, tab = tab + 1, text.find("\t", tab + 1, end)
        yield start, end


def _sentence_columns(tokens: Tokens, sentences: Iterable[tuple[int, int]]) -> tuple[list[tuple[int, int]], list[int]]:
    """Bounds of the sentences in tokens, and the number of the sentence of each token. None is left out."""
    bounds: list[tuple[int, int]] = []
    at, count = 0, len(tokens.words)
    for _, end in sentences:
        first = at
        while at < count and tokens.starts[at] < end:
            at += 1
        if at > first:
            bounds.append((first, at))
    if at < count:
        bounds.append((at, count))
    return bounds, [number for number, (first, last) in enumerate(bounds) for _ in range(first, last)]
