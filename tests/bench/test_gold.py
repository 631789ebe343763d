"""The bench of marked articles, on cases made by hand; no weights are needed but for the examples that read a page."""

import doctest
import importlib
import json
from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec
import pytest

from bench import halves
from bench.floors import read_floors
from bench.gold import __main__ as program
from bench.gold.answers import find_said
from bench.gold.load import Marked, Said, Through, Wanted, Who, digest_of, parse, read_gold
from bench.gold.score import MEASURES, score, total
from bench.judged import Share, same_name
from bench.marked_page import Process, as_page, to_marked
from bench.marks import GoldFault, Half, Range, place_of
from onrecord.model.annotation import Entity, Time
from onrecord.model.article import Article
from onrecord.model.page import Page
from onrecord.model.record import Factuality, Medium, Participant, Provenance, Statement
from onrecord.model.span import Span

TEXT = (
    "Dam held, mayor says\n"
    "The dam held, Mayor Ana Ruiz told reporters at a briefing on Monday. She denied that the wall had cracked.\n"
    "The ministry said Bo Lind had promised to pay.\n"
    "“We will stay,” Lind said. “We will build.”\n"
    "The so-called “Old Lady” stood. The firm declined to say whether it would sue."
)


def at(words: str) -> Range:
    return place_of(TEXT, words)


RUIZ = Who("Ana Ruiz", at("Mayor Ana Ruiz"), "e1")
LIND = Who("Bo Lind", at("Bo Lind"), "e2")
MINISTRY = Who("The ministry", at("The ministry"), "e3")

HELD = Said(
    id="0",
    contents=(at("The dam held"),),
    cue=at("told"),
    speakers=(RUIZ,),
    addressees=(Who(None, at("reporters")),),
    mode="indirect",
    medium=Through("press_conference", at("a briefing")),
    time="2025-03-03",
    repeats=(at("Dam held"),),
)
DENIED = Said(
    id="1", contents=(at("the wall had cracked"),), cue=at("denied"), speakers=(Who("Ana Ruiz", at("She"), "e1"),),
    act="deny", status="denied", mode="indirect",
)  # fmt: skip
OUTER = Said(
    id="2", contents=(at("Bo Lind had promised to pay"),), cue=at("said@1"), speakers=(MINISTRY,), mode="indirect"
)
INNER = Said(
    id="3", contents=(at("to pay"),), cue=at("promised"), speakers=(LIND,), relays=(MINISTRY,), parent="2",
    act="promise", status="promised", mode="indirect",
)  # fmt: skip
STAY = Said(
    id="4",
    contents=(at("“We will stay,”"),),
    cue=at("said@2"),
    speakers=(Who("Bo Lind", at("Lind@2"), "e2"),),
    mode="direct",
)
BUILD = Said(id="5", contents=(at("“We will build.”"),), speakers=(Who("Bo Lind", None, "e2"),), mode="direct")
REFUSED = Said(
    id="6", contents=(at("whether it would sue"),), cue=at("declined to say"),
    speakers=(Who("The firm", at("The firm"), "e4"),), act="decline", status=None, response="declined",
)  # fmt: skip
ALL = (HELD, DENIED, OUTER, INNER, STAY, BUILD, REFUSED)
TRAPS = (at("“Old Lady”"),)
WANTED = [Wanted(said=one) for one in ALL]


Record = TypeVar("Record", bound=msgspec.Struct)


def changed(one: Record, **fields: Any) -> Record:
    return msgspec.structs.replace(one, **fields)


def figures(given: Sequence[Said], wanted: Sequence[Wanted] = WANTED) -> dict[str, Share]:
    return score(TEXT, wanted, given, TRAPS).figures


def of(given: Sequence[Said], measure: str, wanted: Sequence[Wanted] = WANTED) -> tuple[int, ...]:
    return tuple(figures(given, wanted)[measure])


# ---------------------------------------------------------------- the scorer
def test_the_marks_as_an_answer_are_all_right():
    scored = score(TEXT, WANTED, ALL, TRAPS)
    assert scored.misses == []
    assert {name for name, share in scored.figures.items() if share.right != share.of} == set()
    assert {name for name, share in scored.figures.items() if not share.of} == set()


def test_no_answer_has_nothing_right_and_nothing_false():
    assert of([], "found") == (0, 7)
    assert of([], "speaker") == (0, 7)
    assert of([], "precision") == (0, 0)
    assert of([], "act") == (0, 0)


