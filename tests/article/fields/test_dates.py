import json
from typing import Any

import pytest

from onrecord.article.fields.date_evidence import Locale
from onrecord.article.fields.dates import date_blocks, find_dates, find_modified, find_published
from onrecord.article.region import Region
from onrecord.model.page import Page, RawPage
from onrecord.page.html import parse_html

BODY = "<p id=body>The dam above the harbour broke at noon, and the water reached the old mill within the hour.</p>"


def page_of(
    *,
    above: str = "",
    under: str = "",
    behind: str = "",
    head: str = "",
    node: dict[str, str] | None = None,
    lang: str = "en",
    **known: Any,
) -> tuple[Page, Region]:
    """A page with one paragraph of text, and the region around it."""
    script = (
        f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **node})}</script>" if node else ""
    )
    shown = f"{above}<h1>Dam breaks</h1>{under}{BODY}{behind}"
    source = f"<html lang={lang}><head>{head}{script}</head><body>{shown}</body></html>"
    page = parse_html(source, RawPage(body="", **known))
    body = next(index for index, block in enumerate(page.blocks) if block.span.text.startswith("The dam above"))
    meta: dict[str, tuple[str, ...]] = {}
    for name, content in page.declared.meta:
        meta[name] = (*meta.get(name, ()), content)
    article = page.declared.json_ld[0] if node else {}
    return page, Region(1, 0, len(page.blocks), (body,), article, meta, lang[:2])


def published(**parts) -> tuple[str | None, str] | None:
    found = find_published(*page_of(**parts))
    return (found.value, found.source) if found else None


def modified(**parts) -> tuple[str | None, str] | None:
    found = find_modified(*page_of(**parts))
    return (found.value, found.source) if found else None


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


PUBLISHED: dict[str, Any] = {
    "JSON-LD": ({"node": {"datePublished": "2025-03-03T14:05:00+01:00"}}, ("2025-03-03T14:05:00+01:00", "json-ld")),
    "OpenGraph": (
        {"head": meta("article:published_time", "2025-03-03T13:05:00Z")},
        ("2025-03-03T13:05:00+00:00", "meta"),
    ),
    "a name of a publishing system": ({"head": meta("cms:pubdate", "2025-03-03 14:05")}, ("2025-03-03T14:05", "meta")),
    "time element": (
        {"under": "<time datetime='2025-03-03T14:05+01:00'>3 March</time>"},
        ("2025-03-03T14:05+01:00", "microdata"),
    ),
    "itemprop": (
        {"under": "<span itemprop=datePublished content='2025-03-03'>Monday</span>"},
        ("2025-03-03", "microdata"),
    ),
    "shown line": ({"under": "<p>Published 3 March 2025</p>"}, ("2025-03-03", "span")),
    "label in a block of its own": ({"under": "<dt>Published</dt><dd>3 March 2025</dd>"}, ("2025-03-03", "span")),
    "byline with a date": ({"under": "<p class=byline>By Ana Ruiz | 3 March 2025</p>"}, ("2025-03-03", "span")),
    "behind the text": ({"behind": "<p>First published on 3 March 2025</p>"}, ("2025-03-03", "span")),
    "an aside that holds nothing else": ({"under": "<aside>3 March 2025</aside>"}, ("2025-03-03", "span")),
    "the address behind a year and a section": (
        {"url": "https://harbourpost.example/2025/weather/2025-03-03/dam"},
        ("2025-03-03", "url"),
    ),
    "a month's name in the address": ({"url": "https://harbourpost.example/2025/march/03/dam"}, ("2025-03-03", "url")),
    "the address alone": ({"url": "https://harbourpost.example/2025/03/03/dam"}, ("2025-03-03", "url")),
    "a month in the address": ({"url": "https://harbourpost.example/2025/03/dam"}, ("2025-03", "url")),
    "JSON-LD before OpenGraph": (
        {"node": {"datePublished": "2025-03-03"}, "head": meta("article:published_time", "2025-03-05")},
        ("2025-03-03", "json-ld"),
    ),
    "a shown label before a name of a publishing system": (
        {"head": meta("cms:firstpublished", "2019-02-05 16:07"), "under": "<p>Published 3 March 2025</p>"},
        ("2025-03-03", "span"),
    ),
    "the caller": ({"node": {"datePublished": "2025-03-03"}, "date_published": "2025-03-01"}, ("2025-03-01", "caller")),
}


