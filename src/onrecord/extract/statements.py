"""An annotated article and the places where somebody says something in, its statements out: the door of this room.

>>> from onrecord.extract.cue_rules import find_by_rule
>>> text = "The dam held, Mayor Ana Ruiz said on Monday."
>>> article = Article(id="a", position=1, text=text, body=text, segments=())
>>> reading = read_article(article)
>>> (statement,) = find_statements(article, reading, find_by_rule(reading))
>>> statement.sources[0].span.text, statement.cue.text, statement.contents[0].text, statement.factuality.status
('Mayor Ana Ruiz', 'said', 'The dam held', 'claimed')
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from onrecord.annotate.quotations import find_quotations
from onrecord.annotate.sentences import find_sentences
from onrecord.extract.addressees import addressees_of
from onrecord.extract.attribution import Attribution, attribution_of, sentence_of, tokens_of
from onrecord.extract.factuality import judge
from onrecord.extract.fold import fold
from onrecord.extract.frame import hedges_of, time_of
from onrecord.extract.framed import Framed, frame_all, meets
from onrecord.extract.headlines import of_headline
from onrecord.extract.labels import is_label
from onrecord.extract.media import medium_of, medium_of_paper
from onrecord.extract.nesting import holders, untangle
from onrecord.extract.no_answer import find_no_answers
from onrecord.extract.participants import each_of, participant
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading, lay_out
from onrecord.extract.relays import is_citation, passed_on_by
from onrecord.extract.shared_media import share_media
from onrecord.extract.unconfirmed import NOT_CONFIRMED, with_unconfirmed
from onrecord.extract.venue import venue_of
from onrecord.lang.en.cues import PRONOUNS, TELLS_A_CLAUSE
from onrecord.lang.en.grammar import PREPOSITIONS
from onrecord.model.article import Article
from onrecord.model.record import Medium, Method, Mode, Participant, Provenance, Statement
from onrecord.model.span import Span
from onrecord.page.identity import digest
from onrecord.version import VERSION

_MARKS: Final = '“”"„«»「」'
_LEAD: Final = re.compile(r"(?:(?:an?|the|his|her|their|its)\s+\S+\s+(?:in|on|at|during)\s+)?which\s+", re.IGNORECASE)
_HE: Final = re.compile(r"s?he\b", re.IGNORECASE)
_TOGETHER: Final = 64
"""So many statements of a sentence are looked at beside each of them."""
_FRONTS: Final = 12
"""So many lines of a standfirst are looked at for repeats."""
_ON_A_PLATFORM: Final = 4
"""So many words behind a medium at most tell where it stands: "in a post | on her page"."""


def read_article(article: Article) -> Reading:
    """An article's text laid out; its dateline belongs to no sentence, and what only a name says is no quotation."""
    times = [(time.span.start, time.span.end) for time in article.times if time.type != "DURATION"]
    quotations = [one for one in find_quotations(article.text) if not is_label(article.text, one)]
    return lay_out(article.text, sentences=list(_sentences(article)), quotations=quotations, times=times)


def _sentences(article: Article) -> Iterator[Range]:
    places = article.place(article.dateline.span) if article.dateline and article.dateline.span else []
    start, end = places[0] if places else (-1, -1)
    for low, high in find_sentences(article.text):
        if low <= start < high and end < high:
            low = end
            while low < high and article.text[low] in " :—–-.)":
                low += 1
        yield low, high


def find_statements(article: Article, reading: Reading, raws: Sequence[RawStatement]) -> tuple[Statement, ...]:
    """Every statement of an article, in reading order.

    Args:
        article: with its times and mentions.
        reading: its text, laid out.
        raws: where somebody says something.
    """
    fronts = _fronts(article)
    headlines = (of_headline(article.text[start:end], start) for start, end in fronts)
    none = list(find_no_answers(reading))
    told = [raw for raw in _outside(raws, _dateline(article)) if not is_citation(reading, raw)]
    told, unconfirmed = with_unconfirmed(reading, [*told, *(raw for raw in headlines if raw)])
    framed = frame_all(reading, untangle(reading, told, [(one.cue, one.sources) for one in none]), none)
    framed += [Framed(raw, NOT_CONFIRMED) for raw in unconfirmed]
    body, repeats = fold(article.text, framed, fronts)
    around = _attributions(reading, body)
    named = _places_named(article)
    built = [
        _build(article, reading, one, around[number], repeats.get(number, ()), named) for number, one in enumerate(body)
    ]
    shared = share_media(reading, body, built, article.mentions)
    return tuple(
        sorted(_nest(shared, _papers(reading, body, shared)), key=lambda one: (one.span.start, one.span.end, one.id))
    )


def _dateline(article: Article) -> list[Range]:
    found = article.dateline
    return article.place(found.span) if found and found.span else []


def _outside(raws: Sequence[RawStatement], places: Sequence[Range]) -> list[RawStatement]:
    """Those whose source is no dateline: "PORT ELLERY: The dam broke"."""
    return [raw for raw in raws if not any(meets(source, place) for source in raw.sources for place in places)]


