"""What the rules for times rely on."""

from importlib import import_module

from onrecord.annotate.times import book
from onrecord.annotate.timex.patterns import WIDEST

PARSER = import_module("re._parser")
"""The one place that knows how far a pattern reaches."""


def test_no_rule_reaches_further_than_the_widest_or_looks_around():
    patterns = {regex.pattern for found in book()._by_first.values() for _, regex, _ in found}
    assert len(patterns) > 100
    assert max(PARSER.parse(pattern).getwidth()[1] for pattern in patterns) <= WIDEST
    assert not [pattern for pattern in patterns if any(sign in pattern for sign in ("(?=", "(?!", "(?<=", "(?<!"))]


def test_what_stood_before_is_matched_as_what_is_new():
    rules = book()
    code = rules.encode("in 1990 - in 1990 - on may 5 , 1990".split() * 3)
    for found in rules.starts.finditer(code):
        at = found.start()
        wanted = [rule for regex, rule in rules.beginning(code, at) if regex.match(code, at)]
        assert sorted(map(id, wanted)) == sorted(id(rule) for rule, _ in rules.longest(code, at))
