"""The views of the archive, each asked as a browser or a program asks."""

from __future__ import annotations

import csv
import io
import re
from html import unescape
from urllib.parse import quote

import pytest
import turbohtml
from starlette.testclient import TestClient

from onrecord.archive import Archive
from onrecord.errors import Impatient
from onrecord.web.app import make_app
from onrecord.web.settings import Settings
from tests.archive.pages import make_page
from tests.web.kept import ARABIC, PAPERS, WALL, article_of
from tests.web.test_views import HOME, SAMPLE, TEXT, give, root

VIEWS = (
    "/search",
    "/search?q=bridge",
    "/search?q=bridge&in=statements",
    "/said",
    "/said?speaker=orr",
    "/people?q=vaya",
    "/copies",
    "/stories",
    "/arrivals",
)


def of_class(tree: turbohtml.Element, tag: str, kind: str) -> list[turbohtml.Element]:
    return [one for one in tree.find_all(tag) if kind in str(one.attrs.get("class", "")).replace("'", " ").split()]


def words_of(text: str) -> str:
    return " ".join(root(text).text.split())


@pytest.fixture(scope="module")
def wall(news):
    return article_of(news, "harbour wall councillors")


@pytest.fixture(scope="module")
def passage(news):
    with Archive(news, read_only=True) as archive:
        denial = next(archive.said(speaker="orr", act="deny"))
    return denial.source.article, denial.statement.span


@pytest.mark.parametrize("view", ["/said", "/search?q=bridge&in=statements", "/copies"])
def test_a_dot_between_two_things_stands_where_the_page_runs_not_where_their_words_do(tmp_path, view):
    """Each thing but the first has its dot before it: what is in Arabic must not turn it around."""
    with Archive(tmp_path / "news.db") as archive:
        for paper in ("jisr.example", "mina.example"):
            archive.add(make_page(url=f"https://{paper}/1", headline=ARABIC, publisher=ARABIC))
    with TestClient(make_app(Settings(rules_only=True, archive=tmp_path / "news.db")), base_url=HOME) as client:
        tree = root(client.get(view).text)
    rows = [
        *of_class(tree, "p", "source"),
        *(row for one in of_class(tree, "ul", "printed") for row in one.find_all("li")),
    ]
    later = [one for row in rows for one in row.children[1:] if isinstance(one, turbohtml.Element)]
    assert later
    assert [one.attrs.get("dir") for one in later] == [None] * len(later)


def test_the_first_page_shows_what_is_in_the_archive_beside_the_place_to_paste(desk):
    shown = desk.get("/")
    assert shown.status_code == 200
    assert '<textarea id="text"' in shown.text
    assert 'name="q"' in shown.text
    figures = {one.text: other.text for one, other in zip(*map(root(shown.text).find_all, ("dt", "dd")), strict=True)}
    assert figures["Articles"] == "55"
    assert "Old bridge of Ebb closes" in words_of(shown.text)


def test_without_an_archive_nothing_of_it_is_there():
    with TestClient(make_app(Settings(rules_only=True)), base_url=HOME) as client:
        assert 'class="views"' not in client.get("/").text
        for path in ("/search", "/said", "/arrivals", "/openapi.json", "/add"):
            assert client.get(path).status_code == 404


def test_a_search_marks_words_and_leads_to_the_passage(desk):
    text = desk.get("/search?q=BRIDGE ebb").text
    tree = root(text)
    assert {mark.text for mark in of_class(tree, "mark", "hit")} >= {"bridge", "Ebb"}
    links = [one.attrs["href"] for one in tree.find_all("a") if "#here" in str(one.attrs.get("href"))]
    assert all(desk.get(str(link)).status_code == 200 for link in links[:3])


def test_statements_stand_apart_from_articles(desk):
    beside = root(desk.get("/search?q=wall").text)
    assert of_class(beside, "section", "beside")
    alone = desk.get("/search?q=wall&in=statements").text
    assert 'class="statement denied"' in alone
    assert 'class="hit"' not in alone.replace('<mark class="hit"', "")


def test_answers_come_page_by_page(desk):
    first, second = (desk.get(f"/search.json?q=bulletin&page={page}").json() for page in (1, 2))
    assert (len(first["articles"]), first["more"]) == (20, True)
    ids = {hit["source"]["article"] for hit in first["articles"]}
    assert not ids & {hit["source"]["article"] for hit in second["articles"]}
    assert 'rel="next"' in desk.get("/search?q=bulletin").text
    assert 'rel="prev"' in desk.get("/search?q=bulletin&page=2").text


