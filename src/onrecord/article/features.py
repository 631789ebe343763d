"""A page in, one row of numbers per block out: what the labeller sees. Every column has a name a person understands.

All columns speak of layout, place and form; none of words, save for the declared lists of names (``lexicon``) and
furniture phrases (``lang``). Loops over blocks and elements run once in Python; the rest is columns of numpy.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from string import ascii_uppercase
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.lexicon import NAMES, all_name_groups
from onrecord.lang.furniture import KINDS, furniture_kind
from onrecord.model.page import Page
from onrecord.page.blocks import BLOCK_TAGS

Numbers = NDArray[np.float32]
Indices = NDArray[np.intp]

TAG_GROUPS: Final[dict[str, str]] = {
    "tag nav": "nav menu",
    "tag header": "header hgroup",
    "tag footer": "footer",
    "tag aside": "aside",
    "tag form": "form fieldset label input textarea",
    "tag button": "button select option optgroup",
    "tag figure": "figure picture video audio",
    "tag figcaption": "figcaption caption",
    "tag list": "ul ol dl",
    "tag item": "li dt dd",
    "tag table": "table tbody",
    "tag row": "tr td th",
    "tag article": "article",
    "tag main": "main",
    "tag section": "section",
    "tag quote": "blockquote q",
    "tag p": "p",
    "tag div": "div",
    "tag h1": "h1",
    "tag h2": "h2",
    "tag h3": "h3 h4 h5 h6",
    "tag dialog": "dialog template noscript details summary",
    "tag emphasis": "em i small",
}
MARKS: Final = ("itemprop body", "itemprop other", "role main", "aria hidden")

_TAG_BIT: Final[dict[str, int]] = {
    tag: 1 << (len(NAMES) + bit) for bit, tags in enumerate(TAG_GROUPS.values()) for tag in tags.split()
}
_MARK_BIT: Final[dict[str, int]] = {mark: 1 << (len(NAMES) + len(TAG_GROUPS) + bit) for bit, mark in enumerate(MARKS)}
_BITS: Final = len(NAMES) + len(TAG_GROUPS) + len(MARKS)
_BIT_NAMES: Final = (*("name " + name for name in NAMES), *TAG_GROUPS, *MARKS)
CONSENT_TOOL: Final = 1 << NAMES.index("consent tool")
"""The bit of elements that asked for consent to cookies: never part of an article."""

PROSE_CHARS: Final = 80
"""A block that long, with a sentence's end and few links, is prose."""

ANALYSED: Final = 200
"""So many characters of a block are looked at one by one."""

_TEMPLATE: Final = ("body", "html")
_HINTS: Final = ("data-testid", "data-component", "data-module", "data-type", "data-block", "data-qa", "data-t")
_NAMING: Final = frozenset(("id", *_HINTS))
"""Attributes that name their element, as the class does."""
_TELLING: Final = _NAMING | {"itemprop", "role", "aria-hidden"}
"""Attributes beside the class that say something."""

REPEATED: Final = 40
"""Characters of a text that pages of one site are likely to repeat."""

LEVELS: Final = 5
"""The block's element and so many of its ancestors are measured, less one."""

STEPS: Final = (-2, -1, 1, 2)
"""Neighbours that are looked at."""

Columns = list[NDArray[Any]]

OPENING: Final = 10
"""So many letters tell most texts apart."""

