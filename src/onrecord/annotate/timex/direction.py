"""Where the verb that a date belongs to looks: back or ahead. "On Friday" lies on that side of the text's day.

The words right before the date are asked first, then those before them in the sentence, the nearest first, then the
first verb behind. "He hopes to leave Friday" looks ahead, "he tried to leave Friday" back: an infinitive lies where the
verb that governs it has it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from onrecord.annotate.timex.hit import Hit
from onrecord.annotate.timex.story import Direction
from onrecord.lang.en.time_context import (
    AHEAD,
    AT_LATEST,
    BEFORE_INFINITIVES,
    BEFORE_NOUNS,
    BEHIND,
    BESIDE_CLOCKS,
    COMING,
    COMING_ING,
    COMING_PLURAL,
    DELIVERED,
    EARLIEST,
    FORESEEN,
    FORESEEN_ALONE,
    FORESEEN_FOR,
    FROM_ON,
    GENERAL_VOTES,
    HAPPENED,
    IMPERATIVES,
    INTO,
    IS,
    IS_TO,
    MODALS,
    MONTH_OF_VOTES,
    NO_PAST,
    NO_VERB_AFTER_TO,
    OCCASIONS,
    ORDERED,
    PASSIVE,
    PRONOUNS,
    PROSPECTIVE,
    PROSPECTS,
    PUT_OFF,
    PUTS_OFF,
    SAID_NOT,
    SETS,
    SPANS,
    SUBJECTS,
    SUPPORTS,
    TOWARD,
    UNSURE_AHEAD,
    VOTES,
    WAS,
    WOULD_NOT,
)
from onrecord.lang.en.time_words import MONTHS, NUMBERS

_WILL: Final = ("'ll", "’ll")
_WILLS: Final = frozenset(("will", "shall"))
"""Of these "will have" looks ahead too."""
_NOW_DONE: Final = frozenset(("is", "are"))
"""What stands behind these says nothing of the past: "hopes for November are dimmed"."""
_OPENED_REACH: Final = 30
"""So many words on the verb is looked for of a sentence that the date begins: "In May, a judge, in response to ..."."""
_VOTE_REACH: Final = 5
"""Within so many words behind a date stands the vote that is held then: "the Nov. 8 presidential election"."""
_HAVE: Final = frozenset(("has", "have"))
_PARTICIPLES: Final = frozenset("come become gone done run begun drunk sung sworn borne torn worn".split())
"""That do not end as others do, nor are forms of the past; those are in `BEHIND`."""
_REACH: Final = 16
"""So many words back the verb is looked for."""
_SURELY_BACK: Final = -2
_SURELY_AHEAD: Final = 2
_DASHES: Final = frozenset(("-", "–", "—"))
"""A verb behind one is another's: "before the vote on May 9 — faced with questions"."""
_ASIDES: Final = frozenset(("–", "—"))
"""Behind an aside: "five boxers — three of them champions — compete Saturday"."""
_WHICH: Final = frozenset(("next", "last", "previous"))
_MARKS: Final = frozenset("$£€")
"""Behind "bid" they make it a verb of the past."""
_CLOSING: Final = "”"
_OPENING: Final = "“"
"""What stands before the quotation says nothing of when a day within it lies."""
_BESIDE: Final = 3
"""So many words from the date stands a verb that is surely its own: "took effect on Jan. 1"."""
_CLOSE: Final = 6
"""So many words back a verb of the present tells what is to come."""
_GOVERNED: Final = 9
"""So many words before "to" its verb is looked for."""
_FROM: Final = 4
"""So many words before "to" stands the "from" of "from gun control to health care"."""
_UNTIL: Final = frozenset(("until", "till"))
_CLAUSE: Final = 8
"""So many words before "until" stands its "will"."""
_CLOCK_REACH: Final = 9
"""So many words back a time of day may stand between "is" and the date."""
_NEXT_REACH: Final = 11
"""So many words on a verb is looked for when nothing stands before."""