def test_each_facet_narrows_down_to_as_many_as_it_says(desk):
    tree = root(desk.get("/said").text)
    (side,) = [one for one in tree.find_all("aside") if one.attrs.get("id") == "facets"]
    links = [one for one in side.find_all("a") if str(one.attrs["href"]).startswith("/said?")]
    assert len(links) > 8
    counts = {
        str(one.attrs["href"]): int(count.text.replace(",", ""))
        for one in links
        for count in of_class(one, "span", "count")
    }
    for link, count in list(counts.items())[:6]:
        rows = list(csv.DictReader(io.StringIO(desk.get(link.replace("/said", "/said.csv")).text)))
        assert len(rows) == min(count, 25), link


def test_a_chosen_facet_can_be_taken_back(desk):
    text = desk.get("/said?status=denied&speaker=Vaya").text
    chips = re.findall(r'<li><a href="([^"]*)" title="Take away">', text)
    assert [unescape(one) for one in chips] == ["/said?status=denied", "/said?speaker=Vaya"]


@pytest.mark.parametrize(
    ("status", "words"), [("denied", {"denied"}), ("claimed", {"said (claim)"}), ("alleged", {"accused (allegation)"})]
)
def test_what_the_text_makes_of_it_stands_there_in_words(desk, status, words):
    tree = root(desk.get(f"/said?status={status}").text)
    assert {one.text for one in of_class(tree, "span", "act")} <= words
    assert len(of_class(tree, "li", status)) == len(of_class(tree, "span", "act"))


def test_who_said_what_is_narrowed_by_everything_at_once(desk):
    found = desk.get("/said.json?speaker=vaya&about=council&to=mayor&act=deny&status=denied&since=2024-03").json()
    assert found["statements"]
    for one in found["statements"]:
        assert one["speakers"] == ["Lena Vaya"]
        assert one["source"]["day"] >= "2024-03"


def test_an_article_is_shown_as_the_reader_shows_it(desk, wall):
    shown = desk.get(f"/article/{wall}")
    assert shown.status_code == 200
    kept = root(shown.text).find("article")
    pasted = root(give(desk, body=SAMPLE.replace(b"two metres", b"three metres"), name="sample.html").text).find(
        "article"
    )
    assert kept is not None
    assert pasted is not None
    # The archive's own adds where more of them is; nothing else.
    links = [one.text for one in of_class(kept, "a", "known")]
    assert "Hamish Orr in the archive" in links
    words = kept.text
    for link in links:
        words = words.replace(link, "", 1)
    assert words.split() == pasted.text.split()


def test_speakers_lead_to_who_they_are_from_lists_notes_and_tables(desk, wall):
    for path in ("/said?speaker=orr&about=sell", "/search?q=sell&in=statements", f"/article/{wall}"):
        links = set(re.findall(r'href="(/person/[^"]*)"[^>]*>Hamish Orr', desk.get(path).text))
        assert links, path
        for link in links:
            shown = desk.get(link)
            assert shown.status_code == 200
            assert '<h1 dir="auto">Hamish Orr</h1>' in shown.text
    assert 'href="/said?speaker=Hamish%20Orr"' in shown.text


def test_a_speaker_without_a_name_leads_to_what_is_said_in_those_words(desk):
    text = desk.get("/said?speaker=residents").text
    links = re.findall(r'<p class="who"><a dir="auto" href="([^"]*)"', text)
    assert all(link.startswith(("/said?speaker=", "/person/")) for link in links)


def test_statements_of_one_article_stand_under_it_once(desk, wall):
    text = desk.get("/said?speaker=dacre").text
    assert text.count('class="statement ') > 1
    assert text.count(f'href="/article/{wall}"') == 1


def test_facets_that_take_too_long_are_left_out_and_the_answers_stand_there(desk, monkeypatch):
    def impatient(*_args, **_named):
        raise Impatient("the question takes too long")

    monkeypatch.setattr(Archive, "facets", impatient)
    for path, kind in (("/said?speaker=orr", "statement"), ("/search?q=bridge", "hit")):
        shown = desk.get(path)
        assert shown.status_code == 200
        assert of_class(root(shown.text), "li", kind)
        assert "Too much was found to count it in time" in shown.text
        assert desk.get(path.replace("?", ".json?")).json()["facets"] is None


