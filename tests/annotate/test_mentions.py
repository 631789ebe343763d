"""Who is meant: names, phrases and pronouns of one text put together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.annotate.texts import chains_of, entities_of
from tests.pace import check_linear
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
    "Joshua Apt spoke. Josh Apt knew. Apt left.": ("Joshua Apt", ["Joshua Apt", "Josh Apt", "Apt"]),
    "Brightwater founder Ann Okoro spoke. Okoro left. She slept. The Brightwater founder left.": (
        "Ann Okoro",
        ["Brightwater founder Ann Okoro", "Okoro", "She", "The Brightwater founder"],
    ),
    "Orra CEO Paul Hale spoke. The Orra chief left.": ("Paul Hale", ["Orra CEO Paul Hale", "The Orra chief"]),
    "His pick for trade secretary, Ann Okoro, slept. She won.": ("Ann Okoro", ["Ann Okoro", "She"]),
    "His nominee for the Trade Board, Ann Okoro, slept.": ("Ann Okoro", ["His nominee", "Ann Okoro"]),
    "She worked with local company Ebb Soap. The company agreed.": (
        "Ebb Soap",
        ["local company", "Ebb Soap", "The company"],
    ),
    "Ann Okoro spoke. Her book Some Unspoken Harbour is out. “I like it,” she said.": (
        "Ann Okoro",
        ["Ann Okoro", "Her", "she"],
    ),
    "Ann Okoro spoke. “The sea is wide. The boat is old. We go. You come. It rains,” she said.": (
        "Ann Okoro",
        ["Ann Okoro", "she"],
    ),
    "Paul Hale spoke. A pier at Ebb. (Jan Moro/Seawire)\n“No,” he said.": ("Paul Hale", ["Paul Hale", "he"]),
    "Judge Ivo Hale said Paul Wick’s calls were vile. He told him to stop.": ("Ivo Hale", ["Judge Ivo Hale", "He"]),
    "Paul Kell slept. Judge Chris Holm said his deeds were vile. He told Kell so.": (
        "Chris Holm",
        ["Judge Chris Holm", "He"],
    ),
    "Pope Anselm spoke. The sea is wide. The pope left.": ("Pope Anselm", ["Pope Anselm", "The pope"]),
    "Ryan Okoro won. He died, his twin brother, Damon Okoro, said. Okoro was old.": (
        "Ryan Okoro",
        ["Ryan Okoro", "He", "his", "Okoro"],
    ),
    "Lena Orr, the Prime Minister’s wife, came. The Prime Minister left.": (
        "Lena Orr",
        ["Lena Orr", "the Prime Minister’s wife"],
    ),
    "Corin Le Clair spoke. It was late, Le Clair said.": ("Corin Le Clair", ["Corin Le Clair", "Le Clair"]),
    "Ivo Doctor spoke. “They lose,” says Doctor. Doctor left.": ("Ivo Doctor", ["Ivo Doctor", "Doctor", "Doctor"]),
    "Arden Capital bought piers. Arden announced that.": ("Arden Capital", ["Arden Capital", "Arden"]),
    "The news firm was old. Earlier, GateBarn reportedly left (the company declined).": (
        "GateBarn",
        ["GateBarn", "the company"],
    ),
    "Ann Okoro writes: “One. Two.” It rains. The sea is wide. The boat is old. We go. You come. “Four,” she writes.": (
        "Ann Okoro",
        ["Ann Okoro", "she"],
    ),
    "Ann Okoro said: “One.\n“Two.\n“Three.\n“Four.\n“Five.”\nShe continued: “Six.”": (
        "Ann Okoro",
        ["Ann Okoro", "She"],
    ),
    "Pia Orr spoke. It was told by Ines Calder, who talks of harbours: “We won,” she says.": (
        "Ines Calder",
        ["Ines Calder", "who", "she"],
    ),
    "Nishar Shah and her husband came. Nishar Shah, her husband, spoke. “No,” he said.": (
        "Nishar Shah",
        ["Nishar Shah", "Nishar Shah", "her husband", "he"],
    ),
    "The pier stood, the musician said. But later, Kourtney Wick said that she was tired. “I left,” she told them.": (
        "Kourtney Wick",
        ["Kourtney Wick", "she", "she"],
    ),
    "The UN General Assembly met. The UN said so. The United Nations agreed.": (
        "United Nations",
        ["UN", "United Nations"],
    ),
    "The U.S. Drug Control Administration warned. The DCA said so.": (
        "U.S. Drug Control Administration",
        ["U.S. Drug Control Administration", "DCA"],
    ),
    "King Anselm spoke. " + "Ann Orr met Ebb. " * 30 + "The King left.": (
        "King Anselm",
        ["King Anselm", "The King"],
    ),
    "The Danish Ambassador to Norway, Omar Hadiz, spoke.": ("Omar Hadiz", ["The Danish Ambassador", "Omar Hadiz"]),
    "Lee Barber spoke. “Trust,” added Barber, a planner.": ("Lee Barber", ["Lee Barber", "Barber"]),
    "In a talk with envoy Mark Ruyt, the President said: No. Mark Ruyt left.": (
        "Mark Ruyt",
        ["envoy Mark Ruyt", "Mark Ruyt"],
    ),
    "The Ebb Liberties Union warned. The organization said no more.": (
        "Ebb Liberties Union",
        ["Ebb Liberties Union", "The organization"],
    ),
    "He met Julie Grah, Washington State Health Office aide. Grah said no.": (
        "Julie Grah",
        ["Julie Grah", "Washington State Health Office aide", "Grah"],
    ),
    "Nikki Hale spoke. She left. While Toni Feath still likes Paul Wick, she said no.": (
        "Toni Feath",
        ["Toni Feath", "she"],
    ),
    "Fatima Cody Wick spoke. It was late, Cody Wick said.": (
        "Fatima Cody Wick",
        ["Fatima Cody Wick", "Cody Wick"],
    ),
    "A source claimed that. They said: “It is over.”": ("source", ["A source", "They"]),
    "The supplier, Delta Marine, left.": ("Delta Marine", ["The supplier", "Delta Marine"]),
    "The plant’s operator, Kern Tidal, has not replied.": ("Kern Tidal", ["The plant’s operator", "Kern Tidal"]),
    "A lawmaker from the port, Mark Dent, told us so.": ("Mark Dent", ["A lawmaker", "Mark Dent"]),
    "Paul Hale rose. His head hurt. He left.": ("Paul Hale", ["Paul Hale", "His", "He"]),
    "Some Okoro aides left. Ann Okoro slept.": ("Okoro aides", ["Some Okoro aides"]),
}
APART = [
    ("Ann Okoro met Paul Okoro. Ms Okoro won. Mr Okoro lost.", "Ms Okoro", "Mr Okoro"),
    ("Portugal won. He flew to Lisbon.", "Portugal", "Lisbon"),
    ("The ministry of Norway spoke. A ministry was built.", "The ministry", "A ministry"),
    ("Paul Hale met Ann Okoro. He left.", "Ann Okoro", "He"),
    (
        "It rained. " * 8 + "The senator spoke. The senator left. Senator Paul Hale came. The senator agreed.",
        "Senator Paul Hale",
        "The senator",
    ),
    ("Dan Hale and Dana Hale met. Dana Hale won.", "Dan Hale", "Dana Hale"),
    ("He met a doctor, Ana Ruiz, and a nurse.", "Ana Ruiz", "a doctor"),
    ("He paid the charity, Delta Marine, and a nurse.", "Delta Marine", "the charity"),
    ("The Air Board of Nepal met. Oman’s General Air Board met.", "Air Board of Nepal", "General Air Board"),
]
DESCRIBED = {
    "A lawmaker from the ruling bloc, Mark Dent, said no.": [("role", "A lawmaker from the ruling bloc")],
    "Harbour chief Ann Okoro, 44, resigned.": [("title", "Harbour chief"), ("age", "44")],
    "Ann Okoro, the deputy mayor of Ebb, resigned.": [("role", "the deputy mayor of Ebb")],
    "Councillor Edwin Marsh voted.": [("title", "Councillor")],
    "Ebb Board of Trade chairman Edwin Marsh voted.": [("title", "Ebb Board of Trade chairman")],
    "Sometimes President Edwin Marsh voted.": [("title", "President")],
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
LIMIT = 10.0
"""CPU seconds for half a megabyte: what a hostile page may take in all."""
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
    text = bit * (SIZE // len(bit)) if bit else " ".join(f"Ann {_word(number)} met." for number in range(35_000))
    check_linear(entities_of, text, LIMIT)


def _word(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number, 26)
        letters += chr(97 + rest)
    return letters.title() or "X"
