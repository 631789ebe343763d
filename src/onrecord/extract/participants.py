"""Who takes part in a record: words of the text in, each with the entity that they stand for out.

>>> from onrecord.extract.reading import lay_out
>>> article = Article(id="a", position=1, text="The mayor left.", body="", segments=())
>>> participant(article, lay_out(article.text), "actor", (0, 9)).span.text
'The mayor'
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from onrecord.extract.attribution import tokens_of
from onrecord.extract.mended import antecedent
from onrecord.extract.phrases import is_somebody
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.lang.en.cues import PARTS
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS, RELATIVES
from onrecord.lang.en.media import OWN, OWN_WORDS
from onrecord.model.annotation import Mention
from onrecord.model.article import Article
from onrecord.model.record import Participant
from onrecord.model.span import Span

_MEMBERS: Final = frozenset("members part all both some most including".split())
_AGE: Final = re.compile(r"the (?:now )?(?P<age>\d{1,3})-year-old", re.IGNORECASE)
_OFFICE: Final = 3
"""Letters that the abbreviation of an office has at most."""
_BEFORE_MENTIONS: Final = 32
"""So many mentions that begin earlier are asked whether they reach into a place."""


def each_of(article: Article, reading: Reading, place: Range) -> list[Range]:
    """Two that are named with "and" between them speak each for himself."""
    low, high = tokens_of(reading, place)
    if several := _in_a_list(article, reading, low, high):
        return several
    joints = [at for at in range(low + 1, high - 1) if reading.words[at] == "and"]
    if len(joints) != 1 or _is_a_second_role(reading, low, joints[0], high):
        return [place]
    named = all(reading.words[at] == "," or reading.printed(at)[:1].isupper() for at in range(low, joints[0]))
    if "," in reading.words[low : joints[0]] and not (named and joints[0] == high - 2):
        return [place]
    sides = [reading.chars(low, joints[0]), reading.chars(joints[0] + 1, high)]
    found = [_mention(article.mentions, reading, side) for side in sides]
    apart = all(
        one and start <= one.span.start and one.span.end <= end for one, (start, end) in zip(found, sides, strict=True)
    )
    return sides if apart and found[0] and found[1] and found[0].entity != found[1].entity else [place]


def _in_a_list(article: Article, reading: Reading, low: int, high: int) -> list[Range]:
    """``Ebb Harbour, | the Mercury | and Orr``: three and more who are named, each by himself."""
    last = high - 1
    while last > low and reading.words[last] != "and":
        last -= 1
    commas = [at for at in range(low + 1, last) if reading.words[at] == ","]
    if last == low or not commas or not all(_is_named(reading, at) for at in range(low, high)):
        return []
    serial = commas[:-1] if commas[-1] == last - 1 else commas
    if not serial:
        return []
    starts = [low, *(at + 1 for at in serial), last + 1]
    ends = [*serial, commas[-1] if commas[-1] == last - 1 else last, high]
    sides = [reading.chars(start, end) for start, end in zip(starts, ends, strict=True) if start < end]
    found = [_mention(article.mentions, reading, side) for side in sides]
    return sides if len({one.entity for one in found if one}) == len(sides) == len(starts) else []


def _is_named(reading: Reading, at: int) -> bool:
    return reading.words[at] in (",", "and", "the", "of", "’s", "'s", "-") or reading.printed(at)[:1].isupper()


def _is_a_second_role(reading: Reading, low: int, joint: int, high: int) -> bool:
    """``lead researcher | and harbour engineer Ana Ruiz``: one person who is both."""
    plain = all(reading.printed(at).islower() for at in range(low, joint)) and reading.words[low] not in DETERMINERS
    single = is_somebody(reading.words[joint - 1]) and not reading.words[joint - 1].endswith("s")
    return plain and single and reading.printed(high - 1)[:1].isupper()


def participant(article: Article, reading: Reading, role: str, place: Range) -> Participant:
    """Who stands in a place of the text, in a role; without an entity where the text does not say who that is."""
    mention = _named_behind(article, reading, place)
    mention = mention or _mention(article.mentions, reading, antecedent(reading, place) or place)
    mention = mention or _of_that_age(article, place)
    span = Span.of(article.text, *place)
    return Participant(role, span, mention.id if mention else None, mention.entity if mention else None)


def _named_behind(article: Article, reading: Reading, place: Range) -> Mention | None:
    """``a harbour clerk, | Jonas Webb, 34,``: who it is stands between commas behind what he is."""
    low, high = tokens_of(reading, place)
    if reading.words[low] not in ("a", "an") or reading.words[high : high + 1] != [","]:
        return None
    start = reading.starts[high + 1] if high + 1 < len(reading.words) else -1
    at = bisect_left(article.mentions, start, key=lambda mention: mention.span.start)
    one = article.mentions[at] if at < len(article.mentions) else None
    if one is None or one.span.start != start or one.form != "name":
        return None
    _, end = tokens_of(reading, (one.span.start, one.span.end))
    behind = reading.words[end : end + 2]
    listed = behind[1:] in (["and"], ["or"]) or behind[:1] in (["and"], ["or"])
    ends = behind[:1] in ([], [","], ["."], [";"])
    people = {entity.id for entity in article.entities if entity.type == "PER"}
    return one if ends and not listed and one.entity in people else None


def _of_that_age(article: Article, place: Range) -> Mention | None:
    """``the 36-year-old``: whoever is said to be of that age, or the only person named in this paragraph and the one
    before it.
    """
    found = _AGE.fullmatch(article.text, *place)
    if not found:
        return None
    line = article.text.rfind("\n", 0, place[0])
    since = article.text.rfind("\n", 0, max(0, line)) + 1
    people = {one.id: one for one in article.entities if one.type == "PER"}
    aged = {id_ for id_, one in people.items() if any(it.value == found["age"] for it in one.descriptors)}
    at = bisect_left(article.mentions, place[0], key=lambda mention: mention.span.start)
    before = [one for one in article.mentions[:at] if one.form == "name" and one.entity in people]
    near = [one for one in before[-_BEFORE_MENTIONS:] if one.span.start >= since]
    of_age = [one for one in before if one.entity in aged]
    if len(aged) == 1 and of_age:
        return of_age[-1]
    return near[-1] if near and len({one.entity for one in near}) == 1 else None


def _mention(mentions: Sequence[Mention], reading: Reading, place: Range) -> Mention | None:
    """The mention that covers most of a place, its head inside."""
    at = bisect_left(mentions, place[1], key=lambda mention: mention.span.start)
    near = mentions[max(0, at - _BEFORE_MENTIONS) : at]
    inside = [one for one in near if place[0] <= one.head.start < place[1] and not _tells_more(reading, one, place)]
    opening = next((one for one in inside if one.form == "name" and one.span.start == place[0]), None)
    if opening and reading.text[opening.span.end : opening.span.end + 2] == ", ":
        return opening
    if group := _told_more_of(reading, inside, place):
        return group
    last = max(inside, key=lambda one: one.head.start, default=None)
    if last and last.form == "name" and _ends_with_its_name(reading, last, place):
        return last
    return max(inside, key=lambda one: (_overlap(one, place), -one.span.start), default=None)


def _told_more_of(reading: Reading, inside: Sequence[Mention], place: Range) -> Mention | None:
    """``The nurses, | members of a group of Osk``: who is told of behind a comma, in small letters."""
    opening = next((one for one in inside if one.form == "nominal" and one.span.start == place[0]), None)
    if opening is None or reading.text[opening.span.end : opening.span.end + 2] != ", ":
        return None
    _, at = tokens_of(reading, (opening.span.start, opening.span.end + 1))
    return opening if at < len(reading.words) and reading.words[at] in _MEMBERS else None


def _ends_with_its_name(reading: Reading, one: Mention, place: Range) -> bool:
    """``the Harbour Bank chief | Ana Ruiz``: behind what somebody is stands who it is."""
    low, high = tokens_of(reading, (one.head.start, one.head.end))
    first, end = tokens_of(reading, place)
    told = high == end or reading.words[high] == ","
    if told and low - 2 >= first and reading.words[low - 1] == "," and reading.printed(low - 2).islower():
        return True  # "the author and one of the organisers, | Ana Ruiz"
    if high == end and low - 1 >= first and reading.words[low - 1].endswith(("'s", "’s")):
        return True  # "Brightwater’s | Ruiz"
    stops = PREPOSITIONS | RELATIVES | {",", "and"}
    plain = not any(reading.words[at] in stops for at in range(first, low))
    role = reading.printed(low - 1) if low - 1 >= first else ""
    return high == end and plain and bool(role) and (is_somebody(role) or (low - 2 >= first and role.islower()))


def _tells_more(reading: Reading, mention: Mention, place: Range) -> bool:
    """Whether a mention only says which one speaks: "a report on schools in | Ebb", "Ana Ruiz, head of | the Harbour
    Bank". Behind a title it is a name again, "the head of Trade | Jan Kott", and a part of some is some.
    """
    low, high = tokens_of(reading, place)
    first, _ = tokens_of(reading, (mention.span.start, mention.span.end))
    _, behind = tokens_of(reading, (mention.span.start, mention.span.end))
    whose = reading.printed(behind) if behind < high else ""
    if mention.form == "name" and whose and is_somebody(reading.words[high - 1]) and _only_names(reading, behind, high):
        return True  # "some | Okoro | aides", "the | Harbour | Mom star"
    if mention.form == "pronoun" and reading.words[first] in OWN and reading.words[high - 1] not in OWN_WORDS:
        return behind < high  # "her | beautician"
    joints = [at for at in range(low, first) if reading.words[at] in PREPOSITIONS | RELATIVES]
    if not joints or (len(joints) == 1 and reading.words[joints[0]] == "of" and _is_part(reading, joints[0])):
        return False
    head, _ = tokens_of(reading, (mention.head.start, mention.head.end))
    if mention.form == "name" and reading.words[first - 1] == "," and is_somebody(reading.words[first - 2]):
        return False  # "the board of trade chief, | Ana Ruiz"
    if reading.words[first - 1].endswith(("'s", "’s")):
        first -= 1  # "a geologist of Osk's | Harbour Laboratory"
    return not (
        reading.printed(first - 1)[:1].isupper() or any(is_somebody(reading.words[at - 1]) for at in {first, head})
    )


def _only_names(reading: Reading, behind: int, high: int) -> bool:
    """Whether a noun, small, ends what follows a name, and nothing parts the two."""
    stops = PREPOSITIONS | RELATIVES | {",", "and", "(", ")"}
    last = reading.printed(high - 1)
    office = last.islower() or (last.isupper() and len(last) <= _OFFICE)  # "Osk MP"
    return office and not any(reading.words[at] in stops for at in range(behind, high))


def _is_part(reading: Reading, of: int) -> bool:
    return of > 0 and (reading.words[of - 1] in PARTS or reading.words[of - 1].isdigit())


def _overlap(mention: Mention, place: Range) -> int:
    return min(mention.span.end, place[1]) - max(mention.span.start, place[0])
