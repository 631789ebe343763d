"""What a program said of a page, in the terms of the scorer; and a ``Page`` of ours put into them.

Title is the headline, authors are people, then organisations that sign, then the agency; the date is the day or instant
of publication as onrecord writes it.
"""

from __future__ import annotations

from typing import TypedDict

from onrecord.model.article import Article
from onrecord.model.page import Page


class Answer(TypedDict, total=False):
    """One article; a key that is not there: the program does not give the field."""

    body: str
    title: str
    authors: list[str]
    date: str
    standfirst: str
    alternatives: list[str]
    """Other wordings of the title. The scorer does not look at them; the measure ``title_any`` does."""


def answers_of_page(page: Page) -> list[Answer]:
    """An answer for each article, in reading order."""
    return [answer_of(article) for article in page.articles]


def answer_of(article: Article) -> Answer:
    """The article in the terms of the scorer."""
    published = article.date_published
    return Answer(
        body=article.body,
        title=article.headline.value if article.headline else "",
        authors=_authors(article),
        date=(published.value if published else None) or "",
        standfirst="\n".join(one.value for one in article.standfirst),
        alternatives=[one.value for one in article.alternative_headlines],
    )


def _authors(article: Article) -> list[str]:
    signed = [author.value for author in article.authors]
    people = [author.name for author in signed if author.name]
    bodies = [author.organization for author in signed if not author.name and author.organization]
    agency = [article.agency.value] if article.agency else []
    return list(dict.fromkeys([*people, *bodies, *agency]))
