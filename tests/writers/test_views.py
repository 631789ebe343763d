"""Who said what, when and how much: as a reader sees it on a terminal, in HTML, text and Markdown."""

from __future__ import annotations

import io
import json
import re

import pytest
import turbohtml

import onrecord
from onrecord.model.page import Page
from onrecord.writers import terminal
from onrecord.writers.blocks import blocks_json, blocks_lines, page_marks
from onrecord.writers.html import document_foot, document_head, page_html
from onrecord.writers.markdown import page_markdown
from onrecord.writers.text import page_text
from tests.writers.pages import EVIL_SAID, FULL, TOLD, annotated, build, said

STYLES = re.compile("\x1b\\[[0-9;]*m")


def shown(page: Page, monkeypatch: pytest.MonkeyPatch, width: int = 80, **environment: str) -> str:
    monkeypatch.setenv("COLUMNS", str(width))
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    stream = io.StringIO()
    terminal.show_page(page, name="a.html", stream=stream)
    return stream.getvalue()


def html(page: Page) -> str:
    return document_head("T") + page_html(page) + document_foot()


def test_a_terminal_shows_the_article_with_numbers_and_the_table_behind_it(monkeypatch):
    lines = [line.rstrip() for line in shown(TOLD, monkeypatch).splitlines() if line.strip()]
    assert lines[:2] == ["Mayor: wall will hold[1]", "https://ledger.example/wall?a=1&b=2"]
    assert lines[3:] == [
        "“The wall held,”[1] Ana Ruiz, the mayor, told reporters on Monday. “It[1]",
        "will hold.”[1] Li Wei denied that it had cost £4m[2], the ministry quoted him as",
        "saying.",
        "  • The harbour office declined to comment[3]",
        "2025  £4m",
        f"Who said what {'─' * 66}",
        "Found in the text by machine; nothing that anybody says was checked.",
        "[1]  Ana María Ruiz, the       “The wall held,” … “It will hold.”",
        "     mayor                     to reporters; through Monday; time: Monday = 21",
        "     said (claim)              October 2024; again in the headline: “wall will",
        "                               hold”",
        "[2]  Li Wei (“him”)            it had cost £4m",
        "     denied                    as told by the ministry; part of [1]",
        "[3]  The harbour office        declined to comment",
        "     declined to answer",
        f"When {'─' * 75}",
        "Monday  21 October 2024",
        f"How much {'─' * 71}",
        "£4m  4,000,000 GBP  money",
    ]


def test_a_narrow_terminal_gets_a_list(monkeypatch):
    text = shown(TOLD, monkeypatch, width=40)
    assert max(map(len, text.splitlines())) <= 40
    assert "[1] Ana María Ruiz, the mayor\nsaid (claim)\n  “The wall held,” … “It will hold.”" in re.sub(
        " +\n", "\n", text
    )


def test_a_long_statement_is_shortened_on_a_terminal_and_whole_in_html(monkeypatch):
    text = "A" + " very" * 200 + " long one"
    page = annotated(build([("paragraph", text, 0)]), records=(said(text, text),))
    assert shown(page, monkeypatch).count("long one") == 1
    assert page_html(page).count("long one") == 4


def test_what_is_said_is_underlined_on_a_terminal(monkeypatch):
    text = shown(TOLD, monkeypatch, FORCE_COLOR="1", TERM="xterm-256color")
    assert "\x1b[4mThe wall held,\x1b[0m”" in text


def test_html_marks_what_is_said_and_leads_to_the_table_and_back():
    text = html(TOLD)
    tree = turbohtml.parse(text).root
    assert tree is not None
    marks = [mark.text for mark in tree.find_all("mark")]
    assert marks == ["wall will hold", "The wall held,", "It", "will hold.", "it had cost £4m", "declined to comment"]
    rows = [[cell.text for cell in row.find_all("td")] for row in tree.find_all("tr") if row.attrs.get("id")]
    assert rows[1] == ["2", "Li Wei“him”", "denied", "it had cost £4mas told by the ministry; part of [1]"]
    names = re.findall(r'id="([^"]*)"', text)
    assert sorted(names) == sorted(set(names))
    assert set(re.findall(r'href="#([^"]*)"', text)) == set(names) - {"a1"}
    assert "£4m</td><td>4,000,000 GBP</td>" in text


