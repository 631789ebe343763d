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
from onrecord.extract.mended import antecedent
from onrecord.extract.nesting import holders, untangle
from onrecord.extract.no_answer import find_no_answers
from onrecord.extract.phrases import is_somebody
from onrecord.extract.raw import Range, RawStatement
from onrecord.extract.reading import Reading, lay_out
from onrecord.extract.relays import is_citation, passed_on_by
from onrecord.extract.shared_media import share_media
from onrecord.extract.venue import venue_of
from onrecord.lang.en.cues import PARTS, PRONOUNS, TELLS_A_CLAUSE
from onrecord.lang.en.grammar import DETERMINERS, PREPOSITIONS, RELATIVES
from onrecord.lang.en.media import OWN, OWN_WORDS
from onrecord.model.annotation import Mention
from onrecord.model.article import Article
from onrecord.model.record import Medium, Method, Mode, Participant, Provenance, Statement
from onrecord.model.span import Span
from onrecord.page.identity import digest
from onrecord.version import VERSION

_MEMBERS: Final = frozenset("members part all both some most including".split())
_MARKS: Final = '“”"„«»「」'
_LEAD: Final = re.compile(r"(?:(?:an?|the|his|her|their|its)\s+\S+\s+(?:in|on|at|during)\s+)?which\s+", re.IGNORECASE)
_HE: Final = re.compile(r"s?he\b", re.IGNORECASE)
_AGE: Final = re.compile(r"the (?:now )?(?P<age>\d{1,3})-year-old", re.IGNORECASE)
_TOGETHER: Final = 64
"""So many statements of a sentence are looked at beside each of them."""
_FRONTS: Final = 12
"""So many lines of a standfirst are looked at for repeats."""
_ON_A_PLATFORM: Final = 4
"""So many words behind a medium at most tell where it stands: "in a post | on her page"."""
_OFFICE: Final = 3
"""Letters that the abbreviation of an office has at most."""
_BEFORE_MENTIONS: Final = 32
"""So many mentions that begin earlier are asked whether they reach into a place."""


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
    told += [raw for raw in headlines if raw]
    framed = frame_all(reading, untangle(reading, told, [(one.cue, one.sources) for one in none]), none)
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
    each = [one for place in raw.sources for one in _each(article, reading, place)]
    sources = [_participant(article, reading, "source", one) for one in each]
    if relay := one.relay or passed_on_by(reading, around):
        sources.append(_participant(article, reading, "relay", relay))
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
        addressees=tuple(_participant(article, reading, "addressee", place) for place in hearers),
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


def _each(article: Article, reading: Reading, place: Range) -> list[Range]:
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


def _participant(article: Article, reading: Reading, role: str, place: Range) -> Participant:
    mention = _mention(article.mentions, reading, antecedent(reading, place) or place)
    mention = mention or _of_that_age(article, place)
    span = Span.of(article.text, *place)
    return Participant(role, span, mention.id if mention else None, mention.entity if mention else None)


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
