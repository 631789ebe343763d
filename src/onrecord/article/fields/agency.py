"""The news agency whose text an article is, or is based on; apart from the authors.

Looked for, in this order, in the byline, the dateline, the words that close the text, and the declarations.

>>> closing_agency("The storm is over. (dpa)"), closing_agency("Talks went on. © 2024 AFP")
((20, 23), (22, 25))
>>> closing_agency("He works at Reuters.") is None
True
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from onrecord.article.fields.byline import Byline, find_byline
from onrecord.article.fields.dateline import find_dateline
from onrecord.article.region import Region
from onrecord.lang.agencies import LOOSE, TELLING_WORDS, agency_key, is_unnamed
from onrecord.lang.bylines import any_case
from onrecord.model.article import Dateline
from onrecord.model.found import Candidate, Found
from onrecord.model.page import Page

CLOSING: Final = 3
"""So many of the body's last blocks, and of the blocks behind it, are looked at."""

LINE_CHARS: Final = 160
"""A longer block behind the body is no closing line."""

TAIL_CHARS: Final = 90
"""The agency stands in so many last characters of a paragraph."""

_BRACKET: Final = re.compile(r"[(\[/]([^()\[\]/]{2,40}(?:/[^()\[\]/]{2,20}){0,3})[)\]/]\s*[.*]?\s*$")
_DASHED: Final = re.compile(r"(?:^|[.!?\"”’»]\s*)[-–—/©]{1,2}\s*([^\W\d_][\w. -]{1,30}?)\.?\s*$")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_RIGHTS: Final = re.compile(
    r"(?i)(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:(?:19|20)\d\d)?\s*(?:by\s+)?([^\W\d_][\w -]{1,30}?)"
    r"(?=\s*(?:[.,|:;/©]|$|\d|all rights))"
)
_SOURCES: Final = any_case(
    (
        "with agency input from|with agency inputs from|with input from|with inputs from|with files from|"
        "with reporting by|reporting by|reported by|source|sources|quelle|quellen|mit material von|mit material der|"
        "mit material des|mit|avec|con información de|con informaciones de|com|com informações da|med|kilde|källa|bron|"
        "fonte|fuente|źródło|источник|kaynak|lähde|via|courtesy of|this article was originally published by|the"
    ).split("|")
)
_SOURCED: Final = re.compile(rf"(?:^|[(.\s])(?:{_SOURCES})\s*[:：]?\s+([^\W\d_][\w/ -]{{1,34}}?)\s*[.)]*\s*$")
_WHOLE: Final = re.compile(r"^\s*[-–—(/\[*]*\s*([^\W\d_][\w./ -]{1,34}?)\s*[)/\].*]*\s*$")
_PARTS: Final = re.compile(r"/|,|\s+(?:and|und|et|y|e|og|och|en)\s+")
_NODE_KEYS: Final = ("sourceOrganization", "copyrightHolder", "provider", "creator", "isBasedOn")
_META_KEYS: Final = (
    "agency",
    "news_agency",
    "source",
    "article:source",
    "dc.source",
    "dcterms.source",
    "syndication-source",
    "original-source",
    "copyright",
    "dc.rights",
)


def find_agency(
    page: Page, region: Region, *, byline: Byline | None = None, dateline: Found[Dateline] | None = None
) -> Found[str] | None:
    """The agency, as printed.

    Args:
        page: the page.
        region: where the article stands.
        byline: what `find_byline` said, so that it is not worked out again.
        dateline: what `find_dateline` said, for the same reason.
    """
    found = list(_found(page, region, byline or find_byline(page, region), dateline or find_dateline(page, region)))
    if not found:
        return None
    first, *rest = found
    lost = tuple(
        Candidate(other.raw or other.value, other.source, other.span, "found in a weaker place")
        for other in rest
        if other.value != first.value
    )
    return Found(first.value, first.raw, first.source, first.span, (*first.candidates, *lost))


