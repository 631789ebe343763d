"""An article's text is carried back to its page."""

import msgspec
import pytest

from onrecord.model.article import Article, Segment

PAGE = "Menu\nRain fell\nAdvert\nRoads closed\nFooter"
ARTICLE = Article(
    id="a",
    position=1,
    text="Rain fell\nRoads closed",
    body="Roads closed",
    segments=(Segment(0, 9, 5), Segment(10, 22, 22)),
)


def test_the_article_is_verbatim():
    for segment in ARTICLE.segments:
        length = segment.text_end - segment.text_start
        assert (
            ARTICLE.text[segment.text_start : segment.text_end]
            == PAGE[segment.page_start : segment.page_start + length]
        )


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (0, 4, ["Rain"]),
        (5, 15, ["fell", "Roads"]),
        (10, 22, ["Roads closed"]),
        (0, 22, ["Rain fell", "Roads closed"]),
        (9, 10, []),
        (4, 4, []),
        (30, 40, []),
    ],
)
def test_a_span_is_found_on_the_page(start, end, words):
    assert [PAGE[a:b] for a, b in ARTICLE.locate(start, end)] == words


def test_an_article_cannot_be_changed():
    with pytest.raises(AttributeError):
        ARTICLE.text = "other"  # type: ignore[misc]


def test_segments_are_written_as_three_numbers():
    assert msgspec.json.encode(ARTICLE.segments) == b"[[0,9,5],[10,22,22]]"
