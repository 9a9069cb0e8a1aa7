"""Check or load files: jailed readers, then references, then one comparison or commit."""

import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from data.agreement.model import Agreement, agreements
from data.datasets import SPREADSHEETS
from data.incoming.changes import changes
from data.incoming.diff import Counts, attached, compare
from data.incoming.quarantine import hold, refuse, release
from data.incoming.references import Located, check_references, unattributed_orders
from data.incoming.respell import respell, respell_file
from data.problems import STORED, Problem, Sentence
from data.receipts import receipts, totals_of
from data.store.commit import Author, commit
from data.store.database import immediate, open_for_reading, open_for_writing
from loaders.gathering import UsageError, gather, holds_rows, names, sha256
from loaders.judge.crossing import cross_check
from loaders.judge.review import (
    ALL,
    Options,
    allowed,
    remember,
    review,
    unread_headings,
    unread_sheets,
)
from loaders.report import FileReport, Report, SheetReport
from loaders.rows.grouping import without_knock_ons

__all__ = ["UsageError", "check", "load", "names", "settle"]


def check(
    files: Sequence[Path],
    database: Path,
    programme: str | None = None,
    options: Options = ALL,
) -> Report:
    """Say what loading the files would do; the database is not written.

    Raises:
        UsageError: If a file is not there, or the programme cannot be told.
    """
    return _run(files, database, programme, None, options=options)


def load(
    files: Sequence[Path],
    database: Path,
    author: Author,
    programme: str | None = None,
    accept_valid: bool = False,
    options: Options = ALL,
) -> Report:
    """Load all the files in one transaction, or none of them.

    With `accept_valid`, the good rows are loaded and the refused ones kept in quarantine.

    Raises:
        UsageError: If a file is not there, or the programme cannot be told.
    """
    return _run(files, database, programme, author, accept_valid, options)


def check_is_file(path: Path) -> None:
    """Refuse what is no file.

    Raises:
        UsageError: If it is a folder, or nothing.
    """
    if path.is_dir():
        raise UsageError(
            f"« {path} » est un dossier : donner les fichiers qu’il contient, par exemple "
            f"{path / '*.xlsx'}."
        )
    if not path.is_file():
        raise UsageError(f"Il n’y a pas de fichier « {path} ».")


def _run(
    files: Sequence[Path],
    database: Path,
    programme: str | None,
    author: Author | None,
    accept_valid: bool = False,
    options: Options = ALL,
) -> Report:
    for file in files:
        check_is_file(file)
    with tempfile.TemporaryDirectory(prefix="cap-") as folder:
        path, programme = gather(files, database, programme, Path(folder), options)
        return settle(path, files, database, programme, author, accept_valid, options)


def settle(
    path: Path,
    files: Sequence[Path],
    database: Path,
    programme: str,
    author: Author | None,
    accept_valid: bool = False,
    options: Options = ALL,
) -> Report:
    """Compare what the readers left with the database; load it, unless something is refused.

    Args:
        path: The staging file, all files read.
        files: The files, in the order given.
        database: The database.
        programme: The programme that the files were read for.
        author: Who loads; None to check only.
        accept_valid: Load the good rows, keep the refused ones in quarantine.
        options: What the sender says beside the files.
    """
    agreement = agreements()[programme]
    partners = allowed(options, agreement)
    respell_file(path, database, programme)
    cross_check(path, agreement.fund)
    review(path, list(names(files).values()), database, programme, options)
    report = Report(programme, _file_reports(files, path))
    if author is None or (report.is_refused and not (accept_valid and holds_rows(path))):
        return _compared(path, database, agreement, report, partners)
    if not accept_valid and _dangling(path, database, programme):
        return _compared(path, database, agreement, report, partners)
    with open_for_writing(database) as connection, attached(connection, path):
        with immediate(connection):
            # Again, inside the transaction: another import may have been written since.
            respell(connection, programme)
            located = (hold if accept_valid else check_references)(connection, programme)
            if accept_valid or not located:
                release(connection, programme)
                remember(connection)
                report.import_id, counts = commit(
                    connection, programme, agreement.fund, author, partners=partners
                )
                report.is_accepted = True
                _say_located(report, located)
                _say_unattributed(connection, agreement, report)
                _fill(connection, report, counts)
        if report.import_id is not None:
            (report.receipt,) = receipts(connection, report.import_id)
    return report if report.is_accepted else _compared(path, database, agreement, report, partners)