STRANGER = (Who("Eve Orr", at("The so-called"), "x"),)


@pytest.mark.parametrize(
    ("measure", "number", "fields", "right_of"),
    [
        ("speaker", 0, {"speakers": STRANGER}, (6, 7)),
        ("speaker", 0, {"speakers": ()}, (6, 7)),
        ("speaker", 0, {"speakers": (RUIZ, *STRANGER)}, (6, 7)),
        ("speaker, found", 0, {"speakers": STRANGER}, (6, 7)),
        ("act", 1, {"act": "say"}, (6, 7)),
        ("act, strict", 1, {"act": "say"}, (6, 7)),
        ("mode", 4, {"mode": "mixed"}, (5, 6)),
        ("status", 1, {"status": "claimed"}, (5, 6)),
        ("status, strict", 1, {"status": "claimed"}, (5, 6)),
        ("addressee", 0, {"addressees": ()}, (0, 1)),
        ("addressee", 0, {"addressees": STRANGER}, (0, 1)),
        ("addressee", 1, {"addressees": STRANGER}, (1, 2)),
        ("medium", 0, {"medium": None}, (0, 1)),
        ("medium", 0, {"medium": Through("letter", at("a briefing"))}, (0, 1)),
        ("medium", 0, {"medium": Through("press_conference", at("The dam held"))}, (0, 1)),
        ("medium", 1, {"medium": Through("letter", at("a briefing"))}, (1, 2)),
        ("time", 0, {"time": None}, (0, 1)),
        ("time", 0, {"time": "2025-03"}, (0, 1)),
        ("time", 0, {"time": "2025-03-04"}, (0, 1)),
        ("time", 1, {"time": "2025-03-03"}, (1, 2)),
        ("relay", 3, {"relays": ()}, (0, 1)),
        ("relay", 1, {"relays": STRANGER}, (1, 2)),
        ("response", 6, {"response": None}, (0, 1)),
        ("response", 6, {"response": "unreachable"}, (0, 1)),
        ("response", 1, {"response": "declined"}, (1, 2)),
        ("parent", 3, {"parent": None}, (0, 1)),
        ("parent", 3, {"parent": "0"}, (0, 1)),
        ("parent", 1, {"parent": "0"}, (1, 2)),
        ("repeat", 0, {"repeats": ()}, (0, 1)),
        ("repeat", 0, {"repeats": (at("mayor says"),)}, (0, 1)),
    ],
)
def test_one_wrong_field_costs_one_in_its_measure_and_in_no_other_of_the_fields(measure, number, fields, right_of):
    given = list(ALL)
    given[number] = changed(given[number], **fields)
    wrong = {name for name, share in figures(given).items() if share.right != share.of}
    twins = {
        "speaker": {"speaker, found"},
        "speaker, found": {"speaker"},
        "act": {"act, strict"},
        "status": {"status, strict"},
    }
    twins |= {"act, strict": {"act"}, "status, strict": {"status"}}
    assert of(given, measure) == right_of
    assert wrong == {measure, *twins.get(measure, ())}


@pytest.mark.parametrize(
    ("number", "fields"),
    [
        (0, {"time": "2025-03-03T10:00"}),
        (0, {"speakers": (Who("Mayor Ana Ruiz", None),)}),
        (0, {"speakers": (Who("somebody", at("Ana Ruiz")),)}),
        (1, {"speakers": (Who(None, at("Mayor Ana Ruiz")),)}),
        (5, {"speakers": (Who("Lind", at("Lind@2")),)}),
        (0, {"medium": Through("press_conference", at("briefing"))}),
        (4, {"contents": ((at("“We will stay,”")[0] + 1, at("“We will stay,”")[1] - 1),)}),
        (6, {"cue": at("declined"), "contents": (at("to say whether it would sue"),)}),
        (6, {"contents": ()}),
    ],
)  # fmt: skip
def test_what_says_the_same_in_other_words_is_right(number, fields):
    given = list(ALL)
    given[number] = changed(given[number], **fields)
    assert score(TEXT, WANTED, given, TRAPS).misses == []


