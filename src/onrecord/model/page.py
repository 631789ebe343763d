"""A page: what came off the web, and what was read in it.

``RawPage -> Page`` is the work of the room ``page``; the room ``article`` then gives every block its role.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from onrecord.model.article import Article
from onrecord.model.span import Span

Role = Literal[
    "headline",
    "kicker",
    "standfirst",
    "bullet",
    "byline",
    "dateline",
    "date",
    "caption",
    "credit",
    "paragraph",
    "subhead",
    "quote",
    "list_item",
    "table_row",
    "furniture",
    "navigation",
    "related",
    "advert",
    "newsletter",
    "comment",
    "duplicate",
    "unknown",
]
"""What a block is to a reader of the page."""

BODY_ROLES: frozenset[Role] = frozenset({"paragraph", "subhead", "quote", "list_item", "table_row"})
"""Roles that make up ``article.body`` (the standfirst comes in under a rule of its own)."""

ARTICLE_ROLES: frozenset[Role] = BODY_ROLES | {
    "headline",
    "kicker",
    "standfirst",
    "bullet",
    "byline",
    "dateline",
    "date",
    "caption",
    "credit",
}
"""Roles whose blocks belong to an article."""

Stages = Literal["articles", "all"]
"""How far a page is read: to its articles, or on to what stands in their text."""

MediaType = Literal["text/html", "text/plain"]


class WarcPosition(msgspec.Struct, frozen=True):
    """Where in a web archive a page stands (ISO 28500)."""

    file: str
    """The archive, by the name it was given under."""
    record_id: str
    """The record's WARC-Record-ID; empty when it has none."""
    offset: int
    """Byte offset of the record in the (compressed) file; in one that is packed as a whole, of the unpacked bytes."""
    length: int
    """Bytes of the record, counted the same way."""
    truncated: str | None = None
    """Why the crawler kept only the beginning of the page (WARC-Truncated), in small letters: ``length``, ``time``,
    ``disconnect``, ``unspecified``; None when it kept all. Articles at the page's end may be cut off, or missing."""


class RawPage(msgspec.Struct, frozen=True):
    """What came off the web, untouched."""

    body: bytes | str
    """The payload. A ``str`` is text that somebody has decoded already."""
    url: str | None = None
    """The address that was asked for."""
    final_url: str | None = None
    """The address that answered, after redirects."""
    retrieved_at: str | None = None
    """When it was taken from the web: ISO 8601 with offset; None when nobody knows."""
    date_published: str | None = None
    """The caller's own knowledge of the day of publication, ISO 8601."""
    media_type: str | None = None
    """As the server declared it, parameters cut off; None: look at the payload."""
    charset: str | None = None
    """The ``charset`` parameter of the server's Content-Type."""
    name: str | None = None
    """What to call the page in messages: a file name, a line number, a record id."""
    warc: WarcPosition | None = None


class Charset(msgspec.Struct, frozen=True):
    """How the bytes were turned into text."""

    name: str
    """WHATWG name, lower case: ``utf-8``, ``windows-1252``."""
    found_by: Literal["bom", "header", "meta", "detection", "caller"]
    """What settled it."""
    declared: str | None = None
    """The name that the page or server gave, when it proved to be wrong."""


class Source(msgspec.Struct, frozen=True, gc=False):
    """The place of a block's element in the decoded HTML source, in code points."""

    start: int
    """Where the start tag begins."""
    end: int | None = None
    """One past the end tag; None when the source never closes the element."""


class Block(msgspec.Struct, frozen=True, gc=False):
    """A run of the page's text with its role. Blocks cover ``page.text`` but for the joining line breaks."""

    span: Span
    """In ``page.text``."""
    role: Role = "unknown"
    """What it is to a reader of the page."""
    reason: str = "not yet labelled"
    """Which rule or model gave the role, in words a person understands."""
    article: int | None = None
    """Position of the article it belongs to, 0-based; None: to none."""
    path: str | None = None
    """HTML: element path such as ``html/body/div[2]/p[3]``. Text kept outside the page's body: where it stood."""
    source: Source | None = None
    """HTML: the element in the source."""


