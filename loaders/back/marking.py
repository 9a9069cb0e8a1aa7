"""The jailed child that gives a sender's workbook back, its faulty cells marked.

Two ways. `keep` opens the workbook itself for writing, so that formats, formulas and widths
stay, puts back the values of its formulas, which the writer drops, and then reads the result
again: one cell that is not the same, and the workbook is not given back this way. `rebuild`
writes the cells as they were read into a new workbook; it works for whatever can be read.
"""

import json
import math
import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904, to_excel

from loaders.back.errors_sheet import Fault, Found, add_errors_sheet, is_errors_sheet, unmark
from loaders.back.writing import LONGEST_TEXT, clean, write_text
from loaders.door.jail import child_main
from loaders.door.preflight import preflight
from loaders.door.scan import column_number
from loaders.reading.sheets import Cell, Sheet, Workbook, open_sheets

KEPT = "Ce classeur est le vôtre : ses formats, ses formules et ses largeurs sont gardés."
REBUILT = (
    "Ce classeur est une copie : mêmes feuilles et mêmes cellules, mais sans les formats ni les "
    "formules du fichier envoyé."
)
_MACROS = " Ses macros n’y sont pas reprises."
_CUT = (
    " Attention : un texte au moins y est coupé, une cellule ne tient que 32 767 caractères ; ne "
    "pas renvoyer cette copie sans en reprendre la fin."
)
_DRAWINGS = " Ses graphiques et ses images ont pu ne pas suivre."

_FORMULA = re.compile(
    rb'<c r="([A-Z]+)([0-9]+)"([^>]*)>(<f(?:\s[^>]*)?(?:/>|>[^<]*</f>))<v ?/></c>'
)
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_WIDEST = 50
_LARGEST_MERGE = 10_000


def keep(path: Path, found: Found, out: Path) -> str | None:
    """Mark the workbook itself.

    Returns:
        What to say of the workbook given back; None when it cannot be given this way.

    Raises:
        Unreadable: If the file is refused; whatever the writer raises on a file that it
            cannot open, which `child_main` turns into a refusal.
    """
    scan = preflight(path)
    if scan.kind not in ("xlsx", "xlsm"):
        return None
    original = open_sheets(path)
    content = scan.rebuilt or path.read_bytes()
    book = load_workbook(BytesIO(content), rich_text=True)
    if [sheet.title for sheet in book.worksheets] != [sheet.name for sheet in original.sheets]:
        return None  # Strict OOXML is opened, and gives no sheet at all
    said = KEPT + (_MACROS if scan.kind == "xlsm" else "") + _drawings(content)
    earlier = [sheet.title for sheet in book.worksheets if is_errors_sheet(sheet)]
    for title in earlier:
        unmark(book, book[title])
        book.remove(book[title])
    titles: dict[str | None, str] = {sheet.title: sheet.title for sheet in book.worksheets}
    added = add_errors_sheet(book, titles, found, said)
    book.save(out)
    sheets = [sheet for sheet in original.sheets if sheet.name not in earlier]
    _put_values_back(out, sheets, book.epoch)
    return said if _is_same(sheets, open_sheets(out), added) else None


def _drawings(content: bytes) -> str:
    with ZipFile(BytesIO(content)) as package:
        drawn = any(n.startswith(("xl/charts/", "xl/drawings/drawing")) for n in package.namelist())
    return _DRAWINGS if drawn else ""


def _put_values_back(out: Path, sheets: Sequence[Sheet], epoch: datetime) -> None:
    """Give its value back to each formula: without it, the file could not be read again."""
    with ZipFile(out) as package:
        parts = {info.filename: package.read(info) for info in package.infolist()}
    changed = False
    for number, sheet in enumerate(sheets, start=2):  # the errors' sheet is the first
        part = f"xl/worksheets/sheet{number}.xml"
        if b"<f" in parts[part]:
            parts[part] = _with_values(parts[part], sheet, epoch)
            changed = True
    if changed:
        with ZipFile(out, "w", ZIP_DEFLATED) as package:
            for name, content in parts.items():
                package.writestr(name, content)


def _with_values(part: bytes, sheet: Sheet, epoch: datetime) -> bytes:
    rows = list(sheet.iter_rows())

    def with_value(found: re.Match[bytes]) -> bytes:
        letters, digits, attributes, formula = found.groups()
        row, column = int(digits), column_number(letters)
        if (row, column) in sheet.uncached:
            return found[0]
        if (row, column) in sheet.errors:
            kind, value = "e", sheet.errors[row, column]
        else:
            cells = rows[row - 1] if row <= len(rows) else []
            kind, value = _stored(cells[column - 1] if column <= len(cells) else None, epoch)
        return b'<c r="%b%b"%b t="%b">%b<v>%b</v></c>' % (
            letters, digits, attributes, kind.encode(), formula, escape(value).encode(),
        )  # fmt: skip

    return _FORMULA.sub(with_value, part)


def _stored(value: Cell, epoch: datetime) -> tuple[str, str]:
    """Return the type and the text of a value, as a workbook stores them."""
    if value is None or isinstance(value, str):
        return "str", value or ""
    if isinstance(value, bool):
        return "b", str(int(value))
    if isinstance(value, float):
        return "n", repr(value)
    return "n", repr(to_excel(value, epoch))


def _is_same(sheets: Sequence[Sheet], marked: Workbook, added: str) -> bool:
    """Tell whether the workbook given back holds the cells of the one received."""
    again = [sheet for sheet in marked.sheets if sheet.name != added]
    return [sheet.name for sheet in sheets] == [sheet.name for sheet in again] and all(
        before.errors == after.errors
        and before.uncached == after.uncached
        and before.hidden == after.hidden
        and _has_same_rows(before, after)
        for before, after in zip(sheets, again, strict=True)
    )


