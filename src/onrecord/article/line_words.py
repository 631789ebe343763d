"""The words of many lines at once, as numbers in order: lines in, each word with the lines that hold it out.

The words are those of ``stems``. Each is a number, its characters put together, so that lines are compared by looking
up numbers in one array: what holds for one word and one line is true of all of them in a few calls of numpy.

>>> words = words_of(["Rain fell, rain fell.", "", "More rain."])
>>> words.sizes.tolist(), sorted(words.lines.tolist())
([2, 0, 2], [0, 0, 2, 2])
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from onrecord.article.stems import LETTERS, LOOKED_AT, stems

Indices = NDArray[np.intp]

WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?|\d+")
"""A word, or a figure, of a text in small letters."""
_ASCII_WORD: Final = re.compile(r"[a-z]+(?:['-][a-z]+)*\.?|[0-9]+")
"""The same of a text that is plain ASCII, in half the time."""
_JOINERS: Final = "'’-"
_DOTTED: Final = 0x130
"""The capital whose small letter is two characters, the second of which ends a word."""

OTHER, LETTER, DIGIT, BEYOND = range(4)
ALPHABETS: Final = 0x3000
"""Behind it stand the scripts without blanks, whose words are cut by ``stems`` itself."""
_SHORTEST: Final = {LETTER: 3, DIGIT: 2}
"""Characters of a shortest word, and of a shortest figure."""
_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
"""Odd and without order: the numbers of different words differ."""
_LOW_BITS: Final = np.uint64(47)
"""Of a key; sixteen more tell most words apart, and the last is for the sign."""


_PIECE: Final = 1 << 16
"""So many characters are looked up at a time: what numpy makes of them on the way stays close to the processor."""
_Kind = TypeVar("_Kind", bound=np.generic)


class Laid(NamedTuple):
    """Lines laid behind each other."""

    codes: NDArray[np.uint32]
    """The code points, with a line break before and behind each line."""
    breaks: Indices
    """Where these stand."""


class Words(NamedTuple):
    """Each word of each line once: word by word, and of one word line by line."""

    keys: NDArray[np.int64]
    """Number of the word and of the line in one, in order: ``starts`` + ``lines``."""
    starts: NDArray[np.int64]
    """Where the lines of the word begin: what its key would be in line 0."""
    lines: Indices
    sizes: Indices
    """For each line, how many words it has."""


def words_of(lines: Sequence[str]) -> Words:
    """The words of these lines."""
    word, line = _found(lines)
    bits = len(lines).bit_length()
    keys = (word & np.uint64((1 << (63 - bits)) - 1)) << np.uint64(bits) | line.astype(np.uint64)
    keys = _in_order(keys)
    once = keys[np.concatenate((np.ones(min(len(keys), 1), dtype=np.bool_), keys[1:] != keys[:-1]))].astype(np.int64)
    held = once & ((1 << bits) - 1)
    return Words(once, once - held, held, np.bincount(held, minlength=len(lines)))


def _in_order(keys: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Keys, sorted: by their high bits first, behind which little is left to sort, in a third of the time."""
    keys = np.take(keys, np.argsort((keys >> _LOW_BITS).astype(np.uint16), kind="stable"))
    keys.sort(kind="stable")
    return keys


def lines_that_hold(word: str, words: Words) -> Indices:
    """The lines that hold a word, or another one with the same first letters.

    >>> lines_that_hold("rain", words_of(["Rain fell.", "", "More rain."])).tolist()
    [0, 2]
    """
    number = int(_found([word])[0][0])
    bits = len(words.sizes).bit_length()
    start = (number & ((1 << (63 - bits)) - 1)) << bits
    low, high = np.searchsorted(words.starts, start), np.searchsorted(words.starts, start, "right")
    return words.lines[low:high]


def _found(lines: Sequence[str]) -> tuple[NDArray[np.uint64], Indices]:
    """Number and line of each word, as they come."""
    codes = _codes("\n".join(["", *[text[:LOOKED_AT] for text in lines], "\0" * LETTERS]))
    codes = looked_up(fold_table(), codes)
    kinds = looked_up(kind_table(), codes)
    edges = np.flatnonzero(kinds[1:] != kinds[:-1]) + 1
    kind, size = kinds[edges[:-1]], np.diff(edges)
    kept = np.zeros(len(size), dtype=np.bool_)
    for one, shortest in _SHORTEST.items():
        kept |= (kind == one) & (size >= shortest)
    told = np.flatnonzero(kept)
    breaks = np.flatnonzero(codes == ord("\n"))
    starts, size = edges[told], size[told]
    line = np.repeat(np.arange(len(lines)), np.diff(np.searchsorted(starts, breaks)))
    beyond = np.zeros(len(lines), dtype=np.bool_)
    beyond[np.searchsorted(breaks, np.flatnonzero(kinds == BEYOND)) - 1] = True
    near = ~beyond[line]
    words, line = _numbered(codes, starts[near], size[near]), line[near]
    return _with_stems(words, line, lines, np.flatnonzero(beyond)) if beyond.any() else (words, line)


