"""What stands before every view: a request in, the same on to the views, or a short refusal out.

Every answer leaves with headers that let a browser load and run nothing but what the server itself has.

>>> is_address("[::1]:8321"), is_address("10.0.0.7"), is_address("ledger.example")
(True, True, False)
"""

from __future__ import annotations

import ipaddress
import logging
from http.cookies import CookieError, SimpleCookie
from secrets import compare_digest
from typing import Final
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.errors import BodyTooLarge, as_page_error
from onrecord.web.settings import Settings

_LOG: Final = logging.getLogger("onrecord.web")
COOKIE: Final = "onrecord"
HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not no-referrer: with it, browsers send forms of the same page without saying where they come from.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}


class Guard:
    """The middleware.

    Args:
        app: the views.
        settings: of the server.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or not."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        refusal = self._refusal(scope, Headers(scope=scope))
        if refusal is not None:
            await refusal(scope, receive, _with_headers(send))
            return
        try:
            await self._app(scope, self._bounded(receive), _with_headers(send))
        except ClientDisconnect:
            pass
        except Exception as fault:  # noqa: BLE001  # the visitor has an answer already; the server goes on
            _LOG.error("%s", as_page_error(fault).message)  # no traceback is shown

    def _refusal(self, scope: Scope, headers: Headers) -> Response | None:
        if not self._knows(headers.getlist("host")):
            return _no(
                421, "This server does not answer under that name. Use the address that 'onrecord serve' printed."
            )
        if scope["method"] not in ("GET", "HEAD") and _from_elsewhere(headers):
            return _no(403, "The request comes from another site. Open this server's own page and send it from there.")
        if self._settings.token is not None:
            return self._unless_token(scope, headers, self._settings.token)
        return None

    def _knows(self, hosts: list[str]) -> bool:
        if len(hosts) != 1:
            return False
        return hosts[0].lower() in self._settings.hosts or (self._settings.any_address and is_address(hosts[0]))

    def _unless_token(self, scope: Scope, headers: Headers, token: str) -> Response | None:
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        shown = next((value for name, value in query if name == "token"), None)
        if shown is not None and scope["method"] == "GET" and _same(shown, token):
            rest = urlencode([(name, value) for name, value in query if name != "token"])
            # The path begins with one slash only: //elsewhere.example would lead away.
            answer = RedirectResponse(f"/{scope['path'].lstrip('/')}{'?' if rest else ''}{rest}", status_code=303)
            answer.set_cookie(COOKIE, token, httponly=True, samesite="strict", path="/")
            return answer
        bearer = headers.get("authorization", "").removeprefix("Bearer ")
        if any(_same(one, token) for one in (_cookie(headers), bearer) if one):
            return None
        return _no(401, "Open the address with its token, as 'onrecord serve' printed it.")

    def _bounded(self, receive: Receive) -> Receive:
        left = self._settings.body_limit

        async def bounded() -> Message:
            nonlocal left
            message = await receive()
            left -= len(message.get("body", b""))
            if left < 0:
                raise BodyTooLarge(f"the page holds more than {self._settings.body_limit:,} bytes")
            return message

        return bounded


def is_address(host: str) -> bool:
    """Whether a ``Host`` is an IP address, with or without a port."""
    bare = host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
    try:
        ipaddress.ip_address(bare)
    except ValueError:
        return False
    return True


def _from_elsewhere(headers: Headers) -> bool:
    """Whether a page of another site sends this; a program that is no browser says nothing of it."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = headers.get("origin")
    return origin is not None and origin.partition("://")[2].lower() != headers["host"].lower()


def _cookie(headers: Headers) -> str:
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


def _same(one: str, other: str) -> bool:
    return compare_digest(one.encode("utf-8", "replace"), other.encode())


def _no(status: int, why: str) -> Response:
    return PlainTextResponse(f"{why}\n", status_code=status)


def _with_headers(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sent
