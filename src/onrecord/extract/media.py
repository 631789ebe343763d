"""Through what something is said: a statement in, the medium out that its attribution names.

>>> from onrecord.extract.reading import lay_out
>>> text = "The dam held, Ana Ruiz said by phone."
>>> medium_of(lay_out(text), RawStatement(((14, 22),), (23, 27), ((0, 12),), "")).kind
'phone'
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from onrecord.annotate.tokens import tokenize
from onrecord.extract.attribution import Attribution, attribution_of, tokens_of
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading
from onrecord.lang.cues import find_cue
from onrecord.lang.en import media as en
from onrecord.lang.en.cues import AUXILIARIES, PUBLISHED, SENT
from onrecord.lang.en.grammar import DETERMINERS, PAST_FORMS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from onrecord.model.record import Medium
from onrecord.model.span import Span

_INTO_MEDIUM: Final = frozenset(
    "in on at via during through over from by with of within throughout under using".split()
)
_REACH: Final = 10
"""So many words a phrase has at most."""
_ENDS: Final = (
    PREPOSITIONS - {"of", "following"} | SUBORDINATORS | RELATIVES | AUXILIARIES | {",", ".", ":", ";", "and", "(", "—"}
)
"""Where a phrase ends."""
_TITLE: Final = 6
"""Words that the title of a programme has at most."""
_GIVEN: Final = 4
"""So many words on begins what somebody is given: "gave his players | a pep talk"."""
_CALL_SIGN: Final = 4
"""Letters of a station's call sign."""
_CLAUSE: Final = AUXILIARIES - {"to"}
"""They stand in another clause: "said of what you may hear on television"."""


class _Word(NamedTuple):
    """A word that names a medium, within a phrase."""

    kind: str
    low: int
    end: int


def medium_of(
    reading: Reading, raw: RawStatement, around: Attribution | None = None, hearers: Sequence[Range] = ()
) -> Medium | None:
    """The phrase of the attribution that names a medium, the nearest to the cue: "in a statement", "on X", "issued a
    statement saying"; also who is told, when that is a gathering: "told a news conference".
    """
    told = [tokens_of(reading, place) for place in hearers]
    direct = [one for one in told if reading.words[max(0, one[0] - 1)] != "to"]
    around = around or attribution_of(reading, raw)
    found = _right_behind(reading, direct) or _of_hearers(reading, direct) or _of_attribution(reading, raw, around)
    return found or _of_hearers(reading, told) or _as_object(reading, raw, around)


def _right_behind(reading: Reading, hearers: Sequence[Range]) -> Medium | None:
    """``told the BBC | in a statement``: what is handed on to who is on the air is no broadcast."""
    for _, behind in hearers:
        high = min(behind + _REACH, len(reading.words))
        at = next((index for index in range(behind, high) if not reading.timed[index]), behind)
        medium = _led_into(reading, at, high) if reading.words[at : at + 1] == ["in"] else None
        if medium:
            return medium if medium.kind in en.HANDED_OVER else None
    return None


def _of_hearers(reading: Reading, hearers: Sequence[Range]) -> Medium | None:
    """``told CNN``; "an email sent to CNN" is an email."""
    media = (_gathering(reading, *one) or _on_air(reading, *one) for one in hearers)
    return next((medium for medium in media if medium), None)


def _of_attribution(reading: Reading, raw: RawStatement, around: Attribution) -> Medium | None:
    runs = [run for run in around.runs() if not _is_done_by_the_said(reading, raw, run)]
    for low, high in (*runs, *_object_tail(reading, raw), *_clause_tail(reading, raw)):
        for at in range(low, high - 1):
            if reading.words[at] == "in" and reading.words[at + 1] == "what" and (medium := _billed(reading, at, high)):
                return medium
            if reading.words[at] in RELATIVES or (reading.words[at] in _CLAUSE and not reading.timed[at]):
                break
            if reading.words[at] in _INTO_MEDIUM and (medium := _led_into(reading, at, high)):
                return medium
    return None


def _is_done_by_the_said(reading: Reading, raw: RawStatement, run: Range) -> bool:
    """``A report that it rained | caused a stir on social media``: what is said is the subject of another verb."""
    low, _ = run
    if not raw.cue or not raw.contents or low != tokens_of(reading, raw.contents[-1])[1] or low == 0:
        return False
    deed = reading.words[low] in PAST_FORMS or reading.words[low].endswith("ed")
    return raw.cue < raw.contents[-1] and deed and reading.words[low] not in en.AIRED | SENT | PUBLISHED


