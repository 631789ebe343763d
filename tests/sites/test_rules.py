from __future__ import annotations

import pytest

from onrecord.errors import SiteRuleError
from onrecord.model.page import Declared, Page
from onrecord.readers.rules import shipped_rule_files
from onrecord.sites.rules import SiteRules, find_site, parse_rules, rules_for, site_file

SMALL = 'hosts = ["harbourledger.example"]\nbody = [".story__body"]\n'


def parse(text: str) -> SiteRules:
    return parse_rules("gb/ledger.toml", text)


def page(**known: object) -> Page:
    return Page("p", "", (), "text/html", **known)  # type: ignore[arg-type]


def test_a_whole_file_is_read():
    rules = parse("""
        hosts = ["harbourledger.example", "Ledger.Example"]
        publisher = "The Harbour Ledger"
        day_first = true
        valid = {from = 2020-01-01, until = "2024-12-31"}
        body = [".story__body", "article > p"]
        furniture = [".author-card"]
        furniture_phrases = ["Read more*", "Advertisement"]
    """)
    (section,) = rules.sections
    assert rules.hosts == ("harbourledger.example", "ledger.example")
    assert (rules.publisher, rules.day_first) == ("The Harbour Ledger", True)
    assert [one.text for one in section.selectors["body"]] == [".story__body", "article > p"]
    assert set(section.selectors) == {"body", "furniture"}
    assert section.furniture_phrases == ("Read more*", "Advertisement")
    assert (section.valid_from, section.valid_until) == ("2020-01-01", "2024-12-31")


def test_what_a_file_does_not_say_nobody_knows():
    rules = parse(SMALL)
    assert (rules.publisher, rules.day_first, rules.latest.valid_from, rules.latest.valid_until) == (None,) * 4


def test_a_byte_order_mark_does_no_harm():
    assert parse("\ufeff" + SMALL).hosts == ("harbourledger.example",)


