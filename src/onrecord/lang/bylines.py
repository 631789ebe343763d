"""The words of bylines, of all languages in one table.

Pages mix languages (an English "By" over a Portuguese text), so the languages are asked together.

>>> "reporter" in ROLES, "redaktion" in STAFF, is_role_word("Wirtschaftsredakteurin")
(True, True, True)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from onrecord.lang import languages

_TABLES: Final = tuple(table for _, table in languages("byline", "BYLINE"))


def _words(*kinds: str) -> frozenset[str]:
    return frozenset(word for table in _TABLES for kind in kinds for word in table.get(kind, "").split("|") if word)


OPENERS: Final = _words("openers")
"""What opens a byline: "by", "ein Gastbeitrag von"."""

GENRES: Final = _words("genres")
"""Kinds of texts: "Analyse", "opinion"."""

JOINERS: Final = _words("joiners")
"""What joins two names."""

BESIDE: Final = _words("beside")
"""What stands between a name and a body that took part: "Ana Ruiz with Reuters"."""

PLACES: Final = _words("places")
"""What opens a place behind a name: "in Berlin"."""

ROLES: Final = _words("roles")
"""What a person is."""

ROLE_TAILS: Final = tuple(sorted(_words("role_tails")))
"""How compounds end that say what a person is."""

MODIFIERS: Final = _words("modifiers")
"""What stands beside a role: "senior", "foreign"."""

STAFF: Final = _words("staff")
"""Words that a body's name holds, and no person's."""

PHOTO: Final = _words("photo")
"""What announces a picture's maker."""

HELPERS: Final = _words("helpers")
"""What announces somebody who helped but did not write."""

DATED: Final = _words("dated")
"""What stands beside dates and reading times."""

CMS_NAMES: Final = frozenset(
    (
        "admin administrator administrador webmaster wpengine wordpress root user editor web webteam webdesk "
        "webadmin superuser guest anonymous unknown none null undefined default test author staff info "
        "redaktion redaccion redacción redazione redação redaction rédaction redactie redaksjonen redaktionen "
        "redakcja online contact site siteadmin dev developer import feed rss api bot autor auteur autore "
        "automatic system siteeditor adm n/a na nan false true"
    ).split()
)
"""User names of publishing systems: none of them is a person."""

NOT_NAMES: Final = frozenset(
    (
        "newsletter twitter facebook instagram linkedin youtube whatsapp subscribe login menu cookie cookies "
        "privacy copyright advertisement sponsored affiliate verified email e-mail website kommentarer "
        "kommentare commentaires comentarios abonnieren abonnez-vous paywall download photos following "
        "profile comments reserved biography guidelines policy toggle expert-reviewed disclosure mez mesz gmt "
        "utc pdt bst cet questions related trending"
    ).split()
)
"""Words of a page's furniture that no name, role or body holds."""

BUTTONS: Final = frozenset(
    (
        "follow view views more share save comment about read reading contact mail register search listen "
        "watch print copy link see all latest details like unlike bio folgen teilen drucken mehr suivre "
        "partager imprimer compartir seguir guardar condividi segui partilhar compartilhar volgen delen følg "
        "lukk följ stäng anmelden terms rights phone tel updated photo close open next previous back "
        "top show hide edit page pages click here join now free sign est edt pst learn frequently discover "
        "find get explore visit try buy meet alle todas todos toutes tous tutte tutti"
    ).split()
)
"""Words that open a button's or a link's words; elsewhere they may be part of a name: "Glenn Close"."""

PICTURE_AGENCIES: Final = frozenset(
    (
        "getty images|gettyimages|getty|shutterstock|istock|istockphoto|alamy|imago|imago images|unsplash|pexels|"
        "pixabay|zuma|zuma press|wireimage|usa today sports|adobe stock|depositphotos|picture alliance|scanpix|"
        "nurphoto|icon sportswire|freepik|dreamstime|bigstock|keystone|afp via getty images|stock photo"
    ).split("|")
)
"""Sellers of pictures: a line that names one credits a picture."""

TOPICS: Final = frozenset(
    (
        "post posts world opinion sports politics business news breaking exclusive live plus premium gallery "
        "podcast audio video app gift category tags topics topic source sources home articles article stories "
        "story"
    ).split()
)
"""Words of sections and kinds that no person's name holds."""

PARTICLES: Final = frozenset(
    (
        "de da do dos das del della delle dello degli dei di du des la le las los van von der den ter ten te "
        "het in't 't op zu zum zur af av bin ibn ben bint al el ul ur abu abd e y i do van't vander vom und of "
        "the st san d' l' dell' dall' dalla dal den-en dem ag ap ó ní nic mac mc binti a/l a/p s/o d/o ud-din"
    ).split()
) - {"of", "the", "und", "in't"}
"""Words of names that stand in lower case."""

SUFFIXES: Final = frozenset("jr jr. sr sr. ii iii iv phd ph.d. md m.d. dr mba cfa cfp esq esq. rn dds obe mbe".split())
"""What stands behind a name and belongs to it, or to its holder."""

TITLES: Final = frozenset(
    (
        "dr dr. prof prof. professor sir dame lord lady rev rev. fr. sen. gov. rep. gen. col. maj. capt. lt. "
        "mr mr. mrs mrs. ms ms. dipl.-ing. mag. dra dra. sr. sra. don doña ing. lic. dott. dott.ssa avv."
    ).split()
)
"""What stands before a name."""

MONTH: Final = (
    "(?:jan|feb|fev|fév|mar|mär|mrz|maa|apr|abr|avr|may|mai|maj|mei|mag|jun|jui|giu|jul|lug|aug|ago|aoû|"
    "sep|set|okt|oct|out|ott|nov|dec|dez|déc|dic|des|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|"
    "ene|gen|gru|lis|paź|wrz|sie|lip|cze|kwi|lut|sty|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara)"
)
"""How the names of months begin; a pattern."""


def longest_first(words: Iterable[str]) -> str:
    """An alternation of these words, each a whole one, the longest first.

    >>> longest_first(["by", "written by"])
    'written\\\\ by|by'
    """
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def any_case(words: Iterable[str]) -> str:
    """An alternation of these words in capitals or not, the longest first.

    Words are grouped by their first letter: the matcher then passes over a whole group with one look.

    >>> any_case(["by", "Written by", "et"])
    '[wW](?i:ritten\\\\ by)|[bB](?i:y)|[eE](?i:t)'
    """
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        groups.setdefault(word[0].lower(), []).append(re.escape(word[1:]))
    return "|".join(f"{_letter(first)}(?i:{'|'.join(rests)})" for first, rests in groups.items())


def _letter(letter: str) -> str:
    capital = letter.upper()
    return re.escape(letter) if capital == letter or len(capital) > 1 else f"[{letter}{capital}]"


def by_letter(patterns: str) -> str:
    """An alternation of patterns parted by bars, grouped by the plain letter that each begins with: cheap to look for.

    >>> by_letter("byline|author[-_]|bio")
    'b(?:yline|io)|a(?:uthor[-_])'
    """
    groups: dict[str, list[str]] = {}
    for pattern in patterns.split("|"):
        groups.setdefault(pattern[0], []).append(pattern[1:])
    return "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in groups.items())


@lru_cache(maxsize=4096)
def is_role_word(word: str) -> bool:
    """Whether this word says what a person is."""
    folded = word.casefold().strip(".,:;()")
    if folded in ROLES:
        return True
    return len(folded) > 7 and folded.replace("-", "").endswith(ROLE_TAILS)
