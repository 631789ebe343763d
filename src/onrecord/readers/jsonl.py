"""Lines of JSON in, one job a line out: how other programs hand pages to onrecord.

A line is an object with an ``id`` and one of ``path``, ``html``, ``text``, ``article``; ``url``, ``retrieved_at`` and
``date_published`` may stand beside them, and other keys are left alone. A ``path`` is relative to the working
directory. A line that ``onrecord read`` wrote is taken as it is. A line that cannot be used is a job with an error; the
rest goes on. Reading is lazy: one line is in memory at a time.

>>> import io
>>> job, bad = read_jobs(io.BytesIO(b'{"id": 7, "html": "<p>Rain fell."}\\nnot json\\n'))
>>> job.id, job.page.body, bad.id, bad.error.kind
(7, '<p>Rain fell.', None, 'bad_line')
"""

from __future__ import annotations

import datetime as dt
import gzip
import re
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, cast

import msgspec

from onrecord.errors import BadLine, NotFound, OnRecordError, TooLarge, TruncatedArchive, as_page_error
from onrecord.model.page import Page, PageError, RawPage
from onrecord.readers.files import PAGE_LIMIT, STDIN, read_file
from onrecord.readers.records import is_written, written_page

LINE_LIMIT: Final = 64 * 1024 * 1024
"""Bytes of one line."""

CONTENT: Final = ("path", "html", "text", "article")
"""Keys of which a line has one: where the page is."""

_MEDIA: Final = {"html": "text/html", "text": "text/plain", "article": "text/plain"}
_HEAD_ID: Final = re.compile(
    rb'\A\s{0,99}\{\s{0,99}"id"\s{0,99}:\s{0,99}("(?:[^"\\]|\\.){0,500}"|-?[0-9]{1,18}(?=[\s,}]))'
)
_DAY: Final = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?\Z")


class Job(msgspec.Struct, frozen=True):
    """What one line, one file or one record of a web archive asks for."""

    id: str | int | None
    """The caller's; None when the line does not even give that."""
    page: RawPage | None = None
    """None when there is an error; but what is known of a record of a web archive stays, without its body."""
    whole: bool = False
    """The text already is one clean article: to be taken as it is."""
    error: PageError | None = None
    """Why the line cannot be used."""
    read: Page | None = None
    """The line holds the page as ``onrecord read`` wrote it: there is nothing left to do."""
    note: str | None = None
    """There is no page: something that people want to be told, when it is its turn."""


def read_job_file(name: str) -> Iterator[Job]:
    """The jobs of a file, of one that is gzip, or of standard input for ``-``; a fault of the file is the last job.

    Args:
        name: a path, relative to the working directory.
    """
    try:
        with _opened(name) as stream:
            yield from read_jobs(stream)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        yield Job(
            name, error=as_page_error(TruncatedArchive(f"{name!r} ends in the middle of its gzip data, or is damaged"))
        )
    except ValueError:
        yield Job(name, error=as_page_error(NotFound(f"no file {name!r}")))
    except OSError as fault:
        yield Job(name, error=as_page_error(fault))


def read_jobs(stream: IO[bytes], *, line_limit: int = LINE_LIMIT, page_limit: int = PAGE_LIMIT) -> Iterator[Job]:
    """A job for each line that is not blank, in order.

    Args:
        stream: JSON Lines in UTF-8, open for reading.
        line_limit: most bytes of a line; a longer one is passed over with an error.
        page_limit: most bytes of a file that a line names, unpacked.
    """
    for number, line in _lines(stream, line_limit):
        text = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if len(line) > line_limit:
            fault = TooLarge(
                f"line {number} holds more than {line_limit:,} bytes, the limit of one line",
                remedy="Write the page to a file and give its 'path'.",
            )
            yield Job(_head_id(text), error=as_page_error(fault))
        elif is_written(text):
            yield _written(text, number)
        elif text.strip():
            yield _job(text, number, page_limit)


@contextmanager
def _opened(name: str) -> Iterator[IO[bytes]]:
    if name == STDIN:
        yield sys.stdin.buffer
    elif name.endswith(".gz"):
        with gzip.open(name, "rb") as packed:
            yield cast(IO[bytes], packed)
    else:
        with Path(name).open("rb") as stream:
            yield stream


