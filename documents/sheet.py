"""A workbook being written: real Excel tables, row by row, in little memory.

Every sheet has a title, a line that says what it shows, one table with its filters and its
totals, then what is to be known of it. XlsxWriter's constant memory makes no table: here
one is declared on two rows, once the sheet is written, then given its real range.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_cell_to_rowcol, xl_col_to_name, xl_range

from documents.cells import WIDTHS, CellKind, Formats, Put, clean, height, stored, writer
from documents.sheet_layout import (
    HEADER_ROW,
    ROW,
    Parameter,
    Placed,
    ReportTable,
    SheetColumn,
    parameter_cells,
    resolved,
)

_NOT_WORD = re.compile(r"\W")
_CUTS_SAID = 20


@dataclass(slots=True)
class ReportWorkbook:
    """A workbook, its sheets in their order, the texts that were cut."""

    path: Path
    subtitle: str
    file: Any = field(init=False)
    formats: Formats = field(init=False)
    cuts: dict[str, list[str]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Open the workbook; nothing in it tells when it was really made."""
        self.file = xlsxwriter.Workbook(
            self.path,
            {
                "constant_memory": True,
                "strings_to_formulas": False,
                "strings_to_numbers": False,
                "strings_to_urls": False,
            },
        )
        self.formats = Formats(self.file)

    def add_sheets(self, titles: Iterable[str]) -> None:
        """Add empty sheets in the order in which they are read; they may be filled in any."""
        for title in titles:
            sheet = self.file.add_worksheet(title)
            sheet.set_landscape()
            sheet.set_paper(9)
            sheet.fit_to_pages(1, 0)
            sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
            left = _footer_text(self.subtitle)
            sheet.set_footer(f"&L&8{left}&C&8&A&R&8Page &P / &N")
            sheet.hide_gridlines(2)

    def sheet(self, title: str) -> Any:
        """Return a sheet by its title."""
        return self.file.get_worksheet_by_name(title)

    def text_writer(self, sheet: Any, kind: CellKind = CellKind.SENTENCE) -> Put:
        """Return what writes texts in a sheet, keeping note of those that are cut."""
        return writer(sheet, self.formats, kind, lambda row, column: self._cut(sheet, row, column))

    def _cut(self, sheet: Any, row: int, column: int) -> None:
        self.cuts.setdefault(sheet.name, []).append(f"{xl_col_to_name(column)}{row + 1}")

    def write(self, table: ReportTable) -> Placed:
        """Fill a sheet, already added, with its table, its totals, its parameters, its notes."""
        sheet, columns = self.sheet(table.title), table.columns
        self._above(sheet, table.heading, columns)
        listed = isinstance(table.rows, Sequence)
        known = len(table.rows) if isinstance(table.rows, Sequence) else 0
        places = parameter_cells(table.parameters, known)
        puts = [
            (at, column, column.cell, self._put(sheet, column, columns, places, known))
            for at, column in enumerate(columns)
        ]
        wrapped = [
            (at, column.width or WIDTHS[column.kind])
            for at, column in enumerate(columns)
            if column.kind in (CellKind.TEXT, CellKind.SENTENCE)
        ]
        totals: dict[str, float] = dict.fromkeys((c.name for c in columns if c.total), 0)
        kept: dict[str, list[Any]] = {column.name: [] for column in columns if listed}
        row = HEADER_ROW
        for row, of in enumerate(table.rows, start=HEADER_ROW + 1):
            values = [cell(of) for _, _, cell, _ in puts]
            tall = height((values[at] or "", width) for at, width in wrapped)
            if tall:
                sheet.set_row(row, tall)
            for (at, column, _, put), value in zip(puts, values, strict=True):
                # A live cell stays live when its value is not known: empty is « "" ».
                if (value is not None and value != "") or column.formula:
                    put(row, at, value)
                if column.total:
                    totals[column.name] += value or 0
                if listed:
                    kept[column.name].append(value)
        if row == HEADER_ROW:
            row += 1
            sheet.write_string(row, 0, "Aucune ligne", self.formats.quiet)
        last = self._totals(sheet, columns, row, totals)
        for parameter in table.parameters:
            self._parameter(sheet, parameter, columns, places, known)
        self._notes(sheet, last + len(table.parameters) + 2, table.notes)
        _declare_table(sheet, columns, last, row, table.title)
        names = tuple(column.name for column in columns)
        return Placed(table.title, names, row - HEADER_ROW, kept)

    def _above(self, sheet: Any, heading: str, columns: Sequence[SheetColumn]) -> None:
        for at, column in enumerate(columns):
            sheet.set_column(at, at, column.width or WIDTHS[column.kind])
        # Bold letters and a filter's arrow take the place of two letters or so.
        headings = ((c.heading, max(1, (c.width or WIDTHS[c.kind]) - 2)) for c in columns)
        sheet.set_row(HEADER_ROW, max(30, height(headings) or 0))
        sheet.freeze_panes(HEADER_ROW + 1, 1)
        sheet.repeat_rows(HEADER_ROW)
        sheet.write_string(0, 0, clean(heading)[0], self.formats.title)
        sheet.write_string(1, 0, clean(self.subtitle)[0], self.formats.quiet)
        for at, column in enumerate(columns):
            sheet.write_string(HEADER_ROW, at, column.heading, self.formats.header)

    def _put(
        self,
        sheet: Any,
        column: SheetColumn,
        columns: Sequence[SheetColumn],
        places: Mapping[str, str],
        count: int,
    ) -> Put:
        if not column.formula:
            if column.kind in (CellKind.TEXT, CellKind.SENTENCE, CellKind.LONG):
                return self.text_writer(sheet, column.kind)
            return writer(sheet, self.formats, column.kind, lambda row, at: None)
        formula = resolved(column.formula, columns, places, count)
        shape, kind = self.formats.cell[column.kind], column.kind
        return lambda row, at, value: sheet.write_formula(
            row, at, formula.replace(ROW, str(row + 1)), shape, stored(kind, value)
        )

    def _totals(
        self, sheet: Any, columns: Sequence[SheetColumn], last: int, totals: Mapping[str, float]
    ) -> int:
        """Write the row of totals, if the table has one; return the table's last row."""
        if not any(column.total for column in columns):
            return last
        sheet.write_string(last + 1, 0, "Total", self.formats.bold[CellKind.TEXT])
        for at, column in enumerate(columns):
            if column.total:
                formula = f"={_total(at, last)}"
                value = stored(column.kind, round(totals[column.name], 2))
                sheet.write_formula(last + 1, at, formula, self.formats.bold[column.kind], value)
        return last + 1

    def _parameter(
        self,
        sheet: Any,
        parameter: Parameter,
        columns: Sequence[SheetColumn],
        places: Mapping[str, str],
        count: int,
    ) -> None:
        row, at = xl_cell_to_rowcol(places[parameter.name].replace("$", ""))
        sheet.write_string(row, 0, parameter.label, self.formats.quiet)
        shape, value = self.formats.cell[parameter.kind], stored(parameter.kind, parameter.value)
        if parameter.formula:
            formula = resolved(parameter.formula, columns, places, count)
            sheet.write_formula(row, at, formula, shape, value)
        else:
            sheet.write_number(row, at, value, shape)

    def _notes(self, sheet: Any, row: int, notes: Sequence[str]) -> None:
        cuts = self.cuts.get(sheet.name, [])
        for at, note in enumerate([*notes, *([cut_note(cuts)] if cuts else [])], start=row):
            sheet.write_string(at, 0, note, self.formats.quiet)


