"""The headline: the page's own, without site name and kicker, and every other wording that the page offers.

Every heading above or near the running text is weighed: its tag, its names, its place, and how many words it shares
with what the page declares (JSON-LD, OpenGraph, ``<title>``). Where nothing fit is shown, what is declared is given.

>>> from onrecord.page.html import parse_html
>>> page = parse_html("<h1><small class=kicker>Weather</small> River floods town</h1><p>The river rose on Monday.</p>")
>>> find_headline(page, Region(1, 0, len(page.blocks), (1,))).value
'River floods town'
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from operator import attrgetter
from typing import Final, NamedTuple

from onrecord.article.fields.publisher import host_of, publisher_names
from onrecord.article.region import Region
from onrecord.lang.bylines import BUTTONS, MONTH, NOT_NAMES
from onrecord.lang.furniture import KINDS, furniture_kind
from onrecord.model.found import Found, Source
from onrecord.model.page import Element, Page
from onrecord.model.span import Span

HEADLINE_CHARS: Final = 400
"""A longer heading is no headline."""

KICKER_CHARS: Final = 5
"""Characters of a shortest kicker that nothing but its type parts from the headline; a drop capital has one."""

KICKER_DEPTH: Final = 6
"""So many blocks may stand above the headline in the element that it shares with a kicker."""

CANDIDATES: Final = 60
"""So many headings are looked at; the rest stands far below."""

NEAR: Final = 2_000
"""So many characters into the running text a heading is looked for; further only where none stands before."""

WEIGHED: Final = 6
"""So many of them are looked at with what is around them."""

_FAIR: Final = 2.2
"""A heading with a lower score gives way to any line above the text that says a declared wording."""

_POOR: Final = 1.5
"""A heading with a lower score is none."""

_HEADINGS: Final = {"h1": 3.0, "h2": 1.2, "h3": 0.4}
_NAMED: Final = re.compile(
    r"(?:^|[ _-])(?:head-?line|(?:article|entry|post|story|page|main|news|content|single)[_-]{0,2}(?:head-?line|title|"
    r"heading)|titular|titulo|titel|titre|titolo|overskrift|rubrik|tytul|otsikko|baslik|schlagzeile)"
)
_KICKER: Final = re.compile(
    r"kicker|over-?line|top-?line|eyebrow|overhead|pre-?title|super-?title|dachzeile|spitzmarke|surtitre|antetitulo|ante-?title|"
    r"occhiello|roofline|strapline|supertitle|stikkord|vignett|label|flag|badge|category|tagline|rubrique|icon|"
    r"visually-?hidden|sr-only|screen-reader|intro-?title"
)
_UNSEEN: Final = re.compile(r"visually-?hidden|sr-only|screen-reader")
_LABELS: Final = frozenset(("label", "button", "legend", "option"))
_KICKER_KINDS: Final = ("", "comment", "media")
"""Kinds of furniture whose words also name kinds of articles: "Comment", "Video"."""
_DATED: Final = re.compile(rf"\d[:./]\d|\b{MONTH}[^\W\d_]{{0,8}}\.? ?\d|\d\.? ?{MONTH}\b|\d ?min")
_SITE: Final = re.compile(
    r"site-?(?:name|title|logo)|logo|brand|masthead|navbar|menu|widget|sidebar|related|recirc|promo|teaser|modal|cookie|"
    r"newsletter|comment|recommend|most-?read|popular"
)
_HEADING_TAGS: Final = frozenset({"h1", "h2", "h3", "div", "p", "span", "td", "strong"})
_OFF: Final = {**dict.fromkeys(("nav", "footer", "aside", "dialog", "form"), 1.5), "li": 0.5}
"""What an element takes from the headings inside it."""
_META: Final = (
    "og:title",
    "twitter:title",
    "headline",
    "dc.title",
    "dcterms.title",
    "citation_title",
    "parsely-title",
    "sailthru.title",
    "cxenseparse:title",
    "title",
)
_NODE: Final = ("headline", "alternativeHeadline", "name")
_BLANKS: Final = re.compile(r"[ \t\r\n\f\u00a0]+")
_WORD: Final = re.compile(r"\w+")
_ID: Final = re.compile(r"(?=[^\d]*\d)(?=[^-_]*[-_])[\w-]{8,}")
"""What a program calls a page: it is no wording."""
_LINE_MARKS: Final = re.compile(r"\s*(?:#{1,6}\s+|[•·*‣▪◦●■>]\s+|\*\*(?=\S))")
_SEPARATOR: Final = re.compile(r"\s+[|•·»«:–—-]+\s+|\s*[|｜：]\s*|: | - ")
_BAR: Final = re.compile(r"\s+[|•·–—-]+\s+|\s*[|｜：]\s*")
"""What parts a wording from the name of its site; a colon may stand within one."""
_KICKER_END: Final = re.compile(r"\s*[:|•·–—/+>»]\s+|\s*[+|]{2,}\s*")


class _Declared(NamedTuple):
    text: str
    words: tuple[str, ...]
    bag: frozenset[str]
    source: Source
    weight: float


class _Shown(NamedTuple):
    score: float
    element: int
    start: int
    end: int


def find_headline(page: Page, region: Region) -> Found[str] | None:
    """The headline as the page shows it; from JSON-LD or meta elements where it shows none."""
    if page.media_type == "text/plain":
        return _of_text(page, region)
    declared = _declared(page, region)
    return _chosen(page, region, declared, _shown(page, region, declared))


def find_alternative_headlines(page: Page, region: Region, headline: Found[str] | None) -> tuple[Found[str], ...]:
    """Every other wording: of headings beside the text, JSON-LD, OpenGraph, ``<title>``; a site's name makes none."""
    declared = _declared(page, region)
    return _others(page, declared, _shown(page, region, declared), headline)


