"""All current rows as workbooks that load back without a change: `python -m loaders export`.

The workbook is a template filled in (its headings, formats and lists) with the rows of
`data.incoming.import_rows`. What Excel cannot hold (a longer text, more rows) goes to a CSV beside.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from data.agreement.model import Agreement
from data.cells.spelling import Spelt
from data.datasets import Kind
from data.incoming.import_rows import EXPORT_TITLE, ImportTable, csv_text, import_tables
from data.lens import Lens
from loaders.back.template import make_book
from loaders.back.template_sheets import TemplateSheet
from loaders.back.template_words import Heading, heading
from loaders.back.writing import LONGEST_TEXT, write_text

MOST_ROWS = 1_048_575
"""Rows that a sheet holds under its header."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet to write: how the template makes it, and what it is filled with."""

    sheet: TemplateSheet
    made: ImportTable

    @property
    def rows(self) -> list[list[Spelt]]:
        """Its rows, as cells."""
        return self.made.rows

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
    return [
        Table(TemplateSheet(made.title, made.dataset, _headings(made, lens.agreement)), made)
        for made in import_tables(lens, datasets)
    ]


def _headings(made: ImportTable, agreement: Agreement) -> tuple[Heading, ...]:
    ours = ((heading(made.dataset, column, agreement), text) for column, text in made.headings)
    aside = (
        Heading(other, Kind.TEXT, "", (), "Colonne gardée à part.", "…") for other in made.others
    )
    return (*(replace(known, text=text) for known, text in ours), *aside)


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
        path.write_text(csv_text(made[0].made), "utf-8-sig", newline="")
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
    if table.made.repeats:
        sheet.insert_rows(1)
        write_text(sheet.cell(1, 1), EXPORT_TITLE)


def _dimensions(sheet: Any, width: int) -> Iterator[Any]:
    return (sheet.column_dimensions[sheet.cell(1, at).column_letter] for at in range(1, width + 1))
