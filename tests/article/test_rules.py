"""What a site's rules make of whole pages. All papers, people and places are made up."""

from __future__ import annotations

import pytest

from onrecord.article.rules import forced_fields, forced_roles
from onrecord.model.page import Block, Element, Layout, Page, RawPage
from onrecord.model.span import Span
from onrecord.page.html import parse_html
from onrecord.page.parse import parse
from onrecord.samples import sample_path
from onrecord.sites.rules import SiteRules, parse_rules

HTML = """
<header class=top><h1>River floods <b>town</b></h1><p class=deck>Hundreds had to leave.</p></header>
<p class=meta>By <a class=author>Ana Ruiz</a> | <time>3 May 2024</time></p>
<div class=story>
  <p>The river rose on Monday.</p>
  <h2>Who pays</h2>
  <p class=promo><b>Subscribe now!</b></p>
  <figure><figcaption>The bridge. <span class=credit>Photo: Lee</span></figcaption></figure>
  <ul><li>First point</li></ul>
  <blockquote><p>We had no warning.</p></blockquote>
  <table><tr><td>Monday</td><td>2 m</td></tr></table>
  <aside class=box><h3>More</h3><p>The river in numbers.</p><figcaption>A chart.</figcaption></aside>
  <p>“<em class=kicker>Read more</em>”</p>
  <p hidden>Not shown.</p>
  <button>Share</button>
</div>
<p>Copyright</p>
"""
PAGE = parse_html(HTML)


def rules(text: str) -> SiteRules:
    return parse_rules("test.toml", f'hosts = ["a.example"]\n{text}')


def roles(text: str, page: Page = PAGE) -> dict[str, str]:
    return {page.blocks[index].span.text: role for index, (role, _) in forced_roles(page, rules(text)).items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("headline = ['h1']", {"River floods town": "headline"}),
        ("headline = ['h1 b']", {}),
        ("standfirst = ['.deck']", {"Hundreds had to leave.": "standfirst"}),
        ("byline = ['.meta']", {"By Ana Ruiz | 3 May 2024": "byline"}),
        ("byline = ['.author']", {}),
        ("furniture = ['.promo']", {"Subscribe now!": "furniture"}),
        ("furniture = ['.promo b']", {"Subscribe now!": "furniture"}),
        ("furniture = ['.kicker']", {"“Read more”": "furniture"}),
        ("advert = ['.promo']", {"Subscribe now!": "advert"}),
        ("newsletter = ['.promo']", {"Subscribe now!": "newsletter"}),
        ("comment = ['.promo']", {"Subscribe now!": "comment"}),
        (
            "related = ['.box']",
            {"More": "related", "The river in numbers.": "related", "A chart.": "related"},
        ),
        ("caption = ['figure > figcaption']", {"The bridge. Photo: Lee": "caption"}),
        ("credit = ['.credit']", {}),
        ("furniture = ['.no-such-thing']", {}),
    ],
)
def test_a_rule_gives_a_role_to_the_blocks_that_it_holds_whole(text, expected):
    assert roles(text) == expected


def test_the_body_s_blocks_are_what_their_elements_make_them():
    assert roles("body = ['.story']\nfurniture = ['.box', '.promo']") == {
        "The river rose on Monday.": "paragraph",
        "Who pays": "subhead",
        "Subscribe now!": "furniture",
        "The bridge. Photo: Lee": "caption",
        "First point": "list_item",
        "We had no warning.": "quote",
        "Monday\t2 m": "table_row",
        "More": "furniture",
        "The river in numbers.": "furniture",
        "A chart.": "furniture",
        "“Read more”": "paragraph",
    }


@pytest.mark.parametrize(
    ("text", "block", "expected"),
    [
        ("body = ['.box p']\nrelated = ['.box']", "The river in numbers.", "related"),
        ("caption = ['figcaption']\nfurniture = ['.box']", "A chart.", "furniture"),
        ("headline = ['h1']\nfurniture = ['.top']", "River floods town", "furniture"),
        ("headline = ['h1']\nbody = ['body']", "River floods town", "headline"),
        ("standfirst = ['.top']\nheadline = ['h1']", "River floods town", "headline"),
        ("standfirst = ['.top']\nheadline = ['h1']", "Hundreds had to leave.", "standfirst"),
        ("related = ['.box']\nadvert = ['.box p']", "The river in numbers.", "advert"),
        ("related = ['.box']\nadvert = ['.box']", "The river in numbers.", "advert"),
        ("comment = ['.box']\nfurniture = ['.box']", "The river in numbers.", "furniture"),
        ("body = ['h2', 'p']", "Who pays", "subhead"),
        ("body = ['li']", "First point", "list_item"),
    ],
)
def test_furniture_is_stronger_than_a_field_and_a_field_than_the_body(text, block, expected):
    assert roles(text)[block] == expected


@pytest.mark.parametrize("block", ["River floods town", "Not shown.", "Share"])
def test_the_body_says_nothing_of_headings_hidden_text_and_buttons(block):
    assert block not in roles("body = ['body']")


