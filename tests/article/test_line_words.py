"""The words of many lines at once, and the text on both sides of a line."""

from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.article.line_sides import COMPARED, Sides, alike, held_by, sides_of
from onrecord.article.line_words import WORD, Words, word_counts, words_of
from onrecord.article.stems import LOOKED_AT, stems

LINES = (
    "Rain fell on Ebb, and more rain fell on Lower Wick.",
    "Straße, STRASSE, İzmir, don't, 2²3 and 1,234",
    "雨が降った、と村長は言った。 Rain",
    "x y 7",
    "🌧 rain",
    f"{'a' * (LOOKED_AT - 2)} begins before the end",
)
WORDS = st.sampled_from("rain fell flood on Ebb harbour harbours 12 2024 a ß".split())
TEXTS = st.lists(st.lists(WORDS, max_size=30).map(" ".join), min_size=1, max_size=40)


def held(words: Words) -> list[set[int]]:
    """Of each line its words, as numbers."""
    lines = [set[int]() for _ in words.sizes]
    for word, line in zip(words.starts.tolist(), words.lines.tolist(), strict=True):
        lines[line].add(word)
    return lines


@pytest.mark.parametrize("line", LINES)
def test_the_words_are_the_stems_of_the_line(line):
    assert words_of([line]).sizes.tolist() == [len(stems(line))]


def test_words_of_many_lines_are_counted_as_those_of_each():
    assert word_counts(LINES).tolist() == [len(WORD.findall(line.lower())) for line in LINES]


@given(st.lists(st.text("aİß1²'’-. _\u3000中🌧Σ", max_size=12)))
def test_words_are_counted_whatever_stands_between_them(lines):
    assert word_counts(lines).tolist() == [len(WORD.findall(line.lower())) for line in lines]


def test_no_lines_have_no_words():
    assert words_of([]).keys.tolist() == []
    assert words_of([""]).sizes.tolist() == [0]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n")) | WORDS, max_size=8))
def test_two_lines_share_as_many_words_as_stems(lines):
    numbers = held(words_of(lines))
    for one, own in zip(lines, numbers, strict=True):
        for other, others in zip(lines, numbers, strict=True):
            assert len(own & others) == len(stems(one) & stems(other))


def sides(lines: list[str], at: list[int], text: list[int]) -> Sides:
    low, high = np.zeros(len(at), dtype=np.intp), np.full(len(at), len(lines))
    return sides_of(np.array(at), np.array(text, dtype=np.intp), np.array([len(lines[one]) for one in text]), low, high)


def cosine(before: list[str], behind: list[str]) -> float:
    """The same, word by word."""
    one, two = ([word for line in run for word in stems(line)] for run in (before, behind))
    if not one or not two:
        return -1.0
    product = sum(one.count(word) * two.count(word) for word in set(one))
    squares = (sum(run.count(word) ** 2 for word in set(run)) for run in (one, two))
    first, second = squares
    return product / (sqrt(first) * sqrt(second))


@given(TEXTS, st.data())
def test_words_are_counted_in_the_text_on_both_sides(lines, data):
    some = st.lists(st.booleans(), min_size=len(lines), max_size=len(lines)).map(np.flatnonzero)
    at, text = data.draw(some).tolist() or [0], data.draw(some).tolist()
    around, words = sides(lines, at, text), words_of(lines)
    likeness, counts = alike(around, words), held_by(around, words)
    for number, line in enumerate(at):
        before = [lines[one] for one in text[around.first[number] : around.place[number]]]
        behind = [lines[one] for one in text[around.behind[number] : around.last[number]]]
        own = stems(lines[line])
        assert likeness[number] == pytest.approx(cosine(before, behind))
        assert counts[0][number] == sum(any(word in stems(one) for one in before) for word in own)
        assert counts[1][number] == sum(any(word in stems(one) for one in behind) for word in own)
        assert counts[2][number] == sum(len(own & stems(one)) for one in behind)


def test_text_is_compared_as_far_as_it_takes():
    lines = ["x" * (COMPARED // 2)] * 9
    around = sides(lines, [4], list(range(9)))
    assert (around.first[0], around.place[0], around.behind[0], around.last[0]) == (2, 4, 5, 7)
