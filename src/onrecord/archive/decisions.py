"""What people decided about who is whom: kept with who, when and why, and going before everything worked out.

A decision is about two appearances, each in its article. When a later capture of a page comes in, it holds for whom the
new article names by the same name, too.

>>> ordered("a2#e1", "a1#e4")
('a1#e4', 'a2#e1')
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import product

from onrecord.archive.appearances import Seen, article_of, seen, seen_in
from onrecord.archive.rows import hash_of
from onrecord.archive.store import transaction
from onrecord.errors import UsageError
from onrecord.model.identity import Decision, Verdict

_COLUMNS = "one, other, verdict, by, at, note"


def decide(db: sqlite3.Connection, decision: Decision) -> Decision:
    """Keep a decision in the place of an earlier one about the same two; the decision as it is kept.

    Raises:
        UsageError: one of the two is not here, or they cannot be one.
    """
    one, other = ordered(decision.one, decision.other)
    found = [_there(db, id_) for id_ in (one, other)]
    if one == other:
        raise UsageError(f"{one!r} is itself", remedy="Give two appearances.")
    if found[0].appearance.type != found[1].appearance.type:
        raise UsageError(f"{one!r} and {other!r} are a person and an organisation", remedy="Give two of one kind.")
    keys = [hash_of(it.appearance.keys[0]) if it.appearance.keys else None for it in found]
    kept = Decision(one, other, decision.verdict, decision.by, decision.at, decision.note)
    with transaction(db):
        db.execute(
            f"INSERT OR REPLACE INTO decision ({_COLUMNS}, one_key, other_key) VALUES (?,?,?,?,?,?,?,?)",  # noqa: S608
            (one, other, kept.verdict, kept.by, kept.at, kept.note, *keys),
        )
    return kept


def undecide(db: sqlite3.Connection, one: str, other: str) -> bool:
    """Take back what was decided about two appearances, or about whom their pages named before; whether it was."""
    pair = ordered(one, other)
    said = [it for it in all_decisions(db) if pair in {ordered(*it) for it in _pairs(db, it)}]
    with transaction(db):
        for it in said:
            db.execute("DELETE FROM decision WHERE one = ? AND other = ?", (it.one, it.other))
    return bool(said)


def all_decisions(db: sqlite3.Connection) -> list[Decision]:
    """Every decision, the latest first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM decision ORDER BY at DESC, one, other")  # noqa: S608  # no value
    return [Decision(*row) for row in rows.fetchall()]


def decisions_about(db: sqlite3.Connection, keys: Iterable[str], ids: Iterable[str]) -> list[Decision]:
    """Decisions about anybody with one of these keys or ids; those about earlier captures also about the current one.

    Args:
        db: an archive.
        keys: of appearances.
        ids: of appearances.
    """
    numbers, names = json.dumps([hash_of(key) for key in keys]), json.dumps(list(ids))
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM decision WHERE one_key IN (SELECT value FROM json_each(:keys))"  # noqa: S608
        " OR other_key IN (SELECT value FROM json_each(:keys))"
        " OR one IN (SELECT value FROM json_each(:ids)) OR other IN (SELECT value FROM json_each(:ids))"
        " ORDER BY at, one, other",
        {"keys": numbers, "ids": names},
    ).fetchall()
    return [
        Decision(one, other, it.verdict, it.by, it.at, it.note)
        for it in (Decision(*row) for row in rows)
        for one, other in _pairs(db, it)
    ]


def ordered(one: str, other: str) -> tuple[str, str]:
    """Two ids, the smaller first."""
    return (one, other) if one <= other else (other, one)


def verdict_of(word: str) -> Verdict:
    """A verdict, by its word.

    Raises:
        UsageError: there is no such verdict.
    """
    if word == "same":
        return "same"
    if word == "apart":
        return "apart"
    raise UsageError(f"no verdict {word!r}", remedy="There are 'same' and 'apart'.")


def forget_decisions(db: sqlite3.Connection, article: str) -> None:
    """Take out what was decided about anybody in an article."""
    first, last = f"{article}#", f"{article}$"
    db.execute(
        "DELETE FROM decision WHERE (one >= ? AND one < ?) OR (other >= ? AND other < ?)", (first, last, first, last)
    )


def wrong_decisions(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Where and what is wrong with the decisions."""
    rows = db.execute("SELECT one, other, one_key, other_key, verdict FROM decision").fetchall()
    for one, other, *keys, verdict in rows:
        for id_, key in zip((one, other), keys, strict=True):
            found = seen(db, id_)
            if found is None:
                yield f"decision {one} {other}", f"{id_} is not there"
            elif key != (hash_of(found.appearance.keys[0]) if found.appearance.keys else None):
                yield f"decision {one} {other}", "is not found by the keys of those it is about"
        if verdict not in ("same", "apart"):
            yield f"decision {one} {other}", f"there is no verdict {verdict!r}"


def _there(db: sqlite3.Connection, id_: str) -> Seen:
    found = seen(db, id_)
    if found is None:
        raise UsageError(f"nobody {id_!r}", remedy="Give an id as 'onrecord who NAME' lists them: article#entity.")
    return found


def _pairs(db: sqlite3.Connection, decision: Decision) -> Iterator[tuple[str, str]]:
    """The two that it is about, and whom the current captures of their pages name in their place."""
    yield from product(*((id_, *_successors(db, id_)) for id_ in (decision.one, decision.other)))


def _successors(db: sqlite3.Connection, id_: str) -> Iterator[str]:
    """Whom the current capture of its page names by the same name."""
    row = db.execute(
        "SELECT later.id FROM article JOIN page ON page.id = article.page"
        " JOIN page AS other ON other.address = page.address"
        " JOIN article AS later ON later.page = other.id AND later.position = article.position"
        " WHERE article.key = ? AND NOT article.current AND later.current",
        (article_of(id_),),
    ).fetchone()
    before = seen(db, id_) if row else None
    if row and before:
        for it in seen_in(db, row[0]):
            if (it.appearance.type, it.appearance.name) == (before.appearance.type, before.appearance.name):
                yield it.appearance.id
