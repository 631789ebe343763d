"""What a statement commits to, and who does: its act and the words of its content in, its factuality out.

A claim is never made a fact here: what only its source says is *claimed*, whoever the source is. After FactBank (Saurí
and Pustejovsky 2009), with "no evidence" and "promised" as answers of their own.

>>> [judge(*it, "e1", None).status for it in (("accuse", "the firm of theft"), ("say", "they found no evidence yet"))]
['alleged', 'no_evidence']
"""

from __future__ import annotations

import re
from typing import Final, Literal

from onrecord.extract.unconfirmed import NOT_CONFIRMED
from onrecord.lang.en.cues import BEFORE_WHETHER, NO_EVIDENCE, NOTHING_WILLED
from onrecord.model.record import Factuality, Status
from onrecord.model.span import Span

Certainty = Literal["certain", "probable", "possible", "unknown"]

OF_ACT: Final[dict[str, Status]] = {
    "deny": "denied",
    "confirm": "confirmed",
    "accuse": "alleged",
    "admit": "admitted",
    "plead": "admitted",
    "promise": "promised",
    "demand": "demanded",
    "ask": "demanded",
    "propose": "demanded",
}
"""What an act makes of its content; every other one leaves it claimed."""

_NOT_ADMITTED: Final = frozenset(("plead_not_guilty", "plead_no_contest"))
_IF: Final = re.compile(
    r"\W*(if|should|were|unless)\b|[^.!?]{0,400}\bif\b[^.!?]{0,200}\bwould\b"
    r"|[^.!?]{0,400}\bwould\b[^.!?]{0,200}\bif\b",
    re.IGNORECASE,
)
"""In the first sentence: what is said besides does not hang on it."""
_WHETHER: Final = re.compile(rf"\b(?:{BEFORE_WHETHER})\s+(if)\b", re.IGNORECASE)
"""What they hold open hangs on nothing: "refused to say if it would pay"."""
_OWN_WILL: Final = re.compile(
    r"\W*(?:i|we)(?:\s+\w+ly)?(?:['’]ll|\s+(?:will|shall|are going to|am going to))\b"
    rf"(?!\s+(?:\w+ly\s+)?(?:{NOTHING_WILLED})\b)",
    re.IGNORECASE,
)
_TOLD_WILL: Final = re.compile(rf"\W*(?:he|she|they|it)\s+(would|will)\s+(?!(?:{NOTHING_WILLED}|not)\b)", re.IGNORECASE)
_NONE_FOUND: Final = re.compile(rf"\b(?:{NO_EVIDENCE})\b(?:\s+yet)?", re.IGNORECASE)
_POSSIBLE: Final = re.compile(r"\b(?:may|might|could|possibly|perhaps)\b", re.IGNORECASE)
_PROBABLE: Final = re.compile(r"\b(?:likely|probably|expected|presumably)\b", re.IGNORECASE)
_SURE: Final[frozenset[Status]] = frozenset(("admitted", "confirmed"))


def judge(
    act: str,
    content: str,
    source: str | None,
    cue: Span | None,
    *,
    lemma: str = "",
    start: int = 0,
    own: bool = True,
) -> Factuality:
    """The factuality of what a statement says.

    Args:
        act: of the statement.
        content: its words.
        source: entity that says it; None: the text does not say who.
        cue: the words that announce it.
        lemma: the cue's base form.
        start: where the content begins in ``article.text``.
        own: whether a pronoun with which the content begins may stand for its source.
    """
    status, words = _status(act, content, lemma, start, cue, own=own)
    return Factuality(
        status=status,
        certainty=_certainty(status, content),
        polarity="-" if status in ("denied", "no_evidence") else "+",
        according_to=source or "unknown",
        span=words,
    )


def _status(
    act: str, content: str, lemma: str, start: int, cue: Span | None, *, own: bool
) -> tuple[Status, Span | None]:
    """The status, with the words that give it."""
    nothing = _NONE_FOUND.search(content)
    if nothing:
        return "no_evidence", _words(nothing, start)
    if lemma in _NOT_ADMITTED:
        return "denied", cue
    if lemma == NOT_CONFIRMED.lemma:
        return "no_evidence", cue
    if act in OF_ACT:
        return OF_ACT[act], cue
    if found := _OWN_WILL.match(content):
        return "promised", _words(found, start)
    if act == "say" and own and (found := _TOLD_WILL.match(content)):
        return "promised", Span(start + found.start(1), start + found.end(1), found[1])
    if found := _IF.match(_without_whether(act, content)):
        return "hypothetical", Span(start + found.start(1), start + found.end(1), found[1]) if found[1] else None
    return "claimed", None


def _without_whether(act: str, content: str) -> str:
    """The words with every "if" that stands for "whether" masked, in the same places."""
    asked = f"·· {content[3:]}" if act == "decline" and content[:3].lower() == "if " else content
    return _WHETHER.sub(lambda found: found[0][:-2] + "··", asked)


def _words(found: re.Match[str], start: int) -> Span:
    return Span(start + found.start(), start + found.end(), found[0])


def _certainty(status: Status, content: str) -> Certainty:
    if status in _SURE:
        return "certain"
    if status == "hypothetical" or _POSSIBLE.search(content):
        return "possible"
    return "probable" if _PROBABLE.search(content) else "unknown"
