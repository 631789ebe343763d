"""Places of an HTML page where a further article may begin: a page in, candidates with their rows of numbers out.

A candidate is a gap between two blocks of text that stand in elements of their own, with much text on both sides, or
with a main heading between. Most pages have none, or two or three. Every column has a name of ``start_feature_names()``
and speaks of layout, place and form; of words only counts how many recur on both sides of the gap.

>>> from onrecord.page.html import parse_html
>>> story = "<article><h1>{0}</h1>" + "<p>The council of {0} met on Monday, and it will meet again in May.</p>" * 10
>>> page = parse_html("".join(story.format(town) + "</article>" for town in ("Ebb", "Flow")))
>>> [(one.first, page.blocks[one.first].span.text) for one in candidates(page, np.ones(22, dtype=np.float32))]
[(11, 'Flow')]
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from math import log1p
from operator import attrgetter
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.fields.headline import fold
from onrecord.article.lexicon import NAMES, name_groups
from onrecord.lang.furniture import KINDS, furniture_kind
from onrecord.model.page import Element, Page

Numbers = NDArray[np.float32]

MOST: Final = 100
"""So many candidates of a page are looked at."""
PROSE_CHARS: Final = 80
"""A block of so many characters, with a sentence's end and few links, counts as text, whatever labelling says."""
LIKELY_CHARS: Final = 25
"""So does a shorter one that labelling takes for running text."""
MASS: Final = 600
"""Characters of text that an article needs."""
BLOCKS: Final = 3
"""Blocks of text that it needs."""
SHARE: Final = 0.02
"""Share of the page's text that it needs."""
BEFORE: Final = 400
"""Characters of text that have to stand before."""
HEADING_CHARS: Final = 300
"""A longer heading is none."""
CLEARLY: Final = 0.6
"""A heading that shares so many words with the page's title is that of the first article."""
SEEN: Final = 4_000
"""Characters of text on each side of a gap whose words are compared."""
LONG: Final = 6
"""Letters of a long word."""
BEHIND: Final = 3
"""Blocks behind the first paragraph where a date or byline may still stand."""
DEEPEST: Final = 10
"""More elements between a block and what both sides share say no more."""

_ENDS: Final = re.compile(r"[.!?。！？…।](?:[\s\"'”’»)\]]|$)")
_WIDE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_HEADING_WORD: Final = re.compile(r"[^\W_]{4,}")
_DATE: Final = re.compile(r"\d(?:\d{3}|[./-]\d{1,2}[./-]\d\d)|\d{1,2}:\d\d")
_BY: Final = re.compile(r"(?i)\W{0,2}(?:by|von|par|por|di|av|af|door|text|tekst)\b")
_TITLED: Final = re.compile(r"head-?line|title|titre|titulo|titel|titolo|overskrift|rubrik|tytul")
_RANKS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4}
_ADDRESS: Final = re.compile(r"data-.*(?:url|href|permalink|title|article|story|post)")
_ASIDE: Final = frozenset(("aside", "footer", "nav", "form", "dialog", "table", "li"))
_PICTURES: Final = frozenset(("img", "picture", "figure"))
_PATH_NAMES: Final = ("comment", "related", "newsletter", "sidebar", "footer", "advert", "teaser", "bio", "factbox")
_GAP_NAMES: Final = ("share", "related", "footer", "tags", "bio", "nav", "byline", "date")
_GAP_KINDS: Final = {"share": "share", "related": "more"}

_COLUMNS: Final = (
    "rank 1", "rank 2", "rank 3", "heading links", "heading named", "heading as the first", "headings alike",
    "heading words", "heading asks", "heading is the title", "heading in text", "heading in text before",
    "time", "date", "byline", "picture", "article", "article on both sides", "article type", "address", "aside",
    "element alike", "elements alike", "paragraph alike", "same parent", "flat", "up before", "up after",
    *(f"in {name}" for name in _PATH_NAMES), *(f"gap has {name}" for name in _GAP_NAMES), "gap",
    "text before", "text after", "blocks after", "text share", "text behind",
    "likely before", "likely after", "first likely", "words in common",
)  # fmt: skip


