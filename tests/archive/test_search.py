"""Words find articles, each with the places of the words in its text; no query is syntax."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.archive import Archive
from onrecord.archive.query import words_of_query
from onrecord.archive.results import Hit
from onrecord.errors import UsageError
from tests.archive.pages import ORR, VAYA, make_page

PAGES = {
    "bridge": make_page([ORR], url="https://ledger.example/bridge", headline="Old bridge of Ebb closes"),
    "wall": make_page([VAYA], url="https://www.gazette.example/wall", headline="Wall of Ebb", publisher="Gazette"),
    "cafe": make_page(
        [], url="https://courrier.example/c", headline="Le café", day="2023-11", language="fr", publisher=None
    ),
    "undated": make_page([], url="https://ledger.example/u", headline="Nobody knows when", day=None),
}


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    with Archive(tmp_path_factory.mktemp("search") / "news.db") as archive:
        for page in PAGES.values():
            archive.add(page)
        yield archive


@pytest.mark.parametrize("filters", [{"about": "wall"}, {"to": "orr"}, {"about": ""}])
def test_what_was_said_and_to_whom_narrows_no_articles_down(full, filters):
    with pytest.raises(UsageError, match="not articles"):
        next(full.search("bridge", **filters))


def test_a_filter_that_is_none_is_refused(full):
    with pytest.raises(TypeError, match="spaeker"):
        next(full.search("bridge", spaeker="orr"))


def names(hits: Iterable[Hit]) -> set[str]:
    known = {page.id: name for name, page in PAGES.items()}
    return {known[hit.source.page] for hit in hits}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bridge", {"bridge"}),
        ("ebb", {"bridge", "wall"}),
        ("EBB wall", {"wall"}),
        ('"old bridge"', {"bridge"}),
        ('"bridge old"', set()),
        ('"old bridge', {"bridge"}),
        ("bridge old", {"bridge"}),
        ("cafe", {"cafe"}),
        ("CAFÉ", {"cafe"}),
        ("cafe\u0301", {"cafe"}),
        ("brid*", set()),
        ("bridge OR wall", set()),
        ("NOT bridge", set()),
        ("text:bridge", set()),
        ("", set()),
        ("!!! ***", set()),
        ("bridge !!!", {"bridge"}),
        ('""""""', set()),
        ("bridge; DROP TABLE page", set()),
        ("bridge\0wall", set()),
        ("\ud800 bridge", {"bridge"}),
    ],
)
def test_words_find_articles(full, query, found):
    assert names(full.search(query)) == found


@pytest.mark.parametrize(
    ("narrowed", "found"),
    [
        ({"outlet": "The Harbour Ledger"}, {"bridge"}),
        ({"outlet": "the harbour ledger"}, {"bridge"}),
        ({"outlet": "www.gazette.example"}, {"wall"}),
        ({"outlet": "nobody"}, set()),
        ({"since": "2024-03-14"}, {"bridge", "wall"}),
        ({"since": "2024-03-15"}, set()),
        ({"since": "2024-03-14T23:00:00Z", "until": "2024-03-14T01:00:00Z"}, {"bridge", "wall"}),
        ({"language": "EN"}, {"bridge", "wall"}),
        ({"until": "2024"}, {"bridge", "wall"}),
        ({"until": "2024-03-13"}, set()),
        ({"language": "fr"}, set()),
    ],
)
def test_conditions_narrow_articles_down(full, narrowed, found):
    assert names(full.search("ebb", **narrowed)) == found


@pytest.mark.parametrize(
    ("narrowed", "found"),
    [
        ({"speaker": "orr"}, {"bridge"}),
        ({"speaker": "Vaya Lena"}, {"wall"}),
        ({"speaker": "mayor"}, set()),
        ({"speaker": "..."}, set()),
        ({"act": "deny"}, {"wall"}),
        ({"act": "sing"}, set()),
        ({"status": "claimed"}, {"bridge"}),
        ({"speaker": "orr", "status": "denied"}, set()),
        ({"speaker": "vaya", "act": "deny", "status": "denied", "since": "2024", "outlet": "gazette"}, {"wall"}),
    ],
)
def test_articles_are_found_by_their_statements(full, narrowed, found):
    assert names(full.search("ebb", **narrowed)) == found


def test_speaker_and_act_are_those_of_one_statement(archive):
    archive.add(make_page([ORR, VAYA]))
    assert len(list(archive.search("bridge", speaker="orr", act="say"))) == 1
    assert list(archive.search("bridge", speaker="orr", act="deny")) == []


def test_there_is_no_such_status(full):
    with pytest.raises(UsageError, match="no status 'true'"):
        list(full.search("ebb", status="true"))


def test_a_month_is_until_its_end_and_an_unknown_day_is_in_no_time(full):
    assert names(full.search("café", until="2023-11")) == {"cafe"}
    assert names(full.search("nobody", until="2099")) == set()
    assert names(full.search("nobody")) == {"undated"}


def test_each_match_is_a_place_of_the_text(full):
    (hit,) = full.search('"old bridge" safe')
    text = full.article(hit.source.article).text
    assert [span.text for span in hit.matches] == ["Old bridge", "old bridge", "safe"]
    assert all(text[span.start : span.end] == span.text for span in (*hit.matches, hit.snippet))
    assert (hit.source.outlet, hit.source.day, hit.source.headline) == (
        "The Harbour Ledger",
        "2024-03-14",
        "Old bridge of Ebb closes",
    )


def test_the_snippet_is_the_part_with_most_of_the_words(archive):
    archive.add(make_page([], more="wall " + "nothing here " * 100 + "the wall of the harbour " + "and so on " * 50))
    (hit,) = archive.search("wall harbour")
    assert "wall of the harbour" in hit.snippet.text
    assert len(hit.snippet.text) <= 240


def test_marks_of_the_text_are_not_taken_for_matches(archive):
    archive.add(make_page([], more="\ufdd0 dam \ufdd1 \x02 dam \x03"))
    (hit,) = archive.search("dam")
    assert [span.text for span in hit.matches] == ["dam", "dam"]


def test_results_come_page_by_page(full):
    everything = [hit.source.page for hit in full.search("ebb")]
    assert [hit.source.page for at in (0, 1, 2) for hit in full.search("ebb", limit=1, offset=at)] == everything


@pytest.mark.parametrize("query", ["word " * 65, "a" * 4_001])
def test_a_query_has_an_end(full, query):
    with pytest.raises(UsageError):
        list(full.search(query))


PIECES = [*"abé \"'*^+-:(){}[]\\,;\0\ud800%_", "NEAR(", " OR ", " AND ", " NOT ", "text:", "bridge"]
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@given(query=HOSTILE | st.text(max_size=60))
def test_no_query_breaks_out(full, query):
    for hit in full.search(query):
        text = full.article(hit.source.article).text
        assert all(text[span.start : span.end] == span.text for span in hit.matches)
    list(full.said(about=query))
    list(full.said(speaker=query, to=query))


@given(words=HOSTILE | st.text(max_size=60))
def test_every_word_of_a_text_finds_it(words):
    with TemporaryDirectory() as folder, Archive(Path(folder) / "news.db") as archive:
        page = make_page([], more=f"x {words} y")
        archive.add(page)
        found = [hit.source.page for hit in archive.search(words)]
        assert found == ([page.id] if words_of_query(words) else [])
        assert list(archive.doctor()) == []