@pytest.mark.parametrize("case", PUBLISHED)
def test_published_is_found_in(case):
    parts, expected = PUBLISHED[case]
    assert published(**parts) == expected


NOT_PUBLISHED: dict[str, Any] = {
    "nothing": {},
    "an update": {"under": "<p>Updated 3 March 2025</p>"},
    "a declared change": {"node": {"dateModified": "2025-03-03"}},
    "a copyright year": {"behind": "<p>© 2025 The Harbour Post</p>"},
    "a copyright line with a day": {"behind": "<footer><p>© The Harbour Post 3 March 2025</p></footer>"},
    "a teaser": {"behind": "<aside><h3>Mill reopens</h3><time datetime='2025-02-01'>1 February 2025</time></aside>"},
    "a teaser above the text": {"under": "<aside><p>Mill reopens</p><p>1 February 2025</p></aside>"},
    "a word between figures in the address": {"url": "https://harbourpost.example/2025/marchers/03/dam"},
    "a related article": {"behind": "<div class='related-articles'><p>1 February 2025</p></div>"},
    "a comment": {"behind": "<div class=comments><p>4 March 2025</p></div>"},
    "a sentence": {
        "under": "<p>The last flood reached the mill on 3 March 1998, as the older people of the town remember.</p>"
    },
    "a caption": {"under": "<figure><figcaption>The mill on 3 March 2025</figcaption></figure>"},
    "hidden": {"under": "<p style='display:none'>Published 3 March 2025</p>"},
    "an epoch": {"node": {"datePublished": "1970-01-01T00:00:00Z"}},
    "the year one": {"node": {"datePublished": "0001-01-01T00:00:00"}},
    "the future": {"node": {"datePublished": "2031-01-01"}, "retrieved_at": "2025-03-03T10:00:00+00:00"},
    "a publisher": {"head": meta("article:publisher", "https://harbourpost.example/2025")},
    "an expiry": {"head": meta("expires", "2025-03-03")},
}


@pytest.mark.parametrize("case", NOT_PUBLISHED)
def test_published_is_never(case):
    assert published(**NOT_PUBLISHED[case]) is None


MODIFIED: dict[str, Any] = {
    "JSON-LD": ({"node": {"dateModified": "2025-03-04T09:00:00Z"}}, ("2025-03-04T09:00:00+00:00", "json-ld")),
    "OpenGraph": (
        {"head": meta("article:modified_time", "2025-03-04T09:00:00Z")},
        ("2025-03-04T09:00:00+00:00", "meta"),
    ),
    "shown": ({"under": "<p>3 March 2025 (updated 4 March 2025, 9.00am)</p>"}, ("2025-03-04T09:00", "span")),
    "German": (
        {"under": "<p>Zuletzt aktualisiert: 4. März 2025, 09:00 Uhr</p>", "lang": "de"},
        ("2025-03-04T09:00", "span"),
    ),
    "by its class": (
        {"under": "<time class=date-modified datetime='2025-03-04'>4/3</time>"},
        ("2025-03-04", "microdata"),
    ),
    "never the day of publication": ({"node": {"datePublished": "2025-03-03"}}, None),
    "never a bare date": ({"under": "<p>3 March 2025</p>"}, None),
}


@pytest.mark.parametrize("case", MODIFIED)
def test_modified_is(case):
    parts, expected = MODIFIED[case]
    assert modified(**parts) == expected


def test_a_shown_date_gives_the_place_of_a_declared_instant():
    page, region = page_of(node={"datePublished": "2025-03-03T13:05:09Z"}, under="<p>Published 3 March 2025</p>")
    found = find_published(page, region)
    assert found is not None
    assert (found.value, found.source, found.zone_known, found.precision) == (
        "2025-03-03T13:05:09+00:00",
        "json-ld",
        True,
        "second",
    )
    assert found.span is not None
    assert page.text[found.span.start : found.span.end] == found.span.text == "3 March 2025"


