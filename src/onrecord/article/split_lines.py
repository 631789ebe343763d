"""Which parts of a plain text are articles: what its lines are taken for in, one ``Region`` an article out.

An article begins with its headline, in the copy that stands first, or with its first line of running text; it ends
where the next begins. Several lines that may be its headline speak for one beginning together: the likeliest is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from onrecord.article.furniture import COPY_CHARS
from onrecord.article.label import CHOSEN
from onrecord.article.line_authors import without_authors
from onrecord.article.line_credits import with_credited
from onrecord.article.line_ends import before_the_end
from onrecord.article.line_features import sums
from onrecord.article.line_headlines import headline_by_level, headline_line
from onrecord.article.line_looks import BULLETS, is_head
from onrecord.article.line_sides import COMPARED
from onrecord.article.line_starts import likeness
from onrecord.article.lines import Opinion
from onrecord.article.region import Region
from onrecord.article.said import Said
from onrecord.article.split import SHORTEST, is_wordless
from onrecord.lang.furniture import KINDS, furniture_kind
from onrecord.model.page import Block, Page

BETWEEN: Final = 0.2
"""So likely has to be a doubtful line between two chosen ones."""
BESIDE: Final = 0.35
"""And so likely one beside a chosen one."""
_NO_TEXT: Final = frozenset(("advert", "more", "newsletter", "account", "share"))
"""Kinds of furniture that no doubtful line is text of. Of 88 such lines in renderings of aeb, aed and fundus 13 are
part of the truth's body."""
DOUBTFUL: Final = 0.02
"""A line that is less likely to be a beginning speaks for none."""
BEGINS: Final = 0.43
"""So much have the lines that may be one beginning to add up to,"""
HEADED: Final = 0.47
"""this part of it where a date or a signature stands below,"""
HEAD: Final = 8
"""no more lines below,"""
OTHER: Final = 0.6
"""this part of it where the text behind is about another matter than that before,"""
SAME: Final = 2.2
"""so many times it where it is about the same:"""
ALIKE: Final = (0.1, 0.15, 0.3)
"""less alike are the words of two matters, more those of one, and beyond doubt so, whatever stands below. Of 235 true
beginnings in the pairs two go beyond the second; single pages of aed are parted wrongly half as often as without."""
TOLD: Final = 200
"""Less text before, in characters,"""
STRAYED: Final = 20
"""and no nearer than so many lines, is stray lines of a menu: that they name the article tells nothing."""
PARAGRAPH: Final = 0.9
"""A beginning that is likelier running text is a paragraph, and no headline."""
ONE_BEGINNING: Final = 250
"""Characters of running text, at most, among the lines that speak for the same beginning."""
LEAST: Final = 100
"""Characters of running text of a shortest article that is not alone in its text."""
LEAD: Final = 6
"""Lines above a headline that may belong to it: date, topic, picture."""
APART: Final = 25
"""So many other lines on either side set a stretch of text apart from its article,"""
STRAY: Final = 0.12
"""where it is no more than this part of it, or"""
CERTAIN: Final = 0.85
"""less likely than so, on the average."""
OPENS: Final = 16
"""But what stands no more lines below the headline is part of its article, however far the rest is, where it is
likelier than this to be running text."""
OPENS_CERTAIN: Final = 0.6
FAR: Final = 40
"""Behind so many lines that are no running text,"""
FAR_TEXT: Final = 400
"""and before so much of it, in characters,"""
FAR_BEGINS: Final = 0.2
"""so little is enough for a beginning: another page has begun."""
GAP: Final = 50
"""More lines than these between two texts, each of so many characters,"""
GAP_TEXT: Final = 1_000
"""make them two, whatever the second begins with, where it is as likely to be running text as"""
GAP_CERTAIN: Final = 0.93
BREAK: Final = 7
"""So many lines on, between two texts each of so many characters,"""
BREAK_TEXT: Final = 2_500
"""make them two where their words are less alike than so, and some line between may be a beginning."""
BREAK_ALIKE: Final = 0.07
WEAK: Final = 0.68
"""What is less likely to be running text, on the average, is no article beside one that is as likely as"""
STRONG: Final = 0.8
"""this: of 536 articles of the pairs one is given up so, and nine of 11 that are none. Where none is so likely,"""
TEASERS: Final = 3
"""but so many are there, and none of them is longer than"""
TEASERS_LONGEST: Final = 3_000
"""so many characters, the text is a list of teasers."""
TEASERS_MORE: Final = 2
"""Teasers that are so many times longer than any article beside them are an article."""
TOPPED: Final = 2
"""Lines above a teaser in which what leads to other pages is looked for."""
_AROUND: Final = " \t\u00a0*_#>•·-–+"
FIRST_CERTAIN: Final = 0.86
"""Text above the first beginning is an article of its own where it is as likely to be running text as this,"""
FIRST_PART: Final = 0.3
"""and such a part of all running text, or"""
FIRST_LONG: Final = 1_500
"""of so many characters."""
_NUMBER: Final = re.compile(r"\s*(?:#+\s*)?(\d{1,2})[.)]\s")
ITEMS: Final = 500
"""So many lines up and down the next item of a numbered list is looked for."""
DASHES: Final = frozenset("-–")
"""Bullets that speech opens with, too."""
ITEM: Final = 0.3
"""What a line with a bullet counts for beside others: the last step of a path to the page, or a teaser."""


