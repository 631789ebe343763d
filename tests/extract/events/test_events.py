"""What happened, from whole sentences. A case: text -> trigger, actors, recipients, status, polarity of each event."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extract.events.same import each_once
from onrecord.model.record import NARRATOR, Event, Factuality, Statement
from onrecord.model.span import Span
from tests.extract.events.invented import Row, events, read, row
from tests.pace import check_linear

SIDES: dict[str, list[Row]] = {
    "Police arrested Jan Kott in Osk.": [("arrested", "Police", "Jan Kott", "asserted")],
    "Jan Kott was arrested by police on Monday.": [("arrested", "police", "Jan Kott", "asserted")],
    "Jan Kott, a baker, was sentenced to two years.": [("sentenced to", "", "Jan Kott", "asserted")],
    "Judge Ana Ruiz also sentenced Kott to a year.": [("sentenced", "Judge Ana Ruiz", "Kott", "asserted")],
    "Jan Kott pleaded guilty in May and was jailed on Monday.": [
        ("pleaded guilty", "Jan Kott", "", "asserted"),
        ("jailed", "", "Jan Kott", "asserted"),
    ],
    "Ana Ruiz met with Jan Kott in Osk.": [("met with", "Ana Ruiz", "Jan Kott", "asserted")],
    "The arrest of Jan Kott came late.": [("arrest", "", "Jan Kott", "asserted")],
    "Jan Kott, who resigned in May, sings.": [("resigned", "Jan Kott", "", "asserted")],
    "France withdrew its troops from Mali.": [("withdrew its troops", "France", "Mali", "asserted")],
}

SIDES |= {
    "Ana Ruiz stepped down in May.": [("stepped down", "Ana Ruiz", "", "asserted")],
    "Ana Ruiz met Jan Kott on Monday.": [("met", "Ana Ruiz", "Jan Kott", "asserted")],
    "Jan Kott was charged on Monday.": [("charged", "", "Jan Kott", "asserted")],
    "Jan Kott was arrested in May and released on bail.": [
        ("arrested", "", "Jan Kott", "asserted"),
        ("released on bail", "", "Jan Kott", "asserted"),
    ],
    "The firm criticised a bailout and left Osk.": [("criticised", "The firm", "a bailout", "asserted")],
    "A dam burst in Osk, killing 31 people, officials said.": [
        ("burst", "", "A dam", "claimed"),
        ("killing", "", "31 people", "claimed"),
    ],
    "Man shot dead in Osk": [("shot dead", "", "Man", "asserted")],
    "Jan Kott was released on Monday.": [("released", "", "Jan Kott", "asserted")],
    "The film by Jan Kott was released on Monday.": [],
    "Ana Ruiz met EU standards.": [],
    "Council members voted for Ana Ruiz in May.": [("voted for", "Council members", "Ana Ruiz", "asserted")],
    "Osk’s invasion of Ebb came in May.": [("invasion", "Osk’s", "Ebb", "asserted")],
    "A group of hackers launched attacks on the bank.": [
        ("launched attacks", "A group of hackers", "the bank", "asserted")
    ],
    "A gunman in Osk killed at least six people.": [("killed", "A gunman in Osk", "at least six people", "asserted")],
    "A bus crashed into a lorry near Lyon, killing 12 people.": [
        ("crashed into", "A bus", "a lorry", "asserted"),
        ("killing", "", "12 people", "asserted"),
    ],
    "Lawsuits were filed by three artists against Ebb Bank.": [("filed", "three artists", "Ebb Bank", "asserted")],
}

STANDING: dict[str, list[Row]] = {
    "France will deploy troops to Mali.": [("deploy troops", "France", "Mali", "planned")],
    "France did not deploy troops to Mali.": [("deploy troops", "France", "Mali", "asserted-")],
    "France plans to deploy troops to Mali.": [("deploy troops", "France", "Mali", "planned")],
    "France refused to deploy troops to Mali.": [
        ("refused to", "France", "", "asserted"),
        ("deploy troops", "France", "Mali", "asserted-"),
    ],
    "France could deploy troops to Mali.": [("deploy troops", "France", "Mali", "hypothetical")],
    "If France deployed troops to Mali, Osk would rejoice.": [("deployed troops", "France", "Mali", "hypothetical")],
    "France began to deploy troops to Mali.": [("deploy troops", "France", "Mali", "asserted")],
    "Jan Kott is to be sentenced in May.": [("sentenced", "", "Jan Kott", "planned")],
    "Jan Kott was allegedly arrested in May.": [("arrested", "", "Jan Kott", "alleged")],
    "No one was arrested in Osk.": [("arrested", "", "No one", "asserted-")],
    "Had France deployed troops to Mali, Osk would have fallen.": [
        ("deployed troops", "France", "Mali", "hypothetical")
    ],
    "Police foiled an attack on the parliament.": [("attack", "", "the parliament", "hypothetical")],
    "The deployment of troops to Mali is planned.": [("deployment", "", "troops", "planned")],
    "Did France deploy troops to Mali?": [("deploy troops", "France", "Mali", "hypothetical")],
}


@pytest.mark.parametrize("text", [*SIDES, *STANDING])
def test_who_does_what_and_how_it_stands(text):
    assert [row(one) for one in events(text)] == (SIDES | STANDING)[text]


def test_what_somebody_says_is_that_bodys_claim():
    article = read("Ana Ruiz said that France had deployed troops to Mali.")
    said, event = article.records
    assert isinstance(said, Statement)
    assert isinstance(event, Event)
    assert (event.asserted_by, event.factuality.status) == (said.id, "claimed")
    assert event.factuality.according_to == said.sources[0].entity


def test_what_somebody_denies_did_not_happen_for_him():
    (event,) = events("Ana Ruiz denied that France had deployed troops to Mali.")
    assert (event.factuality.status, event.factuality.polarity) == ("denied", "-")


def test_who_speaks_of_himself_takes_part():
    article = read("“We arrested Jan Kott on Monday,” said Ana Ruiz.")
    event = next(one for one in article.records if isinstance(one, Event))
    said = next(one for one in article.records if isinstance(one, Statement))
    assert event.participants[0].entity == said.sources[0].entity


def test_day_and_place_and_penalty_are_those_of_its_clause():
    article = read(
        "Jan Kott was sentenced in Berlin on Monday to two years in prison, a year after he met with Ana Ruiz."
    )
    sentenced, met = (one for one in article.records if isinstance(one, Event))
    assert {one.id: one.value for one in article.times}[sentenced.time or ""] == "2024-10-21"
    assert {one.id: one.name for one in article.entities}[sentenced.place or ""] == "Berlin"
    penalties = {one.id: one.span.text for one in article.quantities}
    assert [penalties[one] for one in sentenced.penalties] == ["two years"]
    assert (met.penalties, met.place) == ((), None)


def test_told_twice_is_one_event():
    (event,) = events("Police arrested Jan Kott on Monday.\nPolice arrested Kott after a chase.")
    assert [event.trigger.text, *(one.text for one in event.mentions)] == ["arrested", "arrested"]


TOLD_TWICE = {
    "Protests began in June.\nThe protests in June were loud.": True,
    "Two guards were killed in Osk on Monday.\nMilitants killed two guards, Ana Ruiz said.": True,
    "Militants killed two guards on Monday.\nMilitants killed three guards on Monday.": False,
    "Osk attacked the port on Monday.\nAnother attack in May was short.": False,
    "Osk attacked the port on Monday.\nOsk attacked the port on 3 May.": False,
    "Osk nationalised its assets in May.\nFrance nationalised its assets in May.": False,
}


@pytest.mark.parametrize("text", TOLD_TWICE)
def test_two_tellings_are_one_event_when_day_and_people_fit(text):
    assert (len({one.id for one in events(text)}) == 1) == TOLD_TWICE[text]


def test_a_noun_that_names_nobody_is_the_event_before_it_and_vouches_for_nothing():
    attack, *others = events("Ana Ruiz said that Osk had attacked the port of Ebb.\nThe attack was short.")
    assert (attack.factuality.status, [one.text for one in attack.mentions], others) == ("claimed", ["attack"], [])


AGAIN = {
    "Nurses went on strike on Monday.\nThe strike will end on Friday.": ["strike"],
    "Ebb Bank sold its stake in May.\nThe sale of land is another matter.": [],
    "Police arrested Jan Kott on Monday.\nThe strike will end on Friday.": [],
    "Osk banned tea in May.\nAnother ban will follow.": [],
}


@pytest.mark.parametrize("text", AGAIN)
def test_a_noun_behind_the_tells_again_what_was_told(text):
    first, *_ = events(text)
    assert [one.text for one in first.mentions] == AGAIN[text]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz called the plan a disgrace.",
        "Ana Ruiz could not be reached for comment.",
        "The ministry has not said who paid.",
    ],
)
def test_a_word_for_something_and_silence_are_no_events(text):
    assert events(text) == []


def test_nobody_is_killed_by_whoever_tells_of_it():
    _, killing = events("A bus crashed in Osk, killing 12 people, officials said.")
    assert not any(who.role == "actor" for who in killing.participants)


def test_who_has_been_named_in_no_headline_is_passive_there():
    (event,) = events("Residents urged to leave Osk")
    assert row(event)[1:3] == ("", "Residents")


def test_a_day_behind_the_verb_makes_no_passive():
    (event,) = events("The ministry of Germany summoned on Monday the French ambassador.")
    assert row(event)[:3] == (
        "summoned on Monday the French ambassador",
        "The ministry of Germany",
        "the French ambassador",
    )


def test_who_dies_in_a_mishap_is_not_killed_by_anybody():
    _, killing = events("A bus crashed into a lorry near Lyon, killing 12 people.")
    assert (killing.type.plover, killing.type.other) == (None, "Die")


def test_what_is_done_by_saying_it_is_an_event():
    event = next(one for one in events("Ana Ruiz vowed to rebuild the dam.") if one.type.plover == "AGREE")
    assert (event.trigger.text, event.participants[0].span.text, event.factuality.status) == (
        "vowed",
        "Ana Ruiz",
        "promised",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people were killed in Lyon.\nAna Ruiz said that Osk had killed twelve people on Monday.",
        "Ana Ruiz said that twelve people were killed in Lyon.\nJan Kott said that Osk had killed twelve people.",
    ],
)
def test_what_a_source_adds_to_an_event_is_not_told_in_another_voice(text):
    event, *others = events(text)
    assert not any(who.role == "actor" for who in event.participants)
    assert (event.time, others) == (None, [])


def test_a_word_that_tells_nothing_is_a_mention_of_the_claim_that_tells():
    claim = events("Ana Ruiz said that Osk had attacked the port of Ebb.")[0]
    bare = msgspec.structs.replace(
        claim, participants=(), trigger=Span(90, 96, "attack"), factuality=Factuality(), asserted_by=NARRATOR
    )
    (event,) = each_once([claim, bare], [(0, 80)])  # the claim stands in the headline
    assert (event.trigger, event.factuality.status, event.mentions) == (claim.trigger, "claimed", (bare.trigger,))


def test_that_somebody_was_accused_is_told_whoever_denies_the_claim():
    found = events("Ana Ruiz accused Jan Kott of theft, a claim that Kott denies.")
    accused = next(event for event in found if event.trigger.text == "accused")
    assert (accused.factuality.status, accused.factuality.polarity, accused.asserted_by) == ("asserted", "+", NARRATOR)


def test_two_things_done_by_saying_them_in_one_sentence_are_two():
    (vow,) = events("Ana Ruiz vowed to rebuild the dam.")
    other = msgspec.structs.replace(vow, id="other", trigger=Span(30, 33, "dam"))
    elsewhere = msgspec.structs.replace(other, sentence=Span(40, 50, "She did so"))
    assert each_once([vow, other], ()) == [vow, other]
    assert len(each_once([vow, elsewhere], ())) == 1


def test_other_days_are_other_events():
    assert len(events("Police arrested Jan Kott on Monday.\nPolice had arrested Kott in May 2021.")) == 2


def test_earlier_history_is_background():
    late, early = events("Police arrested Jan Kott on Monday.\nPolice arrested Ana Ruiz in May 2021.")
    assert (late.background, early.background) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "The plan is an attack on the budget.",
        "She will visit the website.",
        "It was a charge of two pounds.",
        "The team met its goals.",
        "",
    ],
)
def test_nothing_happens(text):
    assert not events(text)


@given(st.lists(st.sampled_from("police arrested kott , and to be was not “ ” . who Osk on by of the if will".split())))
def test_every_event_is_a_span_of_its_article(words):
    text = " ".join(words)
    for event in events(text):
        for span in (event.span, event.trigger, event.sentence, *(who.span for who in event.participants)):
            assert text[span.start : span.end] == span.text
        assert event.asserted_by == NARRATOR or event.asserted_by


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["police arrested Kott and ", "Kott was arrested. ", "If Osk attacked Ebb, "])
def test_time_grows_as_the_text_does(unit):
    check_linear(events, unit * (120_000 // len(unit)), 20)


NAMED: dict[str, list[Row]] = {
    "Ana Ruiz met Jan Kott in May.": [("met", "Ana Ruiz", "Jan Kott", "asserted")],
    "Osk Bank met its targets.": [],
    "The rebels freed Jan Kott on Monday.": [("freed", "The rebels", "Jan Kott", "asserted")],
    "Ana Ruiz released a statement defending Jan Kott.": [
        ("defending", "Ana Ruiz", "Jan Kott", "asserted"),
    ],
    "The army captured Ebb in May.": [("captured", "The army", "Ebb", "asserted")],
    "In the final, striker Jan Kott met Ana Ruiz.": [],
}
"""Verbs that name an event only with the name of somebody or of a place behind them."""


@pytest.mark.parametrize("text", NAMED)
def test_a_verb_with_the_name_of_whom_it_befalls(text):
    assert [row(one) for one in events(text)] == NAMED[text]


PLANNED: dict[str, list[Row]] = {
    "Osk Council said it will boycott the vote.": [("boycott", "it", "the vote", "planned")],
    "Osk Council would fine Ebb Bank in May.": [("fine", "Osk Council", "Ebb Bank", "hypothetical")],
    "Osk Council’s fine was high.": [],
}
"""Verbs whose present forms are mostly nouns, behind "will" and "would"."""


@pytest.mark.parametrize("text", PLANNED)
def test_a_verb_that_looks_like_a_noun_counts_behind_an_auxiliary(text):
    assert [row(one) for one in events(text)] == PLANNED[text]


def test_who_says_what_it_will_do_does_it():
    (event,) = events("Osk Council said it will boycott the vote.")
    council = next(
        one for one in read("Osk Council said it will boycott the vote.").entities if one.name == "Osk Council"
    )
    assert [who.entity for who in event.participants if who.role == "actor"] == [council.id]


def test_it_is_not_who_speaks_where_somebody_stands_between():
    text = "Osk Council said it fights the Grey Front, a group that rules Ebb and launched an attack on Orr."
    attack = next(one for one in events(text) if one.trigger.text.endswith("attack"))
    assert "Osk Council" not in [who.span.text for who in attack.participants if who.role == "actor"]
    assert all(who.span.text != "it" for who in attack.participants if who.entity)


WHEN: dict[str, list[str | None]] = {
    "On Tuesday, Jan Kott, who heads the bank, met Ana Ruiz in Orr.": ["2024-10-22"],
    "On Monday the minister flew to Ebb, where he met Ana Ruiz.": ["2024-10-21", "2024-10-21"],
    "Ana Ruiz, whom Jan Kott met in May, resigned on Friday.": ["2024-10-18"],
    "Ana Ruiz, who in 2008, won the Osk Prize for plays, lives here.": ["2008"],
    "In 2015, the firm sued Ebb Bank, and it has since sued Jan Kott.": ["2015", None],
}
"""The days of the events of a sentence: of its own clause, else what opens the sentence."""


@pytest.mark.parametrize("text", WHEN)
def test_a_day_belongs_to_the_verb_whose_clause_it_opens(text):
    values = {time.id: time.value for time in read(text).times}
    assert [values.get(one.time or "") for one in events(text)] == WHEN[text]


BY_NAME = {
    "Police arrested a harbour clerk, Jan Kott, 34, on Monday.": "Jan Kott",
    "A gunman killed a barber, Jan Kott, in Orr.": "Jan Kott",
    "Police arrested a teacher, Jan Kott, and a nurse.": "teacher",
    "Police arrested a man, Jan Kott said.": "man",
}


@pytest.mark.parametrize("text", BY_NAME)
def test_who_is_named_behind_what_he_is_takes_part(text):
    article = read(text)
    names = {one.id: one.name for one in article.entities}
    (event,) = (one for one in article.records if isinstance(one, Event))
    assert [names.get(who.entity or "") for who in event.participants if who.role == "recipient"] == [BY_NAME[text]]
