"""Which articles of an archive are about one matter: asked of one of them, and of the newest."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord.archive import Archive
from onrecord.archive import storylines as bounded
from onrecord.archive.load import load_articles
from onrecord.archive.schema import MIGRATIONS, STORY_KEYS
from onrecord.errors import Impatient
from onrecord.model.page import Page
from tests.archive.matters import AFTER, ARREST, BRIDGE, COURT, FALL, SCHOOL, SENTENCE, TRIAL, id_of, page_about
from tests.archive.old import as_of
from tests.archive.pages import make_page


def add(archive: Archive, *pages: Page) -> None:
    for page in pages:
        archive.add(page)


def listed(archive: Archive, **asked: Any) -> list[tuple[str, ...]]:
    return [one.articles for one in archive.storylines(**asked)]


def ids(*pages: Page) -> tuple[str, ...]:
    return tuple(map(id_of, pages))


def test_an_empty_archive_has_none(archive):
    assert listed(archive) == []
    assert archive.storyline("0123456789abcdef0123") is None


def test_those_with_the_newest_article_come_first(archive):
    add(archive, *COURT, *BRIDGE, SCHOOL)
    assert listed(archive) == [ids(*BRIDGE), ids(*COURT)]
    assert listed(archive, limit=1) == [ids(*BRIDGE)]
    assert listed(archive, offset=1) == [ids(*COURT)]


@pytest.mark.parametrize(
    ("narrowed", "found"),
    [
        ({"until": "2024-05-08"}, [ids(FALL, AFTER), ids(*COURT)]),
        ({"since": "2024-05-08"}, [ids(AFTER, ARREST)]),
        ({"since": "2025"}, []),
        ({"language": "en"}, [ids(*BRIDGE), ids(*COURT)]),
        ({"language": "de"}, []),
        ({"outlet": "tern.example"}, []),
    ],
)
def test_articles_are_narrowed_down(archive, narrowed, found):
    add(archive, *BRIDGE, *COURT)
    assert sorted(listed(archive, **narrowed)) == sorted(found)


def test_an_article_leads_to_its_storyline(archive):
    add(archive, *BRIDGE, *COURT)
    for page in BRIDGE:
        found = archive.storyline(id_of(page))
        assert found.articles == ids(*BRIDGE)
        assert found.sources.keys() == set(ids(*BRIDGE))
        assert found.ties
        assert found.left_out == 0
    assert found.id == next(archive.storylines()).id
    assert archive.storyline(id_of(TRIAL)).articles == ids(*COURT)


def test_an_event_is_once_on_the_line_with_all_who_tell_it(archive):
    add(archive, *BRIDGE)
    items = archive.storyline(id_of(FALL)).timeline
    told = [[one.article for one in item.tellings] for item in items]
    assert list(ids(FALL, AFTER)) in told or list(ids(*BRIDGE)) in told
    assert items[0].happened == ("2024-05-06", "2024-05-06")


def test_an_article_alone_has_a_timeline_too(archive):
    add(archive, SCHOOL, *COURT)
    found = archive.storyline(id_of(SCHOOL))
    assert (found.articles, found.ties) == (ids(SCHOOL), ())
    assert [item.tellings[0].article for item in found.timeline] == [id_of(SCHOOL)]
    assert found.sources[id_of(SCHOOL)].day == "2024-05-20"


def test_of_one_text_only_its_origin_takes_part(archive):
    text = " ".join(f"{FALL.articles[0].body} It stood for {year} years, all said." for year in range(40, 60))
    wire = page_about("2024-05-07", text, url="https://wire.example/1")
    copy = page_about("2024-05-08", text, url="https://copy.example/1", paper="Copy")
    add(archive, copy, wire, AFTER)
    assert archive.report_of(id_of(copy)).origin == id_of(wire)
    assert archive.storyline(id_of(copy)).articles == ids(wire, AFTER)
    assert archive.storyline(id_of(AFTER)).articles == ids(wire, AFTER)
    assert listed(archive) == [ids(wire, AFTER)]
    assert archive.storyline(id_of(copy)).sources[id_of(wire)].copies == 2


def test_a_superseded_capture_takes_no_part(archive):
    text = FALL.articles[0].body
    before = page_about("2024-05-07", text, url="https://ledger.example/fall", retrieved_at="2024-05-07T08:00:00Z")
    after = page_about(
        "2024-05-07",
        f"{text} Ann Okoro was 41.",
        url="https://ledger.example/fall",
        retrieved_at="2024-05-07T09:00:00Z",
    )
    add(archive, before, after, AFTER)
    assert listed(archive) == [ids(after, AFTER)]
    assert archive.storyline(id_of(before)).articles == ids(after, AFTER)


def test_an_article_without_a_day_is_found_and_finds(archive):
    undated = page_about("", AFTER.articles[0].body, url="https://gazette.example/undated")
    add(archive, FALL, undated)
    assert set(archive.storyline(id_of(undated)).articles) == set(ids(undated, FALL))


def test_the_order_in_which_articles_come_changes_nothing(archive, tmp_path):
    add(archive, *BRIDGE, *COURT)
    with Archive(tmp_path / "other.db") as other:
        add(other, *reversed((*BRIDGE, *COURT)))
        assert listed(other) == listed(archive)
        for page in (*BRIDGE, *COURT):
            assert other.storyline(id_of(page)) == archive.storyline(id_of(page))


def test_what_is_forgotten_leaves_nothing_to_repair(archive):
    add(archive, *BRIDGE, *COURT)
    archive.forget("gazette.example")
    assert listed(archive) == [ids(FALL, ARREST)]
    assert archive.storyline(id_of(SENTENCE)) is None
    assert list(archive.doctor()) == []
    for site in ("ledger.example", "tern.example"):
        archive.forget(site)
    assert archive._db.execute("SELECT count(*) FROM story_key").fetchone() == (0,)


def test_what_is_read_is_bounded_and_what_is_left_out_is_said(archive, monkeypatch):
    add(archive, *BRIDGE, *COURT)
    read: list[int] = []

    def load(db, rows):
        read.append(len(rows))
        return load_articles(db, rows)

    monkeypatch.setattr(bounded, "load_articles", load)
    monkeypatch.setattr(bounded, "READ_AT_MOST", 2)
    monkeypatch.setattr(bounded, "NEWEST", 3)
    found = archive.storyline(id_of(AFTER))
    assert (found.looked_at, found.left_out, len(found.articles)) == (2, 1, 2)
    assert [(one.looked_at, one.left_out) for one in archive.storylines()] == [(3, 2)]
    assert read == [1, 1, 3]
    monkeypatch.setattr(bounded, "NEAR", 1)
    assert archive.storyline(id_of(ARREST)).left_out == 2


def test_a_question_that_takes_too_long_is_broken_off(archive):
    add(archive, *BRIDGE)
    for ask in (lambda: list(archive.storylines()), lambda: archive.storyline(id_of(FALL))):
        with pytest.raises(Impatient), archive.patient(-1):
            ask()


DAMAGE = {
    "another key": "UPDATE story_key SET key = key + 1 WHERE is_first",
    "another day": "UPDATE story_key SET day = day + 1 WHERE is_first",
    "another article": "UPDATE story_key SET article = 99 WHERE is_first",
    "a row less": "DELETE FROM story_key WHERE is_first",
    "a row more": "INSERT INTO story_key VALUES (1, 1, 99)",
}


@pytest.mark.parametrize("case", DAMAGE)
def test_doctor_finds(archive, case):
    add(archive, FALL)
    assert list(archive.doctor()) == []
    first = "(key, day, article) = (SELECT key, day, article FROM story_key LIMIT 1)"
    archive._db.execute(DAMAGE[case].replace("is_first", first))
    assert [one.check for one in archive.doctor()]


def test_an_archive_from_before_gets_its_keys(tmp_path):
    path = tmp_path / "news.db"
    with Archive(path) as archive:
        add(archive, *BRIDGE, *COURT, make_page())
        rows = archive._db.execute("SELECT * FROM story_key").fetchall()
        wanted = listed(archive)
    as_of(path, MIGRATIONS.index(STORY_KEYS))
    with Archive(path) as archive:
        assert archive._db.execute("SELECT * FROM story_key").fetchall() == rows
        assert listed(archive) == wanted
        assert list(archive.doctor()) == []
