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
_LONG_WORD: Final = re.compile(rf"[^\W\d_]{{{LETTERS},}}|\d{{{LETTERS},}}")
_ASCII_WORD: Final = re.compile(r"[a-z]{3,}|[0-9]{2,}")
_ASCII_LONG_WORD: Final = re.compile(rf"[a-z]{{{LETTERS},}}|[0-9]{{{LETTERS},}}")
"""The same of a folded text that is plain ASCII, in half the time."""
_UNSPACED_FROM: Final = "\u3000"
_UNSPACED: Final = re.compile(f"[^\0-{_UNSPACED_FROM}]")
"""What stands in scripts without blanks, or behind all letters."""
_beginning: Final = itemgetter(slice(LETTERS))


@lru_cache(8192)
def stems(text: str) -> frozenset[str]:
    """The first letters of a line's longer words, folded; of text without blanks, pairs of characters."""
    head = text[:LOOKED_AT].casefold()
    if _UNSPACED.search(head) is None:
        return frozenset(map(_beginning, (_ASCII_WORD if head.isascii() else _WORD).findall(head)))
    found: set[str] = set()
    for word in _WORD.findall(head):
        if word[0] > _UNSPACED_FROM:
            found.update(word[at : at + 2] for at in range(max(len(word) - 1, 1)))
        else:
            found.add(word[:LETTERS])
    return frozenset(found)


@lru_cache(8192)
def telling_stems(text: str) -> frozenset[str]:
    """The same without those of the small words, which all texts of a language share.

    >>> sorted(telling_stems("Ministers met in Oslo; the minister spoke."))
    ['minis', 'spoke']
    """
    head = text[:LOOKED_AT].casefold()
    if _UNSPACED.search(head) is None:
        return frozenset(map(_beginning, (_ASCII_LONG_WORD if head.isascii() else _LONG_WORD).findall(head)))
    return frozenset(stem for stem in stems(text) if len(stem) >= LETTERS or stem > _UNSPACED_FROM)
