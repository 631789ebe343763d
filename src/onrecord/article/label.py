"""How likely each block of a page is running text: the page in, one number a block out.

Two looks, each a forest that was learned from public pages (``training/articles``): the first judges a block by its
form, its elements and their names; the second sees where the first found text, and how the block stands to it.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.context import context_features
from onrecord.article.features import block_features, picked
from onrecord.article.forest import Forest
from onrecord.model.page import Page

CHOSEN = 0.5
"""A block that is likelier than this is taken for running text."""

HOPELESS = 0.002
"""A block that is less likely at the first look gets no second: most of a page's are."""


class Labeller(NamedTuple):
    """What was learned."""

    first: Forest
    """The first look, over ``features.feature_names()``."""
    second: Forest
    """The second, over these and ``context.context_names()``."""
    starts: Forest | None = None
    """Says where a page's later articles begin, over ``start_features.start_feature_names()``; None: a page has one."""


def label(page: Page, labeller: Labeller) -> NDArray[np.float32]:
    """For each block, the probability that it is running text of an article."""
    if not page.blocks:
        return np.zeros(0, dtype=np.float32)
    rows, groups = block_features(page)
    first = np.where(groups.apart, np.float32(0), labeller.first.probabilities(rows))
    chars = np.array([block.span.end - block.span.start for block in page.blocks], dtype=np.float32)
    looked_at = np.flatnonzero(first > HOPELESS)
    likely = first.copy()
    both = picked((rows, context_features(first, chars, groups)), looked_at)
    likely[looked_at] = labeller.second.probabilities(both)
    return likely
