"""An article in, what it tells as keys that articles have in common out: whom and what it names, and its events.

Who wrote an article, who printed it and the agency that it credits are no part of what it tells.

>>> from onrecord.model.annotation import Entity, Mention
>>> text, name = "Ann Okoro spoke.", Span(0, 9, "Ann Okoro")
>>> entities, mentions = (Entity("e1", "Ann Okoro", "PER"),), (Mention("m1", "e1", name, name, "name"),)
>>> told = read_told(Article("a1", 1, text, text, (), entities=entities, mentions=mentions))
>>> [(one.key, one.span.text) for one in told.names.values()]
[('p:ann okoro', 'Ann Okoro')]
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from onrecord.lang.agencies import agency_key
from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_CAPITAL
from onrecord.lang.en.claims import EMPTY, FRAME
from onrecord.lang.en.media import MEDIA
from onrecord.lang.en.names import GENDER_OF
from onrecord.lang.en.organisations import SMALL_WORDS
from onrecord.lang.en.place_names import REGIONS, STATES
from onrecord.link.facts import day_of
from onrecord.link.matter import stem
from onrecord.link.organisation_names import is_abbreviation, organisation_keys
from onrecord.link.person_names import fold, parse_name, spell
from onrecord.model.annotation import Entity, Mention
from onrecord.model.article import Article
from onrecord.model.record import Event, EventType
from onrecord.model.span import Span

Days = tuple[int, int]
"""First and last day, as numbers, both included."""

_EVENTS: Final = 400
"""So many events of an article are compared with others, the first ones."""
_NAMES: Final = 400
"""The same of its names."""
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
"""A word that may say something."""
_ROLES: Final = ("actor", "recipient")
_CHANNELS: Final = frozenset(fold(word) for kind in ("social_media", "broadcast") for word in MEDIA[kind].split("|"))
"""Through what everybody speaks: it is no part of the matter."""


class Name(NamedTuple):
    """Somebody or something that an article names."""

    key: str
    """Begins with its sort: ``p:`` a person with a given name, ``s:`` one by the family name alone, ``o:`` an
    organisation, ``g:`` a place, ``n:`` another name, ``c:`` a country."""
    span: Span
    """Where it is named first."""
    mentions: int
    """How often the article speaks of it."""
    plain: str
    """What is printed, in one spelling, whatever it is taken for."""


class Side(NamedTuple):
    """Who takes part in an event in one role."""

    names: frozenset[str]
    """Keys of those that have a name."""
    words: frozenset[str]
    """Of the others the noun, by its stem: "drivers"."""


class ToldEvent(NamedTuple):
    """An event, ready to be compared with those of other articles."""

    event: Event
    type: EventType
    sides: Mapping[str, Side]
    """By role."""
    places: frozenset[str]
    days: Days | None
    """None: the article does not say when, or not clearly."""
    verb: str
    """The first word of its trigger, by its stem."""
    figures: frozenset[float]
    """Values of its figures."""


class Told(NamedTuple):
    """What an article tells."""

    article: Article
    day: int | None
    """When it was published, as a number."""
    names: dict[str, Name]
    """By key, in the order of the text."""
    events: tuple[ToldEvent, ...]
    words: frozenset[str]
    """Its words by their stems, without names and small words."""


def read_told(article: Article) -> Told:
    """What an article tells."""
    known = _Known(article)
    events = [record for record in article.records if isinstance(record, Event)][:_EVENTS]
    days = _days_of(article, events)
    values = {one.id: one.value for one in article.quantities}
    published = article.date_published.value if article.date_published else None
    told = tuple(
        ToldEvent(
            one,
            one.type,
            {role: _side(one, role, known) for role in _ROLES},
            frozenset(known.keys.get(one.place or "", ())),
            days.get(one.id),
            _bare(one.trigger.text.split()[0]) if one.trigger.text.split() else "",
            frozenset(value for id_ in one.quantities if (value := values.get(id_)) is not None),
        )
        for one in events
    )
    return Told(article, day_of(published), _names(known), told, _words(article))


def read_names(article: Article) -> dict[str, Name]:
    """What an article names, by key, in the order of the text; the rest of what it tells is not read."""
    return _names(_Known(article))


@lru_cache(maxsize=1 << 16)
def family_key(key: str) -> str:
    """A person's key without the given name; any other as it is.

    >>> family_key("p:ann okoro"), family_key("g:osk")
    ('s:okoro', 'g:osk')
    """
    return "s:" + key.rsplit(maxsplit=1)[-1] if key.startswith("p:") else key


def is_country(key: str) -> bool:
    """Whether a key names a country: too many articles name it."""
    return key.startswith("c:")


class _Known:
    """Of each entity of an article that has a name the keys, and the nouns of the others."""

    def __init__(self, article: Article) -> None:
        self.first: dict[str, Mention] = {}
        self.count: dict[str, int] = {}
        no_part = _no_part(article)
        for mention in article.mentions:
            if any(start <= mention.span.start < end for start, end in no_part):
                continue
            self.count[mention.entity] = self.count.get(mention.entity, 0) + 1
            if mention.form == "name":
                self.first.setdefault(mention.entity, mention)
        outlet = fold(article.publisher.value) if article.publisher and article.publisher.value else ""
        writers = {parse_name(one.value.name).key for one in article.authors if one.value.name}
        countries = _countries(article.entities)
        self.keys: dict[str, tuple[str, ...]] = {}
        self.nouns: dict[str, str] = {}
        for entity in article.entities:
            keys = _keys(entity, countries) if entity.id in self.first or entity.type == "GROUP" else ()
            if fold(entity.name) == outlet or _is_writer(keys, writers):
                continue
            if keys:
                self.keys[entity.id] = keys
            elif entity.name.strip():
                self.nouns[entity.id] = _last(entity.name)


def _no_part(article: Article) -> list[tuple[int, int]]:
    """Where byline, agency and credits of pictures stand in the text."""
    spans = [one.span for one in article.authors]
    spans += [article.agency.span] if article.agency else []
    spans += [image.credit.span for image in article.images if image.credit]
    return [place for span in spans if span for place in article.place(span)]


def _is_writer(keys: Iterable[str], writers: set[str]) -> bool:
    return any(key[:2] in ("p:", "s:") and key.split()[-1].removeprefix("s:") in writers for key in keys)


def _countries(entities: Iterable[Entity]) -> tuple[str, ...]:
    found = {_country(entity.name) for entity in entities if entity.type in ("GPE", "LOC", "GROUP")}
    return tuple(sorted(code for code in found if code))


def _country(name: str) -> str:
    word = name.lower().removeprefix("the ")
    return COUNTRY_OF.get(word) or COUNTRY_OF_ADJECTIVE.get(word) or ""


def _keys(entity: Entity, countries: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of a name; none where it is no name of its own, or one that says nothing."""
    code = _country(entity.name)
    if code:
        return (f"c:{code}",)
    if (
        agency_key(entity.name)
        or fold(entity.name) in _CHANNELS
        or not _reads_as_name(entity.name)
        or entity.type == "GROUP"
    ):
        return ()
    if entity.type == "PER":
        return _person(entity.name)
    if entity.type == "ORG":
        return tuple(f"o:{key}" for key in organisation_keys(entity.name, countries))
    name = fold(entity.name).removeprefix("the ")
    if entity.type in ("GPE", "LOC"):
        return () if entity.name.removeprefix("the ") in REGIONS else (f"g:{name}",)
    return (f"n:{name}",)