def find_headlines(page: Page, region: Region) -> tuple[Found[str] | None, tuple[Found[str], ...]]:
    """The headline and every other wording: what the two finders above say, at the price of one."""
    declared = _declared(page, region)
    shown = _shown(page, region, declared)
    headline = _chosen(page, region, declared, shown)
    return headline, _others(page, declared, shown, headline)


def headline_block(page: Page, region: Region, headline: Found[str] | None = None) -> int | None:
    """Index of the block that holds the shown headline."""
    headline = headline or find_headline(page, region)
    if headline is None or headline.span is None:
        return None
    return _block_at(page, headline.span.start)


def kicker_blocks(page: Page, region: Region, headline: Found[str] | None = None) -> tuple[int, ...]:
    """Blocks just above the headline that name its topic: by their class, or as part of the heading."""
    index = headline_block(page, region, headline)
    if index is None:
        return ()
    above = range(max(region.first, index - 3), index)
    return tuple(i for i in above if _may_be_kicker(page, i, index) and _is_kicker_block(page, i))


def duplicate_headline_blocks(page: Page, region: Region, headline: Found[str] | None = None) -> tuple[int, ...]:
    """Further blocks of the region that say the headline again."""
    headline = headline or find_headline(page, region)
    index = headline_block(page, region, headline)
    if headline is None or not fold(headline.value):
        return ()
    words, least, most = fold(headline.value), len(headline.value) - 12, len(headline.value) + 12
    alike = [
        i
        for i, block in enumerate(page.blocks[region.first : region.last], region.first)
        if least <= len(block.span.text) <= most and words[0] in block.span.text.casefold()
    ]
    return tuple(i for i in alike if i != index and fold(page.blocks[i].span.text) == words)


@lru_cache(maxsize=1024)
def fold(text: str) -> tuple[str, ...]:
    """The words of a line, case folded.

    >>> fold("River “floods” Town!")
    ('river', 'floods', 'town')
    """
    return tuple(_WORD.findall(text.casefold()))


def likeness(one: Iterable[str], other: Iterable[str]) -> float:
    """Share of words that two lines have in common (F1 of the sets), 0 to 1."""
    first, second = set(one), set(other)
    return 2 * len(first & second) / (len(first) + len(second)) if first and second else 0.0


def _chosen(page: Page, region: Region, declared: Sequence[_Declared], shown: Sequence[_Shown]) -> Found[str] | None:
    if page.media_type == "text/plain":
        return _of_text(page, region)
    best = shown[0] if shown and shown[0].score >= _FAIR else None
    if best is None:
        best = _equal_block(page, region, declared) or (shown[0] if shown and shown[0].score >= _POOR else None)
    if best is None and region.position > 1:
        best = _opening(page, region, shown)
    if best is not None:
        return _found(page, *_without_kicker(page, best, declared))
    return next((Found(item.text, item.text, item.source) for item in declared), None)


def _opening(page: Page, region: Region, shown: Sequence[_Shown]) -> _Shown | None:
    """Of a later article, which the page's head says nothing of, any heading above its text: it begins there."""
    body = page.blocks[region.body[0]].span.start if region.body else 0
    above = (one for one in shown if one.score > 0 and one.start < body)
    return next((one for one in above if len(fold(page.text[one.start : one.end])) > 2), None)


