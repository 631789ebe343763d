"""Agencies of whole pages. All texts are made up; the agencies are real names."""

import pytest

from onrecord.article.fields.agency import closing_agency, find_agency
from onrecord.article.region import Region
from onrecord.lang.agencies import agency_key
from onrecord.model.page import Page
from onrecord.page.html import parse_html


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("The bridge was closed. (dpa)", "dpa"),
        ("The bridge was closed. (dpa/lby)", "dpa/lby"),
        ("The bridge was closed (AFP).", "AFP"),
        ("Le pont est fermé. – AFP", "AFP"),
        ("The bridge was closed. — Bernama", "Bernama"),
        ("The bridge was closed. © 2024 AFP", "AFP"),
        ("Copyright 2024 The Associated Press. All rights reserved.", "The Associated Press"),
        ("Broen er stengt. /NTB/", "NTB"),
        ("The bridge was closed. (With inputs from PTI)", "PTI"),
        ("Bron är stängd. (TT)", "TT"),
        ("(SDA/afp)", "SDA"),
    ],
)
def test_agencies_that_close_a_text(text, agency):
    place = closing_agency(text)
    assert place is not None
    assert text[slice(*place)] == agency


@pytest.mark.parametrize(
    "text",
    [
        "He works at Reuters.",
        "The bridge was closed. (see map)",
        "The bridge was closed by the EP",
        "She told AFP",
        "They closed it (for good).",
        "The meeting of the (pa) council.",
        "",
    ],
)
def test_agencies_that_are_only_spoken_of_close_nothing(text):
    assert closing_agency(text) is None


@pytest.mark.parametrize(
    ("line", "agency"),
    [("dpa", "dpa"), ("Source: AFP", "AFP"), ("Kilde: NTB", "NTB"), ("Quelle: dpa", "dpa"), ("Reuters", "Reuters")],
)
def test_a_line_of_its_own_names_the_agency(line, agency):
    place = closing_agency(line, alone=True)
    assert place is not None
    assert line[slice(*place)] == agency


@pytest.mark.parametrize("line", ["Ola Nordbø / AP", "More from Reuters and others", "Photo: Ola Nordbø/AFP"])
def test_a_picture_credit_names_no_agency_of_the_text(line):
    assert closing_agency(line, alone=True) is None


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("The Associated Press", "ap"),
        ("AP", "ap"),
        ("dpa", "dpa"),
        ("Deutsche Presse-Agentur", "dpa"),
        ("新华社", "xinhua"),
    ],
)
def test_one_agency_has_many_spellings(words, key):
    assert agency_key(words) == key


def page_of(*paragraphs: str, byline: str = "", node: dict[str, object] | None = None) -> tuple[Page, Region]:
    page = parse_html(f"<h1>River floods town</h1>{byline}" + "".join(f"<p>{text}</p>" for text in paragraphs))
    body = tuple(i for i, block in enumerate(page.blocks) if block.span.text in paragraphs)
    return page, Region(1, 0, len(page.blocks), body, node or {})


TEXT = "The river rose above the old bridge on Monday night and the lower town was cut off."


@pytest.mark.parametrize(
    ("page", "agency", "source"),
    [
        (page_of(TEXT, byline='<p class="byline">Von dpa</p>'), "dpa", "span"),
        (page_of(f"LONDON (Reuters) - {TEXT}"), "Reuters", "span"),
        (page_of(TEXT, "It will rise further. (AFP)"), "AFP", "span"),
        (page_of(TEXT, node={"author": {"name": "The Canadian Press"}}), "The Canadian Press", "json-ld"),
        (page_of(TEXT, node={"sourceOrganization": {"name": "dpa"}}), "dpa", "json-ld"),
    ],
)
def test_where_agencies_are_found(page, agency, source):
    found = find_agency(*page)
    assert found is not None
    assert (found.value, found.source) == (agency, source)
    assert found.span is None or page[0].text[found.span.start : found.span.end] == found.raw


def test_the_byline_comes_first_and_the_others_are_candidates():
    page, region = page_of(
        f"LONDON (Reuters) - {TEXT}", "It rose. (AFP)", byline='<p class="byline">By Ana Ruiz, AP</p>'
    )
    found = find_agency(page, region)
    assert found is not None
    assert (found.value, [candidate.raw for candidate in found.candidates]) == ("AP", ["Reuters", "AFP"])


@pytest.mark.parametrize(
    "page",
    [
        page_of(TEXT),
        page_of(TEXT, byline='<p class="byline">By Ana Ruiz</p>'),
        page_of(TEXT, "She told Reuters."),
        page_of(),
    ],
)
def test_pages_without_an_agency(page):
    assert find_agency(*page) is None


def test_a_caption_behind_the_text_names_no_agency():
    page = parse_html(f"<h1>River</h1><p>{TEXT}</p><figure><figcaption>(AFP)</figcaption></figure>")
    assert find_agency(page, Region(1, 0, 3, (1,))) is None
