from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Callable

import pytest
import zstandard

from onrecord.errors import BadRecord, MissingExtra, TooLarge
from onrecord.readers.http_answer import parse_answer, parse_headers, undo
from tests.readers.warcs import HTML, answer


def deflated(body: bytes, window: int) -> bytes:
    packer = zlib.compressobj(wbits=window)
    return packer.compress(body) + packer.flush()


def chunked(body: bytes, size: int = 7) -> bytes:
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


# What `brotli.compress(b"Rain fell.")` gives.
BROTLI = b"\x8b\x04\x80Rain fell.\x03"
CHUNKED = b"Transfer-Encoding: chunked"
GZIP = b"Content-Encoding: gzip"

UNDONE = {
    "nothing to undo": (b"", HTML, HTML),
    "gzip": (GZIP, gzip.compress(HTML), HTML),
    "x-gzip": (b"Content-Encoding: X-GZIP", gzip.compress(HTML), HTML),
    "gzip in two members": (GZIP, gzip.compress(HTML) + gzip.compress(b"<p>"), HTML + b"<p>"),
    "gzip that the crawler undid": (GZIP, HTML, HTML),
    "deflate as the standard has it": (b"Content-Encoding: deflate", deflated(HTML, 15), HTML),
    "deflate without its head": (b"Content-Encoding: deflate", deflated(HTML, -15), HTML),
    "deflate that the crawler undid": (b"Content-Encoding: deflate", HTML, HTML),
    "br": (b"Content-Encoding: br", BROTLI, b"Rain fell."),
    "br that the crawler undid": (b"Content-Encoding: br", HTML, HTML),
    "zstd": (b"Content-Encoding: zstd", zstandard.compress(HTML), HTML),
    "zstd that the crawler undid": (b"Content-Encoding: zstd", HTML, HTML),
    "two coats": (b"Content-Encoding: deflate, gzip", gzip.compress(deflated(HTML, 15)), HTML),
    "words that mean nothing": (b"Content-Encoding: identity, UTF-8", HTML, HTML),
    "chunks": (CHUNKED, chunked(HTML), HTML),
    "chunks with words behind their sizes": (CHUNKED, b"4;a=b\r\n<p>R\r\n0\r\nX: y\r\n\r\n", b"<p>R"),
    "chunks without the last": (CHUNKED, chunked(HTML)[:-5], HTML),
    "chunks that the crawler undid": (CHUNKED, HTML, HTML),
    "chunks of gzip": (CHUNKED + b"\r\n" + GZIP, chunked(gzip.compress(HTML)), HTML),
    "gzip as a way to send": (b"Transfer-Encoding: gzip, chunked", chunked(gzip.compress(HTML)), HTML),
    "nothing, packed": (GZIP, b"", b""),
}


@pytest.mark.parametrize("what", UNDONE)
def test_what_was_done_for_sending_is_undone(what):
    headers, sent, body = UNDONE[what]
    assert undo(parse_answer(answer(sent, headers))) == body


CUT = {
    "gzip": (GZIP, gzip.compress(HTML)[:60], "gzip data end early"),
    "deflate": (b"Content-Encoding: deflate", deflated(HTML, 15)[:40], "deflate data end early"),
    "br": (b"Content-Encoding: br", BROTLI[:8], "br data end early"),
    "chunks": (CHUNKED, chunked(HTML)[:40], "chunks of the body end early"),
}


@pytest.mark.parametrize("what", CUT)
def test_a_body_that_ends_early_is_an_error_unless_the_crawler_says_so(what):
    headers, sent, message = CUT[what]
    with pytest.raises(BadRecord, match=message):
        undo(parse_answer(answer(sent, headers)))
    assert HTML.startswith(undo(parse_answer(answer(sent, headers)), cut=True)) or what == "br"


