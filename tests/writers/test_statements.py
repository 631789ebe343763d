from __future__ import annotations

import msgspec
import pytest

from onrecord.model.annotation import Descriptor, Entity, Time
from onrecord.model.article import Article
from onrecord.model.record import Factuality, Participant, Statement
from onrecord.model.span import Span
from onrecord.writers.statements import Who, act_in_words, statement_rows, what_in_words, who_in_words, who_of
from tests.writers.pages import TOLD, place, said, source

TEXT = "She said it may hold. Calls went unanswered."


@pytest.mark.parametrize(
    ("act", "status", "fields", "words"),
    [
        ("say", "claimed", {}, "said (claim)"),
        ("say", "no_evidence", {"polarity": "-"}, "said (no evidence found)"),
        ("say", "promised", {}, "said (promise)"),
        ("say", "hypothetical", {"certainty": "possible"}, "said (supposition)"),
        ("say", "claimed", {"certainty": "possible"}, "said (claim, as possible)"),
        ("say", "claimed", {"polarity": "-"}, "said (claim, that it is not so)"),
        ("say", "asserted", {}, "said (in the article’s own voice)"),
        ("find", "claimed", {}, "concluded (claim)"),
        ("confirm", "confirmed", {}, "confirmed (on the source’s own word)"),
        ("accuse", "alleged", {}, "accused (allegation)"),
        ("deny", "denied", {"polarity": "-"}, "denied"),
        ("admit", "admitted", {"certainty": "certain"}, "admitted"),
        ("promise", "promised", {}, "promised"),
        ("ask", "demanded", {}, "asked"),
        ("yodel", "claimed", {}, "yodel (claim)"),
    ],
)
def test_an_act_never_makes_a_claim_a_fact(act, status, fields, words):
    factuality = msgspec.structs.replace(Factuality(status, "unknown"), **fields)
    assert act_in_words(said(TEXT, "it may hold", act=act, factuality=factuality)) == words


@pytest.mark.parametrize(
    ("cue", "status", "words"),
    [("pleaded guilty", "admitted", "pleaded guilty"), ("pleaded not guilty", "denied", "pleaded not guilty")],
)
def test_a_plea_is_said_in_its_own_words(cue, status, words):
    assert act_in_words(said(TEXT, act="plead", status=status, cue=Span(0, len(cue), cue))) == words


@pytest.mark.parametrize(
    ("response", "words"),
    [("declined", "declined to answer"), ("unreachable", "gave no answer"), ("answered", "answered")],
)
def test_an_answer_that_did_not_come_is_no_claim(response, words):
    assert act_in_words(said(TEXT, act="decline", response=response)) == words


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (said(TEXT, "it may hold"), "it may hold"),
        (said(TEXT, "it may hold", mode="direct"), "“it may hold”"),
        (said("“a” b “c”", "“a”", "c", mode="direct"), "“a” … “c”"),
        (said("a\n b", "a\n b"), "a b"),
        (said(TEXT, cue=place(TEXT, "went unanswered"), response="unreachable"), " ".join(TEXT.split())),
        (said("He declined to comment", "comment", cue=place("He declined to", "declined to"), response="declined"),
         "declined to comment"),
        (said("comment he declined", "comment", cue=place("comment he declined", "declined"), response="declined"),
         "declined … comment"),
    ],
)  # fmt: skip
def test_what_was_said_stands_in_quotation_marks_where_it_is_verbatim(statement, words):
    assert what_in_words(statement) == words


SPAN = Span(0, 3, "Ana")
ANA = Entity(
    "e",
    "Ana Ruiz",
    "PER",
    descriptors=(Descriptor("title", "Ms", SPAN), Descriptor("title", "Mayor", SPAN), Descriptor("age", "61", SPAN)),
)


@pytest.mark.parametrize(
    ("entity", "words", "who"),
    [
        (ANA, "Ana Ruiz", Who("Ana Ruiz", "Mayor", "")),
        (ANA, "Ms Ruiz", Who("Ana Ruiz", "Mayor", "")),
        (ANA, "the mayor", Who("Ana Ruiz", "Mayor", "")),
        (ANA, "She", Who("Ana Ruiz", "Mayor", "She")),
        (ANA, "a tired Ruiz", Who("Ana Ruiz", "Mayor", "a tired Ruiz")),
        (Entity("e", "residents", "GROUP"), "Some residents", Who("Some residents", "", "")),
        (None, "a\nletter", Who("a letter", "", "")),
    ],
)
def test_somebody_has_the_full_name_and_the_words_of_the_text_where_they_differ(entity, words, who):
    participant = Participant("source", Span(0, len(words), words), entity="e" if entity else None)
    assert who_of({"e": entity} if entity else {}, participant) == who


def article(*records: Statement, **fields: object) -> Article:
    return Article(id="a", position=1, text=TEXT, body=TEXT, segments=(), records=records, **fields)  # type: ignore[arg-type]


def test_who_says_nothing_of_himself_is_not_made_up():
    nobody, narrator = said(TEXT, "it may hold"), said(TEXT, "it may hold", factuality=Factuality("asserted"))
    assert [who_in_words(row) for row in statement_rows(article(nobody, narrator))] == [
        "the text does not say who",
        "the article itself",
    ]


def test_several_speak_together():
    text = "Ana, Li and Jo said it held"
    one = said(text, "it held", sources=tuple(source(text, name) for name in ("Ana", "Li", "Jo")))
    assert who_in_words(statement_rows(article(one))[0]) == "Ana, Li and Jo"


def test_rows_are_numbered_as_the_text_has_them_the_one_that_holds_first():
    inner, outer, last = (
        said(TEXT, "it may hold", id="i", parent="o"),
        said(TEXT, "it may hold. Calls", id="o"),
        said(TEXT, "unanswered"),
    )
    rows = statement_rows(article(last, inner, outer))
    assert [(row.number, row.what) for row in rows] == [
        (1, "it may hold. Calls"),
        (2, "it may hold"),
        (3, "unanswered"),
    ]
    assert rows[1].circumstances == ("part of [1]",)


def test_a_row_says_how_it_was_said():
    told, denied, declined = statement_rows(TOLD.articles[0])
    assert who_in_words(told) == "Ana María Ruiz, the mayor"
    assert told.circumstances == (
        "to reporters",
        "through Monday",
        "time: Monday = 21 October 2024",
        "again in the headline: “wall will hold”",
    )
    assert denied.circumstances == ("as told by the ministry", "part of [1]")
    assert (who_in_words(declined), declined.what) == ("The harbour office", "declined to comment")


@pytest.mark.parametrize(
    ("time", "words"),
    [
        (Time("t", Span(0, 7, "in 2024"), "DATE", "2024", interval=("2024-01-01", "2024-12-31"), status="resolved"),
         "time: in 2024 = 2024"),
        (Time("t", Span(0, 4, "2024"), "DATE", "2024", interval=("2024-01-01", "2024-12-31"), status="resolved"),
         "time: 2024"),
        (Time("t", Span(0, 7, "October"), "DATE", "XXXX-10"), "time: October, the text does not say which"),
    ],
)  # fmt: skip
def test_a_time_that_is_not_certain_says_so(time, words):
    rows = statement_rows(article(said(TEXT, "it may hold", time="t"), times=(time,)))
    assert rows[0].circumstances == (words,)


def test_a_model_says_how_sure_it_is():
    one = said(TEXT, "it may hold")
    sure = msgspec.structs.replace(
        one, provenance=msgspec.structs.replace(one.provenance, by="tagger", confidence=0.876)
    )
    assert statement_rows(article(sure))[0].rule == "tagger, 88% sure"
