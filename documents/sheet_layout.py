"""Where the columns and the parameters of a table stand, and the formulas that name them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from xlsxwriter.utility import xl_col_to_name

from documents.cells import CellKind

HEADER_ROW = 2
"""Of every table, from 0: a title and a sentence stand above."""

ROW = "§"
"""Stands for the number of the row in a formula made once for a whole column."""

_NAMED = re.compile(r"\[(\w+)(:?)\]")


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column of a table.

    Attributes:
        name: Of the row's field.
        heading: In French.
        kind: What it holds.
        formula: Makes each cell live: `[name]` is the cell of a column on the same row,
            `[name:]` the whole column; "" for plain values.
        total: Whether the last row adds it up.
        width: In characters; that of its kind when None.
    """

    name: str
    heading: str
    kind: CellKind = CellKind.TEXT
    formula: str = ""
    total: bool = False
    width: int | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a table stands, for the formulas of other sheets."""

    sheet: str
    names: tuple[str, ...]
    rows: int

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
