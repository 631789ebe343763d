"""Who signs according to the page's declarations: JSON-LD ``author`` and ``creator``, then meta elements.

A region in, the declared signers out, the ones of the best place only.

>>> from onrecord.model.page import Page
>>> region = Region(1, 0, 0, (), node={"author": [{"@type": "Person", "name": "Ana Ruiz"}, {"name": "dpa"}]})
>>> page = Page(id="", text="", blocks=(), media_type="text/html")
>>> [(signer.name, signer.kind) for signer in declared_signers(page, region)]
[('Ana Ruiz', 'person'), ('dpa', 'agency')]
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Any, Final, NamedTuple

from onrecord.article.fields.names import Kind, Signer, fold_name, split_byline
from onrecord.article.region import Region
from onrecord.lang.bylines import CMS_NAMES, STAFF
from onrecord.model.found import Source
from onrecord.model.page import Page

MAX_SIGNERS: Final = 40
"""So many declared signers are read."""

_META_KEY: Final = re.compile(
    r"(?:.*[.:_-])?(?:authors?|author[_-]?names?|byl|byline|creator|autore?s?(?:[._-]articulo)?|auteurs?|skribent|writer|authorname\d?)"
)
_NOT_META: Final = re.compile(r"twitter|facebook|fb:|url|image|img|\bid\b|publisher|email|comment|slug")
_SLUG: Final = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)+|[a-z]*\d+[a-z\d]*|\w+:\S+")
_OUTLET: Final = re.compile(r"(?P<name>[^\W\d_]+(?: [\w'’-]+){0,3} [\w'’-]{3,})\. (?P<outlet>[^\W\d_][^.,;|]{2,50})")
_NAME_SLUG: Final = re.compile(r"(?:^|/)([a-z]{2,20}(?:-[a-z]{2,20}){1,3})/?$")
_MAIL_NAME: Final = re.compile(r"(?i)(?:^|[\s:])[a-z]+[._-]([a-z]{4,20})@")
_ADDRESS: Final = re.compile(r"(?i)https?://\S+|www\.\S+|\S+@\S+\.\w+|@\w+")


class DeclaredSigner(NamedTuple):
    """One of them."""

    name: str
    kind: Kind
    raw: str
    source: Source
    role: str | None = None
    organization: str | None = None
    contact: str | None = None

    @property
    def folded(self) -> str:
        """What it is compared by."""
        return fold_name(self.name)


def declared_signers(page: Page, region: Region, bodies: Collection[str] = ()) -> tuple[DeclaredSigner, ...]:
    """Signers of the first declaration that names a person or an agency; else of the first that names a body.

    Args:
        page: the page, for JSON-LD nodes that the article's node points at.
        region: the article's surroundings with its node and meta contents.
        bodies: folded names that are bodies: the publisher's.
    """
    first: tuple[DeclaredSigner, ...] = ()
    for declared in (
        _from_json_ld(page, region.node.get("author"), bodies),
        _from_json_ld(page, region.node.get("creator"), bodies),
        _from_meta(region, bodies),
    ):
        signers = tuple(_distinct(declared))
        if any(signer.kind != "organization" for signer in signers):
            return signers
        first = first or tuple(
            signer for signer in signers if signer.source == "json-ld" or signer.folded not in bodies
        )
    return first


def author_hints(region: Region) -> tuple[str, ...]:
    """What addresses of authors say of their names: "ana weber" of "/authors/ana-weber/", "weber" of "a.weber@...".

    A hint is no name; it makes a shown line likelier.
    """
    hints = []
    for key, contents in region.meta.items():
        if "twitter" not in key and _names_authors(key):
            for content in contents[:MAX_SIGNERS]:
                hints += [match.group(1).replace("-", " ").lower() for match in _NAME_SLUG.finditer(content[:300])]
                hints += [match.group(1).lower() for match in _MAIL_NAME.finditer(content[:300])]
    return tuple(dict.fromkeys(hints))


@lru_cache(maxsize=4096)
def _names_authors(key: str) -> bool:
    """Whether a meta element's name says that it names authors; pages repeat their names."""
    return _META_KEY.fullmatch(key) is not None


def _distinct(signers: Iterator[DeclaredSigner]) -> Iterator[DeclaredSigner]:
    seen: set[str] = set()
    for signer in signers:
        if signer.folded not in seen and len(seen) < MAX_SIGNERS:
            seen.add(signer.folded)
            yield signer


