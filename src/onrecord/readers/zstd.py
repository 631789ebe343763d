"""A zstd stream in, what is packed in it out, frame after frame. A stream that ends too early is an error.

The package's own reader takes such a stream for a short one, and rows would be lost without a word.

>>> import io
>>> packed = need_zstd().compress(b"Rain fell.")
>>> open_zstd(io.BytesIO(packed + packed)).read()
b'Rain fell.Rain fell.'
>>> open_zstd(io.BytesIO(packed[:-2])).read()
Traceback (most recent call last):
    ...
EOFError: the stream ends within a frame
"""

from __future__ import annotations

import io
from typing import IO, Any, Final, cast

from onrecord.extras import need_zstd

BITE: Final = 8 * 1024
"""Packed bytes that are unpacked at once: of text they give some dozens of kilobytes, of anything a few hundred
megabytes at most."""


def open_zstd(raw: IO[bytes]) -> IO[bytes]:
    """The unpacked bytes, to be read.

    Raises:
        MissingExtra: zstandard is not installed.
    """
    return cast(IO[bytes], io.BufferedReader(_Frames(raw), 1 << 20))


class _Frames(io.RawIOBase):
    """What stands in the frames."""

    def __init__(self, raw: IO[bytes]) -> None:
        self._raw = raw
        self._unpacker = need_zstd().ZstdDecompressor(max_window_size=1 << 31)
        self._frame: Any = None
        self._packed = b""
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        """It is there to be read."""
        return True

    def readinto(self, buffer: Any, /) -> int:  # noqa: ANN401  # anything that holds bytes
        """Fill a buffer, as far as one step goes; 0 at the end."""
        while not self._ready:
            self._packed = self._packed or self._raw.read(BITE)
            if not self._packed:
                if self._frame is not None:
                    raise EOFError("the stream ends within a frame")
                return 0
            self._unpack()
        size = min(len(buffer), len(self._ready))
        buffer[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size

    def _unpack(self) -> None:
        self._frame = self._frame or self._unpacker.decompressobj()
        self._ready = memoryview(self._frame.decompress(self._packed))
        self._packed = b""
        if self._frame.eof:
            self._packed, self._frame = self._frame.unused_data, None
