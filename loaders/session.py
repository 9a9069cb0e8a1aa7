"""Files sent from the page Imports: received, read, corrected, saved; no Streamlit in here.

Nothing is written before `Upload.save`, and what is saved is what was shown: when the
database moved in between, everything is read and compared again, and shown again.
"""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
import weakref
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from threading import Lock

from data.incoming.changes import DatasetChanges
from data.incoming.diff import Counts
from data.store.database import DISK_FULL, database_path, failure, open_for_reading
from data.store.journal import head
from loaders.back.faults import mark
from loaders.console import author_now
from loaders.door.jail import PROJECT, start_ahead
from loaders.gathering import (
    READER,
    OnFile,
    ProgrammeNeededError,
    UsageError,
    gather,
    names,
    sha256,
    silently,
)
from loaders.headings.likeness import Unknown
from loaders.headings.mapping import HeadingChoice, MappingError, forget
from loaders.headings.unread import ReadAs
from loaders.importing import settle
from loaders.judge.review import Options
from loaders.received import Received, write
from loaders.report import FileReport, Report, SheetReport, UnreadSheet

_UNMARKABLE = ("unreadable", "wrong_file", "empty_workbook")
"""Kinds of problem that, said of a whole file, leave no workbook to mark."""

MOVED = (
    "La base a changé depuis la vérification : rien n’est enregistré. Voici les fichiers "
    "comparés à nouveau ; relisez, puis enregistrez."
)


