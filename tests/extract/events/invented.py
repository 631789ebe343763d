"""Invented sentences, read as an article of a day in October."""

from onrecord.annotate.annotate import annotate
from onrecord.extract.extract import extract
from onrecord.model.article import Article
from onrecord.model.found import Found, FoundDate
from onrecord.model.record import Event

Row = tuple[str, str, str, str]
"""Trigger; actors; recipients; status, with "-" where it did not happen."""


def read(text: str) -> Article:
    article = Article(
        id="a",
        position=1,
        text=text,
        body=text,
        segments=(),
        in_language=Found("en", raw="en", source="meta"),
        date_published=FoundDate("2024-10-23", raw="23 October 2024", source="span"),
    )
    return extract(annotate(article))


def events(text: str) -> list[Event]:
    return [one for one in read(text).records if isinstance(one, Event)]


def row(event: Event) -> Row:
    actors, recipients = (
        ", ".join(who.span.text for who in event.participants if who.role == role) for role in ("actor", "recipient")
    )
    status = event.factuality.status + ("-" if event.factuality.polarity == "-" else "")
    return event.trigger.text, actors, recipients, status