def _of_text(page: Page, region: Region) -> Found[str] | None:
    """What the line of a plain text says that was told its headline, without the marks of headings and items."""
    if region.headline is None:
        return None
    span = page.blocks[region.headline].span
    marks = _LINE_MARKS.match(span.text)
    return _found(page, span.start + (marks.end() if marks else 0), span.end)


def _others(
    page: Page, declared: Sequence[_Declared], shown: Sequence[_Shown], headline: Found[str] | None
) -> tuple[Found[str], ...]:
    seen = {fold(headline.value)} if headline else set()
    others: list[Found[str]] = []
    for found in _wordings(page, declared, shown):
        words = fold(found.value)
        if words and words not in seen:
            seen.add(words)
            others.append(found)
    whole = [found for found in others if not _is_decorated(found, seen)]
    texts = [found.value for found in (headline, *whole) if found]
    title = " ".join((page.declared.title or "")[:HEADLINE_CHARS].split())
    said = [item.text for item in declared].count(title) + any(one.value == title for one in whole if one.span)
    heads = _heads(title, [text for text in texts if text != title]) if title in texts and said < 2 else ()
    return (*whole, *(head for head in heads if fold(head.value) not in seen))


def _heads(title: str, texts: Sequence[str]) -> Iterator[Found[str]]:
    """What a ``<title>`` has before a bar or dash, where a site of unknown name may stand behind that: no other wording
    holds the same bar or dash.
    """
    halves = {fold(text[: cut.start()]) for text in texts for cut in _BAR.finditer(text)}
    for cut in list(_BAR.finditer(title))[-2:]:
        head = title[: cut.start()]
        if len(fold(head)) > 2 and 2 * len(head) > len(title) and fold(head) not in halves:
            yield Found(head, head, "meta")


def _is_decorated(found: Found[str], wordings: set[tuple[str, ...]]) -> bool:
    """Whether a declared line is another wording with a site or section before or behind it, at a bar or dash."""
    if found.source == "span":
        return False
    text = found.value
    return any(
        fold(text[: cut.start()]) in wordings or fold(text[cut.end() :]) in wordings for cut in _BAR.finditer(text)
    )


def _declared(page: Page, region: Region) -> list[_Declared]:
    """What the page declares, without the names of its paper first, each wording once for every place."""
    names = {fold(name) for name in publisher_names(page, region)}
    host = fold(host_of(page).removeprefix("www."))
    joined = frozenset(name for name in map("".join, (host, *names)) if name)
    texts: list[tuple[str, Source, float]] = [
        (value, "json-ld", 1.0) for key in _NODE if isinstance(value := region.node.get(key), str)
    ]
    texts += [(content, "meta", 0.95) for key in _META for content in region.meta.get(key, ())[:2]]
    if page.declared.title:
        texts.append((page.declared.title, "meta", 0.9))
    short: list[_Declared] = []
    long: list[_Declared] = []
    for text, source, weight in texts:
        item = _item(text, source, weight)
        cut = _without_site(item.text, joined)
        if cut:
            short.append(_item(cut, source, weight))
        (long if cut else short).append(item)
    return [item for item in (*short, *long) if item.words and item.words not in names and not _ID.fullmatch(item.text)]


def _item(text: str, source: Source, weight: float) -> _Declared:
    return _Declared(*_cleaned(text), source, weight)


@lru_cache(maxsize=64)
def _cleaned(text: str) -> tuple[str, tuple[str, ...], frozenset[str]]:
    """A wording, its words in order and as a set; a page declares one wording in several places."""
    clean = " ".join(html.unescape(text[: HEADLINE_CHARS * 3]).split())[:HEADLINE_CHARS]
    words = fold(clean)
    return clean, words, frozenset(words)


@lru_cache(maxsize=64)
def _without_site(text: str, names: frozenset[str]) -> str | None:
    """The line without a site name behind or before it; None when it has none."""
    cuts = list(_SEPARATOR.finditer(text))
    for cut in cuts:
        if "".join(fold(text[cut.end() :])) in names:
            return text[: cut.start()]
    for cut in reversed(cuts):
        if "".join(fold(text[: cut.start()])) in names:
            return text[cut.end() :]
    return None


