"""A text in, its word pieces out: the cutting that BERT's uncased models were taught with, and where each piece stands.

>>> cut = WordPiece(["[UNK]", "the", "dam", "##s", "broke", "."])
>>> pieces = cut("The dams broke.")
>>> pieces.ids, list(zip(pieces.starts, pieces.ends))
([1, 2, 3, 4, 5], [(0, 3), (4, 7), (7, 8), (9, 14), (14, 15)])

Lower case and no accents, so what gets lost is kept beside each piece, as one small number, its form: the case of its
word, and whether a blank or a line break stands before it. Quotation marks that open are told from those that close by
nothing else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, NamedTuple

LOWER, TITLE, UPPER, MIXED = range(4)
"""Case of the word that a piece belongs to: ``dam``, ``Dam``, ``DAM``, ``McDam``."""
JOINED, SPACED, NEW_LINE = 0, 4, 8
"""What stands before a piece: nothing, a blank, a line break. Added to the case, this makes the form."""
FORMS: Final = 12

LONGEST_WORD: Final = 100
"""A longer word becomes one unknown piece, as in BERT; so no word takes long."""
REMEMBERED: Final = 60_000
"""Words whose pieces are kept between calls."""

_IGNORED: Final = "\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_WORD: Final = re.compile(rf"[^\W_](?:[^\W_]|[\u0300-\u036f{_IGNORED}])*|[^\s{_IGNORED}]")
_UNSEEN: Final = re.compile(f"[{_IGNORED}]")
_CJK: Final = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")

_Cut = tuple[tuple[int, int, int], ...]
"""Pieces of a word: id, start and end within the word."""


class Pieces(NamedTuple):
    """The pieces of one text, as columns; all four have one length."""

    ids: list[int]
    """Their numbers in the vocabulary."""
    starts: list[int]
    """First code point of each in the text."""
    ends: list[int]
    """One past the last."""
    forms: list[int]
    """Case of the word and what stands before the piece."""


class WordPiece:
    """Cuts texts by a vocabulary.

    Args:
        vocabulary: the pieces in the order of their numbers; ``##`` marks one that goes on with a word.
    """

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._number = {piece: number for number, piece in enumerate(vocabulary)}
        self._unknown = self._number["[UNK]"]
        self._longest = max((len(piece) for piece in self._number), default=0)
        self._seen: dict[str, tuple[int, _Cut]] = {}

    def __call__(self, text: str) -> Pieces:
        """Cut a text, in time proportional to its length."""
        pieces = Pieces([], [], [], [])
        before = 0
        gap = NEW_LINE
        for match in _WORD.finditer(text):
            start = match.start()
            if start != before:
                gap = NEW_LINE if "\n" in text[before:start] else SPACED
            case, cut = self._word(match[0])
            for number, low, high in cut:
                pieces.ids.append(number)
                pieces.starts.append(start + low)
                pieces.ends.append(start + high)
                pieces.forms.append(case + gap)
                gap = JOINED
            before = match.end()
        return pieces

    def _word(self, word: str) -> tuple[int, _Cut]:
        found = self._seen.get(word)
        if found is None:
            found = _case(word), self._cut(word)
            if len(self._seen) < REMEMBERED and len(word) <= LONGEST_WORD:
                self._seen[word] = found
        return found

    def _cut(self, word: str) -> _Cut:
        if word.isascii() and not _UNSEEN.search(word):
            return self._longest_first(word.lower(), range(len(word) + 1))
        if _CJK.search(word):
            return tuple((self._number.get(char, self._unknown), at, at + 1) for at, char in enumerate(word))
        plain, places = _folded(word)
        return self._longest_first(plain, [*places, len(word)])

    def _longest_first(self, word: str, places: range | list[int]) -> _Cut:
        """Take the longest piece that fits, again and again; ``places`` leads back to the word as printed."""
        whole = ((self._unknown, 0, places[-1]),)
        if not word or len(word) > LONGEST_WORD:
            return whole
        cut: list[tuple[int, int, int]] = []
        start = 0
        while start < len(word):
            end = min(len(word), start + self._longest)
            mark = "##" if start else ""
            number = self._number.get(mark + word[start:end])
            while number is None and end > start + 1:
                end -= 1
                number = self._number.get(mark + word[start:end])
            if number is None:
                return whole
            cut.append((number, places[start], places[end]))
            start = end
        return tuple(cut)


def first_pieces(text: str, pieces: Pieces) -> list[int]:
    """For each piece the first one of its word.

    >>> first_pieces("dams, he", Pieces([3, 5, 18, 15], [0, 3, 4, 6], [3, 4, 5, 8], [8, 0, 0, 4]))
    [0, 0, 2, 3]
    """
    first = list(range(len(pieces.ids)))
    for at in range(1, len(first)):
        start = pieces.starts[at]
        if start == pieces.ends[at - 1] and text[start].isalnum() and text[start - 1].isalnum():
            first[at] = first[at - 1]
    return first


def _case(word: str) -> int:
    if word.islower() or word == word.lower():
        return LOWER
    if len(word) > 1 and word == word.upper():
        return UPPER
    return TITLE if word[0].isupper() and word[1:] == word[1:].lower() else MIXED


def _folded(word: str) -> tuple[str, list[int]]:
    """The word without capitals and accents, and for each letter left where it came from."""
    letters: list[str] = []
    places: list[int] = []
    for at, char in enumerate(word):
        for letter in unicodedata.normalize("NFD", char.lower()):
            if unicodedata.category(letter) not in ("Mn", "Cf"):
                letters.append(letter)
                places.append(at)
    return "".join(letters), places
