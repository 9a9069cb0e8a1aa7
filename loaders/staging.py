"""The staging file that a jailed reader leaves: typed rows, sheets, problems.

Several readers, one after the other, write to the same file, each in one transaction: a
reader that dies leaves nothing of its file.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from pathlib import Path
from typing import Any

from data.problems import STORED, Problem

_BATCH = 2000


class Staging:
    """A staging file open for one reader; nothing is kept unless `close` is reached."""

    def __init__(self, path: Path, file: str, sha256: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute("PRAGMA cache_size = -131072")
        self._connection.execute("BEGIN IMMEDIATE")
        self._file = file
        self._sha256 = sha256
        self._waiting: dict[str, list[tuple[Any, ...]]] = {}

    def add_sheet(
        self,
        sheet: str | None,
        dataset: str | None = None,
        layout: str | None = None,
        header_row: int | None = None,
        columns: dict[str, str] | None = None,
        session: str | None = None,
    ) -> int:
        """Add a sheet and return its id."""
        cursor = self._connection.execute(
            """INSERT INTO sheets (file, sha256, sheet, dataset, session, layout, header_row,
            columns, rows, total_rows, refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)""",
            (
                self._file,
                self._sha256,
                sheet,
                dataset,
                session,
                layout,
                header_row,
                json.dumps(columns or {}, ensure_ascii=False),
            ),
        )
        return int(cursor.lastrowid or 0)

    def count_rows(
        self, sheet_id: int, rows: int, total_rows: int, refused: int, session: str | None = None
    ) -> None:
        """Write a sheet's counts."""
        self._connection.execute(
            """UPDATE sheets SET rows = ?, total_rows = ?, refused = ?,
            session = COALESCE(?, session) WHERE id = ?""",
            (rows, total_rows, refused, session, sheet_id),
        )

    def write_totals(self, sheet_id: int, totals: list[dict[str, Any]]) -> None:
        """Write a sheet's control totals, as `Reading.totals` gives them."""
        self._connection.execute(
            "UPDATE sheets SET totals = ? WHERE id = ?",
            (json.dumps(totals, ensure_ascii=False), sheet_id),
        )

    def add_refused(self, sheet_id: int, row: int, key: str | None, cells: str) -> None:
        """Keep what a refused row says: its key if it is clear, its cells as JSON."""
        self._connection.execute(
            "INSERT INTO refused VALUES (?, ?, ?, ?)", (sheet_id, row, key, cells)
        )

    def add_row(self, dataset: str, row: tuple[Any, ...]) -> None:
        """Add a row of a dataset: sheet id, row, key, values in order, extras (JSON)."""
        waiting = self._waiting.setdefault(dataset, [])
        waiting.append(row)
        if len(waiting) >= _BATCH:
            self._flush(dataset)

    def add_rows(self, dataset: str, sheet_id: int, columns: Mapping[str, Sequence[Any]]) -> None:
        """Add rows of a sheet at once, given by column: their row, key and values."""
        self._flush(dataset)  # rows keep the order they come in
        marks = ", ".join("?" * len(columns))
        self._connection.executemany(
            f"INSERT INTO {dataset} (sheet, {', '.join(columns)}) VALUES ({sheet_id}, {marks})",
            zip(*columns.values(), strict=True),
        )

    def _flush(self, dataset: str) -> None:
        waiting = self._waiting.get(dataset)
        if waiting:
            marks = ", ".join("?" * len(waiting[0]))
            self._connection.executemany(f"INSERT INTO {dataset} VALUES ({marks})", waiting)
            waiting.clear()

    def add_merged(self, dataset: str, key: str, sheet_id: int, row: int) -> None:
        """Say that a row was summed into, or repeats, the row of that key."""
        self._connection.execute(
            "INSERT INTO merged VALUES (?, ?, ?, ?)", (dataset, key, sheet_id, row)
        )

    def add_sides(self, sheet_id: int, sides: Sequence[str]) -> None:
        """Say which sides (AE, CP) a sheet of expenses carries."""
        self._connection.executemany(
            "INSERT INTO sides VALUES (?, ?)", [(sheet_id, side) for side in sides]
        )

    def add_heading(self, unknown: str) -> None:
        """Keep a heading that is not read, as `loaders.headings.likeness.Unknown` dumps it."""
        self._connection.execute("INSERT INTO headings VALUES (?, ?)", (self._file, unknown))

    def add_unread(self, sheet: str | None, rows: int, near: Sequence[str]) -> None:
        """Keep a sheet that nothing recognises: its filled rows, the datasets it looks like."""
        self._connection.execute(
            "INSERT INTO unread VALUES (?, ?, ?, ?, ?)",
            (self._file, self._sha256, sheet, rows, json.dumps(near)),
        )

    def add_choice(
        self,
        asked: str,
        layout: str | None = None,
        heading: str | None = None,
        column: str | None = None,
    ) -> None:
        """Say that a choice of heading was met, and what to remember of it if it is followed."""
        self._connection.execute(
            "INSERT INTO choices VALUES (?, ?, ?, ?, ?)",
            (self._file, asked, layout, heading, column),
        )

    def add_problem(self, problem: Problem, sheet_id: int | None = None) -> None:
        """Add a problem of the file."""
        add_problem(self._connection, self._file, problem, sheet_id)

    def close(self) -> None:
        """Write what is waiting, and keep it all."""
        for dataset in self._waiting:
            self._flush(dataset)
        self._connection.execute("COMMIT")
        self._connection.close()


def add_problem(
    connection: sqlite3.Connection,
    file: str,
    problem: Problem,
    sheet_id: int | None = None,
    schema: str = "main",
) -> None:
    """Add a problem to a staging file, open as `schema`."""
    connection.execute(
        f"""INSERT INTO {schema}.file_problems (file, sheet_id, {STORED})
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            file,
            sheet_id,
            problem.kind,
            *astuple(problem.sentence),
            problem.severity,
            problem.sheet,
            problem.cell,
            problem.row,
            problem.column,
            problem.value,
            problem.expected,
        ),
    )
