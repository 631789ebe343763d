"""The flow from what came off the web to the articles of a page. All texts are made up."""

import pytest

import onrecord
from onrecord.errors import EmptyPage, NotFound, NotHtml
from onrecord.model.page import RawPage
from onrecord.samples import sample_path

TEXT = "The dam above Ebb broke at noon.\n\n  Nobody was hurt, the county said.\n"


def test_a_name_and_its_bytes_give_the_same_articles():
    assert onrecord.articles(sample_path()) == onrecord.articles(sample_path().read_bytes())


def test_what_the_caller_knows_goes_into_the_page():
    page = onrecord.read(sample_path(), url="https://ebb.example/1", retrieved_at="2024-03-15T00:00:00Z")
    assert (page.url, page.retrieved_at) == ("https://ebb.example/1", "2024-03-15T00:00:00Z")


def test_what_a_raw_page_says_stays_unless_the_caller_says_more():
    raw = RawPage(body=TEXT, url="https://ebb.example/1", media_type="text/plain")
    assert onrecord.read(raw).url == "https://ebb.example/1"
    assert onrecord.read(raw, url="https://ebb.example/2").url == "https://ebb.example/2"


def test_a_clean_article_is_taken_whole_and_offsets_count_in_it():
    (article,) = onrecord.Pipeline().process_article(RawPage(body=TEXT, date_published="2024-03-14")).articles
    assert article.text == article.body == TEXT
    assert article.date_published
    assert article.date_published.source == "caller"


def test_running_text_of_a_plain_text_is_told_from_its_menu():
    lines = [
        "Home",
        "Sport",
        "Old bridge closes for two years",
        *[f"The council voted on {day} to close it. " * 4 for day in ("Monday", "Tuesday", "Friday", "Sunday")],
    ]
    (article,) = onrecord.articles("\n".join(lines).encode())
    assert "Sport" not in article.body
    assert article.word_count == 4 * 4 * 8


@pytest.mark.parametrize(
    ("source", "error"), [(b"", EmptyPage), (b"%PDF-1.7", NotHtml), ("no-such-file.html", NotFound)]
)
def test_what_cannot_be_read_says_why(source, error):
    with pytest.raises(error):
        onrecord.read(source)


def test_a_date_behind_the_names_of_a_byline_is_the_article_s():
    paragraph = (
        "<p>The council voted on Tuesday to close the old bridge for two years, the mayor said in the evening.</p>"
    )
    line = "<p class=meta>By Ana Ruiz and Reuters | 3 February 2025, 18:40 GMT</p>"
    html = f"<main><article><h1>Old bridge closes for two years</h1>{line}{paragraph * 3}</article></main>"
    (article,) = onrecord.articles(html.encode())
    assert article.date_published
    assert article.date_published.value == "2025-02-03T18:40+00:00"
    assert [author.value.name for author in article.authors] == ["Ana Ruiz"]
