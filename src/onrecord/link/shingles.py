"""A text in, its sketch out: hashes of a sample of its shingles, the runs of five words that it is made of.

Which shingles are sampled depends on their own hash alone, so that two texts sample what they share alike, wherever it
stands in them. The hashes keep the order of the text. The same text gives the same sketch on every machine.

>>> sketch = sketch_text("The ferry to Sula was cancelled on Monday because of the storm.")
>>> len(sketch.hashes), sketch.level
(8, 0)
>>> sketch_text("The FERRY to Sula – was cancelled; on Monday, because of the storm") == sketch
True
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple
from zlib import crc32

import numpy as np

WORDS: Final = 5
"""Words of a shingle."""
CHARACTERS: Final = 10
"""Characters of a shingle, in languages without blanks: about five words of Japanese or Thai."""
USUAL: Final = 128
"""So many hashes at most, on average, of a text of up to a thousand words; half as many at least."""
COARSE: Final = 3
"""Of longer texts one shingle of 2 to this power is kept: a brief inside them must leave enough hashes to be found."""
MOST: Final = 512
"""So many hashes at most, on average, of a text however long."""
BITS: Final = 63
"""Of a hash: it fits a signed integer of 64 bits, which is what databases store."""

_UNBROKEN: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Thai, Lao, Burmese, Khmer, Kana, Han: written without blanks between words."""
_WORD: Final = re.compile(r"\w+")
_HAS_UNBROKEN: Final = re.compile(f"[{_UNBROKEN}\U00020000-\U0003ffff]")
_UNIT: Final = re.compile(f"[{_UNBROKEN}\U00020000-\U0003ffff]|[^\\W{_UNBROKEN}\U00020000-\U0003ffff]+")
_APOSTROPHES: Final = str.maketrans("", "", "'’\u00ad\u200b")

_FACTOR: Final = np.uint64(0x9E3779B97F4A7C15)
_MIX_1: Final = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2: Final = np.uint64(0x94D049BB133111EB)
_ONE: Final = np.uint64(1)


class Sketch(NamedTuple):
    """What is kept of a text for comparing it with others."""

    level: int
    """One shingle of 2 to this power was kept."""
    hashes: tuple[int, ...]
    """In the order of the text, each once. The last bit says whether a figure stands in the shingle."""

    def at(self, level: int) -> tuple[int, ...]:
        """The hashes that a coarser sample would have kept too: two sketches are compared at the coarser level."""
        if level <= self.level:
            return self.hashes
        limit = 1 << (BITS - level)
        return tuple(hash_ for hash_ in self.hashes if hash_ < limit)


def sketch_text(text: str) -> Sketch:
    """The sketch of a text: about a hundred hashes; none when it has fewer than five words."""
    units = units_of(text)
    length = CHARACTERS if not text.isascii() and _is_unbroken(units) else WORDS
    count = len(units) - length + 1
    if count < 1:
        return Sketch(0, ())
    level = level_of(count)
    hashes = _shingle_hashes(units, length)
    kept = hashes[hashes < np.uint64(1 << (BITS - level))] if level else hashes
    return Sketch(level, tuple(dict.fromkeys(kept.tolist())))


def units_of(text: str) -> list[str]:
    """What shingles are made of: words in lower case; of languages without blanks single characters.

    >>> units_of("Nobody's ferry, 12 cars"), units_of("橋は改修中 OK")
    (['nobodys', 'ferry', '12', 'cars'], ['橋', 'は', '改', '修', '中', 'ok'])
    """
    folded = text.casefold().translate(_APOSTROPHES)
    if folded.isascii() or not _HAS_UNBROKEN.search(folded):
        return _WORD.findall(folded)
    return _UNIT.findall(folded)


def level_of(count: int) -> int:
    """How coarse a sample is taken of so many shingles.

    >>> [level_of(count) for count in (20, 128, 400, 900, 4_000, 30_000)]
    [0, 0, 2, 3, 3, 6]
    """
    level = 0
    while count >> level > (USUAL if level < COARSE else MOST):
        level += 1
    return level


def pack(sketch: Sketch) -> bytes:
    """A sketch as bytes, 8 a hash, for storing it.

    >>> unpack(pack(Sketch(2, (7, 1 << 60)))), len(pack(Sketch(2, (7, 1 << 60))))
    (Sketch(level=2, hashes=(7, 1152921504606846976)), 17)
    """
    return bytes([sketch.level]) + np.array(sketch.hashes, dtype="<u8").tobytes()


def unpack(packed: bytes) -> Sketch:
    """The sketch that `pack` made bytes of."""
    return Sketch(packed[0], tuple(np.frombuffer(packed, dtype="<u8", offset=1).tolist()))


def _is_unbroken(units: list[str]) -> bool:
    """Whether most of a text is written without blanks; told by up to 256 units spread over it."""
    looked = units[:: len(units) // 256 + 1]
    return sum(_HAS_UNBROKEN.match(unit) is not None for unit in looked) * 2 > len(looked)


def _shingle_hashes(units: list[str], length: int) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    """A hash for each run of so many units: a polynomial of the units' hashes, well mixed."""
    numbers = np.fromiter(map(_number, units), dtype=np.uint64, count=len(units))
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


@lru_cache(maxsize=1 << 15)
def _number(unit: str) -> int:
    """A number for a word; odd when it has a digit."""
    return crc32(unit.encode("utf-8", "surrogatepass")) << 1 | (not unit.isalpha() and any(map(str.isdigit, unit)))
