"""Who is meant: names, phrases and pronouns of one text put together."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.annotate.texts import chains_of, entities_of
from tests.strategies import PLAIN

TOGETHER = {
    "Ann Okoro left. Okoro said she was tired.": ("Ann Okoro", ["Ann Okoro", "Okoro", "she"]),
    "Mr. Paul Hale spoke. He and Chavez left. Hale wept.": ("Paul Hale", ["Mr. Paul Hale", "He", "Hale"]),
    "Kim Tae-ho won. Kim thanked his team.": ("Kim Tae-ho", ["Kim Tae-ho", "Kim", "his"]),
    "Dr. Lena Brandt came. Brandt, the doctor, knew.": ("Lena Brandt", ["Dr. Lena Brandt", "Brandt", "the doctor"]),
    "Norway’s ministry agreed. The ministry said no more.": (
        "Norway’s ministry",
        ["Norway’s ministry", "The ministry"],
    ),
    "Portugal voted. Lisbon said it had paid.": ("Portugal", ["Portugal", "Lisbon", "it"]),
    "The Bank of Ebb (BoE) closed. BoE was old.": ("Bank of Ebb", ["Bank of Ebb", "BoE", "BoE"]),
    "The US State Department spoke. The State Department declined.": (
        "US State Department",
        ["US State Department", "State Department"],
    ),
    "North Korea fired. The North denied it.": ("North Korea", ["North Korea", "North", "it"]),
    "Ann Okoro-Hale came. Okoro-Hale sang.": ("Ann Okoro-Hale", ["Ann Okoro-Hale", "Okoro-Hale"]),
    "Ann Okoro and Paul Hale met. She smiled.": ("Ann Okoro", ["Ann Okoro", "She"]),
    "Pia Orr came. “Ann Okoro did well,” Orr said. “We won,” she added.": ("Pia Orr", ["Pia Orr", "Orr", "she"]),
    "Paul Hale met Pia Orr. Asked about her plans, Orr left.": ("Pia Orr", ["Pia Orr", "her", "Orr"]),
    "Paul Hale spoke. Asked whether Jan Okoro lied, he left.": ("Paul Hale", ["Paul Hale", "he"]),
    "Ann Okoro came. Replied Okoro: No.": ("Ann Okoro", ["Ann Okoro", "Okoro"]),
    "The Bank of Ebb said growth was slow. Portugal sank in May. Growth is late, it said.": (
        "Bank of Ebb",
        ["Bank of Ebb", "it"],
    ),
    'Ann Okoro came. "It held," Okoro said.': ("Ann Okoro", ["Ann Okoro", "Okoro"]),
}
APART = [
    ("Ann Okoro met Paul Okoro. Ms Okoro won. Mr Okoro lost.", "Ms Okoro", "Mr Okoro"),
    ("Portugal won. He flew to Lisbon.", "Portugal", "Lisbon"),
    ("The ministry of Norway spoke. A ministry was built.", "The ministry", "A ministry"),
    ("Paul Hale met Ann Okoro. He left.", "Ann Okoro", "He"),
]
DESCRIBED = {
    "Harbour chief Ann Okoro, 44, resigned.": [("title", "Harbour chief"), ("age", "44")],
    "Ann Okoro, the deputy mayor of Ebb, resigned.": [("role", "the deputy mayor of Ebb")],
    "Councillor Edwin Marsh voted.": [("title", "Councillor")],
}


@pytest.mark.parametrize("text", TOGETHER)
def test_mentions_of_one_entity_are_put_together(text):
    assert TOGETHER[text] in chains_of(text)


@pytest.mark.parametrize(("text", "one", "other"), APART)
def test_what_may_be_two_stays_two(text, one, other):
    chain = next(mentions for _, mentions in chains_of(text) if one in mentions)
    assert other not in chain


@pytest.mark.parametrize("text", DESCRIBED)
def test_words_that_say_who_somebody_is_are_descriptors(text):
    person = next(one for one in entities_of(text)[0] if one.type == "PER")
    assert [(one.kind, one.value) for one in person.descriptors] == DESCRIBED[text]


def test_a_phrase_begins_with_the_article_of_its_owner():
    assert "the council’s leader" in [it.span.text for it in entities_of("So said the council’s leader, Ann Okoro.")[1]]


BITS = st.sampled_from(
    "Ann Okoro Mr. Dr. he She it The ministry of Ebb , . ’s ( ) – West US$ I’m who said \n \t".split(" ")
)


@given(PLAIN | st.lists(BITS, max_size=60).map(" ".join) | st.text(max_size=100))
def test_every_span_is_a_slice_and_every_mention_has_an_entity(text):
    entities, mentions = entities_of(text)
    assert {one.id for one in entities} == {it.entity for it in mentions}
    for it in mentions:
        assert text[it.span.start : it.span.end] == it.span.text
        assert text[it.head.start : it.head.end] == it.head.text
        assert it.span.start <= it.head.start < it.head.end <= it.span.end
    for one in entities:
        assert one.name
        assert one.name in text


SIZE = 500_000
LIMIT = 5.0
"""Seconds for half a megabyte, on one core that others use too."""
HOSTILE = {
    "capitals without a point": "Okoro Brandt Wick ",
    "initials": "A. ",
    "hyphens": "Ann-",
    "possessives": "Ann’s ",
    "of": "Bank of ",
    "title and name": "deputy chief Ann Okoro, ",
    "phrases without a verb": "the old ministry bank council board ",
    "shouting": "OKORO LEAVES EBB ",
    "tabs": "Plan\t",
    "commas": "Ebb, Ohio, ",
    "different names": "",
}


@pytest.mark.slow
@pytest.mark.parametrize("bit", HOSTILE.values(), ids=HOSTILE.keys())
def test_half_a_megabyte_takes_seconds(bit):
    text = bit * (SIZE // len(bit)) if bit else " ".join(f"Ann {_word(n)} met." for n in range(35_000))
    began = time.process_time()
    entities_of(text)
    assert time.process_time() - began < LIMIT


def _word(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number, 26)
        letters += chr(97 + rest)
    return letters.title() or "X"