@pytest.mark.parametrize(
    ("text", "message", "remedy"),
    [
        ("hosts = [", "not TOML", "docs/how-to/site-rules.md"),
        ("body = ['p']\nbody = ['q']", "not TOML", "docs/how-to/site-rules.md"),
        ("x = " + "[" * 5_000, "gb/ledger.toml: ", "."),
        ("body = ['p']", "'hosts': names nothing", 'Write hosts = ["example.com"]'),
        ("hosts = []\nbody = ['p']", "'hosts': names nothing", 'Write hosts = ["example.com"]'),
        ("hosts = 'a.example'\nbody = ['p']", "'hosts': a text where a list belongs", 'Write hosts = ["a.example"].'),
        ("hosts = [1]\nbody = ['p']", "'hosts': a list where a list of texts", 'Write ["...", "..."].'),
        ("hosts = ['https://www.a.example/x']", "is no name of a host", 'Write "www.a.example".'),
        ("hosts = ['a.example/news']", "is no name of a host", 'Write "a.example".'),
        ("hosts = ['*.a.example']", "is no name of a host", 'Write "a.example".'),
        ("hosts = ['com']", "is no name of a host", 'Write it as "example.com".'),
        ("hosts = ['']", "is no name of a host", 'Write it as "example.com".'),
        ("hosts = ['http://[::1']", "is no name of a host", 'Write it as "example.com".'),
        (SMALL + "furnitur = ['p']", "'furnitur': no such key", "Did you mean 'furniture'?"),
        (SMALL + "Day_First = true", "'Day_First': no such key", "Did you mean 'day_first'?"),
        (SMALL + "zzz = 1", "'zzz': no such key", "Known keys: hosts, publisher"),
        (SMALL + "headline = 'h1'", "'headline': a text where a list belongs", 'Write headline = ["h1"].'),
        (SMALL + "headline = 7", "'headline': a number where a list of texts", 'Write ["...", "..."].'),
        (SMALL + "headline = ['h1..a']", "the selector 'h1..a' cannot be read", "A dot stands before"),
        (SMALL + "headline = ['p:hover']", "'headline': the selector", "use a tag, a .class, an #id"),
        (SMALL + f"advert = {['p'] * 201}", "'advert': 201 entries, more than 200", "in common"),
        (SMALL + "furniture_phrases = ['*']", "'*' would take every line", '"Read more*"'),
        (SMALL + "furniture_phrases = [' ']", "' ' would take every line", '"Read more*"'),
        (SMALL + "valid = 2020-01-01", "'valid': a date where dates belong", "Write valid = {from"),
        (SMALL + "valid = {form = 2020-01-01}", "'valid.form': no such key", "Did you mean 'from'?"),
        (SMALL + "valid = {from = 'May 2020'}", "'valid.from': 'May 2020' is no date", "as in 2024-03-14"),
        (SMALL + "valid = {until = '2020-02-30'}", "'valid.until': '2020-02-30' is no date", "as in 2024-03-14"),
        (SMALL + "valid = {from = 2020}", "'valid.from': '2020' is no date", "as in 2024-03-14"),
        (SMALL + "valid = {from = 2021-01-01, until = 2020-01-01}", "it ends (2020-01-01) before it begins", "round"),
        (SMALL + "publisher = 3", "'publisher': no name", "Write publisher ="),
        (SMALL + "publisher = ' '", "'publisher': no name", "Write publisher ="),
        (SMALL + "day_first = 'yes'", "'day_first': a text where true or false belongs", "without quotes"),
        ("hosts = ['a.example']", "'body': nothing is said of a page", "Name at least one part"),
        (SMALL + "[[rules]]\nbody = ['p']", "'body': stands beside [[rules]]", "into each [[rules]] section"),
        ("hosts = ['a.example']\nrules = []", "'rules': no section", "[[rules]]"),
        ("hosts = ['a.example']\nrules = 'x'", "'rules': no section", "[[rules]]"),
        ("hosts = ['a.example']\n[[rules]]\nbody = ['p']\n[[rules]]\nbdy = ['p']", "'rules[2].bdy'", "'body'?"),
        ("hosts = ['a.example']\n[[rules]]\nhosts = ['b.example']", "'rules[1].hosts': no such key", "Known keys"),
        ("hosts = ['a.example']\n[[rules]]\nbody = 'p'", "'rules[1].body': a text", 'Write body = ["p"].'),
        (SMALL + '"\\u001b[31m" = 1', r"\x1b[31m", "Known keys"),
    ],
)
def test_a_fault_names_file_key_and_remedy(text, message, remedy):
    with pytest.raises(SiteRuleError) as fault:
        parse(text)
    assert fault.value.what.startswith("gb/ledger.toml")
    assert message in fault.value.what
    assert remedy in fault.value.remedy
    assert str(fault.value).isprintable()


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://harbourledger.example/x", True),
        ("http://www.harbourledger.example", True),
        ("HTTPS://WWW.HarbourLedger.EXAMPLE:8080/x", True),
        ("https://user:pass@a.b.harbourledger.example./", True),
        ("https://notharbourledger.example/", False),
        ("https://harbourledger.example.evil.example/", False),
        ("https://evil.example/harbourledger.example", False),
        ("harbourledger.example/x", False),
        ("https://[::1", False),
        ("", False),
        (None, False),
    ],
)
def test_a_host_stands_for_itself_and_all_below_it(url, found):
    assert (rules_for([parse(SMALL)], url, None) is not None) is found


def test_hosts_in_other_letters_are_one_host_in_both_spellings():
    rules = [parse(SMALL.replace("harbourledger", "hafenblättchen"))]
    assert rules_for(rules, "https://hafenblättchen.example/", None)
    assert rules_for(rules, "https://xn--hafenblttchen-hfb.example/", None)


def of(name: str, host: str) -> SiteRules:
    return parse_rules(name, f'hosts = ["{host}"]\nbody = ["p"]')


def test_the_first_of_two_files_for_a_host_is_taken():
    chosen = rules_for([of("own", "a.example"), of("shipped", "a.example")], "https://a.example/", None)
    assert chosen is not None
    assert chosen.name == "own"


def test_the_closer_of_two_nested_hosts_is_taken():
    files = [of("wide", "a.example"), of("close", "blog.a.example")]
    names = [rules_for(files, url, None) for url in ("https://blog.a.example/", "https://a.example/")]
    assert [rules.name for rules in names if rules] == ["close", "wide"]


