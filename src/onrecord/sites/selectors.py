"""Selectors: words of CSS in, elements of a page out.

Known are ``tag``, ``*``, ``#id``, ``.class``, ``[attr]``, ``[attr=value]`` (also ``^=``, ``$=``, ``*=``), one part
inside another (``a b``), right inside another (``a > b``), and several selectors between commas. Tags and names of
attributes may be written in any case, ids and classes as the page has them.

>>> from onrecord.page.html import parse_html
>>> page = parse_html("<div class='story wide'><p>Rain fell.</p><aside><p>Buy now.</p></aside></div>")
>>> [page.layout.elements[index].start for index in matching(page, compile_selector(".story p"))]
[0, 11]
>>> [page.layout.elements[index].start for index in matching(page, compile_selector(".story > p"))]
[0]
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal

import msgspec

from onrecord.model.page import Element, Page

SELECTOR_CHARS: Final = 1_000
"""A longer selector is a mistake."""

Operator = Literal["", "=", "^=", "$=", "*="]


class SelectorError(ValueError):
    """A selector that cannot be read.

    Args:
        what: what is wrong with it.
        remedy: what to write instead, a sentence.
    """

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what}. {remedy}")
        self.what = what
        self.remedy = remedy


class Attribute(msgspec.Struct, frozen=True):
    """``[name]``, or ``[name=value]`` with its operator."""

    name: str
    operator: Operator = ""
    value: str = ""


class Step(msgspec.Struct, frozen=True):
    """What one element has to be: ``div.promo[data-kind=advert]``."""

    tag: str = ""
    """Lower case; empty: any."""
    id: str = ""
    """Empty: any."""
    classes: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    child: bool = False
    """Stands right inside an element of the step before it, not only somewhere inside."""


class Selector(msgspec.Struct, frozen=True):
    """A selector, ready to be matched."""

    text: str
    """As written."""
    paths: tuple[tuple[Step, ...], ...]
    """One for each part between commas: steps from the outermost element to the one that is meant."""


def compile_selector(text: str) -> Selector:
    """Read a selector.

    Raises:
        SelectorError: it is none, or uses words of CSS that are not known here.
    """
    if len(text) > SELECTOR_CHARS:
        raise SelectorError(
            f"it has {len(text):,} characters, more than {SELECTOR_CHARS:,}", "Write several short ones."
        )
    tokens = list(_tokens(text))
    paths = []
    while tokens:
        paths.append(_path(tokens))
    if not paths:
        raise SelectorError("it is empty", "Write a tag, a .class or an #id.")
    return Selector(text, tuple(paths))


def matching(page: Page, selector: Selector) -> list[int]:
    """Indices into ``page.layout.elements`` of the elements that a selector means, in document order."""
    return matching_each(page, (selector,))[0]


def matching_each(page: Page, selectors: Sequence[Selector]) -> list[list[int]]:
    """What `matching` says of each selector, in one pass over the page."""
    plan = _Plan(selectors)
    found: list[list[int]] = [[] for _ in selectors]
    if not plan.steps:
        return found
    here: list[int] = []
    around: list[int] = []
    for index, element in enumerate(page.layout.elements):
        # Bit i: this element ends a match of the steps up to the i-th; around: so does it, or an element that holds it.
        parent = element.parent
        state = plan.match(element, here[parent], around[parent]) if parent >= 0 else plan.match(element, 0, 0)
        here.append(state)
        around.append(state | around[parent] if parent >= 0 else state)
        if state & plan.last_bits:
            for number in plan.ended(state):
                found[number].append(index)
    return found


# ---------------------------------------------------------------- reading
_NAME: Final = r"(?:[A-Za-z0-9_-]|[^\x00-\x7f]|\\[^\n])+"
_TOKEN: Final = re.compile(
    rf"""\s*(?:(?P<comma>,)|(?P<child>>))\s*
    |(?P<blank>\s+)
    |(?P<any>\*)
    |\#(?P<id>{_NAME})
    |\.(?P<class>{_NAME})
    |\[\s*(?P<attr>{_NAME})\s*(?:(?P<op>[\^$*]?=)\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\]\s"']+))\s*)?\]
    |(?P<tag>{_NAME})""",
    re.VERBOSE,
)
_NO_NEIGHBOURS: Final = "Neighbours (+ and ~) are not known here; name an element around it."
_UNKNOWN: Final = {
    ":": "States and positions such as :hover are not known here; use a tag, a .class, an #id or an [attribute].",
    "+": _NO_NEIGHBOURS,
    "~": _NO_NEIGHBOURS,
    "[": "Write [name], [name=value], [name^=value], [name$=value] or [name*=value].",
    ".": "A dot stands before the name of a class, as in .promo.",
    "#": "A # stands before an id, as in #comments.",
    ">": "A > stands between two elements, as in ul > li.",
}


class _Token(msgspec.Struct):
    kind: str
    value: str
    place: str
    """The selector from here on, for messages."""
    attribute: Attribute | None = None


def _tokens(text: str) -> Iterator[_Token]:
    clean = text.strip()
    at = 0
    while at < len(clean):
        match = _TOKEN.match(clean, at)
        if match is None:
            raise _broken(clean[at:])
        yield _token(match, clean[at : at + 40])
        at = match.end()


def _token(match: re.Match[str], place: str) -> _Token:
    kind = match.lastgroup or ""
    if match["attr"]:
        value = match["double"] or match["single"] or match["bare"] or ""
        operator: Operator = match["op"] or ""  # type: ignore[assignment]  # the pattern knows no others
        if operator in ("^=", "$=", "*=") and not value:
            raise SelectorError(f"nothing stands behind {operator} at {place!r}", "Write what the value holds.")
        name = _plain(match["attr"]).lower()
        return _Token("attr", name, place, Attribute(name, operator, value))
    return _Token(kind, _plain(match[kind]), place)


def _plain(name: str) -> str:
    """The name without the backslashes that CSS puts before odd characters."""
    return re.sub(r"\\(.)", r"\1", name)


def _broken(rest: str) -> SelectorError:
    hint = _UNKNOWN.get(rest[0], "Write tags, .classes, #ids and [attributes], with blanks or > between them.")
    return SelectorError(f"nothing known at {rest[:40]!r}", hint)


def _path(tokens: list[_Token]) -> tuple[Step, ...]:
    """The steps up to the next comma, which is taken too."""
    steps: list[Step] = []
    child = False
    while tokens and tokens[0].kind != "comma":
        token = tokens[0]
        if token.kind == "child":
            if child or not steps:
                raise _broken(token.place.lstrip())
            child = True
            tokens.pop(0)
        elif token.kind == "blank":
            tokens.pop(0)
        else:
            steps.append(_step(tokens, child=child))
            child = False
    if child:
        raise SelectorError("nothing stands behind the last '>'", _UNKNOWN[">"])
    if not steps or (tokens and len(tokens) == 1):
        raise SelectorError("nothing stands before or behind a comma", "Take the comma away.")
    if tokens:
        tokens.pop(0)
    return tuple(steps)


def _step(tokens: list[_Token], *, child: bool) -> Step:
    tag, ids, classes, attributes = "", "", [], []
    first = True
    while tokens and tokens[0].kind in ("tag", "any", "id", "class", "attr"):
        token = tokens.pop(0)
        if token.kind in ("tag", "any"):
            if not first:
                raise SelectorError(
                    f"a tag in the wrong place at {token.place!r}",
                    "A tag stands before its #id, .class and [attribute].",
                )
            tag = "" if token.kind == "any" else token.value.lower()
        elif token.kind == "id":
            ids = token.value
        elif token.kind == "class":
            classes.append(token.value)
        elif token.attribute is not None:
            attributes.append(token.attribute)
        first = False
    return Step(tag, ids, tuple(classes), tuple(attributes), child)


# ---------------------------------------------------------------- matching
class _Plan:
    """All steps of several selectors, numbered, and found again by an element's id, class or tag."""

    def __init__(self, selectors: Sequence[Selector]) -> None:
        self.steps: list[tuple[Step, int, int]] = []
        """Each with its bit, and the bit of the step before it (0: it is the first)."""
        self.last_bits = 0
        self._owners: dict[int, list[int]] = {}
        self._by_key: dict[str, list[int]] = {}
        for number, selector in enumerate(selectors):
            for path in selector.paths:
                self._add(path, number)

    def _add(self, path: tuple[Step, ...], number: int) -> None:
        before = 0
        for step in path:
            bit = 1 << len(self.steps)
            self._by_key.setdefault(_key(step), []).append(len(self.steps))
            self.steps.append((step, bit, before))
            before = bit
        self.last_bits |= before
        self._owners.setdefault(before, []).append(number)

    def match(self, element: Element, parent: int, around: int) -> int:
        """The bits of the steps that end at this element."""
        state = 0
        attrs = element.attrs
        classes = frozenset(attrs["class"].split()) if "class" in attrs else frozenset()
        for number in self._candidates(element, classes):
            step, bit, before = self.steps[number]
            if before and not before & (parent if step.child else around):
                continue
            if _fits(step, element, classes):
                state |= bit
        return state

    def _candidates(self, element: Element, classes: frozenset[str]) -> Iterator[int]:
        by_key = self._by_key
        yield from by_key.get("", ())
        yield from by_key.get(element.tag, ())
        if "id" in element.attrs:
            yield from by_key.get("#" + element.attrs["id"], ())
        for name in classes:
            yield from by_key.get("." + name, ())

    def ended(self, state: int) -> Iterator[int]:
        """The selectors whose last step is among these bits, each once."""
        ends = state & self.last_bits
        numbers = set()
        while ends:
            bit = ends & -ends
            numbers.update(self._owners[bit])
            ends ^= bit
        return iter(sorted(numbers))


def _key(step: Step) -> str:
    if step.id:
        return "#" + step.id
    return "." + step.classes[0] if step.classes else step.tag


def _fits(step: Step, element: Element, classes: frozenset[str]) -> bool:
    attrs = element.attrs
    return (
        (not step.tag or step.tag == element.tag)
        and (not step.id or step.id == attrs.get("id"))
        and classes.issuperset(step.classes)
        and all(_holds(wanted, attrs.get(wanted.name)) for wanted in step.attributes)
    )


def _holds(wanted: Attribute, value: str | None) -> bool:
    if value is None:
        return False
    match wanted.operator:
        case "=":
            return value == wanted.value
        case "^=":
            return value.startswith(wanted.value)
        case "$=":
            return value.endswith(wanted.value)
        case "*=":
            return wanted.value in value
    return True
