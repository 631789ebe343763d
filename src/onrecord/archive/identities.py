"""A name or an appearance in, who it is in all articles out: identities with roles over time, joins and reasons.

Nothing of this is stored but the keys of appearances (`appearances.py`) and what people decided (`decisions.py`): joins
and groups are worked out when somebody asks, from the articles that are there then. So a new article, one that is
forgotten, or a decision that is taken back needs no repair.

A name that very many articles print is bounded: the newest `AT_MOST` appearances of it are looked at, and the answer
says how many were left out. A word that many family names go with, a given name for instance, lists those of the newest
articles, until twice as many appearances were looked at.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from onrecord.archive import results
from onrecord.archive.appearances import Looked, Seen, look_up, seen
from onrecord.archive.decisions import decisions_about
from onrecord.archive.load import load_sources
from onrecord.archive.pack import unpack_notes
from onrecord.archive.query import any_order, words_of_query
from onrecord.archive.results import Known, NameHeld, Namesake
from onrecord.link.appearances import appearances_of
from onrecord.link.identity import find_joins, group, touched
from onrecord.link.organisation_names import organisation_keys
from onrecord.link.person_names import fold, parse_name, spell
from onrecord.model.identity import Appearance, Identity, IdentityType, RoleHeld

AT_MOST: Final = 500
"""Of a key so many appearances are looked at; twice as many where an organisation's keys lead to others."""
READ_AT_MOST: Final = 100
"""So many of the newest articles with the words of a name are read for who bears it."""
KEYS_AT_MOST: Final = 50
"""So many family names, abbreviations and names of organisations are looked up for one question."""
ROLES_SHOWN: Final = 3
"""In a list."""


class Gathered(NamedTuple):
    """All that shares keys, and who comes out."""

    seen: dict[str, Seen]
    """By the appearance's id."""
    identities: tuple[Identity, ...]
    left_out: int

    def of(self, id_: str) -> Identity | None:
        """Whose appearance it is."""
        return next((one for one in self.identities if id_ in one.appearances), None)


def find_people(
    db: sqlite3.Connection, name: str, *, kind: IdentityType | None, versions: bool, limit: int, offset: int
) -> Iterator[Namesake]:
    """Everybody with a name, those of most articles first.

    Args:
        db: an archive.
        name: a word of the name, or several.
        kind: people or organisations only.
        versions: earlier captures of a page too.
        limit: so many at most.
        offset: so many are passed over.
    """
    wanted = words_of_query(name)
    found: dict[str, Namesake] = {}
    done: set[str] = set()
    looked = 0
    for key in _keys_of_words(db, name, versions=versions) if wanted else ():
        if key not in done and looked < 2 * AT_MOST:
            gathered = gather(db, (key,), versions=versions)
            looked += len(gathered.seen)
            done |= {key, *(one for it in gathered.seen.values() for one in it.appearance.keys)}
            for one in gathered.identities:
                if kind in (None, one.type) and _bears(one, gathered, wanted):
                    found[one.id] = _namesake(one, gathered)
    yield from islice(sorted(found.values(), key=_by_articles), offset, offset + limit)


def find_known(db: sqlite3.Connection, id_: str, *, versions: bool) -> Known | None:
    """Who an appearance is; None: it is not here."""
    found = gather_of(db, id_, versions=versions)
    identity = found.of(id_) if found else None
    if found is None or identity is None:
        return None
    members = [found.seen[one] for one in reversed(identity.appearances)]
    names = Counter(name for it in members for name in _forms(it.appearance))
    return Known(
        identity,
        tuple(NameHeld(name, count) for name, count in names.most_common()),
        tuple(results.Seen(it.id, it.article, it.name, it.span) for it, *_ in members),
        load_sources(db, {it.appearance.article for it in members}),
        found.left_out,
    )


def gather_of(db: sqlite3.Connection, id_: str, *, versions: bool) -> Gathered | None:
    """All that could be one with an appearance; None: it is not here."""
    asked = seen(db, id_)
    return gather(db, asked.appearance.keys, versions=versions, asked=asked) if asked else None


def gather(db: sqlite3.Connection, keys: Iterable[str], *, versions: bool, asked: Seen | None = None) -> Gathered:
    """All that shares keys, and who comes out.

    Args:
        db: an archive.
        keys: of appearances.
        versions: earlier captures of a page too.
        asked: an appearance that belongs to it, however old.
    """
    net = _Net(db, versions=versions)
    if asked:
        net.take(asked)
    net.follow(keys)
    decisions = decisions_about(db, net.keys, net.seen)
    while news := _decided(net, (id_ for it in decisions for id_ in (it.one, it.other))):
        net.follow(news)
        decisions = decisions_about(db, net.keys, net.seen)
    appearances = [it.appearance for it in net.seen.values()]
    return Gathered(net.seen, group(appearances, find_joins(appearances), decisions), net.left_out)