def direction(hit: Hit) -> Direction:
    """Where the verb that the match belongs to looks: back, ahead, or nobody knows."""
    beside = _look_beside(hit)
    if beside is not None:
        return beside
    words = hit.tokens.words
    first, end = hit.sentence()
    is_on_day = hit.has("day") and hit.before() == "on"
    for at in range(hit.first - 1, _furthest(hit, first) - 1, -1):
        look = _look_at(hit, at, first)
        if is_on_day and words[at] in _NOW_DONE:
            # "Between them is a fair in Dorn on July 6": verbs further back are not the date's.
            break
        if look < 0 and _tells_of_vote(hit):
            return _vote(hit)
        if look > 0:
            return -1 if _was_planned(hit, at) else _weighed(hit, at, look)
        if look:
            is_sure = _stands_beside(words, at, hit.first) or hit.before() == "("
            return _SURELY_BACK if is_sure else look
    return _look_behind(hit, end) or int(_runs_up_to(hit) or _may_be(hit, first)) or _vote(hit)


def _stands_beside(words: Sequence[str], at: int, first: int) -> bool:
    """Whether a verb stands close before a date; a time of day between parts them not: "came at 10 p.m. on Oct. 23"."""
    between = words[at + 1 : first]
    if not any(word[:1].isdigit() for word in between):
        return first - at <= _BESIDE and "," not in between
    near = [word for word in between if not (word in BESIDE_CLOCKS or word[:1].isdigit())]
    return len(near) < _BESIDE and len(between) < _CLOCK_REACH and "," not in between


def _may_be(hit: Hit, first: int) -> bool:
    """``it could rain Friday``; not "could have rained", nor "could not be reached"."""
    words = hit.tokens.words
    places = range(_furthest(hit, first), hit.first)
    return any(words[at] == "could" and words[at + 1] != "not" and _is_modal(words, at) for at in places)


def _furthest(hit: Hit, first: int) -> int:
    """How far back verbs are asked: to the sign that parts the clause from others, or opens the quotation around."""
    furthest = max(first, hit.first - _REACH)
    closed = 0
    for at in range(hit.first - 1, furthest - 1, -1):
        word = hit.tokens.words[at]
        closed += (word == _CLOSING) - (word == _OPENING)
        parts = word == ";" or (word == ":" and not hit.tokens.words[at + 1][:1].isdigit())
        if closed < 0 or parts:
            return at + 1
    return furthest


def _weighed(hit: Hit, at: int, look: Direction) -> Direction:
    """A verb that may be another date's, or a noun, says less: "he would", "the plan", "a rocky start"."""
    words = hit.tokens.words
    is_sure = words[at] not in UNSURE_AHEAD or hit.before() == "by" or _lasts_until(hit, at)
    is_sure = is_sure and "," not in words[at : hit.first]
    return look if is_sure else min(look, 1)


def _lasts_until(hit: Hit, at: int) -> bool:
    """``will stay until Sunday``: what ends then goes on now."""
    words = hit.tokens.words
    if words[at] not in _UNTIL:
        return False
    clause = words[max(hit.sentence()[0], at - _CLAUSE) : at]
    will = next((back for back, word in enumerate(reversed(clause)) if word in MODALS), len(clause))
    return will < len(clause) and not any(word in BEHIND or word == "," for word in clause[len(clause) - will :])


def _vote(hit: Hit) -> Direction:
    """Everybody knows when the next general election is; a primary may be over, unless its day is near."""
    if hit.has("weekday"):
        return int(_is_held(hit))
    return int(hit.has("month") and hit.word("month") in MONTH_OF_VOTES and hit.after() in GENERAL_VOTES)


def _is_held(hit: Hit) -> bool:
    """``the primary on Tuesday``, ``the primary Tuesday``, ``Tuesday's first primary``."""
    before = hit.before(2) if hit.before() == "on" else hit.before()
    behind = {hit.after(on) for on in range(1, 2 * _VOTE_REACH)} if hit.is_possessive else set()
    return before in VOTES or bool(behind & VOTES)


