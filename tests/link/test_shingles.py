"""From a text to the hashes of its sampled shingles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.link.shingle_hashes import shingle_hashes
from onrecord.link.shingles import (
    BITS,
    CHARACTERS,
    MOST,
    WINDOW,
    WORDS,
    Sketch,
    _is_unbroken,
    fingerprints,
    level_of,
    pack,
    sketch_text,
    units_of,
    unpack,
)
from tests.link.texts import CLINIC, FERRY, JAPANESE, LIBRARY
from tests.strategies import PHRASE

LINE = "The ferry to Sula was cancelled on Monday because of the storm."


@pytest.mark.parametrize(
    ("text", "same"),
    [
        (LINE.upper(), True),
        (LINE.replace(" ", "\n\n"), True),
        (LINE.replace(" was", ", “was” –"), True),
        (LINE.replace("storm", "storms"), False),
        (LINE.replace("Monday", "Sunday"), False),
        (LINE.replace("the storm", "storm the"), False),
    ],
)
def test_words_and_their_order_make_the_sketch_and_nothing_else_does(text, same):
    assert (sketch_text(text) == sketch_text(LINE)) is same


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("It's Nobody’s ferry", ["its", "nobodys", "ferry"]),
        ("12,000 litres", ["12", "000", "litres"]),
        ("STRASSE straße", ["strasse", "strasse"]),
        ("港の橋 A4", ["港", "の", "橋", "a4"]),
        ("부산항 다리", ["부산항", "다리"]),
        ("", []),
        ("– ! …", []),
    ],
)
def test_units_are_words_or_characters_where_there_are_no_blanks(text, units):
    assert units_of(text) == units


@pytest.mark.parametrize(
    "text",
    [
        FERRY,
        JAPANESE,
        "It's 12 o’clock — “Straße” ΣΊΣΥΦΟΣ und İzmir, 50 % · œuvre_2",
        "in room ٣ or on m² of the floor",
        "a\u0301 b cafe\u0301 half \ud800 pair",
        f"one {'x' * 64} two {'y' * 65} three four five six",
    ],
)
def test_a_text_gone_through_as_a_whole_gives_the_hashes_of_its_words(text):
    assert sketch_text(text) == by_units(text)


@given(st.lists(st.one_of(PHRASE, st.text(max_size=12))).map(" ".join))
def test_any_text_gone_through_as_a_whole_gives_the_hashes_of_its_words(text):
    assert sketch_text(text) == by_units(text)


def by_units(text: str) -> Sketch:
    """The sketch of a text by the definition of its units."""
    units = units_of(text)
    hashes = shingle_hashes(units, CHARACTERS if _is_unbroken(units) else WORDS)
    level = level_of(len(hashes))
    return Sketch(level, tuple(dict.fromkeys(one for one in hashes.tolist() if one < 1 << (BITS - level))))


def test_hashes_are_the_same_on_every_machine():
    assert sketch_text("one two three four five six 7") == Sketch(0, HASHES)


HASHES = (7629280326090354408, 8763081356460314276, 1486397007446803055)


@pytest.mark.parametrize(("text", "length"), [("one two three four", 0), ("one two three four five", 1), ("", 0)])
def test_a_text_of_fewer_than_five_words_has_no_shingle(text, length):
    assert len(sketch_text(text).hashes) == length


def test_a_shingle_with_a_figure_is_odd():
    assert [hash_ & 1 for hash_ in sketch_text("one two three four five 6 seven").hashes] == [0, 1, 1]


def test_a_passage_leaves_the_same_hashes_wherever_it_stands():
    alone, among = sketch_text(LIBRARY), sketch_text(f"{FERRY}\n{LIBRARY}\n{CLINIC}")
    assert among.level > alone.level
    assert set(alone.at(among.level)) <= set(among.hashes)


def test_japanese_is_compared_by_runs_of_characters():
    first, *_ = JAPANESE.split("。")
    assert len(sketch_text(first).hashes) > 20
    assert set(sketch_text(first).hashes) <= set(sketch_text(JAPANESE).hashes)


@pytest.mark.parametrize("words", [100, 400, 1_000, 10_000, 60_000])
def test_a_long_text_is_kept_in_a_bounded_number_of_hashes(words):
    sketch = sketch_text(" ".join(f"w{number}" for number in range(words)))
    assert min(words, 128) * 0.35 < len(sketch.hashes) <= MOST * 1.2


@given(st.text() | PHRASE)
def test_any_text_has_a_sketch_of_distinct_small_numbers_that_survives_packing(text):
    sketch = sketch_text(text)
    assert len(set(sketch.hashes)) == len(sketch.hashes)
    assert all(0 <= hash_ < 1 << 63 >> sketch.level for hash_ in sketch.hashes)
    assert unpack(pack(sketch)) == sketch
    assert sketch.at(sketch.level + 1) == tuple(hash_ for hash_ in sketch.hashes if hash_ < 1 << 62 >> sketch.level)


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_longer_text_is_never_sampled_more_finely(one, other):
    assert level_of(min(one, other)) <= level_of(max(one, other))


@given(st.lists(st.integers(0, 1 << 62), min_size=1, max_size=60, unique=True), st.data())
def test_texts_that_share_a_window_of_hashes_share_a_fingerprint(hashes, data):
    start = data.draw(st.integers(0, len(hashes) - 1))
    part = hashes[start : start + WINDOW + data.draw(st.integers(0, 20))]
    shared = set(fingerprints(Sketch(0, tuple(hashes)))) & set(fingerprints(Sketch(0, tuple(part))))
    assert shared or len(part) < WINDOW
    assert set(fingerprints(Sketch(0, tuple(hashes)))) <= set(hashes)


def test_an_empty_text_has_no_fingerprint():
    assert fingerprints(Sketch(0, ())) == ()


def test_lone_surrogates_are_words_like_others():
    assert len(sketch_text("a \ud800b c d e").hashes) == len(sketch_text("a b c d e").hashes)
