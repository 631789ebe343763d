"""Which articles are about one matter. A case: texts with their days -> the groups that come out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.storylines import alone, find_storylines, story_keys
from onrecord.model.article import Article
from onrecord.model.storyline import Storyline
from tests.link.told_articles import read
from tests.pace import cpu_seconds

MANY = 400

COLLAPSE = [
    (
        "2024-05-07",
        "A bridge collapsed in Ebb on Monday and killed Ann Okoro, said Mayor Dana Hale. Orr Steel built it.",
    ),
    ("2024-05-08", "Ann Okoro was killed when a bridge collapsed in Ebb on Monday. Orr Steel, its builder, is silent."),
    (
        "2024-05-12",
        "Police arrested Li Marsh of Orr Steel on Saturday after a bridge collapsed in Ebb and killed Ann Okoro.",
    ),
]
TRIAL = [
    ("2024-05-07", "Ben Sand was sentenced to five years in Osk on Monday for bribing Tove Lund of Lund Timber."),
    (
        "2024-05-08",
        "A court in Osk sentenced Ben Sand to five years on Monday. He had bribed Tove Lund of Lund Timber.",
    ),
]

CASES: dict[str, tuple[list[tuple[str, str]], list[str]]] = {
    "two matters": ([*COLLAPSE[:2], *TRIAL], ["34", "12"]),
    "one article is no storyline": (COLLAPSE[:1], []),
    "what follows": (COLLAPSE, ["123"]),
    "the same person in two matters": (
        [COLLAPSE[0], ("2024-05-08", "Mayor Dana Hale of Ebb opened a school on Tuesday and praised Tove Lund.")],
        [],
    ),
}


def groups(storylines: tuple[Storyline, ...]) -> list[str]:
    return ["".join(sorted(one.removeprefix("a") for one in it.articles)) for it in storylines]


@pytest.mark.parametrize("case", CASES)
def test_articles_about_one_matter(case):
    texts, wanted = CASES[case]
    articles = [read(text, f"a{at}", day) for at, (day, text) in enumerate(texts, start=1)]
    assert groups(find_storylines(articles)) == wanted


def test_articles_of_a_tie_share_a_key():
    articles = {f"a{at}": read(text, f"a{at}", day) for at, (day, text) in enumerate((*COLLAPSE, *TRIAL))}
    ties = [tie for it in find_storylines(list(articles.values())) for tie in it.ties]
    assert ties
    for tie in ties:
        assert set(story_keys(articles[tie.one])) & set(story_keys(articles[tie.other]))


def check_spans(articles: list[Article], storylines: tuple[Storyline, ...]) -> None:
    texts = {one.id: one.text for one in articles}
    for it in storylines:
        assert it.ties
        for tie in it.ties:
            assert tie.reasons
            for reason in tie.reasons:
                for name, span in ((tie.one, reason.one), (tie.other, reason.other)):
                    assert texts[name][span.start : span.end] == span.text


@given(st.lists(st.sampled_from([*COLLAPSE, *TRIAL]), min_size=1, max_size=6), st.randoms())
def test_the_order_of_articles_changes_nothing_and_spans_hold(texts, chance):
    articles = [read(text, f"a{at}", day) for at, (day, text) in enumerate(texts)]
    storylines = find_storylines(articles)
    check_spans(articles, storylines)
    chance.shuffle(articles)
    assert find_storylines(articles) == storylines
    placed = [one for it in storylines for one in it.articles]
    assert len(placed) == len(set(placed))
    assert all(len(it.articles) > 1 for it in storylines)


def test_many_articles_about_one_matter_are_fast():
    articles = [read(COLLAPSE[at % 3][1], f"a{at}", COLLAPSE[at % 3][0]) for at in range(MANY)]
    assert cpu_seconds(lambda: find_storylines(articles), limit=10) < 10


def test_an_article_alone_has_a_storyline_of_its_own():
    article = read(COLLAPSE[0][1], "a1", COLLAPSE[0][0])
    found = alone(article)
    assert (found.articles, found.ties) == (("a1",), ())
    assert found.timeline
    both = find_storylines([article, read(COLLAPSE[1][1], "a2", COLLAPSE[1][0])])
    assert [one.id for one in both] == [found.id]


def test_a_name_that_all_of_some_chosen_articles_have_is_rare_among_all():
    """Chosen because they name the same: without saying so, what they share would look as if everybody named it."""
    articles = [
        read(f"{text} It was the {at}th report.", f"a{at}", "2024-05-08")
        for at in range(40)
        for _, text in (COLLAPSE[at % 2],)
    ]
    (all_of_them,) = find_storylines(articles, among=100_000)
    assert len(all_of_them.articles) == len(articles)
