"""Text, Markdown, HTML, terminal: what a reader sees, and what a page cannot do there."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pytest
import turbohtml

from onrecord.model.page import Page
from onrecord.writers.blocks import blocks_json, blocks_lines, head_lines, pieces
from onrecord.writers.html import document_foot, document_head, page_html, page_title
from onrecord.writers.markdown import escape, page_markdown
from onrecord.writers.terminal import show_page, show_pieces
from onrecord.writers.text import page_text
from tests.writers.pages import EMPTY, EVIL, FULL, build


def terminal(page: Page, **options: bool) -> str:
    stream = io.StringIO()
    show_page(page, name="a.html", stream=stream, **options)
    return stream.getvalue()


def html(page: Page, **options: bool) -> str:
    return document_head(page_title(page)) + page_html(page, **options) + document_foot()


WRITERS: dict[str, Callable[..., str]] = {
    "text": page_text,
    "markdown": page_markdown,
    "html": html,
    "terminal": terminal,
}


def test_text_reads_as_an_article():
    assert page_text(FULL) == (
        "Wall to rise\n\nNine votes to six\n\n"
        "Ana Ruiz, environment correspondent and Ledger desk (Coastwire)\n"
        "Published 14 March 2024, 06:12 UTC (from the page's data)\n"
        "Updated 15 March 2024 (from the address, a guess)\n\n"
        "The wall will rise.\n\n[Waves at the mole]\n\nWhat it costs\n\n“We had no choice.”\n\n"
        "- A new mole\n- A new road\n\nYear\tCost\n2025\t£4m\n"
    )


def test_markdown_reads_as_an_article():
    assert page_markdown(FULL) == (
        "# Wall to rise\n\n**Nine votes to six**\n\n"
        "By Ana Ruiz, environment correspondent and Ledger desk (Coastwire)  \n"
        "Published 14 March 2024, 06:12 UTC (from the page's data)  \n"
        "Updated 15 March 2024 (from the address, a guess)  \n"
        "<https://ledger.example/wall?a=1&b=2>\n\n"
        "*Note: the page holds only a part of the text.*\n\n"
        "The wall will rise.\n\n*Waves at the mole*\n\n## What it costs\n\n> “We had no choice.”\n\n"
        "- A new mole\n- A new road\n\n| Year | Cost |\n| --- | --- |\n| 2025 | £4m |\n"
    )


@pytest.mark.parametrize("name", WRITERS)
def test_everything_of_the_article_is_there(name):
    shown = " ".join(WRITERS[name](FULL).split())
    for words in (
        "Wall to rise",
        "Nine votes to six",
        "Ana Ruiz",
        "Coastwire",
        "14 March 2024",
        "a guess",
        "A new road",
        "£4m",
    ):
        assert words in shown
    assert "Buy boots" not in shown


@pytest.mark.parametrize("name", WRITERS)
def test_the_rest_is_shown_with_its_reasons_when_asked(name):
    shown = WRITERS[name](FULL, furniture=True)
    assert "Buy boots" in shown
    assert "because it is advert" in shown


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("furniture", [False, True])
def test_no_page_moves_the_cursor_or_turns_the_writing(name, furniture):
    shown = WRITERS[name](EVIL, furniture=furniture)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    assert "owned" in shown


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_a_page_without_articles_is_no_text(name):
    assert WRITERS[name](EMPTY) == ""


def test_a_page_without_articles_is_said_on_a_terminal():
    assert terminal(EMPTY) == "a.html: no article on this page.\n"


@pytest.mark.parametrize("furniture", [False, True])
def test_nothing_of_a_page_acts_in_html(furniture):
    tree = turbohtml.parse(html(EVIL, furniture=furniture)).root
    assert tree is not None
    tags = {element.tag for element in tree.find_all(True)}
    assert not tags & {"script", "img", "svg", "iframe", "object", "link", "base", "form", "i"}
    attributes = {name for element in tree.find_all(True) for name in element.attrs}
    assert attributes <= {"lang", "charset", "http-equiv", "content", "name", "class", "dir", "href", "rel", "id"}


def test_html_loads_nothing_and_says_so():
    shown = html(FULL)
    assert "default-src 'none'" in shown
    assert re.findall(r'(?:href|src)="([^"]*)"', shown) == ["https://ledger.example/wall?a=1&amp;b=2"]
    assert "prefers-color-scheme: dark" in shown


def test_a_headline_that_the_page_does_not_show_is_said_to_be_declared():
    page = build([("paragraph", "Rain fell.", 0)])
    assert "(no headline)" in page_text(page)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain, 3.5 words - here", "plain, 3.5 words - here"),
        ("# no heading", "\\# no heading"),
        ("- no item", "\\- no item"),
        ("1. no list", "1\\. no list"),
        ("1914) no list", "1914\\) no list"),
        ("=== no rule", "\\=== no rule"),
        ("> no quote", "\\> no quote"),
        ("a *b* _c_ `d` [e](f) <g> ~h~ | \\", "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\~h\\~ \\| \\\\"),
        ("AT&T &amp; Sons", "AT\\&T \\&amp; Sons"),
        ("a\n# b", "a\n\\# b"),
    ],
)
def test_nothing_of_a_page_is_markup(text, escaped):
    assert escape(text) == escaped


def test_blocks_in_a_pipe_are_a_line_each():
    lines = blocks_lines(EVIL).splitlines()
    assert len(lines) == len(EVIL.blocks)
    assert all(line.count("\t") == 4 for line in lines)
    assert blocks_lines(FULL).splitlines()[0] == "navigation\t-\thtml/body/p[0]\tbecause it is navigation\tHome"


def test_blocks_as_json_are_the_records_own():
    assert b'"role": "navigation"' in blocks_json(FULL)


def test_blocks_on_a_terminal_say_why():
    stream = io.StringIO()
    show_pieces(head_lines(FULL), pieces(FULL), stream=stream)
    shown = stream.getvalue()
    assert "14 blocks, 1 article, " in shown
    assert "read as utf-8, found by meta" in shown
    assert "because: because it is caption" in shown
