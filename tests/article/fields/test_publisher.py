"""Publishers. All papers are made up."""

import msgspec
import pytest

from onrecord.article.fields.publisher import find_publisher
from onrecord.article.region import Region
from onrecord.page.html import parse_html

PAGE = parse_html("")


@pytest.mark.parametrize(
    ("node", "meta", "value", "source"),
    [
        ({"publisher": {"name": "Harbour Post"}}, {}, "Harbour Post", "json-ld"),
        ({"publisher": [{"name": "Harbour Post"}]}, {}, "Harbour Post", "json-ld"),
        ({"publisher": "Harbour Post"}, {}, "Harbour Post", "json-ld"),
        ({"publisher": {"name": "Tom &amp; Ana"}}, {}, "Tom & Ana", "json-ld"),
        ({}, {"og:site_name": ("Harbour Post",)}, "Harbour Post", "meta"),
        ({"publisher": {"name": ""}}, {"og:site_name": ("Harbour Post",)}, "Harbour Post", "meta"),
        ({"publisher": {"name": "Blogger"}}, {"og:site_name": ("Harbour Post",)}, "Harbour Post", "meta"),
        (
            {"publisher": {"name": "https://harbour.example"}},
            {"og:site_name": ("Harbour Post",)},
            "Harbour Post",
            "meta",
        ),
    ],
)
def test_the_papers_name(node, meta, value, source):
    found = find_publisher(PAGE, Region(1, 0, 0, (), node, meta))
    assert found is not None
    assert (found.value, found.source) == (value, source)


@pytest.mark.parametrize(
    ("name", "url", "value"),
    [
        ("Ebb Post | News from the harbour", "https://www.ebbpost.example/a", "Ebb Post"),
        ("News from the harbour - The Ebb Post", "https://ebb-post.example/a", "The Ebb Post"),
        ("Ebb Post | News from the harbour", "https://harbour.example/a", "Ebb Post | News from the harbour"),
        ("Ebb Post | News from the harbour", "", "Ebb Post | News from the harbour"),
        ("Ebb-Post", "https://ebb.example/a", "Ebb-Post"),
    ],
)
def test_a_slogan_beside_the_name_that_the_host_bears_is_left_out(name, url, value):
    page = msgspec.structs.replace(PAGE, url=url)
    found = find_publisher(page, Region(1, 0, 0, (), {"publisher": name}))
    assert found is not None
    assert (found.value, found.raw) == (value, name)


@pytest.mark.parametrize(
    "node",
    [{}, {"publisher": None}, {"publisher": 7}, {"publisher": {"name": None}}, {"publisher": []}, {"publisher": "/"}],
)
def test_a_page_that_names_no_paper(node):
    assert find_publisher(PAGE, Region(1, 0, 0, (), node)) is None


def test_other_writings_are_candidates():
    found = find_publisher(
        PAGE, Region(1, 0, 0, (), {"publisher": {"name": "Harbour Post"}}, {"og:site_name": ("Harbour",)})
    )
    assert found is not None
    assert [candidate.raw for candidate in found.candidates] == ["Harbour"]


def test_a_publisher_that_only_points_is_looked_up():
    source = (
        '<script type="application/ld+json">[{"@type": "NewsArticle", "publisher": {"@id": "#paper"}},'
        '{"@type": "Organization", "@id": "#paper", "name": "Harbour Post"}]</script>'
    )
    page = parse_html(source)
    found = find_publisher(page, Region(1, 0, 0, (), page.declared.json_ld[0]))
    assert found is not None
    assert found.value == "Harbour Post"
