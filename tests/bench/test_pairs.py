"""The bench of pages with several articles, on pages made by hand: no collection and no weights are needed."""

import pytest

from bench.pairs.__main__ import build_parser, table
from bench.pairs.cases import Case
from bench.pairs.ours import pair_answers, start_of
from onrecord.errors import EmptyPage
from onrecord.model.article import Article, Segment
from onrecord.model.found import Found
from onrecord.model.page import Block, Page, RawPage
from onrecord.model.span import Span

TEXT = "Rain falls\nMenu\nRain falls\nIt fell.\nSun shines\nIt shone."


def page(*articles: Article) -> Page:
    blocks, at = [], 0
    for line in TEXT.split("\n"):
        blocks.append(Block(Span(at, at + len(line), line)))
        at += len(line) + 1
    return Page(id="p", text=TEXT, blocks=tuple(blocks), media_type="text/plain", articles=articles)


def article(number: int, headline: str | None, start: int, end: int) -> Article:
    at = TEXT.rfind(headline, 0, end) if headline else -1
    found = Found(headline, headline, "span", Span.of(TEXT, at, at + len(headline))) if headline and at >= 0 else None
    text = TEXT[start:end]
    return Article(f"a{number}", number, text, text, (Segment(0, len(text), start),), headline=found)


FIRST, SECOND = article(1, "Rain falls", 27, 35), article(2, "Sun shines", 36, 55)


@pytest.mark.parametrize(
    ("articles", "number", "start"),
    [
        ((FIRST, SECOND), 0, 0),
        ((FIRST, SECOND), 1, 36),
        ((article(1, None, 27, 35),), 0, 27),
        ((article(1, "Snow", 27, 35),), 0, 27),
    ],
)
def test_an_article_starts_at_the_first_copy_of_its_headline(articles, number, start):
    assert start_of(page(*articles), articles[number]) == start


def test_an_article_of_which_the_page_shows_nothing_has_no_start():
    assert start_of(page(), Article("a", 1, "", "", ())) is None


def case(key: str) -> Case:
    return Case(key, "pair", RawPage(body=b""), {}, ("paper",))


def test_every_article_is_answered_and_a_refused_page_has_none(capsys):
    def process_of(_):
        def process(raw: RawPage) -> Page:
            if raw.name:
                raise EmptyPage("the page holds nothing")
            return page(FIRST, SECOND)

        return process

    refused = case("b")._replace(raw=RawPage(body=b"", name="b"))
    answers = pair_answers([case("a"), refused], "made up", process_of)
    assert [(one["title"], one["start"]) for one in answers["a"]] == [("Rain falls", 0), ("Sun shines", 36)]
    assert answers["b"] == []
    assert "b:" in capsys.readouterr().err


def test_the_table_has_a_line_a_kind_and_only_measures_that_are_there():
    lines = table(
        {"pair": {"pages": 2, "found": 0.5}, "text_one": {"pages": 1, "found": 1.0, "start_line": 1.0}}
    ).split("\n")
    assert [line.split()[0] for line in lines] == ["kind", "pair", "text_one"]
    assert "start_line" in lines[0]
    assert "merged" not in lines[0]
    assert lines[1].split() == ["pair", "2", "0.500", "-"]


def test_formats_are_chosen_on_the_command_line():
    assert build_parser().parse_args(["--format", "html"]).format == ["html"]
    assert build_parser().parse_args([]).format == ["html", "text"]
