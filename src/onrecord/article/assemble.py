"""Articles put together: a page and its regions in, the page with a role for every block and its articles out.

The fields are found first; then every block of an article gets the role that a field or its element gives it, and every
other block is labelled as what it is. An article's text is made of its blocks, verbatim and in reading order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from onrecord.article.copies import mark_copies
from onrecord.article.fields.access import find_access
from onrecord.article.fields.agency import find_agency
from onrecord.article.fields.byline import Byline, biography_blocks, find_byline
from onrecord.article.fields.captions import caption_blocks, credit_blocks, find_images
from onrecord.article.fields.date_evidence import may_show_date_lines
from onrecord.article.fields.dateline import find_dateline
from onrecord.article.fields.dates import Dates, find_dates
from onrecord.article.fields.headline import (
    duplicate_headline_blocks,
    find_headline,
    find_headlines,
    fold,
    headline_block,
    kicker_blocks,
)
from onrecord.article.fields.keywords import find_keywords
from onrecord.article.fields.language import find_language, language_of
from onrecord.article.fields.parts import find_parts, is_live_blog
from onrecord.article.fields.publisher import find_publisher
from onrecord.article.fields.section import find_section
from onrecord.article.fields.standfirst import standfirst_blocks, standfirst_found
from onrecord.article.furniture import Verdict, rest_of_page
from onrecord.article.overrule import overrule
from onrecord.article.region import Region, page_of
from onrecord.article.said import Said
from onrecord.lang.scripts import count_words
from onrecord.model.article import Article, Dateline, Image, Quality, Segment
from onrecord.model.found import Found
from onrecord.model.page import ARTICLE_ROLES, BODY_ROLES, Block, Page, Role
from onrecord.page.identity import article_id

Likely = NDArray[np.float32]
"""For each block, how likely it is to be running text."""

NOTHING_SAID: Final = Said()

SHORT: Final = 50
"""Words under which an article is marked as short: half of the shortest news item of the public sets."""
LONG: Final = 2_000
"""An article of so many characters is not short, without counting."""

_TAG_ROLES: Final[dict[str, Role]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "subhead"),
    **dict.fromkeys(("li", "dt", "dd"), "list_item"),
    "blockquote": "quote",
    "tr": "table_row",
}
_REACH: Final = 4
"""So far up is looked for an element that gives a block of running text its role."""


class _Parts(NamedTuple):
    """What the finders said of one article."""

    headline: Found[str] | None
    alternatives: tuple[Found[str], ...]
    byline: Byline
    dates: Dates
    images: tuple[Image, ...]
    roles: dict[int, Verdict]
    """Roles of the article's blocks."""


class _Subject(NamedTuple):
    """What is known of an article when the fields are worked out that no role rests on."""

    page: Page
    region: Region
    parts: _Parts
    body: str
    standfirst: Sequence[int]
    """Indices of its blocks."""
    dateline: Found[Dateline] | None


_FINDERS: Final[Mapping[str, Callable[[_Subject], object]]] = {
    "alternative_headlines": lambda one: one.parts.alternatives,
    "standfirst": lambda one: tuple(standfirst_found(one.page, index) for index in one.standfirst),
    "authors": lambda one: one.parts.byline.authors,
    "agency": lambda one: find_agency(one.page, one.region, byline=one.parts.byline, dateline=one.dateline),
    "publisher": lambda one: find_publisher(one.page, one.region),
    "dateline": lambda one: one.dateline,
    "date_published": lambda one: one.parts.dates.published,
    "date_modified": lambda one: one.parts.dates.modified,
    "images": lambda one: one.parts.images,
    "section": lambda one: find_section(one.page, one.region),
    "keywords": lambda one: find_keywords(one.page, one.region),
    "in_language": lambda one: find_language(one.page, one.region),
    "word_count": lambda one: count_words(one.body),
}
EVERY_FIELD: Final = frozenset((*_FINDERS, "duplicate_of"))
"""The fields that are looked for only where somebody wants them; an article has all others anyway."""


