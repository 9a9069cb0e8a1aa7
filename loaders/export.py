"""All current rows as workbooks that load back without a change: `python -m loaders export`.

The workbook is a template filled in: its headings, formats and lists. Scores and crosses go
one a line, since no grid holds them all; columns that are not ours go under their own
headings, after ours. What Excel cannot hold (a longer text, more rows) goes to a CSV beside.
"""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from data.agreement import Agreement
from data.datasets import SPREADSHEETS, Column, Dataset, Kind
from data.lens import Lens
from data.words import fold
from loaders.made_by_cap import EXPORT_TITLE
from loaders.spelling import Spelt, spell, spell_score
from loaders.template import make_book
from loaders.template_sheets import Sheet
from loaders.template_words import Heading, heading
from loaders.writing import LONGEST_TEXT, write_text

MOST_ROWS = 1_048_575
"""Rows that a sheet holds under its header."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet to write: its headings in order, and its rows as cells.

    `repeats` tells that a column which is not ours bears the heading of one that is.
    """

    sheet: Sheet
    rows: list[list[Spelt]]
    repeats: bool

    @property
    def fits_excel(self) -> bool:
        """Tell whether a workbook can hold it."""
        return len(self.rows) < MOST_ROWS and not any(
            isinstance(cell, str) and len(cell) > LONGEST_TEXT for row in self.rows for cell in row
        )


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written, and how many rows it holds."""

    path: Path
    rows: int


def tables(lens: Lens, datasets: Sequence[str]) -> list[Table]:
    """Return the sheets of what a lens sees of these datasets; none of an empty one."""
    return [table for name in datasets for table in _tables(lens, SPREADSHEETS[name]) if table.rows]


def export(lens: Lens, datasets: Sequence[str], out: Path) -> list[Written]:
    """Write these datasets' current rows.

    Args:
        lens: What is seen of them.
        datasets: Their names.
        out: An .xlsx, with a CSV beside for what it cannot hold; else a folder, made if it
            is not there, with one file per sheet.

    Returns:
        The files written; empty when there is no row.
    """
    made = tables(lens, datasets)
    if out.suffix.lower() != ".xlsx":
        out.mkdir(parents=True, exist_ok=True)
        return [_write(lens.agreement, [table], out / table.sheet.title) for table in made]
    inside = [table for table in made if table.fits_excel]
    written = [_write(lens.agreement, inside, out.with_suffix(""))] if inside else []
    return written + [
        _write(lens.agreement, [table], out.with_name(f"{out.stem} - {table.sheet.title}"))
        for table in made
        if not table.fits_excel
    ]


def _write(agreement: Agreement, made: Sequence[Table], path: Path) -> Written:
    """Write sheets in one workbook, or the only one in a CSV if it does not fit."""
    rows = sum(len(table.rows) for table in made)
    if not all(table.fits_excel for table in made):
        path = path.with_name(f"{path.name}.csv")
        _write_csv(made[0], path)
    else:
        path = path.with_name(f"{path.name}.xlsx")
        book = make_book(agreement, [table.sheet for table in made], "Données exportées de Cap")
        for table in made:
            _fill(book[table.sheet.title], table)
        book.save(path)
    return Written(path, rows)


def _fill(sheet: Any, table: Table) -> None:
    formats = [column.number_format for column in _dimensions(sheet, len(table.sheet.headings))]
    for number, row in enumerate(table.rows, start=2):
        for column, (value, number_format) in enumerate(zip(row, formats, strict=True), start=1):
            if value is None:
                continue
            cell = sheet.cell(number, column)
            if isinstance(value, str):
                write_text(cell, value)
            else:
                cell.value = value
            cell.number_format = number_format
    if table.repeats:
        sheet.insert_rows(1)
        write_text(sheet.cell(1, 1), EXPORT_TITLE)


def _dimensions(sheet: Any, width: int) -> Iterator[Any]:
    return (sheet.column_dimensions[sheet.cell(1, at).column_letter] for at in range(1, width + 1))


def _write_csv(table: Table, path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        if table.repeats:
            writer.writerow([EXPORT_TITLE])
        writer.writerow([known.title for known in table.sheet.headings])
        writer.writerows([_text(cell) for cell in row] for row in table.rows)


def _text(cell: Spelt) -> str:
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        return f"{cell:.2f}".replace(".", ",")
    return "" if cell is None else str(cell)


def _tables(lens: Lens, dataset: Dataset) -> Iterator[Table]:
    columns = ", ".join(dataset.names)
    rows = [
        (values, json.loads(extras) if extras else {})
        for *values, extras in lens.connection.execute(
            f"SELECT {columns}, extras FROM {dataset.name} ORDER BY id"
        )
    ]
    if dataset.name == "expenses":
        yield from _expenses(lens.agreement, dataset, rows)
    elif dataset.name == "scores":
        for session in lens.agreement.sessions:
            mine = [row for row in rows if row[0][0] == session.key]
            title = f"{dataset.sheet} {session.name}"[:31]
            yield _table(lens.agreement, dataset, title, dataset.columns, mine)
    else:
        yield _table(lens.agreement, dataset, dataset.sheet, dataset.columns, rows)


Row = tuple[list[Any], dict[str, str | bool]]


def _expenses(agreement: Agreement, dataset: Dataset, rows: Iterable[Row]) -> Iterator[Table]:
    """Yield a sheet for the lines of each set of sides: an absent side is not a zero."""
    committed, paid = map(dataset.names.index, ("committed_cents", "paid_cents"))
    sides: dict[tuple[bool, bool], list[Row]] = {}
    for row in rows:
        sides.setdefault((row[0][committed] is None, row[0][paid] is None), []).append(row)
    for (no_committed, no_paid), mine in sides.items():
        absent = {"committed_cents"} if no_committed else {"paid_cents"} if no_paid else set()
        columns = [column for column in dataset.columns if column.name not in absent]
        title = dataset.sheet + (" CP" if no_committed else " AE" if no_paid else "")
        yield _table(agreement, dataset, title, columns, mine, _PAYMENTS if no_committed else {})


_PAYMENTS = {
    "exercice": "Exercice comptable",
    "posted_on": "Date de dernière opération sur la DP",
    "supplier": "Fournisseur titulaire principal (EJ)",
}
"""Headings of the layout whose sheets carry the CP side alone (`formats.chorus`)."""


def _table(
    agreement: Agreement,
    dataset: Dataset,
    title: str,
    columns: Sequence[Column],
    rows: Sequence[Row],
    named: dict[str, str] | None = None,
) -> Table:
    others = list(dict.fromkeys(other for _, extras in rows for other in extras))
    headings = [_heading(dataset, column, agreement, named or {}) for column in columns]
    ours = {fold(known.text) for known in headings}
    places = [dataset.names.index(column.name) for column in columns]
    cells = [
        [
            *_cells(agreement, dataset, columns, [values[place] for place in places]),
            *(extras.get(other) for other in others),
        ]
        for values, extras in rows
    ]
    aside = [Heading(other, Kind.TEXT, "", (), "Colonne gardée à part.", "…") for other in others]
    repeats = any(fold(other) in ours for other in others)
    return Table(Sheet(title, dataset, (*headings, *aside)), cells, repeats)


def _heading(
    dataset: Dataset, column: Column, agreement: Agreement, named: dict[str, str]
) -> Heading:
    known = heading(dataset, column, agreement)
    text = named.get(column.name, known.text)
    return Heading(text, known.kind, known.needed, known.choices, known.help, known.example)


def _cells(
    agreement: Agreement, dataset: Dataset, columns: Sequence[Column], values: Sequence[Any]
) -> list[Spelt]:
    record = dict(zip((column.name for column in columns), values, strict=True))
    session = record.get("session")
    spelt = [
        spell(value, column, agreement, session)
        for column, value in zip(columns, values, strict=True)
    ]
    if dataset.name == "scores" and record["score"] is not None:
        criterion = agreement.criterion(str(session), record["criterion"])
        maximum = criterion.maximum if criterion else 1
        at = [column.name for column in columns].index("score")
        spelt[at] = spell_score(Fraction(record["score"]), maximum)
    return spelt
