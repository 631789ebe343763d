"""The benchmark's own logic, on figures and pages made by hand: no collection, no weights, no rival is needed."""

from __future__ import annotations

import doctest
import importlib
import json
from typing import Any, TypeVar

import msgspec
import pytest

from bench import floors, own
from bench.articles import __main__ as program
from bench.articles import speed
from bench.articles.answers import answer_of, answers_of_page
from bench.articles.ours import our_answers
from bench.articles.scorer import FILE, score
from bench.articles.sets import SETS, Measure, Set
from bench.articles.table import Column, Result, as_json, rival_figure, table
from bench.floors import Floor, missed, read_floors, update, write_floors
from bench.made import MADE
from bench.record.sets import SETS as RECORD_SETS
from onrecord.errors import EmptyPage
from onrecord.model.article import Article, Author
from onrecord.model.found import Found, FoundDate
from onrecord.model.page import Page, RawPage
from training.articles.data import FOLDER, Row

T = TypeVar("T")

needs_scorer = pytest.mark.skipif(
    not FILE.exists(), reason="the shared scorer lies beside the checkout on some machines"
)


def found(value: T) -> Found[T]:
    return Found(value, str(value), "span")


def article(*, body: str = "", **fields: Any) -> Article:
    return Article(id="a", position=1, text="", body=body, segments=(), **fields)


def page(*articles: Article) -> Page:
    return Page(id="p", text="", blocks=(), media_type="text/html", articles=articles)


def row(key: str, truth: dict[str, Any], dirty: tuple[str, ...] = ()) -> Row:
    return Row(key, "made-up", RawPage(body=b""), truth, dirty, "paper")


# ---------------------------------------------------------------- answers
PEOPLE = (found(Author("Ana Ruiz", organization="Talbote")), found(Author("Ben Ito")))
BODY = found(Author(None, organization="Harbour Ledger"))


@pytest.mark.parametrize(
    ("authors", "agency", "expected"),
    [
        ((), None, []),
        (PEOPLE, None, ["Ana Ruiz", "Ben Ito"]),
        ((BODY, *PEOPLE), None, ["Ana Ruiz", "Ben Ito", "Harbour Ledger"]),
        (PEOPLE, found("dpa"), ["Ana Ruiz", "Ben Ito", "dpa"]),
        ((BODY,), found("dpa"), ["Harbour Ledger", "dpa"]),
        ((found(Author(None, organization="dpa")),), found("dpa"), ["dpa"]),
        ((found(Author(None, role="Editor")),), None, []),
    ],
)
def test_authors_are_people_then_organisations_that_sign_then_the_agency(authors, agency, expected):
    assert answer_of(article(authors=authors, agency=agency))["authors"] == expected


def test_an_answer_holds_the_fields_in_the_terms_of_the_scorer():
    answer = answer_of(
        article(
            body="Rain fell.\nRoads closed.",
            headline=found("Rain closes roads"),
            alternative_headlines=(found("Roads closed"),),
            standfirst=(found("First."), found("Second.")),
            date_published=FoundDate("2024-03-14T06:12:00+00:00", "14 March", "span"),
            date_modified=FoundDate("2024-03-15", "15 March", "span"),
        )
    )
    assert answer == {
        "body": "Rain fell.\nRoads closed.",
        "title": "Rain closes roads",
        "authors": [],
        "date": "2024-03-14T06:12:00+00:00",
        "standfirst": "First.\nSecond.",
        "alternatives": ["Roads closed"],
    }


@pytest.mark.parametrize("published", [None, FoundDate(None, "7 sec ago", "span")])
def test_a_date_that_is_not_known_is_an_empty_answer(published):
    answer = answer_of(article(date_published=published))
    assert (answer["date"], answer["title"], answer["standfirst"]) == ("", "", "")


def test_every_article_of_a_page_is_an_answer():
    assert [answer["body"] for answer in answers_of_page(page(article(body="A"), article(body="B")))] == ["A", "B"]
    assert answers_of_page(page()) == []


