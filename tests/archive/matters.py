"""Pages about a few matters, each read from a text as the pipeline reads it by rules."""

from __future__ import annotations

import msgspec

from onrecord.model.article import Segment
from onrecord.model.found import Found
from onrecord.model.page import Page
from onrecord.page.identity import article_id, page_id
from tests.link.told_articles import read


def page_about(
    day: str, text: str, *, url: str, headline: str = "", retrieved_at: str | None = None, paper: str = "Ledger"
) -> Page:
    """A page of one article; its headline stands before the text."""
    whole = f"{headline}\n{text}" if headline else text
    key = page_id(url, whole)
    told = read(whole, article_id(key, 1, whole), day)
    article = msgspec.structs.replace(
        told,
        segments=(Segment(0, len(whole), 0),),
        body=text,
        headline=Found(headline, headline, "meta") if headline else None,
        publisher=Found(paper, paper, "meta"),
        date_published=told.date_published if day else None,
    )
    return Page(key, whole, (), "text/html", url=url, retrieved_at=retrieved_at, articles=(article,), stages="all")


FALL = page_about(
    "2024-05-07",
    "A bridge collapsed in Ebb on Monday and killed Ann Okoro, said Mayor Dana Hale. Orr Steel built it.",
    url="https://ledger.example/fall",
    headline="Bridge falls in Ebb",
)
AFTER = page_about(
    "2024-05-08",
    "Ann Okoro was killed when a bridge collapsed in Ebb on Monday. Orr Steel, its builder, is silent.",
    url="https://gazette.example/after",
    paper="Gazette",
)
ARREST = page_about(
    "2024-05-12",
    "Police arrested Li Marsh of Orr Steel on Saturday after a bridge collapsed in Ebb and killed Ann Okoro.",
    url="https://tern.example/arrest",
    headline="Builder arrested",
    paper="Tern",
)
TRIAL = page_about(
    "2024-05-07",
    "Ben Sand was sentenced to five years in Osk on Monday for bribing Tove Lund of Lund Timber.",
    url="https://ledger.example/trial",
)
SENTENCE = page_about(
    "2024-05-08",
    "A court in Osk sentenced Ben Sand to five years on Monday. He had bribed Tove Lund of Lund Timber.",
    url="https://gazette.example/sentence",
)
SCHOOL = page_about(
    "2024-05-20", "A school opened in Farn on Monday, the rector, Ida Moe, said.", url="https://tern.example/school"
)
BRIDGE = (FALL, AFTER, ARREST)
COURT = (TRIAL, SENTENCE)


def id_of(page: Page) -> str:
    """The id of its article."""
    return page.articles[0].id
