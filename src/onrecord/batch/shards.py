"""Two names in, the pairs of files that they stand for out: a file and a file, or a folder and its mirror.

>>> shard = Shard("rows/a.jsonl.gz", "out/a.parquet", "a.jsonl.gz")
>>> shard.part, shard.is_table, is_table(shard.source)
('out/a.parquet.part', True, False)
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from onrecord.errors import NotFound, OtherRun, UsageError
from onrecord.extras import need_parquet, need_zstd
from onrecord.readers.corpus import ENDINGS, ending, find_corpus
from onrecord.readers.parquet import read_schema

STATE: Final = ".onrecord-repair.json"
"""The state of a run over a folder; that of a file is called after the file."""


class Shard(msgspec.Struct, frozen=True):
    """A file of rows, and the file that is made of it."""

    source: str
    target: str
    name: str
    """What to call it in the report."""

    @property
    def part(self) -> str:
        """Where its rows stand until all are there."""
        return f"{self.target}.part"

    @property
    def is_table(self) -> bool:
        """The target is Parquet."""
        return is_table(self.target)


def is_table(name: str) -> bool:
    """A name of a Parquet file."""
    return ending(name) == ".parquet"


def find_shards(source: str, target: str) -> list[Shard]:
    """The pairs of files.

    Raises:
        NotFound: there is nothing to read.
        UsageError: a name has no known ending, or source and target do not fit together.
        MissingExtra: a package is missing that one of the files needs.
    """
    names = find_corpus(source)
    shards = _mirrored(Path(source), Path(target), names) if Path(source).is_dir() else [_pair(source, target)]
    for shard in shards:
        _check_packages(shard)
    return shards


def state_path(source: str, target: str) -> Path:
    """Where a run keeps how far it has come."""
    return Path(target, STATE) if Path(source).is_dir() else Path(f"{target}.part.json")


def check_columns(shards: list[Shard], *, text: str, into: str) -> None:
    """Stop before a run that could give nothing: Parquet files say what their columns are.

    Raises:
        UsageError: a file has no column with texts, or has the new column already.
    """
    for shard in shards:
        if is_table(shard.source):
            schema = read_schema(shard.source)
            if text not in schema.names:
                raise UsageError(
                    f"{shard.source!r} has no column {text!r}, but {', '.join(map(repr, schema.names[:20]))}",
                    remedy="Name it with --text-column.",
                )
            if into in schema.names:
                raise UsageError(
                    f"{shard.source!r} has a column {into!r} already", remedy="Name the new one with --column."
                )
            if "string" not in str(schema.field(text).type):
                raise UsageError(
                    f"the column {text!r} of {shard.source!r} is {schema.field(text).type}, not string",
                    remedy="Name the column with the text with --text-column.",
                )


def refuse_to_overwrite(shards: list[Shard]) -> None:
    """Stop before anything is lost.

    Raises:
        OtherRun: one of the targets is there.
    """
    there = [shard.target for shard in shards if Path(shard.target).exists()]
    if there:
        more = f" (and {len(there) - 1} more)" if len(there) > 1 else ""
        raise OtherRun(f"{there[0]!r}{more} is already there")


def _pair(source: str, target: str) -> Shard:
    for name in (source, target):
        if ending(name) is None:
            raise UsageError(f"{name!r} says no format", remedy=f"A file ends in {', '.join(ENDINGS)}.")
    if Path(target).is_dir():
        raise UsageError(f"{target!r} is a folder, and {source!r} a file", remedy="Give a file and a file.")
    if Path(target).exists() and Path(target).samefile(source):
        raise UsageError(f"{target!r} is what is to be read", remedy="Give another name for what comes out.")
    if not Path(target).absolute().parent.is_dir():
        raise NotFound(f"no folder {str(Path(target).parent)!r}", remedy="Make it first.")
    return Shard(source, target, Path(source).name)


def _mirrored(source: Path, target: Path, names: list[str]) -> list[Shard]:
    if target.is_file() or ending(target.name):
        raise UsageError(f"{str(source)!r} is a folder, and {str(target)!r} a file", remedy="Give a folder.")
    if target.resolve().is_relative_to(source.resolve()) or source.resolve().is_relative_to(target.resolve()):
        raise UsageError(
            f"of {str(source)!r} and {str(target)!r}, one lies in the other", remedy="Give a folder beside the first."
        )
    below = [Path(name).relative_to(source) for name in names]
    return [Shard(str(source / path), str(target / path), path.as_posix()) for path in below]


def _check_packages(shard: Shard) -> None:
    kinds = {ending(shard.source), ending(shard.target)}
    if ".jsonl.zst" in kinds:
        need_zstd()
    if ".parquet" in kinds:
        need_parquet()
