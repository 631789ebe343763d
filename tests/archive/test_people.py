"""Who is whom in an archive: namesakes stay apart, offices change, and what people decide goes first."""

from __future__ import annotations

import pytest

from onrecord.archive import Archive
from onrecord.archive import identities as bounded
from onrecord.archive.schema import MIGRATIONS
from onrecord.archive.store import _statements
from onrecord.errors import UsageError
from onrecord.model.page import Page
from tests.archive.pages import make_page
from tests.archive.people import id_in, page_of

MAYOR = page_of("2024-03-05 | Mayor/Ana Ruiz | Bo Lind | GPE Chile")
MINISTER = page_of("2024-09-01 | Minister/Ana Ruiz | Bo Lind | GPE Chile")
SURNAME = page_of("2024-09-02 | Minister/Ruiz | Bo Lind | GPE Chile")
STRIKER = page_of("2024-03-06 | striker/Ana Ruiz | Ola Berg | GPE Norway")
BODY = page_of("2024-03-07 | ORG Northern Straits Treaty Organization | Bo Lind | GPE Chile")


def add(archive: Archive, *pages: Page) -> None:
    for page in pages:
        archive.add(page)


def names(archive: Archive, name: str, *, versions: bool = False) -> list[tuple[str, int]]:
    return [(one.name, one.articles) for one in archive.people(name, versions=versions)]


def test_one_person_of_several_articles_comes_out_as_one(archive):
    add(archive, MAYOR, MINISTER, SURNAME)
    (one,) = archive.people("ruiz")
    assert (one.name, one.names, one.articles) == ("Ana Ruiz", ("Ruiz",), 3)
    assert (one.first, one.last, one.type, one.left_out) == ("2024-03-05", "2024-09-02", "PER", 0)
    assert one.id == id_in(SURNAME)


def test_namesakes_stay_apart(archive):
    add(archive, MAYOR, MINISTER, STRIKER)
    assert names(archive, "Ana Ruiz") == [("Ana Ruiz", 2), ("Ana Ruiz", 1)]
    assert archive.person(id_in(STRIKER)).identity.appearances == (id_in(STRIKER),)


def test_a_change_of_office_keeps_both_with_their_days(archive):
    add(archive, MINISTER, MAYOR)
    known = archive.person(id_in(MINISTER))
    assert [(one.words, one.first, one.last) for one in known.identity.roles] == [
        ("Mayor", "2024-03-05", "2024-03-05"),
        ("Minister", "2024-09-01", "2024-09-01"),
    ]
    evidence = known.identity.roles[0].evidence[0]
    assert (evidence.span.text, known.sources[evidence.article].outlet) == ("Mayor", "Ledger")
    assert [one.id for one in known.appearances] == [id_in(MINISTER), id_in(MAYOR)]
    (join,) = known.identity.joins
    assert "the same name" in join.reason
    assert {one.article for one in join.evidence} <= known.sources.keys()


@pytest.mark.parametrize(
    ("name", "narrowed", "found"),
    [
        ("RUIZ", {}, ["Ana Ruiz"]),
        ("ana ruiz", {}, ["Ana Ruiz"]),
        ("Ana", {}, ["Ana Ruiz"]),
        ("straits treaty", {}, ["Northern Straits Treaty Organization"]),
        ("straits treaty", {"type": "PER"}, []),
        ("ruiz", {"type": "ORG"}, []),
        ("ruiz", {"offset": 1}, []),
        ("Ola Ruiz", {}, []),
        ("chile", {}, []),
        ("", {}, []),
        ('"* NEAR(', {}, []),
    ],
)
def test_a_name_is_found_by_its_words(archive, name, narrowed, found):
    add(archive, MAYOR, BODY)
    assert [one.name for one in archive.people(name, **narrowed)] == found


def test_who_is_not_there_is_none(archive):
    add(archive, MAYOR)
    assert archive.person("none#e1") is None
    assert archive.person(MAYOR.articles[0].id) is None
    assert list(archive.said(person="none#e1")) == []