class Upload:
    """Files dropped together, from the drop to the receipt.

    Its methods may be called from several threads of one session: they wait for each other.

    Attributes:
        database: The database they are for.
        files: The files' copies, in a folder of their own, removed with the upload.
        programme: The programme they were read for; None until it is told or chosen.
        candidates: The programmes to choose among; empty unless one has to be chosen.
        report: What saving would do; None until they are read, or when they cannot be.
        refusal: Why they could not be read or saved, in French; None when they could.
        notice: What happened since the last look, in French; None when nothing did.
        choices: Headings matched by hand.
        said: What is said of the sheets that nothing recognises.
        partner: Code of the only one whose rows they may hold; None for the whole programme.
        outcome: The report of the load; None until it is done.
    """

    def __init__(
        self,
        received: Sequence[Received],
        database: Path | None = None,
        usual: str | None = None,
    ) -> None:
        """Keep what was received.

        Args:
            received: The files.
            database: The database they are for; by default the one in use.
            usual: The programme that they are of, unless they say otherwise.
        """
        self._folder = Path(tempfile.mkdtemp(prefix="cap-"))
        self._end = weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        self._lock = Lock()
        self.database = database or database_path()
        self.programme: str | None = None
        self.candidates: tuple[str, ...] = ()
        self.choices: tuple[HeadingChoice, ...] = ()
        self.said: tuple[ReadAs, ...] = ()
        self.partner: str | None = None
        self._usual = usual
        self.outcome: Report | None = None
        self.files: list[Path] = []
        self.report: Report | None = None
        self.refusal: str | None = None
        self.notice: str | None = None
        self._read_as: tuple[Path, tuple[int, str, int], list[str]] | None = None
        try:
            self.files = write(received, self._folder)
        except OSError:
            self.refusal = DISK_FULL

    def _forget_reading(self) -> None:
        self.report = self.refusal = self.notice = self._read_as = None

    @property
    def _options(self) -> Options:
        partners = None if self.partner is None else (self.partner,)
        return Options(self.choices, partners, date.today(), self.said, self._usual)

    @property
    def is_saved(self) -> bool:
        """Tell whether the load was done, even when it found nothing to write."""
        return self.outcome is not None and self.outcome.is_accepted

    @property
    def _taken(self) -> list[SheetReport]:
        """Sheets whose valid rows can be loaded: those that no error refuses whole."""
        taken = []
        for file in self.report.files if self.report else []:
            whole = {problem.sheet for problem in file.errors if problem.row is None}
            taken += [one for one in file.sheets if not whole & {None, one.sheet}]
        return taken

    @property
    def valid(self) -> int:
        """Number of rows that could be loaded."""
        return sum(sheet.rows - sheet.refused for sheet in self._taken)

    @property
    def refused(self) -> int:
        """Number of rows that could not."""
        read = (
            sum(sheet.rows for file in self.report.files for sheet in file.sheets)
            if self.report
            else 0
        )
        return read - self.valid

    @property
    def counts(self) -> Counts:
        """What the rows that could be loaded would change."""
        return sum((sheet.counts for sheet in self._taken), Counts())

    @property
    def unread(self) -> list[tuple[FileReport, UnreadSheet]]:
        """The sheets that nothing recognises, each with its file."""
        files = self.report.files if self.report else []
        return [(file, sheet) for file in files for sheet in file.unread]

    @property
    def changes(self) -> list[DatasetChanges]:
        """What saving would change, dataset by dataset."""
        taken = {sheet.dataset for sheet in self._taken}
        changes = self.report.changes if self.report else []
        return [found for found in changes if found.dataset.name in taken]

    def read(self, on_file: OnFile = silently) -> None:
        """Read the files and compare them with the database, unless it is done already.

        Args:
            on_file: Called with the name of each file before its child reads it.
        """
        with self._lock:
            if self.report is None and self.refusal is None and not self.candidates:
                self._read(on_file)

    def _read(self, on_file: OnFile) -> None:
        try:
            with open_for_reading(self.database) as connection:
                known = head(connection)
            folder = Path(tempfile.mkdtemp(dir=self._folder))
            staged, programme = gather(
                self.files, self.database, self.programme, folder, self._options, on_file
            )
            self.programme = programme
            self._read_as = staged, known, [sha256(file) for file in self.files]
            self.report = self._settle(staged, None)
        except ProgrammeNeededError as needed:
            self.candidates = needed.candidates
        except UsageError as error:
            self.refusal = str(error)
        except sqlite3.Error as error:
            self.refusal = failure(error, self.database)
        except OSError:
            self.refusal = DISK_FULL

    def _settle(self, staged: Path, by: str | None, accept_valid: bool = False) -> Report:
        """Compare or load a copy of what was read: settling completes the staging file."""
        copy = Path(shutil.copy(staged, staged.with_suffix(".settled")))
        author = author_now(by, ", ".join(names(self.files).values())) if by is not None else None
        try:
            return settle(
                copy,
                self.files,
                self.database,
                str(self.programme),
                author,
                accept_valid,
                self._options,
            )
        finally:
            copy.unlink()

    def read_as(self, programme: str) -> None:
        """Have the files read for a programme, at the next `read`."""
        with self._lock:
            self.programme, self.candidates = programme, ()
            self._forget_reading()

    def speak_for(self, partner: str | None) -> None:
        """Compare the files again as a partner's own, or as the whole programme's."""
        with self._lock:
            self.partner = partner
            if self._read_as is not None:
                self.notice = None
                self.report = self._settle(self._read_as[0], None)

    def say(self, file: str, sheet: str | None, dataset: str | None) -> None:
        """Have a sheet read as a dataset, or left out again, at the next `read`."""
        with self._lock:
            others = [one for one in self.said if (one.file, one.sheet) != (file, sheet)]
            asked = [ReadAs(file, sheet, dataset)] if dataset else []
            self.said = (*others, *asked)
            self._forget_reading()

    def match(self, matched: Iterable[tuple[Unknown, str]]) -> None:
        """Have headings read as columns, besides those already matched, at the next `read`."""
        with self._lock:
            self.choices += tuple(
                HeadingChoice(
                    f"{unknown.sheet}!{unknown.heading}" if unknown.sheet else unknown.heading,
                    column,
                )
                for unknown, column in matched
            )
            self._forget_reading()

    def unmatch(self) -> None:
        """Have headings read as they are again, at the next `read`."""
        with self._lock:
            self.choices = ()
            self._forget_reading()

    def save(self, by: str, accept_valid: bool = False) -> None:
        """Load the files as they were shown, in one transaction; once, however often asked.

        Nothing is written when the database or the files changed since they were compared:
        they are compared again, and `notice` says so.

        Args:
            by: Who saves.
            accept_valid: Load the good rows, keep the refused ones in quarantine.
        """
        with self._lock:
            if self.is_saved or self._read_as is None:
                return
            staged, known, digests = self._read_as
            try:
                with open_for_reading(self.database) as connection:
                    now = head(connection)
                if (now, [sha256(file) for file in self.files]) != (known, digests):
                    self._forget_reading()
                    self._read(silently)
                    self.notice = MOVED
                    return
                report = self._settle(staged, by, accept_valid)
            except sqlite3.Error as error:
                self.notice = failure(error, self.database)
                return
            except OSError:
                self.notice = DISK_FULL
                return
            if report.is_accepted:
                self.outcome = report
            else:
                self.report = report

    def can_mark(self, report: FileReport) -> bool:
        """Tell whether a file has problems, and can be opened to mark them."""
        problems = [p for p in report.problems if p.kind != "ignored_sheet"]
        whole = [p for p in problems if p.sheet is None and p.kind in _UNMARKABLE]
        return bool(problems) and not (whole and not report.sheets)

    def marked(self, name: str) -> bytes:
        """Return a file as a workbook, its faulty cells marked; made in a child.

        Raises:
            FaultsRefusedError: If it cannot be opened.
        """
        reports = self.report.files if self.report else []
        (report,) = (one for one in reports if one.file == name)
        (file,) = (path for path, known in names(self.files).items() if known == name)
        with tempfile.TemporaryDirectory(prefix="cap-") as folder:
            out = Path(folder, "marked.xlsx")
            mark(file, report, out)
            return out.read_bytes()

    def close(self) -> None:
        """Remove the files."""
        self._end()


def template(programme: str, dataset: str) -> bytes:
    """Return an empty workbook to fill; made in a child, the server answering meanwhile.

    Args:
        programme: A programme of the agreements.
        dataset: Name of a dataset, or « tout ».
    """
    with tempfile.TemporaryDirectory(prefix="cap-") as folder:
        out = Path(folder, "modele.xlsx")
        command = [sys.executable, "-m", "loaders", "template", dataset, "-o", str(out)]
        subprocess.run(
            [*command, "--programme", programme], cwd=PROJECT, check=True, capture_output=True
        )
        return out.read_bytes()


def make_ready() -> None:
    """Have a reader wait for the first file: its imports are most of a small file's time."""
    start_ahead(READER)


def forget_heading(database: Path, programme: str, heading: str, by: str) -> str:
    """Forget what a heading was remembered as; return what to say of it, in French."""
    try:
        number, _ = forget(database, programme, author_now(by), heading)
    except MappingError as error:
        return str(error)
    except sqlite3.Error as error:
        return failure(error, database)
    return f"L’en-tête « {heading} » n’est plus rapproché (import n° {number})."
