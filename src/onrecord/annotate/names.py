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

from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.entity_types import (
    ALSO_FAMILY_NAMES,
    KNOWN,
    ends_as_things,
    is_known,
    known_type,
    looks_like_person,
    type_of,
)
from onrecord.lang.countries import COUNTRY_OF, COUNTRY_OF_ADJECTIVE
from onrecord.lang.en.function_words import DETERMINERS, LOCATIVE, PREPOSITIONS, SPOKE, STOPPERS
from onrecord.lang.en.names import (
    AIMS,
    CLOSERS,
    FAMILY_FIRST,
    FIELDS,
    FIRST_WORD,
    GENDER_OF,
    LAST_WORD,
    LEADS,
    NEVER_NAMES,
    OPENERS,
    PARTICLES,
    SIDES,
    SUFFIXES,
    TAKES_OF,
    TAKES_TO,
    TOPICS,
)
from onrecord.lang.en.nouns import GROUPS, KIND_OF
from onrecord.lang.en.titles import COURTESY, MODIFIERS, OFFICES, PART_OF_NAME
from onrecord.model.annotation import EntityType


class Name(NamedTuple):
    """A name in the text, in tokens."""

    start: int
    end: int
    type: EntityType
    sure: int
    """As in `onrecord.annotate.entity_types`."""
    title: int
    """Where its title begins; its own start when it has none."""


_LONGEST: Final = 12
"""So many tokens a name has at most: no name of news is longer."""
_OWNERS: Final = frozenset(
    "people women men children workers queen king veterans teachers lord lloyd sotheby bishop st".split()
)
"""With a possessive ending they go on: "Women's Institute"."""
_OPENING_QUOTES: Final = frozenset('“‘"')
_MARKS: Final = frozenset("'’")
_OF_AN_OFFICE: Final = frozenset("office department association council union guild league".split())
""" "Attorney's Office" and "Sheriff's Department" are one name."""
_FEASTS: Final = frozenset("christmas year new".split())
_LINKING: Final = PREPOSITIONS | {"the"}
_OVER: Final = frozenset("of for to at in".split())
"""Behind an office they lead to what it is over: "the ambassador to Oslo Ann Okoro"."""
_ADVERBS: Final = ("ly", "ing")
"""So end many words that open a sentence, and few given names."""
_OPENING: Final = frozenset("“\"'‘«(•[*–—-")
_CLOSING: Final = frozenset("”\"'’»")
_MONEY: Final = frozenset("$€£¥")
_TITLES: Final = COURTESY.keys() | OFFICES
_LANDS: Final = COUNTRY_OF.keys() | COUNTRY_OF_ADJECTIVE.keys()
_SAINTS: Final = frozenset("st ste mt ft".split())
_LONG_ABBREVIATION: Final = 6
"""A word in capitals that opens a sentence is no abbreviation from so many letters on, unless a table has it."""
_I: Final = ("i'", "i’")
_PREFIXES: Final = frozenset("pro anti non post pre mid trans all inter".split())
_NEVER_INSIDE: Final = frozenset(
    "the a an in on at by for from with to and but or as if when while after before he she it they we his her its "
    "their this that these those".split()
)
"""With a capital they open a sentence whose end before them has no point, or has the point of an abbreviation."""
_BEHIND_AND: Final = frozenset("sons daughters partners company co associates brothers mail".split())
"""What goes on with a firm's or a paper's name behind "and"."""
_PARTIES: Final = frozenset("rdi")
""" "(R-Texas)" names a state behind a party's letter."""
_STREETS: Final = frozenset(
    "row lane street road avenue court square yard gate hill cross bridge wharf quay market".split()
)
"""With somebody's name before them they are a street or a place in a town: "Chandler's Row"."""


def find_names(reading: Reading) -> list[Name]:
    """Names in order, without overlap."""
    crying = [_cries(reading, first, last) for first, last in reading.bounds]
    found: list[Name] = []
    for number, (first, last) in enumerate(reading.bounds):
        if not crying[number]:
            found.extend(_names_of_sentence(reading, first, last))
    found = _agree(reading, list(_parted(reading, found)))
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
    keys = {_key(reading, name) for name in found}
    family = {_family(reading, name) for name in found if name.type == "PER" and name.end - name.start > 1}
    for name in found:
        if name.title < name.start or name.end - name.start < 2 or reading.words[name.start] in GENDER_OF:
            yield name
            continue
        whole = name._replace(start=name.start + 1, title=name.start + 1)
        if _key(reading, whole) in keys and _parts_there(reading, name):
            yield whole
        elif reading.words[name.end - 1] in family and known_type(reading, name.start, name.end - 1) == "ORG":
            yield name._replace(end=name.end - 1, type="ORG", sure=2)
            yield name._replace(start=name.end - 1, title=name.end - 1, type="PER", sure=2)
        else:
            yield name


