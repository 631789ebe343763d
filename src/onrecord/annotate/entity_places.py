"""The name of a capital in, whether it stands for the government out: "Lisbon said", but "in Lisbon".

>>> from onrecord.annotate.entity_reading import read
>>> from onrecord.annotate.tokens import tokenize
>>> def acts(text):
...     reading = read(text, tokenize(text), [(0, len(text))])
...     at = reading.words.index("lisbon")
...     return acts_as_government(reading, at, at + 1)
>>> [acts(text) for text in ("Talks with Lisbon", "Lisbon’s mayor", "He flew to Lisbon", "a message to Lisbon")]
[True, False, False, True]
"""

from __future__ import annotations

from onrecord.annotate.entity_reading import Reading
from onrecord.lang.en.function_words import AUXILIARIES, LOCATIVE, OF_A_TOWN, REACHING, SPOKE, VERBS


def acts_as_government(reading: Reading, start: int, end: int) -> bool:
    """Whether the capital named by tokens ``[start, end)`` acts, owns or is dealt with as a state."""
    first = reading.first(start)
    before = reading.word(start - 1) if start > first else ""
    after = reading.word(end) if end < reading.last(start) else ""
    if reading.owning[end - 1]:
        return not any(reading.word(end + step) in OF_A_TOWN for step in (0, 1))
    if (
        before in LOCATIVE
        or reading.raw(start).isupper()
        or after in {":", "-"}
        or (before == "," and after in {",", "."})
    ):
        return False
    if before == "to":
        return not any(reading.word(start - step) in REACHING for step in (2, 3, 4, 5) if start - step >= first)
    if before in ("with", "for", "between", "against", "by"):
        return True
    return after in SPOKE or after in AUXILIARIES or after in VERBS
