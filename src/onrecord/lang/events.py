"""Words that name events, ready to be looked up: a word of the text in, the event that it may name out.

>>> find_verb(["rebels", "kidnapped", "him"], 1, 3)
Trigger(plover='ASSAULT', mode='abduct', justice=None, other=None, words=1, form='past', lemma='kidnap', noun_at=None)
>>> find_verb(["they", "imposed", "further", "sanctions"], 1, 4).noun_at, find_verb(["it", "grew"], 1, 2)
(3, None)
>>> find_noun(["two", "air", "strikes"], 1).lemma
'air_strike'
>>> contexts_of(["the", "navy", "and", "the", "voters"])
('military', 'election')
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from onrecord.lang.cues import Form, inflect
from onrecord.lang.en import events as en
from onrecord.lang.en.grammar import BE

_REACH: Final = 6
"""Words behind a verb among which the noun of its pattern is looked for."""
_SCHEMES: Final = ("justice", "other")


class Labels(NamedTuple):
    """What sort of event it is, in the schemes that have a word for it."""

    plover: str | None = None
    mode: str | None = None
    """Of the PLOVER type."""
    justice: str | None = None
    """A step of a court case."""
    other: str | None = None


class Trigger(NamedTuple):
    """Words that name an event."""

    plover: str | None
    mode: str | None
    """Of the PLOVER type."""
    justice: str | None
    """A step of a court case."""
    other: str | None
    words: int
    """How many tokens it is, hyphens with them, the noun of a pattern not."""
    form: Form
    """Of the first word of a verb; of a noun ``base``, or ``s`` in the plural."""
    lemma: str
    """Its pattern: base form, blanks as ``_``, the noun it was found with behind ``+``."""
    noun_at: int | None = None
    """Where in the text the noun of the pattern stands, if it has one: behind the verb, or before a passive."""


class _Verb(NamedTuple):
    """All patterns of a verb that have the same words."""

    rest: tuple[str, ...]
    lemma: str
    form: Form
    bare: Labels | None
    by_noun: dict[str, Labels]
    """With one of these nouns it is an event of this sort."""
    by_kind: dict[str, Labels]
    """The same with the name of one of these: ``@person``, ``@body``, ``@place``, ``@name``."""


def find_verb(words: Sequence[str], index: int, high: int, named: Sequence[str] = ()) -> Trigger | None:
    """The longest pattern of a verb that begins at ``words[index]``.

    Args:
        words: of a text, lower case.
        index: where the verb stands.
        high: where the sentence ends.
        named: the same words, but for the last word of a name what it names: ``@person``, ``@body``, ``@place`` or,
            where nobody knows, ``@name``.

    >>> find_verb(["a", "curfew", "was", "imposed"], 3, 4).noun_at
    1
    >>> find_verb(["osk", "met", "kott"], 1, 3, ["osk", "met", "@person"]).lemma
    'meet+@person'
    """
    if _is_nothing(words, index, index + 1):
        return None
    for verb in _verbs().get(words[index], ()):
        end = _end_of(words, index, verb.rest, high)
        if end is None:
            continue
        noun_at = _find_object(words, index, end, high, verb) if verb.by_noun else None
        if noun_at is not None:
            labels = verb.by_noun[words[noun_at]]
            return Trigger(*labels, end - index, verb.form, f"{verb.lemma}+{words[noun_at]}", noun_at)
        if verb.bare is not None:
            return Trigger(*verb.bare, end - index, verb.form, verb.lemma) if verb.bare != _NOTHING else None
        kind = _kind_of_object(named, index, end, high, verb) if named and verb.by_kind else None
        if kind is not None:
            return Trigger(*verb.by_kind[kind], end - index, verb.form, f"{verb.lemma}+{kind}")
    return None


def find_passive(words: Sequence[str], index: int) -> Trigger | None:
    """The verb at ``words[index]`` that names an event where it stands in a passive, whatever follows.

    >>> find_passive(["was", "charged"], 1).justice
    'Charge'
    """
    return _passives().get(words[index]) if not _is_nothing(words, index, index + 1) else None


def find_noun(words: Sequence[str], index: int) -> Trigger | None:
    """The longest noun that begins at ``words[index]``; words are lower case.

    >>> find_noun(["heart", "attack"], 1), find_noun(["the", "arrests"], 1).justice
    (None, 'Arrest')
    """
    for rest, lemma, labels, form in _nouns().get(words[index], ()):
        end = _end_of(words, index, rest, len(words))
        if end is not None:
            return Trigger(*labels, end - index, form, lemma) if not _is_nothing(words, index, end) else None
    return None


def again_of(word: str) -> tuple[Labels, ...]:
    """The sorts of events that a noun tells again behind "the"; the word is lower case.

    >>> [labels.plover for labels in again_of("strike")]
    ['PROTEST', 'ASSAULT']
    """
    return _again().get(word, ())


def contexts_of(words: Iterable[str]) -> tuple[str, ...]:
    """The PLOVER contexts that words of a sentence show, in the order of the scheme; words are lower case."""
    sentence = list(words)
    found = {
        context
        for index, word in enumerate(sentence)
        for rest, context in _contexts().get(word, ())
        if _end_of(sentence, index, rest, len(sentence)) is not None
    }
    return tuple(context for context in en.CONTEXTS if context in found)


_NOTHING: Final = Labels()
"""What words get that look like an event and are none."""


def _end_of(words: Sequence[str], index: int, rest: tuple[str, ...], high: int) -> int | None:
    """Where a pattern ends whose first word stands at ``index``; a hyphen may stand between its words."""
    end = index + 1
    for word in rest:
        if end < high and words[end] == "-":
            end += 1
        if end >= high or words[end] != word:
            return None
        end += 1
    return end


def _find_object(words: Sequence[str], index: int, end: int, high: int, verb: _Verb) -> int | None:
    """The noun of a pattern: in the object, or before a verb that has none, as in a passive."""
    if verb.form != "past" or not _lacks_object(words, index, end, high):
        noun_at = _find_behind(words, end, high, verb.by_noun, en.OTHER_PHRASES)
        return (
            _find_before(words, index, 1, verb.by_noun) if noun_at is None and verb.form in ("past", "s") else noun_at
        )
    noun_at = _find_before(words, index, _REACH, verb.by_noun)
    return _find_behind(words, end, high, verb.by_noun, ()) if noun_at is None else noun_at


def _kind_of_object(named: Sequence[str], index: int, end: int, high: int, verb: _Verb) -> str | None:
    """What its object names; of a passive, what stands before it."""
    if verb.form == "past" and _lacks_object(named, index, end, high):
        at = _find_before(named, index, 1, verb.by_kind)
    else:
        at = _find_behind(named, end, high, verb.by_kind, en.OTHER_PHRASES)
    if at is None or any(word.endswith("ing") for word in named[end:at]):  # "released | a statement defending Kott"
        return None
    return named[at]


def _lacks_object(words: Sequence[str], index: int, end: int, high: int) -> bool:
    """Whether a past form is one of a passive, or another phrase follows at once."""
    auxiliaries = words[_before_auxiliaries(words, index, ()) + 1 : index]
    return any(word in BE for word in auxiliaries) or (end < high and words[end] in en.OTHER_PHRASES)


def _find_behind(words: Sequence[str], end: int, high: int, nouns: Container[str], stops: Container[str]) -> int | None:
    """The first of the nouns behind a verb that ends at ``end``."""
    left = _REACH
    for at in range(end, min(end + 3 * _REACH, high)):
        left -= "-" not in words[at - 1 : at + 1]
        if left < 0:
            return None
        if words[at] in nouns:
            return at
        if not _goes_on(words, at) and (_ends_object(words, at) or (words[at] in stops and at > end)):
            return None
    return None


def _find_before(words: Sequence[str], index: int, reach: int, nouns: Container[str]) -> int | None:
    """The last of the nouns before a verb and its auxiliaries, at most so many words ahead of them."""
    nearest = _before_auxiliaries(words, index, nouns)
    for at in range(nearest, max(nearest - reach, -1), -1):
        if words[at] in nouns:
            return at
        if words[at] in en.CLAUSE_ENDS:
            return None
    return None


def _goes_on(words: Sequence[str], at: int) -> bool:
    """Whether the object goes on behind a sum: "dozens of prisoners", "a billion in aid"."""
    return words[at] in ("of", "in") and words[at - 1] in en.AMOUNTS


def _ends_object(words: Sequence[str], at: int) -> bool:
    """Whether the object of a verb ends before this word."""
    word = words[at]
    return word in en.OBJECT_ENDS or (words[at - 1] in (",", "and") and word in _finite_forms())


def _before_auxiliaries(words: Sequence[str], index: int, nouns: Container[str]) -> int:
    """The place before a verb, its auxiliaries and adverbs; none of the nouns is one."""
    at = index - 1
    while at >= max(index - 4, 0) and words[at] not in nouns and _is_auxiliary(words[at]):
        at -= 1
    return at


def _is_auxiliary(word: str) -> bool:
    return word in en.AUXILIARIES or word.endswith("ly")


def _is_nothing(words: Sequence[str], index: int, end: int) -> bool:
    """Whether a word is one of two that name no event: "heart attack", "trial run"."""
    before = words[index - 2] if index > 1 and words[index - 1] == "-" else words[index - 1] if index else ""
    after = words[end] if end < len(words) else ""
    nothing = _nothing()
    return before in nothing.get(("before", words[index]), ()) or after in nothing.get(("after", words[end - 1]), ())


@cache
def _nothing() -> dict[tuple[str, str], set[str]]:
    """Which words right before, and right behind, a word make it name no event."""
    table: dict[tuple[str, str], set[str]] = {}
    for phrase in en.NO_EVENTS.split():
        first, second = phrase.split("_")
        for word in (second, plural_of(second)):
            table.setdefault(("before", word), set()).add(first)
            table.setdefault(("after", first), set()).add(word)
    return table


@cache
def _verbs() -> dict[str, list[_Verb]]:
    """First word -> its verbs; the longest first."""
    table: dict[str, list[_Verb]] = {}
    for lemma, (bare, by_noun) in _patterns().items():
        first, *rest = lemma.split("_")
        for word, form in inflect(first):
            if form != "s" or lemma not in en.NOT_IN_PRESENT:
                kinds = {noun: labels for noun, labels in by_noun.items() if noun.startswith("@")}
                nouns = {noun: labels for noun, labels in by_noun.items() if noun not in kinds}
                table.setdefault(word, []).append(_Verb(tuple(rest), lemma, form, bare, nouns, kinds))
    for found in table.values():
        found.sort(key=lambda verb: -len(verb.rest))
    return table


@cache
def _again() -> dict[str, tuple[Labels, ...]]:
    table: dict[str, tuple[Labels, ...]] = {}
    for labels, noun in _entries(en.NOUNS_AGAIN):
        for word in (noun, plural_of(noun)):
            table[word] = (*table.get(word, ()), labels)
    return table


@cache
def _passives() -> dict[str, Trigger]:
    """A form of a verb -> the event that it names in a passive."""
    return {
        word: Trigger(*labels, 1, form, lemma)
        for labels, lemma in _entries(en.PASSIVES)
        for word, form in inflect(lemma)
    }


@cache
def _finite_forms() -> frozenset[str]:
    """Forms with which a further verb goes on."""
    return frozenset(word for word, verbs in _verbs().items() if any(verb.form in ("past", "s") for verb in verbs))


def _patterns() -> dict[str, tuple[Labels | None, dict[str, Labels]]]:
    """The words of a verb -> its sort alone, and with each noun."""
    table: dict[str, tuple[Labels | None, dict[str, Labels]]] = dict.fromkeys(en.NO_VERBS.split(), (_NOTHING, {}))
    for labels, pattern in _entries(en.VERBS):
        lemma, _, nouns = pattern.partition("+")
        bare, by_noun = table.get(lemma, (None, {}))
        if nouns:
            table[lemma] = (bare, by_noun | dict.fromkeys(nouns.split("|"), labels))
        else:
            table[lemma] = (labels, by_noun)
    return table


@cache
def _nouns() -> dict[str, list[tuple[tuple[str, ...], str, Labels, Form]]]:
    """First word -> what must follow, noun, its sort, singular or plural; the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str, Labels, Form]]] = {}
    for labels, lemma in _entries(en.NOUNS):
        *before, last = lemma.split("_")
        forms: list[tuple[str, Form]] = [(last, "base"), (plural_of(last), "s")]
        for word, form in forms[:1] if lemma in en.SINGULAR_ONLY else forms:
            first, *rest = [*before, word]
            table.setdefault(first, []).append((tuple(rest), lemma, labels, form))
    for found in table.values():
        found.sort(key=lambda noun: -len(noun[0]))
    return table


