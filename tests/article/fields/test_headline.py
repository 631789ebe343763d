"""Headlines of whole pages. All papers, people and places are made up."""

from typing import Any

import msgspec
import pytest

from onrecord.article.fields.headline import (
    duplicate_headline_blocks,
    find_alternative_headlines,
    find_headline,
    find_headlines,
    headline_block,
    kicker_blocks,
)
from onrecord.article.region import Region
from onrecord.model.page import Page
from onrecord.page.html import parse_html
from onrecord.page.plaintext import parse_text

TITLE = "River floods lower town"
BODY = "<p>The river rose above the old bridge on Monday night and the lower town was cut off until the morning.</p>"


def region_of(page: Page, node: dict[str, Any] | None = None, **named: str) -> Region:
    """The whole page, its last block the running text."""
    meta: dict[str, tuple[str, ...]] = {name.replace("_", ":", 1): (content,) for name, content in named.items()}
    count = len(page.blocks)
    return Region(1, 0, count, (count - 1,), node or {}, meta)


def headline(source: str, node: dict[str, Any] | None = None, **named: str) -> tuple[str, str] | None:
    page = parse_html(source + BODY)
    found = find_headline(page, region_of(page, node, **named))
    assert found is None or found.span is None or page.text[found.span.start : found.span.end] == found.raw
    return (found.value, found.source) if found else None


@pytest.mark.parametrize(
    "top",
    [
        f"<h1>{TITLE}</h1>",
        f"<h1><span class=kicker>Weather</span> {TITLE}</h1>",
        f"<h1>{TITLE} <span class=premium-badge>Plus</span></h1>",
        f"<h1><span>Weather:</span> {TITLE}</h1>",
        f"<h1>Weather: {TITLE}</h1>",
        f"<h1>Weather | {TITLE}</h1>",
        f"<h1><span>Weather</span><br>{TITLE}</h1>",
        f"<h1><b class=badge>{TITLE}</b></h1>",
        f"<header><h1>The Harbour Post</h1></header><h2>{TITLE}</h2>",
        f"<h1>News</h1><h2>{TITLE}</h2>",
        f"<div class=headline>{TITLE}</div>",
        f"<p class=article-title>{TITLE}</p>",
        f"<p>{TITLE}</p>",
        f"<nav><h1>{TITLE} and more of today</h1></nav><h1>{TITLE}</h1>",
        f"<aside><h3>Council meets again on Thursday</h3></aside><h1>{TITLE}</h1>",
    ],
)
def test_the_headline_is_the_pages_own_without_site_name_and_kicker(top):
    assert headline(f"<title>{TITLE}</title>{top}", og_site_name="The Harbour Post") == (TITLE, "span")


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        (f"<span>Weather</span>{TITLE}", TITLE),  # only type parts them
        (f'<span class="block bold">Weather</span> <span class=big>{TITLE}</span>', TITLE),
        ('<span class="block">River floods</span> <span class="block">lower town</span>', TITLE),
        ("<span>R</span>iver floods lower town", TITLE),  # a drop capital
        ("<span>River</span> floods lower town", TITLE),
        ("<b>McDo</b>Nald wins the race", "McDoNald wins the race"),
    ],
)
def test_a_kicker_without_a_name_is_told_by_how_it_stands(heading, expected):
    assert headline(f"<h1>{heading}</h1>") == (expected, "span")


@pytest.mark.parametrize(
    ("title", "expected"),
    [(f"{TITLE} - Harbour Post", (TITLE, "span")), (f"Harbour Post - {TITLE}", (f"Harbour Post - {TITLE}", "meta"))],
)
def test_a_line_that_says_the_title_without_its_end_is_the_headline(title, expected):
    assert headline(f"<title>{title}</title><div>News from Ebb</div><div>{TITLE}</div>") == expected


def test_a_kicker_that_the_paper_declares_as_part_of_its_headline_stays():
    whole = f"After the storm: {TITLE}"
    top = f"<h1><span class=kicker>After the storm:</span> {TITLE}</h1>"
    assert headline(top, {"headline": whole + " | Weather"}) == (whole, "span")
    assert headline(top, {"headline": TITLE}) == (TITLE, "span")


