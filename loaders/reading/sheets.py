"""The sheets of a file, cell by cell. Runs only inside the jailed child.

The native reader is fast and silent: it blanks error cells and formulas without a
value, keeps the last of two cells at the same place, and reads control characters. So
each sheet is read against the preflight's own count of its cells, and a difference
refuses the file.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any, Protocol

from loaders.door.preflight import preflight
from loaders.door.refusal import Unreadable, damaged, empty
from loaders.door.scan import Merge
from loaders.reading import delimited
from loaders.reading.native import Book, NativeRows
from loaders.reading.shown import percent_cells, thousand_cells

__all__ = ["Cell", "Sheet", "Unreadable", "Workbook", "open_sheets"]

Cell = str | float | bool | date | datetime | time | timedelta | None

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_RETURNS = re.compile("\r\n?")
_SOME = 1000

SHOWN_CELLS = 5
"""How many cells a message about a whole sheet names."""


class _Rows(Protocol):
    """Something that gives a sheet's rows, the first one first, as often as asked."""

    def iter_rows(self) -> Iterator[list[Any]]: ...


@dataclass(slots=True)
class _Listed:
    """Rows already in memory."""

    rows: list[list[str | None]]

    def iter_rows(self) -> Iterator[list[Any]]:
        return iter(self.rows)


@dataclass(slots=True)
class Sheet:
    """One sheet: where its values are, and what must be said of it.

    `errors` and `uncached` name cells (row, column), from 1, whose value is None:
    error cells with their word (`#REF!`), formulas that no program has computed.
    `non_empty` is the number of cells with a value, None where only reading them all
    can tell (XLS). `negatives` are negative numbers under a date format, which no
    spreadsheet shows; `struck` the filled cells with text struck through. `stripped`
    counts the control characters removed by the last reading, and `stripped_cells` has
    the first cells they were in, complete once it is at its end.
    """

    name: str | None
    source: _Rows
    hidden: bool = False
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[str, ...] = ()
    errors: Mapping[tuple[int, int], str] = field(default_factory=dict)
    uncached: frozenset[tuple[int, int]] = frozenset()
    merged: int = 0
    merges: tuple[Merge, ...] = ()
    non_empty: int | None = None
    escapes: bool = True
    stripped: int = 0
    stripped_cells: list[tuple[int, int]] = field(default_factory=list)
    negatives: Mapping[tuple[int, int], float] = field(default_factory=dict)
    struck: frozenset[tuple[int, int]] = frozenset()

    def iter_rows(self) -> Iterator[list[Cell]]:
        """Yield the rows from row 1 on, in order, blank cells None.

        A row without any value comes as []; the others may end in blanks. Read to the
        end: the count of cells is compared there.

        Raises:
            Unreadable: damaged, or the cells read are not those the preflight counted.
        """
        # What stands in the place of what the reader made of a cell.
        instead: dict[int, dict[int, float | str]] = {}
        for (row_number, column), value in self.negatives.items():
            instead.setdefault(row_number, {})[column] = value
        for row_number, column in self.errors:
            instead.setdefault(row_number, {})[column] = ""
        stripped = self.stripped if not self.escapes else 0
        stripped_cells = self.stripped_cells if not self.escapes else []
        seen = 0
        if not (instead or self.escapes):
            yield from self._counted()
            return
        for number, row in enumerate(self.source.iter_rows(), 1):
            if number in instead:
                row = [instead[number].get(column, cell) for column, cell in enumerate(row, 1)]
            blanks = row.count("")
            if blanks == len(row):
                yield []
                continue
            seen += len(row) - blanks - row.count(None)
            if self.escapes:
                row, removed = _cleaned(row)
                stripped += sum(removed.values())
                stripped_cells += [(number, column) for column in removed][:SHOWN_CELLS]
                blanks = row.count("")
            yield [None if cell == "" else cell for cell in row] if blanks else row
        self.stripped, self.stripped_cells = stripped, stripped_cells[:SHOWN_CELLS]
        self._compare(seen)

    def iter_columns(self) -> Iterator[tuple[int, Sequence[Sequence[Cell]]]]:
        """Yield the rows from row 1 on some at a time, as columns: their number, the columns.

        Rows shorter than others end in blanks.

        Raises:
            Unreadable: as `iter_rows`.
        """
        rows = self.iter_rows()
        while some := list(islice(rows, _SOME)):
            yield len(some), list(zip_longest(*some))

    def _counted(self) -> Iterator[list[Cell]]:
        """Yield the rows of a sheet where no cell needs a look: the most of them."""
        seen = 0
        for row in self.source.iter_rows():
            blanks = row.count("")
            if not blanks:
                seen += len(row) - row.count(None)
                yield row
            elif blanks == len(row):
                yield []
            else:
                seen += len(row) - blanks - row.count(None)
                yield [None if cell == "" else cell for cell in row]
        self._compare(seen)

    def _compare(self, seen: int) -> None:
        """Refuse a sheet of which not every cell was read.

        Raises:
            Unreadable: the cells read are not those the preflight counted.
        """
        if self.non_empty is not None and seen != self.non_empty:
            place = f" (feuille « {self.name} »)" if self.name else ""
            raise damaged(f"cellules remplies : {self.non_empty}, cellules lues : {seen}{place}")


