"""The outcome of a check or a load: files, sheets, problems, changes, receipt."""

from dataclasses import asdict, dataclass, field
from typing import Any

from data.datasets.declaration import SEPARATOR
from data.incoming.changes import Change, DatasetChanges
from data.incoming.diff import Counts
from data.problems import Problem
from data.receipts import Receipt, Total
from loaders.headings.likeness import Unknown


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
    totals: tuple[Total, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the sheet as the contract of SPEC §6 writes it, absences and totals too."""
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
            "absent": self.counts.absent,
            "totals": [total.as_json() for total in self.totals],
        }


@dataclass(frozen=True, slots=True)
class UnreadSheet:
    """A sheet that nothing recognises: its filled rows, the datasets that it looks like."""

    sheet: str | None
    rows: int
    near: tuple[str, ...]


@dataclass(slots=True)
class FileReport:
    """What a file holds, what is wrong in it, the sheets and the headings that nobody knows."""

    file: str
    sha256: str
    sheets: list[SheetReport] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    headings: list[Unknown] = field(default_factory=list)
    unread: list[UnreadSheet] = field(default_factory=list)

    @property
    def errors(self) -> list[Problem]:
        """The problems that refuse something."""
        return [problem for problem in self.problems if problem.severity == "error"]


@dataclass(slots=True)
class Report:
    """The outcome of a check or a load.

    Attributes:
        programme: The programme that the files were read for.
        files: One report per file, in the order given.
        import_id: Number of the import; None when nothing was written.
        is_accepted: Whether the load was done: all of it, or its valid rows when asked so.
        changes: What a check would change, row by row; empty for a load.
        quarantine: Rows that entered the quarantine (added, changed) and left it (withdrawn).
        receipt: What the journal keeps of the import; None when nothing was written.
    """

    programme: str
    files: list[FileReport]
    import_id: int | None = None
    is_accepted: bool = False
    changes: list[DatasetChanges] = field(default_factory=list)
    quarantine: Counts = field(default_factory=Counts)
    receipt: Receipt | None = None

    @property
    def is_refused(self) -> bool:
        """Tell whether anything is refused."""
        return any(file.errors for file in self.files)

    @property
    def counts(self) -> Counts:
        """Sum of the counts of all sheets."""
        return sum((sheet.counts for file in self.files for sheet in file.sheets), Counts())

    @property
    def refused(self) -> int:
        """Number of rows refused, in all sheets."""
        return sum(sheet.refused for file in self.files for sheet in file.sheets)

    def as_json(self) -> dict[str, Any]:
        """Return the report as the contract of SPEC §6 writes it, and what changes."""
        return {
            "import": self.import_id,
            "files": [
                {
                    "file": file.file,
                    "sha256": file.sha256,
                    "sheets": [sheet.as_json() for sheet in file.sheets],
                    "problems": [problem.as_json() for problem in file.problems],
                    "headings": [_heading(heading) for heading in file.headings],
                    "unread": [asdict(sheet) for sheet in file.unread],
                }
                for file in self.files
            ],
            "changes": [_changes(found) for found in self.changes],
            "quarantine": {
                "entered": self.quarantine.added + self.quarantine.changed,
                "left": self.quarantine.withdrawn,
            },
            "receipt": self.receipt.as_json() if self.receipt else None,
        }


def _heading(unknown: Unknown) -> dict[str, Any]:
    """Return a heading without the columns still free: its layout's, for the page to offer."""
    return {name: value for name, value in asdict(unknown).items() if name != "free"}


def _changes(found: DatasetChanges) -> dict[str, Any]:
    counts = found.counts
    return {
        "dataset": found.dataset.name,
        "added": counts.added,
        "changed": counts.changed,
        "withdrawn": counts.withdrawn,
        "absent": counts.absent,
        "unchanged": counts.unchanged,
        "rows": [_change(change) for change in found.rows],
    }


def _change(change: Change) -> dict[str, Any]:
    before, after = change.before or {}, change.after or {}
    return {
        "state": change.state,
        "key": change.key.split(SEPARATOR),
        "file": change.file,
        "sheet": change.sheet,
        "row": change.row,
        "columns": {name: [before.get(name), after.get(name)] for name in change.columns},
    }
