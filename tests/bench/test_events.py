"""The bench of marked events, on cases made by hand; no weights are needed."""

import doctest
import importlib
import json
from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec
import pytest

from bench import halves
from bench.events import __main__ as program
from bench.events.answers import find_events
from bench.events.load import Found, Marked, People, Wanted, Who, digest_of, parse, read_gold
from bench.events.score import MEASURES, score, total
from bench.floors import Floor, read_floors
from bench.judged import Share
from bench.marks import GoldFault, Range, place_of
from onrecord.model.annotation import Entity, Mention, Time
from onrecord.model.article import Article
from onrecord.model.page import Page
from onrecord.model.record import Event, EventType, Factuality, Participant, Provenance, Statement
from onrecord.model.span import Span

TEXT = (
    "Troops shell Ebb, mayor says\n"
    "Norvian troops shelled the town of Ebb on Monday, Mayor Ana Ruiz said. The shelling wounded Bo Lind.\n"
    "The troops deny that they killed him. They will withdraw from Ebb on Friday.\n"
    "Ruiz condemned the army. The attack on the budget went on, and a bridge was closed."
)


def at(words: str) -> Range:
    return place_of(TEXT, words)


NAMES = {
    "troops": ("Norvian troops", "The troops"),
    "ruiz": ("Ana Ruiz", "Mayor Ana Ruiz", "Ruiz"),
    "lind": ("Bo Lind",),
    "army": ("the army",),
}
KNOWN = {
    "troops": (at("Norvian troops"), at("The troops"), at("They")),
    "ruiz": (at("Mayor Ana Ruiz"), at("Ruiz@2")),
    "lind": (at("Bo Lind"), at("him")),
    "army": (at("the army"),),
}
TROOPS, RUIZ = Who("Norvian troops", (at("Norvian troops"),)), Who("Ana Ruiz", (at("Mayor Ana Ruiz"),))
LIND, ARMY = Who("Bo Lind", (at("Bo Lind"),)), Who(None, (at("the army"),))
STRANGER = (Who("Eve Orr", (at("budget"),)),)

SHELLED = Wanted(
    trigger=at("shelled"), mentions=(at("shell@1"), at("shelling")), type=("ASSAULT/heavy-weapons",),
    actor=People(("troops",)), time="2025-03-03", place=at("the town of Ebb"), status="claimed",
    asserted_by=People(("ruiz",)),
)  # fmt: skip
WOUNDED = Wanted(trigger=at("wounded"), type=("other:Injure",), also_ok=("ASSAULT",), recipient=People(("lind",)))
KILLED = Wanted(
    trigger=at("killed"), type=("other:Die",), actor=People(("troops",)), recipient=People(("lind",)), status="denied",
    asserted_by=People(("troops",)), open=("polarity",),
)  # fmt: skip
WITHDRAW = Wanted(
    trigger=at("withdraw"), type=("RETREAT/withdraw",), actor=People(("troops",)), time="2025-03-07", place=at("Ebb@3"),
    status="planned",
)  # fmt: skip
CONDEMNED = Wanted(
    trigger=at("condemned"), type=("ACCUSE/disapprove", "other:other"), actor=People(("ruiz",)),
    recipient=People(("troops",), ("army",)), asserted_by=People(("narrator",), ("ruiz",)),
)  # fmt: skip
CLOSED = Wanted(trigger=at("closed"), type=("other:EndOrg",), background=True, optional=True)
WANTED = (SHELLED, WOUNDED, KILLED, WITHDRAW, CONDEMNED, CLOSED)
TRAPS = (at("attack"),)

ALL = (
    Found(
        trigger=at("shelled"), mentions=(at("shell@1"), at("shelling")), labels=("ASSAULT/heavy-weapons",),
        actor=(TROOPS,), time="2025-03-03", place=Who("Ebb", (at("Ebb@2"),)), status="claimed", asserted_by=(RUIZ,),
    ),
    Found(trigger=at("wounded"), labels=("other:Injure",), recipient=(LIND,)),
    Found(
        trigger=at("killed"), labels=("other:Die",), actor=(TROOPS,), recipient=(LIND,), status="denied", polarity="-",
        asserted_by=(TROOPS,),
    ),
    Found(
        trigger=at("withdraw"), labels=("RETREAT/withdraw",), actor=(TROOPS,), time="2025-03-07", status="planned",
        place=Who("Ebb", ()),
    ),
    Found(
        trigger=at("condemned"), labels=("ACCUSE/disapprove", "other:other"), actor=(RUIZ,), recipient=(TROOPS,)
    ),
)  # fmt: skip

