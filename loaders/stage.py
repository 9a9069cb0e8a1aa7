"""The jailed child: one file in, its rows and problems in the staging file."""

import hashlib
from itertools import islice
from pathlib import Path
from typing import Any

from data.agreement import Agreement, agreements
from data.problems import KINDS, Problem
from data.words import fold
from loaders.formats import layouts
from loaders.layout import Layout
from loaders.reading.jail import child_main
from loaders.reading.sheets import Sheet, Workbook, open_sheets
from loaders.recognise import PREAMBLE, Match, letters, recognise
from loaders.resemblance import resemblance
from loaders.staging import Staging
from loaders.tables import Reading, count_rows

_KNOWN_ASIDE = frozenset({"etablissements", "avis", "erreurs", "aide"})
"""Sheets that come with known exports and hold nothing for Cap."""


def stage(path: Path, name: str, staging_path: Path, programme: str) -> dict[str, Any]:
    """Read one file into the staging file; refusals are problems there, not exceptions.

    Args:
        path: The file.
        name: Its name, as the sender gave it.
        staging_path: The staging file, made by `loaders.staging.create`.
        programme: The agreement whose words the cells are read with.

    Raises:
        Unreadable: If the file cannot be read safely; nothing is staged then.
    """
    agreement = agreements()[programme]
    workbook = open_sheets(path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    staging = Staging(staging_path, name, digest, programme)
    for notice in workbook.notices:
        staging.add_problem(Problem("hidden_part", notice, "warning"))
    known = layouts(agreement)
    recognised = [_find(sheet, known) for sheet in workbook.sheets]
    rows = 0
    for sheet, (grid, match) in zip(workbook.sheets, recognised, strict=True):
        if match and not sheet.hidden:
            rows += _read_sheet(staging, agreement, workbook, sheet, name, grid, match)
        elif any(found for _, found in recognised) and grid:
            _say_ignored(staging, sheet)
    read = [
        match
        for s, (_, match) in zip(workbook.sheets, recognised, strict=True)
        if match and not s.hidden
    ]
    if not read and any(match for _, match in recognised):
        staging.add_problem(_all_hidden(name))
    elif not read:
        staging.add_problem(_unrecognised([grid for grid, _ in recognised], known))
    elif not rows and not any(match.missing or match.doubled for match in read):
        mend = KINDS["empty_workbook"][1]
        staging.add_problem(
            Problem(
                "empty_workbook", f"Fichier « {name} » : aucune ligne sous les en-têtes. {mend}"
            )
        )
    staging.close()
    return {}


def _find(sheet: Sheet, known: tuple[Layout, ...]) -> tuple[list[list[Any]], Match | None]:
    """Return a sheet's first rows (empty for an empty sheet) and what it is."""
    grid: list[list[Any]] = list(islice(sheet.iter_rows(), PREAMBLE + 100))
    if not any(cell is not None for cells in grid for cell in cells):
        return [], None
    return grid, recognise(grid, known)


def _read_sheet(
    staging: Staging,
    agreement: Agreement,
    workbook: Workbook,
    sheet: Sheet,
    name: str,
    grid: list[list[Any]],
    match: Match,
) -> int:
    """Stage one recognised sheet; return its number of data rows."""
    layout = match.layout
    columns = {field: letters(index) for field, index in match.columns.items()}
    sheet_id = staging.add_sheet(
        sheet.name,
        layout.dataset,
        layout.name,
        match.header_row,
        columns,
        layout.facts.get("session"),
    )
    reading = Reading(
        agreement, staging, sheet, name, match, grid, workbook.date1904, sheet_id
    )  # fmt: skip
    for problem in _header_problems(match, reading):
        staging.add_problem(problem, sheet_id)
    if match.missing or match.doubled:
        count_rows(reading)
    else:
        layout.read(reading)
    staging.count_rows(sheet_id, reading.rows, reading.total_rows, reading.refused, reading.session)
    _say_hidden(reading)
    return reading.rows


def _header_problems(match: Match, reading: Reading) -> list[Problem]:
    place, sheet = reading.place(), reading.sheet.name
    problems = []
    for field in match.missing:
        mend = KINDS["missing_column"][1]
        message = (
            f"{place} (« {match.layout.title} ») : la colonne « {field.heading} » manque dans les "
            f"en-têtes de la ligne {match.header_row}. {mend}"
        )
        problems.append(
            Problem(
                "missing_column", message, sheet=sheet, column=field.heading, expected=field.heading
            )
        )
    for field in match.doubled:
        message = (
            f"{place} : deux colonnes s’appellent « {field.heading} », Cap ne peut pas savoir "
            f"laquelle lire. {KINDS['duplicate_column'][1]}"
        )
        problems.append(Problem("duplicate_column", message, sheet=sheet, column=field.heading))
    if match.unknown:
        named = ", ".join(f"« {heading} »" for heading in match.unknown)
        message = f"{place} : colonnes gardées à part, sans servir aux calculs : {named}."
        problems.append(
            Problem("unknown_column", message, "warning", sheet, column=match.unknown[0])
        )
    return problems


def _say_hidden(reading: Reading) -> None:
    sheet = reading.sheet
    parts = []
    if sheet.hidden_rows:
        rows = [row for row in sheet.hidden_rows if row > reading.match.header_row]
        if rows:
            parts.append(f"{len(rows)} ligne(s) masquée(s), dont la ligne {rows[0]}")
    if sheet.hidden_columns:
        parts.append(f"colonne(s) masquée(s) {', '.join(sheet.hidden_columns[:5])}")
    if parts:
        message = f"{reading.place()} : {' et '.join(parts)} : tout a été lu."
        reading.problem("hidden_part", message, None, None, None, None, None, "warning")


def _say_ignored(staging: Staging, sheet: Sheet) -> None:
    if fold(sheet.name or "") in _KNOWN_ASIDE:
        return
    hidden = " masquée" if sheet.hidden else ""
    message = (
        f"Feuille{hidden} « {sheet.name} » : elle n’est pas lue, Cap n’y reconnaît aucun tableau."
    )
    if sheet.hidden:
        message = f"Feuille masquée « {sheet.name} » : elle n’est pas lue."
    staging.add_problem(Problem("ignored_sheet", message, "warning", sheet.name))


def _all_hidden(name: str) -> Problem:
    message = (
        f"Fichier « {name} » : ses tableaux sont dans des feuilles masquées, que Cap ne lit pas. "
        "Afficher les feuilles, ou vérifier que c’est le bon fichier."
    )
    return Problem("wrong_file", message)


def _unrecognised(grids: list[list[list[Any]]], known: tuple[Layout, ...]) -> Problem:
    """Say what a file that holds none of our tables seems to be, and what it lacks."""
    return Problem("wrong_file", resemblance([grid for grid in grids if grid], known))


def main(arguments: list[str]) -> dict[str, Any]:
    """Stage the file named on the command line."""
    path, name, staging_path, programme = arguments
    return stage(Path(path), name, Path(staging_path), programme)


if __name__ == "__main__":
    child_main(main)