def closing_agency(text: str, *, alone: bool = False) -> tuple[int, int] | None:
    """Where an agency stands at the end of a paragraph: "(dpa)", "– AFP"; ``alone``: the line stands by itself."""
    offset = max(0, len(text) - TAIL_CHARS)
    tail = text[offset:]
    if TELLING_WORDS.isdisjoint(_LETTERS.findall(tail.casefold())):
        return None
    for pattern in (_BRACKET, _DASHED, _RIGHTS, *((_SOURCED, _WHOLE) if alone else ())):
        matches = pattern.finditer(tail) if pattern is _RIGHTS else [pattern.search(tail)]
        for match in matches:
            place = _agency_in(match.group(1), every=pattern is _WHOLE) if match else None
            if match and place:
                return offset + match.start(1) + place[0], offset + match.start(1) + place[1]
    if not alone and "(" in tail:
        sourced = _SOURCED.search(tail)
        if sourced and tail[sourced.start()] == "(":
            place = _agency_in(sourced.group(1))
            return (offset + sourced.start(1) + place[0], offset + sourced.start(1) + place[1]) if place else None
    return None


def _agency_in(words: str, *, every: bool = False) -> tuple[int, int] | None:
    """The first agency among words parted by slashes, commas or "and"; ``every``: only when all are agencies."""
    if _counts(words):
        return 0, len(words)
    if every and not all(_counts(part) for part in _PARTS.split(words)):
        return None
    start = 0
    for part in _PARTS.split(words):
        start = words.index(part, start)
        if _counts(part):
            return start, start + len(part)
        start += len(part)
    return None


def _counts(words: str) -> bool:
    named = agency_key(words) is not None and not is_unnamed(words)
    return named and (words.casefold() not in LOOSE or words.isupper())


def _found(page: Page, region: Region, byline: Byline, dateline: Found[Dateline] | None) -> Iterator[Found[str]]:
    if byline.agency:
        yield byline.agency
    if dateline and dateline.value.agency and agency_key(dateline.value.agency) and dateline.span:
        at = dateline.span.text.find(dateline.value.agency)
        if at >= 0:
            span = dateline.span.within(at, at + len(dateline.value.agency))
            yield Found(span.text, span.text, "span", span)
    yield from _closing(page, region)
    yield from _declared(region)


def _closing(page: Page, region: Region) -> Iterator[Found[str]]:
    """Agencies that close the text, or stand in a line of their own right behind it."""
    if not region.body:
        return
    last = region.body[-1]
    behind = [block for block in range(last + 1, min(last + 1 + CLOSING, region.last)) if not _is_caption(page, block)]
    for block in (*reversed(region.body[-CLOSING:]), *behind):
        span = page.blocks[block].span
        if block > last and len(span.text) > LINE_CHARS:
            continue
        place = closing_agency(span.text, alone=len(span.text) <= TAIL_CHARS)
        if place:
            inner = span.within(*place)
            yield Found(inner.text, inner.text, "span", inner)
            return


def _is_caption(page: Page, block: int) -> bool:
    layout = page.layout
    if block in layout.hidden or not layout.elements:
        return block in layout.hidden
    index = layout.block_elements[block]
    for _ in range(3):
        if index < 0:
            return False
        if layout.elements[index].tag in ("figure", "figcaption"):
            return True
        index = layout.elements[index].parent
    return False


def _declared(region: Region) -> Iterator[Found[str]]:
    for key in _NODE_KEYS:
        for name in _names(region.node.get(key)):
            if _counts(name):
                yield Found(name, name, "json-ld")
    for key in _META_KEYS:
        for content in region.meta.get(key, ()):
            if _counts(content):
                yield Found(content, content, "meta")


def _names(value: Any) -> Iterator[str]:  # noqa: ANN401  (declared metadata is of any form)
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, str) and len(name) < 100:
            yield name.strip()
