"""An article: a verbatim selection of its page, with its fields (schema.org NewsArticle, IPTC ninjs 3.1 names)."""

from __future__ import annotations

from typing import Literal

import msgspec

from onrecord.model.annotation import Entity, Mention, Quantity, Time
from onrecord.model.found import Found, FoundDate
from onrecord.model.record import Record
from onrecord.model.span import Span
from onrecord.model.storyline import ClaimGroup

Quality = Literal[
    "truncated",
    "paywalled",
    "live_blog",
    "orphan_quote",
    "language_not_supported",
    "hidden_text",
    "embedded_text",
    "no_headline",
    "read_in_part",
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
    """As printed."""
    date: str | None = None
    """As printed."""


class Image(msgspec.Struct, frozen=True):
    """A picture and the words that belong to it."""

    url: str | None = None
    """As written."""
    caption: Found[str] | None = None
    """Without the credit."""
    credit: Found[str] | None = None
    """Photographer, agency, or both, as printed."""


class Part(msgspec.Struct, frozen=True):
    """A post of a live blog."""

    span: Span
    """In ``page.text``."""
    headline: Found[str] | None = None
    """Of the post."""
    date: FoundDate | None = None
    """When it was posted."""


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
    """Where each piece of ``text`` stands on the page, in order."""
    headline: Found[str] | None = None
    """The page's own headline, without site name and kicker."""
    alternative_headlines: tuple[Found[str], ...] = ()
    """Every other wording that the page offers."""
    standfirst: tuple[Found[str], ...] = ()
    """Standfirst and bullets, in order."""
    authors: tuple[Found[Author], ...] = ()
    """People, then organisations that sign."""
    agency: Found[str] | None = None
    """The news agency whose text it is, or is based on."""
    publisher: Found[str] | None = None
    """The paper, as it calls itself."""
    dateline: Found[Dateline] | None = None
    """Place, agency and day, where the text opens with them."""
    date_published: FoundDate | None = None
    """Never copied from ``date_modified``."""
    date_modified: FoundDate | None = None
    """Never copied from ``date_published``."""
    images: tuple[Image, ...] = ()
    """Pictures that belong to the article, in order."""
    section: Found[str] | None = None
    """The part of the paper it stands in."""
    keywords: tuple[Found[str], ...] = ()
    """As the page lists them."""
    in_language: Found[str] | None = None
    """BCP 47, lower-case primary tag: ``en``, ``de``."""
    is_accessible_for_free: Found[bool] | None = None
    """False behind a paywall; None when the page does not say."""
    word_count: int = 0
    """Words of ``body``; two characters count as one where no blanks stand between words."""
    parts: tuple[Part, ...] = ()
    """Posts of a live blog."""
    duplicate_of: str | None = None
    """Id of the article of the same page that says the same."""
    quality: tuple[Quality, ...] = ()
    """What to know before relying on it. ``language_not_supported``: what is read of its language is full dates, money,
    per cent and, in most of Europe's, direct speech; no names and no indirect speech."""
    entities: tuple[Entity, ...] = ()
    """Who and what it names."""
    mentions: tuple[Mention, ...] = ()
    """Where, in reading order."""
    times: tuple[Time, ...] = ()
    """Its expressions of time, in reading order."""
    quantities: tuple[Quantity, ...] = ()
    """Its figures, in reading order."""
    records: tuple[Record, ...] = ()
    """What it says: statements, events, figures."""
    claim_groups: tuple[ClaimGroup, ...] = ()
    """Claims that somebody in it denies, confirms, has found no evidence for or will not comment on."""

    def locate(self, start: int, end: int) -> list[tuple[int, int]]:
        """Carry ``[start, end)`` of ``text`` to the page: several pieces where something was taken out between."""
        pieces = []
        for segment in self.segments:
            low, high = max(start, segment.text_start), min(end, segment.text_end)
            if low < high:
                shift = segment.page_start - segment.text_start
                pieces.append((low + shift, high + shift))
        return pieces

    def place(self, span: Span) -> list[tuple[int, int]]:
        """Carry a span of the page to ``text``: the way back of `locate`; empty when nothing of it was chosen."""
        pieces = []
        for segment in self.segments:
            shift = segment.text_start - segment.page_start
            low, high = max(span.start + shift, segment.text_start), min(span.end + shift, segment.text_end)
            if low < high:
                pieces.append((low, high))
        return pieces
