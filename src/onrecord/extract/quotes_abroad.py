"""An article in another language than English in, its direct speech out: quotations whose speaker stands beside them.

Read are ``"...", said S``, ``S said: "..."`` and, where a language prints speech so, a line that opens with a dash. A
quotation that goes on right behind its attribution belongs to it. Titles and words held at arm's length have no
attribution and are no statements; nor is indirect speech, whose form these rules do not know.

>>> text = "„Der Deich hält“, sagte Bürgermeisterin Anna Berg. „Noch hält er.“ Sie las den Roman „Die Flut“."
>>> (told,) = find_told(text, saying_of("de"))
>>> told.act, [text[slice(*place)] for place in (*told.raw.sources, told.raw.cue, *told.raw.contents)]
('say', ['Bürgermeisterin Anna Berg', 'sagte', 'Der Deich hält', 'Noch hält er.'])
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import msgspec

from onrecord.annotate.quotations import Quotation, find_quotations
from onrecord.extract.attribution_abroad import (
    Attribution,
    announcement,
    attribution_behind,
    cut_words,
    label,
    line_before,
)
from onrecord.extract.dash_speech import find_dash_speech
from onrecord.extract.factuality import judge
from onrecord.extract.mixed_abroad import find_mixed
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.speech_japanese import find_japanese
from onrecord.extract.told import Told, words_within
from onrecord.lang.sayings import Saying, saying_of
from onrecord.model.article import Article
from onrecord.model.record import Participant, Provenance, Statement
from onrecord.model.span import Span
from onrecord.page.identity import digest
from onrecord.version import VERSION

_BEHIND: Final = "a quotation with its attribution behind it"
_BEFORE: Final = "a quotation with its attribution before it"

_FAR: Final = 400
"""So many characters around a quotation are looked at."""
_FRONTS: Final = 12
"""So many lines of a standfirst, and statements in it, are looked at for repeats."""
_FEW: Final = 4
"""A quotation of fewer words may be a title."""
_ENDS: Final = frozenset(".!?…")
_SENTENCE_OPENS: Final = frozenset(".!?…:;–—-|•*)]»«”“\"’'„")
"""What stands before a quotation that opens a sentence."""


class _Speech(NamedTuple):
    """Quotations that one paragraph after another goes on with, and the room around them."""

    pieces: list[Quotation]
    low: int
    """The clause before begins at the earliest here."""
    high: int
    """The clause behind ends at the latest here: at the next quotation, or with the line."""

    @property
    def start(self) -> int:
        return self.pieces[0].start

    @property
    def end(self) -> int:
        return self.pieces[-1].end


def statements_abroad(article: Article, language: str | None) -> tuple[Statement, ...]:
    """The direct speech of an article, in reading order; empty where its language has no table.

    Args:
        article: as it was put together.
        language: the one it is written in.
    """
    saying = saying_of(language)
    told = find_japanese(article.text) if language == "ja" else find_told(article.text, saying) if saying else []
    return _folded(article, [_build(article, one) for one in told])


def find_told(text: str, saying: Saying) -> list[Told]:
    """Who says what in direct speech, in reading order."""
    by_dash = find_dash_speech(text, saying) if saying.words("dashes") else []
    quotations = list(_without(text, find_quotations(_with_paired_marks(text, saying)), by_dash))
    told = list(_told(text, _speeches(text, quotations), saying))
    mixed = find_mixed(text, list(_without(text, quotations, told)), saying)
    return sorted([*by_dash, *told, *mixed], key=lambda told: told.raw.contents)


def _with_paired_marks(text: str, saying: Saying) -> str:
    """A mark that opens and closes alike, as ”…” does in Swedish, stands as the one that is known to do so."""
    return text.translate({ord(mark): '"' for mark in saying.words("alike")})


def _without(text: str, quotations: Sequence[Quotation], known: Sequence[Told]) -> Iterator[Quotation]:
    """Quotations that hold something and stand in no speech that is known already."""
    lines = iter([told.sentence for told in known])
    line = next(lines, None)
    for one in quotations:
        while line and line[1] <= one.start:
            line = next(lines, None)
        if (not line or one.end <= line[0]) and text[one.inner_start : one.inner_end].strip():
            yield one


def _speeches(text: str, quotations: Sequence[Quotation]) -> list[_Speech]:
    runs: list[list[Quotation]] = []
    for one in quotations:
        if runs and not runs[-1][-1].closed:
            runs[-1].append(one)
        else:
            runs.append([one])
    speeches = []
    for number, pieces in enumerate(runs):
        start, end = pieces[0].start, pieces[-1].end
        low = max(start - _FAR, text.rfind("\n", max(0, start - _FAR), start) + 1)
        low = max(low, runs[number - 1][-1].end) if number else low
        line = text.find("\n", end, end + _FAR)
        high = min(end + _FAR, len(text)) if line < 0 else line
        high = min(high, runs[number + 1][0].start) if number + 1 < len(runs) else high
        speeches.append(_Speech(pieces, low, high))
    return speeches


def _told(text: str, speeches: Sequence[_Speech], saying: Saying) -> Iterator[Told]:
    """Each speech that has an attribution, with the one that goes on with it."""
    behind = [_behind(text, speech, saying) for speech in speeches]
    taken = -1
    for number, speech in enumerate(speeches):
        if number == taken:
            continue
        found, rule = behind[number], _BEHIND
        if found is None:
            found, rule = _before(text, speech, saying), _BEFORE
        if found is None:
            continue
        pieces, end = list(speech.pieces), speech.end
        if rule == _BEHIND:
            end = found.end
            follows = _following(text, speeches, behind, number)
            if follows is not None and _goes_on(text, found, speeches[follows]):
                taken = follows
                pieces += speeches[taken].pieces
                end = speeches[taken].end
        yield _as_told(text, found, pieces, (speech.start, end), rule)


def _behind(text: str, speech: _Speech, saying: Saying) -> Attribution | None:
    """``"...", said S``, where the quotation opens its sentence."""
    if speech.high == speech.end or not _opens_sentence(text, speech):
        return None
    words = cut_words(text, speech.end, speech.high)
    found = attribution_behind(words, saying)
    if found is None or not _is_set_off(text, speech, found):
        return None
    return found if _is_long(text, speech) or not _clause_goes_on(text, found, speech) else None


def _is_set_off(text: str, speech: _Speech, found: Attribution) -> bool:
    """Whether a comma, a dash or a mark of its own stands between a quotation and its attribution, or it is long."""
    between = text[speech.end : min(found.cue[0], speech.high)]
    return (
        any(mark in between for mark in ",–—-")
        or text[speech.pieces[-1].inner_end - 1] in ",!?…"
        or _is_long(text, speech)
    )


def _opens_sentence(text: str, speech: _Speech) -> bool:
    before = text[speech.low : speech.start].rstrip()
    return not before or before[-1] in _SENTENCE_OPENS


def _is_long(text: str, speech: _Speech) -> bool:
    return sum(len(text[one.inner_start : one.inner_end].split(None, _FEW)) for one in speech.pieces) >= _FEW


def _clause_goes_on(text: str, found: Attribution, speech: _Speech) -> bool:
    """Whether a comma and more of the sentence follows: "„Die Flut“, schreibt Anna Berg, sei ein Roman"."""
    rest = text[found.end : speech.high].lstrip()
    return rest[:1] == "," and rest[1:].strip()[:1].islower()


def _before(text: str, speech: _Speech, saying: Saying) -> Attribution | None:
    """``S said: "..."``, in one line or with the quotation in the next."""
    if not _is_speech(text, speech):
        return None
    if speech.low < speech.start and text[speech.low : speech.start].strip():
        marks = ":," if _is_long(text, speech) else ":"
        return announcement(text, speech.low, speech.start, saying, marks=marks) or label(
            text, speech.low, speech.start, saying
        )
    return announcement(text, *line_before(text, speech.start), saying)


def _is_speech(text: str, speech: _Speech) -> bool:
    """Whether a quotation behind a colon can be speech: long, or a sentence."""
    return _is_long(text, speech) or _is_sentence(text, speech.pieces[-1])


def _is_sentence(text: str, quotation: Quotation) -> bool:
    """Whether a quotation ends with the mark of a sentence, inside or right behind it."""
    return (
        text[quotation.inner_start : quotation.inner_end].rstrip()[-1:] in _ENDS
        or text[quotation.end : quotation.end + 1] in _ENDS
        or text[quotation.end : quotation.end + 2].strip(" ")[:1] in ("", "\n")
    )


def _following(text: str, speeches: Sequence[_Speech], behind: Sequence[Attribution | None], number: int) -> int | None:
    """The next speech without an attribution of its own; a name in marks is passed over: "sagte er dem „Boten“"."""
    after = number + 1
    if after + 1 < len(speeches) and not _is_long(text, speeches[after]) and not _opens_sentence(text, speeches[after]):
        after += 1
    return after if after < len(speeches) and behind[after] is None else None


def _goes_on(text: str, found: Attribution, following: _Speech) -> bool:
    """Whether a quotation goes on with the one before: nothing but one sentence, the attribution, stands between."""
    between = text[found.end : following.start]
    if len(between) > _FAR or "\n" in between:
        return False
    attribution = cut_words(text, found.end, following.start)
    at = attribution.ends[-1] if attribution.ends else found.end
    if text[at : following.start].strip() == ".":
        return _is_sentence(text, following.pieces[-1])
    last = between.rstrip()[-1:]
    tied = last in (",", ":") or (last in ("–", "—") and _is_long(text, following))
    return (
        tied
        and not text[at : following.start].strip()
        and (_is_speech(text, following) or _is_cut_off(text, following))
    )


def _is_cut_off(text: str, speech: _Speech) -> bool:
    """Whether a quotation goes on in the midst of a sentence: it begins small."""
    return text[speech.pieces[0].inner_start : speech.pieces[0].inner_start + 1].islower()


def _as_told(text: str, found: Attribution, pieces: Sequence[Quotation], around: Range, rule: str) -> Told:
    contents = tuple(words_within(text, one) for one in pieces)
    raw = RawStatement((found.source,) if found.source else (), found.cue, contents, rule)
    first = min(around[0], found.cue[0], *(start for start, _ in raw.sources))
    return Told(raw, found.act, (first, max(around[1], found.end)))


def _build(article: Article, told: Told) -> Statement:
    """A statement whose source is known by its words alone: no names are read in these languages yet."""
    text, raw = article.text, told.raw
    cue = Span.of(text, *raw.cue) if raw.cue else None
    places = [*raw.contents, *raw.sources, *([raw.cue] if raw.cue else [])]
    return Statement(
        id=digest(article.id, "statement", *(f"{start}-{end}" for start, end in sorted(places))),
        span=Span.of(text, min(start for start, _ in places), max(end for _, end in places)),
        sentence=Span.of(text, *told.sentence),
        provenance=Provenance("rule", raw.rule, VERSION),
        factuality=judge(told.act, "", None, cue),
        mode=told.mode,
        act=told.act,
        sources=tuple(Participant("source", Span.of(text, *place)) for place in raw.sources),
        cue=cue,
        contents=tuple(Span.of(text, *place) for place in raw.contents),
    )


def _folded(article: Article, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements, those of headline and standfirst that the body says word by word taken as its repeats."""
    spans = [found.span for found in (article.headline, *article.standfirst[:_FRONTS]) if found and found.span]
    places = [place for span in spans for place in article.place(span)]
    fronts = [one for one in statements if any(start <= one.contents[0].start < end for start, end in places)]
    body = {one.id: one for one in statements if one not in fronts[:_FRONTS]}
    kept = []
    for front in fronts[:_FRONTS]:
        said = front.contents[0].text.rstrip(".,!?… ")
        same = next((one for one in body.values() if any(said in content.text for content in one.contents)), None)
        if same is None:
            kept.append(front)
        else:
            body[same.id] = msgspec.structs.replace(same, repeats=(*same.repeats, *front.contents))
    return tuple(sorted([*kept, *body.values()], key=lambda one: (one.span.start, one.span.end, one.id)))
