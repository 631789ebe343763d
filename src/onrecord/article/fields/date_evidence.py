"""Where a page names the dates of an article: declared, marked up, shown, in its address. A region in, evidence out.

Dates stand near the headline, right before the text or right behind it; dates of teasers, comments, pictures and of the
running text are left alone. What is chosen among the evidence is the work of ``dates``.

>>> from onrecord.page.html import parse_html
>>> line = "<p>Published 3 March 2025 | Updated 4 March 2025</p>"
>>> page = parse_html(f"<h1>Dam breaks</h1>{line}<p>It broke on 2 March.</p>")
>>> [(one.kind, one.read.value, one.span.start) for one in gather(page, Region(1, 0, 3, (2,), language="en")).dates]
[('published', '2025-03-03', 21), ('modified', '2025-03-04', 44)]
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

from onrecord.article.fields.date_text import (
    DateLine,
    ReadDate,
    announced_kind,
    may_name_date,
    may_say_only_dates,
    read_declared,
    read_line,
)
from onrecord.article.fields.language import language_of
from onrecord.article.region import Region
from onrecord.lang.calendars import Kind, meaning
from onrecord.model.found import Source
from onrecord.model.page import Element, Page
from onrecord.model.span import Span

ABOVE: Final = 8
"""Blocks above the headline where a date may stand."""
RIGHT_ABOVE: Final = 3
"""The last ones of them, where a bare date is the article's; farther up it is the day of the visit."""
BETWEEN: Final = 40
"""Blocks from the headline down, and half as many before the text, where it may stand."""
INTO: Final = 3
"""Paragraphs of the text's beginning among which a date may stand."""
SPREAD: Final = 16
"""Blocks among which those paragraphs stand at most."""
BODY_LINE: Final = 80
"""The same for a block that was taken for running text."""
LABEL: Final = 30
"""A block that only announces a date is no longer."""
SHORT: Final = 40
"""Lines up to this length are read when they hold any figure."""
BEHIND: Final = 12
"""Blocks behind the text."""
LINE: Final = 220
"""A block that holds a date line is no longer."""
META_VALUES: Final = 4
"""Contents of one meta name that are looked at."""
MARKS: Final = 8
"""Marked-up elements of one block that are looked at."""
STEPS_UP: Final = 8
"""Ancestors of a line that are asked what they are."""

# Trust, the higher the better; tuned on the visible news pages. Only the order counts.
DECLARED_NODE: Final = 100
DECLARED_META: Final = 95
LABELLED: Final = 85
DECLARED_OTHER: Final = 80
IN_HEADER: Final = 70
DECLARED_PAGE: Final = 87
DECLARED_VAGUE: Final = 60
LABELLED_BEHIND: Final = 58
LOOSE_IN_HEADER: Final = 45
ABOVE_HEADLINE: Final = 40
BEHIND_TEXT: Final = 25
IN_PAGE_HEAD: Final = 20
IN_ADDRESS: Final = 10


class Evidence(NamedTuple):
    """One place that names a date."""

    kind: Kind | None
    """What it says it is; None: it does not say."""
    read: ReadDate
    raw: str
    """As written."""
    source: Source
    trust: int
    span: Span | None = None
    shown: ReadDate | None = None
    """For marked-up dates: what the words say that the reader sees."""


class DateLineBlock(NamedTuple):
    """A block that says nothing but dates."""

    block: int
    """Its index."""
    dates: tuple[Evidence, ...]
    near: bool
    """It stands between headline and text, not above or behind them."""


class Gathered(NamedTuple):
    """All that a page says about the dates of an article."""

    dates: tuple[Evidence, ...]
    """In no order of worth."""
    lines: tuple[DateLineBlock, ...]
    """Blocks that say nothing but dates, of this article or of something beside it."""


