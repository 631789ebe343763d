"""The part of a page that one article takes up: what ``split`` gives out and every field finder looks at."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from onrecord.model.page import Declared, Page

_OF_THE_SITE: Final = frozenset(("Organization", "NewsMediaOrganization", "WebSite", "Person"))
"""Types of JSON-LD nodes that say nothing of an article."""


class Region(msgspec.Struct, frozen=True):
    """One article's blocks and surroundings, before its fields are known."""

    position: int
    """Among the page's articles, from 1."""
    first: int
    """Index of the first block of its surroundings (headline, byline and date stand here too)."""
    last: int
    """One past the last block of its surroundings."""
    body: tuple[int, ...]
    """Indices of the blocks of running text, in reading order."""
    node: dict[str, Any] = {}
    """The JSON-LD node that describes this article; empty when the page has none for it."""
    meta: dict[str, tuple[str, ...]] = {}
    """Contents of the page's meta elements by lower-case name, in order; empty where the head is about another
    article."""
    language: str | None = None
    """Lower-case primary language tag, when it is known; of plain texts it is told only where somebody asks."""
    headline: int | None = None
    """Index of the line that is its headline; of plain texts only, where no element tells."""
    captions: tuple[int, ...] = ()
    """Indices of the lines that stand under its pictures; of plain texts only."""
    country: str | None = None
    """Upper-case ISO 3166 code of the country whose habits figures follow, where the site's rules settle it."""


def page_of(page: Page, region: Region) -> Page:
    """The page as the finders of a region see it: for a later article without what the head says of the first."""
    if region.position == 1:
        return page
    nodes = tuple(node for node in page.declared.json_ld if not _OF_THE_SITE.isdisjoint(_types(node)))
    declared = Declared(language=page.declared.language, base_url=page.declared.base_url, json_ld=nodes)
    return msgspec.structs.replace(page, declared=declared)


def _types(node: dict[str, Any]) -> list[str]:
    types = node.get("@type")
    return [one for one in (types if isinstance(types, list) else [types]) if isinstance(one, str)]
