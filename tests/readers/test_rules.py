from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.errors import NotFound, SiteRuleError
from onrecord.readers.rules import FILE_LIMIT, read_rule_files, shipped_rule_files


def write(folder: Path, name: str, data: bytes = b"hosts = []") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_folder_gives_its_toml_files_by_their_names(tmp_path):
    for name in ("gb/b.toml", "gb/a.toml", "at/z.toml", "own.toml", "README.md", ".hidden.toml"):
        write(tmp_path, name, name.encode())
    assert list(read_rule_files(tmp_path)) == [
        (str(tmp_path / name), name) for name in ("at/z.toml", "gb/a.toml", "gb/b.toml", "own.toml")
    ]


def test_letters_of_all_kinds_are_read(tmp_path):
    write(tmp_path, "a.toml", 'publisher = "Hafenblättchen 朝刊"'.encode())
    assert [text for _, text in read_rule_files(tmp_path)] == ['publisher = "Hafenblättchen 朝刊"']


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(NotFound, match=r"no folder .*/none'"):
        list(read_rule_files(tmp_path / "none"))


def test_a_file_is_no_folder(tmp_path):
    with pytest.raises(NotFound, match="no folder"):
        list(read_rule_files(write(tmp_path, "a.toml")))


def test_a_folder_without_rules_is_told(tmp_path):
    write(tmp_path, "gb/rules.txt")
    with pytest.raises(NotFound, match=r"no rules in the folder .* end in \.toml"):
        list(read_rule_files(tmp_path))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"hosts = ['\xff']", r"a\.toml' is not UTF-8 \(byte 10\)\. Save it as UTF-8"),
        ("hosts".encode("utf-16"), "is not UTF-8"),
        (b"#" * (FILE_LIMIT + 1), r"a\.toml' holds more than 1,048,576 bytes"),
    ],
)
def test_a_file_that_is_no_text_is_told_by_name(tmp_path, data, message):
    write(tmp_path, "a.toml", data)
    with pytest.raises(SiteRuleError, match=message):
        list(read_rule_files(tmp_path))


def test_a_folder_named_like_a_file_is_told(tmp_path):
    (tmp_path / "a.toml").mkdir()
    with pytest.raises(SiteRuleError, match=r"a\.toml': Is a directory"):
        list(read_rule_files(tmp_path))


def test_a_link_that_leads_nowhere_is_told(tmp_path):
    (tmp_path / "a.toml").symlink_to(tmp_path / "nothing")
    with pytest.raises(SiteRuleError, match=r"a\.toml': No such file"):
        list(read_rule_files(tmp_path))


def test_shipped_files_come_by_country_and_name():
    names = [name for name, _ in shipped_rule_files()]
    assert names
    assert names == sorted(names)
    assert all(name.count("/") == 1 and name.endswith(".toml") for name in names)
