"""What a site's rules say of a page: its blocks' roles, each with the reason, and the places of its fields.

Furniture is the strongest: what such a rule names stays furniture whatever else names it. Then come the parts that
fields are read from, the innermost element first, and last ``body``. A block has a role when one element holds all its
words; a part of a line, such as a credit behind a caption, gives a place and no role.

>>> from onrecord.page.html import parse_html
>>> from onrecord.sites.rules import parse_rules
>>> page = parse_html("<h1>Rain</h1><div class=story><p>It fell.</p><p class=promo>Subscribe!</p></div>")
>>> rules = parse_rules("x.toml", '''
... hosts = ["x.example"]
... headline = ["h1"]
... body = [".story"]
... furniture = [".promo"]
... ''')
>>> forced_roles(page, rules)[2]
('furniture', "the rules of x.example: furniture '.promo'")
>>> [span.text for span in forced_fields(page, rules)["headline"]]
['Rain']
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from onrecord.model.page import Page, Role
from onrecord.model.span import Span
from onrecord.sites.rules import FIELD_PARTS, FURNITURE_PARTS, SiteRules
from onrecord.sites.selectors import matching_each

Forced = tuple[Role, str]

_ROLES: Final[dict[str, Role]] = {role: role for role in (*FURNITURE_PARTS, *FIELD_PARTS)}
_BODY_ROLES: Final[dict[str, Role | None]] = {
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), "subhead"),
    "li": "list_item",
    "dt": "list_item",
    "dd": "list_item",
    "blockquote": "quote",
    "tr": "table_row",
    "figcaption": "caption",
    # No running text, even inside the body: a rule has to name what they are, or nobody does.
    **dict.fromkeys(("h1", "nav", "footer", "form", "button", "select", "textarea", "label"), None),
}
"""What an element makes of the blocks inside it; None: the body's rule has nothing to say of them."""

_CORE: Final = re.compile(r"\w(?:.*\w)?", re.DOTALL)


class _Claim(NamedTuple):
    """A run of the page that a rule names."""

    start: int
    end: int
    part: str
    selector: str
    element: int


class _Claims(NamedTuple):
    """What the rules name on a page; each list in document order."""

    furniture: list[_Claim]
    fields: list[_Claim]
    body: list[_Claim]


def forced_roles(page: Page, rules: SiteRules) -> dict[int, Forced]:
    """For each block that the rules speak of, its role and the reason; the caller decides about the others.

    Args:
        page: the page.
        rules: what `rules_for` gives: the latest of their sections decides.
    """
    claims = _claims(page, rules)
    said = f"the rules of {rules.hosts[0]}: "
    roles = _body_roles(page, claims.body, said)
    for layer in (claims.fields, claims.furniture):
        for block, claim in _holders(page, layer):
            roles[block] = (_ROLES[claim.part], f"{said}{claim.part} {claim.selector!r}")
    for block, phrase in _phrased(page, rules.latest.furniture_phrases):
        roles[block] = ("furniture", f"{said}furniture phrase {phrase!r}")
    return dict(sorted(roles.items()))


def forced_fields(page: Page, rules: SiteRules) -> dict[str, tuple[Span, ...]]:
    """Where the rules place ``headline``, ``standfirst``, ``byline``, ``date``, ``caption``, ``credit``.

    Only parts that were found, and never in what the rules call furniture; one span an element, in order, without the
    blanks at its edges.
    """
    claims = _claims(page, rules)
    off = [(claim.start, claim.end) for claim in claims.furniture]
    places: dict[str, list[Span]] = {}
    for claim in _outside(_outermost(claims.fields), off):
        places.setdefault(claim.part, []).append(Span.stripped(page.text, claim.start, claim.end))
    return {part: tuple(places[part]) for part in FIELD_PARTS if part in places}


# ---------------------------------------------------------------- what the selectors name
def _claims(page: Page, rules: SiteRules) -> _Claims:
    """What each part names, but for elements without text; of several selectors for an element the first counts."""
    selectors = [(part, one) for part, several in rules.latest.selectors.items() for one in several]
    found = matching_each(page, [selector for _, selector in selectors])
    by_part: dict[str, dict[int, str]] = {}
    for (part, selector), elements in zip(selectors, found, strict=True):
        named = by_part.setdefault(part, {})
        for element in elements:
            named.setdefault(element, selector.text)
    return _Claims(
        _layer(page, by_part, FURNITURE_PARTS), _layer(page, by_part, FIELD_PARTS), _layer(page, by_part, ("body",))
    )


