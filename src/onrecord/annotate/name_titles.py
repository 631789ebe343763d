"""A run of words in, the name in it out, without its title: "Harbour chief | Ann de Vries"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.entity_types import ALSO_FAMILY_NAMES, KNOWN, is_known, known_type, looks_like_person, type_of
from onrecord.annotate.name import Name
from onrecord.annotate.name_runs import CLOSING, LONGEST, OPENING, opens
from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE
from onrecord.lang.en.function_words import DETERMINERS, PREPOSITIONS, STOPPERS
from onrecord.lang.en.names import (
    FIELDS,
    FIRST_WORD,
    GENDER_OF,
    LAST_WORD,
    LEADS,
    NEVER_NAMES,
    OPENERS,
    SIDES,
    SUFFIXES,
    TAKES_OF,
    TOPICS,
)
from onrecord.lang.en.nouns import GROUPS, KIND_OF
from onrecord.lang.en.titles import COURTESY, MODIFIERS, OFFICES, PART_OF_NAME
from onrecord.model.annotation import EntityType

_OVER: Final = frozenset("of for to at in".split())
"""Behind an office they lead to what it is over: "the ambassador to Oslo Ann Okoro"."""
ADVERBS: Final = ("ly", "ing")
"""So end many words that open a sentence, and few given names."""
_TITLES: Final = COURTESY.keys() | OFFICES
_LANDS: Final = COUNTRY_OF.keys() | COUNTRY_OF_ADJECTIVE.keys()


def cut(reading: Reading, start: int, end: int) -> Iterator[Name]:
    """The name in a run, without its title; nothing when only a title or "Danish" is left."""
    if end - start > 1 and _only_opens(reading, start, end):
        start += 1
    if end - start > len(("given", "family", "office")) and reading.words[start] in GENDER_OF:
        end = _before_role(reading, end)
    begin = max(_behind_title(reading, start, end), _behind_short(reading, start, end))
    if end - start == 1 and is_no_name(reading, start):
        return
    if _is_mere_role(reading, start, end):
        yield from _inside_title(reading, start, end)
        return
    if begin > start:
        begin = _keep_royal(reading, start, begin, end)
        yield from _inside_title(reading, start, begin)
        yield Name(begin, end, "PER", 3, title_start(reading, start))
    else:
        yield from _untitled(reading, start, end)


def _only_opens(reading: Reading, start: int, end: int) -> bool:
    """Whether the first word of a run has its capital from where it stands: "After Okoro", "Consider | Sam Hale"."""
    word = reading.words[start]
    if not opens(reading, start, reading.first(start)) or is_known(reading, start, start + 2):
        return False
    if word in OPENERS:
        return True
    plain = word in reading.small or word.endswith(ADVERBS)
    behind = reading.words[start + 1]
    titled = word in OFFICES or word in MODIFIERS or word in COURTESY or word in FIRST_WORD
    return plain and not titled and word not in GENDER_OF and behind in GENDER_OF and end - start > len(("one", "two"))


def _behind_short(reading: Reading, start: int, end: int) -> int:
    """Behind an office in capitals: "Ebb DL | Sheldon Orr"; the start of the run when there is none."""
    last = reading.words[end - 1]
    leads = _leads(reading, start) and reading.word(_over(reading, start)) in _OVER
    if leads or (last in LAST_WORD and last not in ALSO_FAMILY_NAMES):
        return start
    for at in range(start, end - 2):
        word = reading.raw(at)
        if word.isupper() and word.isalpha() and 1 < len(word) < 5 and reading.words[at + 1] in GENDER_OF:
            return start if reading.raw(at + 1).isupper() else at + 1
    return start


def _before_role(reading: Reading, end: int) -> int:
    """Where a name ends that a byline goes on from with an office: "Ann Okoro | Political Correspondent"."""
    field = reading.words[end - 2]
    office = reading.words[end - 1] in OFFICES and (field in MODIFIERS or field in TOPICS or field in FIELDS)
    return end - 2 if office else end


def _is_mere_role(reading: Reading, start: int, end: int) -> bool:
    """ "Acting Secretary of Labor", "Advocacy Director": what somebody is, and no name."""
    words = reading.words[start:end]
    if end - start < len(("field", "office")) or is_known(reading, start, end) or quoted(reading, start, end):
        return False
    if "of" in words[1:]:
        led = words[: words.index("of")]
        field = words[words.index("of") + 1 :]
        head = led[-1] in OFFICES and all(word in MODIFIERS or word in OFFICES for word in led[:-1])
        return head and all(word in TOPICS or word in FIELDS or word in ("and", "state", "staff") for word in field)
    fields = all(
        word in TOPICS or word in FIELDS or word in MODIFIERS or word in OFFICES or word in _LANDS
        for word in words[:-1]
    )
    post = reading.before(start) == "the" and all(word not in GENDER_OF for word in words[:-1])
    return words[-1] in OFFICES and (fields or post) and words[0] not in GENDER_OF


def _inside_title(reading: Reading, start: int, end: int) -> Iterator[Name]:
    """Names in a title: "Oslo" in "Oslo Police Chief"."""
    while start < end:
        match = from_tables(reading, start, end) if reading.capital[start] else None
        if match and match[1] != "PER":
            yield Name(start, match[0], match[1], match[2], start)
            start = match[0]
        else:
            start += 1


def _untitled(reading: Reading, start: int, end: int) -> Iterator[Name]:
    if _all_adjectives(reading, start, end):
        return
    title = title_start(reading, start)
    kind, sure = type_of(reading, start, end)
    if title < start and (kind in ("PER", "OTHER") or (sure < 2 and kind in ("ORG", "GPE"))):
        yield Name(start, end, "PER", 2, title)
    elif begin := _behind_field(reading, start, end):
        yield Name(begin, end, "PER", 2, _over(reading, start) - 1)
    elif reading.words[end - 1] in GROUPS and not quoted(reading, start, end) and "to" not in reading.words[start:end]:
        yield from _inside_title(reading, start, end)
    else:
        if quoted(reading, start, end) and sure < 3:
            kind, sure = ("WORK", 1)
        yield Name(start, end, kind, sure, start)


def _behind_field(reading: Reading, start: int, end: int) -> int:
    """ "The head of Trade | Jan Kott": the name behind what somebody is the head of; 0 where there is none."""
    if end - start < len(("field", "given", "family")) or reading.word(_over(reading, start)) not in _OVER:
        return 0
    place = _behind_place(reading, start, end) or _behind_fields(reading, start, end)
    if place or end - start > len(("field", "given", "family")):
        return place
    led = _leads(reading, start)
    field = reading.words[start] in TOPICS | FIELDS
    rest = reading.words[start + 1 : end]
    nouns = any(word in TOPICS or word in LAST_WORD or word in KIND_OF or word in reading.small for word in rest)
    titled = all(reading.raw(at).istitle() for at in range(start, end))
    return start + 1 if led and field and titled and not nouns else 0


def _over(reading: Reading, start: int) -> int:
    """Where "of" or "to" stands before a run, an article between."""
    return start - 2 if reading.word(start - 1) == "the" else start - 1


def _leads(reading: Reading, start: int) -> bool:
    office = reading.word(_over(reading, start) - 1)
    return office in OFFICES or office in LEADS


def _behind_fields(reading: Reading, start: int, end: int) -> int:
    """ "Director of Public Prosecution | Ann Okoro": the given name behind several words for a field; 0 without."""
    led = _leads(reading, start)
    at_a_body = led and reading.word(_over(reading, start)) in ("at", "of") and reading.words[start] not in GENDER_OF
    if at_a_body and reading.words[end - 2] in GENDER_OF and reading.words[end - 1] not in LAST_WORD:
        return end - 2  # "manager at Brightwater Travel | Ann Okoro"
    for behind in range(start + 1, end - 1) if led else ():
        if reading.words[behind] in GENDER_OF and reading.words[end - 1] not in LAST_WORD:
            return behind
        word = reading.words[behind - 1]
        if not (word in TOPICS or word in FIELDS or word in MODIFIERS or word in LAST_WORD or word == "and"):
            return 0
    return 0


def _behind_place(reading: Reading, start: int, end: int) -> int:
    """ "Governor of Washington | Ann Okoro": the name behind where somebody governs; 0 where there is none."""
    if not _leads(reading, start):
        return 0
    for behind in (end - 2, end - 3):
        land = behind > start and known_type(reading, start, behind) == "GPE"
        if land and looks_like_person(reading.words[behind:end]) and known_type(reading, start, end) is None:
            return behind
    return 0


def quoted(reading: Reading, start: int, end: int) -> bool:
    """Whether exactly this stands between quotation marks (a comma or point may stand before the last)."""
    before = reading.word(start - 1)
    after = reading.word(end + 1) if reading.word(end) in (",", ".", ";") else reading.word(end)
    return before in {"“", '"', "‘", "«"} and after in CLOSING


def is_no_name(reading: Reading, at: int) -> bool:
    """A single word that is an office, a title, or what belongs to a country."""
    word = reading.words[at]
    if len(word) == 1 and word not in KNOWN:
        return True
    if reading.raw(at).isupper() and known_type(reading, at, at + 1) == "ORG":
        return False
    return word in OFFICES or word in COURTESY or (word in OPENERS and word not in SIDES) or word in MODIFIERS


def _all_adjectives(reading: Reading, start: int, end: int) -> bool:
    """ "Danish" before a noun names no one, and "Danish-Swedish" neither."""
    words = reading.slice(start, end).lower()
    return words in COUNTRY_OF_ADJECTIVE or all(
        word in COUNTRY_OF_ADJECTIVE or word == "-" or word in OFFICES or word in MODIFIERS
        for word in reading.words[start:end]
    )


def _behind_title(reading: Reading, start: int, end: int) -> int:
    """Where the name begins behind the titles of a run; its start when there are none."""
    if is_known(reading, start, end) or (
        LAST_WORD.get(reading.words[end - 1]) == "ORG" and end - start > 2 and reading.words[start] not in COURTESY
    ):
        return start
    for at in range(end - 1, start - 1, -1):
        word = reading.words[at]
        if (word in OFFICES or word in COURTESY) and not reading.owning[at]:
            behind = _over_tail(reading, at, end)
            if (
                behind < end
                and not _title_is_name(reading, start, at, behind)
                and _is_somebody(reading, at, behind, end)
            ):
                return behind
            if (
                behind >= end
                and at == start
                and end - start > 1
                and not reading.owning[end - 1]
                and word in OFFICES
                and "of" in reading.words[start:end]
            ):
                return start
    return start


def _is_somebody(reading: Reading, office: int, start: int, end: int) -> bool:
    """Whether what stands behind an office can be a person: not "General Assembly", "Model Garden", "Gen Z"."""
    if end - start > 1:
        return True
    word = reading.words[start]
    thing = word in LAST_WORD and word not in ALSO_FAMILY_NAMES and reading.words[office] not in COURTESY
    return not thing and len(word) > 1


def _over_tail(reading: Reading, at: int, end: int) -> int:
    """Behind a title, its point, and "of State"."""
    behind = at + 1
    if behind < end and reading.words[behind] == ".":
        behind += 1
    if behind + 1 < end and reading.words[behind] == "of":
        behind += 2
        while behind + 1 < end and reading.words[behind] == "and":
            behind += 2
    while behind < end and reading.words[behind] in ("general", "elect", "secretary", "."):
        behind += 1
    return behind


def _title_is_name(reading: Reading, start: int, at: int, behind: int) -> bool:
    """ "Martin Luther King Jr." is no king, and "Dean Smith" no dean."""
    if reading.words[behind] in SUFFIXES:
        return True
    if reading.words[at] in GENDER_OF and at == start:
        return True
    return start < at and reading.words[start] in GENDER_OF and reading.words[start] not in COURTESY


def _keep_royal(reading: Reading, start: int, begin: int, end: int) -> int:
    """ "Pope Anselm" is the name."""
    single = all(word in SUFFIXES or not word.isalpha() for word in reading.words[begin + 1 : end])
    return (
        begin - 1
        if single and begin > start and reading.words[begin - 1] in PART_OF_NAME and reading.capital[begin - 1]
        else begin
    )


def title_start(reading: Reading, start: int) -> int:
    """Where the title before a name begins: "the harbour's deputy chief Ann de Vries"."""
    first = reading.first(start)
    at = start
    owned = reading.owning[at - 1]
    office = (reading.words[at - 1] in OFFICES and not owned) or (
        reading.capital[start] and reading.words[start] in _TITLES
    )
    shared = at - 2 >= first and reading.words[at - 1] == "-" and reading.words[at - 2] == "co"
    if not (office and at > first) and not shared:
        return start
    while at - 1 >= first and start - at < LONGEST and _in_title(reading, at - 1):
        at -= 1
    return _over_owner(reading, at, first)


def _in_title(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    if reading.owning[at]:
        return False
    if reading.capital[at]:
        opens = word in OPENERS and word not in MODIFIERS and word not in OFFICES and at == reading.first(at)
        return (
            not opens
            and (word not in NEVER_NAMES or word in OFFICES)
            and word not in STOPPERS
            and word not in DETERMINERS
        )
    if word == "in" and reading.word(at + 1) == "-" and reading.joined(at):
        return True  # "editor-in-chief"
    if word in ("of", "for"):
        return reading.capital[at + 1] and reading.capital[at - 1] and reading.words[at - 1] in TAKES_OF
    if word in OFFICES or word in MODIFIERS or (word == "-" and reading.joined(at)):
        return True
    return word.isalpha() and word not in STOPPERS and word not in DETERMINERS and _begins_phrase(reading, at)


def _begins_phrase(reading: Reading, at: int) -> bool:
    """Whether a word before an office can only belong to it: "harbour chief" behind "the"."""
    before = reading.word(at - 1)
    edge = (
        at == reading.first(at)
        or before in DETERMINERS
        or before in PREPOSITIONS
        or before == ","
        or reading.owning[at - 1]
    )
    return edge and (reading.words[at + 1] in OFFICES or reading.words[at + 1] in MODIFIERS)


def _over_owner(reading: Reading, at: int, first: int) -> int:
    """What the title belongs to: a possessive name, or a work between quotation marks."""
    if at - 1 >= first and reading.owning[at - 1] and reading.capital[at - 1]:
        at -= 1
        while (
            at - 1 >= first
            and reading.capital[at - 1]
            and not reading.owning[at - 1]
            and reading.words[at - 1] not in STOPPERS
        ):
            at -= 1
    elif at - 3 >= first and reading.words[at - 1] in CLOSING and reading.capital[at - 2]:
        back = at - 2
        while back > first and at - back < 6 and reading.words[back] not in OPENING:
            back -= 1
        at = back if reading.words[back] in OPENING else at
    return at


def from_tables(reading: Reading, at: int, last: int) -> tuple[int, EntityType, int] | None:
    """The longest name that fields or tables tell, or a given name and a word: its end, type and how sure it is."""
    for count in (4, 3, 2, 1):
        if at + count <= last:
            kind = known_type(reading, at, at + count)
            if kind:
                return at + count, kind, 3
    pair = at + 2 <= last and reading.words[at] in GENDER_OF and reading.capital[at + 1] and not reading.owning[at]
    if pair and reading.words[at + 1] not in OPENERS and looks_like_person(reading.words[at : at + 2]):
        return at + 2, "PER", 1
    return None
