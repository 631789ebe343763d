"""Whether something is said: what the judge lets stand, in an article as papers print it."""

from __future__ import annotations

import numpy as np
import pytest

from onrecord.annotate.annotate import annotate
from onrecord.article.forest import Forest
from onrecord.extract.extract import extract
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out
from onrecord.extract.said import Judge, Judges, what_is_said
from onrecord.extract.signs import signs_of
from onrecord.model.article import Article
from onrecord.model.found import Found
from onrecord.weights.load_encoder import load_reader
from onrecord.weights.load_said import load_judges

ARTICLE = (
    "Council votes to close the port\n"
    "PORT ELLERY — The council voted on Monday to close the old port by May, officials said.\n"
    "{}\n"
    "The vote was taken late, Mayor Ana Ruiz told reporters on Tuesday. “We had no choice,” she added."
)
SAID = [
    "A spokesman for Osk Line said the ferry would be sold in spring.",
    "“The harbour is full of mud and nobody wants to pay for it,” said Jan Kott, a fisherman.",
    "Kott denied that he had been offered money to leave.",
    "Union leaders accused the council of hiding a report on the state of the pier.",
    "A study by Ebb University found that the port had lost a third of its trade.",
    "It would cost 40 million crowns to repair the lock, according to a report seen by the Gazette.",
    "Osk Line would not say how many people it employs at the port.",
]
UNSAID = [
    "If you ask the bank for help with the move, you may get a loan within a week.",
    "Kott shared a video of his boat with friends before he left.",
    "We think the new ferry is the best on the coast, and you will love its cafe.",
    "A photograph in the town hall shows the port in the year 1911.",
    "Few people want to live so close to the water and hope for a quiet winter.",
    "Prices continued to rise in the north, and shops sold more than they had in May.",
]


def _article(sentence: str) -> tuple[Article, int, int]:
    text = ARTICLE.format(sentence)
    english = Found("en", raw="en", source="caller")
    start = text.index(sentence)
    article = Article(id="a", position=1, text=text, body=text, segments=(), in_language=english)
    return annotate(article), start, start + len(sentence)


@pytest.mark.parametrize("encoded", [True, False])
@pytest.mark.parametrize(
    ("sentence", "said"), [*((sentence, True) for sentence in SAID), *((sentence, False) for sentence in UNSAID)]
)
def test_a_reporters_sentence_is_judged_as_a_reader_would(sentence, said, encoded):
    article, start, end = _article(sentence)
    records = extract(article, load_reader() if encoded else None, load_judges()).records
    assert bool([one for one in records if start <= one.span.start < end]) == said


def test_how_likely_a_statement_is_comes_with_it_whatever_found_it():
    for encode in (load_reader(), None):
        article, start, _ = _article(SAID[0])
        records = extract(article, encode, load_judges()).records
        sure = [one.provenance.confidence for one in records if one.span.start == start]
        assert sure[0] is not None
        assert sure[0] > 0.9


def test_what_no_cue_announces_is_not_judged():
    never = Judge(
        ("question",), Forest(np.zeros((1, 1), np.intp), np.zeros((1, 1), np.float32), np.zeros((1, 2)), -9.0)
    )
    reading = lay_out("“It rains.” — Ann Hale said it.")
    signed = RawStatement(((14, 22),), None, ((1, 10),), "signed")
    cued = RawStatement(((14, 22),), (23, 27), ((28, 30),), "rule")
    assert what_is_said(reading, [signed, cued], Judges(never, never)) == [signed]


def test_the_shipped_judges_look_at_signs_that_there_are():
    reading = lay_out("Ana Ruiz said the dam held.")
    raw = RawStatement(((0, 8),), (9, 13), ((14, 26),), "encoder", 0.9)
    encoded = load_reader()(reading.text)
    found = set(signs_of(reading, [raw], encoded)[0])
    known = {name for name in load_judges().encoded.names if not name.startswith(("act: ", "form: "))}
    absent = {"nobody says it"}
    assert known - absent <= found
