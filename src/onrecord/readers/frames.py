"""A stream in, what is packed in its zstd frames out, block by block, with where each frame begins and ends.

A frame says where its blocks end, and no block holds more than 128 KB: handed over one by one, even those that are
built to burst memory do not. The package's own readers say neither where frames end nor what a block became. What a
``.warc.zst`` may begin with, a frame with the dictionary of all that follow, is taken up; other frames to be skipped
are.

>>> import io
>>> one, two = (need_zstd().compress(text) for text in (b"Rain", b"fell"))
>>> frames = Frames(io.BytesIO(one + two))
>>> frames.next(), frames.more(), frames.more(), frames.at == len(one)
(True, b'Rain', b'', True)
>>> frames.next(), frames.more(), frames.next()
(True, b'fell', False)
"""

from __future__ import annotations

import io
import re
from typing import IO, Any, Final, NoReturn

from onrecord.errors import MissingExtra
from onrecord.extras import need_zstd
from onrecord.readers.members import PIECE, Cut, Damaged

WINDOW_LIMIT: Final = 1 << 27
"""Most bytes that a frame may look back on, 128 MB: what ``zstd`` itself takes without being asked to."""
DICTIONARY_LIMIT: Final = 1 << 24
"""Most bytes of a dictionary, packed or not; those of web archives have one megabyte at most."""

FRAME: Final = b"\x28\xb5\x2f\xfd"
"""How a frame begins."""
DICTIONARY: Final = b"\x5d\x2a\x4d\x18"
"""How one begins that holds a dictionary (IIPC, "Zstandard Compression for WARC Files")."""
_SKIPPED: Final = re.compile(rb"[\x50-\x5f]\x2a\x4d\x18")
_HEADER: Final = 18
"""Bytes of the longest header of a frame."""
_BLOCK: Final = 1 << 17
"""Most bytes of a block, packed or not."""
_RLE: Final = 1
"""The kind of a block that is one byte, many times."""
_RESERVED: Final = 3
"""The kind of a block that there is not."""
HEAD: Final = _HEADER + 3 + _BLOCK
"""Packed bytes in which the beginning of what a frame holds shows."""
_KEPT: Final = 2 * HEAD
"""So many bytes that were unpacked are remembered: behind damage, a frame may begin in them."""


