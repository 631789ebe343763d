"""Chunks and their rows: what is a row, what is none, and what a row that cannot be used says."""

from __future__ import annotations

import json

import pytest

from onrecord.batch.rows import Row, rows_of, split_chunk
from onrecord.batch.settings import Settings
from onrecord.readers.chunk import Chunk, Place


def lines(*rows: object, start: int = 0) -> Chunk:
    body = b"".join((row if isinstance(row, bytes) else json.dumps(row).encode()) + b"\n" for row in rows)
    return Chunk("lines", body, len(rows), Place(row=start), Place(row=start + len(rows)))


def only(row: object, settings: Settings | None = None) -> Row:
    (found,) = rows_of(lines(row), settings or Settings())
    return found


def test_a_row_is_a_raw_page_of_plain_text():
    raw = only({"id": 1, "text": "Rain.", "url": "https://ledger.example/a", "date": "2013-05-18T05:48:54Z"}).raw
    assert raw is not None
    assert (raw.body, raw.url, raw.retrieved_at, raw.media_type) == (
        "Rain.",
        "https://ledger.example/a",
        "2013-05-18T05:48:54Z",
        "text/plain",
    )


def test_columns_have_other_names_when_the_user_says_so():
    raw = only({"t": "Rain.", "u": "x", "d": "2013"}, Settings(text="t", url="u", dates=("d",))).raw
    assert raw is not None
    assert (raw.body, raw.url, raw.retrieved_at) == ("Rain.", "x", "2013")


@pytest.mark.parametrize("more", [{"url": 5}, {"url": None}, {"date": "yesterday"}, {"date": 5}, {"date": ["2013"]}])
def test_an_address_or_date_that_is_none_is_not_used_and_no_fault(more):
    raw = only({"text": "Rain.", **more}).raw
    assert raw is not None
    assert (raw.url, raw.retrieved_at) == (None, None)


BAD = [
    (b"not json", "the row is not JSON"),
    (b'{"text": "Rain', "the row is not JSON"),
    (b'{"text": "\xff"}', "the row is not UTF-8"),
    (b'{"text": "Rain", "other": "\xff"}', "the row is not UTF-8"),
    (b'{"text": "\\ud800"}', "the row is not JSON"),
    ([1], "the row is not an object"),
    ("Rain", "the row is not an object"),
    ({"content": "Rain"}, "the row has no 'text', but 'content'"),
    ({}, "the row has no 'text', but nothing"),
    ({"text": None}, "the row's 'text' is not a string"),
    ({"text": 5}, "the row's 'text' is not a string"),
    ({"text": ["Rain"]}, "the row's 'text' is not a string"),
    ({"text": "Rain", "article": 1}, "the row has a column 'article' already"),
    (b'{"text": "a", "x": ' + b"[" * 100_000, "the row is not JSON"),
]


@pytest.mark.parametrize(("row", "message"), BAD)
def test_a_row_that_cannot_be_used_says_why(row, message):
    found = only(row)
    assert found.raw is None
    assert found.error is not None
    assert found.error.kind == "bad_row"
    assert found.error.message.startswith(message)


def test_a_bad_row_leaves_the_others_alone_and_keeps_its_number():
    found = rows_of(
        lines({"text": "a"}, b"", b"  ", b'{"id": "x", "text": "\xff"}', {"text": "b"}, start=10), Settings()
    )
    assert [(row.index, row.number, row.id, row.raw is None) for row in found] == [
        (0, 11, None, False),
        (3, 14, "x", True),
        (4, 15, None, False),
    ]


def test_a_line_that_is_too_long_is_told_by_its_head():
    chunk = Chunk("too_long", b'{"id": "big", "text": "aaaa', 1, Place(row=4), Place(row=5))
    (row,) = rows_of(chunk, Settings())
    assert (row.number, row.id, row.error.kind if row.error else None) == (5, "big", "too_large")


def test_a_byte_order_mark_is_no_part_of_the_first_row():
    assert only(b'\xef\xbb\xbf{"text": "Rain."}').raw is not None


def test_pieces_are_the_rows_one_by_one():
    pieces = split_chunk(lines({"text": "a"}, b"", {"text": "b"}, start=3))
    assert [(rows_of(piece, Settings())[0].number, piece.rows) for piece in pieces] == [(4, 1), (6, 1)]
