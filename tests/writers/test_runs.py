from __future__ import annotations

import random

import pytest

from onrecord.model.span import Span
from onrecord.writers.runs import Run, Spot, cells, cut, on_one_line, shares
from onrecord.writers.safe import harmless


def drawn(text: str, *found: tuple[int, int, int]) -> str:
    """Runs as a line: what is said in brackets, numbers behind it."""
    runs = cut(Span(100, 100 + len(text), text), [Spot(low + 100, high + 100, number) for low, high, number in found])
    return "".join(f"{'<' * len(run.within)}{run.text}{'>' * len(run.within)}{list(run.ends) or ''}" for run in runs)


@pytest.mark.parametrize(
    ("found", "line"),
    [
        ((), "It held, she said."),
        (((0, 7, 1),), "<It held>[1], she said."),
        (((0, 7, 1), (9, 17, 1)), "<It held>[1], <she said>[1]."),
        (((0, 17, 1), (3, 7, 2)), "<It ><<held>>[2]<, she said>[1]."),
        (((0, 7, 1), (0, 7, 2)), "<<It held>>[1, 2], she said."),
        (((0, 7, 2), (3, 12, 1)), "<It ><<held>>[2]<, she>[1] said."),
        (((-50, 3, 1),), "<It >[1]held, she said."),
        (((9, 500, 1),), "It held, <she said.>[1]"),
        (((3, 3, 1), (-9, 0, 2), (18, 30, 3)), "It held, she said."),
        (((0, 7, 1), (0, 7, 1)), "<It held>[1], she said."),
    ],
)
def test_statements_may_hold_overlap_or_leave_the_block(found, line):
    assert drawn("It held, she said.", *found) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("“It held,” she", "“<It held,>”[1] she"),
        ("‘“It held,”’", "‘<“It held,>”’[1]"),
        ('"It held," she', '"<It held,>"[1] she'),
        ("(It held,) she", "(<It held,>[1]) she"),
    ],
)
def test_a_number_stands_behind_the_quotation_mark(text, line):
    start = text.index("It") - (text[0] == "‘")
    assert drawn(text, (start, text.index(",") + 1, 1)) == line


def test_whatever_the_places_the_text_stays_whole():
    chance = random.Random(1)  # noqa: S311  # no secret
    for _ in range(300):
        text = "".join(chance.choice("ab \t\n“”\x1b\u202e") for _ in range(chance.randrange(40)))
        edges = [sorted((chance.randrange(-5, 45), chance.randrange(-5, 45))) for _ in range(chance.randrange(8))]
        runs = cut(Span(0, len(text), text), [Spot(low, high, index % 4) for index, (low, high) in enumerate(edges)])
        assert "".join(run.text for run in runs) == harmless(text)
        assert "".join(run.text for run in on_one_line(runs)).strip() == " ".join(harmless(text).split())
        assert "\t".join("".join(run.text for run in cell) for cell in cells(runs)) == harmless(text)
        assert [number for cell in cells(runs) for run in cell for number in run.ends] == [
            number for run in runs for number in run.ends
        ]


def test_each_block_gets_the_spots_that_reach_into_it():
    spans = [Span(0, 4, "abcd"), Span(5, 9, "efgh"), Span(20, 24, "ijkl")]
    one, two = Spot(2, 7, 1), Spot(8, 22, 2)
    assert shares(spans, [one, two, Spot(4, 5, 3), Spot(24, 30, 4)]) == [[one], [one, two], [two]]


def test_a_row_of_a_table_is_cut_into_cells():
    row = cut(Span(0, 7, "a b\tc d"), [Spot(2, 5, 1)])
    assert cells(row) == [[Run("a ", (), ()), Run("b", (1,), ())], [Run("c", (1,), (1,)), Run(" d", (), ())]]
