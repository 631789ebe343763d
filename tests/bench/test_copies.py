"""The bench of copies: what it makes, and how it counts."""

from random import Random

import pytest

from bench.copies.measure import Asked, Count, index_of, measure, total
from bench.copies.texts import made_article
from bench.copies.variants import COPIES, NEGATIVES, embedded


def chance(seed: int = 3) -> Random:
    return Random(seed)  # noqa: S311  (chance here keeps no secrets)


TEXT = made_article(chance(), sentences=20)


@pytest.mark.parametrize("kind", COPIES)
def test_a_variant_is_another_text_and_the_same_again_with_the_same_seed(kind):
    variant = COPIES[kind](TEXT, chance(1))
    assert variant == COPIES[kind](TEXT, chance(1))
    assert variant != TEXT


@pytest.mark.parametrize("kind", NEGATIVES)
def test_texts_that_are_no_copies_differ(kind):
    assert len(set(NEGATIVES[kind](chance(1), 6))) == 6


def test_an_embedded_text_stands_whole_in_its_host():
    assert TEXT in embedded(TEXT, chance(1), made_article(chance(4)))


def test_pairs_are_counted_by_kind():
    index = index_of({"a": TEXT, "b": made_article(chance(5))})
    asked = [
        Asked("copy", TEXT, frozenset("a")),
        Asked("copy", "Nobody knows.", frozenset("a")),
        Asked("none", TEXT, frozenset()),
    ]
    counts = measure(index, asked)
    assert counts == {"copy": Count(1, 1, 0), "none": Count(0, 0, 1)}
    assert (counts["copy"].recall, counts["none"].recall, total(counts.values())) == (0.5, None, Count(1, 1, 1))