def _fronts(article: Article) -> list[Range]:
    """Headline and standfirst, as places of the text."""
    found = (article.headline, *article.alternative_headlines, *article.standfirst[:_FRONTS])
    spans = [one.span for one in found if one and one.span]
    return [place for span in spans for place in article.place(span)]


def _attributions(reading: Reading, body: Sequence[Framed]) -> list[Attribution]:
    """What of its sentence belongs to each statement: not the words of others, and none outside what holds it."""
    raws = [one.raw for one in body]
    sentences = [sentence_of(reading, _anchor(raw)) for raw in raws]
    together: dict[Range, list[int]] = {}
    for number, sentence in enumerate(sentences):
        together.setdefault(sentence, []).append(number)
    held = holders([raw.contents for raw in raws], [_anchor(raw) for raw in raws])
    return [
        attribution_of(
            reading,
            raw,
            [raws[other] for other in together[sentences[number]][:_TOGETHER] if other != number],
            _holding(raws[held[number] or 0], _anchor(raw)) if held[number] is not None else None,
        )
        for number, raw in enumerate(raws)
    ]


def _anchor(raw: RawStatement) -> Range:
    return raw.cue or min((*raw.contents, *raw.sources))


def _holding(raw: RawStatement, anchor: Range) -> Range | None:
    return next((place for place in raw.contents if place[0] <= anchor[0] and anchor[1] <= place[1]), None)


def _places_named(article: Article) -> list[Range]:
    """Where towns, countries and buildings are named."""
    places = {entity.id for entity in article.entities if entity.type in ("GPE", "LOC", "FAC")}
    return [(one.span.start, one.span.end) for one in article.mentions if one.form == "name" and one.entity in places]


def _build(
    article: Article,
    reading: Reading,
    one: Framed,
    around: Attribution,
    repeats: Sequence[Range],
    named: Sequence[Range],
) -> Statement:
    text, raw = article.text, one.raw
    cue = Span.of(text, *raw.cue) if raw.cue else None
    each = [one for place in raw.sources for one in each_of(article, reading, place)]
    sources = [participant(article, reading, "source", one) for one in each]
    if relay := one.relay or passed_on_by(reading, around):
        sources.append(participant(article, reading, "relay", relay))
    places = [*raw.contents, *raw.sources, *([raw.cue] if raw.cue else [])]
    said = " ".join(text[start:end] for start, end in raw.contents)
    hearers = [one.hearer] if one.hearer else addressees_of(reading, raw, one.cue, around)
    medium = medium_of(reading, raw, around, hearers)
    time = time_of(reading, raw, article.times, around, medium)
    venue = venue_of(reading, raw, around, places=named, hearers=hearers, medium=medium)
    first = min(places)
    return Statement(
        id=digest(article.id, "statement", *(f"{start}-{end}" for start, end in sorted(places))),
        span=Span.of(text, first[0], max(end for _, end in places)),
        sentence=_sentence(reading, raw.cue or first),
        provenance=_provenance(raw),
        time=time.id if time else None,
        factuality=judge(
            one.cue.act,
            said,
            sources[0].entity if sources else None,
            cue,
            lemma=one.cue.lemma,
            start=raw.contents[0][0] if raw.contents else 0,
            own=_may_be_himself(article, raw, sources),
        ),
        mode=_mode(reading, raw),
        act=one.cue.act,
        sources=tuple(sources),
        cue=cue,
        contents=tuple(
            Span.of(text, *_without_medium(reading, _without_hearer(reading, one, place, hearers), medium))
            for place in raw.contents
        ),
        repeats=tuple(Span.of(text, *place) for place in repeats),
        addressees=tuple(participant(article, reading, "addressee", place) for place in hearers),
        medium=medium,
        venue=Span.of(text, *venue) if venue else None,
        hedges=tuple(Span.of(text, *place) for place in hedges_of(reading, raw)),
        response=one.response,
    )


def _may_be_himself(article: Article, raw: RawStatement, sources: Sequence[Participant]) -> bool:
    """Whether a pronoun with which a content begins may stand for its source: not in "It lasts, according to Ebb",
    and not where it is known to stand for another; "Hale said he would stay" speaks of Hale.
    """
    if raw.cue is None or not raw.contents or not sources:
        return True
    if article.text[slice(*raw.cue)].lower().startswith("according"):
        return False
    start = raw.contents[0][0]
    at = bisect_left(article.mentions, start, key=lambda one: one.span.start)
    first = article.mentions[at] if at < len(article.mentions) and article.mentions[at].span.start == start else None
    himself = first is None or None in (first.entity, sources[0].entity) or first.entity == sources[0].entity
    return himself or (raw.cue[0] < start and _HE.match(article.text, start) is not None)


def _without_hearer(reading: Reading, one: Framed, place: Range, hearers: Sequence[Range]) -> Range:
    """``told | the hearing he had left``: whoever is told that is no part of it."""
    if one.cue.lemma not in TELLS_A_CLAUSE or all(hearer[0] != place[0] for hearer in hearers):
        return place
    low = max(tokens_of(reading, hearer)[1] for hearer in hearers)
    low += reading.words[low : low + 1] == ["that"]
    return (reading.starts[low], place[1]) if reading.starts[low] < place[1] else place