def _with_stems(
    words: NDArray[np.uint64], line: Indices, lines: Sequence[str], beyond: Indices
) -> tuple[NDArray[np.uint64], Indices]:
    """The same with the words of lines that hold characters beyond the alphabets."""
    found = [stems(lines[at]) for at in beyond.tolist()]
    codes = _codes("".join([word.ljust(LETTERS, "\0") for own in found for word in own]))
    starts = np.arange(0, len(codes), LETTERS)
    own = _numbered(codes, starts, np.full(len(starts), LETTERS))
    return np.concatenate((words, own)), np.concatenate((line, np.repeat(beyond, [len(one) for one in found])))


def _numbered(codes: NDArray[np.uint32], starts: Indices, sizes: Indices) -> NDArray[np.uint64]:
    """A number for the first characters of each word."""
    number = np.zeros(len(starts), dtype=np.uint64)
    for at in range(LETTERS):
        letter = np.take(codes, starts + at)
        if at >= min(_SHORTEST.values()):
            letter[sizes <= at] = 0
        number *= _FACTOR
        number += letter
    return number


def word_counts(lines: Sequence[str]) -> Indices:
    """How many words and figures each line holds; apostrophes and hyphens are part of a word.

    >>> word_counts(["The mayor's 2 well-known plans", "", "1,000"]).tolist()
    [5, 0, 2]
    """
    codes, breaks = laid(lines)
    parts = looked_up(_part_table(), codes)
    letter, figure = parts & (_LETTER | _LAST) > 0, parts == _FIGURE
    goes_on, joins = parts == _LETTER, parts == _JOINER
    joins[1:] &= goes_on[:-1]
    goes_on |= joins
    opens = letter | figure
    opens[1:] &= ~((figure[1:] & figure[:-1]) | (letter[1:] & goes_on[:-1]))
    counts = np.diff(np.cumsum(opens, dtype=np.intp)[breaks])
    for at in set((np.searchsorted(breaks, np.flatnonzero(parts == _BEYOND)) - 1).tolist()):
        counts[at] = len(words_in(lines[at]))
    return counts


def words_in(line: str) -> list[str]:
    """The words and figures of a line, in small letters.

    >>> words_in("On 2 Oct. the mayor's well-known plans")
    ['on', '2', 'oct.', 'the', "mayor's", 'well-known', 'plans']
    """
    lower = line.lower()
    return (_ASCII_WORD if lower.isascii() else WORD).findall(lower)


def laid(lines: Iterable[str]) -> Laid:
    """Lay lines behind each other; none of them holds a line break.

    >>> laid(["Ebb", "by"]).breaks.tolist()
    [0, 4, 7]
    """
    codes = _codes("\n".join(["", *lines, ""]))
    return Laid(codes, np.flatnonzero(codes == ord("\n")))


def looked_up(table: NDArray[_Kind], codes: NDArray[np.uint32]) -> NDArray[_Kind]:
    """What a table says of each code point, its last entry of all that stand behind it.

    >>> looked_up(np.array([7, 8, 9]), np.array([1, 0, 500], dtype=np.uint32)).tolist()
    [8, 7, 9]
    """
    said = np.empty(len(codes), dtype=table.dtype)
    for at in range(0, len(codes), _PIECE):
        np.take(table, codes[at : at + _PIECE], mode="clip", out=said[at : at + _PIECE])
    return said


def _codes(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


_FIGURE, _LETTER, _LAST, _JOINER, _BEYOND = (1 << bit for bit in range(5))
"""What a character is to the words of a line; behind a last letter no word goes on."""


@cache
def _part_table() -> NDArray[np.uint8]:
    """For each code point of the alphabets, and one beyond, what it is to the words of a line; 0 for most marks."""
    parts = np.zeros(ALPHABETS + 2, dtype=np.uint8)
    for kind, part in ((LETTER, _LETTER), (DIGIT, _FIGURE), (BEYOND, _BEYOND)):
        parts[kind_table() == kind] = part
    parts[_DOTTED] = _LAST
    parts[[ord(mark) for mark in _JOINERS]] = _JOINER
    return parts


@cache
def kind_table() -> NDArray[np.uint8]:
    """For each code point of the alphabets, and one beyond, whether it is part of words or of figures."""
    kinds = np.full(ALPHABETS + 2, OTHER, dtype=np.uint8)
    for point in range(ALPHABETS):
        if chr(point).isalnum():
            kinds[point] = DIGIT if chr(point).isdecimal() else LETTER
    kinds[ALPHABETS + 1] = BEYOND
    return kinds


@cache
def fold_table() -> NDArray[np.uint32]:
    """For each code point of the alphabets what it is when case is folded; one beyond for what becomes several."""
    folded = [chr(point).casefold() for point in range(ALPHABETS + 1)]
    return np.array([ord(one) if len(one) == 1 else ALPHABETS + 1 for one in [*folded, ""]], dtype=np.uint32)