_UPPER: Final = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я]")
_CAPITALS: Final = ascii_uppercase.encode()
_ENDS: Final = re.compile(r"[.!?。！？…।](?:[\s\"'”’»)\]\u200e\u200f\u202a-\u202e\u2066-\u2069]|$)")
_DIRECTIONS: Final = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Signs that nobody sees: which way the text beside them runs."""
_CLOSERS: Final = f"\"'”’»)]›」』 {_DIRECTIONS}"
_LAST: Final = {".": 1, "!": 2, "?": 2, "…": 1, "。": 1, "！": 2, "？": 2, "।": 1, ":": 3, "：": 3, ",": 4, ";": 4}
_WIDE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_KEY: Final = re.compile(r"[\W_]+")
_SMALL: Final = bytes(range(256)).lower()
_SIGNS: Final = bytes(point for point in range(128) if not chr(point).isalnum())

_FORM: Final = (
    "words", "wide", "sentence ends", "capitals", "first", "last", "cookies", "furniture", "copies", "declared body",
    "description", "title",
)  # fmt: skip


def block_features(page: Page) -> tuple[Numbers, Groups]:
    """One row a block, one column a name of ``feature_names()``; and which blocks stand together."""
    form = _forms(page)
    elements = _Elements(page)
    groups = _groups(page, elements)
    return stacked(_columns(page, form, elements, groups), len(page.blocks)), groups


def stacked(columns: Sequence[NDArray[Any]], count: int) -> Numbers:
    """Columns of ``count`` rows, and tables of such columns, side by side; each column lies in one piece in memory."""
    size = sum(1 if column.ndim == 1 else column.shape[1] for column in columns)
    lying = np.empty((size, count), dtype=np.float32)
    at = 0
    for column in columns:
        if column.ndim == 1:
            lying[at] = column
            at += 1
        else:
            lying[at : at + column.shape[1]] = column.T
            at += column.shape[1]
    return lying.T


def picked(tables: Sequence[Numbers], at: Indices) -> Numbers:
    """Some rows of tables, side by side; each column lies in one piece in memory, as it does in the tables."""
    return np.concatenate([np.take(table.T, at, axis=1) for table in tables]).T


class Groups(NamedTuple):
    """Which blocks stand together."""

    named: dict[str, Indices]
    """``element``, ``parent``, ``grandparent``, ``signature``, ``signature pair``: each block's group."""
    first: Indices
    """For each element, its first block."""
    last: Indices
    """For each element, one past its last block."""
    depth: Numbers
    """For each element, how many hold it."""
    parent: Indices
    """For each element, its parent."""
    apart: NDArray[np.bool_]
    """For each block, whether it can be part of no article, whatever it reads like."""


def _groups(page: Page, elements: _Elements) -> Groups:
    owner = np.array(page.layout.block_elements, dtype=np.intp)
    parent = elements.parent[owner]
    pair = elements.signature[parent] * (int(elements.signature.max()) + 1) + elements.signature[owner]
    named = {
        "element": owner,
        "parent": parent,
        "grandparent": elements.parent[parent],
        "signature": elements.signature[owner],
        "signature pair": np.unique(pair, return_inverse=True)[1],
    }
    apart = elements.reach[owner] & CONSENT_TOOL > 0
    return Groups(named, elements.first, elements.last, elements.depth, elements.parent, apart)


def feature_names() -> tuple[str, ...]:
    """Names of the columns of ``block_features``, in order."""
    return _NAMES


# ---------------------------------------------------------------- one pass over the blocks
def _forms(page: Page) -> Numbers:
    """The words' form: one row of ``_FORM`` a block."""
    texts = [block.span.text for block in page.blocks]
    seen = Counter(texts)
    declared = _Declared(page)
    rows = [_form(text, seen[text] - 1, declared) for text in texts]
    return np.fromiter(chain.from_iterable(rows), np.float32, len(rows) * len(_FORM)).reshape(len(rows), len(_FORM))


def _form(text: str, copies: int, declared: _Declared) -> tuple[float, ...]:
    own = _short_form(text) if len(text) <= REPEATED else _text_form(text[:ANALYSED], text[-12:])
    return (*own, copies, *declared.likeness(text))


def _text_form(head: str, tail: str) -> tuple[float, ...]:
    """What a text's own characters say; ``tail``: its last ones."""
    size = len(head)
    wide = 0 if head.isascii() else len(_WIDE.findall(head))
    return (
        head.count(" ") + 1 + wide / 2,
        wide / size,
        len(_ENDS.findall(head)),
        _capitals(head) / size,
        _first(head[0] if head[0] not in _DIRECTIONS else head.lstrip(_DIRECTIONS)[:1]),
        _LAST.get(tail.rstrip(_CLOSERS)[-1:], 0),
        min(head.count("ookie"), 3),
        furniture_kind(head),
    )


