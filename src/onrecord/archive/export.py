"""Pages in, lines of JSON out that hold who said what and where it stands, and nothing of a publisher's text.

>>> strip({"span": {"start": 3, "end": 8, "text": "Maren"}, "act": "say"})
{'span': [3, 8], 'act': 'say'}
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

import msgspec

from onrecord.archive.rows import address_of, day_of, site_of
from onrecord.model.article import Article
from onrecord.model.page import Page

_SPAN = {"start", "end", "text"}


def bare_lines(page: Page) -> Iterator[bytes]:
    """A line for each article of a page: its records, names, times and figures with their places in ``article.text``.

    Whoever has the article can check by ``length`` and ``blake2b`` that it is the same text.
    """
    for article in page.articles:
        yield msgspec.json.encode(_bare(article, page)) + b"\n"


def _bare(article: Article, page: Page) -> dict[str, object]:
    address = address_of(page)
    return {
        "id": article.id,
        "page": page.id,
        "url": address,
        "site": site_of(address),
        "day": day_of(article, page) or None,
        "retrieved_at": page.retrieved_at,
        "in_language": article.in_language.value if article.in_language else None,
        "length": len(article.text),
        "blake2b": blake2b(article.text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest(),
        "entities": [{"id": one.id, "name": one.name, "type": one.type} for one in article.entities],
        "times": [
            {"id": one.id, "span": [one.span.start, one.span.end], "value": one.value, "status": one.status}
            for one in article.times
        ],
        "records": [strip(msgspec.to_builtins(one)) for one in article.records],
    }


def strip(value: Any) -> Any:  # noqa: ANN401  # plain data of any form
    """Plain data with ``[start, end]`` in the place of each span."""
    if isinstance(value, dict):
        if value.keys() == _SPAN:
            return [value["start"], value["end"]]
        return {name: strip(one) for name, one in value.items() if name != "name" or "span" not in value}
    return [strip(one) for one in value] if isinstance(value, list | tuple) else value