def _parts_there(reading: Reading, name: Name) -> bool:
    """Whether only where it stands gives the first word its capital."""
    word = reading.words[name.start]
    plain = word in reading.small or word.endswith(_ADVERBS) or word in OPENERS
    return _opens(reading, name.start, reading.first(name.start)) and plain and word not in FAMILY_FIRST


def _families_alone(reading: Reading, found: list[Name]) -> Iterator[Name]:
    """Family names that are titles or words besides, and stand alone: "Doctor said", once Ivo Doctor is named."""
    people = [name for name in found if name.type == "PER" and name.sure > 0 and name.end - name.start > 1]
    families = {word for word in (_family(reading, name) for name in people) if len(word) > 1 and _is_a_word(word)}
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
        if not reading.capital[at] or not _may_begin(reading, at, first):
            at += 1
            continue
        end = _run_end(reading, at, last)
        yield from _cut(reading, _with_prefix(reading, at, first), end)
        at = end


def _opens(reading: Reading, at: int, first: int) -> bool:
    """Whether a word stands where every word has a capital."""
    before = at - 1
    while before >= first and reading.words[before] in _OPENING and not _closes(reading, before, first):
        before -= 1
    return (
        before < first
        or (before < at - 1 and reading.words[before] in {":", ",", ".", "?", "!"})
        or reading.words[before] in {":", ".", "?", "!", "…"}
    )


def _closes(reading: Reading, at: int, first: int) -> bool:
    """Whether a straight mark closes what ends with the comma right before it: `"It held," Okoro said`."""
    return (
        first < at < len(reading.words) - 1
        and reading.words[at] in "\"'"
        and reading.words[at - 1] == ","
        and reading.ends[at - 1] == reading.starts[at]
        and reading.ends[at] < reading.starts[at + 1]
    )


def _may_begin(reading: Reading, at: int, first: int) -> bool:
    word = reading.words[at]
    behind = reading.after(at + 1)
    goes_on = bool(behind) and reading.capital[at + 1]
    family = word in FAMILY_FIRST and goes_on and not reading.raw(at).isupper()
    if word in NEVER_NAMES and not (word in GENDER_OF and goes_on) and not family:
        return word in COURTESY
    if (
        word.startswith(_I)
        or (word == "eve" and reading.word(at - 1) in _FEASTS)
        or (behind in _MONEY and reading.joined(at + 1))
        or _is_prefix(reading, at)
        or (at - 2 >= first and _is_prefix(reading, at - 2))
    ):
        return False
    if _is_guild(reading, at):
        return True
    if not _opens(reading, at, first):
        return (
            word not in OPENERS
            or goes_on
            or (reading.raw(at).isupper() and len(word) > 1)
            or _is_side(reading, at, behind)
        )
    if goes_on and behind not in NEVER_NAMES:
        spoke = word in SPOKE and word.endswith("ed")  # "Replied Okoro"
        return not (word in OPENERS or spoke) or f"{word} {behind}" in KNOWN
    if len(word) == 1 and behind == "." and reading.joined(at + 1):
        return bool(reading.after(at + 2)) and reading.capital[at + 2]
    if is_known(reading, at, at + 1) or (reading.raw(at).isupper() and 1 < len(word) < _LONG_ABBREVIATION):
        return word not in OPENERS
    return (word in GENDER_OF or word in COURTESY) and word not in reading.small and word not in OPENERS


def _is_guild(reading: Reading, at: int) -> bool:
    """ "Farmers’ Guild": a name that begins with a word for many people."""
    return (
        reading.owning[at]
        and reading.after(at + 1) in _MARKS
        and _over_possessive(reading, at, at + 1, reading.last(at)) > at + 1
    )


def _is_prefix(reading: Reading, at: int) -> bool:
    """ "pro-" before a name, which it turns into an adjective: "pro-Oslo"."""
    return (
        reading.words[at] in _PREFIXES
        and reading.after(at + 1) == "-"
        and reading.joined(at + 1)
        and bool(reading.after(at + 2))
        and reading.joined(at + 2)
    )


