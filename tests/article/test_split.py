"""Which blocks make up an article. All texts are made up."""

import numpy as np
import pytest

from onrecord.article.region import Region
from onrecord.article.said import Said
from onrecord.article.split import split
from onrecord.model.page import Page
from onrecord.page.html import parse_html

LONG = "The council voted on Tuesday to close the old bridge for two years, the mayor said."


def body_of(page: Page, *likely: float, said: Said | None = None) -> list[str]:
    """Texts of the blocks chosen, first words only."""
    regions = split(page, np.array(likely, dtype=np.float32), said or Said())
    return [page.blocks[index].span.text[:12] for region in regions for index in region.body]


def page_of(*inner: str, head: str = "") -> Page:
    return parse_html(f"<head>{head}</head><body>{''.join(inner)}")


def test_likely_blocks_are_chosen_and_others_not():
    page = page_of(f"<p>One. {LONG}<p>Two. {LONG}<p>Three. {LONG}")
    assert body_of(page, 0.9, 0.1, 0.6) == ["One. The cou", "Three. The c"]


DOUBTFUL = {
    "a doubtful block between two chosen ones": ("<h2>Who pays", 0.25, True),
    "a hopeless one": ("<h2>Who pays", 0.1, False),
    "furniture's words": ("<p>Read more about it", 0.4, False),
    "a link": ("<p><a href=/x>Storm in pictures</a>", 0.4, False),
    "an address written out": ("<p><a href=https://harbour.example/a>https://harbour.example/a</a>", 0.0, True),
    "one without a scheme": ("<p>www.harbour.example", 0.0, True),
    "an address in a sentence": ("<p>Follow us at www.harbour.example", 0.0, False),
    "a rule of signs": ("<p>___", 0.0, True),
    "a bullet": ("<p>*", 0.0, False),
}


@pytest.mark.parametrize("case", DOUBTFUL)
def test_what_stands_between_running_text(case):
    inner, likely, taken = DOUBTFUL[case]
    page = page_of(f"<p>{LONG}", inner, f"<p>{LONG}")
    assert (len(body_of(page, 0.9, likely, 0.9)) == 3) is taken


def test_an_address_below_the_running_text_is_not_taken():
    page = page_of(f"<p>{LONG}<p>{LONG}<p>https://harbour.example/a<p>Share this page")
    assert len(body_of(page, 0.9, 0.9, 0.0, 0.0)) == 2


SURE = {
    "a short announcement needs to be sure": ("<p>Advertisement", 0.9, False),
    "and then it is believed": ("<p>Advertisement feature writers met in Ebb.", 0.97, True),
    "what a page says of itself is never believed": ("<p>We use cookies to show you this picture of Ebb.", 0.99, False),
    "but it may be quoted": ("<p>“We use cookies,” the baker of Ebb said.", 0.97, True),
    "so does a line of nothing but links": ("<p><a href=/x>Storm in pictures</a>", 0.85, False),
    "a link in a sentence does no harm": ("<p>The <a href=/x>storm</a> went on and on in Ebb.", 0.85, True),
}


@pytest.mark.parametrize("case", SURE)
def test_furniture_in_the_midst_of_a_text(case):
    inner, likely, taken = SURE[case]
    page = page_of(f"<p>{LONG}", inner, f"<p>{LONG}")
    assert (len(body_of(page, 0.99, likely, 0.99)) == 3) is taken


def test_a_table_is_taken_whole():
    table = "<table><tr><td>Plan<td>Cost<tr><td>Repair<td>£1m<tr><td>Raise<td>£2m</table>"
    page = page_of(f"<p>{LONG}", table, f"<p>{LONG}")
    assert len(body_of(page, 0.9, 0.1, 0.6, 0.6, 0.9)) == 5


def test_hidden_text_gives_way_to_shown_text():
    page = page_of(f"<p>Shown. {LONG}", "<p hidden>Hidden words.")
    assert body_of(page, 0.9, 0.9) == ["Shown. The c"]


def test_hidden_text_is_taken_where_it_is_the_greater_part():
    page = page_of("<p>Shown words of a teaser.", f"<div hidden><p>{LONG}<p>{LONG}</div>")
    assert len(body_of(page, 0.9, 0.9, 0.9)) == 3


def test_a_page_without_running_text_has_no_article():
    assert split(page_of("<p>Menu<p>Home"), np.array([0.1, 0.9], dtype=np.float32), Said()) == ()


@pytest.mark.parametrize(
    "head",
    [
        "<meta property=og:type content=article>",
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain", "author": "Ana"}</script>',
    ],
)
def test_a_page_that_says_it_is_an_article_is_one_without_its_text(head):
    page = page_of("<h1>Old bridge closes</h1><p>For subscribers", head=head)
    (region,) = split(page, np.array([0.1, 0.1], dtype=np.float32), Said())
    assert region.body == ()


def test_whole_sentences_of_a_bare_page_are_its_article():
    page = page_of(f"<h1>Old bridge closes</h1><p>{LONG}")
    assert body_of(page, 0.1, 0.1) == ["The council "]


