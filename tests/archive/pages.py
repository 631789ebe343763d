"""Small pages, made by hand: an article with a headline and a sentence for each thing that somebody says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from onrecord.model.annotation import Entity
from onrecord.model.article import Article, Segment
from onrecord.model.found import Found, FoundDate
from onrecord.model.page import Block, Page
from onrecord.model.record import Factuality, Participant, Provenance, Statement, Status
from onrecord.model.span import Span
from onrecord.page.identity import article_id, digest, page_id

HEADLINE = "Old bridge of Ebb closes"
Line = tuple[str, str, str, str]
"""Name, words, act, status."""

ORR: Line = ("Hamish Orr", "the old bridge is safe", "say", "claimed")
VAYA: Line = ("Lena Vaya", "the council had sold the wall", "deny", "denied")


def make_page(
    said: Sequence[Line] = (ORR, VAYA),
    *,
    url: str | None = "https://www.ledger.example/bridge",
    day: str | None = "2024-03-14",
    retrieved_at: str | None = None,
    headline: str = HEADLINE,
    more: str = "",
    publisher: str | None = "The Harbour Ledger",
    language: str = "en",
) -> Page:
    """A page whose article says, sentence by sentence, ``NAME said that WORDS, to the mayor.``"""
    lines = [
        headline,
        *(f"{name} said that {what}, to the mayor." for name, what, _, _ in said),
        *([more] * bool(more)),
    ]
    body = "\n".join(lines)
    before = "Home\nNews\n"
    text = f"{before}{body}\nRead more"
    key = page_id(url, text)
    article = Article(
        id=article_id(key, 1, body),
        position=1,
        text=body,
        body="\n".join(lines[1:]),
        segments=(Segment(0, len(body), len(before)),),
        headline=Found(headline, headline, "span", Span.of(text, len(before), len(before) + len(headline))),
        publisher=Found(publisher, publisher, "meta") if publisher else None,
        date_published=FoundDate(day, day, "meta", precision="day") if day else None,
        in_language=Found(language, language, "meta"),
        entities=tuple(Entity(digest(name), name, "PER") for name, *_ in said),
        records=tuple(_statement(body, *one) for one in said),
    )
    blocks = (Block(Span.of(text, 0, 4), "navigation", "a menu"), Block(Span.of(text, 5, 9), "navigation", "a menu"))
    return Page(key, text, blocks, "text/html", url=url, retrieved_at=retrieved_at, articles=(article,), stages="all")


def _statement(text: str, name: str, what: str, act: str, status: str) -> Statement:
    start = text.index(f"{name} said that {what}")
    place = start + len(f"{name} said that ")
    end = place + len(what)
    to = text.index("the mayor", end)
    return Statement(
        id=digest(text, str(start)),
        span=Span.of(text, start, end),
        sentence=Span.of(text, start, to + len("the mayor.")),
        provenance=Provenance("rule", "the cue “said”", confidence=0.9),
        factuality=Factuality(cast(Status, status), "unknown", "-" if status == "denied" else "+", digest(name)),
        mode="indirect",
        act=act,
        sources=(Participant("source", Span.of(text, start, start + len(name)), entity=digest(name)),),
        cue=Span.of(text, start + len(name) + 1, start + len(name) + 5),
        contents=(Span.of(text, place, end),),
        addressees=(Participant("addressee", Span.of(text, to, to + len("the mayor"))),),
    )


def many_pages(count: int) -> list[Page]:
    """Pages of addresses of their own."""
    return [make_page(url=f"https://ledger.example/{number}", more=f"Number {number}.") for number in range(count)]
