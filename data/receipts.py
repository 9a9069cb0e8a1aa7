"""Receipts: what an import was, kept for ever: who, when, which files, counts and totals.

Works on the database's own connection and through a lens, which names its views alike.
"""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from data.incoming.diff import Counts

UNREAD = "unread"
"""What stands for the dataset of a sheet that was left out, among those of an import."""


@dataclass(frozen=True, slots=True)
class Total:
    """A control total: the sum of a column of amounts over the rows loaded, in cents.

    Attributes:
        column: Its name in the reading.
        heading: Its heading, in French.
        sum_cents: The sum.
        written_cents: What the file's own TOTAL row says; None when it has none.
        cell: Where it says so.
    """

    column: str
    heading: str
    sum_cents: int
    written_cents: int | None = None
    cell: str | None = None

    @property
    def differs(self) -> bool:
        """Tell whether the file says another total than its rows."""
        return self.written_cents is not None and self.written_cents != self.sum_cents

    def as_json(self) -> dict[str, Any]:
        """Return the total as `loaders check --json` writes it."""
        return {
            "column": self.column,
            "heading": self.heading,
            "sum_cents": self.sum_cents,
            "written_cents": self.written_cents,
            "cell": self.cell,
        }


def totals_of(text: str) -> tuple[Total, ...]:
    """Return the control totals that a sheet's JSON keeps."""
    return tuple(Total(**total) for total in json.loads(text))


@dataclass(frozen=True, slots=True)
class SheetReceipt:
    """What an import did with one sheet (one dataset of a form or of an undo).

    Attributes:
        file: Name of the file or of the form.
        sha256: Of the file, or of the form's canonical JSON.
        sheet: Name of the sheet; None for a CSV or a form.
        dataset: Name of its dataset.
        layout: How it was written; "form" and "undo" for what no file brought.
        rows: Data rows read, refused ones included.
        total_rows: Rows of totals, passed over.
        counts: In versions.
        refused: Rows refused; None for an import made before Cap kept it.
        totals: Control totals, none likewise.
        form: What was typed, None for a file.
    """

    file: str
    sha256: str
    sheet: str | None
    dataset: str
    layout: str
    rows: int
    total_rows: int
    counts: Counts
    refused: int | None
    totals: tuple[Total, ...]
    form: Mapping[str, Any] | None

    def as_json(self) -> dict[str, Any]:
        """Return the sheet as `loaders history --json` writes it."""
        return {
            "file": self.file,
            "sha256": self.sha256,
            "sheet": self.sheet,
            "dataset": self.dataset,
            "rows": self.rows,
            "total_rows": self.total_rows,
            "added": self.counts.added,
            "changed": self.counts.changed,
            "withdrawn": self.counts.withdrawn,
            "unchanged": self.counts.unchanged,
            "absent": self.counts.absent,
            "refused": self.refused,
            "totals": [total.as_json() for total in self.totals],
            "form": self.form,
        }


@dataclass(frozen=True, slots=True)
class SheetLeftOut:
    """A sheet of an import's files that was not read: nothing recognised it."""

    file: str
    sheet: str | None
    rows: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """One import: its number, who made it, when, what it did, and its hash in the journal.

    `unread` are the sheets that were left out.
    """

    number: int
    kind: str
    programme: str
    made_at: str
    made_by: str
    label: str
    undoes: int | None
    hash: str
    sheets: tuple[SheetReceipt, ...]
    unread: tuple[SheetLeftOut, ...] = ()

    @property
    def counts(self) -> Counts:
        """Sum of the counts of the datasets that partners send, or that a form gives."""
        return sum((s.counts for s in self.sheets if s.dataset != "quarantine"), Counts())

    @property
    def refused(self) -> int:
        """Number of rows refused."""
        return sum(sheet.refused or 0 for sheet in self.sheets)

    @property
    def quarantine(self) -> Counts:
        """Rows that entered the quarantine (added, changed) and left it (withdrawn)."""
        return sum((s.counts for s in self.sheets if s.dataset == "quarantine"), Counts())

    def as_json(self) -> dict[str, Any]:
        """Return the import as `loaders history --json` writes it."""
        return {
            "import": self.number,
            "kind": self.kind,
            "programme": self.programme,
            "made_at": self.made_at,
            "made_by": self.made_by,
            "label": self.label,
            "undoes": self.undoes,
            "hash": self.hash,
            "sheets": [sheet.as_json() for sheet in self.sheets],
            "unread": [asdict(sheet) for sheet in self.unread],
        }


def receipts(connection: sqlite3.Connection, wanted: int | None = None) -> list[Receipt]:
    """Return the receipts of all imports, in order; of one of them when it is named.

    Empty when the journal is, or has no such import.
    """
    sheets: dict[int, list[SheetReceipt]] = {}
    unread: dict[int, list[SheetLeftOut]] = {}
    where = "" if wanted is None else f"WHERE import_id = {wanted:d}"
    for import_id, *fields in connection.execute(
        f"""SELECT import_id, file, sha256, import_sheets.sheet, dataset, layout, rows, total_rows,
            added, changed, withdrawn, unchanged, COALESCE(absent, 0), refused, totals, form
        FROM import_sheets LEFT JOIN receipts ON receipts.sheet = import_sheets.id
        {where} ORDER BY import_sheets.id"""
    ):
        file, _, sheet, dataset, _, rows, *_ = fields
        if dataset == UNREAD:
            unread.setdefault(import_id, []).append(SheetLeftOut(file, sheet, rows))
        else:
            sheets.setdefault(import_id, []).append(_sheet(*fields))
    return [
        Receipt(
            number,
            kind,
            programme,
            at,
            by,
            label,
            undoes,
            seal,
            tuple(sheets.get(number, ())),
            tuple(unread.get(number, ())),
        )
        for number, kind, programme, at, by, label, undoes, seal in connection.execute(
            f"""SELECT id, kind, programme, made_at, made_by, label, undoes, hash FROM imports
            {where.replace("import_id", "id")} ORDER BY id"""
        )
    ]


def _sheet(
    file: str,
    sha256: str,
    sheet: str | None,
    dataset: str,
    layout: str,
    rows: int,
    total_rows: int,
    *counted: Any,
) -> SheetReceipt:
    *counts, refused, totals, form = counted
    return SheetReceipt(
        file,
        sha256,
        sheet,
        dataset,
        layout,
        rows,
        total_rows,
        Counts(*counts),
        refused,
        totals_of(totals or "[]"),
        json.loads(form) if form else None,
    )
