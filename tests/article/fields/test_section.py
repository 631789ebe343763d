"""Sections. All papers are made up."""

from typing import Any

import pytest

from onrecord.article.fields.section import find_section
from onrecord.article.region import Region
from onrecord.model.page import Declared, Page

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
