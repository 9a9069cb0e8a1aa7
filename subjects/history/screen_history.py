"""The page Historique: the journal, one import's receipt, whether the journal is intact."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from data.lens import Lens
from data.receipts import Receipt, receipts
from screen import table
from screen.escape import html, md
from screen.format import count
from screen.shell.chooser import ON, PROGRAMME, STATE, Choice
from subjects.history import screen_history_undo
from subjects.imports import screen_imports_receipt
from subjects.rule_wording import typeset

IMPORT = "import"
"""The import whose receipt is shown, in the address."""
FIRST = 50
"""Imports shown in the table; its file has them all."""
_KEY = "history-import"
_ROOT = Path(__file__).resolve().parents[2]
_COLUMNS = (
    table.text("Import"),
    table.text("Quand"),
    table.text("Par qui"),
    table.text("Nature"),
    table.long("Fichiers ou saisie"),
    table.long("Ce qui a été fait"),
)


@dataclass(frozen=True, slots=True)
class Journal:
    """A programme's imports, the last one first, and the hash of the last one."""

    imports: tuple[Receipt, ...]
    head: str

    def undone_by(self, number: int) -> int | None:
        """Return the import that undid this one; None when none did."""
        return next((one.number for one in self.imports if one.undoes == number), None)


def read_journal(choice: Choice) -> Journal:
    """Read the whole journal of a programme, whatever state of the data is looked at."""
    with choice.last_lens() as lens:
        return lens.ask(_journal)


def _journal(lens: Lens) -> Journal:
    return Journal(tuple(reversed(receipts(lens.connection))), lens.head)


def show_journal(journal: Journal) -> None:
    """Say in a sentence how long the journal is, and list its imports, the last one first."""
    last = journal.imports[0]
    number = count(len(journal.imports), "import")
    said = (
        f"{number} ; le dernier, n° {last.number}, le {screen_imports_receipt.when(last.made_at)}"
    )
    st.html(f'<p class="cap-lead">{html(typeset(said))}, par {html(last.made_by)}.</p>')
    st.caption(
        "Rien n’est jamais effacé : chaque import, saisie ou annulation ajoute une ligne ici. Les "
        "numéros qui manquent sont ceux d’un autre programme."
    )
    rows = [_row(journal, one) for one in journal.imports]
    table.show_table(
        "Journal des imports, le dernier d’abord",
        _COLUMNS,
        rows[:FIRST],
        name="journal",
        every=rows.copy,
    )


def _row(journal: Journal, one: Receipt) -> tuple[table.Value, ...]:
    by = journal.undone_by(one.number)
    nature = screen_imports_receipt.KINDS[one.kind]
    return (
        f"n°\u00a0{one.number}",
        screen_imports_receipt.when(one.made_at),
        one.made_by,
        f"{nature}, annulé par le n° {by}" if by else nature,
        one.label,
        screen_imports_receipt.done(one),
    )


def ask_import(journal: Journal) -> Receipt:
    """Ask whose receipt is shown; the address keeps it."""
    by_number = {one.number: one for one in journal.imports}
    asked = st.query_params.get(IMPORT, "")
    if _KEY not in st.session_state and asked:
        if asked.isdecimal() and int(asked) in by_number:
            st.session_state[_KEY] = int(asked)
        else:
            st.warning(md(f"Le lien demandait l’import n° {asked}, qui n’est pas ici."))
    number = st.selectbox(
        "Import",
        by_number,
        format_func=lambda number: import_name(by_number[number]),
        key=_KEY,
        on_change=_write_address,
    )
    return by_number[number]


def _write_address() -> None:
    st.query_params[IMPORT] = str(st.session_state[_KEY])


def import_name(one: Receipt) -> str:
    """Name an import: « n° 3 du 21/11/2026 à 14:05, par Camille »."""
    return f"n°\u00a0{one.number} du {screen_imports_receipt.when(one.made_at)}, par {one.made_by}"


def show_import(journal: Journal, receipt: Receipt, choice: Choice, by: str) -> None:
    """Show an import's receipt; lead to the figures as they were after it; let it be undone."""
    undone = journal.undone_by(receipt.number)
    if undone:
        st.info(f"Cet import a été annulé par l’import n° {undone}.")
    with st.container(horizontal=True, gap="medium", vertical_alignment="center"):
        st.page_link(
            "pages/vue_ensemble.py",
            label=f"Ouvrir Cap tel qu’il était après l’import n° {receipt.number}",
            query_params={
                PROGRAMME: choice.programme,
                ON: choice.on.isoformat(),
                STATE: str(receipt.number),
            },
        )
        screen_imports_receipt.offer(receipt)
        if not undone:
            screen_history_undo.ask_undo(choice.database, receipt.number, by)
    st.html(screen_imports_receipt.receipt_html(receipt))


def show_integrity(choice: Choice, head: str) -> None:
    """Show the hash of the journal's head, and check the whole journal at the click."""
    st.markdown(
        "Chaque import est scellé par une empreinte qui dépend de tous ceux d’avant. Modifier une "
        "ligne en dehors de Cap se voit donc ; et l’empreinte de tête, reportée sur vos papiers, "
        "prouve que le journal entier n’a pas été réécrit."
    )
    st.caption("Empreinte de tête, après le dernier import de la base")
    st.code(head, language=None, wrap_lines=True)
    if st.button("Vérifier la base et le journal"):
        with st.spinner("Vérification de chaque ligne…", show_time=True):
            is_intact, said = _verified(choice.database)
        (st.success if is_intact else st.error)(md(" ".join(said)))


def _verified(database: Path) -> tuple[bool, Sequence[str]]:
    """Check the database in a process of its own: every row is read, the server answers."""
    done = subprocess.run(
        [sys.executable, "-m", "data", "verify", "--db", str(database.resolve())],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode == 0, [*done.stderr.splitlines(), *done.stdout.split()]
