"""The sheet « Erreurs » of a workbook given back, and the marks it points to.

What refuses something is coloured and commented; a warning is listed only, with its link, so
that all that is coloured is to be mended.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink

from data.cells.words import fold
from loaders.back.writing import comment, set_up_page, style_header, unbroken, write_text
from loaders.headings.made_by_cap import ERRORS_TITLE

SHEET = "Erreurs"
FILL = "FFFFC7CE"
"""Colour of a faulty cell: light red, readable in black."""

MARK = "Cap, à corriger"
"""First line of Cap's part of a comment; what is above is the sender's."""

HEADINGS = ("Gravité", "Feuille", "Cellule", "Colonne", "Valeur vue", "Attendu",
            "Ce qui ne va pas", "Comment corriger")  # fmt: skip
_WIDTHS = (11, 22, 10, 26, 26, 34, 46, 46)
_HEADER_ROW = 6
_MOST = 10_000
"""Problems listed and marked; nobody mends more by hand, and a program slows down."""

_DASH = " – "
_ADDRESS = re.compile(r"[A-Z]{1,3}[0-9]{1,7}")

Place = tuple[str, int, int]
"""Title of a sheet, row, column."""


class Fault(TypedDict):
    """A problem as the parent hands it over: what is wrong and how to mend it apart.

    `headings` are the folded headings that its column may bear on `header_row`.
    """

    severity: str
    sheet: str | None
    cell: str | None
    row: int | None
    column: str | None
    value: str | None
    expected: str | None
    said: str
    mend: str
    header_row: int | None
    headings: list[str]


class Found(TypedDict):
    """What a check found in a file: its name, counts in words, errors then warnings."""

    file: str
    counts: str
    faults: list[Fault]


def is_errors_sheet(sheet: Any) -> bool:
    """Tell whether a sheet is one that Cap made when it gave the workbook back before."""
    return fold(sheet.title).startswith("erreurs") and sheet["A1"].value == ERRORS_TITLE


def unmark(book: Any, errors: Any) -> None:
    """Take away the marks that an earlier sheet « Erreurs » points to."""
    for _, sheet, address, *_ in errors.iter_rows(min_row=_HEADER_ROW + 1, values_only=True):
        title = str(sheet).partition(_DASH)[2]
        if title not in book.sheetnames or not _ADDRESS.fullmatch(str(address)):
            continue
        cell = book[title][address]
        if cell.comment is None or MARK not in cell.comment.text:
            continue
        own = cell.comment.text.partition(MARK)[0].strip()
        cell.comment = comment(own) if own else None
        if cell.fill.fgColor.rgb == FILL:
            cell.fill = PatternFill()


def add_errors_sheet(book: Any, titles: Mapping[str | None, str], found: Found, said: str) -> str:
    """Put the sheet first, and mark the cells that refuse something.

    Args:
        book: The workbook, open in openpyxl.
        titles: Title in this workbook of each sheet as the faults name it.
        found: What is to be said.
        said: Whether it is the sender's workbook or a copy, in French.

    Returns:
        The title of the sheet.
    """
    taken = {fold(title) for title in book.sheetnames}
    title = SHEET if fold(SHEET) not in taken else f"{SHEET} (Cap)"
    sheet = book.create_sheet(title, 0)
    _head(sheet, found, said)
    marked: dict[Place, list[Fault]] = {}
    for row, fault in enumerate(found["faults"][:_MOST], start=_HEADER_ROW + 1):
        places = _places(book, titles, fault)
        _list(sheet, row, fault, titles.get(fault["sheet"]), places)
        if fault["severity"] == "error":
            for place in places:
                marked.setdefault(place, []).append(fault)
    for (where, row, column), faults in marked.items():
        _mark(_anchor(book[where], row, column), faults)
    for other in book.worksheets:
        other.sheet_view.tabSelected = other is sheet  # else typing would fill several sheets
    book.active = 0
    for view in book.views:
        view.firstSheet = 0
    return title


def _head(sheet: Any, found: Found, said: str) -> None:
    count = len(found["faults"])
    lines = [ERRORS_TITLE, f"Fichier « {found['file']} » : {found['counts']}."]
    if any(fault["severity"] == "error" for fault in found["faults"]):
        lines.append(
            "Les cellules à corriger sont colorées et commentées. Corrigez-les, enregistrez, "
            "puis renvoyez ce classeur : cette feuille-ci n’est pas lue."
        )
    else:
        lines.append("Rien n’est à corriger : le fichier peut être chargé tel quel.")
    lines.append(said)
    if count > _MOST:
        lines.append(f"Seuls les {_MOST} premiers points sont repris ici.")
    for row, line in enumerate(lines, start=1):
        write_text(sheet.cell(row, 1), unbroken(line))
    sheet["A1"].font = Font(bold=True, size=14)
    for column, (heading, width) in enumerate(zip(HEADINGS, _WIDTHS, strict=True), start=1):
        cell = sheet.cell(_HEADER_ROW, column)
        write_text(cell, heading)
        style_header(cell)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = sheet.cell(_HEADER_ROW + 1, 1)
    last = _HEADER_ROW + max(1, min(count, _MOST))
    sheet.auto_filter.ref = f"A{_HEADER_ROW}:{get_column_letter(len(HEADINGS))}{last}"
    set_up_page(sheet, _HEADER_ROW)


def _places(book: Any, titles: Mapping[str | None, str], fault: Fault) -> list[Place]:
    """Return the cells that a fault is about: its own, or its column's heading."""
    title = titles.get(fault["sheet"])
    if title is None:
        return []
    if fault["cell"]:
        cell = book[title][fault["cell"]]
        return [(title, cell.row, cell.column)]
    if not fault["header_row"] or not fault["headings"]:
        return []
    return [
        (title, cell.row, cell.column)
        for cell in book[title][fault["header_row"]]
        if isinstance(cell.value, str) and fold(cell.value) in fault["headings"]
    ]


