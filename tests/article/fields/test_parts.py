"""The posts of live blogs. All texts are made up."""

import msgspec
import pytest

from onrecord.article.fields.parts import find_parts, is_live_blog
from onrecord.article.region import Region
from onrecord.model.page import Page
from onrecord.page.html import parse_html

RAIN, WIND, CALM = (
    "The rain has reached the upper valley, and the first cellars are full.",
    "Gusts have torn the roof off the market hall, the mayor says.",
    "The worst is over, say the people who know the river.",
)
UPDATES = [
    {"headline": "Calm returns", "datePublished": "2025-03-03T18:00+01:00", "articleBody": CALM},
    {"headline": "Roof gone", "datePublished": "2025-03-03T16:30+01:00", "articleBody": WIND},
    {"datePublished": "2025-03-03T15:00+01:00", "articleBody": RAIN},
]
LIVE: dict[str, object] = {"@type": "LiveBlogPosting", "liveBlogUpdate": UPDATES}
SECTIONS = f"<section><h2>Calm returns</h2><p>{CALM}</section><section><h2>Roof gone</h2><p>{WIND}</section><p>{RAIN}"
FLAT = f"<h2>Calm returns</h2><p>{CALM}<h2>Roof gone</h2><p>{WIND}<p>{RAIN}"
TIMED = "".join(
    f"<div class=post><b>{at}</b><p>{text}</div>"
    for at, text in zip(("18:00", "16.30 Uhr", "15:00"), (CALM, WIND, RAIN), strict=True)
)
LINES = (
    f"<h2>18.00 Uhr: Calm returns</h2><p>{CALM}<h2>16.30 Uhr: Roof gone</h2><p>{WIND}"
    f"<h2>15 Uhr</h2><h2>15.00: Rain</h2><p>{RAIN}"
)


def page_of(inner: str, url: str | None = None) -> Page:
    page = parse_html(f"<h1>Storm in Ebb</h1><main>{inner}</main>")
    return msgspec.structs.replace(page, url=url)


def parts_of(page: Page, node: dict[str, object] | None = None) -> list[tuple[str | None, str | None, str]]:
    """Headline, date, and the last line of each part."""
    body = tuple(index for index, block in enumerate(page.blocks) if index)
    region = Region(1, 0, len(page.blocks), body, node=node or {})
    return [
        (
            part.headline.value if part.headline else None,
            (part.date.value or part.date.raw) if part.date else None,
            part.span.text.split("\n")[-1],
        )
        for part in find_parts(page, region)
    ]


LISTED = [
    ("Calm returns", "2025-03-03T18:00+01:00", CALM),
    ("Roof gone", "2025-03-03T16:30+01:00", WIND),
    (None, "2025-03-03T15:00+01:00", RAIN),
]


@pytest.mark.parametrize("inner", [SECTIONS, FLAT])
def test_listed_posts_are_found_on_the_page(inner):
    assert parts_of(page_of(inner), LIVE) == LISTED


def test_a_listed_post_that_the_page_does_not_show_is_left_out():
    assert parts_of(page_of(f"<p>{WIND}"), LIVE) == [("Roof gone", "2025-03-03T16:30+01:00", WIND)]


def test_a_list_of_one_is_no_trouble():
    assert parts_of(page_of(FLAT), {**LIVE, "liveBlogUpdate": UPDATES[1]})[0][0] == "Roof gone"
    assert parts_of(page_of(FLAT), {**LIVE, "liveBlogUpdate": "soon"}) == []


@pytest.mark.parametrize(
    ("inner", "url"),
    [
        (f"<div class=liveblog>{TIMED}</div>", None),
        (f"<div id=live-ticker>{TIMED}</div>", None),
        (TIMED, "https://www.ledger.example/live/storm"),
    ],
)
def test_posts_with_times_are_found_where_the_page_calls_itself_live(inner, url):
    assert parts_of(page_of(inner, url)) == [(None, "18:00", CALM), (None, "16.30 Uhr", WIND), (None, "15:00", RAIN)]


def test_lines_that_open_with_a_time_of_day_are_posts():
    found = parts_of(page_of(LINES, "https://www.bote.example/ticker/sturm"))
    assert [one[:2] for one in found] == [("Calm returns", "18.00 Uhr"), ("Roof gone", "16.30 Uhr"), ("Rain", "15.00")]


@pytest.mark.parametrize("inner", [TIMED, LINES, FLAT, f"<div class=live>{FLAT}</div>", ""])
def test_an_article_that_does_not_call_itself_live_has_no_parts(inner):
    assert parts_of(page_of(inner, "https://www.ledger.example/life/delivery-alive")) == []


@pytest.mark.parametrize(
    ("node", "live"),
    [
        ({"@type": "LiveBlogPosting"}, True),
        ({"@type": ["Article", "LiveBlogPosting"]}, True),
        ({"@type": "Article"}, False),
        ({}, False),
    ],
)
def test_a_node_says_whether_it_is_a_live_blog(node, live):
    assert is_live_blog(node) is live
