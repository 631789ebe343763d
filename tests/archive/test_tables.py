"""An archive as Arrow tables: a row for everything, with the words at its place."""

from __future__ import annotations

import pytest

from onrecord.archive.tables import TABLES
from onrecord.errors import UsageError
from onrecord.model.page import RawPage
from onrecord.model.record import Event, Statement
from onrecord.pipeline import Pipeline
from onrecord.readers.files import read_file
from onrecord.samples import sample_path

pytest.importorskip("pyarrow")

CLAIM = (
    "The mine leaks arsenic into the river, Ana Ruiz said.\n\n"
    "The Ebb Mining Company denied that arsenic leaks into the river."
)


@pytest.fixture
def full(archive):
    """An archive with the sample page, and that page."""
    page = Pipeline(rules_only=True).process(read_file(str(sample_path())))
    archive.add(page)
    return archive, page


def test_every_table_has_a_row_for_each_thing(full):
    archive, page = full
    (article,) = page.articles
    found = {name: archive.arrow(name).read_all().num_rows for name in TABLES}
    assert found == {
        "articles": 1,
        "statements": sum(isinstance(one, Statement) for one in article.records),
        "events": sum(isinstance(one, Event) for one in article.records),
        "claims": sum(len(group.members) for group in article.claim_groups),
        "entities": len(article.entities),
        "mentions": len(article.mentions),
        "times": len(article.times),
        "quantities": len(article.quantities),
    }
    assert all(count for name, count in found.items() if name != "claims")


def test_a_claim_and_its_answer_are_rows_of_one_group(archive):
    page = Pipeline(rules_only=True).process_article(RawPage(CLAIM, date_published="2024-05-06"))
    archive.add(page)
    claim, answer = archive.arrow("claims").read_all().to_pylist()
    assert claim["id"] == answer["id"]
    assert (claim["relation"], answer["relation"]) == (None, "contradicts")
    assert answer["to"] == claim["statement"]
    assert claim["about"] == "The mine leaks arsenic into the river"


@pytest.mark.parametrize(("table", "words"), [("statements", "evidence"), ("mentions", "words"), ("times", "words")])
def test_the_words_of_a_row_stand_at_its_place(full, table, words):
    archive, page = full
    for row in archive.arrow(table).read_all().to_pylist():
        assert page.articles[0].text[row["start"] : row["end"]] == row[words]


def test_without_text_no_column_holds_words_of_the_page(full):
    archive, page = full
    for name, table in TABLES.items():
        assert not table.text & set(archive.arrow(name, text=False).schema.names)
    rows = [
        row for name in TABLES if name != "entities" for row in archive.arrow(name, text=False).read_all().to_pylist()
    ]
    sentences = [line for line in page.articles[0].text.split("\n") if len(line) > 60]
    assert sentences
    assert not any(sentence in rows for sentence in sentences)


def test_an_empty_archive_has_tables_without_rows(archive):
    assert {archive.arrow(name).read_all().num_rows for name in TABLES} == {0}


def test_an_unknown_table_is_said_to_be_none(archive):
    with pytest.raises(UsageError, match="no table 'rumours'"):
        archive.arrow("rumours")