Record = TypeVar("Record", bound=msgspec.Struct)


def changed(one: Record, **fields: Any) -> Record:
    return msgspec.structs.replace(one, **fields)


def scored(given: Sequence[Found], wanted: Sequence[Wanted] = WANTED) -> Any:
    return score(TEXT, wanted, given, TRAPS, names=NAMES, known=KNOWN)


def of(given: Sequence[Found], measure: str, wanted: Sequence[Wanted] = WANTED) -> tuple[int, ...]:
    return tuple(scored(given, wanted).figures[measure])


def damaged(number: int, **fields: Any) -> list[Found]:
    return [changed(one, **fields) if at == number else one for at, one in enumerate(ALL)]


# ---------------------------------------------------------------- the scorer
def test_the_marks_as_an_answer_are_all_right():
    result = scored(ALL)
    assert result.misses == []
    assert {name for name, share in result.figures.items() if share.right != share.of} == set()
    assert {name for name, share in result.figures.items() if not share.of} == set()


def test_no_answer_has_nothing_right_and_nothing_false():
    assert of([], "found") == (0, 5)
    assert of([], "precision") == (0, 0)
    assert of([], "type") == (0, 0)
    assert of([], "non-facts") == (0, 0)


@pytest.mark.parametrize(
    ("measures", "number", "fields", "right_of"),
    [
        ("mentions", 0, {"mentions": (at("shelling"),)}, (1, 2)),
        ("type|type, whole", 1, {"labels": ("other:Accident",)}, (4, 5)),
        ("type|type, whole", 1, {"labels": ()}, (4, 5)),
        ("type, whole", 1, {"labels": ("other:Injure", "COERCE")}, (4, 5)),
        ("mode", 0, {"labels": ("ASSAULT/drone",)}, (2, 3)),
        ("mode", 0, {"labels": ("ASSAULT",)}, (2, 3)),
        ("actor", 0, {"actor": ()}, (3, 4)),
        ("actor", 0, {"actor": STRANGER}, (3, 4)),
        ("actor", 0, {"actor": (TROOPS, *STRANGER)}, (3, 4)),
        ("actor", 0, {"actor": (RUIZ,)}, (3, 4)),
        ("actor", 1, {"actor": (RUIZ,)}, (4, 5)),
        ("recipient", 1, {"recipient": (TROOPS,)}, (2, 3)),
        ("recipient", 4, {"recipient": ()}, (2, 3)),
        ("time", 0, {"time": None}, (1, 2)),
        ("time", 0, {"time": "2025-03"}, (1, 2)),
        ("time", 1, {"time": "2025-03-03"}, (2, 3)),
        ("place", 0, {"place": None}, (1, 2)),
        ("place", 0, {"place": Who("Norvia", ())}, (1, 2)),
        ("place", 1, {"place": Who("Ebb", (at("Ebb@2"),))}, (2, 3)),
        ("status|status, strict", 1, {"status": "claimed"}, (4, 5)),
        ("status, strict", 1, {"status": "confirmed"}, (4, 5)),
        ("asserted_by", 0, {"asserted_by": ()}, (4, 5)),
        ("asserted_by", 0, {"asserted_by": (TROOPS,)}, (4, 5)),
        ("asserted_by", 0, {"asserted_by": (Who(None),)}, (4, 5)),
        ("asserted_by", 1, {"asserted_by": (RUIZ,)}, (4, 5)),
        ("polarity", 1, {"polarity": "-"}, (3, 4)),
        ("background", 1, {"background": True}, (4, 5)),
    ],
)
def test_one_wrong_field_costs_one_in_its_measures_and_in_no_other(measures, number, fields, right_of):
    given = damaged(number, **fields)
    figures = scored(given).figures
    assert {name for name, share in figures.items() if share.right != share.of} == set(measures.split("|"))
    assert {tuple(figures[name]) for name in measures.split("|")} == {right_of}


@pytest.mark.parametrize(
    ("number", "fields"),
    [
        (0, {"trigger": at("shelling"), "mentions": (at("shelled"), at("shell@1"))}),
        (0, {"trigger": (at("shelled")[0], at("shelled")[1] + 10)}),
        (0, {"time": "2025-03-03T10:00"}),
        (0, {"actor": (Who(None, (at("They"),)),)}),
        (0, {"asserted_by": (Who("Mayor Ana Ruiz", ()),)}),
        (0, {"asserted_by": (*STRANGER, RUIZ)}),
        (1, {"labels": ("ASSAULT/heavy-weapons",)}),
        (2, {"polarity": "+"}),
        (3, {"place": Who(None, (at("Ebb@3"),))}),
        (4, {"recipient": (ARMY,)}),
        (4, {"asserted_by": (RUIZ,)}),
    ],
)
def test_what_is_also_right_costs_nothing(number, fields):
    assert scored(damaged(number, **fields)).misses == []


