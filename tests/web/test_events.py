"""Events in the browser: who did what to whom, with who vouches; nothing of a page acts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from onrecord.archive import Archive
from onrecord.web.app import make_app
from onrecord.web.settings import Settings
from tests.archive.matters import id_of, page_about
from tests.archive.test_events import COURT, FRONT
from tests.web.kept import EVIL
from tests.web.test_views import HOME, root

HOSTILE = page_about(
    "2024-07-01",
    f"Police arrested Ben Sand in Farn, {EVIL} they said.",
    url="https://evil.example/1",
    headline=f"=Arrest {EVIL}",
    paper=EVIL,
)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    path = tmp_path_factory.mktemp("archive") / "news.db"
    with Archive(path) as archive:
        for page in (FRONT, COURT, HOSTILE):
            archive.add(page)
    with TestClient(make_app(Settings(archive=path)), base_url=HOME) as one:
        yield one


def words(text: str) -> str:
    return " ".join(root(text).text.split())


def test_each_event_says_who_vouches_for_it_and_leads_to_its_passage(client):
    shown = client.get("/events?type=Arrest&until=2024-06")
    said = words(shown.text)
    assert "arrest Police → Ben Sand" in said
    assert "claim, Ann Okoro" in said
    assert "the article says so" in said
    links = [str(one.attrs.get("href")) for one in root(shown.text).find_all("a")]
    passages = [link for link in links if link.startswith(f"/article/{id_of(COURT)}?from=")]
    assert passages
    assert client.get(passages[0]).status_code == 200
    assert '<a href="/events" aria-current="page">What happened</a>' in shown.text


def test_facts_alone_leave_claims_out(client):
    assert "claim," not in words(client.get("/events?facts=yes").text)
    assert "No article" in client.get("/events?actor=nobody").text


def test_json_and_csv_are_coded(client):
    (one,) = client.get("/events.json?recipient=lund").json()["events"]
    assert (one["event_type"], one["told_by"]) == ("COERCE", ["Ann Okoro"])
    rows = list(csv.DictReader(io.StringIO(client.get("/events.csv?recipient=lund").text)))
    assert [(row["event_type"], row["status"]) for row in rows] == [("COERCE", "claimed")]


def test_a_type_that_there_is_not_is_refused_with_those_that_there_are(client):
    wrong = client.get("/events?type=weather")
    assert wrong.status_code == 400
    assert "ASSAULT" in wrong.text
    assert client.get(f"/events?type={EVIL}").text.count(EVIL) == 0


def test_nothing_of_a_page_acts(client):
    assert EVIL not in client.get("/events?since=2024-07").text
    (row,) = csv.DictReader(io.StringIO(client.get("/events.csv?since=2024-07").text))
    assert row["headline"].startswith("'=")