class _Net:
    """What was found so far. It ends: each key is looked up once, and no more when there are too many."""

    def __init__(self, db: sqlite3.Connection, *, versions: bool) -> None:
        self.db, self.versions = db, versions
        self.seen: dict[str, Seen] = {}
        self.keys: set[str] = set()
        self.left_out = 0

    def take(self, one: Seen) -> None:
        self.seen[one.appearance.id] = one

    def follow(self, keys: Iterable[str]) -> None:
        touched(keys, self._look_up)

    def _look_up(self, key: str) -> list[Appearance]:
        if key in self.keys or len(self.seen) >= 2 * AT_MOST:
            return []
        self.keys.add(key)
        looked: Looked = look_up(self.db, key, versions=self.versions, limit=AT_MOST)
        self.left_out += looked.left_out
        for one in looked.found:
            self.take(one)
        return [one.appearance for one in looked.found]


def _decided(net: _Net, ids: Iterable[str]) -> set[str]:
    """Take in those that decisions are about, however old; the keys that they bring."""
    news: set[str] = set()
    for id_ in ids:
        one = None if id_ in net.seen else seen(net.db, id_)
        if one and (one.current or net.versions):
            net.take(one)
            news.update(set(one.appearance.keys) - net.keys or {""})
    return news


# ---- a name


def _keys_of_words(db: sqlite3.Connection, name: str, *, versions: bool) -> list[str]:
    """The keys of a name as it was typed, and of those who bear its words in the newest articles that have them."""
    words = [fold(word) for word in name.split()]
    typed = [f"p:{parse_name(name).key}", *(f"p:{spell(word)}" for word in words), *(f"o:={word}" for word in words)]
    typed += [f"o:{key}" for key in (*organisation_keys(name), *organisation_keys(name.title()))]
    return list(islice(dict.fromkeys((*typed, *_keys_in_articles(db, name, versions=versions))), KEYS_AT_MOST))


def _keys_in_articles(db: sqlite3.Connection, name: str, *, versions: bool) -> Iterator[str]:
    only = "" if versions else " AND rowid NOT IN (SELECT id FROM article WHERE current = 0)"
    rows = db.execute(
        "SELECT article.packed FROM article WHERE id IN (SELECT rowid FROM article_words WHERE article_words MATCH ?"  # noqa: S608
        f"{only} ORDER BY rowid DESC LIMIT ?) ORDER BY id DESC",
        (any_order(name), READ_AT_MOST),
    ).fetchall()
    wanted = words_of_query(name)
    for (packed,) in rows:
        article = unpack_notes(packed)
        bearers = {one.id for one in article.entities if _has(wanted, (one.name, *one.aliases))}
        for one in appearances_of(article, only=bearers) if bearers else ():
            yield from one.keys


def _bears(identity: Identity, gathered: Gathered, wanted: Iterable[str]) -> bool:
    return any(_has(wanted, _forms(gathered.seen[one].appearance)) for one in identity.appearances)


def _has(wanted: Iterable[str], names: Iterable[str]) -> bool:
    """Whether one of the names has all words, in whatever spelling of a family name."""
    return any({spell(word) for word in wanted} <= {spell(word) for word in words_of_query(name)} for name in names)


def _forms(one: Appearance) -> tuple[str, ...]:
    return tuple(dict.fromkeys((one.name, *one.aliases)))


def _namesake(identity: Identity, gathered: Gathered) -> Namesake:
    members = [gathered.seen[one].appearance for one in identity.appearances]
    names = Counter(name for one in members for name in _forms(one))
    days = [one.date for one in members if one.date]
    return Namesake(
        id=max(members, key=lambda one: (one.date or "", one.id)).id,
        type=identity.type,
        name=identity.name,
        names=tuple(name for name, _ in names.most_common() if name != identity.name),
        articles=len({one.article for one in members}),
        first=min(days, default=None),
        last=max(days, default=None),
        roles=tuple(sorted(identity.roles, key=_latest, reverse=True)[:ROLES_SHOWN]),
        left_out=gathered.left_out,
    )


def _latest(role: RoleHeld) -> tuple[str, int]:
    return role.last or "", len(role.evidence)


def _by_articles(one: Namesake) -> tuple[int, str, str]:
    return -one.articles, one.name, one.id
