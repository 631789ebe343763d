from __future__ import annotations

import pytest

from onrecord.errors import OverBudget
from onrecord.model.page import Charset, RawPage, Source
from onrecord.page import budget
from onrecord.page.html import ATTRIBUTES, DEPTH, PATH_STEPS, parse_html

TEXTS = {
    "paragraphs": ("<p>Rain <b>fell</b>.<p>Roads&nbsp;closed &amp; flooded.", "Rain fell.\nRoads\xa0closed & flooded."),
    "a list": ("<ul><li>One<li>two</ul>", "One\ntwo"),
    "a table": ("<table><tr><th>Goals<td>3<tr><th>Fouls<td>9</table>", "Goals\t3\nFouls\t9"),
    "scripts and styles": ("<style>p{}</style><p>Rain<script>x()</script> fell<svg><text>no</text></svg>", "Rain fell"),
    "comments": ("<p>Ra<!-- x -->in<?php x ?> fell", "Rain fell"),
    "head": ("<title>No</title><meta name=a content=no><p>Rain", "Rain"),
    "frames": ("<iframe>no</iframe><object>no</object><p>Rain", "Rain"),
    "a template and noscript": (
        "<body>x<template><p>One</template><noscript><p>two</p></noscript>three",
        "x\nOne\ntwo\nthree",
    ),
    "unclosed": ("<div><p>Rain <b>fell<p>Roads", "Rain fell\nRoads"),
    "closing tags of nothing": ("</p></b>Rain</div> fell", "Rain fell"),
    "an unknown element": ("<x-card>Rain <y-mark>fell</y-mark></x-card>", "Rain fell"),
    "white space alone": ("<p> \n\t </p>", ""),
    "nothing": ("", ""),
    "a frameset": ("<frameset><frame src=a></frameset>", ""),
    "plain text": ("Rain fell.", "Rain fell."),
    "a form": ("<form><label>Name</label><input value=no><button>Send</button></form>", "Name\nSend"),
    "text in a table's wrong place": ("<table>Rain<tr><td>fell</table>", "Rain\nfell"),
}


@pytest.mark.parametrize("case", TEXTS)
def test_the_text_is_what_a_browser_shows(case):
    source, text = TEXTS[case]
    page = parse_html(source)
    assert page.text == text
    assert "\n".join(block.span.text for block in page.blocks) == text


PATHS = [
    ("<p>a<p>b", ["html/body/p[1]", "html/body/p[2]"]),
    ("<div><h1>a</h1><p>b</div><div>c</div>", ["html/body/div[1]/h1[1]", "html/body/div[1]/p[1]", "html/body/div[2]"]),
    ("<a><p>a</p></a><span>x<p>b</p></span>", ["html/body/a[1]/p[1]", "html/body", "html/body/span[1]/p[1]"]),
    ("<p></p><p>b", ["html/body/p[2]"]),
    ("a", ["html/body"]),
    ("<table><tr><td>a<td>b", ["html/body/table[1]/tbody[1]/tr[1]"]),
]


@pytest.mark.parametrize(("source", "paths"), PATHS)
def test_a_block_knows_the_path_of_its_element(source, paths):
    assert [block.path for block in parse_html(source).blocks] == paths


def test_a_long_path_is_cut_at_its_front():
    steps = PATH_STEPS - 2
    whole, cut = (parse_html("<div>" * depth + "a").blocks[0].path or "" for depth in (steps, steps + 1))
    assert whole.startswith("html/body/div[1]/")
    assert whole.count("/") + 1 == PATH_STEPS
    assert cut.startswith(".../body/div[1]/")
    assert cut.count("/") == PATH_STEPS


