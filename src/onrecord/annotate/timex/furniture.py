"""Dates that belong to the page and not to the matter: a match in, whether "Updated" opens its line out."""

from __future__ import annotations

from onrecord.annotate.timex.hit import Hit, Reading
from onrecord.lang.en.time_context import BEHIND_LABELS, PAGE_LABELS


def announces_page(hit: Hit) -> bool:
    """Whether a label stands before the match, at the beginning of a line."""
    words = hit.tokens.words
    at = hit.first - 1
    while at > 0 and words[at] in BEHIND_LABELS:
        at -= 1
    if at < 0 or words[at] not in PAGE_LABELS:
        return False
    if at and words[at - 1] == "last":
        at -= 1
    start = hit.tokens.starts[at]
    before = hit.text[max(0, start - 2) : start].rstrip(" \t")
    return not before or before[-1] == "\n"


def is_alone(hit: Hit) -> bool:
    """Whether nothing else stands in the line of the match: ``2 days ago`` tells how old the page is.

    A text that holds nothing else is no page.
    """
    start, end = hit.tokens.starts[hit.first], hit.tokens.ends[hit.end - 1]
    before, behind = hit.text[max(0, start - 2) : start].rstrip(" \t"), hit.text[end : end + 2].lstrip(" \t")
    is_ago = hit.all_words[0].isdigit() and hit.all_words[-1] == "ago" and bool(before or behind)
    return is_ago and before[-1:] in {"", "\n"} and behind[:1] in {"", "\n"}


def as_furniture(reading: Reading) -> Reading:
    """The same reading, as a part of the page."""
    return reading._replace(role="furniture")
