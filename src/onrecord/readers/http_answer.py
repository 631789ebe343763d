"""A server's answer as it was sent in, the page's bytes out, and what the server said of them.

What was done to the bytes for sending is undone: chunks, then packing. Many crawlers keep the server's words and undo
the packing themselves, so bytes that are not packed as the words say are taken as they are.

>>> answer = parse_answer(b"HTTP/1.1 200 OK\\r\\nContent-Type: text/html; charset=latin1\\r\\n\\r\\n<p>Rain")
>>> answer.status, answer.media_type, answer.charset, answer.body
(200, 'text/html', 'latin1', b'<p>Rain')
"""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Callable
from typing import Final

import msgspec

from onrecord.errors import BadRecord
from onrecord.extras import need_brotli
from onrecord.readers.files import PAGE_LIMIT, too_large
from onrecord.readers.frames import Frames
from onrecord.readers.members import MAGIC, Cut, Damaged

HEAD_LIMIT: Final = 256 * 1024
"""Bytes of a head; the largest that servers and crawlers write have some dozens of kilobytes."""

HEAD_END: Final = re.compile(rb"\r?\n\r?\n")
_LINE_END: Final = re.compile(r"\r?\n(?![ \t])")
_STATUS: Final = re.compile(r"HTTP/\d(?:\.\d)? +(\d{3})\b")
_TYPE: Final = re.compile(r"\s*([\w.+-]{1,99}/[\w.+-]{1,99})")
_CHARSET: Final = re.compile(r"(?i);\s*charset\s*=\s*[\"']?([^\s\"';,]{1,99})")
_CHUNK: Final = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]{0,4096})?\r?\n")
_LOOKS_PLAIN: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,999}<")
_NO_CODING: Final = frozenset(("", "identity", "none", "utf-8", "utf8", "binary", "7bit", "8bit"))
"""Words that stand for nothing to be undone; servers that mean the character set write it here too."""


class Answer(msgspec.Struct, frozen=True):
    """What a server sent."""

    status: int
    headers: dict[str, str]
    """By their names in small letters; of several with one name all, with commas between."""
    body: bytes
    """As it was sent."""

    @property
    def media_type(self) -> str | None:
        """As the server declared it, in small letters."""
        return media_type(self.headers.get("content-type"))

    @property
    def charset(self) -> str | None:
        """The ``charset`` parameter of the Content-Type."""
        return charset(self.headers.get("content-type"))


def parse_answer(block: bytes) -> Answer:
    """The parts of an answer.

    Raises:
        BadRecord: it does not begin like one, or its head does not end.
    """
    end = HEAD_END.search(block, 0, HEAD_LIMIT)
    head = block[: end.start() if end else HEAD_LIMIT]
    first, _, lines = head.partition(b"\n")
    status = _STATUS.match(first[:99].decode("latin-1"))
    if status is None:
        raise BadRecord("the answer of the server does not begin with HTTP/ and a status")
    if end is None and len(block) >= HEAD_LIMIT:
        raise BadRecord(f"the head of the server's answer has more than {HEAD_LIMIT:,} bytes")
    return Answer(int(status[1]), parse_headers(lines), block[end.end() :] if end else b"")


def parse_headers(lines: bytes) -> dict[str, str]:
    """Names in small letters, and their values; lines of another form are passed over.

    >>> parse_headers(b"Content-Type: text/html;\\r\\n charset=utf-8\\r\\nrubbish\\r\\nVary: a\\r\\nvary: b")
    {'content-type': 'text/html; charset=utf-8', 'vary': 'a, b'}
    """
    try:
        text = lines.decode()
    except UnicodeDecodeError:
        text = lines.decode("latin-1")
    headers: dict[str, list[str]] = {}
    for line in _LINE_END.split(text):
        name, colon, value = line.partition(":")
        if colon:
            headers.setdefault(name.strip().lower(), []).append(" ".join(value.split()))
    return {name: ", ".join(values) for name, values in headers.items()}


def media_type(declared: str | None) -> str | None:
    """The type of a Content-Type, in small letters, without its parameters."""
    found = _TYPE.match(declared or "")
    return found[1].lower() if found else None


def charset(declared: str | None) -> str | None:
    """The ``charset`` parameter of a Content-Type."""
    found = _CHARSET.search(declared or "")
    return found[1] if found else None


