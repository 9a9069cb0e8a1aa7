"""What an import would change, row by row: added, changed, withdrawn, absent."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from data.incoming.changes import STATES, Change, DatasetChanges
from data.incoming.diff import Counts
from screen import table
from screen.code_labels import Label
from screen.escape import html, md
from screen.format import count
from screen.stored import key, moved, row
from subjects.rule_wording import typeset

SIGNS = {
    "added": Label("+", "ajoutée", "done"),
    "changed": Label("~", "modifiée", "running"),
    "withdrawn": Label("−", "retirée", "late"),
    "absent": Label("·", "absente du fichier, gardée"),
}
WORDS = {
    "added": ("à ajouter", "à ajouter"),
    "changed": ("à modifier", "à modifier"),
    "withdrawn": ("à retirer", "à retirer"),
    "absent": ("absente du fichier (elle reste)", "absentes du fichier (elles restent)"),
    "unchanged": ("inchangée", "inchangées"),
}
_OPEN = 20
"""Rows of a dataset that are shown without a click."""

EXPLAINED = (
    "Une ligne **à modifier** garde son ancienne version dans l’historique. Une ligne **à "
    "retirer** n’est plus dans l’extraction Chorus, qui fait foi pour tout son exercice. Une "
    "ligne **absente** du fichier reste dans Cap : rien ne disparaît par oubli."
)


def in_words(counts: Counts) -> str:
    """Say counts: « 3 à ajouter, 1 inchangée »; « aucune ligne » when there is none."""
    said = []
    for name, (one, many) in WORDS.items():
        number = getattr(counts, name)
        if number:
            said.append(f"{count(number, one, many)}")
    return ", ".join(said) or "aucune ligne"


def writes_in_words(counts: Counts, matches: int) -> str:
    """Say what saving would write; "" when it would write nothing."""
    written = Counts(counts.added, counts.changed, counts.withdrawn)
    said = [in_words(written)] if written.writes else []
    if matches:
        said.append(count(matches, "rapprochement retenu", "rapprochements retenus"))
    return ", ".join(said)


def show_changes(changes: Sequence[DatasetChanges]) -> None:
    """Show each dataset's changes, the first rows of each kind; counts are always whole.

    A row that loses an amount or a date is always shown, in a fold that is open. What the
    files leave out stays in Cap: it is in a fold of its own, closed.
    """
    st.header("Ce qui changerait")
    st.caption(EXPLAINED)
    quiet = []
    for found in changes:
        written = replace(found, counts=replace(found.counts, absent=0), rows=_written(found))
        title = f"{found.dataset.title} : {in_words(written.counts)}"
        if not written.rows:
            quiet.append(title)
            continue
        is_open = len(written.rows) <= _OPEN or any(row.empties for row in written.rows)
        with st.expander(md(title), expanded=is_open):
            st.html(changes_html(written))
    if quiet:
        st.markdown(md(typeset(f"Sans changement : {' ; '.join(quiet)}.")))
    absent = [found for found in changes if found.counts.absent]
    if absent:
        number = sum(found.counts.absent for found in absent)
        with st.expander(count(number, *WORDS["absent"])):
            for found in absent:
                only = replace(found, counts=Counts(absent=found.counts.absent),
                               rows=found.of("absent"))  # fmt: skip
                st.html(changes_html(only))


def _written(found: DatasetChanges) -> tuple[Change, ...]:
    return tuple(row for row in found.rows if row.state != "absent")


def changes_html(found: DatasetChanges) -> str:
    """Return a dataset's changes as a table, every value escaped."""
    lines = []
    for state in STATES:
        rows = found.of(state)
        lines += [_line(found, change) for change in rows]
        others = getattr(found.counts, state) - len(rows)
        if others > 0:
            more = count(others, "autre ligne", "autres lignes")
            lines.append(["…", f"et {more}", "", ""])
    caption = typeset(f"{found.dataset.title} : lignes ajoutées, modifiées, retirées ou absentes")
    columns = [table.text("Ligne"), table.text("Ce qu’elle devient"), table.long("Contenu"),
               table.text("Où")]  # fmt: skip
    return table.table_of(caption, columns, lines, kind="cap-diff")


def _line(found: DatasetChanges, change: Change) -> list[str]:
    label = SIGNS[change.state]
    if change.before is not None and change.after is not None:
        content = moved(found.dataset, change.columns, change.before, change.after)
    else:
        words = html(row(found.dataset, change.after or change.before or {}))
        content = f"<del>{words}</del>" if change.state == "withdrawn" else words
    return [
        html(key(change.key)),
        f'<span class="cap-chip {label.tone}">{label}</span>',
        f"<span>{content}</span>",
        html(_where(change)),
    ]


def _where(change: Change) -> str:
    if change.row is None:
        return "–"
    sheet = f"{change.sheet}, " if change.sheet else ""
    return f"{sheet}ligne {change.row}"
