"""Reading times takes time in proportion to the text, whatever the text."""

from __future__ import annotations

import pytest

from onrecord.annotate.sentences import find_sentences
from onrecord.annotate.times import Anchors, find_times
from onrecord.annotate.tokens import tokenize
from tests.pace import check_linear

LIMIT = 5.0
"""CPU seconds for a megabyte."""
WORDS = "January May 12 1999 31 , - / : . the of last first quarter twenty half a week years ago from to BC".split()


def megabyte(words: list[str]) -> str:
    text = " ".join(words[(place * place + 7 * place) // 3 % len(words)] for place in range(400_000))
    return text[:1_000_000]


@pytest.mark.slow
@pytest.mark.parametrize(
    "text",
    [
        megabyte(WORDS),
        megabyte(["January", "5", "1999"]),
        "9" * 1_000_000,
        "1." * 500_000,
        "1990-" * 200_000,
        "the " * 250_000,
        "twenty " * 140_000,
        "from " * 200_000,
        "tens of thousands of " * 45_000,
        "on Monday, at 5 p.m. of 11-02-89 " * 20_000,
        "it took 2 weeks, he said. " * 38_000,
    ],
    ids=[
        "mixed",
        "months and figures",
        "one figure",
        "points",
        "years",
        "the",
        "number words",
        "from",
        "many",
        "days",
        "lengths",
    ],
)
def test_a_megabyte_in_one_line_takes_seconds(text):
    check_linear(_read, text, LIMIT)


def _read(text: str) -> None:
    find_times(text, tokenize(text), find_sentences(text), Anchors("2024-10-23"), "en")
