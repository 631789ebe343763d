"""Where something was said. Cases stand above each test."""

import pytest

from onrecord.annotate.annotate import annotate
from onrecord.extract.extract import extract
from onrecord.extract.reading import lay_out
from onrecord.extract.venue import venue_of
from onrecord.model.article import Article
from onrecord.model.found import Found
from onrecord.model.record import Medium, Statement
from onrecord.model.span import Span
from tests.extract.places import place, raw

ENGLISH = Found("en", raw="en", source="caller")

VENUES = {
    "Hale pleaded guilty in federal court to theft.": "federal court",
    "“It rains,” Hale said outside court on Monday.": "court",
    "“It rains,” Hale told reporters on the courthouse steps.": "the courthouse steps",
    "“It rains,” Hale told reporters outside the hospital.": "the hospital",
    "“It rains,” Hale told reporters aboard Air Force One.": "Air Force One",
    "“It rains,” Hale said on the Senate floor on Monday.": "the Senate floor",
    "“It rains,” Hale said from her home on Monday.": "her home",
    "“It rains,” Hale told the BBC from the crash site.": "the crash site",
    "“It rains,” Hale told a crowd of strikers outside the plant.": "the plant",
    "Hale told reporters in London on Monday that the dam had burst.": "London",
    "“It rains,” Hale told an audience in the town of London.": "the town of London",
    "“It rains,” Hale said in London on Monday.": "London",
    "“It rains,” Hale said on Monday in London.": "London",
    "“It rains,” Hale said at a press briefing in London on Monday.": "London",
    "“It rains,” Hale told Reuters by phone from London.": "London",
    "Speaking in London on Monday, Hale said the dam had burst.": "London",
    "Speaking at the scene, Hale said the dam had burst.": "the scene",
    # none
    "“It rains,” Hale said in a court filing on Monday.": None,
    "“It rains,” Hale told residents at a town hall.": None,
    "“It rains,” Hale told residents in London.": None,
    "“It rains,” said Ana Ruiz, a teacher in London.": None,
    "“It rains,” Hale said in a letter from London.": None,
    "“It rains,” Hale said in a report on the school.": None,
    "“It rains,” Hale said after a night in London.": None,
    "“It rains,” Hale said in a hurry.": None,
}


@pytest.mark.parametrize(("text", "wanted"), VENUES.items())
def test_where_it_was_said_stands_right_behind_what_it_belongs_to(text, wanted):
    article = annotate(Article(id="a", position=1, text=text, body=text, segments=(), in_language=ENGLISH))
    (one,) = (record for record in extract(article).records if isinstance(record, Statement))
    assert (one.venue and one.venue.text) == wanted


def test_a_cue_that_leads_on_leads_to_where_it_was_said():
    text = "“It rains,” Hale said from the crash site."
    assert venue_of(lay_out(text), raw(text, "Hale", "said from", "It rains,")) == place(text, "the crash site")


def test_what_is_a_medium_is_no_venue():
    text = "“It rains,” Hale said at a town hall."
    hall = Medium("meeting", Span.of(text, *place(text, "a town hall")))
    assert venue_of(lay_out(text), raw(text, "Hale", "said", "It rains,"), medium=hall) is None