class Locale:
    """What decides how figures are read; worked out when the first line that holds some is read."""

    def __init__(self, page: Page, region: Region) -> None:
        self._page = page
        self._region = region

    @cached_property
    def language(self) -> str | None:
        """Language of the article."""
        declared = self._page.declared.language or ""
        told = language_of(self._page, self._region)
        return told or declared[:3].split("-")[0].split("_")[0].lower() or None

    @cached_property
    def country(self) -> str | None:
        """The country whose habits its figures follow.

        The ending of the address goes before the region of the language tag, which templates leave at "en-US".
        """
        ending = urlsplit_host(self._page).rpartition(".")[2]
        if len(ending) == 2 and ending not in _GENERIC_ENDINGS and ending.isalpha():
            return ending.upper()
        if ending in ("gov", "mil"):
            return "US"
        meta = self._region.meta
        for tag in (
            self._page.declared.language or "", *meta.get("og:locale", ())[:1], *meta.get("content-language", ())[:1],
        ):  # fmt: skip
            match = _LOCALE.match(tag)
            if match:
                return match[1].upper()
        return None


_PUBLISHED_KEY: Final = re.compile(
    r"publi(?:sh|c|k)|pub[._-]?(?:date|time)|date.?(?:pub|posted|issued|release)|issued$|^issue.?date|release.?date|"
    r"post(?:ed)?.?date|first.?(?:issued|publ)|article.?date|display.?date|^sailthru.date$"
)
_MODIFIED_KEY: Final = re.compile(r"modif|update|last.?publ|lastmod|moddate|revis|date.?changed|last.?change")
_VAGUE_KEY: Final = re.compile(
    r"^(?:dc|dcterms|dcterm|sailthru|article|og|parsely|eprints|citation|bt|rbc|cxenseparse|gsa|vr|analytics)?[.:_-]?(?:online.?)?(?:date|created|datetime|date.?created)$"
    r"|^(?:date.?created|creation.?date|created.?(?:at|time|date)|originalpublicationdate|timestamp|pdate|date_time)$"
)
_NO_DATE_KEY: Final = re.compile(
    r"publisher|unpublish|expir|publication.?(?:name|title)|author|i18n|locale|url|section|path|state|status|valid|event|frequency|build|cache|deploy"
)
_KNOWN_KEYS: Final = frozenset(
    "article:published_time article:modified_time og:article:published_time og:article:modified_time "
    "og:published_time og:modified_time og:updated_time article:published article:modified datepublished "
    "datemodified dc.date.issued dcterms.issued dcterms.modified dc.date.modified parsely-pub-date pubdate "
    "publishdate publish-date publication_date publication-date citation_publication_date article:published:time "
    "article:modified:time cxenseparse:recs:publishtime cxense-parse:recs:publishtime".split()
)
"""Names whose meaning is settled; those of publishing systems may mean the first of several publications."""
_PUBLISHED_CLASS: Final = re.compile(
    r"publi(?:sh|c)|pubdate|created|entry-?date|post-?date|posted|posttime|erstell|veroeff"
)
_MODIFIED_CLASS: Final = re.compile(r"modif|updat|lastmod|revised|aktualis|changed|aggiorn|actualiz|maj\b")
_DATE_CLASS: Final = re.compile(r"date|time|datum|fecha|publish|posted|meta|byline|dateline|stamp|data|info")
_FOREIGN: Final = re.compile(
    r"(?:^|[ _-])(?:related|sidebar|comments?|recirc\w*|most-?read|trending|newsletter|promo|recommend\w*|read-?more|"
    r"latest|popular|weather|copyright|breadcrumbs?|gallery|caption|social-embed|tweet|twitter|instagram|disqus|event|teasers?|"
    r"see-?also|more-?news)(?:$|[ _s-])"
)
_FOREIGN_TAGS: Final = frozenset(
    ("aside", "nav", "footer", "figure", "figcaption", "blockquote", "form", "table", "select", "button")
)
_DIGIT: Final = re.compile(r"\d")
_FIGURES: Final = re.compile(r"\d(?:\d{3}|[./-]\d{1,2}[./-]\d\d)")
_WORDS: Final = re.compile(r"[^\W\d_]{2,}")
_NODE_KEYS: Final[tuple[tuple[str, Kind, int], ...]] = (
    ("datePublished", "published", DECLARED_NODE),
    ("dateModified", "modified", DECLARED_NODE),
    ("dateCreated", "published", DECLARED_VAGUE),
    ("uploadDate", "published", DECLARED_VAGUE - 1),
)
_ADDRESS_DATE: Final = re.compile(
    r"(?<![\d])(?P<y>(?:19|20)\d\d)(?P<s>[/._-]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
    r"|/(?P<y2>(?:19|20)\d\d)/(?P<m2>[a-z]{3,9}|1[0-2]|0?[1-9])(?:/(?P<d2>[12]\d|3[01]|0?[1-9]))?(?=/|$)"
)
_GENERIC_ENDINGS: Final = frozenset("io co tv me ai fm ly gg cc to sh am is st la ws vc im ms eu".split())
_LOCALE: Final = re.compile(r"[A-Za-z]{2,3}[-_](?:[A-Za-z]{4}[-_])?([A-Za-z]{2})\b")


