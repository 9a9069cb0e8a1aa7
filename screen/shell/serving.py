"""What stands around the pages: French page shell, security headers, incidents.

Nothing here knows what a page shows.
"""

import gc
import logging
import re
import secrets
import socket
from ipaddress import ip_address

import streamlit as st
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    # The last wall: even a text that escaped badly cannot make the browser call outside.
    "content-security-policy": "; ".join(
        (
            "default-src 'self'",
            "style-src 'self' 'unsafe-inline'",  # Streamlit and plotly write styles as they run
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    ),
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}

# Streamlit's page shell, amended: what it says (a pattern) and what it says here.
SHELL = (
    (r'<html lang="en">', '<html lang="fr">'),
    (r"<title>Streamlit</title>", "<title>Cap</title>"),
    (r'href="./favicon.png"', 'href="/app/static/mark.svg" type="image/svg+xml"'),
    (r"</head>", '<script defer src="/app/static/fr.js"></script></head>'),
    (r"<noscript>.*?</noscript>", "<noscript><p>Cap a besoin de JavaScript.</p></noscript>"),
    (r'<link\s+rel="preload".*?/>', ""),  # a font not used here
    (r"<script>.*?</script>", ""),  # for a crawler; the policy above refuses inline scripts
    (r'<link rel="service-desc".*?/>', ""),  # announces an interface closed below
)

# Answered to anyone by Streamlit, and of no use here.
CLOSED = ("/_stcore/metrics", "/_stcore/agent")


class LocalFrenchShell:
    """ASGI middleware: this machine only, page shell in French, security headers."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap the next application of the chain."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or pass it on with the answer amended on its way back."""
        if scope["type"] not in ("http", "websocket"):
            return await self.app(scope, receive, send)
        if not is_local(scope):
            return await _refuse(scope, receive, send)
        if scope["type"] == "websocket":
            answer_at_once(send)
            return await self.app(scope, receive, send)
        if scope["path"].startswith(CLOSED):
            answer = PlainTextResponse("Introuvable.", status_code=404)
            return await answer(scope, receive, _with_headers(send))
        if "text/html" in Headers(scope=scope).get("accept", ""):
            return await self.app(_whole(scope), receive, _with_headers(_in_french(send)))
        return await self.app(scope, receive, _with_headers(send))


def is_local(scope: Scope) -> bool:
    """Tell whether a request comes from this machine; a local socket has no address."""
    client = scope.get("client")
    return client is None or ip_address(client[0]).is_loopback


def french_shell(page: str) -> str:
    """Return Streamlit's page shell in French, without what Cap does not use."""
    for pattern, french in SHELL:
        page = re.sub(pattern, french, page, count=1, flags=re.DOTALL)
    return page


def report_error(error: Exception) -> bool:
    """Show an incident in French with a reference; the detail goes to the log only.

    Returns:
        True: Streamlit then shows nothing of its own.
    """
    reference = secrets.token_hex(4)
    logging.getLogger("cap").error("incident %s", reference, exc_info=error)
    st.error(
        f"Cette page n’a pas pu s’afficher (référence {reference}). Rechargez-la ; "
        "si l’incident revient, transmettez cette référence à la personne qui tient Cap : "
        "le détail est dans le journal du serveur.",
    )
    return True


@st.cache_resource(show_spinner=False)
def freeze_loaded() -> None:
    """Set aside, once per process, what is loaded for good.

    Python collects garbage now and then; going through the modules costs 80 ms of a click.
    It does so less often too: a page makes tens of thousands of objects, nearly all of them
    freed as soon as they are not used any more.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def _whole(scope: Scope) -> Scope:
    """Return the request asking for the page whole, plain and fresh, so it can be amended."""
    dropped = {b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"}
    headers = [(name, value) for name, value in scope["headers"] if name not in dropped]
    return {**scope, "headers": headers}


def _with_headers(send: Send) -> Send:
    """Return a `send` that adds the security headers to the answer."""

    async def amended(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(HEADERS)
        await send(message)

    return amended


def _in_french(send: Send) -> Send:
    """Return a `send` that keeps an HTML answer until it is whole, and puts it in French."""
    held: list[Message] = []
    body: list[bytes] = []

    async def amended(message: Message) -> None:
        if message["type"] == "http.response.start":
            if Headers(raw=message["headers"]).get("content-type", "").startswith("text/html"):
                held.append(message)
                return
        elif held and message["type"] == "http.response.body":
            body.append(message.get("body", b""))
            if message.get("more_body"):
                return
            page = french_shell(b"".join(body).decode()).encode()
            start = held.pop()
            headers = MutableHeaders(scope=start)
            headers["content-length"] = str(len(page))
            del headers["etag"], headers["last-modified"], headers["accept-ranges"]
            await send(start)
            message = {"type": "http.response.body", "body": page}
        await send(message)

    return amended


def answer_at_once(send: Send) -> None:
    """Have a session's messages leave as soon as they are written.

    A run sends dozens of small messages. The system would hold them back, to send fuller
    ones, until the browser says that it got the first: 40 ms of each click, for nothing.
    Python asks for this by itself, but not on a socket made before it, as Streamlit's.
    """
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    found = transport.get_extra_info("socket") if transport else None
    if found is not None and found.family in (socket.AF_INET, socket.AF_INET6):
        found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


async def _refuse(scope: Scope, receive: Receive, send: Send) -> None:
    """Refuse a request from another machine."""
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    answer = PlainTextResponse("Cap ne répond qu’à la machine où il tourne.", status_code=403)
    await answer(scope, receive, _with_headers(send))


MIDDLEWARE = (Middleware(LocalFrenchShell),)