def _shown(page: Page, region: Region, declared: Sequence[_Declared]) -> list[_Shown]:
    """Headings about the running text, best first; of those that cannot come first only the likeliest."""
    if not page.blocks or region.first >= len(page.blocks):
        return []
    low, high = page.blocks[region.first].span.start, page.blocks[region.last - 1].span.end
    body = page.blocks[region.body[0]].span.start if region.body else low
    end = page.blocks[region.body[-1]].span.end if region.body else high
    near = _weighed_all(page, (low, min(high, body + NEAR)), (body, end), declared)
    if body + NEAR >= high or (near and near[0].score >= _FAIR):
        return near
    return _weighed_all(page, (low, high), (body, end), declared)


def _weighed_all(
    page: Page, within: tuple[int, int], body: tuple[int, int], declared: Sequence[_Declared]
) -> list[_Shown]:
    sites = _site_words(declared)
    weighed = [
        _weighed(page, index, base, body, declared, sites)
        for index, base in islice(_headings(page, *within), CANDIDATES)
    ]
    weighed.sort(key=_rank)
    likeliest = [item._replace(score=item.score + _surroundings(page, item.element)) for item in weighed[:WEIGHED]]
    return sorted(likeliest, key=_rank)


def _rank(item: _Shown) -> tuple[float, int]:
    return -item.score, item.start


def _headings(page: Page, low: int, high: int) -> Iterator[tuple[int, float]]:
    """Elements between two places that look like a heading, and how much so."""
    elements = page.layout.elements
    first = bisect_left(elements, low - 1, key=_start)  # an empty element may stand one place early
    last = bisect_left(elements, high, first, key=_start)
    for index, element in enumerate(elements[first:last], first):
        tag = element.tag
        if tag not in _HEADING_TAGS or not 0 < element.end - element.start <= HEADLINE_CHARS:
            continue
        attrs = element.attrs
        if "class" in attrs or "itemprop" in attrs:
            base = _base(tag, attrs.get("class", ""), attrs.get("itemprop", ""))
        else:
            base = _HEADINGS.get(tag, 0.0)
        if base and element.end <= high:
            yield index, base


_start: Final = attrgetter("start")


@lru_cache(8192)
def _base(tag: str, names: str, prop: str) -> float:
    """How much an element's tag and names speak for a headline; pages repeat their names."""
    base = _HEADINGS.get(tag, 0.0) + (1.5 if "headline" in prop else 0.0)
    return base + 0.8 if names and _NAMED.search(names[:200].lower()) else base


def _site_words(declared: Sequence[_Declared]) -> set[tuple[str, ...]]:
    """What a declared line has before or behind another one, at a bar or colon: a site or a section."""
    lines = {item.words for item in declared}
    return {
        rest
        for line in lines
        for other in lines
        if 2 < len(other) < len(line)
        for rest in (
            line[len(other) :] if line[: len(other)] == other else (),
            line[: -len(other)] if line[-len(other) :] == other else (),
        )
        if rest
    }


def _weighed(
    page: Page,
    index: int,
    base: float,
    body: tuple[int, int],
    declared: Sequence[_Declared],
    sites: set[tuple[str, ...]],
) -> _Shown:
    element = page.layout.elements[index]
    start, end = _edges(page, element)
    words = fold(page.text[start:end])
    agreement = _agreement(words, declared)
    score = base + 4.5 * agreement + _place(start, body)
    if len(words) < 3 and agreement < 0.5 and end - start < 12:
        score -= 2
    if words in sites:
        score -= 4
    return _Shown(score, index, start, end)


def _agreement(words: tuple[str, ...], declared: Sequence[_Declared]) -> float:
    """Share of words in common with the nearest declared wording."""
    own = frozenset(words)
    best = 0.0
    for item in declared:
        common = len(own & item.bag)
        if common:
            best = max(best, item.weight * 2 * common / (len(own) + len(item.bag)))
    return best


def _edges(page: Page, element: Element) -> tuple[int, int]:
    span = Span.stripped(page.text, element.start, element.end)
    return span.start, span.end


def _place(start: int, body: tuple[int, int]) -> float:
    first, last = body
    if start > last:
        return -4.0
    if start > first:
        return -1.5
    return -min(1.0, (first - start) / 3000)


def _surroundings(page: Page, index: int) -> float:
    """What the elements around a heading take away."""
    elements = page.layout.elements
    score, steps = 0.0, 0
    near = 3 * (elements[index].end - elements[index].start) + 200
    while index >= 0 and steps < 12:
        element = elements[index]
        score -= _OFF.get(element.tag, 0.0)
        if element.attrs:
            score -= 1.0 if "hidden" in element.attrs else 0.0
            names = element.attrs.get("class")
            if names and steps < 5 and element.end - element.start < near and _is_site(names):
                score -= 0.8
        index, steps = element.parent, steps + 1
    return score


