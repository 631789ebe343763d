"""``onrecord serve``: the page in a browser, for whoever does not want a terminal."""

from __future__ import annotations

import secrets
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.errors import UsageError

if TYPE_CHECKING:
    from onrecord.web.settings import Settings

EPILOG = """\b
Examples:
  onrecord serve
  onrecord serve --archive news.db
  onrecord serve --host 0.0.0.0 --allow-host reader.newsroom.example

\b
Without a token, only programs on this machine are served. With any other --host, the address that is printed
holds a token, new at each start; a program sends it as "Authorization: Bearer TOKEN".
Nothing is fetched, and nothing is stored but what --allow-add lets a visitor keep. Ctrl-C ends it.
"""


@click.command(short_help="The page in a browser.", epilog=EPILOG)
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65_535), default=8321, show_default=True, help="The port; 0: any that is free."
)
@click.option(
    "--allow-host",
    "allowed",
    metavar="NAME",
    multiple=True,
    help="A name under which browsers reach this server, where it is not --host. May be given again.",
)
@click.option(
    "--archive",
    "path",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Show this archive too: search it, ask who said what, read its articles.",
)
@click.option("--allow-add", is_flag=True, help="Whoever reads a page may keep it in the archive.")
@click.option("--rules-only", is_flag=True, help="Find statements by rule alone: ten times as fast, and finds fewer.")
def serve(
    host: str,
    port: int,
    allowed: tuple[str, ...],
    path: Path | None,
    allow_add: bool,  # noqa: FBT001  # click gives it by name
    rules_only: bool,  # noqa: FBT001  # click gives it by name
) -> None:
    """Show pages in a browser: paste or drop one, and read its articles with who said what beside them."""
    if allow_add and path is None:
        raise UsageError("--allow-add needs an archive", remedy="Give --archive FILE too.")
    import uvicorn  # noqa: PLC0415  # only this command needs it

    from onrecord.web.app import make_app  # noqa: PLC0415

    with _listening(host, port) as listening:
        settings = settings_for(host, listening.getsockname()[1], allowed)._replace(
            rules_only=rules_only, archive=path, allow_add=allow_add
        )
        app = make_app(settings)
        click.echo(f"onrecord: {address(host, listening.getsockname()[1], settings.token)}  (Ctrl-C ends it)", err=True)
        config = uvicorn.Config(
            app,
            log_level="warning",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            limit_concurrency=100,
            timeout_graceful_shutdown=2,
        )
        uvicorn.Server(config).run(sockets=[listening])


def settings_for(host: str, port: int, allowed: tuple[str, ...] = ()) -> Settings:
    """Who may come in.

    >>> settings_for("127.0.0.1", 80).token is None, len(settings_for("0.0.0.0", 80).token)
    (True, 32)
    """
    from onrecord.web.settings import ADDRESSES, LOCAL, Settings, names  # noqa: PLC0415

    local = host in ADDRESSES
    known = {name for one in (*LOCAL, *allowed, _in_address(host)) for name in names(one, port)}
    return Settings(hosts=frozenset(known), any_address=not local, token=None if local else secrets.token_urlsafe(24))


def address(host: str, port: int, token: str | None) -> str:
    """What to type into a browser.

    >>> address("::1", 8321, None)
    'http://[::1]:8321/'
    """
    shown = socket.gethostname() if host in ("0.0.0.0", "::") else _in_address(host)  # noqa: S104  # what a user asked for
    return f"http://{shown}:{port}/{f'?token={token}' if token else ''}"


def _in_address(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as fault:
        why = fault.strerror or "it is no address of this machine"
        raise UsageError(
            f"cannot listen on {host}, port {port}: {why}", remedy="Give another --port or --host."
        ) from fault