def test_what_the_page_shows_goes_before_what_it_declares():
    declared = {"headline": "Floods in Ebb: what we know so far"}
    assert headline(f"<h1>{TITLE}</h1>", declared) == (TITLE, "span")


@pytest.mark.parametrize(
    ("head", "node", "value", "source"),
    [
        ("", {"headline": TITLE}, TITLE, "json-ld"),
        ("", {"headline": f"{TITLE} - The Harbour Post"}, TITLE, "json-ld"),
        ("", {"headline": "River &amp; town"}, "River & town", "json-ld"),
        ("", {"headline": 7, "name": TITLE}, TITLE, "json-ld"),
        ("", {"headline": "a-60a01-4d2-96b16a", "name": TITLE}, TITLE, "json-ld"),
        (f"<title>{TITLE} | The Harbour Post</title>", {}, TITLE, "meta"),
        (f"<title>The Harbour Post: {TITLE}</title>", {}, TITLE, "meta"),
    ],
)
def test_where_none_is_shown_the_declared_one_is_given_without_the_site_name(head, node, value, source):
    assert headline(head, node, og_site_name="The Harbour Post") == (value, source)


def test_a_page_that_shows_and_declares_none_has_none():
    assert headline("") is None


def test_the_name_of_a_blog_is_no_headline():
    source = f"<title>Ana's Notes: {TITLE}</title><h1>Ana's Notes</h1>"
    assert headline(source, og_title=TITLE) == (TITLE, "meta")


def test_a_region_without_blocks_has_the_declared_headline():
    page = parse_html(f"<title>{TITLE}</title>")
    found = find_headline(page, Region(1, 0, 0, ()))
    assert found is not None
    assert (found.value, found.span) == (TITLE, None)


def test_other_wordings_are_kept_once():
    page = parse_html(f"<title>Floods in Ebb - The Harbour Post</title><h1>{TITLE}</h1>{BODY}")
    region = region_of(page, og_title=TITLE, og_site_name="The Harbour Post")
    others = find_alternative_headlines(page, region, find_headline(page, region))
    assert [found.value for found in others] == ["Floods in Ebb"]


def test_the_whole_heading_and_its_declared_forms_are_other_wordings():
    page = parse_html(f"<h1><span class=kicker>Weather</span> {TITLE}</h1>{BODY}")
    node = {"headline": "Town under water", "alternativeHeadline": "The night of the flood"}
    found, others = find_headlines(page, region_of(page, node))
    assert found is not None
    assert found.value == TITLE
    assert [other.value for other in others] == [f"Weather {TITLE}", "Town under water", "The night of the flood"]


@pytest.mark.parametrize(
    ("source", "others"),
    [
        (f"<title>{TITLE} | News | The Harbour Post</title><h1>{TITLE}</h1>", []),
        (f"<title>Harbour News - {TITLE}</title><h1>{TITLE}</h1>", []),
        ("<title>Floods: what to do now | The Harbour Post</title>", ["Floods: what to do now"]),
        (f"<title>{TITLE} – a night in Ebb</title><h1>{TITLE}</h1>", []),
        (f"<title>{TITLE} - what we know | The Harbour Post</title><h1>{TITLE} - what we know</h1>", [TITLE]),
        ("<title>Floods in Ebb - what we know | The Harbour Post</title>", ["Floods in Ebb - what we know"]),
        (f"<title>{TITLE}｜港新聞</title><h1>{TITLE}</h1>", []),
        (f"<title>After the storm: {TITLE}</title><h1>{TITLE}</h1>", [f"After the storm: {TITLE}"]),
        (f"<div class=article-title><h1>{TITLE}</h1><p>By Ana Ruiz</p><p>Share</p></div>", []),
    ],
)
def test_a_site_name_a_byline_or_half_a_title_makes_no_other_wording(source, others):
    page = parse_html(f"{source}{'' if '<h1>' in source else f'<h1>{TITLE}</h1>'}{BODY}")
    region = region_of(page, og_title=TITLE, og_site_name="The Harbour Post")
    assert [one.value for one in find_alternative_headlines(page, region, find_headline(page, region))] == others


