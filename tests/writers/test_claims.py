"""Claims and their answers, as people read them: in every form, with the numbers of the statements, and harmless."""

from __future__ import annotations

import io

import pytest

from onrecord.model.page import Page, RawPage
from onrecord.pipeline import Pipeline
from onrecord.writers.html import page_html
from onrecord.writers.markdown import page_markdown
from onrecord.writers.terminal import show_page
from onrecord.writers.text import page_text

TEXT = (
    "The <b>mine</b> leaks arsenic into the river, Ana Ruiz said.\n\n"
    "The Ebb Mining Company denied that arsenic leaks into the river."
)


@pytest.fixture(scope="module")
def page() -> Page:
    return Pipeline(rules_only=True).process_article(RawPage(TEXT, date_published="2024-05-06"))


def terminal(page: Page) -> str:
    stream = io.StringIO()
    show_page(page, name="a", stream=stream)
    return stream.getvalue()


@pytest.mark.parametrize("write", [page_text, page_markdown, page_html, terminal])
def test_who_claims_stands_before_who_answers(page, write):
    shown = write(page).rsplit("Claims and answers", 1)[1]
    assert shown.index("Ana Ruiz") < shown.index("Ebb Mining Company") < shown.index("denied")
    assert "who is right is not said" in shown


def test_numbers_lead_to_the_words(page):
    shown = page_html(page).rsplit("Claims and answers", 1)[1]
    number = shown.split('<a href="#', 1)[1].split('"', 1)[0]
    assert f'id="{number}"' in page_html(page)
    assert "<b>mine" not in shown


def test_where_nobody_answers_nothing_is_shown():
    page = Pipeline(rules_only=True).process_article(RawPage("The mine leaks arsenic, Ana Ruiz said."))
    for write in (page_text, page_markdown, page_html, terminal):
        assert "Claims and answers" not in write(page)