def medium_of_scene(reading: Reading, low: int, high: int) -> Medium | None:
    """The medium that a sentence opens for the next one: "Hale took to X", "Hale spoke at a rally", "Hale gave an
    interview to the Mercury".

    Args:
        reading: the text.
        low: first token of the sentence.
        high: behind its last token.
    """
    for at in range(low, high - 1):
        if medium := _issued(reading, at, high):
            return medium
        if reading.words[at] in en.OPENS:
            leads = (index for index in range(at + 1, high - 1) if reading.words[index] in _INTO_MEDIUM)
            return next((medium for index in leads if (medium := _led_into(reading, index, high))), None)
    return None


def medium_of_paper(reading: Reading, place: Range) -> Medium | None:
    """The letter or the like that is the source of what another says: "they ask why, according to | their letter"."""
    low, high = tokens_of(reading, place)
    if reading.words[low : low + 3] == ["a", "copy", "of"]:
        low += 3
    if low >= high or reading.words[low] not in DETERMINERS:
        return None
    found = _last_word(reading, low, _phrase_end(reading, low, high))
    own = found is not None and (reading.words[low] in en.OWN or found.kind in en.HANDED_ON)
    return Medium(found.kind, Span.of(reading.text, *reading.chars(low, found.end))) if found and own else None


def _gathering(reading: Reading, low: int, high: int) -> Medium | None:
    """A phrase that names a gathering, unless it is one that hears as a body does; "to" a gathering is no telling."""
    stop = next((at for at in range(low, high) if reading.words[at] == "of"), high)
    if reading.words[max(0, low - 1)] == "to":
        return None
    found = _last_word(reading, low, stop)
    if found is None or found.kind not in en.GATHERINGS | {"phone"} or found.end != stop:
        return None
    if reading.words[stop - 1] not in en.HEARS:
        return None
    return Medium(found.kind, Span.of(reading.text, *reading.chars(low, high)))


def _on_air(reading: Reading, low: int, high: int) -> Medium | None:
    """``told CNN``, ``told state television``, ``told the BBC's Today programme``: who hears it is on the air, and so
    does everybody.
    """
    first = low + (reading.words[low : low + 1] == ["the"])
    told = range(first, high)
    stop = next((at for at in told[1:] if reading.words[at] in PREPOSITIONS or reading.words[at].endswith("ed")), high)
    aired = any(
        medium_word(reading, at, stop)[0] == "broadcast" and reading.words[at] != "air" for at in range(first, stop)
    )
    if low < high and (reading.words[high - 1] in en.ON_AIR or aired or _is_call_sign(reading.printed(first))):
        return Medium("broadcast", Span.of(reading.text, *reading.chars(low, high)))
    return None


def _is_call_sign(name: str) -> bool:
    """``told KQRN``: four letters by which stations of the United States are known."""
    sign = name.isalpha() and name.isupper() and len(name) == _CALL_SIGN
    return sign and name[0] in "KW" and name.lower() not in en.NO_STATIONS


def _object_tail(reading: Reading, raw: RawStatement) -> Iterator[Range]:
    """The end of what is said, when that is no clause and no quotation: "claimed responsibility | on Telegram"."""
    if not raw.contents:
        return
    low, high = tokens_of(reading, raw.contents[-1])
    words = range(low, high)
    if high - low <= _REACH and all(reading.quoted[at] < 0 and reading.words[at] not in _CLAUSE for at in words):
        yield next(
            ((at, high) for at in words if reading.words[at] in ("on", "via") or _ends_a_deed(reading, at, low, high)),
            (high, high),
        )


def _clause_tail(reading: Reading, raw: RawStatement) -> Iterator[Range]:
    """The end of a clause behind its cue that tells where it was said: "said it had been hacked | in a statement"."""
    if len(raw.contents) != 1 or not raw.cue or raw.contents[0] < raw.cue:
        return
    low, high = tokens_of(reading, raw.contents[0])
    last = next((at for at in range(high - 2, max(low, high - _REACH), -1) if reading.words[at] in ("in", "at")), low)
    if last <= low + 2 or reading.quoted[last] >= 0 or reading.words[last + 1 : last + 2] not in _ONE:
        return
    if any(_is_saying(reading, at) or reading.words[at] in en.MADE for at in range(max(low, last - 4), last)):
        return
    found = _last_word(reading, last + 1, _phrase_end(reading, last + 1, high), preposition=last)
    if found and found.kind in en.AT_THE_END:
        yield last, high


