from __future__ import annotations

import pytest

from onrecord.model.article import Article, Author
from onrecord.model.found import Found, FoundDate
from onrecord.writers.sheet import byline_in_words, date_in_words, rest, sheets
from tests.writers.pages import FULL


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (FoundDate("2024", "2024", "span", precision="year"), "2024"),
        (FoundDate("2024-10", None, "span", precision="month"), "October 2024"),
        (FoundDate("2024-10-21", "x", "span", precision="day"), "21 October 2024"),
        (FoundDate("2024-10-01", "x", "span", precision="day", reliable=False), "1 October 2024 (a guess)"),
        (
            FoundDate("2024-10-21", "x", "url", precision="day", reliable=False),
            "21 October 2024 (from the address, a guess)",
        ),
        (FoundDate("2024-10-21", "x", "caller", precision="day"), "21 October 2024 (as given)"),
        (
            FoundDate("2024-10-21T14:05", "x", "span", precision="minute"),
            "21 October 2024, 14:05 (time zone not given)",
        ),
        (
            FoundDate("2024-10-21T14:05:09+02:00", "x", "span", precision="second", zone_known=True),
            "21 October 2024, 14:05 +02:00",
        ),
        (
            FoundDate("2024-10-21T14:05:09Z", "x", "json-ld", precision="second", zone_known=True),
            "21 October 2024, 14:05 UTC (from the page's data)",
        ),
        (FoundDate(None, "7 sec\nago", "span"), "“7 sec ago” (needs the time of capture)"),
        (FoundDate("soon", "soon", "span"), "soon"),
        (FoundDate("2024-99-99", "x", "span"), "99 99 2024"),
    ],
)
def test_a_date_says_what_keeps_it_from_being_certain(date, words):
    assert date_in_words(date) == words


def article(agency: str | None = None, *authors: Author) -> Article:
    return Article(
        id="a",
        position=1,
        text="",
        body="",
        segments=(),
        authors=tuple(Found(author, None, "span") for author in authors),
        agency=Found(agency, None, "span") if agency else None,
    )


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (article(), ""),
        (article("Coastwire"), "Coastwire"),
        (article(None, Author("Ana Ruiz")), "Ana Ruiz"),
        (article("Coastwire", Author("Ana Ruiz"), Author("Li Wei")), "Ana Ruiz and Li Wei (Coastwire)"),
        (article(None, Author("A"), Author("B"), Author("C")), "A, B and C"),
        (article("Coastwire", Author(None, organization="Coastwire")), "Coastwire"),
        (article(None, Author("Ana Ruiz", "editor", "The Ledger")), "Ana Ruiz, editor, The Ledger"),
    ],
)
def test_a_byline_has_people_then_the_agency(found, words):
    assert byline_in_words(found) == words


def test_a_sheet_has_the_article_and_the_rest_has_everything_else():
    (sheet,) = sheets(FULL)
    assert (sheet.headline, sheet.kicker, sheet.standfirst) == ("Wall to rise", "Flooding", ["Nine votes to six"])
    assert [piece.role for piece in sheet.pieces] == [
        "paragraph", "caption", "subhead", "quote", "list_item", "list_item", "table_row", "table_row"
    ]  # fmt: skip
    assert [piece.text for piece in rest(FULL)] == ["Home", "Buy boots"]
    assert sheet.remarks == ["the page holds only a part of the text"]
    assert sheet.about == ["The Ledger", "en", "1,234 words"]
