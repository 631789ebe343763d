"""Cues of statements, ready to be looked up: a word of the text in, the cue it may begin out.

>>> find_cue(["pleaded", "guilty", "in", "court"], 0)
Cue(lemma='plead_guilty', act='plead', words=2, form='past')
>>> find_cue(["said"], 0).act, find_cue(["bread"], 0) is None
('say', True)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from onrecord.lang.en import cues as en

Form = Literal["base", "s", "past", "ing"]
_VOWELS: Final = "aeiou"


class Cue(NamedTuple):
    """Words that announce a statement."""

    lemma: str
    """Base form, blanks as ``_``."""
    act: str
    """say, deny, confirm, accuse, admit, plead, promise, demand, ask, condemn, warn, decline, find ..."""
    words: int
    """How many words it is."""
    form: Form
    """Of its first word."""

    @property
    def tells(self) -> bool:
        """Whether the person addressed follows at once."""
        return self.lemma in en.TELLS

    @property
    def takes_object(self) -> bool:
        """Whether what is said may be no clause."""
        return self.lemma in en.OBJECTS

    @property
    def needs_words(self) -> bool:
        """Whether it is no cue unless what is said stands beside it in quotation marks, or behind "that"."""
        return self.lemma in en.WITH_WORDS


def find_cue(words: Sequence[str], index: int) -> Cue | None:
    """The longest cue that begins at ``words[index]``; words are lower case."""
    for rest, lemma, act, form in _table().get(words[index], ()):
        end = index + 1 + len(rest)
        if tuple(words[index + 1 : end]) == rest:
            return Cue(lemma, act, end - index, form)
    return None


def find_noun(word: str) -> Cue | None:
    """The cue that a noun is, in lower case.

    >>> find_noun("accusations").act, find_noun("bread") is None
    ('accuse', True)
    """
    act = _nouns().get(word)
    return Cue(word, act, 1, "base") if act else None


@cache
def _nouns() -> dict[str, str]:
    return {noun: act for act, nouns in en.ACT_NOUNS.items() for noun in nouns.split()}


@cache
def _table() -> dict[str, list[tuple[tuple[str, ...], str, str, Form]]]:
    """First word -> what must follow, cue, act, form; the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str, str, Form]]] = {}
    known = set()
    for act, lemmas in en.ACTS.items():
        for lemma in lemmas.split():
            if lemma not in known:
                known.add(lemma)
                first, *rest = lemma.split("_")
                for word, form in inflect(first):
                    table.setdefault(word, []).append((tuple(rest), lemma, act, form))
    for found in table.values():
        found.sort(key=lambda one: -len(one[0]))
    return table


def inflect(verb: str) -> Iterator[tuple[str, Form]]:
    """The forms of an English verb.

    >>> [word for word, _ in inflect("deny")], [word for word, _ in inflect("claim")]
    (['deny', 'denies', 'denied', 'denying'], ['claim', 'claims', 'claimed', 'claiming'])
    """
    yield verb, "base"
    if verb in en.IRREGULAR:
        for word in en.IRREGULAR[verb].split():
            yield word, "ing" if word.endswith("ing") else "s" if word.endswith("s") and word != "was" else "past"
        return
    consonant_y = verb.endswith("y") and verb[-2] not in _VOWELS
    yield (verb[:-1] + "ies" if consonant_y else verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")), "s"
    yield (verb[:-1] + "ied" if consonant_y else verb + ("d" if verb.endswith("e") else "ed")), "past"
    yield (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing", "ing"