def _tells_of_vote(hit: Hit) -> bool:
    """``the November election``, ``the primaries in June``: verbs around say nothing of when it is held."""
    behind = {hit.after(on) for on in range(1, _VOTE_REACH)}
    held = hit.before() in {"in", "on"} and hit.before(2) in VOTES
    return hit.has("month") and (held or bool(behind & VOTES))


def _runs_up_to(hit: Hit) -> bool:
    """``by Friday``, where no verb says otherwise; a month that something ran through lies on the nearer side."""
    return hit.before() == "by" or (hit.before() == "through" and not hit.has("month"))


def _look_beside(hit: Hit) -> Direction | None:
    """What the words right before say; None: nothing."""
    before, second = hit.before(), hit.before(2)
    said = _look_of_idiom(hit, before, second)
    if said:
        return said
    if "of" in {before, second}:
        look = _look_beside_of(second if before == "of" else hit.before(3), is_next=before == "of")
        if look:
            return look
    if _is_term(before, second) or (before == "for" and second in FORESEEN_FOR and hit.before(3) not in WAS):
        return _SURELY_AHEAD
    arranged = _look_arranged(hit, before, second)
    if arranged:
        return arranged
    if before == "to" or (before == "the" and hit.after() in HAPPENED):
        return _look_to_day(hit, second) if before == "to" else _SURELY_BACK
    if before == "until" and second == "not":
        return -1
    waits = before in {"until", "till"} and second != "not" and not _waits(hit)
    if hit.is_possessive and (before in {"from", "over"} or waits):
        return _look_behind(hit, hit.sentence()[1]) or -1
    return _look_next(hit) or (_SURELY_AHEAD if _is_then(hit) else None)


def _look_arranged(hit: Hit, before: str, second: str) -> Direction:
    """What was arranged before its day: ``set for Friday``, ``for March delivery``, ``had until Monday to go``."""
    if hit.has("month") and hit.after() in DELIVERED and before != "of":
        return _SURELY_AHEAD
    if before in TOWARD or before in FROM_ON or (hit.is_possessive and _was_put_off(before, second)):
        return 1
    if hit.has("weekday") and hit.after() == "to" and _is_given_until(hit):
        return _SURELY_AHEAD if before in _UNTIL and second in _HAVE else 1
    if _is_awaited(hit):
        return 1
    if before in {"earnings", "results"} and second in {"reports", "report", "releases", "posts"}:
        return _SURELY_AHEAD
    is_day = hit.has("weekday") or hit.has("day")
    return _look_for(hit, second) if before == "for" and is_day and not hit.is_possessive else 0


def _look_for(hit: Hit, second: str) -> Direction:
    """``set a hearing for Friday``, ``called a strike for May 3``: ahead, unless it "had been set for" then."""
    words = hit.tokens.words
    places = range(max(hit.sentence()[0], hit.first - _CLOSE), hit.first - 1)
    if "had" in words[places.start : places.stop] or second in WAS:
        return 0
    return _SURELY_AHEAD if second in OCCASIONS or any(words[at] in SETS for at in places) else 0


def _is_given_until(hit: Hit) -> bool:
    """``gave them until Friday to leave``, ``until 9 a.m. Friday to leave``."""
    back = next((back for back in range(1, _CLOSE) if not _is_of_clock(hit.before(back))), 1)
    return hit.before(back) in {"until", "till"} and hit.before(back + 1) != "not"


def _is_awaited(hit: Hit) -> bool:
    """``ahead of the vote on Jan. 15``."""
    words = hit.tokens.words
    near = words[max(hit.sentence()[0], hit.first - _CLOSE - 2) : hit.first]
    at = next((at for at in range(len(near) - 1) if near[at : at + 2] == ["ahead", "of"]), None)
    return hit.before() in {"on", "in"} and at is not None and "," not in near[at:]


def _is_of_clock(word: str) -> bool:
    return word in BESIDE_CLOCKS or word[:1].isdigit() or word in {"noon", "midnight"}


def _was_put_off(before: str, second: str) -> bool:
    """``put off Friday's vote``, ``postponed Monday's talks``: it may be over, but was not held."""
    return before in PUTS_OFF or (before == "off" and second in {"put", "called", "puts", "calls"})


