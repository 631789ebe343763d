"""Silver names in, steadier ones out: what most of a name's places say holds for all, a few were looked over by hand.

A small model marks the same name as a person here and as a company there. Which is right the corpus as a whole often
knows: the commonest names were looked through (`LOOKED_OVER`), others follow their majority, a surname follows the full
name in its document, and places of a common name that were passed over are filled in.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from training.statements.data import Document, Name

LOOKED_OVER: Final[dict[str, str]] = {
    name: kind
    for kind, names in {
        "PER": "Trump Christie Fiorina Pence Devine Sexton Canova Gowdy Weiner Priebus Adelson Ramos Podesta LeVell "
        "Bozell Cameron Corker O’Malley O'Malley Gates Weaver Scott Jacobs Reeves Kasich Garland Palin Nieto Podliska "
        "Grayson Sanders Rubio Romney Warren Emanuel Ailes Yanukovych Cruz Clinton Clintons Obama Carson Manafort "
        "Biden Bernie Hillary Jeb Marco Ted",
        "ORG": "PAC Twitter Facebook Politico POLITICO Pfizer Breitbart NRA F.B.I. Valeant Verizon Allergan UPI ISIL "
        "ISIS Islamic_State Al_Qaeda Obama_White_House Trump_University",
        "GROUP": "Latinos Latino Latina LGBT",
        "GPE": "Granite_State Vatican Jupiter Sandy_Hook",
        "LOC": "Capitol_Hill Rust_Belt",
        "FAC": "Oval_Office Trump_Tower",
        "WORK": "Playbook Meet_the_Press",
        "OTHER": "Great_Recession Brexit Medicare Medicaid Obamacare Social_Security TPP FOIA Common_Core "
        "State_of_the_Union",
        "": "Super n’t n't state State U.S.-Mexico 757 NeverTrump pro-Clinton pro-Israel anti-Muslim Islam Party SVP",
    }.items()
    for name in (word.replace("_", " ") for word in names.split())
}
"""Name -> type; an empty type: no name."""

COMMON: Final = 9
"""A name with so many places in the corpus has a majority to go by."""
MAJORITY: Final = 0.6


def settle(documents: Sequence[Document], found: Mapping[str, Sequence[Name]]) -> dict[str, list[Name]]:
    """The names of each document, settled.

    Args:
        documents: the texts.
        found: id -> names, as the small model marks them.
    """
    texts = {one.id: one.text for one in documents}
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for id_, names in found.items():
        for start, end, kind in names:
            counts[texts[id_][start:end]][kind] += 1
    known = {name: kind for name, kind in map(_majority, counts.items()) if kind} | LOOKED_OVER
    surnames = {name for name, kind in known.items() if kind == "PER" and " " not in name}
    common = _pattern([name for name in known if known[name] and sum(counts[name].values()) >= COMMON])
    settled = {}
    for id_, names in found.items():
        text = texts[id_]
        kinds = {(start, end): _kind(text[start:end], kind, known, surnames) for start, end, kind in names}
        people = {text[start:end].split()[-1] for (start, end), kind in kinds.items() if kind == "PER"}
        done = [
            (start, end, "PER" if text[start:end] in people - known.keys() else kind)
            for (start, end), kind in kinds.items()
            if kind
        ]
        settled[id_] = sorted([*done, *_passed_over(text, names, common, known)])
    return settled


def _majority(counted: tuple[str, Counter[str]]) -> tuple[str, str]:
    name, kinds = counted
    (kind, most), total = kinds.most_common(1)[0], sum(kinds.values())
    return name, kind if total >= 5 and most >= MAJORITY * total else ""


def _kind(name: str, kind: str, known: Mapping[str, str], surnames: set[str]) -> str:
    if name in known:
        return known[name]
    words = name.split()
    if len(words) == 2 and words[1] in surnames and words[0][:1].isupper() and words[0].isalpha():
        return "PER"
    return kind


def _pattern(names: Sequence[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")


def _passed_over(text: str, names: Sequence[Name], common: re.Pattern[str], known: Mapping[str, str]) -> list[Name]:
    """Places of common names where nothing was marked, and no other name goes on before or behind."""
    taken = {at for start, end, _ in names for at in range(start, end)}
    found = []
    for match in common.finditer(text):
        start, end = match.span()
        before, after = text[max(0, start - 40) : start].split(), text[end : end + 40].split()
        alone = not (before and before[-1][:1].isupper() and len(before) > 1) and not (after and after[0][:1].isupper())
        if alone and taken.isdisjoint(range(start, end)):
            found.append((start, end, known[match[0]]))
    return found
