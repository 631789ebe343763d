"""The splitter of byline strings: one line in, who signs in it out, each with its place in the line.

A line is cut into pieces at commas, bars, joining words and openers; each piece is a name, a role, a place, a body, an
agency, a picture's maker, a date, or prose. Nothing is looked up in lists of first names, and nothing is made up.

>>> line = "By Ana Ruiz, Political Editor, and Tom Weber in Rome"
>>> [(line[s.start:s.end], line[slice(*s.role)] if s.role else None) for s in split_byline(line).signers]
[('Ana Ruiz', 'Political Editor'), ('Tom Weber', 'in Rome')]
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import chain
from typing import Final, Literal, NamedTuple

from onrecord.lang import bylines
from onrecord.lang.agencies import LOOSE, agency_key
from onrecord.lang.datelines import is_city

Kind = Literal["person", "organization", "agency"]
Trust = Literal["no", "shown", "declared"]
Place = tuple[int, int]
"""Start and end in the line."""

LINE_CHARS: Final = 400
"""A longer line is prose; only so much of it is read."""

NAME_TOKENS: Final = 7
"""So many words, particles included, are a name at most."""

WORD_CHARS: Final = 30
"""So many characters are one word of a name at most."""


class Signer(NamedTuple):
    """Somebody or some body that signs."""

    start: int
    end: int
    kind: Kind
    role: Place | None = None
    """What the person is, or where: "Political Editor", "in Rome"."""
    organization: Place | None = None
    """The body that the person is printed with."""
    contact: Place | None = None
    """An address or handle."""


class BylineText(NamedTuple):
    """What stands in a line."""

    signers: tuple[Signer, ...]
    opened: bool
    """A word such as "by" stands before the first of them."""
    helped: tuple[Place, ...]
    """Names of people who helped: photographers, translators, editors."""
    clean: bool
    """Nothing else stands in the line than what bylines are made of."""
    lead: Literal["", "opener", "helper", "photo"] = ""
    """What the line is when it names nobody: a bare opener counts for the lines behind it."""
    role: Place | None = None
    """What a line that names nobody says of the person in the line above."""


class _Piece(NamedTuple):
    start: int
    end: int
    link: str
    """What stands before it: "start", "comma", "join", "beside", "hard"."""


_UPPER: Final = r"[^\W\d_a-zß-öø-ÿ]"
_SHY_JOINERS: Final = frozenset(
    {"y", "e", "i", "en", "ve", "ile", "plus", "-", "và", "і", "й", "та", "и", "ed", "u.", "a"}
)
"""Joiners that are also parts of names, or prepositions: they join only what is a full name on the right."""
_JOINERS: Final = bylines.any_case(bylines.JOINERS - _SHY_JOINERS)
_SHY: Final = bylines.any_case(joiner for joiner in _SHY_JOINERS if joiner != "-")
_BESIDE: Final = bylines.any_case(word for word in bylines.BESIDE if word.isascii() or len(word) > 1)
_SPACED_OPENERS: Final = bylines.any_case(word for word in bylines.OPENERS if word[0] < "\u0590")
_COLON_OPENERS: Final = bylines.any_case(bylines.OPENERS)
_LABELS: Final = bylines.any_case(
    {word for word in bylines.OPENERS if len(word) > 3 and word != "door"} | bylines.PHOTO
)
_HELPERS: Final = bylines.any_case(bylines.HELPERS)
_PHOTO: Final = bylines.any_case(bylines.PHOTO)
_LONG_HELPERS: Final = bylines.any_case(
    {word for word in bylines.HELPERS if " " in word} | {"published by", "written by", "posted by"}
)


def _break_pattern(labels: str) -> re.Pattern[str]:
    """What parts pieces. The first line only spares the others where no break can be."""
    return re.compile(
        r"(?=[\s|•·●∙▪►»;()\[\]【】/／&,，،、])(?:"
        rf"(?P<hard>\s*[|•·●∙▪►»;()\[\]【】\t\n\u3000]+\s*|\s+[-–—―]+\s+|\s+/\s*|(?<=\w{{2}})/(?=\w{{2}})|\s*／\s*)"
        rf"|(?P<join>\s*&\s*|\s*,?\s+(?:{_JOINERS})\s+|\s*,?\s+(?:{_SHY})\s+(?={_UPPER}[\w.'’-]*\s+(?:\w{{1,3}}\s+)?{_UPPER}))"
        rf"|(?P<beside>\s*,?\s+(?:{_BESIDE})\s+)"
        r"|(?P<comma>\s*[,，،、]\s*)"
        rf"|(?P<opener>\s+(?=(?:By|BY|Von|VON|Par|PAR|Por|POR|Av|Af|Door)[:\s]\s*{_UPPER}){labels}"
        rf"|\s+(?=(?:{_LONG_HELPERS})\b)))"
    )


_BREAK: Final = _break_pattern("")
_BREAK_LABELLED: Final = _break_pattern(rf"|\s+(?=(?:{_LABELS})\s*[:：])")
"""For lines that hold a colon."""
_HELPER: Final = re.compile(rf"(?:{_HELPERS}|(?i:[a-z-]{{2,20}}(?:ed|ing|graphy|tions?) by))(?![\w-])\s*[:：]?\s*")
_PHOTO_LEAD: Final = re.compile(rf"(?:{_PHOTO})(?![\w-])\s*(?:[:：]|\Z|(?=\s*(?:/|\[|(?i:by|von|par|de)\b)))\s*")
_OPENER: Final = re.compile(
    rf"(?:{_SPACED_OPENERS})(?:\s*[:：]\s*|[\s\u00a0]+|\Z)|(?:{_COLON_OPENERS})(?:\s*[:：＝=/]\s*|\s+|\Z)"
)
_GENRE_OPENER: Final = re.compile(
    rf"(?i)(?:(?:ein|eine|an?|une?|una|un|en|et|ei|uma?)\s+)?(?:{bylines.longest_first(bylines.GENRES)})\s*[:：]?\s+(?:von|by|par|por|de|di|av|af|door)\s+"
)
_OPENING_WORDS: Final = frozenset(
    match.group()
    for words in bylines.OPENERS | bylines.HELPERS | bylines.PHOTO | bylines.GENRES
    if (match := re.match(r"[^\W\d_]+", words))
) | {"a", "an", "ein", "eine", "un", "une", "una", "en", "et", "ei", "um", "uma"}
"""First words of everything that opens a line: a piece with another one is not looked at twice."""
_HALF_OPENERS: Final = frozenset(
    half for half, _, word in (words.partition(" ") for words in bylines.OPENERS) if word in bylines.OPENERS
)
"""What stands before "by" and is no name: "Written", "Story"."""
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+")
_CONTACT: Final = re.compile(r"(?i)[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|@\w{2,40}|https?://\S{1,300}|www\.\S{1,300}")
_CUT_WORDS: Final = [
    word for word in bylines.DATED if len(word) > 6 and word not in {"domingo", "segunda-feira"} and "day" not in word
]
_CUT: Final = re.compile(
    rf"[\s\u00a0]*(?:(?<![\w-])(?:{bylines.any_case(_CUT_WORDS)})(?![\w-])"
    rf"|(?i:(?<!\w){bylines.MONTH}[^\W\d_]{{0,8}}\.?\s+)?(?<![A-Z\d])\d)"
)
_CUTTING: Final = frozenset(word for words in _CUT_WORDS for word in words.split())
_DIGIT: Final = re.compile(r"\d")
_WORDS: Final = re.compile(r"\w+")
_LETTERS: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f'’.‘´`·/-])*")
_WORD_EDGE: Final = re.compile(r"[-'’‘´`.]")
_FROM_THE: Final = re.compile(r"(?:[Dd][aeo]s?|[Dd]al(?:la)?|[Dd]el(?:la)?|[Vv]om|[Ff]ra)\s+")
_TOKEN: Final = re.compile(r"[^\s\u00a0]+")
_EDGES: Final = " ©\u00a0\t\n\u200b\u200e\u200f\ufeff,:;|–—-*\"“”„«»‹›…/\\·•>=~_'’`!?+#"
_CASELESS_NAME: Final = re.compile(
    r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1100-\u11ff\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s・．'.-]+"
)
_CJK: Final = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CJK_STAFF: Final = tuple(word for word in bylines.STAFF if _CJK.match(word) and len(word) > 1)
_CJK_ROLES: Final = tuple(sorted((word for word in bylines.ROLES if _CJK.match(word)), key=len, reverse=True))
_VERBS: Final = frozenset(
    "is are was has have covers writes ist hat war schreibt est a été es ha escribe è scrive är er jest".split()
)
"""Words that make a sentence of a role: "Ana Ruiz is the paper's political editor"."""
_DOMAIN: Final = re.compile(
    r"(?i)[\w-]{2,40}\.(?:com|net|org|de|co|uk|fr|es|it|pt|no|se|dk|pl|ru|is|ch|at|nl|be|tv|io|news|jp|info|eu|us|au|ca|in|id|ng|za)(?:\.\w\w)?"
)


def split_byline(
    line: str, *, breaks: Collection[int] = (), bodies: Collection[str] = (), trust: Trust = "no"
) -> BylineText:
    """Who signs in this line.

    Args:
        line: one line of text, as printed.
        breaks: offsets at which the page's markup parts words that no blank parts.
        bodies: folded names that are known to be bodies: the paper's own.
        trust: how far the line is known to hold names. "shown": by its markup, so that one word may be a name;
            "declared": it is nothing but names, so that a name in lower case is one, too.
    """
    reader = _Reader(line[:LINE_CHARS], bodies, trust)
    for piece in _pieces(reader.line, breaks):
        reader.read(piece)
    return reader.result(complete=len(line) <= LINE_CHARS)


def is_opened(line: str) -> bool:
    """Whether words such as "by" or "photos by" open the line or a part of it.

    >>> is_opened("Ebb, by Ana Ruiz"), is_opened("A storm passed by")
    (True, False)
    """
    reader = _Reader(line[:LINE_CHARS], (), "no")
    return any(map(reader.opens, _pieces(reader.line, ())))


@lru_cache(maxsize=1024)
def fold_name(name: str) -> str:
    """What two writings of one name have in common.

    >>> fold_name("ANA  Ruíz.") == fold_name("Ana Ruíz")
    True
    """
    return " ".join(_WORDS.findall(name.casefold()))


def _pieces(line: str, breaks: Collection[int]) -> Iterator[_Piece]:
    start, link = 0, "start"
    cuts = sorted(breaks)
    pattern = _BREAK_LABELLED if ":" in line or "：" in line else _BREAK
    for match in chain(pattern.finditer(line), (None,)):
        end = match.start() if match else len(line)
        while cuts and cuts[0] < end:
            if cuts[0] > start:
                yield _Piece(start, cuts[0], link)
                start, link = cuts[0], "hard"
            cuts.pop(0)
        yield _Piece(start, end, link)
        if match:
            start, link = match.end(), match.lastgroup or "hard"


class _Reader:
    """Reads the pieces in order and keeps who signs."""

    def __init__(self, line: str, bodies: Collection[str], trust: Trust) -> None:
        self.line = line
        self._has_contact = "@" in line or "://" in line or "www." in line.lower()
        self._bodies = bodies
        self._trusted = trust != "no"
        self._declared = trust == "declared"
        self._signers: list[Signer] = []
        self._helped: list[Place] = []
        self._pending_role: Place | None = None
        self._opened = False
        self._clean = True
        self._lead: Literal["", "opener", "helper", "photo"] = ""

    def result(self, *, complete: bool) -> BylineText:
        """What was read."""
        role = self._pending_role
        if not self._signers and role and (self._opened or self._declared) and not self.line[role[0]].islower():
            self._signers.append(Signer(*role, "organization"))
        return BylineText(
            signers=tuple(self._signers_of_agency() if len(self._signers) > 1 else self._signers),
            opened=self._opened,
            helped=tuple(self._helped),
            clean=self._clean and complete,
            lead=self._lead,
            role=None if self._signers else role,
        )

    def _signers_of_agency(self) -> Iterator[Signer]:
        """Beside an agency a city is where its report comes from: "Reuters, Washington"; so is one of several words
        behind a name: "Ana Ruiz, Rio de Janeiro".
        """
        by_agency = any(one.kind == "agency" for one in self._signers)
        for at, one in enumerate(self._signers):
            words = self.line[one.start : one.end]
            if not (one.kind == "person" and (by_agency or (at and " " in words)) and is_city(words)):
                yield one

    def opens(self, piece: _Piece) -> bool:
        """Whether this piece has an opener."""
        self._open(*_trimmed(self.line, piece.start, piece.end))
        return self._lead != ""

    def read(self, piece: _Piece) -> None:
        """One piece."""
        start, end = self._open(*_trimmed(self.line, piece.start, piece.end))
        contact = _CONTACT.search(self.line, start, end) if self._has_contact else None
        start, end = self._cut(start, contact.start() if contact else end)
        if start < end and self._lead in ("helper", "photo"):
            self._helped.append((start, end))
        elif start < end:
            self._classify(start, end, piece.link)
        if contact:
            self._note_contact(contact.start(), contact.end())

    def _open(self, start: int, end: int) -> Place:
        """Take the opener off, and note what it opens."""
        words = self.line[start:end]
        first = _FIRST_WORD.match(words)
        if not first or (first.group().casefold() not in _OPENING_WORDS and " by" not in words.lower()):
            return start, end
        helper = _HELPER.match(words) or _PHOTO_LEAD.match(words)
        opener = _OPENER.match(words) or _GENRE_OPENER.match(words)
        if opener and helper and opener.end() >= helper.end():
            helper = None
        if helper:
            self._lead = "helper"
            return _trimmed(self.line, start + helper.end(), end)
        if opener and (not self._declared or self._good_rest(words[opener.end() :])):
            self._lead, self._opened = "opener", True
            return self._open(*_trimmed(self.line, start + opener.end(), end)) if opener.end() else (start, end)
        return start, end

    def _good_rest(self, rest: str) -> bool:
        """In a string that is known to hold names, an opener may be a name's first word: "Von Miller"."""
        return len(rest.split()) != 1 or agency_key(rest) is not None

    def _cut(self, start: int, end: int) -> Place:
        """Take dates and reading times off the end."""
        words = self.line[start:end]
        cuts = _DIGIT.search(words) or not _CUTTING.isdisjoint(words.casefold().split())
        if not cuts or self._is_body(words) or agency_key(words):
            return _trimmed(self.line, start, end)
        cut = _CUT.search(words)
        return _trimmed(self.line, start, start + (cut.start() if cut else len(words)))

    def _note_contact(self, start: int, end: int) -> None:
        if self._signers and self._signers[-1].contact is None:
            self._signers[-1] = self._signers[-1]._replace(contact=(start, end))

    def _classify(self, start: int, end: int, link: str) -> None:
        end = self._without_cjk_role(start, end)
        start = self._behind_article(start, end)
        words = self.line[start:end]
        tokens = [(start + m.start(), start + m.end(), m.group()) for m in _TOKEN.finditer(words)]
        folded = [token.casefold().strip(".,:;'’\"") for _, _, token in tokens]
        if len(folded) > 1 and folded[0] in bylines.PLACES and is_city(" ".join(folded[1:])):
            self._add_role(start, end)
        elif self._is_agency(words, link):
            self._add(Signer(start, end, "agency"))
        elif " ".join(folded) in bylines.PICTURE_AGENCIES:
            self._helped += [(signer.start, signer.end) for signer in self._signers]
            self._signers.clear()
        elif _is_furniture(folded):
            self._clean = self._clean and len(tokens) < 5
        elif self._is_body(words) and not self._agency_tail(tokens):
            self._add_body(start, end, link)
        elif any(bylines.is_role_word(word) for word in folded) or self._only_modifies(folded):
            self._read_role(tokens, folded, link)
        elif agency := self._agency_tail(tokens):
            self._classify(start, tokens[agency - 1][1], link)
            self._add(Signer(tokens[agency][0], end, "agency"))
        else:
            self._read_name(tokens, folded, link)

    @staticmethod
    def _only_modifies(folded: list[str]) -> bool:
        """Whether only "Senior" or "Foreign" is left of a role; "Do" alone is a day of the week."""
        return all(word in bylines.MODIFIERS for word in folded) and len(" ".join(folded)) > 2

    def _agency_tail(self, tokens: list[tuple[int, int, str]]) -> int:
        """Index of the token at which an agency's name of two words or more begins behind a person's; 0: nowhere."""
        for index in range(2, len(tokens) - 1):
            if agency_key(self.line[tokens[index][0] : tokens[-1][1]]) and self._name_length(tokens[:index]) == index:
                return index
        return 0

    def _behind_article(self, start: int, end: int) -> int:
        """Where the paper's own name begins behind "from the": "Do Diário", "Dal Corriere"."""
        first = _FROM_THE.match(self.line, start, end)
        return first.end() if first and fold_name(self.line[first.end() : end]) in self._bodies else start

    def _without_cjk_role(self, start: int, end: int) -> int:
        """Chinese, Japanese and Korean write the role behind the name, with or without a blank."""
        words = self.line[start:end]
        if not _CJK.search(words):
            return end
        tail = next((role for role in _CJK_ROLES if words.endswith(role) and len(words) > len(role) + 1), "")
        return _trimmed(self.line, start, end - len(tail))[1]

    def _is_agency(self, words: str, link: str) -> bool:
        if agency_key(words) is None:
            return False
        folded = words.casefold().strip(" .")
        expected = self._trusted or self._opened or link in ("beside", "hard")
        return folded not in LOOSE or (words.isupper() and expected) or self._trusted

    def _is_body(self, words: str) -> bool:
        folded = fold_name(words)
        if folded in self._bodies or folded.removeprefix("the ") in self._bodies:
            return True
        if _CJK.search(words):
            return any(word in words for word in _CJK_STAFF)
        parts = folded.split()
        small = not self._declared and parts and words[0].islower() and parts[0] != "the"
        if len(parts) > 9 or not parts or small:
            return False
        if _DOMAIN.fullmatch(words):
            return True
        held = [part in bylines.STAFF for part in parts]
        if all(held):
            return len(parts) > 1 or ((self._opened or self._trusted) and parts[0] not in bylines.TOPICS)
        return (
            any(held) and (self._declared or not words.islower()) and (held[-1] or not bylines.is_role_word(parts[-1]))
        )

    def _add(self, signer: Signer) -> None:
        self._signers.append(
            signer._replace(role=signer.role or self._pending_role if signer.kind == "person" else None)
        )
        self._pending_role = None

    def _add_body(self, start: int, end: int, link: str) -> None:
        last = self._signers[-1] if self._signers else None
        if last and last.kind == "person" and link != "join" and last.organization is None:
            self._signers[-1] = last._replace(organization=(start, end))
        else:
            self._add(Signer(start, end, "organization"))

    def _read_role(self, tokens: list[tuple[int, int, str]], folded: list[str], link: str) -> None:
        """A role alone, before a name ("Korrespondent Max Weber") or behind one ("Ana Ruiz Political Editor")."""
        is_role = [bylines.is_role_word(word) for word in folded]
        beside = [
            role or word in bylines.MODIFIERS or word in bylines.PLACES
            for role, word in zip(is_role, folded, strict=True)
        ]
        lead = 0
        while lead < len(tokens) and beside[lead]:
            lead += 1
        while lead and not is_role[lead - 1] and lead < len(tokens):
            lead -= 1
        tail = len(tokens)
        while tail > 0 and beside[tail - 1]:
            tail -= 1
        if lead and self._name_length(tokens[lead:]) >= 2:
            self._pending_role = (tokens[0][0], tokens[lead - 1][1])
            self._read_name(tokens[lead:], folded[lead:], link)
        elif not lead and not beside[0] and tail < len(tokens) and self._name_length(tokens[:tail]) == tail >= 2:
            self._read_name(tokens[:tail], folded[:tail], link)
            self._add_role(tokens[tail][0], tokens[-1][1])
        else:
            self._add_role(tokens[0][0], tokens[-1][1])
            self._clean = self._clean and len(tokens) < 12 and _VERBS.isdisjoint(folded)

    def _add_role(self, start: int, end: int) -> None:
        last = self._signers[-1] if self._signers else None
        if last and last.kind == "person" and last.role is None:
            self._signers[-1] = last._replace(role=(start, end))
        elif last is None:
            self._pending_role = self._pending_role or (start, end)

    def _read_name(self, tokens: list[tuple[int, int, str]], folded: list[str], link: str) -> None:
        length = 0 if any(word in bylines.TOPICS for word in folded) else self._name_length(tokens)
        last = self._signers[-1] if self._signers else None
        if (
            length == 1
            and last
            and last.kind == "person"
            and link in ("comma", "beside", "start")
            and not _CJK.search(tokens[0][2])
            and not self._trusted_single(last)
        ):
            self._add_role(tokens[0][0], tokens[-1][1])
        elif length and (length >= 2 or self._single_is_name(tokens, folded, link)):
            start, end = tokens[0][0], _name_end(tokens[length - 1])
            kind: Kind = (
                "organization" if length == 1 and tokens[0][2].isupper() and len(tokens[0][2]) < 7 else "person"
            )
            self._add(Signer(start, end, kind))
            self._read_rest(tokens[length:], folded[length:])
        elif folded and folded[0] in bylines.PLACES:
            self._add_role(tokens[0][0], tokens[-1][1])
            self._clean = self._clean and len(tokens) < 5
        else:
            self._clean = self._clean and len(tokens) <= (2 if link == "hard" else 1)

    def _trusted_single(self, last: Signer) -> bool:
        """Whether a lone word behind this signer is one more name: the one before is a lone word, too."""
        return self._trusted and " " not in self.line[last.start : last.end]

    def _single_is_name(self, tokens: list[tuple[int, int, str]], folded: list[str], link: str) -> bool:
        if len(tokens) > 1 and folded[1] not in bylines.PLACES:
            return False
        word = tokens[0][2]
        if _CASELESS_NAME.fullmatch(word):
            return self._trusted or self._opened or len(word) > 2
        if folded[0] in _HALF_OPENERS:
            return False
        first = self._opened and (not self._signers or link == "join")
        return (self._trusted or first) and len(word) > 2 and folded[0] not in bylines.DATED

    def _read_rest(self, rest: list[tuple[int, int, str]], folded: list[str]) -> None:
        if not rest:
            return
        if folded[0] not in bylines.PLACES or len(rest) >= 7:
            self._clean = False
        elif len(rest) > 1 and folded[1] not in bylines.DATED:  # not "on Friday", nor "at" before a time
            self._add_role(rest[0][0], rest[-1][1])

    def _name_length(self, tokens: list[tuple[int, int, str]]) -> int:
        """How many tokens from the first on are one name; 0 when they are none."""
        words = [token for _, _, token in tokens]
        if not words or len(words) > 12:
            return 0
        if _CASELESS_NAME.fullmatch(" ".join(words)):
            return _caseless_length(words)
        if self._declared and len(words) <= 4 and all(word.islower() and word.isalpha() for word in words):
            return len(words) if len(words) > 1 else 0
        count, capitals = 0, 0
        for word in words[: NAME_TOKENS + 1]:
            folded = word.casefold()
            if _is_capital(word):
                capitals += 1
            elif not (folded in bylines.PARTICLES or folded in bylines.SUFFIXES):
                break
            count += 1
        while count and not (_is_capital(words[count - 1]) or words[count - 1].casefold() in bylines.SUFFIXES):
            count -= 1
        if (
            not capitals
            or count > NAME_TOKENS
            or (count < len(words) and words[count].casefold() not in bylines.PLACES)
        ):
            return 0
        return count if words[0].casefold().strip(".") != "the" else 0