def gather(page: Page, region: Region) -> Gathered:
    """Everything that names a date of this article."""
    locale = Locale(page, region)
    dates = [*_declared(page, region, locale), *(_in_address(page) if region.position == 1 else ())]
    shown, lines = _shown(page, region, locale)
    return Gathered((*dates, *shown), lines)


def may_show_date_lines(page: Page, region: Region) -> bool:
    """Whether some line of a plain text may say nothing but dates: told without its language, which costs more."""
    if page.media_type != "text/plain":
        return True
    body = frozenset(region.body)
    texts = ((page.blocks[block].span.text, block in body) for zone in _zones(page, region) for block in zone.blocks)
    return any(
        _is_worth_reading(text, in_body=in_body) and may_say_only_dates(text) and may_name_date(text)
        for text, in_body in texts
    )


def urlsplit_host(page: Page) -> str:
    """Host name of the page's address, empty when it is not known or broken."""
    try:
        return urlsplit(page.final_url or page.url or page.canonical_url or "").hostname or ""
    except ValueError:
        return ""


def _declared(page: Page, region: Region, locale: Locale) -> Iterator[Evidence]:
    yield from _from_node(region.node, "json-ld", locale, 0)
    if region.position == 1 and "datePublished" not in region.node:
        yield from _from_pages(page, locale)
    for key, contents in region.meta.items():
        kind_trust = _meta_kind(key)
        if kind_trust is None:
            continue
        kind, trust = kind_trust
        for content in contents[:META_VALUES]:
            read = read_declared(content, "en" if content.isascii() else locale.language, country=locale.country)
            if read is not None:
                yield Evidence(kind, read, content, "meta", trust)
                break


def _from_node(node: dict[str, Any], source: Source, locale: Locale, less: int) -> Iterator[Evidence]:
    for key, kind, trust in _NODE_KEYS:
        value = node.get(key)
        value = value[0] if isinstance(value, list) and value else value
        value = value.get("@value") if isinstance(value, dict) else value
        read = read_declared(value, locale.language, country=locale.country) if isinstance(value, str) else None
        if read is not None and isinstance(value, str):
            yield Evidence(kind, read, value, source, trust - less)


def _from_pages(page: Page, locale: Locale) -> Iterator[Evidence]:
    """What nodes about the whole page say, for an article that has no node with a date."""
    for node in page.declared.json_ld[:50]:
        types = node.get("@type")
        names = types if isinstance(types, list) else [types]
        if "datePublished" in node and any(
            isinstance(name, str) and name.endswith(("Page", "Article", "Posting")) for name in names
        ):
            yield from _from_node(node, "json-ld", locale, DECLARED_NODE - DECLARED_PAGE)
            return


@lru_cache(maxsize=4096)
def _meta_kind(key: str) -> tuple[Kind, int] | None:
    """What a meta element's name says its content is."""
    if len(key) > 60 or _NO_DATE_KEY.search(key):
        return None
    trust = DECLARED_META if key in _KNOWN_KEYS else DECLARED_OTHER
    if _MODIFIED_KEY.search(key):
        return "modified", trust
    if _PUBLISHED_KEY.search(key):
        return "published", trust
    return ("published", DECLARED_VAGUE) if _VAGUE_KEY.search(key) else None


