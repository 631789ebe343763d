"""The posts of a live blog: a page and the region of its article in, one ``Part`` a post out, in reading order.

What JSON-LD lists (``LiveBlogPosting.liveBlogUpdate``) is looked for among the article's blocks, by headline or by
first words. Where nothing is listed, posts are elements of one look that stand beside each other, each with a time, or
lines of the text that open with a time of day. A page that does not call itself live has no posts.

>>> from onrecord.page.html import parse_html
>>> post = "<div class=post><time datetime=2025-03-03T{0}Z>{0}</time><p>The water stands at {1} metres.</p></div>"
>>> posts = "".join(post.format(time, level) for time, level in (("14:05", 3), ("13:30", 2), ("12:00", 1)))
>>> page = parse_html(f"<h1>Flood in Ebb</h1><div class=liveblog>{posts}</div>")
>>> [part.date.value for part in find_parts(page, Region(1, 0, 7, (2, 4, 6)))]
['2025-03-03T14:05+00:00', '2025-03-03T13:30+00:00', '2025-03-03T12:00+00:00']
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from onrecord.article.features import key
from onrecord.article.fields.date_text import ReadDate, read_declared
from onrecord.article.fields.headline import fold
from onrecord.article.region import Region
from onrecord.model.article import Part
from onrecord.model.found import Found, FoundDate, Source
from onrecord.model.page import Element, Page
from onrecord.model.span import Span

FEWEST: Final = 3
"""A page with fewer posts is no live blog, unless its data list them."""
UPDATES: Final = 2_000
"""So many listed posts are looked for."""
OPENING: Final = 30
"""Letters and digits that tell a post's first words."""
SHORTEST: Final = 5
"""Letters and digits that a post is looked for by at least."""
HEADING_CHARS: Final = 300
STEPS: Final = 12
"""So far up is looked for an element that holds one post."""

_LIVE: Final = re.compile(
    r"live-?_?(?:blog|event|ticker|feed|update|text|page)|news-?ticker|ticker(?:$|[-_/\s])|minuto-?a-?minuto|"
    r"minute-?by-?minute|en-?(?:direct|vivo)|liveblog"
)
_LIVE_ADDRESS: Final = re.compile(
    r"(?:^|[/_.-])(?:live|liveblog|live-?ticker|ticker|newsticker|minuto-a-minuto|en-direct)(?:$|[/_.-])"
)
_CLOCK: Final = re.compile(
    r"\s*(?:at\s+)?(\d{1,2}[.:h]\d{2})(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?(?![\d])", re.IGNORECASE
)
_LEAD: Final = re.compile(rf"{_CLOCK.pattern}[\s:–—|-]*", re.IGNORECASE)
"""The same before a headline, with what parts the two."""
_HEADINGS: Final = frozenset(("h2", "h3", "h4", "h5"))


class _Post(NamedTuple):
    """The blocks of a post, and what is known of it."""

    first: int
    last: int
    """One past its last block."""
    update: dict[str, Any]
    """What JSON-LD says of it; empty when that lists no posts."""


def find_parts(page: Page, region: Region) -> tuple[Part, ...]:
    """The posts of a live blog; empty for every other article."""
    if not region.body or not page.layout.block_elements:
        return ()
    posts = _listed(page, region)
    if not posts and _is_live(page, region):
        posts = _in_elements(page, region) or _by_lines(page, region)
    return tuple(_part(page, post) for post in posts)


def is_live_blog(node: dict[str, Any]) -> bool:
    """Whether a JSON-LD node calls its article a live blog."""
    types = node.get("@type")
    return "LiveBlogPosting" in (types if isinstance(types, list) else [types])