def assemble(
    page: Page,
    regions: Sequence[Region],
    likely: Likely,
    said: Said = NOTHING_SAID,
    *,
    wanted: frozenset[str] = EVERY_FIELD,
) -> Page:
    """The page with its articles.

    Args:
        page: the page, unlabelled.
        regions: its articles, in reading order.
        likely: for each block, how likely it is to be running text.
        said: what the site's rules say of the page.
        wanted: names of fields, among ``EVERY_FIELD``; the others stay empty.
    """
    views = [page_of(page, region) for region in regions]
    parts = [_parts(view, region, likely, said.roles, wanted) for view, region in zip(views, regions, strict=True)]
    owners = {
        index: number
        for number, one in enumerate(parts)
        for index, role in one.roles.items()
        if role[0] in ARTICLE_ROLES
    }
    verdict = rest_of_page(page, owners)
    roles: dict[int, Verdict] = {index: role for one in reversed(parts) for index, role in one.roles.items()}
    roles |= {index: role for index, role in said.roles.items() if index not in owners and not _is_inside(role)}
    verdicts = [roles.get(index) or verdict(index, chance) for index, chance in enumerate(likely.tolist())]
    blocks = tuple(
        [
            Block(block.span, role, reason, owners.get(index), block.path, block.source)
            for index, (block, (role, reason)) in enumerate(zip(page.blocks, verdicts, strict=True))
        ]
    )
    own: list[list[int]] = [[] for _ in parts]
    for index in sorted(owners):
        own[owners[index]].append(index)
    articles = [
        overrule(page, region, _article(view, blocks, own[number], region, one, wanted), said)
        for number, (view, region, one) in enumerate(zip(views, regions, parts, strict=True))
    ]
    marked = mark_copies(articles) if "duplicate_of" in wanted else tuple(articles)
    return msgspec.structs.replace(page, blocks=blocks, articles=marked)


def _is_inside(verdict: Verdict) -> bool:
    return verdict[0] in ARTICLE_ROLES


# ---------------------------------------------------------------- roles
def _parts(page: Page, region: Region, likely: Likely, forced: Mapping[int, Verdict], wanted: frozenset[str]) -> _Parts:
    every_wording = "alternative_headlines" in wanted
    headline, alternatives = find_headlines(page, region) if every_wording else (find_headline(page, region), ())
    head, byline, images = headline_block(page, region, headline), find_byline(page, region), find_images(page, region)
    dates = _dates(page, region, {head, *byline.blocks}, wanted)
    roles = _body_roles(page, region, likely)
    standfirst = standfirst_blocks(page, region, head, {*byline.blocks, *dates.blocks})
    for index in standfirst:
        is_item = _body_role(page, index) == "list_item"
        roles[index] = ("bullet" if is_item else "standfirst", "sums up the article, above its text")
    _give(roles, caption_blocks(page, images), "caption", "belongs to a picture of the article")
    _give(roles, credit_blocks(page, images), "credit", "says who made a picture of the article")
    _give(roles, biography_blocks(page, region, byline), "furniture", "says who the author is, below the text")
    _give(roles, dates.blocks, "date", "says when the article was published or changed, and no more")
    _give(roles, byline.blocks, "byline", "says who signs the article, and no more")
    _give(roles, kicker_blocks(page, region, headline), "kicker", "stands above the headline and names its topic")
    _give(roles, duplicate_headline_blocks(page, region, headline), "duplicate", "the headline again")
    if head is not None:
        roles[head] = ("headline", "the article's heading")
    roles |= {index: verdict for index, verdict in forced.items() if index in roles or _is_inside(verdict)}
    return _Parts(headline, _without_lines(page, alternatives, standfirst), byline, dates, images, roles)


def _without_lines(page: Page, wordings: tuple[Found[str], ...], blocks: Sequence[int]) -> tuple[Found[str], ...]:
    """Without those that the page shows as its standfirst."""
    lines = {fold(page.blocks[index].span.text) for index in blocks} if wordings else set()
    return tuple(one for one in wordings if fold(one.value) not in lines)


def _dates(page: Page, region: Region, taken: set[int | None], wanted: frozenset[str]) -> Dates:
    """The article's dates, and the lines that say nothing else; where only these are wanted, not those without them.

    A byline that the forests took for running text may hold the date, which is not looked for in running text.
    """
    bare = _without(region, taken)
    if wanted.isdisjoint(("date_published", "date_modified")) and not may_show_date_lines(page, bare):
        return Dates(None, None, ())
    same = bare is region
    return find_dates(page, bare if same else msgspec.structs.replace(bare, language=language_of(page, region)))


