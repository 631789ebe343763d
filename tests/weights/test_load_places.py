"""The table of places that ships: it loads fast, and finds what is in it."""

from __future__ import annotations

import zlib

import pytest

from onrecord.annotate.gazetteer import key_of
from onrecord.weights.load_places import PLACES_FILE, load_places
from tests.pace import cpu_seconds


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Norway", ("country", 3144096)),
        ("the Netherlands", ("country", 2750405)),
        ("Illinois", ("division", 4896861)),
        ("Europe", ("continent", 6255148)),
        ("Oslo", ("town", 3143244)),
        ("Zurich", ("town", 2657896)),
        ("Bombay", ("town", 1275339)),
        ("St. Louis", ("division", 2246451)),
    ],
)
def test_places_are_found_under_their_names(name, first):
    assert any((place.kind, place.id) == first for place in load_places()(key_of(name)))


@pytest.mark.parametrize("name", ["", "Wexcombe-under-Ebb", "zzzz", "\n", "\t", "paris\t"])
def test_other_names_have_no_places(name):
    assert load_places()(name) == ()


def test_the_largest_place_of_a_name_comes_first():
    people = [place.population for place in load_places()("springfield")]
    assert len(people) > 5
    assert people == sorted(people, reverse=True)


def test_every_name_is_found(tmp_path):
    lines = zlib.decompress(PLACES_FILE.read_bytes()).decode().splitlines()
    find = load_places()
    assert len(lines) > 50_000
    assert lines == sorted(lines, key=lambda line: line.split("\t")[0].encode())
    assert all(find(line.split("\t")[0]) for line in [lines[0], *lines[::101], lines[-1]])


def test_a_table_of_ones_own_can_be_loaded(tmp_path):
    file = tmp_path / "places"
    file.write_bytes(zlib.compress(b"ebb\tP1,GB.ENG,900\n"))
    assert [place.id for place in load_places(file)("ebb")] == [1]


def test_the_table_is_small_and_read_in_a_tenth_of_a_second():
    assert PLACES_FILE.stat().st_size < 1_500_000
    assert len(zlib.decompress(PLACES_FILE.read_bytes())) < 4_000_000
    assert cpu_seconds(lambda: zlib.decompress(PLACES_FILE.read_bytes()), limit=0.1) < 0.1
