"""A check, a load and a receipt in French words, line by line, for a terminal."""

from collections.abc import Iterable, Iterator

from data.agreement.model import Agreement, agreements
from data.cells.spelling import word
from data.datasets import DATASETS, Column, Kind
from data.datasets.declaration import SEPARATOR
from data.incoming.changes import Change, DatasetChanges
from data.incoming.diff import Counts
from data.receipts import Receipt, SheetReceipt, Total
from loaders.report import Report, SheetReport
from subjects.rule_wording import euros

_LISTED = 5
"""Rows named of each kind of change; the others are counted."""

_STATES = {
    "added": ("+", "à ajouter"),
    "changed": ("~", "à modifier"),
    "withdrawn": ("−", "à retirer"),
    "absent": ("·", "dans la base mais absentes du fichier (elles restent)"),
}


def sheet_lines(sheet: SheetReport) -> Iterator[str]:
    """Yield what a sheet holds, what it changes, and its control totals."""
    name = f" « {sheet.sheet} »" if sheet.sheet else ""
    yield (
        f"  feuille{name} : {sheet.as_json()['dataset']}, {sheet.rows} lignes lues, "
        f"{sheet.total_rows} de total, {sheet.refused} refusées ; {counts_in_words(sheet.counts)}"
    )
    yield from total_lines(sheet.totals)


def counts_in_words(counts: Counts) -> str:
    """Return the counts as a sentence says them."""
    absent = f", {counts.absent} absentes du fichier" if counts.absent else ""
    return (
        f"{counts.added} ajoutées, {counts.changed} modifiées, "
        f"{counts.withdrawn} retirées, {counts.unchanged} inchangées{absent}"
    )


def total_lines(totals: Iterable[Total]) -> Iterator[str]:
    """Yield the control totals, each beside what the file's own TOTAL row says."""
    for total in totals:
        said = ""
        if total.written_cents is not None:
            verdict = "différent" if total.differs else "le même"
            said = f" ; total écrit en {total.cell} : {euros(total.written_cents)}, {verdict}"
        yield f"    Σ {total.heading} : {euros(total.sum_cents)}{said}"


def change_lines(found: DatasetChanges, agreement: Agreement) -> Iterator[str]:
    """Yield the first rows of each kind of change of a dataset; nothing when there is none."""
    for state, (sign, words) in _STATES.items():
        number = getattr(found.counts, state)
        rows = found.of(state)
        listed = [row for place, row in enumerate(rows) if place < _LISTED or row.empties]
        if not number:
            continue
        yield f"  {found.dataset.title} : {number} {words}"
        for change in listed:
            yield f"    {sign} {_change(found, change, agreement)}"
        if number > len(listed):
            yield f"    … et {number - len(listed)} autres"


def _change(found: DatasetChanges, change: Change, agreement: Agreement) -> str:
    words = " · ".join(part for part in change.key.split(SEPARATOR) if part)
    if change.row is not None:
        words += f" (feuille « {change.sheet} »," if change.sheet else " ("
        words += f" ligne {change.row})" if change.sheet else f"ligne {change.row})"
    if change.state != "changed" or change.before is None or change.after is None:
        return words
    moved = [
        f"{found.dataset.column(name).heading} "
        f"{stored(found.dataset.column(name), change.before[name], agreement)} → "
        f"{stored(found.dataset.column(name), change.after[name], agreement)}"
        for name in change.columns
    ]
    return f"{words} : {', '.join(moved) or 'colonnes gardées à part'}"


def stored(column: Column, value: str | int | None, agreement: Agreement) -> str:
    """Return a stored value as a person reads it; « vide » when there is none."""
    if value is None:
        return "vide"
    if column.kind is Kind.CENTS:
        return euros(int(value))
    if column.kind is Kind.DAY:
        return "/".join(reversed(str(value).split("-")))
    if column.kind in (Kind.YES_NO, Kind.CROSS):
        return "Oui" if value else "Non"
    if column.kind is Kind.HUNDREDTHS:
        return f"{int(value) / 100:g}".replace(".", ",")
    return str(word(value, column, agreement))


def report_lines(report: Report) -> Iterator[str]:
    """Yield what the whole call changes, and what the quarantine gains and loses."""
    for found in report.changes:
        yield from change_lines(found, agreements()[report.programme])
    yield f"Programme {report.programme} : {counts_in_words(report.counts)}."
    held = report.quarantine.added + report.quarantine.changed
    if held:
        yield (
            f"Quarantaine : {held} lignes refusées y sont gardées ; les voir : "
            "python -m loaders quarantine."
        )
    if report.quarantine.withdrawn:
        yield f"Quarantaine : {report.quarantine.withdrawn} lignes en sont sorties, corrigées."


def receipt_lines(receipt: Receipt) -> Iterator[str]:
    """Yield a receipt: who, when, what, file by file, and its place in the journal."""
    day, _, hour = receipt.made_at.partition("T")
    when = f"{'/'.join(reversed(day.split('-')))} à {hour[:5]}"
    kind = {"file": "import de fichiers", "form": "saisie à l’écran", "undo": "annulation"}
    yield (
        f"Import n° {receipt.number}, {kind[receipt.kind]}, programme {receipt.programme}, "
        f"le {when}, par {receipt.made_by}"
    )
    yield f"  {receipt.label}"
    for sheet in receipt.sheets:
        yield from _receipt_sheet(sheet)
    for left in receipt.unread:
        yield f"  {left.file}, feuille « {left.sheet} » : laissée de côté, non lue"
    yield f"  Empreinte du journal : {receipt.hash}"


def _receipt_sheet(sheet: SheetReceipt) -> Iterator[str]:
    name = f", feuille « {sheet.sheet} »" if sheet.sheet else ""
    refused = f", {sheet.refused} refusées" if sheet.refused else ""
    yield f"  {sheet.file}{name} : {DATASETS[sheet.dataset].title}"
    yield (
        f"    {sheet.rows} lignes lues, {sheet.total_rows} de total{refused} ; "
        f"{counts_in_words(sheet.counts)}"
    )
    yield from total_lines(sheet.totals)
    yield f"    SHA-256 : {sheet.sha256}"


def history_line(receipt: Receipt) -> str:
    """Return an import as one line of the history, its fields apart by tabs."""
    counts = receipt.counts
    return (
        f"{receipt.number}\t{receipt.made_at}\t{receipt.made_by}\t{receipt.kind}\t"
        f"{receipt.programme}\t{counts.added} ajoutées, {counts.changed} modifiées, "
        f"{counts.withdrawn} retirées\t{receipt.label}"
    )
