"""What several files of one call say of the same row."""

import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from data.cells.keys import fold_row_key
from data.datasets import SPREADSHEETS, Dataset
from data.datasets.declaration import SEPARATOR
from data.incoming.diff import carried_columns
from data.incoming.expenses import fund_of
from data.incoming.quarantine import refuse, stored_cells
from data.incoming.references import Located
from data.problems import Problem, Sentence
from loaders.staging import add_problem


def cross_check(staging: Path, own_fund: str | None) -> None:
    """Find rows that two sheets of a call both give, and extracts of the same exercice.

    The same content counts once, and each sheet gives the columns that it has; another
    content refuses the second, naming the first.
    Problems go to the staging file, and so does the removal of the repeated rows.
    """
    connection = sqlite3.connect(staging, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    for dataset in SPREADSHEETS.values():
        (sheets,) = connection.execute(
            "SELECT COUNT(*) FROM sheets WHERE dataset = ?", (dataset.name,)
        ).fetchone()
        if sheets > 1 and dataset.name != "expenses":
            _cross(connection, dataset)
        if sheets and dataset.lines:
            _refuse_with_others(connection, dataset)
    _same_extract_twice(connection, own_fund or "")
    connection.execute("COMMIT")
    connection.close()


def _cross(connection: sqlite3.Connection, dataset: Dataset) -> None:
    """Make one row of those of one key: each sheet gives the columns that it has.

    The second row is refused when both have a column and say it otherwise.
    """
    connection.execute(f"CREATE INDEX {dataset.name}_key ON {dataset.name} (key)")
    columns = ", ".join(("rowid", "sheet", "row", "key", *dataset.names))
    repeated = connection.execute(
        f"""SELECT {columns} FROM {dataset.name} WHERE key IN (
            SELECT key FROM {dataset.name} GROUP BY key HAVING COUNT(*) > 1) ORDER BY rowid"""
    ).fetchall()
    carried = carried_columns(connection, dataset, "main")
    firsts: dict[str, _Row] = {}
    refused: set[tuple[int, int]] = set()
    for rowid, sheet, row, key, *values in repeated:
        cells = dict(zip(dataset.names, values, strict=True))
        later = _Row(rowid, sheet, row, {name: cells[name] for name in carried[sheet]})
        first = firsts.setdefault(key, later)
        if first is later:
            continue
        is_other = any(first.cells[n] != later.cells[n] for n in first.cells.keys() & later.cells)
        if is_other:
            _keep_refused(connection, dataset, rowid)
        connection.execute(f"DELETE FROM {dataset.name} WHERE rowid = ?", (rowid,))
        if not is_other:
            _widen(connection, dataset, key, first, later)
            connection.execute(
                "INSERT INTO merged VALUES (?, ?, ?, ?)", (dataset.name, key, sheet, row)
            )
        elif (sheet, row) not in refused:
            refused.add((sheet, row))
            _refuse(connection, dataset, sheet, row, first.sheet, first.row)


@dataclass(frozen=True, slots=True)
class _Row:
    """A staged row, and the columns that it gives."""

    rowid: int
    sheet: int
    row: int
    cells: dict[str, object]


def _widen(
    connection: sqlite3.Connection, dataset: Dataset, key: str, first: _Row, later: _Row
) -> None:
    """Add to a row the columns that only a later one gives."""
    for name in later.cells.keys() - first.cells.keys():
        first.cells[name] = later.cells[name]
        connection.execute(
            f"UPDATE {dataset.name} SET {name} = ? WHERE rowid = ?",
            (later.cells[name], first.rowid),
        )
        connection.execute("INSERT INTO widened VALUES (?, ?, ?)", (dataset.name, key, name))


def _refuse_with_others(connection: sqlite3.Connection, dataset: Dataset) -> None:
    """Refuse the rows of a key of which a row is refused: they restate it whole or not at all."""
    keys = {
        fold_row_key(dataset, key)
        for (key,) in connection.execute(
            """SELECT key FROM refused JOIN sheets ON sheets.id = refused.sheet
            WHERE dataset = ? AND key NOT NULL""",
            (dataset.name,),
        )
    }
    rows = connection.execute(f"SELECT sheet, row, key FROM {dataset.name} ORDER BY sheet, row")
    for sheet, row, key in rows.fetchall() if keys else ():
        whole = dataset.whole_key(key)
        if fold_row_key(dataset, whole) not in keys:
            continue
        file, name, columns = _sheet(connection, sheet)
        letter, heading = columns.get(dataset.key[-1]), dataset.column(dataset.key[-1]).heading
        place = f"Feuille « {name} »" if name else f"Fichier « {file} »"
        value = whole.split(SEPARATOR)[-1]
        said = Sentence(
            f"{place}, cellule {letter}{row} (colonne « {heading} »)",
            f"« {value} » a une autre ligne, refusée ; ses lignes vont ensemble",
        )
        problem = Problem(
            "depends_on_refused", said, "warning", name, f"{letter}{row}", row, heading, value
        )
        add_problem(connection, file, problem, sheet)
        refuse(connection, [Located(file, sheet, problem)], "main")


def _keep_refused(connection: sqlite3.Connection, dataset: Dataset, rowid: int) -> None:
    """Keep what the row says, before it is unstaged."""
    sheet, row, key, *values = connection.execute(
        f"SELECT sheet, row, key, {', '.join(dataset.names)} FROM {dataset.name} WHERE rowid = ?",
        (rowid,),
    ).fetchone()
    whole = None if dataset.wide else dataset.whole_key(key)
    connection.execute(
        "INSERT OR IGNORE INTO refused VALUES (?, ?, ?, ?)",
        (sheet, row, whole, stored_cells(dataset, values)),
    )


def _refuse(
    connection: sqlite3.Connection,
    dataset: Dataset,
    sheet: int,
    row: int,
    first_sheet: int,
    first_row: int,
) -> None:
    file, name, columns = _sheet(connection, sheet)
    first_file, first_name, first_columns = _sheet(connection, first_sheet)
    column = next((c for c in reversed(dataset.key) if c in columns), dataset.key[-1])
    letter, first_letter = columns.get(column), first_columns.get(column)
    cell = f"{letter}{row}" if letter else None
    place = f"Feuille « {name} »" if name else f"Fichier « {file} »"
    first = f"{first_file}, {first_name or 'fichier'}, {first_letter or 'ligne '}{first_row}"
    said = Sentence(
        f"{place}, {f'cellule {cell}' if cell else f'ligne {row}'}",
        f"la ligne figure déjà dans {first}, avec un autre contenu",
        mend=dataset.key_words,
    )
    problem = Problem(
        "duplicate_key",
        said,
        sheet=name,
        cell=cell,
        row=row,
        column=dataset.column(column).heading,
        expected=f"une clé qui n’est pas déjà dans {first}",
    )
    add_problem(connection, file, problem, sheet)
    connection.execute("UPDATE sheets SET refused = refused + 1 WHERE id = ?", (sheet,))


def _sheet(connection: sqlite3.Connection, sheet: int) -> tuple[str, str | None, dict[str, str]]:
    file, name, columns = connection.execute(
        "SELECT file, sheet, columns FROM sheets WHERE id = ?", (sheet,)
    ).fetchone()
    return file, name, json.loads(columns)


def _same_extract_twice(connection: sqlite3.Connection, own_fund: str) -> None:
    """Refuse two files that both give one side of an exercice, for the same fund.

    Adding them up would count each line twice, and neither can be known to be the right one.
    Two sheets of one file may share an exercice, but no line.
    """
    twice = connection.execute(
        f"""SELECT line.exercice, sides.side, MIN(sheets.file), MAX(sheets.file)
        FROM expenses AS line JOIN sides USING (sheet) JOIN sheets ON sheets.id = line.sheet
        GROUP BY line.exercice, sides.side, {fund_of("line")}
        HAVING COUNT(DISTINCT sheets.file) > 1 ORDER BY 1, 2""",
        {"fund": own_fund},
    ).fetchall()
    for exercice, side, first, other in twice:
        said = Sentence(
            "", f"« {first} » et « {other} » donnent tous deux les {side} de l’exercice {exercice}"
        )
        problem = Problem("duplicate_extract", said, column="Exercice", value=str(exercice))
        add_problem(connection, other, problem)
    copied = connection.execute(
        """SELECT sheets.file, MIN(sheets.sheet), MAX(sheets.sheet), MIN(line.ej)
        FROM expenses AS line JOIN sides USING (sheet) JOIN sheets ON sheets.id = line.sheet
        GROUP BY sheets.file, line.key, sides.side HAVING COUNT(DISTINCT line.sheet) > 1
        ORDER BY sheets.file, line.key"""
    ).fetchall()
    for file, first, other, order in {
        (row[0], row[1], row[2]): row for row in reversed(copied)
    }.values():
        said = Sentence(
            "",
            f"Les feuilles « {first} » et « {other} » donnent toutes deux la même ligne"
            f"{f' (N° EJ {order})' if order else ''}",
        )
        problem = Problem("duplicate_extract", said, sheet=other, column="N° EJ", value=order)
        add_problem(connection, file, problem)
