"""What the finders of direct speech in other languages than English give: a statement as it is found, with its act."""

from __future__ import annotations

from typing import Literal, NamedTuple

from onrecord.annotate.quotations import Quotation
from onrecord.extract.raw import Range, RawStatement


class Told(NamedTuple):
    """Direct speech, as it is found."""

    raw: RawStatement
    act: str
    """say, deny, confirm ...; of the verb that announces it."""
    sentence: Range
    """From the first of its words to the last."""
    mode: Literal["direct", "mixed"] = "direct"
    """``mixed``: part of it stands in quotation marks."""


def words_within(text: str, one: Quotation) -> Range:
    """The words of a quotation without the blanks that French sets inside its marks."""
    words = text[one.inner_start : one.inner_end]
    return one.inner_start + len(words) - len(words.lstrip()), one.inner_end - len(words) + len(words.rstrip())
