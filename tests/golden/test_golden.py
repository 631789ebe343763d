"""A page is a test: ``<slug>/page.html``, what is known of it in ``meta.json``, what is right in ``expected.json``.

Each field of ``expected.json`` is one test. Of a page of several articles, or of none, it holds a list ``articles``
with the fields of each. A new page: ``just golden SLUG`` prints what comes out today; correct it by hand.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest

import onrecord
from onrecord.model.page import ARTICLE_ROLES, Page

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SLUGS = sorted(path.parent.name for path in HERE.glob("*/expected.json"))

VALUES = {
    "headline",
    "agency",
    "publisher",
    "section",
    "in_language",
    "is_accessible_for_free",
    "date_published",
    "date_modified",
}
LISTS = {"standfirst", "keywords"}


def load(slug: str, name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((HERE / slug / name).read_text(encoding="utf-8"))
    return loaded


@cache
def page_of(slug: str) -> Page:
    """The page, read as a user's own file would be."""
    meta = load(slug, "meta.json")
    path = ROOT / meta["page"] if "page" in meta else HERE / slug / "page.html"
    options = {key: meta[key] for key in ("url", "retrieved_at", "date_published") if key in meta}
    return onrecord.read(path, **options)


def expected_articles(slug: str) -> list[dict[str, Any]]:
    """What is right of each article."""
    expected = load(slug, "expected.json")
    articles: list[dict[str, Any]] = expected.get("articles", [expected])
    return [{name: value for name, value in one.items() if name != "furniture"} for one in articles]


def actual(page: Page, number: int, field: str) -> Any:
    """What came out for one article, in the terms of ``expected.json``."""
    article = page.articles[number]
    found = msgspec.to_builtins(article)
    if field in VALUES:
        return found[field] and found[field]["value"]
    if field in LISTS:
        return [one["value"] for one in found[field]]
    made = {
        "body": article.body.split("\n"),
        "alternative_headlines": [one.value for one in article.alternative_headlines],
        "authors": [one["value"] for one in found["authors"]],
        "dateline": found["dateline"] and found["dateline"]["value"],
        "images": [_words(image) for image in found["images"] if image["caption"] or image["credit"]],
        "parts": [_post(part) for part in found["parts"]],
        "quality": list(article.quality),
    }
    if field not in made:
        raise ValueError(f"expected.json has a field that no test knows: {field!r}")
    return made[field]


def _words(image: dict[str, Any]) -> dict[str, Any]:
    return {name: image[name] and image[name]["value"] for name in ("caption", "credit")}


def _post(part: dict[str, Any]) -> dict[str, Any]:
    said = {name: part[name] and part[name]["value"] for name in ("headline", "date")}
    return {**said, "lines": part["span"]["text"].split("\n")}


def _only_named_keys(expected: Any, found: Any) -> Any:
    """Where an expectation leaves a key out, anything is right."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return {key: found.get(key) for key in expected}
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        return [_only_named_keys(a, b) for a, b in zip(expected, found, strict=True)]
    return found


CASES = [(slug, number, field) for slug in SLUGS for number, one in enumerate(expected_articles(slug)) for field in one]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_page_has_as_many_articles_as_a_person_sees(slug):
    assert len(page_of(slug).articles) == len(expected_articles(slug))


@pytest.mark.parametrize(("slug", "number", "field"), CASES, ids=[f"{slug}:{n}:{field}" for slug, n, field in CASES])
def test_field_is_as_a_person_wrote_it_down(slug, number, field):
    expected = expected_articles(slug)[number][field]
    found = actual(page_of(slug), number, field)
    if field in {"alternative_headlines", "quality"}:
        assert [one for one in expected if one not in found] == []
    else:
        assert _only_named_keys(expected, found) == expected


@pytest.mark.parametrize("slug", SLUGS)
def test_furniture_is_kept_on_the_page_and_out_of_the_articles(slug):
    page = page_of(slug)
    for words in load(slug, "expected.json")["furniture"]:
        holding = [block for block in page.blocks if words in block.span.text]
        assert holding, f"the page lost {words!r}"
        assert all(words not in article.text for article in page.articles)
        assert {block.role for block in holding}.isdisjoint(ARTICLE_ROLES), words


def test_every_page_says_what_it_is_here_for():
    assert [slug for slug in SLUGS if not load(slug, "meta.json").get("about")] == []