@pytest.mark.parametrize(
    ("contents", "found"),
    [
        ("The dam held", True),
        ("held, Mayor", True),
        ("The", True),
        ("held, Mayor Ana Ruiz", False),
        ("Mayor Ana Ruiz", False),
    ],
)
def test_half_of_the_words_of_either_decide_whether_it_is_found(contents, found):
    given = changed(HELD, contents=(at(contents + "@1"),), cue=None)
    assert of([given], "found", [Wanted(said=HELD)]) == (int(found), 1)


def test_of_two_that_could_be_it_the_one_with_its_cue_is_taken():
    rival = changed(HELD, id="x", cue=None, speakers=STRANGER)
    assert of([rival, changed(HELD, contents=(at("dam held"),))], "speaker", [Wanted(said=HELD)]) == (1, 1)
    assert of([rival, HELD], "precision", [Wanted(said=HELD)]) == (1, 2)


def test_what_holds_a_statement_is_not_taken_for_it():
    assert of([OUTER], "found", [Wanted(said=OUTER), Wanted(said=INNER)]) == (1, 2)
    assert of([INNER], "found", [Wanted(said=OUTER), Wanted(said=INNER)]) == (1, 2)
    swapped = [changed(INNER, id="x"), changed(OUTER, id="y")]
    assert of(swapped, "parent", [Wanted(said=OUTER), Wanted(said=INNER)]) == (0, 1)


def test_two_quotes_given_as_one_are_both_found_and_counted_as_joined():
    both = changed(STAY, contents=(*STAY.contents, *BUILD.contents))
    scored = score(TEXT, [Wanted(said=STAY), Wanted(said=BUILD)], [both])
    assert scored.figures["found"] == Share(2, 2)
    assert scored.figures["precision"] == Share(1, 1)
    assert scored.kinds["joined"] == 1


def test_one_quote_given_in_pieces_is_found_and_the_piece_neutral():
    whole = changed(STAY, contents=(*STAY.contents, *BUILD.contents))
    scored = score(TEXT, [Wanted(said=whole)], [STAY, BUILD])
    assert scored.figures["found"] == Share(1, 1)
    assert scored.figures["precision"] == Share(1, 1)
    assert scored.kinds["split"] == 1


def test_the_same_thing_twice_is_false_once():
    assert of([HELD, changed(HELD, id="x")], "precision", [Wanted(said=HELD)]) == (1, 2)


def test_a_headline_given_as_a_statement_of_its_own_is_false_and_called_a_twin():
    twin = Said(id="x", contents=(at("Dam held"),), cue=at("says"))
    scored = score(TEXT, WANTED, [*ALL, twin], TRAPS)
    assert scored.figures["precision"] == Share(7, 8)
    assert scored.kinds["twin"] == 1


def test_a_trap_that_became_a_statement_counts_against_both():
    given = [*ALL, Said(id="x", contents=(at("Old Lady"),))]
    assert of(given, "trap") == (0, 1)
    assert of(given, "precision") == (7, 8)


def test_an_optional_statement_is_neither_demanded_nor_false():
    wanted = [Wanted(said=HELD, optional=True), *WANTED[1:]]
    assert of(ALL[1:], "found", wanted) == (6, 6)
    assert of(ALL, "found", wanted) == (6, 6)
    assert of([changed(HELD, act="ask", speakers=()), *ALL[1:]], "precision", wanted) == (6, 6)


@pytest.mark.parametrize(("parent", "right_of"), [(None, (0, 0)), ("2", (1, 1)), ("0", (0, 1))])
def test_an_optional_parent_is_not_demanded_but_another_one_is_wrong(parent, right_of):
    wanted = [WANTED[0], Wanted(said=OUTER, optional=True), WANTED[3]]
    assert of([HELD, OUTER, changed(INNER, parent=parent)], "parent", wanted) == right_of


def test_what_is_also_right_is_right_but_not_strictly():
    wanted = [Wanted(said=DENIED, act_also_ok=("say",), status_also_ok=("claimed",))]
    given = [changed(DENIED, act="say", status="claimed")]
    got = figures(given, wanted)
    assert [tuple(got[name]) for name in ("act", "act, strict", "status", "status, strict")] == [(1, 1), (0, 1)] * 2


