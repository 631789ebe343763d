"""Names and clauses that were cut are made whole, and nobody is the source of what was said to him."""

from __future__ import annotations

import pytest

from onrecord.extract.mended import antecedent, mended
from onrecord.extract.raw import RawStatement
from onrecord.extract.reading import lay_out

MENDED = [
    # text, source, cue, content, the source and the content afterwards
    ("X-Line said it rained.", "-Line", "said", "it rained", "X-Line", "it rained"),
    (
        "REUTERS/Jan Pell Ana Ruiz said it rained.",
        "REUTERS/Jan Pell Ana Ruiz",
        "said",
        "it rained",
        "Ana Ruiz",
        "it rained",
    ),
    (
        "A view (Jan Pell/AFP) Hale said it rained.",
        "A view (Jan Pell/AFP) Hale",
        "said",
        "it rained",
        "Hale",
        "it rained",
    ),
    ("REUTERS/Jan Pell said it rained.", "REUTERS/Jan Pell", "said", "it rained", "REUTERS/Jan Pell", "it rained"),
    ("Orr.example said it rained.", "example", "said", "it rained", "Orr.example", "it rained"),
    ("The mayor, Ana Ruiz, said it rained.", ", Ana Ruiz", "said", "it rained", "Ana Ruiz", "it rained"),
    ("Ana Ruiz vehemently denied it rained.", "Ana Ruiz vehemently", "denied", "it rained", "Ana Ruiz", "it rained"),
    ("The port today said it rained.", "The port today", "said", "it rained", "The port", "it rained"),
    ("The Orr family said it rained.", "The Orr family", "said", "it rained", "The Orr family", "it rained"),
    ("U.S. officials said it rained.", "U.S. officials", "said", "it rained", "U.S. officials", "it rained"),
    ("The rule was criticised by Ana Ruiz.", "The", "was criticised", "The rule", "Ana Ruiz", "The rule"),
    ("The sale, first reported by the Ebb Post, is off.", "first", "reported", "The sale", "the Ebb Post", "The sale"),
    ("The wider board said it rained.", "The wider", "said", "it rained", "The wider board", "it rained"),
    (
        "Osk, Ebb Line and Hale said it rained.",
        "Ebb Line and Hale",
        "said",
        "it rained",
        "Osk, Ebb Line and Hale",
        "it rained",
    ),
    ("However, Ebb and Hale said it rained.", "Ebb and Hale", "said", "it rained", "Ebb and Hale", "it rained"),
    ("Ebb’s new chair Ann Hale said it rained.", "Ebb’s", "said", "it rained", "Ebb’s new chair Ann Hale", "it rained"),
    ("A tax that analysts say will rise.", "that analysts", "say", "will rise", "analysts", "will rise"),
    ("It rained, says Torval. The port is full.", "Torval.", "says", "It rained", "Torval", "It rained"),
    ("They’ve said it rained.", "They’ve", "said", "it rained", "They", "it rained"),
    ("Orr wept, proclaiming that it rained.", "Orr", "claiming", "it rained", "Orr", "it rained"),
    ("Per AP, she said it rained.", "she", "said", "it rained", "she", "it rained"),
    (
        "According to AP, one tenant wrote: “It rained.”",
        "AP, one tenant",
        "wrote",
        "It rained.",
        "one tenant",
        "It rained.",
    ),
    ("Fans heard as it was announced that Orr won.", "Fans", "was announced", "Orr won", "", "Orr won"),
    ("Orr suggests the port may be shut.", "Orr", "suggests", "may be shut", "Orr", "the port may be shut"),
    ("Orr announced the split on Telegram.", "Orr", "announced", "the split on", "Orr", "the split"),
    ('"That held," Orr said.', "Orr", "said", '"That held,', "Orr", '"That held,'),
    ("Orr writes in a paper titled ‘Wells’ that they dry.", "Orr", "titled", "’ that they dry", "Orr", "they dry"),
    ("The plan proposed by Hale would cost us.", "The plan", "proposed", "by Hale would cost us", "Hale", "The plan"),
    ("The plan urged by unions failed.", "The plan", "urged", "by unions failed", "unions", "The plan"),
    (
        "The rule, criticised by the mayor, stands.",
        "criticised by the mayor",
        "criticised",
        "The rule",
        "the mayor",
        "The rule",
    ),
    (
        "The deal announced by union leaders was set to fail.",
        "The deal",
        "announced by",
        "was set to fail",
        "union leaders",
        "The deal",
    ),
    ("Orr announced by letter that it rained.", "Orr", "announced", "it rained", "Orr", "it rained"),
    ("Orr points out the new gate is shut.", "Orr", "points out", "the new gate", "Orr", "the new gate is shut"),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "who", "what"), MENDED)
def test_sources_and_contents_are_made_whole(text, source, cue, content, who, what):
    places = [(text.index(words), text.index(words) + len(words)) for words in (source, cue, content)]
    raw = mended(lay_out(text), RawStatement((places[0],), places[1], (places[2],), "encoder", 0.6))
    assert [text[start:end] for start, end in raw.sources] == ([who] if who else [])
    assert [text[start:end] for start, end in raw.contents] == [what]


@pytest.mark.parametrize(
    ("text", "relative", "who"),
    [
        ("He met Ana Ruiz, who said it rained.", "who", "Ana Ruiz"),
        ("The report, which said it rained, is out.", "which", "The report"),
        ("Who said it rained?", "Who", None),
    ],
)
def test_a_relative_pronoun_stands_for_whoever_is_named_before_it(text, relative, who):
    start = text.index(relative)
    found = antecedent(lay_out(text), (start, start + len(relative)))
    assert (text[slice(*found)] if found else None) == who


@pytest.mark.parametrize(
    ("text", "cue", "verb"),
    [
        ("Orr writes in a paper titled ‘Wells’ that they dry.", "titled", "writes"),
        ("Orr said in an interview it rained.", "an", "said"),
        ("Orr argued in a book entitled “Wells” that they dry.", "entitled", "argued"),
        ("Orr titled the book “Wells”.", "titled", "titled"),
        ("Orr, dubbed the Heron, dries.", "dubbed", "dubbed"),
    ],
)
def test_the_name_of_a_work_announces_nothing(text, cue, verb):
    place = (text.index(cue), text.index(cue) + len(cue))
    raw = mended(lay_out(text), RawStatement(((0, 3),), place, ((len(text) - 4, len(text) - 1),), "encoder", 0.6))
    assert text[slice(*(raw.cue or (0, 0)))] == verb
