import pytest

from onrecord.lang.calendar_names import MONTHS, WEEKDAYS
from onrecord.lang.calendar_words import WORDS
from onrecord.lang.calendars import is_date_word, label_kind, meaning, unit_of


def test_every_language_has_twelve_months_and_seven_days():
    assert {code: len(names.split()) for code, names in MONTHS.items() if len(names.split()) != 12} == {}
    assert {code: len(names.split()) for code, names in WEEKDAYS.items() if len(names.split()) != 7} == {}


def test_tables_are_in_lower_case():
    words = [phrase for table in WORDS.values() for phrases in table.values() for phrase in phrases.split("|")]
    assert [phrase for phrase in words if phrase != phrase.lower() or phrase != phrase.strip() or not phrase] == []


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("march", "en", ("m", 3)),
        ("märz", "de", ("m", 3)),
        ("września", "pl", ("m", 9)),
        ("mars", "pt", ("m", 3)),
        ("listopada", "pl", ("m", 11)),
        ("listopada", "hr", ("m", 10)),
        ("ago", "es", ("m", 8)),
        ("ago", "en", ("r", 0)),
        ("fa", "it", ("r", 0)),
        ("uhr", "de", ("u", 0)),
        ("storm", "en", None),
    ],
)
def test_a_word_means_what_it_means_in_its_language(word, language, expected):
    assert meaning(word, language) == expected


@pytest.mark.parametrize(
    ("phrase", "language", "expected"),
    [
        ("updated", "en", "modified"),
        ("mis à jour", "fr", "modified"),
        ("veröffentlicht", "de", "published"),
        ("imechapishwa", "sw", "published"),
        ("published", "pl", "published"),
        ("storm", "en", None),
    ],
)
def test_a_label_announces_its_kind(phrase, language, expected):
    assert label_kind(phrase, language) == expected


@pytest.mark.parametrize(
    ("word", "language", "index"), [("h", "fr", 2), ("min", "en", 1), ("tagen", "de", 3), ("sun", "en", None)]
)
def test_a_unit_is_known_by_its_name(word, language, index):
    assert unit_of(word, language) == index


def test_words_beside_dates_are_told_from_others():
    assert is_date_word("updated")
    assert is_date_word("lesezeit")
    assert not is_date_word("flood")