def test_totals_add_counts_and_not_figures():
    one, other = score(TEXT, WANTED, ALL), score(TEXT, [Wanted(said=HELD)], [])
    assert total([one, other]).figures["found"] == Share(7, 8)
    assert total([]).figures == dict.fromkeys(MEASURES, Share())
    assert Share().figure is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ana Ruiz", "Mayor Ana Ruiz", True),
        ("the ministry", "The Ministry", True),
        ("Ana Ruiz", "Ruiz", False),
        ("Ana Ruiz", "Ben Ruiz", False),
        ("the", "the", False),
        ("Ana Ruiz’s", "Ana Ruiz", True),
    ],
)
def test_names_are_the_same_when_two_words_of_one_are_in_the_other(one, other, same):
    assert same_name(one, other) is same


# ---------------------------------------------------------------- the files
ROW = {
    "source": "Ruiz",
    "entity": "e1",
    "cue": "said",
    "contents": ["It held"],
    "mode": "indirect",
    "act": "say",
    "status": "claimed",
}
FILE = {"half": "open", "register": "x", "published": "2025-03-04", "entities": {"e1": "Ana Ruiz"}, "statements": [ROW]}
SHORT = "Dam holds\nIt held, Ana Ruiz said. It stood.\n"


def read(**fields: Any) -> Marked:
    return parse("a", SHORT, json.dumps({**FILE, **fields}).encode())


def with_row(**fields: Any) -> Marked:
    return read(statements=[{**ROW, **fields}])


def test_fragments_become_places():
    (one,) = read().wanted
    assert [SHORT[slice(*place)] for place in (one.said.contents[0], one.said.cue or (0, 0))] == ["It held", "said"]
    assert one.said.speakers == (Who("Ana Ruiz", (23, 27), "e1"),)


@pytest.mark.parametrize(
    ("fragment", "place"), [("he@1", (1, 3)), ("he@2", (5, 7)), ("a@b", (11, 14)), ("(he)", (16, 20)), ("the", (0, 3))]
)
def test_occurrences_inside_other_words_are_counted_too(fragment, place):
    assert place_of("the, he he a@b  (he)", fragment) == place


@pytest.mark.parametrize(
    ("source", "names", "words"),
    [
        ("Ann Okoro and Bo Lind", ("Ann Okoro", "Bo Lind"), ["Ann Okoro", "Bo Lind"]),
        ("Ken and Maureen Stubbs", ("Ken Stubbs", "Maureen Stubbs"), ["Ken", "Maureen Stubbs"]),
        ("Okoro and Lind", ("Ann Okoro", "Bo Lind"), ["Okoro", "Lind"]),
        ("They", ("Ann Okoro", "Bo Lind"), ["They", "They"]),
    ],
)
def test_of_several_that_speak_together_each_has_his_part_of_the_words(source, names, words):
    text = f"{names[0]}, {names[1]}\n{source} said it held.".replace("it held", "It held")
    row = {
        **ROW,
        "source": source if source == "They" else f"{source}@{text.count(source)}",
        "joint_entities": ["e1", "e2"],
    }
    entities = dict(zip(("e1", "e2"), names, strict=True))
    (one,) = parse("a", text, json.dumps({**FILE, "entities": entities, "statements": [row]}).encode()).wanted
    assert [text[slice(*(who.place or (0, 0)))] for who in one.said.speakers] == words


def test_who_speaks_for_another_is_not_both():
    both = changed(HELD, speakers=(RUIZ, LIND))
    assert of([HELD], "speaker", [Wanted(said=both)]) == (0, 1)
    assert of([both], "speaker", [Wanted(said=both)]) == (1, 1)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: with_row(contents=["It fell"]), "statement 0: 'It fell' is not in the text"),
        (lambda: with_row(contents=["It"]), "stands in 2 places. Say which"),
        (lambda: with_row(contents=["It@3"]), "is not in the text"),
        (lambda: with_row(contents=[""]), "is not in the text"),
        (lambda: with_row(contents=[]), "no refusal"),
        (lambda: with_row(act="sing"), "'sing' is no act"),
        (lambda: with_row(act="believe"), "'believe' is no act"),
        (lambda: with_row(act_also_ok=["sing"]), "'sing' is no act"),
        (lambda: with_row(status="true"), "status"),
        (lambda: with_row(medium={"kind": "smoke"}), "no kind of medium"),
        (lambda: with_row(entity="e9"), "no entity 'e9'"),
        (lambda: with_row(joint_entities=["e2"]), "entity 'e1' is not among the joint entities"),
        (lambda: with_row(time="Monday"), "no ISO date"),
        (lambda: with_row(parent=0), "parent 0 is not there, or leads back"),
        (lambda: with_row(parent=7), "parent 7 is not there, or leads back"),
        (lambda: with_row(speaker="x"), "unknown field `speaker`"),
        (lambda: read(half="both"), "both"),
        (lambda: read(entities={"e1": "Eve Orr"}), "the text has no 'Eve Orr'"),
        (lambda: read(not_statements=["nothing"]), "is not in the text"),
        (lambda: parse("a", "Dam\n\nIt held.\n", json.dumps(FILE).encode()), "empty line"),
        (lambda: parse("a", "Dam \nIt held.\n", json.dumps(FILE).encode()), "blanks"),
        (lambda: parse("a", "Dam\r\nIt held.\n", json.dumps(FILE).encode()), "LF"),
    ],
)
def test_a_slip_in_a_file_is_an_error_that_says_what_it_is(make, words):
    with pytest.raises(GoldFault, match=words):
        make()


