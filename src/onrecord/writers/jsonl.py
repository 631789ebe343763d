"""A page in, one line of JSON out, as `RECORD.md` and ``docs/schema/page.schema.json`` have it; a failed page likewise.

Every field is always there, null when nothing is known, so that a column is a column; only a candidate leaves its empty
fields out. ``layout`` stays inside. C1 control characters are written as escapes: no line moves a terminal's cursor.

>>> page_line(Page(id="1", text="Rain", blocks=(), media_type="text/plain"), key="mine")[:43]
b'{"id":"mine","schema_version":"0.2.2","url"'
>>> error_line("x", PageError("empty", "nothing there"))
b'{"id":"x","error":{"kind":"empty","message":"nothing there"}}\\n'
"""

from __future__ import annotations

import json
import re
from typing import Final

import msgspec

from onrecord.model.article import Article
from onrecord.model.page import Block, Charset, Declared, MediaType, Page, PageError, RawPage, Stages, WarcPosition
from onrecord.model.schema import SCHEMA_VERSION, STAGE_LISTS

Key = str | int | None
"""What the caller calls a page."""

_C1: Final = re.compile(rb"\xc2([\x80-\x9f])")
_TURNING: Final = re.compile(rb"\xe2(?:\x80[\xa8-\xae]|\x81[\xa6-\xa9])")
_ENCODER: Final = msgspec.json.Encoder()

_BARE: Final = [field.name for field in msgspec.structs.fields(Article) if field.name not in STAGE_LISTS]
"""What is written of an article when nobody looked for more."""


class _Line(msgspec.Struct, frozen=True):
    """A page as it is written: the fields of `Page` but ``layout``."""

    id: Key
    schema_version: str
    url: str | None
    final_url: str | None
    canonical_url: str | None
    retrieved_at: str | None
    date_published: str | None
    media_type: MediaType
    charset: Charset | None
    warc: WarcPosition | None
    text: str
    blocks: tuple[Block, ...]
    declared: Declared
    articles: tuple[Article | dict[str, object], ...]
    stages: Stages


class _Failure(msgspec.Struct, frozen=True, omit_defaults=True):
    id: Key
    error: PageError
    url: str | None = None
    warc: WarcPosition | None = None


def page_line(page: Page, key: Key = None) -> bytes:
    """One line, with its line end.

    Args:
        page: what was read.
        key: the caller's id, which stands in for the page's own.
    """
    line = _Line(
        id=page.id if key is None else key,
        schema_version=SCHEMA_VERSION,
        url=page.url,
        final_url=page.final_url,
        canonical_url=page.canonical_url,
        retrieved_at=page.retrieved_at,
        date_published=page.date_published,
        media_type=page.media_type,
        charset=page.charset,
        warc=page.warc,
        text=page.text,
        blocks=page.blocks,
        declared=page.declared,
        articles=page.articles if page.stages == "all" else tuple(map(_bare, page.articles)),
        stages=page.stages,
    )
    return _encode(line)


def _bare(article: Article) -> dict[str, object]:
    return {name: getattr(article, name) for name in _BARE}


def error_line(key: Key, error: PageError, raw: RawPage | None = None) -> bytes:
    """The line of a page that has no result; of one from a web archive with its address and place.

    Args:
        key: the caller's id.
        error: why.
        raw: what is known of the page.
    """
    return _encode(_Failure(key, error, raw.url, raw.warc) if raw and raw.warc else _Failure(key, error))


def for_terminal(line: bytes) -> bytes:
    """A line whose characters that turn the direction of writing are escapes too. It says the same."""
    return _TURNING.sub(lambda found: b"\\u%04x" % ord(found[0].decode()), line)


def pretty(line: bytes) -> bytes:
    """A line, set for people, without its line end."""
    return msgspec.json.format(line.rstrip(b"\n"), indent=2)


def _encode(line: _Line | _Failure) -> bytes:
    try:
        text = _ENCODER.encode_lines((line,))
    except UnicodeEncodeError:
        # Half a surrogate pair, from broken JSON-LD or a file name: one character for one, so that no offset moves.
        whole = json.dumps(msgspec.to_builtins(line), ensure_ascii=False, separators=(",", ":"))
        text = whole.encode("utf-8", "replace") + b"\n"
    return _C1.sub(lambda found: b"\\u00%02x" % found[1][0], text) if _C1.search(text) else text
