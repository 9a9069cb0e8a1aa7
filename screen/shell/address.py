"""Choices that a page keeps in its address: a link, a refresh and Back give them back.

The address leads: a control shows what it says, and writes what someone chooses. What is
usual is not written, so that opening a page is one entry of the browser's history.
"""

from collections.abc import Collection

import streamlit as st


def obey(
    name: str, key: str, options: Collection[str] | None = None, usual: str | None = None
) -> bool:
    """Give a control, before it is drawn, what the address says, or what is usual.

    Args:
        name: The parameter.
        key: The control's.
        options: What it may hold; None for any text.
        usual: What it holds when the address says nothing.

    Returns:
        Whether the address says what the control cannot hold.
    """
    asked = st.query_params.get(name)
    is_possible = asked is not None and (options is None or asked in options)
    wanted = asked if is_possible else usual
    if key not in st.session_state or st.session_state[key] != wanted:
        st.session_state[key] = wanted
    return bool(asked) and not is_possible


def write(name: str, key: str) -> None:
    """Write in the address what was just chosen; nothing chosen leaves no trace in it."""
    chosen = st.session_state[key]
    if chosen:
        st.query_params[name] = str(chosen)
    else:
        st.query_params.pop(name, None)
