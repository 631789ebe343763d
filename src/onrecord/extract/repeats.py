"""Statements that a headline, a standfirst or a bullet says again: not second statements, but places of the first.

Words are compared, cut to their first letters; names and numbers count double, small words not at all.

>>> likeness(weigh("Two boats lost off Port Ellery"), stems("two boats had been lost off Port Ellery in a storm"))
1.0
>>> likeness(weigh("Two boats lost off Port Ellery"), stems("the mayor would resign"))
0.0
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from onrecord.lang.stopwords import STOPWORDS

_WORD: Final = re.compile(r"\w+")
_SMALL: Final = frozenset(STOPWORDS["en"].split()) | {"a", "an", "would", "will", "it", "were", "be", "as", "s", "t"}
_LETTERS: Final = 5
_LINE: Final = 600
"""No headline or bullet is longer; of what is, the beginning is compared."""
_ONE: Final = 2
"""A front of fewer words says nothing again by words alone."""
ENOUGH: Final = 0.5
"""So much of what a front says has to stand in the statement."""


def likeness(weights: Mapping[str, int], known: set[str]) -> float:
    """The part of a front's words that a statement has, too; between 0 and 1.

    Args:
        weights: of a headline, a bullet, or what is said in one.
        known: the stems of the statement.
    """
    if len(weights) < _ONE:
        return 0.0
    return sum(weight for stem, weight in weights.items() if stem in known) / sum(weights.values())


def weigh(text: str) -> dict[str, int]:
    """The stems of a text; what has a capital or a digit counts double, unless all has, as in a headline."""
    words = [word for word in _WORD.findall(text[:_LINE]) if word.lower() not in _SMALL]
    return {word[:_LETTERS].lower(): 2 if word[:1].isupper() or word[:1].isdigit() else 1 for word in words}


def stems(text: str) -> set[str]:
    """The words of a text without small ones, cut to their first five letters."""
    return {word[:_LETTERS] for word in _WORD.findall(text.lower()) if word not in _SMALL}


def plain_stems(text: str) -> set[str]:
    """The stems of a text without its names.

    >>> sorted(plain_stems("Port Ellery lost 20 boats"))
    ['20', 'boats', 'lost']
    """
    words = (word for word in _WORD.findall(text) if not word[:1].isupper() and word not in _SMALL)
    return {word[:_LETTERS] for word in words}


def likest(scores: Sequence[float]) -> int | None:
    """Index of the first of the highest marks; None where none is enough."""
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] >= ENOUGH else None
