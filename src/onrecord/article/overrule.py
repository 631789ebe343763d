"""Fields that a site's rules place: an article as the finders read it in, the article as the rules say out.

What a rule names goes before everything but the caller's own word; what the finders had said stands among the
candidates.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from onrecord.article.fields.date_text import ReadDate, read_date
from onrecord.article.fields.language import language_of
from onrecord.article.fields.names import split_byline
from onrecord.article.region import Region
from onrecord.article.said import Said
from onrecord.model.article import Article, Author
from onrecord.model.found import Candidate, Found, FoundDate
from onrecord.model.page import Page
from onrecord.model.span import Span

OVERRULED = "the site's rules name another place"


def overrule(page: Page, region: Region, article: Article, said: Said) -> Article:
    """The article with the fields that the rules place. Rules speak of the page's first article only."""
    if region.position > 1 or not (said.fields or said.publisher):
        return article
    changes: dict[str, object] = {}
    if headlines := said.fields.get("headline"):
        changes["headline"] = _words(headlines[0], _lost(article.headline))
    if authors := tuple(_authors(said.fields.get("byline", ()), _lost(*article.authors))):
        changes["authors"] = authors
    date = _date(page, region, said.fields.get("date", ()), article.date_published)
    if date:
        changes["date_published"] = date
    if said.publisher:
        changes["publisher"] = Found(said.publisher, None, "inferred", None, _lost(article.publisher))
    return msgspec.structs.replace(article, **changes)


def _words(span: Span, lost: tuple[Candidate, ...]) -> Found[str]:
    return Found(" ".join(span.text.split()), span.text, "span", span, lost)


def _lost(*found: Found[str] | Found[Author] | None) -> tuple[Candidate, ...]:
    return tuple(Candidate(one.raw or "", one.source, one.span, OVERRULED) for one in found if one is not None)


def _authors(spans: tuple[Span, ...], lost: tuple[Candidate, ...]) -> Iterator[Found[Author]]:
    for span in spans:
        for signer in split_byline(span.text, trust="shown").signers:
            if signer.kind == "agency":
                continue
            place = span.within(signer.start, signer.end)
            role, body, contact = (
                span.text[slice(*part)] if part else None for part in (signer.role, signer.organization, signer.contact)
            )
            author = (
                Author(place.text, role, body, contact) if signer.kind == "person" else Author(None, None, place.text)
            )
            yield Found(author, place.text, "span", place, lost)
            lost = ()


def _date(page: Page, region: Region, spans: tuple[Span, ...], found: FoundDate | None) -> FoundDate | None:
    """The first place that names a date; None where none does, or the caller said the date."""
    if found is not None and found.source == "caller":
        return None
    for span in spans:
        read = read_date(span.text, language_of(page, region), country=region.country, retrieved_at=page.retrieved_at)
        if read is not None:
            return _found_date(span, read, found)
    return None


def _found_date(span: Span, read: ReadDate, found: FoundDate | None) -> FoundDate:
    place = span.within(read.start, read.end)
    same = found is not None and found.value is not None and read.day and found.value[:10] == read.day
    if found is not None and same:
        # The finders read the same day, perhaps to the minute from the page's data: the rule settles the place.
        return msgspec.structs.replace(found, span=place)
    lost = (Candidate(found.raw or "", found.source, found.span, OVERRULED),) if found else ()
    return FoundDate(read.value, place.text, "span", place, lost, read.precision, read.zone_known, read.reliable)
