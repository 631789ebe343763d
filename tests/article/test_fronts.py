"""Lists of teasers told from articles. All texts are made up."""

import pytest

from onrecord.article.fronts import is_front, is_list
from onrecord.page.html import parse_html

LINE = "The old bridge will be closed until spring, the county surveyor said."
LINKED = f"<a href=/x><h2>Bridge shuts</h2></a><p>{LINE}</p>"
PLAIN = f"<h2>Bridge shuts</h2><p>{LINE}</p>"
LONG = f"<h2>Bridge shuts</h2><p>{LINE}</p><p>{LINE}</p>"


@pytest.mark.parametrize(
    ("inner", "front", "listed"),
    [
        (LINKED * 5, True, True),
        (f"{LINKED}<span>14 May</span>" * 5, True, True),
        (LINKED * 3, False, False),
        (PLAIN * 5, False, True),
        (LONG * 3, False, False),
        (f"<p>{LINE}</p>" * 5, False, False),
        (f"<p>{LINE}</p>" * 5 + LINKED, False, False),
    ],
)
def test_a_front_has_a_link_before_each_line_and_a_list_a_heading(inner, front, listed):
    page = parse_html(inner)
    body = [index for index, block in enumerate(page.blocks) if block.span.text == LINE]
    assert (is_front(page, body), is_list(page, body)) == (front, listed)


def test_nothing_is_no_list():
    page = parse_html("<p>Home")
    assert (is_front(page, []), is_list(page, [])) == (False, False)
