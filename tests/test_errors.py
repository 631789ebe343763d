"""Every error has a kind of its own and says what to do."""

from __future__ import annotations

import pickle
import re

import pytest

from onrecord import errors
from onrecord.errors import (
    BadLine,
    EmptyPage,
    NotFound,
    OnRecordError,
    SourceError,
    TooLarge,
    Unreadable,
    as_page_error,
    printable,
)


def tree(of: type[OnRecordError] = OnRecordError) -> list[type[OnRecordError]]:
    return [of, *(below for child in of.__subclasses__() for below in tree(child))]


def test_kinds_are_unique():
    kinds = [error.kind for error in tree()]
    assert len(kinds) == len(set(kinds))


@pytest.mark.parametrize("error", tree())
def test_the_tree_in_the_docstring_shows(error):
    assert re.search(rf"\b{error.__name__}\s+({error.kind}\b|kind)", errors.__doc__ or "")


@pytest.mark.parametrize("error", tree())
def test_a_message_holds_what_happened_and_the_remedy(error):
    message = str(error("it broke"))
    assert message.startswith("it broke. ")
    assert len(message) > len("it broke. ") + 10


def test_a_remedy_of_the_moment_takes_the_place_of_the_general_one():
    assert str(TooLarge("60 MB", remedy="Pass max_bytes.")) == "60 MB. Pass max_bytes."


@pytest.mark.parametrize("error", tree())
def test_errors_travel_between_processes(error):
    raised = error("it broke", remedy="Mend it.")
    assert str(pickle.loads(pickle.dumps(raised))) == str(raised)  # noqa: S301  # made one line above


@pytest.mark.parametrize(
    ("exc", "kind"),
    [
        (EmptyPage("nothing"), "empty"),
        (BadLine("line 3"), "bad_line"),
        (FileNotFoundError(2, "No such file", "a.html"), "not_found"),
        (PermissionError(13, "Permission denied", "a.html"), "unreadable"),
        (MemoryError(), "out_of_memory"),
        (RecursionError(), "too_deep"),
        (ZeroDivisionError("x"), "internal"),
    ],
)
def test_every_failure_becomes_a_value(exc, kind):
    error = as_page_error(exc)
    assert error.kind == kind
    assert error.message.endswith(".")


def test_a_message_moves_no_cursor():
    message = as_page_error(ValueError("a\x1b[2Jb\r\n")).message
    assert message.isprintable()
    assert "\x1b" not in str(NotFound("\x1b]0;title\x07"))


@pytest.mark.parametrize(
    ("text", "expected"), [("plain", "plain"), ("é 橋 😀", "é 橋 😀"), ("a\x00b", "a\\x00b"), ("a\u202eb", "a\\u202eb")]
)
def test_only_unprintable_characters_are_escaped(text, expected):
    assert printable(text) == expected


def test_faults_of_the_source_can_be_caught_together():
    with pytest.raises(SourceError):
        raise Unreadable("a folder")
