"""What only names speech: the writer's questions, adjectives, facts that speak for themselves, deeds, nobody."""

from __future__ import annotations

import pytest

from onrecord.extract.doubt import is_doubtful
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out

UNSAID = [
    ("The crew was sacked for a list of faults.", "The crew", "was sacked for", "a list of faults", 0.3, True),
    ("The crew was fond of the trip.", "The crew", "was fond of", "the trip", 0.7, False),
    # text, source, cue, content, how sure the encoder is, whether nothing is said
    ("What did the mayor say about the dam?", "the mayor", "say", "about the dam", 0.6, True),
    ("The mayor said the dam had held.", "The mayor", "said", "the dam had held", 0.6, False),
    ("It was sparked by proposed laws that close the port.", "", "proposed", "laws that close the port", 0.6, True),
    ("Nobody proposed that the port close.", "Nobody", "proposed", "the port close", 0.6, False),
    ("No one told the crew about the storm.", "No one", "told", "about the storm", 0.7, True),
    ("No union confirmed that the port would close.", "No union", "confirmed", "the port would close", 0.7, False),
    ("It sold 40 boats, which shows a rise of a tenth.", "which", "shows", "a rise of a tenth", 0.6, True),
    ("Those figures suggest the port is full.", "Those figures", "suggest", "the port is full", 0.6, False),
    ("This suggests the port is full.", "This", "suggests", "the port is full", 0.6, True),
    ("A study suggests the port is full.", "A study", "suggests", "the port is full", 0.6, False),
    ("The whole song reveals a fine voice.", "The whole song", "reveals", "a fine voice", 0.6, True),
    ("Ana Ruiz revealed the port was full.", "Ana Ruiz", "revealed", "the port was full", 0.6, False),
    ("Osk Line accepted the deal in May.", "Osk Line", "accepted", "the deal", 0.8, True),
    ("Osk Line accepted that the deal was late.", "Osk Line", "accepted", "the deal was late", 0.8, False),
    ("Firms should consider a new lock.", "Firms", "should consider", "a new lock", 0.8, True),
    ("Ana Ruiz could announce a deal.", "Ana Ruiz", "could announce", "a deal", 0.8, True),
    ("Ana Ruiz would not say who paid.", "Ana Ruiz", "would not say", "who paid", 0.8, False),
    ("She did not emphasize her youth.", "She", "did not emphasize", "her youth", 0.8, True),
    ("She did not deny that it rained.", "She", "did not deny", "it rained", 0.8, False),
    ("Businesses seek to please all.", "Businesses", "seek", "to please all", 0.7, True),
    ("Users complain of the noise.", "Users", "complain", "of the noise", 0.7, False),
    ("Kott proved that he can still win.", "Kott", "proved", "he can still win", None, True),
    ("Researchers showed that eels can smell.", "Researchers", "showed", "eels can smell", 0.7, False),
    ("Asked about the dam, Ana Ruiz left.", "", "Asked", "about the dam", 0.7, True),
    ("Ana Ruiz wrote to the board.", "Ana Ruiz", "wrote", "to the board", 0.7, True),
    ("It suggests the port is full.", "It", "suggests", "the port is full", 0.9, False),
    ("That’s not to say it rained.", "That’s", "say", "it rained", 0.7, True),
    ("This isn't to say it rained.", "This", "say", "it rained", 0.7, True),
    ("It boasts a new gate.", "It", "boasts", "a new gate", None, True),
    ("As I said, the port is full.", "I", "said", "the port is full", 0.7, True),
    ("So I said the port was full.", "I", "said", "the port was full", 0.7, False),
    ("Kott promoted “The Long Road: Part Two” in May.", "Kott", "promoted", "“The Long Road: Part Two”", 0.37, True),
    ("The board filed a lawsuit.", "The board", "filed", "a lawsuit", 0.45, True),
    ("Kott claimed his first title.", "Kott", "claimed", "his first title", None, True),
    ("Kott claimed the title had been promised.", "Kott", "claimed", "the title had been promised", None, False),
    ("Kott claimed “the first title of many”.", "Kott", "claimed", "“the first title of many”", 0.5, False),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "sure", "unsaid"), UNSAID)
def test_what_only_names_speech_is_no_statement(text, source, cue, content, sure, unsaid):
    sources, places = ((source,) if source else ()), []
    for words in (*sources, cue, content):
        start = text.index(words)
        places.append((start, start + len(words)))
    raw = RawStatement(tuple(places[:-2]), places[-2], (places[-1],), "encoder", sure)
    assert is_doubtful(lay_out(text), raw) == unsaid
