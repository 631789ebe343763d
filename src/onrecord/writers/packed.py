"""Bytes in, bytes out as the name of a file asks: plain, gzip, zstd. Each call makes a piece that stands alone.

Pieces that are written one behind the other are one file to every program that reads gzip or zstd, and equal bytes in
are equal bytes out: nothing of the clock or of the machine goes in.

>>> import gzip
>>> gzip.decompress(pack(b"Rain ", "a.jsonl.gz") + pack(b"fell.", "a.jsonl.gz"))
b'Rain fell.'
"""

from __future__ import annotations

import zlib
from typing import Final

from onrecord.extras import need_zstd

GZIP_LEVEL: Final = 5
"""A tenth larger than level 9 on text, and four times as fast."""
ZSTD_LEVEL: Final = 3

_HEAD: Final = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
"""No name, no time, no system."""


def pack(body: bytes, name: str) -> bytes:
    """The bytes as they stand in a file of that name.

    Raises:
        MissingExtra: it ends in ``.zst``, and zstandard is not installed.
    """
    kind = name.lower()
    if kind.endswith(".gz"):
        return _gzip(body)
    if kind.endswith(".zst"):
        packed: bytes = need_zstd().ZstdCompressor(level=ZSTD_LEVEL).compress(body)
        return packed
    return body


def _gzip(body: bytes) -> bytes:
    packer = zlib.compressobj(GZIP_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    tail = zlib.crc32(body).to_bytes(4, "little") + (len(body) & 0xFFFFFFFF).to_bytes(4, "little")
    return _HEAD + packer.compress(body) + packer.flush() + tail
