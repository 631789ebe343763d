"""What headline and bullets say again. A case: headline, sentence of the body -> whether they say the same."""

import pytest

from onrecord.extract.acts import SAYING, cue_of
from onrecord.extract.fold import fold
from onrecord.extract.framed import Framed
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out
from onrecord.extract.repeats import likeness, likest, stems, weigh
from tests.extract.places import place, raw

LIKE = {
    ("Two boats lost off Port Ellery", "two boats had been lost in a storm off Port Ellery"): True,
    ("At least 12 hurt as pier collapses", "a pier had collapsed, hurting at least 12 people"): True,
    ("Dam was never safe", "the dam had never been safe"): True,
    ("Two boats lost off Port Ellery", "the mayor would resign"): False,
    ("At least 12 hurt as pier collapses", "at least 40 houses stood empty"): False,
    ("Rain", "rain fell on the hills"): False,
}


@pytest.mark.parametrize(("headline", "said"), LIKE)
def test_a_headline_says_the_same_when_most_of_its_words_stand_there(headline, said):
    assert (likeness(weigh(headline), stems(said)) >= 0.5) is LIKE[headline, said]


def test_numbers_and_names_count_double():
    assert likeness(weigh("boat rammed 12"), stems("the 12")) == pytest.approx(0.5)


def test_the_first_of_the_likest_is_taken_and_only_when_it_is_like_enough():
    assert likest([0.2, 0.7, 0.7]) == 1
    assert likest([0.2, 0.4]) is None
    assert likest([]) is None


def _framed(text: str, one: RawStatement) -> Framed:
    return Framed(one, cue_of(lay_out(text), one))


HEADLINES = [
    # headline, statement in it, lead, statement of the lead, the place that repeats
    (
        "Pilot denies ramming ferry",
        ("Pilot", "denies", "ramming ferry"),
        "The pilot pleaded not guilty to causing a collision with a ferry.",
        ("The pilot", "pleaded not guilty", "causing a collision with a ferry"),
        "ramming ferry",
    ),
    (
        "Police plead for news of missing boy",
        ("Police", "plead for", "news of missing boy"),
        "Officers of the police are asking drivers on the coast road to check their cameras.",
        ("Officers of the police", "asking", "drivers on the coast road to check their cameras"),
        "news of missing boy",
    ),
    (
        "Hale: dam was never safe",
        ("Hale", ":", "dam was never safe"),
        "The council said on Monday that the dam had never been safe.",
        ("The council", "said", "the dam had never been safe"),
        "dam was never safe",
    ),
    (
        "Two boats lost off Port Ellery",
        None,
        "Two boats had been lost off Port Ellery, the coastguard said.",
        ("the coastguard", "said", "Two boats had been lost off Port Ellery"),
        "Two boats lost off Port Ellery",
    ),
]


@pytest.mark.parametrize(("headline", "front", "lead", "body", "repeated"), HEADLINES)
def test_a_headline_is_a_place_of_the_statement_that_it_repeats(headline, front, lead, body, repeated):
    text = f"{headline}\n{lead}"
    framed = [_framed(text, raw(text, *one)) for one in (front, body) if one]
    said, repeats = fold(text, framed, [(0, len(headline))])
    assert (said, repeats) == ([framed[-1]], {0: (place(text, repeated),)})


def test_a_headline_of_its_own_stays_a_statement():
    text = "Mayor rejects dam report\nRain fell, the coastguard said."
    framed = [
        _framed(text, raw(text, "Mayor", "rejects", "dam report")),
        _framed(text, raw(text, "the coastguard", "said", "Rain fell")),
    ]
    said, repeats = fold(text, framed, [(0, 24)])
    assert (said, repeats) == ([framed[1], framed[0]], {})


NAMES_ALONE = [
    # headline, what the body says, who says it: the same names, and nothing else
    (
        "Port Ellery Attorney General investigating WaveWork",
        "we had a letter from the Port Ellery Attorney General",
        "WaveWork",
    ),
    ("Cardinal Hale guides Ebb synod", "None of us is a star in the Ebb synod", "Cardinal Hale"),
]


@pytest.mark.parametrize(("headline", "said", "who"), NAMES_ALONE)
def test_names_alone_make_no_headline_a_repeat(headline, said, who):
    text = f"{headline}\n“{said},” {who} said."
    one = _framed(text, raw(text.replace(headline, "x" * len(headline)), who, "said", said))
    assert fold(text, [one], [(0, len(headline))]) == ([one], {})


def test_a_standfirst_about_another_matter_keeps_its_statement():
    text = "The ministry confirmed that a third case was found in Ebb.\nThis ministry said Ebb is safe."
    front = _framed(text, raw(text, "The ministry", "confirmed", "a third case was found in Ebb"))
    body = raw(text, "This ministry", "said", "Ebb is safe")
    assert fold(text, [front, _framed(text, body)], [(0, 58)])[0] == [_framed(text, body), front]


def test_very_many_statements_in_a_headline_take_linear_time():
    text = "a b c d e f " * 4000
    framed = [Framed(RawStatement((), None, ((at * 12, at * 12 + 11),), ""), SAYING) for at in range(4000)]
    said, repeats = fold(text, framed, [(0, 24_000)])
    assert len(said) + sum(map(len, repeats.values())) == 4000
