"""The words of a text in, a hash of each shingle out, the same on every machine.

>>> [hash_ & 1 for hash_ in shingle_hashes(["12", "cars", "were", "there"], 2).tolist()]
[1, 0, 0]
"""

from __future__ import annotations

from typing import Final
from zlib import crc32

import numpy as np

KEPT: Final = 1 << 16
"""Words whose numbers are kept: twice as fast as without."""
LONGEST: Final = 64
"""Bytes of a word of a text that is gone through as a whole."""

_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
_MIX_1: Final = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2: Final = np.uint64(0x94D049BB133111EB)
_ONE: Final = np.uint64(1)
_BLANK, _ZERO, _NINE = b" 09"

Numbers = np.ndarray[tuple[int], np.dtype[np.uint64]]


def shingle_hashes(units: list[str], length: int) -> Numbers:
    """A hash for each run of so many units: a polynomial of the units' hashes, well mixed; odd when it has a digit."""
    return _mixed(np.fromiter(map(_NUMBER_OF.__getitem__, units), dtype=np.uint64, count=len(units)), length)


def run_hashes(words: bytes, length: int) -> Numbers | None:
    """The same of words in one run of bytes, as UTF-8 with blanks between, in a third of the time.

    Figures are those of ASCII. None when a word is too long for it.

    >>> run_hashes(b" 12  cars were there", 2).tolist() == shingle_hashes(["12", "cars", "were", "there"], 2).tolist()
    True
    """
    numbers = _numbers_in(words)
    return None if numbers is None else _mixed(numbers, length)


def _numbers_in(words: bytes) -> Numbers | None:
    """The number of each word, as `_NUMBER_OF` has it. A checksum is the sum of what each byte gives at its place."""
    codes = np.frombuffer(b" %b " % words, dtype=np.uint8)
    inside = codes != _BLANK
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    starts, ends = edges[::2], edges[1::2]
    lengths = ends - starts
    if not len(starts) or lengths.max() > LONGEST:
        return None if len(starts) else np.empty(0, dtype=np.uint64)
    codes = codes[starts[0] :]
    # How many bytes of its word follow each byte; fewer than none for a blank, which gives nothing.
    follow = np.repeat((ends - starts[0]).astype(np.int32), np.diff(starts, append=starts[0] + len(codes)))
    follow -= _COUNTING[: len(codes)] if len(codes) <= len(_COUNTING) else np.arange(1, len(codes) + 1, dtype=np.int32)
    given = _GIVEN.take((follow << 8) + codes, mode="clip")
    runs = starts - starts[0]
    sums = np.bitwise_xor.reduceat(given, runs) ^ _OF_ZEROS[lengths]
    numbers: Numbers = sums.astype(np.uint64) << _ONE
    digits = np.flatnonzero((codes >= _ZERO) & (codes <= _NINE))
    numbers[np.searchsorted(runs, digits, side="right") - 1] |= _ONE
    return numbers


def _mixed(numbers: Numbers, length: int) -> Numbers:
    count = max(len(numbers) - length + 1, 0)
    mixed = numbers[:count].copy()
    figures = numbers[:count].copy()
    for offset in range(1, length):
        mixed *= _FACTOR
        mixed += numbers[offset : offset + count]
        figures |= numbers[offset : offset + count]
    mixed ^= mixed >> np.uint64(30)
    mixed *= _MIX_1
    mixed ^= mixed >> np.uint64(27)
    mixed *= _MIX_2
    mixed ^= mixed >> np.uint64(31)
    mixed >>= _ONE
    mixed &= ~_ONE
    mixed |= figures & _ONE
    return mixed


class _Numbers(dict[str, int]):
    """A number for a word; odd when it has a digit. It forgets all when it has grown large."""

    def __missing__(self, unit: str) -> int:
        if len(self) >= KEPT:
            self.clear()
        number = crc32(unit.encode("utf-8", "surrogatepass")) << 1 | (
            not unit.isalpha() and any(map(str.isdigit, unit))
        )
        self[unit] = number
        return number


_NUMBER_OF: Final = _Numbers()


def _checksum_of_each() -> np.ndarray[tuple[int], np.dtype[np.uint32]]:
    """What a byte gives to the checksum of its word (CRC-32), by how many bytes follow it and which one it is."""
    table = np.empty((LONGEST, 256), dtype=np.uint32)
    table[0] = [crc32(bytes([one])) ^ crc32(b"\0") for one in range(256)]
    for follow in range(1, LONGEST):
        before = table[follow - 1]
        table[follow] = before >> np.uint32(8) ^ table[0][before & np.uint32(0xFF)]
    table[:, _BLANK] = 0
    return table.ravel()


_GIVEN: Final = _checksum_of_each()
_OF_ZEROS: Final = np.array([crc32(bytes(length)) for length in range(LONGEST + 1)], dtype=np.uint32)
"""The checksum of so many bytes of which none gives anything."""
_COUNTING: Final = np.arange(1, 1 << 14, dtype=np.int32)
