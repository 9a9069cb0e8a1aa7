"""The sheet « Erreurs » of a workbook given back, and the marks it points to.

What refuses something is coloured and commented; a warning is listed only, with its link, so
that all that is coloured is to be mended.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink

from data.words import fold
from loaders.writing import comment, set_up_page, style_header, unbroken, write_text

SHEET = "Erreurs"
TITLE = "Erreurs relevées par Cap"
"""First cell of the sheet: what tells Cap's from a sheet of the sender's so named."""

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

Place = tuple[str, int, int]
"""Title of a sheet, row, column."""


def is_errors_sheet(sheet: Any) -> bool:
    """Tell whether a sheet is one that Cap made when it gave the workbook back before."""
    return fold(sheet.title).startswith("erreurs") and sheet["A1"].value == TITLE


def unmark(book: Any, errors: Any) -> None:
    """Take away the marks that an earlier sheet « Erreurs » points to."""
    for _, title, address, *_ in errors.iter_rows(min_row=_HEADER_ROW + 1, values_only=True):
        if not address or title not in book.sheetnames:
            continue
        cell = book[title][address]
        if cell.comment is None or MARK not in cell.comment.text:
            continue
        own = cell.comment.text.partition(MARK)[0].strip()
        cell.comment = comment(own) if own else None
        if cell.fill.fgColor.rgb == FILL:
            cell.fill = PatternFill()


def add_errors_sheet(
    book: Any,
    titles: Mapping[str | None, str],
    name: str,
    problems: Sequence[Mapping[str, Any]],
    said: str,
) -> str:
    """Put the sheet first, and mark the cells that refuse something.

    Args:
        book: The workbook, open in openpyxl.
        titles: Title in this workbook of each sheet as the problems name it.
        name: Name of the file received.
        problems: Errors, then warnings, as `loaders.faults` hands them over.
        said: Whether it is the sender's workbook or a copy, in French.

    Returns:
        The title of the sheet.
    """
    taken = {fold(title) for title in book.sheetnames}
    title = SHEET if fold(SHEET) not in taken else f"{SHEET} (Cap)"
    sheet = book.create_sheet(title, 0)
    _head(sheet, name, problems, said)
    marked: dict[Place, list[Mapping[str, Any]]] = {}
    for row, problem in enumerate(problems[:_MOST], start=_HEADER_ROW + 1):
        places = _places(book, titles, problem)
        _list(sheet, row, problem, titles, places)
        if problem["severity"] == "error":
            for place in places:
                marked.setdefault(place, []).append(problem)
    for (where, row, column), found in marked.items():
        _mark(_anchor(book[where], row, column), found)
    for other in book.worksheets:
        other.sheet_view.tabSelected = other is sheet  # else typing would fill several sheets
    book.active = 0
    for view in book.views:
        view.firstSheet = 0
    return title


def _head(sheet: Any, name: str, problems: Sequence[Mapping[str, Any]], said: str) -> None:
    errors = sum(problem["severity"] == "error" for problem in problems)
    lines = [TITLE, f"Fichier « {name} » : {counted(errors, len(problems) - errors)}."]
    if errors:
        lines.append(
            "Les cellules à corriger sont colorées et commentées. Corrigez-les, enregistrez, "
            "puis renvoyez ce classeur : cette feuille-ci n’est pas lue."
        )
    else:
        lines.append("Rien n’est à corriger : le fichier peut être chargé tel quel.")
    lines.append(said)
    if len(problems) > _MOST:
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
    last = _HEADER_ROW + max(1, min(len(problems), _MOST))
    sheet.auto_filter.ref = f"A{_HEADER_ROW}:{get_column_letter(len(HEADINGS))}{last}"
    set_up_page(sheet, _HEADER_ROW)


def counted(errors: int, warnings: int) -> str:
    """Return the counts in words: « 2 erreurs à corriger, 1 remarque »."""
    said = f"{errors or 'aucune'} erreur{'s' if errors > 1 else ''}"
    said += " à corriger" if errors else ""
    return f"{said}, {warnings} remarque{'s' if warnings > 1 else ''}" if warnings else said


def _places(
    book: Any, titles: Mapping[str | None, str], problem: Mapping[str, Any]
) -> list[Place]:
    """Return the cells that a problem is about: its own, or its column's heading."""
    title = titles.get(problem["sheet"])
    if title is None:
        return []
    if problem["cell"]:
        cell = book[title][problem["cell"]]
        return [(title, cell.row, cell.column)]
    header_row = problem["header_row"]
    if not header_row or not problem["headings"]:
        return []
    return [
        (title, header_row, cell.column)
        for cell in book[title][header_row]
        if isinstance(cell.value, str) and fold(cell.value) in problem["headings"]
    ]


def _list(
    sheet: Any,
    row: int,
    problem: Mapping[str, Any],
    titles: Mapping[str | None, str],
    places: list[Place],
) -> None:
    # « C – Appelé le », never the heading alone: two headings side by side would make this
    # row look like the header of a table when the workbook is sent again.
    column = problem["column"]
    if column:
        at = f"{get_column_letter(places[0][2])} – " if places else "colonne "
        column = f"{at}{column}"
    title = titles.get(problem["sheet"])
    values = (
        "Erreur" if problem["severity"] == "error" else "Remarque",
        title,
        None,
        column,
        problem["value"],
        problem["expected"],
        unbroken(problem["said"]),
        unbroken(problem["mend"]),
    )
    for index, value in enumerate(values, start=1):
        cell = sheet.cell(row, index)
        write_text(cell, value)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    if title is None:
        return
    address = f"A{problem['row'] or 1}"
    if places:
        address = f"{get_column_letter(places[0][2])}{places[0][1]}"
    cell = sheet.cell(row, 3)
    if places or problem["row"]:
        write_text(cell, address if places else f"ligne {problem['row']}")
    else:
        write_text(cell, "feuille")
    cell.hyperlink = Hyperlink(ref="", location=f"{quote_sheetname(title)}!{address}")
    cell.font = Font(underline="single", color="FF0563C1")


def _anchor(sheet: Any, row: int, column: int) -> Any:
    """Return the cell that is seen at a place: a merged range's first one."""
    for merged in sheet.merged_cells.ranges:
        if merged.min_row <= row <= merged.max_row and merged.min_col <= column <= merged.max_col:
            return sheet.cell(merged.min_row, merged.min_col)
    return sheet.cell(row, column)


def _mark(cell: Any, problems: Sequence[Mapping[str, Any]]) -> None:
    own = f"{cell.comment.text}\n\n" if cell.comment else ""
    said = "\n\n".join(_sentence(problem) for problem in problems)
    cell.comment = comment(f"{own}{MARK}\n{said}")
    cell.fill = PatternFill("solid", fgColor=FILL)


def _sentence(problem: Mapping[str, Any]) -> str:
    lines = [problem["said"]]
    if problem["expected"]:
        lines.append(f"Attendu : {problem['expected']}")
    return unbroken("\n".join([*lines, problem["mend"]]))