def _is_saying(reading: Reading, at: int) -> bool:
    cue = find_cue(reading.words, at)
    return cue is not None and not cue.needs_words


def _ends_a_deed(reading: Reading, at: int, low: int, high: int) -> bool:
    """``denied wrongdoing | in an interview``; not "accused him of lying | in a letter"."""
    if reading.words[at] not in ("in", "at") or at == low or reading.words[at + 1 : at + 2] not in _ONE:
        return False
    if any(
        reading.words[index].endswith("ing") and reading.words[index - 1] in PREPOSITIONS for index in range(low, at)
    ):
        return False
    found = _last_word(reading, at + 1, _phrase_end(reading, at + 1, high), preposition=at)
    return found is not None and (found.kind in en.OF_A_DEED or reading.words[found.low] in en.FILED)


_ONE: Final = (["a"], ["an"], ["his"], ["her"], ["their"], ["its"])


def _billed(reading: Reading, at: int, high: int) -> Medium | None:
    """``in what aides called | a farewell speech``."""
    for index in range(at + 3, min(at + _REACH, high - 1)):
        if reading.words[index] in DETERMINERS and reading.words[index - 1] in en.BILLED:
            found = _last_word(reading, index, _phrase_end(reading, index, high), preposition=at)
            return found and Medium(found.kind, Span.of(reading.text, *reading.chars(index, found.end)))
    return None


# ---------------------------------------------------------------- behind a preposition
def _led_into(reading: Reading, at: int, high: int) -> Medium | None:
    """The medium that a preposition at token ``at`` leads into."""
    end = _phrase_end(reading, at + 1, high)
    found = _last_word(reading, at + 1, end, preposition=at)
    if found:
        return _on_platform(reading, at + 1, found, high)
    if kind := _by_its_name(reading, at, end):
        return Medium(kind, Span.of(reading.text, *reading.chars(at + 1, end)), name=reading.printed(end - 1))
    return _in_apposition(reading, at, high) or _titled(reading, at)


def _titled(reading: Reading, at: int) -> Medium | None:
    """``appearing on | “Good Day Osk,” Hale said``: a programme by its title."""
    before = reading.words[max(0, at - 1)]
    if reading.words[at] != "on" or before not in en.SHOWING_UP | en.SPEAKING_ON or reading.quoted[at + 1] < 0:
        return None
    title = reading.quotations[reading.quoted[at + 1]]
    low, high = tokens_of(reading, (title.inner_start, title.inner_end))
    high -= high > low and reading.words[high - 1] in (",", ".")
    if not 0 < high - low <= _TITLE or not (_is_name(reading, low) or reading.words[low] == "the"):
        return None
    named = Span.of(reading.text, *reading.chars(low, high))
    return Medium("broadcast", named, name=named.text)


def _phrase_end(reading: Reading, at: int, high: int) -> int:
    """The end of the phrase that begins at a token: at the next preposition, comma, clause or participle."""
    for index in range(at, min(at + _REACH, high)):
        word = reading.words[index]
        if word in _ENDS and not reading.timed[index] and not _owns_more(reading, index, at):
            return index
        if index > at and (_is_participle(reading, index, high) or _begins_another(reading, index)):
            return index
    return min(at + _REACH, high)


def _begins_another(reading: Reading, at: int) -> bool:
    """``in case | the giant``: a second article."""
    return reading.words[at] in ("the", "a", "an") and reading.words[at - 1] not in ("of", "&")


def _owns_more(reading: Reading, index: int, at: int) -> bool:
    """``a question-and-answer session``, ``a not-so-funny speech``: hyphens hold it together."""
    return index > at and "-" in (reading.words[index - 1], *reading.words[index + 1 : index + 2])


def _is_participle(reading: Reading, at: int, high: int) -> bool:
    """``a letter | sent to``, ``a video | released by``."""
    word, before = reading.words[at], reading.words[at - 1]
    after = reading.words[at + 1] if at + 1 < high else ""
    aired = word in en.AIRED and before not in en.ON_WAVES and medium_word(reading, at - 1, at)[0] is not None
    return (aired or word in SENT or (word.endswith("ed") and reading.words[at - 1] != "-")) and (
        after in PREPOSITIONS or reading.timed[min(at + 1, high - 1)]
    )


