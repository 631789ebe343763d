"""Sections. All papers are made up."""

from typing import Any

import pytest

from onrecord.article.fields.section import find_section
from onrecord.article.region import Region
from onrecord.model.page import Declared, Page
from onrecord.page.html import parse_html

HOME, NEWS, SPORT, TITLE = ({"name": name} for name in ("Home", "News", "Sport", "Ebb wins again"))


def page_with(*nodes: dict[str, Any]) -> Page:
    return Page(id="", text="", blocks=(), media_type="text/html", declared=Declared(json_ld=nodes))


@pytest.mark.parametrize(
    ("node", "meta", "value", "source"),
    [
        ({"articleSection": "Sport"}, {}, "Sport", "json-ld"),
        ({"articleSection": ["Sport", "Rowing"]}, {}, "Sport", "json-ld"),
        ({"articleSection": "Food &amp; Drink"}, {}, "Food & Drink", "json-ld"),
        ({"articleSection": "  Sport \n"}, {}, "Sport", "json-ld"),
        ({}, {"article:section": ("Sport",)}, "Sport", "meta"),
        ({"articleSection": "ledger.example.com"}, {"section": ("Sport",)}, "Sport", "meta"),
        ({"articleSection": "post"}, {"article:section": ("Sport",)}, "Sport", "meta"),
        (
            {"articleSection": "The Ledger", "publisher": {"name": "The Ledger"}},
            {"section": ("Sport",)},
            "Sport",
            "meta",
        ),
        ({"articleSection": ""}, {"article:section": ("Sport",)}, "Sport", "meta"),
        ({"articleSection": "2023"}, {"article:section": ("Sport",)}, "Sport", "meta"),
        ({"articleSection": "https://harbour.example/sport"}, {"section": ("Sport",)}, "Sport", "meta"),
        ({"articleSection": "s" * 100}, {"section": ("Sport",)}, "Sport", "meta"),
    ],
)
def test_the_declared_section_is_found(node, meta, value, source):
    found = find_section(page_with(), Region(1, 0, 0, (), node, meta))
    assert found is not None
    assert (found.value, found.source) == (value, source)


@pytest.mark.parametrize(
    ("said", "value", "others"),
    [
        ("Business,Retail,Shops", "Business", ["Retail", "Shops"]),
        ("news|world", "news", ["world"]),
        ("Food, Bars, Nightlife", "Food", ["Bars", "Nightlife"]),
        ("Ebb, MA", "Ebb, MA", []),
        ("People, Facilities, and Asset Management", "People, Facilities, and Asset Management", []),
        ("Arts, Music and Theatre", "Arts, Music and Theatre", []),
        ("ebb|24", "ebb|24", []),
    ],
)
def test_a_list_of_sections_is_taken_apart(said, value, others):
    found = find_section(page_with(), Region(1, 0, 0, (), {"articleSection": said}))
    assert found is not None
    assert (found.value, [one.raw for one in found.candidates]) == (value, others)


@pytest.mark.parametrize("value", [None, 7, "", "/", [], [None], {"name": "Sport"}])
def test_what_is_no_section_gives_none(value):
    assert find_section(page_with(), Region(1, 0, 0, (), {"articleSection": value})) is None


@pytest.mark.parametrize(
    ("steps", "value"),
    [
        ([HOME, NEWS, TITLE], "News"),
        ([{"item": {"name": "Home"}}, {"item": {"name": "Sport"}}, TITLE], "Sport"),
        ([HOME, TITLE], None),
        ([HOME], None),
        ([None, 7], None),
        (None, None),
    ],
)
def test_a_breadcrumb_names_the_section_and_neither_front_page_nor_article(steps, value):
    found = find_section(page_with({"@type": "BreadcrumbList", "itemListElement": steps}), Region(1, 0, 0, ()))
    assert (found.value if found else None) == value


def test_further_sections_are_candidates():
    meta = {"article:section": ("Rowing",)}
    found = find_section(page_with(), Region(1, 0, 0, (), {"articleSection": ["Sport", "Water"]}, {**meta}))
    assert found is not None
    assert [candidate.raw for candidate in found.candidates] == ["Water", "Rowing"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (
            "<nav class=breadcrumb><a href=/>Home</a> &gt; <a href=/s>Sport</a> &gt; <a href=/s/r>Rowing</a></nav>",
            "Sport",
        ),
        (
            "<ul aria-label=Breadcrumb><li><a href=https://harbour.example/>Post</a><li><a href=/s>Sport</a></ul>",
            "Sport",
        ),
        ("<div id=breadcrumbs><a href=/s>Sport</a> <a href=/e>Ebb wins again after a long night</a></div>", "Sport"),
        ("<div class=breadcrumbs><a href=/e>Ebb wins again after a long night</a></div>", None),
        ("<nav class=breadcrumb><a href=/x>{{ item.title }}</a></nav>", None),
        ("<nav class=menu><a href=/s>Sport</a></nav>", None),
        ("<p>Home &gt; Sport</p>", None),
    ],
)
def test_the_path_above_the_article_names_its_section(path, value):
    head = "<title>Ebb wins again after a long night - Harbour Post</title>"
    page = parse_html(f"{head}{path}<h1>Ebb wins again</h1><p>The rowers of Ebb won on Sunday.</p>")
    found = find_section(page, Region(1, 0, len(page.blocks), (len(page.blocks) - 1,)))
    assert (found.value if found else None) == value
    assert found is None or (found.span is not None and page.text[found.span.start : found.span.end] == value)


def test_a_declared_section_goes_before_the_shown_path():
    page = parse_html("<nav class=breadcrumb><a href=/r>Rowing</a></nav><h1>Ebb wins</h1><p>The rowers of Ebb won.</p>")
    found = find_section(page, Region(1, 0, 3, (2,), {"articleSection": "Sport"}))
    assert found is not None
    assert found.value == "Sport"
