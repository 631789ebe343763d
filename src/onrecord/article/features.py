"""A page in, one row of numbers per block out: what the labeller sees. Every column has a name a person understands.

All columns speak of layout, place and form; none of words, save for the declared lists of names (``lexicon``) and
furniture phrases (``lang``). Loops over blocks and elements run once in Python; the rest is columns of numpy.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from string import ascii_uppercase
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.article.lexicon import NAMES, name_groups
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
_TELLING: Final = frozenset(("id", "itemprop", "role", "aria-hidden", *_HINTS))
"""Attributes beside the class that say something."""

REPEATED: Final = 40
"""Characters of a text that pages of one site are likely to repeat."""

LEVELS: Final = 5
"""The block's element and so many of its ancestors are measured, less one."""

Columns = list[NDArray[Any]]

_UPPER: Final = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я]")
_NO_CAPITALS: Final = dict.fromkeys(map(ord, ascii_uppercase))
_ENDS: Final = re.compile(r"[.!?。！？…।](?:[\s\"'”’»)\]]|$)")
_CLOSERS: Final = "\"'”’»)]›」』 "
_LAST: Final = {".": 1, "!": 2, "?": 2, "…": 1, "。": 1, "！": 2, "？": 2, "।": 1, ":": 3, "：": 3, ",": 4, ";": 4}
_WIDE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_KEY: Final = re.compile(r"[\W_]+")
_ASCII_KEY: Final = {point: chr(point).lower() if chr(point).isalnum() else None for point in range(128)}
"""What `key` makes of each ASCII character."""

_FORM: Final = (
    "words", "wide", "sentence ends", "capitals", "first", "last", "cookies", "furniture", "copies", "declared body",
    "description", "title",
)  # fmt: skip


def block_features(page: Page) -> tuple[Numbers, Groups]:
    """One row a block, one column a name of ``feature_names()``; and which blocks stand together."""
    form = _forms(page)
    inline, elements = _marks(page)
    return stacked(_columns(page, form, inline, elements), len(page.blocks)), _groups(page, elements)


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
    seen: dict[str, int] = {}
    for block in page.blocks:
        seen[block.span.text] = seen.get(block.span.text, 0) + 1
    declared = _Declared(page)
    rows = [_form(block.span.text, seen[block.span.text] - 1, declared) for block in page.blocks]
    return np.array(rows, dtype=np.float32).reshape(len(rows), len(_FORM))


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
        _first(head[0]),
        _LAST.get(tail.rstrip(_CLOSERS)[-1:], 0),
        min(head.count("ookie"), 3),
        furniture_kind(head),
    )


def _capitals(text: str) -> int:
    # Most texts are plain ASCII, which a table translates several times faster than a pattern finds.
    return len(text) - len(text.translate(_NO_CAPITALS)) if text.isascii() else len(_UPPER.findall(text))


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
    # Most texts are plain ASCII, which a table translates several times faster than a pattern does.
    return text.translate(_ASCII_KEY) if text.isascii() else _KEY.sub("", text).casefold()


# ---------------------------------------------------------------- one pass over the elements
def _marks(page: Page) -> tuple[list[int], _Elements]:
    """Bit sets of the elements inside lines that hold a whole block, for each block; and the table of elements."""
    bits_of: list[int] = []
    signatures: list[int] = []
    numbers: dict[str | tuple[str, str], tuple[int, int]] = {}
    starts = {block.span.start: i for i, block in enumerate(page.blocks)}
    ends = [block.span.end for block in page.blocks]
    inline = [0] * len(ends)
    for element in page.layout.elements:
        tag, attrs = element.tag, element.attrs
        if not attrs:
            number, bits = numbers.get(tag) or _numbered(numbers, tag, tag)
        else:
            look = (tag, attrs["class"]) if "class" in attrs else tag
            number, bits = numbers.get(look) or _numbered(numbers, look, tag)
            if not _TELLING.isdisjoint(attrs):
                bits |= _attribute_bits(attrs)
        signatures.append(number)
        bits_of.append(bits)
        if tag not in BLOCK_TAGS:
            block = starts.get(element.start)
            if block is not None and element.end >= ends[block]:
                inline[block] |= bits
    return inline, _Elements(page, bits_of, signatures)


def _numbered(
    numbers: dict[str | tuple[str, str], tuple[int, int]], look: str | tuple[str, str], tag: str
) -> tuple[int, int]:
    """The number of elements that look so, and their bits."""
    # The classes of html and body describe the template, not the text.
    names = "" if isinstance(look, str) or tag in _TEMPLATE else look[1]
    numbers[look] = known = (len(numbers), name_groups(names) | _TAG_BIT.get(tag, 0))
    return known


def _attribute_bits(attrs: dict[str, str]) -> int:
    bits = name_groups(attrs["id"]) if "id" in attrs else 0
    prop = attrs.get("itemprop")
    if prop:
        bits |= _MARK_BIT["itemprop body" if "articlebody" in prop.lower() else "itemprop other"]
    role = attrs.get("role")
    if role:
        bits |= _MARK_BIT["role main"] if role in ("main", "article") else 0
    if attrs.get("aria-hidden") == "true":
        bits |= _MARK_BIT["aria hidden"]
    for name in _HINTS:
        hint = attrs.get(name)
        if hint:
            bits |= name_groups(hint)
    return bits


