"""What is found and tells of a deed, a picture or a state: nobody said anything."""

from __future__ import annotations

import pytest

from onrecord.extract.deeds import is_deed
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out

DEEDS = [
    # text, source, cue, content, how sure the encoder is, whether it is a deed
    ("Ana Ruiz shared a video of the boat.", "Ana Ruiz", "shared", "a video of the boat", 0.6, True),
    ("Ana Ruiz shared that she had left.", "Ana Ruiz", "shared", "she had left", 0.6, False),
    ("Ana Ruiz said in a post the boat sank.", "Ana Ruiz", "said in a post", "the boat sank", 0.3, False),
    ("In May the cafe added a new gate.", "the cafe", "added", "a new gate", None, True),
    ("He added the gate was new.", "He", "added", "the gate was new", None, False),
    ("The price continued to rise.", "The price", "continued", "to rise", 0.9, True),
    ("An aerial photograph shows the ferry.", "An aerial photograph", "shows", "the ferry", 0.9, True),
    ("A study shows the ferry is late.", "A study", "shows", "the ferry is late", 0.9, False),
    ("It all went according to plan.", "plan", "according to", "It all went", 0.8, True),
    ("It held, according to Ana Ruiz.", "Ana Ruiz", "according to", "It held", 0.8, False),
    ("That said, the ferry may be late.", "", "said", "the ferry may be late", 0.6, True),
    ("4 min read The ferry is late.", "4", "read", "The ferry is late", 0.4, True),
    ("One would think the ferry is late.", "One", "would think", "the ferry is late", 0.8, True),
    ("Most of us think the ferry is late.", "Most of us", "think", "the ferry is late", 0.8, True),
    ("Most of them think the ferry is late.", "Most of them", "think", "the ferry is late", 0.8, False),
    ("We can report that the ferry is late.", "", "can report", "the ferry is late", 0.5, True),
    ("No damage was reported in the town.", "", "was reported", "No damage", 0.4, True),
    ("Crowds are expected to attend.", "", "are expected", "to attend", 0.8, True),
    ("It is estimated that it rained.", "", "is estimated", "it rained", 0.8, False),
    ("Rebels attacked the ferry in May.", "Rebels", "attacked", "the ferry in May", None, True),
    ("Ana Ruiz slammed the door.", "Ana Ruiz", "slammed", "the door", None, True),
    ("Ana Ruiz slammed the plan.", "Ana Ruiz", "slammed", "the plan", 0.8, False),
    ("She attacked the town over the gate.", "She", "attacked", "the town over the gate", None, False),
    ("Ferries were ordered to stay in port.", "", "were ordered", "to stay in port", 0.4, False),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "sure", "deed"), DEEDS)
def test_a_deed_a_picture_or_a_state_is_no_statement(text, source, cue, content, sure, deed):
    sources, places = ((source,) if source else ()), []
    for words in (*sources, cue, content):
        start = text.index(words)
        places.append((start, start + len(words)))
    raw = RawStatement(tuple(places[:-2]), places[-2], (places[-1],), "encoder", sure)
    assert is_deed(lay_out(text), raw) == deed
