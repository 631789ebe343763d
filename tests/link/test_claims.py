"""Claims and their answers. A case: text -> who claims, who answers and how, group by group."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.annotate import annotate
from onrecord.extract.extract import extract
from onrecord.link.claims import claim_groups
from onrecord.model.article import Article
from onrecord.model.found import Found, FoundDate
from onrecord.model.record import Statement
from onrecord.model.storyline import ClaimGroup
from tests.pace import cpu_seconds

MANY = 1500
Told = tuple[str, str]
"""Who says it (the words of the text), and how it stands to the claim."""


def read(text: str, name: str = "a") -> Article:
    day = FoundDate(value="2024-05-06", raw="2024-05-06", source="caller", precision="day")
    return extract(
        annotate(Article(name, 1, text, text, (), in_language=Found("en", None, "meta"), date_published=day))
    )


def told(articles: list[Article], group: ClaimGroup) -> list[Told]:
    said = {(one.id, it.id): it for one in articles for it in one.records if isinstance(it, Statement)}
    members = [(said[one.article, one.record], one.relation or "claims") for one in group.members]
    return [(" and ".join(who.span.text for who in it.sources), how) for it, how in members]


CASES: dict[str, list[list[Told]]] = {
    # what both are about
    "The mine leaks arsenic into the river, Ana Ruiz said. The Ebb Mining Company denied that arsenic leaks into the "
    "river.": [[("Ana Ruiz", "claims"), ("The Ebb Mining Company", "contradicts")]],
    "Okoro said soldiers were deployed in the harbour of Osk. Hale said he had seen no evidence of a military presence "
    "in Osk.": [[("Okoro", "claims"), ("Hale", "no_evidence")]],
    "Okoro said the council had sold the harbour to a bank. Hale would not say whether the council had sold the "
    "harbour.": [[("Okoro", "claims"), ("Hale", "no_comment")]],
    "The bridge was closed because of cracks in two pillars, Ana Ruiz said. The ministry confirmed that cracks were "
    "found in two pillars of the bridge.": [[("Ana Ruiz", "claims"), ("The ministry", "supports")]],
    "Dana Hale said the council had sold the harbour. Li Okoro said the council had sold the harbour to a bank. Mayor "
    "Ben Orr denied that the council had sold the harbour.": [
        [("Dana Hale", "claims"), ("Li Okoro", "claims"), ("Mayor Ben Orr", "contradicts")]
    ],
    # what only takes a claim up
    "Ana Ruiz accused Ben Orr of taking bribes. Orr denied the allegations.": [
        [("Ana Ruiz", "claims"), ("Orr", "contradicts")]
    ],
    "The Osk Courier reported on Friday that Ebb Mining hid the leak. Ebb Mining declined to comment.": [
        [("The Osk Courier", "claims"), ("Ebb Mining", "no_comment")]
    ],
    # what points at the claim right before it
    "Ana Ruiz said the mine leaks arsenic. The ministry denied it.": [
        [("Ana Ruiz", "claims"), ("The ministry", "contradicts")]
    ],
    "Ana Ruiz said the bank had lost three million. The bank confirmed it on Monday.": [
        [("Ana Ruiz", "claims"), ("The bank", "supports")]
    ],
    "Ana Ruiz said Osk had shelled two villages. The Ebb Courier could not verify the claims.": [
        [("Ana Ruiz", "claims"), ("The Ebb Courier", "no_evidence")]
    ],
    "The inquiry found that the crew had slept. The Sailors Union disputes that finding.": [
        [("The inquiry", "claims"), ("The Sailors Union", "contradicts")]
    ],
    "The inquiry found that the crew had slept. The Osk went down at noon. It lay on its side for two days before the "
    "navy towed it to the yard at Ebb, where a crowd had gathered. The Sailors Union disputes that finding.": [],
    # nothing to answer
    "Ben Orr denied the allegations.": [],
    "Ana Ruiz said the harbour would open in May. Ben Orr denied that the mine leaks arsenic.": [],
    # his own words are no claim of others
    "Ben Orr said the mine was safe. Orr denied that the mine was unsafe.": [],
    # whose claim it is
    "Ben Orr said the harbour would be closed in May. Ana Ruiz said the harbour was safe. Dana Hale rejected Ruiz's "
    "remarks about the harbour.": [[("Ana Ruiz", "claims"), ("Dana Hale", "contradicts")]],
    "Ben Orr said the remarks about the harbour had hurt the town. Dana Hale rejected Ruiz's remarks about the "
    "harbour.": [],
    # who will not do something answers nothing
    "Ana Ruiz said the bank had paid for the harbour. The bank refused to release the names of those who paid.": [],
    # an offer is no claim
    "Ana Ruiz said the union had offered to end the strike at the port. Ben Orr rejected the union's offer to end the "
    "strike at the port.": [],
    # who denies that something is so agrees with one who says that it is not
    "Ana Ruiz said the mine did not leak arsenic. Ebb Mining denied that the mine leaks arsenic.": [],
}


@pytest.mark.parametrize("text", CASES)
def test_answers_are_led_to_claims(text):
    article = read(text)
    assert [told([article], group) for group in claim_groups([article])] == CASES[text]


def test_several_articles_answer_each_other():
    one = read("The mine leaks arsenic into the river Osk, Ana Ruiz said.", "one")
    other = read("Ebb Mining denied that its mine leaks arsenic into the river Osk.", "other")
    (group,) = claim_groups([one, other])
    assert told([one, other], group) == [("Ana Ruiz", "claims"), ("Ebb Mining", "contradicts")]
    assert [member.article for member in group.members] == ["one", "other"]
    assert group.confirmed_by is None


def test_an_answer_points_at_the_claim_in_its_own_words():
    article = read(
        "The mine leaks arsenic into the river, Ana Ruiz said. Ebb Mining denied that arsenic leaks into the river."
    )
    (group,) = claim_groups([article])
    assert group.about == "The mine leaks arsenic into the river"
    assert group.members[1].to == group.members[0].record


def test_other_languages_have_none():
    text = "Das Bergwerk sei dicht, sagte Ana Ruiz."
    assert claim_groups([Article("a", 1, text, text, (), in_language=Found("de", None, "meta"))]) == ()


@given(st.lists(st.sampled_from(list(CASES)), min_size=1, max_size=4))
def test_members_are_statements_of_the_articles(texts):
    articles = [read(text, f"a{at}") for at, text in enumerate(texts)]
    ids = {(one.id, record.id) for one in articles for record in one.records}
    for group in claim_groups(articles):
        assert {(one.article, one.record) for one in group.members} <= ids
        assert any(one.relation is None for one in group.members)
        assert any(one.relation for one in group.members)


def test_one_who_denies_without_end_is_fast():
    article = read("Hale said the mine leaks arsenic. Ana Ruiz denied that the mine leaks arsenic. " * MANY)
    assert cpu_seconds(lambda: claim_groups([article]), limit=5) < 5


def test_many_claims_are_fast():
    said = (f"Hale{at} said the mine leaks arsenic. Orr{at} denied that the mine leaks arsenic." for at in range(MANY))
    article = read(" ".join(said))
    assert len(article.records) >= 2 * MANY
    assert cpu_seconds(lambda: claim_groups([article]), limit=5) < 5
