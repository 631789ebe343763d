"""Dates that need no grammar, in any language: figures, and a day beside the name of its month."""

from __future__ import annotations

from onrecord.annotate.timex.hit import Reading
from onrecord.annotate.tokens import Tokens


def find_dates(text: str, tokens: Tokens, language: str) -> list[tuple[Reading, str]]:
    """Whole dates."""
    return []
