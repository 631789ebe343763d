import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.wordpiece import FORMS, WordPiece, first_pieces
from tests.pace import cpu_seconds

VOCABULARY = "[UNK] [CLS] [SEP] dam dams ##s ##age bur ##st okoro said he 12 . , “ ” \" ' 水 庫 de ##ja $".split()
CUT = WordPiece(VOCABULARY)


def shown(text: str) -> list[str]:
    pieces = CUT(text)
    return [VOCABULARY[number] for number in pieces.ids]


CUT_AS = {
    "words that the vocabulary has stay whole": ("dams said he", ["dams", "said", "he"]),
    "the longest piece that fits comes first": ("damage burst", ["dam", "##age", "bur", "##st"]),
    "capitals do not matter": ("DAM Dam dam", ["dam", "dam", "dam"]),
    "accents do not matter": ("Déjà", ["de", "##ja"]),
    "a word with an unknown part is unknown as a whole": ("damxx he", ["[UNK]", "he"]),
    "each mark is a piece": ("“He,” said.", ["“", "he", ",", "”", "said", "."]),
    "a sign glued to a number is one of its own": ("$12", ["$", "12"]),
    "Chinese characters stand alone": ("水庫", ["水", "庫"]),
    "an apostrophe parts a word": ("he's", ["he", "'", "[UNK]"]),
    "what cannot be seen is not there": ("d\u00adam\u200b he", ["dam", "he"]),
    "an underscore parts": ("dam_he", ["dam", "[UNK]", "he"]),
    "nothing": ("", []),
    "blanks only": (" \n\t ", []),
}


@pytest.mark.parametrize("case", CUT_AS)
def test_a_text_is_cut_as_bert_cuts_it(case):
    text, expected = CUT_AS[case]
    assert shown(text) == expected


PLACES = {
    "pieces of a word": ("a damage", ["a", "dam", "age"]),
    "letters that lose their accent": ("Déjà.", ["Dé", "jà", "."]),
    "an accent written apart": ("De\u0301ja.", ["De\u0301", "ja", "."]),
    "a mark that cannot be seen": ("d\u00adam he", ["d\u00adam", "he"]),
}


@pytest.mark.parametrize("case", PLACES)
def test_pieces_point_into_the_text_as_printed(case):
    text, expected = PLACES[case]
    pieces = CUT(text)
    assert [text[start:end] for start, end in zip(pieces.starts, pieces.ends, strict=True)] == expected


FORM = {
    "a line begins": ("he", [8]),
    "a blank before": ("he dam", [8, 4]),
    "nothing before": ('"he', [8, 0]),
    "an opening mark": ('he "he', [8, 4, 0]),
    "a closing mark": ('he" he', [8, 0, 4]),
    "a new line": ("he\nhe", [8, 8]),
    "two lines further": ("he \n\n he", [8, 8]),
    "a capital": ("Dam", [9]),
    "capitals": ("DAM dam", [10, 4]),
    "capitals within": ("DaM", [11]),
    "later pieces of a word have its case": ("Damage", [9, 1]),
    "one letter in capitals is a capital": ("A", [9]),
}


@pytest.mark.parametrize("case", FORM)
def test_the_form_tells_case_and_gap(case):
    text, expected = FORM[case]
    assert CUT(text).forms == expected


@given(st.text())
def test_any_text_gives_pieces_in_order_that_never_overlap(text):
    pieces = CUT(text)
    assert len({*map(len, pieces)}) == 1
    last = 0
    for start, end in zip(pieces.starts, pieces.ends, strict=True):
        assert last <= start < end <= len(text)
        last = end
    assert all(0 <= form < FORMS for form in pieces.forms)


@given(st.text())
def test_the_same_text_gives_the_same_pieces_again(text):
    assert CUT(text) == WordPiece(VOCABULARY)(text)


@pytest.mark.parametrize("text", ["dam" * 100_000, "dam " * 100_000, "\u200b" * 100_000 + "dam", "“" * 100_000])
def test_long_texts_take_time_in_proportion(text):
    assert cpu_seconds(lambda: CUT(text), limit=2) < 2


def test_an_endless_word_is_one_unknown_piece():
    assert shown("dam" * 50) == ["[UNK]"]


def test_a_word_is_held_together_but_marks_are_not_glued_to_it():
    text = "damage, dam."
    assert first_pieces(text, CUT(text)) == [0, 0, 2, 3, 4]
