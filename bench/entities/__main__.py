"""How well who and what is named is found: ``python -m bench.entities [--misses] [--json]``.

The seed page is scored with the shared scorer. GUM (Wikinews texts, CC BY 2.5; annotations CC BY 4.0) is split by its
ids: the even half is for developing, of the odd half only totals are shown. GUM marks every noun phrase; recall counts
its people, organisations and places, precision all.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, Final, NamedTuple

from bench.shared_scorer import shared_scorer
from onrecord.annotate.mentions import find_entities
from onrecord.annotate.sentences import find_sentences
from onrecord.annotate.tokens import tokenize
from training.articles.data import FOLDER

GUM: Final = FOLDER.parents[0] / "entities" / "gum_news.jsonl"
SEED: Final = FOLDER.parents[0] / "seed"
KINDS: Final = {"person": ("PER", "GROUP"), "organization": ("ORG", "GROUP", "FAC"), "place": ("GPE", "LOC", "FAC")}
FORMS: Final = ("name", "nominal", "pronoun")
ROUNDS: Final = 3
"""The machine is shared: the best of so many rounds counts."""

_PRONOUNS: Final = frozenset(
    "i me my mine we us our ours you your he him his she her hers it its they them their theirs himself "
    "herself itself themselves who whom whose this that these those myself ourselves".split()
)
_TAIL: Final = re.compile(
    r"\s*[,(]|\s+(?:of|in|for|at|from|on|to|with|who|which|that|by|whose|about|and|under|near|between|against|over)\b|’s|'s|[’']"
)
_LEAD: Final = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)


class Gold(NamedTuple):
    """One mention of the gold."""

    start: int
    end: int
    entity: str
    kind: str
    form: str


def main() -> None:
    """Print the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument(
        "--misses", action="store_true", help="list what is wrong on the seed page and the even half of GUM"
    )
    asked.add_argument("--json", action="store_true")
    options = asked.parse_args()
    rows = {"seed": of_seed(misses=options.misses)}
    for name, odd in (("GUM, even half", 0), ("GUM, odd half", 1)):
        rows[name] = of_gum(odd, misses=options.misses and not odd)
    rows["speed"] = {"kB/s": speed()}
    print(json.dumps(rows, indent=1) if options.json else _table(rows))


def _table(rows: dict[str, dict[str, Any]]) -> str:
    return "\n".join(
        "\n".join([name, *(f"   {key:34} {value}" for key, value in row.items())]) for name, row in rows.items()
    )


def figures() -> dict[str, float]:
    """F1 on the half of GUM that is for measuring."""
    return {name: row["f1"] for name, row in of_gum(1).items() if isinstance(row, dict)}


# ---- the seed page


def of_seed(*, misses: bool = False) -> dict[str, Any]:
    """The shared scorer's rows on entities."""
    scorer = shared_scorer("seed")
    gold = json.loads((SEED / "gold.json").read_text(encoding="utf-8"))
    board = scorer.score(gold, seed_page())
    for miss in board.misses if misses else ():
        if miss.startswith("entities"):
            print(miss)
    row = board.rows["entities"]
    return {key: value if "f1" in value else f"{value['right']} of {value['total']}" for key, value in row.items()}


def seed_page() -> dict[str, Any]:
    """The seed page as a line of output, with entities and mentions."""
    from onrecord.pipeline import Pipeline
    from onrecord.readers.files import read_file

    page = Pipeline(stages="articles").process(read_file(str(SEED / "page.txt")))
    articles = [
        {"text": one.text, "segments": [segment_row(segment) for segment in one.segments], **rows_of(one.text)}
        for one in page.articles
    ]
    return {"id": "seed", "text": page.text, "articles": articles}


def segment_row(segment: Any) -> dict[str, int]:  # noqa: ANN401
    """A segment as the scorer reads it."""
    return {"text_start": segment.text_start, "text_end": segment.text_end, "page_start": segment.page_start}


def rows_of(text: str) -> dict[str, Any]:
    """Entities and mentions of a text, as rows."""
    entities, mentions = find_entities(text, tokenize(text), find_sentences(text))
    return {
        "entities": [{"id": it.id, "name": it.name, "type": it.type} for it in entities],
        "mentions": [
            {
                "id": it.id,
                "entity": it.entity,
                "form": it.form,
                "span": {"start": it.span.start, "end": it.span.end, "text": it.span.text},
                "head": {"start": it.head.start, "end": it.head.end, "text": it.head.text},
            }
            for it in mentions
        ],
    }


# ---- GUM


def documents(odd: int) -> Iterator[dict[str, Any]]:
    """One half of GUM's news."""
    with GUM.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if int(sha256(row["id"].encode()).hexdigest(), 16) % 2 == odd:
                yield row


