"""Names in, raw pages out: files, folders, gzip files and standard input.

A folder stands for every page and web archive in it, those of its folders too, in the order of their names. What a file
is shows in its first bytes, not in its name. Nothing is ever fetched: an address of the web is no file.

>>> from onrecord.samples import sample_path
>>> page = read_file(str(sample_path()))
>>> page.media_type, page.body[:15], page.name == str(sample_path())
('text/html', b'<!DOCTYPE html>', True)
"""

from __future__ import annotations

import gzip
import io
import os
import re
import stat
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, Literal, cast

from onrecord.errors import NotFound, NotHtml, OldWarc, OnRecordError, TooLarge, TruncatedArchive, Unreadable
from onrecord.model.page import RawPage
from onrecord.readers.frames import DICTIONARY, FRAME, beginning
from onrecord.readers.frames import HEAD as FRAME_HEAD

STDIN: Final = "-"
"""The name of standard input."""

PAGE_LIMIT: Final = 64 * 1024 * 1024
"""Bytes of one page, unpacked."""

SUFFIXES: Final = {".html": "text/html", ".htm": "text/html", ".xhtml": "text/html", ".txt": "text/plain"}
"""Files that a folder stands for, each also with ``.gz`` behind, and what is in them."""

ARCHIVES: Final = (".warc", ".warc.gz", ".warc.zst", ".wet", ".wet.gz")
"""Web archives, for which a folder stands too; the last two are how Common Crawl calls those with plain texts."""

_GZIP: Final = b"\x1f\x8b"
_HEAD: Final = 4096
"""Bytes that are looked at to tell what a file is."""
_WARC: Final = re.compile(rb"[\r\n]{0,9}WARC/[0-9]{1,3}\.[0-9]{1,3}[ \t]{0,9}\r?\n")
_ARC: Final = b"filedesc://"
_ADDRESS: Final = re.compile(r"(?i)[a-z][a-z0-9+.-]+://|(?:javascript|data|mailto):")


def find_files(source: str) -> Iterator[str]:
    """The files that a name stands for: itself, or for a folder every page below it.

    Raises:
        NotFound: there is nothing under that name, or the folder holds no page.
    """
    if source == STDIN:
        yield source
    elif os.path.isdir(source):  # noqa: PTH112  # a name with a NUL is no folder here, and an error for Path
        yield from _pages_below(source)
    else:
        yield source


def read_file(name: str, *, limit: int = PAGE_LIMIT) -> RawPage:
    """Read one file, or standard input for ``-``.

    Args:
        name: a path, relative to the working directory.
        limit: most bytes that a page may have, unpacked.

    Raises:
        NotFound: there is no such file.
        Unreadable: it may not be read, or is a folder.
        TooLarge: it passes the limit.
        TruncatedArchive: its gzip data end early or are damaged.
        NotHtml: it is a web archive.
    """
    with opened(name) as stream:
        if form_of(stream.head, name) == "warc":
            raise NotHtml(
                f"{name!r} is a web archive (WARC), not a page",
                remedy="It holds many: 'onrecord read' and 'onrecord add' take it, and onrecord.pages in Python.",
            )
        return read_opened(stream, name, limit=limit)


