"""What is typed on screen is an import like another: staged, compared, written at once.

A form's “file” is its name, its hash that of its canonical JSON, which the receipt keeps.
Cells are read by the caller, as the stored values that `Column.kind` says.
"""

import hashlib
import json
import re
import sqlite3
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from data.agreement.model import agreements
from data.datasets import DATASETS, Column, Dataset, Kind
from data.datasets.declaration import SEPARATOR
from data.incoming.changes import DatasetChanges, changes
from data.incoming.diff import attached, compare
from data.incoming.meanwhile import Keys, Meanwhile, Rows, Value, recorded_since
from data.incoming.quarantine import release
from data.incoming.references import check_references, dangling_rows
from data.incoming.respell import respell, respell_file
from data.store.commit import Author, commit
from data.store.database import immediate, open_for_reading, open_for_writing
from data.store.schema import create_staging


class FormRefusedError(Exception):
    """What was typed cannot be written; the French reasons are its text, one a line."""


class FormMovedError(FormRefusedError):
    """What a form touches was recorded anew since whoever types has looked; nothing is written.

    `moved` says what.
    """

    def __init__(self, moved: Sequence[Meanwhile]) -> None:
        super().__init__("\n".join(map(recorded_in_words, moved)))
        self.moved = tuple(moved)


def recorded_in_words(moved: Meanwhile) -> str:
    """Say that a row was recorded meanwhile: its columns, the import, by whom."""
    headed = [moved.dataset.column(name).heading for name in moved.columns if name != "extras"]
    what = ", ".join(f"« {heading} »" for heading in headed) or "la ligne"
    done = "enregistré"
    if moved.after is None or moved.before is None:
        what = f"la ligne {' · '.join(moved.key.split(SEPARATOR))}"
        done = "retirée" if moved.after is None else "enregistrée"
    return (
        f"{moved.dataset.title} : {what}, {done} entre-temps (import n° {moved.number}, par "
        f"{moved.made_by}). Relisez, puis enregistrez."
    )


def submit(
    database: Path,
    programme: str,
    author: Author,
    form_name: str,
    rows: Rows,
    withdrawn: Keys | None = None,
    known: int | None = None,
) -> int | None:
    """Write a form's rows and explicit withdrawals, in one transaction, as one import.

    Args:
        database: The database, made when it is not there.
        programme: A programme of the agreements.
        author: Who, when, and under which words (by default the form's name).
        form_name: What the form is, in French, as history shows it.
        rows: Rows to add or change. A column left out keeps the value that the row had; an
            explicit None empties it.
        withdrawn: Keys of rows to withdraw; a key that no current row has is passed over.
        known: The last import that whoever types has seen; None to write whatever came since.

    Returns:
        The import's number, None when nothing changes (nothing is written then).

    Raises:
        FormMovedError: If a row that it touches changed since `known`.
        FormRefusedError: If a value is missing or impossible, a key comes twice, or a row
            refers to a row that is not there.
        KeyError: If a dataset or a column does not exist.
        ValueError: If a dataset is `expenses`: an extract restates its exercice, a form
            cannot.
    """
    named = Author(author.name, author.moment, author.label or form_name)
    with tempfile.TemporaryDirectory(prefix="cap-") as folder:
        path = Path(folder) / "form.sqlite"
        create_staging(path)
        with (
            open_for_writing(database) as connection,
            attached(connection, path),
            immediate(connection),
        ):
            if known is not None:
                moved = recorded_since(connection, programme, rows, withdrawn or {}, known)
                if moved:
                    raise FormMovedError(moved)
            _stage(connection, connection, "staging", programme, form_name, rows, withdrawn or {})
            respell(connection, programme)
            _refuse_dangling(connection, programme)
            release(connection, programme)
            own_fund = agreements()[programme].fund
            import_id, _ = commit(connection, programme, own_fund, named, "form")
            if import_id and withdrawn:
                _refuse_needed(connection, programme, import_id)
            return import_id


