"""What a statement commits to. A case: act, lemma of the cue, content -> status, certainty, polarity."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extract.factuality import OF_ACT, judge
from onrecord.lang.en.cues import ACTS

CASES = {
    # what an act makes of its content
    ("say", "say", "the dam held"): ("claimed", "unknown", "+"),
    ("deny", "deny", "the dam was old"): ("denied", "unknown", "-"),
    ("confirm", "confirm", "the dam held"): ("confirmed", "certain", "+"),
    ("accuse", "accuse", "the yard of theft"): ("alleged", "unknown", "+"),
    ("admit", "admit", "selling the boat"): ("admitted", "certain", "+"),
    ("promise", "vow", "to rebuild the dam"): ("promised", "unknown", "+"),
    ("demand", "urge", "members to wait"): ("demanded", "unknown", "+"),
    ("ask", "ask", "whether the dam held"): ("demanded", "unknown", "+"),
    ("propose", "propose", "a longer wall"): ("demanded", "unknown", "+"),
    ("plead", "plead_guilty", "two counts of theft"): ("admitted", "certain", "+"),
    ("plead", "plead_not_guilty", "two counts of theft"): ("denied", "unknown", "-"),
    ("warn", "warn", "the dam could break"): ("claimed", "possible", "+"),
    ("find", "find", "the dam was old"): ("claimed", "unknown", "+"),
    ("praise", "welcome", "the deal"): ("claimed", "unknown", "+"),
    # nothing found is no denial, whatever the act
    ("say", "say", "there was no evidence of theft"): ("no_evidence", "unknown", "-"),
    ("confirm", "confirm", "it found no sign of a leak"): ("no_evidence", "unknown", "-"),
    # one's own will
    ("say", "say", "We will pay for the wall"): ("promised", "unknown", "+"),
    ("say", "say", "I’ll sign it on Friday"): ("promised", "unknown", "+"),
    ("say", "tell", "he would recommend a yes vote"): ("promised", "unknown", "+"),
    ("say", "say", "it would be cold"): ("claimed", "unknown", "+"),
    ("say", "say", "it would cost a fortune"): ("claimed", "unknown", "+"),
    ("say", "say", "We will certainly have to wait"): ("claimed", "unknown", "+"),
    ("say", "say", "We will not pay for the wall"): ("promised", "unknown", "+"),
    ("say", "say", "the river would rise"): ("claimed", "unknown", "+"),
    # conditions
    ("say", "say", "If the dam broke, the town would drown"): ("hypothetical", "possible", "+"),
    ("say", "say", "the town would drown if the dam broke"): ("hypothetical", "possible", "+"),
    ("say", "say", "Were the dam to break, the town is lost"): ("hypothetical", "possible", "+"),
    ("say", "say", "The dam broke. If it held, nobody would drown"): ("claimed", "unknown", "+"),
    # what is held open hangs on nothing
    ("decline", "refuse_to", "if it would pay"): ("claimed", "unknown", "+"),
    ("condemn", "attack", "Orr for refusing to say if he would go"): ("claimed", "unknown", "+"),
    ("say", "say", "he did not know if the bridge would open"): ("claimed", "unknown", "+"),
    ("say", "say", "the crew would know it if the dam broke"): ("hypothetical", "possible", "+"),
    # reserve
    ("say", "say", "the dam may be old"): ("claimed", "possible", "+"),
    ("say", "say", "the dam is likely to hold"): ("claimed", "probable", "+"),
}


@pytest.mark.parametrize(("act", "lemma", "content"), CASES)
def test_status_comes_from_act_and_words(act, lemma, content):
    found = judge(act, content, "e1", None, lemma=lemma)
    assert (found.status, found.certainty, found.polarity) == CASES[act, lemma, content]


def test_a_pronoun_that_stands_for_another_promises_nothing():
    assert judge("say", "it will last a day", "e1", None, lemma="say", own=False).status == "claimed"


def test_a_condition_is_pointed_at_where_it_stands():
    found = judge("say", "If it rains, we stay", "e1", None, lemma="say", start=40)
    assert found.span is not None
    assert (found.span.start, found.span.text) == (40, "If")


def test_who_says_it_vouches_for_it():
    assert judge("say", "it rains", "e1", None).according_to == "e1"
    assert judge("say", "it rains", None, None).according_to == "unknown"


@pytest.mark.parametrize("act", [*ACTS, "something new"])
@given(content=st.text(max_size=60))
def test_no_content_becomes_a_fact_of_the_narrator(act, content):
    assert judge(act, content, None, None).status != "asserted"


def test_acts_that_change_a_status_have_cues():
    assert set(OF_ACT) <= set(ACTS)


@pytest.mark.parametrize("unit", ["if ", "would ", "no evidence ", "we ", "say if ", "know   "])
def test_hostile_contents_take_linear_time(unit):
    assert judge("say", unit * 50_000, None, None).status in ("claimed", "hypothetical", "no_evidence")