def _waits(hit: Hit) -> bool:
    """``he may wait until February's vote``."""
    words = hit.tokens.words
    places = range(max(hit.sentence()[0], hit.first - _CLOSE), hit.first)
    return any(_is_modal(words, at) or words[at] in {"may", "can"} for at in places)


def _look_to_day(hit: Hit, second: str) -> Direction:
    """What something was put off to may lie on either side of the text's day; what it has been put off to, not."""
    if second in PUT_OFF and {hit.before(3), hit.before(4)} & {"has", "have", "is", "are"}:
        return _SURELY_AHEAD
    return _SURELY_BACK if second in SPANS else 0


def _look_of_idiom(hit: Hit, before: str, second: str) -> Direction:
    """``back in May``; ``come Monday``; ``staff will be in as of July 6``."""
    if (second, before) == ("back", "in"):
        return _SURELY_BACK
    opens = hit.first - 1 == hit.sentence()[0] or second in {",", "but", "and"}
    if before == "until" and opens and hit.after() == "," and _look_behind(hit, hit.sentence()[1]) < 0:
        # "Until April, there was none."
        return _SURELY_BACK
    if before == "into" and second in INTO:
        return 1
    if before == "by" and hit.first - 1 == hit.sentence()[0] and _look_behind(hit, hit.sentence()[1]) > 0:
        # "By June 1, all must be out."
        return _SURELY_AHEAD
    if before in {"almost", "nearly"} and hit.has("month"):
        return _SURELY_AHEAD
    if before == ":" and not _WHICH.isdisjoint({second, hit.before(3)}):
        # A label, as "Last fight:".
        return _SURELY_AHEAD if "next" in {second, hit.before(3)} else _SURELY_BACK
    is_come = before == "come" and second in {"", ".", ",", "”", '"', "“"}
    return _SURELY_AHEAD if is_come or ((second, before) == ("as", "of") and _is_announced(hit)) else 0


def _is_announced(hit: Hit) -> bool:
    """``staff will work at home as of July 6``."""
    words = hit.tokens.words
    return any(words[at] == "will" for at in range(max(hit.sentence()[0], hit.first - _REACH), hit.first))


def _is_term(before: str, second: str) -> bool:
    """``as early as Friday``, ``no later than``, ``ending in``, ``scheduled``."""
    if (before == "as" and second in EARLIEST) or (second, before) in AT_LATEST:
        return True
    ends = before == "ending" or (before in {"in", "on"} and second == "ending")
    return ends or before in FORESEEN_ALONE


def _look_next(hit: Hit) -> Direction:
    """What a verb right behind says: ``on Monday announced``, ``Monday will``; not of "set to begin Monday has"."""
    words = hit.tokens.words
    if hit.end >= hit.sentence()[1] or hit.before(2) == "to":
        return 0
    if _is_modal(words, hit.end) or (words[hit.end] in {"is", "are"} and hit.has("weekday")):
        return int(not any(_is_past(hit, at) for at in range(max(hit.sentence()[0], hit.first - _CLOSE), hit.first)))
    return _SURELY_BACK if _is_past(hit, hit.end) else 0


def _look_beside_of(word: str, *, is_next: bool) -> Direction:
    """``as of Dec. 31``; ``ahead of``, ``on the eve of Friday's vote``."""
    if word in {"ahead", "eve"}:
        return _SURELY_AHEAD
    return _SURELY_BACK if word == "as" and is_next else 0


def _is_then(hit: Hit) -> bool:
    """Whether nothing but a time of day stands between "is" and the match."""
    for back in range(1, _CLOCK_REACH):
        word = hit.before(back)
        if word in IS and not (word == "am" and hit.before(back + 1)[-1:].isdigit()):
            return True
        if not (word in BESIDE_CLOCKS or word[:1].isdigit()):
            return False
    return False