def test_the_rules_of_a_site_say_which_blocks_are_running_text():
    page = page_of(f"<p>One. {LONG}<p>Two. {LONG}")
    said = Said(roles={1: ("paragraph", "a rule")})
    assert body_of(page, 0.9, 0.1, said=said) == ["Two. The cou"]


def test_the_rules_of_a_site_take_furniture_out():
    page = page_of(f"<p>One. {LONG}<p>Two. {LONG}")
    said = Said(roles={1: ("advert", "a rule")})
    assert body_of(page, 0.9, 0.9, said=said) == ["One. The cou"]


@pytest.mark.parametrize(
    ("text", "taken"),
    [("QmFzZTY0" * 500, False), ("&amp;" * 2_000, False), (LONG * 20, True), ("橋は改修中。" * 300, True)],
)
def test_a_picture_written_in_letters_is_no_running_text(text, taken):
    page = page_of(f"<p>One. {LONG}<p>{text}")
    assert len(body_of(page, 0.9, 0.9)) == (2 if taken else 1)


def test_an_empty_page_is_no_trouble():
    assert split(page_of(), np.zeros(0, dtype=np.float32), Said()) == ()


# ---------------------------------------------------------------- several articles
HEAD = """
<title>Old bridge closes</title><meta property=og:site_name content="Harbour Ledger">
<meta name=author content="Ana Ruiz"><meta name=keywords content="bridges">
"""
NODES = """<script type="application/ld+json">[
{"@type": "NewsArticle", "headline": "Old bridge closes", "author": "Ana Ruiz"},
{"@type": "NewsArticle", "headline": "Ferry is late again", "author": "Ben Ito"}]</script>"""
ONE, TWO = (f"<h1>{title}</h1><p>One. {LONG}<p>Two. {LONG}" for title in ("Old bridge closes", "Ferry is late again"))


def regions_of(head: str, second: str = TWO) -> tuple[Region, ...]:
    page = page_of(f"<div>{ONE}</div><div>{second}</div>", head=head)
    likely = np.array([0.1, 0.9, 0.9, 0.1, 0.9, 0.9][: len(page.blocks)], dtype=np.float32)
    return split(page, likely, Said(country="GB"), starts=(3,))


def test_each_article_has_a_part_of_the_page():
    first, second = regions_of(HEAD)
    assert (first.position, first.first, first.last, first.body) == (1, 0, 3, (1, 2))
    assert (second.position, second.first, second.last, second.body) == (2, 3, 6, (4, 5))
    assert (first.country, second.country) == ("GB", "GB")


def test_the_head_of_a_page_is_about_its_first_article():
    first, second = regions_of(HEAD)
    assert first.meta["author"] == ("Ana Ruiz",)
    assert second.meta == {"og:site_name": ("Harbour Ledger",)}


def test_a_later_article_has_the_node_of_its_own_headline():
    first, second = regions_of(HEAD + NODES)
    assert (first.node["author"], second.node["author"]) == ("Ana Ruiz", "Ben Ito")


def test_a_node_of_a_later_article_is_not_the_firsts():
    alone = NODES.replace('{"@type": "NewsArticle", "headline": "Old bridge closes", "author": "Ana Ruiz"},', "")
    first, second = regions_of(HEAD + alone)
    assert (first.node, second.node["author"]) == ({}, "Ben Ito")


def test_a_heading_that_reads_as_running_text_is_a_later_articles_headline_all_the_same():
    page = page_of(f"<div>{ONE}</div><div>{TWO}</div>", head=HEAD)
    likely = np.array([0.1, 0.9, 0.9, 0.7, 0.9, 0.9], dtype=np.float32)
    _, second = split(page, likely, Said(), starts=(3,))
    assert second.body == (4, 5)


def test_a_later_part_without_text_is_none():
    assert len(regions_of(HEAD, "<h1>Ferry is late again")) == 1


def test_a_table_with_a_line_above_it_is_no_later_article():
    rows = "".join(f"<tr><td>Harbour district {number}<td>{number * 317} cases<td>open" for number in range(9))
    page = page_of(f"<p>One. {LONG}<p>Two. {LONG}<h2>By district</h2><p>So it stands.<table>{rows}</table>")
    likely = np.full(len(page.blocks), 0.9, dtype=np.float32)
    assert len(split(page, likely, Said(), (2,))) == 1


def test_the_same_text_twice_is_taken_once():
    text = "".join(f"<p>{place}. {LONG}" for place in ("Ebb", "Flow", "Neap"))
    assert len(body_of(page_of(f"<div>{text}</div><div>{text}</div>"), *[0.9] * 6)) == 3


def test_a_front_has_no_article():
    teasers = f"<a href=/x><h2>Bridge shuts</h2></a><p>{LONG}" * 4
    likely = [0.1, 0.9] * 4
    assert body_of(page_of(teasers), *likely) == []
    assert len(body_of(page_of(teasers, head="<meta property=og:type content=article>"), *likely)) == 4
