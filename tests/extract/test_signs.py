"""What speaks for it and against it that something is said."""

from __future__ import annotations

import pytest

from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out
from onrecord.extract.signs import signs_of

SIGNS = [
    # text, source, cue, content, sign, how much of it
    ("Ana Ruiz shared a video of the boat.", "Ana Ruiz", "shared", "a video of the boat", "verb for things", 1.0),
    ("Ana Ruiz shared a video of the boat.", "Ana Ruiz", "shared", "a video of the boat", "content is a thing", 1.0),
    ("Ana Ruiz shared that it sank.", "Ana Ruiz", "shared", "it sank", "content behind that", 1.0),
    ("Ana Ruiz shared that it sank.", "Ana Ruiz", "shared", "it sank", "content is a thing", 0.0),
    ("Hale looks at “the long winter”.", "Hale", "looks at", "“the long winter”", "content is quoted", 1.0),
    ("Hale looks at “the long winter”.", "Hale", "looks at", "“the long winter”", "word of seeming or doing", 1.0),
    ("Hale sang “The Long Winter Road”.", "Hale", "sang", "“The Long Winter Road”", "content is a title", 1.0),
    ("Hale believes the dam broke.", "Hale", "believes", "the dam broke", "verb of the mind", 1.0),
    ("We think the lamp is a good gift.", "We", "think", "the lamp is a good gift", "source is the writer", 1.0),
    ("US officials think it will hold.", "US officials", "think", "it will hold", "source is the writer", 0.0),
    ("If you ask the bank, it pays.", "you", "ask", "the bank", "source is the reader", 1.0),
    ("If you ask the bank, it pays.", "you", "ask", "the bank", "behind if", 1.0),
    ("No one told the crew about it.", "No one", "told", "about it", "source is nobody", 1.0),
    ("A photograph shows the ferry.", "A photograph", "shows", "the ferry", "source is a picture", 1.0),
    ("A study shows the ferry is late.", "A study", "shows", "the ferry is late", "source is an inquiry", 1.0),
    ("This suggests the port is full.", "This", "suggests", "the port is full", "source points back", 1.0),
    ("One would think it is late.", "One", "would think", "it is late", "source is anybody", 1.0),
    ("But users complain of the noise.", "users", "complain", "of the noise", "source is one plain word", 1.0),
    ("Firms should consider a lock.", "Firms", "should consider", "a lock", "only possible", 1.0),
    ("Ana Ruiz would not say who paid.", "Ana Ruiz", "would not say", "who paid", "kept back", 1.0),
    ("Ana Ruiz would not say who paid.", "Ana Ruiz", "would not say", "who paid", "only possible", 0.0),
    ("She did not paint her boat.", "She", "did not paint", "her boat", "negated", 1.0),
    ("What did the mayor say?", "the mayor", "say", "What", "question", 1.0),
    ("“It rains!” — Ann Hale", "Ann Hale", "—", "It rains", "only a mark", 1.0),
    ("The ferry is expected to sink.", "The ferry", "is expected", "to sink", "passive", 1.0),
    ("The dam held, Ana Ruiz said.", "Ana Ruiz", "said", "The dam held", "content before the cue", 1.0),
    ("The dam held, Ana Ruiz said.", "Ana Ruiz", "said", "The dam held", "act: say", 1.0),
    ("The dam held, Ana Ruiz said.", "Ana Ruiz", "said", "The dam held", "form: past", 1.0),
    ("It was said that it held.", "", "was said", "it held", "nobody says it", 1.0),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "sign", "much"), SIGNS)
def test_a_place_shows_its_signs(text, source, cue, content, sign, much):
    sources, places = ((source,) if source else ()), []
    for words in (*sources, cue, content):
        start = text.index(words)
        places.append((start, start + len(words)))
    raw = RawStatement(tuple(places[:-2]), places[-2], (places[-1],), "encoder", 0.6)
    (signs,) = signs_of(lay_out(text), [raw])
    assert signs.get(sign, 0.0) == much


def test_a_text_that_speaks_to_its_reader_shows_it():
    raw = RawStatement(((0, 3),), (4, 8), ((9, 15),), "rule")
    plain, guide = (lay_out(f"She said it held. {rest}") for rest in ("He left the town.", "You can ask your bank."))
    assert signs_of(plain, [raw])[0]["text speaks to its reader"] == 0.0
    assert signs_of(guide, [raw])[0]["text speaks to its reader"] > 100.0


def test_places_in_one_sentence_are_signs_of_each_other():
    reading = lay_out("She said it held and he denied it fell. It rained.")
    raws = [
        RawStatement(((0, 3),), (4, 8), ((9, 16),), "rule"),
        RawStatement(((21, 23),), (24, 30), ((31, 38),), "rule"),
    ]
    assert [signs["others in its sentence"] for signs in signs_of(reading, raws)] == [1.0, 1.0]
    assert signs_of(reading, raws[:1])[0]["others in its sentence"] == 0.0
