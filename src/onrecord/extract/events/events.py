"""An article with its statements in, its events out: what happened, to whom, when, and who says so.

>>> from onrecord.extract.statements import read_article
>>> text = "Police arrested two men in Ebb."
>>> article = Article(id="a", position=1, text=text, body=text, segments=())
>>> (event,) = find_events(article, read_article(article), ())
>>> event.trigger.text, event.type.justice, [(who.role, who.span.text) for who in event.participants]
('arrested', 'Arrest', [('actor', 'Police'), ('recipient', 'two men')])
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from onrecord.extract.attribution import tokens_of
from onrecord.extract.events.acts import act_of
from onrecord.extract.events.again import with_nouns_again
from onrecord.extract.events.frames import in_frame
from onrecord.extract.events.hits import Hit, find_hits, place_of
from onrecord.extract.events.kinds import kind_of, with_contexts
from onrecord.extract.events.named import with_names
from onrecord.extract.events.phrases import head_of, is_body
from onrecord.extract.events.roles import Scene, participants_of, sides_told
from onrecord.extract.events.same import SAID, Known, each_once, is_told_of
from onrecord.extract.events.setting import setting_of
from onrecord.extract.events.sides import Sides
from onrecord.extract.events.standing import HELD, Standing, by_subject, standing_of
from onrecord.extract.events.tellers import Tellers, Told, bounds_of
from onrecord.extract.events.vouched import in_report, vouched
from onrecord.extract.events.where import named_before, place_of_venue
from onrecord.extract.raw import Range
from onrecord.extract.reading import Reading
from onrecord.extract.unconfirmed import is_unconfirmed
from onrecord.model.annotation import Time
from onrecord.model.article import Article
from onrecord.model.record import NARRATOR, Event, Participant, Provenance, Statement
from onrecord.model.span import Span
from onrecord.page.identity import digest
from onrecord.version import VERSION

_EARLIER: Final = timedelta(days=14)
"""What ended so long before the article was published is earlier history."""

_TO_PEOPLE: Final = frozenset(("release", "free"))
"""Verbs that name an event by themselves where it is done to people, and not to an album."""
_PEOPLE: Final = frozenset(("PER", "GROUP", "OTHER"))
_THEM: Final = frozenset("he she they him her them".split())
_BESIDE: Final = 2
"""So many words may stand between a noun and the day that is its own."""
_BEHIND: Final = 7
"""So many, where it names what is held on a day: "a meeting with the farmers of Osk | on Friday"."""


def find_events(article: Article, reading: Reading, statements: Sequence[Statement]) -> tuple[Event, ...]:
    """The events of an English article, in reading order, each once.

    Args:
        article: with its times, figures, entities and mentions.
        reading: its text, laid out.
        statements: what it says that somebody said.
    """
    scene = Scene(article, reading, {one.id: one.type for one in article.entities})
    tellers, hits = Tellers(statements), find_hits(reading, with_names(article, reading))
    named = (
        _event(scene, hit, sentence, tellers, together)
        for sentence, together in _by_sentence(reading, hits)
        for hit in together
    )
    taken = [(one.first, one.end) for one in hits]
    done = (act_of(scene, one, tellers) for one in statements if not _is_taken(reading, one, taken))
    found = sorted((one for one in (*named, *done) if one), key=lambda one: one.trigger.start)
    kept = [one for one in each_once(found, _fronts(article), _known(article)) if is_told_of(one)]
    whole = with_nouns_again(reading, kept, hits)
    return tuple(sorted(whole, key=lambda one: (one.trigger.start, one.id)))


def _by_sentence(reading: Reading, hits: Sequence[Hit]) -> list[tuple[Range, list[Hit]]]:
    groups: dict[Range, list[Hit]] = {}
    at = 0
    for hit in hits:
        while reading.sentences[at][1] <= hit.first:
            at += 1
        groups.setdefault(reading.sentences[at], []).append(hit)
    return list(groups.items())


def _is_taken(reading: Reading, one: Statement, taken: Sequence[Range]) -> bool:
    """Whether a trigger stands in the cue of a statement."""
    if one.cue is None:
        return True
    low, high = tokens_of(reading, (one.cue.start, one.cue.end))
    at = bisect_left(taken, (low + 1,))
    return any(first < high and low < end for first, end in taken[max(0, at - 1) : at + 2])


def _event(scene: Scene, hit: Hit, sentence: Range, tellers: Tellers, together: Sequence[Hit]) -> Event | None:
    """The event that a trigger names; None where a verb has nobody who does it or suffers it."""
    article, reading = scene.article, scene.reading
    place = place_of(reading, hit)
    told = tellers.of(place)
    bounds = bounds_of(reading, sentence, told, place)
    sides = sides_told(scene, hit, bounds, sentence, told, together)
    participants = participants_of(scene, hit, sides, told)
    if not participants and not hit.is_noun:
        return None
    if hit.trigger.lemma in _TO_PEOPLE and not _is_done_to_people(scene, sides, participants):
        return None
    called = named_before(scene, hit)
    participants = tuple(who for who in participants if called is None or who.entity != called)
    said = hit.trigger.plover in SAID and told.act is not None
    around = _besides_the_content(reading, bounds, told, place) if said else bounds
    setting = setting_of(scene, hit, around, together)
    when = setting.time.id if setting.time else told.act.time if told.act else None
    standing = by_subject(reading, standing_of(reading, hit, bounds), (*sides.actors, *sides.recipients), hit)
    standing = in_frame(reading, standing, hit, bounds, is_told=told.within is not None or told.act is not None)
    if any(who.role == "actor" for who in participants):
        standing = in_report(reading, standing, told, bounds)
    standing = _to_come(scene, standing, hit, setting.time)
    places = [place, *((who.span.start, who.span.end) for who in participants)]
    return Event(
        id=digest(article.id, "event", f"{place[0]}-{place[1]}"),
        span=Span.of(article.text, min(start for start, _ in places), max(end for _, end in places)),
        sentence=Span.of(article.text, *reading.chars(*sentence)),
        provenance=Provenance("rule", f"event: {hit.trigger.lemma}", VERSION),
        time=when,
        factuality=vouched(reading, standing, told),
        trigger=Span.of(article.text, *place),
        type=with_contexts(kind_of(reading, hit, sides, participants, together), reading, sentence),
        participants=participants,
        place=setting.place or (place_of_venue(scene, told.act.venue) if told.act else None),
        quantities=setting.quantities,
        penalties=setting.penalties,
        background=standing.past_perfect or _is_long_ago(article, setting.time),
        asserted_by=told.within.id if told.within and not is_unconfirmed(told.within) else NARRATOR,
    )


def _is_done_to_people(scene: Scene, sides: Sides, participants: Sequence[Participant]) -> bool:
    """Whether it is done to people, and to them themselves: not to "Hale's album"."""
    reading = scene.reading
    people = any(who.role == "recipient" and scene.types.get(who.entity or "") in _PEOPLE for who in participants)
    return people and any(
        is_body(head_of(reading, one)) or reading.words[one[0]] in _THEM or reading.printed(one[1] - 1)[:1].isupper()
        for one in sides.recipients
    )


def _besides_the_content(reading: Reading, bounds: Range, told: Told, place: Range) -> Range:
    """Where the day and the place of an act can stand: not in what is said, "accused Osk of bombing Ebb | in May"."""
    if told.act is None:
        return bounds
    low, high = bounds
    for one in told.act.contents:
        first, end = tokens_of(reading, (one.start, one.end))
        if one.start >= place[1]:
            high = min(high, max(first, low + 1))
        elif one.end <= place[0]:
            low = max(low, end)
    return low, high


def _to_come(scene: Scene, standing: Standing, hit: Hit, time: Time | None) -> Standing:
    """What is told in the present, or by a noun, of a day after that of the article: "The book goes on sale in May"."""
    published = scene.article.date_published.value if scene.article.date_published else None
    in_past = hit.trigger.form == "past" and not _is_present(scene.reading, hit)
    if standing.status != "asserted" or in_past or not published or time is None or time.interval is None:
        return standing
    words = tokens_of(scene.reading, (time.span.start, time.span.end))
    held = not HELD.isdisjoint((hit.trigger.plover, hit.trigger.justice, hit.trigger.other))
    beside = 0 <= words[0] - hit.end <= (_BEHIND if held else _BESIDE) or 0 <= hit.first - words[1] <= _BESIDE
    if time.interval[0][:10] <= published[:10] or (hit.form == "noun" and not beside):
        return standing
    return standing._replace(status="planned", words=words)


def _is_present(reading: Reading, hit: Hit) -> bool:
    """``is | sentenced on Friday``, ``is being | moved``: not "has been", "was"."""
    return not {"is", "are"}.isdisjoint(reading.words[max(0, hit.verb - 2) : hit.verb])


def _is_long_ago(article: Article, time: Time | None) -> bool:
    published = article.date_published.value if article.date_published else None
    if not published or time is None or time.interval is None:
        return False
    try:
        return date.fromisoformat(time.interval[1][:10]) < date.fromisoformat(published[:10]) - _EARLIER
    except ValueError:
        return False


def _fronts(article: Article) -> list[Range]:
    """Headline and standfirst, as places of the text."""
    found = (article.headline, *article.alternative_headlines, *article.standfirst)
    return [place for one in found if one and one.span for place in article.place(one.span)]


def _known(article: Article) -> Known:
    days = {one.id: one.interval for one in article.times if one.interval}
    return Known(days, frozenset(one.entity for one in article.mentions if one.form == "name"))