def _person(name: str) -> tuple[str, ...]:
    parsed = parse_name(name)
    first = fold(name.split(maxsplit=1)[0])
    given = parsed.given[0] if parsed.given else first if first in GENDER_OF and first != parsed.family else ""
    if not parsed.key:
        return ()
    return (f"p:{given} {parsed.key}",) if len(given) > 1 else (f"s:{parsed.key}",)


def _reads_as_name(name: str) -> bool:
    """Whether all its words are written large, but for small ones, and one of them has three letters."""
    words = [word for word in name.split() if word.lower() not in SMALL_WORDS]
    large = all(word[0].isupper() or not word[0].isalpha() for word in words)
    return large and any(len(word) > 2 or is_abbreviation(word) for word in words)


def is_large_place(key: str) -> bool:
    """Whether so much happens there that it says little: a capital, a state."""
    name = key[2:]
    return key.startswith("g:") and (name in COUNTRY_OF_CAPITAL or name in _STATES)


_STATES: Final = frozenset(fold(name) for name in STATES)


def _names(known: _Known) -> dict[str, Name]:
    """By key; one by the family name alone is the one of the article whose family it is."""
    names: dict[str, Name] = {}
    for id_, mention in list(known.first.items())[:_NAMES]:
        for key in known.keys.get(id_, ()):
            names.setdefault(key, Name(key, mention.span, known.count[id_], _plain(key)))
    families = {family_key(key) for key in names if key.startswith("p:")}
    return {key: name for key, name in names.items() if key not in families}