def _has_same_rows(before: Sheet, after: Sheet) -> bool:
    blank: list[Cell] = []
    return all(
        _is_equal(_without_blanks(one), _without_blanks(other))
        for cells, others in zip_longest(before.iter_rows(), after.iter_rows(), fillvalue=blank)
        for one, other in zip_longest(cells, others)
    )


def _without_blanks(cell: Cell) -> Cell:
    """Return a text without outer blanks, None if nothing is left: no reading keeps them."""
    return cell.strip() or None if isinstance(cell, str) else cell


def _is_equal(one: Cell, other: Cell) -> bool:
    if type(one) is not type(other):
        return False
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-14)  # Excel shows 15 digits
    if isinstance(one, datetime) and isinstance(other, datetime):
        return abs((one - other).total_seconds()) < 1
    return one == other


def rebuild(path: Path, found: Found, out: Path) -> str:
    """Write the cells into a new workbook and mark it; return what to say of it.

    Raises:
        Unreadable: If the file is refused, or the copy would be when sent again.
    """
    original = open_sheets(path)
    book = Book()
    book.remove(book.active)
    if original.date1904:
        book.epoch = CALENDAR_MAC_1904
    titles: dict[str | None, str] = {}
    earlier = []
    for sheet in original.sheets:
        copy = book.create_sheet(_title(sheet.name or Path(found["file"]).stem))
        titles[sheet.name] = copy.title
        _copy(sheet, copy, book.epoch)
        if is_errors_sheet(copy):
            earlier.append(copy)
    for copy in earlier:
        book.remove(copy)
    cut = [fault for sheet in original.sheets for fault in _cut_texts(sheet)]
    said = REBUILT + (_MACROS if original.kind == "xlsm" else "") + (_CUT if cut else "")
    found = {**found, "faults": [*found["faults"], *cut]}
    add_errors_sheet(book, titles, found, said)
    book.save(out)
    open_sheets(out)
    return said


def _cut_texts(sheet: Sheet) -> Iterator[Fault]:
    """Yield the texts that no cell of a workbook can hold whole."""
    for row, cells in enumerate(sheet.iter_rows(), start=1):
        for column, value in enumerate(cells, start=1):
            if isinstance(value, str) and len(value) > LONGEST_TEXT:
                length = f"{len(value):,}".replace(",", "\u202f")
                yield Fault(
                    severity="warning",
                    sheet=sheet.name,
                    cell=f"{get_column_letter(column)}{row}",
                    row=row,
                    column=None,
                    value=None,
                    expected=None,
                    said=f"Le texte a {length} caractères : sa fin n’est pas dans cette copie",
                    mend="Corriger plutôt le fichier d’origine, ou reprendre la fin du texte ici.",
                    header_row=None,
                    headings=[],
                )


def _title(name: str) -> str:
    return _NOT_IN_NAMES.sub(" ", clean(name))[:31].strip(" '") or "Feuille"


def _copy(sheet: Sheet, copy: Any, epoch: datetime) -> None:
    """Write the cells at their place; a text stays a text, a date a date."""
    widths: dict[int, int] = {}
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        for column, value in enumerate(cells, start=1):
            if value is not None:
                _write(copy.cell(number, column), value, epoch)
                width = len(value) if isinstance(value, str) else 10
                widths[column] = max(widths.get(column, 0), width)
    for (row, column), word in sheet.errors.items():
        error = copy.cell(row, column)
        error.value, error.data_type = word, "e"
    for row, column in sheet.struck:
        copy.cell(row, column).font = Font(strike=True)
    for column, width in widths.items():
        copy.column_dimensions[get_column_letter(column)].width = min(width + 2, _WIDEST)
    for row in sheet.hidden_rows:
        copy.row_dimensions[row].hidden = True
    for letters in sheet.hidden_columns:
        copy.column_dimensions[letters].hidden = True
    for top, left, bottom, right in sheet.merges:
        if (bottom - top + 1) * (right - left + 1) <= _LARGEST_MERGE:
            covered = [cell for row in copy[_range(top, left, bottom, right)] for cell in row][1:]
            if all(cell.value is None for cell in covered):
                copy.merge_cells(_range(top, left, bottom, right))
    if sheet.hidden:
        copy.sheet_state = "hidden"


def _range(top: int, left: int, bottom: int, right: int) -> str:
    return f"{get_column_letter(left)}{top}:{get_column_letter(right)}{bottom}"


def _write(cell: Any, value: Any, epoch: datetime) -> None:
    if isinstance(value, date) and value.year <= epoch.year + 1:
        value = value.isoformat()  # no workbook can hold a day before its own calendar
    if isinstance(value, str):
        write_text(cell, value)
        cell.number_format = "@"
        return
    cell.value = value
    if isinstance(value, datetime):
        is_day = value.hour == value.minute == value.second == 0
        cell.number_format = "dd/mm/yyyy" if is_day else "dd/mm/yyyy hh:mm:ss"
    elif isinstance(value, date):
        cell.number_format = "dd/mm/yyyy"


_WAYS = {"keep": keep, "rebuild": rebuild}


def main(arguments: list[str]) -> dict[str, Any]:
    """Mark a file: its path, what was found (JSON file), workbook to make, `keep` or `rebuild`."""
    path, found, out, way = arguments
    return {"said": _WAYS[way](Path(path), json.loads(Path(found).read_text("utf-8")), Path(out))}


if __name__ == "__main__":
    child_main(main)
