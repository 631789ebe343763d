"""A text in, its names out, by rule: runs of capitalised words, cut from titles, typed by their words and neighbours.

>>> from onrecord.annotate.entity_reading import read
>>> from onrecord.annotate.sentences import find_sentences
>>> from onrecord.annotate.tokens import tokenize
>>> text = "Harbour chief Ann de Vries left the Bank of Rotterdam (BoR)."
>>> reading = read(text, tokenize(text), find_sentences(text))
>>> [(reading.slice(name.start, name.end), name.type) for name in find_names(reading)]
[('Ann de Vries', 'PER'), ('Bank of Rotterdam', 'ORG'), ('BoR', 'ORG')]
"""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.entity_types import known_type, type_of
from onrecord.annotate.name import Name, family_of, key_of
from onrecord.annotate.name_runs import OPENING, may_begin, opens, run_end, with_prefix
from onrecord.annotate.name_titles import ADVERBS, cut, from_tables, is_no_name, title_start
from onrecord.annotate.name_types import agree
from onrecord.lang.countries import COUNTRY_OF_ADJECTIVE
from onrecord.lang.en.function_words import DETERMINERS, SPOKE
from onrecord.lang.en.names import FAMILY_FIRST, GENDER_OF, LAST_WORD, NEVER_NAMES, OPENERS
from onrecord.lang.en.nouns import GROUPS, KIND_OF
from onrecord.lang.en.titles import COURTESY, MODIFIERS, OFFICES
from onrecord.model.annotation import EntityType


def find_names(reading: Reading) -> list[Name]:
    """Names in order, without overlap."""
    crying = [_cries(reading, first, last) for first, last in reading.bounds]
    found: list[Name] = []
    for number, (first, last) in enumerate(reading.bounds):
        if not crying[number]:
            found.extend(_names_of_sentence(reading, first, last))
    found = agree(reading, list(_parted(reading, found)))
    known = _spelled(reading, found)
    for number, (first, last) in enumerate(reading.bounds):
        if crying[number]:
            found.extend(_names_of_headline(reading, first, last, known))
        else:
            found.extend(_lone_openers(reading, first, last, known))
    found.extend(_families_alone(reading, found))
    return _merged(sorted(set(found)))


def _parted(reading: Reading, found: list[Name]) -> Iterator[Name]:
    """Names without a word that opens their sentence, and two that met: "Brave | Ann Okoro", "Daily Mail | Okoro"."""
    keys = {key_of(reading, name) for name in found}
    family = {family_of(reading, name) for name in found if name.type == "PER" and name.end - name.start > 1}
    for name in found:
        if name.title < name.start or name.end - name.start < 2 or reading.words[name.start] in GENDER_OF:
            yield name
            continue
        whole = name._replace(start=name.start + 1, title=name.start + 1)
        if key_of(reading, whole) in keys and _parts_there(reading, name):
            yield whole
        elif reading.words[name.end - 1] in family and known_type(reading, name.start, name.end - 1) == "ORG":
            yield name._replace(end=name.end - 1, type="ORG", sure=2)
            yield name._replace(start=name.end - 1, title=name.end - 1, type="PER", sure=2)
        else:
            yield name


def _parts_there(reading: Reading, name: Name) -> bool:
    """Whether only where it stands gives the first word its capital."""
    word = reading.words[name.start]
    plain = word in reading.small or word.endswith(ADVERBS) or word in OPENERS
    return opens(reading, name.start, reading.first(name.start)) and plain and word not in FAMILY_FIRST


def _families_alone(reading: Reading, found: list[Name]) -> Iterator[Name]:
    """Family names that are titles or words besides, and stand alone: "Doctor said", once Ivo Doctor is named."""
    people = [name for name in found if name.type == "PER" and name.sure > 0 and name.end - name.start > 1]
    families = {word for word in (family_of(reading, name) for name in people) if len(word) > 1 and _is_a_word(word)}
    for at, word in enumerate(reading.words) if families else ():
        if word in families and reading.capital[at] and reading.before(at) not in DETERMINERS:
            alone = not (reading.after(at + 1) and reading.capital[at + 1]) and not (at and reading.capital[at - 1])
            if alone and (at > reading.first(at) or _acts(reading, at)):
                yield Name(at, at + 1, "PER", 2, at)


def _is_a_word(word: str) -> bool:
    return word in OFFICES or word in COURTESY or word in OPENERS or word in MODIFIERS or word in COUNTRY_OF_ADJECTIVE


def _cries(reading: Reading, first: int, last: int) -> bool:
    """Whether a line is written in capitals, or with a capital on every longer word: here they say nothing."""
    long = [
        at for at in range(first, min(last, first + 60)) if len(reading.words[at]) > 3 and reading.words[at].isalpha()
    ]
    if len(long) < 4:
        return False
    return (sum(reading.capital[at] for at in long) >= 0.85 * len(long) and len(long) >= 5) or all(
        reading.raw(at).isupper() for at in long
    )