def _last_word(reading: Reading, low: int, end: int, preposition: int | None = None) -> _Word | None:
    """The last word of a phrase that names a medium and may stand where it does: "a television | interview"."""
    found, at = None, low
    while at < end:
        if found and (reading.words[at] == "of" or _is_in_its_name(reading, at, found)):
            break  # "a readout | of the call", "the journal | Icarus Letters"
        kind, words = medium_word(reading, at, end)
        if kind is None and at > low:
            kind, words = _plural(reading.words[at]), 1
        if kind and _is_head(reading, low, at, at + words, end):
            word = _Word(kind, at, at + words)
            if preposition is None or _fits(reading, preposition, word):
                found = word
        at += max(1, words)
    return found


def _is_in_its_name(reading: Reading, at: int, found: _Word) -> bool:
    """Whether a token with a capital goes on with the name of a medium that a small word names."""
    small = reading.printed(found.low).islower() and reading.words[found.low] not in ("x", "television", "tv", "radio")
    return small and at == found.end and _is_name(reading, at) and _bare(reading.words[at]) not in en.NAMES


def medium_word(reading: Reading, at: int, high: int) -> tuple[str | None, int]:
    """The kind of medium that the words from a token on name, and how many they are."""
    first = _bare(reading.words[at])
    if _is_another_name(reading, at, first):
        return None, 0
    for words, kind in media_words().get(first, ()):
        end = at + len(words)
        if (first, *reading.words[at + 1 : min(end, high)]) == words and reading.words[end : end + 1] != ["-"]:
            return kind, len(words)
    return None, 0


def _is_another_name(reading: Reading, at: int, first: str) -> bool:
    """``the Osk Post``, ``Radio Times``, ``a Vox Media conference``; ``in hearing the news``: of a name, or a verb."""
    behind = reading.words[at + 1] if at + 1 < len(reading.words) else ""
    if first == "hearing":
        return behind in DETERMINERS and (behind != "that" or reading.words[max(0, at - 1)] in _INTO_MEDIUM)
    if first == "radio":
        return behind == "times"
    named = reading.printed(at)[:1].isupper() and at > 0 and reading.printed(at - 1)[:1].isupper()
    return named and first in ("post", "media")


def _plural(word: str) -> str | None:
    """``the first of three lectures``: the kind of more than one."""
    one = word.removesuffix("s") if len(word) > len("talks") and word != "conversations" else word
    return next((kind for words, kind in media_words().get(one, ()) if words == (one,)), None) if one != word else None


def _bare(word: str) -> str:
    """Without what makes it an owner: "the BBC’s"."""
    return word.removesuffix("’s").removesuffix("'s") if len(word) > 3 else word


def _is_head(reading: Reading, low: int, at: int, end: int, high: int) -> bool:
    """Whether the word is what the phrase is about, not what the next noun is about: "the channel tunnel"."""
    words = reading.words
    if _bare(words[at]) in en.NAMES and not _is_name(reading, at):
        return False
    if at == low and words[at] in en.NEVER_BARE - en.BARE_TOO and end == at + 1 and not _is_name(reading, at):
        return words[at] in en.WITH_A_PLACE and end < len(words) and words[end] in SENT | en.DONE_WITH
    if end >= high or words[end - 1] not in en.HEADS_ONLY:
        return True
    after = words[end]
    return not (after.isalpha() and reading.printed(end).islower() and not _may_follow(reading, end))


def _may_follow(reading: Reading, at: int) -> bool:
    word = reading.words[at]
    return (
        reading.timed[at]
        or word in en.LATER | en.HOSTS | SENT | PAST_FORMS
        or word in ("platform", "network", "app", "service", "called", "titled", "entitled", "of", "that")
        or word.endswith(("ly", "ing", "ed"))
        or bool(media_words().get(word))
    )


def _fits(reading: Reading, preposition: int, word: _Word) -> bool:
    """What leads into what: "on" to a platform or a broadcaster, "at" to a gathering, "by" to a telephone."""
    words, before = reading.words, reading.words[preposition]
    first, last = _bare(words[word.low]), words[word.end - 1]
    if before in ("of", "with", "from"):
        read_out = before == "from" and words[max(0, preposition - 1)] in ("reading", "read")
        return read_out or words[max(0, preposition - 2) : preposition] == ["as", "part"]
    if last == "air" or before == "by":
        return word.low == preposition + 1 and (before == "on" if last == "air" else first in en.BY or last in en.BY)
    if before == "on" and words[max(0, preposition - 1)] in en.BEARS_ON:
        return False
    if before == "on":
        beside = words[preposition + 2 : preposition + 3] in ([one] for one in en.BESIDE)
        return word.kind in en.ON or last in en.ON_TOO or beside
    if before == "over":
        return first in en.OVER
    if before in ("under", "using"):
        return first in en.UNDER if before == "under" else word.kind == "social_media"
    if kinds := {"at": en.AT, "during": en.DURING}.get(before):
        return word.kind in kinds
    alone = first in en.NAMES and word.end == word.low + 1 and words[word.end : word.end + 1] == [","]
    return not alone or before in ("via", "through")


