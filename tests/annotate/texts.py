"""A text in, what is named in it out, as tests compare it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from onrecord.annotate.entity_reading import read
from onrecord.annotate.gazetteer import Gazetteer
from onrecord.annotate.mentions import find_entities
from onrecord.annotate.names import find_names
from onrecord.annotate.sentences import find_sentences
from onrecord.annotate.tokens import tokenize
from onrecord.model.annotation import Entity, EntityType, Mention

NOTHING: Mapping[str, EntityType] = MappingProxyType({})


def names_of(text: str, told: Mapping[str, EntityType] = NOTHING) -> list[tuple[str, str]]:
    """Names in order, each with its type."""
    reading = read(text, tokenize(text), find_sentences(text), told)
    return [(reading.slice(name.start, name.end), name.type) for name in find_names(reading)]


def entities_of(
    text: str, told: Mapping[str, EntityType] = NOTHING, gazetteer: Gazetteer | None = None
) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """Entities and mentions."""
    return find_entities(text, tokenize(text), find_sentences(text), told, gazetteer)


def chains_of(text: str) -> list[tuple[str, list[str]]]:
    """Entities by name, each with its mentions as they stand."""
    entities, mentions = entities_of(text)
    return [(one.name, [it.span.text for it in mentions if it.entity == one.id]) for one in entities]
