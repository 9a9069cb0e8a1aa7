"""The jailed child: one file in, its rows and problems in the staging file."""

import hashlib
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from data.agreement.model import Agreement, checked_agreement
from data.cells import parse
from data.datasets import Kind
from data.problems import Problem, Sentence
from data.store.database import DISK_FULL, is_full
from loaders.door.jail import child_main
from loaders.door.refusal import Unreadable
from loaders.formats import layouts
from loaders.headings.layout import Grid, Layout
from loaders.headings.likeness import guessed_headings, unknown_headings
from loaders.headings.made_by_cap import is_ours, repeats_headings, template_origin
from loaders.headings.mapping import HeadingChoice, at_cells, follow, parse_choices, with_choices
from loaders.headings.recognise import PREAMBLE, SheetMatch, first_of_each, letters
from loaders.headings.resemblance import resemblance
from loaders.headings.two_lines import recognise_lines
from loaders.headings.unread import near_datasets, parse_said, recognise_as
from loaders.reading.sheets import Sheet, Workbook, open_sheets
from loaders.rows import sheet_notices
from loaders.rows.no_value import with_error_words
from loaders.rows.tables import Reading, count_rows
from loaders.staging import Staging


@dataclass(frozen=True, slots=True)
class _Found:
    """A sheet, its first rows (none when it holds nothing for Cap), what it is, the choices."""

    sheet: Sheet
    grid: Grid
    match: SheetMatch | None
    choices: Sequence[HeadingChoice] = ()


def stage(
    path: Path,
    name: str,
    staging_path: Path,
    programme: str,
    choices: Sequence[HeadingChoice] = (),
    said: Mapping[str | None, str] | None = None,
) -> dict[str, Any]:
    """Read one file into the staging file; refusals are problems there, not exceptions.

    Args:
        path: The file.
        name: Its name, as the sender gave it.
        staging_path: The staging file, made by `data.store.schema.create_staging`.
        programme: The agreement whose words the cells are read with.
        choices: Headings matched by hand, asked for now or remembered.
        said: The dataset that someone says a sheet holds, by its name.

    Raises:
        Unreadable: If the file cannot be read safely; nothing is staged then.
    """
    agreement = checked_agreement(programme)
    workbook = open_sheets(path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    staging = Staging(staging_path, name, digest)
    for words in workbook.notices:
        staging.add_problem(Problem("hidden_part", Sentence("", words, mend=""), "warning"))
    known = layouts(agreement)
    said = said or {}
    written = map(with_error_words, workbook.sheets) if workbook.kind == "csv" else workbook.sheets
    found = [_find(sheet, known, choices, said.get(sheet.name)) for sheet in written]
    origin = template_origin(path, workbook.kind, [one.grid for one in found])
    for notice in sheet_notices.of_template(origin, agreement, name):
        staging.add_problem(notice)
    read = [one for one in found if one.match and (one.sheet.name in said or not one.sheet.hidden)]
    rows = 0
    for one in found:
        if one in read:
            rows += _read_sheet(staging, agreement, workbook, name, one)
        elif one.grid and not is_ours(one.grid):
            ignored = sheet_notices.ignored(one.sheet, one.grid, bool(origin.version))
            if ignored:
                lines = one.sheet.iter_rows()
                filled = sum(any(cell is not None for cell in cells) for cells in lines)
                staging.add_unread(one.sheet.name, filled, near_datasets(one.grid, known))
            if ignored and any(other.match for other in found):
                staging.add_problem(ignored)
    if not read and any(one.match for one in found):
        staging.add_problem(sheet_notices.all_hidden(name))
    elif not read:
        _refuse_file(staging, agreement, [one for one in found if one.grid], known)
    elif not rows and not any(one.match.missing or one.match.doubled for one in read if one.match):
        said_empty = Sentence(f"Fichier « {name} »", "aucune ligne sous les en-têtes")
        staging.add_problem(Problem("empty_workbook", said_empty))
    staging.close()
    return {}


def _find(
    sheet: Sheet, known: tuple[Layout, ...], choices: Sequence[HeadingChoice], wanted: str | None
) -> _Found:
    """Return a sheet's first rows and what it is: `wanted`, when someone says so."""
    grid: Grid = list(islice(sheet.iter_rows(), PREAMBLE + 100))
    if not any(cell is not None for cells in grid for cell in cells):
        return _Found(sheet, [], None)
    if is_ours(grid):
        return _Found(sheet, grid, None)
    grid, choices = at_cells(grid, choices, sheet.name)
    known = with_choices(known, choices, sheet.name)
    if repeats_headings(grid):
        known = tuple(map(first_of_each, known))
    if wanted is None:
        return _Found(sheet, *recognise_lines(grid, known), choices)
    known = tuple(layout for layout in known if layout.dataset == wanted)
    shown, match = recognise_lines(grid, known)
    return _Found(sheet, shown, match or recognise_as(grid, known), choices)


def _refuse_file(
    staging: Staging, agreement: Agreement, found: list[_Found], known: tuple[Layout, ...]
) -> None:
    """Say what a file that holds none of our tables seems to be, and what it lacks."""
    parsers = parse.parsers(agreement)
    for one in found:
        other = sheet_notices.of_other_programme(one.sheet, one.grid, agreement)
        if other:
            staging.add_problem(other)
            return
        for unknown in guessed_headings(one.grid, known, one.sheet.name, parsers):
            staging.add_heading(unknown.dump())
    like = resemblance([one.grid for one in found], known)
    mend = "Vérifiez que c’est le bon fichier, ou repartez d’un modèle de Cap."
    staging.add_problem(Problem("wrong_file", Sentence("", like, mend=mend)))


def _read_sheet(
    staging: Staging,
    agreement: Agreement,
    workbook: Workbook,
    name: str,
    found: _Found,
) -> int:
    """Stage one recognised sheet; return its number of data rows."""
    sheet, grid, match = found.sheet, found.grid, found.match
    if match is None:
        return 0
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
        agreement, staging, sheet, name, match, grid, workbook.date1904, sheet_id,
        percents=_percents(workbook, sheet, layout),
    )  # fmt: skip
    said = [
        *sheet_notices.of_header(match, grid, agreement, sheet, reading.place()),
        *sheet_notices.of_formats(match, sheet, reading.place(), _thousands(workbook, found)),
    ]
    for problem in said:
        staging.add_problem(problem, sheet_id)
    refused = _say_headings(staging, agreement, reading, found.choices)
    refused = refused or any(fault.is_error for fault in layout.faults)
    refused = refused or any(p.kind == "other_unit" and p.severity == "error" for p in said)
    if match.doubled or refused or (match.missing and layout.twins):
        count_rows(reading)
    elif match.missing:
        _say_cells(reading)
    else:
        layout.read(reading)
        reading.say_what_was_done()
    staging.count_rows(sheet_id, reading.rows, reading.total_rows, reading.refused, reading.session)
    staging.write_totals(sheet_id, [] if match.missing else reading.totals())
    for problem in sheet_notices.of_cells(reading):
        staging.add_problem(problem, sheet_id)
    return reading.rows


