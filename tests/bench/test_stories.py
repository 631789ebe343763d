"""The bench of storylines, on texts made by hand."""

from __future__ import annotations

import pytest

from bench.marks import HALVES, GoldFault
from bench.stories import __main__ as program
from bench.stories.load import parse, read_gold
from bench.stories.score import pairs, score
from onrecord.pipeline import Pipeline

HEAD = "half: open\nmatter: bridge\npublished: 2024-05-07\noutlet: Echo\n\n"
TEXT = "Ebb bridge\nPolice {arrested|arrest} Ann Okoro of Orr Steel in Ebb on Monday. The bridge had {fallen|fall}.\n"
ONE, OTHER = parse("a1", HEAD + TEXT), parse("a2", HEAD + TEXT.replace("Police", "Officers"))
ELSEWHERE = parse("a3", HEAD.replace("bridge", "choir") + "A choir\nTove Lund sang in Osk on Sunday.\n")

BROKEN = {
    "no head": "Dam\n\n{Ana Ruiz|arrest} left.",
    "a half that is none": HEAD.replace("open", "third") + "{left|arrest}.",
    "a mark that is broken off": HEAD + "{left|arrest.",
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_file_that_breaks_the_form_is_refused(case):
    with pytest.raises(GoldFault, match="a9: "):
        parse("a9", BROKEN[case])


def test_what_is_put_together_as_marked_is_right():
    gold = [ONE, OTHER, ELSEWHERE]
    pipeline = Pipeline(rules_only=True)
    scored = score(gold, {one.slug: program.read(one, pipeline) for one in gold})
    assert (scored.stories, scored.b_cubed[2], scored.events[0]) == ((1.0, 1.0, 1.0), 1.0, 1.0)
    assert (scored.told, scored.reachable) == (4, 1.0)


def test_pairs_that_are_wrong_and_pairs_that_are_missed():
    assert pairs({frozenset("ab"), frozenset("ac")}, {frozenset("ab"), frozenset("bd")}) == (0.5, 0.5, 0.5)
    assert pairs({frozenset("ab")}, set()) == (1.0, 0.0, 0.0)


def test_the_gold_is_whole():
    gold = read_gold()
    by_half = {half: {one.matter for one in gold if one.half == half} for half in HALVES}
    assert {half: sum(one.half == half for one in gold) for half in HALVES} == {"blind": 26, "open": 29}
    assert not by_half["blind"] & by_half["open"]


def test_misses_of_the_blind_half_are_never_shown(capsys):
    assert program.main(["--misses"]) == 0
    shown = capsys.readouterr().out
    assert not any(one.slug in shown for one in read_gold() if one.half == "blind")


def test_a_floor_can_fail(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(program, "FILE", tmp_path / "floors.json")
    assert program.main(["--half", "open", "--update-floors"]) == 0
    assert program.main(["--half", "open", "--floors"]) == 0
    floors = (tmp_path / "floors.json").read_text().replace('"stories_recall": 0.', '"stories_recall": 1.')
    (tmp_path / "floors.json").write_text(floors)
    assert program.main(["--half", "open", "--floors"]) == 1
    assert "open stories_recall" in capsys.readouterr().out
