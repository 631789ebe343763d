"""The section: the part of the paper that an article stands in.

JSON-LD ``articleSection``, then meta elements, then the steps of a declared breadcrumb, then those of a shown one.

>>> region = Region(1, 0, 0, (), {"articleSection": "Sport"})
>>> find_section(Page(id="", text="", blocks=(), media_type="text/html"), region).value
'Sport'
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter
from typing import Any, Final

from onrecord.article.fields.publisher import publisher_names
from onrecord.article.region import Region
from onrecord.lang.breadcrumbs import HOME
from onrecord.model.found import Candidate, Found, Source
from onrecord.model.page import Element, Page
from onrecord.model.span import Span

SECTION_CHARS: Final = 80
"""A longer one is a sentence."""

TITLE_CHARS: Final = 20
"""A step of more characters that stands in the page's title is the article itself."""

PATH_CHARS: Final = 300
"""A longer path is a menu."""

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
_PATH: Final = re.compile(r"bread-?_?crumb|brotkrume|fil-?d-?ariane|\bariane|migas")
_FRONT: Final = re.compile(r"(?i)(?:https?:)?(?://[^/?#]*)?/?(?:index\.\w+)?(?:[?#].*)?")
"""Where a step to the front page leads."""
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
        return _shown(page, region, none)
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
    return clean if 1 < len(clean) <= SECTION_CHARS and not (clean.isdigit() or _ADDRESS.match(clean)) else None


def _shown(page: Page, region: Region, none: set[str]) -> Found[str] | None:
    """The first step, below the front page, of the path that the page shows above the article."""
    if not page.layout.elements or not region.body:
        return None
    elements, body = page.layout.elements, page.blocks[region.body[0]].span.start
    until = bisect_left(elements, body, key=_start)
    for index, element in enumerate(elements[:until]):
        if 0 < element.end - element.start <= PATH_CHARS and element.end <= body and _is_path(element):
            steps = [step for step in _links(page, index) if step.value.casefold() not in none]
            if steps:
                lost = tuple(Candidate(one.value, "span", reason="another section") for one in steps[1:3])
                return Found(steps[0].value, steps[0].raw, "span", steps[0].span, lost)
    return None


_start: Final = attrgetter("start")


def _is_path(element: Element) -> bool:
    attrs = element.attrs
    return bool(attrs) and _names_path(attrs.get("class", ""), attrs.get("id", ""), attrs.get("aria-label", ""))


@lru_cache(4096)
def _names_path(*names: str) -> bool:
    return any(_PATH.search(name[:200].lower()) for name in names)


def _links(page: Page, index: int) -> Iterator[Found[str]]:
    """The steps that lead somewhere; the article itself, and the front page, are none."""
    elements = page.layout.elements
    end, title = elements[index].end, page.declared.title or ""
    for element in elements[index + 1 :]:
        if element.start >= end:
            return
        if element.tag == "a" and element.start < element.end:
            span = Span.stripped(page.text, element.start, element.end)
            clean = _clean(span.text)
            is_front = (
                clean is None or clean.casefold() in HOME or _FRONT.fullmatch(element.attrs.get("href", "")[:300])
            )
            if clean and not is_front and "{" not in clean and not (len(clean) > TITLE_CHARS and clean in title):
                yield Found(clean, span.text, "span", span)
