"""Which articles are about one matter. A case: texts with their days -> the groups that come out."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.storylines import KEYS, alone, find_storylines, story_keys
from onrecord.link.told import Name, Told, one_sort
from onrecord.model.article import Article, Author
from onrecord.model.found import Found
from onrecord.model.span import Span
from onrecord.model.storyline import Storyline
from tests.link.told_articles import read
from tests.pace import check_linear, cpu_seconds
from tests.strategies import PLAIN

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


WEEKS = [
    ("2024-05-07", "A bridge collapsed in Ebb on Monday, said Mayor Dana Hale. Orr Steel built the bridge in 1990."),
    ("2024-08-27", "A bridge collapsed in Ebb on Monday, said Mayor Dana Hale. Orr Steel built the bridge in 1994."),
]
STRIKES = [
    (
        "2024-05-07",
        "Nurses went on strike in Osk on Monday over pay, said Tove Lund of the Nurses Guild. Wards closed.",
    ),
    (
        "2024-05-08",
        "Drivers went on strike in Osk on Tuesday over pay, said Ben Sand of the Transit Union. Trams stood.",
    ),
]
CASES |= {
    "the same again months later": (WEEKS, []),
    "two strikes in one town": (STRIKES, []),
    "nothing in common": ([COLLAPSE[0], TRIAL[0]], []),
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


def test_who_wrote_and_who_printed_is_no_evidence():
    texts = [
        (
            "2024-05-07",
            "By Ann Okoro\nOsk Courier\nA bridge was painted on Monday. The Osk Courier saw it. It is red now.",
        ),
        (
            "2024-05-08",
            "By Ann Okoro\nOsk Courier\nA school was painted on Tuesday. The Osk Courier saw it. It is red now.",
        ),
    ]
    written = Found(Author("Ann Okoro"), "Ann Okoro", "caller")
    articles = [
        msgspec.structs.replace(
            read(text, f"a{at}", day), authors=(written,), publisher=Found("Osk Courier", None, "caller")
        )
        for at, (day, text) in enumerate(texts)
    ]
    assert find_storylines(articles) == ()
    assert all("ann okoro" not in story_keys(one) and "osk courier" not in story_keys(one) for one in articles)


def test_what_one_article_takes_for_a_person_is_a_company_all_the_same():
    people, companies = (Name(f"{sort}:sarn copper", Span(0, 4, "Sarn"), 1, "sarn coper") for sort in "po")
    article = Article("a", 1, "Sarn", "Sarn", ())
    told = [Told(article, None, {one.key: one}, (), frozenset()) for one in (people, companies, companies)]
    assert [list(one.names) for one in one_sort(told)] == [["o:sarn copper"]] * 3


def test_a_storyline_has_its_line_of_time_and_its_claims():
    said = "Ann Okoro said that Orr Steel had hidden cracks in the bridge."
    denied = "Orr Steel denied that it had hidden cracks in the bridge."
    texts = [(COLLAPSE[0][0], f"{COLLAPSE[0][1]} {said}"), (COLLAPSE[1][0], f"{COLLAPSE[1][1]} {denied}")]
    articles = [read(text, f"a{at}", day) for at, (day, text) in enumerate(texts)]
    (storyline,) = find_storylines(articles)
    assert any({one.article for one in item.tellings} == {"a0", "a1"} for item in storyline.timeline)
    assert any({member.article for member in group.members} == {"a0", "a1"} for group in storyline.claims)
    assert all(group.confirmed_by is None for group in storyline.claims)


def test_later_articles_do_not_change_the_id():
    articles = [read(text, f"a{at}", day) for at, (day, text) in enumerate(COLLAPSE)]
    (few,), (more,) = find_storylines(articles[:2]), find_storylines(articles)
    assert few.id == more.id
    assert len(more.articles) == len(few.articles) + 1


@given(st.lists(st.tuples(PLAIN, st.sampled_from(["", "soon", "2024", "2024-02-30", "2024-05-07"])), max_size=4))
def test_no_text_raises(texts):
    articles = [read(text, f"a{at}", day) for at, (text, day) in enumerate(texts)]
    check_spans(articles, find_storylines(articles))
    assert all(len(story_keys(one)) <= KEYS for one in articles)


def test_articles_with_many_names_and_events_are_fast():
    people = (f"{given} {family}" for given in ("Ann", "Tove", "Dana") for family in ("Alder", "Birch", "Cedar", "Elm"))
    text = " ".join(f"Police arrested {who} in Ebb on Monday. A court in Osk sentenced {who}." for who in people)
    articles = [read(text * 4, f"a{at}", "2024-05-07") for at in range(MANY // 4)]
    assert cpu_seconds(lambda: find_storylines(articles), limit=20) < 20


def test_time_grows_as_the_articles_do():
    given, families = (
        ("Ann", "Tove", "Dana", "Li"),
        ("Alder", "Birch", "Cedar", "Elm", "Fern", "Hazel", "Linden", "Marsh"),
    )
    people = [f"{one} {other}" for one in given for other in families]
    told = [f"A bridge collapsed in Ebb on Monday and killed {who}. {who} worked for Orr Steel." for who in people]
    lines = "\n".join(told[at % len(told)] for at in range(4 * MANY))

    def find(text: str) -> object:
        return find_storylines([read(line, f"a{at}", "2024-05-07") for at, line in enumerate(text.splitlines())])

    check_linear(find, lines, limit=20)


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
