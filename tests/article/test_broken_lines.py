"""Sentences that were broken at links are read as wholes. All texts are made up."""

import numpy as np
import pytest

from onrecord.article.broken_lines import LABELS, broken_sentences, mended
from onrecord.article.lines import label_lines
from onrecord.page.plaintext import parse_text
from onrecord.weights.load_lines import load_line_labeller

SURE = "Boats lay on the quay on Monday."
BROKEN = (
    "The council met in the old hall of the town of",
    "Ebb",
    ", where the mayor said that the wall would be built. Nobody voted against it",
    ".",
)
LISTED = "Our cook tells you how to bake the bread of your grandmother at home."

SPOKEN = ("Ana Ruiz", "said on Monday that", "the wall of the old harbour", "will be built in May and June.")
OPEN = "Nobody in the hall of Ebb voted against the wall of the harbour"
ITEMS = ("   Towns along the old coast road", "   o ebb, where the wall of the harbour will be built. o hale")

CASES = {
    "a name between two parts of a sentence": ((SURE, *BROKEN, "Menu"), [(1, 5)]),
    "a name that opens it": (SPOKEN, [(0, 4)]),
    "two behind each other": ((*BROKEN, *BROKEN), [(0, 4), (4, 8)]),
    "small words of a menu are none": ((SURE, "news", "sport", "weather"), []),
    "a sentence that is over goes on nowhere": ((f"{OPEN}.", "menu"), []),
    "items of a list are none": (ITEMS, []),
    "a signature is none": ((OPEN, "by Ana Ruiz"), []),
    "neither is a date": ((OPEN, "mandag 5. august kl. 14:47"), []),
    "a label that stands everywhere is none": ((LISTED[:-1], "courses", LISTED) * LABELS, []),
    "nothing is found in no lines": ((), []),
}


@pytest.mark.parametrize("case", CASES)
def test_sentences_in_several_lines_are_found(case):
    lines, expected = CASES[case]
    assert broken_sentences(lines, [0] * len(lines)) == expected


def test_an_empty_line_ends_a_sentence():
    assert broken_sentences(BROKEN, [0, 1, 0, 0]) == [(1, 4)]
    assert broken_sentences(BROKEN, [0, 0, 1, 0]) == []


def test_a_sentence_is_mended_with_the_blanks_that_it_had():
    lines, gaps = mended([SURE, *BROKEN, "Menu"], [0, 2, 0, 0, 0, 1], [(1, 5)])
    assert lines[1].startswith("The council met in the old hall of the town of Ebb, where the mayor")
    assert lines[1].endswith("against it.")
    assert [lines[0], lines[2]] == [SURE, "Menu"]
    assert gaps == [0, 2, 1]


def test_all_lines_of_a_sentence_are_taken_for_the_same():
    page = parse_text("\n".join(["Wall will be built", SURE, *BROKEN, SURE, "Menu"]))
    (opinion,) = label_lines([page], load_line_labeller())
    assert len(set(opinion.likely[2:6].tolist())) == 1
    assert opinion.likely[2] > 0.5 > opinion.likely[7]
    assert not opinion.starts[3:6].any()


def test_texts_without_broken_sentences_are_read_once():
    text = "\n".join(["Wall will be built", SURE, BROKEN[0] + " Ebb" + BROKEN[2] + ".", "Menu"])
    alone, beside = label_lines([parse_text(text), parse_text("\n".join(BROKEN))], load_line_labeller())
    (once,) = label_lines([parse_text(text)], load_line_labeller())
    assert np.array_equal(alone, once)
    assert len(beside.likely) == len(BROKEN)
