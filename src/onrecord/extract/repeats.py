"""Statements that a headline, a standfirst or a bullet says again: not second statements, but places of the first.

>>> shared("North Korea sending troops would escalate conflict", "if North Korea were to send troops it would "
...        "significantly escalate the conflict") > 0.5
True
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from onrecord.lang.stopwords import STOPWORDS

_WORD: Final = re.compile(r"\w+")
_SMALL: Final = frozenset(STOPWORDS["en"].split()) | {"a", "an", "would", "will", "it", "were", "be", "as"}
ENOUGH: Final = 0.5
"""So much of the shorter one's words has to stand in the longer one."""


def shared(one: str, other: str) -> float:
    """The part of the shorter text's words that the longer one has, too; small words do not count, endings little."""
    first, second = stems(one), stems(other)
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller > 1 else 0.0


def stems(text: str) -> set[str]:
    """The words of a text without small ones, cut to their first five letters."""
    return {word[:5] for word in _WORD.findall(text.lower()) if word not in _SMALL}


def twin(text: str, others: Sequence[str]) -> int | None:
    """Index of the text that says the same; None where none does."""
    scores = [shared(text, other) for other in others]
    best = max(range(len(scores)), key=scores.__getitem__, default=None)
    return best if best is not None and scores[best] > ENOUGH else None
