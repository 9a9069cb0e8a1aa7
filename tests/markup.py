"""What a page says, read from its HTML without what only its style and screen readers need."""

import re


def bare(html: str) -> str:
    """Return HTML without the attributes that repeat a table's roles and headings."""
    return re.sub(r' (?:role="(?:row|rowgroup|cell|rowheader|columnheader)"|data-heading="[^"]*")',
                  "", html)  # fmt: skip


def said(app) -> str:
    """Return the HTML blocks of a page run by Streamlit's test tool, in order."""
    return bare("\n".join(block.proto.body for block in app.get("html")))
