"""What a page declares of its later articles: a region behind the first in, the same region with its own node out.

The head of a page is about its first article. A later one takes from it only what is true of the whole site, and a
JSON-LD node only where that has the article's own headline, or the address that its elements name.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec

from onrecord.article.fields.headline import find_headline, fold, likeness
from onrecord.article.node import meta_contents
from onrecord.article.region import Region, page_of
from onrecord.model.page import Page

_SITE_META: Final = ("og:site_name", "application-name", "apple-mobile-web-app-title", "publisher")
"""Meta elements that say the same of every article of a site."""
ALIKE: Final = 0.8
"""Share of words that a node's headline has in common with the article's."""
NODES: Final = 200


def later_region(page: Page, region: Region) -> Region:
    """The region with its node and what is true of the whole site."""
    meta = {name: values for name, values in meta_contents(page).items() if name in _SITE_META}
    region = msgspec.structs.replace(region, meta=meta)
    headline = find_headline(page_of(page, region), region)
    node = _node_with(page, headline.value) if headline else {}
    return msgspec.structs.replace(region, node=node)


def _node_with(page: Page, headline: str) -> dict[str, Any]:
    """The node of the same headline; the likeliest of several."""
    words = fold(headline)
    best: dict[str, Any] = {}
    most = ALIKE
    for node in page.declared.json_ld[:NODES]:
        said = node.get("headline")
        share = likeness(words, fold(said[:600])) if isinstance(said, str) else 0.0
        if share > most:
            best, most = node, share
    return best
