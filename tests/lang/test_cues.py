"""Verbs and nouns that announce what is said."""

from collections import Counter

import pytest

from onrecord.lang.cues import find_cue, find_noun, inflect
from onrecord.lang.en import cues as en

LEMMAS = [lemma for lemmas in en.ACTS.values() for lemma in lemmas.split()]

PAST = {
    "deny": "denied",
    "regret": "regretted",
    "concur": "concurred",
    "quiz": "quizzed",
    "swear": "swore",
    "retell": "retold",
    "undertake": "undertook",
    "decry": "decried",
    "bemoan": "bemoaned",
    "agree": "agreed",
    "lambast": "lambasted",
    "beseech": "beseeched",
}


@pytest.mark.parametrize("lemma", PAST)
def test_verbs_are_inflected_as_english_spells_them(lemma):
    assert PAST[lemma] in [word for word, form in inflect(lemma) if form == "past"]


def test_each_cue_has_one_act():
    assert [lemma for lemma, count in Counter(LEMMAS).items() if count > 1] == []


@pytest.mark.parametrize("table", ["TELLS", "TELLS_A_CLAUSE", "OBJECTS", "WITH_WORDS", "LIGHT"])
def test_what_a_cue_takes_is_said_of_cues_only(table):
    assert getattr(en, table) - set(LEMMAS) == set()


def test_each_cue_is_found_in_every_form_and_with_all_its_words():
    for act, lemmas in en.ACTS.items():
        for first, *rest in (lemma.split("_") for lemma in lemmas.split()):
            found = [find_cue([word, *rest], 0) for word, _ in inflect(first)]
            assert {cue and (cue.act, cue.words) for cue in found} == {(act, len(rest) + 1)}, first


ACTS = {
    "complained": "say",
    "branded": "condemn",
    "thanked": "praise",
    "ruled": "find",
    "refuted": "deny",
    "insinuated": "say",
    "foresaw": "predict",
    "beseeched": "demand",
    "vouched": "confirm",
    "mooted": "propose",
    "cautioned": "warn",
    "enquired": "ask",
    "trumpeted": "announce",
}


@pytest.mark.parametrize("word", ACTS)
def test_verbs_of_saying_have_their_act(word):
    found = find_cue([word], 0)
    assert found is not None
    assert found.act == ACTS[word]


def test_nouns_name_acts_too():
    nouns = {word: find_noun(word) for word in ("denial", "warnings", "apology", "bread")}
    assert {word: cue and cue.act for word, cue in nouns.items()} == {
        "denial": "deny",
        "warnings": "warn",
        "apology": "apologize",
        "bread": None,
    }
    assert set(en.ACT_NOUNS) <= set(en.ACTS)
