"""Small pages in one line each, for who is whom: ``2024-03-05 | Mayor/Ana Ruiz | GPE Chile``."""

from __future__ import annotations

from onrecord.model.annotation import Descriptor, Entity, EntityType, Mention
from onrecord.model.article import Article, Segment
from onrecord.model.found import Found, FoundDate
from onrecord.model.page import Page
from onrecord.model.record import Factuality, Participant, Provenance, Statement
from onrecord.model.span import Span
from onrecord.page.identity import article_id, digest, page_id

_TYPES: dict[str, EntityType] = {"ORG": "ORG", "GPE": "GPE"}


def page_of(line: str, *, url: str | None = None, retrieved_at: str | None = None) -> Page:
    """A page whose article names them in order; the first says that the last wept, to the second."""
    day, *named = [part.strip() for part in line.split("|")]
    text, entities, mentions = "", [], []
    for number, part in enumerate(named, start=1):
        kind, _, rest = part.partition(" ")
        said = rest if kind in _TYPES else part
        title, name = said.split("/") if "/" in said else ("", said)
        told: tuple[Descriptor, ...] = ()
        if title:
            told = (Descriptor("title", title, Span(len(text), len(text) + len(title), title)),)
            text += title + " "
        span = Span(len(text), len(text) + len(name), name)
        text += name + ". "
        mentions.append(Mention(f"m{number}", f"e{number}", span, span, "name"))
        entities.append(Entity(f"e{number}", name, _TYPES.get(kind, "PER"), (), told))
    url = url or f"https://ledger.example/{digest(line)}"
    start = len(text)
    text += f"{named[0]} said that {named[-1]} wept."
    content = Span.of(text, text.index("that", start) + 5, len(text) - 1)
    last = Span.of(text, content.start, content.start + len(named[-1]))
    mentions.append(Mention("m0", f"e{len(named)}", last, last, "name"))
    whole = Span.of(text, start, len(text))
    statement = Statement(
        id="s1",
        span=whole,
        sentence=whole,
        provenance=Provenance("rule", "said"),
        factuality=Factuality("claimed"),
        mode="indirect",
        act="say",
        sources=(Participant("source", mentions[0].span, entity="e1"),),
        contents=(content,),
        addressees=(Participant("addressee", mentions[1].span, entity="e2"),) if len(named) > 2 else (),
    )
    key = page_id(url, text)
    article = Article(
        id=article_id(key, 1, text),
        position=1,
        text=text,
        body=text,
        segments=(Segment(0, len(text), 0),),
        publisher=Found("Ledger", "Ledger", "meta"),
        date_published=FoundDate(day, day, "meta", precision="day") if day != "-" else None,
        entities=tuple(entities),
        mentions=tuple(mentions),
        records=(statement,),
    )
    return Page(key, text, (), "text/html", url=url, retrieved_at=retrieved_at, articles=(article,), stages="all")


def id_in(page: Page, number: int = 1) -> str:
    """The appearance of the so-manieth that a page names."""
    return f"{page.articles[0].id}#e{number}"
