"""What a page's head says of its article: the JSON-LD node that describes it, and the meta elements by name.

A page may hold nodes of other articles: teasers, the next one of an endless scroll. The node is chosen by its type, by
whether its address is the page's, by what it states, and by how near its headline is to the page's title.

>>> from onrecord.page.html import parse_html
>>> nodes = '[{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Rain"}]'
>>> article_node(parse_html(f'<script type="application/ld+json">{nodes}</script>'))["headline"]
'Rain'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final
from urllib.parse import urljoin

from onrecord.model.page import Page

NODES: Final = 200
"""So many nodes of a page are weighed."""

_TYPES: Final = {
    "newsarticle": 4.0,
    "reportagenewsarticle": 4.0,
    "analysisnewsarticle": 4.0,
    "opinionnewsarticle": 4.0,
    "backgroundnewsarticle": 4.0,
    "askpublicnewsarticle": 4.0,
    "reviewnewsarticle": 4.0,
    "advertisercontentarticle": 4.0,
    "satiricalarticle": 4.0,
    "liveblogposting": 4.0,
    "article": 3.8,
    "blogposting": 3.8,
    "techarticle": 3.5,
    "scholarlyarticle": 3.5,
    "medicalscholarlyarticle": 3.5,
    "socialmediaposting": 3.0,
    "report": 3.0,
    "review": 2.0,
    "interviewarticle": 3.5,
    "recipe": 2.0,
    "videoobject": 1.0,
    "creativework": 1.5,
    "webpage": 1.2,
    "itempage": 1.2,
    "medicalwebpage": 1.2,
    "collectionpage": 0.4,
}
"""How much a type, lower case, speaks for a node."""
_LEAST: Final = 2.0
"""A node that weighs less describes something else."""
_ADDRESS: Final = ("url", "@id", "mainEntityOfPage")
_ADDRESS_PARTS: Final = re.compile(r"(?:https?:)?//(?:www\d?\.|amp\.|m\.)?([^/?#]+)([^?#]*)")
_WORD: Final = re.compile(r"\w+")


def article_node(page: Page, others: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
    """The JSON-LD node of the page's article; empty when there is none.

    Args:
        page: the page.
        others: nodes that describe other articles.
    """
    own = _own_addresses(page)
    title = _words(_title(page))
    main = {_identifier(node["mainEntity"]) for node in page.declared.json_ld[:NODES] if "mainEntity" in node} - {None}
    best: dict[str, Any] = {}
    most = _LEAST
    for node in page.declared.json_ld[:NODES]:
        kind = max((_TYPES.get(name, 0.0) for name in _types(node)), default=0.0)
        if not kind or any(node is other for other in others):
            continue
        weight = kind + _stated(node) + _fit(node, own, page) + 1.5 * _likeness(_words(node.get("headline")), title)
        weight += 2.0 if _identifier(node) in main else 0.0
        if weight > most:
            best, most = node, weight
    return best


def meta_contents(page: Page) -> dict[str, tuple[str, ...]]:
    """Contents of the page's meta elements by lower-case name, in order.

    >>> from onrecord.model.page import Declared
    >>> declared = Declared(meta=(("article:tag", "floods"), ("article:tag", "rivers")))
    >>> meta_contents(Page(id="", text="", blocks=(), media_type="text/html", declared=declared))
    {'article:tag': ('floods', 'rivers')}
    """
    contents: dict[str, list[str]] = {}
    for name, content in page.declared.meta:
        contents.setdefault(name, []).append(content)
    return {name: tuple(values) for name, values in contents.items()}


def _types(node: dict[str, Any]) -> Iterator[str]:
    value = node.get("@type")
    for name in value if isinstance(value, list) else [value]:
        if isinstance(name, str):
            yield name.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()


def _stated(node: dict[str, Any]) -> float:
    """A node that names headline, date and author describes an article; one that does not may only point at it."""
    headline = 1.0 if isinstance(node.get("headline"), str) else 0.0
    return headline + (0.8 if node.get("datePublished") else 0.0) + (0.4 if node.get("author") else 0.0)


def _fit(node: dict[str, Any], own: frozenset[str], page: Page) -> float:
    """Whether the node's address is the page's: above zero when it is, below when it is another's."""
    addresses = [address for key in _ADDRESS for address in _addresses(node.get(key), page)]
    if not addresses or not own:
        return 0.0
    return 2.5 if own.intersection(addresses) else -1.0


def _own_addresses(page: Page) -> frozenset[str]:
    """The addresses that the page may go by, in the form that ``_folded`` gives."""
    named = [content for name, content in page.declared.meta if name == "og:url"][:2]
    written = (page.final_url, page.url, page.canonical_url, *named)
    return frozenset(address for one in written for address in _addresses(one, page))


def _addresses(value: object, page: Page) -> Iterator[str]:
    for item in value[:10] if isinstance(value, list) else [value]:
        address = item if isinstance(item, str) else _identifier(item)
        folded = _folded(address, page.final_url or page.url) if address else None
        if folded:
            yield folded


def _identifier(value: object) -> str | None:
    found = (value.get("@id") or value.get("url")) if isinstance(value, dict) else None
    return found if isinstance(found, str) else None


def _folded(address: str, base: str | None) -> str | None:
    """Host and path without ``www.``, a slash at the end, query and fragment; None when it names no page.

    >>> _folded("https://www.harbour.example/News/flood/?x=1#top", None)
    'harbour.example/news/flood'
    """
    match = _ADDRESS_PARTS.match(address[:2000].strip())
    if match is None and base and address.startswith("/"):
        match = _ADDRESS_PARTS.match(_joined(base, address))
    path = match[2].rstrip("/").removesuffix("/amp") if match else ""
    return f"{match[1]}{path}".lower() if match and path else None


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address[:2000])
    except ValueError:
        return ""


def _title(page: Page) -> str | None:
    named = (content for name, content in page.declared.meta if name == "og:title")
    return next(named, None) or page.declared.title


def _words(text: object) -> frozenset[str]:
    return frozenset(_WORD.findall(text[:600].casefold())) if isinstance(text, str) else frozenset()


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
