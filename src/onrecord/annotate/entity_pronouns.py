"""Pronouns of a text, and whom each refers to: by gender and number, then by nearness, subject before object."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from onrecord.annotate.entity_links import Link
from onrecord.annotate.entity_reading import Reading
from onrecord.annotate.quotations import find_quotations
from onrecord.lang.en.function_words import AUXILIARIES, PREPOSITIONS, SPOKE, VERBS
from onrecord.lang.en.nouns import PAPERS, PAPERS_DO, PRONOUNS, UNGENDERED

_NEARNESS: Final = (10.0, 7.5, 4.0, 2.0)
"""What a sentence counts: the same, the one before, and so on; farther back nobody is looked for."""
_SUBJECT: Final = 4.0
_NAMELESS: Final = 2.0
"""So much less counts who has no name: "her aunt"."""
_NESTED: Final = 4.0
"""So much less counts whose name only says which one: "the Okoro film's star"."""
_LEAST: Final = 2.0
_TOLD: Final = 5.0
"""So much less counts who is only spoken of, in a quotation that the pronoun is not part of."""
_THINGS: Final = frozenset(("ORG", "GPE", "PRODUCT", "FAC", "WORK", "LOC"))
_FRONTED: Final = frozenset(
    "as in after before while when during despite since because if although though following for by on "
    "with at until to asked speaking writing talking pressed questioned reflecting".split()
)
_SUBJECT_WORDS: Final = 8
"""So many words of a sentence are looked at for what it is about."""
_BETWEEN: Final = frozenset("still also now never always often once just even".split())
"""They stand between a subject and its verb, beside words in -ly."""
_WHOLE: Final = frozenset(".!?…:;\"”’'")
"""How a sentence ends that is no heading and no caption."""
_ASIDE: Final = 12
"""So many words at most are told of somebody between two commas."""
_WEATHER: Final = frozenset("is was seems appears remains would could may might will took takes became".split())


def find_pronouns(reading: Reading) -> list[Link]:
    """Pronouns that can refer to somebody or something."""
    found = []
    for at, word in enumerate(reading.words):
        if word in PRONOUNS and not _says_nothing(reading, at, word):
            sort = PRONOUNS[word][0]
            found.append(
                Link(
                    at,
                    at + 1,
                    at,
                    at + 1,
                    "pronoun",
                    "PER" if sort in "mf" else "OTHER",
                    reading.sentence[at],
                    words=(word,),
                    gender=sort,
                )
            )
        elif word == "who" and at and reading.words[at - 1] == ",":
            found.append(
                Link(at, at + 1, at, at + 1, "pronoun", "PER", reading.sentence[at], words=(word,), gender="who")
            )
    return found


def _says_nothing(reading: Reading, at: int, word: str) -> bool:
    """ "It is clear that", "US" shouted as a word, "it's ours": nobody is meant."""
    if word == "it":
        return (
            reading.owning[at]
            or reading.word(at + 1) in _WEATHER
            or reading.word(at - 1) in ("make", "makes", "made", "find", "found", "that")
        )
    return False


class Known(NamedTuple):
    """What the whole text tells."""

    genders: Mapping[int, str]
    """Entity -> its gender, as its names and titles give it away."""
    quoted: Sequence[int]
    """For each token where the quotation begins that it stands in, or those right before it; -1 outside."""
    depth: Sequence[int]
    """For each sentence how many whole ones stand before it: no captions, no headings, none within a quotation."""


def known_of(reading: Reading, links: Sequence[Link]) -> Known:
    """What is known of everybody before a pronoun is looked at."""
    genders = {it.entity: it.gender for it in links if it.entity >= 0 and it.gender in ("m", "f")}
    quoted = [-1] * len(reading.words)
    end = begin = -1
    for one in find_quotations(reading.text):
        first = bisect_left(reading.starts, one.start)
        begin = begin if first == end else first
        end = bisect_left(reading.starts, one.end)
        for at in range(first, end):
            quoted[at] = begin
    depth = [0]
    for first, last in reading.bounds[:-1]:
        said = quoted[first] >= 0 and quoted[first] == quoted[last - 1]
        depth.append(depth[-1] + (reading.words[last - 1] in _WHOLE and not said))
    return Known(genders, quoted, depth)


def antecedent_of_pronoun(
    reading: Reading, pronoun: Link, before: Sequence[Link], after: Sequence[Link], known: Known
) -> int:
    """Number of the entity that a pronoun refers to, -1 when nobody fits."""
    if pronoun.gender == "who":
        return _before_comma(pronoun, before)
    if pronoun.words == ("it",) and _stands_for_a_paper(reading, pronoun):
        return -1
    ahead = _fronted(reading, pronoun, after)
    if ahead >= 0:
        return ahead
    genders = {**_genders(before), **known.genders}
    best, chosen = -_TOLD, -1
    asked = reading.words[reading.first(pronoun.start)] == "asked"  # "Asked about Okoro, he said"
    begins = _since(reading, pronoun, known)
    counts: dict[int, int] = {}
    for it in before:
        counts[it.entity] = counts.get(it.entity, 0) + 1
    subject = _own_subject(reading, pronoun, before)
    alone = not any(_named_beside(pronoun, it, known) for it in before)
    for it in reversed(before):
        if it.entity == subject or it.end > pronoun.start or (asked and it.sentence == pronoun.sentence):
            continue
        since = begins if it.sentence <= begins else pronoun.sentence
        inside = known.quoted[pronoun.start] >= 0
        distance = since - it.sentence if inside else known.depth[since] - known.depth[it.sentence]
        if not (_fits(pronoun, it, genders) or (distance < 2 and _goes_on(reading, pronoun, it))):
            continue
        score = _score(reading, pronoun, it, genders, distance) + min(counts[it.entity], 5) * 0.3
        score += 2 * _SUBJECT if _opens_clause(reading, pronoun, it) else 0.0
        score += _speaks_on(reading, pronoun, it) if alone and (distance < 2 or pronoun.gender == "n") else 0.0
        if score <= _LEAST:
            continue
        score -= _TOLD if known.quoted[it.start] >= 0 > known.quoted[pronoun.start] else 0.0
        if score > best:
            best, chosen = score, it.entity
    return chosen if chosen >= 0 else _the_only_one(reading, pronoun, before, genders)


def _the_only_one(reading: Reading, pronoun: Link, before: Sequence[Link], genders: dict[int, str]) -> int:
    """Of "he said" far from any name: whom the text speaks of, when it has named nobody else for long."""
    if pronoun.gender not in ("m", "f") or not SPOKE & {reading.word(pronoun.end), reading.word(pronoun.start - 1)}:
        return -1
    named = {it.entity for it in before if it.type == "PER" and it.form == "name" and not it.weak}
    known = genders.get(next(iter(named)), "") if len(named) == 1 else ""
    return named.pop() if known == pronoun.gender and before[0].entity >= 0 else -1


def _opens_clause(reading: Reading, pronoun: Link, it: Link) -> bool:
    """ "While Okoro still liked Hale, she said": the subject of the clause before the comma."""
    first = reading.first(pronoun.start)
    opens = it.form == "name" and it.start == first + 1 and reading.words[first] in _FRONTED
    return opens and reading.word(pronoun.start - 1) == ","


def _named_beside(pronoun: Link, it: Link, known: Known) -> bool:
    """Whether somebody is named in the pronoun's own sentence, and in no quotation."""
    named = it.form == "name" and it.type == "PER" and not it.weak and it.sentence == pronoun.sentence
    return named and known.quoted[it.start] < 0


