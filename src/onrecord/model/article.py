"""An article: a verbatim selection of its page, with its fields (schema.org NewsArticle, IPTC ninjs 3.1 names)."""

from __future__ import annotations

from typing import Literal

import msgspec

from onrecord.model.found import Found, FoundDate
from onrecord.model.span import Span

Quality = Literal[
    "truncated",
    "paywalled",
    "live_blog",
    "orphan_quote",
    "language_not_supported",
    "hidden_text",
    "embedded_text",
    "no_headline",
    "short",
]
"""What a user should know before relying on an article."""


class Segment(msgspec.Struct, frozen=True, array_like=True):
    """One verbatim slice: ``article.text[text_start:text_end] == page.text[page_start:page_start + length]``."""

    text_start: int
    text_end: int
    page_start: int


class Author(msgspec.Struct, frozen=True):
    """Somebody who signs the article. Nothing is made up: a part the page does not show is None."""

    name: str | None
    """A person's name as printed; None when an organisation signs."""
    role: str | None = None
    """"Political editor", "in Brussels"; as printed."""
    organization: str | None = None
    """The body that signs, or that the person is printed with."""
    contact: str | None = None
    """An address or handle printed with the name."""


class Dateline(msgspec.Struct, frozen=True):
    """The words that open the text: "BRUSSELS, Oct 21 (Reuters) -"."""

    place: str | None
    """Normal case, as the page spells it."""
    agency: str | None = None
    date: str | None = None
    """As printed."""


class Image(msgspec.Struct, frozen=True):
    """A picture and the words that belong to it."""

    url: str | None = None
    caption: Found[str] | None = None
    """Without the credit."""
    credit: Found[str] | None = None
    """Photographer, agency, or both, as printed."""


class Part(msgspec.Struct, frozen=True):
    """A post of a live blog."""

    span: Span
    """In ``page.text``."""
    headline: Found[str] | None = None
    date: FoundDate | None = None


class Article(msgspec.Struct, frozen=True):
    """One article of a page. Fields point into ``page.text``; ``text`` and ``segments`` are its own coordinates."""

    id: str
    """Digest of content and position."""
    position: int
    """Among the page's articles, from 1."""
    text: str
    """The chosen blocks, verbatim, in reading order, joined by line breaks."""
    body: str
    """schema.org articleBody: standfirst (unless the text repeats it), paragraphs, subheads, quotes, list items, table
    rows."""
    segments: tuple[Segment, ...]
    headline: Found[str] | None = None
    """The page's own headline, without site name and kicker."""
    alternative_headlines: tuple[Found[str], ...] = ()
    """Every other wording that the page offers."""
    standfirst: tuple[Found[str], ...] = ()
    """Standfirst and bullets, in order."""
    authors: tuple[Found[Author], ...] = ()
    agency: Found[str] | None = None
    """The news agency whose text it is, or is based on."""
    publisher: Found[str] | None = None
    dateline: Found[Dateline] | None = None
    date_published: FoundDate | None = None
    date_modified: FoundDate | None = None
    images: tuple[Image, ...] = ()
    section: Found[str] | None = None
    keywords: tuple[Found[str], ...] = ()
    in_language: Found[str] | None = None
    """BCP 47, lower-case primary tag: ``en``, ``de``."""
    is_accessible_for_free: Found[bool] | None = None
    word_count: int = 0
    """Words of ``body``."""
    parts: tuple[Part, ...] = ()
    duplicate_of: str | None = None
    """Id of the article of the same page that says the same."""
    quality: tuple[Quality, ...] = ()

    def locate(self, start: int, end: int) -> list[tuple[int, int]]:
        """Carry ``[start, end)`` of ``text`` to the page: several pieces where something was taken out between."""
        pieces = []
        for segment in self.segments:
            low, high = max(start, segment.text_start), min(end, segment.text_end)
            if low < high:
                shift = segment.page_start - segment.text_start
                pieces.append((low + shift, high + shift))
        return pieces
