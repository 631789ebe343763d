"""How likely each line of a plain text is running text: the page in, one number a line out.

A text has no elements; only the form of its lines speaks. A line that is long, or ends as a sentence does, is running
text; the short lines of menus and buttons are not.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from onrecord.lang.furniture import furniture_kind
from onrecord.model.page import Page

LONG: Final = 90
"""Characters of a line that is running text whatever it ends with."""
SENTENCE: Final = 40
"""Characters of a line that is running text when it ends as a sentence does."""
_ENDS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", ".»", "。", "！", "？", "」", ":", ".)", "।", "؟")


def label_lines(page: Page) -> NDArray[np.float32]:
    """For each line, how likely it is running text: 0.9, 0.6 or 0.1."""
    return np.array([_likely(block.span.text) for block in page.blocks], dtype=np.float32)


def _likely(line: str) -> float:
    wide = 2 if line[:1] > "\u2e7f" else 1
    size = len(line) * wide
    if size >= LONG:
        return 0.6 if furniture_kind(line) else 0.9
    return 0.6 if size >= SENTENCE and line.endswith(_ENDS) and not furniture_kind(line) else 0.1