def test_a_text_without_marks_is_an_error(tmp_path):
    (tmp_path / "a.txt").write_text(SHORT)
    with pytest.raises(GoldFault, match="without a text: a"):
        read_gold(tmp_path)


def test_an_error_names_the_file(tmp_path):
    (tmp_path / "a.txt").write_text(SHORT)
    (tmp_path / "a.json").write_text("{}")
    with pytest.raises(GoldFault, match=r"a\.json"):
        read_gold(tmp_path)


SHIPPED = read_gold()


@pytest.mark.parametrize("marked", SHIPPED, ids=lambda marked: marked.slug)
def test_the_marks_of_every_article_are_all_right_as_an_answer(marked):
    assert score(marked.text, marked.wanted, [one.said for one in marked.wanted], marked.traps).misses == []


@pytest.mark.parametrize("marked", SHIPPED, ids=lambda marked: marked.slug)
def test_every_article_has_a_length_and_statements_enough(marked):
    assert 180 <= len(marked.text.split()) <= 420
    assert sum(not one.optional for one in marked.wanted) >= 5


# ---------------------------------------------------------------- answers
def test_lines_of_the_program_are_laid_on_the_marked_ones():
    offsets = to_marked("Rain\nIt fell.\nIt rose.", "Rain\nMenu\nIt fell.\nIt rose.")
    assert (offsets[0], offsets[6], offsets[10], offsets[19]) == (0, None, 5, 14)


def test_a_line_that_the_program_lost_leaves_the_others_in_place():
    assert to_marked("Rain\nIt fell.\nIt rose.", "Rain\nIt rose.")[5] == 14


MARKED = Marked(
    slug="a", half="open", register="x", published="2025-03-04", text="Dam holds\nIt held, Ana Ruiz said.", wanted=()
)


def page_of(*articles: Article) -> Process:
    return lambda raw: Page(id="p", text="", blocks=(), media_type="text/html", articles=articles)


def test_a_page_has_the_headline_the_day_and_the_paragraphs():
    body = as_page(changed(MARKED, text="A & B\nIt “held”.")).body
    assert isinstance(body, bytes)
    body = body.decode()
    assert "<h1>A &amp; B</h1>" in body
    assert 'datetime="2025-03-04"' in body
    assert "<p>It “held”.</p>" in body


def test_a_statement_of_the_program_is_given_in_the_terms_of_the_marks():
    text = "Dam holds\n4 March\nIt held, Ana Ruiz said."

    def cut(words: str) -> Span:
        return Span.of(text, text.index(words), text.index(words) + len(words))

    statement = Statement(
        id="s", span=cut("It held"), sentence=cut("It held"), provenance=Provenance("rule", "x"), mode="indirect",
        act="say",
        sources=(Participant("source", cut("Ruiz"), "m", "e"), Participant("relay", cut("Dam"))), cue=cut("said"),
        contents=(cut("It held"), cut("4 March")), time="t", factuality=Factuality("claimed"), parent="q",
        medium=Medium("letter", cut("holds")), response="declined",
    )  # fmt: skip
    article = Article(
        "a", 1, text, text, (), records=(statement,), entities=(Entity("e", "Ana Ruiz", "PER"),),
        times=(Time("t", cut("4 March"), "DATE", "2025-03-04"),),
    )  # fmt: skip
    (said,) = find_said(MARKED, page_of(article))
    assert said == Said(
        id="s", contents=((10, 17),), cue=(28, 32), speakers=(Who("Ana Ruiz", (23, 27), "e"),),
        relays=(Who("Dam", (0, 3)),), mode="indirect", act="say", status="claimed",
        medium=Through("letter", (4, 9)), time="2025-03-04", parent="q",
        response="declined",
    )  # fmt: skip


