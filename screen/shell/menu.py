"""The menu: its pages, looked up on the disk once for all sessions, and the way to them.

A link carries the whole address of its page, so that a click is one entry of the browser's
history: Streamlit adds one each time a page writes its own.
"""

from collections.abc import Mapping, Sequence
from copy import copy
from functools import cache
from pathlib import Path
from typing import Literal

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
    its menu and checks. Who asks is not looked at: `serving` answers this machine only.
    """
    if PagesManager.uses_pages_directory is not False:
        PagesManager.uses_pages_directory = False
        st.rerun()


def pages(root: Path) -> list[StreamlitPage]:
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


_OWN = "menu-own"


def draw(
    pages: Sequence[StreamlitPage],
    shared: Mapping[str, str],
    width: Literal["stretch", "content"] = "stretch",
) -> None:
    """Draw a link to each page, as it was when it was left.

    Args:
        pages: The run's.
        shared: What the address says on every page, by parameter.
        width: Of each link.
    """
    programme = shared.get("programme", "")
    for page in pages:
        own = _own().get((page.url_path, programme), {})
        st.page_link(page, query_params={**own, **shared} or None, width=width)


def keep_address(page: StreamlitPage, shared: Mapping[str, str]) -> None:
    """Keep what the address says of a page alone, for the links that lead back to it."""
    address = st.query_params.to_dict()
    _own()[page.url_path, shared.get("programme", "")] = {
        name: value for name, value in address.items() if name not in shared
    }


def _own() -> dict[tuple[str, str], dict[str, str]]:
    own: dict[tuple[str, str], dict[str, str]] = st.session_state.setdefault(_OWN, {})
    return own