def _was_planned(hit: Hit, at: int) -> bool:
    """``had been due to expire Friday``, ``was due Friday but``: what lay ahead then is past now."""
    words = hit.tokens.words
    failed = words[at] in FORESEEN and words[at - 1] in WAS and hit.after() == "but"
    return failed or "had" in words[max(0, at - 5) : at]


def _look_at(hit: Hit, at: int, first: int) -> Direction:
    """What the word at a place says, with the one before it."""
    words = hit.tokens.words
    word, before = words[at], words[at - 1] if at else ""
    is_foreseen = word in FORESEEN and ((before in PASSIVE and before in IS) or words[at + 1] == "for")
    if is_foreseen or _tells_appeal(hit, at, first):
        return _SURELY_AHEAD
    if word == "to" and at + 1 < hit.first:
        return _look_to(hit, at, first)
    if before in PASSIVE and word not in COMING_ING:
        return _SURELY_AHEAD if before == "be" and _is_wished(hit, at) else 0
    could_be = word == "could" and hit.has("season") and hit.first - at <= _CLOSE
    is_prospect = word in PROSPECTS and words[at + 1] in {"of", "for"}
    is_if = word == "if" and before != "as" and hit.has("weekday")
    if is_if or is_prospect or (could_be and words[at + 1] not in {"not", "have"}):
        return 1
    if (word == "having" and before in {"after", "since"}) or (word in WOULD_NOT and words[at + 1] in SAID_NOT):
        return -1
    is_coming = _tells_coming(word, _word_before(words, at)) or (word in COMING_ING and before in IS)
    if is_coming and hit.first - at <= _CLOSE and not (hit.is_upper(at) and at > first):
        return _SURELY_AHEAD
    if word in AHEAD or word.endswith(_WILL):
        return _SURELY_AHEAD if word != "may" or not hit.is_upper(at) else 0
    return -_is_past(hit, at)


def _tells_appeal(hit: Hit, at: int, first: int) -> bool:
    """``Hawks: Visit Dorn on Friday``, at the beginning of what is said of the next game."""
    word, before = hit.tokens.words[at], hit.tokens.words[at - 1] if at else ""
    opens = hit.is_upper(at) and (at == first or before == ":")
    return word in COMING_PLURAL and opens and hit.first - at <= _CLOSE


def _is_wished(hit: Hit, at: int) -> bool:
    """``ordered that he be freed Friday``: no "will", "to" or "not" stands before "be"."""
    words = hit.tokens.words
    subject = words[at - 2] if at > 1 else ""
    if subject in SUBJECTS and (subject != "it" or words[at - 3] == "that"):
        return True
    first = max(hit.sentence()[0], at - _REACH)
    return subject not in BEFORE_INFINITIVES and any(
        words[place] in ORDERED and words[place + 1] == "that" for place in range(first, at - 1)
    )


def _word_before(words: Sequence[str], at: int) -> str:
    """The word before; two hyphens are one dash."""
    return "--" if words[at - 2 : at] == ["-", "-"] else words[at - 1]


def _tells_coming(word: str, before: str) -> bool:
    if before[:1].isdigit() or before in NUMBERS:
        # "By 312 votes to 298": what was counted.
        return False
    if word in COMING_PLURAL:
        is_many = before.endswith("s") or before in PRONOUNS or before in _ASIDES or before in {")", "--"}
        return is_many and before not in SUPPORTS
    return word in COMING and before not in SUPPORTS and before not in BEFORE_NOUNS


def _is_past(hit: Hit, at: int) -> bool:
    """Whether a verb that looks back stands there; no name such as Reed, no "planned visit", no "to hit"."""
    words = hit.tokens.words
    word, before = words[at], words[at - 1] if at else ""
    if before == "-" and hit.touches(at):
        # "The delegate-packed vote".
        return False
    if word == "set" and words[at + 1 : at + 2] in (["up"], ["off"], ["aside"]):
        return before not in BEFORE_INFINITIVES and before not in IS
    if word in _HAVE and not any(_is_participle(done) for done in words[at + 1 : at + 4]):
        return False
    if word in BEHIND:
        if word in IMPERATIVES and hit.is_upper(at):
            return False
        return before not in BEFORE_NOUNS and before not in BEFORE_INFINITIVES
    is_verb = word.endswith("ed") and len(word) > 3 and word not in NO_PAST and before not in BEFORE_NOUNS
    return is_verb and not (hit.is_upper(at) and at > hit.sentence()[0])


