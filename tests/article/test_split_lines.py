"""Plain texts parted: what lines are taken for in, regions out."""

from typing import Any

import numpy as np
import pytest

from onrecord.article.lines import Opinion
from onrecord.article.region import Region
from onrecord.article.said import Said
from onrecord.article.split_lines import split_lines
from onrecord.page.plaintext import parse_text

PARAGRAPH = (
    "In line {at} the storm damaged the harbour on Monday and sank eleven boats, the harbour master of Ebb said. " * 2
)
"""No two are the same. Less than what makes two faint beginnings two, more than what makes two sure ones two."""


def regions(*lines: tuple[Any, ...]) -> tuple[Region, ...]:
    """Of lines written as ``(text, likely, start, caption)``; what is left out is 0."""
    full = [(*line, 0, 0, 0)[:4] for line in lines]
    page = parse_text("\n".join(line[0].replace("{at}", str(at)) for at, line in enumerate(full)))
    columns = np.array([line[1:] for line in full], dtype=np.float32).T
    return split_lines(page, Opinion(*columns), Said())


HEAD, BODY, MENU = ("Storm damages harbour", 0.1, 0.9), (PARAGRAPH, 0.9), ("Share", 0.0)


def test_a_text_of_menus_has_no_article():
    assert regions(MENU, MENU, MENU) == ()


def test_one_article_begins_with_its_headline():
    (region,) = regions(MENU, HEAD, BODY, BODY, MENU)
    assert (region.headline, region.body) == (1, (2, 3))


def test_two_headlines_with_text_between_are_two_articles():
    first, second = regions(HEAD, BODY, MENU, MENU, ("Council votes", 0.0, 0.8), BODY, MENU)
    assert (first.headline, first.body, second.headline, second.body) == (0, (1,), 4, (5,))
    assert first.last == second.first


def test_a_headline_printed_twice_begins_one_article():
    (region,) = regions(("Storm damages harbour", 0, 0.6), MENU, ("Storm damages harbour", 0, 0.3), BODY)
    assert region.headline == 0


def test_two_faint_beginnings_with_little_text_between_are_one():
    assert len(regions(("Harbour", 0, 0.3), BODY, ("Storm damages harbour", 0, 0.6), BODY)) == 1


def test_doubtful_lines_that_speak_for_the_same_beginning_add_up():
    (region,) = regions(("Harbour", 0, 0.2), ("Storm damages harbour", 0, 0.3), BODY)
    assert region.headline == 1


def test_a_text_without_headline_begins_with_its_first_paragraph():
    (region,) = regions(MENU, BODY, BODY)
    assert (region.headline, region.body) == (None, (1, 2))


def test_text_far_below_is_no_part_of_the_article():
    (region,) = regions(HEAD, BODY, BODY, BODY, BODY, *[MENU] * 40, (PARAGRAPH[:80], 0.6))
    assert region.body == (1, 2, 3, 4)


@pytest.mark.parametrize(("likely", "expected"), [(0.3, (1, 2, 3)), (0.1, (1, 3))])
def test_a_doubtful_line_between_two_sure_ones_is_text(likely, expected):
    (region,) = regions(HEAD, BODY, ("Boats lost", likely), BODY)
    assert region.body == expected


def test_a_paragraph_that_stands_there_twice_is_text_once():
    same = (PARAGRAPH.replace("{at}", "1"), 0.9)
    (region,) = regions(HEAD, same, BODY, same)
    assert region.body == (1, 2)


def test_a_caption_is_not_running_text():
    (region,) = regions(HEAD, ("The harbour of Ebb after the storm (AFP)", 0.55, 0, 0.9), BODY)
    assert (region.captions, region.body) == ((1,), (2,))
