"""The node and the meta elements of a page's article. All papers and addresses are made up."""

import json
from typing import Any

import pytest

from onrecord.article.node import article_node, meta_contents
from onrecord.model.page import RawPage
from onrecord.page.html import parse_html

URL = "https://www.harbour.example/news/river-floods-town"
ARTICLE = {"@type": "NewsArticle", "headline": "River floods lower town", "url": URL}
OTHER = {"@type": "NewsArticle", "headline": "Council meets again", "datePublished": "2024-10-21"}


def node_of(*nodes: object, head: str = "", url: str | None = URL) -> dict[str, Any]:
    script = f'<script type="application/ld+json">{json.dumps(nodes)}</script>'
    return article_node(parse_html(head + script, RawPage(body="", url=url)))


@pytest.mark.parametrize(
    "kind",
    [
        "NewsArticle",
        "Article",
        "ReportageNewsArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "AnalysisNewsArticle",
        "OpinionNewsArticle",
        "Report",
        "http://schema.org/NewsArticle",
        ["NewsArticle", "Article"],
        "newsarticle",
    ],
)
def test_an_article_of_any_type_is_found_among_other_nodes(kind):
    node = {"@type": kind, "headline": "Rain"}
    assert node_of({"@type": "WebSite", "name": "Post"}, {"@type": "BreadcrumbList"}, node) == node


@pytest.mark.parametrize(
    "nodes",
    [
        [],
        [{"@type": "WebSite", "url": URL}],
        [{"@type": "Organization", "name": "Post"}],
        [{"@type": "BreadcrumbList"}],
        [{"@type": None, "headline": "Rain"}],
        [{"@type": 7}],
        [{"headline": "Rain"}],
        [{"@type": "FAQPage", "headline": "Rain"}],
    ],
)
def test_a_page_without_a_node_of_an_article_has_none(nodes):
    assert node_of(*nodes) == {}


@pytest.mark.parametrize(
    "address",
    [
        {"url": URL},
        {"url": URL + "/"},
        {"url": "http://harbour.example/news/river-floods-town?from=feed#top"},
        {"url": "/news/river-floods-town"},
        {"url": [URL]},
        {"@id": URL + "#article"},
        {"mainEntityOfPage": URL},
        {"mainEntityOfPage": {"@type": "WebPage", "@id": URL}},
    ],
)
def test_the_node_whose_address_is_the_pages_is_taken(address):
    node = {"@type": "Article", "headline": "River floods lower town", **address}
    assert node_of({**OTHER, "url": "https://harbour.example/news/council"}, node) == node


def test_the_canonical_address_counts_too():
    head = f'<link rel=canonical href="{URL}">'
    assert node_of(OTHER, ARTICLE, head=head, url="https://mirror.example/p/17") == ARTICLE


def test_without_addresses_the_headline_nearest_to_the_title_is_taken():
    node = {"@type": "NewsArticle", "headline": "River floods lower town", "datePublished": "2024-10-21"}
    assert node_of(OTHER, node, head="<title>River floods lower town - Harbour Post</title>") == node


def test_the_main_entity_of_a_page_is_its_article():
    article = {"@type": "Article", "headline": "Rain"}
    assert node_of({"@type": "WebPage", "url": URL, "mainEntity": article}) == article


def test_a_main_entity_that_only_points_is_followed():
    article = {"@type": "Article", "@id": "#b", "headline": "Rain"}
    page = {"@type": "WebPage", "url": URL, "mainEntity": {"@id": "#b"}}
    assert node_of({"@type": "Article", "@id": "#a", "headline": "Snow"}, article, page) == article


def test_a_page_node_with_headline_and_date_stands_in_for_an_article():
    node = {"@type": "WebPage", "url": URL, "headline": "Rain", "datePublished": "2024-10-21"}
    assert node_of(node) == node


def test_broken_addresses_do_no_harm():
    node = {"@type": "Article", "headline": "Rain", "url": "//[", "@id": {"@id": 3}, "mainEntityOfPage": [None, 7]}
    assert node_of(node, url="http://[") == node


def test_contents_of_meta_elements_keep_their_order():
    page = parse_html('<meta property="article:tag" content=floods><meta name="Article:Tag" content=rivers>')
    assert meta_contents(page) == {"article:tag": ("floods", "rivers")}