def _own_subject(reading: Reading, pronoun: Link, before: Sequence[Link]) -> int:
    """Whom "him" cannot be: "he" in "He told him"."""
    last = before[-1] if before else pronoun
    beside = last.form == "pronoun" and last.end + 1 == pronoun.start and reading.words[last.end] in SPOKE | VERBS
    return last.entity if beside and pronoun.words[0] in ("him", "them") else -1


def _since(reading: Reading, pronoun: Link, known: Known) -> int:
    """From which sentence a pronoun looks back: behind a quotation, `"...," she said`, from where that begins."""
    if known.quoted[pronoun.start] >= 0 or not SPOKE & {reading.word(pronoun.end), reading.word(pronoun.start - 1)}:
        return pronoun.sentence
    for at in range(pronoun.start - 1, max(0, pronoun.start - 5), -1):
        if known.quoted[at] >= 0:
            return reading.sentence[known.quoted[at]]
    return pronoun.sentence


def _stands_for_a_paper(reading: Reading, pronoun: Link) -> bool:
    """Whether "It tells" goes on from "The Ebb brochure says": a paper speaks, and is no entity."""
    first = reading.first(pronoun.start)
    if pronoun.start != first or pronoun.sentence == 0 or reading.word(pronoun.end) not in SPOKE | PAPERS_DO:
        return False
    start, last = reading.bounds[pronoun.sentence - 1]
    for at in range(start, min(last - 1, start + _SUBJECT_WORDS)):
        if reading.words[at] in SPOKE or reading.words[at] in AUXILIARIES or reading.words[at] in VERBS:
            return False
        if reading.words[at] in PAPERS and not reading.words[at + 1].isupper():
            return True
    return False


def _before_comma(pronoun: Link, before: Sequence[Link]) -> int:
    for it in reversed(before[-4:]):
        if it.type == "PER" and it.form != "pronoun" and pronoun.start - 5 <= it.end < pronoun.start and not it.plural:
            return it.entity
    return -1


