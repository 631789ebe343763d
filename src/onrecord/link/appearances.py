"""An article in, what it says of each person and organisation out: all that other articles are compared with.

>>> from onrecord.model.annotation import Entity, Mention
>>> from onrecord.model.article import Article
>>> text, name = "Ann Okoro spoke.", Span(0, 9, "Ann Okoro")
>>> entities, mentions = (Entity("e1", "Ann Okoro", "PER"),), (Mention("m1", "e1", name, name, "name"),)
>>> article = Article("a1", 1, text, text, (), entities=entities, mentions=mentions)
>>> [(one.id, one.keys) for one in appearances_of(article)]
[('a1#e1', ('p:okoro',))]
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_CAPITAL
from onrecord.lang.en.names import LAST_WORD
from onrecord.lang.en.organisations import LEGAL_FORMS, SMALL_WORDS
from onrecord.link.organisation_names import is_abbreviation, organisation_keys
from onrecord.link.person_names import fold, parse_name
from onrecord.model.annotation import Descriptor, Entity, Mention
from onrecord.model.article import Article
from onrecord.model.identity import Appearance, IdentityType
from onrecord.model.span import Span

_BRACKETS: Final = re.compile(r" ?\(([A-Z][A-Za-z0-9]{1,9})\)")
_BEFORE_AGE: Final = frozenset(("is", "was", "turned", ", aged", ", who is", ", who was"))
"""What may stand between somebody and his age."""


def appearances_of(
    article: Article, outlet: str | None = None, *, day: str | None = None, only: Container[str] | None = None
) -> tuple[Appearance, ...]:
    """What an article says of everybody it names, in its order.

    Args:
        article: with its entities.
        outlet: who published it; None: the article's own publisher.
        day: its day; None: the day it was published, if it says so.
        only: ids of the entities that are asked for; None: all.
    """
    named = _Named(article)
    said = {
        "article": article.id,
        "date": day or (article.date_published.value if article.date_published else None),
        "outlet": outlet or (article.publisher.value if article.publisher else None),
        "countries": named.countries,
        "places": _places(article),
    }
    return tuple(
        _appearance(article, one, kind, said, named)
        for one, kind in named.entities.values()
        if only is None or one.id in only
    )


def keys_of(article: Article) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Of everybody it names that has keys: the place among ``article.entities``, and the keys.

    All that has to be stored of an article so that `appearances_of` can be asked later for those of a key.
    """
    named = _Named(article)
    places = ((place, named.keys.get(one.id, ())) for place, one in enumerate(article.entities))
    return tuple((place, keys) for place, keys in places if keys)


class _Named:
    """Whom an article names: where first, of which type, and with which keys."""

    def __init__(self, article: Article) -> None:
        self.spans = _first_spans(article)
        self.countries = _countries(article)
        self.entities = {
            one.id: (one, kind) for one in article.entities if one.id in self.spans and (kind := _type(one))
        }
        mentions: dict[str, list[Mention]] = {}
        for mention in article.mentions:
            mentions.setdefault(mention.entity, []).append(mention)
        self.keys = {
            id_: _keys(article.text, one, kind, self.countries, mentions[id_])
            for id_, (one, kind) in self.entities.items()
        }


def _appearance(
    article: Article,
    entity: Entity,
    kind: IdentityType,
    said: Mapping[str, object],
    named: _Named,
) -> Appearance:
    spans, keys = named.spans, named.keys
    others = [one for one, _ in named.entities.values() if one.id != entity.id]
    return Appearance(
        id=f"{article.id}#{entity.id}",
        type=kind,
        name=entity.name,
        keys=keys[entity.id],
        span=spans[entity.id],
        aliases=entity.aliases,
        descriptors=(*entity.descriptors, *_further_age(article, entity)),
        company=tuple(sorted(_company(others, spans, keys), key=lambda it: (it[1].start, it[0]))),
        affiliations=tuple(_affiliations(entity, others, keys)),
        **said,  # type: ignore[arg-type]  # the fields that are the article's own
    )


def _first_spans(article: Article) -> dict[str, Span]:
    """Where each entity is named first; one that is never named ("the spokesman") is nobody elsewhere."""
    spans: dict[str, Span] = {}
    nominal = {mention.entity for mention in article.mentions if mention.form == "nominal"}
    phrases = {one.id for one in article.entities if one.id in nominal and _reads_as_name(one.name)}
    for mention in article.mentions:
        if mention.form == "name" or (mention.form == "nominal" and mention.entity in phrases):
            spans.setdefault(mention.entity, mention.span)
    return spans


