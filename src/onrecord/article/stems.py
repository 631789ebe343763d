"""What tells the words of one line from those of others: a line in, the beginnings of its longer words out.

>>> sorted(stems("Ministers met in Oslo; the minister spoke."))
['met', 'minis', 'oslo', 'spoke', 'the']
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

LETTERS: Final = 5
"""Letters of a word that tell it from others, whatever its ending."""
LOOKED_AT: Final = 400
"""Characters of a line that are looked at."""

_WORD: Final = re.compile(r"[^\W\d_]{3,}|\d{2,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")


@lru_cache(8192)
def stems(text: str) -> frozenset[str]:
    """The first letters of a line's longer words, folded; of text without blanks, pairs of characters."""
    found: set[str] = set()
    for word in _WORD.findall(text[:LOOKED_AT].casefold()):
        if word[0] > "\u3000":
            found.update(word[at : at + 2] for at in range(max(len(word) - 1, 1)))
        else:
            found.add(word[:LETTERS])
    return frozenset(found)
