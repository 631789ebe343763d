"""A stream in, what is packed in its gzip members out, a little at a time, with where each member begins and ends.

Python's own reader does not say where members are, and stops for good at the first damage.

>>> import gzip, io
>>> one, two = gzip.compress(b"Rain"), gzip.compress(b"fell")
>>> members = Members(io.BytesIO(one + two))
>>> members.next(), members.more(), members.more(), members.at == len(one)
(True, b'Rain', b'', True)
>>> members.next(), members.more(), members.next()
(True, b'fell', False)
"""

from __future__ import annotations

import re
import zlib
from typing import IO, Final, Protocol

PIECE: Final = 1 << 16
"""Bytes that are read at once, and most unpacked bytes that are given at once: what is packed too well stays packed."""

MAGIC: Final = b"\x1f\x8b"
"""How gzip begins."""

_MEMBER: Final = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]")
_PLAIN: Final = re.compile(rb"WARC/[01]\.[0-9]{1,2}\r?\n")
"""What stands in a web archive that is not packed, and not in one that is."""
_HEAD: Final = 4096
"""Packed bytes in which the beginning of what a member holds shows."""


class Cut(Exception):
    """The packed data end within a member. Its argument: at which byte."""


class Damaged(Exception):
    """There are no packed data, or none that can be unpacked. Its argument: what is wrong."""


class Pieces(Protocol):
    """Bytes in pieces; a file that is not packed is one member, and each frame of zstd is."""

    start: int
    """Where in the file the member begins."""
    at: int
    """How far the file has been unpacked."""

    @property
    def ended(self) -> bool:
        """The member is at its end."""

    def more(self) -> bytes:
        """The next bytes of the member; none at its end."""

    def next(self) -> bool:
        """Go to the next member; False at the file's end."""

    def next_begins(self) -> bytes | None:
        """The first bytes of the next member, as far as they are there; None where there is no member."""

    def find(self, first: bytes) -> bool:
        """Behind damage, go to the next member whose content begins like this; False when there is none."""


class Plain:
    """A stream that is not packed."""

    def __init__(self, stream: IO[bytes], begun: bytes = b"") -> None:
        self._stream = stream
        self._begun = begun
        self.start = self.at = 0

    @property
    def ended(self) -> bool:
        """Nobody knows before the file ends."""
        return False

    def more(self) -> bytes:
        """The next bytes."""
        piece, self._begun = self._begun or self._stream.read(PIECE), b""
        self.at += len(piece)
        return piece

    def next(self) -> bool:
        """There is one member; it is open from the beginning."""
        return False

    def next_begins(self) -> bytes | None:
        """There is no other."""
        return None

    def find(self, first: bytes) -> bool:  # noqa: ARG002  # nothing can be damaged
        """There is no other."""
        return False


class Members:
    """A stream of gzip members.

    Args:
        stream: open for reading; it need not be able to seek.
        begun: what was read from it already.
    """

    def __init__(self, stream: IO[bytes], begun: bytes = b"") -> None:
        self._stream = stream
        self._packed = begun
        self._before = b""
        self._unpacker: zlib._Decompress | None = None
        self.start = self.at = 0

    @property
    def ended(self) -> bool:
        """The member is at its end; none is open at the beginning."""
        return self._unpacker is None or self._unpacker.eof

    def more(self) -> bytes:
        """The next bytes of the member; none at its end.

        Raises:
            Cut: the file ends within the member.
            Damaged: it cannot be unpacked further.
        """
        unpacker = self._unpacker
        while unpacker is not None and not unpacker.eof:
            packed = self._packed = self._packed or self._stream.read(PIECE)
            try:
                piece = unpacker.decompress(packed, PIECE)
            except zlib.error as fault:
                raise Damaged(f"the gzip data are damaged ({fault})") from fault
            self._keep(unpacker.unused_data or unpacker.unconsumed_tail)
            if piece:
                return piece
            if not packed and not unpacker.eof:
                raise Cut(self.at)
        return b""

    def next(self) -> bool:
        """Go to the next member, over zeros before it; False at the file's end.

        Raises:
            Damaged: something else stands there.
        """
        self._before, self._unpacker = b"", None
        while packed := self._packed or self._stream.read(PIECE):
            self._packed = packed.lstrip(b"\0")
            self.at += len(packed) - len(self._packed)
            if self._packed:
                self._open(self.at)
                if not MAGIC.startswith(self._packed[:2]):
                    raise Damaged("these are no gzip data")
                return True
        return False

    def next_begins(self) -> bytes | None:
        """The first bytes of the next member, as far as they are there; None where there is no member."""
        self._packed += self._stream.read(_HEAD) if len(self._packed) < _HEAD else b""
        return _content(self._packed[:_HEAD]) if self._packed else None

    def find(self, first: bytes) -> bool:
        """Behind damage, go to the next member whose content begins like this; False when there is none."""
        packed, at = self._before + self._packed, self.at - len(self._before)
        place = self.start + 1 - at
        while True:
            found = _MEMBER.search(packed, max(0, place))
            if found and len(packed) - found.start() >= _HEAD:
                place = found.start()
            elif piece := self._stream.read(PIECE):
                keep = found.start() if found else max(0, len(packed) - 3)
                packed, at, place = packed[keep:] + piece, at + keep, 0
                continue
            elif not found:
                self._packed, self._unpacker, self.at = b"", None, at + len(packed)
                return False
            if (_content(packed[found.start() : found.start() + _HEAD]) or b"").startswith(first):
                self._packed, self.at = packed[found.start() :], at + found.start()
                self._open(self.at)
                return True
            place = found.start() + 1

    def _open(self, at: int) -> None:
        self.start, self._before, self._unpacker = at, b"", zlib.decompressobj(31)

    def _keep(self, rest: bytes) -> None:
        """What was unpacked is remembered for a while: behind damage, a member may begin in it."""
        used = len(self._packed) - len(rest)
        self._before = (self._before + self._packed[:used])[-PIECE:]
        self._packed = rest
        self.at += used


def is_packed(begun: bytes) -> bool:
    """Whether a web archive is gzip, by its first bytes, which may be damaged.

    >>> is_packed(b"\\x1f\\x8b\\x08\\x00"), is_packed(b"WARC/1.0\\n"), is_packed(b"?\\x8b ... \\x1f\\x8b\\x08\\x00")
    (True, False, True)
    """
    return begins_packed(begun) or (not is_plain(begun) and (begun[:2] == MAGIC or _MEMBER.search(begun) is not None))


def begins_packed(begun: bytes) -> bool:
    """Whether first bytes are gzip that can be unpacked, as far as they go."""
    return begun != b"" and MAGIC.startswith(begun[:2]) and _content(begun[:_HEAD]) is not None


def holds_member(begun: bytes, first: bytes) -> bool:
    """Whether a member stands in first bytes whose content begins like this, whatever stands before it.

    >>> import gzip
    >>> holds_member(b"???" + gzip.compress(b"WARC/1.0"), b"WARC/"), holds_member(b"WARC/1.0", b"WARC/")
    (True, False)
    """
    members = (begun[found.start() : found.start() + _HEAD] for found in _MEMBER.finditer(begun))
    return any((_content(member) or b"").startswith(first) for member in members)


def is_plain(begun: bytes) -> bool:
    """Whether a web archive is not packed, by its first bytes, which may be damaged."""
    return _PLAIN.search(begun) is not None


def _content(packed: bytes) -> bytes | None:
    """The first bytes of what a member holds; None when it is none."""
    try:
        return zlib.decompressobj(31).decompress(packed, 64)
    except zlib.error:
        return None