def _reads_as_name(phrase: str) -> bool:
    """ "Northern Straits Treaty Organization": a phrase of several words, all written large."""
    words = [word for word in phrase.split() if word.lower() not in SMALL_WORDS]
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _type(entity: Entity) -> IdentityType | None:
    """Person or organisation; where the type was left open, its form tells, and a company taken for a person."""
    last = entity.name.split()[-1].strip(".,").lower() if entity.name.strip() else ""
    if entity.type in ("PER", "ORG"):
        return "PER" if entity.type == "PER" and last not in LEGAL_FORMS else "ORG"
    is_body = LAST_WORD.get(last) == "ORG"
    return "ORG" if entity.type == "OTHER" and (is_body or is_abbreviation(entity.name)) else None


def _further_age(article: Article, entity: Entity) -> Iterator[Descriptor]:
    """ "He is 74": what is not beside the name."""
    if entity.type != "PER" or any(it.kind == "age" for it in entity.descriptors):
        return
    ends = [one.span.end for one in article.mentions if one.entity == entity.id]
    for age in article.quantities:
        if age.kind == "age" and any(article.text[end : age.span.start].strip() in _BEFORE_AGE for end in ends):
            yield Descriptor("age", age.span.text, age.span)
            return


def _countries(article: Article) -> tuple[str, ...]:
    """Of the countries, peoples and capitals that it names."""
    found = set()
    for entity in article.entities:
        for form in (entity.name, *entity.aliases) if entity.type in ("GPE", "LOC", "GROUP") else ():
            word = form.lower().removeprefix("the ")
            found.add(COUNTRY_OF.get(word) or COUNTRY_OF_CAPITAL.get(word) or COUNTRY_OF_ADJECTIVE.get(word))
    return tuple(sorted(code for code in found if code))


def _places(article: Article) -> tuple[str, ...]:
    """Towns and regions: places that are no country, nor named for one."""
    names = {fold(entity.name).removeprefix("the ") for entity in article.entities if entity.type in ("GPE", "LOC")}
    return tuple(sorted(name for name in names if name not in COUNTRY_OF and name not in COUNTRY_OF_CAPITAL))


def _keys(
    text: str, entity: Entity, kind: IdentityType, countries: tuple[str, ...], mentions: Sequence[Mention]
) -> tuple[str, ...]:
    if kind == "PER":
        key = parse_name(entity.name).key
        return (f"p:{key}",) if key else ()
    keys = organisation_keys(entity.name, countries)
    short = (*entity.aliases, *_in_brackets(text, mentions))
    also = [key for form in short for key in organisation_keys(form) if keys and key.startswith("=")]
    return tuple(f"o:{key}" for key in dict.fromkeys((*keys, *also)))


def _in_brackets(text: str, mentions: Sequence[Mention]) -> Iterator[str]:
    """Abbreviations behind its name: "Guild of Bridge Engineers (GBE)"."""
    for mention in mentions:
        found = _BRACKETS.match(text, mention.span.end)
        if found and is_abbreviation(found[1]):
            yield found[1]


def _company(
    others: list[Entity], spans: Mapping[str, Span], keys: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, Span]]:
    for one in others:
        if _type(one) != "PER":
            yield from ((key, spans[one.id]) for key in keys[one.id])
        elif keys[one.id]:
            name = parse_name(one.name)
            if name.is_full:
                yield f"p:{name.given[0]} {name.key}", spans[one.id]
            yield f"{'f' if name.is_full else 's'}:{name.key}", spans[one.id]


@lru_cache(maxsize=1 << 16)
def partners(key: str) -> tuple[str, ...]:
    """The keys that mean the same company: a family name alone goes with a full name, two full names go by both parts.

    >>> partners("o:nsto"), partners("s:okoro"), partners("f:okoro")
    (('o:nsto',), ('s:okoro', 'f:okoro'), ('s:okoro',))
    """
    kind, _, family = key.partition(":")
    return {"s": (key, f"f:{family}"), "f": (f"s:{family}",)}.get(kind, (key,))


def _affiliations(
    entity: Entity, others: list[Entity], keys: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, Span]]:
    """Organisations of the article that its descriptors name."""
    seen = set()
    for descriptor in entity.descriptors:
        words = f" {fold(descriptor.value)} "
        for one in others:
            if _type(one) != "PER" and any(f" {fold(form)} " in words for form in (one.name, *one.aliases)):
                for key in keys[one.id]:
                    if key not in seen:
                        seen.add(key)
                        yield key, descriptor.span
