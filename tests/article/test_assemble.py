"""Roles, reasons and the article itself, from a region. All texts are made up."""

import msgspec
import numpy as np
import pytest

from onrecord.article.assemble import EVERY_FIELD, assemble
from onrecord.article.region import Region
from onrecord.article.said import Said
from onrecord.model.page import Page
from onrecord.page.html import parse_html

HTML = """
<nav><a href=/>Home</a></nav>
<h1>Old bridge closes for two years</h1>
<p class=standfirst>The mayor says that there is no other way to mend it before the winter.</p>
<p class=byline>By Ana Ruiz</p>
<p>The council voted on Tuesday to close the old bridge for two years.</p>
<h2>Who pays</h2>
<ul><li>The county pays a half.</ul>
<blockquote>Nobody asked the fishermen.</blockquote>
<table><tr><td>Plan<td>Cost</table>
<div class=newsletter><p>News in your inbox</div>
<p>The council voted on Tuesday to close the old bridge for two years.</p>
<footer>Imprint</footer>
"""
BODY = ("The council", "Who pays", "The county", "Nobody asked", "Plan")


def page_of(said: Said | None = None) -> Page:
    page = parse_html(HTML)
    starts = [next(i for i, b in enumerate(page.blocks) if b.span.text.startswith(words)) for words in BODY]
    region = Region(1, 0, len(page.blocks), tuple(sorted(starts)), language="en")
    return assemble(page, [region], np.full(len(page.blocks), 0.5, dtype=np.float32), *([said] if said else []))


def test_the_standfirst_is_no_other_wording_of_the_headline():
    deck = "The mayor says that there is no other way to mend it before the winter."
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "alternativeHeadline": "{deck}"}}</script>'
    page = parse_html(head + HTML)
    region = Region(1, 0, len(page.blocks), (4,), node=page.declared.json_ld[0], language="en")
    (article,) = assemble(page, [region], np.full(len(page.blocks), 0.5, dtype=np.float32)).articles
    assert [found.value for found in article.standfirst] == [deck]
    assert article.alternative_headlines == ()


def role_of(page: Page, words: str, number: int = 0) -> str:
    return [block.role for block in page.blocks if block.span.text.startswith(words)][number]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Home", "navigation"),
        ("Old bridge", "headline"),
        ("The mayor says", "standfirst"),
        ("By Ana", "byline"),
        ("The council", "paragraph"),
        ("Who pays", "subhead"),
        ("The county", "list_item"),
        ("Nobody asked", "quote"),
        ("Plan", "table_row"),
        ("News in your", "newsletter"),
        ("Imprint", "navigation"),
    ],
)
def test_each_block_has_the_role_of_its_element_or_field(words, role):
    assert role_of(page_of(), words) == role


def test_a_copy_of_running_text_is_a_duplicate():
    assert role_of(page_of(), "The council", 1) == "duplicate"


def test_the_body_is_the_standfirst_and_the_running_text():
    (article,) = page_of().articles
    assert article.body.split("\n") == [
        "The mayor says that there is no other way to mend it before the winter.",
        "The council voted on Tuesday to close the old bridge for two years.",
        "Who pays",
        "The county pays a half.",
        "Nobody asked the fishermen.",
        "Plan\tCost",
    ]


def test_the_text_holds_headline_and_byline_too_and_no_furniture():
    page = page_of()
    (article,) = page.articles
    assert article.text.startswith("Old bridge closes for two years\n")
    assert "By Ana Ruiz" in article.text
    assert "inbox" not in article.text
    for segment in article.segments:
        length = segment.text_end - segment.text_start
        assert article.text[segment.text_start : segment.text_end] == page.text[segment.page_start :][:length]


def test_neighbours_share_a_segment():
    (article,) = page_of().articles
    assert len(article.segments) == 1


def test_a_short_article_says_so():
    assert page_of().articles[0].quality == ("short",)


def test_fields_that_nobody_wants_stay_empty_and_all_else_is_the_same():
    page = parse_html(HTML)
    regions, likely = [Region(1, 0, len(page.blocks), (3, 8), language="en")], np.full(len(page.blocks), 0.5)
    every, bare = (assemble(page, regions, likely, wanted=fields) for fields in (EVERY_FIELD, frozenset()))
    empty = {field: getattr(bare.articles[0], field) for field in EVERY_FIELD}
    assert not any(empty.values())
    assert every.articles[0].authors
    assert (msgspec.structs.replace(every.articles[0], **empty), every.blocks) == (bare.articles[0], bare.blocks)


def test_an_article_without_its_text_says_so():
    page = parse_html("<h1>Old bridge closes for two years</h1><p>Subscribe to read on")
    (article,) = assemble(page, [Region(1, 0, 2, ())], np.zeros(2, dtype=np.float32)).articles
    assert article.headline
    assert article.headline.value == "Old bridge closes for two years"
    assert article.body == ""
    assert set(article.quality) == {"truncated", "short"}


def test_a_rule_of_the_site_gives_a_block_its_role_and_reason():
    page = page_of(Said(roles={3: ("advert", "the rules of ebb.example: advert '.x'")}))
    assert (page.blocks[3].role, page.blocks[3].reason) == ("advert", "the rules of ebb.example: advert '.x'")


def test_every_block_has_a_reason():
    assert all(block.reason and block.reason != "not yet labelled" for block in page_of().blocks)
