"""A stream of lines in, chunks of whole lines out. What the lines say is read elsewhere.

Where a chunk ends depends on the stream alone, so that cutting can go on at any chunk's end and meets the same chunks.

>>> import io
>>> [(chunk.body, chunk.rows) for chunk in cut_lines(io.BytesIO(b'{"a": 1}\\n{"a": 2}\\n{"a": 3}\\n'), size=20)]
[(b'{"a": 1}\\n{"a": 2}\\n', 2), (b'{"a": 3}\\n', 1)]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import IO, Final

from onrecord.readers.chunk import CHUNK, Chunk, Place

ROW_LIMIT: Final = 64 * 1024 * 1024
"""Bytes of one line."""

HEAD: Final = 600
"""Bytes that are kept of a line that is too long: its id may stand there."""

BEGINNING: Final = Place()


def cut_lines(
    stream: IO[bytes],
    start: Place = BEGINNING,
    *,
    size: int = CHUNK,
    limit: int = ROW_LIMIT,
    share: Callable[[], float] = float,
) -> Iterator[Chunk]:
    """Cut a stream into chunks that end where lines end.

    Args:
        stream: stands at ``start``.
        start: how much of the file lies before.
        size: most bytes of a chunk, unless one line has more.
        limit: most bytes of a line; a longer one is passed over, and only its head kept.
        share: how much of the file has been read.
    """
    rest = b""
    while block := rest + _read(stream, size - len(rest)):
        cut = len(block) if len(block) < size else block.rfind(b"\n") + 1
        if cut:
            rest = block[cut:]
            chunk = _chunk(block[:cut], start, share())
        else:
            rest = b""
            chunk = _long_line(stream, block, start, limit, share)
        yield chunk
        start = chunk.end


def _chunk(body: bytes, start: Place, share: float) -> Chunk:
    rows = body.count(b"\n") + (not body.endswith(b"\n"))
    return Chunk("lines", body, rows, start, Place(0, start.at + len(body), start.row + rows), share)


def _long_line(stream: IO[bytes], begun: bytes, start: Place, limit: int, share: Callable[[], float]) -> Chunk:
    """A line longer than a chunk, or the head of one that passes the limit."""
    line = begun + stream.readline(max(1, limit - len(begun) + 1))
    if len(line) <= limit:
        return _chunk(line, start, share())
    length, last = len(line), line
    while not last.endswith(b"\n") and (last := stream.readline(1 << 20)):
        length += len(last)
    return Chunk("too_long", line[:HEAD], 1, start, Place(0, start.at + length, start.row + 1), share())


def _read(stream: IO[bytes], size: int) -> bytes:
    """So many bytes; fewer only where the stream ends."""
    pieces = []
    while size > 0 and (piece := stream.read(size)):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)
