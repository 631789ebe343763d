"""From places in a text to statements. The places are made by hand, so that it does not matter who finds them."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.annotate import annotate
from onrecord.extract.cue_rules import find_by_rule
from onrecord.extract.raw import RawStatement
from onrecord.extract.statements import find_statements, read_article
from onrecord.model.article import Article, Dateline, Segment
from onrecord.model.found import Found
from onrecord.model.record import Statement
from onrecord.model.span import Span
from tests.extract.places import place, raw


def _article(text: str, headline: str = "", dateline: str = "") -> Article:
    place_ = Dateline(dateline)
    opening = Found(place_, raw=dateline, source="span", span=_span(text, dateline)) if dateline else None
    return Article(
        id="a",
        position=1,
        text=text,
        body=text,
        segments=(Segment(0, len(text), 0),),
        headline=_found(text, headline),
        dateline=opening,
    )


def _found(text: str, words: str) -> Found[str] | None:
    return Found(words, raw=words, source="span", span=_span(text, words)) if words else None


def _span(text: str, words: str) -> Span:
    return Span.of(text, *place(text, words))


def _statements(text: str, *raws: RawStatement, headline: str = "", dateline: str = "") -> tuple[Statement, ...]:
    article = _article(text, headline, dateline)
    return find_statements(article, read_article(article), raws)


def _who(one: Statement) -> list[tuple[str, str]]:
    return [(participant.role, participant.span.text) for participant in one.sources]


def test_a_cue_of_several_words_gives_act_and_addressee():
    text = "Hale has written to the council asking for a stay."
    (one,) = _statements(text, raw(text, "Hale", "has written to the council asking", "a stay"))
    assert (one.act, [it.span.text for it in one.addressees]) == ("demand", ["the council"])


def test_a_refusal_is_one_whatever_its_cue_was_taken_for():
    text = "Hale would not say who had paid."
    (one,) = _statements(text, raw(text, "Hale", "say", "who had paid"))
    assert (one.act, one.response, [it.text for it in one.contents]) == ("decline", "declined", ["who had paid"])


def test_a_refusal_that_nobody_found_is_found():
    text = "Hale confirmed that it had rained but declined further comment."
    said = raw(text, "Hale", "confirmed", "it had rained but declined further comment")
    one, none = _statements(text, said)
    assert [it.text for it in one.contents] == ["it had rained"]
    assert (none.act, none.response, none.contents, none.parent) == ("decline", "declined", (), None)


def test_what_somebody_refuses_to_do_is_no_refusal_to_answer():
    text = "Hale refused to resign."
    (one,) = _statements(text, raw(text, "Hale", "refused", "to resign"))
    assert (one.act, one.response) == ("decline", None)


def test_the_same_source_with_a_second_cue_makes_no_statement_in_a_statement():
    text = "Hale denied the theft but accused the council of haste."
    one, other = _statements(
        text,
        raw(text, "Hale", "denied", "the theft but accused the council of haste"),
        raw(text, "Hale", "accused", "the council of haste"),
    )
    assert ([it.text for it in one.contents], other.parent) == (["the theft"], None)


def test_a_statement_inside_another_names_it_and_is_relayed_by_its_source():
    text = "The council said Hale told Ruiz that he would pay."
    outer, inner = _statements(
        text,
        raw(text, "The council", "said", "Hale told Ruiz that he would pay"),
        raw(text, "Hale", "told", "he would pay"),
    )
    assert (inner.parent, _who(inner)) == (outer.id, [("source", "Hale"), ("relay", "The council")])


def test_who_reads_out_a_letter_passes_on_what_stands_in_it():
    text = "Ferrow read out a letter in which Hale thanked the crew."
    outer = raw(text, "Ferrow", "read out", "a letter in which Hale thanked the crew")
    (one,) = _statements(text, outer, raw(text, "Hale", "thanked", "the crew"))
    assert (_who(one), one.parent) == ([("source", "Hale"), ("relay", "Ferrow")], None)


def test_who_was_told_is_the_addressee_and_nobody_speaks():
    text = "The jury was told that it had rained."
    (one,) = _statements(text, raw(text, "The jury", "told", "it had rained"))
    assert (one.sources, [it.span.text for it in one.addressees]) == ((), ["The jury"])


def test_a_lawyer_who_speaks_for_somebody_is_a_relay():
    text = "Through a lawyer, Hale accused the council of haste."
    (one,) = _statements(text, raw(text, "Hale", "accused", "the council of haste"))
    assert _who(one) == [("source", "Hale"), ("relay", "a lawyer")]


def test_a_quoted_statement_with_two_verbs_is_one():
    text = "State radio quoted Pell as urging calm."
    (one,) = _statements(
        text,
        raw(text, "State radio", "quoted", "Pell as urging calm"),
        raw(text, "State radio", "urging", "calm"),
    )
    assert (one.act, _who(one)) == ("demand", [("source", "Pell"), ("relay", "State radio")])


def test_a_headline_is_a_place_of_the_statement_that_it_repeats():
    text = "Dam was never safe, says Hale\nThe dam had never been safe, Ana Ruiz said."
    (one,) = _statements(
        text,
        raw(text, "Hale", "says", "Dam was never safe"),
        raw(text, "Ana Ruiz", "said", "The dam had never been safe"),
        headline="Dam was never safe, says Hale",
    )
    assert [it.text for it in one.repeats] == ["Dam was never safe"]


def test_a_dateline_is_nobody():
    text = "PORT ELLERY: The dam broke."
    assert _statements(text, raw(text, "PORT ELLERY", ":", "The dam broke"), dateline="PORT ELLERY") == ()


NAMES = [
    "Kofi “The Baker” Pell said it rained all night.",
    "Its leader, known as “the Weaver,” said it rained all night.",
    "Ruiz, nicknamed the “Duchess of Osk” by her critics, said it rained all night.",
    "The so-called “dollar flats” are empty, Ruiz said.",
    "The film “Two Herons” is long, Ruiz said.",
    "It is the longest trial since the “Cold Harbour” hearings, Ruiz said.",
]


@pytest.mark.parametrize("text", NAMES)
def test_a_name_between_marks_is_nothing_said(text):
    article = _article(text)
    (one,) = find_statements(article, read_article(article), find_by_rule(read_article(article)))
    assert "said" not in one.contents[0].text
    assert len(one.contents[0].text.split()) > 1
    assert one.mode == "indirect"


SAID = [
    ("“It rains,” said Ruiz.", "direct"),
    ("Ruiz branded the dam “a disgrace to the town”.", "mixed"),
    ("Ruiz said that the dam was “a disgrace”.", "mixed"),
    ("Ruiz said that the dam was old.", "indirect"),
]


@pytest.mark.parametrize(("text", "mode"), SAID)
def test_the_mode_is_how_much_stands_between_marks(text, mode):
    article = _article(text)
    (one,) = find_statements(article, read_article(article), find_by_rule(read_article(article)))
    assert one.mode == mode


_WORDS = st.sampled_from(
    'Hale said told that “ ” " , . ; : who the jury but accused declined to comment in a letter on Monday as quoted '
    "saying by through lawyer was would not say , and ‘ ’ her".split()
)


@given(st.lists(_WORDS, max_size=60).map(" ".join))
def test_whatever_is_found_points_into_the_text(text):
    article = _article(text)
    for one in find_statements(article, read_article(article), find_by_rule(read_article(article))):
        spans = [one.span, one.sentence, *one.contents, *(it.span for it in (*one.sources, *one.addressees))]
        assert all(text[span.start : span.end] == span.text for span in spans)
        assert one.factuality.status != "asserted"


@pytest.mark.parametrize(
    "unit",
    [
        "Hale said, ",
        "Hale told the jury that “it” ",
        "“a” ",
        "the “A” b ",
        "Hale denied it but accused Ruiz, ",
        "quoted as saying ",
        "who said in a letter to ",
        "“It rains,” she said.\n",
    ],
)
def test_hostile_texts_take_linear_time(unit):
    text = unit * 3_000
    article = _article(text)
    reading = read_article(article)
    assert len(find_statements(article, reading, find_by_rule(reading))) <= 9_000


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Ana Ruiz, head of research at the Orlo Harbour Bank Group", "Ana Ruiz"),
        ("A report on the schools of Port Ellery", ""),
        ("The report, released in answer to a Port Ellery Courier request,", ""),
        ("Ira Katz of Little Elm Pharmacy in Port Ellery", "Ira Katz"),
        ("The head of Trade Jan Kott", "Jan Kott"),
        ("University of Port Ellery medical doctor Ira Katz", "Ira Katz"),
        ("Trade Minister Jan Kott of the Harbour Party", "Jan Kott"),
        ("A spokesman for the Orlo Harbour Bank Group", "spokesman"),
        ("Papers obtained by the Port Ellery Courier", "papers"),
        ("One of the officials", "officials"),
        ("Most of the nurses", "nurses"),
        ("Orlo Harbour Bank chief Ana Ruiz", "Ana Ruiz"),
        ("Ana Ruiz, Orlo Harbour Bank, Port Ellery", "Ana Ruiz"),
        ("The nurses, members of a group of Port Ellery doctors,", "nurses"),
    ],
)
def test_who_speaks_is_not_whoever_is_named_behind_him(source, speaker):
    text = f"{source} said that the roofs were rotten."
    article = annotate(msgspec.structs.replace(_article(text), in_language=Found("en", raw="en", source="caller")))
    (said,) = find_statements(article, read_article(article), [raw(text, source, "said", "the roofs were rotten")])
    names = {one.id: one.name for one in article.entities}
    assert names.get(said.sources[0].entity or "", "").lower().removeprefix("the ") == speaker.lower()


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Ana Ruiz, 36, met Jan Kott. ", "Ana Ruiz"),
        ("Ana Ruiz won again. ", "Ana Ruiz"),
        ("Ana Ruiz met Jan Kott. ", ""),
        ("Ana Ruiz, 41, met Jan Kott. ", ""),
    ],
)
def test_somebody_of_an_age_is_whoever_is_that_old(before, who):
    text = f"{before}The 36-year-old said that it rained."
    article = annotate(msgspec.structs.replace(_article(text), in_language=Found("en", raw="en", source="caller")))
    (said,) = find_statements(article, read_article(article), [raw(text, "The 36-year-old", "said", "it rained")])
    names = {one.id: one.name for one in article.entities}
    assert names.get(said.sources[0].entity or "", "") == who