class Element(msgspec.Struct, frozen=True, gc=False):
    """An element of an HTML page and the run of ``page.text`` that it holds."""

    tag: str
    parent: int
    """Index of its parent in ``layout.elements``, -1 at the root. Always smaller than its own index."""
    start: int
    """First code point of ``page.text`` inside it."""
    end: int
    """One past the last; equal to ``start`` when it shows no text."""
    attrs: dict[str, str]
    """Attributes, at most 64 of them; ``class`` and ``rel`` blank-separated."""


class Layout(msgspec.Struct, frozen=True):
    """How the page's text stands in its elements: what labelling and the field finders look at. Never written out."""

    elements: tuple[Element, ...] = ()
    """In document order: an element comes after its parent."""
    block_elements: tuple[int, ...] = ()
    """For each block, the innermost block-level element that holds it (index into ``elements``)."""
    link_chars: tuple[int, ...] = ()
    """For each block, code points that stand inside links."""
    strong_chars: tuple[int, ...] = ()
    """For each block, code points in bold or strong type."""
    hidden: frozenset[int] = frozenset()
    """Indices of blocks that the page does not show (display: none, hidden, template text)."""
    embedded: frozenset[int] = frozenset()
    """Indices of blocks that stand only in JSON-LD or embedded state."""


class Declared(msgspec.Struct, frozen=True):
    """What the page says of itself, as found."""

    title: str | None = None
    """The ``<title>``."""
    language: str | None = None
    """``lang`` of the root element."""
    canonical_url: str | None = None
    """``<link rel=canonical>``, as written."""
    base_url: str | None = None
    """``<base href>``, as written."""
    meta: tuple[tuple[str, str], ...] = ()
    """``(name or property or itemprop or http-equiv, lower case; content)`` of each meta element, in order."""
    links: tuple[tuple[str, str], ...] = ()
    """``(rel, href)`` of each link element with an address, in order."""
    json_ld: tuple[dict[str, Any], ...] = ()
    """JSON-LD nodes, ``@graph`` and lists opened up, in order. Broken scripts are left out."""
    faults: tuple[str, ...] = ()
    """What could not be read, in words: "JSON-LD 2: not JSON"."""


class PageError(msgspec.Struct, frozen=True):
    """Why a page has no result."""

    kind: str
    """A stable word: ``empty``, ``not_html``, ``too_large``, ``truncated_gzip`` ..."""
    message: str
    """What happened and what to do."""


class Page(msgspec.Struct, frozen=True):
    """A decoded page: one text, its blocks, what it declares."""

    id: str
    """Digest of text and address: the same input gives the same id everywhere."""
    text: str
    """The decoded page as text, one block a line: what every offset of the page counts in."""
    blocks: tuple[Block, ...]
    """In the order of the text."""
    media_type: MediaType
    """What the page was read as."""
    url: str | None = None
    """The address that was asked for."""
    final_url: str | None = None
    """The address that answered, after redirects."""
    canonical_url: str | None = None
    """The address that the page calls its own."""
    retrieved_at: str | None = None
    """When it was taken from the web, as the caller said: ISO 8601 with offset."""
    date_published: str | None = None
    """What the caller said; an article's own field says where its value comes from."""
    charset: Charset | None = None
    """How bytes became text; None when a decoded text came in."""
    warc: WarcPosition | None = None
    """Where it stood in a web archive."""
    declared: Declared = Declared()
    """What the page says of itself, as found."""
    layout: Layout = Layout()
    articles: tuple[Article, ...] = ()
    """In reading order; empty when the page has none."""
    stages: Stages = "articles"
    """How far it was read. After ``articles``, the lists of later stages are empty because nobody looked."""
