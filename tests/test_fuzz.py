"""Whole pages, damaged at random: cut, doubled, shuffled, with bytes changed. Every one is a page or an error of ours.

A short run belongs to the tests; ``ONRECORD_FUZZ=long`` makes it a long one.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import onrecord
from onrecord.errors import OnRecordError
from onrecord.model.page import Page, RawPage
from onrecord.samples import sample_path
from tests.test_invariants import check_page

GOLDEN = Path(__file__).parent / "golden"
WHOLE = [path.read_bytes() for path in (sample_path(), *sorted(GOLDEN.glob("*/page.html")))]
PLACE = st.floats(0, 1, allow_nan=False)
JUNK = st.sampled_from(
    [
        b"",
        b"<",
        b">",
        b'"',
        b"</",
        b"<!--",
        b"]]>",
        b"\x00",
        b"\xff\xfe",
        b"&#",
        b"{",
        b'"}',
        b"<p>",
        b"</div>",
        b"<script>",
    ]
) | st.binary(max_size=8)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A page with up to twelve pieces taken out, put in or moved."""
    page = draw(st.sampled_from(WHOLE))
    for _ in range(draw(st.integers(1, 12))):
        start, end = sorted(int(draw(PLACE) * len(page)) for _ in range(2))
        page = draw(
            st.sampled_from(
                [
                    page[:start] + draw(JUNK) + page[start:],
                    page[:start] + page[min(end, start + 200) :],
                    page[:end] + page[start:end][:2_000] + page[end:],
                    page[:start] + draw(JUNK) + page[start + 1 :],
                ]
            )
        )
    return page


def check_outcome(raw: RawPage) -> None:
    """A page that keeps the invariants, or an error that can be printed."""
    outcome = read(raw)
    if isinstance(outcome, Page):
        check_page(outcome)
    else:
        assert str(outcome).isprintable()


def read(raw: RawPage) -> Page | OnRecordError:
    try:
        return onrecord.read(raw)
    except OnRecordError as error:
        return error


@given(damaged(), st.sampled_from(["text/html", "text/plain", None]))
def test_a_damaged_page_is_a_page_or_an_error_of_ours(source, media_type):
    check_outcome(RawPage(body=source, media_type=media_type))


@given(st.binary(max_size=400))
def test_any_bytes_are_a_page_or_an_error_of_ours(source):
    check_outcome(RawPage(body=source))


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "utf-16-le", "utf-32", "cp1252", "shift_jis", "utf-7"])
def test_no_charset_breaks_a_page(charset):
    source = sample_path().read_text(encoding="utf-8").encode(charset, "xmlcharrefreplace")
    check_page(onrecord.read(source))