@lru_cache(4096)
def _is_site(names: str) -> bool:
    return _SITE.search(names[:200].lower()) is not None


def _equal_block(page: Page, region: Region, declared: Sequence[_Declared]) -> _Shown | None:
    """A line of any kind above the text that says a declared wording."""
    texts = [text for item in declared for text in (item.text, _without_end(item.text))]
    wanted = {words for text in texts if len(words := fold(text)) > 2}
    lengths = {len(text) for text in texts}
    last = region.body[0] + 1 if region.body else min(region.last, region.first + 150)
    if not wanted:
        return None
    for index in range(last - 1, max(region.first, last - 200) - 1, -1):
        block = page.blocks[index]
        if (
            min(lengths) - 8 <= block.span.end - block.span.start <= max(lengths) + 8
            and fold(block.span.text) in wanted
        ):
            return _Shown(3.0, page.layout.block_elements[index], block.span.start, block.span.end)
    return None


def _without_end(text: str) -> str:
    """A declared wording without what stands behind its last bar or dash, if that is the lesser part: a site's name."""
    cuts = list(_SEPARATOR.finditer(text))
    return text[: cuts[-1].start()] if cuts and 2 * cuts[-1].start() > len(text) else text


def _without_kicker(page: Page, shown: _Shown, declared: Sequence[_Declared]) -> tuple[int, int]:
    whole = fold(page.text[shown.start : shown.end])
    if any(item.words[: len(whole)] == whole for item in declared if item.source == "json-ld"):
        return shown.start, shown.end
    start, end = _without_kicker_elements(page, shown, declared)
    start, end = _without_first_child(page, shown.element, start, end, declared)
    start, end = _agreeing_lines(page, start, end, declared)
    text = page.text[start:end]
    wanted = {item.words for item in declared}
    if fold(text) in wanted:
        return start, end
    for cut in _KICKER_END.finditer(text):
        if fold(text[cut.end() :]) in wanted:
            return start + cut.end(), end
        if fold(text[: cut.start()]) in wanted:
            return start, start + cut.start()
    return start, end


def _without_kicker_elements(page: Page, shown: _Shown, declared: Sequence[_Declared]) -> tuple[int, int]:
    """The heading without elements at its beginning or end whose names say that they are kickers."""
    start, end = shown.start, shown.end
    wanted = {item.words for item in declared}
    elements = page.layout.elements
    for index in range(shown.element + 1, min(len(elements), shown.element + 40)):
        element = elements[index]
        if element.start >= shown.end or element.parent < shown.element:
            break
        names = element.attrs.get("class") if element.attrs else None
        if not names or element.end == element.start or not _is_kicker(names):
            continue
        if fold(page.text[element.start : element.end]) not in wanted:
            if not page.text[start : element.start].strip() and page.text[element.end : end].strip():
                start = element.end
            elif not page.text[element.end : end].strip() and page.text[start : element.start].strip():
                end = element.start
    while start < end and (page.text[start].isspace() or page.text[start] in ":|•·–—/-+>»"):
        start += 1
    return start, end


@lru_cache(4096)
def _is_kicker(names: str) -> bool:
    return _KICKER.search(names[:200].lower()) is not None


def _without_first_child(
    page: Page, element: int, start: int, end: int, declared: Sequence[_Declared]
) -> tuple[int, int]:
    """The heading without its first child where a colon closes that, or where what is left is a declared wording."""
    elements = page.layout.elements
    first = elements[element + 1] if element + 1 < len(elements) else None
    if first is None or first.parent != element or first.start != start or not start < first.end < end:
        return start, end
    rest = page.text[first.end : end]
    colon = page.text[start : first.end].rstrip().endswith(":") or rest.lstrip().startswith(":")
    cut = end - len(rest.lstrip(" \n:|/–—-"))
    apart = _is_glued(page, first) or _is_line_above(page, element, end)
    if colon or apart or fold(rest) in {item.words for item in declared}:
        return (cut, end) if cut < end else (start, end)
    return start, end


def _is_glued(page: Page, first: Element) -> bool:
    """Whether a heading's first child ends in a small letter and the next word begins with a capital, without a blank:
    only its type parts "Old harbour" from "River floods town".
    """
    own, follows = page.text[first.start : first.end], page.text[first.end : first.end + 1]
    return len(own) >= KICKER_CHARS and own[-1].islower() and follows.isupper()


