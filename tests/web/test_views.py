"""The views, each asked as a browser or a program asks."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
from collections.abc import Iterator
from html import unescape

import pytest
import turbohtml
from starlette.testclient import TestClient

import onrecord
from onrecord.samples import sample_path
from onrecord.web.app import make_app
from onrecord.web.settings import Settings

HOME = "http://127.0.0.1:8321"
SAMPLE = sample_path().read_bytes()
TEXT = (
    "Bridge at Ebb closes for two years\n\nThe bridge at Ebb is unsafe, engineer Ana Ruiz said on Monday.\n\n"
    "“We cannot keep it open,” she told reporters. The mayor, Li Wei, denied that repairs had been put off.\n"
)


@pytest.fixture(scope="module")
def client() -> Iterator[TestClient]:
    with TestClient(make_app(Settings(rules_only=True)), base_url=HOME) as one:
        yield one


def give(client: TestClient, path: str = "/read", body: str | bytes = TEXT, name: str = "page.html", **fields: str):
    if isinstance(body, str):
        return client.post(path, data={"text": body, **fields}, files={"file": ("", b"")})
    return client.post(path, data=fields, files={"file": (name, body)})


def root(text: str) -> turbohtml.Element:
    found = turbohtml.parse(text).root
    assert found is not None
    return found


def test_the_first_page_asks_for_a_page(client):
    shown = client.get("/")
    assert shown.status_code == 200
    assert '<textarea id="text"' in shown.text
    assert client.get("/read").text == shown.text


def test_the_reader_marks_numbers_and_notes_what_is_said(client):
    shown = give(client)
    assert shown.status_code == 200
    tree = root(shown.text)
    marks = [mark.text for mark in tree.find_all("mark") if mark.attrs.get("data-n")]
    assert {"The bridge at Ebb is unsafe", "We cannot keep it open,", "repairs had been put off"} <= set(marks)
    notes = [one.text for one in tree.find_all("summary") if one.text[:1].isdecimal()]
    assert len(notes) == 3
    assert "Ana Ruiz" in notes[0]
    assert "denied" in notes[2]
    assert '<span class="when" title="the text does not say which">Monday</span>' in shown.text


def test_a_note_gives_evidence_reason_provenance_place_and_citation(client):
    tree = root(client.get("/sample").text)
    (note,) = [one for one in tree.find_all("details") if "denied" in str(one.attrs.get("class"))]
    names = [one.text for one in note.find_all("dt")]
    assert names == ["Evidence", "Verb", "Form", "Status", "Found by", "Selector", "Cite"]
    told = dict(zip(names, (one.text for one in note.find_all("dd")), strict=True))
    assert told["Evidence"] == "“He denied that the residents had been asked to sell”"
    assert told["Status"] == "the source denies it, by “denied”"
    assert told["Cite"].startswith("Hamish Orr (“He”), denied: the residents had been asked to sell. In: Maren Oduya")
    place = json.loads(told["Selector"])
    text = onrecord.articles(sample_path())[0].text
    assert place["type"] == "TextPositionSelector"
    assert f"“{text[place['start'] : place['end']]}”" == told["Evidence"]
    link = f"#a1-{place['start']}-{place['end']}"
    assert [one.attrs["href"] for one in note.find_all("a")] == [link, f"#a1s{note.attrs['data-n']}"]


def test_every_link_of_the_reader_leads_somewhere_and_no_name_stands_twice(client):
    text = client.get("/sample").text
    names = re.findall(r' id="([^"]*)"', text)
    assert len(names) == len(set(names))
    assert set(re.findall(r'href="#([^"]*)"', text)) <= set(names)
    assert set(re.findall(r'<label[^>]* for="([^"]*)"', text)) <= set(names)


def test_several_articles_have_a_list_that_leads_to_them(client):
    text = give(client, body=sample_path("scrape").read_bytes(), name="scrape.txt").text
    (contents,) = [one for one in root(text).find_all("nav") if one.attrs.get("aria-label") == "Articles"]
    assert [one.attrs["href"] for one in contents.find_all("a")] == ["#a1", "#a2"]
    assert "2 articles" in text


def test_the_page_as_found_shows_every_block_with_role_and_reason(client):
    text = client.get("/sample").text
    page = onrecord.read(sample_path())
    assert text.count('<div class="found ') == len(page.blocks)
    assert text.count('<div class="found left">') == sum(block.article is None for block in page.blocks) > 0
    assert "stands in &lt;nav&gt;" in text


def test_json_is_the_record_as_the_command_line_writes_it(client):
    shown = give(client, "/read.json", SAMPLE, url="https://ledger.example/wall").json()
    assert shown["url"] == "https://ledger.example/wall"
    assert shown["articles"][0]["records"][0]["kind"] == "statement"
    assert shown["text"] == onrecord.read(sample_path()).text


def test_csv_has_a_row_for_each_statement(client):
    shown = client.get("/sample.csv")
    rows = list(csv.DictReader(io.StringIO(shown.text)))
    assert [row["number"] for row in rows] == [str(number) for number in range(1, len(rows) + 1)]
    assert {"speaker": "Hamish Orr", "act": "denied", "status": "denied"}.items() <= rows[4].items() or any(
        row["act"] == "denied" and row["speaker"] == "Hamish Orr" for row in rows
    )
    assert "attachment" in shown.headers["content-disposition"]


def test_html_is_one_file_that_loads_nothing(client):
    text = client.get("/sample.html").text
    assert "<script" not in text
    assert "Content-Security-Policy" in text
    assert 'src="' not in text


@pytest.mark.parametrize("body", [TEXT, SAMPLE, gzip.compress(SAMPLE, mtime=0)])
def test_the_reader_sends_what_it_was_given_again_for_another_form(client, body):
    text = give(client, body=body, retrieved_at="2024-10-21", date_published="2024-10-20").text
    again = re.search(r'name="again" value="([^"]*)"', text)
    assert again
    first = give(client, "/read.json", body, retrieved_at="2024-10-21", date_published="2024-10-20")
    second = client.post("/read.json", data={"again": unescape(again[1])}, files={"file": ("", b"")})
    assert first.status_code == 200
    assert second.content == first.content


def test_a_program_sends_the_bytes_of_a_page_alone(client):
    shown = client.post(
        "/read.json?url=https://ledger.example/a", content=SAMPLE, headers={"Content-Type": "text/html"}
    )
    assert shown.json()["articles"][0]["headline"]["value"].startswith("Port Ellery council")
    assert shown.json()["url"] == "https://ledger.example/a"


def test_text_from_right_to_left_keeps_its_direction(client):
    text = give(client, body="<html lang='ar'><body><article><h1>الجسر مغلق</h1><p>" + "أغلق الجسر اليوم. " * 40).text
    article = root(text).find("article")
    assert article is not None
    assert article.attrs["dir"] == "auto"
    assert article.attrs["lang"] == "ar"
    assert all(one.attrs.get("dir") for one in article.find_all("p"))


@pytest.mark.parametrize("path", ["/", "/sample"])
def test_headings_and_landmarks(client, path):
    tree = root(client.get(path).text)
    for tag in ("header", "main", "footer"):
        assert len(tree.find_all(tag)) == 1
    assert len(tree.find_all("h1")) == 1
    assert root(client.get(path).text).attrs["lang"] == "en"
    known = {one.attrs["id"] for one in tree.find_all(True) if "id" in one.attrs}
    for field in (*tree.find_all("input"), *tree.find_all("textarea")):
        if field.attrs.get("type") != "hidden":
            assert field.attrs["id"] in known
            assert any(label.attrs["for"] == field.attrs["id"] for label in tree.find_all("label"))
