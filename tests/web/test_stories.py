"""Storylines in the browser: each day with who tells it and who vouches, claims beside answers; nothing acts."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from onrecord.archive import Archive
from onrecord.archive import storylines as bounded
from onrecord.web.app import make_app
from onrecord.web.settings import Settings
from tests.archive.matters import AFTER, ARREST, BRIDGE, COURT, FALL, SCHOOL, id_of, page_about
from tests.web.kept import EVIL
from tests.web.test_views import HOME, root

HOSTILE = page_about(
    "2024-05-13",
    f"A bridge collapsed in Ebb on Monday and killed Ann Okoro. Orr Steel built {EVIL} it.",
    url="https://evil.example/1",
    headline=f"Bridge {EVIL}",
    paper=EVIL,
)
CLAIM = page_about(
    "2024-06-03",
    "Nils Vang of Tarn Water was warned of lead in the wells of Farn, Mayor Dana Hale said on Monday.",
    url="https://ledger.example/claim",
)
DENIAL = page_about(
    "2024-06-04",
    "Nils Vang of Tarn Water denied on Tuesday that he was warned of lead in the wells of Farn, after Dana Hale spoke.",
    url="https://tern.example/denial",
)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    path = tmp_path_factory.mktemp("archive") / "news.db"
    with Archive(path) as archive:
        for page in (*BRIDGE, *COURT, SCHOOL, HOSTILE, CLAIM, DENIAL):
            archive.add(page)
    with TestClient(make_app(Settings(archive=path)), base_url=HOME) as one:
        yield one


def words(text: str) -> str:
    return " ".join(root(text).text.split())


def test_the_list_shows_each_storyline_with_its_articles(client):
    shown = client.get("/stories")
    assert shown.status_code == 200
    assert "4 articles" in words(shown.text)
    links = [str(one.attrs.get("href")) for one in root(shown.text).find_all("a")]
    assert {f"/article/{id_of(page)}" for page in (*BRIDGE, *COURT)} <= set(links)
    assert any(link.startswith("/story/") for link in links)
    assert '<a href="/stories" aria-current="page">Storylines</a>' in shown.text


def test_the_list_is_narrowed_down_and_has_pages(client):
    found = client.get("/stories.json?until=2024-05-08").json()
    assert sorted(len(one["articles"]) for one in found["storylines"]) == [2, 2]
    assert (found["page"], found["more"]) == (1, False)
    assert client.get("/stories.json?page=2").json()["storylines"] == []
    assert "No two articles" in client.get("/stories?since=2030").text


def test_a_storyline_has_days_words_and_who_vouches(client):
    text = client.get(f"/story/{id_of(FALL)}").text
    said = words(text)
    assert "6 May 2024" in said
    assert "A bridge collapsed in Ebb on Monday and killed Ann Okoro, said Mayor Dana Hale." in said
    assert "claim, Dana Hale" in said
    assert "the article says so" in said
    links = [str(one.attrs.get("href")) for one in root(text).find_all("a")]
    passages = [link for link in links if link.startswith(f"/article/{id_of(AFTER)}?from=")]
    assert passages
    assert client.get(passages[0]).status_code == 200
    assert f"/article/{id_of(ARREST)}" in links
    assert "both name “Ann Okoro”" in said


def test_claims_stand_side_by_side_with_who_denies_them(client):
    found = client.get(f"/story/{id_of(DENIAL)}.json").json()
    assert found["storyline"]["articles"] == [id_of(CLAIM), id_of(DENIAL)]
    (row,) = found["claims"]
    assert [one["relation"] for one in (*row["claims"], *row["answers"])] == [None, "contradicts"]
    said = words(client.get(f"/story/{id_of(DENIAL)}").text)
    assert "claims it Dana Hale" in said
    assert "denies it Nils Vang" in said


def test_csv_has_a_row_for_each_telling(client):
    rows = list(csv.DictReader(io.StringIO(client.get(f"/story/{id_of(FALL)}.csv").text)))
    assert {id_of(FALL), id_of(AFTER), id_of(ARREST)} <= {row["article"] for row in rows}
    assert rows[0]["happened_first"] == "2024-05-06"
    assert {row["standing"] for row in rows} >= {"claim, Dana Hale", "the article says so"}
    listed = list(csv.DictReader(io.StringIO(client.get("/stories.csv").text)))
    assert {row["article"] for row in listed} >= {id_of(page) for page in (*BRIDGE, *COURT)}


def test_an_article_alone_has_its_timeline_and_leads_there(client):
    shown = client.get(f"/story/{id_of(SCHOOL)}")
    assert "1 article, 1 paper" in words(shown.text)
    assert "Why they belong together" not in shown.text
    assert f'href="/story/{id_of(SCHOOL)}"' in client.get(f"/article/{id_of(SCHOOL)}").text


def test_nothing_of_a_title_acts(client):
    for path in ("/stories", f"/story/{id_of(HOSTILE)}"):
        tree = root(client.get(path).text)
        assert not {one.tag for one in tree.find_all(True)} & {"img", "iframe", "style"}
        assert {one.attrs.get("src") for one in tree.find_all("script")} == {"/static/htmx.min.js", "/static/page.js"}
        assert "Bridge <script>alert(1)</script>" in tree.text


def test_what_was_not_looked_at_is_said(client, monkeypatch):
    monkeypatch.setattr(bounded, "NEWEST", 6)
    monkeypatch.setattr(bounded, "READ_AT_MOST", 2)
    assert "3 older ones were not looked at" in words(client.get("/stories").text)
    assert "more that name the same were not looked at" in words(client.get(f"/story/{id_of(FALL)}").text)


def test_an_empty_archive_has_none(tmp_path):
    with Archive(tmp_path / "news.db"):
        pass
    with TestClient(make_app(Settings(archive=tmp_path / "news.db")), base_url=HOME) as client:
        assert "No two articles" in client.get("/stories").text
        assert client.get("/stories.json").json()["storylines"] == []
