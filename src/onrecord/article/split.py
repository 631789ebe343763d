"""Which parts of a page are articles: the blocks' probabilities in, one ``Region`` an article out.

A page of HTML holds one article, or none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from onrecord.article.fields.language import find_language
from onrecord.article.label import CHOSEN
from onrecord.article.node import article_node, meta_contents
from onrecord.article.region import Region
from onrecord.article.rules import Forced
from onrecord.article.said import Said
from onrecord.model.page import BODY_ROLES, Page

BETWEEN: Final = 0.3
"""So likely has to be a block between two chosen ones: aeb and wcxb_dev gain 0.002 of F1, fundus and aed stay."""

SHORTEST: Final = 25
"""Characters of running text under which a page has no article: a label, or "Loading"."""


def split(page: Page, likely: NDArray[np.float32], said: Said) -> tuple[Region, ...]:
    """The page's articles, in reading order; empty when it has no running text.

    Args:
        page: the page.
        likely: what `label` says of its blocks.
        said: what the site's rules say; where they name running text, nothing else is.
    """
    body = _body(likely, said.roles)
    if sum(len(page.blocks[index].span.text) for index in body) < SHORTEST:
        return ()
    region = Region(1, 0, len(page.blocks), body, node=article_node(page), meta=meta_contents(page))
    language = find_language(page, region)
    tag = language.value if language else None
    return (msgspec.structs.replace(region, language=tag, country=said.country),)


def _body(likely: NDArray[np.float32], roles: Mapping[int, Forced]) -> tuple[int, ...]:
    named = sorted(index for index, (role, _) in roles.items() if role in BODY_ROLES)
    if named:
        return tuple(named)
    return tuple(index for index in np.flatnonzero(_chosen(likely)).tolist() if index not in roles)


def _chosen(likely: NDArray[np.float32]) -> NDArray[np.bool_]:
    """What reads as running text, and single doubtful blocks between two that do: subheads, rows, short answers."""
    chosen = likely > CHOSEN
    between = np.zeros_like(chosen)
    between[1:-1] = chosen[:-2] & chosen[2:] & (likely[1:-1] > BETWEEN)
    return chosen | between