def _in_address(page: Page) -> Iterator[Evidence]:
    url = page.canonical_url if page.canonical_url and page.canonical_url.startswith("http") else None
    for address in dict.fromkeys(one for one in (page.final_url, page.url, url) if one):
        for match in _ADDRESS_DATE.finditer(address[:2000].lower()):
            read = _address_read(match)
            if read is not None:
                yield Evidence("published", read, match[0].strip("/"), "url", IN_ADDRESS)
                return


def _address_read(match: re.Match[str]) -> ReadDate | None:
    if match["y"]:
        read = read_declared(f"{match['y']}-{match['m']}-{match['d']}")
    else:
        month = meaning(match["m2"], "en") if match["m2"].isalpha() else ("m", int(match["m2"]))
        if month is None or month[0] != "m":
            return None
        text = f"{match['y2']}-{month[1]:02d}"
        read = read_declared(f"{text}-{int(match['d2']):02d}") if match["d2"] else ReadDate(0, 0, text, "month")
    return read._replace(reliable=False) if read else None


class _Zone(NamedTuple):
    """Blocks and how far a date in them is believed."""

    blocks: Sequence[int]
    labelled: int
    plain: int
    loose: int


def _shown(page: Page, region: Region, locale: Locale) -> tuple[list[Evidence], tuple[DateLineBlock, ...]]:
    zones = _zones(page, region)
    marked = _marked_up(page, zones)
    found: list[Evidence] = []
    lines: list[DateLineBlock] = []
    body = frozenset(region.body)
    begin = page.blocks[region.body[0]].span.start if region.body else -1
    for zone in zones:
        for block in zone.blocks:
            text = page.blocks[block].span.text
            times = marked.get(block, ())
            if not _is_worth_reading(text, in_body=block in body, marked=bool(times)):
                continue
            line = _Line(page, block, locale, begin)
            line_found, pure = line.read(zone, times, in_body=block in body)
            found += line_found
            if pure:
                lines.append(DateLineBlock(block, tuple(line_found), zone is zones[0]))
    return found, tuple(sorted(lines))


def _is_worth_reading(text: str, *, in_body: bool, marked: bool = False) -> bool:
    """Whether a line may be one of dates: it is short, and marked up or with figures of a date."""
    size = len(text)
    return size <= (BODY_LINE if in_body else LINE) and (marked or _may_hold_date(text, size))


def _may_hold_date(text: str, size: int) -> bool:
    """Whether a line holds a year, figures with marks between, or, when it is short, any figure."""
    return size > 3 and (_DIGIT if size <= SHORT else _FIGURES).search(text) is not None


