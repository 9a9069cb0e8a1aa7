"""Key figures in cards, each « sur combien »."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from ui.escape import md


@dataclass(frozen=True, slots=True)
class Card:
    """A figure: its name, its value, out of how much, and what the words mean."""

    label: str
    value: str
    among: str
    help: str = ""


def show(cards: Sequence[Card]) -> None:
    """Show cards side by side; on a phone, one under the other."""
    for box, card in zip(st.columns(len(cards)), cards, strict=True):
        box.metric(
            md(card.label),
            card.value,
            md(card.among),
            delta_color="off",
            delta_arrow="off",
            help=md(card.help) or None,
            border=True,
            height="stretch",
        )