def _on_platform(reading: Reading, low: int, found: _Word, high: int) -> Medium:
    """The phrase as a medium; what stands on a platform is a post: "a video posted on Telegram", "a Facebook page"."""
    stop = _name_behind(reading, found.end, high)
    kind = found.kind
    if reading.words[found.end - 1] in en.CARRIED and kind != "social_media":
        within = any(_is_platform(reading, at) for at in range(low, found.low))
        beyond = _platform_beyond(reading, stop, high)
        if within or beyond:
            kind, stop = "social_media", beyond or stop
    named = stop > found.end or reading.words[found.low] == "x" or _is_name(reading, found.low)
    return Medium(
        kind,
        Span.of(reading.text, *reading.chars(low, stop)),
        name=reading.printed(stop - 1) if named and stop > found.low else None,
    )


def _is_platform(reading: Reading, at: int) -> bool:
    word = _bare(reading.words[at])
    return word in en.PLATFORMS and (_is_name(reading, at) or word == "social")


def _platform_beyond(reading: Reading, at: int, high: int) -> int | None:
    """The end of a platform behind "on" or "to", at most a few words on."""
    for index in range(at, min(at + 4, high - 1)):
        if reading.words[index] == ",":
            return None
        if reading.words[index] in ("on", "to", "via"):
            first = index + 1 + (reading.words[index + 1] in DETERMINERS)
            reach = range(first, min(first + 3, high))
            return next((spot + 1 for spot in reach if _is_platform(reading, spot)), None)
    return None


def _name_behind(reading: Reading, at: int, high: int) -> int:
    """``social media platform X``: a name right behind the word belongs to the phrase."""
    while at < high and reading.words[at] in en.HOSTS | {"platform", "network", "app", "service"}:
        at += 1
    while at < high and (_is_name(reading, at) or reading.words[at].isdigit()) and not reading.timed[at]:
        at += 1
    return at


def _is_name(reading: Reading, at: int) -> bool:
    return reading.printed(at)[:1].isupper() and reading.words[at] not in DETERMINERS


def _by_its_name(reading: Reading, at: int, end: int) -> str | None:
    """``writing in the Osk Mercury``, ``said on QRN``: newspapers and broadcasters that only their place tells."""
    low = at + 1 + (reading.words[at + 1 : at + 2] == ["the"])
    if low >= end or not all(_is_name(reading, index) or reading.words[index].isdigit() for index in (low, end - 1)):
        return None
    if reading.timed[low] or reading.timed[end - 1]:
        return None
    before, last = reading.words[max(0, at - 1)], reading.words[end - 1]
    if reading.words[at] == "in" and end == low + 1 and reading.words[low] in en.JOURNALS and before in en.REPORTING:
        return "document"
    if reading.words[at] == "in":
        wrote = before in en.WRITING and (low > at + 1 or last in en.PAPERS)
        return "document" if wrote or (last in en.PAPERS and end - low > 1) else None
    if reading.words[at] != "on":
        return None
    name = reading.printed(low)
    short = name.isupper() and name.isalpha() and 2 < len(name) < 6 and before in en.SPEAKING_ON
    if before in en.SHOWING_UP and end > low + 1 and last not in en.GROUNDS:
        return "broadcast"
    station = last in en.STATIONS or reading.words[low] in ("channel", "radio")
    return "broadcast" if (short and low == at + 1) or station else None


def _in_apposition(reading: Reading, at: int, high: int) -> Medium | None:
    """``in “Two Herons,” her memoir,``: what the title between the marks is."""
    if at + 1 >= high or reading.quoted[at + 1] < 0 or reading.words[at] not in ("in", "on"):
        return None
    low = next((index for index in range(at + 1, high) if reading.quoted[index] != reading.quoted[at + 1]), high)
    low += reading.words[low : low + 1] == [","]
    if low >= high or reading.words[low] not in DETERMINERS:
        return None
    found = _last_word(reading, low, _phrase_end(reading, low, high), preposition=at)
    return found and Medium(found.kind, Span.of(reading.text, *reading.chars(at + 1, found.end)))


