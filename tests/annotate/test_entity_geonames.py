"""Which place of the world is meant: only what the text itself settles."""

from __future__ import annotations

import pytest

from onrecord.annotate.gazetteer import Place, key_of, read_entry
from tests.annotate.texts import entities_of

TABLE = {
    "portugal": "C1,PT,10000000;P90,US.PA,3000",
    "georgia": "D2,US.GA,4800000;C3,GE,3700000",
    "illinois": "D4,US.IL,9000000",
    "ohio": "D5,US.OH,8000000;P6,US.IL,600",
    "oregon": "D7,US.OR,3000000;P8,US.OH,20000",
    "england": "D9,GB.ENG,50000000",
    "norway": "C10,NO,5000000",
    "texas": "D19,US.TX,25000000",
    "springfield": "P12,US.MA,154000;P11,US.IL,114000;P13,US.OH,59000",
    "bergen": "P14,NO.46,290000;P15,DE.06,16000",
    "oslo": "P16,NO.12,580000;P17,US.MN,600",
    "washington": "D20,US.WA,6500000;P21,US.DC,690000",
    "washington dc": "D22,US.DC,700000",
    "vienna": "D23,AT.09,3400000;P24,AT.09,1700000;P25,US.VA,16000",
    "lisbon": "D26,PT.14,2200000;P27,PT.14,517000",
    "europe": "L28,EU,700000000",
    "ebb": "P29,GB.ENG,21000",
    "paris": "P30,FR.11,2100000;P31,US.TX,25000",
    "saint louis": "P32,US.MO,279000;P33,SN.14,254000",
    "massachusetts": "D37,US.MA,7000000",
    "new york": "D38,US.NY,31000000;~P39,US.NY,8800000",
    "tonga": "P41,XX.1,30000;C40,TO,103000",
    "philadelphia": "~P42,JO.16,4000000;P43,US.PA,1560000;P44,US.MS,7000",
    "us": "C45,US,327000000",
    "south korea": "C46,KR,51000000",
    "south": "P47,US.AL,60000",
    "missouri": "D34,US.MO,5000000",
    "bombay": "~P35,IN.16,12000000;P36,US.NY,900",
}
SETTLED = {
    "Portugal voted.": {"Portugal": 1},
    "The flood in Springfield, Illinois, rose.": {"Springfield": 11, "Illinois": 4},
    "The flood in Springfield (Ill.) rose.": {"Springfield": 11, "Ill": None},
    "The flood in Springfield, MA, rose.": {"Springfield": 12},
    "A man of Springfield left. In Springfield, Ohio, it rained.": {"Springfield": 13, "Ohio": 5},
    "The Norwegian town of Bergen flooded.": {"Bergen": 14, "Norwegian town": None},
    "He went to Bergen in Norway.": {"Bergen": 14, "Norway": 10},
    "He lives in Oslo.": {"Oslo": 16},
    "He lives in Paris, Texas.": {"Paris": 31, "Texas": 19},
    "He flew to Lisbon, Vienna and Paris.": {"Lisbon": 27, "Vienna": 24, "Paris": 30},
    "He flew to Vienna, Lisbon and Paris.": {"Vienna": 24, "Lisbon": 27, "Paris": 30},
    "Voters in Illinois, Ohio and Texas": {"Illinois": 4, "Ohio": 5, "Texas": 19},
    "Snow fell in St. Louis, Missouri.": {"St. Louis": 32, "Missouri": 34},
    "People of Tonga met in Philadelphia.": {"Tonga": 40, "Philadelphia": 43},
    "The US voted. Washington said it had paid.": {"US": 45},
    "South Korea voted. The South denied it.": {"South Korea": 46},
    "Prices in Europe rose.": {"Europe": 28},
    "Trains in Bombay stopped.": {"Bombay": 35},
}
OPEN = {
    "one of many": "The flood in Springfield rose.",
    "a country or a state": "Officials in Georgia said so.",
    "a state or its town": "People in New York know.",
    "a state or a capital": "People in Washington know.",
    "too small to be the only one": "He lives in the town of Ebb.",
    "beside a state that has no such place": "He lives in Oslo, Texas.",
    "two of one name": "The floods in Springfield, Illinois, and in Springfield, Ohio, rose.",
    "not in the table": "He lives in the town of Wexcombe.",
}


def find(key: str) -> tuple[Place, ...]:
    return read_entry(TABLE[key]) if key in TABLE else ()


@pytest.mark.parametrize("text", SETTLED)
def test_a_place_that_the_text_settles_has_its_number_and_a_rule(text):
    entities = [one for one in entities_of(text, gazetteer=find)[0] if one.type in ("GPE", "LOC")]
    assert {one.name: one.geonames_id for one in entities} == SETTLED[text]
    assert all(bool(one.geonames_rule) == (one.geonames_id is not None) for one in entities)


@pytest.mark.parametrize("text", OPEN.values(), ids=OPEN.keys())
def test_a_place_that_the_text_leaves_open_has_none(text):
    first = next(one for one in entities_of(text, gazetteer=find)[0] if one.type == "GPE")
    assert (first.geonames_id, first.geonames_rule) == (None, "")


def test_only_places_have_numbers():
    entities, _ = entities_of("Ann Paris, 44, left. Paris said so.", gazetteer=find)
    assert [(one.type, one.geonames_id) for one in entities] == [("PER", None)]


def test_without_a_table_no_place_has_a_number():
    assert entities_of("He lives in Oslo.")[0][0].geonames_id is None


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("PORT ELLERY", "port ellery"),
        ("Saint-Étienne", "saint etienne"),
        ("St. Louis", "saint louis"),
        ("St", "st"),
        ("The Hague", "hague"),
        ("Łódź", "lodz"),
        ("Washington, D.C.", "washington dc"),
        ("L’Aquila", "laquila"),
        ("", ""),
        ("the", "the"),
    ],
)
def test_names_that_are_spelled_in_several_ways_have_one_key(name, key):
    assert key_of(name) == key
