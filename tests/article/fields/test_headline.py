"""Headlines of whole pages. All papers, people and places are made up."""

import pytest

from onrecord.article.fields.headline import find_alternative_headlines, find_headline, headline_block
from onrecord.article.region import Region
from onrecord.page.html import parse_html

BODY = "<p>The river rose above the old bridge on Monday night and the lower town was cut off until the morning.</p>"


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        ("<h1>River floods lower town</h1>", "River floods lower town"),
        ("<h1><span class=kicker>Weather</span> River floods lower town</h1>", "River floods lower town"),
        ("<h1><span>Weather:</span> River floods lower town</h1>", "River floods lower town"),
        ("<header><h1>The Harbour Post</h1></header><h2>River floods lower town</h2>", "River floods lower town"),
        ("<div class=headline>River floods lower town</div>", "River floods lower town"),
        ("", "River floods lower town"),
    ],
)
def test_headline_is_the_pages_own_without_site_name_and_kicker(top: str, expected: str) -> None:
    page = parse_html(f"<title>River floods lower town</title>{top}{BODY}")
    body = (len(page.blocks) - 1,)
    meta = {"og:site_name": ("The Harbour Post",)}
    region = Region(1, 0, len(page.blocks), body, {}, meta)
    found = find_headline(page, region)
    assert found is not None
    assert found.value == expected
    assert (headline_block(page, region) is None) == (not top)


def test_other_wordings_are_kept_once() -> None:
    page = parse_html(f"<title>Floods in Ebb - The Harbour Post</title><h1>River floods lower town</h1>{BODY}")
    region = Region(
        1, 0, 2, (1,), {}, {"og:title": ("River floods lower town",), "og:site_name": ("The Harbour Post",)}
    )
    others = find_alternative_headlines(page, region, find_headline(page, region))
    assert [found.value for found in others] == ["Floods in Ebb", "Floods in Ebb - The Harbour Post"]
