"""Who signs the article: people, then bodies that sign; agencies stand apart.

What the page shows and what it declares are put together. A shown line gives the place; a declaration confirms it, adds
names that the page does not show, and stands alone where nothing is shown. Where both name the same person, the fuller
writing is the value and what is printed is ``raw``.

>>> from onrecord.page.html import parse_html
>>> page = parse_html("<h1>Dam breaks</h1><p class=byline>By Ana Ruiz and Tom Weber, Reuters</p><p>The dam broke.</p>")
>>> region = Region(position=1, first=0, last=3, body=(2,))
>>> byline = find_byline(page, region)
>>> [(found.value.name, found.span.start) for found in byline.authors], byline.agency.value, byline.blocks
([('Ana Ruiz', 14), ('Tom Weber', 27)], 'Reuters', (1,))
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from onrecord.article.fields.byline_declared import DeclaredSigner, author_hints, declared_signers
from onrecord.article.fields.byline_shown import LIKELY, SURE, ShownLine, near_blocks, shown_lines
from onrecord.article.fields.names import Kind, Place, Signer, fold_name, split_byline
from onrecord.article.fields.publisher import host_of, publisher_names
from onrecord.article.region import Region
from onrecord.lang.agencies import agency_key, is_unnamed
from onrecord.model.article import Author
from onrecord.model.found import Candidate, Found
from onrecord.model.page import Page
from onrecord.model.span import Span

GAP: Final = 4
"""Lines of one byline stand no further apart."""

BIOGRAPHY: Final = 3
"""So many blocks at the end of the running text are looked at for what says who the author is."""

NAMED_LINE: Final = 300
"""A declared name is looked for in blocks no longer than this."""


class Byline(NamedTuple):
    """What the byline says."""

    authors: tuple[Found[Author], ...]
    agency: Found[str] | None
    blocks: tuple[int, ...]
    """Indices of blocks that hold nothing but byline."""


class _Shown(NamedTuple):
    """A signer with its line."""

    line: ShownLine
    signer: Signer
    below: ShownLine | None = None
    """A line right below it that says what the person is."""

    @property
    def name(self) -> str:
        return self.line.text[self.signer.start : self.signer.end]

    @property
    def folded(self) -> str:
        return fold_name(self.name)

    def span(self, page: Page) -> Span:
        return Span.of(page.text, self.line.start + self.signer.start, self.line.start + self.signer.end)

    @property
    def role(self) -> str | None:
        if self.signer.role or not self.below or not self.below.byline.role:
            return self.part(self.signer.role)
        return self.below.text[slice(*self.below.byline.role)]

    def part(self, place: Place | None) -> str | None:
        return self.line.text[slice(*place)] if place else None


def find_authors(page: Page, region: Region) -> tuple[Found[Author], ...]:
    """People in the order of the byline, then bodies that sign."""
    return find_byline(page, region).authors


def byline_blocks(page: Page, region: Region) -> tuple[int, ...]:
    """Indices of the blocks that hold nothing but byline."""
    return find_byline(page, region).blocks


def biography_blocks(page: Page, region: Region, byline: Byline) -> tuple[int, ...]:
    """Indices of the last blocks of running text from where one says who an author is: it opens with the author's full
    name. Of 17 such blocks on the pages that were looked at, two are part of the text.
    """
    names = [name for found in byline.authors if " " in (name := found.value.name or "")]
    if not names or len(region.body) <= BIOGRAPHY:
        return ()
    last = region.body[-BIOGRAPHY:]
    first = next((at for at, index in enumerate(last) if _opens_with(page.blocks[index].span.text, names)), None)
    return () if first is None else tuple(last[first:])


def _opens_with(text: str, names: Sequence[str]) -> bool:
    """Whether a line goes on behind one of these names as a sentence about somebody does."""
    start = next((len(name) for name in names if text.startswith(name)), 0)
    rest = text[start : start + 3]
    return start > 0 and (rest[:1] == "," or (rest[:1].isspace() and rest[1:2].islower()))


def find_byline(page: Page, region: Region) -> Byline:
    """Authors, the byline's agency, and the byline's blocks, worked out together."""
    bodies = _bodies(page, region)
    declared = declared_signers(page, region, bodies)
    names = [signer.name for signer in declared if signer.kind != "organization"]
    lines = shown_lines(page, region, bodies, names or author_hints(region))
    helped = {fold_name(line.text[slice(*place)]) for line in lines for place in line.byline.helped}
    signing = _signing(lines, declared)
    roles = {line.block - 1: line for line in lines if line.byline.role and line.byline.clean}
    signers = [_Shown(line, signer, roles.get(line.block)) for line in signing for signer in line.byline.signers]
    helped -= {one.folded for one in signers}
    declared = tuple(signer for signer in declared if signer.folded not in helped) or declared
    believed = _believed(signers, declared)
    shown = _distinct(believed)
    return Byline(
        authors=tuple(_authors(page, region, shown, declared)),
        agency=_agency(page, shown, declared),
        blocks=tuple(sorted(_whole_blocks(page, believed, lines))),
    )


def _bodies(page: Page, region: Region) -> frozenset[str]:
    """Folded names of the paper: what it calls itself, and its host."""
    names = {fold_name(name) for name in publisher_names(page, region)}
    host = host_of(page)
    labels = [label for label in host.split(".") if len(label) > 3]
    names |= {host.removeprefix("www.").replace(".", " "), *labels[:-1], *labels[-1:]}
    return frozenset(name.removeprefix("the ") for name in names if name)


def _signing(lines: list[ShownLine], declared: tuple[DeclaredSigner, ...]) -> list[ShownLine]:
    """The lines of the article's own byline: the surest above or near the body, with the ones beside it."""
    naming = [line for line in lines if line.byline.signers]
    best = _best([line for line in naming if not line.behind], declared) or _best(
        [line for line in naming if line.behind], declared
    )
    if best is None:
        return []
    likely = [line for line in naming if line.strength >= min(LIKELY, best.strength) and line.zone == best.zone]
    place = likely.index(best)
    first = last = place
    while first and likely[first].block - likely[first - 1].block <= GAP:
        first -= 1
    while last + 1 < len(likely) and likely[last + 1].block - likely[last].block <= GAP:
        last += 1
    return likely[first : last + 1]