def _dangling(path: Path, database: Path, programme: str) -> bool:
    """Tell whether references lead nowhere, before a transaction is begun for nothing."""
    with open_for_reading(database) as connection, attached(connection, path):
        return bool(check_references(connection, programme))


def _compared(
    path: Path,
    database: Path,
    agreement: Agreement,
    report: Report,
    partners: Sequence[str] | None,
) -> Report:
    """Complete the report of files that are not loaded: what they would change."""
    with open_for_reading(database) as connection, attached(connection, path):
        located = check_references(connection, agreement.programme)
        if located:
            # The database is open read-only, and so is what is attached to it.
            with closing(sqlite3.connect(path)) as staged, staged:
                refuse(staged, located, "main")
        _say_located(report, located)
        _say_unattributed(connection, agreement, report)
        counts = compare(connection, agreement.programme, agreement.fund, partners)
        _fill(connection, report, counts)
        report.changes = changes(connection)
    return report


def _file_reports(files: Sequence[Path], path: Path) -> list[FileReport]:
    reports = {name: FileReport(name, sha256(file)) for file, name in names(files).items()}
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(f"SELECT file, {STORED} FROM file_problems ORDER BY id")
        for file, *fields in rows:
            reports[file].problems.append(Problem.stored(fields))
    for file, headings in unread_headings(path).items():
        reports[file].headings = headings
    for file, sheet in unread_sheets(path):
        reports[file].unread.append(sheet)
    for report in reports.values():
        report.problems = without_knock_ons(report.problems)
    return list(reports.values())


def _say_located(report: Report, located: Sequence[Located]) -> None:
    """Add to the report the references that lead nowhere."""
    by_name = {file.file: file for file in report.files}
    for found in located:
        by_name[found.file].problems.append(found.problem)


def _say_unattributed(connection: sqlite3.Connection, agreement: Agreement, report: Report) -> None:
    """Add to the report the orders that only the whole of files and database tells."""
    by_name = {file.file: file for file in report.files}
    orders = unattributed_orders(connection, agreement.programme)
    (file,) = connection.execute(
        "SELECT MIN(file) FROM staging.sheets WHERE dataset = 'expenses'"
    ).fetchone()
    if orders and file and not by_name[file].errors:
        shown = ", ".join(orders[:10]) + (f" et {len(orders) - 10} autres" if orders[10:] else "")
        said = Sentence("Commandes que personne ne revendique (N° EJ)", shown)
        by_name[file].problems.append(
            Problem("missing_attribution", said, "warning", column="N° EJ", value=orders[0])
        )


def _fill(connection: sqlite3.Connection, report: Report, counts: dict[int, Counts]) -> None:
    """Add the sheets and their counts to the report."""
    by_name = {file.file: file for file in report.files}
    rows = connection.execute(
        """SELECT id, file, sheet, dataset, session, header_row, rows, total_rows, refused, totals
        FROM staging.sheets WHERE dataset NOT NULL ORDER BY id"""
    )
    for sheet_id, file, sheet, dataset, session, header_row, read, total, refused, totals in rows:
        if dataset not in SPREADSHEETS:
            if dataset == "quarantine":
                report.quarantine += counts[sheet_id]
            continue
        by_name[file].sheets.append(
            SheetReport(
                sheet,
                dataset,
                session,
                header_row,
                read,
                total,
                refused,
                counts[sheet_id],
                totals_of(totals),
            )
        )
