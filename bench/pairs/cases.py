"""Pages that hold several articles, with their truth: made by joining real pages, so good for parting and nothing else.

``pairs.jsonl`` lies beside the other collections. Each case has a kind, and a format: ``html`` or ``text``.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, Final, NamedTuple

from onrecord.model.page import RawPage
from training.articles.data import FOLDER, FOLDS, fold_of, site_of

FORMATS: Final = ("html", "text")

_MEDIA: Final = {"html": "text/html", "text": "text/plain"}


class Case(NamedTuple):
    """A page with several articles."""

    id: str
    kind: str
    raw: RawPage
    truth: dict[str, Any]
    """The line of the file: what the scorer compares with."""
    sites: tuple[str, ...]
    """Of the articles' pages."""

    @property
    def site(self) -> str:
        """Of the first article's page."""
        return self.sites[0]

    @property
    def one_fold(self) -> bool:
        """Whether no site of it was seen by the weights that its first site is read with."""
        return len({fold_of(site, FOLDS) for site in self.sites}) == 1

    @property
    def text(self) -> str:
        """The page's bytes as text."""
        return self.raw.body.decode() if isinstance(self.raw.body, bytes) else self.raw.body


def cases(form: str) -> Iterator[Case]:
    """The cases of a format, in the order of the file."""
    sites = _sites()
    with (FOLDER / "pairs.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            if item["format"] != form:
                continue
            raw = RawPage(
                body=gzip.decompress((FOLDER / item["file"]).read_bytes()),
                url=item.get("url"),
                retrieved_at=item.get("fetched"),
                media_type=_MEDIA[form],
                name=item["id"],
            )
            sources = [article["source"] for article in item["truth"]["articles"]]
            yield Case(item["id"], item["kind"], raw, item, tuple(sites[source] for source in sources))


def _sites() -> dict[str, str]:
    """The site of each page that the cases are made of."""
    with (FOLDER / "fundus.jsonl").open(encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines]
    return {item["id"]: site_of(item.get("url")) for item in items}


def pairs_digest(form: str) -> str:
    """A digest of the cases of a format: their truth and the bytes of their pages."""
    digest = sha256()
    for case in cases(form):
        digest.update(json.dumps(case.truth, sort_keys=True).encode())
        digest.update(case.text.encode())
    return digest.hexdigest()[:32]
