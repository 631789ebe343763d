"""What the rest of a page is: blocks of no article in, a role and the reason for it out.

Evidence, the nearest first: the names and tags of the elements that hold the block and nothing of an article, the words
that it opens with, its links. Nothing is thrown away; what nothing speaks for is plain ``furniture``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from typing import Final

from onrecord.article.features import key
from onrecord.article.lexicon import NAMES, name_groups
from onrecord.lang.furniture import KINDS, furniture_kind
from onrecord.model.page import Element, Page, Role

Verdict = tuple[Role, str]

COMPARED: Final = 2_000
"""So many characters of two lines are compared."""

COPY_CHARS: Final = 40
"""A shorter line may stand on a page several times by chance."""
OPENING: Final = 10
"""So many letters tell most lines apart."""
WORDS_CHARS: Final = 200
"""A line that opens with furniture's words and is no shorter is none."""

_BY_NAME: Final[tuple[tuple[str, Role], ...]] = (
    ("advert", "advert"),
    ("newsletter", "newsletter"),
    ("comment", "comment"),
    ("related", "related"),
    ("nav", "navigation"),
    ("consent", "furniture"),
    ("share", "furniture"),
    ("footer", "navigation"),
    ("sidebar", "related"),
    ("teaser", "related"),
)
"""Groups of names that settle a role, the most telling first."""

_BY_TAG: Final[dict[str, Role]] = {
    "nav": "navigation",
    "footer": "navigation",
    "header": "navigation",
    "aside": "related",
}
_BY_WORDS: Final[dict[str, Role]] = {
    "advert": "advert", "newsletter": "newsletter", "comment": "comment", "more": "related", "account": "newsletter",
}  # fmt: skip
_BY_KIND: Final[tuple[Verdict | None, ...]] = tuple(
    (_BY_WORDS[kind], f"opens with words of this kind: {kind}") if kind in _BY_WORDS else None for kind in KINDS
)
_BITS: Final = tuple((1 << NAMES.index(name), name, role) for name, role in _BY_NAME)


def rest_of_page(page: Page, taken: Iterable[int]) -> Callable[[int, float], Verdict]:
    """A function that says of a block of no article what it is.

    Args:
        page: the page.
        taken: indices of the blocks that belong to articles.

    Returns:
        Takes the block's index and how likely it is to be running text.
    """
    spans = [page.blocks[index].span for index in sorted(taken)]
    copies = _Copies([span.text for span in spans])
    around = _Surroundings(page, [span.start for span in spans])
    blocks, hidden, embedded = page.blocks, page.layout.hidden, page.layout.embedded
    structured = page.media_type != "text/plain"

    def verdict(index: int, likely: float) -> Verdict:
        text = blocks[index].span.text
        length = len(text)
        if length >= COPY_CHARS and copies.hold(text):
            return "duplicate", "the article says the same in another place"
        if structured and index in hidden:
            return "furniture", "the page does not show it"
        if structured and index in embedded:
            return "duplicate", "stands only in the page's data, beside an article that is shown"
        by_words = _BY_KIND[furniture_kind(text)] if length < WORDS_CHARS else None
        if not structured:
            return by_words or _by_form(likely)
        return by_words or around.verdict(index) or _by_links(page, index, likely)

    return verdict


class _Copies:
    """The lines of the articles; the rest of the page is held against them, by letters and digits."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = texts
        self._keys: dict[str, set[str]] = {}

    def hold(self, text: str) -> bool:
        """Whether one of them has the same letters and digits."""
        opening = _opening(text)
        alike = self._by_opening.get(opening)
        if alike is None:
            return False
        if opening not in self._keys:
            self._keys[opening] = {key(other[:COMPARED]) for other in alike}
        return key(text[:COMPARED]) in self._keys[opening]

    @cached_property
    def _by_opening(self) -> dict[str, list[str]]:
        """The long ones by their first letters: of many pages no line is asked for."""
        found: dict[str, list[str]] = {}
        for text in self._texts:
            if len(text) >= COPY_CHARS:
                found.setdefault(_opening(text), []).append(text)
        return found


def _opening(text: str) -> str:
    """The first letters and digits: cheap to get, and enough to tell most lines apart."""
    opening = key(text[: 2 * OPENING])[:OPENING]
    return opening if len(opening) == OPENING else key(text[:COMPARED])[:OPENING]


def _by_links(page: Page, index: int, likely: float) -> Verdict:
    text = page.blocks[index].span.text
    if page.layout.link_chars[index] > 0.8 * len(text):
        if len(text) < 25:
            return "navigation", "a short link"
        return "related", "nothing but a link"
    return _by_form(likely)


def _by_form(likely: float) -> Verdict:
    return _UNLIKELY if likely < _HARDLY else _not_text(likely)


def _not_text(likely: float) -> Verdict:
    return "furniture", f"does not read as running text of the article ({likely:.2f})"


_HARDLY: Final = 0.005
_UNLIKELY: Final = _not_text(0.0)
"""What is said of most lines: all that are less likely are written alike."""


class _Surroundings:
    """What the elements around a block say of it; each element is asked once.

    An element that holds running text says nothing about the rest of what it holds.
    """

    def __init__(self, page: Page, starts: list[int]) -> None:
        self._layout = page.layout
        self._starts = starts
        self._known: dict[int, Verdict | None] = {-1: None}

    def verdict(self, index: int) -> Verdict | None:
        """What the names or the tag of the nearest element say that say anything."""
        if not self._layout.block_elements:
            return None
        known, elements = self._known, self._layout.elements
        at = self._layout.block_elements[index]
        asked: list[int] = []
        while at not in known:
            asked.append(at)
            element = elements[at]
            found = _of_element(element)
            if found and not self._holds_text(element):
                known[at] = found
                break
            at = element.parent
        verdict = known[at]
        for one in asked:
            known[one] = verdict
        return verdict

    def _holds_text(self, element: Element) -> bool:
        at = bisect_left(self._starts, element.start)
        return at < len(self._starts) and self._starts[at] < element.end


def _of_element(element: Element) -> Verdict | None:
    tag = _BY_TAG.get(element.tag)
    if tag is not None:
        return tag, f"stands in <{element.tag}>"
    attrs = element.attrs
    return _of_names(attrs.get("class", ""), attrs.get("id", "")) if attrs else None


@lru_cache(8192)
def _of_names(names: str, identifier: str) -> Verdict | None:
    groups = name_groups(f"{names} {identifier}")
    for bit, name, role in _BITS:
        if groups & bit:
            return role, f"its element's name speaks of {name}"
    return None