def test_a_page_that_is_refused_has_no_answer_and_the_rest_goes_on(capsys):
    def process(raw):
        if raw.body == b"bad":
            raise EmptyPage("the page holds nothing")
        return page(article(body="Rain fell."))

    rows = [row("good", {}), row("bad", {})._replace(raw=RawPage(body=b"bad")), row("too", {})]
    answers = our_answers(rows, "made-up pages", lambda site: process)
    assert {key: len(value) for key, value in answers.items()} == {"good": 1, "bad": 0, "too": 1}
    assert "bad: the page holds nothing" in capsys.readouterr().err


def test_a_page_is_read_by_what_belongs_to_its_site():
    def process_of(site):
        return lambda raw: page(article(body=f"as {site} is read"))

    rows = [row("1", {})._replace(site="one"), row("2", {})._replace(site="two")]
    answers = our_answers(rows, "made-up pages", process_of)
    assert [answer[0]["body"] for answer in answers.values()] == ["as one is read", "as two is read"]


# ---------------------------------------------------------------- scores
BODY_TEXT = "The council voted on Tuesday to close the old bridge for two years."
MADE_UP = Set("made-up", (Measure("aeb_f1", 0.9),))


@needs_scorer
def test_the_first_answer_is_scored_and_more_than_one_is_a_wrong_split():
    rows = [row("a", {"body": BODY_TEXT}), row("b", {"body": BODY_TEXT})]
    scores = score(MADE_UP, rows, {"a": [{"body": BODY_TEXT}, {"body": "Tickets"}], "b": [{"body": BODY_TEXT}]})
    assert (scores.figures["aeb_f1"], scores.figures["wrongly_split"]) == (1.0, 1)


@needs_scorer
def test_a_page_without_an_answer_counts_and_is_the_worst():
    rows = [row("a", {"body": BODY_TEXT}), row("b", {"body": BODY_TEXT})]
    scores = score(MADE_UP, rows, {"a": [{"body": BODY_TEXT}]})
    assert scores.figures["accuracy"] == 0.5
    assert [(value, key) for value, key, _ in scores.pages] == [(0.0, "b"), (1.0, "a")]


@needs_scorer
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"title": "Old bridge closes"}, 1.0),
        ({"title": "Harbour news", "alternatives": ["Old bridge closes"]}, 1.0),
        ({"title": "Harbour news", "alternatives": ["Weather"]}, 0.0),
        ({}, 0.0),
    ],
)
def test_the_title_may_be_among_the_alternatives(answer, expected):
    scores = score(MADE_UP, [row("a", {"title": "Old bridge closes"})], {"a": [answer]})
    assert scores.figures["title_any"] == expected


@needs_scorer
@pytest.mark.parametrize(("skip", "there"), [(True, False), (False, True)])
def test_dirty_fields_are_left_out_only_where_the_set_says_so(skip, there):
    rows = [row("a", {"body": BODY_TEXT, "date": "2024-03-14"}, dirty=("date",))]
    scores = score(MADE_UP._replace(skip_dirty=skip), rows, {"a": [{"body": BODY_TEXT}]})
    assert ("date_day" in scores.figures) is there


# ---------------------------------------------------------------- table
def result(**ours: float) -> Result:
    measures = (Measure("aeb_f1", 0.97, 0.953, "trafilatura", 0.991), Measure("authors", 0.93, 0.889, "trafilatura"))
    rivals = (
        Column("trafilatura 2.3.1", {"aeb_f1": 0.953, "authors": 0.889}),
        Column("resiliparse 2.0.1", {"aeb_f1": 0.913, "authors": 0.0}, fields=False),
    )
    return Result(Set("fundus", measures, skip_dirty=True), 121, {"wrongly_split": 2, **ours}, rivals)