def _believed(signers: list[_Shown], declared: tuple[DeclaredSigner, ...]) -> list[_Shown]:
    """Without the words that only look like a name.

    A lone word is a name where nothing better is there. Beside declared names, a name that the page only shows must
    stand in the line of one of them, or in a sure line of its own.
    """
    names = [signer.folded for signer in declared]
    known = [one for one in signers if _same_as(one.folded, names)]
    lines = {one.line.block for one in known}
    people = [signer.name for signer in declared if signer.kind == "person"]
    better = bool(people) or any(" " in one.name for one in signers if one.signer.kind == "person")
    lines |= {one.line.block for one in signers if one.line.byline.opened and one.line.strength > SURE}
    return [one for one in signers if one in known or _believable(one, lines, better=better)]


def _believable(one: _Shown, lines: set[int], *, better: bool) -> bool:
    """Whether a name that is not declared is one.

    Args:
        one: the name with its line.
        lines: blocks in which declared names stand, or which open with "by": other lines must be as sure.
        better: declared people, or names of two words, are there.
    """
    byline, sure = one.line.byline, one.line.strength >= SURE
    if not (byline.clean or byline.opened):
        return False
    if one.signer.kind != "person":
        return True
    if " " not in one.name and one.name.isascii():
        return not better and (sure or byline.opened)
    return not lines or (byline.clean and (sure or one.line.block in lines))


def _best(lines: list[ShownLine], declared: tuple[DeclaredSigner, ...]) -> ShownLine | None:
    """The line that most speaks for; the first of equals. Behind the body only an opener or a declared name counts."""
    names = {signer.folded for signer in declared if signer.kind != "organization"}
    best, best_score = None, 0
    for line in lines:
        named = any(_same_as(fold_name(line.text[s.start : s.end]), names) for s in line.byline.signers)
        strength = line.strength + (SURE if named else 0)
        score = 2 * strength - line.above
        if strength >= (SURE if line.behind and names else LIKELY) and score > best_score:
            best, best_score = line, score
    return best


def _same_as(folded: str, names: Iterable[str]) -> bool:
    return any(_same(folded, name) for name in names)


def _same(one: str, other: str) -> bool:
    """Whether two folded names are one person's: equal, or the words of one among those of the other."""
    if one == other:
        return True
    words, others = one.split(), other.split()
    small, large = sorted((words, others), key=len)
    return len(small) >= 2 and set(small) <= set(large)


def _distinct(shown: Iterable[_Shown]) -> list[_Shown]:
    kept: list[_Shown] = []
    for one in shown:
        if not any(one.signer.kind == other.signer.kind and _same(one.folded, other.folded) for other in kept):
            kept.append(one)
    return kept


def _authors(
    page: Page, region: Region, shown: list[_Shown], declared: tuple[DeclaredSigner, ...]
) -> Iterable[Found[Author]]:
    people = _merged(page, region, shown, declared, "person")
    sure = any(one.line.strength >= SURE and one.signer.kind != "person" for one in shown)
    if people and not (sure and all(found.source == "meta" for found in people)):
        return people
    bodies = _merged(page, region, shown, declared, "organization")
    if any(one.signer.kind == "agency" for one in shown) and all(found.span is None for found in bodies):
        return []
    return bodies


def _merged(
    page: Page, region: Region, shown: list[_Shown], declared: tuple[DeclaredSigner, ...], kind: Kind
) -> list[Found[Author]]:
    """Shown and declared signers of one kind, each once, with the evidence of both."""
    seen = [one for one in shown if one.signer.kind == kind]
    said = [signer for signer in declared if signer.kind == kind]
    pairs = {index: next((s for s in said if _same(one.folded, s.folded)), None) for index, one in enumerate(seen)}
    if seen and said and not any(pairs.values()):
        return _contested(page, region, seen, said)
    found = [_from_shown(page, one, pairs[index]) for index, one in enumerate(seen)]
    matched = {signer.folded for signer in pairs.values() if signer}
    return found + [_from_declared(page, region, signer) for signer in said if signer.folded not in matched]


