"""Pages and articles as a notebook shows them."""

from __future__ import annotations

import turbohtml

import onrecord
from onrecord.samples import sample_path
from onrecord.writers.html import document_foot, document_head, page_html, page_title


def inside(markup: str) -> str:
    tree = turbohtml.parse(markup).root
    assert tree is not None
    (frame,) = tree.find_all("iframe")
    assert "sandbox" in frame.attrs
    return str(frame.attrs["srcdoc"])


def test_a_page_shows_the_document_that_export_writes():
    page = onrecord.read(sample_path())
    text = document_head(page_title(page)) + page_html(page, furniture=True) + document_foot()
    assert inside(page._repr_html_()) == text  # type: ignore[attr-defined]  # learned when onrecord is imported


def test_an_article_shows_itself_without_its_page():
    (article,) = onrecord.articles(sample_path())
    shown = inside(article._repr_html_())  # type: ignore[attr-defined]  # the same
    assert shown.count(f"{article.headline.value}</h1>") == 1 if article.headline else False
    assert "Hamish Orr" in shown
    assert "<mark" in shown
    assert "<script" not in shown


def test_nothing_of_a_page_leaves_its_frame():
    body = "<article><h1>A \"'></iframe><script>alert(1)</script></h1><p>" + "Rain fell. " * 40
    page = onrecord.read(onrecord.RawPage(body))
    assert page._repr_html_().count("<") == 2  # type: ignore[attr-defined]  # the same
