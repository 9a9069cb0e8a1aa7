"""Key figures in cards, each « sur combien »."""

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from screen.escape import md
from subjects.sources import screen_origin


@dataclass(frozen=True, slots=True)
class Card:
    """A figure: its name, its value, out of how much, what the words mean, where it is from.

    `path` is what `subjects.sources.screen_origin` takes; without one, the figure is not explained.
    """

    label: str
    value: str
    among: str
    help: str = ""
    path: str = ""


def show_cards(cards: Sequence[Card]) -> None:
    """Show cards side by side, on a phone one under the other; say where they are from."""
    # One message to the browser where columns would take one each.
    with st.container(horizontal=True, key="cards"):
        for card in cards:
            st.metric(
                md(card.label),
                card.value,
                md(card.among),
                delta_color="off",
                delta_arrow="off",
                help=md(card.help) or None,
                border=True,
                height="stretch",
            )
    screen_origin.offer_sources({card.label: card.path for card in cards if card.path}, key="cards")