def _from_json_ld(page: Page, value: object, bodies: Collection[str]) -> Iterator[DeclaredSigner]:
    for item in (value if isinstance(value, list) else [value])[:MAX_SIGNERS]:
        if isinstance(item, str):
            yield from _read(item, "json-ld", bodies)
        elif isinstance(item, dict):
            yield from _from_node(_resolved(page, item), bodies)
        elif isinstance(item, list):
            yield from _from_json_ld(page, [inner for inner in item if not isinstance(inner, list)], bodies)


def _resolved(page: Page, item: dict[str, Any]) -> dict[str, Any]:
    """A node that only points (``{"@id": ...}``) is looked up among the page's nodes."""
    if "name" in item or "@id" not in item:
        return item
    found = (node for node in page.declared.json_ld if node.get("@id") == item["@id"] and "name" in node)
    return next(found, item)


def _from_node(node: dict[str, Any], bodies: Collection[str]) -> Iterator[DeclaredSigner]:
    for name in _strings(node.get("name") or node.get("byline")):
        is_body = _is_body_type(node.get("@type"))
        signers = list(_read(name, "json-ld", bodies, body=is_body))
        if len(signers) == 1 and signers[0].kind == "person":
            role, organization, email = (_first(node, key) for key in ("jobTitle", "affiliation", "email"))
            organization = organization or _first(node, "worksFor")
            signers[0] = signers[0]._replace(
                role=signers[0].role or role, organization=signers[0].organization or organization, contact=email
            )
        yield from signers


def _is_body_type(value: object) -> bool:
    types = value if isinstance(value, list) else [value]
    return "Person" not in types and any(isinstance(name, str) and "Organization" in name for name in types)


def _strings(value: object) -> list[str]:
    return [text for text in (value if isinstance(value, list) else [value])[:MAX_SIGNERS] if isinstance(text, str)]


def _first(node: dict[str, Any], key: str) -> str | None:
    """The first string of a property, or the name of the node that it holds."""
    value = node.get(key)
    value = value[0] if isinstance(value, list) and value else value
    value = value.get("name") if isinstance(value, dict) else value
    return " ".join(html.unescape(value).split()) or None if isinstance(value, str) and len(value) < 200 else None


def _from_meta(region: Region, bodies: Collection[str]) -> Iterator[DeclaredSigner]:
    keys = [key for key in region.meta if _names_authors(key) and not _NOT_META.search(key)]
    for key in sorted(keys, key=lambda key: key != "author"):
        signers = [
            signer
            for content in region.meta[key][:MAX_SIGNERS]
            if not content.lstrip().startswith("(")
            for signer in _read(content, "meta", bodies)
        ]
        if any(signer.kind != "organization" for signer in signers):
            yield from signers
            return
        yield from signers


def _read(text: str, source: Source, bodies: Collection[str], *, body: bool = False) -> Iterator[DeclaredSigner]:
    """The signers that one declared string names."""
    words = " ".join(_ADDRESS.sub(" ", html.unescape(text[:1000])).split()).strip(" ,;|-–/")
    if (
        not words
        or words.casefold() in CMS_NAMES
        or (_SLUG.fullmatch(words) and not body and fold_name(words) not in bodies)
    ):
        return
    words, outlet = _without_outlet(words, bodies)
    split = split_byline(words, bodies=bodies, trust="declared")
    signers = split.signers
    if body and not any(signer.kind == "agency" for signer in signers):
        yield DeclaredSigner(words, "organization", text, source)
    elif _is_last_first(words, signers):
        yield DeclaredSigner(" ".join(reversed(re.split(r"\s*,\s*", words))), "person", text, source)
    else:
        yield from (_declared(words, signer, text, source, outlet) for signer in signers)


def _without_outlet(words: str, bodies: Collection[str]) -> tuple[str, str | None]:
    """A name without the outlet behind a full stop, and that: "Ana Ruiz. Ebb International"."""
    found = _OUTLET.fullmatch(words)
    if not found:
        return words, None
    parts = fold_name(found["outlet"]).split()
    hosted = any(body.startswith(parts[0]) for body in bodies) if len(parts[0]) > 3 else False
    return (found["name"], found["outlet"]) if hosted or not STAFF.isdisjoint(parts) else (words, None)


def _is_last_first(words: str, signers: tuple[Signer, ...]) -> bool:
    """ "Weber, Tom": one person, the last name in front."""
    lone = [signer for signer in signers if signer.kind == "person" and " " not in words[signer.start : signer.end]]
    return len(signers) == 2 == len(lone) and words.count(",") == 1 and len(words.split()) == 2


def _declared(words: str, signer: Signer, raw: str, source: Source, outlet: str | None) -> DeclaredSigner:
    role, organization = (words[slice(*place)] if place else None for place in (signer.role, signer.organization))
    return DeclaredSigner(words[signer.start : signer.end], signer.kind, raw, source, role, organization or outlet)
