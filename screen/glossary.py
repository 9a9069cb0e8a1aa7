"""The words of the trade, explained on the page that uses them."""

from collections.abc import Sequence

import streamlit as st

from screen.escape import html
from screen.vocabulary import GLOSSARY

_MONEY = ("AE", "CP", "Appelé", "Titre")
OVERVIEW = {
    "convention": (*_MONEY, "Rattaché", "Mutualisé", "Restitution", "Simulé, provisoire",
                   "Trop-perçu", "Ventilation", "Avenant", "Intrapreneur"),
    "charter": (*_MONEY, "Enveloppe", "Ventilation", "Décharge", "Intrapreneur", "Pré-tri"),
}  # fmt: skip
PROGRESS = {
    "convention": (
        "Avenant",
        "Titre",
        "Rattaché",
        "Prorata",
        "Crédits non utilisés",
        "Restitution",
        "Intrapreneur",
    ),
    "charter": ("Avenant", "Décharge", "Intrapreneur", "Titre", "Enveloppe", "Pré-tri"),
}
"""Kind of agreement → the words that these pages explain."""
REFUND = ("AE", "CP", "Restitution", "Simulé, provisoire", "Trop-perçu", "Crédits non utilisés",
          "Prorata", "Plus forts restes", "Contribution définitive", "Ventilation")  # fmt: skip
FILE = ("Intrapreneur", "Pré-tri", "Déport", "Médiane", "Ex æquo", "Classée sans suite")
HISTORY = ("AE", "CP", "Appelé", "Titre", "EJ", "Restitution", "Ventilation", "Avenant", "Pré-tri")


def show_glossary(terms: Sequence[str]) -> None:
    """Offer the meaning of the page's words, named in the fold's title."""
    more = "…" if len(terms) > 4 else ""
    with st.expander(f"Que veulent dire ces mots ? {', '.join(terms[:4])}{more}"):
        st.html(glossary_html(terms))


def glossary_html(terms: Sequence[str]) -> str:
    """Return terms and their meanings as an HTML list of definitions."""
    lines = "".join(f"<dt>{html(term)}</dt><dd>{html(GLOSSARY[term])}</dd>" for term in terms)
    return f'<dl class="cap-words">{lines}</dl>'
