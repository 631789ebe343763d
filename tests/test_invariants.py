"""What holds for every page, however broken: RECORD's invariants, on random HTML and random text."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import example, given

import onrecord
from onrecord.model.article import Article
from onrecord.model.page import ARTICLE_ROLES, Page, RawPage
from onrecord.model.schema import STAGE_LISTS
from onrecord.model.span import Span
from onrecord.samples import sample_path
from tests.strategies import HTML, PLAIN


def read_html(source: str) -> Page:
    return onrecord.read(RawPage(body=source, media_type="text/html"))


def read_text(source: str) -> Page:
    return onrecord.read(RawPage(body=source, media_type="text/plain"))


def spans_of(value: object) -> Iterator[Span]:
    """Every span that hangs anywhere on a value."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from spans_of(getattr(value, name))
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from spans_of(one)


def check_page(page: Page) -> None:
    """All invariants of a page and its articles."""
    bare = msgspec.structs.replace(page, articles=tuple(map(without_records, page.articles)))
    for span in spans_of(bare):
        assert page.text[span.start : span.end] == span.text
    for article in page.articles:
        check_annotations(article)
    check_blocks_cover_the_text(page)
    assert [article.position for article in page.articles] == list(range(1, len(page.articles) + 1))
    for index, article in enumerate(page.articles):
        check_segments(page, article)
        check_locate(page, article)
        assert article.word_count >= 0
        for block in page.blocks:
            if block.article == index:
                assert block.role in ARTICLE_ROLES, f"a {block.role} inside an article"
    assert all(block.article is None or block.article < len(page.articles) for block in page.blocks)
    assert all(block.reason for block in page.blocks)


def without_records(article: Article) -> Article:
    return msgspec.structs.replace(article, **dict.fromkeys(STAGE_LISTS, ()))


def check_annotations(article: Article) -> None:
    """What was found in an article's text points into that text, and only to what was found."""
    lists = [getattr(article, name) for name in STAGE_LISTS]
    for span in spans_of(lists):
        assert article.text[span.start : span.end] == span.text
    ids = [one.id for found in lists for one in found]
    assert len(ids) == len(set(ids)), "two have one id"
    entities = {entity.id for entity in article.entities}
    assert {mention.entity for mention in article.mentions} == entities


def check_blocks_cover_the_text(page: Page) -> None:
    at = 0
    for block in page.blocks:
        assert block.span.start >= at, "blocks overlap"
        assert page.text[at : block.span.start].strip("\r\n") == "", "the text between blocks is more than line breaks"
        at = block.span.end
    assert page.text[at:].strip("\r\n") == ""


def check_segments(page: Page, article: Article) -> None:
    at = 0
    for start, end, place in ((s.text_start, s.text_end, s.page_start) for s in article.segments):
        assert start >= at
        assert article.text[at:start].strip("\n") == "", "the text between segments is more than line breaks"
        assert article.text[start:end] == page.text[place : place + end - start], "a segment is not verbatim"
        at = end
    assert article.text[at:].strip("\n") == ""


def check_locate(page: Page, article: Article) -> None:
    pieces = article.locate(0, len(article.text))
    assert "".join(page.text[a:b] for a, b in pieces).replace("\n", "") == article.text.replace("\n", "")
    for segment in article.segments:
        length = segment.text_end - segment.text_start
        found = article.locate(segment.text_start, segment.text_end)
        assert found == [(segment.page_start, segment.page_start + length)] or not length
    assert article.locate(0, 0) == []


@given(HTML)
@example("")
@example("<p>\x00</p>")
@example("<table><tr><td>a<td>b<tr><td>c</table>")
@example("<pre>a\n\nb</pre><p hidden>c</p>")
def test_any_html_page_keeps_the_invariants(source):
    check_page(read_html(source))


@given(PLAIN)
@example("")
@example("\r\n\r\r\n")
@example("One.\x0cTwo.\x85Three.\u2028Four.")
def test_any_text_keeps_the_invariants(source):
    check_page(read_text(source))


@given(PLAIN)
def test_plain_text_is_kept_but_for_its_line_ends(source):
    assert read_text(source).text == source.replace("\r\n", "\n")


@given(HTML)
def test_the_same_input_gives_the_same_output(source):
    assert msgspec.json.encode(read_html(source)) == msgspec.json.encode(read_html(source))


@given(HTML)
def test_articles_is_what_read_finds(source):
    raw = RawPage(body=source, media_type="text/html")
    assert onrecord.articles(raw) == list(onrecord.read(raw).articles)


def test_the_sample_page_keeps_the_invariants():
    check_page(onrecord.read(sample_path()))


@pytest.mark.parametrize("cut", range(0, 12_000, 500))
def test_a_page_cut_anywhere_keeps_the_invariants(cut):
    check_page(read_html(sample_path().read_text(encoding="utf-8")[:cut]))