def test_a_statement_belongs_to_whom_its_entity_is(archive):
    add(archive, MAYOR, MINISTER, STRIKER)
    assert {said.source.article for said in archive.said(person=id_in(MAYOR))} == {
        MAYOR.articles[0].id,
        MINISTER.articles[0].id,
    }
    known = archive.person(id_in(STRIKER))
    (said,) = archive.said(person=known)
    assert (said.speakers, said.source.article) == (("Ana Ruiz",), STRIKER.articles[0].id)
    assert list(archive.said(person=known, since="2025")) == []
    assert list(archive.said(person=known, offset=1)) == []
    assert len(list(archive.said(person=id_in(MAYOR), limit=1))) == 1


def test_what_was_said_to_somebody_or_about_him(archive):
    about = page_of("2024-03-08 | Bo Lind | Mayor/Ana Ruiz")
    add(archive, MAYOR, STRIKER, about)
    assert [said.source.article for said in archive.said(regarding=id_in(MAYOR))] == [about.articles[0].id]
    assert {said.speakers for said in archive.said(regarding=id_in(MAYOR, 2))} == {("Ana Ruiz",)}


def test_what_people_decide_goes_first_and_can_be_taken_back(archive):
    add(archive, MAYOR, MINISTER, STRIKER)
    one, other = id_in(MAYOR), id_in(MINISTER)
    said = archive.decide(other, one, "apart", by="desk", note="two cousins")
    assert archive.decisions() == [said]
    assert (said.one, said.other) == tuple(sorted((one, other)))
    assert len(list(archive.people("ruiz"))) == 3
    archive.decide(one, id_in(STRIKER), "same", by="desk")
    assert set(archive.person(one).identity.appearances) == {one, id_in(STRIKER)}
    assert archive.person(one).identity.joins[0].reason == "decided by desk"
    archive.add(SURNAME)
    assert other not in archive.person(one).identity.appearances
    assert archive.undecide(one, other)
    assert archive.undecide(id_in(STRIKER), one)
    assert not archive.undecide(one, other)
    assert names(archive, "ruiz") == [("Ana Ruiz", 3), ("Ana Ruiz", 1)]
    assert list(archive.doctor()) == []


def test_a_decision_leads_to_another_name(archive):
    married = page_of("2024-05-05 | Mayor/Ana Voss | GPE Chile")
    add(archive, MAYOR, married, page_of("2024-05-06 | Mayor/Ana Voss | GPE Chile"))
    archive.decide(id_in(MAYOR), id_in(married), "same", by="desk", note="took a new name")
    assert names(archive, "voss") == [("Ana Voss", 3)]
    assert {one.name for one in archive.person(id_in(MAYOR)).names} == {"Ana Ruiz", "Ana Voss"}


def test_a_decision_holds_for_a_later_capture_of_the_page(archive):
    url = "https://ledger.example/mayor"
    before = page_of("2024-03-05 | Mayor/Ana Ruiz | GPE Chile", url=url, retrieved_at="2024-03-05T08:00:00Z")
    after = page_of("2024-03-05 | Mayor/Ana Ruiz | Bo Lind | GPE Chile", url=url, retrieved_at="2024-03-06T08:00:00Z")
    add(archive, before, MINISTER)
    archive.decide(id_in(before), id_in(MINISTER), "apart", by="desk")
    archive.add(after)
    assert archive.person(id_in(after)).identity.appearances == (id_in(after),)
    assert names(archive, "ruiz", versions=True) == [("Ana Ruiz", 2), ("Ana Ruiz", 1)]
    assert archive.undecide(id_in(after), id_in(MINISTER))
    assert names(archive, "ruiz") == [("Ana Ruiz", 2)]


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (id_in(MAYOR), "none#e1", "same"),
        (id_in(MAYOR), id_in(MAYOR), "same"),
        (id_in(MAYOR), id_in(BODY), "same"),
        (id_in(MAYOR), id_in(STRIKER), "maybe"),
    ],
)
def test_what_cannot_be_decided_is_refused(archive, one, other, verdict):
    add(archive, MAYOR, STRIKER, BODY)
    with pytest.raises(UsageError):
        archive.decide(one, other, verdict, by="desk")
    assert archive.decisions() == []


