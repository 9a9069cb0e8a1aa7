"""Figures kept from one reader to the next, while they look at the same state of the data."""

from collections.abc import Callable
from typing import Any, TypeVar

import streamlit as st

from data.lens import Lens

T = TypeVar("T")


def ask(lens: Lens, figure: Callable[[Lens], T]) -> T:
    """Return a figure, computed once for all who look at the same thing.

    The key is plain: the figure, the programme, the day, the partners, and the hash of the
    journal, which another import or another database changes. What is returned is shared:
    never change it.

    Args:
        lens: What is looked at.
        figure: A function of `figures`, slow on a large programme.
    """
    name = f"{figure.__module__}.{figure.__qualname__}"
    kept: T = _kept(
        name, lens.agreement.programme, lens.on.isoformat(), lens.head, lens.partners,
        _compute=lambda: lens.ask(figure),
    )  # fmt: skip
    return kept


@st.cache_resource(max_entries=32, show_spinner=False)
def _kept(
    name: str,
    programme: str,
    on: str,
    head: str,
    partners: tuple[str, ...] | None,
    _compute: Callable[[], Any],
) -> Any:
    return _compute()
