from __future__ import annotations

import pytest

from onrecord.page.declared import SCRIPT_CHARS, parse_json_ld
from onrecord.page.html import parse_html

RAIN = {"headline": "Rain"}
NODES = {
    "a node": ('{"headline": "Rain"}', [RAIN]),
    "a list": ('[{"headline": "Rain"}, {"a": 1}]', [RAIN, {"a": 1}]),
    "a list in a list": ('[[{"headline": "Rain"}]]', [RAIN]),
    "a graph": ('{"@context": "x", "@graph": [{"headline": "Rain"}]}', [RAIN]),
    "what the page is about": ('{"mainEntity": {"headline": "Rain"}}', [{"mainEntity": RAIN}, RAIN]),
    "a raw line break in a string": ('{"headline": "Rain\nfell"}', [{"headline": "Rain\nfell"}]),
    "a comma too many": ('{"headline": "Rain",}', [RAIN]),
    "a comma too many in a list": ('[{"headline": "Rain"},]', [RAIN]),
    "something behind it": ('{"headline": "Rain"}};', [RAIN]),
    "CDATA": ('// <![CDATA[\n{"headline": "Rain"}\n// ]]>', [RAIN]),
    "CDATA in a comment": ('/*<![CDATA[*/{"headline": "Rain"}/*]]>*/', [RAIN]),
    "an HTML comment": ('<!--\n{"headline": "Rain"}\n-->', [RAIN]),
    "half a character": ('{"headline": "Rain \\ud83d"}', [{"headline": "Rain \ufffd"}]),
    "the other half": ('{"headline": "\\ude00 Rain \\ud83d\\ude00"}', [{"headline": "\ufffd Rain 😀"}]),
    "not an object": ('"Rain"', []),
    "null": ("null", []),
    "half of it": ('{"headline": "Rain', []),
    "a word": ("rain", []),
    "nothing": ("", []),
    "very deep": ('{"a":' * 50_000, []),
}


@pytest.mark.parametrize("case", NODES)
def test_json_ld_is_read_with_its_common_slips_forgiven(case):
    source, nodes = NODES[case]
    assert parse_json_ld(source) == nodes


META = [
    ('<meta property="og:title" content="Rain">', [("og:title", "Rain")]),
    ('<meta name=" Author " content="Ana Ruiz">', [("author", "Ana Ruiz")]),
    ('<meta itemprop="datePublished" content="2024-03-14">', [("datepublished", "2024-03-14")]),
    ("<meta http-equiv=refresh content=1>", [("refresh", "1")]),
    ("<meta name=a property=b content=x>", [("b", "x"), ("a", "x")]),
    ('<meta name=a content=""><meta name=a content=y>', [("a", ""), ("a", "y")]),
    ("<meta name=a><meta content=x><meta charset=utf-8><meta name= content=x>", []),
]


@pytest.mark.parametrize(("source", "meta"), META)
def test_meta_elements_are_kept_as_found(source, meta):
    assert list(parse_html(source).declared.meta) == meta


LINKS = [
    ('<link rel="canonical" href=" /a ">', "/a"),
    ('<link rel="Canonical nofollow" href=/a>', "/a"),
    ("<link rel=canonical href=/a><link rel=canonical href=/b>", "/a"),
    ("<body><link rel=canonical href=/a>", "/a"),
    ("<link rel=amphtml href=/a>", None),
    ("<link rel=canonical><link href=/a>", None),
]


@pytest.mark.parametrize(("source", "canonical"), LINKS)
def test_the_page_says_which_address_is_its_own(source, canonical):
    page = parse_html(source)
    assert page.declared.canonical_url == page.canonical_url == canonical


TITLES = [
    ("<title> Rain &amp; roads\n</title>", "Rain & roads"),
    ("<title></title><title>Rain</title>", "Rain"),
    ("<title>Rain</title><title>Roads</title>", "Rain"),
    ("<svg><title>Logo</title></svg><title>Rain</title>", "Rain"),
    ("<p>x", None),
]


@pytest.mark.parametrize(("source", "title"), TITLES)
def test_the_first_title_that_says_something_counts(source, title):
    assert parse_html(source).declared.title == title


@pytest.mark.parametrize(
    ("source", "language"),
    [("<html lang=de>", "de"), ("<html xml:lang=de>", "de"), ("<html lang>", None), ("<p>", None)],
)
def test_the_root_declares_the_language(source, language):
    assert parse_html(source).declared.language == language


def test_the_first_base_counts():
    assert parse_html("<base target=x><base href=/a><base href=/b>").declared.base_url == "/a"


def script(text: str, kind: str = "application/ld+json") -> str:
    return f'<script type="{kind}">{text}</script>'


def test_scripts_are_read_in_order_and_what_is_broken_is_named():
    source = (
        script('{"a": 1}') + script("{broken") + script(" ") + script('{"b": 2}', "Application/LD+JSON; charset=utf-8")
    )
    declared = parse_html(source).declared
    assert declared.json_ld == ({"a": 1}, {"b": 2})
    assert declared.faults == ("JSON-LD 2: not JSON",)


def test_a_script_that_is_too_long_is_named_and_not_read():
    declared = parse_html(script('{"a": "' + "x" * SCRIPT_CHARS + '"}')).declared
    assert declared.json_ld == ()
    assert declared.faults == ("JSON-LD 1: longer than 4,000,000 characters, not read",)


def test_other_scripts_declare_nothing():
    assert parse_html(script('{"a": 1}', "application/json") + script("{}", "")).declared.json_ld == ()