class Candidate(NamedTuple):
    """A place where a further article may begin."""

    before: int
    """The last block of text before it."""
    behind: int
    """The first block of text behind it."""
    first: int
    """The block that the article would begin with."""
    mass: int
    """Characters of text before it."""
    row: tuple[float, ...]
    """One number a name of ``start_feature_names()``."""


class _Heading(NamedTuple):
    block: int
    rank: int
    element: int


def start_feature_names() -> tuple[str, ...]:
    """Names of the numbers of ``Candidate.row``, in order."""
    return _COLUMNS


def candidates(page: Page, likely: Numbers) -> list[Candidate]:
    """The places where a further article may begin, in order.

    Args:
        page: a page of HTML.
        likely: for each block, how likely it is to be running text.
    """
    if not page.layout.block_elements:
        return []
    looker = _Looker(page, likely)
    return list(islice((one for at in looker.gaps() if (one := looker.candidate(at)) is not None), MOST))


class _Looker:
    """What all candidates of a page look at."""

    def __init__(self, page: Page, likely: Numbers) -> None:
        self._page = page
        self._likely = likely.tolist()
        self._elements = page.layout.elements
        self._held = page.layout.block_elements
        spans = [block.span for block in page.blocks]
        self._starts = [span.start for span in spans]
        long = [(index, span.text) for index, span in enumerate(spans) if span.end - span.start >= LIKELY_CHARS]
        self.text = [index for index, text in long if self._is_text(index, text)]
        weights = [self._weight(index) for index in self.text]
        self._mass = _sums(weights)
        self._sure = _sums([weight * self._likely[index] for weight, index in zip(weights, self.text, strict=True)])
        self._enough = max(MASS, SHARE * self._mass[-1])
        self._inner = self._text_elements()
        self._headings = self._find_headings(*self._inner)
        self._heading_blocks = [heading.block for heading in self._headings]
        self._blocks_of_rank: dict[int, list[int]] = {rank: [] for rank in _RANKS.values()}
        for heading in self._headings:
            self._blocks_of_rank[heading.rank].append(heading.block)

    def _is_text(self, index: int, text: str) -> bool:
        layout, size = self._page.layout, len(text)
        if self._likely[index] <= 0.5:
            if size < PROSE_CHARS and (size < PROSE_CHARS / 2 or not _WIDE.match(text)):
                return False
            if layout.link_chars[index] >= 0.4 * size or _ENDS.search(text) is None:
                return False
        return index not in layout.hidden and index not in layout.embedded

    def _weight(self, index: int) -> int:
        text = self._page.blocks[index].span.text
        return len(text) * (2 if _WIDE.match(text) else 1)

    def _find_headings(self, low: int, high: int) -> list[_Heading]:
        """The headings among a run of elements."""
        ranked = [at for at, tag in enumerate(map(_tag, self._elements[low:high]), low) if tag in _RANKS]
        found: list[_Heading] = []
        for at in ranked:
            element = self._elements[at]
            if 0 < element.end - element.start <= HEADING_CHARS:
                block = self._block_at(element.start)
                if block not in self._page.layout.hidden and not (found and found[-1].block == block):
                    found.append(_Heading(block, _RANKS[element.tag], at))
        return sorted(found)

    def _text_elements(self) -> tuple[int, int]:
        """The run of elements from the first block of text to the last one."""
        if len(self.text) < 2:
            return 0, 0
        first, last = self._page.blocks[self.text[0]].span.start, self._page.blocks[self.text[-1]].span.end
        low = bisect_left(self._elements, first, key=_start)
        return low, bisect_left(self._elements, last, low, key=_start)

    def _block_at(self, start: int) -> int:
        """The block that begins at a place, or before it; the next one where it lies between two."""
        block = bisect_right(self._starts, start) - 1
        inside = block >= 0 and start < self._page.blocks[block].span.end
        return block if inside else block + 1

    # ------------------------------------------------------------ one candidate
    def gaps(self) -> Iterator[int]:
        """Blocks of text, by their number, with much text on both sides, and behind them another element or a main
        heading.
        """
        low = bisect_left(self._mass, BEFORE) - 1
        high = bisect_right(self._mass, self._mass[-1] - self._enough) - 1
        self._main = {bisect_left(self.text, one.block) - 1 for one in self._headings if self._is_main(one)}
        parents = [self._elements[self._held[index]].parent for index in self.text]
        for at in range(max(low, 0), min(high, len(parents) - 1)):
            if parents[at] != parents[at + 1] or at in self._main:
                yield at

    def _is_main(self, heading: _Heading) -> bool:
        return heading.rank == 1 or self._is_as_the_first(heading)

    def candidate(self, at: int) -> Candidate | None:
        """What stands between a block of text and the next one, where that may begin an article."""
        before, behind = self.text[at], self.text[at + 1]
        headings = self._between(before, behind)
        up, down = self._branches(before, behind)
        if not down:
            return None
        last = bisect_left(self.text, bisect_left(self._starts, self._elements[down[0]].end))
        heading = min(headings, key=lambda one: (one.rank, -one.block), default=None)
        flat = not self._holds_enough(at, last)
        if flat and at in self._main and heading is not None:
            last = self._next_of_rank(behind, heading.rank)
        if not self._holds_enough(at, last) or self._is_ruled_out(heading, behind):
            return None
        first = self._first_block(before, behind, down[0], heading)
        row = (
            *self._of_heading(heading, at, last),
            *self._of_surroundings(before, behind, first, down),
            *self._of_elements(before, behind, up, down, flat=flat),
            *self._of_names(before, behind, down),
            *self._of_masses(at, last),
            self._words_in_common(at, last),
        )
        return Candidate(before, behind, first, int(self._mass[at + 1]), row)

    def _holds_enough(self, at: int, last: int) -> bool:
        """Whether the text up to a block makes an article."""
        return last - at - 1 >= BLOCKS and self._mass[last] - self._mass[at + 1] >= self._enough

    def _is_ruled_out(self, heading: _Heading | None, behind: int) -> bool:
        """Whether the heading is the first article's; or there is none, in a script without blanks, whose words in
        common tell little.
        """
        if heading is None:
            return _WIDE.match(self._page.blocks[behind].span.text) is not None
        return self._agreement(heading) > CLEARLY

    def _between(self, before: int, behind: int) -> list[_Heading]:
        low = bisect_right(self._heading_blocks, before)
        return self._headings[low : bisect_right(self._heading_blocks, behind)]

    def _branches(self, before: int, behind: int) -> tuple[list[int], list[int]]:
        """The elements around each of two blocks that do not hold the other one, from the outermost in."""
        one, two = self._held[before], self._held[behind]
        up, down = [], []
        # A parent stands before its children, so that the later of two elements cannot hold the other one.
        while one != two:
            if one > two:
                up.append(one)
                one = self._elements[one].parent
            else:
                down.append(two)
                two = self._elements[two].parent
        return up[::-1], down[::-1]

    def _next_of_rank(self, behind: int, rank: int) -> int:
        blocks = self._blocks_of_rank[rank]
        later = bisect_right(blocks, behind)
        return bisect_left(self.text, blocks[later]) if later < len(blocks) else len(self.text)

    def _first_block(self, before: int, behind: int, root: int, heading: _Heading | None) -> int:
        """The first block of the article's element, or of the one around its heading, where that stands before."""
        first = min(behind, bisect_left(self._starts, self._elements[root].start))
        if heading is None or heading.block >= first:
            return max(first, before + 1)
        _, down = self._branches(before, heading.block)
        start = self._elements[down[0]].start if down else self._starts[heading.block]
        return max(before + 1, min(heading.block, bisect_left(self._starts, start)))

    # ------------------------------------------------------------ columns
    def _of_heading(self, heading: _Heading | None, at: int, last: int) -> list[float]:
        if heading is None:
            return [0.0] * 10 + [-1.0, -1.0]
        block, element = self._page.blocks[heading.block], self._elements[heading.element]
        text = block.span.text
        links = self._page.layout.link_chars[heading.block] > 0.8 * len(text)
        alike = sum(_look(self._elements[other.element]) == _look(element) for other in self._headings)
        words = set(_HEADING_WORD.findall(text[:HEADING_CHARS].casefold()))
        return [
            *(float(heading.rank == rank) for rank in (1, 2, 3)),
            float(links),
            float(_is_titled(element.attrs.get("class", ""), element.attrs.get("itemprop", ""))),
            float(self._is_as_the_first(heading)),
            log1p(alike),
            log1p(len(text.split())),
            float(text.rstrip().endswith(("?", "？"))),
            self._agreement(heading),
            _share_in(words, self._text_behind(at, last)),
            _share_in(words, self._text_before(at)),
        ]

    def _of_surroundings(self, before: int, behind: int, first: int, down: list[int]) -> list[float]:
        """What stands about a headline: date, byline, picture, the marks of an article."""
        blocks = self._page.blocks
        end = min(behind + BEHIND, len(blocks) - 1)
        near = [text for index in range(first, end + 1) if len(text := blocks[index].span.text) < 120]
        inside = self._inside(blocks[first].span.start, blocks[end].span.end)
        own = [self._elements[at] for at in down]
        return [
            float(any(element.tag == "time" for element in inside)),
            float(any(len(text) < PROSE_CHARS and _DATE.search(text) for text in near)),
            float(any(_BY.match(text) for text in near) or any(_signs(element) for element in inside)),
            float(any(element.tag in _PICTURES for element in inside)),
            float(any(_is_article(element) for element in own)),
            float(
                any(_is_article(element) for element in own)
                and any(_is_article(self._elements[at]) for at in self._branches(before, behind)[0])
            ),
            float(any("rticle" in element.attrs.get("itemtype", "") for element in own)),
            float(any(_ADDRESS.match(name) for element in own for name in element.attrs)),
            float(any(element.tag in _ASIDE for element in own)),
        ]

    def _inside(self, start: int, end: int) -> Sequence[Element]:
        low = bisect_left(self._elements, start, key=_start)
        return self._elements[low : bisect_right(self._elements, end, low, key=_start)]

    def _of_elements(self, before: int, behind: int, up: list[int], down: list[int], *, flat: bool) -> list[float]:
        root, one, two = (self._elements[at] for at in (down[0], self._held[before], self._held[behind]))
        tag, names = _look(root)
        inner = self._elements[slice(*self._inner)]
        alike = [element.attrs.get("class", "") for element in inner if element.tag == tag].count(names)
        return [
            float(bool(up) and _look(root) == _look(self._elements[up[0]])),
            log1p(alike),
            float(_look(one) == _look(two)),
            float(one.parent == two.parent),
            float(flat),
            min(len(up), DEEPEST),
            min(len(down), DEEPEST),
        ]

    def _of_names(self, before: int, behind: int, down: list[int]) -> list[float]:
        """Groups of names on the way to the text, and in what stands between."""
        path = gap = 0
        for at in down:
            path |= _names(self._elements[at])
        start, end = self._page.blocks[before].span.end, self._starts[behind]
        for element in self._inside(start, end):
            if start < element.end <= end:
                gap |= _names(element)
        lines = [self._page.blocks[index].span.text for index in range(before + 1, behind)]
        kinds = {KINDS[furniture_kind(line)] for line in lines if len(line) < 120}
        return [
            *(float(path >> NAMES.index(name) & 1) for name in _PATH_NAMES),
            *(float(gap >> NAMES.index(name) & 1 or _GAP_KINDS.get(name) in kinds) for name in _GAP_NAMES),
            log1p(behind - before),
        ]

    def _of_masses(self, at: int, last: int) -> list[float]:
        before, after = self._mass[at + 1], self._mass[last] - self._mass[at + 1]
        return [
            log1p(before),
            log1p(after),
            log1p(last - at - 1),
            after / self._mass[-1],
            log1p(self._mass[-1] - self._mass[at + 1]),
            self._sure[at + 1] / before,
            (self._sure[last] - self._sure[at + 1]) / max(after, 1),
            self._likely[self.text[at + 1]],
        ]

    def _words_in_common(self, at: int, last: int) -> float:
        """Share of the long words of one side that the other one has too."""
        one, two = (_long_words(text) for text in (self._text_before(at), self._text_behind(at, last)))
        return len(one & two) / max(min(len(one), len(two)), 1)

    # ------------------------------------------------------------ text
    def _text_before(self, at: int) -> str:
        parts: list[str] = []
        size = 0
        while at >= 0 and size < SEEN:
            parts.append(self._page.blocks[self.text[at]].span.text[: SEEN - size])
            size += len(parts[-1])
            at -= 1
        return "\n".join(parts)

    def _text_behind(self, at: int, last: int) -> str:
        parts: list[str] = []
        size = 0
        for index in self.text[at + 1 : last]:
            parts.append(self._page.blocks[index].span.text[: SEEN - size])
            size += len(parts[-1])
            if size >= SEEN:
                break
        return "\n".join(parts)

    # ------------------------------------------------------------ the first article's headline
    def _is_as_the_first(self, heading: _Heading) -> bool:
        first = self._first_heading
        return (
            first is not None
            and first.block < heading.block
            and _look(self._elements[first.element]) == _look(self._elements[heading.element])
            and bool(self._elements[first.element].attrs.get("class") or first.rank == 1)
        )

    @property
    def _first_heading(self) -> _Heading | None:
        """The heading above the text: the highest, and the nearest of equals."""
        if not hasattr(self, "_first"):
            sure = next((index for index in self.text if self._likely[index] > 0.5), self.text[0])
            above = [*self._find_headings(0, self._inner[0]), *(one for one in self._headings if one.block <= sure)]
            self._first: _Heading | None = max(above, key=lambda one: (-one.rank, one.block), default=None)
        return self._first

    def _agreement(self, heading: _Heading) -> float:
        """Share of words in common with the page's title."""
        words = frozenset(fold(self._page.blocks[heading.block].span.text[:HEADING_CHARS]))
        return max((2 * len(words & title) / (len(words) + len(title)) for title in self._titles), default=0.0)

    @property
    def _titles(self) -> list[frozenset[str]]:
        if not hasattr(self, "_titled"):
            said = [self._page.declared.title or ""]
            said += [content for name, content in self._page.declared.meta if name == "og:title"][:1]
            self._titled = [words for text in said if (words := frozenset(fold(text[:HEADING_CHARS])))]
        return self._titled


