"""What marked articles have in common: fragments of a text and their places (``bench/gold``, ``bench/events``), and
marks that stand within the text (``bench/identity``, ``bench/stories``).

>>> place_of("He said he knew. She said no.", "said@2"), place_of("The man, he said.", "he@2")
((21, 25), (9, 11))
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from hashlib import blake2b
from typing import Final, Literal, get_args

Half = Literal["blind", "open"]
HALVES: Final[tuple[Half, ...]] = get_args(Half)
Range = tuple[int, int]
"""Start and end in code points, half open."""

_NUMBERED: Final = re.compile(r"(?P<words>.+)@(?P<number>[1-9]\d*)", re.DOTALL)
_TIME: Final = re.compile(r"\d{4}(-\d\d(-\d\d(T[\d:]+)?)?|-W\d\d)?")


class GoldFault(ValueError):
    """A file of the gold is not what the form asks for."""


def unmarked(marked: str, mark: re.Pattern[str]) -> tuple[str, list[tuple[Range, re.Match[str]]]]:
    """A text without its marks, and for each mark where its words, the first group, stand in that text.

    >>> text, found = unmarked("Police {arrested|arrest} him.", re.compile(r"\\{(.+?)\\|(.+?)\\}"))
    >>> text, [(place, one[2]) for place, one in found]
    ('Police arrested him.', [((7, 15), 'arrest')])
    """
    pieces, found, at, length = list[str](), list[tuple[Range, re.Match[str]]](), 0, 0
    for one in mark.finditer(marked):
        pieces += [marked[at : one.start()], one[1]]
        start = length + one.start() - at
        length = start + len(one[1])
        found.append(((start, length), one))
        at = one.end()
    return "".join([*pieces, marked[at:]]), found


def digest_of(gold: Sequence[object]) -> str:
    """Digest of articles with marks in their text, to tell whether floors were pinned on them."""
    state = blake2b(digest_size=16)
    for one in gold:
        state.update(repr(one).encode())
    return state.hexdigest()


def place_of(text: str, fragment: str) -> Range:
    """Where a fragment stands; ``he@3`` is the third ``he``, those inside other words ("the") counted too.

    Raises:
        GoldFault: nowhere, or in several places and the fragment does not say in which.
    """
    found = _NUMBERED.fullmatch(fragment)
    words, number = (found["words"], int(found["number"])) if found else (fragment, 0)
    starts = [one.start() for one in re.finditer(f"(?={re.escape(words)})", text)] if words else []
    if not 1 <= max(number, 1) <= len(starts):
        raise GoldFault(f"{fragment!r} is not in the text ({len(starts)} of {words!r}). Copy the words as they stand.")
    if not number and len(starts) > 1:
        raise GoldFault(f"{words!r} stands in {len(starts)} places. Say which: {words}@1 ...")
    start = starts[max(number, 1) - 1]
    return start, start + len(words)


def check_lines(text: str) -> None:
    """Nothing where a text is a paragraph a line.

    Raises:
        GoldFault: it has empty lines, blanks at the edge of one, or carriage returns.
    """
    if "\r" in text or any(line != line.strip() or not line for line in text.split("\n")):
        raise GoldFault(
            "the text has an empty line, or blanks at the end of one. Write a paragraph a line, ended by LF."
        )


def check_time(what: str, value: str) -> None:
    """Nothing where a value is a date, a month, a year or a week as ISO writes them.

    Raises:
        GoldFault: it is not; the message names what it is the value of.
    """
    if not _TIME.fullmatch(value):
        raise GoldFault(f"{what} {value!r} is no ISO date. Write 2025-03-04, 2025-03 or 2025.")
