"""When an article was published and when it was changed: page and region in, dates with their evidence out.

The caller's own knowledge comes first, then what the article's JSON-LD node declares, meta elements, words that
announce a date, a bare date under the headline; last the address. A shown date that agrees with a declared one gives
the place (``span``) and the local day: the value stays the declared instant, written in the page's own offset where the
two together tell it; ``source`` names where the value stands. Where the shown date is the more precise one, it is the
value. Published and modified are never copied from each other.

>>> from onrecord.page.html import parse_html
>>> time = "<time datetime='2025-03-03T13:05Z'>3 March 2025, 14:05</time>"
>>> page = parse_html(f"<h1>Dam breaks</h1>{time}<p>The dam broke at noon.</p>")
>>> date = find_published(page, Region(1, 0, 3, (2,), language="en"))
>>> date.value, date.source, date.span.text
('2025-03-03T14:05+01:00', 'microdata', '3 March 2025, 14:05')
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime, timedelta, timezone
from typing import Final, NamedTuple

from onrecord.article.fields.date_evidence import IN_PAGE_HEAD, DateLineBlock, Evidence, Gathered, gather
from onrecord.article.fields.date_text import ReadDate, offset_text, read_declared
from onrecord.article.region import Region
from onrecord.lang.calendars import Kind
from onrecord.model.found import Candidate, FoundDate, Precision
from onrecord.model.page import Page

CANDIDATES: Final = 8
"""So many dates that lost are kept."""

SAME_DAY_BONUS: Final = 6
"""Added to the trust of a date whose day the address names."""

_PLACEHOLDERS: Final = frozenset(
    ("1970-01-01", "1969-12-31", "1900-01-01", "1899-12-30", "1899-12-31", "2000-01-01T00:00")
)
_FINENESS: Final[dict[Precision, int]] = {"year": 0, "month": 1, "day": 2, "hour": 3, "minute": 4, "second": 5}


class Dates(NamedTuple):
    """Both dates of an article, worked out together."""

    published: FoundDate | None
    modified: FoundDate | None
    blocks: tuple[int, ...]
    """Indices of blocks that hold nothing but the article's dates."""


def find_published(page: Page, region: Region) -> FoundDate | None:
    """When the article was published; None when the page does not say."""
    return find_dates(page, region).published


def find_modified(page: Page, region: Region) -> FoundDate | None:
    """When the article was changed; None when the page does not say."""
    return find_dates(page, region).modified


def date_blocks(page: Page, region: Region) -> tuple[int, ...]:
    """Indices of the blocks that hold nothing but the article's dates."""
    return find_dates(page, region).blocks


def find_dates(page: Page, region: Region) -> Dates:
    """Published, modified, and the blocks that say nothing else."""
    gathered = gather(page, region)
    settled = [_settled_one(one, gathered, page.retrieved_at) for one in gathered.dates]
    evidence = [one for one in settled if _is_plausible(one.read, page.retrieved_at)]
    offsets = _stated_offsets(evidence)
    published = _chosen(evidence, "published", offsets)
    modified = _chosen(evidence, "modified", offsets)
    days = tuple(found.value[:10] for found in (published, modified) if found and found.value)
    blocks = tuple(line.block for line in gathered.lines if _is_own(line, days))
    return Dates(_with_caller(page, region, published), modified, blocks)


def _is_own(line: DateLineBlock, days: tuple[str, ...]) -> bool:
    """Whether a line of dates is about this article: it says its days, or stands near and announces or leaves open one.

    A bare other day is the day of the visit in the page's head, or a teaser's.
    """
    trusted = [one for one in line.dates if one.trust > IN_PAGE_HEAD + 1]
    if any(one.read.day in days or (one.shown is not None and one.shown.day in days) for one in trusted):
        return True
    return line.near and (not days or any(one.read.value is None or one.kind for one in line.dates))


def _settled_one(one: Evidence, gathered: Gathered, retrieved_at: str | None) -> Evidence:
    read = _settled(one, gathered, retrieved_at)
    return one if read is one.read else one._replace(read=read)


def _settled(one: Evidence, gathered: Gathered, retrieved_at: str | None) -> ReadDate:
    """Day and month of an ambiguous date, where the page's other dates or the capture tell them apart."""
    read = one.read
    if read.reliable or not read.others or read.value is None:
        return read
    swapped = read._replace(value=read.others[0], others=(read.value,))
    if not _is_plausible(read, retrieved_at):
        return swapped._replace(reliable=True)
    days = {other.read.value for other in gathered.dates if other.read.reliable or other.source == "url"}
    own, other = (_is_among(one.day, days) for one in (read, swapped))
    return read if own == other else (read if own else swapped)._replace(reliable=True)


