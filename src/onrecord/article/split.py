"""Which parts of a page are articles: the blocks' probabilities in, one ``Region`` an article out.

A page holds one article, or none, or several where ``starts`` says so. What the page's head says is about the first; a
later one has a JSON-LD node only where one has its headline.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from onrecord.article.copies import without_copies
from onrecord.article.fields.language import find_language
from onrecord.article.fronts import is_front
from onrecord.article.label import CHOSEN
from onrecord.article.later import later_region
from onrecord.article.node import article_node, meta_contents
from onrecord.article.region import Region, page_of
from onrecord.article.rules import Forced
from onrecord.article.said import Said
from onrecord.lang.furniture import KINDS, furniture_kind, is_of_the_page
from onrecord.lang.scripts import count_words
from onrecord.model.page import BODY_ROLES, Page

SURE: Final = 0.95
"""A short line that opens with furniture's words needs so much to be running text all the same."""
SURE_LINKS: Final = 0.9
"""So does a line of nothing but links."""
BETWEEN: Final = 0.2
"""So likely has to be a doubtful block between two chosen ones. The three bounds: cross-validated by site they give aeb
0.003 of F1 and fundus 0.0005, aed stays, wcxb_dev loses 0.0003."""

ANNOUNCING: Final = frozenset(("advert", "more", "newsletter", "comment", "account"))
"""Kinds of furniture that stand in the midst of texts."""
ANNOUNCEMENT: Final = 150
"""Characters of a longest such line."""

_WORDLESS: Final = re.compile(r"\s*(?:(?:https?://|www\.)[^\s]{4,300}|[_*–—-]{3,40})\s*")
"""What the writer put between two paragraphs, however little it reads like text: an address written out, a rule of
signs. Accuracy on aeb rises by 0.05, and on fundus by 0.008; the others stay."""

ENCODED: Final = 1_000
"""Characters of a block from which on it is asked whether it holds words."""
LONGEST_WORDS: Final = 50
"""Characters of its words on the average, if it holds none."""

BARE: Final = 8
"""A page of so few blocks is a bare one: a bit of HTML that a program handed over, not a paper's page."""
SENTENCE: Final = 60
SOME: Final = 0.02
ENDS: Final = (".", "!", "?", "…", "。", "！", "？", "।", "؟")

HOLDERS: Final = frozenset(("table", "ul", "ol", "dl", "blockquote"))
"""Elements whose blocks are running text together, or not at all."""
HOLDER_STEPS: Final = 4
WHOLE: Final = 0.3
"""So likely have they to be on the average: aeb and wcxb_dev gain 0.0005 of F1, the others stay."""

SHORTEST: Final = 25
"""Characters of running text under which a page has no article: a label, or "Loading"."""
HEADINGS: Final = frozenset(("h1", "h2", "h3"))
"""A later article whose text seems to begin with one begins with its headline."""
ROWS: Final = 0.5
"""Share of a later part's text that may stand in rows of tables."""


def split(page: Page, likely: NDArray[np.float32], said: Said, starts: Sequence[int] = ()) -> tuple[Region, ...]:
    """The page's articles, in reading order; empty when it has no running text and declares no article.

    Args:
        page: the page.
        likely: what `label` says of its blocks.
        said: what the site's rules say; where they name running text, nothing else is.
        starts: the first block of each later article, as `part_page` says.
    """
    chosen = _body(page, likely, said.roles)
    edges = pairwise([0, *starts, len(page.blocks)])
    parts = [_part(page, number, first, last, chosen) for number, (first, last) in enumerate(edges, 1)]
    later = [later_region(page, part) for part in parts[1:] if _is_text(page, part)]
    first = _first_region(page, parts[0], [region.node for region in later])
    found = [region for region in (first, *later) if region is not None]
    return tuple(
        _with_language(page, msgspec.structs.replace(region, position=position), said.country)
        for position, region in enumerate(found, 1)
    )


def _part(page: Page, position: int, first: int, last: int, chosen: Sequence[int]) -> Region:
    body = without_copies(page, _shown(page, [index for index in chosen if first <= index < last]))
    if position > 1 and len(body) > 1 and _is_heading(page, body[0]):
        body = body[1:]  # with which it begins: its headline, and no subhead
    return Region(position, first, last, tuple(body))


def _is_heading(page: Page, index: int) -> bool:
    at = page.layout.block_elements[index] if page.layout.block_elements else -1
    return at >= 0 and page.layout.elements[at].tag in HEADINGS


def _is_text(page: Page, region: Region) -> bool:
    """Whether a later part of a page can be an article: some text, and no table with a line above it."""
    rows = sum(len(page.blocks[index].span.text) for index in region.body if _is_row(page, index))
    return _size(page, region) >= SHORTEST and rows <= ROWS * _size(page, region)


def _is_row(page: Page, index: int) -> bool:
    at = page.layout.block_elements[index]
    return at >= 0 and page.layout.elements[at].tag == "tr"


def _size(page: Page, region: Region) -> int:
    return sum(len(page.blocks[index].span.text) for index in region.body)