def test_only_the_current_capture_counts(archive):
    url = "https://ledger.example/mayor"
    add(
        archive,
        page_of("2024-03-05 | Mayor/Ana Ruiz", url=url, retrieved_at="2024-03-05T08:00:00Z"),
        page_of("2024-03-05 | Mayor/Bo Lind", url=url, retrieved_at="2024-03-06T08:00:00Z"),
    )
    assert names(archive, "ruiz") == []
    assert names(archive, "ruiz", versions=True) == [("Ana Ruiz", 1)]


def test_a_name_of_very_many_articles_is_bounded_and_says_so(archive, monkeypatch):
    monkeypatch.setattr(bounded, "AT_MOST", 3)
    pages = [page_of(f"2024-01-{day:02} | Mayor/Ana Ruiz | Bo Lind | GPE Chile") for day in range(1, 9)]
    add(archive, *pages)
    (one,) = archive.people("ruiz")
    assert (one.articles, one.first, one.last, one.left_out) == (3, "2024-01-06", "2024-01-08", 5)
    assert id_in(pages[0]) in archive.person(id_in(pages[0])).identity.appearances


def test_what_is_forgotten_is_no_longer_anybody(archive):
    gone = page_of("2024-03-05 | Mayor/Ana Ruiz | GPE Chile", url="https://gazette.example/1")
    add(archive, gone, MINISTER, BODY)
    archive.decide(id_in(gone), id_in(MINISTER), "apart", by="Quirin Zabel")
    archive.forget("gazette.example")
    assert archive.decisions() == []
    assert archive.person(id_in(gone)) is None
    assert names(archive, "ruiz") == [("Ana Ruiz", 1)]
    assert list(archive.doctor()) == []
    archive.forget("ledger.example")
    assert archive._db.execute("SELECT count(*) FROM appearance").fetchone() == (0,)
    assert b"Zabel" not in archive.path.read_bytes()


DAMAGE = {
    "another key": "UPDATE appearance SET key = key + 1 WHERE rowid_is_first",
    "another day": "UPDATE appearance SET day = day + 1 WHERE rowid_is_first",
    "another entity": "UPDATE appearance SET entity = 9 WHERE rowid_is_first",
    "a row less": "DELETE FROM appearance WHERE rowid_is_first",
    "a row more": "INSERT INTO appearance VALUES (1, 1, 99, 0)",
    "a decision about nobody": "INSERT INTO decision VALUES ('a#e1', 'b#e1', 1, 1, 'same', 'desk', '', '')",
    "a decision under another key": "UPDATE decision SET one_key = 7",
    "a verdict that is none": "UPDATE decision SET verdict = 'maybe'",
}


@pytest.mark.parametrize("case", DAMAGE)
def test_doctor_finds(archive, case):
    add(archive, MAYOR, STRIKER)
    archive.decide(id_in(MAYOR), id_in(STRIKER), "same", by="desk")
    assert list(archive.doctor()) == []
    first = "(key, day, article, entity) = (SELECT key, day, article, entity FROM appearance LIMIT 1)"
    archive._db.execute(DAMAGE[case].replace("rowid_is_first", first))
    assert list(archive.doctor())


def test_an_archive_without_the_table_gets_it_filled(archive):
    """Whichever number the migration has that makes it."""
    add(archive, MAYOR, MINISTER, STRIKER, make_page())
    db = archive._db
    rows = db.execute("SELECT * FROM appearance").fetchall()
    db.execute("DROP TABLE appearance")
    db.execute("DROP TABLE decision")
    for line in _statements(next(text for text in MIGRATIONS if "CREATE TABLE appearance" in text)):
        db.execute(line)
    assert db.execute("SELECT * FROM appearance").fetchall() == rows
    assert len(rows) == 6
    assert list(archive.doctor()) == []
