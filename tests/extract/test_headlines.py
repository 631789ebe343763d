"""Headlines that say who says what, without a verb."""

import pytest

from onrecord.extract.headlines import of_headline

HEADLINES = [
    # headline, who says it, what is said
    ("NATO’s Hale: we will stay", "Hale", "we will stay"),
    ("Energy minister: I never promised it", "Energy minister", "I never promised it"),
    ("Ellery official: deal is near", "Ellery official", "deal is near"),
    ("Former harbour police chief: boats are unsafe", "Former harbour police chief", "boats are unsafe"),
]
NONE = [
    "Live: dam breaks in Ellery",
    "Ten towns for families: our pick of the year",
    "What we know about the mayor: a short guide",
    "Wild weather: what you need to know",
    "Energy minister: no",
    "",
    ":",
    "Minister:",
]


@pytest.mark.parametrize(("line", "who", "what"), HEADLINES)
def test_a_colon_stands_for_the_verb_behind_a_name_or_an_office(line, who, what):
    raw = of_headline(line, 4)
    assert raw is not None
    text = "Ebb\n" + line
    assert [text[slice(*place)] for place in (*raw.sources, *raw.contents)] == [who, what]


@pytest.mark.parametrize("line", NONE)
def test_a_label_says_nothing(line):
    assert of_headline(line, 0) is None
