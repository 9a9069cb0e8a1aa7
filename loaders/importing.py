"""Check or load files: jailed readers, then references, then one comparison or commit."""

import hashlib
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from data.agreement import Agreement, agreements
from data.commit import Author, Counts, attached, commit, compare
from data.database import immediate, open_for_reading, open_for_writing, programmes_with_rows
from data.problems import KINDS, Problem
from data.references import check_references, unattributed_orders
from loaders import staging
from loaders.crossing import cross_check
from loaders.reading.jail import reading_seconds, run_jailed


class UsageError(Exception):
    """The command is not complete; the French reason is its text."""


@dataclass(frozen=True, slots=True)
class SheetReport:
    """What a sheet holds and what it changes."""

    sheet: str | None
    dataset: str
    session: str | None
    header_row: int
    rows: int
    total_rows: int
    refused: int
    counts: Counts

    def as_json(self) -> dict[str, Any]:
        """Return the sheet as the contract of SPEC §6 writes it."""
        dataset = f"scores:{self.session}" if self.dataset == "scores" else self.dataset
        return {
            "sheet": self.sheet,
            "dataset": dataset,
            "header_row": self.header_row,
            "rows": self.rows,
            "total_rows": self.total_rows,
            "added": self.counts.added,
            "changed": self.counts.changed,
            "withdrawn": self.counts.withdrawn,
            "unchanged": self.counts.unchanged,
            "refused": self.refused,
        }


@dataclass(slots=True)
class FileReport:
    """What a file holds and what is wrong in it."""

    file: str
    sha256: str
    sheets: list[SheetReport] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def errors(self) -> list[Problem]:
        """The problems that refuse something."""
        return [problem for problem in self.problems if problem.severity == "error"]


@dataclass(slots=True)
class Report:
    """The outcome of a check or a load.

    Attributes:
        programme: The programme that the files were read for.
        import_id: Number of the import; None when nothing was written.
        files: One report per file, in the order given.
    """

    programme: str
    files: list[FileReport]
    import_id: int | None = None

    @property
    def is_refused(self) -> bool:
        """Tell whether anything is refused."""
        return any(file.errors for file in self.files)

    @property
    def counts(self) -> Counts:
        """Sum of the counts of all sheets."""
        return sum((sheet.counts for file in self.files for sheet in file.sheets), Counts())

    def as_json(self) -> dict[str, Any]:
        """Return the report as the contract of SPEC §6 writes it."""
        return {
            "import": self.import_id,
            "files": [
                {
                    "file": file.file,
                    "sha256": file.sha256,
                    "sheets": [sheet.as_json() for sheet in file.sheets],
                    "problems": [problem.as_json() for problem in file.problems],
                }
                for file in self.files
            ],
        }


def check(files: Sequence[Path], database: Path, programme: str | None = None) -> Report:
    """Say what loading the files would do; the database is not written.

    Raises:
        UsageError: If a file is not there, or the programme cannot be told.
    """
    return _run(files, database, programme, None)


def load(
    files: Sequence[Path], database: Path, author: Author, programme: str | None = None
) -> Report:
    """Load all the files in one transaction, or none of them.

    Raises:
        UsageError: If a file is not there, or the programme cannot be told.
    """
    return _run(files, database, programme, author)


def _run(
    files: Sequence[Path], database: Path, programme: str | None, author: Author | None
) -> Report:
    for file in files:
        if not file.is_file():
            raise UsageError(f"Il n’y a pas de fichier « {file} ».")
    with tempfile.TemporaryDirectory(prefix="cap-") as folder:
        path, programme = _stage_for(files, database, programme, Path(folder))
        return settle(path, files, database, programme, author)


def settle(
    path: Path, files: Sequence[Path], database: Path, programme: str, author: Author | None
) -> Report:
    """Compare what the readers left with the database; load it, unless something is refused.

    Args:
        path: The staging file, all files read.
        files: The files, in the order given.
        database: The database.
        programme: The programme that the files were read for.
        author: Who loads; None to check only.
    """
    agreement = agreements()[programme]
    cross_check(path, agreement.fund)
    report = Report(programme, _file_reports(files, path))
    with open_for_reading(database) as connection, attached(connection, path):
        _check_whole(connection, agreement, report)
        if author is None or report.is_refused:
            _fill(connection, report, compare(connection, programme, agreement.fund))
            return report
    with open_for_writing(database) as connection, attached(connection, path):
        with immediate(connection):
            # Again, inside the transaction: another import may have been written since.
            if not check_references(connection, programme):
                report.import_id, counts = commit(connection, programme, agreement.fund, author)
                _fill(connection, report, counts)
                return report
        _check_whole(connection, agreement, report)
        _fill(connection, report, compare(connection, programme, agreement.fund))
        return report


def names(files: Sequence[Path]) -> dict[Path, str]:
    """Return what to call each file: its name, or its path where two files share a name."""
    paths = {file: file.resolve() for file in files}
    named = {file: path.name for file, path in paths.items()}
    if len(set(named.values())) < len(set(paths.values())):
        return {file: str(path) for file, path in paths.items()}
    return named


