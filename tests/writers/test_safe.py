from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.writers.safe import harmless, one_line, safe_url


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Rain fell.", "Rain fell."),
        ("a\tb\nc", "a\tb\nc"),
        ("\x1b[2J", "␛[2J"),
        ("\r\x08\x07\0", "␍␈␇␀"),
        ("\x7f\x9b31m", "␡\ufffd31m"),
        ("a\u202eb\u2066c\u2069", "abc"),
        ("a\u2028b", "a b"),
        ("\ud800", "\ufffd"),
        ("مرحبا\u200f Żółć 雨 👨‍👩‍👧", "مرحبا\u200f Żółć 雨 👨‍👩‍👧"),
    ],
)
def test_what_moves_a_cursor_becomes_a_picture(text, shown):
    assert harmless(text) == shown


@given(st.text(st.characters()))
def test_nothing_harmful_is_left(text):
    shown = harmless(text)
    assert not [c for c in shown if (ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160]
    shown.encode("utf-8")


def test_one_line_has_no_line_breaks():
    assert one_line(" a\n\tb\x1b ") == "a b␛"


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
        ("HTTP://example.org", "HTTP://example.org"),
        ('https://example.org/é"<>', "https://example.org/%C3%A9%22%3C%3E"),
        ("https://example.org/\x1b]8;;", "https://example.org/%1B]8;;"),
        ("javascript:alert(1)", None),
        (" JaVaScRiPt:alert(1)", None),
        ("java\nscript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("//example.org", None),
        ("/a", None),
        ("https:///a", None),
        ("http://[::bad", None),
        ("https://example.org/" + "a" * 1_000_000, None),
        ("", None),
        (None, None),
    ],
)
def test_only_addresses_of_the_web_are_links(url, safe):
    assert safe_url(url) == safe