def test_a_name_is_of_whom_it_names_and_not_of_whom_another_description_has_it_in():
    names = {**NAMES, "clerk": ("a clerk of Norvian troops",)}
    given = [changed(ALL[0], actor=(Who("Norvian troops"),))]
    clerk = [changed(SHELLED, actor=People(("clerk",)))]
    assert score(TEXT, [SHELLED], given, names=names, known=KNOWN).figures["actor"] == Share(1, 1)
    assert score(TEXT, clerk, given, names=names, known=KNOWN).figures["actor"] == Share(0, 1)


def test_claimed_and_alleged_are_alike_but_not_strictly():
    given = damaged(0, status="alleged")
    assert (of(given, "status"), of(given, "status, strict")) == ((5, 5), (4, 5))


def test_a_mention_given_as_an_event_of_its_own_is_a_twin():
    twin = Found(trigger=at("shelling"), labels=("ASSAULT",))
    result = scored([changed(ALL[0], mentions=(at("shell@1"),)), twin, *ALL[1:]])
    assert result.figures["found"] == Share(5, 5)
    assert result.figures["precision"] == Share(5, 5)
    assert result.figures["precision, strict"] == Share(5, 6)
    assert result.kinds["twin"] == 1


def test_two_events_given_as_one_are_found_once_and_called_joined():
    both = changed(ALL[0], mentions=(*ALL[0].mentions, at("wounded")))
    result = scored([both, *ALL[2:]])
    assert result.figures["found"] == Share(4, 5)
    assert result.kinds["joined"] == 1


def test_what_is_no_event_is_false_and_a_trap_counts_against_both():
    given = [*ALL, Found(trigger=at("attack"), labels=("ASSAULT",))]
    assert of(given, "precision") == (5, 6)
    assert of(given, "trap") == (0, 1)


def test_an_event_outside_of_the_marked_text_is_false():
    assert of([*ALL, Found(trigger=None, labels=("ASSAULT",))], "precision") == (5, 6)


def test_an_optional_event_is_neither_demanded_nor_false():
    given = [*ALL, Found(trigger=at("closed"), labels=("PROTEST",), actor=STRANGER)]
    assert scored(given).misses == []
    assert of(given, "precision") == (5, 5)


@pytest.mark.parametrize(
    ("number", "fields", "as_fact"),
    [
        (0, {"status": "asserted", "asserted_by": ()}, 1),
        (0, {"status": "asserted"}, 0),
        (0, {"asserted_by": ()}, 0),
        (2, {"status": "confirmed", "polarity": "+", "asserted_by": ()}, 1),
        (2, {"status": "asserted", "asserted_by": ()}, 0),
        (3, {"status": "asserted"}, 1),
        (1, {"status": "claimed"}, 0),
    ],
)
def test_what_only_a_speaker_has_may_not_be_given_as_a_fact(number, fields, as_fact):
    result = scored(damaged(number, **fields))
    assert result.kinds["given as fact"] == as_fact
    assert result.figures["non-facts"] == Share(3 - as_fact, 3)


def test_an_optional_event_that_is_none_may_not_be_given_as_a_fact_either():
    wanted = (changed(CLOSED, status="planned"),)
    assert of([Found(trigger=at("closed"))], "non-facts", wanted) == (0, 1)


def test_of_two_that_could_be_it_the_one_with_its_trigger_and_type_is_taken():
    rival = changed(ALL[0], labels=("other:Die",))
    assert of([rival, ALL[0]], "type", [SHELLED]) == (1, 1)
    assert of([changed(rival, trigger=at("shelling")), changed(rival, time="1999")], "time", [SHELLED]) == (0, 1)


def test_totals_add_counts_and_not_figures():
    both = total([scored(ALL), scored([])])
    assert both.figures["found"] == Share(5, 10)
    assert total([]).figures == dict.fromkeys(MEASURES, Share())


# ---------------------------------------------------------------- the files
ROW = {"trigger": "held", "type": ["other:other"], "actor": ["dam"]}
FILE = {"half": "open", "register": "x", "published": "2025-03-04", "entities": {"dam": ["The dam"]}, "events": [ROW]}
SHORT = "Dam stands\nThe dam held. The dam stood.\n"