def _without_medium(reading: Reading, place: Range, medium: Medium | None) -> Range:
    """``admitted it | in an interview``: through what it was said is no part of it."""
    if medium is None or not place[0] < medium.span.start < medium.span.end <= place[1]:
        return place
    low, high = tokens_of(reading, place)
    at, end = tokens_of(reading, (medium.span.start, medium.span.end))
    if end < high and (high - end > _ON_A_PLATFORM or reading.words[end] not in ("on", "to", "via", "with")):
        return place
    leads = at - 1 > low and reading.words[at - 1] in PREPOSITIONS and reading.quoted[at] < 0
    return reading.chars(low, at - 1) if leads else place


def _provenance(raw: RawStatement) -> Provenance:
    sure = raw.confidence if raw.likely is None else raw.likely
    method: Method = "rule" if raw.confidence is None else "model"
    return Provenance(method, raw.rule, VERSION, None if sure is None else round(sure, 2))


def _sentence(reading: Reading, place: Range) -> Span:
    low, high = sentence_of(reading, place)
    return Span.of(reading.text, *(reading.chars(low, high) if low < high else place))


def _mode(reading: Reading, raw: RawStatement) -> Mode:
    """By the part of its characters that stands between quotation marks, those around the cue as well left out."""
    whole = sum(end - start for start, end in raw.contents)
    if not whole:
        return "indirect"
    quoted = sum(
        max(0, min(end, one.inner_end) - max(start, one.inner_start))
        for start, end in raw.contents
        for one in reading.quotations[_first(reading, start) : _first(reading, end) + 1]
        if not (raw.cue and one.start <= raw.cue[0] < one.end)
    )
    return "direct" if quoted >= 0.9 * whole else "indirect" if quoted <= 0.05 * whole else "mixed"


def _first(reading: Reading, at: int) -> int:
    return bisect_left(reading.quotations, at, key=lambda one: one.end)


def _papers(reading: Reading, body: Sequence[Framed], built: Sequence[Statement]) -> dict[str, Medium]:
    """The medium that the source of a statement is for what it holds: "according to their letter"."""
    found = (
        (one.id, medium_of_paper(reading, framed.raw.sources[0]))
        for framed, one in zip(body, built, strict=True)
        if framed.raw.cue and framed.raw.sources and reading.text[slice(*framed.raw.cue)].lower() == "according to"
    )
    return {id_: medium for id_, medium in found if medium}


def _nest(statements: Sequence[Statement], papers: Mapping[str, Medium]) -> list[Statement]:
    """Each with the one that holds it; who says that one passes this one on, or it is the medium."""
    contents = [[(span.start, span.end) for span in one.contents] for one in statements]
    anchors = [(one.cue.start, one.cue.end) if one.cue else (one.span.start, one.span.end) for one in statements]
    held = holders(contents, anchors)
    gone = {
        number
        for number, holder in enumerate(held)
        if holder is not None and _speaks_of_himself(statements[number], statements[holder])
    }
    bare = {
        holder
        for number, holder in enumerate(held)
        if holder is not None and number not in gone and _only_leads_to(statements[holder], statements[number])
    }
    return [
        one
        if (holder := held[number]) is None or holder in gone
        else _held(one, statements[holder], papers.get(statements[holder].id), whole=holder in bare)
        for number, one in enumerate(statements)
        if number not in gone | bare
    ]


def _only_leads_to(parent: Statement, one: Statement) -> bool:
    """``read out a letter in which | the crew was thanked``: nothing is said but what stands in the letter."""
    content = parent.contents[0]
    return bool(one.contents) and _LEAD.fullmatch(content.text, 0, max(0, one.span.start - content.start)) is not None


def _speaks_of_himself(one: Statement, parent: Statement) -> bool:
    """``He said he found``: no statement of its own; "he said he had told her" is one."""
    if one.act not in ("say", "find", "believe") or one.addressees or not one.sources or not parent.sources:
        return False
    who, speaker = one.sources[0], parent.sources[0]
    same = who.entity is not None and who.entity == speaker.entity
    return same or who.span.text.lower() in PRONOUNS


def _held(one: Statement, parent: Statement, paper: Medium | None, *, whole: bool) -> Statement:
    """With who says the other as its relay; within it, unless it is the whole of it."""
    himself = whole and bool(one.sources) and one.sources[0].span.text.lower() in PRONOUNS
    relays = tuple(msgspec.structs.replace(who, role="relay") for who in parent.sources[:1] if not himself)
    known = {who.entity or (who.span.start, who.span.end) for who in one.sources}
    fresh = tuple(who for who in relays if (who.entity or (who.span.start, who.span.end)) not in known)
    holder = None if whole else parent.id
    through = (one.medium or parent.medium, one.time or parent.time) if whole else (one.medium or paper, one.time)
    return msgspec.structs.replace(
        one, parent=holder, sources=(*one.sources, *fresh), medium=through[0], time=through[1]
    )
