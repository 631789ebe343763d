"""``onrecord stories`` and ``onrecord story``: what is listed, what is shown, and what is refused."""

from __future__ import annotations

import json

import pytest

from onrecord.archive import Archive
from onrecord.archive import storylines as bounded
from onrecord.cli.app import run
from tests.archive.matters import AFTER, ARREST, BRIDGE, COURT, FALL, SCHOOL, id_of, page_about
from tests.archive.pages import make_page
from tests.cli.test_program import Run

HOSTILE = page_about(
    "2024-05-09",
    "A bridge collapsed in Ebb on Monday and killed Ann Okoro, who worked for Orr Steel\x1b[2J\u202e.",
    url="https://evil.example/1",
    headline="Bridge \x1b]0;owned\x07 falls\u202e",
    paper="Evil\x1b[31m",
)


@pytest.fixture
def call(capfd, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    with Archive("news.db") as archive:
        for page in (*BRIDGE, *COURT, SCHOOL):
            archive.add(page)

    def called(*arguments):
        return Run(run([*arguments, "--archive", "news.db"]), *capfd.readouterr())

    return called


def test_storylines_are_listed_with_their_articles(call):
    lines = call("stories").out.splitlines()
    assert lines[:8] == [
        "Builder arrested",
        "  3 articles of 3 papers, 2024-05-07 to 2024-05-12",
        f"  {id_of(FALL)}  Bridge falls in Ebb",
        "    Ledger, 2024-05-07, https://ledger.example/fall",
        f"  {id_of(AFTER)}  (no headline)",
        "    Gazette, 2024-05-08, https://gazette.example/after",
        f"  {id_of(ARREST)}  Builder arrested",
        "    Tern, 2024-05-12, https://tern.example/arrest",
    ]
    assert lines[9] == "(no headline)"


@pytest.mark.parametrize(
    ("arguments", "titles"),
    [
        (("--limit", "1"), 1),
        (("--offset", "2"), 0),
        (("--until", "2024-05-08"), 2),
        (("--since", "2025"), 0),
        (("--outlet", "Tern"), 0),
        (("--language", "de"), 0),
    ],
)
def test_a_list_is_narrowed_down(call, arguments, titles):
    found = call("stories", "--json", *arguments)
    assert len(found.out.splitlines()) == titles
    assert ("nothing found" in found.err) == (not titles)
    assert found.code == 0


def test_a_storyline_is_shown_day_by_day_with_who_vouches(call):
    shown = call("story", id_of(AFTER)).out
    assert "\n6 May 2024\n" in shown
    assert "“A bridge collapsed in Ebb on Monday and killed Ann Okoro, said Mayor Dana Hale.”" in shown
    assert ": claim, Dana Hale · Ledger, 2024-05-07" in shown
    assert ": the article says so · Gazette, 2024-05-08" in shown
    assert f"  {id_of(ARREST)}  Builder arrested" in shown
    assert "Why these" not in shown


def test_why_shows_the_words_of_both(call):
    shown = call("story", id_of(FALL), "--why").out
    assert "Why these articles belong together" in shown
    assert "both name “Ann Okoro”" in shown
    assert "One article only." in call("story", id_of(SCHOOL), "--why").out


def test_json_holds_words_places_and_standing(call):
    (line,) = call("story", id_of(FALL), "--json").lines
    assert line["storyline"]["articles"] == [id_of(FALL), id_of(AFTER), id_of(ARREST)]
    told = line["timeline"][0]["tellings"][0]
    text = FALL.articles[0].text
    assert text[told["start"] : told["end"]]
    assert (told["article"], told["standing"]) == (id_of(FALL), "claim, Dana Hale")


def test_what_was_left_out_is_said(call, monkeypatch):
    monkeypatch.setattr(bounded, "NEWEST", 4)
    monkeypatch.setattr(bounded, "READ_AT_MOST", 2)
    assert "; 4 articles compared, not looked at: 2" in call("stories").out
    assert "; 2 articles compared, not looked at: 1" in call("story", id_of(AFTER)).out


def test_nothing_of_an_article_reaches_the_terminal_as_a_command(call):
    with Archive("news.db") as archive:
        archive.add(HOSTILE)
    for shown in (call("stories").out, call("story", id_of(HOSTILE), "--why").out):
        assert "Evil␛[31m" in shown
        assert not {"\x1b", "\x07", "\u202e"} & set(shown)
    assert "\x1b" not in call("story", id_of(HOSTILE), "--json").out


@pytest.mark.parametrize("key", ["none", "../x", "", id_of(make_page())])
def test_an_article_that_is_not_there_is_a_usage_error(call, key):
    found = call("story", key)
    assert (found.code, found.out) == (2, "")
    assert "the archive has no article" in found.err


def test_an_archive_that_is_not_there_is_said(capfd, tmp_path):
    for arguments in (["stories"], ["story", "a"]):
        assert run([*arguments, "--archive", str(tmp_path / "none.db")]) == 2
        assert "no archive" in capfd.readouterr().err


def test_an_empty_archive_has_no_storylines(capfd, tmp_path):
    with Archive(tmp_path / "news.db"):
        pass
    assert run(["stories", "--archive", str(tmp_path / "news.db")]) == 0
    found = capfd.readouterr()
    assert (found.out, json.dumps(found.err)) == ("", json.dumps("onrecord: nothing found\n"))