@lru_cache(maxsize=1 << 16)
def _plain(key: str) -> str:
    return key if is_country(key) else " ".join(map(spell, key[2:].split()))


def one_sort(told: Sequence[Told]) -> list[Told]:
    """The same, where what one article takes for a person and another for a company has one key: the most frequent."""
    counts: dict[str, Counter[str]] = {}
    for name in (name for one in told for name in one.names.values()):
        counts.setdefault(name.plain, Counter())[name.key] += 1
    known = {key: max(them, key=lambda it: (them[it], it)) for them in counts.values() if len(them) > 1 for key in them}
    return [_renamed(one, known) for one in told] if known else list(told)


def _renamed(told: Told, known: Mapping[str, str]) -> Told:
    if known.keys().isdisjoint(told.names):
        return told
    names: dict[str, Name] = {}
    for key, name in told.names.items():
        names.setdefault(known.get(key, key), name._replace(key=known.get(key, key)))
    return told._replace(names=names, events=tuple(_renamed_event(one, known) for one in told.events))


def _renamed_event(event: ToldEvent, known: Mapping[str, str]) -> ToldEvent:
    sides = {
        role: Side(frozenset(known.get(key, key) for key in it.names), it.words) for role, it in event.sides.items()
    }
    return event._replace(sides=sides, places=frozenset(known.get(key, key) for key in event.places))


def _words(article: Article) -> frozenset[str]:
    """Names say by themselves what they have in common."""
    named = {place for one in article.mentions if one.form == "name" for place in range(one.span.start, one.span.end)}
    found = {it[0] for it in _WORD.finditer(article.text) if it.start() not in named}
    return frozenset(stem(word.lower()) for word in found if _tells(word.lower()))


def _tells(word: str) -> bool:
    return word not in EMPTY and word not in FRAME


def _side(event: Event, role: str, known: _Known) -> Side:
    names, words = set[str](), set[str]()
    for who in event.participants:
        if who.role != role:
            continue
        keys = known.keys.get(who.entity or "", ())
        names.update(keys)
        if not keys:
            noun = known.nouns.get(who.entity or "") or _last(who.span.text)
            words.update((noun,) if noun else ())
    return Side(frozenset(names), frozenset(words))


def _last(words: str) -> str:
    return _bare(words.rsplit(maxsplit=1)[-1]) if words.strip() else ""


def _bare(word: str) -> str:
    return stem(word.lower().strip(".,;:'’\"“”()"))


def _days_of(article: Article, events: Sequence[Event]) -> dict[str, Days]:
    """When events happened. The day of "convicted on Thursday of the murder" is the verdict's, not the murder's."""
    times = {one.id: one.interval for one in article.times if one.status == "resolved" and one.interval}
    of_court = {(one.time, one.sentence.start) for one in events if one.type.justice}
    found = {}
    for one in events:
        interval = times.get(one.time or "")
        is_of_court = not one.type.justice and (one.time, one.sentence.start) in of_court
        days = _days(interval) if interval and not is_of_court else None
        if days:
            found[one.id] = days
    return found


def _days(interval: tuple[str, str]) -> Days | None:
    try:
        first, last = (date.fromisoformat(day[:10]).toordinal() for day in interval)
    except ValueError:
        return None
    return (first, last) if first <= last else None


def shared_names(one: Iterable[str], other: Iterable[str]) -> Iterator[str]:
    """Keys that both have; a family name alone goes with a full name.

    >>> sorted(shared_names({"p:ann okoro", "g:osk"}, {"s:okoro", "g:osk"}))
    ['g:osk', 's:okoro']
    >>> list(shared_names({"p:ann okoro"}, {"p:ben okoro"}))
    []
    """
    ours, theirs = set(one), set(other)
    yield from sorted(ours & theirs)
    for alone, full in ((ours, theirs), (theirs, ours)):
        lonely = {key for key in alone if key.startswith("s:")} - full
        yield from sorted(lonely & {family_key(key) for key in full if key.startswith("p:")})