SOURCES = [
    ("<p class=a>Rain</p>\n<p>fell", ["<p class=a>Rain</p>", None]),
    ("<div>\r\n<p>Rain\r\n</p>\r\n<h2>fell</h2></div>", ["<p>Rain\r\n</p>", "<h2>fell</h2>"]),
    ("<p>😀</p><p>fell</p>", ["<p>😀</p>", "<p>fell</p>"]),
    ("\r\n\n<p>Rain</p>\n\r\n<p>fell</p>", ["<p>Rain</p>", "<p>fell</p>"]),
    ("\r\n\n\r<p>Rain</p>\r<p>fell</p>", ["<p>Rain</p>", "<p>fell</p>"]),
]


@pytest.mark.parametrize(("source", "elements"), SOURCES)
def test_a_block_knows_its_place_in_the_source(source, elements):
    places = [block.source for block in parse_html(source).blocks]
    assert [place and place.end and source[place.start : place.end] for place in places] == elements


def test_an_element_that_the_parser_made_up_has_no_place():
    assert [block.source for block in parse_html("Rain").blocks] == [None]
    assert parse_html("<p>Rain").blocks[0].source == Source(0, None)


def test_the_layout_shows_links_bold_and_hidden_text():
    page = parse_html("<p><a href=/x>Rain</a> fell<p><b>Roads</b><p hidden>closed")
    assert page.layout.link_chars == (4, 0, 0)
    assert page.layout.strong_chars == (0, 5, 0)
    assert page.layout.hidden == {2}
    assert [page.layout.elements[owner].tag for owner in page.layout.block_elements] == ["p", "p", "p"]


ATTRS = [
    ('<p class="a  b" rel="c\nd" id=e>x', {"class": "a b", "rel": "c d", "id": "e"}),
    ("<p hidden class>x", {"hidden": "", "class": ""}),
    ("<p style='a  b' ID=1 id=2>x", {"style": "a  b", "id": "1"}),
]


@pytest.mark.parametrize(("source", "attrs"), ATTRS)
def test_attributes_are_strings(source, attrs):
    page = parse_html(source)
    assert page.layout.elements[page.layout.block_elements[0]].attrs == attrs


def test_attributes_are_bounded():
    page = parse_html("<p " + " ".join(f"a{n}=1" for n in range(1_000)) + ">x")
    assert len(page.layout.elements[page.layout.block_elements[0]].attrs) == ATTRIBUTES


def test_depth_is_bounded_and_no_text_is_lost():
    page = parse_html("<div>" * 3_000 + "Rain <b>fell</b><p>x")
    assert len(page.layout.elements) <= DEPTH + 1, "as deep as may be, and the head"
    assert page.text.replace("\n", "") == "Rain fellx"


def test_a_page_keeps_what_is_known_of_it():
    raw = RawPage(b"", url="https://ledger.example/a", final_url="https://ledger.example/b", retrieved_at="2024-03-14")
    page = parse_html("<link rel=canonical href=/c><html lang=de><p>x", raw, Charset("utf-8", "meta"))
    assert (page.url, page.final_url, page.canonical_url) == (raw.url, raw.final_url, "/c")
    assert (page.retrieved_at, page.charset, page.media_type) == ("2024-03-14", Charset("utf-8", "meta"), "text/html")
    assert page.declared.language == "de"


def test_the_id_hangs_on_address_and_text():
    pages = [parse_html("<p>a"), parse_html("<p>b"), parse_html("<p>a", RawPage(b"", url="https://ledger.example/"))]
    assert len({page.id for page in pages}) == 3
    assert parse_html("<div>a</div>").id == pages[0].id


BUDGETS = [
    ("TAGS", 5, "<b>" * 6, "more than 5 tags"),
    ("BLOCKS", 5, "<p>a" * 6, "more than 5 blocks"),
    ("SOURCE_BYTES", 500, "rain " * 200, "more than 500 bytes"),
]


@pytest.mark.parametrize(("name", "value", "source", "message"), BUDGETS)
def test_a_page_over_its_budget_is_refused(name, value, source, message, monkeypatch):
    parse_html(source)
    monkeypatch.setattr(budget, name, value)
    with pytest.raises(OverBudget, match=f"{message}.*leave it out"):
        parse_html(source)
