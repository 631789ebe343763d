"""A statement in, how it answers a claim out: it denies, confirms, has found no evidence, or will not say.

>>> from onrecord.model.record import Provenance
>>> from onrecord.model.span import Span
>>> text = "The firm denied the allegations."
>>> it = Statement(id="s", span=Span(0, 31, text[:31]), sentence=Span(0, 32, text), mode="indirect", act="deny",
...     contents=(Span(16, 31, text[16:31]),), provenance=Provenance(method="rule", by="example"))
>>> answer_of(it), takes_up(it.contents[0].text)
('contradicts', True)
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.annotate.tokens import tokenize
from onrecord.lang.en.claims import ACCUSATIONS, CLAIMS, EMPTY, FRAME, NO_CLAIMS
from onrecord.model.record import Statement
from onrecord.model.storyline import Relation

_ASKED: Final = re.compile(
    r"\W*(?:to \w+ (?:\w+ ){0,4})?(?:whether|if|how|why|who|what|when|where|which)\b", re.IGNORECASE
)
"""What was left unsaid: "would not say whether", "declined to answer a question on how"."""
_TO_DO: Final = re.compile(r"\W*to\s", re.IGNORECASE)
"""What somebody declined to do: "to release the names"."""
_OWNER: Final = re.compile(r"([^\W\d_]+)['’]s?\s+((?:[^\W\d_]+\s*){1,3})")
"""A name, and the words behind it that it may own."""
_OBJECT: Final = 5
"""Words within which the head of what is denied or turned down stands."""
_LEFT: Final = 2
"""So many words may stand beside one that takes up a claim: "the allegations against the firm"."""


def answer_of(statement: Statement) -> Relation | None:
    """Its relation to the claim that it answers; None: it answers none."""
    if statement.factuality.status == "no_evidence":
        return "no_evidence"
    if statement.act == "deny":
        return None if _turns_down(statement) else "contradicts"
    if statement.act == "confirm":
        return "supports"
    if statement.act == "decline" and _says_nothing(statement):
        return "no_comment"
    return None


def _turns_down(statement: Statement) -> bool:
    """Whether something is refused that is no claim: an offer, a request, a vaccine."""
    words = words_of(statement.contents[0].text) if statement.contents else []
    return not NO_CLAIMS.isdisjoint(words[:_OBJECT])


def _says_nothing(statement: Statement) -> bool:
    """Whether a question is left open; who declines to do something else, "to release the names", answers nothing."""
    content = statement.contents[0].text if statement.contents else ""
    asked = bool(_ASKED.match(content))
    return asked or (statement.response in ("declined", "unreachable") and not _TO_DO.match(content))


def takes_up(content: str) -> bool:
    """Whether words say nothing of their own and only take up a claim: "the allegations", "doing anything wrong"."""
    words = words_of(content)
    left = sum(word not in EMPTY and word not in FRAME and word not in CLAIMS for word in words)
    return not left or (left <= _LEFT and any(word in CLAIMS and word not in EMPTY for word in words))


def points_back(content: str) -> bool:
    """Whether they point at what was said right before: "that finding", "this", "it".

    >>> points_back("that finding"), points_back("it"), points_back("the allegations")
    (True, True, False)
    """
    words = words_of(content)
    return words[:1] in (["this"], ["that"], ["these"], ["those"]) or words in (["it"], ["them"])


def owner_of(content: str) -> str | None:
    """Whose claim is taken up, by the last word of the name, lower case: "Ruiz’s remarks about the harbour".

    >>> owner_of("Ana Ruiz’s latest remarks about the harbour"), owner_of("the harbour’s sale")
    ('ruiz', None)
    """
    for found in _OWNER.finditer(content):
        if found[1][0].isupper() and any(word in CLAIMS and word not in EMPTY for word in words_of(found[2])):
            return found[1].lower()
    return None


def takes_up_accusation(content: str) -> bool:
    """Whether what is taken up is called an accusation."""
    return not ACCUSATIONS.isdisjoint(words_of(content))


def words_of(text: str) -> list[str]:
    """Its words, lower case."""
    return [word for word in tokenize(text).words if word[0].isalpha()]
