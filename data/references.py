"""Do the rows of a call refer to rows that exist, once all its files are read?"""

import json
import sqlite3
from dataclasses import dataclass

from data.datasets import DATASETS, Column, Dataset
from data.problems import KINDS, Problem


@dataclass(frozen=True, slots=True)
class Located:
    """A problem and the staging sheet it is in."""

    file: str
    sheet_id: int
    problem: Problem


_NAMES = {"applications": "le dossier", "teams": "l’équipe"}


def check_references(connection: sqlite3.Connection, programme: str) -> list[Located]:
    """Return the references of the attached staging file that lead nowhere.

    A value may be in the database or in any file of the same call. Rows already refused by
    their reader are not staged, so a row that refers to a refused row of the same call is
    not reported: mending the first mends both.
    """
    found = []
    for dataset in DATASETS.values():
        for column in dataset.references():
            found += _missing(connection, dataset, column, programme)
    return found


def _missing(
    connection: sqlite3.Connection, dataset: Dataset, column: Column, programme: str
) -> list[Located]:
    target = DATASETS[str(column.references)]
    staged = connection.execute(f"SELECT 1 FROM staging.{dataset.name} LIMIT 1").fetchone()
    if not staged or _any_refused(connection, target):
        return []
    connection.execute("DROP TABLE IF EXISTS temp.known")
    connection.execute("CREATE TEMP TABLE known (key TEXT PRIMARY KEY) WITHOUT ROWID")
    connection.execute(
        f"""INSERT OR IGNORE INTO known SELECT key FROM staging.{target.name} UNION ALL
        SELECT key FROM main.{target.name} WHERE programme = ? AND removed_by IS NULL""",
        (programme,),
    )
    rows = connection.execute(
        f"""SELECT MIN(staged.sheet), MIN(staged.row), staged.{column.name}
        FROM staging.{dataset.name} AS staged
        WHERE staged.{column.name} IS NOT NULL
            AND staged.{column.name} NOT IN (SELECT key FROM temp.known)
        GROUP BY staged.sheet, staged.row, staged.{column.name} ORDER BY 1, 2"""
    ).fetchall()
    return [_located(connection, column, *row) for row in rows]


def _any_refused(connection: sqlite3.Connection, target: Dataset) -> bool:
    """Tell whether rows of the referred dataset were refused in this call."""
    (refused,) = connection.execute(
        "SELECT COALESCE(SUM(refused), 0) FROM staging.sheets WHERE dataset = ?", (target.name,)
    ).fetchone()
    return bool(refused)


def _located(
    connection: sqlite3.Connection, column: Column, sheet_id: int, row: int, value: str
) -> Located:
    file, sheet, columns = connection.execute(
        "SELECT file, sheet, columns FROM staging.sheets WHERE id = ?", (sheet_id,)
    ).fetchone()
    letter = json.loads(columns).get(column.name)
    cell = f"{letter}{row}" if letter else None
    place = f"Feuille « {sheet} »" if sheet else f"Fichier « {file} »"
    at = f", cellule {cell}" if cell else f", ligne {row}"
    name = _NAMES[str(column.references)]
    message = (
        f"{place}{at} (colonne « {column.heading} ») : {name} « {value} » n’existe pas. "
        f"{KINDS['unknown_reference'][1]}"
    )
    problem = Problem(
        "unknown_reference",
        message,
        "error",
        sheet,
        cell,
        row,
        column.heading,
        value,
        f"{name} d’une ligne chargée",
    )
    return Located(file, sheet_id, problem)


def unattributed_orders(connection: sqlite3.Connection, programme: str) -> list[str]:
    """Return the EJ of the attached staging file that no attribution names, sorted."""
    rows = connection.execute(
        """SELECT DISTINCT ej FROM staging.expenses WHERE ej IS NOT NULL
            AND ej NOT IN (SELECT ej FROM staging.attributions)
            AND ej NOT IN (SELECT ej FROM main.attributions
                WHERE programme = ? AND removed_by IS NULL)
        ORDER BY ej""",
        (programme,),
    )
    return [ej for (ej,) in rows]
