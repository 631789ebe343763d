"""Text that the page holds but does not show: JSON-LD ``articleBody``, where the shown text lacks it.

Shown text and declarations in, ``(path, line)`` pairs out, to be appended as blocks that say where they come from.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from onrecord.model.page import Declared
from onrecord.page.declared import HasText

MIN_WORDS: Final = 40
"""A shorter declared body is a teaser."""


def embedded_lines(
    shown: str, declared: Declared, states: Iterable[tuple[dict[str, str], HasText]]
) -> list[tuple[str, str]]:
    """Paragraphs that only the page's data hold, each with the path of the place they stand in."""
    return []
