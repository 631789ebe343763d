"""A chunk in, its rows out: the text of each as a raw page, or why there is none.

>>> from onrecord.readers.chunk import Place
>>> chunk = Chunk("lines", b'{"id": 7, "text": "Rain fell."}\\nnot json\\n', 2, Place(), Place())
>>> good, bad = rows_of(chunk, Settings())
>>> good.raw.body, good.id, bad.number, bad.error.kind
('Rain fell.', 7, 2, 'bad_row')
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec

from onrecord.batch.settings import Settings
from onrecord.errors import BadRow, OnRecordError, TooLarge, as_page_error
from onrecord.extras import need_parquet
from onrecord.model.page import PageError, RawPage
from onrecord.readers.chunk import Chunk
from onrecord.readers.jsonl import is_date
from onrecord.readers.lines import ROW_LIMIT
from onrecord.readers.parquet import pack_table, unpack_table

_COLUMNS: Final = msgspec.json.Decoder(dict[str, msgspec.Raw])
_VALUE: Final = msgspec.json.Decoder()
_ID: Final = re.compile(rb'"(?:id|url)"\s{0,9}:\s{0,9}("(?:[^"\\]|\\.){0,300}"|-?[0-9]{1,18}(?=[\s,}]))')


class Row(msgspec.Struct, frozen=True):
    """One row of a chunk."""

    index: int
    """In the chunk, from 0."""
    number: int
    """In the file, from 1."""
    id: str | int | None = None
    """What its column says."""
    raw: RawPage | None = None
    """None when there is an error."""
    columns: dict[str, msgspec.Raw] | None = None
    """Lines: all its columns, as they came."""
    error: PageError | None = None
    """Why it cannot be used."""


def rows_of(chunk: Chunk, settings: Settings) -> list[Row]:
    """The rows of a chunk, in order; lines that are blank are none."""
    if chunk.form == "lines":
        return list(_rows_of_lines(chunk, settings))
    if chunk.form == "table":
        return list(_rows_of_table(unpack_table(chunk.body), chunk.start.row + 1, settings))
    if chunk.form == "too_long":
        fault = TooLarge(f"the row holds more than {ROW_LIMIT:,} bytes, the limit of one row")
        return [Row(0, chunk.start.row + 1, head_id(chunk.body), error=as_page_error(fault))]
    return []


def split_chunk(chunk: Chunk) -> list[Chunk]:
    """A chunk for each row, the blank ones left out."""
    if chunk.form == "lines":
        pieces: Sequence[bytes] = chunk.body.removesuffix(b"\n").split(b"\n")
    elif chunk.form == "table":
        table = unpack_table(chunk.body)
        pieces = [pack_table(table.slice(index, 1)) for index in range(table.num_rows)]
    else:
        return [chunk]
    first = chunk.start.row
    return [
        msgspec.structs.replace(
            chunk, body=piece, rows=1, start=msgspec.structs.replace(chunk.start, row=first + index)
        )
        for index, piece in enumerate(pieces)
        if piece.strip()
    ]


def head_id(line: bytes) -> str | int | None:
    """The id of a line that cannot be read otherwise, when it stands at its beginning."""
    found = _ID.search(line[:1_000])
    try:
        return msgspec.json.decode(found[1], type=str | int) if found else None
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


# ---------------------------------------------------------------- lines
def _rows_of_lines(chunk: Chunk, settings: Settings) -> Iterator[Row]:
    whole = _is_utf8(chunk.body)
    first = chunk.start.row + 1
    for index, line in enumerate(chunk.body.split(b"\n")):
        if not line.strip():
            continue
        text = line.removeprefix(b"\xef\xbb\xbf") if first + index == 1 else line
        try:
            if not whole and not _is_utf8(text):
                raise BadRow("the row is not UTF-8")
            yield _row_of_line(text, index, first + index, settings)
        except OnRecordError as fault:
            yield Row(index, first + index, head_id(text), error=as_page_error(fault))


def _is_utf8(body: bytes) -> bool:
    # Strings that are only handed on are not decoded, so that nobody else would find out.
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True


def _row_of_line(line: bytes, index: int, number: int, settings: Settings) -> Row:
    try:
        columns = _COLUMNS.decode(line)
    except msgspec.ValidationError as fault:
        raise BadRow("the row is not an object") from fault
    except (msgspec.DecodeError, RecursionError) as fault:
        raise BadRow(f"the row is not JSON ({str(fault)[:100]})") from fault
    if settings.into in columns:
        raise BadRow(f"the row has a column '{settings.into}' already", remedy="Name the new column with --column.")
    values = {name: _value(columns.get(name)) for name in (settings.text, settings.id, settings.url, *settings.dates)}
    text = values[settings.text]
    if not isinstance(text, str):
        raise _no_text(settings, columns)
    return Row(index, number, _id(values[settings.id]), _raw(text, values, number, settings), columns)


def _value(raw: msgspec.Raw | None) -> object:
    """What is a string or a number; all else is nothing."""
    if raw is None:
        return None
    try:
        value: object = _VALUE.decode(raw)
    except msgspec.DecodeError:
        return None
    return value


def _no_text(settings: Settings, columns: dict[str, msgspec.Raw]) -> BadRow:
    if settings.text in columns:
        return BadRow(f"the row's '{settings.text}' is not a string")
    return BadRow(f"the row has no '{settings.text}', but {', '.join(map(repr, list(columns)[:9])) or 'nothing'}")


# ---------------------------------------------------------------- tables
def _rows_of_table(table: Any, first: int, settings: Settings) -> Iterator[Row]:  # noqa: ANN401  # pyarrow has no types
    wanted = {settings.text, settings.id, settings.url, *settings.dates} & set(table.schema.names)
    lists = {name: _plain_values(table.column(name)) for name in wanted}
    for index in range(table.num_rows):
        values = {name: found[index] for name, found in lists.items()}
        text = values.get(settings.text)
        if isinstance(text, str):
            yield Row(index, first + index, _id(values.get(settings.id)), _raw(text, values, first + index, settings))
        else:
            error = as_page_error(BadRow(f"the row has no '{settings.text}'"))
            yield Row(index, first + index, _id(values.get(settings.id)), error=error)


def columns_of_table(table: Any) -> list[dict[str, object]]:  # noqa: ANN401  # pyarrow has no types
    """All columns of each row, as values that JSON can hold."""
    lists = {name: _plain_values(table.column(name)) for name in table.schema.names}
    return [{name: found[index] for name, found in lists.items()} for index in range(table.num_rows)]


def _plain_values(column: Any) -> list[object]:  # noqa: ANN401  # pyarrow has no types
    pyarrow = need_parquet()
    kind = column.type
    if pyarrow.types.is_timestamp(kind) and kind.unit == "ns":
        # Python's dates know no nanoseconds.
        column = column.cast(pyarrow.timestamp("us", kind.tz), safe=False)
    values: list[object] = column.to_pylist()
    return values


# ---------------------------------------------------------------- both
def _id(value: object) -> str | int | None:
    return value if isinstance(value, str | int) and not isinstance(value, bool) else None


def _raw(text: str, values: dict[str, object], number: int, settings: Settings) -> RawPage:
    url = values.get(settings.url)
    dates = (_date(values.get(name)) for name in settings.dates)
    return RawPage(
        body=text,
        url=url if isinstance(url, str) else None,
        retrieved_at=next((date for date in dates if date), None),
        media_type="text/plain",
        name=f"row {number}",
    )


def _date(value: object) -> str | None:
    if isinstance(value, dt.date):
        return value.isoformat()
    return value if isinstance(value, str) and is_date(value) else None
