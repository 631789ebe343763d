from __future__ import annotations

import pytest

from onrecord.errors import EmptyPage, NotHtml
from onrecord.model.page import Charset, RawPage
from onrecord.page.parse import parse

HTML = "<!doctype html><title>Rain</title><p>Rain fell.</p><p>Roads closed.</p>"
TEXT = "Rain fell.\n\n2 < 3, he said."

KINDS = [
    (HTML, None, "text/html"),
    (TEXT, None, "text/plain"),
    (HTML, "text/html", "text/html"),
    (TEXT, "text/html", "text/html"),
    (HTML, "text/plain", "text/plain"),
    (HTML, " Text/HTML ", "text/html"),
    (HTML, "application/xhtml+xml", "text/html"),
    (HTML, "application/octet-stream", "text/html"),
    (TEXT, "application/octet-stream", "text/plain"),
    (TEXT, "", "text/plain"),
]


@pytest.mark.parametrize(("source", "said", "kind"), KINDS)
def test_the_callers_word_settles_the_kind_else_the_beginning_does(source, said, kind):
    assert parse(RawPage(source, media_type=said)).media_type == kind
    assert parse(RawPage(source.encode(), media_type=said)).media_type == kind


def test_bytes_are_decoded_and_the_way_is_told():
    page = parse(RawPage("<p>Café Zürich".encode("latin-1"), charset="latin1"))
    assert (page.text, page.charset) == ("Café Zürich", Charset("windows-1252", "header"))


def test_a_decoded_text_has_no_charset():
    assert parse(RawPage(HTML)).charset is None


def test_what_is_known_of_the_page_is_kept():
    raw = RawPage(HTML.encode(), url="https://ledger.example/a", retrieved_at="2024-03-14", date_published="2024-03-13")
    page = parse(raw)
    assert (page.url, page.retrieved_at, page.date_published) == (raw.url, raw.retrieved_at, raw.date_published)


@pytest.mark.parametrize("body", [b"", b" \r\n", b"\0\0\0", b"\xff\xfe \0\n\0", b"\xef\xbb\xbf", "", "\ufeff \n"])
def test_a_page_that_holds_nothing_is_an_error(body):
    with pytest.raises(EmptyPage):
        parse(RawPage(body))


@pytest.mark.parametrize("said", ["text/html", "text/plain"])
def test_an_empty_text_whose_kind_is_said_is_a_page(said):
    page = parse(RawPage("", media_type=said))
    assert (page.text, page.blocks) == ("", ())


@pytest.mark.parametrize("said", ["text/html", "text/plain", None])
def test_empty_bytes_are_an_error_whatever_is_said(said):
    with pytest.raises(EmptyPage):
        parse(RawPage(b"\n", media_type=said))


@pytest.mark.parametrize("said", ["text/html", "text/plain", None])
@pytest.mark.parametrize("body", [b"\x89PNG\r\n\x1a\n\0\0", b"%PDF-1.7 x", b"\x01\x02\x03" * 500, b"\x7fELF\x02"])
def test_what_is_no_page_is_an_error_whatever_is_said(body, said):
    with pytest.raises(NotHtml):
        parse(RawPage(body, media_type=said))


NULS = [
    ("<p>bri\0dge</p>", "text/html", "bridge"),
    ("\0<html><p>Rain", "text/html", "Rain"),
    ("bri\0dge", "text/plain", "bri\0dge"),
]


@pytest.mark.parametrize(("source", "said", "text"), NULS)
def test_nul_is_left_out_of_html_as_browsers_do_and_kept_in_text(source, said, text):
    assert parse(RawPage(source, media_type=said)).text == text


def test_a_byte_order_mark_does_not_open_the_body():
    page = parse(RawPage("\ufeff<title>Rain</title><p>Rain fell."))
    assert (page.text, page.declared.title) == ("Rain fell.", "Rain")


@pytest.mark.parametrize("said", ["text/html", "text/plain"])
def test_surrogates_become_what_they_mean_or_a_replacement(said):
    page = parse(RawPage("a \ud83d\ude00 b \ud800 c", media_type=said))
    assert page.text == "a 😀 b \ufffd c"
    page.text.encode()
