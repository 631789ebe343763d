"""Reports that nobody could confirm. A case: text -> who could not, the words that say so, what."""

import pytest

from onrecord.extract.reading import lay_out
from onrecord.extract.unconfirmed import find_unconfirmed
from onrecord.model.record import Statement
from tests.extract.events.invented import read
from tests.pace import check_linear

MANY = 2000
CASES = {
    "Ebb News could not confirm reports that two men were killed.": (
        ["Ebb News"],
        "could not confirm",
        ["reports that two men were killed"],
    ),
    "The Mercury could not independently verify the claims.": (
        ["The Mercury"],
        "could not independently verify",
        ["the claims"],
    ),
    "It was unable to verify the footage.": (["It"], "was unable to verify", ["the footage"]),
    "Police have not been able to confirm whether he was hurt.": (
        ["Police"],
        "have not been able to confirm",
        ["whether he was hurt"],
    ),
    "It was not possible to verify the report.": ([], "was not possible to verify", ["the report"]),
    "Reports that a man had died could not be confirmed.": (
        [],
        "could not be confirmed",
        ["Reports that a man had died"],
    ),
    "Osk showed videos, but claims that they were new could not be verified.": (
        [],
        "could not be verified",
        ["claims that they were new"],
    ),
}

NONE = [
    "The yard could not confirm or deny the report.",
    "You cannot verify your account.",
    "“We cannot confirm that,” said Ana Ruiz.",
    "Osk made claims which could not be verified.",
    "The claim could not be verified.",
    "Ana Ruiz confirmed the report.",
]


@pytest.mark.parametrize("text", CASES)
def test_what_nobody_could_confirm(text):
    found = [
        (
            [text[slice(*it)] for it in one.sources],
            text[slice(*(one.cue or ()))],
            [text[slice(*it)] for it in one.contents],
        )
        for one in find_unconfirmed(lay_out(text))
    ]
    assert found == [CASES[text]]


@pytest.mark.parametrize("text", NONE)
def test_no_report(text):
    assert not list(find_unconfirmed(lay_out(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Police could not confirm reports that two men were killed in Osk.",
        "Reports that two men were killed in Osk could not be confirmed. The ministry denied that police shot them.",
    ],
)
def test_it_is_no_denial_and_nobody_elses_word(text):
    said = next(one for one in read(text).records if isinstance(one, Statement))
    assert (said.act, said.factuality.status) == ("say", "no_evidence")
    assert [who.span.text for who in said.sources] == (["Police"] if text.startswith("Police") else [])


def test_who_says_that_he_could_not_confirm_it_says_it_once():
    said = [
        one for one in read("Ana Ruiz said she could not confirm the figure.").records if isinstance(one, Statement)
    ]
    assert [(one.cue.text if one.cue else "", one.factuality.status) for one in said] == [("said", "no_evidence")]


@pytest.mark.parametrize("part", ["Police could not confirm the reports. ", "could not be confirmed and "])
def test_the_work_grows_with_the_text(part):
    check_linear(lambda text: list(find_unconfirmed(lay_out(text))), part * MANY, 2)
