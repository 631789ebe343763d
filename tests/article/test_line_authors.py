"""What a plain text says of who wrote its article."""

import pytest

from onrecord.article.line_authors import without_authors
from onrecord.page.plaintext import parse_text

TEXT = "The ferry to Ebb sailed again on Monday, and forty people waited on the quay for it."
WHO = "Ana Ruiz is a reporter in Ebb."


def kept(head: list[str], text: list[str]) -> list[str]:
    page = parse_text("\n".join([*head, *text]))
    lines = list(range(len(head), len(head) + len(text)))
    return [page.blocks[at].span.text for at in without_authors(page, lines, 0)]


@pytest.mark.parametrize(
    ("signature", "last"),
    [
        ("By Ana Ruiz", WHO),
        ("By Tom Pell and Ana Ruiz", WHO),
        ("Von Ana Ruiz", "Ana Ruiz schreibt aus Ebb."),
        ("Ana Ruiz", WHO),
        ("**Ana Ruiz**", f"_• {WHO}_"),
        ("By Ana Ruiz", "Ana Ruiz, a former captain, is our columnist."),
        ("By Ana Ruiz", "Ana is a freelance writer and lives on a boat."),
        ("By Ana Ruiz", "Ana Ruiz is the Post's editor-in-chief."),
        ("By Ana Ruiz", "Ana Ruiz writes about ships and those who miss them."),
    ],
)
def test_at_the_end_who_signs_an_article_is_none_of_it(signature, last):
    assert kept(["Ferry is back", signature], [TEXT, TEXT, last]) == [TEXT, TEXT]


@pytest.mark.parametrize(
    ("signature", "last"),
    [
        ("By Tom Pell", WHO),  # somebody else
        ("By Ana Ruiz", "Ana Ruiz was on the ferry and saw it all."),  # who tells it herself
        ("By Ana Ruiz", "Ana Ruiz Hale is a reporter in Ebb."),
        ("By Ana Ruiz", "Ruiz is a reporter in Ebb."),
        ("Photo: Ana Ruiz on the quay", WHO),
        ("Ana", "Ana is a reporter in Ebb."),
    ],
)
def test_others_and_what_they_do_are_told_in_the_article(signature, last):
    assert kept(["Ferry is back", signature], [TEXT, TEXT, last]) == [TEXT, TEXT, last]


def test_what_follows_who_signs_is_none_of_the_article_either():
    text = [TEXT] * 3
    assert kept(["Ferry is back", "By Ana Ruiz"], [*text, WHO, "She has a boat.", "Her cat has none."]) == text


def test_above_an_article_only_that_line_goes_and_only_below_a_byline():
    assert kept(["Ferry is back", "By Ana Ruiz"], [WHO, *[TEXT] * 5]) == [TEXT] * 5
    assert kept(["Ana Ruiz", "Ferry is back"], [WHO, *[TEXT] * 5]) == [WHO, *[TEXT] * 5]


def test_a_text_of_nothing_else_is_kept():
    assert kept(["Ferry is back", "By Ana Ruiz"], [WHO]) == [WHO]
    assert kept([], []) == []


@pytest.mark.parametrize(
    "last", ["(Reporting by Ana Ruiz; Editing by Tom Pell)", "Reporte de Ana Ruiz; Editado por Leo"]
)
def test_who_reported_and_edited_is_none_of_the_article(last):
    assert kept(["Ferry is back"], [TEXT, last]) == [TEXT]
    assert kept(["Ferry is back"], [last, TEXT]) == [last, TEXT]
