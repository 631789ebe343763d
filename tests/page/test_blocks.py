from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.page.blocks import ROW_CHARS, VOID_TAGS, BlockBuilder, Rendered


def build(*steps: str | tuple[str, dict[str, str]]) -> Rendered:
    """Steps as they come from a parser: ``<p``, ``>`` for the end of the innermost element, anything else is text."""
    builder = BlockBuilder()
    for step in ("<body", *steps):
        tag, attrs = step if isinstance(step, tuple) else (step, {})
        if tag == ">":
            builder.leave()
        elif tag[1:] in VOID_TAGS:
            builder.void(tag[1:], attrs)
        elif tag.startswith("<"):
            builder.enter(tag[1:], attrs)
        else:
            builder.text(tag)
    return builder.finish()


LINES = {
    "a paragraph is a line": (["<p", "Rain fell.", ">", "<p", "Roads closed.", ">"], ["Rain fell.", "Roads closed."]),
    "an inline element is part of its line": (["<p", "Rain ", "<b", "fell", ">", ".", ">"], ["Rain fell."]),
    "blanks become one": (["<p", "  Rain\n\t fell ", "<i", " hard. ", ">", ">"], ["Rain fell hard."]),
    "no blank is made up": (["<p", "Ra", "<b", "in", ">", "fell", ">"], ["Rainfell"]),
    "a blank of its own counts": (["<p", "Rain", "<b", "\n", ">", "fell", ">"], ["Rain fell"]),
    "blanks alone are no line": (["<p", " \n ", ">"], []),
    "a hard blank stays": (["<p", "\xa0Rain\xa0 fell\u3000", ">"], ["\xa0Rain\xa0 fell\u3000"]),
    "text around a block": (["<div", "One", "<p", "two", ">", "three", ">"], ["One", "two", "three"]),
    "a block in an inline element": (["<a", "One", "<div", "two", ">", ">"], ["One", "two"]),
    "br ends a line": (["<p", "One", "<br", "two", ">"], ["One", "two"]),
    "br in a heading is a blank": (["<h1", "One", "<br", "two", ">"], ["One two"]),
    "hr ends a line, in a heading too": (["<h1", "One", "<hr", "two", ">"], ["One", "two"]),
    "other void elements do not": (["<p", "One", "<wbr", "two", "<input", "<img", "three", ">"], ["Onetwothree"]),
    "preformatted lines are lines": (["<pre", "One\n  two\n\nthree", ">"], ["One", "two", "three"]),
    "a row is a line": (
        ["<table", "<tr", "<td", "Goals", ">", "<td", "3", ">", ">", "<tr", "<td", "Fouls", ">", ">", ">"],
        ["Goals\t3", "Fouls"],
    ),
    "long cells stay apart": (
        ["<table", "<tr", "<td", "a" * ROW_CHARS, ">", "<td", "b", ">", ">", ">"],
        ["a" * ROW_CHARS, "b"],
    ),
    "a row that holds a table stays apart": (
        ["<table", "<tr", "<td", "a", "<table", "<tr", "<td", "b", ">", ">", ">", ">", "<td", "c", ">", ">", ">"],
        ["a", "b", "c"],
    ),
}


@pytest.mark.parametrize("case", LINES)
def test_lines_are_what_a_reader_sees(case):
    steps, lines = LINES[case]
    assert build(*steps).texts == lines


def test_an_element_knows_its_parent_and_the_text_inside_it():
    out = build("<p", "Rain ", "<b", "fell", ">", ".", ">", "<p", ">", "<div", "Roads", ">")
    text = "\n".join(out.texts)
    found = [(e.tag, e.parent, text[e.start : e.end]) for e in out.elements()]
    assert found == [
        ("body", -1, "Rain fell.\nRoads"),
        ("p", 0, "Rain fell."),
        ("b", 1, "fell"),
        ("p", 0, ""),
        ("div", 0, "Roads"),
    ]


def test_a_line_belongs_to_the_innermost_block():
    out = build("One", "<div", "<span", "<p", "two", ">", ">", "<b", "three", ">", ">")
    assert [out.tags[owner] for owner in out.owners] == ["body", "p", "div"]


def test_a_merged_row_belongs_to_its_row():
    out = build("<table", "<tr", "<td", "<a", "Goals", ">", ">", "<td", "<b", "3", ">", ">", ">", ">")
    assert [out.tags[owner] for owner in out.owners] == ["tr"]
    assert (out.link_chars, out.strong_chars, out.hidden) == ([5], [1], [False])


def test_characters_in_links_and_in_bold_are_counted():
    out = build("<p", "See ", "<a", "the ", "<b", "map", ">", ">", " and ", "<strong", "go", ">", ">", "<p", "x", ">")
    assert (out.texts, out.link_chars, out.strong_chars) == (["See the map and go", "x"], [6, 0], [5, 0])


HIDDEN = {
    "hidden": ({"hidden": ""}, True),
    "hidden until found": ({"hidden": "until-found"}, True),
    "display: none": ({"style": "color:red; DISPLAY : none"}, True),
    "visibility: hidden": ({"style": "visibility:hidden"}, True),
    "streamed by React": ({"hidden": "", "id": "S:1a"}, False),
    "another display": ({"style": "display:block; list-style:none; overflow:hidden"}, False),
    "a class": ({"class": "hidden"}, False),
    "nothing": ({}, False),
}


@pytest.mark.parametrize("case", HIDDEN)
def test_what_is_not_shown_is_marked(case):
    attrs, hidden = HIDDEN[case]
    assert build(("<div", attrs), "<p", "Rain", ">", ">", "<p", "fell", ">").hidden == [hidden, False]


@pytest.mark.parametrize("tag", ["template", "noscript"])
def test_what_only_waits_is_not_shown(tag):
    assert build(f"<{tag}", "<p", "Rain", ">", ">").hidden == [True]


def test_pictures_are_kept_and_other_void_elements_are_not():
    assert build("<p", ("<img", {"src": "a.jpg"}), "<br", "<input", ">").tags == ["body", "p", "img"]


STEP = st.sampled_from([*"<p <div <b <a <h1 <pre <table <tr <td <br <hr <img > > > > a b\nc".split(), " ", " d ", "\n"])


@given(st.lists(STEP, max_size=40))
def test_any_steps_give_elements_that_hold_what_is_inside_them(steps):
    balance = 0
    valid = []
    for step in steps:
        if step == ">" and not balance:
            continue
        balance += (step.startswith("<") and step[1:] not in VOID_TAGS) - (step == ">")
        valid.append(step)
    out = build(*valid)
    size = len("\n".join(out.texts))
    for element in out.elements():
        assert 0 <= element.start <= element.end <= size
        if element.parent >= 0 and element.start < element.end:
            parent = out.elements()[element.parent]
            assert parent.start <= element.start
            assert element.end <= parent.end
    assert all(text and text == text.strip(" \t\r\n\f") and "\n" not in text for text in out.texts)