def test_every_text_that_several_print_is_listed_with_all_who_do(desk):
    shown = desk.get("/copies")
    words = words_of(shown.text)
    assert "Printed 3 times" in words
    assert "In 2 versions" in words
    assert "Goes back to" in words
    assert all(paper in words for paper in PAPERS)
    assert "100 % of each stands in the other" in words
    found = desk.get("/copies.json").json()
    reports = [one for one in found["reports"] if len(one["members"]) == 3]
    assert [{found["sources"][it["article"]]["outlet"] for it in one["members"]} for one in reports] == [set(PAPERS)]
    rows = list(csv.DictReader(io.StringIO(desk.get("/copies.csv?order=largest").text)))
    assert len(rows) == sum(len(one["members"]) for one in found["reports"])
    assert [row["role"] for row in rows if row["report"] == reports[0]["id"]] == ["origin", "copy", "copy"]
    assert not any(row["article"] in row["reason"] for row in rows)
    assert desk.get("/copies?order=loudest").status_code == 400


def test_a_passage_is_marked_on_the_server_cited_and_its_note_is_open(desk, passage):
    article, span = passage
    text = desk.get(f"/article/{article}?from={span.start}&to={span.end}").text
    tree = root(text)
    lit = "".join(mark.text for mark in of_class(tree, "mark", "here"))
    assert " ".join(lit.split()) == " ".join(span.text.split())
    assert text.count('id="here"') == 1
    (cite,) = [one.text for one in of_class(tree, "p", "cite")]
    assert cite.startswith(f"“{span.text}” In: ")
    assert cite.endswith(f"characters {span.start}–{span.end}")
    assert [one.attrs["data-n"] for one in tree.find_all("details") if "open" in one.attrs]


def test_any_characters_of_the_text_can_be_linked_to(desk, wall):
    found = desk.get(f"/article/{wall}.json?from=100&to=180").json()
    assert found["passage"] == {"start": 100, "end": 180, "text": found["article"]["text"][100:180]}


def test_a_record_has_a_short_link(desk, wall):
    text = desk.get(f"/article/{wall}").text
    assert f'href="/article/{wall}#s3"' in text
    assert '<span id="s3">' in text


def test_names_of_places_stand_once_and_every_link_leads_somewhere(desk, passage):
    article, span = passage
    text = desk.get(f"/article/{article}?from={span.start}&to={span.end}").text
    names = re.findall(r' id="([^"]*)"', text)
    assert len(names) == len(set(names))
    assert set(re.findall(r'href="(?:/article/\w+)?#([^"]*)"', text)) <= set(names)


def test_an_earlier_version_says_so_and_leads_to_the_later_one(desk, news, wall):
    with Archive(news, read_only=True) as archive:
        first, second = archive.versions(WALL)
    text = desk.get(f"/article/{first.articles[0]}").text
    assert f'A later version of this page is in the archive: <a href="/article/{second.articles[0]}">' in text
    assert "A later version" not in desk.get(f"/article/{second.articles[0]}").text


def test_an_article_says_who_else_printed_it(desk, news):
    text = desk.get(f"/article/{article_of(news, 'lighthouse')}").text
    assert "Printed 3 times" in text
    assert all(paper in words_of(text) for paper in PAPERS)
    assert len(desk.get(f"/article/{article_of(news, 'lighthouse')}.json").json()["report"]["members"]) == 3


def test_a_text_that_many_print_can_be_counted_once(desk):
    for link, key in (
        ("/search.json?q=lighthouse", "articles"),
        ("/said.json?speaker=lindqvist&about=north", "statements"),
    ):
        many, once = (desk.get(link + more).json()[key] for more in ("", "&independent=yes"))
        assert (len(many), len(once)) == (3, 1)
    assert "Show copies too" in desk.get("/said?independent=yes").text


def test_versions_show_what_changed(desk):
    text = desk.get(f"/versions?url={quote(WALL)}").text
    assert ("<del>two</del>" in text, "<ins>three</ins>" in text) == (True, True)
    found = desk.get(f"/versions.json?url={quote(WALL)}").json()
    assert [one["version"] for one in found["versions"]] == [1, 2]
    back = desk.get(f"/versions?url={quote(WALL)}&one=2&other=1").text
    assert "<ins>two</ins>" in back


def test_what_came_in_tells_of_failures_and_why(desk):
    words = words_of(desk.get("/arrivals?outcome=failed").text)
    assert "the page holds no characters" in words
    for outcome, count in (("added", 50), ("new_version", 1), ("failed", 1)):
        rows = list(csv.DictReader(io.StringIO(desk.get(f"/arrivals.csv?outcome={outcome}").text)))
        assert [row["outcome"] for row in rows] == [outcome] * count


@pytest.fixture(scope="module")
def vaya(desk):
    found = desk.get("/people.json?q=lena vaya&type=PER").json()["people"]
    return max(found, key=lambda one: one["articles"])["id"]