def _is_live(page: Page, region: Region) -> bool:
    """Whether the page's data, its address or the names around the text say so."""
    if is_live_blog(region.node):
        return True
    address = (page.final_url or page.url or page.canonical_url or "").lower() if region.position == 1 else ""
    if _LIVE_ADDRESS.search(address):
        return True
    at = page.layout.block_elements[region.body[len(region.body) // 2]]
    return any(_LIVE.search(_names(element)) for element in _around(page, at))


def _around(page: Page, at: int) -> Iterator[Element]:
    while at >= 0 and page.layout.elements[at].tag not in ("body", "html"):
        yield page.layout.elements[at]
        at = page.layout.elements[at].parent


def _names(element: Element) -> str:
    return f"{element.attrs.get('class', '')} {element.attrs.get('id', '')} {element.attrs.get('itemtype', '')}".lower()


# ---------------------------------------------------------------- listed in JSON-LD
def _listed(page: Page, region: Region) -> list[_Post]:
    """The listed posts that the page shows, as far as each reaches."""
    listed = region.node.get("liveBlogUpdate")
    updates = [one for one in (listed if isinstance(listed, list) else [listed])[:UPDATES] if isinstance(one, dict)]
    if not updates:
        return []
    begins = _beginnings(page, region)
    found: dict[int, dict[str, Any]] = {}
    for update in updates:
        place = next((begins[words] for words in _openings(update) if words in begins), None)
        if place is not None:
            found.setdefault(place, update)
    places = sorted(found)
    return [_Post(*_reach(page, region, places, number), found[place]) for number, place in enumerate(places)]


def _beginnings(page: Page, region: Region) -> dict[str, int]:
    """The first block of the article that begins with some letters."""
    begins: dict[str, int] = {}
    # A summary above the text may name the posts too.
    for index in (*region.body, *range(region.first, region.last)):
        begins.setdefault(key(page.blocks[index].span.text[: 3 * OPENING])[:OPENING], index)
    return begins


def _openings(update: dict[str, Any]) -> Iterator[str]:
    for name in ("headline", "articleBody", "name"):
        text = update.get(name)
        words = key(html.unescape(text[: 4 * OPENING]))[:OPENING] if isinstance(text, str) else ""
        if len(words) >= SHORTEST:
            yield words


def _reach(page: Page, region: Region, places: Sequence[int], number: int) -> tuple[int, int]:
    """The blocks of a post: those of the largest element that holds no other one; else up to the next one."""
    elements, starts = page.layout.elements, [page.blocks[place].span.start for place in places]
    place, at = places[number], page.layout.block_elements[places[number]]
    best = -1
    for _ in range(STEPS):
        if at < 0 or bisect_left(starts, elements[at].end) - bisect_left(starts, elements[at].start) > 1:
            break
        best, at = at, elements[at].parent
    end = places[number + 1] if number + 1 < len(places) else max(region.body[-1] + 1, place + 1)
    if best < 0 or at < 0:
        return place, end
    first, last = _blocks_of(page, elements[best])
    return (max(first, region.first), min(last, region.last)) if last - first > 1 else (place, end)


def _blocks_of(page: Page, element: Element) -> tuple[int, int]:
    low = bisect_left(page.blocks, element.start, key=lambda block: block.span.start)
    return low, bisect_left(page.blocks, element.end, low, key=lambda block: block.span.start)


# ---------------------------------------------------------------- shown only
def _in_elements(page: Page, region: Region) -> list[_Post]:
    """Elements of one look beside each other that hold running text, nearly all with a time."""
    groups: dict[tuple[int, str, str], list[int]] = {}
    for index in region.body:
        at = page.layout.block_elements[index]
        for _ in range(STEPS):
            if at < 0:
                break
            element = page.layout.elements[at]
            held = groups.setdefault((element.parent, element.tag, element.attrs.get("class", "")), [])
            if not held or held[-1] != at:
                held.append(at)
            at = element.parent
    several = [held for held in groups.values() if len(held) >= FEWEST and _hold_several(page, held)]
    timed = [held for held in several if sum(_is_timed(page, at) for at in held) > 0.8 * len(held)]
    posts = max(timed, key=len, default=[])
    return [_Post(*_blocks_of(page, page.layout.elements[at]), {}) for at in posts]


def _hold_several(page: Page, held: Sequence[int]) -> bool:
    """Whether most of these elements hold more than one block: they are posts, and not lines."""
    reaches = (_blocks_of(page, page.layout.elements[at]) for at in held)
    return 2 * sum(last - first > 1 for first, last in reaches) > len(held)


def _is_timed(page: Page, at: int) -> bool:
    first, last = _blocks_of(page, page.layout.elements[at])
    return _marked_time(page, first, last) is not None or _shown_clock(page, first, last) is not None


def _by_lines(page: Page, region: Region) -> list[_Post]:
    """Lines of the text that open with a time of day, each with what follows it."""
    places = [index for index in region.body if _CLOCK.match(page.blocks[index].span.text)]
    if len(places) < FEWEST:
        return []
    return [_Post(one, two, {}) for one, two in zip(places, [*places[1:], region.body[-1] + 1], strict=True)]


# ---------------------------------------------------------------- what a post says
def _part(page: Page, post: _Post) -> Part:
    span = Span.of(page.text, page.blocks[post.first].span.start, page.blocks[post.last - 1].span.end)
    return Part(span, _headline(page, post), _date(page, post))


def _headline(page: Page, post: _Post) -> Found[str] | None:
    """The post's heading as shown; as declared where the page shows none."""
    said = post.update.get("headline")
    declared = " ".join(html.unescape(said[:1000]).split()) if isinstance(said, str) else ""
    for index in range(post.first, post.last):
        span = page.blocks[index].span
        if (declared and fold(span.text) == fold(declared)) or (not declared and _is_heading(page, index)):
            lead = _LEAD.match(span.text)
            inner = Span.stripped(page.text, span.start + (lead.end() if lead else 0), span.end)
            inner = inner if inner.text else span
            return Found(" ".join(inner.text.split()), inner.text, "span", inner)
    return Found(declared, said, "json-ld") if declared and isinstance(said, str) else None


def _is_heading(page: Page, index: int) -> bool:
    element = page.layout.elements[page.layout.block_elements[index]]
    return element.tag in _HEADINGS and len(page.blocks[index].span.text) <= HEADING_CHARS


def _date(page: Page, post: _Post) -> FoundDate | None:
    """When it was posted: declared, marked up, or a bare time of day, which alone has no value."""
    said = post.update.get("datePublished")
    read = read_declared(said) if isinstance(said, str) else None
    if read is not None and isinstance(said, str):
        return _found(read, said, None)
    marked = _marked_time(page, post.first, post.last)
    if marked is not None:
        element, read = marked
        shown = Span.stripped(page.text, element.start, element.end) if element.end > element.start else None
        return _found(read, element.attrs.get("datetime", ""), shown)
    clock = _shown_clock(page, post.first, post.last)
    return FoundDate(None, clock.text, "span", clock) if clock else None


def _found(read: ReadDate, raw: str, span: Span | None) -> FoundDate:
    source: Source = "json-ld" if span is None else "microdata"
    return FoundDate(read.value, raw, source, span, (), read.precision, read.zone_known, read.reliable)


def _marked_time(page: Page, first: int, last: int) -> tuple[Element, ReadDate] | None:
    start, end = page.blocks[first].span.start, page.blocks[last - 1].span.end
    low = bisect_left(page.layout.elements, start, key=lambda element: element.start)
    for element in page.layout.elements[low:]:
        if element.start > end:
            return None
        value = element.attrs.get("datetime") if element.tag == "time" else None
        read = read_declared(value) if value else None
        if read is not None:
            return element, read
    return None


def _shown_clock(page: Page, first: int, last: int) -> Span | None:
    """A time of day that opens one of a post's first lines."""
    for index in range(first, min(first + 2, last)):
        span = page.blocks[index].span
        clock = _CLOCK.match(span.text)
        if clock:
            return span.within(clock.start(1), clock.end())
    return None