class _Begin(NamedTuple):
    """Where an article begins."""

    line: int
    headed: bool
    """Whether the line is a headline, and not running text."""


def split_lines(page: Page, opinion: Opinion, said: Said) -> tuple[Region, ...]:
    """The text's articles, in order; empty when nothing in it reads as running text.

    Args:
        page: the text.
        opinion: what its lines are taken for.
        said: what the site's rules say.
    """
    opinion = with_credited(page, opinion)
    texts = [block.span.text for block in page.blocks]
    chars = np.fromiter(map(len, texts), dtype=np.float64, count=len(texts))
    chosen = _chosen(page, opinion)
    begins = _begins(page, opinion, chosen, chars)
    ends = [*(begin.line for begin in begins), len(chars)][1:]
    regions: list[Region] = []
    for begin, end in zip(begins, ends, strict=True):
        body = _once(page, _body(page, opinion, chosen, chars, begin, end))
        if chars[body].sum() >= (LEAST if len(begins) > 1 else SHORTEST):
            regions.append(_region(opinion, begin, end, body, regions, said))
    return tuple(_articles(page, opinion, chars, regions))


def _articles(page: Page, opinion: Opinion, chars: NDArray[np.float64], regions: Sequence[Region]) -> Iterator[Region]:
    """The regions without those that are none beside the others, each up to the next and with its number."""
    kept = regions = _without_teasers(page, chars, regions)
    if len(regions) > 1:
        bodies = [list(region.body) for region in regions]
        sure = [float(np.average(opinion.likely[body], weights=chars[body])) for body in bodies]
        if max(sure) >= STRONG:
            kept = [region for region, chance in zip(regions, sure, strict=True) if chance >= WEAK]
        elif len(regions) >= TEASERS and max(chars[body].sum() for body in bodies) <= TEASERS_LONGEST:
            kept = []
    lasts = [*(region.first for region in kept), len(chars)][1:]
    for number, (region, last) in enumerate(zip(kept, lasts, strict=True), 1):
        yield msgspec.structs.replace(region, position=number, last=last)


def _without_teasers(page: Page, chars: NDArray[np.float64], regions: Sequence[Region]) -> list[Region]:
    """The regions without teasers, unless they are far longer than any other region."""
    sizes = [float(chars[list(region.body)].sum()) for region in regions]
    teasers = [len(regions) > 1 and _is_teasers(page, region) for region in regions]
    longest = max((size for size, none in zip(sizes, teasers, strict=True) if not none), default=0.0)
    each = zip(regions, sizes, teasers, strict=True)
    return [region for region, size, none in each if not none or size > TEASERS_MORE * longest]


