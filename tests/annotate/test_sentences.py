import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.sentences import find_sentences

WHOLE = [
    "Mr. Okoro met Gov. Lindqvist on Jan. 5.",
    "The U.S. Coast Guard came at 5 p.m. on Friday.",
    "The ferry left at 9 a.m. Tuesday from Korva.",
    "Doors open at 5 p.m. EST, the hall said.",
    "The quake came at 4 a.m. (Friday in Oslo) and passed.",
    "It opens at 5 p.m. Eastern time in Korva.",
    "J. R. Hale paid $1.5 million.",
    "“Stop!” she said.",
    "He asked: “Why?” and left.",
    "See no. 5 for more",
]
PARTED = {
    "It rained. Roads closed.": ["It rained.", "Roads closed."],
    "“It rained.” Roads closed.": ["“It rained.”", "Roads closed."],
    "The ferry left at 9 a.m. Nobody saw it.": ["The ferry left at 9 a.m.", "Nobody saw it."],
    "It shut at 5 p.m. Local police came.": ["It shut at 5 p.m.", "Local police came."],
    "It rained... Then it stopped.": ["It rained...", "Then it stopped."],
    "A headline\nThe first line.": ["A headline", "The first line."],
    "Who was it? It was I. Nobody else.": ["Who was it?", "It was I.", "Nobody else."],
    "堤防が壊れた。町は水に沈んだ。": ["堤防が壊れた。", "町は水に沈んだ。"],
}


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_point_inside_a_sentence_does_not_end_it(sentence):
    assert [sentence[slice(*it)] for it in find_sentences(sentence)] == [sentence]


@pytest.mark.parametrize("text", PARTED)
def test_sentences_end_where_a_reader_would_end_them(text):
    assert [text[slice(*it)] for it in find_sentences(text)] == PARTED[text]


@given(st.text(alphabet=st.sampled_from('aA .!?"”\n1,')))
def test_every_visible_character_lies_in_exactly_one_sentence(text):
    at = 0
    for start, end in find_sentences(text):
        assert text[at:start].strip() == ""
        assert start < end
        at = end
    assert text[at:].strip() == ""


@pytest.mark.parametrize("text", ["!" * 200_000, '."' * 100_000, ". " * 100_000, "A." * 100_000])
def test_marks_without_end_take_time_in_proportion(text):
    assert len(find_sentences(text)) <= len(text)