def test_the_table_shows_ours_beside_reach_rivals_and_ceiling():
    lines = table([result(aeb_f1=0.9781, authors=0.921)]).splitlines()
    assert lines[0].split() == (
        "set pages measure onrecord reach trafilatura 2.3.1 resiliparse 2.0.1 best known ceiling".split()
    )
    assert lines[2].split() == (
        "fundus (dirty fields left out) 121 aeb_f1 0.978 0.970 reached 0.953 0.913 0.953 trafilatura 0.991".split()
    )
    assert lines[3].split() == "authors 0.921 0.930 short by 0.009 0.889 - 0.889 trafilatura -".split()
    assert lines[4].split() == ["wrongly", "split", "2"]


def test_columns_of_the_table_stand_under_each_other():
    lines = table([result(aeb_f1=0.9781, authors=1.0)]).splitlines()
    at = lines[0].index("onrecord")
    assert [line[at : at + 8].strip() for line in lines[2:]] == ["0.978", "1.000", "2"]


def test_the_table_stands_without_rivals():
    lines = table([result(aeb_f1=0.9)._replace(rivals=())]).splitlines()
    assert "trafilatura 2.3.1" not in lines[0]
    assert "short by 0.070" in lines[2]


@pytest.mark.parametrize(
    ("measure", "fields", "expected"),
    [("aeb_f1", False, 0.5), ("authors", False, None), ("authors", True, 0.5), ("title_any", True, None)],
)
def test_a_field_that_a_rival_does_not_give_is_a_dash(measure, fields, expected):
    assert rival_figure(Column("other 1.0", {measure: 0.5}, fields), measure) == expected


def test_json_holds_every_figure_of_every_program():
    out = as_json([result(aeb_f1=0.9781, page_f1=0.97)])["fundus"]
    assert out["onrecord"] == {"wrongly_split": 2, "aeb_f1": 0.9781, "page_f1": 0.97}
    assert out["trafilatura 2.3.1"]["authors"] == 0.889
    assert (out["reach"]["aeb_f1"], out["ceiling"], out["pages"]) == (0.97, {"aeb_f1": 0.991}, 121)


# ---------------------------------------------------------------- floors
FLOOR = Floor(corpus="c1", at_least={"aeb_f1": 0.97, "authors": 0.9}, at_most={"wrongly_split": 1})


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ({"aeb_f1": 0.97, "authors": 0.9, "wrongly_split": 1}, []),
        ({"aeb_f1": 0.99, "authors": 1.0, "wrongly_split": 0}, []),
        (
            {"aeb_f1": 0.9688, "authors": 0.9, "wrongly_split": 1},
            ["fundus aeb_f1: 0.9688 is below the floor of 0.9700"],
        ),
        (
            {"aeb_f1": 0.97, "authors": 0.5, "wrongly_split": 2},
            [
                "fundus authors: 0.5000 is below the floor of 0.9000",
                "fundus wrongly_split: 2 is above the ceiling of 1",
            ],
        ),
        (
            {"aeb_f1": 0.97, "wrongly_split": 1},
            ["fundus authors: nothing is below the floor of 0.9000"],
        ),
        (
            {"aeb_f1": float("nan"), "authors": 0.9, "wrongly_split": 1},
            ["fundus aeb_f1: nan is below the floor of 0.9700"],
        ),
    ],
)
def test_a_missed_floor_gives_one_line(figures, expected):
    assert missed("fundus", FLOOR, "c1", figures) == expected


def test_another_corpus_fails_and_says_what_to_do():
    (line,) = missed("fundus", FLOOR, "c2", {"aeb_f1": 1.0, "authors": 1.0, "wrongly_split": 0})
    assert "not the one its floors were pinned on" in line
    assert "--update-floors" in line


def test_a_set_without_floors_fails_and_says_what_to_do():
    (line,) = missed("fundus", None, "c1", {})
    assert line == "fundus: no floor is pinned. Pin one: python -m bench.articles --update-floors"