def _is_teasers(page: Page, region: Region) -> bool:
    """Whether no line of a region's running text stands beside another; a single one is a teaser only where a line
    above its headline or right below it leads to other pages.
    """
    body = region.body
    if len(body) > 1:
        return all(below - above > 1 for above, below in pairwise(body))
    top = body[0] if region.headline is None else region.headline
    return any(map(_leads_on, page.blocks[max(top - TOPPED, 0) : top])) or any(
        map(_leads_on, page.blocks[body[0] + 1 : body[0] + 2])
    )


def _leads_on(block: Block) -> bool:
    return _kind(block) == "more"


def _kind(block: Block) -> str:
    """The kind of furniture that a line opens as."""
    return KINDS[furniture_kind(block.span.text.strip(_AROUND))]


def _chosen(page: Page, opinion: Opinion) -> NDArray[np.bool_]:
    chosen = (opinion.likely > CHOSEN) & (opinion.captions <= opinion.likely)
    around = np.zeros(len(chosen) + 2, dtype=np.bool_)
    around[1:-1] = chosen
    before, behind = around[:-2], around[2:]
    between = before & behind
    doubtful = (opinion.likely > BETWEEN) & between | (opinion.likely > BESIDE) & (before | behind)
    taken = chosen | doubtful & (opinion.captions < CHOSEN)
    for at in np.flatnonzero(taken & ~chosen).tolist():
        taken[at] = _kind(page.blocks[at]) not in _NO_TEXT
    for at in np.flatnonzero(between & ~taken).tolist():
        taken[at] = is_wordless(page.blocks[at].span.text)
    return taken


def _begins(page: Page, opinion: Opinion, chosen: NDArray[np.bool_], chars: NDArray[np.float64]) -> list[_Begin]:
    """Where articles begin; where nothing tells but there is running text, with the likeliest line above it."""
    mass = sums(chars * chosen)
    groups = list(_groups(page, opinion, mass))
    text = np.flatnonzero(chosen)
    found = [
        group.begin for group in groups if (group.sum >= FAR_BEGINS if group.far else _begins_one(page, text, group))
    ]
    found = sorted([*found, *_behind_gaps(page, opinion, chosen, mass, found)])
    before = text[text < found[0].line] if found else text
    size, rest = chars[before].sum(), chars[text].sum()
    if size < (2 * LEAST if found else SHORTEST) or size < min(FIRST_PART * rest, FIRST_LONG):
        return found
    if found and float(np.average(opinion.likely[before], weights=chars[before])) < FIRST_CERTAIN:
        return found
    near = max(before[0] + 1, int(np.searchsorted(mass, mass[before[0]] + ONE_BEGINNING, "right")) - 1)
    first = next((group.begin for group in groups if group.begin.line <= near), None)
    return [first or _Begin(int(before[0]), headed=False), *found]


def _begins_one(page: Page, text: NDArray[np.intp], group: _Group) -> bool:
    """Whether lines speak for a beginning strongly enough; most do so beyond all doubt, or not at all."""
    if group.sum >= BEGINS * SAME or group.sum < BEGINS * HEADED * OTHER:
        return group.sum >= BEGINS
    line = group.begin.line
    headed = any(is_head(block.span.text) for block in page.blocks[line + 1 : line + 1 + HEAD])
    usual = HEADED if headed else 1.0
    return group.sum >= BEGINS * (OTHER * usual) and group.sum >= BEGINS * _doubt(page, text, line, usual)


def _doubt(page: Page, text: NDArray[np.intp], line: int, usual: float) -> float:
    """How much it takes to begin an article with a line: less than usual where the text behind is about another matter
    than that before, which the next item of a list is anyway.
    """
    before, behind = text[: np.searchsorted(text, line)][::-1], text[np.searchsorted(text, line, "right") :]
    above = _first_lines(page, before)
    alike = likeness(above, _first_lines(page, behind))
    if alike > ALIKE[1] and line - before[0] > STRAYED and sum(map(len, above)) < TOLD:
        return usual
    matter = 1 if alike < 0 else OTHER if alike < ALIKE[0] else SAME if alike > ALIKE[1] else 1
    if alike > ALIKE[2] or _is_numbered(page, line):
        return max(matter, 1)
    return matter * usual


