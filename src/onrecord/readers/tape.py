"""A stream in, the bytes of a web archive out, unpacked, in order, with their places; a little at a time in memory.

A web archive is plain, or gzip with a member for each record, or gzip as a whole; or zstd, with frames in the place of
members. The first bytes and where members end say which. Behind a fault the tape is wound on to where the next record
begins.

>>> import io
>>> tape = Tape(io.BytesIO(b"WARC/1.0\\r\\nWARC-Type: request\\r\\n\\r\\n"))
>>> tape.begin(), tape.read(8), tape.place()
(True, b'WARC/1.0', (0, 8))
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from typing import IO, Final, Literal

from onrecord.readers.frames import DICTIONARY, FRAME, Frames
from onrecord.readers.members import (
    PIECE,
    Cut,
    Damaged,
    Members,
    Pieces,
    Plain,
    begins_packed,
    holds_member,
    is_packed,
    is_plain,
)

FIRST: Final = b"WARC/"
"""How a record begins."""

START: Final = re.compile(rb"WARC/[01]\.[0-9]{1,2}\r?\n[A-Za-z][A-Za-z0-9-]{0,60}[ \t]{0,9}:")
"""How one begins that nobody takes for something else."""
_START_MOST: Final = 128
"""Bytes in which ``START`` shows."""
_END: Final = b"\r\n\r\n"
"""How one ends."""
_BLANKS: Final = re.compile(rb"[\r\n]*")


Packing = Literal["gzip", "zstd"]
_SOURCES: Final[dict[Packing | None, Callable[[IO[bytes], bytes], Pieces]]] = {
    "gzip": Members,
    "zstd": Frames,
    None: Plain,
}


class Tape:
    """The unpacked bytes of a web archive.

    Args:
        stream: open for reading, at its beginning; it need not be able to seek.

    Raises:
        MissingExtra: it is zstd, and zstandard is not installed.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        begun = stream.read(PIECE)
        self.packing = _packing(begun)
        """How it is packed."""
        self.shared = self.packing is None
        """A record was met that has no member of its own: places count unpacked bytes."""
        self._source = _SOURCES[self.packing](stream, begun)
        self._ready = b""
        self._next = 0
        self._at = self._member_at = self._begun = self._member = 0
        self._own = self._over = False

    def begin(self) -> bool:
        """Go to the next record, over the blank lines before it; False when there is none.

        Raises:
            Cut: the packed data end early.
            Damaged: they cannot be unpacked.
        """
        while not self._skip_blanks():
            if self._over:
                return False
            self._mark(self._source.start)
            if self._fill():
                continue
            self._member_at = self._at
            self._mark(self._source.at)
            if not self._source.next():
                return False
        self._mark(self._source.start)
        return True

    def beginning(self, size: int) -> bytes:
        """The next bytes, so many if there are, without going on."""
        taken = self.read(size)
        self.put_back(taken)
        return taken

    def up_to(self, end: re.Pattern[bytes], limit: int) -> bytes:
        """The next bytes, to the end of what matches; none when that is not among the first so many."""
        while not (found := end.search(self._ready, self._next, self._next + limit)):
            if self._left() >= limit or not self._fill():
                self.beginning(limit)
                found = end.search(self._ready, self._next, self._next + limit)
                break
        return self.read(found.end() - self._next) if found else b""

    def read(self, size: int, *, wary: bool = False) -> bytes:
        """The next bytes; fewer where the record's member, or the file, ends.

        Args:
            size: how many.
            wary: where only a record's own word says how long it is, stop where another record begins.
        """
        return b"".join(self._go_on(size, wary=wary))

    def pass_over(self, size: int) -> int:
        """Go on so many bytes without keeping them, warily; how many there were.

        (A record that holds a whole archive, unpacked, comes apart by that: better than losing all that stands behind a
        wrong word.)
        """
        return sum(map(len, self._go_on(size, wary=True)))

    def put_back(self, taken: bytes) -> None:
        """Go back over what was read last."""
        before = self._next - len(taken)
        if before >= 0 and self._ready.startswith(taken, before):
            self._next = before
        else:
            self._ready, self._next = taken + self._ready[self._next :], 0
        self._at -= len(taken)

    def ends_here(self) -> bool:
        """Behind a record: go on over blank lines; whether it ended as it should, or nothing or another one follows.

        Where neither is so, it stays where it is.
        """
        while self._left() < len(_END) and self._fill():
            pass
        before, ended = self._at, self._ready.startswith(_END, self._next)
        while not self._skip_blanks() and self._fill():
            pass
        if ended or FIRST.startswith(self.beginning(len(FIRST)) if self._left() else b""):
            return True
        self.put_back(b"\n" * min(self._at - before, PIECE))
        return False

    def place(self) -> tuple[int, int]:
        """Offset and length of what stands between `begin` and here: in the file, if it has members of its own."""
        if self._own:
            spent = not self._left() and (self._over or self._source.ended)
            end = self._source.at if spent else self._source.start
            if end > self._member:
                return self._member, end - self._member
        self.shared = True
        return self._begun, self._at - self._begun

    def reached(self) -> int:
        """How many bytes of the file have been read so far."""
        return self._source.at

    def wind_on(self) -> bool:
        """Behind a fault: go on to where a record begins, or to the end of its member; False at the file's end."""
        try:
            if START.match(self._ready, self._next) and self._at > self._begun:
                return True
            while self._left() or self._fill(on=True):
                step, stop = self._until_start(sys.maxsize)
                self._pass(step)
                if stop:
                    return True
        except Cut:
            self._over = True
        except Damaged:
            return self.find_member()
        self._pass(self._left())
        return not self._over and self._source.next_begins() is not None

    def find_member(self) -> bool:
        """Behind damaged data: go on to the next member that holds a record; False at the file's end."""
        self._pass(self._left())
        self._over = not self._source.find(FIRST)
        self._member_at = self._at
        return not self._over

    def _mark(self, member: int) -> None:
        """A record begins here. Blank lines between two may stand at the beginning of the second one's member."""
        self._begun, self._member = self._at, member
        self._own = self.packing is not None and self._at - self._member_at <= 4

    def _go_on(self, size: int, *, wary: bool) -> Iterator[bytes]:
        stop = False
        while size > 0 and not stop and (self._left() or self._fill(on=True)):
            step, stop = self._until_start(size) if wary and self.shared else (min(self._left(), size), False)
            piece = self._ready[self._next : self._next + step]
            self._pass(step)
            size -= step
            yield piece

    def _left(self) -> int:
        return len(self._ready) - self._next

    def _pass(self, size: int) -> None:
        self._next += size
        self._at += size

    def _skip_blanks(self) -> int:
        """Pass what is blank of what is ready; how much is left."""
        blanks = _BLANKS.match(self._ready, self._next)
        self._pass(len(blanks[0]) if blanks else 0)
        return self._left()

    def _fill(self, *, on: bool = False) -> bool:
        """Some bytes more of the member, or of the next one if the record goes on there; False when there are none."""
        piece = self._source.more()
        while not piece and on and self._goes_on():
            piece = self._source.more()
        if piece:
            self._ready, self._next = self._ready[self._next :] + piece, 0
        return bool(piece)

    def _goes_on(self) -> bool:
        """Go to the next member, unless a record begins there."""
        first = self._source.next_begins()
        if first is None or first.lstrip(b"\r\n").startswith(FIRST):
            return False
        self._own = False
        return self._source.next()

    def _until_start(self, most: int) -> tuple[int, bool]:
        """How many of the next bytes can be passed, and whether that is because a record begins behind them."""
        while self._left() <= _START_MOST and self._fill(on=True):
            pass
        sure = min(most, self._left() if self._left() <= _START_MOST else self._left() - _START_MOST)
        end = self._next + sure + len(FIRST)
        at = self._ready.find(FIRST, self._next + 1, end)
        while at >= 0:
            # Behind a line; or behind zeros, which a disk leaves where something was lost.
            if self._ready[at - 1] in b"\n\0" and START.match(self._ready, at) and at < self._next + most:
                return at - self._next, True
            at = self._ready.find(FIRST, at + 1, end)
        return sure, False


def _packing(begun: bytes) -> Packing | None:
    """How a web archive is packed, by its first bytes, which may be damaged."""
    if holds_member(begun, FIRST) and not is_plain(begun):
        return "gzip"
    signed = bool(begun) and begun[:4] in {sign[: len(begun)] for sign in (FRAME, DICTIONARY)}
    if signed or (FRAME in begun and not is_plain(begun) and not begins_packed(begun)):
        return "zstd"
    return "gzip" if is_packed(begun) else None
