"""What goes out: whole pages, or lines without a word of the publisher's text; and the numbers of an archive."""

from __future__ import annotations

import json

from tests.archive.pages import ORR, VAYA, make_page, many_pages


def test_pages_come_out_as_they_came_in(archive):
    pages = many_pages(250)
    for page in pages:
        archive.add(page)
    assert list(archive.pages()) == pages


def test_a_line_without_text_says_who_said_what_by_places(archive):
    page = make_page([ORR, VAYA])
    archive.add(page)
    (line,) = map(json.loads, archive.export())
    article = page.articles[0]
    start, end = line["records"][0]["contents"][0]
    assert article.text[start:end] == "the old bridge is safe"
    assert line["length"] == len(article.text)
    assert (line["url"], line["site"], line["day"]) == (page.url, "ledger.example", "2024-03-14")
    assert [entity["name"] for entity in line["entities"]] == ["Hamish Orr", "Lena Vaya"]


def test_a_line_without_text_holds_none_of_it(archive):
    archive.add(make_page())
    line = b"".join(archive.export())
    assert [word for word in (b"old bridge", b"council", b"mayor", b"closes", b"Home") if word in line] == []


def test_stats_count(archive):
    archive.add(make_page([ORR], retrieved_at="2024-03-14T08:00:00Z", day="2024-03-13"))
    archive.add(make_page([ORR, VAYA], retrieved_at="2024-03-15T08:00:00Z"))
    archive.add(make_page([], url="https://courrier.example/1", language="fr", day=None, publisher=None))
    archive.forget("nobody.example")
    stats = archive.stats()
    assert (stats.pages, stats.addresses, stats.articles, stats.current, stats.statements) == (3, 2, 3, 2, 3)
    assert (stats.names, stats.first_day, stats.last_day, stats.tombstones) == (3, "2024-03-13", "2024-03-14", 1)
    assert stats.outlets == {"The Harbour Ledger": 2, "courrier.example": 1}
    assert stats.languages == {"en": 2, "fr": 1}
    assert stats.acts == {"say": 2, "deny": 1}
    assert stats.statuses == {"claimed": 2, "denied": 1}
    assert stats.bytes > 0
