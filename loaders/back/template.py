"""Empty workbooks that load as they are once filled: `python -m loaders template`.

The headings are those of the declarations, so a filled template needs no mapping. A data
sheet holds its header and nothing else: examples stand on the sheets « Aide » and
« Exemples », which are never read. Lists stand on the help too, and not on a hidden sheet
that each import would have to report.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink

from data.agreement.model import Agreement
from data.datasets import SPREADSHEETS, Kind
from loaders.back.template_sheets import TemplateSheet, sheets, template_version
from loaders.back.template_words import Heading
from loaders.back.writing import AUTHOR, comment, set_up_page, style_header, unbroken, write_text
from loaders.headings.made_by_cap import EXAMPLES_TITLE, HELP_TITLE, PROGRAMME_LINE, VERSION_LINE

HELP, EXAMPLES = "Aide", "Exemples"
_LAST_ROW = 1_048_576
_TABLE_ROW = 8
_FORMATS = {
    Kind.CENTS: "#,##0.00",
    Kind.DAY: "dd/mm/yyyy",
    Kind.INTEGER: "0",
    Kind.YEAR: "0",
    Kind.HUNDREDTHS: "0.00",
}
"""Everything else is text, so that `7/10` or a leading zero stays as typed."""

_BOUNDS = {
    Kind.CENTS: ("decimal", "-1000000000", "1000000000", "un montant en euros"),
    Kind.DAY: ("date", "DATE(1990,1,1)", "DATE(2099,12,31)", "une date"),
    Kind.INTEGER: ("whole", "0", "999999999", "un nombre entier"),
    Kind.YEAR: ("whole", "1990", "2099", "une année"),
    Kind.HUNDREDTHS: ("decimal", "0", "9999999", "un nombre"),
}
_WIDTHS = {Kind.TEXT: 30, Kind.DAY: 14, Kind.CENTS: 16, Kind.SCORE: 18}
_HELP_HEADINGS = (
    ("Tableau", 26),
    ("Colonne", 34),
    ("Obligatoire", 16),
    ("Ce qu’on y écrit", 80),
    ("Exemple", 36),
)


def write_template(agreement: Agreement, datasets: Sequence[str], out: Path) -> None:
    """Write the template workbook of these datasets, in that order, after its help."""
    made = [sheet for name in datasets for sheet in sheets(SPREADSHEETS[name], agreement)]
    titles = ", ".join(SPREADSHEETS[name].title for name in datasets)
    book = make_book(agreement, made, f"Modèle Cap : {titles}")
    _write_examples(book.create_sheet(EXAMPLES), made)
    book.save(out)


def make_book(agreement: Agreement, made: Sequence[TemplateSheet], title: str) -> Workbook:
    """Return a workbook of these data sheets, each with its header alone, after its help."""
    book = Workbook()
    help_sheet = book.active
    help_sheet.title = HELP
    ranges = _write_help(help_sheet, agreement, made)
    for sheet in made:
        _write_sheet(book.create_sheet(sheet.title), sheet, ranges)
    book.active = 1 if len(made) == 1 else 0
    help_sheet.sheet_view.tabSelected = len(made) != 1
    about = book.properties
    about.creator, about.language = AUTHOR, "fr-FR"
    about.title = title
    about.subject = agreement.programme
    about.version = template_version(agreement)
    return book


def _write_help(sheet: Any, agreement: Agreement, made: Sequence[TemplateSheet]) -> dict[Any, str]:
    """Write the help; return the range of each list of choices."""
    lines = (
        HELP_TITLE,
        PROGRAMME_LINE.format(agreement.title, agreement.programme),
        VERSION_LINE.format(template_version(agreement)),
        "Les colonnes marquées d’une étoile (*) doivent être remplies à chaque ligne. L’ordre des "
        "colonnes est libre ; leurs en-têtes ne doivent pas changer.",
        "Rempli, le classeur se charge tel quel. Une feuille sans ligne est laissée de côté.",
        "Cette feuille d’aide n’est jamais chargée ; la feuille « Exemples » non plus.",
    )
    for row, line in enumerate(lines, start=1):
        write_text(sheet.cell(row, 1), unbroken(line))
    sheet["A1"].font = Font(bold=True, size=14)
    for column, (title, width) in enumerate(_HELP_HEADINGS, start=1):
        cell = sheet.cell(_TABLE_ROW, column)
        write_text(cell, title)
        style_header(cell)
        sheet.column_dimensions[get_column_letter(column)].width = width
    row = _TABLE_ROW
    for data in made:
        for known in dict.fromkeys(data.headings):
            row += 1
            _write_help_row(sheet, row, data, known)
    sheet.freeze_panes = sheet.cell(_TABLE_ROW + 1, 1)
    set_up_page(sheet, _TABLE_ROW)
    return _write_lists(sheet, row + 2, made)


def _write_help_row(sheet: Any, row: int, data: TemplateSheet, known: Heading) -> None:
    needed = {"value": "chaque case", "column": "la colonne", "": "facultative"}[known.needed]
    named = known.text or "(un membre par colonne)"
    values = (data.title, named, needed, unbroken(known.help), known.example)
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(row, column)
        write_text(cell, value)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.cell(row, 1).hyperlink = Hyperlink(ref="", location=f"{quote_sheetname(data.title)}!A1")


def _write_examples(sheet: Any, made: Sequence[TemplateSheet]) -> None:
    """Write one filled line of each data sheet, under its headings, to be looked at."""
    write_text(sheet["A1"], EXAMPLES_TITLE)
    sheet["A1"].font = Font(bold=True, size=14)
    write_text(sheet["A2"], "Cette feuille n’est jamais chargée.")
    row = 4
    for data in made:
        write_text(sheet.cell(row, 1), data.title)
        sheet.cell(row, 1).font = Font(bold=True)
        for column, known in enumerate(data.headings, start=1):
            write_text(sheet.cell(row + 1, column), known.title or f"Membre {column}")
            style_header(sheet.cell(row + 1, column))
            write_text(sheet.cell(row + 2, column), known.example)
            sheet.cell(row + 2, column).alignment = Alignment(wrap_text=True, vertical="top")
        row += 4
    for column in range(1, max(len(data.headings) for data in made) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 24
    set_up_page(sheet, 1)


def _write_lists(sheet: Any, row: int, made: Sequence[TemplateSheet]) -> dict[Any, str]:
    """Write each list once, one under the other, below the help."""
    ranges: dict[Any, str] = {}
    for data in made:
        for known in data.headings:
            if not known.choices or known.choices in ranges:
                continue
            write_text(sheet.cell(row, 1), f"Liste « {known.text or 'Croix'} »")
            sheet.cell(row, 1).font = Font(bold=True)
            last = row + len(known.choices) - 1
            for at, choice in enumerate(known.choices, start=row):
                write_text(sheet.cell(at, 2), choice)
            ranges[known.choices] = f"{HELP}!$B${row}:$B${last}"
            row = last + 2
    return ranges


def _write_sheet(sheet: Any, data: TemplateSheet, ranges: dict[Any, str]) -> None:
    checks: dict[Any, DataValidation] = {}
    for column, known in enumerate(data.headings, start=1):
        letter = get_column_letter(column)
        cell = sheet.cell(1, column)
        write_text(cell, known.title or None)
        style_header(cell)
        cell.comment = comment(unbroken(f"{known.help}\nExemple : {known.example}"))
        dimension = sheet.column_dimensions[letter]
        dimension.number_format = _FORMATS.get(known.kind, "@")
        longest = max(map(len, known.choices), default=0)
        dimension.width = max(_WIDTHS.get(known.kind, 16), len(known.title) + 3, min(longest, 40))
        subject = known.choices or known.kind
        if subject not in checks:
            check = _validation(known, ranges)
            if check is None:
                continue
            checks[subject] = check
            sheet.add_data_validation(check)
        checks[subject].add(f"{letter}2:{letter}{_LAST_ROW}")
    sheet.row_dimensions[1].height = 32
    sheet.freeze_panes = "B2"
    set_up_page(sheet, 1)


def _validation(known: Heading, ranges: dict[Any, str]) -> DataValidation | None:
    """Return what the cells of a column accept without a question; None for any text.

    A warning only: Cap understands more spellings than a list holds.
    """
    if known.choices:
        kind, first, last, expected = "list", ranges[known.choices], None, "une valeur de la liste"
    elif known.kind in _BOUNDS:
        kind, first, last, expected = _BOUNDS[known.kind]
    else:
        return None
    return DataValidation(
        type=kind,
        operator=None if kind == "list" else "between",
        formula1=first,
        formula2=last,
        allow_blank=True,
        showErrorMessage=True,
        errorStyle="warning",
        errorTitle=AUTHOR,
        error=f"Cap attend ici {expected}. L’aide de la colonne est dans le commentaire de son "
        f"en-tête et sur la feuille « {HELP} ».",
    )