def read(**fields: Any) -> Marked:
    return parse("a", SHORT, json.dumps({**FILE, **fields}).encode())


def with_row(**fields: Any) -> Marked:
    return read(events=[{**ROW, **fields}])


def test_fragments_become_places_and_names_are_looked_for_everywhere():
    marked = read(entities={"dam": ["The dam", "Dam@1"]})
    assert SHORT[slice(*marked.wanted[0].trigger)] == "held"
    assert [SHORT[slice(*place)] for place in marked.known["dam"]] == ["The dam", "The dam", "Dam"]
    assert marked.names["dam"] == ("The dam", "Dam")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: with_row(trigger="fell"), "event 0: 'fell' is not in the text"),
        (lambda: with_row(trigger="dam"), "stands in 2 places. Say which"),
        (lambda: with_row(mentions=["fell"]), "is not in the text"),
        (lambda: with_row(type=[]), "it has no type"),
        (lambda: with_row(type=["ASSAULT/x"]), "'ASSAULT/x' is no label"),
        (lambda: with_row(type=["justice:Die"]), "'justice:Die' is no label"),
        (lambda: with_row(also_ok=["Die"]), "'Die' is no label"),
        (lambda: with_row(actor=["x"]), "no entity 'x'"),
        (lambda: with_row(recipient_also_ok=["x"]), "no entity 'x'"),
        (lambda: with_row(asserted_by="x"), "no entity 'x'"),
        (lambda: with_row(time="Monday"), "no ISO date"),
        (lambda: with_row(time_also_ok=["Monday"]), "no ISO date"),
        (lambda: with_row(status="true"), "status"),
        (lambda: with_row(open=["x"]), "open"),
        (lambda: with_row(who="x"), "unknown field `who`"),
        (lambda: read(half="both"), "both"),
        (lambda: read(published="Monday"), "no ISO date"),
        (lambda: read(entities={"dam": ["The wall"]}), "the text has no 'The wall'"),
        (lambda: read(entities={"dam": ["he dam"]}), "the text has no 'he dam'"),
        (lambda: read(entities={"dam": []}), "has no name"),
        (lambda: read(entities={"narrator": ["The dam"]}), "is the article itself"),
        (lambda: read(not_events=["nothing"]), "is not in the text"),
        (lambda: parse("a", "Dam\n\nThe dam held.\n", json.dumps(FILE).encode()), "empty line"),
    ],
)
def test_a_slip_in_a_file_is_an_error_that_says_what_it_is(make, words):
    with pytest.raises(GoldFault, match=words):
        make()


def test_marks_without_a_text_are_an_error(tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(FILE))
    with pytest.raises(GoldFault, match=r"a\.json: there is no a\.txt"):
        read_gold(tmp_path)


SHIPPED = read_gold()


def as_answer(marked: Marked, one: Wanted) -> Found:
    """A marked event as if a program had found it."""

    def people(ids: Sequence[str]) -> tuple[Who, ...]:
        return tuple(Who(marked.names[id_][0], marked.known[id_]) for id_ in ids if id_ != "narrator")

    return Found(
        trigger=one.trigger,
        mentions=one.mentions,
        labels=one.type,
        actor=people(one.actor.ids),
        recipient=people(one.recipient.ids),
        time=one.time,
        place=Who(None, (one.place,)) if one.place else None,
        status=one.status,
        polarity=one.polarity,
        asserted_by=people(one.asserted_by.ids),
        background=one.background,
    )


@pytest.mark.parametrize("marked", SHIPPED, ids=lambda marked: marked.slug)
def test_the_marks_of_every_article_are_all_right_as_an_answer(marked):
    given = [as_answer(marked, one) for one in marked.wanted]
    result = score(marked.text, marked.wanted, given, marked.traps, names=marked.names, known=marked.known)
    assert (result.misses, result.kinds.total()) == ([], 0)


@pytest.mark.parametrize("marked", SHIPPED, ids=lambda marked: marked.slug)
def test_every_article_has_a_length_and_events_enough(marked):
    assert 150 <= len(marked.text.split()) <= 350
    assert sum(not one.optional for one in marked.wanted) >= 6
    assert any(one.status not in ("asserted", "confirmed", "admitted") for one in marked.wanted)


def test_no_word_belongs_to_two_events_of_an_article():
    for marked in SHIPPED:
        places = [place for one in marked.wanted for place in (one.trigger, *one.mentions)]
        letters = [letter for start, end in (*places, *marked.traps) for letter in range(start, end)]
        assert len(letters) == len(set(letters)), marked.slug


