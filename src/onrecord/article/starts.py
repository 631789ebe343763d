"""Where the later articles of an HTML page begin, and the page's blocks labelled anew, each article by itself.

An endless scroll appends the next article behind the first, or inside its element. A small forest that was learned on
joined pages (``training/starts``) weighs each candidate of ``start_features``. Labelling compares a block with the rest
of its page, so a second article can come out pale beside the first: where a page is parted, each part is labelled as a
page of its own. A part without enough running text is given up, and what stands in it belongs to the one before.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from onrecord.article.forest import Forest
from onrecord.article.label import CHOSEN, Labeller, label
from onrecord.article.start_features import candidates
from onrecord.model.page import Declared, Layout, Page

Likely = NDArray[np.float32]

BEGINS: Final = 0.5
"""A candidate that is likelier than this begins an article."""
ENOUGH: Final = 250
"""Characters of running text that each part needs."""


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
        if _text(page, anew, start, end) >= ENOUGH and _text(page, anew, kept[-1] if kept else 0, start) >= ENOUGH:
            kept.append(start)
    return (tuple(kept), anew) if kept else ((), likely)


def find_starts(page: Page, likely: Likely, forest: Forest) -> tuple[int, ...]:
    """The first block of each article behind the first one, as the forest says."""
    found = candidates(page, likely)
    if not found:
        return ()
    begins = forest.probabilities(np.array([one.row for one in found], dtype=np.float32)) > BEGINS
    return tuple(sorted({one.first for one, yes in zip(found, begins.tolist(), strict=True) if yes}))


def _text(page: Page, likely: Likely, low: int, high: int) -> int:
    return sum(len(page.blocks[index].span.text) for index in range(low, high) if likely[index] > CHOSEN)


def _part(page: Page, low: int, high: int) -> Page:
    """A run of the page's blocks as a page of its own; what the head declares is about the first."""
    own, taken = page.layout, slice(low, high)
    layout = Layout(
        elements=own.elements,
        block_elements=own.block_elements[taken],
        link_chars=own.link_chars[taken],
        strong_chars=own.strong_chars[taken],
        hidden=frozenset(index - low for index in own.hidden if low <= index < high),
        embedded=frozenset(index - low for index in own.embedded if low <= index < high),
    )
    declared = Declared() if low else page.declared
    return msgspec.structs.replace(page, blocks=page.blocks[taken], layout=layout, declared=declared)