def _names_of_sentence(reading: Reading, first: int, last: int) -> Iterator[Name]:
    at = first
    while at < last:
        if not reading.capital[at] or not may_begin(reading, at, first):
            at += 1
            continue
        end = run_end(reading, at, last)
        yield from cut(reading, with_prefix(reading, at, first), end)
        at = end


def _spelled(reading: Reading, found: list[Name]) -> dict[str, list[tuple[tuple[str, ...], EntityType, int]]]:
    """First word -> the names that begin with it, the longest first; of people also the family name alone."""
    forms: dict[tuple[str, ...], tuple[EntityType, int]] = {}
    for name in found:
        words = tuple(reading.words[name.start : name.end])
        forms.setdefault(words, (name.type, name.sure))
        if name.type == "PER" and len(words) > 1:
            forms.setdefault(tuple(family_of(reading, name).split()), ("PER", 2))
            if words[0] in GENDER_OF:
                forms.setdefault(words[:1], ("PER", 1))
    known: dict[str, list[tuple[tuple[str, ...], EntityType, int]]] = {}
    for words, (kind, sure) in sorted(forms.items(), key=lambda form: -len(form[0])):
        if len(known.setdefault(words[0], [])) < 8:
            known[words[0]].append((words, kind, sure))
    return known


def _match(
    reading: Reading, at: int, last: int, known: dict[str, list[tuple[tuple[str, ...], EntityType, int]]]
) -> tuple[int, EntityType, int] | None:
    for words, kind, sure in known.get(reading.words[at], ()):
        if at + len(words) <= last and tuple(reading.words[at : at + len(words)]) == words:
            return at + len(words), kind, sure
    return None


def _names_of_headline(
    reading: Reading, first: int, last: int, known: dict[str, list[tuple[tuple[str, ...], EntityType, int]]]
) -> Iterator[Name]:
    """In a line of capitals: names that the rest of the text has too, names of tables, given name and another word."""
    at = first
    while at < last:
        if not reading.capital[at]:
            at += 1
            continue
        match = _match(reading, at, last, known) or from_tables(reading, at, last)
        if match and match[0] - at == 1 and not known.get(reading.words[at]) and reading.words[at] in OPENERS:
            match = None
        if match is None:
            at += 1
            continue
        yield Name(at, match[0], match[1], match[2], title_start(reading, at) if match[1] == "PER" else at)
        at = match[0]


def _lone_openers(
    reading: Reading, first: int, last: int, known: dict[str, list[tuple[tuple[str, ...], EntityType, int]]]
) -> Iterator[Name]:
    """A single word that opens a sentence is a name when the text has that name elsewhere, or somebody speaks."""
    at = first
    while at < last and reading.words[at] in OPENING:
        at += 1
    if at >= last or not reading.capital[at]:
        return
    match = _match(reading, at, last, known)
    word = reading.words[at]
    if match and (match[2] > 0 or match[0] - at > 1 or word not in OPENERS):
        yield Name(at, match[0], match[1], match[2], at)
    elif word.isalpha() and _acts(reading, at) and not _is_common(reading, at):
        kind, sure = type_of(reading, at, at + 1)
        guess: EntityType = "OTHER" if reading.owning[at] else "PER"
        yield Name(at, at + 1, kind if sure else guess, sure, at)


def _is_common(reading: Reading, at: int) -> bool:
    """Whether a word that opens a sentence needs no name to stand there: "Forecasters said"."""
    word = reading.words[at]
    noun = word in GROUPS or word in KIND_OF or word in LAST_WORD or word.endswith(("ers", "ors", "ists", "ians"))
    return noun or word in reading.small or word in OPENERS or word in NEVER_NAMES or is_no_name(reading, at)


def _acts(reading: Reading, at: int) -> bool:
    """Whether the single word speaks, owns something, or is told more about."""
    behind = reading.after(at + 1)
    return behind in SPOKE or reading.owning[at] or (behind == "," and reading.word(at + 2) == "who")


def _taken(found: list[Name]) -> set[int]:
    return {at for name in found for at in range(name.start, name.end)}


def _merged(found: list[Name]) -> list[Name]:
    """Without overlap: the longest and surest first."""
    names: list[Name] = []
    taken: set[int] = set()
    for name in sorted(found, key=lambda it: (-(it.end - it.start), -it.sure, it.start)):
        if not any(at in taken for at in range(name.start, name.end)):
            names.append(name)
            taken.update(range(name.start, name.end))
    return sorted(names)
