"""Where the later articles of an HTML page begin, and the page's blocks labelled anew, each article by itself.

An endless scroll appends the next article behind the first, or inside its element. A small forest that was learned on
joined pages (``training/starts``) weighs each candidate of ``start_features``. Labelling compares a block with the rest
of its page, so a second article can come out pale beside the first: where a page is parted, each part is labelled as a
page of its own. A part without enough running text is given up, and what stands in it belongs to the one before.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from onrecord.article.forest import Forest
from onrecord.article.fronts import is_list
from onrecord.article.label import CHOSEN, Labeller, label
from onrecord.article.start_features import Candidate, candidates
from onrecord.model.page import Declared, Element, Layout, Page

Likely = NDArray[np.float32]

BEGINS: Final = 0.6
"""A candidate that is likelier than this begins an article."""
HEAD: Final = 0.05
"""So likely is the place where its head begins, where a line of text stands in that."""
HEAD_CHARS: Final = 600
"""Characters of text in an article's head."""
ENOUGH: Final = 250
"""Characters of running text that each part needs."""
ALONE: Final = 800
"""So many where it only reads so by itself: an appeal to subscribe does."""


def part_page(page: Page, likely: Likely, labeller: Labeller) -> tuple[tuple[int, ...], Likely]:
    """The first block of each article behind the first one, and how likely each block is to be running text.

    Nothing, and ``likely`` itself, for almost every page, and for a plain text, which has no elements.

    Args:
        page: the page.
        likely: what `label` says of its blocks.
        labeller: what was learned.
    """
    starts = find_starts(page, likely, labeller.starts) if labeller.starts else ()
    if not starts:
        return (), likely
    edges = [0, *starts, len(page.blocks)]
    anew = np.concatenate([label(_part(page, low, high), labeller) for low, high in pairwise(edges)])
    kept: list[int] = []
    for start, end in pairwise(edges[1:]):
        if not _reads_alone(page, likely, anew, kept[-1] if kept else 0, start):
            continue
        if _reads_alone(page, likely, anew, start, end) and not is_list(page, _text(anew, start, end)):
            kept.append(start)
        else:
            # Something else begins here: teasers, an appeal.
            anew[start:end] = 0
    return tuple(kept), anew


def find_starts(page: Page, likely: Likely, forest: Forest) -> tuple[int, ...]:
    """The first block of each article behind the first one, as the forest says."""
    found = candidates(page, likely)
    if not found:
        return ()
    begins = forest.probabilities(np.array([one.row for one in found], dtype=np.float32)).tolist()
    chosen = (index for index, likeliness in enumerate(begins) if likeliness > BEGINS)
    return tuple(sorted({found[_head(found, begins, index)].first for index in chosen}))


def _head(found: Sequence[Candidate], begins: Sequence[float], index: int) -> int:
    """The candidate that a chosen one begins with: a standfirst or a caption may stand between headline and text, and
    the gap before it is the less likely one.
    """
    near = [at for at in range(index) if found[index].mass - found[at].mass < HEAD_CHARS]
    return max((at for at in near if begins[at] > HEAD), key=begins.__getitem__, default=index)


def _reads_alone(page: Page, likely: Likely, anew: Likely, low: int, high: int) -> bool:
    """Whether a part has enough running text; more is asked where the whole page makes most of it something else."""
    text = _text(anew, low, high)
    size = _size(page, text)
    seen = _size(page, [index for index in text if likely[index] > CHOSEN])
    return size >= (ENOUGH if 2 * seen >= size else ALONE)


def _text(likely: Likely, low: int, high: int) -> list[int]:
    return [index for index in range(low, high) if likely[index] > CHOSEN]


def _size(page: Page, blocks: Sequence[int]) -> int:
    return sum(len(page.blocks[index].span.text) for index in blocks)


def _part(page: Page, low: int, high: int) -> Page:
    """A run of the page's blocks as a page of its own; what the head declares is about the first."""
    own, taken = page.layout, slice(low, high)
    kept = _elements_of(page, low, high)
    numbers = {at: number for number, at in enumerate(kept)} | {-1: -1}
    elements = (own.elements[at] for at in kept)
    layout = Layout(
        elements=tuple([Element(e.tag, numbers[e.parent], e.start, e.end, e.attrs) for e in elements]),
        block_elements=tuple([numbers[at] for at in own.block_elements[taken]]),
        link_chars=own.link_chars[taken],
        strong_chars=own.strong_chars[taken],
        hidden=frozenset(index - low for index in own.hidden if low <= index < high),
        embedded=frozenset(index - low for index in own.embedded if low <= index < high),
    )
    declared = Declared() if low else page.declared
    return msgspec.structs.replace(page, blocks=page.blocks[taken], layout=layout, declared=declared)


def _elements_of(page: Page, low: int, high: int) -> list[int]:
    """The elements that begin in a run of blocks, and those around them."""
    elements = page.layout.elements
    start, end = page.blocks[low].span.start, page.blocks[high - 1].span.end
    first = bisect_left(elements, start, key=_start)
    last = bisect_right(elements, end, first, key=_start)
    around: set[int] = set()
    for at in (*page.layout.block_elements[low:high], *(elements[index].parent for index in range(first, last))):
        above = at
        while 0 <= above < first and above not in around:
            around.add(above)
            above = elements[above].parent
    return [*sorted(around), *range(first, last)]


_start: Final = attrgetter("start")