def _genders(before: Sequence[Link]) -> dict[int, str]:
    """Entity -> its gender, as far as names, titles and earlier pronouns give it away."""
    return {it.entity: it.gender for it in before if it.gender in ("m", "f")}


def _fits(pronoun: Link, it: Link, genders: dict[int, str]) -> bool:
    sort = pronoun.gender
    if it.form == "pronoun":
        return it.gender == sort
    if sort in ("m", "f"):
        if it.form == "nominal" and it.words[-1] == "person":
            return False
        return it.type == "PER" and not it.plural and not it.weak and genders.get(it.entity, sort) == sort
    if sort == "pl":
        return it.plural or it.type == "GROUP" or (it.form == "nominal" and it.words[-1] in UNGENDERED)
    return it.type in _THINGS and not it.plural


def _goes_on(reading: Reading, pronoun: Link, it: Link) -> bool:
    """ "Brightwater denied it. They said": an organisation that spoke, as many."""
    speaks = SPOKE & {reading.word(pronoun.end), reading.word(pronoun.start - 1)}
    spoke = SPOKE & {reading.word(it.end), reading.word(it.start - 1)}
    return pronoun.gender == "pl" and it.type == "ORG" and it.form == "name" and bool(speaks and spoke)


def _score(reading: Reading, pronoun: Link, it: Link, genders: dict[int, str], distance: int) -> float:
    if distance >= len(_NEARNESS):
        return 0.0
    score = _NEARNESS[distance]
    if is_subject(reading, it) or (reading.word(it.end) == "," and reading.word(it.end + 1) == "who"):
        near = distance < 2 or pronoun.gender not in ("m", "f")
        score += _SUBJECT if near else _SUBJECT / 2
    score += 3.0 if genders.get(it.entity) == pronoun.gender else 0.0
    score -= 1.5 if reading.word(it.start - 1) in PREPOSITIONS else 0.0
    score -= 2.0 if reading.owning[it.end - 1] else 0.0
    score -= _NAMELESS if it.form == "nominal" and pronoun.gender in ("m", "f") and not it.apposed else 0.0
    score -= _NESTED if it.nested and pronoun.gender in ("m", "f") else 0.0
    return score + (1.5 if it.form == "pronoun" else 0.0)


def _speaks_on(reading: Reading, pronoun: Link, it: Link) -> float:
    """``it said``: who has spoken before goes on, and a country speaks less than a firm."""
    whose = it.form == "pronoun" and PRONOUNS.get(it.words[0], ("", ""))[1] == "p"
    if whose or not SPOKE & {reading.word(pronoun.end), reading.word(pronoun.start - 1)}:
        return 0.0
    aside = _behind_aside(reading, it.end) if reading.word(it.end) == "," else it.end
    spoke = SPOKE & {reading.word(it.end), reading.word(it.start - 1), reading.word(aside)}
    if pronoun.gender != "n":
        return 3.0 if spoke else 0.0
    return (3.0 if spoke else 0.0) - (2.0 if it.type == "GPE" else 0.0)


def is_subject(reading: Reading, it: Link) -> bool:
    """Whether a mention does something: a verb behind it (an apposition between), or a verb of saying before it."""
    first = reading.first(it.head_start)
    before = reading.word(it.start - 1) if it.start > first else ""
    if reading.owning[it.head_end - 1] or before in PREPOSITIONS:
        return False
    if before in SPOKE and it.form != "pronoun":
        return True
    after = reading.word(it.end)
    if (after.endswith("ly") or after in _BETWEEN) and it.end + 1 < reading.last(it.head_start):
        after = reading.word(it.end + 1)  # "Okoro reportedly left"
    if after == "," and it.end + 1 < reading.last(it.head_start):
        opens = it.start == first or reading.word(it.start - 1) in {"•", ":", ","}
        return opens or _does(reading.word(_behind_aside(reading, it.end)))
    return _does(after) or it.start == first


def _does(word: str) -> bool:
    return word in AUXILIARIES or word in SPOKE or word in VERBS or word.endswith("ed")


def _behind_aside(reading: Reading, comma: int) -> int:
    """Behind what is told between commas: "Okoro, from Ebb, | said"."""
    for at in range(comma + 1, min(comma + _ASIDE, reading.last(comma))):
        if reading.words[at] == ",":
            return at + 1
    return comma


def _fronted(reading: Reading, pronoun: Link, after: Sequence[Link]) -> int:
    """ "As part of his plea, Okoro said": the subject behind the comma."""
    first = reading.first(pronoun.start)
    if reading.words[first] not in _FRONTED or pronoun.gender not in ("m", "f") or pronoun.start - first > 10:
        return -1
    for it in after:
        if it.form == "name" and it.type == "PER":
            comma = reading.word(it.start - 1) == "," and "," not in reading.words[pronoun.start : it.start - 1]
            return it.entity if comma and it.gender in ("", pronoun.gender) and it.sentence == pronoun.sentence else -1
    return -1
