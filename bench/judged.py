r"""How an answer is held against marks: words of a text by number, names, shares of what was judged.

Words are runs of ``\w``, so quotation marks and commas at an edge never decide.

>>> texts = Texts("Rain fell, it said.")
>>> half_shared(texts.of((0, 9)), texts.of((5, 13))), texts.printed((0, 4))
(True, 'Rain')
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from bench.marks import Range

HALF: Final = 0.5
"""So much of the words of either has to be shared."""

_WORD: Final = re.compile(r"\w+")
_TITLES: Final = frozenset("the a an mr mrs ms dr".split())

Words = frozenset[int]
"""Numbers of the text's words."""


class Share(NamedTuple):
    """So many right, of so many judged."""

    right: int = 0
    of: int = 0

    def __str__(self) -> str:
        return f"{self.right} of {self.of}"

    @property
    def figure(self) -> float | None:
        """Between 0 and 1; None when nothing was judged."""
        return self.right / self.of if self.of else None

    @property
    def percent(self) -> str:
        """The figure to be printed, five characters wide."""
        return "    -" if self.figure is None else f"{100 * self.figure:5.1f}"

    def plus(self, other: Share) -> Share:
        """Both counts together."""
        return Share(self.right + other.right, self.of + other.of)


class Miss(NamedTuple):
    """One thing that is wrong."""

    measure: str
    about: str
    """Words of the statement."""
    got: str
    want: str | None
    """None: that it is there at all, or is not, is what is wrong."""


class Texts:
    """The words of a text, by number."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places = [found.span() for found in _WORD.finditer(text)]

    def of(self, *places: Range | None) -> Words:
        """The words that lie in some places, or partly."""
        return frozenset(
            number
            for place in places
            if place
            for number, (start, end) in enumerate(self._places)
            if start < place[1] and place[0] < end
        )

    def printed(self, *places: Range | None) -> str:
        """What stands there, to be read."""
        return " ... ".join(self.text[start:end] for start, end in filter(None, places))


def half_shared(one: Words, other: Words) -> bool:
    """Whether half of the words of either stand in the other."""
    smaller = min(len(one), len(other))
    return bool(smaller) and len(one & other) >= HALF * smaller


def mostly_in(one: Words, other: Words) -> bool:
    """Whether half of the words of the first stand in the second."""
    return bool(one) and len(one & other) >= HALF * len(one)


def same_name(one: str, other: str) -> bool:
    """Whether two names are of one: titles aside, a part of a name only when it has two words.

    >>> same_name("Ann Okoro", "Dr. Ann Okoro"), same_name("the ministry", "ministry"), same_name("Ann Okoro", "Okoro")
    (True, True, False)
    """
    ours, theirs = folded(one), folded(other)
    small, big = sorted((ours, theirs), key=len)
    return bool(small) and (ours == theirs or (len(small) >= 2 and small <= big))


def folded(name: str) -> frozenset[str]:
    """The words of a name that tell it from others: no articles, no titles, no genitive."""
    words = (found[0].casefold() for found in _WORD.finditer(re.sub(r"['’]s\b", "", name)))
    return frozenset(word for word in words if word not in _TITLES)