def _capitals(text: str) -> int:
    # Most texts are plain ASCII, which a table for bytes goes through several times faster than a pattern does.
    return len(text) - len(text.encode().translate(None, _CAPITALS)) if text.isascii() else len(_UPPER.findall(text))


@lru_cache(32_768)
def _short_form(text: str) -> tuple[float, ...]:
    """The same for the words of menus and buttons, which pages repeat."""
    return _text_form(text, text)


def _first(character: str) -> int:
    if character.isupper():
        return 1
    if character.islower():
        return 2
    return 3 if character.isdigit() else 4 if character in "\"“„«'‘「" else 0 if character.isalpha() else 5


class _Declared:
    """What the page's data say, made ready to be compared with blocks."""

    def __init__(self, page: Page) -> None:
        meta = dict(reversed(page.declared.meta))
        nodes = page.declared.json_ld
        self._body = max(_strings(nodes, "articleBody"), key=len, default="")
        described = [meta.get(name, "") for name in ("description", "og:description", "twitter:description")]
        self._description = "\n".join([*described, *_strings(nodes, "description")])
        titled = [page.declared.title or "", meta.get("og:title", ""), meta.get("twitter:title", "")]
        self._titles = "\n".join([*titled, *_strings(nodes, "headline")])

    def likeness(self, text: str) -> tuple[float, float, float]:
        """Whether a text stands in the declared body (-1: there is one, without it), description, titles."""
        size = len(text)
        if size < 15:
            return 0.0, 0.0, 0.0
        head = text[:50]
        body = 0.0 if not self._body or size < 25 else 1.0 if head in self._body else -1.0
        return body, float(head in self._description), float(size <= 300 and text in self._titles)


def _strings(nodes: Sequence[dict[str, Any]], name: str) -> list[str]:
    return [value for node in nodes if isinstance(value := node.get(name), str)]


def key(text: str) -> str:
    """Letters and digits alone, folded: equal for two spellings of the same words."""
    # Most texts are plain ASCII, which a table for bytes translates several times faster than a pattern does.
    return text.encode().translate(_SMALL, _SIGNS).decode() if text.isascii() else _KEY.sub("", text).casefold()


def opening(text: str) -> str:
    """The first letters and digits: cheap to get, enough to tell most texts apart, and equal where the keys are.

    >>> opening("Rain fell on the harbour all night.")
    'rainfellon'
    """
    first = key(text[: 2 * OPENING])[:OPENING]
    return first if len(first) == OPENING else key(text)[:OPENING]


# ---------------------------------------------------------------- one pass over the elements
def _attribute_bits(attrs: dict[str, str], groups: dict[str, int]) -> int:
    """The bits of an element's attributes beside its class."""
    bits = 0
    for name in _TELLING.intersection(attrs):
        value = attrs[name]
        if name == "itemprop":
            bits |= _MARK_BIT["itemprop body" if "articlebody" in value.lower() else "itemprop other"] if value else 0
        elif name == "role":
            bits |= _MARK_BIT["role main"] if value in ("main", "article") else 0
        elif name == "aria-hidden":
            bits |= _MARK_BIT["aria hidden"] if value == "true" else 0
        else:
            bits |= groups[value]
    return bits


