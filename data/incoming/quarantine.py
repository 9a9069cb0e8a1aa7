"""Quarantine: refused rows, kept with their reasons until they come right or are dismissed.

« Charger les lignes valides » loads the good rows of its files; the refused ones come here,
in the same import. A row leaves when a later import brings its key right (its place in the
same file, when the key could not be read), or when someone dismisses it and says why.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from data.datasets import DATASETS, SPREADSHEETS, Dataset, Kind
from data.datasets.declaration import SEPARATOR
from data.incoming.references import Located, check_references
from data.lens import Lens
from data.problems import KINDS, STORED, Problem


@dataclass(frozen=True, slots=True)
class Held:
    """A row in quarantine: `cells` are what was seen by heading, `reasons` French sentences."""

    entry: str
    dataset: Dataset
    key: str | None
    file: str
    sheet: str | None
    row: int
    cells: Mapping[str, str]
    reasons: tuple[str, ...]


def held_rows(lens: Lens) -> list[Held]:
    """Return the rows in quarantine, by file, sheet and row."""
    return [
        Held(
            entry, DATASETS[dataset], key, file, sheet, row,
            json.loads(cells), tuple(json.loads(reasons)),
        )
        for entry, dataset, key, file, sheet, row, cells, reasons in lens.connection.execute(
            """SELECT entry, dataset, row_key, file, sheet_name, row_number, cells, reasons
            FROM quarantine ORDER BY file, sheet_name, row_number, entry"""
        )
    ]  # fmt: skip


def entry_of(dataset: str, key: str | None, file: str, sheet: str | None, row: int) -> str:
    """Return the short name of a row in quarantine: 12 hexadecimal digits."""
    parts = (dataset, key) if key is not None else (dataset, file, sheet or "", str(row))
    return blake2b(SEPARATOR.join(parts).encode(), digest_size=6).hexdigest()


def stored_cells(dataset: Dataset, values: Iterable[str | int | None]) -> str:
    """Return a typed row as `refused.cells` keeps it: heading → text, as JSON."""
    seen = {
        column.heading: _text(column.kind, value)
        for column, value in zip(dataset.columns, values, strict=True)
        if value is not None
    }
    return json.dumps(seen, ensure_ascii=False)


def _text(kind: Kind, value: str | int) -> str:
    if kind is Kind.DAY:
        return "/".join(reversed(str(value).split("-")))
    if kind in (Kind.CENTS, Kind.HUNDREDTHS):
        whole, rest = divmod(abs(int(value)), 100)
        return f"{'-' if int(value) < 0 else ''}{whole},{rest:02d}"
    return str(value)


def refuse(
    connection: sqlite3.Connection, located: Collection[Located], schema: str = "staging"
) -> None:
    """Refuse the staged rows that problems were found in: counted, kept aside, not staged."""
    for sheet, row in {(found.sheet_id, found.problem.row or 0) for found in located}:
        (name,) = connection.execute(
            f"SELECT dataset FROM {schema}.sheets WHERE id = ?", (sheet,)
        ).fetchone()
        dataset = DATASETS[name]
        staged = connection.execute(
            f"""SELECT key, {", ".join(dataset.names)} FROM {schema}.{name}
            WHERE sheet = ? AND row = ?""",
            (sheet, row),
        ).fetchall()
        key = dataset.whole_key(staged[0][0]) if len(staged) == 1 else None
        connection.execute(
            f"INSERT OR IGNORE INTO {schema}.refused VALUES (?, ?, ?, ?)",
            (sheet, row, key, stored_cells(dataset, staged[0][1:])),
        )
        connection.execute(
            f"UPDATE {schema}.sheets SET refused = refused + 1 WHERE id = ?", (sheet,)
        )
        _forget_amounts(connection, schema, sheet, dataset, staged)
        connection.execute(f"DELETE FROM {schema}.{name} WHERE sheet = ? AND row = ?", (sheet, row))


def _forget_amounts(
    connection: sqlite3.Connection,
    schema: str,
    sheet: int,
    dataset: Dataset,
    staged: list[tuple[Any, ...]],
) -> None:
    """Take a row's amounts out of the control totals: they say what is loaded."""
    (totals,) = connection.execute(
        f"SELECT totals FROM {schema}.sheets WHERE id = ?", (sheet,)
    ).fetchone()
    kept = json.loads(totals)
    for total in kept:
        if total["column"] in dataset.names:
            place = dataset.names.index(total["column"]) + 1
            total["sum_cents"] -= sum(row[place] or 0 for row in staged)
    connection.execute(
        f"UPDATE {schema}.sheets SET totals = ? WHERE id = ?",
        (json.dumps(kept, ensure_ascii=False), sheet),
    )