DAMAGED = {
    "gzip": (GZIP, gzip.compress(HTML)[:-8] + b"\1" * 8, "not packed as its Content-Encoding says: gzip"),
    "gzip with rubbish behind": (GZIP, gzip.compress(HTML) + b"rubbish", "gzip"),
    "deflate": (b"Content-Encoding: deflate", b"\xff" * 50, "deflate"),
    "br": (b"Content-Encoding: br", b"\xff" * 50, "br"),
    "zstd": (b"Content-Encoding: zstd", zstandard.compress(HTML)[:-3], "zstd"),
    "chunks": (CHUNKED, b"4\r\n<p>R\r\nrubbish", "chunks"),
    "nobody's": (b"Content-Encoding: sdch", HTML, "packed as 'sdch', which nobody knows"),
    "eight coats": (b"Content-Encoding: " + b"gzip," * 9, HTML, "more than eight times"),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_a_body_that_cannot_be_unpacked_is_an_error(what):
    headers, sent, message = DAMAGED[what]
    with pytest.raises(BadRecord, match=message):
        undo(parse_answer(answer(sent, headers)))


def brotli_of_zeros() -> bytes:
    packed: bytes = pytest.importorskip("brotli").compress(b"\0" * 30_000_000)
    return packed


BOMBS: dict[str, Callable[[], bytes]] = {
    "gzip": lambda: gzip.compress(b"\0" * 30_000_000),
    "deflate": lambda: deflated(b"\0" * 30_000_000, 15),
    "br": brotli_of_zeros,
    "zstd": lambda: zstandard.compress(b"\0" * 30_000_000),
}


@pytest.mark.parametrize("what", BOMBS)
def test_a_body_that_grows_past_the_limit_is_an_error(what):
    with pytest.raises(TooLarge, match="more than 1,000 bytes"):
        undo(parse_answer(answer(BOMBS[what](), b"Content-Encoding: " + what.encode())), limit=1000)


@pytest.mark.parametrize(("package", "coding"), [("brotli", b"br"), ("zstandard", b"zstd")])
def test_a_package_that_is_not_there_is_named(monkeypatch, package, coding):
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtra, match=rf"need the package {package}. Run: pip install 'onrecord\["):
        undo(parse_answer(answer(BROTLI, b"Content-Encoding: " + coding)))


@pytest.mark.parametrize(
    ("line", "media_type", "charset"),
    [
        (b"Content-Type: text/html", "text/html", None),
        (b"CONTENT-TYPE:TEXT/HTML;CHARSET=UTF-8", "text/html", "UTF-8"),
        (b'Content-Type: text/html; charset="latin1"; x=y', "text/html", "latin1"),
        (b"Content-Type: text/html, text/html; charset=x", "text/html", "x"),
        (b"Content-Type: html", None, None),
        (b"Content-Type:", None, None),
        (b"X: y", None, None),
    ],
)
def test_a_content_type_has_two_parts(line, media_type, charset):
    found = parse_answer(answer(HTML, line))
    assert (found.media_type, found.charset) == (media_type, charset)


@pytest.mark.parametrize(
    ("first", "status"),
    [(b"HTTP/1.1 200 OK", 200), (b"HTTP/1.0 404", 404), (b"HTTP/2 301", 301), (b"HTTP/1.1  200 OK", 200)],
)
def test_the_status_stands_in_the_first_line(first, status):
    assert parse_answer(first + b"\r\nX: y\r\n\r\nRain").status == status


@pytest.mark.parametrize("block", [b"", b"\0", b"HTTP/1.1", b"HTTP/1.1 OK\r\n\r\n", b"<p>Rain", b"ICY 200 OK\r\n\r\n"])
def test_what_is_no_answer_is_an_error(block):
    with pytest.raises(BadRecord, match="does not begin with HTTP/"):
        parse_answer(block)


def test_a_head_without_a_body_is_one():
    assert parse_answer(b"HTTP/1.1 200 OK\r\nX: y").headers == {"x": "y"}


@pytest.mark.parametrize(
    ("lines", "headers"),
    [
        (b"A: b\r\na: c", {"a": "b, c"}),
        (b"A:b\n\tc\nD: e", {"a": "b c", "d": "e"}),
        (b"A: caf\xe9", {"a": "café"}),
        ("A: café".encode(), {"a": "café"}),
        (b"rubbish\r\n: x\r\nA: \0", {"": "x", "a": "\0"}),
    ],
)
def test_headers_are_read_by_their_names(lines, headers):
    assert parse_headers(lines) == headers
