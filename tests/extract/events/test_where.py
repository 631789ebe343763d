"""Where it happened. A case: text -> trigger and place of each event."""

import pytest

from onrecord.model.record import Event
from tests.extract.events.invented import read

WHERE: dict[str, list[tuple[str, str | None]]] = {
    "At least seven people died in Indian-controlled Kashmir.": [("died", "Kashmir")],
    "Two drones struck a fuel depot on the edge of Paris early on Monday.": [("struck a fuel depot", "Paris")],
    "Militants seized a tanker in the southern part of the Gulf of Aden.": [("seized a tanker", "Gulf of Aden")],
    "The woman was killed in the Mankote area of the Poonch district.": [("killed", "Mankote area")],
    "Police arrested Jan Kott at Ebb airport.": [("arrested", "Ebb airport")],
    "A crash near Toronto killed 12 people.": [("crash", "Toronto"), ("killed", "Toronto")],
    "A court in Toronto jailed Jan Kott.": [("jailed", "Toronto")],
    "Plymouth protests were called off.": [("protests", "Plymouth")],
    "The turnout in Toronto's mayoral election was low.": [("election", "Toronto")],
    "Ana Ruiz accused Jan Kott of bombing a hospital in Kabul.": [("accused", None), ("bombing", "Kabul")],
    "Ana Ruiz, speaking in Toronto, condemned the attacks in Kabul.": [("condemned", "Toronto"), ("attacks", "Kabul")],
    "Ana Ruiz resigned in support of Germany.": [("resigned", None)],
    "Jan Kott was arrested on the orders of Germany.": [("arrested", None)],
}


@pytest.mark.parametrize("text", WHERE)
def test_where_it_happened(text):
    article = read(text)
    names = {one.id: one.name for one in article.entities}
    found = [one for one in article.records if isinstance(one, Event)]
    assert [(one.trigger.text, names.get(one.place or "")) for one in found] == WHERE[text]


def test_a_place_before_a_noun_takes_no_part():
    (event,) = [one for one in read("Toronto riots ended on Monday.").records if isinstance(one, Event)]
    assert event.participants == ()


def test_the_day_of_what_somebody_is_accused_of_is_not_the_day_of_the_accusation():
    article = read("Ana Ruiz accused Jan Kott of bombing a hospital in May 2019.")
    accused, bombing = (one for one in article.records if isinstance(one, Event))
    assert accused.time is None
    assert bombing.time is not None