def undo(answer: Answer, *, limit: int = PAGE_LIMIT, cut: bool = False) -> bytes:
    """The page's bytes: chunks joined, then unpacked.

    Args:
        answer: what came.
        limit: most bytes, unpacked.
        cut: the crawler says that it kept only the beginning; then as much of it as can be had.

    Raises:
        BadRecord: chunks or packed data end early or are damaged, or are packed in a way that nobody knows.
        TooLarge: there are more bytes.
        MissingExtra: unpacking needs a package that is not installed.
    """
    body = answer.body
    if "chunked" in answer.headers.get("transfer-encoding", "").lower():
        body = _joined(body, cut=cut)
    codings = f"{answer.headers.get('content-encoding', '')}, {answer.headers.get('transfer-encoding', '')}"
    names = [name.strip().lower() for name in codings.split(",") if name.strip().lower() != "chunked"]
    if len(names) > 8:
        raise BadRecord("the body is said to be packed more than eight times over")
    for name in reversed(names):
        if name not in _NO_CODING and body:
            body = _unpacked(body, name, limit, cut=cut)
    if len(body) > limit:
        raise too_large("the record", limit)
    return body


def _joined(body: bytes, *, cut: bool) -> bytes:
    """Chunks without what stands between them; what has none is taken as it is."""
    chunks: list[bytes] = []
    at = 0
    while size := _CHUNK.match(body, at):
        end = size.end() + int(size[1], 16)
        if end == size.end():
            return b"".join(chunks)
        chunks.append(body[size.end() : end])
        at = end + (2 if body.startswith(b"\r\n", end) else 1 if body.startswith(b"\n", end) else 0)
    if chunks and at != len(body) and not cut:
        raise BadRecord("the chunks of the body end early, or are damaged")
    return b"".join(chunks) or body


def _unpacked(body: bytes, name: str, limit: int, *, cut: bool) -> bytes:
    way = _WAYS.get(name)
    if way is None:
        raise BadRecord(f"the body is packed as {name[:40]!r}, which nobody knows")
    try:
        unpacked, whole = way(body, limit + 1)
    except _FAULTS as fault:
        if _LOOKS_PLAIN.match(body):
            return body
        raise BadRecord(f"the body is not packed as its Content-Encoding says: {name} ({fault})") from fault
    if len(unpacked) > limit:
        raise too_large("the record", limit)
    if not whole and not cut:
        raise BadRecord(f"the body's {name} data end early")
    return unpacked


def _gzip(body: bytes, most: int) -> tuple[bytes, bool]:
    """So many bytes unpacked, and whether they are whole."""
    if not body.startswith(MAGIC):
        return body, True
    pieces, size = [], 0
    with gzip.GzipFile(fileobj=io.BytesIO(body)) as stream:
        try:
            while size < most and (piece := stream.read1(min(1 << 20, most - size))):
                pieces.append(piece)
                size += len(piece)
        except EOFError:
            return b"".join(pieces), False
    return b"".join(pieces), True


def _deflate(body: bytes, most: int) -> tuple[bytes, bool]:
    """As the standard has it, or without its head, as some servers send it."""
    try:
        return _inflated(zlib.decompressobj(), body, most)
    except zlib.error:
        return _inflated(zlib.decompressobj(-15), body, most)


def _inflated(unpacker: zlib._Decompress, body: bytes, most: int) -> tuple[bytes, bool]:
    return unpacker.decompress(body, most), unpacker.eof


def _brotli(body: bytes, most: int) -> tuple[bytes, bool]:
    brotli = need_brotli()
    unpacker, pieces, size = brotli.Decompressor(), [], 0
    try:
        pieces.append(unpacker.process(body, output_buffer_limit=1 << 20))
        while not unpacker.is_finished() and size <= most and not unpacker.can_accept_more_data():
            pieces.append(unpacker.process(b"", output_buffer_limit=1 << 20))
            size += len(pieces[-1])
    except brotli.error as fault:
        raise ValueError(str(fault)) from fault
    return b"".join(pieces), unpacker.is_finished()


def _zstd(body: bytes, most: int) -> tuple[bytes, bool]:
    frames, pieces, size = Frames(io.BytesIO(body)), [], 0
    try:
        while size < most and (not frames.ended or frames.next()):
            pieces.append(frames.more())
            size += len(pieces[-1])
    except Cut:
        return b"".join(pieces), False
    except Damaged as fault:
        raise ValueError(str(fault)) from fault
    return b"".join(pieces), True


_FAULTS: Final = (zlib.error, gzip.BadGzipFile, ValueError, EOFError)
_WAYS: Final[dict[str, Callable[[bytes, int], tuple[bytes, bool]]]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}
