from __future__ import annotations

import pytest

from onrecord.model.annotation import Quantity, Time
from onrecord.model.span import Span
from onrecord.writers.marks import marks, quantity_mark, settled, time_mark
from tests.writers.pages import TOLD


def time(value: str | None, *interval: str, words: str = "then", **fields: object) -> Time:
    days = (interval[0], interval[-1]) if interval else None
    given: dict[str, object] = {"type": "DATE", "status": "resolved", **fields}
    return Time("t", Span(0, len(words), words), value=value, interval=days, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("found", "words", "remark"),
    [
        (time("2024-10-21", "2024-10-21"), "21 October 2024", ""),
        (time("2024", "2024-01-01", "2024-12-31"), "2024", ""),
        (time("2024-02", "2024-02-01", "2024-02-29"), "February 2024", ""),
        (time("2023-02", "2023-02-01", "2023-02-28"), "February 2023", ""),
        (time("2024-W42", "2024-10-14", "2024-10-20"), "14 to 20 October 2024", ""),
        (time("2024-W40", "2024-09-30", "2024-10-06"), "30 September to 6 October 2024", ""),
        (time("2024-W01", "2023-12-31", "2024-01-06"), "31 December 2023 to 6 January 2024", ""),
        (time("2023/2024", "2023-01-01", "2024-12-31"), "1 January 2023 to 31 December 2024", ""),
        (time("2024-10-21T06:12", "2024-10-21", type="TIME"), "21 October 2024, 06:12", ""),
        (time("2024-10-21TMO", "2024-10-21", type="TIME"), "21 October 2024, morning", ""),
        (time("P3D", type="DURATION"), "3 days", ""),
        (time("P1Y", type="DURATION", mod="MORE_THAN"), "more than 1 year", ""),
        (time("PT5M", type="DURATION"), "5 minutes", ""),
        (time("P2Y6M", type="DURATION"), "2 years 6 months", ""),
        (time("P1DT12.5H", type="DURATION", mod="APPROX"), "about 1 day 12.5 hours", ""),
        (time("PXD", type="DURATION", status="vague"), "PXD", "vague"),
        (time("P", type="DURATION"), "P", ""),
        (time("PT5Y", type="DURATION"), "PT5Y", ""),
        (time("PRESENT_REF", status="vague"), "now", "vague"),
        (time(None, status="unresolved"), "", "the text does not say which"),
        (time("2024-10-21", "2024-10-21", anchor="captured", status="ambiguous"), "21 October 2024",
         "a guess, counted from the capture"),
        (time("2024-99", "2024-99-99", "2025-99-99"), "2024-99-99 to 2025-99-99", ""),
        (time("0000", "0000-01-01", "0000-12-31"), "0000", ""),
    ],
)  # fmt: skip
def test_a_time_is_said_as_a_person_would(found, words, remark):
    mark = time_mark(found)
    assert (mark.value, mark.remark) == (words, remark)


@pytest.mark.parametrize(("value", "shown"), [("XXXX-10", ""), ("P3D", "3 days"), ("2024-10-21", "2024-10-21")])
def test_what_nobody_knows_of_a_time_is_not_shown(value, shown):
    kind = "DURATION" if value == "P3D" else "DATE"
    assert settled(time_mark(time(value, type=kind, status="unresolved"))).value == shown


@pytest.mark.parametrize(
    ("words", "fields", "value"),
    [
        ("forty-one houses", {"value": 41, "unit": "house"}, "41 houses"),
        ("three countries", {"value": 3, "unit": "country"}, "3 countries"),
        ("four people", {"value": 4, "unit": "person"}, "4 person"),
        ("one member absent", {"value": 1, "unit": "member absent"}, "1 member absent"),
        ("£84m", {"value": 84e6, "unit": "GBP", "kind": "money"}, "84,000,000 GBP"),
        ("3.5 per cent", {"value": 3.5, "unit": "%", "kind": "percent"}, "3.5%"),
        ("up to 20", {"value": 20, "modifier": "at_most"}, "at most 20"),
        ("10 to 20 boats", {"min": 10, "max": 20, "unit": "boat"}, "10 to 20 boats"),
        ("several", {}, ""),
    ],
)
def test_a_figure_is_said_with_what_it_counts(words, fields, value):
    assert quantity_mark(Quantity("q", Span(0, len(words), words), **fields)).value == value


def test_marks_stand_in_the_order_of_the_text():
    assert [mark.kind for mark in marks(TOLD.articles[0])] == ["time", "money"]
