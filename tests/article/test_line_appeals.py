"""Appeals counted in many lines at once: what is counted line by line. All texts are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.article.line_appeals import appeals_of
from onrecord.article.line_words import laid
from onrecord.lang.appeals import appeals

LONGEST = 60


def counted(lines: list[str]) -> list[tuple[float, ...]]:
    return [tuple(row) for row in appeals_of(lines, laid([line[:LONGEST] for line in lines]), LONGEST).tolist()]


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["You and your newsletter, you: we ask US to subscribe!", "Ministers met in Oslo."],
        ["İyi bir siz, Σας σας ΣΑΣ", "u", " we\x1cour\x85us "],
        ["港の会員登録は無料です", "😀 our 😀", "the ferry left at noon, and so did many others of the town, said you"],
    ],
)
def test_many_lines_count_as_each_alone(lines):
    assert counted(lines) == [appeals(line) for line in lines]


@given(st.lists(st.lists(st.sampled_from(["You", "our,", "ΣΑΣ", "сайт", "rain", "無料", "\u3000", "İ"])).map(" ".join)))
def test_words_count_the_same_in_any_lines(lines):
    assert counted(lines) == [appeals(line) for line in lines]