def hold(connection: sqlite3.Connection, programme: str) -> list[Located]:
    """Keep of the attached staging file what is valid; stage the rest for the quarantine.

    A fault of a whole sheet or file refuses it whole: its rows are neither loaded nor kept.
    Call it in the transaction, before `data.store.commit.commit`.

    Returns:
        The references that lead nowhere, those to a row refused by this call included.
    """
    _drop_whole_sheets(connection)
    _drop_refused(connection)
    dangling: list[Located] = []
    while located := check_references(connection, programme, forgiving=False):
        refuse(connection, located)
        _drop_refused(connection)
        dangling += located
    _stage_refused(connection, programme, dangling)
    return dangling


def _drop_whole_sheets(connection: sqlite3.Connection) -> None:
    sheets = connection.execute(
        """SELECT sheets.id, dataset FROM staging.sheets AS sheets
        WHERE dataset NOT NULL AND EXISTS (
            SELECT 1 FROM staging.file_problems AS problem
            WHERE severity = 'error' AND row IS NULL AND (
                problem.sheet_id = sheets.id
                OR (problem.sheet_id IS NULL AND problem.file = sheets.file)
                OR (problem.kind = 'duplicate_extract' AND sheets.dataset = 'expenses')))"""
    ).fetchall()
    for sheet, dataset in sheets:
        connection.execute(f"DELETE FROM staging.{dataset} WHERE sheet = ?", (sheet,))
        connection.execute("DELETE FROM staging.refused WHERE sheet = ?", (sheet,))
        connection.execute(
            "UPDATE staging.sheets SET refused = rows, totals = '[]' WHERE id = ?", (sheet,)
        )


def _drop_refused(connection: sqlite3.Connection) -> None:
    """Unstage what a refused row had given before its fault was seen."""
    refused = "(SELECT sheet, row FROM staging.refused)"
    names = connection.execute(
        """SELECT DISTINCT dataset FROM staging.refused
        JOIN staging.sheets ON sheets.id = refused.sheet"""
    ).fetchall()
    for (name,) in names:
        connection.execute(f"DELETE FROM staging.{name} WHERE (sheet, row) IN {refused}")
    connection.execute(f"DELETE FROM staging.merged WHERE (sheet, row) IN {refused}")


def _stage_refused(
    connection: sqlite3.Connection, programme: str, dangling: Collection[Located]
) -> None:
    """Stage the refused rows for the quarantine, save those dismissed as they are."""
    reasons = _reasons(connection, dangling)
    dismissed = set(
        connection.execute(
            "SELECT entry, cells FROM main.dismissals WHERE programme = ? AND removed_by IS NULL",
            (programme,),
        )
    )
    rows = connection.execute(
        """SELECT sheets.id, sheets.dataset, key, sheets.file, sheets.sheet, row, cells
        FROM staging.refused JOIN staging.sheets ON sheets.id = refused.sheet
        ORDER BY sheets.id, row"""
    ).fetchall()
    taken: set[str] = set()
    for sheet, dataset, key, file, name, row, cells in rows:
        entry = entry_of(dataset, key, file, name, row)
        if entry in taken:  # two refused rows of one key: the second goes by its place
            entry = entry_of(dataset, None, file, name, row)
            key = key if DATASETS[dataset].lines else None
        taken.add(entry)
        if (entry, cells) in dismissed:
            continue
        why = reasons.get((sheet, row)) or [KINDS["depends_on_refused"][0]]
        words = json.dumps(why, ensure_ascii=False)
        values = (entry, entry, dataset, key, file, name, row, cells, words, None)
        connection.execute(
            f"INSERT INTO staging.quarantine VALUES (?, ?, {', '.join('?' * len(values))})",
            (_own_sheet(connection, sheet), row, *values),
        )


