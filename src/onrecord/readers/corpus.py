"""Files with rows of text in, chunks of whole rows out: JSON Lines (plain, gzip, zstd) and Parquet.

A chunk is about a megabyte, and its rows are not looked at here: lines stay bytes, rows of Parquet stay Arrow. Where a
chunk ends depends on the file alone, so that reading can go on at any chunk's end and meets the same chunks again.

>>> ending("rows/A.JSONL.gz"), ending("rows.csv")
('.jsonl.gz', None)
"""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, cast

from onrecord.errors import NotFound, OnRecordError, TruncatedArchive, Unreadable
from onrecord.readers.chunk import CHUNK, Chunk, Place
from onrecord.readers.lines import BEGINNING, cut_lines
from onrecord.readers.parquet import read_tables
from onrecord.readers.zstd import open_zstd

ENDINGS: Final = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet")
"""Names of files with rows."""


def ending(name: str) -> str | None:
    """Which of ``ENDINGS`` a name has."""
    return next((end for end in ENDINGS if name.lower().endswith(end)), None)


def find_corpus(name: str) -> list[str]:
    """The files with rows that a name stands for: itself, or for a folder all below it, by their names.

    Raises:
        NotFound: there is nothing under that name, or the folder holds no such file.
    """
    if not Path(name).is_dir():
        if not Path(name).exists():
            raise NotFound(f"no file {name!r}", remedy="Check the name.")
        return [name]
    found = sorted(str(path) for path in Path(name).rglob("*") if ending(path.name) and _is_shown(path, Path(name)))
    if not found:
        raise NotFound(
            f"no rows in the folder {name!r}",
            remedy=f"A folder stands for its files that end in {' '.join(ENDINGS)}.",
        )
    return found


def read_chunks(name: str, start: Place = BEGINNING, *, size: int = CHUNK) -> Iterator[Chunk]:
    """The chunks of a file, from a place on where another chunk ended.

    Args:
        name: a path with one of ``ENDINGS``.
        start: where to begin.
        size: bytes of a chunk, about.

    Raises:
        MissingExtra: reading this kind of file needs a package that is not installed.
        TruncatedArchive: its packed data end early or are damaged.
        Unreadable: it cannot be read.
    """
    if ending(name) == ".parquet":
        yield from read_tables(name, start, size=size)
        return
    with _faults_in_words(name), Path(name).open("rb") as raw:
        whole = max(1, os.fstat(raw.fileno()).st_size)
        stream = _unpacked(raw, ending(name), start.at)
        yield from cut_lines(stream, start, size=size, share=lambda: min(1.0, raw.tell() / whole))


def _is_shown(path: Path, below: Path) -> bool:
    return path.is_file() and not any(part.startswith(".") for part in path.relative_to(below).parts)


def _unpacked(raw: IO[bytes], kind: str | None, skip: int) -> IO[bytes]:
    """The lines' own bytes, from the one behind the first ``skip`` on."""
    if kind == ".jsonl.gz":
        stream = cast(IO[bytes], gzip.GzipFile(fileobj=raw))
    elif kind == ".jsonl.zst":
        stream = open_zstd(raw)
    else:
        raw.seek(skip)
        return raw
    while skip > 0 and (passed := stream.read(min(skip, 1 << 20))):
        skip -= len(passed)
    return stream


@contextmanager
def _faults_in_words(name: str) -> Iterator[None]:
    try:
        yield
    except OnRecordError:
        raise
    except (EOFError, zlib.error, gzip.BadGzipFile) as fault:
        raise TruncatedArchive(
            f"{name!r} ends in the middle of its packed data, or is damaged",
            remedy="Get the file again; 'gzip -t' or 'zstd -t' says whether a copy is whole.",
        ) from fault
    except OSError as fault:
        raise Unreadable(f"{name!r}: {fault.strerror or 'cannot be read'}") from fault
    except Exception as fault:
        if type(fault).__name__ != "ZstdError":
            raise
        raise TruncatedArchive(
            f"{name!r} holds damaged zstd data ({fault})",
            remedy="Get the file again; 'zstd -t FILE' says whether a copy is whole.",
        ) from fault