def _lines(stream: IO[bytes], limit: int) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers; of one that is too long, only the first ``limit + 1`` bytes."""
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        yield number, line
        if len(line) > limit:
            _pass_over(stream, line)


def _pass_over(stream: IO[bytes], line: bytes) -> None:
    """Read on to the end of a line."""
    while line and not line.endswith(b"\n"):
        line = stream.readline(1 << 20)


def _written(line: bytes, number: int) -> Job:
    try:
        key, page = written_page(line, number)
    except OnRecordError as fault:
        return Job(_head_id(line), error=as_page_error(fault))
    return Job(key, error=page) if isinstance(page, PageError) else Job(key, read=page)


def _job(line: bytes, number: int, page_limit: int) -> Job:
    key: str | int | None = None
    try:
        fields = _fields(line, number)
        key = _id(fields, number)
        return _job_of(fields, key, number, page_limit)
    except OnRecordError as fault:
        return Job(key if key is not None else _head_id(line), error=as_page_error(fault))


def _fields(line: bytes, number: int) -> dict[str, object]:
    try:
        fields = msgspec.json.decode(line)
    except RecursionError as fault:
        raise BadLine(f"line {number} is nested too deep") from fault
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        wrong = _first_wrong_byte(line)
        what = f"JSON ({_why(line, fault)})" if wrong is None else f"UTF-8 (byte {wrong})"
        raise BadLine(f"line {number} is not {what}") from fault
    if not isinstance(fields, dict):
        raise BadLine(f"line {number} is {_kind(fields)}, not an object")
    return fields


def _first_wrong_byte(line: bytes) -> int | None:
    """Where a line ceases to be UTF-8; None: it is."""
    try:
        line.decode("utf-8")
    except UnicodeDecodeError as fault:
        return fault.start
    return None


def _why(line: bytes, fault: Exception) -> str:
    if re.search(rb"\\u[dD][89a-fA-F]", line):
        return "half of a surrogate pair: \\ud800 to \\udfff stand in pairs only"
    return str(fault)[:200]


def _id(fields: dict[str, object], number: int) -> str | int:
    key = fields.get("id")
    if key is None:
        raise BadLine(f"line {number} has no 'id'")
    if isinstance(key, bool) or not isinstance(key, str | int):
        raise BadLine(f"line {number}: 'id' is {_kind(key)}, not a string or a whole number")
    return key


def _job_of(fields: dict[str, object], key: str | int, number: int, page_limit: int) -> Job:
    given = [name for name in CONTENT if fields.get(name) is not None]
    if len(given) != 1:
        what = " and ".join(f"'{name}'" for name in given) if given else "none of 'path', 'html', 'text', 'article'"
        raise BadLine(f"line {number} has {what}", remedy="Give one of 'path', 'html', 'text', 'article'.")
    content = _string(fields, given[0], number) or ""
    page = RawPage(
        body=content,
        url=_string(fields, "url", number),
        retrieved_at=_date(fields, "retrieved_at", number),
        date_published=_date(fields, "date_published", number),
        media_type=_MEDIA.get(given[0]),
        name=f"line {number}",
    )
    return Job(key, _with_file(page, content, page_limit) if given[0] == "path" else page, given[0] == "article")


def _with_file(page: RawPage, path: str, limit: int) -> RawPage:
    # The name of standard input means nothing here: the lines come from there.
    read = read_file("./-" if path == "-" else path, limit=limit)
    return msgspec.structs.replace(page, body=read.body, media_type=read.media_type, name=path)


def _string(fields: dict[str, object], name: str, number: int) -> str | None:
    value = fields.get(name)
    if value is None or isinstance(value, str):
        return value
    raise BadLine(f"line {number}: '{name}' is {_kind(value)}, not a string")


def _date(fields: dict[str, object], name: str, number: int) -> str | None:
    value = _string(fields, name, number)
    if value is not None and not is_date(value):
        raise BadLine(
            f"line {number}: '{name}' is {value[:80]!r}, not a date in ISO 8601",
            remedy="Write it as 2024-10-21 or 2024-10-21T14:05:00+02:00.",
        )
    return value


def is_date(value: str) -> bool:
    """Whether a text is a date in ISO 8601: a year, month or day, or an instant.

    >>> is_date("2024-10-21T14:05:00+02:00"), is_date("2024-10"), is_date("21.10.2024")
    (True, True, False)
    """
    text = f"{value}-01-01"[:10] if _DAY.match(value) else value
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _head_id(line: bytes) -> str | int | None:
    """The id of a line that cannot be read otherwise, when it is what the line starts with."""
    head = _HEAD_ID.match(line)
    try:
        return msgspec.json.decode(head[1], type=str | int) if head else None
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _kind(value: object) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return "true or false"
    return "null" if value is None else "a string" if isinstance(value, str) else "a number"