_start: Final = attrgetter("start")
_tag: Final = attrgetter("tag")


def _sums(values: Sequence[float]) -> list[float]:
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    return sums


def _look(element: Element) -> tuple[str, str]:
    return element.tag, element.attrs.get("class", "")


@lru_cache(4096)
def _is_titled(names: str, prop: str) -> bool:
    return "headline" in prop or _TITLED.search(names[:200].lower()) is not None


def _long_words(text: str) -> set[str]:
    plain = text.replace(",", "").replace(".", "")
    return {word for word in plain.split() if len(word) >= LONG}


def _share_in(words: set[str], text: str) -> float:
    folded = text.casefold()
    return sum(word in folded for word in words) / len(words) if words else -1.0


def _signs(element: Element) -> bool:
    attrs = element.attrs
    return attrs.get("rel") == "author" or attrs.get("itemprop") == "author" or bool(_names(element) & _BYLINE)


_BYLINE: Final = 1 << NAMES.index("byline")


def _is_article(element: Element) -> bool:
    return element.tag == "article" or element.attrs.get("role") == "article"


def _names(element: Element) -> int:
    attrs = element.attrs
    if "class" not in attrs and "id" not in attrs:
        return 0
    return name_groups(attrs.get("class", "")) | name_groups(attrs.get("id", ""))