def _first_region(page: Page, region: Region, others: Sequence[dict[str, Any]]) -> Region | None:
    """With what the page's head declares of it; None where it has neither text nor a declaration.

    Args:
        page: the page.
        region: its first part.
        others: nodes that describe later articles.
    """
    node, meta = article_node(page, others), meta_contents(page)
    is_short = _size(page, region) < SHORTEST
    if is_front(page, region.body) and not _declares_article(node, meta):
        return None
    if is_short and not (page.blocks and _declares_article(node, meta)):
        return None
    # Without text, it is for subscribers, or a film: headline, dates and names are there all the same.
    return msgspec.structs.replace(region, body=() if is_short else region.body, node=node, meta=meta)


def _with_language(page: Page, region: Region, country: str | None) -> Region:
    language = find_language(page_of(page, region), region)
    return msgspec.structs.replace(region, language=language.value if language else None, country=country)


def _declares_article(node: dict[str, Any], meta: dict[str, tuple[str, ...]]) -> bool:
    kinds = node.get("@type")
    named = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]
    return any(kind.endswith("Article") for kind in named) or "article" in meta.get("og:type", ())


def _body(page: Page, likely: NDArray[np.float32], roles: Mapping[int, Forced]) -> list[int]:
    named = sorted(index for index, (role, _) in roles.items() if role in BODY_ROLES)
    return named or [index for index in np.flatnonzero(_chosen(page, likely)).tolist() if index not in roles]


def _shown(page: Page, chosen: list[int]) -> list[int]:
    """What the page shows of the chosen blocks; all of them where it hides the greater part, as some do until a script
    or a subscription opens it. The article is marked then.
    """
    hidden = page.layout.hidden.intersection(chosen)
    if not hidden:
        return chosen
    size = sum(len(page.blocks[index].span.text) for index in chosen)
    unseen = sum(len(page.blocks[index].span.text) for index in hidden)
    return chosen if 2 * unseen > size else [index for index in chosen if index not in hidden]


def _chosen(page: Page, likely: NDArray[np.float32]) -> NDArray[np.bool_]:
    """What reads as running text, and single doubtful blocks between two that do: subheads, rows, short answers."""
    chosen = likely > CHOSEN
    for index in np.flatnonzero(chosen & (likely < SURE)).tolist():
        chosen[index] = not _announces(page, index) and (likely[index] > SURE_LINKS or not _is_linked(page, index, 0.8))
    between = np.zeros_like(chosen)
    between[1:-1] = chosen[:-2] & chosen[2:] & ~chosen[1:-1]
    for index in np.flatnonzero(between).tolist():
        doubtful = likely[index] > BETWEEN and not _announces(page, index) and not _is_linked(page, index, 0.5)
        chosen[index] = doubtful or is_wordless(page.blocks[index].span.text)
    if not chosen.any() and len(page.blocks) <= BARE:
        chosen = _sentences(page, likely)
    for group in _groups(page, chosen):
        if _mean(page, likely, group) >= WHOLE:
            for index in group:
                chosen[index] |= not _announces(page, index) and not _is_linked(page, index, 0.8)
    for index in np.flatnonzero(chosen).tolist():
        text = page.blocks[index].span.text
        if is_of_the_page(text) or _is_encoded(text):
            chosen[index] = False
    return chosen


def _is_encoded(text: str) -> bool:
    """Whether a block is a picture or a program written in letters: long, and hardly a blank in it."""
    return len(text) > ENCODED and count_words(text) * LONGEST_WORDS < len(text)


def is_wordless(text: str) -> bool:
    """Whether a block or line is an address written out, or a rule of signs."""
    return _WORDLESS.fullmatch(text) is not None


def _sentences(page: Page, likely: NDArray[np.float32]) -> NDArray[np.bool_]:
    """The whole sentences of a page that holds hardly anything: too little for the forests to tell text apart."""
    chosen = np.zeros(len(page.blocks), dtype=np.bool_)
    for index, block in enumerate(page.blocks):
        text = block.span.text
        whole = len(text) >= SENTENCE and text.rstrip("\"'”’»)").endswith(ENDS)
        shown = index not in page.layout.hidden and not _is_linked(page, index, 0.4)
        chosen[index] = whole and shown and likely[index] > SOME
    return chosen


def _groups(page: Page, chosen: NDArray[np.bool_]) -> list[list[int]]:
    """Blocks of one table, list or quotation, of those that lie within the running text."""
    found = np.flatnonzero(chosen)
    if not len(found) or not page.layout.block_elements:
        return []
    groups: dict[int, list[int]] = {}
    for index in range(int(found[0]), int(found[-1]) + 1):
        holder = _holder(page, index)
        if holder >= 0:
            groups.setdefault(holder, []).append(index)
    return list(groups.values())


def _holder(page: Page, index: int) -> int:
    """The table, list or quotation that a block stands in; -1: in none."""
    elements, at = page.layout.elements, page.layout.block_elements[index]
    for _ in range(HOLDER_STEPS):
        if at < 0 or elements[at].tag in HOLDERS:
            return at
        at = elements[at].parent
    return -1


def _mean(page: Page, likely: NDArray[np.float32], group: list[int]) -> float:
    sizes = [len(page.blocks[index].span.text) for index in group]
    return float(np.average(likely[group], weights=sizes))


def _announces(page: Page, index: int) -> bool:
    """Whether a short line opens as furniture does: "Advertisement", "Read more"."""
    text = page.blocks[index].span.text
    return len(text) < ANNOUNCEMENT and KINDS[furniture_kind(text)] in ANNOUNCING


def _is_linked(page: Page, index: int, share: float) -> bool:
    span = page.blocks[index].span
    return page.layout.link_chars[index] > share * (span.end - span.start)