@pytest.mark.parametrize(
    ("measured", "lower", "expected", "loud"),
    [
        pytest.param(0.985, False, 0.982, 0, id="a better figure raises the floor"),
        pytest.param(0.971, False, 0.97, 0, id="within the margin it stays, and nobody is bothered"),
        pytest.param(0.95, False, 0.97, 1, id="it does not fall by itself"),
        pytest.param(0.95, True, 0.947, 1, id="it falls when somebody says so, loudly"),
    ],
)
def test_floors_rise_by_themselves_and_fall_on_demand(measured, lower, expected, loud):
    new = update({"fundus": FLOOR}, "fundus", Floor(corpus="c1", at_least={"aeb_f1": measured}), lower=lower)
    assert new.floors["fundus"].at_least["aeb_f1"] == expected
    assert len(new.lowered) == loud


@pytest.mark.parametrize(
    ("measured", "lower", "expected", "loud"), [(0, False, 0, 0), (1, False, 1, 0), (3, False, 1, 1), (3, True, 3, 1)]
)
def test_ceilings_fall_by_themselves_and_rise_on_demand(measured, lower, expected, loud):
    new = update({"fundus": FLOOR}, "fundus", Floor(corpus="c1", at_most={"wrongly_split": measured}), lower=lower)
    assert new.floors["fundus"].at_most["wrongly_split"] == expected
    assert len(new.lowered) == loud


def test_other_sets_keep_their_floors():
    new = update({"fundus": FLOOR}, "aeb", Floor(corpus="c3", at_least={"aeb_f1": 0.98}))
    assert new.floors == {"fundus": FLOOR, "aeb": Floor(corpus="c3", at_least={"aeb_f1": 0.977})}


def test_floors_are_read_as_they_were_written(tmp_path):
    path = tmp_path / "floors.json"
    assert read_floors(path) == {}
    write_floors({"fundus": FLOOR}, path)
    assert read_floors(path) == {"fundus": FLOOR}
    assert json.loads(path.read_text())["fundus"]["at_most"] == {"wrongly_split": 1}


@pytest.mark.skipif(not floors.FILE.exists(), reason="no floors are pinned yet")
def test_the_pinned_floors_name_only_what_is_measured():
    pinned = read_floors()
    assert set(pinned) == {*SETS, *MADE, *RECORD_SETS, "own"}
    for name, floor in pinned.items():
        if name in MADE or name in RECORD_SETS:
            continue
        known = {"body_f1", "fields"} if name == "own" else {one.name for one in SETS[name].measures}
        assert set(floor.at_least) == known


# ---------------------------------------------------------------- the program
@pytest.fixture
def measured(monkeypatch, tmp_path):
    """The program with figures that a test sets, and floors of its own."""
    figures = {"aeb_f1": 0.98, "accuracy": 0.5, "wrongly_split": 0}
    own_figures = {"body_f1": 1.0, "fields": 1.0}
    monkeypatch.setattr(program, "FOLDER", tmp_path)
    monkeypatch.setattr(program, "corpus_digest", lambda name: "c1")
    monkeypatch.setattr(program, "measure", lambda which: figures)
    monkeypatch.setattr(own, "own_figures", lambda: own_figures)
    path = tmp_path / "floors.json"
    assert program.update_floors(["aeb"], lower=False, path=path) == 0
    return figures, own_figures, path


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        ({}, 0, "every floor holds"),
        ({"aeb_f1": 0.99}, 0, "every floor holds"),
        ({"aeb_f1": 0.97}, 1, "MISSED  aeb aeb_f1: 0.9700 is below the floor of 0.9770"),
        ({"wrongly_split": 1}, 1, "MISSED  aeb wrongly_split: 1 is above the ceiling of 0"),
    ],
)
def test_the_floors_step_fails_when_a_figure_falls(measured, capsys, change, code, words):
    figures, _, path = measured
    figures.update(change)
    assert program.check_floors(["aeb"], path) == code
    assert words in capsys.readouterr().out