@pytest.mark.parametrize(
    ("declared", "shown", "value"),
    [
        ("2025-03-03T13:05:09Z", "3 March 2025, 2.05pm", "2025-03-03T14:05:09+01:00"),
        ("2025-03-04T01:06:51Z", "March 3, 2025 5:06pm", "2025-03-03T17:06:51-08:00"),
        ("2025-03-03T13:05:09+01:00", "3 March 2025, 1.05pm", "2025-03-03T13:05:09+01:00"),
        ("2025-03-03T13:05:09Z", "3 March 2025, 1.07pm", "2025-03-03T13:05:09+00:00"),
        ("2025-03-03T00:00:00Z", "3 March 2025, 2.05pm", "2025-03-03T14:05"),
        ("2025-03-03", "3 March 2025, 2.05pm GMT", "2025-03-03T14:05+00:00"),
        ("2025-03-03T13:05:09Z", "9 March 2025, 2.05pm", "2025-03-03T13:05:09+00:00"),
    ],
)
def test_a_shown_time_tells_the_local_zone_of_a_declared_instant(declared, shown, value):
    found = published(node={"datePublished": declared}, under=f"<p>{shown}</p>")
    assert found is not None
    assert found[0] == value


@pytest.mark.parametrize(
    ("node", "others", "value"),
    [
        ("2025-03-03T14:05:00Z", ["2025-03-03T14:05:00+01:00"], "2025-03-03T14:05:00+01:00"),
        ("2025-03-03T14:05:00+01:00", ["2025-03-03T14:05:00Z"], "2025-03-03T14:05:00+01:00"),
        ("2025-03-03T14:05:00Z", ["2025-03-03T15:05:00+01:00"], "2025-03-03T14:05:00+00:00"),
        (
            "2025-03-03T14:05:00-05:00",
            ["2025-03-03T14:05:00Z", "2025-03-03T09:05:00-05:00"],
            "2025-03-03T09:05:00-05:00",
        ),
        ("2025-03-03T14:05:00-05:00", ["2025-03-03T14:05:00-08:00"], "2025-03-03T14:05:00-05:00"),
    ],
)
def test_local_time_that_calls_itself_utc_is_noticed(node, others, value):
    names = ("article:published_time", "parsely-pub-date")
    head = "".join(meta(name, other) for name, other in zip(names, others, strict=False))
    found = published(node={"datePublished": node}, head=head)
    assert found is not None
    assert found[0] == value


@pytest.mark.parametrize(
    ("modified_value", "line", "value"),
    [
        ("2025-06-09T10:00:00Z", "Published 3 March 2025", "2025-03-03"),
        ("2025-06-09T10:00:00Z", "3 March 2025", "2025-06-09T10:00:00+00:00"),
        ("2025-06-09T10:00:00Z", "Published 3 July 2025", "2025-06-09T10:00:00+00:00"),
        ("2025-06-10T10:00:00Z", "Published 3 March 2025", "2025-06-09T10:00:00+00:00"),
    ],
)
def test_the_moment_of_saving_gives_way_to_an_announced_date(modified_value, line, value):
    node = {"datePublished": "2025-06-09T10:00:00Z", "dateModified": modified_value}
    found = published(node=node, under=f"<p>{line}</p>")
    assert found is not None
    assert found[0] == value


def test_a_shown_day_takes_an_offset_that_the_page_states():
    node = {"datePublished": "2025-03-04T01:06:51Z", "dateModified": "2025-03-03T18:00:00-08:00"}
    assert published(node=node, under="<p>March 3, 2025</p>") == ("2025-03-03T17:06:51-08:00", "json-ld")


