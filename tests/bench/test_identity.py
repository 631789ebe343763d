"""The bench of who is whom, on texts made by hand."""

from __future__ import annotations

import pytest

from bench.identity import __main__ as program
from bench.identity.load import as_article, parse, read_gold
from bench.identity.score import b_cubed, match, score
from bench.marks import HALVES, GoldFault

HEAD = "half: open\npublished: 2024-03-05\noutlet: Echo\n\n"
ONE = parse(
    "a1", HEAD + "Dam\n{Mayor|p-ruiz.title} {Ana Ruiz|p-ruiz}, {59|p-ruiz.age}, left {Ebb|g-ebb}. {Ruiz|p-ruiz} wept.\n"
)
OTHER = parse("a2", HEAD + "Dam\n{Mayor|p-ruiz.title} {Ana Ruiz|p-ruiz} of {Ebb|g-ebb} met {Bo Lind|p-lind}.\n")
NAMESAKE = parse(
    "a3", HEAD + "Cup\n{striker|p-ruiz-ii.title} {Ana Ruiz|p-ruiz-ii}, {21|p-ruiz-ii.age}, won in {Ebb|g-ebb}.\n"
)

BROKEN = {
    "no head": "Dam\n\n{Ana Ruiz|p-ruiz} left.",
    "a half that is none": HEAD.replace("open", "third") + "{Ana Ruiz|p-ruiz} left.",
    "a mark that is broken off": HEAD + "{Ana Ruiz|p-ruiz left.",
    "a kind that is none": HEAD + "{Ana Ruiz|p-ruiz} {left|p-ruiz.mood}.",
    "somebody without a name": HEAD + "{Mayor|p-ruiz.title} left.",
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_file_that_breaks_the_form_is_refused(case):
    with pytest.raises(GoldFault, match="a9: "):
        parse("a9", BROKEN[case])


def test_marks_become_entities_with_what_is_said_of_them():
    article = as_article(ONE)
    (person, place) = article.entities
    assert (person.name, person.aliases, place.type) == ("Ana Ruiz", ("Ruiz",), "GPE")
    assert [(one.kind, one.value) for one in person.descriptors] == [("title", "Mayor"), ("age", "59")]
    assert all(article.text[it.span.start : it.span.end] == it.span.text for it in article.mentions)
    assert dict(match(ONE, article)) == {"a1 p-ruiz": "a1#e1"}


def test_what_is_put_together_as_marked_is_right():
    gold = [ONE, OTHER, NAMESAKE]
    scored = score(gold, {one.slug: as_article(one) for one in gold})
    assert (scored.f, scored.found, scored.namings) == (1.0, 4, 4)
    assert (scored.namesakes, scored.others, scored.upstream, scored.split) == ([], [], 0, [])


def test_who_was_not_found_is_alone():
    gold = [ONE, OTHER]
    articles = {"a1": as_article(ONE), "a2": as_article(parse("a2", HEAD + "Nobody left."))}
    scored = score(gold, articles)
    assert (scored.found, scored.namings, scored.precision) == (1, 3, 1.0)
    assert scored.split == ["p-ruiz: a1 | a2 (not found)"]


def test_b_cubed_counts_each_naming():
    figures = b_cubed({"a": 1, "b": 1, "c": 1, "d": 2}, {"a": "x", "b": "x", "c": "y", "d": "y"})
    assert [round(figure, 4) for figure in figures] == [0.6667, 0.75, 0.7059]


def test_the_gold_is_whole():
    gold = read_gold()
    by_half = {half: {who for one in gold if one.half == half for who in one.named} for half in HALVES}
    assert {half: sum(one.half == half for one in gold) for half in HALVES} == {"blind": 15, "open": 15}
    assert not by_half["blind"] & by_half["open"]


def test_misses_of_the_blind_half_are_never_shown(capsys):
    assert program.main(["--misses"]) == 0
    shown = capsys.readouterr().out
    assert not any(one.slug in shown for one in read_gold() if one.half == "blind")