def test_two_pages_in_one_document_share_no_anchor():
    names = re.findall(r' id="([^"]*)"', page_html(TOLD, number=1) + page_html(TOLD, number=2))
    assert len(names) == len(set(names)) == 26


def test_text_has_who_said_what_behind_the_article():
    assert page_text(TOLD).partition("Who said what\n")[2] == (
        "Found in the text by machine; nothing that anybody says was checked.\n\n"
        "[1] Ana María Ruiz, the mayor: said (claim)\n    “The wall held,” … “It will hold.”\n"
        "    to reporters; through Monday; time: Monday = 21 October 2024; again in the headline: “wall will hold”\n\n"
        "[2] Li Wei (“him”): denied\n    it had cost £4m\n    as told by the ministry; part of [1]\n\n"
        "[3] The harbour office: declined to answer\n    declined to comment\n"
    )


def test_markdown_has_who_said_what_as_a_list():
    assert page_markdown(TOLD).partition("checked.*\n\n")[2] == (
        "1. **Ana María Ruiz, the mayor**: said (claim)  \n   “The wall held,” … “It will hold.”  \n"
        "   *to reporters; through Monday; time: Monday = 21 October 2024; again in the headline: “wall will hold”*\n"
        "2. **Li Wei (“him”)**: denied  \n   it had cost £4m  \n   *as told by the ministry; part of \\[1\\]*\n"
        "3. **The harbour office**: declined to answer  \n   declined to comment\n"
    )


def test_where_nobody_says_anything_there_is_no_table(monkeypatch):
    for text in (page_text(FULL), page_markdown(FULL), page_html(FULL), shown(FULL, monkeypatch)):
        assert "Who said what" not in text


@pytest.mark.parametrize("width", [20, 40, 80, 120])
def test_nothing_that_is_said_moves_the_cursor_or_turns_the_writing(monkeypatch, width):
    marks = io.StringIO()
    terminal.show_marks(page_marks(EVIL_SAID), stream=marks)
    coloured = STYLES.sub("", shown(EVIL_SAID, monkeypatch, width=width, FORCE_COLOR="1"))
    views = (page_text(EVIL_SAID), page_markdown(EVIL_SAID), html(EVIL_SAID), coloured, blocks_lines(EVIL_SAID))
    for text in (*views, marks.getvalue()):
        assert "owned" in text
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


def test_nothing_that_is_said_acts_in_html():
    tree = turbohtml.parse(html(EVIL_SAID)).root
    assert tree is not None
    tags = {element.tag for element in tree.find_all(True)}
    assert not tags & {"script", "i", "u", "s", "q"}
    attributes = {name for element in tree.find_all(True) for name in element.attrs}
    known = "lang charset http-equiv content name class dir href rel id title role aria-label data-n scope"
    assert attributes <= set(known.split())


def test_explain_lists_entities_times_figures_and_statements():
    lines = [line.split("\t") for line in blocks_lines(TOLD).splitlines()[len(TOLD.blocks) :]]
    assert [line[0] for line in lines] == ["entity", "entity", "time", "money", "statement", "statement", "statement"]
    assert lines[0][3:] == [
        "mentioned once: 1 by name", "Ana María Ruiz = person, also “Ana Ruiz” (title “the mayor”)"
    ]  # fmt: skip
    assert lines[5][3:] == [
        "the cue “deny”", "it had cost £4m = [2] Li Wei (“him”): denied (as told by the ministry; part of [1])"
    ]  # fmt: skip
    marks = json.loads(blocks_json(TOLD))["marks"]
    assert [mark["kind"] for mark in marks] == [line[0] for line in lines]
    assert marks[4]["words"] == "“The wall held,” … “It will hold.”"


def test_explain_on_a_terminal_gives_the_rule_of_a_statement():
    stream = io.StringIO()
    terminal.show_marks(page_marks(TOLD), stream=stream)
    assert "it had cost £4m = [2] Li Wei (“him”): denied" in stream.getvalue()
    assert "because: the cue “deny”" in stream.getvalue()


def test_a_terminal_says_how_many_rows_it_leaves_out(monkeypatch):
    said = "The mill at Ebb sold 14 loaves on 3 May 2021. " * 150
    page = onrecord.read(f"<h1>Sales of the mill at Ebb</h1><p>{said}".encode())
    assert shown(page, monkeypatch).count("… and 50 more; --format html shows them all") == 2