def _is_numbered(page: Page, line: int) -> bool:
    """Whether a line is a numbered item, with the item before or behind it not far off: "8. Ebb", not "1. FC Ebb"."""
    own = _NUMBER.match(page.blocks[line].span.text)
    if own is None:
        return False
    near = page.blocks[max(0, line - ITEMS) : line + ITEMS]
    found = (_NUMBER.match(block.span.text) for block in near)
    return any(other is not None and abs(int(other[1]) - int(own[1])) == 1 for other in found)


def _first_lines(page: Page, lines: NDArray[np.intp]) -> list[str]:
    texts: list[str] = []
    size = 0
    for at in lines:
        if size >= COMPARED:
            break
        texts.append(page.blocks[at].span.text)
        size += len(texts[-1])
    return texts


def _behind_gaps(
    page: Page,
    opinion: Opinion,
    chosen: NDArray[np.bool_],
    mass: NDArray[np.float64],
    found: Sequence[_Begin],
) -> Iterator[_Begin]:
    """Where a long text stands so far behind another, or is so little like it, that it is another page's, whatever it
    begins with.
    """
    text = np.flatnonzero(chosen)
    gaps = np.flatnonzero(np.diff(text) >= BREAK)
    for last, first in zip(text[gaps].tolist(), text[gaps + 1].tolist(), strict=True):
        if any(last < begin.line <= first for begin in found):
            continue
        before, behind = mass[last + 1] - mass[max(last - FAR, 0)], mass[min(first + FAR, len(chosen))] - mass[first]
        if first - last > GAP:
            parts = min(before, behind) >= GAP_TEXT and _sureness(opinion, chosen, mass, first) > GAP_CERTAIN
        else:
            parts = min(before, behind) >= BREAK_TEXT and _is_other_matter(page, opinion, text, last, first)
        if parts:
            best = last + 1 + int(opinion.starts[last + 1 : first + 1].argmax())
            line = best if opinion.starts[best] > DOUBTFUL else first
            yield _Begin(line, headed=bool(opinion.likely[line] <= PARAGRAPH and line < first))


def _is_other_matter(page: Page, opinion: Opinion, text: NDArray[np.intp], last: int, first: int) -> bool:
    """Whether two texts have next to no word in common, and something faintly like a beginning stands between them."""
    if opinion.starts[last + 1 : first + 1].max() <= DOUBTFUL:
        return False
    at = int(np.searchsorted(text, first))
    return 0 <= likeness(_first_lines(page, text[:at][::-1]), _first_lines(page, text[at:])) < BREAK_ALIKE


def _sureness(opinion: Opinion, chosen: NDArray[np.bool_], mass: NDArray[np.float64], first: int) -> float:
    """How likely the lines from one on are running text, those that are taken for it."""
    lines = np.flatnonzero(chosen[first : first + FAR]) + first
    return float(np.average(opinion.likely[lines], weights=mass[lines + 1] - mass[lines]))


class _Group(NamedTuple):
    """Lines that may be one beginning."""

    begin: _Begin
    """The likeliest of them."""
    sum: float
    """What they add up to."""
    far: bool
    """Whether they stand far behind other running text, and before some."""


def _groups(page: Page, opinion: Opinion, mass: NDArray[np.float64]) -> Iterator[_Group]:
    starts: dict[int, float] = {}
    group: list[int] = []
    for at in np.flatnonzero(opinion.starts > DOUBTFUL).tolist():
        starts[at] = (ITEM if _is_item(page, at) else 1) * float(opinion.starts[at])
        between = mass[at] - mass[group[0] + 1] if group else 0
        if between > ONE_BEGINNING or (
            between >= LEAST and min(starts[at], max(starts[one] for one in group)) >= BEGINS
        ):
            yield _group(page, opinion, starts, group, mass)
            group = []
        group.append(at)
    if group:
        yield _group(page, opinion, starts, group, mass)


