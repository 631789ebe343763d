"""The publisher: what the page says its paper is called.

JSON-LD ``publisher`` first, then the nodes of the paper itself, then meta elements.

>>> from onrecord.model.page import Page
>>> region = Region(1, 0, 0, (), node={"publisher": {"name": "The Harbour Post"}})
>>> find_publisher(Page(id="", text="", blocks=(), media_type="text/html"), region).value
'The Harbour Post'
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final
from urllib.parse import urlsplit

from onrecord.article.region import Region
from onrecord.model.found import Candidate, Found, Source
from onrecord.model.page import Page

NAME_CHARS: Final = 120
"""A longer name is a slogan."""

_META: Final = tuple(
    "og:site_name publisher dc.publisher dcterms.publisher citation_publisher application-name "
    "apple-mobile-web-app-title al:android:app_name twitter:app:name:iphone".split()
)
_SLOGAN: Final = re.compile(r"\s+[|•·–—-]+\s+")
_HOST: Final = re.compile(r"https?://[\w.-]+(?:[:/?#]|$)")
_PLATFORMS: Final = frozenset(
    "blogger wordpress wordpress.com medium substack tumblr squarespace wix ghost drupal joomla".split()
)
"""Makers of publishing systems, which default templates name."""


def find_publisher(page: Page, region: Region) -> Found[str] | None:
    """The paper's name; the other writings are candidates."""
    named = list(_named(page, region))
    if not named:
        return None
    written, source = named[0]
    value = _without_slogan(written, page.final_url or page.url or page.canonical_url or "")
    if value != written:
        named.append(named[0])
    lost = {name: origin for name, origin in reversed(named[1:]) if name != value}
    candidates = tuple(
        Candidate(name, origin, reason="another writing of the paper's name") for name, origin in reversed(lost.items())
    )
    return Found(value, written, source, None, candidates)


def _without_slogan(name: str, url: str) -> str:
    """The part of the name that the host is called by: "Ebb Post" of "Ebb Post | News from the harbour"."""
    parts = _SLOGAN.split(name)
    if len(parts) == 1:
        return name
    host = (urlsplit(url).hostname or "") if _HOST.match(url) else ""
    labels = {label.replace("-", "") for label in host.split(".")[:-1]}
    return next((part for part in parts if not labels.isdisjoint(_joined(part))), name)


def _joined(name: str) -> set[str]:
    """A name as a host writes it, with its article and without."""
    letters = "".join(filter(str.isalnum, name.casefold()))
    return {letters, letters.removeprefix("the")}


def host_of(page: Page) -> str:
    """The host of the page's address, in small letters; empty where nobody gives one."""
    try:
        return urlsplit(page.final_url or page.url or page.canonical_url or "").hostname or ""
    except ValueError:
        return ""


def publisher_names(page: Page, region: Region) -> list[str]:
    """Everything that the page calls its paper."""
    return [name for name, _ in _named(page, region)]


def _named(page: Page, region: Region) -> Iterator[tuple[str, Source]]:
    for key in ("publisher", "sourceOrganization"):
        for name in _names_of(page, region.node.get(key)):
            yield name, "json-ld"
    for key in _META:
        for content in region.meta.get(key, ()):
            cleaned = _clean(content)
            if cleaned:
                yield cleaned, "meta"
    for node in page.declared.json_ld:
        if _is_paper(node):
            for name in _names_of(page, node):
                yield name, "json-ld"


def _is_paper(node: dict[str, Any]) -> bool:
    types = node.get("@type")
    return any(name in ("NewsMediaOrganization", "WebSite") for name in (types if isinstance(types, list) else [types]))


def _names_of(page: Page, value: object) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name: object = item
        if isinstance(item, dict):
            known = item if "name" in item else _node(page, item.get("@id"))
            name = known.get("name")
        cleaned = _clean(name) if isinstance(name, str) else None
        if cleaned:
            yield cleaned


def _node(page: Page, identifier: object) -> dict[str, Any]:
    """The node that an ``@id`` points at."""
    if not isinstance(identifier, str):
        return {}
    return next((node for node in page.declared.json_ld if node.get("@id") == identifier and "name" in node), {})


@lru_cache(maxsize=256)
def _clean(name: str) -> str | None:
    cleaned = " ".join(html.unescape(name[: NAME_CHARS * 4]).split()).strip(" -–|,")
    unfit = (
        not any(map(str.isalnum, cleaned))
        or len(cleaned) > NAME_CHARS
        or cleaned.casefold() in _PLATFORMS
        or re.match(r"(?i)https?:|@", cleaned)
    )
    return None if unfit else cleaned
