"""The receipt of an import: on screen, and as a page to print or to file."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from data.datasets import DATASETS
from data.receipts import Receipt, SheetLeftOut, SheetReceipt
from screen import table
from screen.escape import html
from screen.format import count, day
from screen.shell.chooser import programme_title

KINDS = {"file": "import de fichiers", "form": "saisie à l’écran", "undo": "annulation"}
_SAID = {
    "added": ("ajoutée", "ajoutées"),
    "changed": ("modifiée", "modifiées"),
    "withdrawn": ("retirée", "retirées"),
    "unchanged": ("inchangée", "inchangées"),
    "absent": ("absente du fichier", "absentes du fichier"),
}
_STYLE = (
    "body{font:11pt/1.4 'Public Sans',system-ui,sans-serif;max-width:62rem;margin:2rem auto;"
    "padding:0 1rem;color:#161616}dt{font-weight:700}dd{margin:0 0 .5rem;overflow-wrap:anywhere}"
    "table{border-collapse:collapse;margin:1rem 0;width:100%}caption{text-align:left;"
    "font-weight:700;padding-bottom:.3rem}th,td{text-align:left;padding:.25rem .4rem;"
    "border-bottom:1px solid #ddd}.num{text-align:right}"
)
_SHEETS = (
    table.text("Données"),
    table.long("Source"),
    table.count("Lues"),
    *(table.count(many.capitalize()) for _, many in _SAID.values()),
    table.count("Refusées"),
)
_TOTALS = (
    table.text("Données"),
    table.long("Source"),
    table.text("Colonne"),
    table.amount("Somme des lignes"),
    table.amount("TOTAL du fichier"),
)
_FILES = (table.long("Fichier"), table.long("Empreinte (SHA-256)"))


def show_receipt(receipt: Receipt | None) -> None:
    """Show the receipt of what was just saved; say so when nothing had to be written."""
    if receipt is None:
        st.success("Ce contenu était déjà dans Cap : rien n’a été écrit.")
        return
    st.success(f"Import n° {receipt.number} enregistré : {done(receipt)}.")
    st.header(f"Reçu de l’import n° {receipt.number}")
    offer(receipt)
    st.html(receipt_html(receipt))


def offer(receipt: Receipt) -> None:
    """Offer a receipt as a page to print or to file, made at the click."""
    st.download_button(
        "Télécharger le reçu, à imprimer",
        data=partial(as_page, receipt),
        file_name=f"recu-import-{receipt.number}.html",
        mime="text/html",
        on_click="ignore",
        type="tertiary",
        key=f"receipt-{receipt.number}",
    )


def when(made_at: str) -> str:
    """Write the moment of an import: « 21/11/2026 à 14:05 »."""
    on, _, hour = made_at.partition("T")
    return f"{day(on)} à\u00a0{hour[:5]}"


def done(receipt: Receipt) -> str:
    """Say what an import did: « 3 lignes ajoutées, 1 ligne modifiée »."""
    said = [
        count(number, f"ligne {one}", f"lignes {many}")
        for state, (one, many) in _SAID.items()
        if state != "absent" and (number := getattr(receipt.counts, state))
    ]
    if receipt.refused:
        said.append(count(receipt.refused, "ligne refusée", "lignes refusées"))
    held = receipt.quarantine.added + receipt.quarantine.changed
    if held:
        said.append(f"{count(held, 'entrée', 'entrées')} en quarantaine")
    if receipt.quarantine.withdrawn:
        said.append(f"{count(receipt.quarantine.withdrawn, 'sortie', 'sorties')} de quarantaine")
    return ", ".join(said) or "rien de changé"


def receipt_html(receipt: Receipt) -> str:
    """Return a receipt as HTML, every value escaped: who, when, what, file by file, hash."""
    sheets = [one for one in receipt.sheets if not DATASETS[one.dataset].is_inner]
    return (
        '<section class="cap-receipt"><dl class="cap-words">'
        f"<dt>Nature</dt><dd>{KINDS[receipt.kind]}, {html(receipt.label)}</dd>"
        f"<dt>Programme</dt><dd>{html(programme_title(receipt.programme))}</dd>"
        f"<dt>Quand, par qui</dt><dd>{html(when(receipt.made_at))}, {html(receipt.made_by)}</dd>"
        f"<dt>Ce qui a été fait</dt><dd>{html(done(receipt))}</dd>"
        f"{_left_out(receipt.unread)}"
        "<dt>Empreinte du journal</dt>"
        f"<dd><code>{html(receipt.hash)}</code><br>Elle dépend de cet import et de tous ceux "
        "d’avant : reportée sur un papier, elle prouve que rien n’a été réécrit.</dd></dl>"
        f"{_tables(sheets)}</section>"
    )


def _left_out(unread: Sequence[SheetLeftOut]) -> str:
    """Return the sheets that were not read; nothing when all were."""
    if not unread:
        return ""
    said = (
        f"{one.file}, feuille «\u00a0{one.sheet}\u00a0» "
        f"({count(one.rows, 'ligne remplie', 'lignes remplies')})"
        for one in unread
    )
    return f"<dt>Laissé de côté, non lu</dt><dd>{'<br>'.join(map(html, said))}</dd>"


def _tables(sheets: Sequence[SheetReceipt]) -> str:
    """Return what was done sheet by sheet, the control totals and the files' fingerprints."""
    done_by_sheet = [_done(sheet) for sheet in sheets]
    totals = [
        (*_named(sheet), total.heading, total.sum_cents, total.written_cents)
        for sheet in sheets
        for total in sheet.totals
    ]
    files = {sheet.file: sheet.sha256 for sheet in sheets if sheet.layout not in ("form", "undo")}
    return "".join(
        table.table_html(caption, columns, rows)
        for caption, columns, rows in (
            ("Feuille par feuille, en lignes", _SHEETS, done_by_sheet),
            ("Totaux de contrôle", _TOTALS, totals),
            ("Empreinte de chaque fichier", _FILES, list(files.items())),
        )
        if rows
    )


def _named(sheet: SheetReceipt) -> tuple[str, str]:
    name = f", feuille «\u00a0{sheet.sheet}\u00a0»" if sheet.sheet else ""
    return DATASETS[sheet.dataset].title, sheet.file + name


def _done(sheet: SheetReceipt) -> tuple[table.Value, ...]:
    counts = (getattr(sheet.counts, state) for state in _SAID)
    return (*_named(sheet), sheet.rows, *counts, sheet.refused)


def as_page(receipt: Receipt) -> bytes:
    """Return a receipt as a page of its own, to open, print or file; nothing runs in it."""
    title = f"Cap – reçu de l’import n° {receipt.number}"
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{html(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>Cap</h1>"
        f"<h2>Reçu de l’import n° {receipt.number}</h2>{receipt_html(receipt)}"
        "</body></html>"
    ).encode()