class _Elements:
    """The elements as columns."""

    def __init__(self, page: Page, own: list[int], signatures: list[int]) -> None:
        elements = page.layout.elements
        parents = np.array([e.parent for e in elements], dtype=np.intp)
        self.parent: Indices = np.maximum(parents, 0)
        starts = np.array([block.span.start for block in page.blocks])
        self.first = np.searchsorted(starts, np.array([e.start for e in elements]), "left")
        self.last = np.searchsorted(starts, np.array([e.end for e in elements]), "left")
        self.own = np.array(own, dtype=np.int64)
        self.near = self.own | self.own[self.parent]
        self.reach, self.depth = _with_ancestors(self.own, parents)
        self.signature = np.array(signatures, dtype=np.intp)


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
def _columns(page: Page, form: Numbers, inline: list[int], elements: _Elements) -> Columns:
    count = len(page.blocks)
    chars = np.array([len(block.span.text) for block in page.blocks], dtype=np.float32)
    links = np.array(page.layout.link_chars, dtype=np.float32) / chars
    strong = np.array(page.layout.strong_chars, dtype=np.float32) / chars
    by = {name: form[:, i] for i, name in enumerate(_FORM)}
    hidden = _flags(page.layout.hidden, count)
    embedded = _flags(page.layout.embedded, count)
    owner = np.array(page.layout.block_elements, dtype=np.intp)
    apart = (hidden > 0) | (elements.reach[owner] & CONSENT_TOOL > 0)
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
    columns += _bits(elements.own[owner] | np.array(inline, dtype=np.int64))
    columns += _bits(elements.near[owner])
    columns += _bits(elements.reach[owner])
    columns += _containers(owner, elements, chars, links, prose, total)
    columns += _neighbours(chars, links, prose, owner, elements, by, total)
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
    owner: Indices, elements: _Elements, chars: Numbers, links: Numbers, prose: Numbers, total: float
) -> Columns:
    """What else stands in the block's element, its parent, and so on up."""
    sums = [_prefix(x) for x in (chars, chars * links, prose, (prose > 0).astype(np.float32))]
    first, last = elements.first, elements.last
    size, linked, running, runs = (p[last] - p[first] for p in sums)
    columns: Columns = []
    level = owner
    for _ in range(LEVELS):
        columns += [
            running[level] / total,
            linked[level] / np.maximum(size[level], 1),
            running[level] / np.maximum(size[level], 1),
            np.log1p(last[level] - first[level]).astype(np.float32),
            np.log1p(runs[level]),
        ]
        level = elements.parent[level]
    parent = elements.parent[owner]
    grandparent = elements.parent[parent]
    columns += [_share_of(group, prose, total) for group in (owner, parent, grandparent, elements.signature[owner])]
    pair = elements.signature[parent] * (int(elements.signature.max()) + 1) + elements.signature[owner]
    _, numbered = np.unique(pair, return_inverse=True)
    columns.append(_share_of(numbered, prose, total))
    columns.append(np.log1p(np.bincount(elements.signature[owner])[elements.signature[owner]]).astype(np.float32))
    index = np.arange(len(chars))
    for least in (0.5, 0.8):
        main = _deepest(running / total >= least, elements.depth)
        columns += [
            ((first[main] <= index) & (index < last[main])).astype(np.float32),
            elements.depth[owner] - elements.depth[main],
            (parent == main).astype(np.float32),
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
    owner: Indices,
    elements: _Elements,
    by: dict[str, Numbers],
    total: float,
) -> Columns:
    parent, signature = elements.parent[owner], elements.signature[owner]
    columns: Columns = []
    size, is_prose = np.log1p(chars), (prose > 0).astype(np.float32)
    heading = ((elements.own[owner] >> _HEADING_BIT) & 7 > 0).astype(np.float32)
    for step in (-2, -1, 1, 2):
        columns += [_shift(x, step) for x in (size, links, is_prose, by["last"] == 1, heading, by["furniture"] > 0)]
        columns += [parent == _shift(parent, step, -1), signature == _shift(signature, step, -1)]
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


def _shift(values: NDArray[Any], step: int, fill: float = 0) -> NDArray[Any]:
    """``values[i + step]`` at i."""
    moved = np.full_like(values, fill)
    if step > 0:
        moved[:-step] = values[step:]
    else:
        moved[-step:] = values[:step]
    return moved


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
    for step in (-2, -1, 1, 2):
        kinds = ("chars", "links", "prose", "full stop", "heading", "furniture", "same parent", "same signature")
        names += [f"at {step:+d} {x}" for x in kinds]
    names += [f"under {kind}" for kind in KINDS[1:]] + ["to heading before"]
    names += ["to prose before", "to prose after", "prose before", "prose after"]
    names += [f"window {reach} {x}" for reach in (4, 12) for x in ("share", "mean")]
    names += ["index", "chars before", "to headline", "depth", "page blocks", "page prose", "page runs"]
    return tuple(names)


_NAMES: Final = _column_names()