def _contested(page: Page, region: Region, seen: list[_Shown], said: list[DeclaredSigner]) -> list[Found[Author]]:
    """Shown and declared names differ: a sure line at the head wins over the publishing system's user."""
    sure = any(one.line.strength >= SURE and not one.line.behind for one in seen)
    if sure or seen[0].signer.kind == "organization":
        lost = tuple(Candidate(signer.name, signer.source, reason="the page shows another name") for signer in said)
        found = [_from_shown(page, one, None) for one in seen]
        return [_with_candidates(found[0], lost), *found[1:]]
    lost = tuple(Candidate(one.name, "span", one.span(page), "the page declares another name") for one in seen)
    found = [_from_declared(page, region, signer) for signer in said]
    return [_with_candidates(found[0], lost), *found[1:]]


def _with_candidates(found: Found[Author], lost: tuple[Candidate, ...]) -> Found[Author]:
    return Found(found.value, found.raw, found.source, found.span, (*found.candidates, *lost))


def _from_shown(page: Page, one: _Shown, declared: DeclaredSigner | None) -> Found[Author]:
    fuller = declared is not None and len(declared.folded.split()) > len(one.folded.split())
    name = declared.name if declared and fuller else one.name
    organization, contact = one.part(one.signer.organization), one.part(one.signer.contact)
    author = _author(name, one.signer.kind, one.role, organization, contact)
    same = declared and not fuller
    candidates = (
        (Candidate(declared.name, declared.source, reason="the same name, as declared"),) if declared and same else ()
    )
    return Found(author, one.name, "span", one.span(page), candidates)


def _from_declared(page: Page, region: Region, signer: DeclaredSigner) -> Found[Author]:
    author = _author(signer.name, signer.kind, signer.role, signer.organization, signer.contact)
    span = _span_of(page, region, signer.name)
    if span:
        lost = (Candidate(signer.raw, signer.source, reason="the same name, as declared"),)
        return Found(author, span.text, "span", span, lost)
    return Found(author, signer.raw, signer.source)


def _author(name: str, kind: Kind, role: str | None, organization: str | None, contact: str | None) -> Author:
    name = " ".join(name.split())
    if kind == "organization":
        return Author(name=None, organization=name)
    return Author(name=name, role=role, organization=organization, contact=contact)


def _span_of(page: Page, region: Region, name: str) -> Span | None:
    """Where the name stands in a short block near headline or body's end; prose does not count."""
    folded, longest, body = name.lower(), 3 * len(name) + 40, frozenset(region.body)
    for block in near_blocks(page, region):
        span = page.blocks[block].span
        if len(span.text) > min(longest, NAMED_LINE) or block in page.layout.hidden or block in body:
            continue
        start = span.text.lower().find(folded)
        end = start + len(name)
        if start >= 0 and span.text[start:end].lower() == folded and _stands_alone(span.text, start, end):
            return span.within(start, end)
    return None


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no letter or digit touches the run."""
    return not text[max(0, start - 1) : start].isalnum() and not text[end : end + 1].isalnum()


def _agency(page: Page, shown: list[_Shown], declared: tuple[DeclaredSigner, ...]) -> Found[str] | None:
    """The agency that the byline names; the fuller of its writings is the value."""
    said = next((signer for signer in declared if signer.kind == "agency" and not is_unnamed(signer.name)), None)
    seen = next((one for one in shown if one.signer.kind == "agency" and not is_unnamed(one.name)), None)
    if seen is None:
        return Found(said.name, said.raw, said.source) if said else None
    same = said is not None and agency_key(said.name) == agency_key(seen.name)
    value = said.name if said and same and len(said.name) > len(seen.name) else seen.name
    lost = (Candidate(said.name, said.source, reason="also declared"),) if said and not same else ()
    return Found(value, seen.name, "span", seen.span(page), lost)


def _whole_blocks(page: Page, signers: list[_Shown], lines: list[ShownLine]) -> set[int]:
    """Blocks that are nothing but byline: its lines, roles and helpers beside them, and the bare "by" above."""
    blocks = {one.line.block for one in signers if one.line.byline.clean}
    blocks |= {one.below.block for one in signers if one.below}
    if not blocks:
        return blocks
    near = range(min(blocks) - GAP, max(blocks) + GAP + 1)
    helpers = (line for line in lines if line.byline.helped and line.byline.clean and line.strength >= LIKELY)
    blocks |= {line.block for line in helpers if line.block in near}
    bare = {block - 1 for block in blocks if block and _is_bare_opener(page.blocks[block - 1].span.text)}
    return blocks | bare


def _is_bare_opener(text: str) -> bool:
    if len(text) > 30:
        return False
    byline = split_byline(text)
    return byline.lead in ("opener", "helper") and not byline.signers and byline.clean and not byline.helped
