"""The sheets that nothing recognises: beside the read ones, « lire comme… », or left out."""

from collections.abc import Sequence
from typing import Protocol

import streamlit as st

from data.datasets import SPREADSHEETS
from screen.code_labels import Label, chip
from screen.escape import html, md
from screen.format import count
from screen.stored import unbroken

UNREAD = Label("✕", "pas lue", "late")
_LEFT = ""


class Unread(Protocol):
    """A sheet that nothing recognises (`loaders.report.UnreadSheet`)."""

    sheet: str | None
    rows: int
    near: tuple[str, ...]


class Said(Protocol):
    """What was said of a sheet (`loaders.headings.unread.ReadAs`)."""

    file: str
    sheet: str | None
    dataset: str


def line(unread: Unread) -> str:
    """Return an unread sheet as a line of the list of its file's sheets."""
    filled = count(unread.rows, "ligne remplie", "lignes remplies")
    return f"<li>{html(named(unread.sheet))} : {chip(UNREAD)} {filled}, aucun tableau reconnu</li>"


def named(sheet: str | None) -> str:
    """Name a sheet."""
    return f"Feuille «\u00a0{sheet}\u00a0»" if sheet else "Fichier texte"


def ask_datasets(
    file: str, unread: Sequence[Unread], said: Sequence[Said]
) -> tuple[str | None, str | None] | None:
    """Ask what the unread sheets of a file hold.

    Args:
        file: The file's name.
        unread: Its sheets that nothing recognises.
        said: What was already said, of any file.

    Returns:
        A sheet and its dataset, None to leave it out, when someone just chose it.
    """
    known = {one.sheet: one.dataset for one in said if one.file == file}
    near = {one.sheet: one.near for one in unread}
    with st.container(horizontal=True, gap="medium"):
        for sheet in dict.fromkeys((*known, *near)):
            picked = _ask(file, sheet, near.get(sheet, ()), known.get(sheet))
            if picked != known.get(sheet):
                return sheet, picked
    return None


def _ask(file: str, sheet: str | None, near: Sequence[str], current: str | None) -> str | None:
    others = sorted(SPREADSHEETS.keys() - set(near), key=lambda name: SPREADSHEETS[name].title)
    titles = {_LEFT: "Ne pas lire"} | {
        name: SPREADSHEETS[name].title + (" (lui ressemble)" if name in near else "")
        for name in (*near, *others)
        if name in SPREADSHEETS
    }
    picked = st.selectbox(
        md(unbroken(f"Lire « {sheet} » comme…" if sheet else "Lire ce fichier comme…")),
        list(titles),
        index=list(titles).index(current or _LEFT),
        format_func=titles.__getitem__,
        key=f"read-as-{file}-{sheet}-{current}",
        width=300,
    )
    return picked or None