def test_our_own_pages_are_held_to_their_floor_even_without_the_collections(measured, monkeypatch, tmp_path, capsys):
    _, own_figures, path = measured
    monkeypatch.setattr(program, "FOLDER", tmp_path / "nowhere")
    assert program.check_floors(["aeb"], path) == 0
    own_figures["fields"] = 0.9
    assert program.check_floors(["aeb"], path) == 1
    assert "own fields: 0.9000 is below" in capsys.readouterr().out


def test_another_corpus_is_not_measured_at_all(measured, monkeypatch, capsys):
    _, _, path = measured
    monkeypatch.setattr(program, "corpus_digest", lambda name: "c2")
    monkeypatch.setattr(program, "measure", lambda which: pytest.fail("nothing can be held against these floors"))
    assert program.check_floors(["aeb"], path) == 1
    assert "digest c2, pinned c1" in capsys.readouterr().out


def test_an_update_that_would_lower_a_floor_fails_loudly(measured, capsys):
    figures, _, path = measured
    figures["aeb_f1"] = 0.9
    assert program.update_floors(["aeb"], lower=False, path=path) == 1
    assert "KEPT     aeb aeb_f1: floor 0.9770, measured 0.9000" in capsys.readouterr().out
    assert program.update_floors(["aeb"], lower=True, path=path) == 0
    assert "LOWERED  aeb aeb_f1" in capsys.readouterr().out
    assert program.check_floors(["aeb"], path) == 0


@pytest.mark.parametrize("arguments", [["--lower"], ["--floors", "--speed"], ["--sets", "nosuch"]])
def test_wrong_usage_is_said(arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        program.main(arguments)
    assert stop.value.code == 2
    assert "usage:" in capsys.readouterr().err


# ---------------------------------------------------------------- speed
def test_the_ratio_is_taken_within_a_round():
    costs = {
        "onrecord read": [speed.Cost(1.0, 50_000_000), speed.Cost(2.0, 60_000_000)],
        "trafilatura": [speed.Cost(8.0, 100_000_000), speed.Cost(14.0, 120_000_000)],
    }
    out = speed.summary(100, costs, {"onrecord read": 0.1, "trafilatura": 0.2})
    assert out["trafilatura"]["onrecord_is_faster_by"] == {"min": 7.0, "median": 7.5, "max": 8.0}
    assert out["trafilatura"]["onrecord_takes_of_its_memory"] == 0.5
    report = speed.report(out)
    assert "speed:  7.50 x trafilatura; to reach: 6 x   reached" in report
    assert "memory: 0.50 x trafilatura; at most: 1.00 x   reached" in report


def test_what_is_measured_is_the_program_and_not_who_starts_it(monkeypatch, tmp_path):
    monkeypatch.setattr(speed, "out_folder", lambda: tmp_path)
    ballast = bytearray(150_000_000)
    cost = speed.measure(speed.Program("nothing", ("-S", "-c", "pass")), tmp_path / "jobs", 0)
    assert 0 < cost.memory < len(ballast) / 2
    assert 0 < cost.cpu < 5


def test_a_program_that_leaves_pages_out_is_not_timed(monkeypatch, tmp_path):
    monkeypatch.setattr(speed, "out_folder", lambda: tmp_path)
    with pytest.raises(RuntimeError, match="wrote 0 lines for 3 pages"):
        speed.measure(speed.Program("nothing", ("-S", "-c", "pass"), output=True), tmp_path / "jobs", 3)


# ---------------------------------------------------------------- examples
@pytest.mark.parametrize("name", ["bench.floors", "bench.own", "bench.articles.table", "bench.articles.rivals"])
def test_examples_run(name):
    done = doctest.testmod(importlib.import_module(name))
    assert (done.attempted > 0, done.failed) == (True, 0)


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the collections lie beside the checkout on some machines")
def test_the_digest_of_a_corpus_is_the_same_every_time():
    from bench.articles.sets import corpus_digest

    assert corpus_digest("htmldate_mc") == corpus_digest("htmldate_mc") != corpus_digest("aeb")


def test_answers_are_plain_values():
    assert msgspec.json.encode(answer_of(article(body="Rain fell."))).startswith(b'{"body":"Rain fell."')