def _cleaned(row: list[Any]) -> tuple[list[Any], dict[int, int]]:
    """Return the row with newlines as line ends and numbers as floats.

    With it, how many control characters were removed, by column.
    """
    cells = []
    removed: dict[int, int] = {}
    for column, cell in enumerate(row, 1):
        if type(cell) is str:
            if "\r" in cell:
                cell = _RETURNS.sub("\n", cell)
            cell, count = _CONTROLS.subn("", cell)
            if count:
                removed[column] = count
        elif type(cell) is int:
            cell = float(cell)
        cells.append(cell)
    return cells, removed


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file's sheets, in its own order; `kind` is xlsx, xlsm, xls, ods or csv.

    `notices` are French sentences about the whole file that its report must show.
    `shown_as_percent` looks for the number cells with a percentage format, sheet by sheet:
    row from 1, column from 0; None when cells have no format (CSV). `shown_in_thousands`
    looks for those whose format writes « k€ » beside an amount.
    """

    kind: str
    sheets: tuple[Sheet, ...]
    date1904: bool = False
    notices: tuple[str, ...] = ()
    shown_as_percent: Callable[[], list[frozenset[tuple[int, int]]]] | None = None
    shown_in_thousands: Callable[[], list[frozenset[tuple[int, int]]]] | None = None


def open_sheets(path: Path) -> Workbook:
    """Open a received spreadsheet.

    Raises:
        Unreadable: see its kinds; `empty_workbook` when no sheet holds any value.
    """
    scan = preflight(path)
    if scan.kind == "csv":
        return _open_delimited(path)
    book = Book(scan.rebuilt or path)
    listed = book.listed()
    names = [name for _, name, _ in listed]
    if len(listed) != len(scan.sheets) or (
        scan.kind != "xls" and names != [sheet.name for sheet in scan.sheets]
    ):
        raise damaged("la liste de ses feuilles est incohérente")
    if scan.kind == "xls" and all(book.sheet(place).start is None for place, _, _ in listed):
        raise empty()
    sheets = tuple(
        Sheet(
            name=name,
            source=NativeRows(book, place),
            hidden=sheet.hidden or hidden,
            hidden_rows=sheet.hidden_rows,
            hidden_columns=sheet.hidden_columns,
            errors=sheet.errors,
            uncached=sheet.uncached,
            merged=sheet.merged,
            merges=sheet.merges,
            non_empty=sheet.non_empty,
            escapes=scan.escapes,
            negatives=sheet.negatives,
            struck=sheet.struck,
        )
        for sheet, (place, name, hidden) in zip(scan.sheets, listed, strict=True)
    )
    return Workbook(
        scan.kind,
        sheets,
        scan.date1904,
        shown_as_percent=partial(percent_cells, path, scan.kind),
        shown_in_thousands=partial(thousand_cells, path, scan.kind),
    )


def _open_delimited(path: Path) -> Workbook:
    content = path.read_bytes()
    rows, stripped, notices = delimited.read_rows(content)
    count = sum(len(row) - row.count(None) for row in rows)
    if not count:
        raise empty()
    cells = delimited.stripped_cells(content)[:SHOWN_CELLS] if stripped else []
    sheet = Sheet(
        None,
        _Listed(rows),
        non_empty=count,
        escapes=False,
        stripped=stripped,
        stripped_cells=cells,
    )
    return Workbook("csv", (sheet,), notices=notices)