def _is_line_above(page: Page, heading: int, end: int) -> bool:
    """Whether a heading has two children, and only the first is named for being a line of its own."""
    elements = page.layout.elements
    first = elements[heading + 1]
    if "block" not in first.attrs.get("class", "").split():
        return False
    at = bisect_left(elements, first.end, heading + 2, key=_start)
    second = elements[at] if at < len(elements) else None
    return (
        second is not None
        and second.parent == heading
        and second.end == end
        and "block" not in second.attrs.get("class", "").split()
    )


def _agreeing_lines(page: Page, start: int, end: int, declared: Sequence[_Declared]) -> tuple[int, int]:
    """Of a heading of several lines, the run of lines that is a declared wording; all of them when none is."""
    text = page.text[start:end]
    if "\n" not in text:
        return start, end
    wanted = {item.words for item in declared}
    edges = [0, *(match.end() for match in re.finditer(r"\n+", text)), len(text)]
    for first in range(min(4, len(edges) - 1)):
        for last in range(len(edges) - 1, first, -1):
            if fold(text[edges[first] : edges[last]]) in wanted:
                return start + edges[first], start + edges[last]
    return start, end


def _found(page: Page, start: int, end: int) -> Found[str]:
    span = Span.stripped(page.text, start, end)
    # A wide blank is part of East Asian headlines; only what HTML folds is folded.
    return Found(_BLANKS.sub(" ", span.text), span.text, "span", span)


def _wordings(page: Page, declared: Sequence[_Declared], shown: Sequence[_Shown]) -> Iterator[Found[str]]:
    for heading in shown[:4]:
        if heading.score >= 2.5 and not _is_head(page, heading):
            yield _found(page, *_without_kicker(page, heading, declared))
            yield _found(page, heading.start, heading.end)
    for item in declared:
        yield Found(item.text, item.text, item.source)
    if page.declared.title:
        title = " ".join(page.declared.title[:HEADLINE_CHARS].split())
        yield Found(title, title, "meta")


def _is_head(page: Page, heading: _Shown) -> bool:
    """Whether what is named like a heading holds several lines: headline, standfirst, byline, buttons."""
    return page.layout.elements[heading.element].tag not in _HEADINGS and "\n" in page.text[heading.start : heading.end]


def _block_at(page: Page, position: int) -> int | None:
    index = bisect_right(page.blocks, position, key=_block_start) - 1
    return index if index >= 0 else None


_block_start: Final = attrgetter("span.start")


def _may_be_kicker(page: Page, index: int, headline: int) -> bool:
    """Whether a shown line says something of an article, and not what a button, a date or an address does, and stands
    near the beginning of the element that holds it and the headline: a menu stands in another.
    """
    text = page.blocks[index].span.text
    if index in page.layout.hidden or _says_no_topic(text) or not page.layout.block_elements:
        return False
    elements, at = page.layout.elements, page.layout.block_elements[index]
    end = page.blocks[headline].span.end
    while at >= 0 and elements[at].end < end:
        at = elements[at].parent
    first = bisect_left(page.blocks, elements[at].start, key=_block_start) if at >= 0 else 0
    return headline - first <= KICKER_DEPTH


@lru_cache(4096)
def _says_no_topic(text: str) -> bool:
    """Whether a line's words are a button's or a label's, a date, a number or an address."""
    words = fold(text)
    if not any(word.isalpha() and len(word) > 1 for word in words) or "://" in text or "@" in text:
        return True
    if KINDS[furniture_kind(text)] not in _KICKER_KINDS:
        return True
    if len(words) == 1 and (words[0] in BUTTONS or words[0] in NOT_NAMES):
        return True
    return _DATED.search(text.lower()) is not None or sum(map(str.isdigit, text)) > 4


def _is_kicker_block(page: Page, index: int) -> bool:
    block = page.blocks[index]
    if block.span.end - block.span.start > 80:
        return False
    at = page.layout.block_elements[index] if page.layout.block_elements else -1
    for _ in range(3):
        if at < 0:
            return False
        element = page.layout.elements[at]
        if element.tag in ("h1", "h2") and element.end > block.span.end:
            return True
        if element.end - element.start > 120:
            return False
        if element.attrs and _is_kicker(names := element.attrs.get("class", "")):
            return element.tag not in _LABELS and not _UNSEEN.search(names[:200].lower())
        at = element.parent
    return False
