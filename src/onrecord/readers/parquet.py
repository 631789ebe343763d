"""A Parquet file in, chunks of its rows out, as Arrow streams. The one reader that needs pyarrow.

Row groups are taken one after the other, and each is cut into batches of about a chunk's size, by the number of rows
and bytes that the file states.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from onrecord.errors import Unreadable
from onrecord.extras import need_parquet
from onrecord.readers.chunk import Chunk, Place

MOST_ROWS: Final = 20_000
"""Of a chunk, however short they are."""


def read_schema(name: str) -> Any:  # noqa: ANN401  # pyarrow has no types
    """The columns of a file.

    Raises:
        MissingExtra: pyarrow is not installed.
        Unreadable: it is no Parquet file, or damaged.
    """
    pyarrow = need_parquet()
    try:
        return pyarrow.parquet.read_schema(name)
    except (pyarrow.ArrowException, OSError) as fault:
        raise _unreadable(name, fault) from fault


def read_tables(name: str, start: Place, *, size: int) -> Iterator[Chunk]:
    """The rows of a file from a place on.

    Raises:
        MissingExtra: pyarrow is not installed.
        Unreadable: it is no Parquet file, or damaged.
    """
    pyarrow = need_parquet()
    try:
        with pyarrow.parquet.ParquetFile(name, pre_buffer=False, buffer_size=1 << 20) as file:
            for group in range(start.group, file.num_row_groups):
                yield from _chunks_of_group(file, group, start, size)
                start = Place(group + 1, 0, start.row - start.at + file.metadata.row_group(group).num_rows)
    except (pyarrow.ArrowException, OSError) as fault:
        raise _unreadable(name, fault) from fault


def _chunks_of_group(file: Any, group: int, start: Place, size: int) -> Iterator[Chunk]:  # noqa: ANN401  # no types
    about = file.metadata.row_group(group)
    rows = max(1, min(MOST_ROWS, size * about.num_rows // max(1, about.total_byte_size)))
    first, at, whole = start.row - start.at, 0, max(1, file.metadata.num_rows)
    for batch in file.iter_batches(batch_size=rows, row_groups=[group], use_threads=False):
        begin, at = at, at + batch.num_rows
        if batch.num_rows and begin >= start.at:
            end = Place(group, at, first + at)
            begun = Place(group, begin, first + begin)
            yield Chunk("table", pack_table(batch), batch.num_rows, begun, end, end.row / whole)


def pack_table(table: Any) -> bytes:  # noqa: ANN401  # pyarrow has no types
    """A table, or a batch of one, as an Arrow stream."""
    pyarrow = need_parquet()
    sink = pyarrow.BufferOutputStream()
    with pyarrow.ipc.new_stream(sink, table.schema) as stream:
        stream.write(table)
    packed: bytes = sink.getvalue().to_pybytes()
    return packed


def unpack_table(body: bytes) -> Any:  # noqa: ANN401  # pyarrow has no types
    """The table of an Arrow stream."""
    return need_parquet().ipc.open_stream(body).read_all()


def _unreadable(name: str, fault: Exception) -> Unreadable:
    return Unreadable(
        f"{name!r} cannot be read as Parquet ({str(fault)[:200]})", remedy="Check that it is a whole Parquet file."
    )