def _is_furniture(folded: list[str]) -> bool:
    """Whether the words are a button's, or open a date: "Follow us", "Published ...", "Tue"."""
    dated = folded[0] in bylines.DATED and len(folded[0]) > (3 if len(folded) > 1 else 2)
    return dated or folded[0] in bylines.BUTTONS or any(word in bylines.NOT_NAMES for word in folded)


def _trimmed(line: str, start: int, end: int) -> Place:
    while start < end and line[start] in _EDGES:
        start += 1
    while start < end and line[end - 1] in _EDGES:
        end -= 1
    if start < end and line[end - 1] == "." and not _ends_initial(line[start:end]):
        end -= 1
    return start, end


def _ends_initial(words: str) -> bool:
    """Whether the dot at the end belongs to the name: "Nelson C.J.", "Tom Weber Jr."."""
    last = words.rsplit(maxsplit=1)[-1].casefold()
    return last in bylines.SUFFIXES or len(last) == 2 or re.fullmatch(r"(?:\w\.)+", last) is not None


def _name_end(token: tuple[int, int, str]) -> int:
    _, end, word = token
    return end - 1 if word[-1] in ",;:" else end


def _is_capital(word: str) -> bool:
    """A word that a name may hold: letters, with a capital in front, behind d', o', al- and the like too."""
    if word.isalpha() and word.istitle():
        return len(word) <= WORD_CHARS
    bare = word.strip("'’\"“”().,")
    if len(bare) > WORD_CHARS or not _LETTERS.fullmatch(bare):
        return False
    return bare[0].isupper() or any(part[:1].isupper() for part in _WORD_EDGE.split(bare)[1:])


def _caseless_length(words: list[str]) -> int:
    """Names in scripts without capitals: two to eight signs of Chinese, Japanese or Korean, or two to five words."""
    joined = "".join(words)
    if _CJK.search(joined):
        return len(words) if 2 <= len(joined) <= 12 and len(words) <= 3 else 0
    return len(words) if 2 <= len(words) <= 5 else 0
