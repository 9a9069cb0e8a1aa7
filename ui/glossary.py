"""The words of the trade, explained on the page that uses them."""

from collections.abc import Sequence

import streamlit as st

from ui.escape import html
from ui.words import GLOSSARY


def show(terms: Sequence[str]) -> None:
    """Offer the meaning of the page's words, named in the fold's title."""
    more = "…" if len(terms) > 4 else ""
    with st.expander(f"Que veulent dire ces mots ? {', '.join(terms[:4])}{more}"):
        st.html(as_html(terms))


def as_html(terms: Sequence[str]) -> str:
    """Return terms and their meanings as an HTML list of definitions."""
    lines = "".join(f"<dt>{html(term)}</dt><dd>{html(GLOSSARY[term])}</dd>" for term in terms)
    return f'<dl class="cap-words">{lines}</dl>'
