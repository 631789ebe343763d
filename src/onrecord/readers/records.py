"""A line that ``onrecord read`` wrote, the page that it holds out: read once, it is read no second time.

What comes in need not come from here, so that every span is compared with the characters at its place.

>>> from onrecord.writers.jsonl import page_line
>>> page = Page(id="1", text="Rain", blocks=(), media_type="text/plain")
>>> is_written(page_line(page)), written_page(page_line(page), 1)[0]
(True, '1')
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import msgspec

from onrecord.errors import BadLine
from onrecord.model.article import Article
from onrecord.model.page import Page, PageError
from onrecord.model.schema import SCHEMA_VERSION
from onrecord.model.span import Span

_HEAD: Final = re.compile(rb'\A\s{0,99}\{\s{0,99}"id"\s{0,99}:[^,]{1,999},\s{0,99}"(?:schema_version|error)"')
_FIELDS: Final = tuple(field for field in msgspec.structs.fields(Page) if field.name not in ("id", "layout"))


class _Failure(msgspec.Struct, frozen=True):
    id: str | int | None
    error: PageError


_Written: Final = msgspec.defstruct(
    "_Written",
    [
        ("id", str | int),
        ("schema_version", str),
        *(
            (one.name, one.type) if one.required else (one.name, one.type, one.default)
            for one in sorted(_FIELDS, key=lambda one: not one.required)
        ),
    ],
    frozen=True,
)
_DECODER: Final = msgspec.json.Decoder(_Written)


def is_written(line: bytes) -> bool:
    """Whether a line looks as if ``onrecord read`` had written it."""
    return _HEAD.match(line) is not None


def written_page(line: bytes, number: int) -> tuple[str | int | None, Page | PageError]:
    """Its id, and its page, which goes by that id; or the reason why there was none.

    Raises:
        BadLine: it is of another form, or a span of it does not hold the characters at its place.
    """
    try:
        failure = msgspec.json.decode(line, type=_Failure)
    except msgspec.DecodeError:
        return _page(line, number)
    return failure.id, failure.error


def _page(line: bytes, number: int) -> tuple[str | int, Page]:
    try:
        written: Any = _DECODER.decode(line)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as fault:
        raise BadLine(
            f"line {number} is no page as version {SCHEMA_VERSION} of the schema has it ({str(fault)[:200]})",
            remedy="Read the page anew with this version of onrecord.",
        ) from fault
    fields = {one.name: getattr(written, one.name) for one in _FIELDS}
    page = Page(id=str(written.id), **fields)
    wrong = next(_misfits(page), None)
    if wrong:
        raise BadLine(
            f"line {number}: {wrong}", remedy="Read the page anew; the line was changed since it was written."
        )
    return written.id, page


def _misfits(page: Page) -> Iterator[str]:
    """What is no selection of the page, or no span of its article."""
    fields = [name for name in Page.__struct_fields__ if name not in ("articles", "declared", "layout")]
    yield from _off([getattr(page, name) for name in fields], page.text, "a block")
    for article in page.articles:
        notes = ("entities", "mentions", "times", "quantities", "records")
        own = [getattr(article, name) for name in Article.__struct_fields__ if name not in notes]
        yield from _off(own, page.text, "a field of an article")
        yield from _off([getattr(article, name) for name in notes], article.text, "a record of an article")
        yield from _cut_wrong(article, page)


def _cut_wrong(article: Article, page: Page) -> Iterator[str]:
    for part in article.segments:
        piece = article.text[part.text_start : part.text_end]
        if part.page_start < 0 or page.text[part.page_start : part.page_start + len(piece)] != piece:
            yield f"article {article.position} is no selection of its page"


def _off(value: object, text: str, what: str) -> Iterator[str]:
    """Each span in a value that does not hold the characters at its place."""
    if isinstance(value, Span):
        if value.start < 0 or text[value.start : value.end] != value.text:
            yield f"{what} has the span [{value.start}, {value.end}), and other characters stand there"
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _off(getattr(value, name), text, what)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _off(one, text, what)