def _layer(page: Page, by_part: dict[str, dict[int, str]], parts: Sequence[str]) -> list[_Claim]:
    """The claims of several parts; of one element, that of the part that stands first comes last, and wins."""
    claims = [
        (index, -rank, _Claim(element.start, element.end, part, selector, index))
        for rank, part in enumerate(parts)
        for index, selector in by_part.get(part, {}).items()
        if (element := page.layout.elements[index]).start < element.end
    ]
    return [claim for _, _, claim in sorted(claims)]


def _outermost(claims: Iterable[_Claim]) -> Iterator[_Claim]:
    """Claims that do not lie in another one of the same part."""
    done: dict[str, int] = {}
    for claim in claims:
        if claim.end > done.get(claim.part, 0):
            done[claim.part] = claim.end
            yield claim


# ---------------------------------------------------------------- blocks
def _holders(page: Page, claims: Iterable[_Claim]) -> Iterator[tuple[int, _Claim]]:
    """Each block that a claim holds, with the innermost such claim; one pass over both."""
    waiting = iter([*claims])
    coming = next(waiting, None)
    around: list[_Claim] = []
    for index, block in enumerate(page.blocks):
        core = _CORE.search(block.span.text)
        low, high = core.span() if core else (0, len(block.span.text))
        start, end = block.span.start + low, block.span.start + high
        while coming is not None and coming.start <= start:
            while around and around[-1].end <= coming.start:
                around.pop()
            around.append(coming)
            coming = next(waiting, None)
        while around and around[-1].end < end:
            around.pop()
        if around:
            yield index, around[-1]


def _outside(claims: Iterable[_Claim], off: Sequence[tuple[int, int]]) -> Iterator[_Claim]:
    """Claims that do not lie in one of these runs, which come by their beginnings."""
    at, covered = 0, -1
    for claim in claims:
        while at < len(off) and off[at][0] <= claim.start:
            covered = max(covered, off[at][1])
            at += 1
        if covered < claim.end:
            yield claim


def _body_roles(page: Page, claims: list[_Claim], said: str) -> dict[int, Forced]:
    tags = _telling_elements(page, {claim.element for claim in _outermost(claims)}) if claims else []
    roles: dict[int, Forced] = {}
    for index, claim in _holders(page, claims):
        if index in page.layout.hidden:
            continue
        role = _body_role(page, index, tags)
        if role:
            roles[index] = (role, f"{said}body {claim.selector!r}")
    return roles


def _telling_elements(page: Page, bodies: set[int]) -> list[int]:
    """For each element, the innermost one around it, itself included, that makes something of a block; -1: none.

    Nothing outside the body's element counts, but the element itself does: ``body = ["h2", "p"]`` names headings too.
    """
    telling: list[int] = []
    for index, element in enumerate(page.layout.elements):
        if element.tag in _BODY_ROLES:
            telling.append(index)
        else:
            telling.append(telling[element.parent] if element.parent >= 0 and index not in bodies else -1)
    return telling


def _body_role(page: Page, index: int, telling: list[int]) -> Role | None:
    at = telling[page.layout.block_elements[index]]
    if at < 0:
        return "paragraph"
    element = page.layout.elements[at]
    role = _BODY_ROLES[element.tag]
    size = len(page.blocks[index].span.text)
    # A list item or table cell that holds many blocks only sets them out on the page.
    if role in ("list_item", "table_row") and element.end - element.start > 3 * size + 200:
        return "paragraph"
    return role


# ---------------------------------------------------------------- phrases
def _phrased(page: Page, phrases: Sequence[str]) -> Iterator[tuple[int, str]]:
    whole = {_folded(phrase): phrase for phrase in phrases if not phrase.endswith("*")}
    openers = {_folded(phrase[:-1]): phrase for phrase in phrases if phrase.endswith("*")}
    starts = tuple(openers)
    longest = 4 * max((len(phrase) for phrase in phrases), default=0) + 40
    for index, block in enumerate(page.blocks if phrases else ()):
        line = _folded(block.span.text[:longest])
        if line in whole and len(block.span.text) <= longest:
            yield index, whole[line]
        elif line.startswith(starts):
            yield index, next(openers[start] for start in starts if line.startswith(start))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
