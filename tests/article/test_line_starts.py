"""Numbers about lines that an article may begin with."""

import numpy as np
import pytest

from onrecord.article.line_features import Lines, Numbers, line_features, lines_of
from onrecord.article.line_starts import may_start, start_features, start_names

TEXT = (
    ("Sport", 0.0),
    ("Storm damages harbour in Ebb", 0.1),
    ("By Ana Ruiz", 0.0),
    ("The storm damaged the harbour on Monday and sank eleven boats, the harbour master of Ebb said.", 0.95),
    ("Eleven boats were lost in the storm, among them the oldest boat of the harbour.", 0.95),
    ("Share", 0.0),
    ("Council votes on school budget", 0.1),
    ("The council of Lower Wick voted on Tuesday to raise the budget of the village school by a third.", 0.95),
    ("The school budget had been frozen for seven years, the council said in its report on schools.", 0.95),
)


def text() -> tuple[Lines, Numbers]:
    lines = lines_of([([line for line, _ in TEXT], [0] * len(TEXT))])
    return lines, np.array([likely for _, likely in TEXT], dtype=np.float32)


def row_of(line: int) -> dict[str, float]:
    lines, likely = text()
    asked = np.array([line])
    row = start_features(lines, likely, line_features(lines), asked)[0]
    return dict(zip(start_names(), row.tolist(), strict=True))


def test_only_lines_above_running_text_may_begin_an_article():
    lines, likely = text()
    assert set(may_start(lines, likely, line_features(lines)).tolist()) == {1, 2, 3, 6}


def test_the_words_of_a_headline_come_again_behind_it():
    first, second = row_of(1), row_of(6)
    assert first["words behind"] > 0.7
    assert first["words before"] == 0
    assert second["words behind, less before"] > 0.5


def test_another_matter_has_other_words():
    assert 0 <= row_of(6)["texts alike"] < 0.3


@pytest.mark.parametrize(("line", "expected"), [(1, 1), (2, 0), (6, 1), (3, 0)])
def test_a_headline_has_a_form(line, expected):
    assert row_of(line)["like a headline"] == expected


def test_signature_and_text_are_counted_in_lines():
    row = row_of(1)
    assert (row["to signature"], row["lines to text"], row["headlines behind"]) == (1, 2, 1)
