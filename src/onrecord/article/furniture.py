"""What the rest of a page is: blocks of no article in, a role and the reason for it out.

Evidence, the nearest first: the names and tags of the elements that hold the block and nothing of an article, the words
that it opens with, its links. Nothing is thrown away; what nothing speaks for is plain ``furniture``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from onrecord.article.features import key
from onrecord.article.lexicon import NAMES, name_groups
from onrecord.lang.furniture import KINDS, furniture_kind
from onrecord.model.page import Element, Page, Role

Verdict = tuple[Role, str]

COPY_CHARS: Final = 40
"""A shorter line may stand on a page several times by chance."""

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
_BITS: Final = tuple((1 << NAMES.index(name), name, role) for name, role in _BY_NAME)


def rest_of_page(page: Page, taken: Iterable[int]) -> Callable[[int, float], Verdict]:
    """A function that says of a block of no article what it is.

    Args:
        page: the page.
        taken: indices of the blocks that belong to articles.

    Returns:
        Takes the block's index and how likely it is to be running text.
    """
    inside = sorted(taken)
    copies = {key(text) for index in inside if len(text := page.blocks[index].span.text) >= COPY_CHARS}
    around = _Surroundings(page, [page.blocks[index].span.start for index in inside])

    def verdict(index: int, likely: float) -> Verdict:
        text = page.blocks[index].span.text
        if len(text) >= COPY_CHARS and copies and key(text) in copies:
            return "duplicate", "the article says the same in another place"
        if index in page.layout.hidden:
            return "furniture", "the page does not show it"
        if index in page.layout.embedded:
            return "duplicate", "stands only in the page's data, beside an article that is shown"
        return _by_words(text) or around.verdict(index) or _by_links(page, index, likely)

    return verdict


def _by_words(text: str) -> Verdict | None:
    kind = KINDS[furniture_kind(text)]
    role = _BY_WORDS.get(kind)
    if role and len(text) < 200:
        return role, f"opens with words of this kind: {kind}"
    return None


def _by_links(page: Page, index: int, likely: float) -> Verdict:
    text = page.blocks[index].span.text
    if page.layout.link_chars[index] > 0.8 * len(text):
        if len(text) < 25:
            return "navigation", "a short link"
        return "related", "nothing but a link"
    return "furniture", f"does not read as running text of the article ({likely:.2f})"


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
            found = None if self._holds_text(elements[at]) else _of_element(elements[at])
            if found:
                known[at] = found
                break
            at = elements[at].parent
        for element in asked:
            known[element] = known[at]
        return known[at]

    def _holds_text(self, element: Element) -> bool:
        at = bisect_left(self._starts, element.start)
        return at < len(self._starts) and self._starts[at] < element.end


def _of_element(element: Element) -> Verdict | None:
    tag = _BY_TAG.get(element.tag)
    if tag is not None:
        return tag, f"stands in <{element.tag}>"
    attrs = element.attrs
    return _of_names(f"{attrs.get('class', '')} {attrs.get('id', '')}") if attrs else None


@lru_cache(8192)
def _of_names(names: str) -> Verdict | None:
    groups = name_groups(names)
    for bit, name, role in _BITS:
        if groups & bit:
            return role, f"its element's name speaks of {name}"
    return None
