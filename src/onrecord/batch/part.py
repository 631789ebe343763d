"""An output file while it is being written: ``OUT.part``, which grows, and becomes ``OUT`` when all rows are there."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO

from onrecord.batch.settings import Settings
from onrecord.batch.shards import Shard, is_table
from onrecord.batch.work import Kinds
from onrecord.errors import OtherRun
from onrecord.readers.parquet import read_schema
from onrecord.writers.parquet import with_about, write_lines, write_tables


class Part:
    """The rows of a shard, as far as they are there.

    Args:
        shard: the pair of files.
        size: bytes that are good; what lies behind them is cut off.

    Raises:
        OtherRun: the part is shorter than that.
    """

    def __init__(self, shard: Shard, size: int) -> None:
        self._shard = shard
        path = Path(shard.part)
        path.parent.mkdir(parents=True, exist_ok=True)
        if size and (not path.exists() or path.stat().st_size < size):
            raise OtherRun(
                f"{shard.part!r} is shorter than it was when the run broke off",
                remedy="Give --overwrite to begin anew.",
            )
        self._stream: IO[bytes] = path.open("r+b" if size else "wb")
        self._stream.truncate(size)
        self._stream.seek(size)
        self.size = size

    def write(self, body: bytes) -> None:
        """Add some rows."""
        self._stream.write(body)
        self.size += len(body)

    def sync(self) -> None:
        """What was written is on the disk."""
        self._stream.flush()
        os.fsync(self._stream.fileno())

    def close(self) -> None:
        """Nothing more is written for now."""
        self._stream.close()


def finish(shard: Shard, kinds: Kinds, settings: Settings) -> None:
    """Make the target of its part; what was done already is not done again."""
    part = Path(shard.part)
    if not part.exists():
        return
    if not shard.is_table:
        os.replace(part, shard.target)  # noqa: PTH105  # says what it does
        return
    made = Path(f"{shard.part}.parquet")
    if is_table(shard.source):
        schema = with_about(read_schema(shard.source), settings.into, labels=settings.labels)
        write_tables(part, made, schema)
    else:
        write_lines(part, made, kinds, text=settings.text, into=settings.into, labels=settings.labels)
    os.replace(made, shard.target)  # noqa: PTH105
    part.unlink()
