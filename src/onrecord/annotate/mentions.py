"""A text in, who and what it names out: entities, and every place that refers to one. The door of this part.

>>> from onrecord.annotate.sentences import find_sentences
>>> from onrecord.annotate.tokens import tokenize
>>> text = "Harbour chief Ann Okoro, 44, resigned. The ministry said Okoro was tired. She left the ministry."
>>> entities, mentions = find_entities(text, tokenize(text), find_sentences(text))
>>> [(entity.id, entity.name, entity.type, entity.aliases) for entity in entities]
[('e1', 'Ann Okoro', 'PER', ('Okoro',)), ('e2', 'ministry', 'ORG', ())]
>>> [(mention.entity, mention.span.text, mention.form) for mention in mentions if mention.form != "name"]
[('e2', 'The ministry', 'nominal'), ('e1', 'She', 'pronoun'), ('e2', 'the ministry', 'nominal')]
>>> [(descriptor.kind, descriptor.value) for descriptor in entities[0].descriptors]
[('title', 'Harbour chief'), ('age', '44')]
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from onrecord.annotate.coreference import link
from onrecord.annotate.entity_descriptors import descriptors_of
from onrecord.annotate.entity_geonames import geonames_of
from onrecord.annotate.entity_links import Link
from onrecord.annotate.entity_phrases import find_phrases
from onrecord.annotate.entity_reading import Reading, read
from onrecord.annotate.gazetteer import Gazetteer
from onrecord.annotate.names import find_names
from onrecord.annotate.tokens import Tokens
from onrecord.lang.countries import COUNTRY_OF_CAPITAL
from onrecord.lang.en.function_words import DETERMINERS
from onrecord.model.annotation import Entity, EntityType, Mention
from onrecord.model.span import Span

_FORMS: Final = ("name", "nominal", "pronoun")


def find_entities(
    text: str,
    tokens: Tokens,
    sentences: list[tuple[int, int]],
    told: Mapping[str, EntityType] = MappingProxyType({}),
    gazetteer: Gazetteer | None = None,
) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """Find who and what a text names.

    Args:
        text: an article's text.
        tokens: its tokens.
        sentences: its sentences.
        told: names whose type is known from elsewhere, in lower case: the place of the dateline, the agency.
        gazetteer: the places of the world; None: no place gets its number.
    """
    reading = read(text, tokens, sentences, told)
    found = find_names(reading)
    links = link(reading, found, find_phrases(reading, found))
    groups: dict[int, list[Link]] = {}
    for it in links:
        groups.setdefault(it.entity, []).append(it)
    entities = tuple(_entity(reading, number, group, gazetteer) for number, group in groups.items())
    return entities, tuple(_mention(reading, number, it) for number, it in enumerate(links, start=1))


def _entity(reading: Reading, number: int, group: list[Link], gazetteer: Gazetteer | None) -> Entity:
    forms = _forms(reading, group)
    name = max(forms, key=lambda form: (_weight(form), len(form))) if forms else ""
    kind = _type(group)
    place = geonames_of(reading, group, gazetteer) if gazetteer and kind in ("GPE", "LOC") else None
    return Entity(
        f"e{number + 1}",
        name,
        kind,
        aliases=tuple(form for form in forms if form != name),
        descriptors=descriptors_of(reading, group) if kind == "PER" else (),
        geonames_id=place.id if place else None,
        geonames_rule=place.rule if place else "",
    )


def _forms(reading: Reading, group: list[Link]) -> list[str]:
    """As what the text prints it: its names; without any, its phrases; no form twice."""
    best = next(form for form in _FORMS if any(it.form == form for it in group))
    forms = (
        reading.slice(it.head_start, it.head_end) if best == "name" else reading.slice(_bare(reading, it), it.end)
        for it in group
        if it.form == best
    )
    return list(dict.fromkeys(forms))


def _bare(reading: Reading, it: Link) -> int:
    return it.start + 1 if reading.words[it.start] in DETERMINERS and it.end - it.start > 1 else it.start


def _weight(form: str) -> int:
    """A country goes before its capital, ordinary writing before capitals."""
    return 2 * (form.lower() not in COUNTRY_OF_CAPITAL) + (not form.isupper())


def _type(group: list[Link]) -> EntityType:
    """Of its first name, else of its first phrase."""
    return min(group, key=lambda it: _FORMS.index(it.form)).type


def _mention(reading: Reading, number: int, it: Link) -> Mention:
    span = (reading.starts[it.start], reading.ends[it.end - 1])
    head = (reading.starts[it.head_start], reading.ends[it.head_end - 1])
    return Mention(
        f"m{number}", f"e{it.entity + 1}", Span.of(reading.text, *span), Span.of(reading.text, *head), it.form
    )
