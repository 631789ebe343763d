"""The marked articles: files in, each text with its statements out, fragments turned into places of the text.

`README.md` beside this file describes the form. Every slip in a file is an error that names the file, the statement and
what to do.

>>> marks = b'{"half": "open", "register": "x", "published": "2025", "entities": {}, "statements": []}'
>>> parse("rain", "Rain fell", marks).lines
['Rain fell']
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Final

import msgspec

from bench.marks import GoldFault, Half, Range, check_lines, check_time, place_of
from onrecord.lang.en.cues import ACTS
from onrecord.lang.en.media import MEDIA
from onrecord.model.record import Mode, Response, Status

ARTICLES: Final = Path(__file__).with_name("articles")

_BEYOND: Final = frozenset(("believe",))
"""Acts of the program that are no statement here."""


class Who(msgspec.Struct, frozen=True):
    """Somebody who speaks, relays or is spoken to."""

    name: str | None
    """Of the entity, the longest that the article has; None: nobody knows, or it is no entity."""
    place: Range | None
    """Where he is named at this statement; None: the text leaves it to the reader."""
    entity: str | None = None
    """Id, within the article."""


class Through(msgspec.Struct, frozen=True):
    """A medium."""

    kind: str
    place: Range | None
    also_ok: tuple[str, ...] = ()
    """Further kinds that are right."""


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """A statement, whether a person marked it or a program found it; places are of the marked text."""

    id: str
    contents: tuple[Range, ...] = ()
    cue: Range | None = None
    speakers: tuple[Who, ...] = ()
    relays: tuple[Who, ...] = ()
    addressees: tuple[Who, ...] = ()
    mode: str | None = None
    act: str = "say"
    status: str | None = "claimed"
    """None: not judged."""
    medium: Through | None = None
    time: str | None = None
    parent: str | None = None
    """Id of the statement that contains it."""
    repeats: tuple[Range, ...] = ()
    response: str | None = None


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A statement that a person marked, and what else is right."""

    said: Said
    act_also_ok: tuple[str, ...] = ()
    status_also_ok: tuple[str, ...] = ()
    optional: bool = False
    """A careful reader could differ: neither demanded nor counted as false."""


class Marked(msgspec.Struct, frozen=True, kw_only=True):
    """An article with its statements."""

    slug: str
    half: Half
    register: str
    published: str
    text: str
    """Headline and paragraphs, a line each."""
    wanted: tuple[Wanted, ...]
    traps: tuple[Range, ...] = ()
    """What must not become a statement."""

    @property
    def lines(self) -> list[str]:
        """The headline, then the paragraphs."""
        return self.text.split("\n")


class _Strict(msgspec.Struct, forbid_unknown_fields=True):
    pass


class _Medium(_Strict):
    kind: str
    words: str | None = None
    kind_also_ok: list[str] = []


class _Statement(_Strict):
    source: str | None
    entity: str | None
    cue: str | None
    contents: list[str]
    mode: Mode | None
    act: str
    status: Status | None
    relays: list[tuple[str | None, str | None]] = []
    act_also_ok: list[str] = []
    joint_entities: list[str] = []
    addressee: str | None = None
    addressee_words: str | None = None
    medium: _Medium | None = None
    status_also_ok: list[Status] = []
    time: str | None = None
    parent: int | None = None
    repeats: list[str] = []
    response: Response | None = None
    optional: bool = False


class _File(_Strict):
    half: Half
    register: str
    published: str
    entities: dict[str, str]
    statements: list[_Statement]
    not_statements: list[str] = []


@cache
def read_gold(folder: Path = ARTICLES) -> tuple[Marked, ...]:
    """Every article of a folder, by name.

    Raises:
        GoldFault: a file is not what the form asks for, or has no partner.
    """
    alone = {path.stem for path in folder.glob("*.txt")} ^ {path.stem for path in folder.glob("*.json")}
    if alone:
        raise GoldFault(
            f"a text without marks, or marks without a text: {', '.join(sorted(alone))}. Add the other file."
        )
    return tuple(_read(path) for path in sorted(folder.glob("*.json")))


def _read(path: Path) -> Marked:
    try:
        return parse(path.stem, path.with_suffix(".txt").read_bytes().decode("utf-8"), path.read_bytes())
    except GoldFault as fault:
        raise GoldFault(f"{path.name}: {fault}") from fault


def digest_of(articles: Sequence[Marked]) -> str:
    """Of texts and marks: figures are compared on the same articles only."""
    return blake2b(msgspec.json.encode(articles), digest_size=16).hexdigest()