def _reasons(
    connection: sqlite3.Connection, dangling: Collection[Located]
) -> dict[tuple[int, int], list[str]]:
    """Return what is wrong in each refused row, by staging sheet and row."""
    reasons: dict[tuple[int, int], list[str]] = {}
    rows = connection.execute(
        f"""SELECT sheet_id, {STORED} FROM staging.file_problems
        WHERE severity = 'error' AND row NOT NULL AND sheet_id NOT NULL ORDER BY id"""
    )
    said = [(sheet, Problem.stored(fields)) for sheet, *fields in rows]
    said += [(found.sheet_id, found.problem) for found in dangling]
    for sheet, problem in said:
        if problem.row is not None:
            reasons.setdefault((sheet, problem.row), []).append(problem.message)
    return reasons


def _own_sheet(connection: sqlite3.Connection, sheet: int) -> int:
    """Return the staging sheet under which a sheet's rows enter or leave the quarantine."""
    connection.execute(
        """INSERT INTO staging.sheets (file, sha256, sheet, dataset, layout, header_row, columns,
            rows, total_rows, refused)
        SELECT file, sha256, sheet, 'quarantine', 'quarantine', COALESCE(header_row, 0), '{}',
            0, 0, 0 FROM staging.sheets AS seen WHERE id = ? AND NOT EXISTS (
                SELECT 1 FROM staging.sheets AS own WHERE own.dataset = 'quarantine'
                AND own.file = seen.file AND own.sheet IS seen.sheet)""",
        (sheet,),
    )
    (own,) = connection.execute(
        """SELECT own.id FROM staging.sheets AS own JOIN staging.sheets AS seen
            ON own.file = seen.file AND own.sheet IS seen.sheet
        WHERE own.dataset = 'quarantine' AND seen.id = ?""",
        (sheet,),
    ).fetchone()
    return int(own)


def release(connection: sqlite3.Connection, programme: str) -> None:
    """Stage the leaving of the quarantined rows that the staging file brings right.

    Call it in the transaction, after `hold` if any, before `data.store.commit.commit`.
    """
    waiting = connection.execute(
        "SELECT DISTINCT dataset FROM main.quarantine WHERE programme = ? AND removed_by IS NULL",
        (programme,),
    ).fetchall()
    for (name,) in waiting:
        if name in SPREADSHEETS:
            for sheet, entry in _arrived(connection, name, programme):
                connection.execute(
                    "INSERT OR IGNORE INTO staging.withdrawn VALUES ('quarantine', ?, ?)",
                    (entry, _own_sheet(connection, sheet)),
                )


def _arrived(connection: sqlite3.Connection, dataset: str, programme: str) -> list[tuple[int, str]]:
    """Return the entries whose row is staged, each with the sheet that brings it."""
    waiting = """main.quarantine AS held WHERE held.programme = :programme
        AND held.removed_by IS NULL AND held.dataset = :dataset"""
    key = "staged.key"
    if DATASETS[dataset].lines:  # a key comes right with all its lines
        key = " || char(31) || ".join(f"staged.{part}" for part in DATASETS[dataset].key)
    return connection.execute(
        f"""SELECT staged.sheet, held.entry FROM staging.{dataset} AS staged
        JOIN (SELECT entry, row_key FROM {waiting}) AS held ON held.row_key = {key}
        UNION
        SELECT staged.sheet, held.entry FROM (
            SELECT sheet, row FROM staging.{dataset}
            UNION ALL SELECT sheet, row FROM staging.merged WHERE dataset = :dataset) AS staged
        JOIN staging.sheets ON sheets.id = staged.sheet
        JOIN (SELECT entry, file, sheet_name, row_number FROM {waiting} AND row_key IS NULL) AS held
            ON held.file = sheets.file AND held.sheet_name IS sheets.sheet
            AND held.row_number = staged.row
        ORDER BY 1, 2""",
        {"programme": programme, "dataset": dataset},
    ).fetchall()