def _is_side(reading: Reading, at: int, behind: str) -> bool:
    """ "The West" as those who live there, not "the west of the town"."""
    return (
        reading.words[at] in SIDES
        and reading.before(at) == "the"
        and not reading.raw(at).isupper()
        and behind not in ("of", "-")
    )


def _with_prefix(reading: Reading, at: int, first: int) -> int:
    """ "al-" belongs to the name behind it."""
    if at - 2 >= first and reading.words[at - 1] == "-" and reading.joined(at) and reading.joined(at - 1):
        return at - 2 if reading.words[at - 2] in PARTICLES else at
    return at


def _run_end(reading: Reading, start: int, last: int) -> int:
    end = start + 1
    stop = min(last, start + _LONGEST)
    while end < stop:
        more = _next_end(reading, start, end, stop)
        if more == end:
            break
        end = more
    return end


def _next_end(reading: Reading, start: int, end: int, stop: int) -> int:
    """Where the run ends when it takes up the token at ``end``, or ``end`` itself when it does not."""
    word = reading.words[end]
    if reading.owning[end - 1]:
        return _over_possessive(reading, start, end, stop)
    if reading.capital[end]:
        return end if _ends_name(reading, start, end) else end + 1
    if word.isdigit() and f"{reading.words[end - 1]} {word}" in KNOWN:
        return end + 1  # "Number 10"
    if end + 1 >= stop:
        return end + 1 if word.isdigit() and reading.joined(end) else end
    return _over_small_word(reading, start, end, stop)


def _ends_name(reading: Reading, start: int, end: int) -> bool:
    """Whether a word with a capital cannot be inside a name. "Sun" is a day, but not in "Lee Sun-hee"."""
    word = reading.words[end]
    korean = reading.words[start] in FAMILY_FIRST and reading.after(end + 1) == "-" and reading.joined(end + 1)
    initial = len(word) == 1 and reading.after(end + 1) == "." and reading.joined(end + 1)
    return (word in _NEVER_INSIDE and not initial) or (
        word in NEVER_NAMES and word not in GENDER_OF and word not in COURTESY and not korean
    )


def _over_possessive(reading: Reading, start: int, end: int, stop: int) -> int:
    """ "Women's Institute", "Farmers’ Guild" and "Chandler's Row" are one name; "Oslo's Parliament" is not."""
    plural = reading.words[end] in _MARKS
    at = end + 1 if plural else end
    if at >= stop or not reading.capital[at]:
        return end
    office = reading.words[end - 1] in OFFICES and reading.words[at] in _OF_AN_OFFICE
    if office or reading.words[end - 1] in _OWNERS or (plural and LAST_WORD.get(reading.words[at]) == "ORG"):
        return at + 1
    alone = end - 1 == start and not is_known(reading, start, end)
    street = reading.words[at] in _STREETS and not (at + 1 < stop and reading.capital[at + 1])
    return at + 1 if alone and street else end


def _over_small_word(reading: Reading, start: int, end: int, stop: int) -> int:
    word, before, big = reading.words[end], reading.words[end - 1], reading.capital[end + 1]
    if word == "." and reading.joined(end):
        return (
            end + 1
            if big and (len(before) == 1 or before in COURTESY or before in OFFICES or before in _SAINTS)
            else end
        )
    if word == "-" and reading.joined(end) and reading.joined(end + 1):
        return _over_hyphen(reading, start, end)
    if word in _OPENING_QUOTES:
        return _over_nickname(reading, start, end, stop)
    if word == "&":
        couple = reading.words[start] in GENDER_OF and end - start > 1 and reading.words[end + 1] in GENDER_OF
        return end + 2 if big and not couple else end
    if word.isdigit() and reading.joined(end):
        return end + 1
    if word in ("of", "for"):
        return _over_of(reading, end, stop)
    if word in ("and", "to"):
        return _over_and(reading, end) if word == "and" else _over_to(reading, end)
    return _over_particle(reading, end, stop) if word in PARTICLES else end


def _over_particle(reading: Reading, end: int, stop: int) -> int:
    """ "Ann de Vries", "Ann van der Vries", "Omar al-Hadi"."""
    if reading.capital[end + 1]:
        return end + 1
    if end + 2 >= stop or not reading.capital[end + 2]:
        return end
    if reading.words[end + 1] == "-":
        return end + 3 if reading.joined(end + 2) else end
    return end + 1 if reading.words[end + 1] in PARTICLES else end


