"""Pages as rows of numbers with their truth: what both looks are fitted to."""

from __future__ import annotations

import sys
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.features import Groups, block_features
from onrecord.article.fields.standfirst import standfirst_blocks
from onrecord.article.node import article_node, meta_contents
from onrecord.article.region import Region
from onrecord.errors import OnRecordError
from onrecord.model.page import Page
from onrecord.page.parse import parse
from training.articles.align import TOKEN, align
from training.articles.data import SETS, Row, rows

Numbers = NDArray[np.float32]

FEWEST_FOUND: Final = 0.93
"""Pages whose blocks give less of the truth back, even when they are chosen by the truth, are not learned from."""

SET_WEIGHT: Final = {"wcxb_dev": 0.3}
"""Blogs and guides are two thirds of the pages; onrecord is for news."""

BIG_BLOCK: Final = 0.5
"""So much of a page's weight one block has at most."""


class Example(NamedTuple):
    """A page to learn from."""

    id: str
    set: str
    site: str
    rows: Numbers
    """``(blocks, features)``."""
    groups: Groups
    chars: Numbers
    inside: NDArray[np.bool_]
    """For each block, whether the truth's body holds it."""
    weight: Numbers
    """For each block: what getting it wrong costs."""


def examples() -> list[Example]:
    """Every page of the sets whose truth is clean and can be found on the page."""
    found = []
    for name in SETS:
        for row in rows(name):
            example = _example(row)
            if example is not None:
                found.append(example)
        sys.stderr.write(f"{name}: {len(found)} pages\n")
    return found


def _example(row: Row) -> Example | None:
    truth = row.truth.get("body")
    if not truth or "body" in row.dirty:
        return None
    try:
        page = parse(row.raw)
    except OnRecordError:
        return None
    texts = [block.span.text for block in page.blocks]
    inside = np.array(align(texts, truth)) >= 0.5
    if not inside.any() or _found(texts, inside, truth) < FEWEST_FOUND:
        return None
    features, groups = block_features(page)
    chars = np.array([len(text) for text in texts], dtype=np.float32)
    weight = _weight(row.set, chars, inside)
    weight[_standfirst(page, inside)] = 0
    return Example(row.id, row.set, row.site, features, groups, chars, inside, weight)


def _standfirst(page: Page, inside: NDArray[np.bool_]) -> list[int]:
    """Blocks that a finder takes for the standfirst, whatever the forests say; the sets disagree whether it is body."""
    region = Region(
        1, 0, len(page.blocks), tuple(np.flatnonzero(inside).tolist()), article_node(page), meta_contents(page)
    )
    return list(standfirst_blocks(page, region))


def _found(texts: list[str], inside: NDArray[np.bool_], truth: str) -> float:
    """F1 of the words of the blocks that the truth chooses."""
    chosen = TOKEN.findall("\n".join(text for text, good in zip(texts, inside, strict=True) if good))
    wanted = TOKEN.findall(truth)
    common = len(wanted) - len(_without(wanted, chosen))
    return 2 * common / max(len(chosen) + len(wanted), 1)


def _without(wanted: list[str], given: list[str]) -> list[str]:
    left: dict[str, int] = {}
    for word in given:
        left[word] = left.get(word, 0) + 1
    missing = []
    for word in wanted:
        if left.get(word, 0):
            left[word] -= 1
        else:
            missing.append(word)
    return missing


def _weight(name: str, chars: Numbers, inside: NDArray[np.bool_]) -> Numbers:
    """The root of a block's size, so that every page weighs about the same and no paragraph is everything."""
    size = np.sqrt(chars / 6 + 1)
    share = np.minimum(size / max(float(size[inside].sum()), 8.0), BIG_BLOCK)
    return (100 * share * SET_WEIGHT.get(name, 1.0)).astype(np.float32)
