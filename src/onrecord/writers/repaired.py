"""Rows of a corpus, repaired, in; lines of JSON out. All other columns stand beside the text as they came.

>>> from msgspec import Raw
>>> row = OutRow(0, "Rain fell.", (Label(0, 10, "paragraph", "ends as a sentence does", 1),))
>>> repaired_line({"id": Raw(b"7"), "text": Raw(b'"..."')}, row, text="text", into="labels")
b'{"id":7,"text":"Rain fell.","labels":[[0,10,"paragraph","ends as a sentence does",1]]}\\n'
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec

from onrecord.model.page import Role


# gc=False: they are made by the thousand and cannot be part of a cycle.
class RoleSpan(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a part of an article's text is."""

    start: int
    """First code point in the article's text."""
    end: int
    role: Role
    reason: str


class RowSegment(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One verbatim slice: ``text[text_start:text_end] == row[row_start:row_start + text_end - text_start]``."""

    text_start: int
    text_end: int
    row_start: int
    """First code point in the text of the row as it came, carriage returns counted."""


class Label(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a part of a row's text is."""

    start: int
    """First code point in the text of the row as it came."""
    end: int
    role: Role
    reason: str
    article: int | None
    """Position of the article it belongs to, from 1; None: to none."""


class RowArticle(msgspec.Struct, frozen=True, gc=False):
    """What is known of an article that a row held, beside its text."""

    id: str
    """Digest of content and position: unique within a corpus without copies."""
    position: int
    """Among the row's articles, from 1."""
    of: int
    """How many articles the row held."""
    headline: str | None
    segments: tuple[RowSegment, ...]
    """Where each piece of the text stands in the row."""
    roles: tuple[RoleSpan, ...]
    """What each line of the text is, and why."""
    quality: tuple[str, ...]
    """What to know before relying on it."""


class OutRow(msgspec.Struct, frozen=True, gc=False):
    """A row as it goes out."""

    source: int
    """Which row of the chunk it was made of, from 0."""
    text: str
    """The article's, or all of the row's."""
    about: RowArticle | tuple[Label, ...] | None
    """What goes into the new column."""


_ENCODER: Final = msgspec.json.Encoder()


def repaired_line(columns: Mapping[str, object], row: OutRow, *, text: str, into: str) -> bytes:
    """One line, with its line end.

    Args:
        columns: the row as it came.
        row: what was made of it.
        text: the column that holds the text.
        into: the new column.
    """
    return _ENCODER.encode({**columns, text: row.text, into: row.about}) + b"\n"
