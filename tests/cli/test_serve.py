"""``onrecord serve`` as it is typed."""

from __future__ import annotations

import http.client
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest

from onrecord.cli.app import run


@contextmanager
def started(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server, and the address that it prints."""
    line = [sys.executable, "-m", "onrecord", "serve", "--port", "0", "--rules-only", *arguments]
    with subprocess.Popen(line, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr
            found = re.search(r"http://\S+", process.stderr.readline())
            assert found
            yield process, found[0]
        finally:
            process.kill()


def status(port: int, path: str = "/", **headers: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", path, headers=headers)
        return connection.getresponse().status
    finally:
        connection.close()


def test_it_prints_its_address_serves_and_ends_without_a_traceback():
    with started() as (process, home):
        assert status(urlsplit(home).port or 0) == 200
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
        assert process.stderr
        assert process.stderr.read() == ""


def test_elsewhere_the_address_holds_a_token():
    with started("--host", "0.0.0.0") as (_, home):  # noqa: S104  # to see that it asks for the token
        port, token = re.findall(r":(\d+)/[?]token=(\S+)", home)[0]
        assert status(int(port)) == 401
        assert status(int(port), f"/?token={token}") == 303
        assert status(int(port), Authorization=f"Bearer {token}") == 200


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(["--host", "no.such.host.invalid"], "cannot listen on"), (["--port", "99999"], "is not in the range")],
)
def test_what_it_cannot_listen_on_is_said(capsys, arguments, words):
    assert run(["serve", *arguments]) == 2
    assert words in capsys.readouterr().err


def test_a_port_in_use_is_said(capsys):
    with socket.create_server(("127.0.0.1", 0)) as other:
        assert run(["serve", "--port", str(other.getsockname()[1])]) == 2
    assert "Give another --port or --host." in capsys.readouterr().err


def test_keeping_pages_needs_an_archive(capsys):
    assert run(["serve", "--allow-add"]) == 2
    assert "--allow-add needs an archive. Give --archive FILE too." in capsys.readouterr().err