def test_a_list_item_that_holds_a_whole_article_makes_no_list():
    page = parse_html(
        f"<ul class=story><li>{''.join(f'<p>Sentence number {number}.</p>' for number in range(40))}</li></ul>"
    )
    assert set(roles("body = ['.story']", page).values()) == {"paragraph"}


def test_a_list_around_the_body_makes_no_list():
    page = parse_html("<ul><li><div class=story><p>It rained.</p></div></li></ul>")
    assert roles("body = ['.story']", page) == {"It rained.": "paragraph"}


@pytest.mark.parametrize(
    ("phrase", "taken"),
    [
        ("Read more", False),
        ("“Read more”", True),
        ("“read   MORE”", True),
        ("“Read*", True),
        ("Read*", False),
        ("more*", False),
    ],
)
def test_a_phrase_takes_lines_that_equal_it_or_begin_with_it(phrase, taken):
    assert ("“Read more”" in roles(f"furniture_phrases = ['{phrase}']")) is taken


def test_a_phrase_is_stronger_than_the_body():
    assert (
        roles("body = ['.story']\nfurniture_phrases = ['The river rose*']")["The river rose on Monday."] == "furniture"
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("furniture = ['p.promo']", "the rules of a.example: furniture 'p.promo'"),
        ("furniture = ['.x', '.promo', 'p.promo']", "the rules of a.example: furniture '.promo'"),
        ("body = ['.story > p']", "the rules of a.example: body '.story > p'"),
        ("furniture_phrases = ['Subscribe*']", "the rules of a.example: furniture phrase 'Subscribe*'"),
    ],
)
def test_the_reason_names_the_site_and_the_rule(text, reason):
    reasons = {PAGE.blocks[index].span.text: why for index, (_, why) in forced_roles(PAGE, rules(text)).items()}
    assert reasons["Subscribe now!"] == reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("headline = ['h1']", {"headline": ["River floods town"]}),
        ("headline = ['h1 b']", {"headline": ["town"]}),
        ("byline = ['.author']\ndate = ['time']", {"byline": ["Ana Ruiz"], "date": ["3 May 2024"]}),
        ("caption = ['figcaption']", {"caption": ["The bridge. Photo: Lee", "A chart."]}),
        ("caption = ['figcaption']\nrelated = ['aside']", {"caption": ["The bridge. Photo: Lee"]}),
        ("credit = ['.credit']", {"credit": ["Photo: Lee"]}),
        ("credit = ['.credit']\nfurniture = ['figure']", {}),
        ("headline = ['h4']", {}),
        ("body = ['.story']", {}),
    ],
)
def test_the_places_of_fields_are_given_even_inside_a_line(text, expected):
    found = forced_fields(PAGE, rules(text))
    assert {part: [span.text for span in spans] for part, spans in found.items()} == expected
    assert all(PAGE.text[span.start : span.end] == span.text for spans in found.values() for span in spans)


def test_a_page_without_elements_follows_phrases_alone():
    page = parse(RawPage(body="It rained.\nRead more: floods\n", media_type="text/plain"))
    assert roles("body = ['p']\nfurniture_phrases = ['Read more*']", page) == {"Read more: floods": "furniture"}
    assert forced_fields(page, rules("headline = ['h1']")) == {}


def test_an_empty_page_has_no_roles():
    assert roles("body = ['p']\nfurniture_phrases = ['x*']", Page("p", "", (), "text/html")) == {}


def test_text_that_only_the_page_s_data_hold_is_left_alone():
    page = parse_html(
        "<body><p>Rain.</p><script type=application/ld+json>"
        '{"@type": "NewsArticle", "articleBody": "The river rose on Monday and the town was cut off until morning."}'
        "</script></body>"
    )
    assert set(roles("body = ['body']", page)) == {"Rain."}


def test_nested_elements_of_several_kinds_take_one_pass():
    depth = 10_000
    blocks = tuple(Block(Span(2 * at, 2 * at + 1, "x")) for at in range(depth))
    elements = tuple(Element("div", at - 1, at, 2 * depth - 1, {"class": "ab"[at % 2]}) for at in range(depth))
    page = Page("p", "\n".join("x" * depth), blocks, "text/html", layout=Layout(elements, (depth - 1,) * depth))
    found = roles("related = ['.a']\nadvert = ['.b']\nbody = ['div']", page)
    assert found == {"x": "advert"}


def test_the_innermost_of_alternating_elements_decides():
    page = parse_html("<div class=a>One<div class=b>Two<div class=a>Three</div></div></div>")
    found = roles("related = ['.a']\nadvert = ['.b']", page)
    assert found == {"One": "related", "Two": "advert", "Three": "related"}


def test_the_sample_page_follows_its_rules():
    page = parse(RawPage(body=sample_path().read_bytes(), media_type="text/html"))
    found = roles("headline = ['.story__title']\nrelated = ['.related-inline']\nbody = ['.story__body']", page)
    assert found["Port Ellery council votes to raise sea wall by two metres"] == "headline"
    assert found["Who loses a view"] == "subhead"
    assert list(found.values()).count("related") == 1