def _over_nickname(reading: Reading, start: int, end: int, stop: int) -> int:
    """ "Kofi ‘The Baker’ Danso"."""
    close = end + 1
    while close < min(stop - 1, end + 5) and reading.capital[close]:
        close += 1
    closed = close > end + 1 and reading.words[close] in _CLOSING and close + 1 < stop and reading.capital[close + 1]
    return close + 1 if closed and end - start <= len(("given", "middle")) and not reading.owning[close - 1] else end


def _over_hyphen(reading: Reading, start: int, end: int) -> int:
    """ "Hong-kyun" and "Jean-Claude" go on; "Oslo-based" does not."""
    behind, before = reading.words[end + 1], reading.words[end - 1]
    if reading.capital[end + 1]:
        return end if before in _PARTIES and end - 1 == start else end + 2
    if behind.isdigit():
        return end + 2 if reading.raw(end - 1).isupper() and len(before) <= 4 else end
    korean = reading.words[start] in FAMILY_FIRST or (end - 2 >= start and reading.words[end - 2] in FAMILY_FIRST)
    korean = korean or (end - 2 == start and len(before) <= 4 and len(behind) <= 5 and behind not in reading.small)
    return end + 2 if korean and len(behind) <= 6 and behind.isalpha() and behind not in CLOSERS else end


def _over_of(reading: Reading, end: int, stop: int) -> int:
    article = reading.words[end + 1] == "the" and end + 2 < stop
    behind = end + 2 if article else end + 1
    head = reading.words[end - 1]
    if not reading.capital[behind]:
        return end
    office = head in ("secretary", "minister", "director", "chief") and reading.words[behind] in (
        TOPICS | {"state", "staff"}
    )
    return behind + 1 if head in TAKES_OF or office else end


def _over_to(reading: Reading, end: int) -> int:
    """ "Committee to Protect Journalists"."""
    aim = reading.capital[end + 1] and (
        reading.words[end + 1] in AIMS or reading.words[end - 1] in ("access", "approaches")
    )
    return end + 2 if aim and reading.words[end - 1] in TAKES_TO else end


def _over_and(reading: Reading, end: int) -> int:
    if not reading.capital[end + 1]:
        return end
    if reading.words[end + 1] in _BEHIND_AND:
        return end + 2
    if reading.words[end + 1] in TOPICS and reading.word(end + 2) in COUNTRY_OF:
        return end + 2  # "Public Services and Procurement Canada"
    both = f"{reading.words[end - 1]} and {reading.words[end + 1]}"
    if both in COUNTRY_OF or (reading.words[end - 1] in TOPICS and reading.words[end + 1] in TOPICS):
        return end + 2
    return end


# ---- cutting a run into title and name


def _cut(reading: Reading, start: int, end: int) -> Iterator[Name]:
    """The name in a run, without its title; nothing when only a title or "Danish" is left."""
    if end - start > 1 and _only_opens(reading, start, end):
        start += 1
    if end - start > len(("given", "family", "office")) and reading.words[start] in GENDER_OF:
        end = _before_role(reading, end)
    begin = max(_behind_title(reading, start, end), _behind_short(reading, start, end))
    if end - start == 1 and _no_name(reading, start):
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
    if not _opens(reading, start, reading.first(start)) or is_known(reading, start, start + 2):
        return False
    if word in OPENERS:
        return True
    plain = word in reading.small or word.endswith(_ADVERBS)
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
        match = _from_tables(reading, start, end) if reading.capital[start] else None
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
    return before in {"“", '"', "‘", "«"} and after in _CLOSING


def _no_name(reading: Reading, at: int) -> bool:
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
    while at - 1 >= first and start - at < _LONGEST and _in_title(reading, at - 1):
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
    elif at - 3 >= first and reading.words[at - 1] in _CLOSING and reading.capital[at - 2]:
        back = at - 2
        while back > first and at - back < 6 and reading.words[back] not in _OPENING:
            back -= 1
        at = back if reading.words[back] in _OPENING else at
    return at


# ---- looking at all names of the text together


