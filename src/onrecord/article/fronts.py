"""Lists of teasers told from articles: blocks that read as running text in, whether they are a list out.

A section front shows headlines with the first lines of each article. Every one of its lines of text stands behind a
heading, which on a front is a link to the article; in an article paragraphs follow each other.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from onrecord.model.page import Page

TEASERS: Final = 4
"""So many make a list."""
TEXT_CHARS: Final = 40
"""Characters of the first lines of an article; dates and names of sections are shorter."""
SHARE: Final = 0.8
"""So many of a front's lines stand behind a heading that is a link."""
LINKED: Final = 0.8
"""So much of a heading is a link."""

_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


def is_front(page: Page, body: Sequence[int]) -> bool:
    """Whether running text is a list of teasers, each behind a heading that leads to its article."""
    text = _long(page, body)
    if len(text) < TEASERS:
        return False
    linked = [index for index in _headings(page, body[0] - 3, body[-1]) if _is_linked(page, index)]
    behind = [bisect_left(linked, index) for index in text]
    led = (behind[0] > 0) + sum(one < two for one, two in pairwise(behind))
    return led >= SHARE * len(text)


def is_list(page: Page, body: Sequence[int]) -> bool:
    """Whether running text is a list of teasers: no two paragraphs follow each other, a heading stands before each."""
    headings = _headings(page, body[0], body[-1]) if body else []
    text = [index for index in body if index not in headings]
    parted = all(bisect_left(headings, one) < bisect_left(headings, two) for one, two in pairwise(text))
    return parted and len(text) >= TEASERS


def _long(page: Page, body: Sequence[int]) -> list[int]:
    return [i for i in body if len(page.blocks[i].span.text) >= TEXT_CHARS and not _is_heading(page, i)]


def _headings(page: Page, first: int, last: int) -> list[int]:
    return [index for index in range(max(first, 0), last) if _is_heading(page, index)]


def _is_heading(page: Page, index: int) -> bool:
    if not page.layout.block_elements:
        return False
    element = page.layout.elements[page.layout.block_elements[index]]
    return element.tag in _HEADINGS or (element.parent >= 0 and page.layout.elements[element.parent].tag in _HEADINGS)


def _is_linked(page: Page, index: int) -> bool:
    return page.layout.link_chars[index] > LINKED * len(page.blocks[index].span.text)
