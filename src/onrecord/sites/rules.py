"""A site's rules: a small TOML file in, what to do with the site's pages out.

A file names the hosts it speaks for, and selectors for the parts of a page; docs/how-to/site-rules.md shows its form.
Nothing is read from a disk here: names and texts come in.

>>> rules = parse_rules("gb/ledger.toml", '''
... hosts = ["harbourledger.example"]
... furniture = [".author-card"]
... ''')
>>> rules_for([rules], "https://www.harbourledger.example/news/1", "2024-03-14").latest.selectors["furniture"][0].text
'.author-card'
"""

from __future__ import annotations

import datetime as dt
import difflib
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec

from onrecord.errors import SiteRuleError
from onrecord.model.page import Page, Role
from onrecord.sites.selectors import Selector, SelectorError, compile_selector

FURNITURE_PARTS: Final[tuple[Role, ...]] = ("furniture", "advert", "newsletter", "related", "comment")
"""Parts that belong to no article."""
FIELD_PARTS: Final[tuple[Role, ...]] = ("headline", "standfirst", "byline", "date", "caption", "credit")
"""Parts that a field is read from."""
PARTS: Final[tuple[str, ...]] = (*FURNITURE_PARTS, *FIELD_PARTS, "body")
"""Keys with selectors, the strongest first."""

LIST_ITEMS: Final = 200
"""Most entries of a list; a longer one is a mistake."""

