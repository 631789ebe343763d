"""Who may come in, and with which headers everything leaves."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from onrecord.cli.serve import address, settings_for
from onrecord.errors import EmptyPage
from onrecord.model.page import Page
from onrecord.web.app import make_app
from onrecord.web.given import Given
from onrecord.web.guard import HEADERS, is_address
from onrecord.web.settings import Settings
from tests.web.test_views import HOME, give

OPEN = settings_for("0.0.0.0", 8321, ("reader.ledger.example",))._replace(rules_only=True)  # noqa: S104


def client(settings: Settings, home: str = HOME) -> TestClient:
    return TestClient(make_app(settings, nothing), base_url=home)


def nothing(_given: Given) -> Page:
    raise EmptyPage("nothing")


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8321", 200),
        ("localhost:8321", 200),
        ("LOCALHOST:8321", 200),
        ("[::1]:8321", 200),
        ("localhost", 200),
        ("evil.example", 421),
        ("evil.example:8321", 421),
        ("127.0.0.1:8322", 421),
        ("127.0.0.1.evil.example", 421),
        ("10.0.0.7:8321", 421),
        ("", 421),
    ],
)
def test_only_the_names_of_this_machine_are_answered(host, status):
    assert client(Settings()).get("/", headers={"Host": host}).status_code == status


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("10.0.0.7:8321", 200),
        ("reader.ledger.example:8321", 200),
        ("reader.ledger.example", 200),
        ("evil.example", 421),
    ],
)
def test_elsewhere_addresses_and_the_names_that_were_allowed_are_answered(host, status):
    headers = {"Host": host, "Authorization": f"Bearer {OPEN.token}"}
    assert client(OPEN).get("/", headers=headers).status_code == status


@pytest.mark.parametrize("path", ["/", "/sample.json", "/static/page.js", "/?token=wrong", "/?token="])
def test_without_the_token_nothing_is_shown(path):
    for name, value in (("X", ""), ("Authorization", "Bearer no"), ("Cookie", "onrecord=no"), ("Cookie", "onrecord=é")):
        shown = client(OPEN).get(path, headers=[(name.encode(), value.encode())])
        assert shown.status_code == 401
        assert "<" not in shown.text


def test_the_token_of_the_address_becomes_a_cookie_and_leaves_the_address():
    with client(OPEN) as one:
        shown = one.get(f"/?token={OPEN.token}&a=b", follow_redirects=False)
        assert (shown.status_code, shown.headers["location"]) == (303, "/?a=b")
        assert "HttpOnly" in shown.headers["set-cookie"]
        assert "SameSite=strict" in shown.headers["set-cookie"]
        assert one.get("/").status_code == 200


def test_the_token_leads_to_no_other_site():
    shown = client(OPEN).get(f"{HOME}//evil.example/?token={OPEN.token}", follow_redirects=False)
    assert shown.headers["location"] == "/evil.example/"


@pytest.mark.parametrize(
    ("headers", "refused"),
    [
        ({}, False),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, False),
        ({"Sec-Fetch-Site": "none"}, False),
        ({"Sec-Fetch-Site": "cross-site"}, True),
        ({"Sec-Fetch-Site": "same-site"}, True),
        ({"Origin": "http://127.0.0.1:8321"}, False),
        ({"Origin": "http://evil.example"}, True),
        ({"Origin": "http://127.0.0.1:9999"}, True),
        ({"Origin": "null"}, True),
    ],
)
def test_no_other_site_sends_forms(headers, refused):
    shown = client(Settings()).post("/read", files={"file": ("", b"")}, headers=headers)
    assert (shown.status_code == 403) is refused


@pytest.mark.parametrize("path", ["/", "/sample", "/sample.csv", "/static/page.js", "/static/reader.css", "/nowhere"])
def test_every_answer_has_the_headers(path):
    with TestClient(make_app(Settings(rules_only=True)), base_url=HOME) as one:
        for shown in (one.get(path), one.get(path, headers={"Host": "evil.example"})):
            assert (
                HEADERS.items() <= {name.title().replace("Csp", "CSP"): v for name, v in shown.headers.items()}.items()
            )
            assert "unsafe" not in shown.headers["content-security-policy"]


def test_the_policy_lets_no_page_load_from_elsewhere():
    with TestClient(make_app(Settings(rules_only=True)), base_url=HOME) as one:
        text = give(one).text
    assert "style=" not in text
    assert "//" not in "".join(part for part in text.split('"') if part.startswith(("//", "http:")))


def test_only_this_machine_needs_no_token():
    assert settings_for("127.0.0.1", 1).token is None
    assert settings_for("::1", 1).token is None
    assert len(settings_for("192.168.0.4", 1).token or "") > 30
    assert settings_for("::1", 80).hosts >= {"[::1]:80"}
    assert address("192.168.0.4", 80, "abc") == "http://192.168.0.4:80/?token=abc"


@pytest.mark.parametrize(
    ("host", "known"), [("[::1", True), ("::1", False), ("1.2.3.4:x", True), ("[", False), ("", False)]
)
def test_what_looks_like_an_address(host, known):
    assert is_address(host) is known