@cache
def _contexts() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word -> what must follow, context."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for context, phrases in en.CONTEXTS.items():
        for phrase in phrases.split():
            *before, last = phrase.split("_")
            for word in {last, plural_of(last)}:
                first, *rest = [*before, word]
                table.setdefault(first, []).append((tuple(rest), context))
    return table


def _entries(table: dict[str, str]) -> Iterator[tuple[Labels, str]]:
    for key, patterns in table.items():
        labels = read_labels(key)
        for pattern in patterns.split():
            yield labels, pattern


def read_labels(key: str) -> Labels:
    """The sort of event that a key of the word lists names.

    >>> read_labels("SANCTION/convict justice:Sentence")
    Labels(plover='SANCTION', mode='convict', justice='Sentence', other=None)
    >>> read_labels("other:Die").other
    'Die'
    """
    schemes = {}
    for label in key.split():
        scheme, colon, name = label.partition(":")
        if colon:
            schemes[scheme] = name
        else:
            schemes["plover"], _, schemes["mode"] = label.partition("/")
    return Labels(schemes.get("plover"), schemes.get("mode") or None, *(schemes.get(name) for name in _SCHEMES))


@cache
def labels_known() -> frozenset[str]:
    """The steps of a court case, and the other sorts of event that no type of PLOVER stands for."""
    found = (read_labels(key) for key in (*en.VERBS, *en.NOUNS))
    return frozenset(name for labels in found for name in (labels.justice, labels.other) if name)


def plural_of(noun: str) -> str:
    """The plural of an English noun.

    >>> [plural_of(noun) for noun in ("strike", "crash", "inquiry", "hostage", "coup", "crisis")]
    ['strikes', 'crashes', 'inquiries', 'hostages', 'coups', 'crises']
    """
    if noun in en.PLURALS:
        return en.PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    if noun.endswith("sis"):
        return noun[:-2] + "es"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x", "z")) else "s")