_SECTION_KEYS: Final = ("valid", *PARTS, "furniture_phrases")
_FILE_KEYS: Final = ("hosts", "publisher", "day_first", "rules")
_HOST: Final = re.compile(r"(?!-)[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_FIRST_DAY: Final = "0000-00-00"
_LAST_DAY: Final = "9999-99-99"


class Section(msgspec.Struct, frozen=True):
    """What held for a site's pages for some time."""

    selectors: dict[str, tuple[Selector, ...]]
    """By part; only those that the file names."""
    furniture_phrases: tuple[str, ...] = ()
    """Lines that are furniture wherever they stand; with ``*`` at the end: lines that begin so."""
    valid_from: str | None = None
    """First day, ``YYYY-MM-DD``; None: from the beginning."""
    valid_until: str | None = None
    """Last day, itself included; None: up to now."""

    def holds_on(self, day: str | None) -> bool:
        """Whether pages of that day follow it; a day that nobody knows is taken for any."""
        return not day or (self.valid_from or _FIRST_DAY) <= day <= (self.valid_until or _LAST_DAY)


class SiteRules(msgspec.Struct, frozen=True):
    """What is known of one publisher's pages."""

    name: str
    """Of the file, for messages."""
    hosts: tuple[str, ...]
    """Lower case; each stands for itself and all below it."""
    sections: tuple[Section, ...]
    """By the time for which they held, the latest last."""
    publisher: str | None = None
    """The paper, as it calls itself."""
    day_first: bool | None = None
    """How 3/4/2024 is meant; None: nobody knows."""

    @property
    def latest(self) -> Section:
        """The section that decides; in what `rules_for` gives out, the one that held on the page's day."""
        return self.sections[-1]


class SiteFile(msgspec.Struct, frozen=True):
    """A file of rules of which only the hosts have been read."""

    name: str
    hosts: tuple[str, ...]
    text: str


KnownSite = SiteRules | SiteFile


# ---------------------------------------------------------------- which rules
def find_site(page: Page, rules: Iterable[KnownSite]) -> SiteRules | None:
    """The rules for a page, by its address and its day: when it was taken from the web, else when it was published."""
    day = page.retrieved_at or page.date_published or _declared_day(page)
    return rules_for(rules, page.final_url or page.url or page.canonical_url, day)


def rules_for(all_rules: Iterable[KnownSite], url: str | None, day: str | None) -> SiteRules | None:
    """The rules for an address, cut down to its host and to the section that held on a day; None when there are none.

    Args:
        all_rules: the files; of two for the same host the first one is taken, of two for nested hosts the closer one.
        url: the page's address.
        day: ISO 8601, of which the day counts; None: the latest section.
    """
    host = _host_of(url)
    if host is None:
        return None
    # Almost no file is about this host: most are told so by one call.
    near = [(own, site) for site in all_rules if host.endswith(site.hosts) and (own := _own_host(site, host))]
    wanted = day[:10] if day and _DAY.match(day) else None
    for own, site in sorted(near, key=lambda one: -len(one[0])):
        rules = parse_rules(site.name, site.text) if isinstance(site, SiteFile) else site
        holding = [section for section in rules.sections if section.holds_on(wanted)]
        if holding:
            return msgspec.structs.replace(rules, hosts=(own,), sections=(holding[-1],))
    return None


def _declared_day(page: Page) -> str | None:
    meta = dict(reversed(page.declared.meta))
    days = [meta.get("article:published_time"), *(node.get("datePublished") for node in page.declared.json_ld)]
    return next((day for day in days if isinstance(day, str) and _DAY.match(day)), None)


def _host_of(url: str | None) -> str | None:
    try:
        return _ascii(urlsplit((url or "").strip()).hostname or "") or None
    except ValueError:
        return None


def _ascii(host: str) -> str:
    """The host as the net writes it: lower case, other letters than English ones in their xn-- form."""
    host = host.rstrip(".").lower()
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _own_host(site: KnownSite, host: str) -> str:
    """The longest of the site's hosts that this one is or lies under; empty: none."""
    return max((own for own in site.hosts if host == own or host.endswith("." + own)), key=len, default="")


# ---------------------------------------------------------------- reading a file
_HOSTS_LINE: Final = re.compile(r"(?m)^hosts[ \t]*=[ \t]*\[([^\]#]*)\]")
_QUOTED: Final = re.compile(r'"([^"\\\n]*)"')


def site_file(name: str, text: str) -> SiteFile:
    """A file of which only the hosts are read, for many files that are well known; `rules_for` reads the one it needs.

    Raises:
        SiteRuleError: the list of hosts does not stand at the beginning of a line, in plain double quotes.
    """
    line = _HOSTS_LINE.search(text)
    hosts = tuple(_ascii(host) for host in _QUOTED.findall(line[1])) if line else ()
    if not hosts:
        raise SiteRuleError(f"{name}: 'hosts' names nothing", remedy='Write hosts = ["example.com"].')
    return SiteFile(name, hosts, text)


@lru_cache(256)
def parse_rules(name: str, text: str) -> SiteRules:
    """Read a file of rules.

    Args:
        name: what to call it in messages.
        text: what it holds, TOML.

    Raises:
        SiteRuleError: it holds something else; the message names file, key and remedy.
    """
    table = _toml(name, text)
    sections = table.get("rules")
    known = _FILE_KEYS if sections is not None else (*_FILE_KEYS, *_SECTION_KEYS)
    for key in table:
        if sections is not None and key in _SECTION_KEYS:
            raise _fault(
                name, key, "stands beside [[rules]]", f"Move {key!r} into each [[rules]] section it is meant for."
            )
        _check_key(name, key, known, "")
    return SiteRules(
        name,
        _hosts(name, table),
        _sections(name, table if sections is None else sections),
        _publisher(name, table.get("publisher")),
        _day_first(name, table.get("day_first")),
    )


def _toml(name: str, text: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415  # only a page of a site with rules needs it

    try:
        return tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as fault:
        raise SiteRuleError(
            f"{name}: not TOML ({fault})",
            remedy='Each line is key = ["..."]; docs/how-to/site-rules.md shows the form.',
        ) from fault
    except RecursionError as fault:
        raise SiteRuleError(f"{name}: lists are nested too deep", remedy="Every list holds only texts.") from fault


def _check_key(name: str, key: str, known: tuple[str, ...], where: str) -> None:
    if key in known:
        return
    near = difflib.get_close_matches(key.lower()[:50], known, 1, 0.5)
    remedy = f"Did you mean {near[0]!r}?" if near else f"Known keys: {', '.join(known)}."
    raise _fault(name, where + key, "no such key", remedy)


def _fault(name: str, key: str, what: str, remedy: str) -> SiteRuleError:
    return SiteRuleError(f"{name}: {key[:100]!r}: {what}", remedy=remedy)


def _hosts(name: str, table: Mapping[str, Any]) -> tuple[str, ...]:
    hosts = _texts(name, "hosts", table.get("hosts", []))
    if not hosts:
        raise _fault(name, "hosts", "names nothing", 'Write hosts = ["example.com"], whose pages the rules are for.')
    for host in hosts:
        if not _HOST.fullmatch(host):
            guess = _host_of(host) or _host_of("//" + host.removeprefix("*."))
            remedy = f'Write "{guess}".' if guess and _HOST.fullmatch(guess) else 'Write it as "example.com".'
            raise _fault(name, "hosts", f"{host[:100]!r} is no name of a host", remedy)
    return tuple(_ascii(host) for host in hosts)


def _sections(name: str, given: object) -> tuple[Section, ...]:
    if isinstance(given, dict):
        return (_section(name, "", given),)
    if not isinstance(given, list) or not given or not all(isinstance(one, dict) for one in given):
        raise _fault(name, "rules", "no section", "Open each section with a line [[rules]].")
    sections = [_section(name, f"rules[{number}].", one) for number, one in enumerate(given, 1)]
    # A section without an end is later than one with an end; of two that end alike, the one that begins later.
    return tuple(sorted(sections, key=lambda one: (one.valid_until or _LAST_DAY, one.valid_from or _FIRST_DAY)))


def _section(name: str, where: str, table: Mapping[str, Any]) -> Section:
    if where:
        for key in table:
            _check_key(name, key, _SECTION_KEYS, where)
    selectors = {part: _selectors(name, where + part, table[part]) for part in PARTS if part in table}
    phrases = _phrases(name, where + "furniture_phrases", table.get("furniture_phrases", []))
    if not selectors and not phrases:
        raise _fault(
            name, where + "body", "nothing is said of a page", 'Name at least one part, as in body = ["article"].'
        )
    return Section(selectors, phrases, *_valid(name, where + "valid", table.get("valid", {})))


def _texts(name: str, key: str, value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        raise _fault(name, key, "a text where a list belongs", f"Write {key.rpartition('.')[2]} = [{_quoted(value)}].")
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise _fault(name, key, f"{_kind(value)} where a list of texts belongs", 'Write ["...", "..."].')
    if len(value) > LIST_ITEMS:
        raise _fault(name, key, f"{len(value)} entries, more than {LIST_ITEMS}", "Name what they have in common.")
    return tuple(value)


def _quoted(text: str) -> str:
    return f"'{text[:60]}'" if '"' in text else f'"{text[:60]}"'


def _kind(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", dict: "a table", list: "a list", str: "a text"}
    return names.get(type(value), "a date")


def _selectors(name: str, key: str, value: object) -> tuple[Selector, ...]:
    return tuple(_selector(name, key, text) for text in _texts(name, key, value))


def _selector(name: str, key: str, text: str) -> Selector:
    try:
        return compile_selector(text)
    except SelectorError as fault:
        what = f"the selector {text[:100]!r} cannot be read: {fault.what}"
        raise _fault(name, key, what, fault.remedy) from fault


def _phrases(name: str, key: str, value: object) -> tuple[str, ...]:
    phrases = _texts(name, key, value)
    for phrase in phrases:
        if not phrase.removesuffix("*").strip():
            raise _fault(
                name, key, f"{phrase!r} would take every line", 'Write words, with * behind them: "Read more*".'
            )
    return phrases


def _valid(name: str, key: str, value: object) -> tuple[str | None, str | None]:
    if not isinstance(value, dict):
        raise _fault(
            name, key, f"{_kind(value)} where dates belong", "Write valid = {from = 2020-01-01, until = 2023-06-30}."
        )
    for inner in value:
        _check_key(name, inner, ("from", "until"), key + ".")
    first, last = (_day(name, f"{key}.{inner}", value.get(inner)) for inner in ("from", "until"))
    if first and last and first > last:
        raise _fault(name, key, f"it ends ({last}) before it begins ({first})", "Change the two dates round.")
    return first, last


def _day(name: str, key: str, value: object) -> str | None:
    if value is None:
        return None
    try:
        if isinstance(value, dt.date):
            return value.isoformat()[:10]
        if isinstance(value, str) and _DAY.fullmatch(value):
            return dt.date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise _fault(name, key, f"{str(value)[:40]!r} is no date", "Write year-month-day, as in 2024-03-14.")


def _publisher(name: str, value: object) -> str | None:
    if value is None or (isinstance(value, str) and value.strip()):
        return value
    raise _fault(name, "publisher", "no name", 'Write publisher = "The Harbour Ledger".')


def _day_first(name: str, value: object) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    raise _fault(
        name, "day_first", f"{_kind(value)} where true or false belongs", "Write day_first = true, without quotes."
    )
