"""Encoder and rules together: what each has the last word on. The encoder is a table of made-up answers."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.encode import Encoded, encode
from onrecord.extract import find as module
from onrecord.extract.find import find
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out
from onrecord.extract.trim import trimmed
from onrecord.weights.load_encoder import load_encoder

ENCODED = cast(Encoded, object())
"""`decode` is replaced, so nobody looks into it."""


def place(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def learned(text: str, source: str, cue: str, content: str, confidence: float) -> RawStatement:
    sources = (place(text, source),) if source else ()
    return RawStatement(sources, place(text, cue), (place(text, content),), "encoder", confidence)


PLEA = "Hale pleaded guilty to two counts of fraud."
NESTED = "The ministry said Hale told Ruiz that he would go."
WITNESS = "Police said a witness told officers that the car was red."
DEED = "The judge sentenced Hale to two years in prison."
WARNED = "The bank warned of a bad winter."

TOGETHER = {
    "a sure answer stands": (
        PLEA, [("Hale", "pleaded", "guilty to two counts of fraud", 0.9)], ["guilty to two counts of fraud"]
    ),
    "a doubtful answer gives way to what form gives away": (
        PLEA, [("Hale", "pleaded", "guilty to two counts of fraud", 0.2)], ["two counts of fraud"]
    ),
    "half sure is enough where form has the same verb": (
        PLEA, [("Hale", "pleaded", "guilty to two counts of fraud", 0.5)], ["guilty to two counts of fraud"]
    ),
    "a doubtful answer stands where form says nothing": (
        "The sense of the room: Hale was done.", [("room", "sense", "Hale was done", 0.5)], ["Hale was done"]
    ),
    "an answer without a source must be surer": (
        "The sense of it: Hale was done.", [("", "sense", "Hale was done", 0.2)], []
    ),
    "a statement within a statement comes by form": (
        NESTED, [("The ministry", "said", "Hale told Ruiz that he would go", 0.9)],
        ["Hale told Ruiz that he would go", "he would go"],
    ),
    "who said it first is not left out": (
        WITNESS, [("Police", "said", "the car was red", 0.9)],
        ["a witness told officers that the car was red", "the car was red"],
    ),
    "what a court does is no statement": (DEED, [("The judge", "sentenced", "Hale to two years in prison", 0.9)], []),
    "what the encoder missed comes by form": (WARNED, [], ["a bad winter"]),
    "what others say in the writer's next clause hides nothing": (
        "Hale denied meeting Orr, after the party published photos of a boat.",
        [("the party", "published", "photos of a boat", 0.9)], ["meeting Orr", "photos of a boat"],
    ),
    "what others say in the midst of it does": (
        "Hale denied that the party published photos of Orr.", [("the party", "published", "photos of Orr", 0.9)],
        ["photos of Orr"],
    ),
    "who speaks in a later line does not speak here": (
        "Hale is expected in Osk.\nForecasters spoke of rain.", [("Forecasters", "is expected", "Hale", 0.2)], []
    ),
    "what a firm earned is no statement": (
        "The firm posted a net loss.", [("The firm", "posted", "a net loss", 0.9)], []
    ),
    "a verb that names a deed as often does not": ("Hale showed no sign of leaving.", [], []),
    "a doubtful answer without a source needs a verb of saying": (
        "It was denied that the dam broke.", [("", "was denied", "the dam broke", 0.3)], ["the dam broke"]
    ),
    "what was admitted keeps its verb": (
        "Hale admitted taking the boat.", [("Hale", "admitted", "the boat", 0.9)], ["taking the boat"]
    ),
    "what is going on is no participle": (
        "Police are appealing for witnesses.", [], ["witnesses"]
    ),
    "a participle in front has the subject for its source": (
        "Arguing that it was late, Hale asked for a vote.",
        [("", "Arguing", "it was late", 0.9), ("Hale", "asked for", "a vote", 0.9)], ["it was late", "a vote"],
    ),
    "who begs to differ says nothing": ("Hale begged to differ.", [("Hale", "begged", "to differ", 0.9)], []),
}  # fmt: skip


@pytest.mark.parametrize("case", TOGETHER.values(), ids=TOGETHER.keys())
def test_encoder_and_rules_share_a_text(case, monkeypatch):
    text, answers, contents = case
    monkeypatch.setattr(module, "decode", lambda *_: [learned(text, *one) for one in answers])
    monkeypatch.setattr(module, "likelihood", lambda *_: 0.0)
    found = find(lay_out(text), ENCODED)
    assert [text[slice(*raw.contents[0])].rstrip(".") for raw in found] == contents


def test_the_headline_belongs_to_the_rules(monkeypatch):
    text = "Sparks fly at Rovers\nThe boss said the referee was wrong."
    answers = [learned(text, "Rovers", "fly", "Sparks", 0.9)]
    monkeypatch.setattr(module, "decode", lambda *_: answers)
    monkeypatch.setattr(module, "likelihood", lambda *_: 0.0)
    found = find(lay_out(text), ENCODED, headline=[(0, text.index("\n"))])
    assert [text[slice(*raw.contents[0])] for raw in found] == ["the referee was wrong"]


@pytest.mark.parametrize(("sure", "source"), [(0.6, "The mayor"), (0.9, "The survey")])
def test_the_subject_beside_the_verb_is_believed_where_the_encoder_is_not_sure(sure, source, monkeypatch):
    text = "The survey was late. The mayor pledged to pay."
    monkeypatch.setattr(module, "decode", lambda *_: [learned(text, "The survey", "pledged", "to pay", sure)])
    monkeypatch.setattr(module, "likelihood", lambda *_: 0.0)
    (raw,) = find(lay_out(text), ENCODED)
    assert text[slice(*raw.sources[0])] == source


def test_a_source_in_another_line_gives_way_to_the_subject_beside_the_verb(monkeypatch):
    text = "The survey was late.\nThe mayor pledged to pay."
    monkeypatch.setattr(module, "decode", lambda *_: [learned(text, "The survey", "pledged", "to pay", 0.9)])
    monkeypatch.setattr(module, "likelihood", lambda *_: 0.0)
    (raw,) = find(lay_out(text), ENCODED)
    assert text[slice(*raw.sources[0])] == "The mayor"


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Little of it went according to plan for Orr.", "Orr", "according to", "Little of it went"),
        ("The cure has looked promising in some tests.", "some tests", "has looked promising", "The cure"),
    ],
)
def test_a_plan_and_a_prospect_are_nothing_said(text, source, cue, content, monkeypatch):
    monkeypatch.setattr(module, "decode", lambda *_: [learned(text, source, cue, content, 0.9)])
    monkeypatch.setattr(module, "likelihood", lambda *_: 0.0)
    assert find(lay_out(text), ENCODED) == []


CUTS = {
    "when it was said": ("Hale said last week", "the dam held", "Hale", "said", "the dam held"),
    "that": ("Hale said", "that the dam held", "Hale", "said", "the dam held"),
    "an age": ("Ann Hale, 55, said", "the dam held", "Ann Hale", "said", "the dam held"),
    "who leads the port": ("Hale, who leads the port, said", "the dam held", "Hale", "said", "the dam held"),
    "quotation marks": ("Hale said", "“the dam held”", "Hale", "said", "the dam held"),
    "a list of speakers stays": ("Hale, Ruiz and Okoro said", "it held", "Hale, Ruiz and Okoro", "said", "it held"),
}


@pytest.mark.parametrize("case", CUTS.values(), ids=CUTS.keys())
def test_what_the_encoder_marks_is_cut_to_the_words_that_count(case):
    lead, content, who, verb, told = case
    text = f"{lead} {content}."
    source, _, rest = lead.partition(" said")
    raw = RawStatement(((0, len(source)),), place(text, f"said{rest}"), (place(text, content),), "encoder", 0.9)
    times = [place(text, "last week")] if "last week" in text else []
    cut = trimmed(lay_out(text, times=times), raw)
    assert [text[slice(*one)] for one in (*cut.sources, cut.cue or (0, 0), *cut.contents)] == [who, verb, told]


@given(st.text(alphabet='“”" \n.,:aé0Hale said that', max_size=120))
def test_any_text_gives_places_in_it(text):
    reading = lay_out(text)
    for raw in find(reading, encode(text, *load_encoder())):
        cut = trimmed(reading, raw)
        for start, end in (*cut.sources, *cut.contents, *([cut.cue] if cut.cue else [])):
            assert 0 <= start < end <= len(text)
