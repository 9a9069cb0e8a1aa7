"""Where a staged row stands, in words: what a warning found of a whole file points at."""

import json
import sqlite3

from data.datasets import Dataset, Kind
from data.incoming.references import Located
from data.problems import Problem, Sentence
from subjects.rule_wording import euros


def warned(
    connection: sqlite3.Connection,
    kind: str,
    dataset: Dataset,
    column: str,
    at: tuple[int, int],
    value: str | None,
    said: str,
    expected: str | None = None,
) -> Located:
    """Return a warning at a cell of the attached staging file.

    Args:
        connection: Where the staging file is attached.
        kind: A word of `KINDS`.
        dataset: What the row is.
        column: Its column that is pointed at.
        at: The row's sheet and number.
        value: The cell, as a sentence shows it.
        said: What is to be said of it, in French, without a full stop.
        expected: What would have been believed, in French.
    """
    sheet_id, row = at
    file, sheet, columns = connection.execute(
        "SELECT file, sheet, columns FROM staging.sheets WHERE id = ?", (sheet_id,)
    ).fetchone()
    letter = json.loads(columns).get(column)
    cell = f"{letter}{row}" if letter else None
    heading = dataset.column(column).heading
    place = f"Feuille « {sheet} »" if sheet else f"Fichier « {file} »"
    where = f"cellule {cell}" if cell else f"ligne {row}"
    sentence = Sentence(f"{place}, {where} (colonne « {heading} »)", said, expected or "")
    problem = Problem(kind, sentence, "warning", sheet, cell, row, heading, value, expected)
    return Located(file, sheet_id, problem)


def value_shown(value: str | int, kind: Kind) -> str:
    """Return a stored value as a sentence shows it."""
    if kind is Kind.DAY:
        return "/".join(reversed(str(value).split("-")))
    if kind is Kind.CENTS:
        return euros(int(value))
    if kind is Kind.HUNDREDTHS:
        return f"{int(value) / 100:g}".replace(".", ",")
    return str(value)