class _Elements:
    """The elements as columns."""

    def __init__(self, page: Page) -> None:
        elements = page.layout.elements
        numbers: defaultdict[tuple[str, str | None], int] = defaultdict(iter(range(len(elements))).__next__)
        self.signature = np.array([numbers[one.tag, one.attrs.get("class")] for one in elements], dtype=np.intp)
        self.own = self._own(page, list(numbers))
        parents = np.array([element.parent for element in elements], dtype=np.intp)
        self.parent: Indices = np.maximum(parents, 0)
        self.near = self.own | self.own[self.parent]
        self.reach, self.depth = _with_ancestors(self.own, parents)
        starts = np.array([element.start for element in elements])
        ends = np.array([element.end for element in elements])
        begins = np.array([block.span.start for block in page.blocks])
        until = np.array([block.span.end for block in page.blocks])
        self.chars: Numbers = (until - begins).astype(np.float32)
        """Of each block."""
        self.first = np.searchsorted(begins, starts, "left")
        self.last = np.searchsorted(begins, ends, "left")
        block = np.minimum(self.first, len(begins) - 1)
        holds_it = (begins[block] == starts) & (until[block] <= ends)
        is_inline = np.array([tag not in BLOCK_TAGS for tag, _ in numbers])[self.signature]
        self.inline = self._inline(block, is_inline & holds_it)

    def _own(self, page: Page, looks: list[tuple[str, str | None]]) -> NDArray[np.int64]:
        """The bits of each element's tag, class and other attributes.

        Args:
            page: the page.
            looks: tag and class of each signature.
        """
        telling = [(at, e.attrs) for at, e in enumerate(page.layout.elements) if not _TELLING.isdisjoint(e.attrs)]
        # The classes of html and body describe the template, not the text.
        names = ["" if tag in _TEMPLATE else names or "" for tag, names in looks]
        groups = all_name_groups([*names, *(attrs[name] for _, attrs in telling for name in _NAMING & attrs.keys())])
        of_looks = [groups[name] | _TAG_BIT.get(tag, 0) for name, (tag, _) in zip(names, looks, strict=True)]
        own = np.array(of_looks, dtype=np.int64)[self.signature]
        for at, attrs in telling:
            own[at] |= _attribute_bits(attrs, groups)
        return own

    def _inline(self, block: Indices, holding: NDArray[np.bool_]) -> NDArray[np.int64]:
        """For each block, the bits of the elements inside lines that hold all of it.

        Args:
            block: for each element, the block that it begins in.
            holding: which elements are inside lines and hold all of that block.
        """
        around = np.zeros(len(self.chars), dtype=np.int64)
        np.bitwise_or.at(around, block[holding], self.own[holding])
        return around


def _with_ancestors(own: NDArray[np.int64], parents: Indices) -> tuple[NDArray[np.int64], Numbers]:
    """For each element, the bits of its own and of all that hold it, and how many hold it.

    Each round joins what is known of an element with what is known of the one where that ends, twice as far up: as many
    rounds as the depth has binary digits. An element that stands behind all others, and holds nothing, is above roots.
    """
    none = len(own)
    above = np.append(np.where(parents < 0, none, parents), none)
    reach, depth = np.append(own, 0), np.append(parents >= 0, 0).astype(np.float32)
    while (above != none).any():
        reach |= reach[above]
        depth += depth[above]
        above = above[above]
    return reach[:-1], depth[:-1]


# ---------------------------------------------------------------- columns
def _columns(page: Page, form: Numbers, elements: _Elements, groups: Groups) -> Columns:
    count = len(page.blocks)
    chars = elements.chars
    links = np.array(page.layout.link_chars, dtype=np.float32) / chars
    strong = np.array(page.layout.strong_chars, dtype=np.float32) / chars
    by = {name: form[:, i] for i, name in enumerate(_FORM)}
    hidden = _flags(page.layout.hidden, count)
    embedded = _flags(page.layout.embedded, count)
    owner = groups.named["element"]
    apart = (hidden > 0) | groups.apart
    prose = np.where(
        (chars * (1 + by["wide"]) >= PROSE_CHARS) & (links < 0.4) & (by["sentence ends"] > 0) & ~apart, chars, 0
    ).astype(np.float32)
    total = max(float(prose.sum()), 1.0)

    columns: Columns = [np.log1p(chars), np.log1p(by["words"]), by["wide"], links, strong]
    columns += [by["sentence ends"], by["capitals"]]
    columns += [*_one_hot(by["first"], 0, 6), *_one_hot(by["last"], 0, 5), by["cookies"]]
    columns += _one_hot(by["furniture"], 1, len(KINDS))
    columns += [np.minimum(by["copies"], 5), by["declared body"], by["description"], by["title"]]
    columns += [hidden, embedded, prose > 0]
    columns += _bits(elements.own[owner] | elements.inline)
    columns += _bits(elements.near[owner])
    columns += _bits(elements.reach[owner])
    columns += _containers(groups, elements, chars, links, prose, total)
    columns += _neighbours(chars, links, prose, groups, elements, by, total)
    columns += _place(chars, prose, total, by, elements, owner)
    return columns


