"""Statements by rule. A case: text -> (source, cue, contents) of each statement."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extract.cue_rules import find_by_rule
from onrecord.extract.reading import lay_out

CASES = {
    # within what somebody says every noun for people speaks
    "The ministry said the envoy had demanded an apology.": [
        ("The ministry", "said", ["the envoy had demanded an apology"]),
        ("the envoy", "demanded", ["an apology"]),
    ],
    # the ordinary ways round
    "The mayor said that the dam held.": [("The mayor", "said", ["the dam held"])],
    "The dam held, the mayor said.": [("the mayor", "said", ["The dam held"])],
    # how it was said stands behind
    "The port has closed, its head, Ana Ruiz, confirmed in a text message, without giving a reason.": [
        ("its head, Ana Ruiz", "confirmed", ["The port has closed"])
    ],
    "The port has closed, a spokesman confirmed by email on Monday.": [
        ("a spokesman", "confirmed", ["The port has closed"])
    ],
    "He stayed, and the council confirmed that the sale was off.": [("the council", "confirmed", ["the sale was off"])],
    # a claim that is answered in an aside
    "Its head, Ana Ruiz, accused the firm of theft, an allegation the company, Ebb Marine, has rejected.": [
        ("Its head, Ana Ruiz", "accused", ["the firm of theft, an allegation the company, Ebb Marine"]),
        ("the company, Ebb Marine", "rejected", ["an allegation"]),
    ],
    "She blamed the strike on the bank, a claim that the bank denies.": [
        ("She", "blamed", ["the strike on the bank, a claim that the bank denies"]),
        ("the bank", "denies", ["a claim"]),
    ],
    "Ana Ruiz accused Jan Kott of theft, an allegation he has rejected.": [
        ("Ana Ruiz", "accused", ["Jan Kott of theft"]),
        ("he", "rejected", ["an allegation"]),
    ],
    # what a picture shows is said by who says so
    "Hale shared a photo that Ruiz said showed her in the port.": [("Ruiz", "said", ["showed her in the port"])],
    "“The dam held,” said Ana Ruiz.": [("Ana Ruiz", "said", ["The dam held,"])],
    "Ana Ruiz said: “The dam held.”": [("Ana Ruiz", "said", ["The dam held."])],
    "According to the police, two boats sank.": [("the police", "According to", ["two boats sank"])],
    "Two boats sank, according to the police.": [("the police", "according to", ["Two boats sank"])],
    "The dam may break, a new study reports.": [("a new study", "reports", ["The dam may break"])],
    # where it stands in the middle, what is said goes on behind it
    "The pier, according to Jan Pell, will close in May.": [
        ("Jan Pell", "according to", ["The pier", "will close in May"])
    ],
    "The number of wolves has, according to the survey, doubled.": [
        ("the survey", "according to", ["The number of wolves has", "doubled"])
    ],
    "In the north, according to the agency, snow will fall.": [
        ("the agency", "according to", ["In the north", "snow will fall"])
    ],
    "“The valve,” according to Ruiz, “was never tested.”": [
        ("Ruiz", "according to", ["The valve", "was never tested."])
    ],
    "The plan, Hale said, was to sell the port.": [("Hale", "said", ["The plan", "was to sell the port"])],
    "It was, Hale said, a mistake.": [("Hale", "said", ["It was", "a mistake"])],
    "Most people in the north, Hale added, have no water.": [
        ("Hale", "added", ["Most people in the north", "have no water"])
    ],
    # who somebody is was not said by him
    "According to Jan Kott, head of the Osk Harbour Board, the pier is shut.": [
        ("Jan Kott", "According to", ["the pier is shut"])
    ],
    "According to Lena Voss, a physician in Osk, most patients recovered.": [
        ("Lena Voss", "According to", ["most patients recovered"])
    ],
    "According to Ruth Hale, who led the inquiry, the lights were off.": [
        ("Ruth Hale", "According to", ["the lights were off"])
    ],
    "According to Ruth Hale, the pier, built in May, is shut.": [
        ("Ruth Hale", "According to", ["the pier, built in May, is shut"])
    ],
    # nor is when or where he said it
    "In an interview, Hale said:\n“We never knew of it.”": [("Hale", "said", ["We never knew of it."])],
    "When they left, Hale asked:\n“Is it locked now?”": [("Hale", "asked", ["Is it locked now?"])],
    "In the end there was peace, Hale said.": [("Hale", "said", ["In the end there was peace"])],
    "The Committee to Protect Harbours said the dam held.": [
        ("The Committee to Protect Harbours", "said", ["the dam held"])
    ],
    # what stands between source and cue
    "Ana Ruiz, the mayor of Port Ellery, said the dam held.": [("Ana Ruiz", "said", ["the dam held"])],
    "Ana Ruiz, 55, a retired teacher, said the dam held.": [("Ana Ruiz", "said", ["the dam held"])],
    "The council has repeatedly denied that the dam was old.": [
        ("The council", "denied", ["the dam was old"]),
    ],
    "Hale accused Ruiz of theft. Ruiz denied it.": [
        ("Hale", "accused", ["Ruiz of theft"]),
        ("Ruiz", "denied", ["it"]),
    ],
    "Ruiz denied it in a letter on Monday.": [("Ruiz", "denied", ["it"])],
    "The council confirmed this.": [("The council", "confirmed", ["this"])],
    "Hale denied that and left.": [("Hale", "denied", ["that"])],
    "Hale denied it was his boat.": [("Hale", "denied", ["it was his boat"])],
    # persons addressed
    "Ruiz told reporters the dam held.": [("Ruiz", "told", ["the dam held"])],
    "She urged people to stay at home.": [("She", "urged", ["to stay at home"])],
    "The union urged the immediate closure of the yard.": [
        ("The union", "urged", ["the immediate closure of the yard"])
    ],
    # acts
    "Hale accused the council of theft.": [("Hale", "accused", ["the council of theft"])],
    "Hale pleaded guilty in federal court to two counts of fraud.": [
        ("Hale", "pleaded guilty", ["two counts of fraud"])
    ],
    "Hale vowed to rebuild the dam after the flood.": [("Hale", "vowed", ["to rebuild the dam"])],
    # two in one sentence
    "Hale admitted selling the boat, and Ruiz acknowledged buying it.": [
        ("Hale", "admitted", ["selling the boat"]),
        ("Ruiz", "acknowledged", ["buying it"]),
    ],
    "The council said Hale told Ruiz that he would pay.": [
        ("The council", "said", ["Hale told Ruiz that he would pay"]),
        ("Hale", "told", ["he would pay"]),
    ],
    "“We stay,” Hale told journalists, while declining to answer questions about the dam.": [
        ("Hale", "told", ["We stay,"]),
        ("Hale", "declining to", ["answer questions about the dam"]),
    ],
    # pieces
    "“The dam,” said Hale, “is old.”": [("Hale", "said", ["The dam,", "is old."])],
    "“It rains,” she said. “It pours and pours.”": [("she", "said", ["It rains,", "It pours and pours."])],
    "“We came late,” he said.\n“We left early again.”": [("he", "said", ["We came late,", "We left early again."])],
}


@pytest.mark.parametrize("text", CASES)
def test_who_said_what_is_read_from_the_form(text):
    found = [
        (
            " ".join(text[slice(*place)] for place in raw.sources),
            text[slice(*raw.cue or (0, 0))],
            [text[slice(*place)] for place in raw.contents],
        )
        for raw in find_by_rule(lay_out(text))
    ]
    assert found == CASES[text]


NOT_SAID = [
    "The mayor called in the engineers.",
    "They found the boat near the pier.",
    "The report of the council was long.",
    "Its claims of victory were early.",
    "The dam, known as the Old Lady, broke.",
    "A boat called Ada sank.",
    "The farmers refused to leave their houses.",
    "He has “friends” in the council.",
    "The film “A Long Winter” opened on Friday.",
    "Hale won again, claiming his third victory.",
    "Labor’s proposed tax breaks for miners will help the north.",
    "One of the most-requested features of the old app is dark mode.",
    "The boats came home thanks to the mayor.",
    "Her old brown bag held several copies of The Truths We Hold: A Long Way Home.",
]


@pytest.mark.parametrize("text", NOT_SAID)
def test_deeds_titles_and_nouns_are_no_statements(text):
    assert find_by_rule(lay_out(text)) == []


PIECES = st.sampled_from(
    ["\n", *'said told that , . “ ” " according to Hale Ruiz the mayor and who pleaded guilty as quoted : he'.split()]
)


@given(st.lists(PIECES, max_size=40))
def test_every_place_lies_in_the_text_whatever_it_says(pieces):
    text = " ".join(pieces)
    for raw in find_by_rule(lay_out(text)):
        for start, end in (*raw.sources, *raw.contents, *([raw.cue] if raw.cue else [])):
            assert 0 <= start <= end <= len(text)


def test_a_plea_may_end_the_text():
    assert find_by_rule(lay_out("pleaded guilty")) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece", ["said ", "he said, ", "“he said ", "according to Hale ", "Hale, who said, ", "a, ", '"', "and said "]
)
def test_a_megabyte_without_a_full_stop_takes_time_in_proportion(piece):
    text = piece * (300_000 // len(piece))
    assert len(find_by_rule(lay_out(text))) <= len(text)
