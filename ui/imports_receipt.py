"""The receipt of an import: on screen, and as a page to print or to file."""

from functools import partial

import streamlit as st

from data.datasets import DATASETS
from data.receipts import Receipt, SheetReceipt
from ui.chooser import programme_title
from ui.escape import html
from ui.format import count, day, euros

KINDS = {"file": "import de fichiers", "form": "saisie à l’écran", "undo": "annulation"}
_SAID = {
    "added": ("ajoutée", "ajoutées"),
    "changed": ("modifiée", "modifiées"),
    "withdrawn": ("retirée", "retirées"),
    "unchanged": ("inchangée", "inchangées"),
    "absent": ("absente du fichier", "absentes du fichier"),
}
_STYLE = (
    "body{font:11pt/1.4 'Public Sans',system-ui,sans-serif;max-width:48rem;margin:2rem auto;"
    "padding:0 1rem;color:#161616}dt{font-weight:700}dd{margin:0 0 .5rem;overflow-wrap:anywhere}"
    "h3{font-size:1.1rem;border-top:1px solid #929292;padding-top:.6rem}"
)


def show(receipt: Receipt | None) -> None:
    """Show the receipt of what was just saved; say so when nothing had to be written."""
    if receipt is None:
        st.success("Ce contenu était déjà dans Cap : rien n’a été écrit.")
        return
    st.success(f"Import n° {receipt.number} enregistré : {done(receipt)}.")
    st.header(f"Reçu de l’import n° {receipt.number}")
    offer(receipt)
    st.html(as_html(receipt))


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


def as_html(receipt: Receipt) -> str:
    """Return a receipt as HTML, every value escaped: who, when, what, file by file, hash."""
    sheets = "".join(
        _sheet(sheet) for sheet in receipt.sheets if not DATASETS[sheet.dataset].is_inner
    )
    return (
        '<section class="cap-receipt"><dl class="cap-words">'
        f"<dt>Nature</dt><dd>{KINDS[receipt.kind]}, {html(receipt.label)}</dd>"
        f"<dt>Programme</dt><dd>{html(programme_title(receipt.programme))}</dd>"
        f"<dt>Quand, par qui</dt><dd>{html(when(receipt.made_at))}, {html(receipt.made_by)}</dd>"
        f"<dt>Ce qui a été fait</dt><dd>{html(done(receipt))}</dd>"
        "<dt>Empreinte du journal</dt>"
        f"<dd><code>{html(receipt.hash)}</code><br>Elle dépend de cet import et de tous ceux "
        "d’avant : reportée sur un papier, elle prouve que rien n’a été réécrit.</dd></dl>"
        f"{sheets}</section>"
    )


def _sheet(sheet: SheetReceipt) -> str:
    name = f", feuille « {sheet.sheet} »" if sheet.sheet else ""
    counts = ", ".join(
        count(number, *words)
        for state, words in _SAID.items()
        if (number := getattr(sheet.counts, state))
    )
    refused = f" ; {count(sheet.refused, 'refusée')}" if sheet.refused else ""
    sums = " ; ".join(
        f"{html(total.heading)} : {euros(total.sum_cents)}"
        + (f" (TOTAL du fichier : {euros(total.written_cents)})" if total.differs else "")
        for total in sheet.totals
    )
    totals = f"<dt>Totaux de contrôle</dt><dd>{sums}</dd>" if sums else ""
    digest = (
        f"<dt>Empreinte du fichier (SHA-256)</dt><dd><code>{html(sheet.sha256)}</code></dd>"
        if sheet.layout not in ("form", "undo")
        else ""
    )
    return (
        f'<h3>{html(DATASETS[sheet.dataset].title)}</h3><dl class="cap-words">'
        f"<dt>Source</dt><dd>{html(sheet.file + name)}</dd>"
        f"<dt>Lignes</dt><dd>{count(sheet.rows, 'lue')} : {counts or 'rien de changé'}{refused}"
        f"</dd>{totals}{digest}</dl>"
    )


def as_page(receipt: Receipt) -> bytes:
    """Return a receipt as a page of its own, to open, print or file; nothing runs in it."""
    title = f"Cap – reçu de l’import n° {receipt.number}"
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{html(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>Cap</h1>"
        f"<h2>Reçu de l’import n° {receipt.number}</h2>{as_html(receipt)}"
        "</body></html>"
    ).encode()
