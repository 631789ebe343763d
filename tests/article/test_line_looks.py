"""Looks at lines: each question gets the answer that it would get if it were put to every line."""

import pytest

from onrecord.article.line_looks import LOOKS, is_head, looks_of
from onrecord.article.line_survey import survey_of
from onrecord.article.line_words import laid, words_of


def look(name: str, *lines: str) -> list[float]:
    looks = looks_of(lines, survey_of(laid([line[:20_000] for line in lines])), words_of(lines))
    answers: list[float] = looks[LOOKS.index(name)].tolist()
    return answers


@pytest.mark.parametrize(
    ("name", "line", "expected"),
    [
        ("first", "\u3000\u3000Harbour", 1),
        ("first", " " * 40 + "harbour", 2),
        ("first", "—•* ", 4),
        ("first", "\uff21 harbour", 1),
        ("last", "Rain fell.”)  \t ", 1),
        ("last", "Rain fell?" + ")" * 40, 2),
        ("last", "雨が降った。", 1),
        ("last", "Rain fell" + " " * 40, 0),
        ("last", "(Rain fell)", 5),
        ("last", "Rain. " * 5_000 + "No more", 0),
        ("kind", "* " * 20 + "Share", 2),
        ("kind", "ſhare this", 0),
        ("kind", "© The Harbour Post", 7),
        ("kind", "The Harbour Post ©", 0),
        ("kind", "Ⓒ The Harbour Post", 7),
        ("kind", "广告", 1),
        ("kind", "Sharing ideas", 0),
        ("dated", "２０２４", 0.5),
        ("dated", "21 October 2024, 14:05", 1.0),
        ("number", " ② ", 1),
        ("number", "Ⓐ", 0),
        ("signed", "…… by Ana Ruiz", 1),
        ("credited", "Harbour at dawn © A. Ruiz", 2),
        ("agency", "A boat in the harbour, " * 9 + "(Reuters)", 1),
        ("agency", "y" * 25_000 + " (Reuters)", 1),
        ("agency", "(Reuters) " + "y" * 300, 0),
        ("address", "harbourwww.example", 1),
        ("address", "Write to ana@harbour.example", 1),
        ("ago", "An hour AGO", 1),
        ("ago", "Agony aunts", 0),
        ("dateline", "القاهرة - أ ف ب - قال وزير الخارجية المصري اليوم إن الاجتماع سيعقد غدا", 1),
        ("dateline", "Berlin. Die Stadt baut im kommenden Jahr zwei neue Brücken.", 1),
        ("dateline", "Berlin baut im kommenden Jahr zwei neue Brücken über den Fluss.", 0),
    ],
)
def test_a_question_is_put_to_every_line_that_may_answer_it(name, line, expected):
    assert look(name, "Rain fell", line, "Rain fell")[1] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ada Quill", True),
        ("  • Monday, 4 March 2024", True),
        ("Published 10:15, 4 March 2024", True),
        ("Council votes on 4 March", False),
        ("Share", False),
        ("By " + "and by " * 40, False),
    ],
)
def test_dates_and_signatures_are_lines_of_a_head(line, expected):
    assert is_head(line) is expected