def test_a_page_without_an_article_has_no_statements():
    assert find_said(MARKED, page_of()) == []


# ---------------------------------------------------------------- the program
def made(slug: str, half: Half = "open", given: Sequence[Said] = ALL) -> program.Results:
    marked = Marked(
        slug=slug, half=half, register="court", published="2025-03-04", text=TEXT, wanted=tuple(WANTED), traps=TRAPS
    )
    return program.measure([marked], lambda _: list(given))


def test_tables_have_every_measure_with_its_count_and_every_register():
    shown = program.tables(made("a", given=ALL[1:]))
    assert "found            85.7 of 7" in shown
    assert all(f"  {name} " in shown for name in MEASURES)
    assert "  court " in shown
    assert "blind:" not in shown


def test_the_blind_half_is_scored_and_never_shown():
    results = made("secret", half="blind", given=()) | made("seen", given=())
    shown = "".join(halves.worst(results, 9))
    assert "seen" in shown
    assert "secret" not in shown
    assert "blind: 1 articles" in program.tables(results)


@pytest.fixture
def pinned(tmp_path):
    path = tmp_path / "floors.json"
    assert program.update_floors(made("a", given=ALL[1:]), lower=False, path=path) == 0
    return path


@pytest.mark.parametrize("name", MEASURES)
def test_every_floor_can_fail(tmp_path, name, capsys):
    path = tmp_path / "floors.json"
    program.update_floors(made("a"), lower=False, path=path)
    floors = read_floors(path)
    results = made("a")
    marked, scored = results["a"]
    share = scored.figures[name]
    results["a"] = marked, scored._replace(figures={**scored.figures, name: Share(share.right - 1, share.of)})
    assert floors["open"].at_least[name] == 1.0
    assert program.check_floors(results, path) == 1
    assert f"open {name}:" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("given", "code", "words"), [(ALL[1:], 0, "every floor holds"), (ALL[2:], 1, "open found: 0.7143 is below")]
)
def test_the_floors_step_fails_when_one_statement_is_lost(pinned, capsys, given, code, words):
    capsys.readouterr()
    assert program.check_floors(made("a", given=given), pinned) == code
    assert words in capsys.readouterr().out


def test_a_half_without_floors_fails_and_says_how_to_pin_them(tmp_path, capsys):
    assert program.check_floors(made("a"), tmp_path / "none.json") == 1
    assert "python -m bench.gold --update-floors" in capsys.readouterr().out


def test_other_articles_cannot_be_held_against_the_floors(pinned, capsys):
    assert program.check_floors(made("b"), pinned) == 1
    assert "not the one its floors were pinned on" in capsys.readouterr().out


def test_floors_fall_only_on_demand(pinned):
    worse = made("a", given=ALL[2:])
    assert program.update_floors(worse, lower=False, path=pinned) == 1
    assert read_floors(pinned)["open"].at_least["found"] == 0.857
    assert program.update_floors(worse, lower=True, path=pinned) == 0
    assert read_floors(pinned)["open"].at_least["found"] == 0.714


def test_the_pinned_floors_are_of_these_articles_and_none_of_them_is_nought():
    for half, floor in read_floors(program.FILE).items():
        assert floor.corpus == digest_of([one for one in SHIPPED if one.half == half])
        assert set(floor.at_least) <= set(MEASURES)
        assert min(floor.at_least.values()) > 0


def test_what_cannot_fall_gets_no_floor(tmp_path):
    program.update_floors(made("a", given=()), lower=False, path=tmp_path / "floors.json")
    assert read_floors(tmp_path / "floors.json")["open"].at_least == {"trap": 1.0}


def test_lower_alone_is_a_mistake():
    with pytest.raises(SystemExit):
        program.main(["--lower"])


@pytest.mark.parametrize(
    "name", ["bench.gold.load", "bench.gold.score", "bench.judged", "bench.marked_page", "bench.marks"]
)
def test_examples_run(name):
    done = doctest.testmod(importlib.import_module(name))
    assert (done.attempted > 0, done.failed) == (True, 0)