def preview(
    database: Path, programme: str, form_name: str, rows: Rows, withdrawn: Keys | None = None
) -> list[DatasetChanges]:
    """Return what `submit` would change, nothing being written; it refuses the same things."""
    with tempfile.TemporaryDirectory(prefix="cap-") as folder:
        path = Path(folder) / "form.sqlite"
        create_staging(path)
        with open_for_reading(database) as connection:
            staging = sqlite3.connect(path)
            _stage(staging, connection, "main", programme, form_name, rows, withdrawn or {})
            staging.commit()
            staging.close()
            respell_file(path, database, programme)
            with attached(connection, path):
                _refuse_dangling(connection, programme)
                compare(connection, programme, agreements()[programme].fund)
                return changes(connection)


def recorded_meanwhile(
    database: Path, programme: str, rows: Rows, known: int
) -> tuple[Meanwhile, ...]:
    """Return what was recorded since an import of the rows that a form touches."""
    with open_for_reading(database) as connection:
        return tuple(recorded_since(connection, programme, rows, {}, known))


def dismiss(database: Path, programme: str, author: Author, entry: str, reason: str) -> int:
    """Put a row of the quarantine aside, with the reason why; return the import's number.

    The same row, refused again with the same cells, stays aside.

    Raises:
        FormRefusedError: If no row of the quarantine has this name, or there is no reason.
    """
    with open_for_reading(database) as connection:
        held = connection.execute(
            """SELECT cells FROM quarantine
            WHERE programme = ? AND entry = ? AND removed_by IS NULL""",
            (programme, entry),
        ).fetchone()
    if held is None:
        raise FormRefusedError(f"Aucune ligne « {entry} » n’est en quarantaine.")
    aside = {"entry": entry, "reason": reason.strip(), "cells": held[0]}
    made = submit(
        database,
        programme,
        author,
        "Ligne écartée de la quarantaine",
        {"dismissals": [aside]},
        {"quarantine": [(entry,)]},
    )
    if made is None:
        raise FormRefusedError(f"La ligne « {entry} » n’est plus en quarantaine.")
    return made


def _refuse_dangling(connection: sqlite3.Connection, programme: str) -> None:
    located = check_references(connection, programme)
    if located:
        raise FormRefusedError("\n".join(found.problem.message for found in located))


def _refuse_needed(connection: sqlite3.Connection, programme: str, import_id: int) -> None:
    """Refuse to withdraw what other rows refer to."""
    needing = dangling_rows(connection, programme, import_id)
    if needing:
        words = ", ".join(
            f"{dataset.title} ({' · '.join(key.split(SEPARATOR))})" for dataset, key in needing[:5]
        )
        raise FormRefusedError(f"D’autres lignes renvoient à ce qui serait retiré : {words}.")


def _stage(
    staging: sqlite3.Connection,
    known: sqlite3.Connection,
    schema: str,
    programme: str,
    form_name: str,
    rows: Rows,
    withdrawn: Keys,
) -> None:
    """Fill an empty staging file, open as `schema`, completed by the current rows."""
    canonical = _canonical(form_name, rows, withdrawn)
    sha256 = hashlib.sha256(canonical.encode()).hexdigest()
    for name in dict.fromkeys((*rows, *withdrawn)):
        dataset, typed = DATASETS[name], rows.get(name, ())
        if name == "expenses":
            raise ValueError("expenses restate their exercice: a form cannot give them")
        sheet = staging.execute(
            f"""INSERT INTO {schema}.sheets (file, sha256, dataset, layout, header_row, columns,
            rows, total_rows, refused, form) VALUES (?, ?, ?, 'form', 0, '{{}}', ?, 0, 0, ?)""",
            (form_name, sha256, name, len(typed), canonical),
        ).lastrowid
        for number, row in enumerate(_whole(known, programme, dataset, typed), start=1):
            cells = (row["key"], *(row[column] for column in dataset.names), row["extras"])
            marks = ", ".join("?" * (len(cells) + 2))
            staging.execute(
                f"INSERT INTO {schema}.{name} VALUES ({marks})", (sheet, number, *cells)
            )
        staging.executemany(
            f"INSERT OR IGNORE INTO {schema}.withdrawn VALUES (?, ?, ?)",
            [
                (name, current, sheet)
                for key in withdrawn.get(name, ())
                for current in _current_keys(known, programme, dataset, key)
            ],
        )


