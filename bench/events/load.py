"""The articles with marked events: files in, each text with its events out, fragments turned into places of it.

`README.md` beside this file describes the form. Every slip in a file is an error that names the file, the event and
what to do.

>>> head = b'{"half": "open", "register": "x", "published": "2025-03-04", "entities": {"dam": ["The dam"]}, '
>>> rows = b'"events": [{"trigger": "burst@2", "type": ["other:Accident"], "recipient": ["dam"]}]}'
>>> (one,) = parse("dam", "Dam bursts\\nThe dam burst on Monday.", head + rows).wanted
>>> one.trigger, one.type, one.status
((19, 24), ('other:Accident',), 'asserted')
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Final, Literal, get_args

import msgspec

from bench.marks import GoldFault, Half, Range, check_lines, check_time, place_of
from onrecord.model.record import NARRATOR, Status

ARTICLES: Final = Path(__file__).with_name("articles")
TEXTS: Final = (ARTICLES, ARTICLES.parents[1] / "gold" / "articles")
"""Where the text of an article is looked for: beside its marks, then among the articles with marked statements."""

PLOVER: Final[dict[str, str]] = {
    "AGREE": "",
    "CONSULT": "visit third-party multilateral phone",
    "SUPPORT": "",
    "CONCEDE": "",
    "COOPERATE": "",
    "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone "
    "heavy-weapons crowd-control unconventional",
}
"""The types of PLOVER and their modes."""

JUSTICE: Final = (
    "Arrest Release Charge Indict Sue Trial Plea Convict Acquit Sentence Fine Execute Extradite Appeal Pardon "
    "Investigate Settle"
).split()
"""The steps of a court case."""

OTHER: Final = (
    "Die Injure BeBorn Marry Divorce StartPosition EndPosition Nominate Elect StartOrg EndOrg Merge Bankrupt Transfer "
    "TransferMoney Meet Transport Phone Disaster Accident Launch Discover Award other"
).split()
"""Names of what neither scheme has; ``other``: something happened that has no name here."""

Field = Literal["type", "actor", "recipient", "time", "place", "status", "asserted_by", "polarity", "background"]
FIELDS: Final[tuple[Field, ...]] = get_args(Field)
ROLES: Final[tuple[Field, ...]] = ("actor", "recipient")


class Who(msgspec.Struct, frozen=True):
    """Somebody or something that takes part, vouches for an event, or is where it happened, as a program gives it."""

    name: str | None
    """Of the entity, the longest that the article has; None: no entity was found."""
    places: tuple[Range, ...] = ()
    """Where he is named, here or anywhere."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """An event that a program found; places are of the marked text."""

    trigger: Range | None
    """None: it is not in the marked text."""
    mentions: tuple[Range, ...] = ()
    labels: tuple[str, ...] = ()
    """Of its type: ``ASSAULT/firearms``, ``justice:Charge``, ``other:Die``."""
    actor: tuple[Who, ...] = ()
    recipient: tuple[Who, ...] = ()
    time: str | None = None
    """ISO; of an expression without a value its words."""
    place: Who | None = None
    status: str = "asserted"
    polarity: str = "+"
    asserted_by: tuple[Who, ...] = ()
    """Empty: the narrator; else who speaks or relays."""
    background: bool = False


class People(msgspec.Struct, frozen=True):
    """Entities that a field of an event has, and others that are right instead of any of them."""

    ids: tuple[str, ...] = ()
    also_ok: tuple[str, ...] = ()


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """An event that a person marked, and what else is right."""

    trigger: Range
    mentions: tuple[Range, ...] = ()
    type: tuple[str, ...]
    also_ok: tuple[str, ...] = ()
    actor: People = People()
    recipient: People = People()
    time: str | None = None
    time_also_ok: tuple[str, ...] = ()
    place: Range | None = None
    place_also_ok: tuple[Range, ...] = ()
    status: Status = "asserted"
    status_also_ok: tuple[Status, ...] = ()
    polarity: Literal["+", "-"] = "+"
    asserted_by: People = People((NARRATOR,))
    background: bool = False
    optional: bool = False
    """A careful reader could differ: neither demanded nor counted as false."""
    open: tuple[Field, ...] = ()
    """Fields that are not judged."""


class Marked(msgspec.Struct, frozen=True, kw_only=True):
    """An article with its events."""

    slug: str
    half: Half
    register: str
    published: str
    text: str
    """Headline and paragraphs, a line each."""
    names: dict[str, tuple[str, ...]]
    """Entity -> its names and descriptions."""
    known: dict[str, tuple[Range, ...]]
    """Entity -> where it is named or referred to."""
    wanted: tuple[Wanted, ...]
    traps: tuple[Range, ...] = ()
    """What must not become an event."""

    @property
    def lines(self) -> list[str]:
        """The headline, then the paragraphs."""
        return self.text.split("\n")


class _Strict(msgspec.Struct, forbid_unknown_fields=True):
    pass


class _Event(_Strict):
    trigger: str
    type: list[str]
    mentions: list[str] = []
    also_ok: list[str] = []
    actor: list[str] = []
    actor_also_ok: list[str] = []
    recipient: list[str] = []
    recipient_also_ok: list[str] = []
    time: str | None = None
    time_also_ok: list[str] = []
    place: str | None = None
    place_also_ok: list[str] = []
    status: Status = "asserted"
    status_also_ok: list[Status] = []
    polarity: Literal["+", "-"] = "+"
    asserted_by: str = NARRATOR
    asserted_by_also_ok: list[str] = []
    background: bool = False
    optional: bool = False
    open: list[Field] = []


class _File(_Strict):
    half: Half
    register: str
    published: str
    entities: dict[str, list[str]]
    events: list[_Event]
    not_events: list[str] = []


@cache
def read_gold(folder: Path = ARTICLES) -> tuple[Marked, ...]:
    """Every article of a folder, by name.

    Raises:
        GoldFault: a file is not what the form asks for, or has no text.
    """
    return tuple(_read(path) for path in sorted(folder.glob("*.json")))


def _read(path: Path) -> Marked:
    try:
        return parse(path.stem, _text_of(path), path.read_bytes())
    except GoldFault as fault:
        raise GoldFault(f"{path.name}: {fault}") from fault


def _text_of(path: Path) -> str:
    for folder in (path.parent, *TEXTS):
        text = folder / f"{path.stem}.txt"
        if text.exists():
            return text.read_bytes().decode("utf-8")
    raise GoldFault(f"there is no {path.stem}.txt. Write the text beside the marks.")


def digest_of(articles: Sequence[Marked]) -> str:
    """Of texts and marks: figures are compared on the same articles only."""
    return blake2b(msgspec.json.encode(articles), digest_size=16).hexdigest()


def parse(slug: str, text: str, marks: bytes) -> Marked:
    """One article from its text and its marks.

    Raises:
        GoldFault: they are not what the form asks for.
    """
    try:
        file = msgspec.json.decode(marks, type=_File)
    except msgspec.DecodeError as fault:
        raise GoldFault(str(fault)) from fault
    text = text.removesuffix("\n")
    check_lines(text)
    check_time("published", file.published)
    return Marked(
        slug=slug,
        half=file.half,
        register=file.register,
        published=file.published,
        text=text,
        names={id_: tuple(map(_bare, forms)) for id_, forms in file.entities.items()},
        known={id_: tuple(_everywhere(text, id_, forms)) for id_, forms in file.entities.items()},
        wanted=tuple(_numbered(text, file, number) for number in range(len(file.events))),
        traps=tuple(place_of(text, one) for one in file.not_events),
    )


def _bare(form: str) -> str:
    return re.sub(r"@\d+$", "", form)


def _everywhere(text: str, id_: str, forms: Sequence[str]) -> Iterator[Range]:
    """Where an entity is named: at the numbered occurrence, or wherever the form stands as a whole word."""
    if not forms or id_ == NARRATOR:
        raise GoldFault(f"entity {id_!r} has no name, or is the article itself. Give names as they are printed.")
    for form in forms:
        if form != _bare(form):
            yield place_of(text, form)
            continue
        found = [one.span() for one in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text)] if form else []
        if not found:
            raise GoldFault(f"entity {id_}: the text has no {form!r}. Give a name as it is printed.")
        yield from found


def _numbered(text: str, file: _File, number: int) -> Wanted:
    try:
        return _wanted(text, file.entities, file.events[number])
    except GoldFault as fault:
        raise GoldFault(f"event {number}: {fault}") from fault


def _wanted(text: str, names: Mapping[str, object], row: _Event) -> Wanted:
    _check(names, row)
    return Wanted(
        trigger=place_of(text, row.trigger),
        mentions=tuple(place_of(text, one) for one in row.mentions),
        type=tuple(row.type),
        also_ok=tuple(row.also_ok),
        actor=People(tuple(row.actor), tuple(row.actor_also_ok)),
        recipient=People(tuple(row.recipient), tuple(row.recipient_also_ok)),
        time=row.time,
        time_also_ok=tuple(row.time_also_ok),
        place=place_of(text, row.place) if row.place else None,
        place_also_ok=tuple(place_of(text, one) for one in row.place_also_ok),
        status=row.status,
        status_also_ok=tuple(row.status_also_ok),
        polarity=row.polarity,
        asserted_by=People((row.asserted_by,), tuple(row.asserted_by_also_ok)),
        background=row.background,
        optional=row.optional,
        open=tuple(row.open),
    )


def _check(names: Mapping[str, object], row: _Event) -> None:
    if not row.type:
        raise GoldFault("it has no type. Give one or several labels: ASSAULT/firearms, justice:Charge, other:Die.")
    for label in (*row.type, *row.also_ok):
        _check_label(label)
    people = (*row.actor, *row.actor_also_ok, *row.recipient, *row.recipient_also_ok)
    for id_ in people:
        if id_ not in names:
            raise GoldFault(f"there is no entity {id_!r}. Add it to the entities.")
    for id_ in (row.asserted_by, *row.asserted_by_also_ok):
        if id_ != NARRATOR and id_ not in names:
            raise GoldFault(f"there is no entity {id_!r}. Add it to the entities, or write {NARRATOR!r}.")
    for value in (row.time, *row.time_also_ok):
        if value is not None:
            check_time("time", value)


def _check_label(label: str) -> None:
    scheme, _, name = label.rpartition(":")
    kind, _, mode = label.partition("/")
    if not (
        (scheme == "justice" and name in JUSTICE)
        or (scheme == "other" and name in OTHER)
        or (not scheme and kind in PLOVER and (not mode or mode in PLOVER[kind].split()))
    ):
        raise GoldFault(f"{label!r} is no label. Write TYPE or TYPE/mode of PLOVER, justice:NAME or other:NAME.")
