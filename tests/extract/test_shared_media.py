"""Which statements share a medium. Places are made by hand; the first medium comes from the text."""

import pytest

from onrecord.annotate.annotate import annotate
from onrecord.extract.raw import RawStatement
from onrecord.extract.statements import find_statements, read_article
from onrecord.model.article import Article
from onrecord.model.found import Found
from tests.extract.places import place, raw

ENGLISH = Found("en", raw="en", source="caller")
ANOTHER = "Ruiz said in a report that prices rose, and Hale warned it was no surprise."
TOLD = "Ruiz told Okoro in a text message that it rained and later told police he had not written."

SHARED = {
    "a second verb of the same subject": (
        "Ruiz said in a statement that the dam held and insisted that nobody had to leave.",
        [("Ruiz", "said", "the dam held"), ("Ruiz", "insisted", "nobody had to leave")],
        "a statement",
    ),
    "a verb of going on in the next sentence": (
        "“We stay,” Ruiz told a news conference. “Nobody leaves,” she added.",
        [("Ruiz", "told", "We stay"), ("she", "added", "Nobody leaves")],
        "a news conference",
    ),
    "a participle": (
        "The port said in a filing that sales fell, adding that it would close.",
        [("The port", "said", "sales fell"), (None, "adding", "it would close")],
        "a filing",
    ),
    "who writes goes on in the next sentence": (
        "Ruiz said in a letter that the dam held. “Nobody leaves,” she wrote.",
        [("Ruiz", "said", "the dam held"), ("she", "wrote", "Nobody leaves,")],
        "a letter",
    ),
    "but not with what was spoken": (
        "Ruiz said at a briefing that the dam held. “Nobody leaves,” she wrote.",
        [("Ruiz", "said", "the dam held"), ("she", "wrote", "Nobody leaves,")],
        None,
    ),
    "another verb in the next sentence does not": (
        "Ruiz said in a statement that the dam held. She denied that it had cracked.",
        [("Ruiz", "said", "the dam held"), ("She", "denied", "it had cracked")],
        None,
    ),
    "another subject does not": (
        ANOTHER, [("Ruiz", "said", "prices rose"), ("Hale", "warned", "it was no surprise")], None
    ),
    "another day does not": (
        "Ruiz said in a statement that the dam held and later insisted that it had cracked.",
        [("Ruiz", "said", "the dam held"), ("Ruiz", "insisted", "it had cracked")],
        None,
    ),
    "another hearer does not": (
        TOLD, [("Ruiz", "told Okoro", "it rained"), ("Ruiz", "told police", "he had not written")], None
    ),
    "what stands in the letter does not": (
        "Ruiz wrote in a letter that Hale had promised a bridge.",
        [("Ruiz", "wrote", "Hale had promised a bridge"), ("Hale", "promised", "a bridge")],
        None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SHARED.values(), ids=SHARED.keys())
def test_a_medium_is_shared(case):
    text, (first, second), words = case
    article = Article(id="a", position=1, text=text, body=text, segments=())
    raws: list[RawStatement] = [raw(text, *first), raw(text, *second)]
    found = find_statements(article, read_article(article), raws)
    later = next(one for one in found if one.contents[0].start == place(text, second[2])[0])
    assert (later.medium and later.medium.span.text) == words
    assert all(one.medium for one in found if one is not later)


SCENES = {
    "a rally": ("Ana Ruiz spoke at a rally on Monday.", "She", "a rally"),
    "an interview": ("Ana Ruiz gave an interview to Radio Osk.", "She", "an interview"),
    "a platform": ("Ana Ruiz took to Instagram on Monday night.", "She", "Instagram"),
    "somebody else's": ("Mark Hale spoke at a rally on Monday.", "Ana Ruiz", None),
    "a station": ("Ana Ruiz was interviewed on Radio Osk.", "She", "Radio Osk"),
    "a film": ("Ana Ruiz broke her silence in a video on YouTube.", "She", "a video on YouTube"),
    "no medium": ("Ana Ruiz spoke for an hour on Monday.", "She", None),
}


@pytest.mark.parametrize("case", SCENES.values(), ids=SCENES.keys())
def test_a_sentence_opens_the_scene_for_the_next_one(case):
    before, source, words = case
    text = f"{before} {source} said that the dam held."
    article = annotate(Article(id="a", position=1, text=text, body=text, segments=(), in_language=ENGLISH))
    start = len(before) + 1
    said = RawStatement(((start, start + len(source)),), place(text, "said"), (place(text, "the dam held"),), "by hand")
    (one,) = find_statements(article, read_article(article), [said])
    assert (one.medium and one.medium.span.text) == words


@pytest.mark.parametrize(("hearer", "words"), [("supporters", "a rally"), ("police", None)])
def test_who_is_there_hears_it_there(hearer, words):
    text = f"Ana Ruiz spoke at a rally on Monday. She told {hearer} that the dam held."
    article = annotate(Article(id="a", position=1, text=text, body=text, segments=(), in_language=ENGLISH))
    (one,) = find_statements(article, read_article(article), [raw(text, "She", "told", "the dam held")])
    assert (one.medium and one.medium.span.text) == words
