"""Articles and pages in, few bytes out, and back again, the same to the last character.

What stands in the text is not kept beside it: a span is packed as its two numbers, and its characters are cut from the
text when it is read. Of a page's text only what stands in none of its articles is kept with the page. What is left
out: a page's layout, and what it declares of itself (each field of an article holds what it took from there).

>>> from onrecord.model.span import Span
>>> article = Article(id="a", position=1, text="Rain fell.", body="Rain fell.", segments=(Segment(0, 10, 2),))
>>> unpack_article(pack_article(article, "> Rain fell."), "> Rain fell.") == article
True
"""

from __future__ import annotations

import json
import types
import zlib
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import groupby
from typing import Any, Final, Literal, Protocol, Union, cast, get_args, get_origin

import msgspec

from onrecord.model.article import Article, Segment
from onrecord.model.page import Page
from onrecord.model.record import Event, Figure, Record, Statement
from onrecord.model.span import Span

UNPACKED_LIMIT: Final = 256 * 1024 * 1024
"""Bytes that a packed article or page may hold: far more than any does, so that a hostile file fills no memory."""

_LEVEL: Final = 2
"""Half the time of 6, for 7 % more bytes."""
_ENCODER: Final = msgspec.msgpack.Encoder()
_OWN: Final = ("text", "body", "segments", "records")
_NOTES: Final = ("entities", "mentions", "times", "quantities")
_SHORT_TEXTS: Final = 0xC0
_TEXT: Final = 0xD9
"""As msgpack has it: bytes below the first begin a short text, this one and the two next a longer one."""
_KINDS: Final = (Statement, Event, Figure)
_FIELDS: Final = tuple(name for name in Article.__struct_fields__ if name not in {*_OWN, *_NOTES})
_LATER: Final = frozenset(("claim_groups",))
"""Lists at the end of an article that articles of older archives do not have."""
_PAGE: Final = tuple(name for name in Page.__struct_fields__ if name not in {"text", "articles", "layout", "declared"})


class _Place:
    """A span on its way in. No struct itself: those are converted without a look at their characters."""

    __slots__ = ()


class _Placed(_Place, msgspec.Struct, array_like=True, gc=False):
    start: int
    end: int


