"""What a pattern matched, and what a reader makes of it: the two values that the readers of this room share."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

from onrecord.annotate.tokens import Tokens
from onrecord.model.annotation import Anchor, TimeRole, TimeStatus, TimeType

_QUOTES: Final = frozenset(("“", '"', "‘", "'", "``", "''"))
_AROUND: Final = 20
"""So many words on either side say whether a headline is written with capitals."""
_HEADLINE: Final = 0.6
"""So many of its words have capitals in a headline that is written so."""
_CLOSING: Final = frozenset(("”", '"', "’", "'", "''"))


class Hit(NamedTuple):
    """A place in the text where a pattern matched."""

    text: str
    tokens: Tokens
    match: re.Match[str]
    """Over the letters of the tokens: its spans are indices of tokens."""
    says: str
    sentences: Sequence[tuple[int, int]]
    """Of the text."""

    @property
    def first(self) -> int:
        """Its first token."""
        return self.match.start()

    @property
    def end(self) -> int:
        """One past its last token."""
        return self.match.end()

    def has(self, name: str) -> bool:
        """Whether a part of that name was there."""
        return self.match.re.groupindex.get(name) is not None and self.match.start(name) >= 0

    def words(self, name: str) -> Sequence[str]:
        """The words of a part; none when it was not there."""
        return self.tokens.words[slice(*self.match.span(name))] if self.has(name) else ()

    def word(self, name: str) -> str:
        """The words of a part, with blanks between and without a possessive's s."""
        return " ".join(word.removesuffix("'s").removesuffix("’s") for word in self.words(name))

    def said(self, name: str) -> set[str]:
        """The words of a part, each once, without a possessive's s."""
        return set(self.word(name).split())

    @property
    def all_words(self) -> Sequence[str]:
        """The words of the whole match."""
        return self.tokens.words[self.first : self.end]

    @property
    def is_possessive(self) -> bool:
        """``Monday's``."""
        return self.tokens.words[self.end - 1].endswith(("'s", "’s"))

    def starts_with(self, *words: str) -> bool:
        """Whether the match begins with these words."""
        return self.tokens.words[self.first : self.first + len(words)] == list(words)

    def before(self, back: int = 1) -> str:
        """A word before the match; nothing where the text begins."""
        at = self.match.start() - back
        return self.tokens.words[at] if at >= 0 else ""

    def after(self, on: int = 1) -> str:
        """A word behind the match; nothing where the text ends."""
        at = self.match.end() + on - 1
        return self.tokens.words[at] if at < len(self.tokens.words) else ""

    def is_capital(self, name: str) -> bool:
        """Whether a part begins with a capital letter."""
        return self.is_upper(self.match.start(name))

    def is_upper(self, index: int) -> bool:
        """Whether the token of this index begins with a capital letter."""
        return self.text[self.tokens.starts[index]].isupper()

    def is_in_name(self) -> bool:
        """Whether a word that needs no capital has one in the midst of a sentence: ``USA Today``, “Tonight”."""
        if not self.is_upper(self.first):
            return False
        if self.before() in _QUOTES:
            return self.after() in _CLOSING
        first, end = self.sentence()
        if self.first == first or not self.before().isalpha() or self._is_headline(first, end):
            return False
        return self.is_upper(self.first - 1) or (self.after().isalpha() and self.is_upper(self.end))

    def is_title(self, name: str) -> bool:
        """Whether a part has a capital in the midst of a sentence that is no headline: ``60 Minutes``."""
        at = self.match.end(name) - 1
        first, end = self.sentence()
        if not (self.has(name) and at > first and self.is_upper(at)):
            return False
        printed = self.text[self.tokens.starts[at] : self.tokens.ends[at]]
        return not printed.isupper() and not self._is_headline(first, end)

    def _is_headline(self, first: int, end: int) -> bool:
        """Whether nearly all words around have capitals, within the sentence."""
        near = range(max(first, self.first - _AROUND), min(end, self.end + _AROUND))
        words = [index for index in near if self.tokens.words[index].isalpha()]
        return sum(map(self.is_upper, words)) > _HEADLINE * len(words)

    def sentence(self) -> tuple[int, int]:
        """First token of the match's sentence, and one past its last."""
        starts = self.tokens.starts
        place = bisect_right(self.sentences, (starts[self.first], len(self.text) + 1)) - 1
        if place < 0:
            return self.first, self.end
        start, end = self.sentences[place]
        return bisect_left(starts, start), bisect_left(starts, end)

    def touches(self, index: int) -> bool:
        """Whether no blank stands before the token of this index."""
        starts, ends = self.tokens.starts, self.tokens.ends
        return 0 < index < len(starts) and starts[index] == ends[index - 1]


class Reading(NamedTuple):
    """What a match means."""

    type: TimeType
    value: str | None
    mod: str | None = None
    anchor: Anchor | None = None
    status: TimeStatus | None = None
    """None: as the value says."""
    candidates: tuple[str, ...] = ()
    """All values that it can have, where nothing decides."""
    role: TimeRole = "when"
    first: int | None = None
    """First token, where it is not the match's."""
    end: int | None = None
    """One past the last token, where it is not the match's."""


NOTHING: Final[tuple[Reading, ...]] = ()
"""The match is no time; a shorter one may be."""

REFUSED: Final = (Reading("DATE", None),)
"""What is written as a date, but is no day of the calendar: its parts are no times either."""