def test_a_relative_date_needs_the_capture():
    line = "<p>Posted 3 hours ago</p>"
    unknown = find_published(*page_of(under=line))
    known = find_published(*page_of(under=line, retrieved_at="2025-03-03T14:05:00+00:00"))
    assert unknown is not None
    assert known is not None
    assert (unknown.value, unknown.raw, unknown.precision, unknown.reliable) == (None, "3 hours ago", None, False)
    assert (known.value, known.precision, known.reliable) == ("2025-03-03T11+00:00", "hour", False)


@pytest.mark.parametrize(
    ("parts", "value", "reliable"),
    [
        ({}, "2025-03-04", False),
        ({"lang": "en-GB"}, "2025-04-03", True),
        ({"lang": "en-US"}, "2025-03-04", True),
        ({"lang": "en-US", "url": "https://harbourpost.co.uk/dam"}, "2025-04-03", True),
        ({"url": "https://harbourpost.example/2025/04/03/dam"}, "2025-04-03", True),
        ({"url": "https://harbourpost.example/2025/april/03/dam"}, "2025-04-03", True),
        ({"url": "https://harbourpost.example/2025/04/dam"}, "2025-04-03", True),
        ({"url": "https://harbourpost.example/2025/03/dam"}, "2025-03-04", True),
        ({"url": "https://harbourpost.example/2025/07/dam"}, "2025-03-04", False),
        ({"retrieved_at": "2025-04-03T10:00:00+00:00"}, "2025-03-04", False),
        ({"node": {"dateModified": "2025-04-03T10:00:00Z"}}, "2025-04-03", True),
    ],
)
def test_day_and_month_are_told_apart_by_what_the_page_says(parts, value, reliable):
    found = find_published(*page_of(under="<p>03/04/2025</p>", **parts))
    assert found is not None
    assert (found.value, found.reliable) == (value, reliable)


def test_the_other_reading_is_a_candidate():
    found = find_published(*page_of(under="<p>03/04/2025</p>"))
    assert found is not None
    assert [candidate.raw for candidate in found.candidates] == ["2025-04-03"]


def test_a_capture_before_the_likelier_reading_settles_it():
    found = find_published(*page_of(under="<p>03/09/2025</p>", lang="en-CA", retrieved_at="2025-03-10T10:00:00+00:00"))
    assert found is not None
    assert (found.value, found.reliable) == ("2025-03-09", False)
    found = find_published(*page_of(under="<p>09/03/2025</p>", retrieved_at="2025-03-10T10:00:00+00:00"))
    assert found is not None
    assert (found.value, found.reliable) == ("2025-03-09", True)


def test_an_address_is_no_reliable_source():
    found = find_published(*page_of(url="https://harbourpost.example/news/20250303-dam"))
    assert found is not None
    assert (found.value, found.source, found.reliable) == ("2025-03-03", "url", False)


def test_dates_that_lost_are_kept():
    parts: dict[str, Any] = {
        "node": {"datePublished": "2025-03-03"},
        "head": meta("article:published_time", "2025-03-05"),
    }
    found = find_published(*page_of(**parts))
    assert found is not None
    assert [(candidate.raw, candidate.source) for candidate in found.candidates] == [("2025-03-05", "meta")]


def test_the_caller_is_believed_and_the_page_stays_a_candidate():
    found = find_published(*page_of(node={"datePublished": "2025-03-03"}, date_published="2025-03-01T10:00:00+01:00"))
    assert found is not None
    assert (found.value, found.zone_known) == ("2025-03-01T10:00:00+01:00", True)
    assert [candidate.raw for candidate in found.candidates] == ["2025-03-03"]


def test_the_caller_speaks_of_the_first_article_only():
    page, region = page_of(date_published="2025-03-01")
    assert find_published(page, Region(2, region.first, region.last, region.body)) is None


