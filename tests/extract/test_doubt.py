"""What is found and is no statement: deeds, things, moods, the writer's own mind."""

from __future__ import annotations

import pytest

from onrecord.annotate.annotate import annotate
from onrecord.extract.doubt import is_doubtful
from onrecord.extract.extract import extract
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out
from onrecord.model.article import Article
from onrecord.model.found import Found

DOUBTFUL = [
    # text, source, cue, content, how sure the encoder is, whether to let it go
    ("Hale looks at why the dam broke.", "Hale", "looks at", "why the dam broke", 0.8, True),
    ("Hale looks at why the dam broke.", "Hale", "looks at", "why the dam broke", 0.9, False),
    ("Hale looks at “the long winter”.", "Hale", "looks at", "“the long winter”", 0.5, False),
    ("Hale looks at “Winter”.", "Hale", "looks at", "“Winter”", 0.5, True),
    ("Hale said the dam broke.", "Hale", "said", "the dam broke", 0.3, False),
    ("Hale went into how the dam broke.", "Hale", "went into", "how the dam broke", 0.5, False),
    ("Hale went into how the dam broke.", "Hale", "went into", "how the dam broke", 0.3, True),
    ("Hale went into how the dam broke.", "", "went into", "how the dam broke", 0.6, True),
    ("The economy added 12,000 jobs.", "The economy", "added", "12,000 jobs", 0.5, True),
    ("Hale believes the dam broke.", "Hale", "believes", "the dam broke", 0.6, True),
    ("Hale believes the dam broke.", "Hale", "believes", "the dam broke", 0.8, False),
    ("We think the lamp is a good gift.", "We", "think", "the lamp is a good gift", 0.9, True),
    ("US officials think the dam will hold.", "US officials", "think", "the dam will hold", 0.9, False),
    ("I asked the mayor to explain.", "I", "asked", "the mayor to explain", 0.9, False),
    ("If you ask the bank for help, it pays.", "you", "ask", "the bank for help", 0.9, True),
    ("Describe an idea that you like.", "", "Describe", "an idea that you like", 0.6, True),
    ("The striker showed plenty of courage.", "The striker", "showed", "plenty of courage", 0.6, True),
    ("The poll showed the party shrank.", "The poll", "showed", "the party shrank", 0.6, False),
    ("He decided to keep the old boat.", "He", "decided", "to keep the old boat", 0.6, True),
    ("The job demands patience.", "The job", "demands", "patience", 0.6, True),
    ("The county offered to pay.", "The county", "offered", "to pay", 0.6, False),
    ("The year promises to be a hit.", "The year", "promises", "to be a hit", 0.6, True),
    ("The letter demands patience.", "The letter", "demands", "patience", 0.6, False),
    ("The residents demand patience.", "The residents", "demand", "patience", 0.6, False),
    ("It was reported in the north.", "", "was reported", "It", 0.3, True),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "sure", "doubtful"), DOUBTFUL)
def test_what_no_word_of_saying_speaks_for_has_to_be_surer(text, source, cue, content, sure, doubtful):
    sources, places = ((source,) if source else ()), []
    for words in (*sources, cue, content):
        start = text.index(words)
        places.append((start, start + len(words)))
    raw = RawStatement(tuple(places[:-2]), places[-2], (places[-1],), "encoder", sure)
    assert is_doubtful(lay_out(text), raw) == doubtful


def test_a_statement_without_a_cue_stands():
    assert not is_doubtful(lay_out("“It rains.” — Ann Hale"), RawStatement(((14, 22),), None, ((1, 10),), "signed"))


@pytest.mark.parametrize(
    ("text", "when", "is_doubt"),
    [
        ("At 10:17 p.m., Orr notified the chief.", "At 10:17 p.m.", True),
        ("Orr was not notified until 10:17 p.m.", "until 10:17 p.m.", True),
        ("“At 10:17 p.m.,” Orr told the chief.", "At 10:17 p.m.", False),
        ("Orr told the chief it was 10:17 p.m. by then.", "it was 10:17 p.m.", False),
    ],
)
def test_when_something_was_said_is_not_what_was_said(text, when, is_doubt):
    cue = "notified" if "notified" in text else "told"
    timed = (text.index("10:17"), text.index("10:17") + len("10:17 p.m."))
    start = text.index(when)
    raw = RawStatement(((0, 3),), (text.index(cue), text.index(cue) + len(cue)), ((start, start + len(when)),), "rule")
    assert is_doubtful(lay_out(text, times=[timed]), raw) == is_doubt


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Ana Ruiz thinks the dam will hold.", False),
        ("“It will hold for years,” Ana Ruiz believes.", True),
        ("Ana Ruiz said the dam would hold.", True),
    ],
)
def test_in_a_long_text_rules_alone_find_no_beliefs(said, found):
    english = Found("en", raw="en", source="caller")
    for times, wanted in ((1, True), (2_000, found)):
        text = "\n".join([said, *["The rain fell on."] * times])
        article = annotate(Article(id="a", position=1, text=text, body=text, segments=(), in_language=english))
        assert bool(extract(article).records) == wanted
