"""The type that readers of corpora give: some rows that stand one behind the other, not yet looked at.

>>> Chunk("lines", b'{"text": "Rain fell."}\\n', 1, Place(), Place(at=23, row=1)).end.row
1
"""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from onrecord.model.page import PageError

CHUNK: Final = 1 << 20
"""Bytes of a chunk: large enough that handing it to another process costs nothing beside reading its texts."""


class Place(msgspec.Struct, frozen=True):
    """How far a file has been read."""

    group: int = 0
    """Parquet: number of the row group."""
    at: int = 0
    """Lines: bytes from the beginning, unpacked. Parquet: rows from the beginning of the group."""
    row: int = 0
    """Rows from the beginning; each line is one, empty ones too."""


class Chunk(msgspec.Struct, frozen=True):
    """Some rows that stand one behind the other."""

    form: Literal["lines", "too_long", "table", "end"]
    """What ``body`` is: lines, the head of a line that is too long, an Arrow stream; nothing, behind the last row."""
    body: bytes
    rows: int
    start: Place
    end: Place
    share: float = 0.0
    """How much of the file has been read when it ends, from 0 to 1."""
    error: PageError | None = None
    """``end``: why the file could not be read to its end."""
