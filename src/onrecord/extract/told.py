"""What the finders of direct speech in other languages than English give: a statement as it is found, with its act."""

from __future__ import annotations

from typing import Literal, NamedTuple

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
