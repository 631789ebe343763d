"""Whatever is given, sent or asked: a page, or a short answer that says what to do."""

from __future__ import annotations

import csv
import io
import re
import threading
import time
from collections.abc import Iterator

import pytest
import turbohtml
from starlette.testclient import TestClient

from onrecord.errors import OnRecordError
from onrecord.model.page import Page
from onrecord.web.app import make_app
from onrecord.web.given import Given, packed, unpacked
from onrecord.web.settings import Settings
from tests.web.test_views import HOME, SAMPLE, TEXT, give

EVIL = (
    "<html><head><title>x</title><link rel=canonical href='javascript:alert(1)'></head><body><article>"
    "<h1>Mill &lt;script&gt;alert(1)&lt;/script&gt; closes at Ebb</h1>"
    "<p>“It is &lt;img src=x onerror=alert(1)&gt; over,” said Ana &quot;&gt;&lt;svg onload=alert(1)&gt; Ruiz.</p>"
    "<p><a href='javascript:alert(1)'>The mill</a> had run for a century, Li Wei told reporters.</p>"
    * 3
    + "<script>alert(1)</script></article></body></html>"
)


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    with TestClient(make_app(Settings(rules_only=True)), base_url=HOME, raise_server_exceptions=False) as one:
        yield one


@pytest.mark.parametrize("known", [{}, {"url": "javascript:alert(1)"}, {"url": '"><script>alert(1)</script>'}])
@pytest.mark.parametrize("path", ["/read", "/read.html"])
def test_nothing_of_a_page_acts(client, path, known):
    text = give(client, path, EVIL, **known).text
    tree = turbohtml.parse(text).root
    assert tree is not None
    assert [one.attrs.get("src") for one in tree.find_all("script")] in ([], ["/static/page.js"])
    assert not {one.tag for one in tree.find_all(True)} & {"img", "svg", "iframe", "object", "style"} - {"style"}
    for element in tree.find_all(True):
        assert not [name for name in element.attrs if name.startswith("on") or name == "style"]
        assert re.match(r"#|/|https?:|$", str(element.attrs.get("href") or ""))


def test_a_files_name_does_not_act(client):
    text = give(client, body=TEXT.encode(), name='"><script>alert(1)</script>.html').text
    assert "<script>alert" not in text


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ("", 422, "Paste a page or a text"),
        (" \n", 422, "Paste a page or a text"),
        (b"", 422, "Paste a page or a text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 9, 422, "Give HTML or plain text"),
        (b"%PDF-1.7 \xe2\xe3\xcf\xd3", 422, "Give HTML or plain text"),
        (b"\x1f\x8b\x08\0", 422, "gzip"),
        (b"WARC/1.0\r\nWARC-Type: warcinfo\r\n", 422, "onrecord serve --archive news.db"),
        (b"\x28\xb5\x2f\xfd\0", 422, "take a web archive (.warc.zst)"),
        ("word", 200, "No article on this page"),
    ],
)
def test_what_is_no_page_gets_an_answer(client, body, status, words):
    shown = give(client, body=body)
    assert shown.status_code == status
    assert words in shown.text
    assert "Traceback" not in shown.text


@pytest.mark.parametrize(
    "body",
    [
        "<meta charset=utf-16><p>Café</p>".encode("latin-1") * 20,
        b"<meta charset=no-such-charset><p>" + bytes(range(128, 256)) * 9,
        "Das Wetter wird schön.".encode("utf-16"),
        b"\xff\xfe\xfd" * 50,
        b"<" * 5_000,
        b"<div>" * 5_000,
    ],
)
def test_a_wrong_charset_or_broken_markup_is_no_fault_of_ours(client, body):
    assert give(client, body=body).status_code in (200, 422)


def test_ten_megabytes_are_read(client):
    lines = b"".join(
        b"<p>Sack %d of grain was sold at the mill at Ebb on Monday.</p>" % number for number in range(9_000)
    )
    body = SAMPLE.replace(b"</body>", lines + b"<!--" + b"x" * 10_000_000 + b"--></body>")
    shown = give(client, "/read.json", body)
    assert shown.status_code == 200
    assert shown.json()["articles"]