def _zones(page: Page, region: Region) -> tuple[_Zone, ...]:
    """Between headline and text, above the headline, behind the text."""
    count = len(page.blocks)
    last = min(region.last, count)
    begin = region.body[0] if region.body else last
    headline = _headline(page, region, begin)
    into = min(region.body[: INTO + 1][-1], begin + SPREAD) if region.body else begin
    unseen = page.layout.embedded | page.layout.hidden
    first_lines = range(headline, min(last, headline + BETWEEN, max(into, headline + INTO)))
    lines_before = range(max(headline, begin - BETWEEN // 2), min(last, max(into, begin + INTO)))
    inner = {block for block in (*first_lines, *lines_before) if block not in unseen}
    end = region.body[-1] + 1 if region.body else last
    behind = [block for block in range(end, min(last, end + BEHIND)) if block not in inner and block not in unseen]
    above = [block for block in range(max(region.first, headline - ABOVE), headline) if block not in unseen]
    return (
        _Zone(sorted(inner), LABELLED, IN_HEADER, LOOSE_IN_HEADER),
        _Zone(above[-RIGHT_ABOVE:], LABELLED_BEHIND + 1, ABOVE_HEADLINE, 0),
        _Zone(above[:-RIGHT_ABOVE], LABELLED_BEHIND + 1, IN_PAGE_HEAD, 0),
        _Zone(behind, LABELLED_BEHIND, BEHIND_TEXT, 0),
    )


def _headline(page: Page, region: Region, begin: int) -> int:
    """Index of the main heading's block: the nearest ``h1`` at or above the text, else a place shortly before it."""
    elements, held = page.layout.elements, page.layout.block_elements
    if page.media_type == "text/plain":
        return max(region.first, begin - 15)
    for block in range(min(begin, len(held) - 1), max(region.first, begin - 80) - 1, -1):
        element = elements[held[block]]
        if element.tag == "h1" or (element.parent >= 0 and element.tag != "p" and elements[element.parent].tag == "h1"):
            return block
    return max(region.first, begin - 15)


_Marked = dict[int, list[Element]]


def _marked_up(page: Page, zones: tuple[_Zone, ...]) -> _Marked:
    """Elements that hold a date for machines, by the block that they begin in."""
    marked: _Marked = {}
    elements, blocks = page.layout.elements, page.blocks
    for zone in zones:
        near = zone.blocks
        if not near or not elements:
            continue
        low, high = blocks[near[0]].span.start, blocks[near[-1]].span.end
        first = bisect_left(elements, low, key=_start)
        for element in elements[first : bisect_right(elements, high, first, key=_start)]:
            attrs = element.attrs
            if attrs and (element.tag == "time" or "itemprop" in attrs or "datetime" in attrs):
                block = bisect_right(blocks, element.start, key=_block_start) - 1
                if block in near and len(marked.setdefault(block, [])) < MARKS:
                    marked[block].append(element)
    return marked


_start: Final = attrgetter("start")
_block_start: Final = attrgetter("span.start")


class _Line:
    """One short block near the text."""

    def __init__(self, page: Page, block: int, locale: Locale, begin: int) -> None:
        self._page = page
        self._begin = begin
        self._block = block
        self._locale = locale
        self._text = page.blocks[block].span.text
        self._start = page.blocks[block].span.start

    def read(self, zone: _Zone, times: Iterable[Element], *, in_body: bool) -> tuple[list[Evidence], bool]:
        """The dates of the line, and whether it says nothing else."""
        dates, pure = self._read(self._text)
        machine = [found for element in times if (found := self._machine(element)) is not None]
        if not (dates or machine) or (in_body and not pure and not _opens(dates)) or self._is_foreign():
            return [], False
        if dates and dates[0].kind is None:
            label = self._label_before()
            dates = (dates[0]._replace(kind=label), *dates[1:]) if label else dates
        hint = self._hint()
        seen = [self._one(date, zone, machine, hint, pure=pure) for date in dates]
        bare = [self._bare(element, read, hint) for element, read in machine if not self._covered(element, dates)]
        return [*(one for one in seen if one is not None), *bare], pure

    def _read(self, text: str) -> DateLine:
        # The language is worth asking for only where some language may find a date.
        if not may_name_date(text):
            return DateLine((), only=False)
        locale = self._locale
        return read_line(text, locale.language, country=locale.country, retrieved_at=self._page.retrieved_at)

    def _machine(self, element: Element) -> tuple[Element, ReadDate] | None:
        """A date for machines; an ``itemprop`` must name one."""
        attrs = element.attrs
        value = attrs.get("datetime") or attrs.get("content") or ""
        props = attrs.get("itemprop", "").lower()
        if (
            element.tag != "time"
            and "datetime" not in attrs
            and not any(name in props for name in ("datepublished", "datemodified", "datecreated"))
        ):
            return None
        read = read_declared(value, self._locale.language, country=self._locale.country) if value else None
        return (element, read) if read is not None else None

    def _label_before(self) -> Kind | None:
        """What a block of its own announces right before this one: "Published"."""
        text = self._page.blocks[self._block - 1].span.text if self._block else ""
        if len(text) > LABEL or _DIGIT.search(text):
            return None
        return announced_kind(text, self._locale.language)

    def _is_foreign(self) -> bool:
        """Whether the line stands in something that is not about this article; what holds the text is about it."""
        elements = self._page.layout.elements
        index = (
            self._page.layout.block_elements[self._block] if self._block < len(self._page.layout.block_elements) else -1
        )
        for _ in range(STEPS_UP):
            if index < 0 or elements[index].tag in ("main", "article", "body"):
                return False
            element = elements[index]
            if element.start <= self._begin < element.end:
                return False
            if element.tag == "aside" and element.end - element.start <= len(self._text):
                index = element.parent
                continue
            names = element.attrs.get("class", "") + " " + element.attrs.get("id", "")
            if element.tag in _FOREIGN_TAGS or _FOREIGN.search(names.lower()):
                return True
            index = element.parent
        return False

    def _hint(self) -> str:
        """Classes and names of the line's element and the one around it, lower case."""
        elements = self._page.layout.elements
        index = (
            self._page.layout.block_elements[self._block] if self._block < len(self._page.layout.block_elements) else -1
        )
        names = []
        for _ in range(2):
            if index < 0:
                break
            names.append(_names(elements[index]))
            index = elements[index].parent
        return " ".join(names)

    def _one(
        self, date: ReadDate, zone: _Zone, machine: list[tuple[Element, ReadDate]], hint: str, *, pure: bool
    ) -> Evidence | None:
        span = Span(self._start + date.start, self._start + date.end, self._text[date.start : date.end])
        over = (one for one in machine if one[0].start < span.end and span.start < one[0].end)
        held = next((one for one in over if _tell_alike(one[1], date)), None)
        kind = date.kind or (_class_kind(_names(held[0])) if held else None) or _class_kind(hint)
        trust = self._trust(date, zone, kind, hint, pure=pure, held=held is not None)
        if not trust:
            return None
        if held is None:
            return Evidence(kind, date, span.text, "span", trust, span, date)
        raw = held[0].attrs.get("datetime") or held[0].attrs.get("content") or ""
        return Evidence(kind, held[1]._replace(kind=kind), raw, "microdata", trust + 1, span, date)

    def _trust(self, date: ReadDate, zone: _Zone, kind: Kind | None, hint: str, *, pure: bool, held: bool) -> int:
        words = len(_WORDS.findall(self._text))
        if date.precision in ("month", "year") and date.value and not pure:
            return 0
        if kind and (date.kind or held or pure):
            return zone.labelled
        if pure or held:
            return zone.plain
        if words <= 14 and _DATE_CLASS.search(hint):
            return zone.plain - 1
        return zone.loose if words <= 10 and not self._text.rstrip().endswith((".", "?", "!")) else 0

    def _covered(self, element: Element, dates: tuple[ReadDate, ...]) -> bool:
        return any(self._start + date.start < element.end and element.start < self._start + date.end for date in dates)

    def _bare(self, element: Element, read: ReadDate, hint: str) -> Evidence:
        """A date for machines whose words the line did not give: glued to others, or saying something else."""
        kind = _class_kind(_names(element)) or _class_kind(hint)
        raw = element.attrs.get("datetime") or element.attrs.get("content") or ""
        span = Span.stripped(self._page.text, element.start, min(element.end, self._start + len(self._text)))
        own = self._read(span.text).dates
        if not own:
            return Evidence(kind, read, raw, "microdata", LABELLED if kind else LOOSE_IN_HEADER)
        date = own[0]
        place = span.within(date.start, date.end)
        return Evidence(date.kind or kind, read, raw, "microdata", LABELLED if kind else IN_HEADER, place, date)


def _tell_alike(machine: ReadDate, words: ReadDate) -> bool:
    """Whether a date for machines and the words that it marks can be one; templates leave wrong ones behind."""
    if not machine.day or not words.day or not words.reliable:
        return True
    return abs((dt.date.fromisoformat(machine.day) - dt.date.fromisoformat(words.day)).days) <= 1


def _opens(dates: tuple[ReadDate, ...]) -> bool:
    """Whether a line begins with a full date and a time, as date lines do and sentences do not."""
    return (
        bool(dates)
        and dates[0].start < 3
        and dates[0].precision in ("minute", "second")
        and len(dates[0].value or "") > 10
    )


def _names(element: Element) -> str:
    attrs = element.attrs
    names = [attrs[key] for key in ("class", "id", "itemprop", "property") if key in attrs]
    return " ".join([*names, "pubdate" if "pubdate" in attrs else ""]).lower()


def _class_kind(names: str) -> Kind | None:
    """What classes say a date is. Themes write "entry-date updated" on the day of publication, so that wins."""
    if _PUBLISHED_CLASS.search(names):
        return "published"
    return "modified" if _MODIFIED_CLASS.search(names) else None