def _flags(indices: frozenset[int], count: int) -> Numbers:
    flags = np.zeros(count, dtype=np.float32)
    flags[list(indices)] = 1
    return flags


def _one_hot(values: Numbers, first: int, end: int) -> Columns:
    """A table with a column for each of the whole numbers from ``first`` up to ``end``."""
    return [values[:, None] == np.arange(first, end, dtype=np.float32)]


def _bits(values: NDArray[np.int64]) -> Columns:
    """A table with a column for each bit, the lowest first."""
    octets = values.astype("<i8").view(np.uint8).reshape(len(values), 8)
    return [np.unpackbits(octets, axis=1, count=_BITS, bitorder="little")]


def _containers(
    groups: Groups, elements: _Elements, chars: Numbers, links: Numbers, prose: Numbers, total: float
) -> Columns:
    """What else stands in the block's element, its parent, and so on up."""
    first, last = elements.first, elements.last
    sums = np.stack([_prefix(x) for x in (chars, chars * links, prose, (prose > 0).astype(np.float32))])
    size, linked, running, runs = sums.take(last, axis=1) - sums.take(first, axis=1)
    held = np.maximum(size, 1)
    of_elements = np.stack(
        (
            running / total,
            linked / held,
            running / held,
            np.log1p(last - first).astype(np.float32),
            np.log1p(runs),
        )
    )
    columns: Columns = []
    level = groups.named["element"]
    for _ in range(LEVELS):
        columns.append(of_elements.take(level, axis=1).T)
        level = elements.parent[level]
    columns += [_share_of(group, prose, total) for group in groups.named.values()]
    signature = groups.named["signature"]
    columns.append(np.log1p(np.bincount(signature)[signature]).astype(np.float32))
    index = np.arange(len(chars))
    for least in (0.5, 0.8):
        main = _deepest(of_elements[0] >= least, elements.depth)
        columns += [
            ((first[main] <= index) & (index < last[main])).astype(np.float32),
            elements.depth[groups.named["element"]] - elements.depth[main],
            (groups.named["parent"] == main).astype(np.float32),
        ]
    return columns


def _prefix(values: Numbers) -> Numbers:
    return np.concatenate((np.zeros(1, dtype=np.float32), np.cumsum(values, dtype=np.float32)))


def _share_of(group: Indices, prose: Numbers, total: float) -> Numbers:
    """Share of the page's prose in blocks of the same group, the block's own left out."""
    sums = np.bincount(group, weights=prose).astype(np.float32)
    return (sums[group] - prose) / total


def _deepest(chosen: NDArray[np.bool_], depth: Numbers) -> int:
    return int(np.argmax(np.where(chosen, depth, -1)))


def _neighbours(
    chars: Numbers,
    links: Numbers,
    prose: Numbers,
    groups: Groups,
    elements: _Elements,
    by: dict[str, Numbers],
    total: float,
) -> Columns:
    heading = ((elements.own[groups.named["element"]] >> _HEADING_BIT) & 7 > 0).astype(np.float32)
    own = np.stack((np.log1p(chars), links, prose > 0, by["last"] == 1, heading, by["furniture"] > 0))
    kin = np.stack((groups.named["parent"], groups.named["signature"]))
    columns: Columns = []
    for near, near_kin in zip(_near(own, 0), _near(kin, -1), strict=True):
        columns += [near.T, (near_kin == kin).T]
    index = np.arange(len(chars), dtype=np.float32)
    before = np.maximum.accumulate(np.where(prose > 0, index, -1e9))
    after = np.minimum.accumulate(np.where(prose > 0, index, 1e9)[::-1])[::-1]
    sums = _prefix(prose)
    under = np.maximum.accumulate(np.where(heading > 0, index, -1)).astype(np.intp)
    kind = np.where((under >= 0) & (under < index), by["furniture"][under], 0)
    columns += [*_one_hot(kind, 1, len(KINDS)), np.log1p(index - under)]
    columns += [np.log1p(np.minimum(index - before, 500)), np.log1p(np.minimum(after - index, 500))]
    columns += [sums[:-1] / total, (sums[-1] - sums[1:]) / total]
    for reach in (4, 12):
        low = np.maximum(index - reach, 0).astype(np.intp)
        high = np.minimum(index + reach + 1, len(chars)).astype(np.intp)
        columns += [(sums[high] - sums[low]) / total, (sums[high] - sums[low]) / (high - low)]
    return columns


