"""A sender's own workbook back, its faulty cells marked: `python -m loaders faults`.

The problems are those of `loaders check`, never found a second time; the workbook is opened
and written in a jailed child. Macros are never given back: the workbook is an .xlsx.
"""

import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from data.cells.words import fold
from data.datasets import DATASETS
from data.problems import Problem
from loaders.door.jail import reading_seconds, run_jailed
from loaders.importing import UsageError, check
from loaders.judge.review import ALL, Options
from loaders.report import FileReport

if TYPE_CHECKING:
    from loaders.back.errors_sheet import Fault, Found

_MEMORY = 2 << 30
"""The file has already been read within 1 GB; writing it back holds its cells twice."""


class FaultsRefusedError(Exception):
    """No workbook can be given back; the French reason is its text."""


@dataclass(frozen=True, slots=True)
class MarkedWorkbook:
    """What was given back.

    Attributes:
        errors: Number of problems that refuse something.
        warnings: Number of those that only say.
        notice: Whether it is the sender's workbook or a copy, in French.
    """

    errors: int
    warnings: int
    notice: str

    @property
    def counts(self) -> str:
        """The counts in words: « 2 erreurs à corriger, 1 remarque »."""
        return _counted(self.errors, self.warnings)


def _counted(errors: int, warnings: int) -> str:
    said = f"{errors or 'aucune'} erreur{'s' if errors > 1 else ''}"
    said += " à corriger" if errors else ""
    return f"{said}, {warnings} remarque{'s' if warnings > 1 else ''}" if warnings else said


def faults(
    file: Path,
    database: Path,
    out: Path,
    programme: str | None = None,
    options: Options = ALL,
) -> MarkedWorkbook:
    """Check a file and write it back with its faulty cells marked.

    Raises:
        UsageError: If a file is not there, or the programme cannot be told, or `out` is not
            a place for an .xlsx.
        FaultsRefusedError: If the file cannot be read at all.
    """
    check_workbook_path(out)
    if out.exists() and file.exists() and out.samefile(file):
        raise UsageError(f"« {out} » est le fichier reçu : donnez un autre nom avec -o.")
    return mark(file, check([file], database, programme, options).files[0], out)


def check_workbook_path(out: Path) -> None:
    """Refuse a path where no .xlsx can be written.

    Raises:
        UsageError: If it is not named so, or its folder is not there.
    """
    if out.suffix.lower() != ".xlsx" or out.is_dir():
        raise UsageError(f"Le classeur doit s’appeler quelque chose.xlsx, pas « {out.name} ».")
    if not out.resolve().parent.is_dir():
        raise UsageError(f"Il n’y a pas de dossier « {out.resolve().parent} ».")


def unwritable(out: Path) -> UsageError:
    """Return what to raise when a workbook could not be written."""
    return UsageError(
        f"« {out} » n’a pas pu être écrit : fermez-le s’il est ouvert, vérifiez vos droits sur "
        "le dossier et la place sur le disque."
    )


def mark(file: Path, report: FileReport, out: Path) -> MarkedWorkbook:
    """Write a file back with the problems of its report marked.

    The file must be the one that the report was made from.

    Raises:
        FaultsRefusedError: If the file cannot be read at all.
        UsageError: If `out` cannot be written.
    """
    unreadable = next((problem for problem in report.errors if problem.kind == "unreadable"), None)
    if unreadable:
        raise FaultsRefusedError(_refusal(report, unreadable.message))
    warnings = [problem for problem in report.problems if problem.severity != "error"]
    found: Found = {
        "file": report.file,
        "counts": _counted(len(report.errors), len(warnings)),
        "faults": [_fault(problem, report) for problem in (*report.errors, *warnings)],
    }
    with tempfile.TemporaryDirectory(prefix="cap-") as folder:
        handed, made = Path(folder, "found.json"), Path(folder, "marked.xlsx")
        handed.write_text(json.dumps(found), "utf-8")
        said = None
        for way in ("keep", "rebuild"):
            verdict = run_jailed(
                "loaders.back.marking",
                [str(file.resolve()), str(handed), str(made), way],
                seconds=60 + 4 * reading_seconds(file),
                memory_bytes=_MEMORY,
            )
            said = json.loads(verdict.output)["said"] if verdict.ok else None
            if said or verdict.kind in ("wrong_file", "empty_workbook"):
                break
        if not said:
            raise FaultsRefusedError(_refusal(report, verdict.message or ""))
        try:
            shutil.copyfile(made, out)
        except OSError:
            raise unwritable(out) from None
    return MarkedWorkbook(len(report.errors), len(warnings), said)


def _refusal(report: FileReport, reason: str) -> str:
    return f"« {report.file} » ne peut pas être rendu avec ses erreurs marquées. {reason}"


def _fault(problem: Problem, report: FileReport) -> "Fault":
    """Return a problem as the child needs it: its words apart, where its column is."""
    wrong = problem.sentence.wrong
    header_row, headings = _headings(problem, report)
    return {
        "severity": problem.severity,
        "sheet": problem.sheet,
        "cell": problem.cell,
        "row": problem.row,
        "column": problem.column,
        "value": problem.value,
        "expected": problem.expected,
        "said": wrong[:1].upper() + wrong[1:],
        "mend": problem.mend,
        "header_row": header_row,
        "headings": headings,
    }


def _headings(problem: Problem, report: FileReport) -> tuple[int | None, list[str]]:
    """Return the header row of a problem's sheet, and the folded headings of its column."""
    sheet = next((sheet for sheet in report.sheets if sheet.sheet == problem.sheet), None)
    if sheet is None or problem.column is None:
        return None, []
    declared = (
        set(column.headings)
        for column in DATASETS[sheet.dataset].columns
        if column.heading == problem.column
    )
    return sheet.header_row, sorted(map(fold, {problem.column}.union(*declared)))
