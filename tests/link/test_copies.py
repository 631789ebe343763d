"""Which known texts a text is a copy of, holds, or stands in. All texts are made up."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.copies.texts import made_article
from bench.copies.variants import COPIES
from onrecord.link.copies import CopyIndex, find_copies
from onrecord.link.shingles import sketch_text
from tests.link.texts import (
    CLINIC,
    FERRY,
    FOOTER,
    JAPANESE,
    LIBRARY,
    WEATHER,
    every_nth_word_changed,
    paragraphs,
)
from tests.strategies import PHRASE

KNOWN = {"ferry": FERRY, "library": LIBRARY}


def index_of(texts: dict[str, str]) -> CopyIndex:
    index = CopyIndex()
    for id_, text in texts.items():
        index.add(id_, text)
    return index


def found(text: str, texts: dict[str, str] = KNOWN) -> dict[str, str]:
    return {match.id: match.relation for match in index_of(texts).find(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (FERRY, {"ferry": "same"}),
        (FERRY.upper(), {"ferry": "same"}),
        ("\n".join(reversed(paragraphs(FERRY))), {"ferry": "same"}),
        (f"A headline of one's own\n{FERRY}", {"ferry": "same"}),
        ("\n".join(paragraphs(FERRY)[:3]), {"ferry": "contained"}),
        ("\n".join(paragraphs(FERRY)[3:6]), {"ferry": "contained"}),
        (f"{CLINIC}\n{FERRY}", {"ferry": "contains"}),
        ("\n".join([*paragraphs(CLINIC)[:3], FERRY, *paragraphs(CLINIC)[3:]]), {"ferry": "contains"}),
        (f"{LIBRARY}\n{FERRY}", {"ferry": "contains", "library": "contains"}),
        (f"{FERRY}\n{FOOTER}", {"ferry": "same"}),
        (every_nth_word_changed(FERRY, 20), {"ferry": "same"}),
        (every_nth_word_changed(FERRY, 8), {"ferry": "same"}),
        (CLINIC, {}),
        (f"{CLINIC}\n{paragraphs(FERRY)[2]}", {}),
        (f"{CLINIC}\n{paragraphs(FERRY)[2]}\n{paragraphs(FERRY)[4]}", {}),
        ("The ferry was cancelled.", {}),
        (paragraphs(FERRY)[0][:40], {}),
        ("", {}),
    ],
)
def test_a_copy_is_found_in_whatever_form_and_a_quotation_is_none(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        ("On Friday: dry, highs of 21 degrees.", "On Friday: dry, highs of 21 degrees."),
        ("Five words and no more", "five words and no more!"),
    ],
)
def test_a_short_text_is_the_same_or_nothing(known, asked):
    assert found(asked, {"short": known}) in ({"short": "same"}, {})
    assert found(f"{FERRY}\n{asked}", {"short": known}) == {}


def test_a_cut_japanese_text_is_found():
    assert found(JAPANESE.split("。")[0], {"ja": JAPANESE, **KNOWN}) == {"ja": "contained"}


def test_a_frame_with_other_figures_is_no_copy():
    day = WEATHER.format("Monday", 21, 15, 9, 30, 5.12, 21.40, 3, 14, 60, 4)
    other = WEATHER.format("Tuesday", 17, 33, 6, 80, 5.14, 21.38, 2, 13, 95, 7)
    assert found(other, {"monday": day}) == {}
    assert found(day.replace("Those who", "All who"), {"monday": day}) == {"monday": "same"}


def test_two_texts_that_quote_the_same_passage_are_no_copies():
    passage = " ".join(paragraphs(CLINIC)[:2])
    assert found(f"{FERRY}\n{passage}", {"other": f"{LIBRARY}\n{passage}"}) == {}


def stubs(count: int) -> dict[str, str]:
    """Short texts of one's own over a footer that is longer than they are."""
    return {f"stub {at}": f"{' '.join(f'w{at}x{word}' for word in range(18))}\n{FOOTER}" for at in range(count)}


def test_a_publishers_own_words_join_no_texts():
    texts = stubs(12)
    index = index_of(texts)
    assert [index.find_id(id_) for id_ in texts] == [[]] * 12


def test_a_copy_is_found_when_all_that_differs_are_words_that_many_texts_share():
    wire = " ".join(paragraphs(FERRY)[:2])
    match, *others = index_of({**stubs(8), "with": f"{wire}\n{FOOTER}"}).find(f"{wire}\n{FOOTER.upper()}")
    assert (match.id, match.relation, others) == ("with", "same", [])


def test_many_copies_of_one_text_do_not_make_its_shingles_common():
    index = index_of({f"copy {at}": f"{FERRY}\nPrinted by paper number {at}." for at in range(150)})
    assert len(index.find(FERRY)) > 20


@pytest.mark.parametrize("seed", range(12))
def test_what_all_variants_of_a_story_share_is_not_common(seed):
    chance = Random(seed)  # noqa: S311  # the same every time
    story = made_article(chance)
    variants = {f"{kind} {at}": change(story, chance) for kind, change in COPIES.items() for at in range(2)}
    index = index_of({"story": story, "ferry": FERRY, **variants})
    found = {match.id for match in index.find(COPIES["another first sentence"](story, chance))}
    assert "story" in found
    assert "ferry" not in found


def test_every_answer_says_why():
    (match,) = index_of(KNOWN).find("\n".join(paragraphs(FERRY)[:3]))
    assert (match.reason, match.held) == ("100 % of this text stands in it", 1.0)


def test_what_is_forgotten_is_not_found_and_leaves_nothing_behind():
    index = index_of(KNOWN)
    index.add("ferry", CLINIC)
    assert [match.id for match in index.find(FERRY)] == []
    for id_ in ("ferry", "library", "nobody"):
        index.forget(id_)
    assert (index.sketches, index.holders) == ({}, {})


def test_any_mapping_will_do():
    sketches = {id_: sketch_text(text) for id_, text in KNOWN.items()}
    rows = [(hash_, id_) for id_, sketch in sketches.items() for hash_ in sketch.hashes]

    class Table(dict[int, tuple[str, ...]]):
        def get(self, hash_, default=()):
            return tuple(id_ for other, id_ in rows if other == hash_) or default

    (match,) = find_copies(sketch_text(FERRY), Table(), sketches.__getitem__)
    assert (match.id, match.relation) == ("ferry", "same")


@given(st.lists(PHRASE | st.text(), max_size=6), PHRASE | st.text())
def test_any_texts_can_be_asked_about(known, asked):
    index = index_of({str(at): text for at, text in enumerate(known)})
    for match in index.find(asked):
        assert 0 < match.held <= 1
        assert 0 < match.holds <= 1


OPPOSITE = {"same": "same", "contains": "contained", "contained": "contains"}
PIECES = st.lists(st.sampled_from([*paragraphs(FERRY), *paragraphs(LIBRARY)]), min_size=1, max_size=9).map("\n".join)


@given(PIECES, PIECES)
def test_the_answer_from_the_other_side_is_the_opposite_one(one, other):
    there = found(one, {"other": other}).get("other")
    back = found(other, {"one": one}).get("one")
    assert back == (OPPOSITE[there] if there else None)