def _list(sheet: Any, row: int, fault: Fault, title: str | None, places: list[Place]) -> None:
    # « C – Appelé le », never the heading alone, and so for the sheet: two headings side by
    # side would make this row look like the header of a table when the workbook is sent again.
    column = fault["column"]
    if column:
        letter = get_column_letter(places[0][2]) if places else "colonne"
        column = f"{letter}{_DASH}{column}"
    address = f"{get_column_letter(places[0][2])}{places[0][1]}" if places else None
    shown = address or (f"ligne {fault['row']}" if fault["row"] else "feuille")
    values = (
        "Erreur" if fault["severity"] == "error" else "Remarque",
        f"{sheet.parent.sheetnames.index(title)}{_DASH}{title}" if title else None,
        shown if title else None,
        column,
        fault["value"],
        fault["expected"],
        unbroken(fault["said"]),
        unbroken(fault["mend"]),
    )
    for index, value in enumerate(values, start=1):
        cell = sheet.cell(row, index)
        write_text(cell, value)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    if title:
        location = f"{quote_sheetname(title)}!{address or 'A' + str(fault['row'] or 1)}"
        sheet.cell(row, 3).hyperlink = Hyperlink(ref="", location=location)
        sheet.cell(row, 3).font = Font(underline="single", color="FF0563C1")


def _anchor(sheet: Any, row: int, column: int) -> Any:
    """Return the cell that is seen at a place: a merged range's first one."""
    for merged in sheet.merged_cells.ranges:
        if merged.min_row <= row <= merged.max_row and merged.min_col <= column <= merged.max_col:
            return sheet.cell(merged.min_row, merged.min_col)
    return sheet.cell(row, column)


def _mark(cell: Any, faults: Sequence[Fault]) -> None:
    own = f"{cell.comment.text}\n\n" if cell.comment else ""
    said = "\n\n".join(map(_sentence, faults))
    cell.comment = comment(f"{own}{MARK}\n{said}")
    cell.fill = PatternFill("solid", fgColor=FILL)


def _sentence(fault: Fault) -> str:
    lines = [fault["said"]]
    if fault["expected"]:
        lines.append(f"Attendu : {fault['expected']}")
    return unbroken("\n".join([*lines, fault["mend"]]))