# ---------------------------------------------------------------- answers
def test_events_of_the_program_come_out_in_the_terms_of_the_marks():
    marked = Marked(
        slug="a", half="open", register="x", published="2025-03-04", text="Rain\nIt fell on Ebb, Ruiz said.",
        names={}, known={}, wanted=(),
    )  # fmt: skip
    text = "Rain\nMenu\nIt fell on Ebb, Ruiz said."

    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words), words)

    common: dict[str, Any] = {"sentence": span("It fell"), "provenance": Provenance("rule", "x")}
    said = Statement(
        id="s", span=span("It fell"), mode="indirect", act="say",
        sources=(Participant("source", span("Ruiz"), entity="e2"),), **common,
    )  # fmt: skip
    event = Event(
        id="v", span=span("It fell"), trigger=span("fell"), mentions=(span("Rain"), span("Menu")), time="t", place="e1",
        type=EventType(plover="ASSAULT", mode="aerial", justice="Trial"), asserted_by="s", background=True,
        participants=(Participant("actor", span("It")),), factuality=Factuality("claimed", polarity="-"), **common,
    )  # fmt: skip
    article = Article(
        id="a", position=1, text=text, body=text, segments=(), records=(said, event),
        entities=(Entity("e1", "Ebb", "GPE"), Entity("e2", "Ruiz", "PER")),
        mentions=(Mention("m1", "e1", span("Ebb"), span("Ebb"), "name"),),
        times=(Time("t", span("fell"), "DATE", "2025-03-03"),),
    )  # fmt: skip
    (found,) = find_events(marked, lambda _: Page("a", text, (), "text/plain", articles=(article,)))
    assert found == Found(
        trigger=(8, 12), mentions=((0, 4),), labels=("ASSAULT/aerial", "justice:Trial"), actor=(Who(None, ((5, 7),)),),
        time="2025-03-03", place=Who("Ebb", ((16, 19),)), status="claimed", polarity="-",
        asserted_by=(Who("Ruiz", ((21, 25),)),), background=True,
    )  # fmt: skip


def test_a_page_without_an_article_has_no_events():
    assert find_events(SHIPPED[0], lambda _: Page("a", "", (), "text/plain")) == []


# ---------------------------------------------------------------- the program
def results(find: program.Find) -> program.Results:
    return program.measure(SHIPPED, find)


def test_the_table_has_every_measure_and_every_register():
    shown = program.tables(results(lambda marked: [as_answer(marked, one) for one in marked.wanted]))
    assert all(f"  {name} " in shown for name in MEASURES)
    assert all(f"  {marked.register} " in shown for marked in SHIPPED)
    assert "given as fact: 0" in shown


def test_the_blind_half_is_scored_and_never_shown():
    shown = "".join(halves.worst(results(lambda _: []), len(SHIPPED)))
    assert not any(marked.slug in shown for marked in SHIPPED if marked.half == "blind")


def test_without_pinned_floors_every_figure_is_missed(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(program, "FILE", tmp_path / "floors.json")
    assert program.main(["--floors"]) == 1
    assert "no floor is pinned" in capsys.readouterr().out


def test_floors_are_pinned_and_held(tmp_path, capsys):
    path = tmp_path / "floors.json"
    good = program.reached(results(lambda marked: [as_answer(marked, one) for one in marked.wanted]))
    bad = program.reached(results(lambda _: []))
    assert halves.pin(good, path, lower=False) == 0
    assert halves.check(good, path, again="x") == 0
    assert halves.check(bad, path, again="x") == 1
    assert "blind found: nothing is below the floor of 1.0000" in capsys.readouterr().out
    assert halves.pin(bad, path, lower=False) == 0
    assert read_floors(path)["blind"].at_most == {"given as fact": 0}


def test_a_fact_too_many_is_above_its_ceiling(tmp_path, capsys):
    path = tmp_path / "floors.json"
    halves.pin({"open": Floor(at_most={"given as fact": 0})}, path, lower=False)
    assert halves.check({"open": Floor(at_most={"given as fact": 1})}, path, again="x") == 1
    assert "given as fact: 1 is above the ceiling of 0" in capsys.readouterr().out


def test_the_digest_tells_of_a_change():
    assert digest_of(SHIPPED) != digest_of([changed(SHIPPED[0], published="1999"), *SHIPPED[1:]])


@pytest.mark.parametrize("name", ["bench.events.load", "bench.events.score", "bench.events.answers", "bench.halves"])
def test_examples_run(name):
    done = doctest.testmod(importlib.import_module(name))
    assert (done.attempted > 0, done.failed) == (True, 0)
