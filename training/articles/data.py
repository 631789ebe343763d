"""The public sets as pages with their truth: what the recipe learns from and the benchmark measures on.

The pages lie outside the repository and stay there; ``ONRECORD_DATA`` names another folder.
"""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

from onrecord.model.page import RawPage

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = Path(os.environ.get("ONRECORD_DATA", ROOT.parent / "shared" / "data")) / "articles"
SETS: Final = ("aeb", "fundus", "aed", "wcxb_dev")
"""Sets whose truth holds a body."""


FOLDS: Final = 5
"""Parts that the sites are dealt into for measuring."""


class Row(NamedTuple):
    """A page of a set."""

    id: str
    set: str
    raw: RawPage
    truth: dict[str, Any]
    dirty: tuple[str, ...]
    site: str
    """What no fold shares with another: the registrable part of the page's host, roughly."""


def rows(name: str) -> Iterator[Row]:
    """The pages of a set, in its order."""
    with (FOLDER / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            body = gzip.decompress((FOLDER / item["file"]).read_bytes())
            raw = RawPage(body=body, url=item.get("url"), retrieved_at=item.get("fetched"), name=item["id"])
            yield Row(item["id"], name, raw, item["truth"], tuple(item.get("dirty", ())), site_of(item.get("url")))


def site_of(url: str | None) -> str:
    """The name that sister hosts share.

    >>> site_of("https://www.news.example.co.uk/a"), site_of("https://amp.example.de/b")
    ('example', 'example')
    """
    parts = (urlsplit(url or "").hostname or url or "").removeprefix("www.").split(".")
    while len(parts) > 1 and (len(parts[-1]) <= 3 or parts[-1] in ("info", "news")):
        parts.pop()
    return parts[-1]


def fold_of(site: str, folds: int) -> int:
    """Which fold a site's pages belong to."""
    return int(sha256(site.encode()).hexdigest(), 16) % folds
