"""Small web archives of a paper that is made up, built by hand so that each can be broken in one place."""

from __future__ import annotations

import gzip
import io
from collections.abc import Sequence
from typing import NamedTuple

import zstandard

from onrecord.readers.jsonl import Job
from onrecord.readers.warc import read_warc

HTML = b"<!doctype html><title>Rain</title><p>Rain fell in Port Ellery on Monday, the harbour master said.</p>"
TEXT = b"Rain\nRain fell in Port Ellery on Monday, the harbour master said.\n"


def record(
    block: bytes,
    *,
    kind: bytes = b"response",
    url: bytes | None = b"https://ledger.example/rain",
    media: bytes = b"application/http; msgtype=response",
    version: bytes = b"WARC/1.0",
    length: object = None,
    extra: bytes = b"",
    key: int = 1,
) -> bytes:
    """A record as the standard has it; ``length`` is what it says of its block."""
    head = [
        version,
        b"WARC-Type: " + kind,
        b"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>" % key,
        b"WARC-Date: 2024-03-14T10:00:00Z",
        *([b"WARC-Target-URI: " + url] if url is not None else []),
        b"Content-Type: " + media,
        *([extra] if extra else []),
        b"Content-Length: " + str(len(block) if length is None else length).encode(),
    ]
    return b"\r\n".join(head) + b"\r\n\r\n" + block + b"\r\n\r\n"


def answer(
    body: bytes = HTML, headers: bytes = b"Content-Type: text/html; charset=utf-8", status: bytes = b"200 OK"
) -> bytes:
    """What a server sent."""
    return b"HTTP/1.1 " + status + b"\r\n" + (headers + b"\r\n" if headers else b"") + b"\r\n" + body


def page(key: int, body: bytes = HTML, headers: bytes = b"Content-Type: text/html; charset=utf-8", **rest) -> bytes:
    """A record with a page at an address of its own."""
    return record(answer(body, headers), url=b"https://ledger.example/%d" % key, key=key, **rest)


PAGES = [page(key) for key in range(4)]


class Read(NamedTuple):
    """What came of an archive."""

    jobs: list[Job]

    @property
    def pages(self):
        return [job.page for job in self.jobs if job.page and not job.error]

    @property
    def urls(self):
        """The last letter of each page's address."""
        return "".join((one.url or "?")[-1] for one in self.pages)

    @property
    def errors(self):
        return [job.error for job in self.jobs if job.error]

    @property
    def kinds(self):
        return [error.kind for error in self.errors]

    @property
    def note(self):
        (note,) = [job.note for job in self.jobs if job.note is not None]
        return note


def read(archive: bytes, **limits: int) -> Read:
    """Read an archive from a stream that cannot seek."""
    return Read(list(read_warc(io.BytesIO(archive), "crawl.warc", **limits)))


def packed(*records: bytes) -> bytes:
    """Each record in a gzip member of its own."""
    return b"".join(gzip.compress(one, mtime=0) for one in records)


def frames(*records: bytes, dictionary: bytes = b"") -> bytes:
    """Each record in a zstd frame of its own; with a dictionary, which stands before them."""
    known = zstandard.ZstdCompressionDict(dictionary) if dictionary else None
    packer = zstandard.ZstdCompressor(level=3, dict_data=known, write_checksum=True)
    return skipped(dictionary) * bool(dictionary) + b"".join(packer.compress(one) for one in records)


def skipped(content: bytes, sign: bytes = b"\x5d") -> bytes:
    """A zstd frame that is to be skipped; the sign says that it holds a dictionary."""
    return sign + b"\x2a\x4d\x18" + len(content).to_bytes(4, "little") + content


def learned(records: Sequence[bytes]) -> bytes:
    """A dictionary for records like these."""
    samples: list[bytes | bytearray | memoryview] = [one[at:] for one in records for at in range(0, len(one) - 100, 7)]
    return zstandard.train_dictionary(2_000, samples).as_bytes()


def text(key: int, body: bytes = TEXT, of: int | None = None, **rest) -> bytes:
    """A record as in a file of Common Crawl's texts."""
    refers = b"WARC-Refers-To: <urn:uuid:00000000-0000-0000-0000-%012d>" % (of if of is not None else 900 + key)
    extra = refers + b"\r\nWARC-Identified-Content-Language: eng"
    url = b"https://ledger.example/%d" % key
    return record(body, kind=b"conversion", url=url, media=b"text/plain", extra=extra, key=500 + key, **rest)
