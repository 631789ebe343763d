"""Keywords: what the page lists as the topics of its article, split and without repetitions.

JSON-LD ``keywords``, then meta elements; shown links with ``rel=tag`` where nothing is declared.

>>> region = Region(1, 0, 0, (), {"keywords": "Floods, Rivers, floods"})
>>> [found.value for found in find_keywords(Page(id="", text="", blocks=(), media_type="text/html"), region)]
['Floods', 'Rivers']
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.region import Region
from onrecord.model.found import Found
from onrecord.model.page import Page
from onrecord.model.span import Span

KEYWORDS: Final = 60
"""So many are kept."""

KEYWORD_CHARS: Final = 80
"""A longer one is a sentence."""

_META: Final = (
    "article:tag",
    "og:article:tag",
    "news_keywords",
    "keywords",
    "parsely-tags",
    "sailthru.tags",
    "dc.subject",
    "citation_keywords",
)
_MACHINE: Final = re.compile(
    r"(?i)\d{5,}|(?=.*\d)[0-9a-f]{8,}(?:-?[0-9a-f]{4,})+|@[\w-]+|(?:nlp category|nlp entity tokens|content-type):.*|"
    r"(?:article|autoplay|channel|ctp|digital|editors|smg\d?|tlc|trust|type)_\w+"
)
"""What programs file articles under: "8ae9ab2d-fe1b-4230-acb8-a59b52877682", "@post-app", "article_normal"."""
_COMMA: Final = re.compile(r"[,;，、،|\n]")


def find_keywords(page: Page, region: Region) -> tuple[Found[str], ...]:
    """The keywords, as the page spells and orders them."""
    kept: dict[str, Found[str]] = {}
    for found in _listed(page, region):
        kept.setdefault(found.value.casefold(), found)
        if len(kept) == KEYWORDS:
            break
    return tuple(kept.values())


def _listed(page: Page, region: Region) -> Iterator[Found[str]]:
    """The list of the first place that has one: later ones are often written for machines."""
    value = region.node.get("keywords")
    said = [Found[str](text, text, "json-ld") for text in _texts(value if isinstance(value, list) else [value])]
    for key in _META:
        said = said or [Found(text, text, "meta") for text in _texts(region.meta.get(key, ()))]
    yield from said or _shown(page, region)


def _texts(values: object) -> Iterator[str]:
    for value in values if isinstance(values, (list, tuple)) else ():
        name = value.get("name") if isinstance(value, dict) else value
        if not isinstance(name, str):
            continue
        for part in _COMMA.split(html.unescape(name[:5000])):
            clean = " ".join(part.split()).strip("#\"' ")
            if 1 < len(clean) <= KEYWORD_CHARS and not _is_machine(clean):
                yield clean


def _is_machine(word: str) -> bool:
    """Whether a keyword is written for machines: a number, an address, a label of the publishing system."""
    return ":" in word[:12] or word.startswith("http") or _MACHINE.fullmatch(word) is not None


def _shown(page: Page, region: Region) -> Iterator[Found[str]]:
    if not page.blocks or region.last <= region.first:
        return
    low, high = page.blocks[region.first].span.start, page.blocks[region.last - 1].span.end
    links = [element for element in page.layout.elements if element.tag == "a" and "rel" in element.attrs]
    for element in links:
        if "tag" in element.attrs["rel"].split() and low <= element.start < element.end <= high:
            span = Span.stripped(page.text, element.start, element.end)
            clean = " ".join(span.text.split()).strip("# ")
            if 1 < len(clean) <= KEYWORD_CHARS:
                yield Found(clean, span.text, "span", span)
