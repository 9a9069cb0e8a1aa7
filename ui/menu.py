"""The pages of the menu, looked up on the disk once for all sessions, and the way to them."""

from copy import copy
from functools import cache
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage
from streamlit.runtime.pages_manager import PagesManager

Entry = tuple[str, str, str]
"""File in `pages/`, title, address."""
PAGES: tuple[Entry, ...] = (
    ("vue_ensemble", "Vue d’ensemble", "vue-ensemble"),
    ("avancement", "Avancement", "avancement"),
    ("candidatures", "Candidatures", "candidatures"),
    ("equipes", "Équipes et coaching", "equipes"),
    ("budget", "Budget", "budget"),
    ("restitutions", "Restitutions", "restitutions"),
    ("jury", "Jury", "jury"),
    ("imports", "Imports", "imports"),
    ("historique", "Historique", "historique"),
    ("rapports", "Rapports", "rapports"),
)
TITLES = {address: title for _, title, address in PAGES}


def through_menu() -> None:
    """Send back through `dashboard.py` a page that runs without it; first call of every page.

    A page asked for on a server that has not run `dashboard.py` yet would run alone, out of
    its menu and checks. Who asks is not looked at: `ui.serving` answers this machine only.
    """
    if PagesManager.uses_pages_directory is not False:
        PagesManager.uses_pages_directory = False
        st.rerun()


def menu(root: Path) -> list[StreamlitPage]:
    """Return the pages in order, the first one by default; one set for each run of a session.

    Streamlit marks the page that a session may run: sessions cannot share it.
    """
    return [copy(page) for page in _made(root)]


@cache
def _made(root: Path) -> tuple[StreamlitPage, ...]:
    return tuple(
        st.Page(root / f"pages/{name}.py", title=title, url_path=url, default=rank == 0)
        for rank, (name, title, url) in enumerate(PAGES)
    )
