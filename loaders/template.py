"""Empty workbooks that load as they are once filled: `python -m loaders template`.

The headings are those of the declarations, so a filled template needs no mapping. A data
sheet holds its header and nothing else: examples stand on the sheet « Aide », which is never
read. Lists stand there too, and not on a hidden sheet that each import would have to report.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink

from data.agreement import Agreement
from data.datasets import DATASETS, Column, Dataset, Kind
from data.words import fold
from loaders.template_words import FILE_TITLE, MEMBER, Heading, criteria, heading
from loaders.writing import (
    AUTHOR,
    comment,
    set_up_page,
    style_header,
    unbroken,
    write_text,
)

HELP = "Aide"
ALL = "tout"
_MEMBERS = 6
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


@dataclass(frozen=True, slots=True)
class Sheet:
    """One data sheet of a template: its title, its dataset, its columns in order."""

    title: str
    dataset: Dataset
    headings: tuple[Heading, ...]


def find_datasets(word: str) -> tuple[str, ...]:
    """Return the datasets so called: a name or a French title, or all of them for « tout ».

    Empty when there is none.
    """
    wanted = fold(word)
    if wanted == ALL:
        return tuple(DATASETS)
    return tuple(
        name
        for name, dataset in DATASETS.items()
        if wanted in (fold(name), fold(dataset.title), fold(dataset.sheet))
    )


def sheets(dataset: Dataset, agreement: Agreement) -> list[Sheet]:
    """Return the data sheets of a dataset: one, or one per session for the scores."""
    wide = dataset.wide or ()
    before, after = (
        [heading(dataset, column, agreement) for column in columns if column.name not in wide]
        for columns in _around(dataset)
    )
    if dataset.name == "presort":
        return [Sheet(dataset.sheet, dataset, (*before, FILE_TITLE, *[MEMBER] * _MEMBERS))]
    if not wide:
        return [Sheet(dataset.sheet, dataset, tuple(before))]
    return [
        Sheet(
            f"{dataset.sheet} {session.name}"[:31],
            dataset,
            (*before, *criteria(session), *after),
        )
        for session in agreement.sessions
    ]


def _around(dataset: Dataset) -> tuple[Sequence[Column], Sequence[Column]]:
    """Return the columns before and after the one that is spread over several headings."""
    at = dataset.names.index(dataset.wide[0]) if dataset.wide else len(dataset.columns)
    return dataset.columns[:at], dataset.columns[at:]


def template_version(agreement: Agreement) -> str:
    """Return eight hexadecimal digits that change when a heading, a kind or a list does."""
    content = [
        [sheet.title, [[h.title, h.kind, h.choices] for h in sheet.headings]]
        for dataset in DATASETS.values()
        for sheet in sheets(dataset, agreement)
    ]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:8]


def write_template(agreement: Agreement, datasets: Sequence[str], out: Path) -> None:
    """Write the template workbook of these datasets, in that order, after its help."""
    made = [sheet for name in datasets for sheet in sheets(DATASETS[name], agreement)]
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
    about.title = f"Modèle Cap : {', '.join(DATASETS[name].title for name in datasets)}"
    about.subject = agreement.programme
    about.version = template_version(agreement)
    book.save(out)


def _write_help(sheet: Any, agreement: Agreement, made: Sequence[Sheet]) -> dict[Any, str]:
    """Write the help; return the range of each list of choices."""
    lines = (
        "Modèle de Cap : aide",
        f"Programme : {agreement.title} ({agreement.programme}).",
        f"Version du modèle : {template_version(agreement)}.",
        "Les colonnes marquées d’une étoile (*) doivent être remplies à chaque ligne. L’ordre des "
        "colonnes est libre ; leurs en-têtes ne doivent pas changer.",
        "Rempli, le classeur se charge tel quel. Une feuille sans ligne est laissée de côté.",
        "Cette feuille d’aide n’est jamais chargée, et ses exemples non plus.",
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


def _write_help_row(sheet: Any, row: int, data: Sheet, known: Heading) -> None:
    needed = {"value": "chaque case", "column": "la colonne", "": "facultative"}[known.needed]
    named = known.text or "(un membre par colonne)"
    values = (data.title, named, needed, unbroken(known.help), known.example)
    for column, value in enumerate(values, start=1):
        cell = sheet.cell(row, column)
        write_text(cell, value)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.cell(row, 1).hyperlink = Hyperlink(ref="", location=f"{quote_sheetname(data.title)}!A1")


def _write_lists(sheet: Any, row: int, made: Sequence[Sheet]) -> dict[Any, str]:
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


def _write_sheet(sheet: Any, data: Sheet, ranges: dict[Any, str]) -> None:
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