def _say_cells(reading: Reading) -> None:
    """Say what is wrong in the cells of a sheet that lacks columns; none of its rows is kept."""
    for _ in reading.values():
        pass
    reading.refused = reading.rows


def _percents(workbook: Workbook, sheet: Sheet, layout: Layout) -> frozenset[tuple[int, int]]:
    """Return the cells shown as percentages of a sheet of marks, where that says their scale."""
    if workbook.shown_as_percent is None or not any(known.is_mark for known in layout.fields):
        return frozenset()
    return workbook.shown_as_percent()[workbook.sheets.index(sheet)]


def _thousands(workbook: Workbook, found: _Found) -> frozenset[tuple[int, int]]:
    """Return the cells of a sheet of amounts whose format writes thousands beside them."""
    layout = found.match.layout if found.match else None
    has_amounts = layout and any(known.kind is Kind.CENTS for known in layout.fields)
    if workbook.shown_in_thousands is None or not has_amounts:
        return frozenset()
    return dict(enumerate(workbook.shown_in_thousands())).get(
        workbook.sheets.index(found.sheet), frozenset()
    )


def _say_headings(
    staging: Staging, agreement: Agreement, reading: Reading, choices: Sequence[HeadingChoice]
) -> bool:
    """Say which choices of headings the sheet follows, and which headings nobody knows.

    Returns:
        Whether a choice asked for cannot be followed.
    """
    match, sheet = reading.match, reading.sheet
    header = reading.grid[match.header_row - 1]
    mapped, problems = follow(match, header, choices, sheet.name, reading.place())
    for problem in problems:
        staging.add_problem(problem, reading.sheet_id)
        if problem.kind == "bad_mapping":
            asked = {choice.heading: choice.asked for choice in choices}
            staging.add_choice(asked.get(str(problem.value)) or str(problem.value))
    for known in mapped:
        if known.choice.layout is None:
            staging.add_choice(
                known.choice.asked or known.choice.heading,
                match.layout.key,
                known.heading,
                known.field.name,
            )
    if match.unknown or match.missing:
        parsers = parse.parsers(agreement)
        for unknown in unknown_headings(match, reading.grid, sheet.name, parsers):
            staging.add_heading(unknown.dump())
    return any(problem.kind == "bad_mapping" for problem in problems)


def main(arguments: list[str]) -> dict[str, Any]:
    """Stage the file named on the command line.

    Raises:
        Unreadable: As `stage`; or the disk of the staging file is full.
    """
    path, name, staging_path, programme, choices, said = arguments
    try:
        return stage(
            Path(path),
            name,
            Path(staging_path),
            programme,
            parse_choices(choices),
            parse_said(said),
        )
    except sqlite3.OperationalError as error:
        if is_full(error):
            raise Unreadable("unreadable", DISK_FULL) from None
        raise


if __name__ == "__main__":
    child_main(main)