def _without(region: Region, blocks: set[int | None]) -> Region:
    """The region with less running text."""
    if blocks.isdisjoint(region.body):
        return region
    return msgspec.structs.replace(region, body=tuple(index for index in region.body if index not in blocks))


def _give(roles: dict[int, Verdict], blocks: Sequence[int], role: Role, reason: str) -> None:
    for index in blocks:
        roles[index] = (role, reason)


def _body_roles(page: Page, region: Region, likely: Likely) -> dict[int, Verdict]:
    chances = zip(region.body, likely[list(region.body)].tolist(), strict=True)
    if page.media_type == "text/plain":
        return {index: ("paragraph", f"reads as running text ({chance:.2f})") for index, chance in chances}
    return {index: (_body_role(page, index), f"reads as running text ({chance:.2f})") for index, chance in chances}


def _body_role(page: Page, index: int) -> Role:
    """What the element of a block of running text makes it."""
    elements = page.layout.elements
    at = page.layout.block_elements[index] if page.layout.block_elements else -1
    span = page.blocks[index].span
    for _ in range(_REACH):
        if at < 0:
            break
        element = elements[at]
        role = _TAG_ROLES.get(element.tag)
        if role:
            return (
                role if role != "list_item" or element.end - element.start < 3 * len(span.text) + 200 else "paragraph"
            )
        at = element.parent
    return "paragraph"


# ---------------------------------------------------------------- the article
def _article(
    page: Page, blocks: tuple[Block, ...], own: Sequence[int], region: Region, parts: _Parts, wanted: frozenset[str]
) -> Article:
    text, segments = _selection(page, [blocks[index] for index in own])
    standfirst = [index for index in own if blocks[index].role in ("standfirst", "bullet")]
    running = tuple(index for index in own if blocks[index].role in BODY_ROLES)
    article = Article(
        id=article_id(page.id, region.position, text),
        position=region.position,
        text=text,
        body=_body(blocks, running, standfirst),
        segments=segments,
        headline=parts.headline,
        is_accessible_for_free=find_access(page, region),
        parts=find_parts(page, region),
    )
    is_placed = not wanted.isdisjoint(("agency", "dateline"))
    dateline = find_dateline(page, msgspec.structs.replace(region, body=running)) if is_placed else None
    subject = _Subject(page, region, parts, article.body, standfirst, dateline)
    found = {name: find(subject) for name, find in _FINDERS.items() if name in wanted}
    return msgspec.structs.replace(article, **found, quality=tuple(_quality(page, region, running, article)))


def _selection(page: Page, blocks: Sequence[Block]) -> tuple[str, tuple[Segment, ...]]:
    """The blocks' text joined by line breaks; neighbours that one line break parts on the page make one segment."""
    text, last = page.text, -2
    starts: list[int] = []
    ends: list[int] = []
    for block in blocks:
        start, end = block.span.start, block.span.end
        if last + 1 == start and text[last] == "\n":
            ends[-1] = end
        else:
            starts.append(start)
            ends.append(end)
        last = end
    segments, at = [], 0
    pieces = list(zip(starts, ends, strict=True))
    for start, end in pieces:
        segments.append(Segment(at, at + end - start, start))
        at += end - start + 1
    return "\n".join([text[start:end] for start, end in pieces]), tuple(segments)


def _body(blocks: tuple[Block, ...], running: Sequence[int], standfirst: Sequence[int]) -> str:
    """schema.org articleBody: the running text, behind a standfirst that it does not repeat."""
    texts = [blocks[index].span.text for index in running]
    lead = [text for index in standfirst if (text := blocks[index].span.text) not in texts]
    return "\n".join([*lead, *texts])


def _quality(page: Page, region: Region, running: Sequence[int], article: Article) -> list[Quality]:
    flags: list[Quality] = []
    if article.is_accessible_for_free is not None and not article.is_accessible_for_free.value:
        flags.append("paywalled")
    if article.parts or is_live_blog(region.node):
        flags.append("live_blog")
    if not page.layout.hidden.isdisjoint(running):
        flags.append("hidden_text")
    if not page.layout.embedded.isdisjoint(running):
        flags.append("embedded_text")
    if article.headline is None or article.headline.span is None:
        flags.append("no_headline")
    if not running:
        flags.append("truncated")
    if len(article.body) < LONG and count_words(article.body) < SHORT:
        flags.append("short")
    return flags
