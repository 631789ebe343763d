import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.tokens import tokenize

CASES = {
    "U.S. troops": ["u.s.", "troops"],
    "at 5 p.m.": ["at", "5", "p.m."],
    "Don't": ["don't"],
    "the firm’s 2.5 percent": ["the", "firm’s", "2.5", "percent"],
    "$10,000": ["$", "10,000"],
    "1990s": ["1990", "s"],
    "21.10.2024.": ["21.10.2024", "."],
    "55-year-old": ["55", "-", "year", "-", "old"],
    "a\u200bb \ufeff": ["a", "b"],
    "": [],
}


@pytest.mark.parametrize("text", CASES)
def test_words_figures_and_marks_are_tokens(text):
    assert tokenize(text).words == CASES[text]


@given(st.text())
def test_tokens_lie_in_order_and_leave_out_only_what_cannot_be_seen(text):
    tokens = tokenize(text)
    at = 0
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        assert at <= start < end <= len(text)
        assert not any(char.isalnum() for char in text[at:start])
        at = end
    assert not any(char.isalnum() for char in text[at:])
