"""What is said, without what the speaker did besides."""

from __future__ import annotations

import pytest

from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out
from onrecord.extract.trim import without_deeds


@pytest.mark.parametrize(
    ("said", "deed"),
    [
        ("two counts of fraud", " and surrendered his licence on Friday."),
        ("a single charge of conspiring to hide the accounts", " and gave up her seat."),
        ("the charges", " and left the court."),
        ("a new wall", " and praised the crew."),
        ("the release of the stolen and damaged goods", "."),
        ("the plan to close the port and cut the staff", "."),
        ("he took the boat and sold the engine", "."),
        ("that the bridge was closed and repaired the same week", "."),
        ("the theft of silver", " and rented a van."),
        ("“the charges and wanted a trial”", "."),
        ("rain and wind", "."),
    ],
)
def test_what_is_said_ends_before_another_deed_of_the_speaker(said, deed):
    text = f"Ana Ruiz admitted {said}{deed}"
    start = text.index(said)
    raw = RawStatement(((0, 8),), (9, 17), ((start, len(text) - 1),), "rule")
    ((low, high),) = without_deeds(lay_out(text), raw).contents
    assert text[low:high] == said


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("the firm of theft", " and two men were arrested."),
        ("the firm of theft", ", and the yard was searched."),
        ("the firm and the bank of theft", "."),
        ("the firm of theft and of a fraud that was worse", "."),
        ("the firm and the effect that big yards have on small ones", "."),
    ],
)
def test_an_accusation_ends_before_the_next_clause(said, rest):
    text = f"Ana Ruiz accused {said}{rest}"
    start = text.index(said)
    raw = RawStatement(((0, 8),), (9, 16), ((start, len(text) - 1),), "rule")
    ((low, high),) = without_deeds(lay_out(text), raw).contents
    assert text[low:high] == said
