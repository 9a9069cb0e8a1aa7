"""What a lens holds: its imports, and which datasets have rows."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from data.datasets import SPREADSHEETS
from data.lens import Lens


@dataclass(frozen=True, slots=True)
class Import:
    """One import of the programme: `label` is what it was, often its files' names.

    `kind` is `file`, `form` or `undo`.
    """

    number: int
    made_at: datetime
    made_by: str
    label: str
    kind: str


def programmes_by_last_import(connection: sqlite3.Connection) -> list[str]:
    """Return the programmes that have at least one import, the last one imported first."""
    rows = connection.execute("SELECT programme FROM imports GROUP BY 1 ORDER BY MAX(id) DESC")
    return [programme for (programme,) in rows]


def imports(lens: Lens) -> list[Import]:
    """Return the programme's imports as known through the lens, the last one first."""
    return [
        Import(number, datetime.fromisoformat(made_at), made_by, label, kind)
        for number, made_at, made_by, label, kind in lens.connection.execute(
            "SELECT id, made_at, made_by, label, kind FROM imports ORDER BY id DESC"
        )
    ]


def import_files(lens: Lens, number: int) -> tuple[str, ...]:
    """Return the names of the files of an import, in the order in which they were read."""
    rows = lens.connection.execute(
        "SELECT file FROM import_sheets WHERE import_id = ? GROUP BY file ORDER BY MIN(id)",
        (number,),
    )
    return tuple(file for (file,) in rows)


def loaded_datasets(lens: Lens) -> frozenset[str]:
    """Return the names of the datasets that have at least one row through the lens."""
    return frozenset(
        name
        for name in SPREADSHEETS
        if lens.connection.execute(f"SELECT EXISTS (SELECT 1 FROM {name})").fetchone()[0]
    )
