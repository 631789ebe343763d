"""Statements that a headline, a standfirst or a bullet says again: not second statements, but places of the first.

Words are compared, cut to their first letters; names and numbers count double, small words not at all.

>>> likeness("Two boats lost off Port Ellery", "two boats had been lost near Port Ellery in a storm") > ENOUGH
True
>>> likeness("Two boats lost off Port Ellery", "the mayor would resign") > ENOUGH
False
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from onrecord.lang.stopwords import STOPWORDS

_WORD: Final = re.compile(r"\w+")
_SMALL: Final = frozenset(STOPWORDS["en"].split()) | {"a", "an", "would", "will", "it", "were", "be", "as", "s", "t"}
_LETTERS: Final = 5
_ONE: Final = 2
"""A front of fewer words says nothing again by words alone."""
ENOUGH: Final = 0.5
"""So much of what a front says has to stand in the statement."""


def likeness(front: str, said: str) -> float:
    """The part of a front's words that a statement has, too; between 0 and 1."""
    weights = _weights(front)
    if len(weights) < _ONE:
        return 0.0
    known = stems(said)
    return sum(weight for stem, weight in weights.items() if stem in known) / sum(weights.values())


def shared(one: str, other: str) -> bool:
    """Whether two texts have a word in common that is not small."""
    return not stems(one).isdisjoint(stems(other))


def _weights(text: str) -> dict[str, int]:
    """The stems of a text; what has a capital or a digit counts double, unless all has, as in a headline."""
    words = [word for word in _WORD.findall(text) if word.lower() not in _SMALL]
    return {word[:_LETTERS].lower(): 2 if word[:1].isupper() or word[:1].isdigit() else 1 for word in words}


def stems(text: str) -> set[str]:
    """The words of a text without small ones, cut to their first five letters."""
    return {word[:_LETTERS] for word in _WORD.findall(text.lower()) if word not in _SMALL}


def likest(scores: Sequence[float]) -> int | None:
    """Index of the first of the highest marks; None where none is enough."""
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] >= ENOUGH else None
