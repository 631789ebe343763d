"""Patterns over words: a line of words and classes in, a matcher over a text's tokens out.

Each token becomes one letter (`encode`); words of the same classes share a letter. A pattern becomes a regular
expression over these letters, so it is matched by the machine that matches characters.

``<month>`` is a word of that class, ``COUNT`` a named piece, any other word itself; ``?`` after it says that it may be
missing, ``*`` that it may come up to four times; ``( a | b )`` chooses; ``day=<dom>`` gives what was matched a name.

>>> book = Book({"month": "may june"}, {"DAY": "<dom> th?"}, [Rule("day", "a day", "month=<month> day=DAY")])
>>> found = book.longest(book.encode(["on", "june", "5", "th"]), 1)
>>> [(rule.reader, match.span(), match.span("day")) for rule, match in found]
[('day', (1, 4), (2, 4))]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

_FIRST_LETTER: Final = 0x4E00
"""Letters are taken from here on: no sign of regular expressions is among them."""
NO_NAMES: Final = chr(_FIRST_LETTER)
"""The letter of a token that no pattern knows."""
_POSSESSIVE: Final = ("'s", "’s")
_REPEATED: Final = "{0,4}"
"""No pattern repeats without bound: matching takes time in proportion to the text."""

WIDEST: Final = 48
"""No rule matches more tokens."""
_FEW: Final = 4
"""So many rules are tried one by one: looking up would cost as much."""
_KEPT: Final = 4096
"""So many answers are kept."""


class Rule(NamedTuple):
    """A pattern and who reads what it matches."""

    reader: str
    says: str
    """What it is, in words a person understands."""
    pattern: str


class Piece(NamedTuple):
    """A part of a pattern, translated."""

    regex: str
    first: frozenset[str]
    """Letters it can begin with."""
    pairs: frozenset[str]
    """Two letters each that it can begin with."""
    ones: frozenset[str]
    """Letters that it can match alone."""
    empty: bool
    """Whether it may match nothing."""


_NONE: Final[frozenset[str]] = frozenset()
_NOTHING: Final = Piece("", _NONE, _NONE, _NONE, empty=True)


def _joined(one: Piece, other: Piece) -> Piece:
    """One behind the other."""
    pairs = one.pairs | {left + right for left in one.ones for right in other.first}
    return Piece(
        regex=one.regex + other.regex,
        first=one.first | other.first if one.empty else one.first,
        pairs=pairs | other.pairs if one.empty else pairs,
        ones=(one.ones if other.empty else _NONE) | (other.ones if one.empty else _NONE),
        empty=one.empty and other.empty,
    )


class Book:
    """All rules of a language, ready to be looked up by the letter they begin with."""

    def __init__(self, classes: Mapping[str, str], pieces: Mapping[str, str], rules: Iterable[Rule]) -> None:
        rules = list(rules)
        self._pieces = pieces
        self._classes = {name: frozenset(words.split()) for name, words in classes.items()}
        self._letters = _Letters(self._members(rules))
        self._codes = _Codes(self._letters)
        self._by_first: dict[str, list[tuple[Piece, re.Pattern[str], Rule]]] = {}
        self._by_two: dict[str, list[tuple[re.Pattern[str], Rule]]] = {}
        """The same by two letters; made as texts have them."""
        for rule in rules:
            piece = self._translate(rule.pattern)
            compiled = re.compile(piece.regex)
            for letter in piece.first:
                self._by_first.setdefault(letter, []).append((piece, compiled, rule))
        self._known: dict[str, list[tuple[re.Pattern[str], Rule]]] = {}
        """Letters that stood in a text -> the rules that match from the first of them on."""
        self.starts: re.Pattern[str] = re.compile(f"[{''.join(sorted(self._by_first)) or NO_NAMES}]")
        """A letter that some rule begins with."""

    def encode(self, words: Sequence[str]) -> str:
        """One letter a token."""
        codes = self._codes
        return "".join([codes[word] for word in words])

    def longest(self, code: str, at: int) -> list[tuple[Rule, re.Match[str]]]:
        """Rules that match from the token ``at`` on; the longest match first, of equal ones the earlier rule."""
        found = [(rule, match) for regex, rule in self._matching(code, at) if (match := regex.match(code, at))]
        if len(found) > 1:
            found.sort(key=lambda pair: -pair[1].end())
        return found

    def _matching(self, code: str, at: int) -> list[tuple[re.Pattern[str], Rule]]:
        """Those of the rules that match from the token ``at`` on. None looks back, or further on than `WIDEST`: where
        the same letters stand again, the answer is the same.
        """
        rules = self.beginning(code, at)
        if len(rules) <= _FEW:
            return rules
        window = code[at : at + WIDEST]
        known = self._known.get(window)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._known[window] = [pair for pair in rules if pair[0].match(window)]
        return known

    def beginning(self, code: str, at: int) -> list[tuple[re.Pattern[str], Rule]]:
        """Rules that may match from the token ``at`` on, by its letter and the next; mostly none."""
        two = code[at : at + 2]
        rules = self._by_two.get(two)
        if rules is None:
            rules = self._by_two[two] = self._beginning(two)
        return rules

    def _beginning(self, two: str) -> list[tuple[re.Pattern[str], Rule]]:
        """Rules that may match where these letters stand; at the end of a text there is one."""
        return [
            (regex, rule) for piece, regex, rule in self._by_first[two[0]] if two[0] in piece.ones or two in piece.pairs
        ]

    def matcher(self, pattern: str) -> re.Pattern[str]:
        """A pattern of its own, for looking around a match; its words must occur in the rules or classes."""
        return re.compile(self._translate(pattern).regex)

    def _members(self, rules: Sequence[Rule]) -> dict[str, frozenset[str]]:
        """Word -> what patterns can call it: its classes and itself."""
        called: dict[str, set[str]] = {}
        for name, words in self._classes.items():
            for word in words:
                called.setdefault(word, set()).add(f"<{name}>")
        for pattern in (*self._pieces.values(), *(rule.pattern for rule in rules)):
            for _, atom in map(_split_name, pattern.split()):
                word = atom.rstrip("?*") or atom
                if not (word in "()|" or word.startswith("<") or word in self._pieces or word.isdecimal()):
                    # A figure has the classes of its shape: as a word of its own it would lose them.
                    called.setdefault(word, set()).add(word)
        return {word: frozenset(names) for word, names in called.items()}

    def _translate(self, pattern: str) -> Piece:
        words = pattern.split()
        words.reverse()
        return self._alternatives(words)

    def _alternatives(self, words: list[str]) -> Piece:
        """Sequences parted by ``|``, up to the closing bracket, which stays."""
        options = [self._sequence(words)]
        while words and words[-1] == "|":
            words.pop()
            options.append(self._sequence(words))
        if len(options) == 1:
            return options[0]
        return Piece(
            regex="|".join(option.regex for option in options),
            first=frozenset().union(*(option.first for option in options)),
            pairs=frozenset().union(*(option.pairs for option in options)),
            ones=frozenset().union(*(option.ones for option in options)),
            empty=any(option.empty for option in options),
        )

    def _sequence(self, words: list[str]) -> Piece:
        whole = _NOTHING
        while words and words[-1] != "|" and not words[-1].startswith(")"):
            whole = _joined(whole, self._item(words))
        return whole

    def _item(self, words: list[str]) -> Piece:
        name, atom = _split_name(words.pop())
        if atom == "(":
            inner = self._alternatives(words)
            mark = words.pop()[1:]
        else:
            word = atom.rstrip("?*") or atom
            mark = atom[len(word) :]
            inner = self._translate(self._pieces[word]) if word in self._pieces else self._word(word)
        regex = f"(?P<{name}>{inner.regex})" if name else f"(?:{inner.regex})"
        regex += {"": "", "?": "?", "*": _REPEATED}[mark]
        pairs = _joined(inner, inner).pairs if mark == "*" else inner.pairs
        return Piece(regex, inner.first, pairs, inner.ones, inner.empty or bool(mark))

    def _word(self, word: str) -> Piece:
        letters = self._letters.called(word)
        return Piece(f"[{''.join(sorted(letters))}]", letters, _NONE, letters, empty=False)


class _Letters:
    """Which letter stands for which set of names."""

    def __init__(self, members: Mapping[str, frozenset[str]]) -> None:
        self.of_names: dict[frozenset[str], str] = {}
        self.of_word: dict[str, str] = {}
        for word, names in members.items():
            self.of_word[word] = self._letter_of(names)
        for shape in _SHAPES:
            self._letter_of(shape)
        for number in (*map(str, range(100)), *(f"0{digit}" for digit in range(10))):
            self.of_word.setdefault(number, self._letter_of(_shape(number)))

    def _letter_of(self, names: frozenset[str]) -> str:
        return self.of_names.setdefault(names, _letter(1 + len(self.of_names)))

    def called(self, name: str) -> frozenset[str]:
        """Letters of all words that go by this name.

        Raises:
            KeyError: no word does; the pattern has a slip.
        """
        letters = frozenset(letter for names, letter in self.of_names.items() if name in names)
        if not letters:
            raise KeyError(f"nothing is called {name}: add it to the classes, or mend the pattern")
        return letters


class _Codes(dict[str, str]):
    """Word -> letter; looked up once a token, so the common words must be a plain look-up."""

    def __init__(self, letters: _Letters) -> None:
        super().__init__(letters.of_word)
        self._letters = letters

    def __missing__(self, word: str) -> str:
        if word[0].isdigit():
            return self._letters.of_names[_shape(word)]
        if word.endswith(_POSSESSIVE):
            return self.get(word[:-2], NO_NAMES)
        return NO_NAMES


def _letter(number: int) -> str:
    return chr(_FIRST_LETTER + number)


def _split_name(item: str) -> tuple[str, str]:
    """``day=<dom>`` -> ``day``, ``<dom>``."""
    name, equals, atom = item.partition("=")
    return (name, atom) if equals and name.isidentifier() else ("", item)


_NUMBER: Final = re.compile(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?\Z")
_DOTTED: Final = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.(?:[0-9]{4}|[0-9]{2})\Z|[0-9]{4}\.[0-9]{1,2}\.[0-9]{1,2}\Z")


def _shape(word: str) -> frozenset[str]:
    """What a run of digits could be."""
    if not word.isascii() or len(word) > 12:
        return _NO_NUMBER
    if word.isdigit():
        return _digits(word, int(word))
    if _DOTTED.match(word):
        return _A_DOTTED_DATE
    return _A_NUMBER if _NUMBER.match(word) else _NO_NUMBER


def _digits(word: str, number: int) -> frozenset[str]:
    names = {"<figure>"}
    if len(word) <= 2:
        names |= {name for name, low, high in _SMALL if low <= number <= high}
        if len(word) == 2:
            names |= {"<two>"} | ({"<sixty>"} if number < 60 else set())
    if len(word) == 4:
        names |= {"<year>"} if 1000 <= number <= 2199 else set()
        names |= {"<hhmm>"} if number // 100 <= 24 and number % 100 < 60 else set()
    if len(word) == 3 or (len(word) == 4 and number < 1000):
        names.add("<old>")
    if len(word) == 8 and 1000 <= number // 10000 <= 2199:
        names.add("<compact>")
    return frozenset(names)


_SMALL: Final = (("<dom>", 1, 31), ("<moy>", 1, 12), ("<hour>", 0, 24), ("<h12>", 1, 12))
_NO_NUMBER: Final = frozenset({"<other>"})
_A_NUMBER: Final = frozenset({"<figure>", "<decimal>"})
_A_DOTTED_DATE: Final = frozenset({"<dotted>"})
_SHAPES: Final = (
    _NO_NUMBER,
    _A_NUMBER,
    _A_DOTTED_DATE,
    *{_shape(str(number)) for number in range(10000)},
    *{_shape(f"{number:0{width}}") for width in (2, 3, 4) for number in range(100)},
    _shape("20240101"),
    _shape("99990101"),
    _shape("12345"),
    _shape("123456789012"),
)
"""All sets of names that a number can have."""