def test_the_name_of_a_pages_host_is_the_name_of_its_site():
    page = msgspec.structs.replace(
        parse_html(f"<title>Floods in Ebb - harbour.example</title><h1>{TITLE}</h1>{BODY}"),
        url="https://www.harbour.example/ebb",
    )
    region = region_of(page)
    found = find_headline(page, region)
    assert [one.value for one in find_alternative_headlines(page, region, found)] == ["Floods in Ebb"]


def test_both_finders_say_what_the_joint_one_says():
    page = parse_html(f"<title>Floods in Ebb</title><h1>{TITLE}</h1>{BODY}")
    region = region_of(page)
    found, others = find_headlines(page, region)
    assert (found, others) == (find_headline(page, region), find_alternative_headlines(page, region, found))


def test_the_blocks_of_headline_kicker_and_repetition_are_known():
    page = parse_html(f"<p class=kicker>Weather</p><h1>{TITLE}</h1><p>By Ana Ruiz</p><h2>{TITLE.upper()}</h2>{BODY}")
    region = region_of(page)
    found = find_headline(page, region)
    assert headline_block(page, region, found) == 1
    assert kicker_blocks(page, region, found) == (0,)
    assert duplicate_headline_blocks(page, region, found) == (3,)


@pytest.mark.parametrize(
    ("above", "kickers"),
    [
        ("<p class=kicker>Weather</p>", 1),
        ("<p class=kicker>Opinion |</p>", 1),
        ("<p class=category>Rivers</p><p class=category>Weather</p>", 2),
        ("<p class=category>2023 in review</p>", 1),
        ("<label class=label>Weather</label>", 0),
        ("<p class=label>Search for:</p>", 0),
        ("<p class=badge>Log in</p>", 0),
        ("<p class=category>5 min read</p>", 0),
        ("<p class=category>October 14, 2025</p>", 0),
        ("<p class=icon>https://harbour.example/ebb</p>", 0),
        ("<p class=label>(239) 932-2959</p>", 0),
        ("<p class=icon>•</p>", 0),
        ("<p class=kicker hidden>Weather</p>", 0),
        ("<p class='label sr-only'>Weather</p>", 0),
        ("<nav>" + "<p class=label>Sport</p>" * 9 + "</nav>", 0),
    ],
)
def test_a_kicker_names_a_topic_and_stands_with_its_headline(above, kickers):
    page = parse_html(f"{above}<article><h1>{TITLE}</h1>{BODY}</article>")
    assert len(kicker_blocks(page, region_of(page))) == kickers


def test_a_headline_that_is_not_shown_has_no_block():
    page = parse_html(f"<title>{TITLE}</title>{BODY}")
    region = region_of(page)
    assert headline_block(page, region) is None
    assert kicker_blocks(page, region) == ()


def test_a_headline_far_inside_the_running_text_is_found_where_none_stands_before():
    long = "<p>The river rose above the old bridge on Monday night.</p>" * 80
    page = parse_html(f"<title>{TITLE}</title>{long}<h1>{TITLE}</h1>{BODY}")
    count = len(page.blocks)
    found = find_headline(page, Region(1, 0, count, (*range(count - 2), count - 1)))
    assert found is not None
    assert (found.value, found.source) == (TITLE, "span")


TEXT = """The river rose above the old bridge on Monday night and the lower town was cut off.
Forty people were carried out of their houses until the morning, the mayor said."""


@pytest.mark.parametrize("line", [TITLE, f"  {TITLE}", f"## {TITLE}", f"  • {TITLE}", f"**{TITLE}"])
def test_the_headline_of_a_plain_text_is_the_line_that_begins_it_without_marks(line):
    page = parse_text(f"Share\n{line}\n{TEXT}")
    found = find_headline(page, Region(1, 0, 4, (2, 3), headline=1))
    assert found is not None
    assert found.span is not None
    assert (found.value, found.span.text) == (TITLE, TITLE)


def test_a_plain_text_whose_article_begins_with_a_paragraph_has_no_headline():
    assert find_headline(parse_text(TEXT), Region(1, 0, 2, (0, 1))) is None