def _agree(reading: Reading, found: list[Name]) -> list[Name]:
    """One name has one type: the surest; family names take that of their people."""
    best: dict[str, tuple[int, EntityType]] = {}
    for name in sorted(found, key=lambda it: (-it.sure, it.type == "OTHER", it.start)):
        best.setdefault(_key(reading, name), (name.sure, name.type))
    people = [name for name in found if name.type == "PER" and name.end - name.start > 1]
    alone = _alone(reading)
    speaking = _speaking(reading)
    given_speaks = _given_names_that_speak(reading, people)
    for name in found:
        if reading.words[name.end - 1] in speaking and _may_have_family(reading, name, best[_key(reading, name)]):
            best[_key(reading, name)] = (1, "PER")
    people += [name for name in found if best[_key(reading, name)] == (1, "PER") and name.type != "PER"]
    for name in people:
        key = _key(reading, name)
        if best[key] == (0, "PER") and (
            _shows_somebody(reading, name, alone) or reading.words[name.start] in given_speaks
        ):
            best[key] = (1, "PER")
    _decide_by_speech(reading, found, best)
    people = [name for name in people if best[_key(reading, name)][1] == "PER" and best[_key(reading, name)][0] > 0]
    bodies = {reading.words[name.start] for name in found if name.type == "ORG" and name.end - name.start > 1}
    bodies -= {reading.words[at] for name in people for at in (name.start, name.end - 1)}
    for name in found:
        if name.end - name.start == 1 and name.type == "PER" and name.sure < 2 and reading.words[name.start] in bodies:
            best[_key(reading, name)] = (1, "ORG")  # "Arden", once "Arden Capital"
    family = {_family(reading, name) for name in people}
    given = {reading.words[name.start] for name in people}
    lands = {
        reading.words[name.start] for name in found if name.type == "GPE" and reading.before(name.start) in LOCATIVE
    }
    return [_typed(reading, name, best, family, given, lands) for name in found]


def _decide_by_speech(reading: Reading, found: list[Name], best: dict[str, tuple[int, EntityType]]) -> None:
    """A single name that nobody knows is somebody when it speaks and goes on with "who": "says Bnxt, who swims"."""
    spoken, told = set(), set()
    for name in found:
        if (
            name.end - name.start == 1
            and name.type != "ORG"
            and name.sure < 2
            and reading.before(name.start) not in _LINKING
        ):
            key, behind = _key(reading, name), reading.after(name.end)
            if {reading.before(name.start), behind} & SPOKE:
                spoken.add(key)
            if "who" in (behind, reading.word(name.end + 1) if behind == "," else ""):
                told.add(key)
    best.update((key, (1, "PER")) for key in spoken & told if best[key][0] < 2)


def _given_names_that_speak(reading: Reading, people: list[Name]) -> set[str]:
    """First words of names that also speak alone: "Kourtney wrote", once "Kourtney Wick" is named."""
    first = {reading.words[name.start] for name in people}
    return {
        word
        for at, word in enumerate(reading.words)
        if word in first
        and reading.capital[at]
        and not (at and reading.capital[at - 1])
        and reading.after(at + 1) in SPOKE
        and reading.before(at) not in DETERMINERS
    }


def _speaking(reading: Reading) -> set[str]:
    """Words that are also things, and speak in this text with a capital and no article: "Hill said"."""
    return {
        word
        for at, word in enumerate(reading.words)
        if reading.capital[at]
        and not (at and reading.capital[at - 1])
        and (word in ALSO_FAMILY_NAMES or ends_as_things(word))
        and LAST_WORD.get(word) != "ORG"
        and reading.before(at) not in DETERMINERS
        and (
            {reading.before(at), reading.after(at + 1)} & SPOKE
            or (reading.after(at + 1) == "has" and reading.word(at + 2) in SPOKE)
        )
    }


def _may_have_family(reading: Reading, name: Name, known: tuple[int, EntityType]) -> bool:
    """Whether "Celda Hill" can be somebody."""
    two = name.end - name.start == len(("given", "family"))
    return two and known[1] != "PER" and known[0] < 3 and reading.words[name.start] not in KNOWN


def _alone(reading: Reading) -> Counter[str]:
    """How often a word with a capital stands between words without one."""
    capital = reading.capital
    inside = range(1, len(capital) - 1)
    return Counter(reading.words[at] for at in inside if capital[at] and not capital[at - 1] and not capital[at + 1])


def _shows_somebody(reading: Reading, name: Name, alone: Counter[str]) -> bool:
    """Whether the text shows that a name is a person's: it tells what he is, or has the family name alone."""
    first, last = reading.words[name.start], reading.words[name.end - 1]
    if last not in reading.small and alone[last] > 0 and alone[last] >= alone[first]:
        return True
    if reading.before(name.start) in ("/", "by") or reading.after(name.end) == "/":
        return True
    return reading.after(name.end) == "," and _tells_a_role(reading, name.end + 1)