def _is_item(page: Page, at: int) -> bool:
    """Whether a line has a bullet; a dash alone, and none on the lines beside, opens speech, in a headline too."""
    mark = _mark(page, at)
    return mark in BULLETS and (mark not in DASHES or _mark(page, at - 1) == mark or _mark(page, at + 1) == mark)


def _mark(page: Page, at: int) -> str:
    return page.blocks[at].span.text.lstrip()[:1] if 0 <= at < len(page.blocks) else ""


def _group(
    page: Page, opinion: Opinion, starts: Mapping[int, float], group: list[int], mass: NDArray[np.float64]
) -> _Group:
    best = max(group, key=starts.__getitem__)
    if opinion.likely[best] <= PARAGRAPH:
        best = headline_line(page, opinion.starts, opinion.likely, best)
    else:
        marked = headline_by_level(page, opinion.likely, best)
        best = best if marked is None else marked
    begin = _Begin(best, headed=bool(opinion.likely[best] <= PARAGRAPH))
    far = mass[best] - mass[max(best - FAR, 0)] < LEAST and mass[best] > LEAST
    far &= mass[min(best + FAR, len(mass) - 1)] - mass[best] >= FAR_TEXT
    return _Group(begin, float(opinion.starts[group].sum()), bool(far))


def _body(
    page: Page, opinion: Opinion, chosen: NDArray[np.bool_], chars: NDArray[np.float64], begin: _Begin, end: int
) -> list[int]:
    """The running text of one article, without what stands far from the rest of it."""
    first = begin.line + begin.headed
    lines = before_the_end(page, (np.flatnonzero(chosen[first:end]) + first).tolist())
    lines = without_authors(page, lines, begin.line)
    stretches: list[list[int]] = []
    for line in lines:
        if stretches and line - stretches[-1][-1] <= APART:
            stretches[-1].append(line)
        else:
            stretches.append([line])
    return [line for lines in _near(stretches, opinion.likely, chars, begin) for line in lines]


def _once(page: Page, lines: Sequence[int]) -> list[int]:
    """Lines without the second copies of long ones: texts of pages hold what a page hides, too."""
    kept: list[int] = []
    seen: set[str] = set()
    for at in lines:
        text = page.blocks[at].span.text
        if len(text) >= COPY_CHARS:
            text = text.strip()
            if len(text) >= COPY_CHARS and text in seen:
                continue
            seen.add(text)
        kept.append(at)
    return kept


def _near(
    stretches: Sequence[list[int]], likely: NDArray[np.float32], chars: NDArray[np.float64], begin: _Begin
) -> Iterator[list[int]]:
    """The weightiest stretch, and those others that are weighty and sure enough to be part of the same text, or stand
    below the headline.
    """
    if len(stretches) == 1:
        yield stretches[0]
        return
    weights = [float((chars[lines] * np.maximum(2 * likely[lines] - 1, 0.01)).sum()) for lines in stretches]
    for lines, weight in zip(stretches, weights, strict=True):
        sure = float(np.average(likely[lines], weights=chars[lines]))
        opens = begin.headed and lines[0] - begin.line <= OPENS and sure > OPENS_CERTAIN
        if opens or weight == max(weights) or (weight > STRAY * sum(weights) and sure > CERTAIN):
            yield lines


def _region(opinion: Opinion, begin: _Begin, end: int, body: list[int], before: list[Region], said: Said) -> Region:
    floor = before[-1].body[-1] + 1 if before else 0
    lead = min(LEAD, begin.line - floor) if not before else min(LEAD, (begin.line - floor) // 2)
    first, last, taken = max(begin.line - lead, 0), min(body[-1] + 1, end), set(body)
    captions = (np.flatnonzero(opinion.captions[first:last] >= CHOSEN) + first).tolist()
    return Region(
        len(before) + 1,
        begin.line - lead,
        end,
        tuple(body),
        headline=begin.line if begin.headed else None,
        captions=tuple(at for at in captions if at not in taken),
        country=said.country,
    )
