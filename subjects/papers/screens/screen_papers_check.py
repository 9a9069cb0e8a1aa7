"""« Vérifier un document »: a paper is dropped, Cap says whether the database still agrees."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import streamlit as st

from data.lens import open_lens
from screen import table
from screen.code_labels import Label, chip
from screen.escape import html, md
from screen.format import count, euros, integer
from screen.shell.chooser import Choice
from subjects.papers.screens.screen_papers_child import RefusedChildError, run_child
from subjects.sources.explain_reason import shown
from subjects.sources.figure_compare import FigureMove

FIRST = 50
"""Figures that moved, shown; the file holds them all."""
_KEPT = "paper-verdict"
AUTHENTIC = Label("●", "authentique", "done")
AUTHENTIC_MOVED = Label("◆", "authentique, la base a bougé", "running")
AUTHENTIC_OTHERWISE = Label("◆", "authentique, plus d’accord", "running")
CONFORMS = Label("●", "conforme", "done")
UNKNOWN = Label("○", "inconnu du registre")
MOVED = Label("▲", "la base a bougé", "late")
ALTERED = Label("▲", "fichier modifié", "late")
HOW = (
    "Déposez un document fait par Cap (PDF ou Excel) : Cap dit s’il est authentique, recalcule "
    "ses chiffres et dit ce qui a changé depuis. Le fichier est lu à part, puis effacé."
)
COLUMNS = (
    table.long("Chiffre"),
    table.long("Au moment du document"),
    table.long("Aujourd’hui"),
    table.number("Écart"),
)


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found of a file.

    Attributes:
        label: In two words; None when the file is no paper of Cap.
        sentences: In French.
        moves: Figures that moved since it was made.
        changes: Rules that changed since, in French.
    """

    label: Label | None
    sentences: tuple[str, ...]
    moves: tuple[FigureMove, ...] = ()
    changes: tuple[str, ...] = ()


def check(content: bytes, database: Path) -> Checked:
    """Hold a file against the database, in a child process.

    Args:
        content: The whole file, of any origin.
        database: The one in use.
    """
    with TemporaryDirectory() as folder:
        path = Path(folder) / "document"
        path.write_bytes(content)
        try:
            answer = run_child("verify", str(path), "--db", str(database))
        except RefusedChildError as refused:
            return Checked(None, (str(refused),))
    found = json.loads(answer)
    moves, changes = tuple(map(_move, found["moves"])), tuple(found["changes"])
    return Checked(_label(found), tuple(found["sentences"]), moves, changes)


def _label(found: Mapping[str, Any]) -> Label:
    """Return in a few words what `reports verify` found."""
    if found["recorded"]:
        if found["agrees"]:
            return AUTHENTIC
        return AUTHENTIC_MOVED if found["moves"] else AUTHENTIC_OTHERWISE
    if found["intact"] is False:
        return ALTERED
    if found["moves"]:
        return MOVED
    return CONFORMS if found["intact"] else UNKNOWN


def _move(move: dict[str, object]) -> FigureMove:
    return FigureMove(str(move["path"]), str(move["label"]), move["before"], move["after"])


def ask_file(choice: Choice) -> None:
    """Draw where a paper is dropped, and what was found of it.

    Args:
        choice: What is looked at: its database is held against the file.
    """
    st.caption(HOW)
    file = st.file_uploader("Document à vérifier", type=["pdf", "xlsx"], key="paper-to-check")
    if file is None:
        st.session_state.pop(_KEPT, None)
        return
    with open_lens(choice.database, choice.programme, on=choice.on) as lens:
        asked = (file.file_id, lens.head)  # an import since then changes the answer
    kept, found = st.session_state.get(_KEPT, (None, None))
    if kept != asked or found is None:
        with st.spinner("Vérification…", show_time=True):
            found = check(file.getvalue(), choice.database)
        st.session_state[_KEPT] = (asked, found)
    show_verdict(file.name, found)


def show_verdict(name: str, found: Checked) -> None:
    """Show what was found of a file."""
    if found.label is None:
        st.warning(md(f"« {name} » : {' '.join(found.sentences)}"))
        return
    said = "".join(f"<p>{html(sentence)}</p>" for sentence in found.sentences)
    if found.changes:
        said += f"<ul>{''.join(f'<li>{html(change)}</li>' for change in found.changes)}</ul>"
    st.html(
        f'<div role="status"><p class="cap-lead">{chip(found.label)} {html(name)}</p>{said}</div>'
    )
    if not found.moves:
        return
    more = f", les {FIRST} premiers ici, tous dans le fichier" if found.moves[FIRST:] else ""
    table.show_table(
        f"{count(len(found.moves), 'chiffre a bougé', 'chiffres ont bougé')}{more}",
        COLUMNS,
        rows(found.moves[:FIRST]),
        name="document-verifie",
        every=lambda: rows(found.moves),
    )


def rows(moves: Sequence[FigureMove]) -> list[tuple[table.Value, ...]]:
    """Return moves as lines of the table: the figure, at the paper's moment, today, the gap."""
    return [_row(move) for move in moves]


def _row(move: FigureMove) -> tuple[table.Value, ...]:
    name, gap = move.path.rsplit("/", 1)[-1], move.difference
    said = None
    if gap is not None:
        size = euros(gap) if name.endswith("_cents") else integer(gap)
        said = f"+{size}" if gap > 0 else size
    return move.label, shown(move.before, name), shown(move.after, name), said
