"""Whatever is asked of the archive's views, and whatever its pages say: a short answer that says what to do."""

from __future__ import annotations

import csv
import io
import re
import time
from urllib.parse import quote

import pytest
import turbohtml
from starlette.testclient import TestClient

from onrecord.archive import Archive
from onrecord.errors import NoArchive
from onrecord.web.app import make_app
from onrecord.web.settings import Settings
from tests.web.kept import EVIL, article_of
from tests.web.test_views import HOME


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/search?q=evil",
        "/search?q=safe&in=statements",
        "/search?q={evil}",
        "/search?outlet={evil}&since=2024",
        "/said?speaker={evil}&about={evil}&to={evil}",
        "/said?speaker=script",
        "/stories",
        "/stories?outlet={evil}",
        "/story/{evil}",
        "/story/evil",
        "/arrivals",
        "/arrivals?outcome=failed",
        "/versions?url=https://evil.example/?a={evil}",
        "/versions?url={evil}",
        "/article/{evil}",
        "/people?q={evil}",
        "/person/{evil}",
        "/article/evil",
        "/search?since={evil}",
    ],
)
def test_nothing_of_an_archive_or_a_question_acts(desk, news, path):
    evil = article_of(news, "evil")
    path = path.replace("/evil", f"/{evil}") if path.endswith("/evil") else path.format(evil=quote(EVIL, safe=""))
    text = desk.get(path).text
    tree = turbohtml.parse(text).root
    assert tree is not None
    scripts = [one.attrs.get("src") for one in tree.find_all("script")]
    assert scripts == ["/static/htmx.min.js", "/static/page.js"]
    assert {name: value for one in tree.find_all(True) for name, value in one.attrs.items() if "hx-" in name} in (
        {},
        {
            "hx-boost": "true",
            "hx-target": "#main",
            "hx-select": "#main",
            "hx-swap": "outerHTML show:window:top",
        },
    )
    assert not {one.tag for one in tree.find_all(True)} & {"img", "iframe", "object", "style", "base"}
    for element in tree.find_all(True):
        assert not [name for name in element.attrs if name.startswith("on") or name == "style"]
        assert re.match(r"#|/(?!/)|https?:|$", str(element.attrs.get("href") or ""))


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/search.json?since=yesterday", 400, "is no 'since'"),
        ("/search.json?page=0", 400, "from 1 to 100"),
        ("/search.json?page=101", 400, "from 1 to 100"),
        ("/search.json?page=9999999999999999999999", 400, "from 1 to 100"),
        ("/search.json?page=-1", 400, "from 1 to 100"),
        ("/search.json?page=%D9%A2", 400, "from 1 to 100"),
        ("/search.json?in=people", 400, "articles, statements"),
        ("/search.json?q=" + "a" * 401, 400, "At most 400 characters"),
        ("/search.json?q=" + "+".join("abcdefgh" * 9), 400, "64 words"),
        ("/said.json?status=true", 400, "denied"),
        ("/said.json?act=shout", 400, "promise"),
        ("/arrivals.json?outcome=lost", 400, "failed"),
        ("/versions.json", 400, "no address"),
        ("/versions.json?url=https://nowhere.example/", 404, "no page of this address"),
        ("/versions.json?url=https://ledger.example/1&one=7", 400, "no such version"),
        ("/article/0123456789abcdef0123.json", 404, "no such article"),
        ("/story/0123456789abcdef0123.json", 404, "no such article"),
        ("/story/%00.json", 404, "no such article"),
        ("/stories.json?since=yesterday", 400, "is no 'since'"),
        ("/stories.json?page=0", 400, "from 1 to 100"),
        ("/article/..%2f..%2fetc.json", 404, "no such"),
        ("/people.json?type=GPE", 400, "PER, ORG"),
        ("/person/0123456789abcdef0123%23e1.json", 404, "nobody under this id"),
        ("/person/%23.json", 404, "nobody under this id"),
        ("/article/%00.json", 404, "no such article"),
        ("/article/{wall}.json?from=9&to=3", 400, "has"),
        ("/article/{wall}.json?from=0&to=99999999", 400, "has"),
        ("/article/{wall}.json?from=x", 400, "is no 'from'"),
        ("/people.xml", 404, ""),
    ],
)
def test_what_cannot_be_asked_gets_an_answer(desk, news, path, status, words):
    shown = desk.get(path.format(wall=article_of(news, "harbour wall councillors")))
    assert shown.status_code == status
    assert words in shown.text
    assert "Traceback" not in shown.text
    if ".json" in path and status == 400:
        assert shown.json()["error"]["kind"] in ("usage", "not_found")


@pytest.mark.parametrize(
    "query",
    [
        '"',
        '""',
        "AND",
        "NEAR(a b)",
        "text:wall",
        "wall*",
        "-wall",
        "^wall",
        "{",
        "' OR 1=1 --",
        "\0",
        "%ED%A0%80",
        "()",
        "🌊",
        "a\x1b[31m",
    ],
)
def test_no_syntax_breaks_out_of_a_question(desk, query):
    for path in ("/search", "/search.json", "/search.csv", "/said", "/said.json"):
        name = "q" if "search" in path else "about"
        shown = desk.get(f"{path}?{name}={quote(query) if '%' not in query else query}")
        assert shown.status_code == 200, path


def test_a_cell_of_a_table_is_never_calculated(tmp_path):
    from tests.archive.pages import make_page

    path = tmp_path / "news.db"
    with Archive(path) as archive:
        archive.add(make_page([("=cmd()", "the sea is safe", "say", "claimed")], headline="=HYPERLINK(1)"))
    with TestClient(make_app(Settings(archive=path)), base_url=HOME) as client:
        for link in ("/search.csv?q=sea", "/said.csv", "/arrivals.csv"):
            cells = [cell for row in csv.reader(io.StringIO(client.get(link).text)) for cell in row]
            assert not [cell for cell in cells if cell.startswith(tuple("=+-@\t\r"))], link


@pytest.mark.timed
def test_a_question_that_takes_too_long_is_broken_off_and_others_go_on(news, monkeypatch):
    with TestClient(make_app(Settings(archive=news, question_seconds=0.2)), base_url=HOME) as client:

        def slow(archive: Archive, *_: object, **__: object) -> None:
            forever = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
            from onrecord.archive.store import translated

            with translated(archive.path):
                archive._db.execute(forever).fetchone()

        with monkeypatch.context() as patched:
            patched.setattr(Archive, "said", slow)
            began = time.monotonic()
            shown = client.get("/said.json")
            assert (shown.status_code, shown.json()["error"]["kind"]) == (503, "impatient")
            assert time.monotonic() - began < 5
        assert client.get("/said.json").status_code == 200


def test_the_archive_is_only_read(desk, news):
    before = news.read_bytes()
    for path in ("/", "/search?q=wall", "/said", "/arrivals"):
        assert desk.get(path).status_code == 200
        assert desk.post(path).status_code in (404, 405)
    assert news.read_bytes() == before


def test_an_archive_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(NoArchive):
        make_app(Settings(archive=tmp_path / "no.db"))
    assert not list(tmp_path.iterdir())
