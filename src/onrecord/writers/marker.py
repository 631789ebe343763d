"""Statements and times marked in the HTML of an article, with the notes beside it: runs of its text in, markup out.

>>> escaped("<b>"), element("p", "5 < 6")
('&lt;b&gt;', '<p dir="auto">5 &lt; 6</p>')
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from itertools import zip_longest
from typing import NamedTuple

from onrecord.writers.notes import citation, grounds
from onrecord.writers.runs import Run
from onrecord.writers.sheet import Sheet
from onrecord.writers.statements import UNNAMED, Row, Who


class Anchors(NamedTuple):
    """What the places of an article are called, so that links lead to them.

    >>> Anchors("a1").line(3), Anchors("article", "/article/9f").line(3)
    ('a1s3', 't3')
    """

    article: str
    """In a document of several articles each name begins with it."""
    address: str = ""
    """Of an article that has one of its own."""

    def passage(self, row: Row) -> str:
        """Where the text has a statement."""
        return f"s{row.number}" if self.address else f"{self.article}-{row.span.start}-{row.span.end}"

    def note(self, number: int) -> str:
        """Where the note on a statement stands."""
        return f"{self._first}n{number}"

    def number(self, number: int) -> str:
        """Where the text has the number of a statement."""
        return f"{self._first}m{number}"

    def line(self, number: int) -> str:
        """Where the table has a statement."""
        return f"t{number}" if self.address else f"{self.article}s{number}"

    @property
    def _first(self) -> str:
        return "" if self.address else self.article


class Marker:
    """Marks statements and times in the text of one article. Numbers lead to the notes beside it, and back."""

    def __init__(self, sheet: Sheet, anchors: Anchors, people: Mapping[str, str]) -> None:
        self._sheet = sheet
        self._people = people
        self._anchors = anchors
        self._lit = False
        self._rows = {row.number: row for row in sheet.statements}
        self._led_to: set[int] = set()
        self._begun: set[str] = set()
        self._timed: set[int] = set()
        self._waiting: list[str] = []

    def marked(self, runs: Iterable[Run]) -> str:
        """The text of some runs."""
        return "".join(f"{self._words(run)}{''.join(map(self._number, run.ends))}" for run in runs)

    def beside(self, markup: str) -> str:
        """An element with the notes on what was marked since the last one."""
        notes, self._waiting = "".join(self._waiting), []
        if not notes:
            return markup
        label = 'lang="en" dir="ltr" role="note" aria-label="Notes on this passage"'
        return f'<div class="row"><div class="notes" {label}>{notes}</div>\n{markup}</div>'

    def _words(self, run: Run) -> str:
        words = escaped(run.text)
        for index in run.times:
            words = self._time(index, words)
        if run.lit and run.text:
            place, self._lit = "" if self._lit else ' id="here"', True
            words = f'<mark class="here"{place}>{words}</mark>'
        if not (run.within and run.text):
            return words
        kind = " quoted" if any(self._rows[number].record.mode == "direct" for number in run.within) else ""
        numbers = " ".join(map(str, run.within))
        return f'<mark class="said{kind}" data-n="{numbers}">{"".join(map(self._begin, run.within))}{words}</mark>'

    def _begin(self, number: int) -> str:
        """The place that a link to the passage leads to."""
        place = self._anchors.passage(self._rows[number])
        if place in self._begun:
            return ""
        self._begun.add(place)
        return f'<span id="{place}"></span>'

    def _time(self, index: int, words: str) -> str:
        mark = self._sheet.marks[index]
        value = ", ".join(part for part in (mark.value, mark.remark) if part)
        if index not in self._timed:
            self._timed.add(index)
            if value and mark.value != mark.words:
                told = f'<b dir="auto">{escaped(mark.words)}</b> {escaped(value)}'
                self._waiting.append(f'<p class="time">{told}</p>')
        return f'<span class="when" title="{escaped(value or "the text does not say when")}">{words}</span>'

    def _number(self, number: int) -> str:
        # Table and note lead to the first place that was marked; the body is marked before the headline.
        place = ""
        if number not in self._led_to:
            self._led_to.add(number)
            self._waiting.append(self._note(self._rows[number]))
            place = f' id="{self._anchors.number(number)}"'
        label = f'aria-label="Note {number}"'
        return f'<sup><a{place} href="#{self._anchors.note(number)}" {label}>{number}</a></sup>'

    def _note(self, row: Row) -> str:
        who = " and ".join(f'<b dir="auto">{escaped(who.name)}</b>' for who in row.who) or escaped(UNNAMED)
        small = element("span", "; ".join(row.circumstances), "small")
        told = ((ground.name, ground.words) for ground in grounds(row))
        listed = "".join(f"<dt>{name}</dt>{element('dd', words)}" for name, words in told)
        number, here = row.number, self._anchors
        passage = f"{here.address}#{here.passage(row)}"
        links = f'<a href="{passage}">Link to the passage</a> <a href="#{here.line(number)}">In the table</a>'
        known = dict.fromkeys((who.name, link) for who, link in led_to(row, self._people) if link)
        links += "".join(
            f' <a class="known" href="{escaped(link)}">{escaped(name)} in the archive</a>' for name, link in known
        )
        shown = self._sheet.lit == row.span
        return (
            f'<details class="said {row.record.factuality.status}" data-n="{number}"{" open" * shown}>'
            f'<summary><span class="number">{number}</span> {who} <span class="act">{escaped(row.act)}</span>{small}'
            f'</summary>\n<dl id="{here.note(number)}">{listed}'
            f"<dt>Cite</dt>{element('dd', citation(self._sheet, row), 'cite')}</dl>"
            f'<p class="links">{links}</p></details>\n'
        )


def led_to(row: Row, people: Mapping[str, str]) -> list[tuple[Who, str]]:
    """Who says it, each with a link to more of them; empty where there is none.

    Args:
        row: a statement.
        people: links by the ids of the article's entities.
    """
    sources = [one for one in row.record.sources if one.role != "relay"]
    both = zip_longest(row.who, sources[: len(row.who)])
    return [(who, people.get((one and one.entity) or "", "")) for who, one in both]


def element(tag: str, text: str, kind: str = "") -> str:
    """An element that holds a text; nothing where there is none."""
    return holding(tag, escaped(text), kind) if text else ""


def holding(tag: str, markup: str, kind: str = "") -> str:
    """An element that holds markup of ours."""
    named = f' class="{kind}"' if kind else ""
    return f'<{tag}{named} dir="auto">{markup}</{tag}>'


def escaped(text: str) -> str:
    """Text that stands for itself, also in an attribute."""
    return escape(text, quote=True)
