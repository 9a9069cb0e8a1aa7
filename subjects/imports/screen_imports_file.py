"""What was recognised in a file that is dropped, and what is wrong in it, by cause."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import streamlit as st

from data.agreement.model import agreements
from data.datasets import DATASETS
from data.incoming.diff import Counts
from data.receipts import Total
from screen import table
from screen.code_labels import Label, chip
from screen.escape import html, md
from screen.format import count, euros
from screen.shell.chooser import programme_title
from screen.stored import unbroken
from subjects.imports.screen_imports_diff import in_words
from subjects.imports.screen_imports_sheets import Unread, line, named
from subjects.rule_wording import typeset

ERROR, WARNING = Label("✕", "à corriger", "late"), Label("▲", "à vérifier", "running")
_CELLS = 300
"""Characters of the cells listed for one cause; the annotated workbook marks them all."""


class CheckedSheet(Protocol):
    """What a sheet holds (`loaders.report.SheetReport`)."""

    sheet: str | None
    dataset: str
    session: str | None
    rows: int
    total_rows: int
    refused: int
    totals: tuple[Total, ...]


class Message(Protocol):
    """One problem (`data.problems.Problem`)."""

    message: str


class Cause(Protocol):
    """Problems of one cause (`loaders.rows.grouping.Group`)."""

    kind: str
    column: str | None
    title: str
    mend: str
    severity: str
    count: int
    cells: str
    example: Message


def show_summary(programme: str, files: int, counts: Counts, refused: int, unread: int) -> None:
    """Say in one sentence what was read and what it would do."""
    said = f"{count(files, 'fichier lu', 'fichiers lus')} pour {programme_title(programme)} : "
    said += in_words(replace(counts, absent=0))
    said += f" ; {count(refused, 'ligne refusée', 'lignes refusées')}" if refused else ""
    said += f" ; {count(unread, 'feuille pas lue', 'feuilles pas lues')}." if unread else "."
    st.header("Ce que Cap a lu")
    st.html(f'<p class="cap-lead">{html(typeset(said))}</p>')


def show_file(
    programme: str, name: str, sheets: Sequence[CheckedSheet], unread: Sequence[Unread] = ()
) -> None:
    """Show what was recognised in a file: its sheets, rows, datasets, control totals.

    The sheets that nothing recognises stand beside the others.
    """
    st.subheader(md(name), anchor=False)
    if not sheets and not unread:
        st.markdown("Aucun tableau reconnu dans ce fichier.")
        return
    listed = [_sheet(sheet, programme) for sheet in sheets] + [line(sheet) for sheet in unread]
    st.html(f'<ul class="cap-sheets">{"".join(listed)}</ul>')
    totals = [(sheet, total) for sheet in sheets for total in sheet.totals]
    if totals:
        lines = [_total(sheet, total, len(sheets) > 1) for sheet, total in totals]
        caption = (
            f"Totaux de contrôle de {name} : la somme des lignes valides, face à sa ligne TOTAL"
        )
        columns = [table.text("Colonne"), table.amount("Somme lue"),
                   table.amount("TOTAL du fichier"), table.text("Accord")]  # fmt: skip
        st.html(table.table_of(typeset(caption), columns, lines))


def _sheet(sheet: CheckedSheet, programme: str) -> str:
    dataset = DATASETS[sheet.dataset].title
    sessions = {session.key: session.name for session in agreements()[programme].sessions}
    session = f", session {sessions[sheet.session]}" if sheet.session else ""
    said = [f"{count(sheet.rows, 'ligne')} pour <strong>{html(dataset + session)}</strong>"]
    if sheet.total_rows:
        aside = ("ligne de total laissée de côté", "lignes de total laissées de côté")
        said.append(count(sheet.total_rows, *aside))
    if sheet.refused:
        said.append(f"<strong>{count(sheet.refused, 'refusée')}</strong>")
    return f"<li>{html(named(sheet.sheet))} : {', '.join(said)}</li>"


def _total(sheet: CheckedSheet, total: Total, named: bool) -> list[str]:
    heading = f"{sheet.sheet} : {total.heading}" if named and sheet.sheet else total.heading
    if total.written_cents is None:
        said = Label("–", "pas de ligne TOTAL")
    elif total.differs:
        said = Label("▲", f"différent, en {total.cell}", "late")
    else:
        said = Label("●", "le même", "done")
    amounts = euros(total.sum_cents), euros(total.written_cents)
    return [html(typeset(heading)), *amounts, chip(said)]


def show_problems(causes: Sequence[Cause], right_file: Sequence[str]) -> None:
    """Show a file's problems by cause: whether it is the right file, errors, warnings.

    Args:
        causes: In the order to show; the sheets that are not read are said by `show_file`.
        right_file: Kinds that ask whether it is the right file at all.
    """
    causes = [cause for cause in causes if cause.kind != "ignored_sheet"]
    first = [cause for cause in causes if cause.kind in right_file]
    errors = [c for c in causes if c.severity == "error" and c not in first]
    warnings = [c for c in causes if c.severity != "error" and c not in first]
    if first:
        st.html(f"<h4>Est-ce le bon fichier ?</h4>{_list(first)}")
    if errors:
        number = sum(cause.count for cause in errors)
        st.html(f"<h4>{count(number, 'erreur')} à corriger</h4>{_list(errors)}")
    if warnings:
        number = sum(cause.count for cause in warnings)
        with st.expander(f"{count(number, 'point')} à vérifier, sans bloquer"):
            st.html(_list(warnings))


def _list(causes: Sequence[Cause]) -> str:
    return f'<ul class="cap-todo">{"".join(map(_cause, causes))}</ul>'


def _cause(cause: Cause) -> str:
    label = ERROR if cause.severity == "error" else WARNING
    column = html(cause.column) if cause.column else "Fichier"
    example = html(unbroken(cause.example.message))
    if cause.count == 1:
        words = f"<p>{example}</p>"
    else:
        cells = cause.cells if len(cause.cells) <= _CELLS else f"{cause.cells[:_CELLS]}…"
        where = f"<p>Où : {html(cells)}</p>" if cells else ""
        words = (
            f"<p><strong>{cause.count} fois</strong> : {html(cause.title)} {html(cause.mend)}</p>"
            f'{where}<p class="do">Par exemple : {example}</p>'
        )
    return f"<li><span>{chip(label)}</span> <strong>{column}</strong><div>{words}</div></li>"
