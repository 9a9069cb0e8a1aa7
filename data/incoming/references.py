"""Do the rows of a call refer to rows that exist, once all its files are read?"""

import json
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from data.cells.keys import fold_key
from data.datasets import DATASETS, Column, Dataset
from data.problems import Problem, Sentence


@dataclass(frozen=True, slots=True)
class Located:
    """A problem and the staging sheet it is in."""

    file: str
    sheet_id: int
    problem: Problem


_NAMES = {"applications": "le dossier", "teams": "l’équipe"}


def check_references(
    connection: sqlite3.Connection, programme: str, *, forgiving: bool = True
) -> list[Located]:
    """Return the references of the attached staging file that lead nowhere.

    A value may be in the database or in any file of the same call. Rows already refused by
    their reader are not staged. When forgiving, a row that may refer to a refused row of the
    same call is not reported: mending the first mends both. Otherwise it is, as depending on
    it, since it cannot be loaded alone.
    """
    found = []
    for dataset in DATASETS.values():
        for column in dataset.references():
            found += _missing(connection, dataset, column, programme, forgiving)
    return found


def _missing(
    connection: sqlite3.Connection,
    dataset: Dataset,
    column: Column,
    programme: str,
    forgiving: bool,
) -> list[Located]:
    target = DATASETS[str(column.references)]
    staged = connection.execute(f"SELECT 1 FROM staging.{dataset.name} LIMIT 1").fetchone()
    if not staged or (forgiving and _any_unreadable(connection, target)):
        return []
    connection.execute("DROP TABLE IF EXISTS temp.known")
    connection.execute("CREATE TEMP TABLE known (key TEXT PRIMARY KEY) WITHOUT ROWID")
    connection.execute(
        f"""INSERT OR IGNORE INTO known SELECT key FROM staging.{target.name} UNION ALL
        SELECT key FROM main.{target.name} WHERE programme = ? AND removed_by IS NULL""",
        (programme,),
    )
    if forgiving:
        connection.execute(
            """INSERT OR IGNORE INTO known SELECT key FROM staging.refused
            JOIN staging.sheets ON sheets.id = refused.sheet
            WHERE dataset = ? AND key NOT NULL""",
            (target.name,),
        )
    rows = connection.execute(
        f"""SELECT MIN(staged.sheet), MIN(staged.row), staged.{column.name}
        FROM staging.{dataset.name} AS staged
        WHERE staged.{column.name} IS NOT NULL
            AND staged.{column.name} NOT IN (SELECT key FROM temp.known)
        GROUP BY staged.sheet, staged.row, staged.{column.name} ORDER BY 1, 2"""
    ).fetchall()
    alike = _alike(connection) if rows else {}
    return [
        _located(connection, column, sheet, row, value, alike.get(skeleton(value), ()))
        for sheet, row, value in rows
    ]


def skeleton(key: str) -> tuple[str, ...]:
    """Return what a key is once its first letters, zeros and separators are dropped.

    A slip of the hand is the same: « EQ1 » for « eq-01 », « Équipe 1 », « EQI ».
    """
    folded = fold_key(key)
    digits = re.findall(r"\d+", folded) or ["1" for _ in re.findall(r"[il]$", folded)]
    return folded[:1], *(number.lstrip("0") or "0" for number in digits)


def _alike(connection: sqlite3.Connection) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return the known keys by what they are once their spelling is forgotten."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for (key,) in connection.execute("SELECT key FROM temp.known ORDER BY key").fetchall():
        found[skeleton(key)] = (*found.get(skeleton(key), ()), key)
    return found


def _any_unreadable(connection: sqlite3.Connection, target: Dataset) -> bool:
    """Tell whether a row of the referred dataset was refused in this call, its key unknown."""
    (refused,) = connection.execute(
        "SELECT COALESCE(SUM(refused), 0) FROM staging.sheets WHERE dataset = ?", (target.name,)
    ).fetchone()
    (read,) = connection.execute(
        """SELECT COUNT(key) FROM staging.refused JOIN staging.sheets ON sheets.id = refused.sheet
        WHERE dataset = ?""",
        (target.name,),
    ).fetchone()
    return bool(refused > read)


def _located(
    connection: sqlite3.Connection,
    column: Column,
    sheet_id: int,
    row: int,
    value: str,
    alike: Sequence[str],
) -> Located:
    file, sheet, columns, layout = connection.execute(
        "SELECT file, sheet, columns, layout FROM staging.sheets WHERE id = ?", (sheet_id,)
    ).fetchone()
    letter = json.loads(columns).get(column.name)
    cell = f"{letter}{row}" if letter else None
    place = f"Feuille « {sheet} »" if sheet else f"Fichier « {file} »"
    at = f", cellule {cell}" if cell else f", ligne {row}"
    if layout == "form":
        place, at = f"Saisie « {file} »", ""
    name = _NAMES[str(column.references)]
    refused = _refused_row(connection, str(column.references), value)
    what = f"est à la {refused}, refusée" if refused else "n’existe pas"
    if len(alike) == 1 and not refused:
        what += f" (vouliez-vous dire « {alike[0]} » ?)"
    problem = Problem(
        "unknown_reference",
        Sentence(f"{place}{at} (colonne « {column.heading} »)", f"{name} « {value} » {what}"),
        "error",
        sheet,
        cell,
        row,
        column.heading,
        value,
        f"{name} d’une ligne chargée",
    )
    return Located(file, sheet_id, problem)


def _refused_row(connection: sqlite3.Connection, dataset: str, key: str) -> str | None:
    """Return where the row of that key was refused in this call, None when it was not."""
    found = connection.execute(
        """SELECT row, sheet, file FROM staging.refused JOIN
            (SELECT id, sheet AS name, file, dataset FROM staging.sheets) AS seen
            ON seen.id = refused.sheet
        WHERE dataset = ? AND key = ? ORDER BY 2, 1""",
        (dataset, key),
    ).fetchone()
    return f"ligne {found[0]} de « {found[2]} »" if found else None


def dangling_rows(
    connection: sqlite3.Connection, programme: str, import_id: int
) -> list[tuple[Dataset, str]]:
    """Return the current rows that an import leaves referring to nothing: dataset and key.

    Either it brought the row back, or it removed what the row refers to.
    """
    found: list[tuple[Dataset, str]] = []
    for dataset in DATASETS.values():
        for column in dataset.references():
            target, name = column.references, column.name
            rows = connection.execute(
                f"""SELECT key FROM main.{dataset.name} AS row
                WHERE programme = :programme AND removed_by IS NULL AND {name} NOT NULL
                    AND (added_by = :made OR {name} IN (SELECT key FROM main.{target}
                        WHERE programme = :programme AND removed_by = :made))
                    AND NOT EXISTS (SELECT 1 FROM main.{target} AS known
                        WHERE known.programme = :programme AND known.key = row.{name}
                            AND known.removed_by IS NULL)
                ORDER BY key""",
                {"programme": programme, "made": import_id},
            )
            found += [(dataset, key) for (key,) in rows]
    return found


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