def test_glued_words_are_parted_by_their_elements():
    under = "<div><span>By Ana Ruiz</span><time datetime='2025-03-04T04:00:41Z'>March 3, 2025 11:00 pm EST</time></div>"
    assert published(under=under) == ("2025-03-03T23:00:41-05:00", "microdata")


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ("<time datetime='2019-01-02T10:00:00Z'>3 March 2025</time>", "2025-03-03"),
        ("<time datetime='2025-03-03 05:00:00'>March 3, 2025 05:00 AM EST</time>", "2025-03-03T05:00:00-05:00"),
        ("<time datetime='0'>3 March 2025</time>", "2025-03-03"),
        ("<time datetime='2025-03-03'></time>", "2025-03-03"),
    ],
)
def test_shown_words_correct_what_a_template_left_for_machines(element, value):
    found = published(under=f"<div>{element}</div>")
    assert found is not None
    assert found[0] == value


def test_what_holds_the_text_is_not_foreign_to_it():
    page, region = page_of(above="<div class='layout has-sidebar'>", under="<p class=date>3 March 2025</p>")
    assert find_published(page, region) is not None


def test_blocks_that_only_say_dates_are_named():
    page, region = page_of(
        under="<p>By Ana Ruiz, 3 March 2025</p><p>Updated 4 March 2025 · 3 min read</p>",
        behind="<p>Published 3 March 2025</p><div class=related><p>1 March 2025</p></div>",
    )
    assert [page.blocks[block].span.text for block in date_blocks(page, region)] == [
        "Updated 4 March 2025 · 3 min read",
        "Published 3 March 2025",
    ]


def test_other_days_alone_are_no_lines_of_the_article():
    page, region = page_of(
        above="<p>Tuesday, 4 March 2025</p>",
        node={"datePublished": "2025-03-03T10:00:00Z"},
        under="<p>3 March 2025</p><p>Last updated 5 March 2025</p>",
        behind="<p>1 February 2025</p>",
    )
    assert [page.blocks[block].span.text for block in date_blocks(page, region)] == [
        "3 March 2025",
        "Last updated 5 March 2025",
    ]


def test_the_day_of_the_visit_in_the_page_head_gives_no_place():
    menu = "".join(f"<p>Section {name}</p>" for name in ("one", "two", "three", "four"))
    page, region = page_of(above=f"<p>Monday, 3 March 2025</p>{menu}", node={"datePublished": "2025-03-03T10:00:00Z"})
    found = find_published(page, region)
    assert found is not None
    assert found.span is None
    assert date_blocks(page, region) == ()


def test_a_date_right_above_the_headline_is_the_article_s():
    page, region = page_of(above="<p>Harbour</p><p>3 March 2025</p>", node={"datePublished": "2025-03-03T10:00:00Z"})
    found = find_published(page, region)
    assert found is not None
    assert found.span is not None


def test_a_relative_line_is_a_line_of_dates_too():
    page, region = page_of(under="<p>Updated 7 sec ago</p>")
    dates = find_dates(page, region)
    assert [page.blocks[block].span.text for block in dates.blocks] == ["Updated 7 sec ago"]
    assert dates.published is None
    assert dates.modified is not None
    assert dates.modified.value is None


@pytest.mark.parametrize(
    ("lang", "url", "country"),
    [
        ("en-US", "https://harbourpost.example/", "US"),
        ("en-US", "https://harbourpost.co.nz/", "NZ"),
        ("en_GB", "https://harbourpost.example/", "GB"),
        ("en", "https://harbour.io/", None),
        ("en", "https://council.gov/", "US"),
        ("zh-Hant-TW", "https://harbourpost.example/", "TW"),
    ],
)
def test_the_country_comes_from_address_and_language_tag(lang, url, country):
    page, region = page_of(lang=lang, url=url)
    assert Locale(page, region).country == country


def test_a_plain_text_has_dates_too():
    lines = ["Dam breaks", "Published 3 March 2025", "The dam above the harbour broke at noon."]
    source = "".join(f"<div>{line}</div>" for line in lines)
    page = parse_html(source)
    bare = Page(id="", text=page.text, blocks=page.blocks, media_type="text/plain")
    found = find_published(bare, Region(1, 0, 3, (2,), language="en"))
    assert found is not None
    assert found.value == "2025-03-03"


def test_a_page_without_text_has_no_dates():
    page = Page(id="", text="", blocks=(), media_type="text/html")
    assert find_dates(page, Region(1, 0, 0, ())) == (None, None, ())
