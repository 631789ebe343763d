"""Fields that a site's rules place. All texts are made up."""

import pytest

from onrecord.model.article import Article
from onrecord.model.page import RawPage
from onrecord.pipeline import Pipeline

BODY = "<p>" + "The council voted on Tuesday to close the old bridge for two years, the mayor said. " * 3 + "</p>"
HEAD = "<h1>Ebb</h1><div class=top>Old bridge closes</div><i class=who>Ana Ruiz, Rome</i> <b class=day>3/4/2024</b>"
HTML = HEAD + BODY * 4
RULES = """
hosts = ["ebb.example"]
publisher = "The Ebb Post"
day_first = {day_first}
headline = [".top"]
byline = [".who"]
date = [".day"]
"""


@pytest.fixture
def article_of(tmp_path):
    def read(
        day_first: str = "true", url: str = "https://www.ebb.example/1", date_published: str | None = None
    ) -> Article:
        (tmp_path / "ebb.toml").write_text(RULES.format(day_first=day_first), encoding="utf-8")
        raw = RawPage(body=HTML, url=url, media_type="text/html", date_published=date_published)
        (article,) = Pipeline(sites=tmp_path).process(raw).articles
        return article

    return read


def test_the_headline_is_where_the_rules_place_it(article_of):
    headline = article_of().headline
    assert headline
    assert (headline.value, headline.source) == ("Old bridge closes", "span")


def test_authors_are_read_from_the_place_of_the_rules(article_of):
    assert [author.value.name for author in article_of().authors] == ["Ana Ruiz"]


@pytest.mark.parametrize(("day_first", "day"), [("true", "2024-04-03"), ("false", "2024-03-04")])
def test_the_order_of_day_and_month_is_the_site_s(article_of, day_first, day):
    date = article_of(day_first).date_published
    assert date
    assert date.value == day


def test_the_caller_knows_the_date_better_than_the_rules(article_of):
    date = article_of(date_published="2024-05-06").date_published
    assert date
    assert (date.value, date.source) == ("2024-05-06", "caller")


def test_the_publisher_is_the_one_of_the_rules(article_of):
    publisher = article_of().publisher
    assert publisher
    assert publisher.value == "The Ebb Post"


def test_another_site_is_left_alone(article_of):
    assert article_of(url="https://flow.example/1").publisher is None