class Cut:
    """A span on its way out of its packed form."""

    __slots__ = ("end", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start, self.end, self.text = start, end, text


class _Packed(msgspec.Struct, array_like=True):
    """An article: the parts that are rarely read together are opened one by one."""

    text: str
    body: str | tuple[int, int]
    """Where it stands in the text; itself, when it does not stand there in one piece."""
    segments: tuple[Segment, ...]
    fields: msgspec.Raw
    notes: msgspec.Raw
    records: list[tuple[int, msgspec.Raw]]


class _PackedPage(msgspec.Struct, array_like=True):
    length: int
    rest: str
    fields: msgspec.Raw


def pack_article(article: Article, page_text: str) -> bytes:
    """Its packed form.

    Raises:
        ValueError: a span does not hold the characters that stand at its place.
    """
    packed = _Packed(
        article.text,
        _place_of(article.body, article.text),
        article.segments,
        _mirrored(article, _mirror_of(Article, _FIELDS, _Place), page_text),
        _mirrored(article, _mirror_of(Article, _NOTES, _Place), article.text),
        _packed_records(article.records, article.text),
    )
    return _squeeze(packed)


def unpack_article(data: bytes, page_text: str) -> Article:
    """The article, from its packed form and the text of its page."""
    packed = _article(data)
    bare = Article(id="", position=0, text=packed.text, body=_body(packed), segments=packed.segments)
    fields = _from_raw(packed.fields, Article, _FIELDS, page_text)
    notes = _from_raw(packed.notes, Article, _NOTES, packed.text)
    records = tuple(_record(kind, raw, packed.text) for kind, raw in packed.records)
    return msgspec.structs.replace(bare, **fields, **notes, records=records)


def unpack_notes(data: bytes, key: str = "") -> Article:
    """An article's text, entities, mentions, times and quantities alone.

    Args:
        data: its packed form.
        key: its id, which is not packed with them.
    """
    packed = _article(data)
    notes = _from_raw(packed.notes, Article, _NOTES, packed.text)
    return Article(id=key, position=0, text=packed.text, body=_body(packed), segments=(), **notes)


def unpack_text(data: bytes) -> str:
    """An article's text alone."""
    return _article(data).text


def unpack_beginning(data: bytes, most: int) -> str:
    """The beginning of an article's text, so many bytes at most: a look at many, in half the time of the whole."""
    head = zlib.decompressobj().decompress(data, most)
    # A list begins, and in it a text: its length is in its first byte up to 31, else in the one, two or four next.
    start = 2 if head[1] < _SHORT_TEXTS else 2 + (1 << head[1] - _TEXT)
    size = head[1] & 31 if start == 2 else int.from_bytes(head[2:start])
    return head[start : start + size].decode("utf-8", "ignore")


def unpack_body(data: bytes) -> str:
    """An article's body alone."""
    return _body(_article(data))


def unpack_values(data: bytes, names: Sequence[str]) -> list[Any]:
    """The values of some of an article's fields, without their evidence; None for a field that is not there."""
    fields = msgspec.msgpack.decode(_article(data).fields)
    found = (fields[_FIELDS.index(name)] for name in names)
    return [one and one[0] for one in found]


def unpack_segments(data: bytes) -> tuple[str, tuple[Segment, ...]]:
    """An article's text, and where its pieces stand on the page."""
    packed = _article(data)
    return packed.text, packed.segments


def unpack_record(data: bytes, number: int) -> Record:
    """One record of an article, by its place among them."""
    (record,) = unpack_records(data, [number])
    return record


def unpack_records(data: bytes, numbers: Iterable[int] | None = None) -> list[Record]:
    """Records of an article, by their places among them; None: all."""
    packed = _article(data)
    places = range(len(packed.records)) if numbers is None else numbers
    return [_record(*packed.records[place], packed.text) for place in places]


class Said(Protocol):
    """What a statement's words are told from."""

    @property
    def span(self) -> Span | Cut:
        """All that it is."""

    @property
    def contents(self) -> Sequence[Span | Cut]:
        """What is said in it."""


def unpack_said(data: bytes, numbers: Iterable[int] | None = None) -> list[Said | None]:
    """Of records of an article what was said in them, in less than half the time of the whole; None for no statement.

    Args:
        data: the article's packed form.
        numbers: the records' places; None: all.
    """
    packed = _article(data)
    hook, statement = _cutter(packed.text), _KINDS.index(Statement)
    kept = packed.records if numbers is None else [packed.records[place] for place in numbers]
    return [
        msgspec.msgpack.decode(raw, type=_said_type(), dec_hook=hook) if kind == statement else None
        for kind, raw in kept
    ]


def pack_page(page: Page) -> bytes:
    """The packed form of all of a page but its articles."""
    covered = _covered((article.segments for article in page.articles), len(page.text))
    rest = "".join(page.text[start:end] for start, end in _gaps(covered, len(page.text)))
    return _squeeze(_PackedPage(len(page.text), rest, _mirrored(page, _mirror_of(Page, _PAGE, _Place), page.text)))


def unpack_page(data: bytes, articles: Sequence[bytes]) -> Page:
    """The page with its articles, each from its packed form."""
    packed = _page(data)
    text = _page_text(packed, [unpack_segments(one) for one in articles])
    fields = _from_raw(packed.fields, Page, _PAGE, text)
    return Page(text=text, articles=tuple(unpack_article(one, text) for one in articles), **fields)


def well_formed(page: Page) -> Page:
    """The page with a ``?`` for each half of a surrogate pair: no offset moves, and every character can be written."""
    bare = msgspec.structs.replace(page, layout=type(page.layout)(), declared=type(page.declared)())
    text = json.dumps(msgspec.to_builtins(bare), ensure_ascii=False).encode("utf-8", "replace")
    return msgspec.json.decode(text, type=Page)


def _page_text(packed: _PackedPage, articles: Sequence[tuple[str, tuple[Segment, ...]]]) -> str:
    pieces = [(one.page_start, text[one.text_start : one.text_end]) for text, segments in articles for one in segments]
    covered = _covered((segments for _, segments in articles), packed.length)
    place = 0
    for start, end in _gaps(covered, packed.length):
        pieces.append((start, packed.rest[place : place + end - start]))
        place += end - start
    return _laid_out(pieces)


def _laid_out(pieces: list[tuple[int, str]]) -> str:
    """Pieces of a text, each at its place; where two lie over each other, they say the same."""
    parts, at = [], 0
    for start, piece in sorted(pieces):
        if start + len(piece) > at:
            parts.append(piece[at - start :])
            at = start + len(piece)
    return "".join(parts)


def _covered(articles: Iterable[Sequence[Segment]], length: int) -> list[tuple[int, int]]:
    """What of a page's text stands in an article: runs in order."""
    runs = sorted((one.page_start, one.page_start + one.text_end - one.text_start) for a in articles for one in a)
    return [(start, min(end, length)) for start, end in runs]


def _gaps(covered: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    gaps, at = [], 0
    for start, end in [*covered, (length, length)]:
        if start > at:
            gaps.append((at, start))
        at = max(at, end)
    return gaps


def _place_of(body: str, text: str) -> str | tuple[int, int]:
    """Where the body's characters stand in the text, so that they are kept once; any such place will do."""
    start = text.find(body)
    return (start, start + len(body)) if start >= 0 else body


def _body(packed: _Packed) -> str:
    if isinstance(packed.body, str):
        return packed.body
    start, end = packed.body
    return packed.text[start:end]


def _record(kind: int, raw: msgspec.Raw, text: str) -> Record:
    mirror = msgspec.msgpack.decode(raw, type=_mirror(_KINDS[kind], Cut), dec_hook=_cutter(text))
    return cast(Record, msgspec.convert(mirror, _KINDS[kind], from_attributes=True))


def _packed_records(records: Sequence[Record], text: str) -> list[tuple[int, Any]]:
    """Each by itself, with its kind; those of one kind that follow each other are gone through in one go."""
    packed: list[tuple[int, Any]] = []
    for kind, same in groupby(records, key=type):
        number = _KINDS.index(kind)
        mirrors = _mirrored(list(same), list[_mirror(kind, _Place)], text)  # type: ignore[misc]  # a type made at run time
        packed.extend((number, one) for one in mirrors)
    return packed


def _mirrored(value: object, mirror: Any, text: str) -> Any:  # noqa: ANN401  # a type made at run time
    def hook(_type: type, span: Any) -> _Place:  # noqa: ANN401  # msgspec's form
        start, end = span.start, span.end
        if text[start:end] != span.text:
            raise ValueError(f"a span [{start}, {end}) does not hold the characters of its text")
        return _Placed(start, end)

    try:
        return msgspec.convert(value, mirror, from_attributes=True, dec_hook=hook)
    except msgspec.ValidationError as fault:
        raise ValueError(f"cannot be kept: {fault}") from fault


def _from_raw(raw: msgspec.Raw, of: type, names: tuple[str, ...], text: str) -> dict[str, Any]:
    mirror = msgspec.msgpack.decode(raw, type=_mirror_of(of, names, Cut), dec_hook=_cutter(text))
    whole = msgspec.convert(mirror, _part_of(of, names), from_attributes=True)
    return msgspec.structs.asdict(whole)


def _cutter(text: str) -> Callable[[type, Any], Cut]:
    def hook(_type: type, place: Any) -> Cut:  # noqa: ANN401  # msgspec's form
        start, end = place
        if not 0 <= start <= end <= len(text):
            raise ValueError(f"span [{start}, {end}) does not lie in a text of {len(text)} code points")
        return Cut(start, end, text[start:end])

    return hook


@cache
def _said_type() -> Any:  # noqa: ANN401  # a type made at run time
    """A statement as it is packed, of which only what `Said` has is opened."""
    wanted = {"span": Cut, "contents": tuple[Cut, ...]}
    fields = [(one.name, wanted.get(one.name, msgspec.Raw)) for one in msgspec.structs.fields(Statement)]
    return msgspec.defstruct("PackedSaid", fields, array_like=True)


@cache
def _part_of(of: type, names: tuple[str, ...]) -> Any:  # noqa: ANN401  # a type made at run time
    """A type with some fields of another."""
    return msgspec.defstruct(
        f"Some{of.__name__}", [(one.name, one.type) for one in msgspec.structs.fields(of) if one.name in names]
    )


@cache
def _mirror_of(of: type, names: tuple[str, ...], span: type) -> Any:  # noqa: ANN401
    return _mirror(_part_of(of, names), span)


@cache
def _mirror(of: Any, span: type) -> Any:  # noqa: ANN401
    """The type as it is packed: lists in the place of objects, `Cut` or `_Place` in the place of `Span`."""
    if of is Span:
        return span
    origin, inside = get_origin(of), get_args(of)
    struct = origin or of
    if isinstance(struct, type) and issubclass(struct, msgspec.Struct):
        fields = [_packed_field(one, span) for one in msgspec.structs.fields(of)]
        return msgspec.defstruct(f"Packed{struct.__name__}", fields, array_like=True)
    if origin in (Union, types.UnionType):
        return Union[tuple(_mirror(one, span) for one in inside)]  # noqa: UP007  # of a tuple
    return of if origin in (None, Literal) else origin[tuple(_mirror(one, span) for one in inside)]


def _packed_field(one: msgspec.structs.FieldInfo, span: type) -> tuple[Any, ...]:
    """Its name and type; of one that older archives lack, what it is there."""
    field = one.name, _mirror(one.type, span)
    return (*field, ()) if one.name in _LATER else field


def _squeeze(packed: msgspec.Struct) -> bytes:
    return zlib.compress(_ENCODER.encode(packed), _LEVEL)


def _loosen(data: bytes) -> bytes:
    opened = zlib.decompressobj()
    whole = opened.decompress(data, UNPACKED_LIMIT)
    if not opened.eof or opened.unused_data:
        raise zlib.error("what is packed does not end where it should")
    return whole


def _article(data: bytes) -> _Packed:
    return msgspec.msgpack.decode(_loosen(data), type=_Packed)


def _page(data: bytes) -> _PackedPage:
    return msgspec.msgpack.decode(_loosen(data), type=_PackedPage)
