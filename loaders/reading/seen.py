"""What the jail sees of a spreadsheet, whatever its headings: `python -m loaders read`.

Run inside the jail: `run_jailed("loaders.reading.seen", [path])`; a second argument
`--counts` leaves the cells out, for files whose cells would not fit the answer.
"""

import hashlib
import math
from collections.abc import Iterable
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from loaders.door.jail import child_main
from loaders.door.scan import column_letters
from loaders.reading.sheets import Cell, Sheet, open_sheets


def seen(path: Path, *, cells: bool = True) -> dict[str, Any]:
    """Return what a spreadsheet holds, as JSON-able values.

    Returns:
        `file`, `sha256`, `kind`, `date1904`, `notices`, and `sheets` in the file's
        order, each with `name` (None for a CSV), `hidden`, `rows` and `columns` (the
        last ones with a value, 0 if none), `non_empty`, `errors`, `uncached`,
        `hidden_rows`, `hidden_columns`, `merged`, `stripped`, and, with `cells`,
        every value as `[reference, value]` in reading order.

    Raises:
        Unreadable: the file is refused.
    """
    workbook = open_sheets(path)
    return {
        "file": path.name,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "kind": workbook.kind,
        "date1904": workbook.date1904,
        "notices": list(workbook.notices),
        "sheets": [_sheet(sheet, cells=cells) for sheet in workbook.sheets],
    }


def _sheet(sheet: Sheet, *, cells: bool) -> dict[str, Any]:
    values: list[list[Any]] = []
    last_row = last_column = count = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        filled = len(row) - row.count(None)
        if not filled:
            continue
        count += filled
        last_row = number
        found = [(column, cell) for column, cell in enumerate(row, 1) if cell is not None]
        last_column = max(last_column, found[-1][0])
        if cells:
            values += [[_reference(number, column), plain(cell)] for column, cell in found]
    answer = {
        "name": sheet.name,
        "hidden": sheet.hidden,
        "rows": last_row,
        "columns": last_column,
        "non_empty": count,
        "errors": [
            {"cell": _reference(*place), "value": word}
            for place, word in sorted(sheet.errors.items())
        ],
        "uncached": _references(sheet.uncached),
        "hidden_rows": list(sheet.hidden_rows),
        "hidden_columns": list(sheet.hidden_columns),
        "merged": sheet.merged,
        "stripped": sheet.stripped,
    }
    return {**answer, "cells": values} if cells else answer


def plain(cell: Cell) -> str | float | bool | None:
    """Return a cell as JSON holds it: dates in ISO, durations in seconds.

    A number that JSON has no word for (NaN, infinity) comes as its text.
    """
    if cell is None or isinstance(cell, str | bool):
        return cell
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return cell.total_seconds()
    if isinstance(cell, float) and not math.isfinite(cell):
        return repr(cell)
    return cell


def _reference(row: int, column: int) -> str:
    return f"{column_letters(column)}{row}"


def _references(places: Iterable[tuple[int, int]]) -> list[str]:
    return [_reference(*place) for place in sorted(places)]


def _main(arguments: list[str]) -> dict[str, Any]:
    return seen(Path(arguments[0]), cells="--counts" not in arguments[1:])


if __name__ == "__main__":
    child_main(_main)