@pytest.mark.parametrize("path", ["/read", "/read.json", "/read.csv"])
def test_a_page_over_the_limit_is_refused_in_words(path):
    with TestClient(make_app(Settings(body_limit=10_000)), base_url=HOME) as client:
        for shown in (
            give(client, path, "x" * 20_000),
            give(client, path, b"x" * 20_000),
            client.post(path, content=iter([b"x" * 6_000] * 3), headers={"Content-Type": "text/html"}),
        ):
            assert shown.status_code == 413
            assert "10,000 bytes" in shown.text


@pytest.mark.parametrize(
    "request_",
    [
        {"data": {"text": TEXT}},
        {"content": b"--x", "headers": {"Content-Type": "multipart/form-data"}},
        {"content": b"--x\r\nbroken", "headers": {"Content-Type": "multipart/form-data; boundary=y"}},
        {"data": {"again": "!!"}, "files": {"file": ("", b"")}},
        {"data": {"again": "eJwDAAAAAAE="}, "files": {"file": ("", b"")}},
        {"data": {"text": TEXT, "retrieved_at": "yesterday"}, "files": {"file": ("", b"")}},
        {"files": [("file", ("a", b"a")), ("file", ("b", b"b"))]},
    ],
)
def test_a_broken_form_is_refused_in_words(client, request_):
    shown = client.post("/read", **request_)
    assert shown.status_code in (400, 422)
    assert "That did not work" in shown.text


def test_a_text_with_a_wrong_date_beside_it_need_not_be_pasted_again(client):
    shown = give(client, body="Rain </textarea><b>fell", retrieved_at="yesterday")
    assert "is not a date" in shown.text
    assert "Rain &lt;/textarea&gt;&lt;b&gt;fell</textarea>" in shown.text


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("GET", "/sample.exe", 404),
        ("POST", "/read.exe", 404),
        ("GET", "/static/../app.py", 404),
        ("GET", "/static/%2e%2e/app.py", 404),
        ("DELETE", "/read", 405),
    ],
)
def test_there_is_nothing_else(client, method, path, status):
    shown = client.request(method, path)
    assert shown.status_code == status
    assert "make_app" not in shown.text


def test_no_cell_of_the_table_is_a_formula(client):
    body = TEXT.replace("Bridge at", "=Bridge at", 1)
    rows = list(csv.reader(io.StringIO(give(client, "/read.csv", body).text)))
    assert "'=Bridge at Ebb closes for two years" in rows[1]
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_a_fault_of_ours_is_told_without_its_details(caplog):
    def broken(_given: Given) -> Page:
        raise ZeroDivisionError("secret")

    with TestClient(make_app(Settings(), broken), base_url=HOME, raise_server_exceptions=False) as client:
        shown = give(client)
        assert shown.status_code == 500
        assert "secret" not in shown.text
        assert shown.headers["content-security-policy"]
    assert [record.message for record in caplog.records if record.name == "onrecord.web"] == [
        "a fault in onrecord (ZeroDivisionError: secret). Report it, with the page."
    ]


@pytest.mark.timed
def test_a_page_that_takes_too_long_is_given_up_and_the_next_waits_no_longer_than_that():
    done = threading.Event()

    def slow(_given: Given) -> Page:
        done.wait(5)
        raise AssertionError

    settings = Settings(seconds=0.2, workers=1, waiting=0)
    with TestClient(make_app(settings, slow), base_url=HOME) as client:
        started = time.perf_counter()
        shown = [give(client) for _ in range(3)]
        assert time.perf_counter() - started < 2
        done.set()
    assert [one.status_code for one in shown] == [503, 503, 503]
    assert "takes more than 0.2 seconds" in shown[0].text
    assert "too many pages" in shown[2].text


def test_a_packed_page_cannot_be_a_bomb():
    bomb = packed(Given(b"\0" * 65 * 1024 * 1024))
    assert len(bomb) < 200_000
    with pytest.raises(OnRecordError):
        unpacked(bomb)