def of_gum(odd: int, *, misses: bool = False) -> dict[str, Any]:
    """Mentions by form, and B-cubed over people, organisations and places."""
    right: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    given: Counter[str] = Counter()
    correct: Counter[str] = Counter()
    typed: Counter[bool] = Counter()
    p = r = 0.0
    hits = total = 0
    for row in documents(odd):
        gold = gold_mentions(row)
        entities, mentions = find_entities(row["text"], tokenize(row["text"]), find_sentences(row["text"]))
        kinds = {it.id: it.type for it in entities}
        hit = match(row["text"], gold, mentions)
        want = [at for at, it in enumerate(gold) if it.kind in KINDS]
        for at in want:
            wanted[gold[at].form] += 1
            if at in hit:
                right[gold[at].form] += 1
                typed[kinds[mentions[hit[at]].entity] in KINDS[gold[at].kind]] += 1
            elif misses and gold[at].form != "nominal":
                print(row["id"], "missed", gold[at].form, repr(row["text"][gold[at].start - 20 : gold[at].end + 20]))
        matched = set(hit.values())
        for at, mention in enumerate(mentions):
            given[mention.form] += 1
            correct[mention.form] += at in matched
            if misses and at not in matched and mention.form == "name":
                print(
                    row["id"],
                    "false",
                    mention.form,
                    kinds[mention.entity],
                    repr(row["text"][mention.span.start - 15 : mention.span.end + 15]),
                )
        dp, dr = b_cubed([gold[at] for at in want], [mentions[hit[at]].entity if at in hit else None for at in want])
        p, r, total = p + dp, r + dr, total + len(want)
        hits += sum(at in hit for at in want)
    scores: dict[str, Any] = {}
    for form in FORMS:
        scores[f"mentions, {form}"] = _prf(correct[form] / (given[form] or 1), right[form] / (wanted[form] or 1))
    scores["b-cubed"] = _prf(p / (hits or 1), r / (total or 1))
    scores["type of those found"] = f"{typed[True]} of {typed.total()}"
    return scores


def gold_mentions(row: dict[str, Any]) -> list[Gold]:
    """Every mention of a document."""
    return [
        Gold(start, end, entity["id"], entity["type"], form_of(row["text"][start:end]))
        for entity in row["entities"]
        for start, end in entity["mentions"]
    ]


def form_of(words: str) -> str:
    """Name, nominal or pronoun, by its capital letters."""
    if words.lower() in _PRONOUNS:
        return "pronoun"
    core = re.split(r"\s(?:of|in|for|at|from|on|to|with|who|which|that|by)\s|,", _LEAD.sub("", words))[0]
    parts = core.removesuffix("'s").removesuffix("’s").split()
    return "name" if parts and parts[-1][:1].isupper() else "nominal"


def match(text: str, gold: list[Gold], mentions: Any) -> dict[int, int]:  # noqa: ANN401
    """Gold -> mention: the same span, give or take an article, a title or what follows the noun."""
    ranked = []
    by_place: dict[int, list[int]] = {}
    for number, mention in enumerate(mentions):
        for at in range(mention.head.start, mention.head.end):
            by_place.setdefault(at, []).append(number)
    for number, it in enumerate(gold):
        near = {one for at in range(it.start, it.end) for one in by_place.get(at, ())}
        for one in near:
            fit = _fit(text, it, mentions[one])
            if fit:
                ranked.append((fit, number, one))
    hit: dict[int, int] = {}
    used: set[int] = set()
    for _, number, one in sorted(ranked, reverse=True):
        if number not in hit and one not in used:
            hit[number] = one
            used.add(one)
    return hit


def _fit(text: str, it: Gold, mention: Any) -> int:  # noqa: ANN401
    start = it.start + len(_found_lead(text, it))
    mine = mention.span.start + len((_LEAD.match(mention.span.text) or [""])[0])
    end = mention.span.end
    if (start, it.end) == (mine, end):
        return 3
    same_start = start in (mine, mention.head.start)
    if same_start and end <= it.end and _TAIL.match(text, end):
        return 2 if text[end : it.end] in ("'s", "’s", "'", "’") else 1
    return 1 if end == it.end and it.start <= mention.head.start else 0


def _found_lead(text: str, it: Gold) -> str:
    lead = _LEAD.match(text, it.start, it.end)
    return lead[0] if lead else ""


def b_cubed(gold: list[Gold], answers: list[str | None]) -> tuple[float, float]:
    """Sums of precision over the mentions found and of recall over all."""
    p = r = 0.0
    mine, theirs, both = Counter[str](), Counter[str](), Counter[tuple[str, str]]()
    for it, answer in zip(gold, answers, strict=True):
        mine[it.entity] += 1
        if answer:
            theirs[answer] += 1
            both[it.entity, answer] += 1
    for it, answer in zip(gold, answers, strict=True):
        if answer:
            p += both[it.entity, answer] / theirs[answer]
            r += both[it.entity, answer] / mine[it.entity]
    return p, r


def _prf(p: float, r: float) -> dict[str, float]:
    return {"p": round(p, 3), "r": round(r, 3), "f1": round(2 * p * r / (p + r), 3) if p + r else 0.0}


def speed() -> int:
    """Kilobytes of text a second, tokens and sentences given."""
    texts = [(row["text"], tokenize(row["text"]), find_sentences(row["text"])) for row in documents(0)]
    best = 0.0
    for _ in range(ROUNDS):
        began = time.perf_counter()
        for text, tokens, sentences in texts:
            find_entities(text, tokens, sentences)
        best = max(best, sum(len(text) for text, _, _ in texts) / (time.perf_counter() - began))
    return round(best / 1000)


if __name__ == "__main__":
    main()