# ---------------------------------------------------------------- as the object of a verb
def _as_object(reading: Reading, raw: RawStatement, around: Attribution) -> Medium | None:
    """``issued a statement saying``, ``addressing a rally, Hale said``, ``took to Telegram to say``, ``an email in
    which Hale wrote``.
    """
    cue = [tokens_of(reading, raw.cue)] if raw.cue else []
    if raw.cue and (medium := _named_in_cue(reading, *cue[0])):
        return medium
    if cue and (medium := _taken_to(reading, cue[0][0], _to_the_end(cue[0], around))):
        return medium
    for low, high in (*cue, *around.between):
        if medium := next((found for at in range(low, high) if (found := _issued(reading, at, high))), None):
            return medium
    for low, high in around.before:
        for at in range(low, high):
            if medium := _addressed(reading, at, high) or _taken_to(reading, at, high):
                return medium
            if reading.words[at].endswith("ing") and (medium := _issued(reading, at, high)):
                return medium
        if medium := _in_which(reading, low, high):
            return medium
    return None


def _to_the_end(cue: Range, around: Attribution) -> int:
    """``turned to | Twitter``: the words behind a cue that goes on."""
    return next((high for low, high in around.behind if low == cue[1]), cue[1])


def _named_in_cue(reading: Reading, low: int, high: int) -> Medium | None:
    """``sent customers | a letter saying``: the cue begins with it."""
    found = _last_word(reading, low, _phrase_end(reading, low, high)) if reading.words[low] in DETERMINERS else None
    if found is None or found.end >= high or not reading.words[high - 1].endswith("ing"):
        return None
    return Medium(found.kind, Span.of(reading.text, *reading.chars(low, found.end)))


def _issued(reading: Reading, at: int, high: int) -> Medium | None:
    if medium := _taken_to(reading, at, high) or _addressed(reading, at, high):
        return medium
    if reading.words[at] not in en.ISSUED or "and" in reading.words[at:high]:
        return None
    if reading.words[at] in en.GIVING and reading.words[at + 1 : min(at + 2, high)] == ["evidence"]:
        return Medium("speech", Span.of(reading.text, *reading.chars(at + 1, at + 2)))
    low = at + 1 + (reading.words[at + 1 : at + 2] in (["out"], ["online"]))
    low = next((one for one in range(low + 1, min(low + _GIVEN, high)) if reading.words[one] in ("a", "an")), low)
    found = _last_word(reading, low, _phrase_end(reading, low, high)) if low < high else None
    if found is None or reading.words[low] not in DETERMINERS:
        return None
    return _on_platform(reading, low, found, high)


def _addressed(reading: Reading, at: int, high: int) -> Medium | None:
    if reading.words[at] not in en.ADDRESSING or at + 1 >= high:
        return None
    found = _last_word(reading, at + 1, _phrase_end(reading, at + 1, high))
    if found is None or found.kind not in en.GATHERINGS:
        return None
    return Medium(found.kind, Span.of(reading.text, *reading.chars(at + 1, found.end)))


def _taken_to(reading: Reading, at: int, high: int) -> Medium | None:
    pair = (reading.words[at], reading.words[min(at + 1, high - 1)])
    if at + 2 >= high or not ((pair[0] in en.TAKING_TO and pair[1] == "to") or pair in en.GOING_ON):
        return None
    found = _last_word(reading, at + 2, _phrase_end(reading, at + 2, high))
    return _on_platform(reading, at + 2, found, high) if found and found.kind in en.ON else None


def _in_which(reading: Reading, low: int, high: int) -> Medium | None:
    """``sent an email on Monday in which | he wrote``: the phrase before says through what."""
    if high - low < 3 or reading.words[high - 1] != "which" or reading.words[high - 2] not in _INTO_MEDIUM:
        return None
    for at in range(high - 3, low - 1, -1):
        kind, words = medium_word(reading, at, high)
        if kind and at + words < high and words:
            first = at
            while first > low and (
                reading.words[first - 1] not in _ENDS and find_cue(reading.words, first - 1) is None
            ):
                first -= 1
                if reading.words[first] in DETERMINERS:
                    break
            return Medium(kind, Span.of(reading.text, *reading.chars(first, at + words)))
    return None


@cache
def media_words() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word -> words and kind, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for kind, phrases in en.MEDIA.items():
        for phrase in phrases.split("|"):
            first, *rest = tokenize(phrase).words
            words = (_bare(first), *rest)
            table.setdefault(words[0], []).append((words, kind))
    for found in table.values():
        found.sort(key=lambda one: -len(one[0]))
    return table
