"""What a page says, read from its HTML without what only its style and screen readers need."""

import re
from html import unescape
from urllib.parse import parse_qs


def bare(html: str) -> str:
    """Return HTML without what repeats a table's roles and headings, or leads to an origin."""
    html = re.sub(r'<a class="cap-why"[^>]*>(.*?)</a>', r"\1", html)
    return re.sub(r' (?:role="(?:row|rowgroup|cell|rowheader|columnheader)"|data-heading="[^"]*")',
                  "", html)  # fmt: skip


def said(app) -> str:
    """Return the HTML blocks of a page run by Streamlit's test tool, in order."""
    return bare("\n".join(block.proto.body for block in app.get("html")))


def led_to(html: str) -> list[tuple[str, str]]:
    """Return the figures of a page that lead to where they come from: path, and what is read."""
    links = re.findall(r'<a class="cap-why" href="\?([^"]*)"[^>]*>(.*?)</a>', html)
    return [(parse_qs(unescape(asked))["chiffre"][0], unescape(text)) for asked, text in links]
