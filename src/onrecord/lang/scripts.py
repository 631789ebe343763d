"""Scripts that are written without blanks between words, and how many words a text has all the same.

>>> count_words("The ferry is late."), count_words("橋は改修中 OK")
(4, 4)
"""

from __future__ import annotations

import re
from typing import Final

UNBROKEN: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, Kana, Han: as ranges of a regular expression."""
_RUN: Final = re.compile(f"[{UNBROKEN}]+")


def count_words(text: str) -> int:
    """Words of a text: what stands between blanks; of scripts without blanks every two characters count as one."""
    if text.isascii() or not _RUN.search(text):
        return len(text.split())
    characters = sum(len(run) for run in _RUN.findall(text))
    others = (word for word in _RUN.sub(" ", text).split() if any(map(str.isalnum, word)))
    return (characters + 1) // 2 + sum(1 for _ in others)