class Opened:
    """A stream whose first bytes have been looked at, and are read again.

    Args:
        stream: open for reading.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.head = _read_all(stream, _HEAD - 1)
        if self.head.startswith(FRAME):
            self.head += _read_all(stream, FRAME_HEAD - 1)
        self._rest = self.head

    def read(self, size: int) -> bytes:
        """So many bytes, or fewer."""
        if not self._rest:
            return self._stream.read(size)
        piece, self._rest = self._rest[:size], self._rest[size:]
        return piece + self._stream.read(size - len(piece))

    def size(self) -> int | None:
        """Bytes of the file; None where that says nothing."""
        try:
            found = os.fstat(self._stream.fileno())
        except OSError:
            return None
        return found.st_size if stat.S_ISREG(found.st_mode) else None


@contextmanager
def opened(name: str) -> Iterator[Opened]:
    """A file, or standard input for ``-``, open for reading.

    Raises:
        NotFound: there is no such file.
        Unreadable: it may not be read, or is a folder.
    """
    try:
        stream = sys.stdin.buffer if name == STDIN else Path(name).open("rb")  # noqa: SIM115  # closed below
    except (OSError, ValueError) as fault:
        raise _in_words(name, fault) from fault
    try:
        yield Opened(cast(IO[bytes], stream))
    except OSError as fault:
        raise _in_words(name, fault) from fault
    finally:
        if name != STDIN:
            stream.close()


def form_of(head: bytes, name: str) -> Literal["page", "warc"]:
    """What a file is by its first bytes: a web archive, or a page until somebody looks closer.

    Raises:
        OldWarc: it is a web archive of a form that is not read.
    """
    if head.startswith(_GZIP):
        try:
            head = zlib.decompressobj(31).decompress(head, 64)
        except zlib.error:
            head = b""
    elif head.startswith(FRAME):
        head = beginning(head)
    if head.startswith(_ARC):
        raise OldWarc(f"{name!r} is a web archive of the older form, ARC")
    warc = _WARC.match(head) or head.startswith(DICTIONARY) or name.lower().endswith(ARCHIVES)
    return "warc" if warc else "page"


def read_opened(stream: Opened, name: str, *, limit: int = PAGE_LIMIT) -> RawPage:
    """The page that an open file is.

    Raises:
        TooLarge: it passes the limit.
        TruncatedArchive: its gzip data end early or are damaged.
    """
    if name != STDIN and (stream.size() or 0) > limit:
        raise too_large(f"{name!r}", limit)
    called = "standard input" if name == STDIN else name
    return RawPage(
        body=read_stream(cast(IO[bytes], stream), called, limit=limit), media_type=_media_type(name), name=name
    )


def read_stream(stream: IO[bytes], name: str, *, limit: int = PAGE_LIMIT) -> bytes:
    """All bytes of a stream, unpacked when they are gzip; never more than ``limit`` in memory.

    Args:
        stream: open for reading.
        name: what to call it in messages.
        limit: most bytes, unpacked.

    Raises:
        TooLarge: the stream holds more.
        TruncatedArchive: its gzip data end early or are damaged.
    """
    packed = _read_all(stream, limit)
    if packed == _GZIP[:1]:
        raise TruncatedArchive(f"{name!r} ends in the middle of its gzip data")
    body = _unpacked(packed, name, limit) if packed.startswith(_GZIP) else packed
    if len(body) > limit:
        raise too_large(f"{name!r}", limit)
    return body


def too_large(what: str, limit: int) -> TooLarge:
    """The error that names the limit."""
    return TooLarge(f"{what} holds more than {limit:,} bytes, the limit of one page")


def _pages_below(folder: str) -> Iterator[str]:
    found = False
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(place, name)
            if _is_page(name) and path.is_file():
                found = True
                yield str(path)
    if not found:
        wanted = " ".join((*SUFFIXES, ".warc", ".wet"))
        raise NotFound(
            f"no pages in the folder {folder!r}",
            remedy=f"A folder stands for its files that end in {wanted}, or these with .gz, and .warc.zst.",
        )


def _is_page(name: str) -> bool:
    return not name.startswith(".") and (_media_type(name) is not None or name.lower().endswith(ARCHIVES))


def _media_type(name: str) -> str | None:
    return SUFFIXES.get(Path(name.lower().removesuffix(".gz")).suffix)


def _in_words(name: str, fault: OSError | ValueError) -> OnRecordError:
    if _ADDRESS.match(name):
        return NotFound(
            f"{name[:200]!r} is an address, not a file", remedy="Save the page first: onrecord fetches nothing."
        )
    if isinstance(fault, FileNotFoundError | NotADirectoryError | ValueError):
        return NotFound(f"no file {name[:200]!r}")
    return Unreadable(f"{name[:200]!r}: {fault.strerror or 'cannot be read'}")


def _read_all(stream: IO[bytes] | gzip.GzipFile, limit: int) -> bytes:
    """At most one byte more than the limit, which shows that there is more."""
    chunks, left = [], limit + 1
    while left > 0:
        chunk = stream.read(min(left, 1 << 20))
        if not chunk:
            break
        chunks.append(chunk)
        left -= len(chunk)
    return b"".join(chunks)


def _unpacked(packed: bytes, name: str, limit: int) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(packed)) as stream:
            return _read_all(stream, limit)
    except EOFError as fault:
        raise TruncatedArchive(f"{name!r} ends in the middle of its gzip data") from fault
    except (zlib.error, OSError) as fault:
        raise TruncatedArchive(f"{name!r} holds damaged gzip data ({fault})") from fault
