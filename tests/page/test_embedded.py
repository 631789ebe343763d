from __future__ import annotations

import json

import pytest
from turbohtml import Text

from onrecord.page.html import parse_html
from onrecord.page.states import held_texts, state_values, walk
from tests.pace import cpu_seconds

FIRST = "The council of Port Ellery voted late on Tuesday to raise the sea wall by two metres before winter comes."
SECOND = "Ms Oduya, who leads the council, said after the vote that the town had no other choice left to it."
THIRD = "Work on the wall begins in the spring and will cost the county far more than it had set aside so far."
STORY = [FIRST, SECOND, THIRD]
PLAIN = "\n\n".join(STORY)
MARKED = "".join(f"<p>{line}</p>" for line in STORY)
MENU = "<nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><h1>Sea wall to be raised</h1>"
SHOWN = f"<article>{MARKED}{MARKED}{MARKED}</article>"
OTHER = "".join(
    f"<p>The ferry to the islands ran late for the {n}th day, and nobody at the pier knew why.</p>" for n in range(9)
)


def dumps(value: object) -> str:
    return json.dumps(value).replace("</", "<\\/")


def ld(*nodes: object) -> str:
    return "".join(f'<script type="application/ld+json">{dumps(node)}</script>' for node in nodes)


def data(value: object, name: str = "__NEXT_DATA__") -> str:
    return f'<script id="{name}" type="application/json">{dumps(value)}</script>'


def embedded(source: str) -> list[tuple[str | None, str]]:
    page = parse_html(source)
    return [(page.blocks[i].path, page.blocks[i].span.text) for i in sorted(page.layout.embedded)]


BODIES = {
    "plain text": PLAIN,
    "line breaks of Windows": PLAIN.replace("\n", "\r\n"),
    "written line breaks": PLAIN.replace("\n", "\\n"),
    "HTML": MARKED,
    "escaped HTML": MARKED.replace("<", "&lt;").replace(">", "&gt;"),
    "HTML with a picture and a script": MARKED.replace("</p>", "<img src=a.jpg><script>x()</script></p>", 1),
    "a list of paragraphs": STORY,
    "much white space": PLAIN.replace(" ", "  \t"),
}


@pytest.mark.parametrize("form", BODIES)
def test_a_declared_body_that_is_not_shown_becomes_blocks(form):
    found = embedded(MENU + ld({"@type": "WebPage"}, {"@type": "NewsArticle", "articleBody": BODIES[form]}))
    assert found == [("json-ld[2]/articleBody", line) for line in STORY]


def test_references_in_a_declared_body_are_resolved():
    body = PLAIN.replace("Ms Oduya", "Ms Oduya &amp; son")
    assert "Ms Oduya & son" in embedded(ld({"articleBody": body}))[1][1]


@pytest.mark.parametrize(
    "node",
    [
        {"@graph": [{"@type": "NewsArticle", "articleBody": PLAIN}]},
        [[{"@type": "NewsArticle", "articleBody": PLAIN}]],
        {"@type": "LiveBlogPosting", "liveBlogUpdate": [{"articleBody": PLAIN}]},
        {"@type": "WebPage", "mainEntity": {"articleBody": PLAIN}},
        {"@type": "WebPage", "hasPart": [{"@type": "NewsArticle", "articleBody": PLAIN}]},
    ],
    ids=["graph", "nested lists", "live blog", "main entity", "part"],
)
def test_a_declared_body_is_found_wherever_it_stands(node):
    assert [line for _, line in embedded(MENU + ld(node))] == STORY


def test_the_path_leads_to_the_place():
    node = {"@type": "LiveBlogPosting", "liveBlogUpdate": [{"articleBody": "Soon."}, {"articleBody": PLAIN}]}
    assert {path for path, _ in embedded(ld(node))} == {"json-ld[1]/liveBlogUpdate[2]/articleBody"}


NOTHING = {
    "it is shown": SHOWN + ld({"articleBody": PLAIN}),
    "it is shown with other marks": SHOWN.replace("Ms Oduya, who", "<b>Ms Oduya</b>, who")
    + ld({"articleBody": MARKED}),
    "it is shown in one piece": f"<p>{' '.join(STORY)}</p>" + ld({"articleBody": PLAIN}),
    "it is there, but hidden": f"<div hidden>{MARKED}</div>" + ld({"articleBody": PLAIN}),
    "it is a teaser": MENU + ld({"articleBody": FIRST}),
    "it is not a text": MENU + ld({"articleBody": {"a": 1}}, {"articleBody": [1, None]}, {"articleBody": None}),
    "it is a part, and the page shows enough": OTHER + ld({"liveBlogUpdate": [{"articleBody": PLAIN}]}),
    "it is state, and the page shows enough": OTHER + data({"body": PLAIN}),
    "the state is a teaser": MENU + data({"body": FIRST}),
    "the state is a text of law": MENU + data({"consent": {"text": PLAIN}, "footer": {"html": MARKED}}),
    "the state is a comment": MENU + data({"comments": [{"body": PLAIN}]}),
    "the state is a program": MENU + data({"html": "if (a == 1) { b(); c = {d: e}; } " * 40}),
    "the script is not JSON": MENU + '<script type="application/json">{"body": "' + PLAIN + "</script>",
    "the script is a template": MENU + f'<script type="text/template">{{"body": "{FIRST * 9}"}}</script>',
    "nothing is there": MENU,
}


