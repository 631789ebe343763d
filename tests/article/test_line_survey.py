"""Surveys of lines: too much may be told of one, never too little."""

import numpy as np
import pytest

from onrecord.article.line_survey import (
    ADDRESS,
    CLOSING,
    FIGURE,
    PLACING,
    UNTOLD,
    Survey,
    beginnings,
    passed,
    survey_of,
)
from onrecord.article.line_words import laid


def survey(*lines: str) -> Survey:
    return survey_of(laid(lines))


def test_no_lines_are_surveyed():
    assert len(survey_of(laid([])).heads) == 0


@pytest.mark.parametrize(
    ("kind", "line", "expected"),
    [
        (FIGURE, "On 2 March", True),
        (FIGURE, "On the second", False),
        (FIGURE, "x" * 200 + "2", False),
        (FIGURE, "٣", True),
        (FIGURE, "雨", True),
        (ADDRESS, "a@b", True),
        (PLACING, "LONDON — Rain fell", True),
        (PLACING, "القاهرة", True),
        (PLACING, "London is wet.", False),
    ],
)
def test_a_head_holds_what_stands_in_its_first_characters(kind, line, expected):
    assert survey("Rain", line, "Rain").head_holds(kind).tolist() == [False, expected, False]


@pytest.mark.parametrize(
    ("line", "expected"),
    [("(AFP)", True), ("x" * 200 + "(AFP)", True), ("(AFP)" + "x" * 300, False), ("x" * 159 + ")", True)],
)
def test_a_tail_is_the_end_of_a_long_line_and_all_of_a_short_one(line, expected):
    assert survey("Rain", line).tail_holds(CLOSING).tolist() == [False, expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Share this", True),
        ("  » SHARE", True),
        ("share-holders", True),
        ("Shared", False),
        ("12 shares", False),
        ("", False),
    ],
)
def test_a_line_opens_with_the_beginning_of_its_first_word(line, expected):
    assert (survey(line).openings[0] in beginnings(["share"])) is expected


@pytest.mark.parametrize("line", ["广告", "ßhare", "." * 60 + "share"])
def test_how_a_line_opens_may_be_left_open(line):
    assert survey(line).openings[0] == UNTOLD


def test_words_that_may_be_any_have_no_beginning():
    assert len(beginnings(["广告"])) == 0


def test_no_more_characters_are_passed_than_asked():
    codes = laid(["    x"]).codes
    assert passed(codes, np.array([1]), np.arange(33) == 32, most=3).tolist() == [4]
