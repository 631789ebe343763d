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

_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
_MIX_1: Final = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2: Final = np.uint64(0x94D049BB133111EB)
_ONE: Final = np.uint64(1)


def shingle_hashes(units: list[str], length: int) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    """A hash for each run of so many units: a polynomial of the units' hashes, well mixed; odd when it has a digit."""
    numbers = np.fromiter(map(_NUMBER_OF.__getitem__, units), dtype=np.uint64, count=len(units))
    count = len(units) - length + 1
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
