"""A part of one page put into another: two pages and an element of each in, one page out, all offsets moved along.

It is what an endless scroll does with the next article: its element stands right behind that of the first article, or
inside it at its end.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

import msgspec

from onrecord.model.page import Block, Element, Layout, Page
from onrecord.model.span import Span

T = TypeVar("T")


class Spliced(NamedTuple):
    """Two pages in one."""

    page: Page
    first: int
    """The first block of the part that was put in."""
    last: int
    """One past its last."""


class _Part(NamedTuple):
    """An element with all it holds."""

    element: int
    end: int
    """One past the last element inside it."""
    first: int
    """Its first block."""
    last: int
    """One past its last block."""


def splice(page: Page, at: int, other: Page, root: int, *, nested: bool) -> Spliced | None:
    """The page with an element of another one; None where either element holds no block.

    Args:
        page: the page.
        at: its element that the other one is put behind.
        other: the other page.
        root: the element that is taken from it.
        nested: put it inside, at the end, instead of behind.
    """
    here, there = _part(page, at), _part(other, root)
    if here.last <= here.first or there.last <= there.first:
        return None
    place = page.blocks[here.last - 1].span.end
    start, end = other.blocks[there.first].span.start, other.blocks[there.last - 1].span.end
    grown = end - start + 1
    holders = _holders(page, at if nested else page.layout.elements[at].parent)
    elements = (
        *(_moved(one, 0, grown if i in holders else 0) for i, one in enumerate(page.layout.elements[: here.end])),
        *_taken(other, there, (start, end), place + 1 - start, here.end, at if nested else _parent(page, at)),
        *(_behind(one, here.end, there.end - there.element, grown) for one in page.layout.elements[here.end :]),
    )
    blocks = (
        *page.blocks[: here.last],
        *(_block(block, place + 1 - start) for block in other.blocks[there.first : there.last]),
        *(_block(block, grown) for block in page.blocks[here.last :]),
    )
    text = f"{page.text[:place]}\n{other.text[start:end]}{page.text[place:]}"
    layout = _layout(page.layout, other.layout, here, there, elements)
    joined = msgspec.structs.replace(page, text=text, blocks=blocks, layout=layout)
    return Spliced(joined, here.last, here.last + there.last - there.first)


def smallest_around(page: Page, first: int, last: int) -> int:
    """The innermost element that holds two blocks; -1: none."""
    start, end = page.blocks[first].span.start, page.blocks[last].span.end
    at = page.layout.block_elements[first]
    while at >= 0 and not (page.layout.elements[at].start <= start and end <= page.layout.elements[at].end):
        at = page.layout.elements[at].parent
    return at


def _part(page: Page, at: int) -> _Part:
    elements = page.layout.elements
    end = at + 1
    while end < len(elements) and elements[end].parent >= at:
        end += 1
    starts = [block.span.start for block in page.blocks]
    return _Part(at, end, bisect_left(starts, elements[at].start), bisect_left(starts, elements[at].end))


def _parent(page: Page, at: int) -> int:
    return page.layout.elements[at].parent


def _holders(page: Page, at: int) -> set[int]:
    found = set()
    while at >= 0:
        found.add(at)
        at = page.layout.elements[at].parent
    return found


def _moved(element: Element, shift: int, grown: int) -> Element:
    return Element(element.tag, element.parent, element.start + shift, element.end + shift + grown, element.attrs)


def _taken(
    other: Page, part: _Part, within: tuple[int, int], shift: int, offset: int, parent: int
) -> Iterable[Element]:
    """The other page's elements, cut to the blocks that are taken, moved, and hung under their new parent."""
    low, high = within
    for index in range(part.element, part.end):
        one = other.layout.elements[index]
        start, end = (min(max(place, low), high) + shift for place in (one.start, one.end))
        above = parent if index == part.element else one.parent - part.element + offset
        yield Element(one.tag, above, start, end, one.attrs)


def _behind(element: Element, offset: int, count: int, grown: int) -> Element:
    """An element behind the place: those that hold the place stand before it."""
    parent = element.parent + count if element.parent >= offset else element.parent
    return Element(element.tag, parent, element.start + grown, element.end + grown, element.attrs)


def _block(block: Block, shift: int) -> Block:
    span = Span(block.span.start + shift, block.span.end + shift, block.span.text)
    return Block(span, block.role, block.reason, None, block.path, None)


def _layout(here: Layout, there: Layout, place: _Part, part: _Part, elements: tuple[Element, ...]) -> Layout:
    taken = range(part.first, part.last)
    count, offset = part.end - part.element, place.end - part.element

    def joined(own: Sequence[T], others: Sequence[T]) -> tuple[T, ...]:
        return (*own[: place.last], *(others[index] for index in taken), *own[place.last :])

    def numbers(own: frozenset[int], others: frozenset[int]) -> frozenset[int]:
        moved = {index + len(taken) if index >= place.last else index for index in own}
        return frozenset(moved | {index - part.first + place.last for index in others if index in taken})

    return Layout(
        elements=elements,
        block_elements=joined(
            [at + count if at >= place.end else at for at in here.block_elements],
            [at + offset for at in there.block_elements],
        ),
        link_chars=joined(here.link_chars, there.link_chars),
        strong_chars=joined(here.strong_chars, there.strong_chars),
        hidden=numbers(here.hidden, there.hidden),
        embedded=numbers(here.embedded, there.embedded),
    )
