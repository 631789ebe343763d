"""What a user chose for a run over a corpus, and the digest that tells one run from another.

>>> Settings().into, Settings(keep="labels").into
('article', 'labels')
"""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path
from typing import Literal

import msgspec

from onrecord.batch.shards import Shard
from onrecord.version import VERSION

Keep = Literal["articles", "labels"]


class Settings(msgspec.Struct, frozen=True):
    """Names of columns, and what goes out."""

    text: str = "text"
    """The column that holds the text."""
    id: str = "id"
    """The column that says what to call a row in the report."""
    url: str = "url"
    """The column with the page's address."""
    dates: tuple[str, ...] = ("retrieved_at", "date")
    """Columns with the time of capture; the first that a row has counts."""
    keep: Keep = "articles"
    """``articles``: a row for each article, furniture left out; ``labels``: every row whole, with labels."""
    keep_empty: bool = False
    """Rows without an article go out too."""
    column: str | None = None
    """What to call the new column; None: ``article`` or ``labels``."""

    @property
    def into(self) -> str:
        """The new column."""
        return self.column or ("article" if self.keep == "articles" else "labels")

    @property
    def labels(self) -> bool:
        """Rows stay whole."""
        return self.keep == "labels"


def run_digest(settings: Settings, shards: list[Shard], chunk: int) -> str:
    """The same for the same settings over the same files, with the same program."""
    state = blake2b(digest_size=16)
    state.update(msgspec.json.encode((VERSION, settings, chunk)))
    for shard in shards:
        about = Path(shard.source).stat()
        state.update(msgspec.json.encode((shard.source, shard.target, about.st_size, about.st_mtime_ns)))
    return state.hexdigest()
