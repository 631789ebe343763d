"""How far what is said reaches: not into the writer's next sentence, not before the quotation, not short of its end."""

from __future__ import annotations

import pytest

from onrecord.extract.bounds import within_bounds
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out

REACHES = [
    # text, cue, content as it was found, content as it should be
    (
        "Orr notes the port is small. But, still, he stays.",
        "notes",
        "the port is small. But, still,",
        "the port is small",
    ),
    ("Orr said: “I stay. I must.” He left.", "said", "“I stay. I must.” He left", "I stay. I must."),
    ("Orr said it was “sad”. It grew.", "said", "it was “sad”. It grew", "it was “sad”"),
    ("Orr said: “I stay” and left.", "said", "“I stay” and left", "“I stay” and left"),
    ("Orr went on, speaking of home: “It is far.”", "went on", "home: “It is far.", "It is far."),
    ("Orr said the rule was old: “Stay in.”", "said", "the rule was old: “Stay in.”", "the rule was old: “Stay in.”"),
    ("When Orr said it rained, she left the boat.", "said", "it rained, she left the boat", "it rained"),
    ("As Orr said, the boat, it is true, sank.", "said", "the boat, it is true, sank", "the boat, it is true, sank"),
    ("Orr said it rained, she left the boat.", "said", "it rained, she left the boat", "it rained, she left the boat"),
    ("“It was late,” Orr said.", "said", "It was late,”", "It was late,"),
    ("Orr told us, “It was late.”", "told", "“It was late.", "It was late."),
    ("Orr said the car was hit during a turn.", "said", "the car was hit", "the car was hit during a turn"),
    ("Orr said the car was hit during an interview.", "said", "the car was hit", "the car was hit"),
    ("Orr asked about the boat, called it old and left.", "asked", "the boat, called", "the boat"),
    ("Orr said it was hit, giving the car a dent.", "said", "it was hit, giving", "it was hit, giving the car a dent"),
    ("Orr called it a gap, which Hale denies.", "called", "it a gap, which", "it a gap"),
    ("Orr called it a gap — which it is.", "called", "it a gap — which", "it a gap"),
    ("Orr called it a gap, to which Hale said no.", "called", "it a gap, to which", "it a gap"),
    (
        "Orr, alarmed that Hale denies the cut, is urging a stay.",
        "denies",
        "the cut, is urging a stay",
        "the cut",
    ),
    (
        "Orr accused Hale of theft, a claim Hale denies.",
        "accused",
        "Hale of theft, a claim Hale denies",
        "Hale of theft",
    ),
    (
        "Orr called it a myth, a claim of no weight.",
        "called",
        "it a myth, a claim of no weight",
        "it a myth, a claim of no weight",
    ),
    ("Orr disputes that finding.", "disputes", "finding", "that finding"),
    ("Orr denied that claim in court.", "denied", "claim in court", "that claim in court"),
    ("Orr denied that prices rose.", "denied", "prices rose", "prices rose"),
    ("Orr said that rain fell.", "said", "rain fell", "rain fell"),
    ("Orr said the car was hit before Hale said no.", "said", "the car was hit", "the car was hit"),
]


@pytest.mark.parametrize(("text", "cue", "found", "wanted"), REACHES)
def test_a_content_reaches_as_far_as_what_is_said(text, cue, found, wanted):
    places = [(text.index(words), text.index(words) + len(words)) for words in (cue, found)]
    raw = within_bounds(lay_out(text), RawStatement((), places[0], (places[1],), "encoder", 0.8))
    assert [text[start:end] for start, end in raw.contents] == [wanted]


STRAYS = [
    # text, contents as they were found, contents as they should be
    ("Masks must be worn. Orr asked them to wait.", ["Masks must be worn", "to wait"], ["to wait"]),
    ("Orr asked them to wait. Masks, too.", ["to wait", "Masks, too"], ["to wait"]),
    ("Orr asked them to wait. “I must,” he wrote.", ["to wait", "I must,"], ["to wait", "I must,"]),
    ("Orr asked them to wait. ''I must.''", ["to wait", "I must."], ["to wait", "I must."]),
    ("Orr asked for two things:\n- to wait\n- to go", ["to wait", "to go"], ["to wait", "to go"]),
    ("Masks must be worn. Orr asked it.", ["Masks must be worn"], ["Masks must be worn"]),
]


@pytest.mark.parametrize(("text", "found", "wanted"), STRAYS)
def test_the_writers_words_in_another_sentence_are_nobodys(text, found, wanted):
    cue, *places = [(text.index(words), text.index(words) + len(words)) for words in ("asked", *found)]
    raw = within_bounds(lay_out(text), RawStatement((), cue, tuple(places), "encoder", 0.8))
    assert [text[start:end] for start, end in raw.contents] == wanted
