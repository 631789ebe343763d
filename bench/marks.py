"""What the marked articles of ``bench/gold`` and ``bench/events`` have in common: fragments of a text and their places.

>>> place_of("He said he knew. She said no.", "said@2"), place_of("The man, he said.", "he@2")
((21, 25), (9, 11))
"""

from __future__ import annotations

import re
from typing import Final, Literal, get_args

Half = Literal["blind", "open"]
HALVES: Final[tuple[Half, ...]] = get_args(Half)
Range = tuple[int, int]
"""Start and end in code points, half open."""

_NUMBERED: Final = re.compile(r"(?P<words>.+)@(?P<number>[1-9]\d*)", re.DOTALL)
_TIME: Final = re.compile(r"\d{4}(-\d\d(-\d\d(T[\d:]+)?)?|-W\d\d)?")


class GoldFault(ValueError):
    """A file of the gold is not what the form asks for."""


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
