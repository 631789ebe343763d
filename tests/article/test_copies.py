"""The same text twice on a page. All texts are made up."""

import pytest

from onrecord.article.copies import mark_copies, without_copies
from onrecord.model.article import Article
from onrecord.page.html import parse_html

LINES = [f"In {place} the water stood a metre deep in the kitchens, and the hens sat on the roof." for place in "ABCD"]


def kept(*lines: str) -> list[int]:
    page = parse_html("".join(f"<p>{line}</p>" for line in lines))
    return without_copies(page, range(len(page.blocks)))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (LINES, [0, 1, 2, 3]),
        ([*LINES, *LINES], [0, 1, 2, 3]),
        ([*LINES, "And so it went on until the morning of the third day.", *LINES], [0, 1, 2, 3, 4]),
        ([*LINES, LINES[2]], [0, 1, 2, 3, 4]),
        ([*LINES, *reversed(LINES)], [0, 1, 2, 3, 4, 5, 6, 7]),
        (["Stir well.", *LINES, "Stir well.", "Serve.", "Stir well.", "Serve."], [0, 1, 2, 3, 4, 5, 6, 7, 8]),
        ([], []),
    ],
)
def test_a_second_copy_is_left_out_and_repetitions_stay(lines, expected):
    assert kept(*lines) == expected


def article(number: int, *lines: str) -> Article:
    return Article(id=f"a{number}", position=number, text="", body="\n".join(lines), segments=())


def test_an_article_names_the_one_that_says_the_same():
    first, other, copy, third = mark_copies(
        [article(1, *LINES), article(2, LINES[0][::-1]), article(3, *LINES[1:]), article(4, *LINES, "Short.")]
    )
    assert (first.duplicate_of, other.duplicate_of, copy.duplicate_of, third.duplicate_of) == (None, None, "a1", "a1")


def test_an_article_without_text_is_no_copy():
    assert [one.duplicate_of for one in mark_copies([article(1), article(2)])] == [None, None]
