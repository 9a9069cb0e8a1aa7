"""Who is here and what they may do: the one place where it is decided.

Today there is one local user, with all rights, on the machine itself: `ui.serving` refuses
every other machine. Each page calls `require` before anything else.
"""

import streamlit as st
from streamlit.runtime.pages_manager import PagesManager

ACTIONS = frozenset({"read", "write"})


def require(action: str = "read") -> None:
    """Go on only if the person may do this here; first call of every page.

    A page asked for on a server that has not run `dashboard.py` yet would run alone, out
    of its menu and checks: it is sent back through `dashboard.py`.

    Args:
        action: One of `ACTIONS`.

    Raises:
        ValueError: If the action is not known.
    """
    if action not in ACTIONS:
        raise ValueError(f"unknown action {action!r}")
    if PagesManager.uses_pages_directory is not False:
        PagesManager.uses_pages_directory = False
        st.rerun()
