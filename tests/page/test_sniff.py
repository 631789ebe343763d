from __future__ import annotations

import pytest

from onrecord.errors import EmptyPage, NotHtml
from onrecord.page.sniff import media_type, refuse_noise, refuse_other_formats
from tests.pace import cpu_seconds

HTML = [
    "<!DOCTYPE html><html><p>Rain",
    "\ufeff \n<html>",
    "<p>Rain fell.",
    "<!-- saved --><html><body>x",
    "<?xml version='1.0'?><html>",
    "<div class=a>x</div>",
    "<H1>Rain</H1>",
    "Rain fell.<br>Roads <b>closed</b>.",
    "\0<html>",
    "<script>x</script>",
]
TEXT = [
    "",
    "Rain fell.",
    "Rain fell.\n\n2 < 3 and a <b> tag was named.",
    "<unknown> said nothing",
    "Write to <ana@ledger.example>.",
    "<3 rain",
    "x" * 200_000 + "<p>late</p><p>a</p>",
]


@pytest.mark.parametrize("text", HTML)
def test_html_is_recognised(text):
    assert media_type(text) == "text/html"


@pytest.mark.parametrize("text", TEXT, ids=range(len(TEXT)))
def test_text_is_recognised(text):
    assert media_type(text) == "text/plain"


@pytest.mark.parametrize("body", [b"", b" \r\n\t", b"\0\0\0", b"\xef\xbb\xbf\n", "", "\ufeff  ", b"\xff\xfe"])
def test_nothing_is_an_error(body):
    with pytest.raises(EmptyPage, match="no characters"):
        refuse_other_formats(body)


OTHER = {
    "PDF": b"%PDF-1.7\n%\xe2\xe3",
    "PNG": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "JPEG": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "ZIP": b"PK\x03\x04\x14\0",
    "WebP": b"RIFF\x24\0\0\0WEBPVP8 ",
    "BMP": b"BM\x36\0\0\0",
    "program": b"\x7fELF\x02\x01",
    "gzip": b"\x1f\x8b\x08\0",
    "WARC": b"WARC/1.0\r\n",
    "ARC": b"filedesc://old.arc 0.0.0.0 20080430204825 text/plain 76\n",
}
REMEDIES = {"WARC": "It holds many: 'onrecord read FILE' reads them all", "ARC": "Turn it into a WARC file first"}


@pytest.mark.parametrize("name", OTHER)
def test_another_format_is_named(name):
    with pytest.raises(
        NotHtml, match=rf"this is .*{name}.*, not a page. {REMEDIES.get(name, 'Give HTML or plain text')}"
    ):
        refuse_other_formats(OTHER[name])


@pytest.mark.parametrize(
    "body", [b"BMW opens a plant", b"<p>x", b"MZ is a rank", b"RIFFRAFF", "anything", b"\xff\xfe<\0p\0"]
)
def test_pages_pass(body):
    refuse_other_formats(body)


@pytest.mark.parametrize("text", ["\x01\x02\x03rain" * 100, "\ufffd" * 100, "a\0\0\0" * 500, "rain fell\x01" * 100])
def test_noise_is_an_error(text):
    with pytest.raises(NotHtml, match="neither HTML nor text"):
        refuse_noise(text)


@pytest.mark.parametrize(
    "text",
    ["", "Rain\0 fell.", "<p>\0\0\0\0\0\0", "ra\ufffdn fell in the old town", "\x1b[31mRain", "rain fell\x01" * 10],
)
def test_text_with_a_few_flaws_passes(text):
    refuse_noise(text)


def test_looking_takes_linear_time():
    texts = ("<" * 20_000_000, " " * 20_000_000, "\0" * 20_000_000, "<p" * 10_000_000)
    assert cpu_seconds(lambda: [media_type(text) for text in texts], limit=2) < 2
