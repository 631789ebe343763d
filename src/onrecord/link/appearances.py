"""An article in, what it says of each person and organisation out: all that other articles are compared with.

>>> from onrecord.model.annotation import Entity
>>> from onrecord.model.article import Article
>>> article = Article("a1", 1, "Ann Okoro spoke.", "", (), entities=(Entity("e1", "Ann Okoro", "PER"),))
>>> [(one.id, one.keys) for one in appearances_of(article)]
[('a1#e1', ('p:okoro',))]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE, COUNTRY_OF_CAPITAL
from onrecord.link.organisation_names import organisation_keys
from onrecord.link.person_names import fold, parse_name
from onrecord.model.annotation import Entity
from onrecord.model.article import Article
from onrecord.model.identity import Appearance
from onrecord.model.span import Span

_JOINED: Final = ("PER", "ORG")


def appearances_of(article: Article, outlet: str | None = None) -> tuple[Appearance, ...]:
    """What an article says of everybody it names, in its order.

    Args:
        article: with its entities.
        outlet: who published it; None: the article's own publisher.
    """
    spans = _first_spans(article)
    countries = _countries(article)
    keys = {one.id: _keys(one, countries) for one in article.entities if one.type in _JOINED}
    said = {
        "article": article.id,
        "date": article.date_published.value if article.date_published else None,
        "outlet": outlet or (article.publisher.value if article.publisher else None),
        "language": article.in_language.value if article.in_language else None,
        "countries": countries,
    }
    return tuple(_appearance(article, one, said, spans, keys) for one in article.entities if one.id in keys)


def _appearance(
    article: Article,
    entity: Entity,
    said: Mapping[str, object],
    spans: Mapping[str, Span],
    keys: Mapping[str, tuple[str, ...]],
) -> Appearance:
    others = [one for one in article.entities if one.id != entity.id and one.id in keys]
    return Appearance(
        id=f"{article.id}#{entity.id}",
        type="PER" if entity.type == "PER" else "ORG",
        name=entity.name,
        keys=keys[entity.id],
        span=_span(entity, spans),
        aliases=entity.aliases,
        descriptors=entity.descriptors,
        company=tuple(sorted(_company(others, spans, keys), key=lambda it: (it[1].start, it[0]))),
        affiliations=tuple(_affiliations(entity, others, keys)),
        **said,  # type: ignore[arg-type]  # the fields that are the article's own
    )


def _first_spans(article: Article) -> dict[str, Span]:
    spans: dict[str, Span] = {}
    for mention in article.mentions:
        if mention.form == "name":
            spans.setdefault(mention.entity, mention.span)
    return spans


def _span(entity: Entity, spans: Mapping[str, Span]) -> Span:
    return spans.get(entity.id) or Span(0, 0, "")


def _countries(article: Article) -> tuple[str, ...]:
    """Of the countries, peoples and capitals that it names."""
    found = set()
    for entity in article.entities:
        for form in (entity.name, *entity.aliases) if entity.type in ("GPE", "LOC", "GROUP") else ():
            word = form.lower().removeprefix("the ")
            found.add(COUNTRY_OF.get(word) or COUNTRY_OF_CAPITAL.get(word) or COUNTRY_OF_ADJECTIVE.get(word))
    return tuple(sorted(code for code in found if code))


def _keys(entity: Entity, countries: tuple[str, ...]) -> tuple[str, ...]:
    if entity.type == "PER":
        key = parse_name(entity.name).key
        return (f"p:{key}",) if key else ()
    keys = organisation_keys(entity.name, countries)
    also = [key for alias in entity.aliases for key in organisation_keys(alias) if keys and key.startswith("=")]
    return tuple(f"o:{key}" for key in dict.fromkeys((*keys, *also)))


def _company(
    others: list[Entity], spans: Mapping[str, Span], keys: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, Span]]:
    """Keys of organisations, and people by their full names: a family name alone says little."""
    for one in others:
        if one.type == "ORG":
            yield from ((key, _span(one, spans)) for key in keys[one.id])
        elif (name := parse_name(one.name)).is_full:
            yield f"p:{name.given[0]} {name.key}", _span(one, spans)


def _affiliations(
    entity: Entity, others: list[Entity], keys: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, Span]]:
    """Organisations of the article that its descriptors name."""
    seen = set()
    for descriptor in entity.descriptors:
        words = f" {fold(descriptor.value)} "
        for one in others:
            if one.type == "ORG" and any(f" {fold(form)} " in words for form in (one.name, *one.aliases)):
                for key in keys[one.id]:
                    if key not in seen:
                        seen.add(key)
                        yield key, descriptor.span
