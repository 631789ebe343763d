"""Which events of an archive are found by whom, what, when and where."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.archive import Archive
from onrecord.archive.schema import EVENTS, MIGRATIONS
from onrecord.errors import UsageError
from onrecord.model.page import Page
from tests.archive.matters import page_about
from tests.archive.old import as_of

FRONT = page_about(
    "2024-05-08",
    "Troops of Osk attacked a depot in Orr on Monday. Osk denied on Tuesday that it had shelled Ebb. "
    "Prime Minister Dana Hale will meet President Li Marsh in Tarn on Friday.",
    url="https://ledger.example/front",
)
ARRESTS = (
    "Police arrested Ben Sand in Farn in May 2023. Mayor Ann Okoro said that police had arrested Tove Lund on Saturday."
)
COURT = page_about(
    "2024-06-03",
    ARRESTS,
    url="https://gazette.example/court",
    paper="Gazette",
)
REPRINT = page_about(
    "2024-06-04",
    ARRESTS,
    url="https://tern.example/court",
    paper="Tern",
)


@pytest.fixture
def filled(archive: Archive) -> Archive:
    for page in (FRONT, COURT):
        archive.add(page)
    return archive


def found(archive: Archive, **asked: Any) -> list[tuple[str, str]]:
    return [(one.event.trigger.text, one.event.factuality.status) for one in archive.events(**asked)]


def test_an_empty_archive_has_none(archive):
    assert found(archive) == []
    assert found(archive, actor="police") == []


def test_the_newest_articles_come_first_and_each_in_its_order(filled):
    assert [trigger for trigger, _ in found(filled)][:2] == ["arrested", "arrested"]
    assert [one.source.day for one in filled.events()] == sorted(
        (one.source.day for one in filled.events()), reverse=True
    )
    assert found(filled, limit=1, offset=1) == found(filled)[1:2]


@pytest.mark.parametrize(
    ("asked", "wanted"),
    [
        ({"type": "Arrest"}, [("arrested", "asserted"), ("arrested", "claimed")]),
        ({"type": "coerce/arrest"}, [("arrested", "asserted"), ("arrested", "claimed")]),
        ({"type": "COERCE/seize"}, []),
        ({"type": "Arrest", "facts": True}, [("arrested", "asserted")]),
        ({"type": "Arrest", "status": "claimed"}, [("arrested", "claimed")]),
        ({"actor": "police", "recipient": "lund"}, [("arrested", "claimed")]),
        ({"recipient": "police"}, []),
        ({"who": "sand"}, [("arrested", "asserted")]),
        ({"who": "sand", "outlet": "ledger.example"}, []),
        ({"place": "farn"}, [("arrested", "asserted")]),
        ({"type": "Arrest", "happened_since": "2024-06"}, [("arrested", "claimed")]),
        ({"type": "Arrest", "happened_until": "2023"}, [("arrested", "asserted")]),
        ({"type": "Arrest", "happened_until": "2023-05"}, [("arrested", "asserted")]),
        ({"type": "Arrest", "happened_until": "2023-04"}, []),
        ({"type": "Arrest", "happened_since": "2023-05-02"}, [("arrested", "claimed")]),
        ({"actor": "dana hale", "type": "CONSULT"}, [("meet President", "planned")]),
        ({"actor": '" OR *'}, []),
    ],
)
def test_events_are_narrowed_down(filled, asked, wanted):
    assert found(filled, **asked) == wanted


def test_a_denied_attack_is_no_fact(filled):
    assert ("shelled Ebb", "denied") in found(filled) or ("shelled", "denied") in found(filled)
    assert all(not trigger.startswith("shelled") for trigger, _ in found(filled, facts=True))


def test_an_answer_says_who_whom_where_when_and_whose_word_it_is(filled):
    first, second = filled.events(type="Arrest")
    assert (first.actors, first.recipients, first.place, first.when) == (("Police",), ("Ben Sand",), "Farn", "2023-05")
    assert (first.told_by, first.event_type, first.event_mode, first.quad) == (
        (),
        "COERCE",
        "arrest",
        "material conflict",
    )
    assert (second.recipients, second.when, second.told_by) == (("Tove Lund",), "2024-06-01", ("Ann Okoro",))
    text = filled.article(first.source.article).text
    assert text[first.event.trigger.start : first.event.trigger.end] == first.event.trigger.text


def test_a_plan_is_coded_as_what_announcing_it_is(filled):
    (one,) = filled.events(actor="dana hale", type="CONSULT")
    assert (one.event.type.plover, one.event_type, one.quad) == ("CONSULT", "AGREE", "verbal cooperation")


def test_of_articles_with_one_text_one_answers(filled):
    filled.add(REPRINT)
    assert len(found(filled, type="Arrest")) == 4
    assert len(found(filled, type="Arrest", independent=True)) == 2


@pytest.mark.parametrize("asked", [{"type": "weather"}, {"type": "Arrest/x"}, {"status": "true"}])
def test_what_there_is_not_is_refused_with_what_there_is(filled, asked):
    with pytest.raises(UsageError, match="There are") as fault:
        found(filled, **asked)
    assert "ASSAULT" in str(fault.value) or "asserted" in str(fault.value)


LONG_AGO = page_about(
    "2024-07-01",
    "Police arrested Ben Sand in Farn in May 1850. Troops of Osk attacked a depot in Orr.",
    url="https://ledger.example/history",
)


def test_days_may_lie_far_back_and_far_ahead(filled):
    filled.add(LONG_AGO)
    assert found(filled, type="Arrest", happened_until="1879") == [("arrested", "asserted")]
    assert len(found(filled, type="Arrest", happened_since="0001")) == 3
    assert len(found(filled, type="Arrest", happened_until="9999")) == 3


def test_no_day_is_refused(filled):
    with pytest.raises(UsageError, match="A day, a month or a year"):
        found(filled, happened_since="yesterday")


def test_what_is_forgotten_leaves_no_event(filled):
    filled.forget("gazette.example")
    assert found(filled, type="Arrest") == []
    assert found(filled, who="sand") == []
    assert list(filled.doctor()) == []


def test_an_archive_from_before_gets_its_events(tmp_path):
    path = tmp_path / "news.db"
    with Archive(path) as archive:
        for page in (FRONT, COURT):
            archive.add(page)
        wanted = found(archive)
    as_of(path, MIGRATIONS.index(EVENTS))
    with Archive(path) as archive:
        assert found(archive) == wanted
        assert found(archive, who="sand") == [("arrested", "asserted")]
        assert list(archive.doctor()) == []


DAMAGE = {
    "a kind": "UPDATE event SET kind = 1 + kind % 2 WHERE id = (SELECT min(id) FROM event)",
    "a status": "UPDATE event SET status = 9",
    "a day": "UPDATE event SET last = 0",
    "whether it happened": "UPDATE event SET happened = 1 - happened",
    "one less": "DELETE FROM event WHERE id = (SELECT max(id) FROM event)",
    "one of no article": "INSERT INTO event SELECT 99 << 16, kind, status, 1, 0, 0 FROM event LIMIT 1",
    "words": "INSERT INTO event_words (event_words) VALUES ('delete-all')",
}


@pytest.mark.parametrize("case", DAMAGE)
def test_damage_is_found(filled, case):
    assert list(filled.doctor()) == []
    filled._db.execute("PRAGMA foreign_keys = OFF")
    filled._db.execute(DAMAGE[case])
    assert [one.check for one in filled.doctor()]


def test_pages_that_went_in_together_are_found_too(archive):
    pages: list[Page] = [FRONT, COURT, REPRINT]
    assert len(list(archive.add_all(pages))) == 3
    assert len(found(archive, type="Arrest")) == 4
