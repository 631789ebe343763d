"""Who says it, where another statement of the same sentence tells."""

from __future__ import annotations

import pytest

from onrecord.annotate.annotate import annotate
from onrecord.extract.extract import extract
from onrecord.extract.framed import frame_all
from onrecord.extract.mended import mended
from onrecord.extract.no_answer import find_no_answers
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out
from onrecord.extract.shared_source import with_shared_sources
from onrecord.model.article import Article
from onrecord.model.found import Found
from onrecord.model.record import Statement

SHARED = [
    # text, first statement as source, cue, content; second one the same; the source of the second
    ("“It held,” she said, adding that it rained.", ("she", "said", "It held"), ("", "adding", "it rained"), "she"),
    ("She calls it late but warns it is full.", ("She", "calls", "it late"), ("", "warns", "it is full"), "She"),
    ("She calls it late and then also warns it is full.", ("She", "calls", "late"), ("", "warns", "it is full"), "She"),
    ("She said it fell, and Kott denied it.", ("She", "said", "it fell"), ("Kott", "denied", "it"), "Kott"),
    ("She said a man was late and warned them.", ("She", "said", "a man was late and warned them"),
     ("", "warned", "them"), ""),
    ("She said it fell. Adding that it rained is no use.", ("She", "said", "it fell"), ("", "Adding", "it rained"), ""),
    ("Asked why it fell, Hale left.", ("Hale", "left", "it fell"), ("Hale", "Asked", "why it fell"), ""),
    ("“No,” said Hale when asked if it fell, Kott left.", ("Hale", "said", "No"), ("Kott", "asked", "if it fell"), ""),
    ("Asked by Hale why it fell, Kott left.", ("Kott", "left", "it fell"), ("Hale", "Asked", "why it fell"), "Hale"),
    ("Hale asked why it fell.", ("Hale", "asked", "why it fell"), ("Hale", "asked", "why it fell"), "Hale"),
]  # fmt: skip


def _raw(text: str, parts: tuple[str, str, str]) -> RawStatement:
    source, cue, content = ((text.index(one), text.index(one) + len(one)) if one else None for one in parts)
    assert cue is not None
    assert content is not None
    return RawStatement((source,) if source else (), cue, (content,), "")


@pytest.mark.parametrize(("text", "first", "second", "source"), SHARED)
def test_a_verb_without_a_subject_has_the_source_of_the_one_before_it(text, first, second, source):
    told = with_shared_sources(lay_out(text), [_raw(text, first), _raw(text, second)])
    assert [text[start:end] for start, end in told[1].sources] == ([source] if source else [])


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Port nurses have gone home, warning that it fell.", ["Port nurses"]),
        ("Walls have come down, warning that it fell.", []),
        ("Port nurses have gone home. Warning that it fell is no use.", []),
    ],
)
def test_a_participle_behind_a_comma_has_the_subject_of_its_sentence(text, source):
    cue = "warning" if "warning" in text else "Warning"
    (one,) = with_shared_sources(lay_out(text), [_raw(text, ("", cue, "it fell"))])
    assert [text[start:end] for start, end in one.sources] == source


@pytest.mark.parametrize(
    ("text", "parts", "source"),
    [
        ("Jobs will go in May, said the firm’s chair in a letter.", ("Jobs", "said", "the firm’s chair"),
         "the firm’s chair"),
        ("Jobs will go in May, said Osk Line on Monday.", ("Jobs", "said", "Osk Line"), "Osk Line"),
        ("Ana Ruiz, the mayor, said Osk Line was late.", ("Ana Ruiz", "said", "Osk Line was late"), "Ana Ruiz"),
        ("It fell, Ana Ruiz wrote on Monday.", ("Ana Ruiz", "wrote", "It fell"), "Ana Ruiz"),
        ("The mayor was accused of a lie, and Osk Line left.", ("Osk Line", "accused", "of a lie"), ""),
        ("The mayor was accused by Osk Line of a lie.", ("Osk Line", "accused", "of a lie"), "Osk Line"),
    ],
)  # fmt: skip
def test_who_stands_behind_said_says_it_and_a_bystander_accuses_nobody(text, parts, source):
    assert [text[start:end] for start, end in mended(lay_out(text), _raw(text, parts)).sources] == (
        [source] if source else []
    )


def test_what_somebody_is_asked_is_what_he_keeps_back():
    text = "Asked whether the letter was real, his spokesman would not say."
    reading = lay_out(text)
    asked = _raw(text, ("", "Asked", "whether the letter was real"))
    (one,) = frame_all(reading, [asked], list(find_no_answers(reading)))
    assert (one.cue.act, one.response) == ("decline", "declined")
    assert [text[start:end] for start, end in one.raw.contents] == ["whether the letter was real"]


def test_the_participle_of_an_article_has_its_source():
    text = "The port is full, she said, adding that it rained."
    article = Article("a", 1, text, text, (), in_language=Found("en", raw="en", source="caller"))
    records = extract(annotate(article)).records
    statements = [one for one in records if isinstance(one, Statement)]
    assert {who.span.text for one in statements for who in one.sources} == {"she"}