def test_people_are_found_by_name_with_their_roles(desk):
    words = words_of(desk.get("/people?q=vaya").text)
    assert "Lena Vaya" in words
    assert "Fisheries minister" in words
    assert "Nobody in the archive has this name" in desk.get("/people?q=vaya&type=ORG").text


def test_a_person_has_roles_over_time_each_with_its_words(desk, vaya):
    tree = root(desk.get(f"/person/{quote(vaya, safe='')}").text)
    roles = [one.text for one in of_class(tree, "span", "role")]
    assert [role.casefold() for role in roles] == ["mayor", "fisheries minister"]
    lefts = [float(str(one.attrs["x"])) for one in tree.find_all("rect") if "class" not in one.attrs]
    assert lefts == sorted(lefts)
    assert len(lefts) == 2
    assert "Why all this is one" in tree.text


def test_what_a_person_says_stands_apart_from_what_others_say_of_them(desk, vaya):
    link = f"/person/{quote(vaya, safe='')}"
    by = desk.get(f"{link}.json").json()["statements"]
    assert by
    assert {name for one in by for name in one["speakers"]} == {"Lena Vaya"}
    about = desk.get(f"{link}.json?show=about").json()["statements"]
    assert not {one["statement"]["id"] for one in by} & {one["statement"]["id"] for one in about}
    rows = list(csv.DictReader(io.StringIO(desk.get(f"{link}.csv").text)))
    assert len(rows) == len(by)


@pytest.mark.parametrize("path", VIEWS)
def test_every_view_is_there_as_json_and_csv_too(desk, path):
    text = desk.get(path).text
    forms = {unescape(link) for link in re.findall(r'<a href="([^"]*\.(?:json|csv)[^"]*)"', text)} - {"/openapi.json"}
    assert len(forms) == 2
    for link in forms:
        shown = desk.get(link)
        assert shown.status_code == 200
        assert shown.headers["content-type"].split(";")[0] in ("application/json", "text/csv")


@pytest.mark.parametrize("path", [*VIEWS, "/", "/versions?url=" + quote(WALL), "/nowhere", "/search?since=x"])
def test_headings_landmarks_and_labels(desk, path):
    text = desk.get(path).text
    tree = root(text)
    assert tree.attrs["lang"] == "en"
    for tag in ("main", "h1"):
        assert len(tree.find_all(tag)) == 1
    names = re.findall(r' id="([^"]*)"', text)
    assert len(names) == len(set(names))
    labels = {label.attrs["for"] for label in tree.find_all("label")}
    for field in (*tree.find_all("input"), *tree.find_all("select"), *tree.find_all("textarea")):
        assert field.attrs.get("type") == "hidden" or field.attrs["id"] in labels
    for one in (*tree.find_all("a"), *tree.find_all("button")):
        assert one.text.strip() or one.attrs.get("aria-label")
    for table in tree.find_all("table"):
        assert all(head.attrs.get("scope") for head in table.find_all("th"))


def test_a_page_is_kept_only_where_that_is_allowed(desk, tmp_path):
    assert "Keep in the archive" not in give(desk).text
    assert give(desk, "/add").status_code == 404
    path = tmp_path / "new.db"
    settings = Settings(rules_only=True, archive=path, allow_add=True)
    with TestClient(make_app(settings), base_url=HOME) as client:
        assert "Nothing is in the archive yet" in client.get("/").text
        shown = give(client)
        assert "Keep in the archive" in shown.text
        again = re.search(r'name="again" value="([^"]*)"', shown.text)
        assert again
        kept = client.post("/add", data={"again": unescape(again[1])}, files={"file": ("", b"")})
        assert kept.status_code == 200
        assert re.fullmatch(rf"{HOME}/article/[0-9a-f]{{20}}", str(kept.url))
        assert "Ana Ruiz" in kept.text
        elsewhere = client.post(
            "/add", data={"text": TEXT}, files={"file": ("", b"")}, headers={"Origin": "https://evil.example"}
        )
        assert elsewhere.status_code == 403


def test_a_page_that_comes_in_meanwhile_is_found(tmp_path):
    from tests.archive.pages import make_page

    path = tmp_path / "news.db"
    with Archive(path) as archive:
        archive.add(make_page(url="https://ledger.example/1"))
        with TestClient(make_app(Settings(archive=path)), base_url=HOME) as client:
            assert client.get("/search.json?q=ferry").json()["articles"] == []
            archive.add(make_page(url="https://ledger.example/2", more="The ferry sails."))
            assert len(client.get("/search.json?q=ferry").json()["articles"]) == 1