def _tells_a_role(reading: Reading, at: int) -> bool:
    """ "..., a retired nurse", "..., head of sales": an office before the phrase ends."""
    for step in range(at, min(at + 6, reading.last(at - 1))):
        word = reading.words[step]
        if word in OFFICES:
            return True
        if not (word.isalpha() or word == "-") or (word in STOPPERS and word not in ("who", "of")):
            return False
    return False


def _family(reading: Reading, name: Name) -> str:
    """The family name of a whole name: "Okoro-Hale" of "Ann Okoro-Hale", "Kim" of "Kim Tae-ho"."""
    first = reading.words[name.start]
    if first in FAMILY_FIRST and (first not in GENDER_OF or "-" in reading.words[name.start : name.end]):
        return first
    last = name.end
    while last - 2 > name.start and (reading.words[last - 1] in SUFFIXES or reading.words[last - 1] == "."):
        last -= 1
    begin = last - 1
    while begin - 2 > name.start and reading.words[begin - 1] == "-":
        begin -= 2
    return " ".join(reading.words[begin:last])


def _typed(
    reading: Reading,
    name: Name,
    best: dict[str, tuple[int, EntityType]],
    family: set[str],
    given: set[str],
    lands: set[str],
) -> Name:
    key = _key(reading, name)
    sure, kind = best[key]
    if key in family and (sure < 3 or _is_namesake(reading, name, kind, lands)):
        sure, kind = 2, "PER"
    elif key in given and sure == 0:
        sure, kind = 1, "PER"
    sure = max(sure, name.sure)
    return name if (kind, sure) == (name.type, name.sure) else name._replace(type=kind, sure=sure)


def _is_namesake(reading: Reading, name: Name, kind: EntityType, lands: set[str]) -> bool:
    """Whether somebody of the text is meant who has the name of a town: "Paris said", but "in Paris"."""
    word, before = reading.words[name.start], reading.before(name.start)
    town = kind == "GPE" and not (word in COUNTRY_OF and word in lands)
    if town and before == "," and reading.after(name.end) in SPOKE:
        return True  # "..., Paris recalled"
    return town and before not in LOCATIVE and before not in ("to", "of", ",") and reading.after(name.end) != ","


def _key(reading: Reading, name: Name) -> str:
    return " ".join(reading.words[name.start : name.end])


def _spelled(reading: Reading, found: list[Name]) -> dict[str, list[tuple[tuple[str, ...], EntityType, int]]]:
    """First word -> the names that begin with it, the longest first; of people also the family name alone."""
    forms: dict[tuple[str, ...], tuple[EntityType, int]] = {}
    for name in found:
        words = tuple(reading.words[name.start : name.end])
        forms.setdefault(words, (name.type, name.sure))
        if name.type == "PER" and len(words) > 1:
            forms.setdefault(tuple(_family(reading, name).split()), ("PER", 2))
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
        match = _match(reading, at, last, known) or _from_tables(reading, at, last)
        if match and match[0] - at == 1 and not known.get(reading.words[at]) and reading.words[at] in OPENERS:
            match = None
        if match is None:
            at += 1
            continue
        yield Name(at, match[0], match[1], match[2], title_start(reading, at) if match[1] == "PER" else at)
        at = match[0]


def _from_tables(reading: Reading, at: int, last: int) -> tuple[int, EntityType, int] | None:
    for count in (4, 3, 2, 1):
        if at + count <= last:
            kind = known_type(reading, at, at + count)
            if kind:
                return at + count, kind, 3
    pair = at + 2 <= last and reading.words[at] in GENDER_OF and reading.capital[at + 1] and not reading.owning[at]
    if pair and reading.words[at + 1] not in OPENERS and looks_like_person(reading.words[at : at + 2]):
        return at + 2, "PER", 1
    return None


def _lone_openers(
    reading: Reading, first: int, last: int, known: dict[str, list[tuple[tuple[str, ...], EntityType, int]]]
) -> Iterator[Name]:
    """A single word that opens a sentence is a name when the text has that name elsewhere, or somebody speaks."""
    at = first
    while at < last and reading.words[at] in _OPENING:
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
    return noun or word in reading.small or word in OPENERS or word in NEVER_NAMES or _no_name(reading, at)


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
