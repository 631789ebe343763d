"""The section: the part of the paper that an article stands in.

JSON-LD ``articleSection``, then meta elements, then the last but one step of a declared breadcrumb.

>>> region = Region(1, 0, 0, (), {"articleSection": "Sport"})
>>> find_section(Page(id="", text="", blocks=(), media_type="text/html"), region).value
'Sport'
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any, Final

from onrecord.article.fields.publisher import publisher_names
from onrecord.article.region import Region
from onrecord.lang.breadcrumbs import HOME
from onrecord.model.found import Candidate, Found, Source
from onrecord.model.page import Page

SECTION_CHARS: Final = 80
"""A longer one is a sentence."""

_META: Final = (
    "article:section",
    "section",
    "og:article:section",
    "parsely-section",
    "cxenseparse:section",
    "dc.subject.section",
    "cg:section",
)
_ADDRESS: Final = re.compile(r"(?i)https?:|/|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|[a-z]{2})$")
_GLUED: Final = re.compile(r"(?<=[^\W\d_]{3}),(?=[^\W\d_]{3})|(?<=[^\W\d_]{3})\|(?=[^\W\d_]{3})")
_JOINED: Final = re.compile(r"(?i), (?:and|und|et|y|e|og|och|en) |[^,&]* (?:and|und|et|y|e|og|och|en) [^,]*$")
_LIST: Final = re.compile(r"[,|]")
_NO_SECTION: Final = frozenset(
    "post posts article articles page pages story stories uncategorized none null default".split()
)
"""What programs call any page."""


def find_section(page: Page, region: Region) -> Found[str] | None:
    """The section; further ones are candidates."""
    # The first name only: pages call many a section a paper of its own.
    none = {name.casefold() for name in publisher_names(page, region)[:1]} | _NO_SECTION
    said = ((part, source) for text, source in _named(page, region) for part in _parts(text))
    named = [one for one in dict.fromkeys(said) if one[0].casefold() not in none]
    if not named:
        return None
    value, source = named[0]
    lost = tuple(Candidate(other, origin, reason="another section") for other, origin in named[1:6] if other != value)
    return Found(value, value, source, None, lost)


def _parts(text: str) -> list[str]:
    """The sections that one string lists: "Business,Retail", "news|world", "Food, Bars, Nightlife"; not "Arts, and
    more", nor "Ebb, MA".
    """
    if _GLUED.search(text) or (text.count(", ") > 1 and not _JOINED.search(text)):
        return [part for part in map(str.strip, _LIST.split(text)) if part]
    return [text]


def _named(page: Page, region: Region) -> Iterator[tuple[str, Source]]:
    declared = region.node.get("articleSection")
    for item in declared if isinstance(declared, list) else [declared]:
        if clean := _clean(item):
            yield clean, "json-ld"
    for key in _META:
        for content in region.meta.get(key, ()):
            if clean := _clean(content):
                yield clean, "meta"
    for node in page.declared.json_ld:
        if node.get("@type") == "BreadcrumbList":
            yield from ((step, "json-ld") for step in _steps(node))


def _steps(node: dict[str, Any]) -> list[str]:
    """The steps of a breadcrumb below the front page, without the article itself."""
    items = node.get("itemListElement")
    names = [_step_name(item) for item in items] if isinstance(items, list) else []
    steps = [clean for name in names[:-1] if (clean := _clean(name)) and clean.casefold() not in HOME]
    return steps[:3]


def _step_name(item: object) -> object:
    if not isinstance(item, dict):
        return None
    inner = item.get("item")
    return item.get("name") or (inner.get("name") if isinstance(inner, dict) else None)


def _clean(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    clean = " ".join(html.unescape(value[:400]).split())
    return clean if 1 < len(clean) <= SECTION_CHARS and not _ADDRESS.match(clean) else None
