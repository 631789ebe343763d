"""Media that stand with who is told, with what is given, or between a name and its verb."""

from __future__ import annotations

import pytest

from onrecord.extract.cue_rules import find_by_rule
from onrecord.extract.media import medium_of
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out
from onrecord.extract.trim import trimmed

TOLD = {
    "CNN": "broadcast",
    "the BBC's Today programme": "broadcast",
    "the Deep Water podcast": "broadcast",
    "a packed town hall": "meeting",
    "Radio Osk": "broadcast",
    "the BBC": "broadcast",
    "state television": "broadcast",
    "the Mercury": None,
    "the council": None,
}


@pytest.mark.parametrize(("hearer", "kind"), TOLD.items())
def test_who_is_told_something_on_the_air_is_a_medium(hearer, kind):
    text = f"Ann Ott told {hearer} that it was dark."
    place = (text.index(hearer), text.index(hearer) + len(hearer))
    (raw,) = find_by_rule(lay_out(text))
    medium = medium_of(lay_out(text), raw, hearers=[place])
    assert (medium.kind if medium else None) == kind


def test_evidence_is_given_as_a_speech_is():
    text = "Giving evidence to the inquiry, Ann Ott said it was dark."
    raw = RawStatement(((32, 39),), (40, 44), ((45, 56),), "encoder", 0.9)
    medium = medium_of(lay_out(text), raw)
    assert medium
    assert (medium.kind, medium.span.text) == ("speech", "evidence")


def test_a_paper_between_name_and_verb_is_no_part_of_the_name():
    text = "The judge, in a 40-page ruling, said it was dark."
    raw = trimmed(lay_out(text), RawStatement(((0, 30),), (32, 36), ((37, 48),), "encoder", 0.9))
    medium = medium_of(lay_out(text), raw)
    assert text[slice(*raw.sources[0])] == "The judge"
    assert medium
    assert medium.kind == "document"
