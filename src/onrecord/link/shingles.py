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
from typing import TYPE_CHECKING, Final, NamedTuple

from onrecord.lang.scripts import UNBROKEN

if TYPE_CHECKING:
    from onrecord.link.shingle_hashes import Numbers

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
WINDOW: Final = 8
"""Of so many hashes that follow each other one is a fingerprint. Looked up by fingerprints alone, 0.970 of the copies
of `bench/copies` are found as before; with 12 it is 0.963, with 16 it is 0.955."""

_WORD: Final = re.compile(r"\w+")
_HAS_UNBROKEN: Final = re.compile(f"[{UNBROKEN}]")
_UNIT: Final = re.compile(f"[{UNBROKEN}]|[^\\W{UNBROKEN}]+")
_APOSTROPHES: Final = str.maketrans("", "", "'’\u00ad\u200b")
_FOREIGN: Final = re.compile(r"[^\x00-\x7f]")
_FOLDED: Final = bytes(
    one if one > 127 else ord((_WORD.match(chr(one)) and chr(one).lower()) or " ") for one in range(256)
)
"""For each byte of UTF-8 its small letter; a blank for what is in no word."""


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
    hashes = _hashes(text)
    level = level_of(len(hashes))
    kept = hashes[hashes < (1 << (BITS - level))] if level else hashes
    return Sketch(level, tuple(dict.fromkeys(kept.tolist())))


def _hashes(text: str) -> Numbers:
    from onrecord.link.shingle_hashes import run_hashes, shingle_hashes  # noqa: PLC0415  # whoever only asks does without

    words = words_of(text)
    hashes = None if words is None else run_hashes(words, WORDS)
    if hashes is None:
        units = units_of(text)
        hashes = shingle_hashes(units, CHARACTERS if _is_unbroken(units) else WORDS)
    return hashes


def fingerprints(sketch: Sketch) -> tuple[int, ...]:
    """A quarter of a sketch's hashes, enough to look copies up by: the smallest of each window (winnowing).

    Two texts that share `WINDOW` hashes in a row share a fingerprint, in whatever surroundings. The windows of a
    coarser sketch are longer, and its fingerprints are among those of a finer one of the same words.

    >>> fingerprints(Sketch(0, (5, 9, 7, 8, 6, 4, 9, 8, 7, 3, 8, 9)))
    (3, 4)
    """
    import numpy as np  # noqa: PLC0415  # whoever only asks an archive does without

    smallest = np.array(sketch.hashes, dtype=np.int64)
    if len(smallest) <= WINDOW:
        return sketch.hashes and (min(sketch.hashes),)
    for step in (1, 2, 4):
        smallest = np.minimum(smallest[:-step], smallest[step:])
    return tuple(sorted(set(smallest.tolist())))


def units_of(text: str) -> list[str]:
    """What shingles are made of: words in lower case; of languages without blanks single characters.

    >>> units_of("Nobody's ferry, 12 cars"), units_of("橋は改修中 OK")
    (['nobodys', 'ferry', '12', 'cars'], ['橋', 'は', '改', '修', '中', 'ok'])
    """
    folded = text.casefold().translate(_APOSTROPHES)
    if folded.isascii() or not _HAS_UNBROKEN.search(folded):
        return _WORD.findall(folded)
    return _UNIT.findall(folded)


def words_of(text: str) -> bytes | None:
    """The units of a text in one run, as UTF-8 with blanks between; None where single characters count, or digits other
    than those of ASCII stand.

    >>> words_of("Nobody's ferry, 12 cars").split(), words_of("橋は改修中 OK")
    ([b'nobodys', b'ferry', b'12', b'cars'], None)
    """
    if not text.isascii():
        text = text.casefold()
        for one in set(_FOREIGN.findall(text)):
            if one.isdigit() or _HAS_UNBROKEN.match(one):
                return None
            if not one.isalnum():
                text = text.replace(one, one.translate(_APOSTROPHES) and " ")
    return text.encode().translate(_FOLDED, b"'")


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
    import numpy as np  # noqa: PLC0415  # whoever only asks an archive does without

    return bytes([sketch.level]) + np.array(sketch.hashes, dtype="<u8").tobytes()


def unpack(packed: bytes) -> Sketch:
    """The sketch that `pack` made bytes of."""
    import numpy as np  # noqa: PLC0415  # whoever only asks an archive does without

    return Sketch(packed[0], tuple(np.frombuffer(packed, dtype="<u8", offset=1).tolist()))


def _is_unbroken(units: list[str]) -> bool:
    """Whether most of a text is written without blanks; told by up to 256 units spread over it."""
    looked = units[:: len(units) // 256 + 1]
    return sum(_HAS_UNBROKEN.match(unit) is not None for unit in looked) * 2 > len(looked)