def _is_among(day: str, days: Collection[str | None]) -> bool:
    """Whether one of these dates names this day, or, being vaguer, its month."""
    return any(one is not None and (one[:10] == day or one == day[:7]) for one in days)


def _is_plausible(read: ReadDate, retrieved_at: str | None) -> bool:
    """No placeholder, nothing from the future."""
    if read.value is None:
        return True
    if read.value.startswith(tuple(_PLACEHOLDERS)) or read.value < "1700":
        return False
    taken = _moment(retrieved_at) if retrieved_at else None
    return read.value < "2100" if taken is None else read.value[:10] <= (taken + timedelta(days=1)).isoformat()[:10]


def _moment(text: str | None) -> datetime | None:
    """A date and time; None where the text gives no time of day."""
    try:
        return datetime.fromisoformat(text) if text and len(text) > 10 else None
    except ValueError:
        return None


def _stated_offsets(evidence: Iterable[Evidence]) -> tuple[int, ...]:
    """Offsets from UTC, in minutes and not 0, that the page's own dates state."""
    found = []
    for one in evidence:
        moment = _moment(one.read.value) if one.read.zone_known else None
        offset = moment.utcoffset() if moment else None
        if offset:
            found.append(int(offset.total_seconds()) // 60)
    return tuple(found)


def _chosen(evidence: list[Evidence], kind: Kind, offsets: tuple[int, ...]) -> FoundDate | None:
    """The most trusted date of a kind, with the shown words that agree with it."""
    wanted = [one for one in evidence if one.kind == kind or (kind == "published" and one.kind is None)]
    if not wanted:
        return None
    address = next((one.read.value for one in wanted if one.source == "url" and one.read.value), None)
    ranked = sorted(wanted, key=lambda one: _rank(one, address), reverse=True)
    best = _with_true_zone(_rather_told(ranked, evidence), ranked)
    shown = next((one for one in ranked if one.span and one.trust > IN_PAGE_HEAD + 1 and _agree(best, one)), None)
    return _found(best, shown, ranked, offsets)


def _rather_told(ranked: list[Evidence], evidence: list[Evidence]) -> Evidence:
    """The most trusted date; where that is only when the page was last saved, an earlier one that words announce."""
    best = ranked[0]
    saved = {one.read.value for one in evidence if one.kind == "modified" and one.span is None}
    if best.kind != "published" or best.span or best.read.value not in saved:
        return best
    told = (one for one in ranked if one.shown and one.shown.kind == "published" and not _agree(best, one))
    return next((one for one in told if one.read.day and one.read.day < best.read.day), best)


def _rank(one: Evidence, address: str | None) -> tuple[bool, int]:
    bonus = SAME_DAY_BONUS if address and one.source != "url" and (one.read.value or "").startswith(address) else 0
    return one.read.value is not None, one.trust + bonus


def _with_true_zone(best: Evidence, ranked: list[Evidence]) -> Evidence:
    """Where one clock time is declared both in UTC and in a local zone, the declaration that is right.

    Publishing systems often write local time and call it UTC, so the local zone is right, unless another local time
    says the same instant as the one in UTC.
    """
    zoned = [one for one in ranked if one.read.zone_known and _moment(one.read.value)]
    same = [one for one in zoned if (one.read.value or "")[:16] == (best.read.value or "")[:16]]
    in_utc = next((_instant(one) for one in same if _is_utc(one)), None)
    local = next((one for one in same if not _is_utc(one)), None)
    if in_utc is None or local is None:
        return best
    backing = (one for one in zoned if not _is_utc(one) and abs(_instant(one) - in_utc) < timedelta(minutes=1))
    return next(backing, local)


def _is_utc(one: Evidence) -> bool:
    return (one.read.value or "").endswith("+00:00")


def _instant(one: Evidence) -> datetime:
    return datetime.fromisoformat(one.read.value or "")


def _agree(one: Evidence, other: Evidence) -> bool:
    """Whether two dates can be the same moment: the same day, or two readings of one moment in two zones."""
    words = other.shown or other.read
    if one is other:
        return True
    if not one.read.value or not words.value:
        return False
    if one.read.day and one.read.day in (words.day, *(text[:10] for text in words.others)):
        return True
    if other.read.value and one.read.value[:16] == other.read.value[:16]:
        return True
    moment, local = _moment(one.read.value), _moment(words.value)
    if moment is None or not one.read.zone_known:
        return False
    if local is None or words.precision == "hour":
        return abs((moment.date() - datetime.fromisoformat(words.value[:10]).date()).days) <= 1 if words.day else False
    return _offset_between(moment, local) is not None


def _offset_between(moment: datetime, local: datetime) -> int | None:
    """The offset from UTC, in minutes, that makes an instant this local time; None when no zone has it."""
    clock = moment.astimezone(UTC).replace(tzinfo=None, second=0, microsecond=0)
    minutes = int((local.replace(tzinfo=None, second=0) - clock).total_seconds() // 60)
    return minutes if minutes % 15 == 0 and -11 * 60 <= minutes <= 14 * 60 else None


def _found(best: Evidence, shown: Evidence | None, ranked: list[Evidence], offsets: tuple[int, ...]) -> FoundDate:
    read, value_from = best.read, best
    words = (shown.shown or shown.read) if shown else None
    if shown and words and _is_finer(words, read):
        read, value_from = words, shown
    elif words and read.zone_known:
        read = _in_local_zone(read, words, offsets)
    elif words and words.zone_known and (read.value or "")[:16] == (words.value or "-")[:16]:
        read = read._replace(value=f"{read.value}{(words.value or '')[-6:]}", zone_known=True)
    source = "span" if value_from is shown and read is words else value_from.source
    return FoundDate(
        value=read.value,
        raw=shown.span.text if shown and shown.span and source == "span" else value_from.raw,
        source=source,
        span=shown.span if shown else None,
        candidates=tuple(_lost(read, value_from, ranked)),
        precision=read.precision,
        zone_known=read.zone_known,
        reliable=read.reliable or (shown is not None and shown is not best and best.source != "url"),
    )


def _is_finer(words: ReadDate, read: ReadDate) -> bool:
    """Whether the shown words of the same day say more than the declaration."""
    if words.precision is None or read.precision is None or not words.reliable or words.day != read.day:
        return False
    return _FINENESS[words.precision] > _FINENESS[read.precision] and not read.zone_known


def _in_local_zone(read: ReadDate, words: ReadDate, offsets: tuple[int, ...]) -> ReadDate:
    """The same instant in the offset that the shown time proves; for a shown day, in one that the page states."""
    moment, local = _moment(read.value), _moment(words.value)
    if moment is None or read.value is None:
        return read
    offset: int | None = None
    if local is not None and words.precision in ("minute", "second"):
        offset = _offset_between(moment, local)
    elif words.day and words.day != read.day:
        offset = next(
            (minutes for minutes in offsets if _shifted(moment, minutes).date().isoformat() == words.day), None
        )
    if offset is None or moment.utcoffset() == timedelta(minutes=offset):
        return read
    length = {"minute": 16, "second": 19}.get(read.precision or "", 0)
    if not length:
        return read
    return read._replace(value=_shifted(moment, offset).isoformat()[:length] + offset_text(offset))


def _shifted(moment: datetime, minutes: int) -> datetime:
    return moment.astimezone(timezone(timedelta(minutes=minutes)))


def _lost(read: ReadDate, value_from: Evidence, ranked: list[Evidence]) -> Iterable[Candidate]:
    """Other readings of the same words, then other dates, each once."""
    for other in read.others:
        yield Candidate(other, value_from.source, value_from.span, "day and month could also be read so")
    seen = {(read.value or "")[:16]}
    for one in ranked:
        key = (one.read.value or one.raw)[:16]
        if one is value_from or key in seen or len(seen) > CANDIDATES:
            continue
        seen.add(key)
        yield Candidate(one.raw, one.source, one.span, "a date named in a less trusted place")


def _with_caller(page: Page, region: Region, found: FoundDate | None) -> FoundDate | None:
    """The caller's own knowledge goes before everything; it is about the page's first article."""
    if not page.date_published or region.position != 1:
        return found
    read = read_declared(page.date_published)
    if read is None or read.value is None:
        return found
    lost: tuple[Candidate, ...] = ()
    if found:
        lost = (Candidate(found.raw or "", found.source, found.span, "the caller knows better"), *found.candidates)
    span = found.span if found and (found.value or "")[:10] == read.day else None
    return FoundDate(
        value=read.value,
        raw=page.date_published,
        source="caller",
        span=span,
        candidates=lost,
        precision=read.precision,
        zone_known=read.zone_known,
    )