class Frames:
    """A stream of zstd frames.

    Args:
        stream: open for reading; it need not be able to seek.
        begun: what was read from it already.

    Raises:
        MissingExtra: zstandard is not installed.
    """

    def __init__(self, stream: IO[bytes], begun: bytes = b"") -> None:
        self._zstd = need_zstd()
        self._stream = stream
        self._buffer = begun
        self._next = 0
        self._know(None)
        self._frame: Any = None
        self._sum = 0
        self.start = self.at = 0
        self.ended = True
        """The frame is at its end; none is open at the beginning."""

    def more(self) -> bytes:
        """The next bytes of the frame; none at its end.

        Raises:
            Cut: the file ends within the frame.
            Damaged: it cannot be unpacked further.
        """
        piece = b""
        while not piece and not self.ended:
            piece = self._unpack_block()
        return piece

    def next(self) -> bool:
        """Go to the next frame, over those to be skipped; False at the file's end.

        Raises:
            Cut: the file ends within its header.
            Damaged: something else stands there, or it needs what cannot be had.
        """
        self.ended = True
        while self._has(1):
            self.start, self.ended, self._frame = self.at, False, None
            sign = self._look(4)
            if sign == FRAME:
                self._open()
                return True
            if not _SKIPPED.match(sign):
                raise Damaged("these are no zstd data")
            self._skip()
            self.ended = True
        return False

    def next_begins(self) -> bytes | None:
        """The first bytes of the next frame, as far as they are there; None where there is none to be unpacked."""
        return self._content() if self._has(1) else None

    def find(self, first: bytes) -> bool:
        """Behind damage, go to the next frame whose content begins like this; False when there is none."""
        self.ended = True
        self._go(max(-self._next, self.start + 1 - self.at))
        while self._to_sign():
            if (self._content() or b"").startswith(first):
                return self.next()
            self._go(1)
        return False

    def _unpack_block(self) -> bytes:
        if self._frame is None:
            raise Damaged("no frame of zstd begins here")
        head = int.from_bytes(self._look(3), "little")
        last, kind, size = head & 1, head >> 1 & 3, head >> 3
        if kind == _RESERVED or size > _BLOCK:
            raise Damaged("the zstd data are damaged: there is no such block")
        piece = self._unpacked(3 + (1 if kind == _RLE else size) + (self._sum if last else 0))
        self.ended = bool(last)
        return piece

    def _unpacked(self, size: int) -> bytes:
        """What so many packed bytes give."""
        packed = self._look(size)
        self._go(size)
        try:
            piece: bytes = self._frame.decompress(packed)
        except self._zstd.ZstdError as fault:
            raise Damaged(f"the zstd data are damaged ({fault})") from fault
        return piece

    def _open(self) -> None:
        """Begin to unpack the frame that stands here."""
        about, size = self._header()
        if about.window_size > WINDOW_LIMIT:
            raise Damaged(
                f"to unpack the zstd data takes more than {WINDOW_LIMIT:,} bytes of memory "
                "('zstd -dc --long=31 FILE | onrecord read -' does without that limit)"
            )
        if about.dict_id and (self._dictionary is None or self._dictionary.dict_id() != about.dict_id):
            raise Damaged(f"the zstd data need a dictionary, number {about.dict_id}, that does not stand before them")
        self._frame, self._sum = self._unpacker(), 4 if about.has_checksum else 0
        self._unpacked(size)

    def _header(self) -> tuple[Any, int]:
        """What the header of the frame that stands here says, and how many bytes it has."""
        whole = self._has(_HEADER)
        head = self._look(_HEADER if whole else self._left())
        try:
            return self._zstd.get_frame_parameters(head), self._zstd.frame_header_size(head)
        except self._zstd.ZstdError as fault:
            if not whole:
                self._cut()
            raise Damaged(f"the zstd data are damaged ({fault})") from fault

    def _unpacker(self) -> Any:  # noqa: ANN401  # of a package without types
        try:
            return self._decompressor.decompressobj()
        except self._zstd.ZstdError as fault:
            raise _bad_dictionary() from fault

    def _content(self) -> bytes | None:
        """The first bytes of what the frame holds that stands here, as far as they are there; None when it is none."""
        self._has(HEAD)
        head = self._buffer[self._next : self._next + _HEADER + 3]
        try:
            size, unpacker = self._zstd.frame_header_size(head), self._unpacker()
            unpacker.decompress(head[:size])
            block = int.from_bytes(head[size : size + 3], "little")
            at, size = self._next + size, 4 if block >> 1 & 3 == _RLE else 3 + (block >> 3)
            beginning: bytes = unpacker.decompress(self._buffer[at : at + size])
        except (self._zstd.ZstdError, Damaged):
            return b"" if len(head) < _HEADER and FRAME.startswith(head[:4]) else None
        return beginning

    def _skip(self) -> None:
        """Go on over a frame that is to be skipped; a dictionary is taken up."""
        size = int.from_bytes(self._look(8)[4:], "little")
        if self._look(4) == DICTIONARY:
            self._take_up(size)
            return
        self._go(8)
        while size > 0:
            self._look(1)
            step = min(size, self._left())
            self._go(step)
            size -= step

    def _take_up(self, size: int) -> None:
        if size > DICTIONARY_LIMIT:
            raise _too_large()
        packed = self._look(8 + size)[8:]
        self._go(8 + size)
        whole = _whole(packed) if packed.startswith(FRAME) else packed
        try:
            self._know(self._zstd.ZstdCompressionDict(whole))
        except self._zstd.ZstdError as fault:
            raise _bad_dictionary() from fault

    def _know(self, dictionary: Any) -> None:  # noqa: ANN401  # of a package without types
        self._decompressor = self._zstd.ZstdDecompressor(dict_data=dictionary, max_window_size=WINDOW_LIMIT)
        self._dictionary = dictionary

    def _to_sign(self) -> bool:
        """Go to where a frame seems to begin; False at the file's end."""
        while (found := self._buffer.find(FRAME, self._next)) < 0:
            self._go(max(0, self._left() - len(FRAME) + 1))
            if not self._fill(PIECE):
                self._go(self._left())
                return False
        self._go(found - self._next)
        return True

    def _left(self) -> int:
        return len(self._buffer) - self._next

    def _go(self, size: int) -> None:
        self._next += size
        self.at += size

    def _look(self, size: int) -> bytes:
        """The next bytes, so many.

        Raises:
            Cut: the file ends before.
        """
        if not self._has(size):
            self._cut()
        return self._buffer[self._next : self._next + size]

    def _has(self, size: int) -> bool:
        """Whether so many bytes stand here."""
        while self._left() < size and self._fill(max(PIECE, size - self._left())):
            pass
        return self._left() >= size

    def _fill(self, size: int) -> bool:
        piece, gone = self._stream.read(size), max(0, self._next - _KEPT)
        self._buffer, self._next = self._buffer[gone:] + piece, self._next - gone
        return bool(piece)

    def _cut(self) -> NoReturn:
        """The file ends here; but where another frame begins behind this one's beginning, a wrong length has led here.

        Raises:
            Cut: as it says.
            Damaged: the other.
        """
        if self._buffer.find(FRAME, max(0, self._next + self.start + 1 - self.at)) >= 0:
            raise Damaged("the zstd data are damaged: a block ends behind the file's end")
        self._go(self._left())
        raise Cut(self.at)


def _whole(packed: bytes) -> bytes:
    """A dictionary, unpacked."""
    frames, pieces, size = Frames(io.BytesIO(packed)), [], 0
    try:
        frames.next()
        while size <= DICTIONARY_LIMIT and (piece := frames.more()):
            pieces.append(piece)
            size += len(piece)
    except (Cut, Damaged) as fault:
        raise _bad_dictionary() from fault
    if size > DICTIONARY_LIMIT:
        raise _too_large()
    return b"".join(pieces)


def _bad_dictionary() -> Damaged:
    return Damaged("the dictionary of the zstd data is damaged")


def _too_large() -> Damaged:
    return Damaged(f"the dictionary of the zstd data has more than {DICTIONARY_LIMIT:,} bytes")


def beginning(packed: bytes) -> bytes:
    """The first bytes of what a file of zstd frames holds, by its first bytes; none when nobody can say.

    >>> beginning(need_zstd().compress(b"Rain fell.")), beginning(b"Rain fell.")
    (b'Rain fell.', b'')
    """
    try:
        frames = Frames(io.BytesIO(packed))
        return frames.more() if frames.next() else b""
    except (Cut, Damaged, MissingExtra):
        return b""
