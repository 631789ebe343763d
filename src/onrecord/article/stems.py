"""What tells the words of one line from those of others: a line in, the beginnings of its longer words out.

>>> sorted(stems("Ministers met in Oslo; the minister spoke."))
['met', 'minis', 'oslo', 'spoke', 'the']
"""

from __future__ import annotations

import re
from functools import lru_cache
from operator import itemgetter
from typing import Final

LETTERS: Final = 5
"""Letters of a word that tell it from others, whatever its ending."""
LOOKED_AT: Final = 400
"""Characters of a line that are looked at."""

_WORD: Final = re.compile(r"[^\W\d_]{3,}|\d{2,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_ASCII_WORD: Final = re.compile(r"[a-z]{3,}|[0-9]{2,}")
"""The same of a folded text that is plain ASCII, in half the time."""
_beginning: Final = itemgetter(slice(LETTERS))


@lru_cache(8192)
def stems(text: str) -> frozenset[str]:
    """The first letters of a line's longer words, folded; of text without blanks, pairs of characters."""
    head = text[:LOOKED_AT].casefold()
    if head.isascii():
        return frozenset(map(_beginning, _ASCII_WORD.findall(head)))
    found: set[str] = set()
    for word in _WORD.findall(head):
        if word[0] > "\u3000":
            found.update(word[at : at + 2] for at in range(max(len(word) - 1, 1)))
        else:
            found.add(word[:LETTERS])
    return frozenset(found)
