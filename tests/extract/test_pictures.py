"""What captions and credits keep for themselves. Places are made by hand."""

import pytest

from onrecord.extract.pictures import beside_pictures
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out
from onrecord.extract.trim import trimmed
from onrecord.model.article import Article, Image, Segment
from onrecord.model.found import Found
from onrecord.model.span import Span
from tests.extract.places import place, printed, raw

TEXT = "It fell.\nHale says it held. Nobody asked.\nREUTERS/Jo Lindt\nRuiz said it rained."


def _found(words: str) -> Found[str]:
    return Found(words, raw=words, source="span", span=Span.of(TEXT, *place(TEXT, words)))


PICTURE = Image(caption=_found("Hale says it held. Nobody asked."), credit=_found("REUTERS/Jo Lindt"))
ARTICLE = Article(id="a", position=1, text=TEXT, body=TEXT, segments=(Segment(0, len(TEXT), 0),), images=(PICTURE,))

CUT = {
    "a caption before the line": (
        raw(TEXT, "Ruiz", "said", "Nobody asked", "it rained"), [["Ruiz"], ["it rained"]]
    ),
    "a credit as the source": (raw(TEXT, "Lindt", "said", "it rained"), [[], ["it rained"]]),
    "nothing but a caption": (raw(TEXT, "Ruiz", "said", "Nobody asked"), None),
    "a statement of the caption": (raw(TEXT, "Hale", "says", "it held"), [["Hale"], ["it held"]]),
    "a credit for a cue": (raw(TEXT, "Ruiz", "REUTERS", "it rained"), None),
    "running text": (raw(TEXT, "Ruiz", "said", "it rained"), [["Ruiz"], ["it rained"]]),
}  # fmt: skip


@pytest.mark.parametrize("case", CUT.values(), ids=CUT.keys())
def test_a_statement_takes_nothing_of_a_picture(case):
    found, expected = case
    left = [[printed(TEXT, one.sources), printed(TEXT, one.contents)] for one in beside_pictures(ARTICLE, [found])]
    assert left == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("text", "source", "cue", "who"),
    [
        ("REUTERS/Jo Lindt\nAna Ruiz said it rained.", "REUTERS/Jo Lindt\nAna Ruiz", "said", "Ana Ruiz"),
        ("It rained, said Ana Ruiz\nJo Lindt reports.", "Ana Ruiz\nJo Lindt", "said", "Ana Ruiz"),
    ],
)
def test_who_speaks_is_named_in_one_line(text, source, cue, who):
    marked = RawStatement((place(text, source),), place(text, cue), (place(text, "t rained"),), "encoder", 0.9)
    assert printed(text, trimmed(lay_out(text), marked).sources) == [who]