def _canonical(form_name: str, rows: Rows, withdrawn: Keys) -> str:
    """Return the form as one text: the same for the same content, whatever its order."""
    content = {
        "form": form_name,
        "rows": {name: [dict(row) for row in typed] for name, typed in rows.items()},
        "withdrawn": {name: [list(key) for key in keys] for name, keys in withdrawn.items()},
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _whole(
    known: sqlite3.Connection,
    programme: str,
    dataset: Dataset,
    typed: Sequence[Mapping[str, Value]],
) -> list[dict[str, Any]]:
    """Return the rows with all their columns, refusing what cannot be stored."""
    faults, whole, keys = [], [], set()
    for row in typed:
        for name in row:
            dataset.column(name)
        key = dataset.key_of(row)
        if key in keys:
            faults.append(f"Deux lignes ont la même clé : {key.replace(SEPARATOR, ', ')}.")
        keys.add(key)
        current = _current_keys(known, programme, dataset, [row.get(n) for n in dataset.key])
        if len(current) > 1:
            words = key.replace(SEPARATOR, ", ")
            faults.append(f"{words} : sur {len(current)} lignes, à corriger dans le fichier.")
        complete = {**_current(known, programme, dataset, current[0]), **row, "key": key}
        faults += _faults(dataset.columns, complete)
        whole.append(complete)
    if faults:
        raise FormRefusedError("\n".join(faults))
    return whole


def _current_keys(
    known: sqlite3.Connection, programme: str, dataset: Dataset, key: Sequence[Value]
) -> list[str]:
    """Return the keys of the current lines of a key; that key when it has no other."""
    asked = dataset.key_of(dict(zip(dataset.key, key, strict=True)))
    if not dataset.lines:
        return [asked]
    same = " AND ".join(f"{name} = ?" for name in dataset.key)
    rows = known.execute(
        f"""SELECT key FROM main.{dataset.name}
        WHERE programme = ? AND removed_by IS NULL AND {same} ORDER BY id""",
        (programme, *key),
    )
    return [line for (line,) in rows] or [asked]


def _current(
    known: sqlite3.Connection, programme: str, dataset: Dataset, key: str
) -> dict[str, Any]:
    """Return the columns and the extras of the current row of that key, None when new."""
    names = (*dataset.names, "extras")
    row = known.execute(
        f"""SELECT {", ".join(names)} FROM main.{dataset.name}
        WHERE programme = ? AND key = ? AND removed_by IS NULL""",
        (programme, key),
    ).fetchone()
    return dict(zip(names, row or (None,) * len(names), strict=True))


def _faults(columns: Iterable[Column], row: Mapping[str, Value]) -> list[str]:
    """Return what is missing or impossible in a row, in French."""
    faults = []
    for column in columns:
        value = row[column.name]
        if value is None or value == "":
            if column.needed == "value":
                faults.append(f"« {column.heading} » : à remplir.")
        elif not _fits(column, value):
            faults.append(f"« {column.heading} » : « {value} » n’est pas possible.")
    return faults


_LARGEST_CENTS = 100_000_000_000
_UNTYPED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
"""Characters that no cell of a file may hold either."""


def _fits(column: Column, value: str | int) -> bool:
    if column.storage == "INTEGER":
        return isinstance(value, int) and (
            column.kind is not Kind.CENTS or abs(value) <= _LARGEST_CENTS
        )
    if not isinstance(value, str) or _UNTYPED.search(value):
        return False
    if column.kind is not Kind.DAY:
        return True
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
