"""Undo an import from a page: asked twice, refused with its reason."""

import sqlite3
from pathlib import Path

import streamlit as st

from data.store.commit import UndoRefusedError, undo
from data.store.database import failure, open_for_writing
from screen.escape import md
from subjects.imports.screen_imports_kept import author, keep_notice


def ask_undo(database: Path, number: int, by: str, label: str = "Annuler cet import") -> None:
    """Draw the button that undoes an import, after a confirmation.

    Args:
        database: The database.
        number: The import.
        by: Who undoes.
        label: What the button says.
    """
    with st.popover(label, key=f"undo-{number}"):
        st.markdown(
            f"**Annuler l’import n° {number} ?** Les lignes qu’il a ajoutées sont retirées, celles "
            "qu’il a modifiées ou retirées reviennent. L’historique garde tout : l’annulation est "
            "un import de plus, qui s’annule aussi."
        )
        if st.button(f"Oui, annuler l’import n° {number}", key=f"undo-{number}-yes"):
            _undo(database, number, by)


def _undo(database: Path, number: int, by: str) -> None:
    try:
        with open_for_writing(database) as connection:
            made, undone = undo(connection, author(by), number)
    except UndoRefusedError as refused:
        st.error(md(str(refused)))
        return
    except sqlite3.Error as error:
        st.error(md(failure(error, database)))
        return
    keep_notice(f"L’import n° {undone} est annulé (import n° {made}).")
