"""Who is whom in many articles: tables of pairs, and what holds for any set."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.annotate import annotate
from onrecord.link.appearances import appearances_of
from onrecord.link.identity import find_joins, group, touched
from onrecord.link.organisation_names import organisation_keys
from onrecord.link.person_names import compare_names, parse_name
from onrecord.model.annotation import Descriptor, DescriptorKind, Entity, EntityType, Mention
from onrecord.model.article import Article
from onrecord.model.found import Found, FoundDate
from onrecord.model.identity import Appearance, Decision, Identity, Verdict
from onrecord.model.span import Span
from tests.pace import cpu_seconds

# ---- articles in one line: "2024-03-05 | PER Mayor/Ana Ruiz/59 | ORG Saltmarsh Water Company=SWC | GPE Chile"

_TYPES: dict[str, EntityType] = {"PER": "PER", "ORG": "ORG", "GPE": "GPE"}


def article(name: str, line: str) -> Article:
    date, *named = [part.strip() for part in line.split("|")]
    text, entities, mentions = "", [], []
    for number, part in enumerate(named, start=1):
        kind, _, said = part.partition(" ")
        title, forms, age = [*said.split("/"), ""][:3] if "/" in said else ("", said, "")
        descriptors = []
        told: tuple[tuple[str, DescriptorKind], ...] = ((title, "title"), (age, "age"))
        for word, what in told:
            if word:
                descriptors.append(Descriptor(what, word, Span(len(text), len(text) + len(word), word)))
                text += word + " "
        first, *aliases = forms.split("=")
        span = Span(len(text), len(text) + len(first), first)
        text += first + ". "
        mentions.append(Mention(f"m{number}", f"e{number}", span, span, "name"))
        entities.append(Entity(f"e{number}", first, _TYPES[kind], tuple(aliases), tuple(descriptors)))
    day = FoundDate(date, date, "caller") if date != "-" else None
    return Article(name, 1, text, text, (), date_published=day, entities=tuple(entities), mentions=tuple(mentions))


def seen(*lines: str) -> list[Appearance]:
    return [one for at, line in enumerate(lines, start=1) for one in appearances_of(article(f"a{at}", line))]


def grouped(*lines: str) -> str:
    """Who came out for the first entity of each line: the lines together, by number."""
    appearances = seen(*lines)
    firsts = {f"a{at}#e1" for at in range(1, len(lines) + 1)}
    groups = [[one for one in it.appearances if one in firsts] for it in group(appearances, find_joins(appearances))]
    return " ".join(sorted("".join(sorted(one[1] for one in it)) for it in groups if it))


PEOPLE: dict[str, tuple[str, ...]] = {
    "a full name, a title with the family name, the family name alone": (
        "2024-10-01 | PER NATO chief/Mark Rutte | ORG NATO | GPE Belgium",
        "2024-10-04 | PER NATO chief/Rutte | ORG NATO",
        "2024-10-05 | PER Rutte | ORG NATO | GPE Belgium | PER Olga Berg",
        "123",
    ),
    "a footballer and a minister": (
        "2023-04-02 | PER midfielder/Daniel Mercer/24 | ORG Harwick Rovers",
        "2023-04-04 | PER Fisheries Minister/Daniel Mercer/58 | GPE Canada",
        "1 2",
    ),
    "a footballer and a minister without ages": (
        "2023-04-02 | PER midfielder/Daniel Mercer | GPE Canada",
        "2023-04-04 | PER Fisheries Minister/Daniel Mercer | GPE Canada",
        "1 2",
    ),
    "a footballer who became minister": (
        "2003-04-02 | PER midfielder/Daniel Mercer | GPE Canada",
        "2023-04-04 | PER former midfielder and sports minister/Daniel Mercer | GPE Canada",
        "2023-05-04 | PER sports minister/Daniel Mercer | GPE Canada",
        "123",
    ),
    "father and son": (
        "2021-11-08 | PER chairman/Robert Keane/71 | ORG Keane Foods",
        "2022-02-14 | PER chairman/Robert Keane/38 | ORG Keane Foods",
        "1 2",
    ),
    "Jr and Sr": (
        "2021-11-08 | PER Robert Keane Sr. | ORG Keane Foods",
        "2021-11-14 | PER Robert Keane Jr. | ORG Keane Foods",
        "1 2",
    ),
    "a year older a year later": (
        "2021-11-08 | PER Robert Keane/71".replace("PER ", "PER chairman/") + " | ORG Keane Foods",
        "2022-12-14 | PER chairman/Robert Keane/72 | ORG Keane Foods",
        "12",
    ),
    "a change of office": (
        "2022-05-11 | PER Foreign Minister/Valdis Ozols/52 | GPE Latvia",
        "2024-06-20 | PER President/Valdis Ozols/54 | GPE Latvia",
        "2024-06-21 | PER President/Ozols | GPE Latvia",
        "123",
    ),
    "successive holders of one office": (
        "2022-05-11 | PER Foreign Minister/Valdis Ozols | GPE Latvia",
        "2024-06-20 | PER Foreign Minister/Ilze Brikmane | GPE Latvia",
        "1 2",
    ),
    "two mayors of one family name, told apart by the time": (
        "2021-03-15 | PER Mayor/Ana Ruiz | GPE Saltmarsh",
        "2024-05-22 | PER Mayor/Pedro Ruiz | GPE Saltmarsh | PER former mayor/Ana Ruiz",
        "2024-06-01 | PER Mayor/Ruiz | GPE Saltmarsh",
        "1 23",
    ),
    "a family name alone that fits two": (
        "2024-05-21 | PER Councillor/Ana Ruiz | GPE Saltmarsh",
        "2024-05-22 | PER Councillor/Pedro Ruiz | GPE Saltmarsh",
        "2024-06-01 | PER Councillor/Ruiz | GPE Saltmarsh",
        "1 2 3",
    ),
    "a family name and nothing else": (
        "2024-05-21 | PER Ana Ruiz | GPE Chile",
        "2024-06-01 | PER Ruiz | GPE Norway",
        "1 2",
    ),
    "one name and nothing else in common": (
        "2012-05-21 | PER Ana Ruiz | GPE Chile",
        "2024-06-01 | PER Ana Ruiz | GPE Norway",
        "1 2",
    ),
    "a common name in one country": (
        "2024-05-21 | PER mayor/Ana Ruiz | GPE Chile",
        "2024-06-01 | PER witness/Ana Ruiz | GPE Chile",
        "2021-06-01 | PER Ana Ruiz | GPE Chile",
        "1 2 3",
    ),
    "ministers of two countries": (
        "2024-05-21 | PER Canadian finance minister/Ana Ruiz",
        "2024-06-01 | PER Chilean finance minister/Ana Ruiz",
        "1 2",
    ),
    "transliterations": (
        "2023-05-21 | PER President/Volodymyr Zelenko | GPE Ukraine",
        "2023-06-01 | PER President/Vladimir Zelenko | GPE Ukraine",
        "2023-06-02 | PER President/Volodymyr Zélenko | GPE Ukraine",
        "123",
    ),
    "family name first": (
        "2023-05-21 | PER professor/Zhou Lianfeng | GPE China",
        "2023-06-01 | PER professor/Lianfeng Zhou | GPE China",
        "2023-06-02 | PER Zhou Min | GPE China",
        "12 3",
    ),
    "initials": (
        "2023-05-21 | PER builder/John Halloran | ORG Crane Safety Board",
        "2023-06-01 | PER builder/J. Halloran | ORG Crane Safety Board",
        "2023-06-02 | PER builder/Jane Halloran | ORG Crane Safety Board",
        "1 2 3",
    ),
    "an initial that fits one": (
        "2023-05-21 | PER builder/John Halloran | ORG Crane Safety Board",
        "2023-06-01 | PER builder/J. Halloran | ORG Crane Safety Board",
        "12",
    ),
    "a short form": (
        "2023-05-21 | PER analyst/Tom Garrick | ORG Lindqvist Bank",
        "2024-06-01 | PER analyst/Thomas Garrick | ORG Lindqvist Bank",
        "12",
    ),
    "Mr and Ms": (
        "2023-05-21 | PER Mr/Okoro | ORG Lindqvist Bank | GPE Norway | PER Ann Bell",
        "2023-05-22 | PER Ms/Okoro | ORG Lindqvist Bank | GPE Norway | PER Ann Bell",
        "1 2",
    ),
    "a given name of either gender": (
        "2023-05-21 | PER coach/Andrea Rossi | GPE Italy",
        "2023-05-22 | PER Mr/Andrea Rossi | GPE Italy",
        "2023-05-23 | PER Mr/Rossi | GPE Italy | PER Bo Lind",
        "12 3",
    ),
    "a king's adviser is no man for that": (
        "2023-05-21 | PER Ms/Ann Okoro | ORG Dahl Foods",
        "2023-05-22 | PER king’s adviser/Ann Okoro | ORG Dahl Foods",
        "12",
    ),
    "without a day": (
        "- | PER Mayor/Ana Ruiz | GPE Saltmarsh",
        "- | PER Mayor/Ana Ruiz | GPE Saltmarsh",
        "12",
    ),
}
ORGANISATIONS: dict[str, tuple[str, ...]] = {
    "a full name and its abbreviation": (
        "2024-10-01 | ORG Northern Straits Treaty Organization=NSTO",
        "2024-10-02 | ORG Northern Straits Treaty Organisation",
        "2024-10-03 | ORG NSTO",
        "123",
    ),
    "an abbreviation of two": (
        "2024-10-01 | ORG Guild of Bridge Engineers=GBE | GPE Norway",
        "2024-10-02 | ORG Group of British Eggsellers=GBE | GPE Britain",
        "2024-10-03 | ORG GBE | GPE Norway",
        "13 2",
    ),
    "a short abbreviation with nothing in common": (
        "2024-10-01 | ORG Guild of Bridge Engineers=GBE | GPE Norway",
        "2024-10-03 | ORG GBE",
        "1 2",
    ),
    "an abbreviation that nobody spells out": (
        "2024-10-01 | ORG GBE | GPE Norway | ORG Tangen Maritime",
        "2024-10-03 | ORG GBE | GPE Norway",
        "12",
    ),
    "ministries of two countries": (
        "2024-10-01 | ORG Norway’s Defence Ministry",
        "2024-10-02 | ORG Polish Defence Ministry",
        "2024-10-03 | ORG Norwegian Ministry of Defense | GPE Poland",
        "13 2",
    ),
    "a ministry whose country the article tells": (
        "2024-10-01 | ORG Norway’s Defence Ministry",
        "2024-10-03 | ORG Defence Ministry | GPE Norway",
        "2024-10-04 | ORG Defence Ministry | GPE Norway | GPE Poland",
        "12 3",
    ),
    "the ministry": (
        "2024-10-01 | ORG ministry | GPE Norway",
        "2024-10-02 | ORG Ministry | GPE Norway",
        "2024-10-03 | ORG The Ministry | GPE Norway",
        "1 2 3",
    ),
    "colleges of one name": (
        "2024-10-01 | ORG Trinity College | GPE Norway",
        "2024-10-02 | ORG Trinity College | GPE Chile",
        "2024-10-03 | ORG Trinity College | GPE Chile",
        "1 23",
    ),
    "parties of two countries": (
        "2024-10-01 | ORG Labour Party | GPE Norway",
        "2024-10-02 | ORG Labour Party | GPE Britain",
        "2024-10-03 | ORG Norwegian Labor Party",
        "13 2",
    ),
    "a company": ("2024-10-01 | ORG Tangen Maritime", "2021-10-02 | ORG the Tangen Maritime", "12"),
}


@pytest.mark.parametrize("case", PEOPLE)
def test_people_are_joined_when_what_is_said_of_them_agrees(case):
    *lines, expected = PEOPLE[case]
    assert grouped(*lines) == expected


@pytest.mark.parametrize("case", ORGANISATIONS)
def test_organisations_are_joined_by_their_names(case):
    *lines, expected = ORGANISATIONS[case]
    assert grouped(*lines) == expected


ONE_NAME = [
    ("Ursula von der Leyde", "von der Leyde"),
    ("Mohammed bin Hakim", "Muhammad bin Hakim"),
    ("King Harald V", "King Harald"),
    ("King Harald V", "Harald"),
    ("Ann MacDowd", "Ann McDowd"),
    ("Volodymyr Zelenskyy", "Zelensky"),
    ("Volodymyr Zelenskiy", "Vladimir Zelensky"),
    ("Kim Tae-ho", "Kim Tae Ho"),
    ("Orban Viktor", "Viktor Orbán"),
    ("Łukasz Żak", "Lukasz Zak"),
    ("Oleksandr Melnyk", "Alexander Melnik"),
    ("Bob Hale", "Robert Hale"),
    ("Mr. Paul Hale", "Paul Hale"),
    ("Ann-Marie Hale", "Ann Marie Hale"),
    ("John Q. Hale", "John Hale"),
]
TWO_NAMES = [
    ("King Harald V", "King Harald IV"),
    ("Paul Hale", "Paula Hale"),
    ("Daniel Hale", "Daniela Hale"),
    ("Alexander Hale", "Alexandra Hale"),
    ("J. Okoro", "Paul Okoro"),
    ("John A. Hale", "John B. Hale"),
    ("Martin Hale", "Martina Hale"),
    ("Paul Hale", "Paul Halle-Berg"),
    ("Robert Keane Jr.", "Robert Keane Sr."),
]


@pytest.mark.parametrize(("one", "other"), ONE_NAME)
def test_one_name_in_two_forms(one, other):
    assert compare_names(parse_name(one), parse_name(other))
    assert compare_names(parse_name(other), parse_name(one))


@pytest.mark.parametrize(("one", "other"), TWO_NAMES)
def test_two_names_that_look_alike(one, other):
    assert compare_names(parse_name(one), parse_name(other)) is None
    assert compare_names(parse_name(other), parse_name(one)) is None


ONE_BODY = [
    ("US State Department", "U.S. Department of State"),
    ("Norway’s Foreign Ministry", "Norwegian Ministry of Foreign Affairs"),
    ("Oslo’s Defence Ministry", "Norwegian Defence Ministry"),
    ("Northern Straits Treaty Organisation", "the Northern Straits Treaty Organization"),
]
TWO_BODIES = [
    ("Oslo District Court", "Norwegian District Court"),
    ("Norwegian Defence Ministry", "Norwegian Finance Ministry"),
    ("Bank of Ebb", "Bank of Marlow"),
]


@pytest.mark.parametrize(("one", "other"), ONE_BODY)
def test_one_organisation_in_two_forms(one, other):
    assert organisation_keys(one) == organisation_keys(other) != ()


@pytest.mark.parametrize(("one", "other"), TWO_BODIES)
def test_two_organisations_that_look_alike(one, other):
    assert not set(organisation_keys(one)) & set(organisation_keys(other))


NO_KEYS = ["US", "ministry", "the Ministry", "Defence Ministry", "City Council", "Supreme Court", "police", "the union"]


@pytest.mark.parametrize("name", NO_KEYS)
def test_words_that_every_country_has_name_nothing(name):
    assert organisation_keys(name) == ()


def test_a_join_says_why_with_the_words_of_both_articles():
    appearances = seen(*PEOPLE["a change of office"][:2])
    (join,) = (one for one in find_joins(appearances) if one.one.endswith("#e1"))
    assert (join.one, join.other) == ("a1#e1", "a2#e1")
    assert join.reason == "the same name; their ages fit; both in politics; articles about LV"
    assert [(it.article, it.span.text) for it in join.evidence] == [
        ("a1", "Valdis Ozols"), ("a2", "Valdis Ozols"), ("a1", "52"), ("a2", "54"),
    ]  # fmt: skip


def test_roles_are_kept_with_the_days_of_the_articles_that_say_them():
    one = person(PEOPLE["a change of office"][:3])
    assert [(it.words, it.first, it.last) for it in one.roles] == [
        ("Foreign Minister", "2022-05-11", "2022-05-11"),
        ("President", "2024-06-20", "2024-06-21"),
    ]
    assert one.name == "Valdis Ozols"


def person(lines: tuple[str, ...]) -> Identity:
    appearances = seen(*lines)
    return next(it for it in group(appearances, find_joins(appearances)) if it.type == "PER")


def decided(*decisions: tuple[str, str, Verdict]) -> list[tuple[str, ...]]:
    appearances = [one for one in seen(*PEOPLE["a change of office"][:3]) if one.type == "PER"]
    said = [Decision(one, other, verdict, by="desk", at=str(at)) for at, (one, other, verdict) in enumerate(decisions)]
    return [it.appearances for it in group(appearances, find_joins(appearances), said)]


def test_a_person_can_undo_a_join():
    assert decided(("a1#e1", "a2#e1", "apart")) == [("a1#e1",), ("a2#e1", "a3#e1")]


def test_the_later_decision_holds():
    assert decided(("a1#e1", "a2#e1", "apart"), ("a2#e1", "a1#e1", "same")) == [("a1#e1", "a2#e1", "a3#e1")]


def test_a_person_can_join_what_nothing_joins():
    appearances = seen("2024-01-01 | PER Ann Okoro", "2024-01-02 | PER Ann Bell")
    (one,) = group(appearances, find_joins(appearances), [Decision("a1#e1", "a2#e1", "same", by="desk")])
    assert [join.reason for join in one.joins] == ["decided by desk"]


def test_a_decision_about_what_is_not_there_changes_nothing():
    assert decided(("a1#e1", "a9#e1", "same"), ("a8#e1", "a2#e1", "apart")) == decided()


def test_the_id_of_a_person_stays_when_later_articles_come():
    lines = PEOPLE["a change of office"][:3]
    assert person(lines[:1]).id == person(lines).id


def test_two_people_of_one_article_stay_two():
    appearances = seen("2024-01-01 | PER Ann Okoro | PER Ann Okoro")
    assert find_joins(appearances) == ()


def test_nobody_is_joined_to_a_phrase():
    text = "The spokesman left."
    span = Span(0, 13, "The spokesman")
    entities = (Entity("e1", "spokesman", "PER"),)
    assert (
        appearances_of(
            Article("a1", 1, text, text, (), entities=entities, mentions=(Mention("m1", "e1", span, span, "nominal"),))
        )
        == ()
    )


TEXTS: dict[str, tuple[list[str], list[str]]] = {
    "a minister and his successor": (
        [
            "Norway’s Foreign Minister Per Dahl, 50, spoke in Oslo. Dahl smiled.",
            "Foreign Minister Dahl left Oslo for Norway’s north. He is 50.",
            "Norwegian Foreign Minister Eva Moe took over from Per Dahl in Oslo.",
        ],
        ["Per Dahl: 3", "Eva Moe: 1"],
    ),
    "an age behind a pronoun": (
        ["Paul Dahl owns Dahl Foods. He is 74.", "Paul Dahl owns Dahl Foods. He is 38."],
        ["Paul Dahl: 1", "Paul Dahl: 1"],
    ),
    "an alliance": (
        [
            "The Northern Straits Treaty Organization (NSTO) met in Oslo. Norway paid.",
            "NSTO met again in Oslo. Norway paid again.",
        ],
        ["Northern Straits Treaty Organization: 2"],
    ),
}


@pytest.mark.parametrize("case", TEXTS)
def test_who_is_found_in_texts_is_put_together(case):
    texts, expected = TEXTS[case]
    appearances = [one for at, text in enumerate(texts) for one in appearances_of(annotated(f"a{at}", text))]
    groups = group(appearances, find_joins(appearances))
    named = {"PER", "ORG"} if "alliance" not in case else {"ORG"}
    found = [f"{it.name}: {len(it.appearances)}" for it in groups if it.type in named]
    assert [one for one in found if not one.startswith(("Dahl Foods", "Norway"))] == expected


def annotated(name: str, text: str) -> Article:
    day = FoundDate("2024-03-05", "2024-03-05", "caller")
    return annotate(Article(name, 1, text, text, (), date_published=day, in_language=Found("en", "en", "caller")), None)


LINES = [line for table in (PEOPLE, ORGANISATIONS) for *lines, _ in table.values() for line in lines]
some_lines = st.lists(st.sampled_from(LINES), min_size=2, max_size=9)


@given(some_lines, st.randoms(use_true_random=False))
def test_the_order_of_adding_changes_nothing(lines, chance):
    appearances = seen(*lines)
    mixed = [*appearances]
    chance.shuffle(mixed)
    joins = find_joins(appearances)
    assert find_joins(mixed) == joins
    assert group(mixed, reversed(joins)) == group(appearances, joins)


@given(some_lines)
def test_everybody_is_in_one_group(lines):
    appearances = seen(*lines)
    groups = group(appearances, find_joins(appearances))
    assert sorted(one for it in groups for one in it.appearances) == sorted(one.id for one in appearances)
    assert len({it.id for it in groups}) == len(groups)


@given(some_lines, st.data())
def test_what_a_person_set_apart_is_never_together(lines, data):
    appearances = seen(*lines)
    ids = st.sampled_from([one.id for one in appearances])
    pairs = data.draw(st.lists(st.tuples(ids, ids).filter(lambda pair: pair[0] != pair[1]), max_size=4))
    decisions = [Decision(one, other, "apart", by="desk") for one, other in pairs]
    for it in group(appearances, find_joins(appearances), decisions):
        assert not any(one in it.appearances and other in it.appearances for one, other in pairs)


@given(some_lines)
def test_only_what_a_key_touches_changes(lines):
    appearances = seen(*lines)
    new = {one.id for one in appearances if one.article == f"a{len(lines)}"}
    old = [one for one in appearances if one.id not in new]
    keys = {key for one in appearances if one.id in new for key in one.keys}
    near = {one.id for one in touched(keys, lambda key: [one for one in appearances if key in one.keys])}
    untouched = [join for join in find_joins(old) if join.one not in near]
    again = find_joins([one for one in appearances if one.id in near])
    assert sorted([*untouched, *again], key=lambda join: (join.one, join.other)) == list(find_joins(appearances))


def test_a_thousand_articles_about_one_person_take_a_second():
    lines = [
        f"20{10 + at // 100}-0{1 + at % 9}-11 | PER President/{('Ann Okoro', 'Okoro', 'A. Okoro')[at % 3]} | "
        f"ORG Firm {at} | GPE Norway"
        for at in range(1000)
    ]
    appearances = seen(*lines)
    assert cpu_seconds(lambda: find_joins(appearances), limit=3) < 3


def test_a_junior_is_not_his_father_but_may_be_called_by_the_family_name_alone():
    father, son, alone = map(parse_name, ("Bram Okoro", "Bram Okoro Jr.", "Okoro"))
    assert compare_names(father, son) is None
    assert compare_names(father, alone) == compare_names(son, alone) == ("surname", "the same family name")
