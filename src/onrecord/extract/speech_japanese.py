"""A Japanese text in, its direct speech out: 「...」 between a topic and a verb of saying behind と.

>>> text = "田中市長は会見で「堤防は持ちこたえている」と述べた。映画「長い冬」は五月に公開。"
>>> (told,) = find_japanese(text)
>>> told.act, [text[slice(*place)] for place in (*told.raw.sources, told.raw.cue, *told.raw.contents)]
('say', ['田中市長', '述べ', '堤防は持ちこたえている'])
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.extract.raw import RawStatement
from onrecord.extract.told import Told
from onrecord.lang.ja.speech import ACTS

_ACT_OF: Final = {stem: act for act, stems in ACTS.items() for stem in stems.split()}
_VERB: Final = "|".join(sorted(_ACT_OF, key=lambda stem: (-len(stem), stem)))
_SPEECH: Final = re.compile(rf"「(?P<what>[^「」\n]{{4,800}})」と(?!して)、?[^。、「」\nと]{{0,10}}?(?P<cue>{_VERB})")
_NAME: Final = r"[^\sぁ-ん、。「」『』（）]{2,20}"
_TOPIC: Final = re.compile(
    r"[\s　]*(?:[^。「」\n、]{1,30}、)?"
    rf"(?P<who>{_NAME}(?:の{_NAME}){{0,2}}(?:さん|ら)?(?:（[^（）\n]{{1,12}}）)?)[はも]"
    r"(?P<rest>[^。「」\nは]{0,40})"
)
"""The words before a quotation, from the beginning of the sentence: a topic whose name holds no hiragana."""
_FAR: Final = 120
"""So many characters before a quotation are looked at."""


def find_japanese(text: str) -> list[Told]:
    """Who says what in direct speech, in reading order."""
    return list(_each(text))


def _each(text: str) -> Iterator[Told]:
    for found in _SPEECH.finditer(text):
        low = max(0, found.start() - _FAR)
        low = max(low, *(text.rfind(mark, low, found.start()) + 1 for mark in "。\n」「"))
        topic = _TOPIC.fullmatch(text, low, found.start())
        if topic:
            raw = RawStatement((topic.span("who"),), found.span("cue"), (found.span("what"),), "a quotation before と")
            yield Told(raw, _ACT_OF[found["cue"]], (topic.start("who"), found.end()))
