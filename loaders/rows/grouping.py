"""Problems as a sender mends them: by cause, the file itself first, errors before warnings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from data.problems import KINDS, Problem

RIGHT_FILE = (
    "unreadable",
    "wrong_file",
    "empty_workbook",
    "other_programme",
    "wrong_programme",
    "other_partner",
    "wrong_dataset",
    "older_extract",
    "other_template",
)
"""Kinds that ask whether it is the right file at all: said before anything else."""

_WHOLE_SHEET = ("wrong_programme", "missing_exercice", "duplicate_column")
"""Errors of a sheet that make what is wrong in its rows not worth saying yet."""

_WORDS_OF_A_PROGRAMME = (
    "unknown_partner",
    "unknown_phase",
    "unknown_session",
    "unknown_duty",
    "bad_value",
)


@dataclass(frozen=True, slots=True)
class Group:
    """All the problems of a file that have one cause.

    Attributes:
        kind: A word of `KINDS`.
        column: Heading of the column they are in; None for a sheet or the file.
        title: What is wrong, in one French sentence.
        mend: How to mend it, in one French sentence.
        severity: "error" or "warning".
        count: Number of problems.
        cells: Where they are: « B4:B9, B12 », after the sheet's name when there are several;
            "" when no cell or row is named.
        example: The first one.
    """

    kind: str
    column: str | None
    title: str
    mend: str
    severity: str
    count: int
    cells: str
    example: Problem


def group(problems: Sequence[Problem]) -> list[Group]:
    """Group the problems of one file by severity, kind and column.

    Whether it is the right file comes first, then errors, then warnings, each in the order
    met. Empty without problems.
    """
    causes: dict[tuple[str, str, str | None], list[Problem]] = {}
    for problem in problems:
        causes.setdefault((problem.severity, problem.kind, problem.column), []).append(problem)
    several = len({problem.sheet for problem in problems if problem.sheet}) > 1
    groups = [
        Group(kind, column, *KINDS[kind], severity, len(found), _cells(found, several), found[0])
        for (severity, kind, column), found in causes.items()
    ]
    return sorted(groups, key=lambda one: (one.kind not in RIGHT_FILE, one.severity != "error"))


def _cells(problems: Sequence[Problem], several: bool) -> str:
    by_sheet: dict[str | None, list[Problem]] = {}
    for problem in problems:
        by_sheet.setdefault(problem.sheet, []).append(problem)
    parts = []
    for sheet, found in by_sheet.items():
        places = compress(
            [p.cell or (str(p.row) if p.row else "") for p in found if p.cell or p.row]
        )
        if several and sheet:
            places = f"« {sheet} » {places}".rstrip()
        if places:
            parts.append(places)
    return " ; ".join(parts)


_CELL = re.compile(r"([A-Z]*)([0-9]+)")


def compress(cells: Sequence[str]) -> str:
    """Return cells as ranges down their column: B4, B5, B6, B12 are « B4:B6, B12 ».

    A row alone, without its column, goes as « ligne 4 ». Empty for no cell.
    """
    rows: dict[str, set[int]] = {}
    for cell in cells:
        found = _CELL.fullmatch(cell)
        if found:
            rows.setdefault(found[1], set()).add(int(found[2]))
    return ", ".join(
        _range(column, first, last)
        for column in sorted(rows, key=lambda name: (len(name), name))
        for first, last in _runs(sorted(rows[column]))
    )


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _range(column: str, first: int, last: int) -> str:
    if not column:
        return f"ligne {first}" if first == last else f"lignes {first} à {last}"
    return f"{column}{first}" if first == last else f"{column}{first}:{column}{last}"


def without_knock_ons(problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems of one file without those that mending another one also mends.

    A sheet refused whole hides what its rows say; a file of another programme hides the
    words that this one does not know.
    """
    errors = [problem for problem in problems if problem.severity == "error"]
    is_other = any(problem.kind == "other_programme" for problem in errors)
    refused = {p.sheet for p in errors if p.kind in _WHOLE_SHEET and p.row is None}
    return [
        problem
        for problem in problems
        if not (problem.row is not None and problem.sheet in refused)
        and not (is_other and problem.row is not None and problem.kind in _WORDS_OF_A_PROGRAMME)
    ]


def group_sentences(found: Group) -> list[str]:
    """Return a group as the lines of a report: the only problem, or the cause and its cells."""
    mark = "✗" if found.severity == "error" else "⚠"
    if found.count == 1:
        return [f"{mark} {found.example.message}"]
    column = f" (colonne « {found.column} »)" if found.column else ""
    lines = [f"{mark} {found.count} fois{column} : {found.title} {found.mend}"]
    if found.cells:
        lines.append(f"  où : {found.cells}")
    lines.append(f"  exemple : {found.example.message}")
    return lines
