"""Repaired rows in, a Parquet file out. The one writer that needs pyarrow.

A Parquet file cannot be gone on with once its writer has stopped, so the rows are gathered in a spool first: lines of
JSON, or Arrow streams with their length before them. When all are there, `write_lines` or `write_tables` makes the
file, a row group in memory at a time.

Columns of a Parquet file keep their types. Columns of JSON get one: whole numbers, numbers, strings, true and false; a
column that holds several of these, or lists and objects, holds their JSON text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Final

import msgspec
from msgspec.structs import asdict

from onrecord.extras import need_parquet
from onrecord.writers.repaired import Label, OutRow, RowArticle

GROUP_ROWS: Final = 20_000
GROUP_BYTES: Final = 16 * 1024 * 1024
"""A row group is closed when it holds so many rows, or so many bytes of spool."""

FEW: Final = 500
"""Lines that are taken apart at once."""

_LENGTH: Final = 8
_INT64: Final = 2**63
_LINE: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_NULL: Final = msgspec.Raw(b"null")


# ---------------------------------------------------------------- tables
def repaired_table(table: Any, rows: Sequence[OutRow], *, text: str, into: str, labels: bool) -> Any:  # noqa: ANN401
    """The rows of a table, repaired.

    Args:
        table: as it came.
        rows: what was made of its rows.
        text: the column that holds the text.
        into: the new column.
        labels: it holds labels, not an article.
    """
    pyarrow = need_parquet()
    made = table.take(pyarrow.array([row.source for row in rows], pyarrow.int64()))
    at = table.schema.get_field_index(text)
    kind = table.schema.field(text).type
    made = made.set_column(at, pyarrow.field(text, kind), pyarrow.array([row.text for row in rows], kind))
    return made.append_column(
        pyarrow.field(into, about_type(labels=labels)),
        pyarrow.array([_plain(row.about) for row in rows], about_type(labels=labels)),
    ).replace_schema_metadata()


def about_type(*, labels: bool) -> Any:  # noqa: ANN401  # pyarrow has no types
    """The type of the new column."""
    pa = need_parquet()
    place, word = pa.int32(), pa.string()
    span = [("start", place), ("end", place), ("role", word), ("reason", word)]
    if labels:
        return pa.list_(pa.struct([*span, ("article", place)]))
    segment = [("text_start", place), ("text_end", place), ("row_start", place)]
    return pa.struct(
        [
            ("id", word),
            ("position", place),
            ("of", place),
            ("headline", word),
            ("segments", pa.list_(pa.struct(segment))),
            ("roles", pa.list_(pa.struct(span))),
            ("quality", pa.list_(word)),
        ]
    )


def _plain(about: object) -> object:
    """With names where JSON has lists."""
    if isinstance(about, tuple):
        return [asdict(label) for label in about]
    if isinstance(about, RowArticle):
        return {
            **asdict(about),
            "segments": [asdict(segment) for segment in about.segments],
            "roles": [asdict(span) for span in about.roles],
        }
    return None


def spooled(body: bytes) -> bytes:
    """An Arrow stream with its length before it."""
    return len(body).to_bytes(_LENGTH, "little") + body


def write_tables(spool: Path, target: Path, schema: Any) -> None:  # noqa: ANN401  # pyarrow has no types
    """Make the file from Arrow streams.

    Args:
        spool: holds the streams, each as `spooled` gives it.
        target: the file.
        schema: the columns of every stream.
    """
    pyarrow = need_parquet()
    with spool.open("rb") as stream, pyarrow.parquet.ParquetWriter(str(target), schema, compression="zstd") as writer:
        for bodies in _groups(_bodies(stream)):
            tables = [pyarrow.ipc.open_stream(body).read_all() for body in bodies]
            _write_group(writer, pyarrow.concat_tables(tables))


def with_about(schema: Any, into: str, *, labels: bool) -> Any:  # noqa: ANN401  # pyarrow has no types
    """The columns of a file, with the new one."""
    return schema.remove_metadata().append(need_parquet().field(into, about_type(labels=labels)))


def _bodies(stream: IO[bytes]) -> Iterator[bytes]:
    while length := stream.read(_LENGTH):
        yield stream.read(int.from_bytes(length, "little"))


def _groups(bodies: Iterator[bytes]) -> Iterator[list[bytes]]:
    """What goes into one row group. A body is a line, or a stream of many rows."""
    group: list[bytes] = []
    size = 0
    for body in bodies:
        group.append(body)
        size += len(body)
        if size >= GROUP_BYTES or len(group) >= GROUP_ROWS:
            yield group
            group, size = [], 0
    if group:
        yield group


def _write_group(writer: Any, table: Any) -> None:  # noqa: ANN401  # pyarrow has no types
    if table.num_rows:
        writer.write_table(table, row_group_size=table.num_rows)


# ---------------------------------------------------------------- lines
def kind_of(raw: bytes) -> str:
    """Which kind of value a piece of JSON is.

    >>> [kind_of(raw) for raw in (b"1", b"1.5", b'"a"', b"null", b"true", b"[1]", b"9223372036854775808")]
    ['int', 'float', 'str', 'null', 'bool', 'json', 'json']
    """
    first = raw[:1]
    if first == b'"':
        return "str"
    if first in b"[{":
        return "json"
    if first in b"tfn":
        return "null" if first == b"n" else "bool"
    if any(sign in raw for sign in (b".", b"e", b"E")):
        return "float"
    return "int" if len(raw) < 21 and -_INT64 <= int(raw) < _INT64 else "json"


def write_lines(
    spool: Path, target: Path, kinds: Mapping[str, Sequence[str]], *, text: str, into: str, labels: bool
) -> None:
    """Make the file from lines of JSON.

    Args:
        spool: holds the lines.
        target: the file.
        kinds: the columns in order, each with the kinds of its values (`kind_of`).
        text: the column that holds the text.
        into: the new column.
        labels: it holds labels, not an article.
    """
    pyarrow = need_parquet()
    words = {name: _type_word(found) for name, found in kinds.items()} | {text: "str"}
    types = {"int": pyarrow.int64(), "float": pyarrow.float64(), "bool": pyarrow.bool_()}
    columns = {name: types.get(word, pyarrow.string()) for name, word in words.items()}
    schema = pyarrow.schema([*columns.items(), (into, about_type(labels=labels))])
    about = msgspec.json.Decoder(tuple[Label, ...] | None if labels else RowArticle | None)
    with spool.open("rb") as stream, pyarrow.parquet.ParquetWriter(str(target), schema, compression="zstd") as writer:

        def table(lines: Sequence[bytes]) -> Any:  # noqa: ANN401  # pyarrow has no types
            rows = [_LINE.decode(line) for line in lines]
            values = {name: _values(rows, name, word) for name, word in words.items()}
            arrays = [pyarrow.array(found, columns[name]) for name, found in values.items()]
            new = [_plain(about.decode(row[into])) for row in rows]
            arrays.append(pyarrow.array(new, schema.field(into).type))
            return pyarrow.Table.from_arrays(arrays, schema=schema)

        for lines in _groups(iter(stream)):
            # Python's objects take ten times the memory that Arrow's do: a few at a time.
            tables = [table(lines[at : at + FEW]) for at in range(0, len(lines), FEW)]
            _write_group(writer, pyarrow.concat_tables(tables))


def _type_word(kinds: Sequence[str]) -> str:
    """The one kind that holds all values of a column."""
    found = set(kinds) - {"null"}
    if len(found) == 1:
        return found.pop()
    if found == {"int", "float"}:
        return "float"
    return "json" if found else "str"


def _values(rows: Sequence[Mapping[str, msgspec.Raw]], name: str, word: str) -> list[object]:
    raws = [row.get(name, _NULL) for row in rows]
    if word == "json":
        return [None if kind_of(bytes(raw)) == "null" else bytes(raw).decode() for raw in raws]
    return [msgspec.json.decode(raw) for raw in raws]