def cut_note(cells: Sequence[str]) -> str:
    """Say which cells do not hold their whole text."""
    more = f" et {len(cells) - _CUTS_SAID} autres" if len(cells) > _CUTS_SAID else ""
    return (
        f"Texte coupé à 32\u202f767 caractères, ou privé de caractères qu’Excel ne peut tenir, en "
        f"{', '.join(cells[:_CUTS_SAID])}{more}\u00a0: le texte entier est dans les données "
        "(option --data)."
    )


def _total(at: int, last: int) -> str:
    """Return the sum of the rows that filters leave, to the cent."""
    return f"ROUND(SUBTOTAL(109,{xl_range(HEADER_ROW + 1, at, last, at)}),2)"


def _footer_text(text: str) -> str:
    return text.replace("&", "&&")[:150]


def _declare_table(
    sheet: Any, columns: Sequence[SheetColumn], last: int, last_row: int, title: str
) -> None:
    """Make a real Excel table of what is already written, down to its last row."""
    has_totals = last > last_row
    declared = [
        {"header": column.heading, "total_function": _total(at, last_row) if column.total else None}
        for at, column in enumerate(columns)
    ]
    if has_totals:
        declared[0]["total_string"] = "Total"
    width = len(columns) - 1
    # The cells that this writes are already on disk: they go to a table that is thrown away.
    written, sheet.table, sheet.constant_memory = sheet.table, defaultdict(dict), False
    sheet.add_table(
        HEADER_ROW,
        0,
        HEADER_ROW + 1 + has_totals,
        width,
        {
            "name": f"T_{_NOT_WORD.sub('_', title)}",
            "columns": declared,
            "total_row": has_totals,
            "style": "Table Style Light 9",
        },
    )
    sheet.table, sheet.constant_memory = written, True
    table = sheet.tables[-1]
    table["range"] = xl_range(HEADER_ROW, 0, last, width)
    table["a_range"] = table["autofilter"] = xl_range(HEADER_ROW, 0, last_row, width)
