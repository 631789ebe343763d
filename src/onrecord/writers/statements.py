"""Who said what, for people: the statements of an article in, numbered rows of words out.

A row never says that something is so. It says who says it, and how: "said (claim)", "denied", "said (no evidence
found)".

>>> from onrecord.model.article import Article
>>> from onrecord.model.record import Factuality, Participant, Provenance
>>> text = "The dam held, Ana Ruiz said."
>>> said = Statement(id="s", span=Span.of(text, 0, 27), sentence=Span.of(text, 0, 28), mode="indirect", act="say",
...                  provenance=Provenance("rule", "the cue “say”"), contents=(Span.of(text, 0, 12),),
...                  factuality=Factuality("claimed"), sources=(Participant("source", Span.of(text, 14, 22)),))
>>> (row,) = statement_rows(Article(id="a", position=1, text=text, body=text, segments=(), records=(said,)))
>>> row.number, who_in_words(row), row.act, row.what
(1, 'Ana Ruiz', 'said (claim)', 'The dam held')
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from onrecord.model.annotation import Entity, Time
from onrecord.model.article import Article
from onrecord.model.record import NARRATOR, Participant, Response, Statement, Status
from onrecord.model.span import Span
from onrecord.writers.marks import settled, time_mark
from onrecord.writers.safe import one_line

UNNAMED: Final = "the text does not say who"
UNCHECKED: Final = "Found in the text by machine; nothing that anybody says was checked."
"""Stands over the rows."""


ACTS: Final = {
    "say": "said",
    "announce": "announced",
    "deny": "denied",
    "confirm": "confirmed",
    "accuse": "accused",
    "admit": "admitted",
    "plead": "pleaded",
    "promise": "promised",
    "demand": "demanded",
    "ask": "asked",
    "condemn": "condemned",
    "praise": "praised",
    "warn": "warned",
    "decline": "declined",
    "find": "concluded",
    "predict": "predicted",
    "propose": "proposed",
    "agree": "agreed",
    "believe": "believes",
    "apologize": "apologised",
}
"""What a source did, in words."""
STATUS_WORDS: Final[dict[Status, str]] = {
    "asserted": "in the article’s own voice",
    "claimed": "claim",
    "confirmed": "on the source’s own word",
    "denied": "denial",
    "admitted": "admission",
    "alleged": "allegation",
    "no_evidence": "no evidence found",
    "planned": "plan",
    "promised": "promise",
    "demanded": "demand",
    "hypothetical": "supposition",
}
"""What the text makes of it, in words."""
_PLAIN: Final = frozenset(
    (
        ("deny", "denied"),
        ("admit", "admitted"),
        ("plead", "admitted"),
        ("plead", "denied"),
        ("promise", "promised"),
        ("demand", "demanded"),
        ("ask", "demanded"),
        ("propose", "demanded"),
    )
)
"""Acts that say their status themselves."""

_NEGATIVE: Final[frozenset[Status]] = frozenset(("denied", "no_evidence"))
"""Statuses that say that the content is not so."""

_RESPONSES: Final[dict[Response, str]] = {
    "answered": "answered",
    "declined": "declined to answer",
    "unreachable": "gave no answer",
}
_WORD: Final = re.compile(r"[\w’'-]+")
_SMALL: Final = frozenset("the a an its his her their our mr mrs ms miss mx dr sir dame".split())
"""Words that say nothing of who somebody is."""

_QUOTES: Final = ("“", '"', "‘", "«", "„")


class Who(NamedTuple):
    """Somebody who takes part in a statement."""

    name: str
    """The full name, where the article prints one; else the words of the text."""
    role: str
    """What the article says they are; may be empty."""
    words: str
    """What stands in the text, where it is not just name and titles again; else empty."""


class Row(NamedTuple):
    """A statement."""

    number: int
    """In its article, in reading order, from 1."""
    who: tuple[Who, ...]
    """Empty when the text does not say."""
    act: str
    """What the source did, and what that makes of the words: "said (claim)"."""
    what: str
    """What was said, whole, in quotation marks where it is verbatim."""
    circumstances: tuple[str, ...]
    """To whom, through what, where, when, passed on by whom, held by which other one, said again where."""
    rule: str
    """What found it."""
    span: Span
    """The evidence, in ``article.text``."""
    places: tuple[Span, ...]
    """What to mark in the text."""
    repeats: tuple[Span, ...]
    """Where the text says it again."""
    record: Statement
    """What the row tells in words."""


class _Known(NamedTuple):
    """What the rows of one article have in common."""

    article: Article
    entities: Mapping[str, Entity]
    times: Mapping[str, Time]
    numbers: Mapping[str, int]


def statement_rows(article: Article) -> list[Row]:
    """A row for each statement, in the order in which the text says them; one that holds another comes first."""
    said = sorted((one for one in article.records if isinstance(one, Statement)), key=_order)
    known = _Known(
        article,
        {entity.id: entity for entity in article.entities},
        {time.id: time for time in article.times},
        {statement.id: number for number, statement in enumerate(said, 1)},
    )
    return [_row(known, number, statement) for number, statement in enumerate(said, 1)]


def _order(statement: Statement) -> tuple[int, int]:
    places = _places(statement)
    return places[0].start, -places[-1].end


def who_in_words(row: Row) -> str:
    """ "Ana Ruiz, council’s leader (“She”) and Li Wei"; says so when the text does not name anybody."""
    names = [
        f"{', '.join(part for part in who[:2] if part)}{f' (“{who.words}”)' if who.words else ''}" for who in row.who
    ]
    if not names:
        return UNNAMED
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]


def _row(known: _Known, number: int, statement: Statement) -> Row:
    sources = tuple(who_of(known.entities, one) for one in statement.sources if one.role != "relay")
    own_voice = not sources and statement.factuality.according_to == NARRATOR
    return Row(
        number,
        (Who("the article itself", "", ""),) if own_voice else sources,
        act_in_words(statement),
        what_in_words(statement),
        tuple(_circumstances(known, statement)),
        _rule(statement),
        statement.span,
        _places(statement),
        statement.repeats,
        statement,
    )


def who_of(entities: Mapping[str, Entity], one: Participant) -> Who:
    """Name, role and words of a participant; an entity without a proper name is called as the text does here."""
    words = one_line(one.span.text)
    entity = entities.get(one.entity or "")
    if entity is None or entity.name == entity.name.lower():
        return Who(words, "", "")
    name, role = one_line(entity.name), _role(entity)
    called = " ".join((name, *(one_line(one.value) for one in entity.descriptors)))
    said = set(_WORD.findall(called.lower())) | _SMALL
    return Who(name, role, "" if set(_WORD.findall(words.lower())) <= said else words)


def _role(entity: Entity) -> str:
    """The first thing that the article calls somebody beside the name; no courtesy."""
    told = sorted(
        (one for one in entity.descriptors if one.kind in ("role", "title")), key=lambda one: one.kind != "role"
    )
    values = (one_line(one.value) for one in told)
    return next((value for value in values if not set(_WORD.findall(value.lower())) <= _SMALL), "")


def act_in_words(statement: Statement) -> str:
    """What the source did; in brackets what the text makes of it, where the act alone does not say it."""
    if statement.response:
        return _RESPONSES[statement.response]
    factuality = statement.factuality
    act = ACTS.get(statement.act, one_line(statement.act))
    if statement.act == "plead" and statement.cue:
        act = one_line(statement.cue.text)
    held = [] if (statement.act, factuality.status) in _PLAIN else [STATUS_WORDS[factuality.status]]
    if factuality.polarity == "-" and factuality.status not in _NEGATIVE:
        held.append("that it is not so")
    if factuality.certainty in ("possible", "probable") and factuality.status != "hypothetical":
        held.append(f"as {factuality.certainty}")
    return f"{act} ({', '.join(held)})" if held else act


def what_in_words(statement: Statement) -> str:
    """What was said, its pieces joined; of one who said nothing, the words that tell so."""
    told = [one_line(span.text) for span in _places(statement)]
    if not statement.contents or statement.response:
        return " … ".join(told) if statement.contents else one_line(statement.sentence.text)
    if statement.mode == "direct":
        told = [piece if piece.startswith(_QUOTES) else f"“{piece}”" for piece in told]
    return " … ".join(told)


def _places(statement: Statement) -> tuple[Span, ...]:
    """The contents; with the cue before them where nothing was answered, and in their place where there are none."""
    cue, contents = statement.cue, statement.contents
    if not contents:
        return (cue or statement.sentence,)
    if not statement.response or cue is None:
        return contents
    first = contents[0]
    gap = first.start - cue.end
    if 0 <= gap <= 1:
        return (Span(cue.start, first.end, f"{cue.text}{' ' * gap}{first.text}"), *contents[1:])
    return (cue, *contents)


def _rule(statement: Statement) -> str:
    made = statement.provenance
    sure = f", {made.confidence:.0%} sure" if made.confidence is not None else ""
    return f"{one_line(made.by)}{sure}"


def _circumstances(known: _Known, statement: Statement) -> list[str]:
    return [part for tell in _TELL for part in tell(known, statement)]


def _names(known: _Known, people: tuple[Participant, ...]) -> str:
    return " and ".join(who_of(known.entities, one).name for one in people)


def _to_whom(known: _Known, statement: Statement) -> list[str]:
    return [f"to {_names(known, statement.addressees)}"] if statement.addressees else []


def _through_what(_known: _Known, statement: Statement) -> list[str]:
    return [f"through {one_line(statement.medium.span.text)}"] if statement.medium else []


def _where(_known: _Known, statement: Statement) -> list[str]:
    return [f"place: {one_line(statement.venue.text)}"] if statement.venue else []


def _when(known: _Known, statement: Statement) -> list[str]:
    time = known.times.get(statement.time or "")
    if time is None:
        return []
    mark = settled(time_mark(time))
    unsure = "" if time.status == "resolved" else f", {mark.remark}"
    value = f" = {mark.value}{unsure}" if mark.value and mark.value != mark.words else unsure
    return [f"time: {mark.words}{value}"]


def _relayed(known: _Known, statement: Statement) -> list[str]:
    relays = tuple(one for one in statement.sources if one.role == "relay")
    how = "as told by" if statement.mode == "indirect" else "quoted by"
    return [f"{how} {_names(known, relays)}"] if relays else []


def _held(known: _Known, statement: Statement) -> list[str]:
    number = known.numbers.get(statement.parent or "")
    return [f"part of [{number}]"] if number else []


def _hedged(_known: _Known, statement: Statement) -> list[str]:
    words = dict.fromkeys(f"“{one_line(span.text)}”" for span in statement.hedges)
    return [f"held back by {', '.join(words)}"] if words else []


def _again(known: _Known, statement: Statement) -> list[str]:
    return [f"again {_front(known.article, span)}: “{one_line(span.text)}”" for span in statement.repeats]


def _front(article: Article, span: Span) -> str:
    named = [("in the headline", article.headline), *(("under the headline", found) for found in article.standfirst)]
    for words, found in named:
        places = article.place(found.span) if found and found.span else []
        if any(start <= span.start < end for start, end in places):
            return words
    return "in the text"


_TELL: Final[tuple[Callable[[_Known, Statement], list[str]], ...]] = (
    _to_whom,
    _through_what,
    _where,
    _when,
    _relayed,
    _held,
    _hedged,
    _again,
)