def _is_participle(word: str) -> bool:
    """Of "has won", "have not been"; "has 24 ships" says nothing of the past."""
    return word in BEHIND or word.endswith(("ed", "en", "wn")) or word in _PARTICIPLES


def _is_modal(words: Sequence[str], at: int) -> bool:
    """``will``, ``will have``, ``could``, ``could have effects``; not of "could not have been"."""
    if words[at] not in MODALS or words[at] in _WILLS:
        return words[at] in _WILLS
    have = next((place for place in range(at + 1, min(at + 3, len(words))) if words[place] == "have"), None)
    return have is None or not _is_participle(words[have + 1] if have + 1 < len(words) else "")


def _look_to(hit: Hit, at: int, first: int) -> Direction:
    """``to leave Friday``: ahead, unless what governs it happened."""
    words = hit.tokens.words
    if words[at - 1 : at + 2] == [",", "to", "be"]:
        # "His speech, to be given Monday".
        return _SURELY_AHEAD
    if not _is_infinitive(hit, at + 1) or "from" in words[max(first, at - _FROM) : at]:
        return 0
    for back in range(at - 1, max(first, at - _GOVERNED) - 1, -1):
        word = words[back]
        was_to = word in {"was", "were"} and back == at - 1
        if was_to or word in PROSPECTIVE or word in AHEAD or word in IS or word in FORESEEN:
            return 1 if _lay_ahead(words, back) else _SURELY_AHEAD
        if _is_past(hit, back):
            if words[back - 1] == "be" and words[back - 2] == "will":
                return _SURELY_AHEAD
            return 1 if words[back - 1] in IS else -1
    return 1


def _lay_ahead(words: Sequence[str], back: int) -> bool:
    """``was set to``, ``prepared to``: what lay ahead then may be over by now."""
    if words[back - 1] in IS:
        return False
    return words[back] in {"was", "were"} or words[back - 1] in WAS or words[back].endswith("ed")


def _is_infinitive(hit: Hit, at: int) -> bool:
    """Whether the word behind "to" is a verb: no article, name, month, plural or form in -ing."""
    word = hit.tokens.words[at]
    if not word.isalpha() or hit.is_upper(at) or word in NO_VERB_AFTER_TO or word in MONTHS or word.endswith("ing"):
        return False
    return not word.endswith("s") or word.endswith(("ss", "us"))


def _look_behind(hit: Hit, end: int) -> Direction:
    """What the first verb behind the match says, in the same sentence."""
    words = hit.tokens.words
    reach = _OPENED_REACH if _opens(hit) else _NEXT_REACH
    for at in range(hit.end, min(hit.end + reach, end)):
        word = words[at]
        if _is_modal(words, at) or (word == "to" and words[at - 1] in IS_TO):
            return 1
        if word in _NOW_DONE and words[at + 1 : at + 2] and not (words[at + 1] == "to" or words[at + 1] in IS_TO):
            return 0
        if (
            hit.after() == ","
            and at - hit.end < _CLOSE
            and _tells_coming(word, _word_before(words, at))
            and hit.has("weekday")
        ):
            return 1
        if word in BEHIND or _is_past(hit, at) or (word == "bid" and words[at + 1] in _MARKS):
            if _tells_of_vote(hit):
                return 0
            is_own = at - hit.end < _BESIDE and words[hit.end] not in _DASHES and words[hit.end] != ","
            return _SURELY_BACK if is_own or hit.before() == "(" or _opens(hit) else -1
    return 0


def _opens(hit: Hit) -> bool:
    """``In November, the firm opened``, ``but by June, it had``: the verb behind is the date's own."""
    at = hit.first - 1 - (hit.before(2) in {"but", "and"})
    return hit.before() in {"in", "on", "by"} and at == hit.sentence()[0] and hit.after() == ","