def parse(slug: str, text: str, marks: bytes) -> Marked:
    """One article from its two files.

    Raises:
        GoldFault: they are not what the form asks for.
    """
    try:
        file = msgspec.json.decode(marks, type=_File)
    except msgspec.DecodeError as fault:
        raise GoldFault(str(fault)) from fault
    text = text.removesuffix("\n")
    _check_text(text, file)
    wanted = tuple(_numbered(text, file, number) for number in range(len(file.statements)))
    return Marked(
        slug=slug,
        half=file.half,
        register=file.register,
        published=file.published,
        text=text,
        wanted=wanted,
        traps=tuple(place_of(text, one) for one in file.not_statements),
    )


def _check_text(text: str, file: _File) -> None:
    check_lines(text)
    for id_, name in file.entities.items():
        if name not in text:
            raise GoldFault(f"entity {id_}: the text has no {name!r}. Give a name as it is printed.")
    check_time("published", file.published)


def _numbered(text: str, file: _File, number: int) -> Wanted:
    try:
        return _wanted(text, file, number)
    except GoldFault as fault:
        raise GoldFault(f"statement {number}: {fault}") from fault


def _wanted(text: str, file: _File, number: int) -> Wanted:
    row = file.statements[number]
    _check(file, row, number)
    return Wanted(
        said=Said(
            id=str(number),
            contents=tuple(place_of(text, one) for one in row.contents),
            cue=place_of(text, row.cue) if row.cue else None,
            speakers=tuple(_speakers(text, file.entities, row)),
            relays=tuple(_who(text, file.entities, words, id_) for words, id_ in row.relays),
            addressees=tuple(_addressees(text, file.entities, row)),
            mode=row.mode,
            act=row.act,
            status=row.status,
            medium=_through(text, row.medium),
            time=row.time,
            parent=str(row.parent) if row.parent is not None else None,
            repeats=tuple(place_of(text, one) for one in row.repeats),
            response=row.response,
        ),
        act_also_ok=tuple(row.act_also_ok),
        status_also_ok=tuple(row.status_also_ok),
        optional=row.optional,
    )


def _check(file: _File, row: _Statement, number: int) -> None:
    for act in (row.act, *row.act_also_ok):
        if act not in ACTS or act in _BEYOND:
            raise GoldFault(f"{act!r} is no act. Take one of: {', '.join(ACTS.keys() - _BEYOND)}.")
    for kind in (row.medium.kind, *row.medium.kind_also_ok) if row.medium else ():
        if kind not in MEDIA:
            raise GoldFault(f"{kind!r} is no kind of medium. Take one of: {', '.join(MEDIA)}.")
    if row.time is not None:
        check_time("time", row.time)
    if not row.contents and row.act != "decline":
        raise GoldFault("it has no contents, and is no refusal. Say what is said, or take the act 'decline'.")
    if row.parent is not None and number in _ancestors(file.statements, number):
        raise GoldFault(f"parent {row.parent} is not there, or leads back. Give the number of what contains it.")


def _ancestors(rows: Sequence[_Statement], number: int) -> Iterator[int]:
    """Numbers of what holds a statement, outwards; a number that is not there counts as the statement itself."""
    at, seen = rows[number].parent, 0
    while at is not None:
        seen += 1
        if not 0 <= at < len(rows) or at == number or seen > len(rows):
            yield number
            return
        yield at
        at = rows[at].parent


def _speakers(text: str, names: Mapping[str, str], row: _Statement) -> Iterator[Who]:
    """Who speaks; of several that speak together each has his own part of the words, where they name him."""
    if row.joint_entities and row.entity not in row.joint_entities:
        raise GoldFault(
            f"entity {row.entity!r} is not among the joint entities. Give one of them, and all in the list."
        )
    for id_ in row.joint_entities:
        who = _who(text, names, row.source, id_)
        yield msgspec.structs.replace(who, place=_part(text, who))
    if not row.joint_entities and (row.source is not None or row.entity is not None):
        yield _who(text, names, row.source, row.entity)


def _part(text: str, who: Who) -> Range | None:
    """Where a name, or its first or last word, stands within words that name several: "Ken and Maureen Stubbs"."""
    if who.place is None or who.name is None:
        return who.place
    words = who.name.split()
    for form in (who.name, *(word for word in (words[0], words[-1]) if word[0].isupper())):
        at = text.find(form, *who.place)
        if at >= 0:
            return at, at + len(form)
    return who.place


def _addressees(text: str, names: Mapping[str, str], row: _Statement) -> Iterator[Who]:
    if row.addressee is not None or row.addressee_words is not None:
        yield _who(text, names, row.addressee_words, row.addressee)


def _who(text: str, names: Mapping[str, str], words: str | None, id_: str | None) -> Who:
    if id_ is not None and id_ not in names:
        raise GoldFault(f"there is no entity {id_!r}. Add it to the entities.")
    return Who(names[id_] if id_ else None, place_of(text, words) if words else None, id_)


def _through(text: str, medium: _Medium | None) -> Through | None:
    if medium is None:
        return None
    place = place_of(text, medium.words) if medium.words else None
    return Through(medium.kind, place, tuple(medium.kind_also_ok))
