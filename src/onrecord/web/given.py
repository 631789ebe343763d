"""What a visitor gives: a request in, one page and what is known of it out; and the same packed into a form.

The server keeps nothing: whoever wants the page in another form sends it again.

>>> unpacked(packed(Given("Rain fell.", url="https://ledger.example/"))).body
'Rain fell.'
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import io
import zlib
from collections.abc import Callable
from typing import Final, NamedTuple

import msgspec
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from onrecord.errors import EmptyPage, OverTime, TooLarge, UsageError
from onrecord.model.page import RawPage
from onrecord.readers.files import read_stream
from onrecord.readers.jsonl import is_date
from onrecord.web.settings import Settings
from onrecord.writers.safe import one_line

_NAME: Final = 200
"""Characters of a file's name that are kept."""
_SHOWN_AGAIN: Final = 200_000
"""Characters of a pasted text that are shown again when something is wrong with it."""
_UNPACKED: Final = 64 * 1024 * 1024
"""Bytes of a page whose packed form came in a form or as gzip: the limit of ``onrecord read``."""


class Given(msgspec.Struct, frozen=True):
    """A page as it came in."""

    body: bytes | str
    url: str | None = None
    retrieved_at: str | None = None
    date_published: str | None = None
    name: str | None = None

    def raw(self) -> RawPage:
        """The page for the pipeline.

        Raises:
            EmptyPage: there is nothing in it.
            TooLarge: unpacked, it passes the limit.
            TruncatedArchive: its gzip data end early.
        """
        if not self.body.strip():
            raise EmptyPage("there is no page", remedy="Paste a page or a text, or choose a file.")
        name = self.name or "the page"
        body = read_stream(io.BytesIO(self.body), name, limit=_UNPACKED) if isinstance(self.body, bytes) else self.body
        return RawPage(
            body=body,
            url=self.url,
            retrieved_at=self.retrieved_at,
            date_published=self.date_published,
            name=name,
        )


class _Memory(MultiPartParser):
    """Keeps what is sent in memory: nothing touches a disk."""

    spool_max_size = 1 << 40


async def given(request: Request, settings: Settings) -> Given:
    """The page of a request: a form with a text or a file, a form that was packed here, or the bare bytes of a page.

    Raises:
        UsageError: the form is none, or a date in it is none.
        TooLarge: the page passes the limit.
        OverTime: it takes too long to come in.
    """
    try:
        async with asyncio.timeout(settings.seconds):
            return await _given(request, settings)
    except TimeoutError as fault:
        raise OverTime("the page did not come in in time", remedy="Send it again.") from fault


async def _given(request: Request, settings: Settings) -> Given:
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > settings.body_limit:
        raise TooLarge(f"the page holds more than {settings.body_limit:,} bytes")
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        parser = _Memory(
            request.headers, request.stream(), max_files=1, max_fields=9, max_part_size=settings.body_limit
        )
        try:
            form = await parser.parse()
        except (MultiPartException, HTTPException, KeyError) as fault:
            raise UsageError("the form cannot be read", remedy="Send it again from this server's page.") from fault
        try:
            return await _of_form(request, form)
        finally:
            await form.close()
    if kind == "application/x-www-form-urlencoded":
        raise UsageError(
            "a page does not come in as a form of that kind",
            remedy="With curl, add: -H 'Content-Type: text/html'",
        )
    return _checked(Given(await request.body(), *_Known.of(request.query_params.get)))


async def _of_form(request: Request, form: FormData) -> Given:
    again = form.get("again")
    if isinstance(again, str) and again:
        return unpacked(again)
    known = _Known.of(form.get)
    file, text = form.get("file"), form.get("text")
    if isinstance(text, str) and len(text) <= _SHOWN_AGAIN:
        request.state.text = text
    if isinstance(file, UploadFile) and file.filename:
        return _checked(Given(await file.read(), *known, one_line(file.filename)[:_NAME]))
    return _checked(Given(text if isinstance(text, str) else "", *known))


class _Known(NamedTuple):
    """What a file cannot say of itself."""

    url: str | None
    retrieved_at: str | None
    date_published: str | None

    @classmethod
    def of(cls, get: Callable[[str], object]) -> _Known:
        """From the fields of a form or of an address; an empty one says nothing."""
        values = (get(name) for name in cls._fields)
        return cls(*((value.strip() or None) if isinstance(value, str) else None for value in values))


def _checked(given: Given) -> Given:
    for name in ("retrieved_at", "date_published"):
        value = getattr(given, name)
        if value is not None and not is_date(value):
            raise UsageError(f"{value[:60]!r} is not a date in ISO 8601", remedy="Write it as 2024-10-21.")
    return given


def packed(given: Given) -> str:
    """A page as the value of a hidden field."""
    return base64.b64encode(zlib.compress(msgspec.msgpack.encode(_Packed.of(given)), 6)).decode("ascii")


def unpacked(text: str) -> Given:
    """The page that was packed.

    Raises:
        UsageError: nothing was packed here.
    """
    try:
        unpacking = zlib.decompressobj()
        data = unpacking.decompress(base64.b64decode(text, validate=True), _UNPACKED)
        return _checked(msgspec.msgpack.decode(data, type=_Packed).given())
    except (binascii.Error, zlib.error, msgspec.MsgspecError, ValueError) as fault:
        raise UsageError("the form cannot be read", remedy="Paste the page again.") from fault


class _Packed(msgspec.Struct, frozen=True, array_like=True):
    """A page whose text and bytes can be told apart."""

    text: str | None
    data: bytes | None
    rest: tuple[str | None, str | None, str | None, str | None]

    @classmethod
    def of(cls, given: Given) -> _Packed:
        """Pack it."""
        rest = (given.url, given.retrieved_at, given.date_published, given.name)
        return cls(given.body, None, rest) if isinstance(given.body, str) else cls(None, given.body, rest)

    def given(self) -> Given:
        """Unpack it."""
        return Given(self.text if self.text is not None else self.data or b"", *self.rest)
