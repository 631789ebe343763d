"""What a server is told when it starts: where it listens, who may come in, how much it takes.

>>> Settings().hosts
frozenset({...'localhost'...})
>>> names("wall.example", 80) == {"wall.example", "wall.example:80"}
True
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

LOCAL: Final = ("127.0.0.1", "localhost", "[::1]")
"""Names under which only programs on this machine reach a server."""
ADDRESSES: Final = "127.0.0.1", "localhost", "::1"
"""What ``--host`` may say so that only this machine is served."""


def names(host: str, port: int) -> set[str]:
    """What a browser sends as ``Host`` when it was led to a host by that name: with the port, and without."""
    return {host.lower(), f"{host.lower()}:{port}"}


_AT_HOME: Final = frozenset(name for host in LOCAL for name in names(host, 8321))


class Settings(NamedTuple):
    """Of one server."""

    hosts: frozenset[str] = _AT_HOME
    """Values of the header ``Host`` that are answered."""
    any_address: bool = False
    """Whether a bare IP address as ``Host`` is answered too. A name that an attacker turned around is no address."""
    token: str | None = None
    """What a visitor has to show; None: only this machine is served, and needs none."""
    body_limit: int = 12 * 1024 * 1024
    """Bytes of a request."""
    seconds: float = 60
    """For receiving a page, and again for reading it."""
    workers: int = 2
    """Pages read at the same time."""
    waiting: int = 8
    """Pages that may wait; whoever comes then is asked to come again."""
    rules_only: bool = False
    """Find statements by rule alone."""
    archive: Path | None = None
    """The archive that is shown; None: pages are only read."""
    allow_add: bool = False
    """Whether a visitor may keep a page in the archive."""
    question_seconds: float = 10
    """For one question to the archive."""
