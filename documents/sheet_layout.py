"""The tables of a workbook, as they are declared; where their columns and parameters stand."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from documents.cells import CellKind
from subjects import figure_labels as labels

HEADER_ROW = 2
"""Of every table, from 0: a title and a sentence stand above."""

ROW = "§"
"""Stands for the number of the row in a formula made once for a whole column."""

_NAMED = re.compile(r"\[(\w+)(:?)\]")


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column of a table.

    Attributes:
        name: Of the column, and of the row's field unless `of` is given.
        heading: In French.
        kind: What it holds.
        formula: Makes each cell live: `[name]` is the cell of a column on the same row,
            `[name:]` the whole column; "" for plain values.
        total: Whether the last row adds it up.
        width: In characters; that of its kind when None.
        of: Gives its cell from the row; None and "" are empty cells, amounts are in cents.
    """

    name: str
    heading: str
    kind: CellKind = CellKind.TEXT
    formula: str = ""
    total: bool = False
    width: int | None = None
    of: Callable[[Any], Any] | None = None

    @property
    def cell(self) -> Callable[[Any], Any]:
        """What gives its cell from the row."""
        return self.of or attrgetter(self.name)


_KINDS = {
    labels.EUROS: CellKind.EUROS,
    labels.COUNT: CellKind.COUNT,
    labels.DAYS: CellKind.COUNT,
    labels.WEEKS: CellKind.COUNT,
    labels.MARK: CellKind.SCORE,
}


def measured(path: str, formula: str = "", *, short: bool = False, **given: Any) -> SheetColumn:
    """Return the column of a figure of the contract, under its label; amounts are added up.

    Args:
        path: As `subjects.figure_labels` takes it; its last word names the column.
        formula: As `SheetColumn` takes it, without its « = ».
        short: Whether to head it with its short label.
        given: Other attributes of the column, instead of those that its unit gives.
    """
    known = labels.figure(path)
    kind = _KINDS.get(known.unit, CellKind.TEXT)
    column = SheetColumn(
        path.rpartition("/")[2],
        (short and known.short) or known.label,
        kind,
        f"={formula}" if formula else "",
        total=kind is CellKind.EUROS,
    )
    return replace(column, **given)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a table stands, for the formulas of other sheets, and what charts show of it.

    Attributes:
        sheet: Its title.
        names: Of its columns.
        rows: How many it has.
        values: The cells of each column, by name; none of a table that was not a list.
    """

    sheet: str
    names: tuple[str, ...]
    rows: int
    values: Mapping[str, list[Any]] = field(default_factory=dict)

    def column(self, name: str) -> str:
        """Return a column's cells, `'Dépenses'!$K$4:$K$9`."""
        letter = xl_col_to_name(self.names.index(name))
        first, last = HEADER_ROW + 2, HEADER_ROW + 1 + self.rows
        return f"'{self.sheet}'!${letter}${first}:${letter}${last}"

    def cells(self, name: str) -> list[str]:
        """Return each cell of a column, `'Budget'!$C$4`, in order."""
        letter = xl_col_to_name(self.names.index(name))
        first = HEADER_ROW + 2
        return [f"'{self.sheet}'!${letter}${first + row}" for row in range(self.rows)]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value under a table that its formulas use: label, value, formula ("" when given)."""

    name: str
    label: str
    kind: CellKind
    value: int
    formula: str = ""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A sheet's table, as declared.

    Attributes:
        title: The sheet's.
        heading: What it shows, in French.
        columns: From left to right.
        rows: What the columns take their cells from: a list when formulas name whole columns
            or parameters, or charts show it.
        parameters: What stands under the totals; formulas call them `{name}`.
        notes: Sentences under all that.
    """

    title: str
    heading: str
    columns: Sequence[SheetColumn]
    rows: Iterable[Any]
    parameters: Sequence[Parameter] = ()
    notes: Sequence[str] = ()


def parameter_cells(parameters: Sequence[Parameter], count: int) -> dict[str, str]:
    """Return where the parameters under a table of so many rows stand: name → `$D$12`."""
    first = HEADER_ROW + count + 4
    return {known.name: f"$D${first + at}" for at, known in enumerate(parameters)}


def resolved(
    formula: str, columns: Sequence[SheetColumn], places: Mapping[str, str], count: int
) -> str:
    """Return a formula with its cells: columns by letter, `§` for the row, parameters."""
    names = [column.name for column in columns]

    def cell(found: re.Match[str]) -> str:
        letter = xl_col_to_name(names.index(found[1]))
        if not found[2]:
            return f"${letter}{ROW}"
        return f"${letter}${HEADER_ROW + 2}:${letter}${HEADER_ROW + 1 + max(count, 1)}"

    return _NAMED.sub(cell, formula.format_map(places))
