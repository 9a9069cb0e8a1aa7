"""Read a workbook twice, by our own reader and by the native one: what they do not agree on.

Run inside the jail: `run_jailed("tests.both_readers", [path])`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from typing import Any

from loaders.door.jail import child_main
from loaders.reading.native import RegularRows
from loaders.reading.sheets import Sheet, open_sheets


def rows(sheet: Sheet) -> list[list[tuple[str, str]]]:
    """Return the rows, the type of each cell beside it, without the blanks at their ends.

    Read row by row and by columns, which must give the same.
    """
    by_columns = [
        row
        for count, columns in sheet.iter_columns()
        for row in (zip(*columns, strict=True) if columns else [()] * count)
    ]
    found = _bare(sheet.iter_rows())
    if _bare(by_columns) != found:
        raise AssertionError("rows and columns differ")
    return found


def _bare(rows: Iterable[Sequence[Any]]) -> list[list[tuple[str, str]]]:
    found = []
    for row in rows:
        cells = [(type(cell).__name__, repr(cell)) for cell in row]
        while cells and cells[-1][0] == "NoneType":
            cells.pop()
        found.append(cells)
    while found and not found[-1]:
        found.pop()
    return found


def both(path: Path) -> Iterator[tuple[list[Any], list[Any]]]:
    """Yield the rows of each regular sheet, read by us, then by the native reader."""
    for sheet in open_sheets(path).sheets:
        if isinstance(sheet.source, RegularRows):
            native = replace(sheet, source=sheet.source.native)
            yield rows(sheet), rows(native)


def _main(arguments: list[str]) -> dict[str, Any]:
    differing = []
    regular = 0
    for ours, native in both(Path(arguments[0])):
        regular += 1
        differing += [pair for pair in zip_longest(ours, native) if pair[0] != pair[1]][:5]
    return {"regular": regular, "differing": differing}


if __name__ == "__main__":
    child_main(_main)
