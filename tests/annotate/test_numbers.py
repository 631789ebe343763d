import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.numbers import figure, number_at, ordinal_at
from onrecord.annotate.tokens import tokenize

VALUES = {
    "10,000 sheep": (10_000, "10,000"),
    "2.5 tonnes": (2.5, "2.5"),
    "1,234.5": (1234.5, "1,234.5"),
    "10,00,000 rupees": (1_000_000, "10,00,000"),
    "2 1/2 years": (2.5, "2 1/2"),
    "2-1/2 years": (2.5, "2-1/2"),
    "2½ years": (2.5, "2½"),
    "½ cup": (0.5, "½"),
    "1/16 of it": (1 / 16, "1/16"),
    "3 million bees": (3_000_000, "3 million"),
    "1.1 million bees": (1_100_000, "1.1 million"),
    "20bn": (20_000_000_000, "20bn"),
    "40k": (40_000, "40k"),
    "35m of its lamps": (35_000_000, "35m"),
    "12m voters": (12_000_000, "12m"),
    "37m (121ft) long": (37, "37"),
    "10-million-year": (10_000_000, "10-million"),
    "seven boats": (7, "seven"),
    "twenty-five boats": (25, "twenty-five"),
    "thirty boats": (30, "thirty"),
    "two hundred and five boats": (205, "two hundred and five"),
    "two hundred boats": (200, "two hundred"),
    "three thousand and six": (3006, "three thousand and six"),
    "one million two hundred thousand": (1_200_000, "one million two hundred thousand"),
    "two dozen eggs": (24, "two dozen"),
    "four hundred thousand": (400_000, "four hundred thousand"),
    "one and a half": (1.5, "one and a half"),
    "two-and-a-half years": (2.5, "two-and-a-half"),
    "two and half years": (2.5, "two and half"),
    "two and a quarter": (2.25, "two and a quarter"),
    "two quarters": (2, "two"),
    "two-thirds": (2 / 3, "two-thirds"),
    "two and a half million bees": (2_500_000, "two and a half million"),
    "half a cup": (0.5, "half a"),
    "half of it": (0.5, "half"),
    "half a million": (500_000, "half a million"),
    "half a dozen": (6, "half a dozen"),
    "a dozen eggs": (12, "a dozen"),
    "a half-dozen eggs": (6, "a half-dozen"),
    "a hundred and six": (106, "a hundred and six"),
    "a million bees": (1_000_000, "a million"),
    "a quarter of the eggs": (0.25, "a quarter"),
    "a quarter of a million": (250_000, "a quarter of a million"),
    "two-thirds of them": (2 / 3, "two-thirds"),
    "three quarters": (0.75, "three quarters"),
    "one-fifth": (0.2, "one-fifth"),
    "one one one": (1, "one"),
    "five six": (5, "five"),
}
VAGUE = {
    "dozens of boats": (24, "dozens"),
    "hundreds of thousands of boats": (200_000, "hundreds of thousands"),
    "several boats": (2, "several"),
    "a few boats": (2, "a few"),
    "a few hundred boats": (200, "a few hundred"),
    "a couple of boats": (2, "a couple of"),
}
NONE = [
    "boats",
    "a boat",
    "a third boat",
    "21.10.2024",
    "1.2.3",
    "9" * 1_000_000,
    "scores",
    "a score",
    "few",
    "-",
    "²5",
]


SPOKEN = {
    "four point five percent": (4.5, "four point five"),
    "twenty point oh": (20, "twenty"),
    "two point seven million voters": (2_700_000, "two point seven million"),
    "three point one four": (3.14, "three point one four"),
    "one point of three": (1, "one"),
    "one tenth the price": (0.1, "one tenth"),
}


@pytest.mark.parametrize("text", VALUES | SPOKEN)
def test_number_is_read_with_all_of_its_words(text):
    tokens = tokenize(text)
    number = number_at(tokens, 0)
    value, written = (VALUES | SPOKEN)[text]
    assert number is not None
    assert number.value == pytest.approx(value)
    assert text[: tokens.ends[number.end - 1]] == written
    assert number.exact


@pytest.mark.parametrize("text", VAGUE)
def test_vague_word_has_no_value_but_the_least_that_it_says(text):
    tokens = tokenize(text)
    number = number_at(tokens, 0)
    least, written = VAGUE[text]
    assert number is not None
    assert (number.value, number.exact, number.least) == (None, False, least)
    assert text[: tokens.ends[number.end - 1]] == written


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_number_is_not_read(text):
    assert number_at(tokenize(text), 0) is None


@pytest.mark.parametrize("text", ["$20-30m", "£5m-10m", "€2–3m"])
def test_money_before_the_first_of_two_makes_millions_of_the_letter_behind_both(text):
    tokens = tokenize(text)
    last = max(at for at, word in enumerate(tokens.words) if word.isdecimal())
    number = number_at(tokens, last)
    assert number is not None
    assert number.value == int(tokens.words[last]) * 1_000_000


def test_money_makes_millions_of_a_letter():
    number = number_at(tokenize("£3m now"), 1)
    assert number is not None
    assert number.value == 3_000_000


@pytest.mark.parametrize(
    ("text", "value"),
    [("third", 3), ("21st", 21), ("twenty-first", 21), ("21", None), ("10,000th", None), ("seconds", None)],
)
def test_ordinal_is_a_place_in_a_row(text, value):
    number = ordinal_at(tokenize(text), 0)
    assert (number.value if number else None) == value


@given(st.from_regex(r"\d+([.,]\d+)*", fullmatch=True))
def test_any_token_of_digits_is_a_finite_number_or_none(word):
    value = figure(word)
    assert value is None or 0 <= value < 10**25


@given(
    st.lists(
        st.sampled_from(
            "one two twenty hundred thousand million and a half dozen - third thirds quarter of few 5 1 / 2 ½ m k bn "
            "several dozens score 1,000 2.5 . couple".split()
        ),
        max_size=12,
    )
)
def test_a_number_ends_behind_its_beginning_and_inside_the_text(words):
    tokens = tokenize(" ".join(words))
    for index in range(len(tokens.words)):
        for number in (number_at(tokens, index), ordinal_at(tokens, index)):
            assert number is None or index < number.end <= len(tokens.words)
