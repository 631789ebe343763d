"""How an event stands by the word that leads to it: a word of the text in, a status out.

>>> before_to("plans"), before_to("urged"), before_to("bread")
('planned', 'demanded', None)
>>> before_ing("denied"), before_noun("alleged"), is_not_done("refused")
('denied', 'alleged', True)
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from onrecord.lang.cues import inflect
from onrecord.lang.en import standing as en
from onrecord.model.record import Status

_Table = Mapping[str, Status]


def before_to(word: str) -> Status | None:
    """What a word, in lower case, makes of the verb behind "to"."""
    return _before_to().get(word)


def before_ing(word: str) -> Status | None:
    """What it makes of a verb in "-ing"."""
    return _before_ing().get(word)


def before_noun(word: str) -> Status | None:
    """What it makes of a noun."""
    return _before_noun().get(word)


def before_that(word: str) -> Status | None:
    """What it makes of the clause behind "that"."""
    return _before_that().get(word)


def before_clause(word: str) -> Status | None:
    """What it makes of a clause behind it without "that"."""
    return before_that(word) if word in _forms_of(en.BARE_CLAUSE) else None


def is_not_done(word: str) -> bool:
    """Whether what stands behind it and "to" did not happen."""
    return word in _not_done()


def is_control(word: str) -> bool:
    """Whether its object is who does what stands behind "to"."""
    return word in _forms_of(en.CONTROL)


def is_done_to(word: str) -> bool:
    """Whether its object is who did what stands behind it in "-ing"."""
    return word in _forms_of(en.TO_WHOM)


def takes_object(word: str) -> bool:
    """Whether an object may stand between it and "to"."""
    return word in _forms_of(en.WITH_OBJECT)


@cache
def _before_to() -> _Table:
    return _table(en.VERBS_BEFORE_TO, en.WORDS_BEFORE_TO)


@cache
def _before_ing() -> _Table:
    return _table(en.VERBS_BEFORE_ING, en.WORDS_BEFORE_ING)


@cache
def _before_noun() -> _Table:
    return _table(en.VERBS_BEFORE_NOUN, en.WORDS_BEFORE_NOUN)


@cache
def _before_that() -> _Table:
    return _table(en.VERBS_BEFORE_THAT, en.WORDS_BEFORE_THAT)


@cache
def _not_done() -> frozenset[str]:
    return _forms_of(en.NOT_DONE) | frozenset(en.NOT_DONE_WORDS.split())


@cache
def _forms_of(verbs: str) -> frozenset[str]:
    return frozenset(form for verb in verbs.split() for form, _ in inflect(verb))


def _table(verbs: Mapping[Status, str], words: Mapping[Status, str]) -> _Table:
    table: dict[str, Status] = {}
    for status, known in verbs.items():
        for form in _forms_of(known):
            table.setdefault(form, status)
    for status, known in words.items():
        for word in known.split():
            table.setdefault(word, status)
    return table
