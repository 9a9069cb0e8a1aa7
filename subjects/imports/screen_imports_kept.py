"""What stays from earlier imports: rows in quarantine, headings matched; and the templates."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any

import streamlit as st

from data.agreement.model import agreements
from data.datasets import SPREADSHEETS
from data.incoming.forms import FormRefusedError, dismiss
from data.incoming.quarantine import Held, held_rows
from data.provenance import versions
from data.store.commit import Author
from screen.escape import html, md
from screen.format import count
from screen.shell.chooser import Choice, chosen, has_data, programme_title
from screen.stored import shortened, unbroken

SAID = "said"
FIRST = 50
"""Rows of the quarantine shown; the others follow as these leave."""
EVERY = "tout"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def author(name: str, label: str = "") -> Author:
    """Return who acts, now."""
    return Author(name, datetime.now().astimezone().isoformat("T", "seconds"), label)


def keep_notice(words: str) -> None:
    """Keep words for the next run, which shows the new state of the data."""
    st.session_state[SAID] = words
    st.rerun()


def show_said() -> None:
    """Show what was kept to be said, once."""
    words = st.session_state.pop(SAID, None)
    if words:
        st.success(md(words))


def show_quarantine(by: str) -> None:
    """List the rows in quarantine with their reasons, and let one be put aside."""
    choice = chosen()
    with choice.lens() as lens:
        rows = held_rows(lens)
    st.header("Quarantaine")
    st.caption(
        "Les lignes refusées d’un fichier dont on a chargé les lignes valides. Elles ne comptent "
        "dans aucun chiffre. Elles en sortent quand un fichier les apporte corrigées, ou quand "
        "quelqu’un les écarte en disant pourquoi."
    )
    if not rows:
        st.markdown("La quarantaine est vide.")
        return
    more = f", les {FIRST} premières ici" if len(rows) > FIRST else ""
    st.markdown(f"{count(len(rows), 'ligne', 'lignes')} en attente{more}.")
    st.html(f'<ul class="cap-todo">{"".join(map(_held, rows[:FIRST]))}</ul>')
    _ask_dismissal(choice, rows[:FIRST], by)


def _held(row: Held) -> str:
    cells = " ; ".join(f"{heading} : {shortened(cell)}" for heading, cell in row.cells.items())
    reasons = "".join(f"<p>{html(unbroken(reason))}</p>" for reason in row.reasons)
    return (
        f"<li><span>{html(row.dataset.title)}</span> <strong>{html(_place(row))}</strong>"
        f'<div>{reasons}<p class="do">{html(cells)}</p></div></li>'
    )


def _place(row: Held) -> str:
    sheet = f", feuille « {row.sheet} »" if row.sheet else ""
    return f"{row.file}{sheet}, ligne {row.row}"


def _ask_dismissal(choice: Choice, rows: list[Held], by: str) -> None:
    with st.form("dismiss"):
        entries = {row.entry: _place(row) for row in rows}
        entry = st.selectbox("Écarter une ligne", entries, format_func=entries.__getitem__)
        reason = st.text_input("Motif", placeholder="doublon, ligne de test, hors programme…")
        pressed = st.form_submit_button("Écarter cette ligne")
    if not pressed:
        return
    if not reason.strip():
        st.error("Dites pourquoi cette ligne est écartée : l’historique le gardera.")
        return
    try:
        made = dismiss(choice.database, choice.programme, author(by), entry, reason)
    except FormRefusedError as refused:
        st.error(md(str(refused)))
        return
    keep_notice(f"Ligne écartée (import n° {made}). Si elle revient telle quelle, elle le restera.")


def show_headings() -> str | None:
    """List the headings whose match is remembered; return the one to forget, at the click."""
    with chosen().lens() as lens:
        known = [version.values for version in versions(lens, "mappings")]
    st.header("Rapprochements retenus")
    st.caption(
        "Les en-têtes que quelqu’un a rapprochés d’une colonne de Cap : ils sont relus de même "
        "dans les fichiers de même présentation."
    )
    forgotten = None
    for number, values in enumerate(known):
        left, right = st.columns([4, 1], vertical_alignment="center")
        left.markdown(md(f"« {values['heading']} » se lit comme « {_heading(values)} »"))
        label = f"Oublier «\u00a0{md(str(values['heading']))}\u00a0»"
        if right.button("Oublier", key=f"forget-{number}", help=label):
            forgotten = str(values["heading"])
    if not known:
        st.markdown("Aucun rapprochement n’est retenu.")
    return forgotten


def _heading(values: Mapping[str, Any]) -> str:
    """Return the French heading of the column that a match leads to."""
    name = str(values["field"])
    headings = (c.heading for d in SPREADSHEETS.values() for c in d.columns if c.name == name)
    return next(headings, name)


def show_templates(made: Callable[[str, str], bytes]) -> None:
    """Offer the empty workbooks to fill, each made at the click.

    Args:
        made: Gives the workbook of a programme and a dataset (or « tout »).
    """
    st.header("Modèles à remplir")
    st.caption(
        "Pas encore de tableur ? Un modèle a les bons en-têtes, les listes de choix, un exemple et "
        "une aide par colonne. Rempli, il se dépose ci-dessus tel quel."
    )
    known = list(agreements())
    left, middle, right = st.columns([2, 3, 2], vertical_alignment="bottom")
    programme = left.selectbox(
        "Programme du modèle",
        known,
        index=known.index(chosen().programme) if has_data() else 0,
        format_func=programme_title,
    )
    titles = {EVERY: "Tous les tableaux"} | {n: d.title for n, d in SPREADSHEETS.items()}
    dataset = middle.selectbox("Tableau", titles, format_func=titles.__getitem__)
    right.download_button(
        "Télécharger le modèle",
        data=partial(made, programme, dataset),
        file_name=f"modele_{dataset}_{programme}.xlsx",
        mime=_XLSX,
        on_click="ignore",
        key="template",
    )
