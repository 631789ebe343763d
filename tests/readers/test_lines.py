"""A stream cut into chunks of whole lines."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from onrecord.readers.corpus import read_chunks
from onrecord.readers.lines import cut_lines

LINES = st.lists(st.binary(max_size=30).map(lambda line: line.replace(b"\n", b"")), max_size=20)


class Stingy(io.BytesIO):
    """Gives less than is asked for, as packed streams do."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(3, size) if size is not None and size > 0 else size)


@given(LINES, st.booleans(), st.integers(1, 40))
def test_chunks_are_the_stream_cut_behind_line_breaks(lines, ended, size):
    body = b"\n".join(lines) + (b"\n" if ended else b"")
    chunks = list(cut_lines(Stingy(body), size=size))
    assert b"".join(chunk.body for chunk in chunks) == body
    assert all(chunk.body.endswith(b"\n") for chunk in chunks[:-1])
    assert [chunk.end for chunk in chunks[:-1]] == [chunk.start for chunk in chunks[1:]]
    assert sum(chunk.rows for chunk in chunks) == body.count(b"\n") + (not body.endswith(b"\n") and bool(body))


@given(LINES, st.integers(1, 40), st.data())
def test_cutting_goes_on_at_any_end_and_meets_the_same_chunks(lines, size, data):
    body = b"\n".join(lines)
    chunks = list(cut_lines(io.BytesIO(body), size=size))
    if chunks:
        done = data.draw(st.integers(0, len(chunks) - 1))
        rest = io.BytesIO(body)
        rest.seek(chunks[done].end.at)
        assert list(cut_lines(rest, chunks[done].end, size=size)) == chunks[done + 1 :]


def test_a_line_that_passes_the_limit_is_passed_over():
    body = b'{"a": 1}\n' + b'{"id": 2, "text": "' + b"x" * 5_000 + b'"}\n{"a": 3}\n'
    chunks = list(cut_lines(io.BytesIO(body), size=16, limit=1_000))
    assert [(chunk.form, chunk.rows, chunk.start.row) for chunk in chunks] == [
        ("lines", 1, 0),
        ("too_long", 1, 1),
        ("lines", 1, 2),
    ]
    assert chunks[1].body.startswith(b'{"id": 2')
    assert len(chunks[1].body) < 1_000
    assert chunks[-1].end.at == len(body)


@pytest.mark.parametrize("length", [8, 15, 16, 17, 32, 99, 100, 101])
def test_a_line_is_whole_or_told_to_be_too_long(length):
    (chunk,) = cut_lines(io.BytesIO(b"x" * (length - 1) + b"\n"), size=16, limit=100)
    assert (chunk.form, chunk.end.at) == ("lines" if length <= 100 else "too_long", length)


@pytest.mark.parametrize("kind", ["jsonl", "jsonl.gz", "jsonl.zst", "JSONL.GZ"])
def test_packed_files_go_on_too(tmp_path, kind):
    body = b"".join(b'{"n": %d}\n' % number for number in range(500))
    half = len(body) // 2
    packers: dict[str, Callable[[bytes], bytes]] = {"jsonl.gz": gzip.compress, "jsonl.zst": zstandard.compress}
    pack = packers.get(kind.lower(), bytes)
    path = tmp_path / f"a.{kind}"
    path.write_bytes(pack(body[:half]) + pack(body[half:]))
    chunks = list(read_chunks(str(path), size=700))
    assert b"".join(chunk.body for chunk in chunks) == body
    assert list(read_chunks(str(path), chunks[3].end, size=700)) == chunks[4:]
    assert 0 < chunks[0].share <= chunks[-1].share == 1.0
