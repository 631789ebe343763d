"""What the labeller of lines sees: forms, words and neighbours, never past the ends of a text."""

import numpy as np
import pytest

from onrecord.article.line_features import CLASSES, Numbers, line_features, line_names, lines_of

NAMES = line_names()


def features(*lines: str, gaps: list[int] | None = None) -> Numbers:
    return line_features(lines_of([(list(lines), gaps or [0] * len(lines))]))


def of(name: str, *lines: str, gaps: list[int] | None = None) -> list[float]:
    column: list[float] = features(*lines, gaps=gaps)[:, NAMES.index(name)].tolist()
    return column


def test_every_column_has_a_name_of_its_own():
    assert features("One line.").shape == (1, len(NAMES))
    assert len(set(NAMES)) == len(NAMES)


def test_no_lines_give_no_rows():
    assert line_features(lines_of([])).shape == (0, len(NAMES))


@pytest.mark.parametrize(
    ("name", "line", "expected"),
    [
        ("share of upper", "ABcd", 0.5),
        ("share of digit", "12ab", 0.5),
        ("share of wide", "海の家", 1.0),
        ("share of blank", "a b c", 0.4),
        ("sentence ends", "It rained. It poured!", 2),
        ("sentence ends", "Version 3.11 is out", 0),
        ("sentence ends", "雨が降った。風も吹いた。", 2),
        ("capitalised words", "River Floods Town", 1.0),
        ("capitalised words", "river floods town", 0.0),
        ("indent", "    indented", 4),
        ("bulleted", "  • a point", 1),
        ("bulleted", "no point", 0),
        ("opens upper", "Upper", 1),
        ("opens quote", "“Quoted”, he said", 1),
        ("opens digit", "3 hours ago", 1),
        ("closes full stop", "He said so.”", 1),
        ("closes question", "Really?", 1),
        ("closes colon", "He said:", 1),
        ("dated", "21 October 2024, 14:05", 1.0),
        ("dated", "The mayor spoke at length", 0.0),
        ("signed", "By Ana Ruiz", 1),
        ("signed", "Von Jan Weber", 1),
        ("signed", "Bypass opens", 0),
        ("credited", "Photo: Ana Ruiz", 1),
        ("credited", "Harbour at dawn © A. Ruiz", 2),
        ("agency", "A boat in the harbour (File/AFP)", 1),
        ("agency", "A boat in the harbour (left)", 0),
        ("number", "42", 1),
        ("address", "https://example.org/a", 1),
        ("dateline", "BRUSSELS, Oct 21 (Reuters) - Ministers met to talk about fish.", 1),
        ("dateline", "Ministers met in Brussels on Monday to talk about fish.", 0),
        ("to the reader", "You will love your new phone", 2),
        ("of the house", "Support our work", 1),
        ("about the site", "Subscribe to the newsletter", 2),
    ],
)
def test_a_line_is_told_by_its_form_and_words(name, line, expected):
    assert of(name, line) == [pytest.approx(expected)]


def test_copies_know_how_many_they_are_and_how_far_apart():
    lines = ("Dam breaks", "Share", "Dam breaks", "The dam broke at noon.")
    assert of("copies", *lines) == [1, 0, 1, 0]
    assert of("nth copy", *lines) == [0, 0, 1, 0]
    assert of("to next copy", *lines)[0] == pytest.approx(np.log1p(2))


def test_a_line_sees_its_neighbours_and_nothing_beyond_the_text():
    lines = ("Menu", "The dam broke at noon on Monday.", "Share")
    assert of("bulleted at -1", *lines) == [-1, 0, 0]
    assert of("ends at -1", *lines) == [-1, 0, 1]
    assert of("gap before", *lines, gaps=[0, 2, 0]) == [0, 2, 0]


def test_texts_laid_behind_each_other_do_not_see_each_other():
    one = (["Menu", "The dam broke at noon on Monday, the mayor said, and flooded many a house in the town."], [0, 0])
    other = (["Menu", "Sport", "A goal was scored."], [0, 1, 0])
    together = line_features(lines_of([one, other]))
    apart = np.concatenate([line_features(lines_of([one])), line_features(lines_of([other]))])
    np.testing.assert_allclose(together, apart, rtol=1e-5)


def test_strange_characters_count_as_something():
    rows = features("\U0001f600\U00010400\ud800\u200f")
    assert rows[0, : len(CLASSES) - 1].sum() <= 1
    assert np.isfinite(rows).all()
