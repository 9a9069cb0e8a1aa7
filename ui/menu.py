"""The pages of the menu, looked up on the disk once for all sessions."""

from copy import copy
from functools import cache
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

Entry = tuple[str, str, str]
"""File in `pages/`, title, address."""


def menu(root: Path, pages: tuple[Entry, ...]) -> list[StreamlitPage]:
    """Return the pages in order, the first one by default; one set for each run of a session.

    Streamlit marks the page that a session may run: sessions cannot share it.
    """
    return [copy(page) for page in _made(root, pages)]


@cache
def _made(root: Path, pages: tuple[Entry, ...]) -> tuple[StreamlitPage, ...]:
    first = pages[0]
    return tuple(
        st.Page(root / f"pages/{name}.py", title=title, url_path=url, default=entry == first)
        for entry in pages
        for name, title, url in [entry]
    )