SECTIONS = """
hosts = ["a.example"]
[[rules]]
valid = {from = 2022-01-01}
body = [".new"]
[[rules]]
valid = {until = 2019-12-31}
body = [".old"]
[[rules]]
valid = {from = 2020-01-01, until = 2021-06-30}
body = [".middle"]
"""


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, ".new"),
        ("", ".new"),
        ("yesterday", ".new"),
        ("2030-01-01", ".new"),
        ("2022-01-01T00:00:00+02:00", ".new"),
        ("2021-06-30T23:59:59Z", ".middle"),
        ("2020-01-01", ".middle"),
        ("2019-12-31", ".old"),
        ("1999-01-01", ".old"),
        ("2021-07-01", None),
    ],
)
def test_the_day_of_the_page_settles_which_section_holds(day, expected):
    rules = rules_for([parse(SECTIONS)], "https://a.example/", day)
    assert (rules.latest.selectors["body"][0].text if rules else None) == expected


def test_rules_that_did_not_hold_on_the_day_make_way_for_the_next_file():
    later = parse_rules("later", "hosts = ['a.example']\nvalid = {from = 2024-01-01}\nbody = ['p']")
    chosen = rules_for([later, of("always", "a.example")], "https://a.example/", "2023-05-05")
    assert chosen is not None
    assert chosen.name == "always"


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"url": "https://a.example/"}, ".new"),
        ({"url": "https://b.example/", "final_url": "https://a.example/"}, ".new"),
        ({"canonical_url": "https://a.example/"}, ".new"),
        ({"url": "https://b.example/", "canonical_url": "https://a.example/"}, None),
        ({"url": "https://a.example/", "retrieved_at": "2020-05-05T10:00:00Z"}, ".middle"),
        ({"url": "https://a.example/", "date_published": "2011-05-05"}, ".old"),
        ({"url": "https://a.example/", "retrieved_at": "2020-05-05", "date_published": "2011-05-05"}, ".middle"),
        (
            {
                "url": "https://a.example/",
                "declared": Declared(meta=(("article:published_time", "2011-05-05T01:00Z"),)),
            },
            ".old",
        ),
        ({"url": "https://a.example/", "declared": Declared(json_ld=({"datePublished": "2020-05-05"},))}, ".middle"),
        ({"url": "https://a.example/", "declared": Declared(json_ld=({"datePublished": ["x"]},))}, ".new"),
        ({}, None),
    ],
)
def test_a_page_finds_its_rules_by_address_and_day(known, expected):
    rules = find_site(page(**known), [parse(SECTIONS)])
    assert (rules.latest.selectors["body"][0].text if rules else None) == expected


def test_a_file_whose_hosts_alone_are_read_gives_the_same_rules():
    lazy = site_file("gb/ledger.toml", SMALL)
    url = "https://www.harbourledger.example/x"
    assert lazy.hosts == ("harbourledger.example",)
    assert rules_for([lazy], url, None) == rules_for([parse(SMALL)], url, None)


def test_of_several_hosts_the_page_s_own_is_given_out():
    rules = rules_for([parse("hosts = ['a.example', 'b.example']\nbody = ['p']")], "https://www.b.example/", None)
    assert rules is not None
    assert rules.hosts == ("b.example",)


def test_a_broken_file_does_no_harm_to_pages_of_other_hosts():
    lazy = site_file("x", SMALL + "zzz = 1")
    assert rules_for([lazy], "https://a.example/", None) is None
    with pytest.raises(SiteRuleError):
        rules_for([lazy], "https://harbourledger.example/", None)


def test_a_file_without_hosts_is_told():
    with pytest.raises(SiteRuleError, match="'hosts' names nothing"):
        site_file("x", "body = ['p']")


@pytest.mark.parametrize(("name", "text"), list(shipped_rule_files()))
def test_a_shipped_file_is_whole(name, text):
    rules = parse_rules(name, text)
    assert site_file(name, text).hosts == rules.hosts
    assert len(name.split("/")[0]) == 2