def _stage_for(
    files: Sequence[Path], database: Path, programme: str | None, folder: Path
) -> tuple[Path, str]:
    """Stage the files for their programme; return the staging file and the programme.

    It is the programme asked, the only one that has rows, or the only one whose words the
    files speak.
    """
    known = list(agreements())
    if programme is not None:
        if programme not in known:
            raise UsageError(
                f"Le programme « {programme} » n’existe pas. Connus : {', '.join(known)}."
            )
        return _stage(files, folder / "staging.sqlite", programme), programme
    with open_for_reading(database) as connection:
        with_rows = programmes_with_rows(connection)
    if len(with_rows) == 1:
        return _stage(files, folder / "staging.sqlite", with_rows[0]), with_rows[0]
    candidates = with_rows or known
    staged = {name: _stage(files, folder / f"{name}.sqlite", name) for name in candidates}
    faults = {name: _words_not_known(path) for name, path in staged.items()}
    fitting = [name for name, (unknown, spoken) in faults.items() if not unknown and spoken]
    if len(fitting) == 1:
        return staged[fitting[0]], fitting[0]
    fewest = min(unknown for unknown, _ in faults.values())
    if not any(_holds_rows(path) for path in staged.values()):
        return staged[candidates[0]], candidates[0]  # nothing to load: the problems are the same
    nearest = [name for name, (unknown, spoken) in faults.items() if unknown == fewest and spoken]
    if len(nearest) == 1:
        return staged[nearest[0]], nearest[0]
    raise UsageError(
        "Précisez le programme avec --programme : les fichiers peuvent être de "
        f"{' ou de '.join(candidates)}."
    )


def _holds_rows(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT 1 FROM sheets WHERE rows > 0").fetchone() is not None


def _words_not_known(path: Path) -> tuple[int, bool]:
    """Count the words of a programme that a staging file does not know.

    Returns:
        Rows whose partner, session, phase or programme is not known; whether any row says
        anything of a programme at all.
    """
    with closing(sqlite3.connect(path)) as connection:
        (unknown,) = connection.execute(
            """SELECT COUNT(*) FROM file_problems WHERE kind IN
            ('unknown_partner', 'unknown_session', 'unknown_phase', 'wrong_programme')"""
        ).fetchone()
        spoken = connection.execute(
            """SELECT 1 FROM partners UNION ALL SELECT 1 FROM contributions UNION ALL
            SELECT 1 FROM phase_dates UNION ALL SELECT 1 FROM scores UNION ALL
            SELECT 1 FROM decisions UNION ALL SELECT 1 FROM amendments UNION ALL
            SELECT 1 FROM events UNION ALL SELECT 1 FROM notices UNION ALL
            SELECT 1 FROM file_problems WHERE kind LIKE 'unknown%' UNION ALL
            SELECT 1 FROM applications WHERE partner NOT NULL UNION ALL
            SELECT 1 FROM teams WHERE partner NOT NULL UNION ALL
            SELECT 1 FROM expenses LIMIT 1"""
        ).fetchone()
    return unknown, spoken is not None


def _stage(files: Sequence[Path], path: Path, programme: str) -> Path:
    """Read each file in its own jailed child, into one staging file."""
    staging.create(path)
    seen: dict[str, str] = {}
    known = names(files)
    for file in files:
        name, digest = known[file], _sha256(file)
        if digest in seen:
            message = f"« {name} » est le même fichier que « {seen[digest]} » : lu une fois."
            _add_problem(path, name, Problem("repeated_row", message, "warning"))
            continue
        seen[digest] = name
        verdict = run_jailed(
            "loaders.stage",
            [str(file.resolve()), name, str(path), programme],
            seconds=reading_seconds(file),
        )
        if not verdict.ok:
            problem = Problem(verdict.kind or "unreadable", verdict.message or "")
            _add_problem(path, name, problem)
    return path


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _add_problem(path: Path, file: str, problem: Problem) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        staging.add_problem(connection, file, problem)


def _file_reports(files: Sequence[Path], path: Path) -> list[FileReport]:
    reports = {name: FileReport(name, _sha256(file)) for file, name in names(files).items()}
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            """SELECT file, kind, message, severity, sheet, cell, row, column_name, value, expected
            FROM file_problems ORDER BY id"""
        )
        for file, *fields in rows:
            reports[file].problems.append(Problem(*fields))
    return list(reports.values())


def _check_whole(connection: sqlite3.Connection, agreement: Agreement, report: Report) -> None:
    """Add to the report what only the whole of the files and the database tells."""
    by_name = {file.file: file for file in report.files}
    for located in check_references(connection, agreement.programme):
        by_name[located.file].problems.append(located.problem)
    orders = unattributed_orders(connection, agreement.programme)
    (file,) = connection.execute(
        "SELECT MIN(file) FROM staging.sheets WHERE dataset = 'expenses'"
    ).fetchone()
    if orders and file and not by_name[file].errors:
        shown = ", ".join(orders[:10]) + (f" et {len(orders) - 10} autres" if orders[10:] else "")
        message = (
            f"Commandes que personne ne revendique (N° EJ) : {shown}. "
            f"{KINDS['missing_attribution'][1]}"
        )
        by_name[file].problems.append(
            Problem("missing_attribution", message, "warning", column="N° EJ", value=orders[0])
        )


def _fill(connection: sqlite3.Connection, report: Report, counts: dict[int, Counts]) -> None:
    """Add the sheets and their counts to the report."""
    by_name = {file.file: file for file in report.files}
    rows = connection.execute(
        """SELECT id, file, sheet, dataset, session, header_row, rows, total_rows, refused
        FROM staging.sheets WHERE dataset NOT NULL ORDER BY id"""
    )
    for sheet_id, file, sheet, dataset, session, header_row, read, total_rows, refused in rows:
        by_name[file].sheets.append(
            SheetReport(
                sheet, dataset, session, header_row, read, total_rows, refused, counts[sheet_id]
            )
        )