@pytest.mark.parametrize("case", NOTHING)
def test_nothing_is_added_when(case):
    assert embedded(NOTHING[case]) == []


def test_what_is_shown_of_a_held_text_is_not_said_twice():
    teaser = f"<p>{FIRST}</p>"
    more = [f"In the {n}th year after the flood the wall was still the talk of every table in town." for n in range(9)]
    assert [line for _, line in embedded(teaser + ld({"articleBody": "\n".join([FIRST, *more])}))] == more


ELEMENTS = [{"type": "image", "content": "x"}, *({"type": "text", "content": line} for line in STORY)]
NESTED = [{"nodeType": "paragraph", "content": [{"value": line[:30]}, {"value": line[30:]}]} for line in STORY]
STATES = {
    "Next": (data({"props": {"story": {"body": MARKED}}}), "script[id=__NEXT_DATA__]/props/story/body"),
    "a list of elements": (
        f"<script>var F={{}};F.globalContent={json.dumps({'content_elements': ELEMENTS})};F.x=1</script>",
        "script[1]/F.globalContent/content_elements",
    ),
    "a name in window": (
        f"<script>window.__INITIAL_STATE__ = {json.dumps({'article': {'text': PLAIN}})};(function(){{}})()</script>",
        "script[1]/window.__INITIAL_STATE__/article/text",
    ),
    "a name in brackets": (
        f'<script>window["__PRELOADED_STATE__"] = {json.dumps({"a": [{"html": MARKED}]})}</script>',
        'script[1]/window["__PRELOADED_STATE__"]/a[1]/html',
    ),
    "values that are undefined": (
        f'<script>window.__S__={{"a":undefined,"b":{{"paragraphs":{json.dumps(STORY)}}}}};</script>',
        "script[1]/window.__S__/b/paragraphs",
    ),
    "JSON in a string": (
        f"<script>var state = JSON.parse({json.dumps(json.dumps({'fullText': PLAIN}))});</script>",
        "script[1]/state/fullText",
    ),
    "nested words": (
        data({"content": NESTED}, "s"),
        "script[id=s]/content",
    ),
}  # fmt: skip


@pytest.mark.parametrize("form", STATES)
def test_the_state_of_scripts_is_read_when_hardly_any_text_is_shown(form):
    source, path = STATES[form]
    assert embedded(MENU + source) == [(path, line) for line in STORY]


def test_the_longest_text_of_all_scripts_is_taken():
    short = data({"body": "Rain fell on the harbour of the town. " * 8}, "short")
    assert {path for path, _ in embedded(MENU + short + data({"body": PLAIN * 2}, "long"))} == {"script[id=long]/body"}


def test_embedded_blocks_stand_behind_the_others():
    page = parse_html(MENU + ld({"articleBody": PLAIN}))
    assert page.text.endswith("\n".join(STORY))
    assert page.layout.embedded == frozenset(range(len(page.blocks) - 3, len(page.blocks)))
    assert len(page.layout.block_elements) == len(page.layout.link_chars) == len(page.blocks)


def test_wide_writing_counts_by_characters():
    body = (
        "市議会は水曜日、防潮堤を高くする計画を可決した。工事は夏に始まり、二年間続く見通しだと市長は記者団に語った。"
    )
    assert embedded(ld({"articleBody": body + "\n" + body[::-1]})) != []


def test_walking_is_bounded_in_depth_and_number():
    deep: dict[str, object] = {}
    for _ in range(5_000):
        deep = {"a": [deep]}
    assert len(list(walk(deep, "x", 1_000_000))) < 100
    assert len(list(walk([{"a": 1}] * 1_000, "x", 50))) <= 50


@pytest.mark.parametrize("value", [None, 5, [], {}, {"body": None}, {"body": [None, 1, [], {}]}, {"body": ""}])
def test_values_without_a_text_hold_none(value):
    assert held_texts("x", value) == []


def test_odd_scripts_give_nothing():
    odd = ["{" * 3_000, "[" * 100_000, "a=" * 5_000, "x={" * 5_000, "a = JSON.parse('x')" + " " * 300, "", "null" * 100]
    assert list(state_values([({}, Text(text)) for text in odd])) == []


def test_looking_for_held_text_takes_little_time():
    source = MENU + ld({"articleBody": "rain fell\n" * 300_000}) + data([{"text": FIRST}] * 50_000)
    assert cpu_seconds(lambda: embedded(source), limit=3) < 3
    assert len(embedded(source)) <= 2_000
