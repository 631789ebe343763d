"""Rows of an article's statements in, the numbers that it is counted under out: who speaks, which acts and statuses.

All the numbers of an article are one run of bytes, so that those of many articles are counted without a look at their
statements: thirty rows an article would cost more than the whole answer may.

>>> list(split_numbers(pack_numbers([7 << 2, 2 << 2 | ACT, 0 << 2 | STATUS, 7 << 2])))
[(2, 0, 1), (1, 2, 1), (0, 7, 1)]
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable, Iterator
from typing import Final

SPEAKER: Final = 0
ACT: Final = 1
STATUS: Final = 2
"""What a number stands for: its two lowest bits. The rest is the row id of a name or an act, or the status."""

_BITS: Final = 2
_KIND: Final = (1 << _BITS) - 1


class Numbers:
    """The aggregate ``onrecord_numbers`` of SQL."""

    def __init__(self) -> None:
        self._numbers: set[int] = set()

    def step(self, number: int) -> None:
        """One more."""
        self._numbers.add(number)

    def finalize(self) -> bytes:
        """All of them."""
        return pack_numbers(self._numbers)


def pack_numbers(numbers: Iterable[int]) -> bytes:
    """Each once, in order."""
    each = sorted(set(numbers))
    return struct.pack(f"<{len(each)}I", *each)


def split_numbers(packed: bytes) -> Iterator[tuple[int, int, int]]:
    """Of the numbers of many articles, behind each other: what each stands for, its value, how often it comes."""
    import numpy as np  # noqa: PLC0415  # half of the time that a program takes to start

    values, counts = np.unique(np.frombuffer(packed, dtype="<u4"), return_counts=True)
    for number, count in zip(values.tolist(), counts.tolist(), strict=True):
        yield number & _KIND, number >> _BITS, count


def numbers_of(speakers: Iterable[int], acts: Iterable[int], statuses: Iterable[int]) -> bytes:
    """The numbers of an article: row ids of its speakers' names and its acts, and its statuses."""
    return pack_numbers(
        [
            *(name << _BITS | SPEAKER for name in speakers),
            *(act << _BITS | ACT for act in acts),
            *(status << _BITS | STATUS for status in statuses),
        ]
    )


def write_facts(db: sqlite3.Connection, article: int, *, outlet: int, day: str, language: str, numbers: bytes) -> None:
    """The facts of an article whose row is written, with the same values; a trigger keeps ``current`` the same."""
    db.execute(
        "INSERT INTO facts (article, outlet, day, language, current, numbers) VALUES (?,?,?,?,1,?)",
        (article, outlet, day, language, numbers),
    )
