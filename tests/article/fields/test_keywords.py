"""Keywords. All papers and places are made up."""

from typing import Any

import pytest

from onrecord.article.fields.keywords import KEYWORDS, find_keywords
from onrecord.article.region import Region
from onrecord.page.html import parse_html

NOTHING = parse_html("")


@pytest.mark.parametrize(
    ("declared", "values"),
    [
        ("Floods, Rivers", ["Floods", "Rivers"]),
        (["Floods", "Rivers"], ["Floods", "Rivers"]),
        (["Floods, Rivers", "Ebb"], ["Floods", "Rivers", "Ebb"]),
        ([{"@type": "DefinedTerm", "name": "Floods"}], ["Floods"]),
        ("Floods; Rivers;floods", ["Floods", "Rivers"]),
        ("洪水、川", ["洪水"]),
        ("Salt &amp; Sea", ["Salt & Sea"]),
        ("#floods, 'rivers'", ["floods", "rivers"]),
        ("section:news, https://harbour.example, Floods", ["Floods"]),
        ("8ae9ab2d-fe1b-4230-acb8-a59b52877682, Floods, 105726154, 2024", ["Floods", "2024"]),
        (
            "@post-app, article_normal, type_news, NLP Category: Rivers, NLP Entity Tokens: Ebb, old_bridge",
            ["old_bridge"],
        ),
        ("Harbour talk: the podcast, beefaced", ["Harbour talk: the podcast", "beefaced"]),
        (None, []),
        (7, []),
        ([None, 7, {}], []),
        ("", []),
        ("w" * 100, []),
    ],
)
def test_declared_keywords_are_split_and_kept_once(declared, values):
    found = find_keywords(NOTHING, Region(1, 0, 0, (), {"keywords": declared}))
    assert [keyword.value for keyword in found] == values
    assert all(keyword.source == "json-ld" for keyword in found)


def test_a_list_for_machines_does_not_add_to_them():
    node: dict[str, Any] = {"keywords": "Floods"}
    found = find_keywords(NOTHING, Region(1, 0, 0, (), node, {"article:tag": ("floods", "Rivers")}))
    assert [(keyword.value, keyword.source) for keyword in found] == [("Floods", "json-ld")]


@pytest.mark.parametrize(("declared", "values"), [({}, ["Floods", "Old bridge"]), ({"keywords": "Ebb"}, ["Ebb"])])
def test_shown_links_of_tags_stand_in_where_nothing_is_declared(declared, values):
    page = parse_html(
        "<p>Rain.</p><a rel=tag href=/f>#Floods</a> <a rel='tag nofollow' href=/b>Old bridge</a> <a>Home</a>"
    )
    found = find_keywords(page, Region(1, 0, len(page.blocks), (0,), declared))
    assert [keyword.value for keyword in found] == values
    assert all(keyword.span is None or page.text[keyword.span.start : keyword.span.end] for keyword in found)


def test_there_are_never_very_many():
    declared = ",".join(f"word{number}" for number in range(500))
    assert len(find_keywords(NOTHING, Region(1, 0, 0, (), {"keywords": declared}))) == KEYWORDS
