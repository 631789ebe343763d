"""Records are one union, told apart by ``kind``, and come back from JSON as they went."""

from typing import Any

import msgspec
import pytest

from onrecord.model.annotation import Entity, Mention, Quantity, Time
from onrecord.model.article import Article
from onrecord.model.record import Event, Factuality, Figure, Participant, Provenance, Record, Statement
from onrecord.model.span import Span

TEXT = "The mayor denied that the dam had cracked."
BASE: dict[str, Any] = {
    "span": Span.of(TEXT, 0, 42),
    "sentence": Span.of(TEXT, 0, 42),
    "provenance": Provenance("rule", "example"),
}
STATEMENT = Statement(
    id="s1",
    mode="indirect",
    act="deny",
    sources=(Participant("source", Span.of(TEXT, 0, 9)),),
    cue=Span.of(TEXT, 10, 16),
    contents=(Span.of(TEXT, 17, 41),),
    **BASE,
)
EVENT = Event(
    id="e1",
    trigger=Span.of(TEXT, 34, 41),
    asserted_by="s1",
    factuality=Factuality(status="denied", polarity="-", according_to="m1", span=Span.of(TEXT, 10, 16)),
    **BASE,
)
FIGURE = Figure(id="f1", quantity="q1", **BASE)


@pytest.mark.parametrize(("record", "kind"), [(STATEMENT, "statement"), (EVENT, "event"), (FIGURE, "figure")])
def test_kind_says_what_a_record_is(record, kind):
    assert msgspec.to_builtins(record)["kind"] == kind


@pytest.mark.parametrize("record", [STATEMENT, EVENT, FIGURE])
def test_a_record_comes_back_from_json(record):
    assert msgspec.json.decode(msgspec.json.encode(record), type=Record) == record


def test_a_record_of_no_kind_is_refused():
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"kind":"rumour","id":"x"}', type=Record)


@pytest.mark.parametrize("status", ["true", "false", "fact"])
def test_no_record_says_that_something_is_true(status):
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"status": status}, Factuality)


def test_an_annotated_article_comes_back_from_json():
    whole = Article(
        id="a",
        position=1,
        text=TEXT,
        body=TEXT,
        segments=(),
        entities=(Entity("e", "the mayor", "PER"),),
        mentions=(Mention("m", "e", Span.of(TEXT, 0, 9), Span.of(TEXT, 4, 9), "nominal"),),
        times=(Time("t", Span.of(TEXT, 0, 3), "DATE"),),
        quantities=(Quantity("q", Span.of(TEXT, 0, 3), value=1),),
    )
    assert msgspec.json.decode(msgspec.json.encode(whole), type=Article) == whole


def test_a_time_says_nothing_before_it_is_resolved():
    time = Time("t", Span.of(TEXT, 0, 3), "DATE")
    assert (time.value, time.status, time.interval) == (None, "unresolved", None)