def _near(rows: NDArray[Any], fill: float) -> Iterator[NDArray[Any]]:
    """The rows as the neighbours at each of ``STEPS`` have them."""
    count = rows.shape[1]
    wider = np.full((len(rows), count + 2 * STEPS[-1]), fill, dtype=rows.dtype)
    wider[:, STEPS[-1] : -STEPS[-1]] = rows
    for step in STEPS:
        yield wider[:, STEPS[-1] + step :][:, :count]


def _place(
    chars: Numbers, prose: Numbers, total: float, by: dict[str, Numbers], elements: _Elements, owner: Indices
) -> Columns:
    count = len(chars)
    index = np.arange(count, dtype=np.float32)
    head = _headline_index(by, elements, owner)
    far = index - head
    passed = _prefix(chars)[:-1]
    return [
        index / count,
        passed / max(float(chars.sum()), 1.0),
        np.sign(far) * np.log1p(np.abs(far)),
        elements.depth[owner],
        np.full(count, np.log1p(count), dtype=np.float32),
        np.full(count, np.log1p(total), dtype=np.float32),
        np.full(count, np.log1p(np.count_nonzero(prose)), dtype=np.float32),
    ]


def _headline_index(by: dict[str, Numbers], elements: _Elements, owner: Indices) -> int:
    h1 = (elements.own[owner] >> _HEADING_BIT) & 1 > 0
    titled = by["title"] > 0
    for chosen in (h1 & titled, h1, titled):
        found = np.flatnonzero(chosen)
        if len(found):
            return int(found[0])
    return 0


_HEADING_BIT: Final = len(NAMES) + list(TAG_GROUPS).index("tag h1")


def _column_names() -> tuple[str, ...]:
    names = ["log chars", "log words", "wide", "link share", "strong share", "sentence ends", "capitals"]
    names += [f"first {i}" for i in range(6)] + [f"last {i}" for i in range(5)]
    names += ["cookies", *(f"opens as {kind}" for kind in KINDS[1:])]
    names += ["copies", "declared body", "description", "title", "hidden", "embedded", "prose"]
    names += [f"{reach} {name}" for reach in ("own", "near", "reach") for name in _BIT_NAMES]
    for level in range(LEVELS):
        names += [f"up {level} {x}" for x in ("prose share", "link share", "prose density", "blocks", "runs")]
    names += [f"prose share of {x}" for x in ("element", "parent", "grandparent", "signature", "signature pair")]
    names += ["signature count"]
    names += [f"main {least} {x}" for least in (50, 80) for x in ("inside", "depth", "child")]
    for step in STEPS:
        kinds = ("chars", "links", "prose", "full stop", "heading", "furniture", "same parent", "same signature")
        names += [f"at {step:+d} {x}" for x in kinds]
    names += [f"under {kind}" for kind in KINDS[1:]] + ["to heading before"]
    names += ["to prose before", "to prose after", "prose before", "prose after"]
    names += [f"window {reach} {x}" for reach in (4, 12) for x in ("share", "mean")]
    names += ["index", "chars before", "to headline", "depth", "page blocks", "page prose", "page runs"]
    return tuple(names)


_NAMES: Final = _column_names()
