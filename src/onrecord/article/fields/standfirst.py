"""The standfirst: the lines between headline and text that sum it up, and the list of key points.

They are taken where the page shows them, and told from the first paragraph by the names of their elements, by their
type, and by what the page declares as its description.

>>> from onrecord.page.html import parse_html
>>> page = parse_html("<h1>River floods town</h1><p class=lead>Hundreds had to leave.</p><p>The river rose on Monday.</p>")
>>> [found.value for found in find_standfirst(page, Region(1, 0, len(page.blocks), (2,)))]
['Hundreds had to leave.']
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.article.fields.headline import fold, headline_block
from onrecord.article.region import Region
from onrecord.model.found import Found
from onrecord.model.page import Page

REACH: Final = 30
"""So many blocks behind the headline are looked at."""

STANDFIRST_CHARS: Final = 1_200
"""A longer element is no standfirst."""

_NAMED: Final = re.compile(
    r"stand-?first|sub-?head(?!er)|sub-?(?:title|titulo|titulos|deck|line)\b|sub-?headline|(?:^|[ _-])(?:lead|lede|dek|deck|"
    r"summary|article-?intro|intro|introduction|chapo|chapeau|entradilla|bajada|sumario|copete|ingress|vorspann|teaser-?text|"
    r"synopsis|excerpt|abstract|perex|lid|sottotitolo|sommario|occhiello|preamble|manchet|underrubrik|apertura|bajante|"
    r"volanta|standf|key-?points?|highlights|key-?takeaways|article-?description|tldr|linha-?fina|gancho|leadtext|"
    r"underrubrikk|inngress|ingres|lead-?in|lead-?text|descrizione|epigraph|strapline|leadin|article-?lead)(?:$|[ _-]|[A-Z0-9])",
    re.IGNORECASE,
)
_OTHER: Final = re.compile(
    r"caption|credit|byline|author|date|time|share|social|figure|legend|advert|newsletter|related|comment|breadcrumb|"
    r"tags?\b|copyright|nav|menu|player|gallery|promo|paywall|disclaimer|lead-?(?:image|photo|art|media|video)",
    re.IGNORECASE,
)
_PROPS: Final = frozenset({"description", "alternativeHeadline", "abstract", "alternativeheadline"})
_DESCRIPTIONS: Final = (
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "sailthru.description",
)
_HEADINGS: Final = frozenset({"h2", "h3", "h4"})
_ASIDE: Final = frozenset(
    {"figure", "figcaption", "nav", "footer", "aside", "form", "button", "time", "blockquote", "table"}
)


def find_standfirst(page: Page, region: Region) -> tuple[Found[str], ...]:
    """Standfirst and key points, in order; nothing when the page shows none."""
    blocks = (page.blocks[index].span for index in standfirst_blocks(page, region))
    return tuple(Found(" ".join(span.text.split()), span.text, "span", span) for span in blocks)


def standfirst_blocks(page: Page, region: Region, headline: int | None = None) -> tuple[int, ...]:
    """Indices of the blocks that are the standfirst.

    Args:
        headline: index of the headline's block, where the caller knows it.
    """
    headline = headline_block(page, region) if headline is None else headline
    if not region.body or not page.layout.block_elements:
        return ()
    first = region.first if headline is None else headline + 1
    last = min(_first_paragraph(region, first) + 4, region.last)
    described = _descriptions(page, region)
    paragraphs = _paragraph_forms(page, region)
    first = max(first, last - REACH)
    chosen = [i for i in range(first, last) if i != headline and _is_standfirst(page, region, i, described, paragraphs)]
    return tuple(chosen)


def _first_paragraph(region: Region, first: int) -> int:
    return next((index for index in region.body if index >= first), region.body[0])


def _descriptions(page: Page, region: Region) -> list[tuple[str, ...]]:
    texts = [region.node.get("description"), region.node.get("abstract")]
    texts += [content for key in _DESCRIPTIONS for content in region.meta.get(key, ())[:1]]
    words = (fold(text[:2000]) for text in texts if isinstance(text, str))
    return [folded for folded in words if len(folded) > 3]


def _paragraph_forms(page: Page, region: Region) -> frozenset[tuple[str, str, int]]:
    """Tag, class and parent of the later paragraphs: what an ordinary one looks like."""
    later = region.body[2:12] or region.body[1:]
    return frozenset(_form(page, index) for index in later)


def _form(page: Page, index: int) -> tuple[str, str, int]:
    element = page.layout.elements[page.layout.block_elements[index]]
    return element.tag, element.attrs.get("class", ""), element.parent


def _is_standfirst(
    page: Page,
    region: Region,
    index: int,
    described: list[tuple[str, ...]],
    paragraphs: frozenset[tuple[str, str, int]],
) -> bool:
    span = page.blocks[index].span
    length = span.end - span.start
    if not 20 <= length <= STANDFIRST_CHARS or index in page.layout.hidden:
        return False
    if page.layout.link_chars[index] > 0.6 * length:
        return False
    named = _named(page, index)
    if named is not None:
        return named
    ordinary = _form(page, index) in paragraphs
    in_front = index <= _first_paragraph(region, 0)
    if _is_described(span.text, described) and not ordinary:
        return True
    bold = page.layout.strong_chars[index] > 0.9 * length
    heading = page.layout.elements[page.layout.block_elements[index]].tag in _HEADINGS
    return in_front and length >= 50 and not ordinary and (bold or heading) and index >= region.body[0] - 8


def _is_described(text: str, described: list[tuple[str, ...]]) -> bool:
    words = fold(text)
    if len(words) < 5:
        return False
    return any(words[: len(other)] == other[: len(words)] and len(words) <= 1.5 * len(other) for other in described)


def _named(page: Page, index: int) -> bool | None:
    """Whether the names around a block say that it is a standfirst; None when they say nothing."""
    at = page.layout.block_elements[index]
    for _ in range(4):
        if at < 0:
            return None
        element = page.layout.elements[at]
        if element.end - element.start > STANDFIRST_CHARS:
            return None
        if element.tag in _ASIDE:
            return False
        names = (
            f"{element.attrs.get('class', '')} {element.attrs.get('id', '')} {element.attrs.get('data-testid', '')}"[
                :300
            ]
        )
        if _PROPS & set(element.attrs.get("itemprop", "").split()):
            return True
        if len(names) > 2 and _OTHER.search(names):
            return False
        if len(names) > 2 and _NAMED.search(names):
            return True
        at = element.parent
    return None
