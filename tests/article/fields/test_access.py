"""Free or paywalled. All papers are made up."""

import pytest

from onrecord.article.fields.access import SHORT_BODY, find_access
from onrecord.article.region import Region
from onrecord.model.page import Page
from onrecord.page.html import parse_html

NOTHING = Page(id="", text="", blocks=(), media_type="text/html")


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        (True, True),
        ("True", True),
        (False, False),
        ("False", False),
        ("http://schema.org/True", True),
        ("https://schema.org/False", False),
        ("maybe", None),
        (None, None),
        ([], None),
        ({}, None),
    ],
)
def test_json_ld_says_whether_everybody_may_read(declared, expected):
    found = find_access(NOTHING, Region(1, 0, 0, (), {"isAccessibleForFree": declared}))
    assert (found.value if found else None) == expected


@pytest.mark.parametrize("part", [{"isAccessibleForFree": False}, [None, {"isAccessibleForFree": "False"}]])
def test_a_part_that_is_closed_closes_the_article(part):
    found = find_access(NOTHING, Region(1, 0, 0, (), {"hasPart": part}))
    assert found is not None
    assert (found.value, found.source) == (False, "json-ld")


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("article:content_tier", "free", True),
        ("article:content_tier", "locked", False),
        ("article:content_tier", "metered", False),
        ("isaccessibleforfree", "true", True),
        ("is_paid", "true", False),
        ("premium", "no", True),
        ("paywall", "1", False),
        ("article:content_tier", "gold", None),
    ],
)
def test_meta_elements_say_it_either_way_round(name, content, expected):
    found = find_access(NOTHING, Region(1, 0, 0, (), {}, {name: (content,)}))
    assert (found.value if found else None) == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("<p>Subscribe to continue reading.</p>", False),
        ("<p>Dieser Artikel ist nur für Abonnenten.</p>", False),
        ("<p>Cet article est réservé aux abonnés</p>", False),
        ("<p hidden>Subscribe to continue reading.</p>", None),
        ("<p>More about the river.</p>", None),
        ("", None),
    ],
)
def test_words_of_a_paywall_behind_the_text_close_it(behind, expected):
    page = parse_html(f"<p>The river rose on Monday.</p>{behind}")
    found = find_access(page, Region(1, 0, len(page.blocks), (0,)))
    assert (found.value if found else None) == expected
    assert found is None or (found.span is not None and found.raw == page.text[found.span.start : found.span.end])


def test_behind_a_long_text_the_same_words_only_woo_subscribers():
    page = parse_html(f"<p>{'The river rose. ' * (SHORT_BODY // 10)}</p><p>Subscribe to continue reading.</p>")
    assert find_access(page, Region(1, 0, 2, (0,))) is None
