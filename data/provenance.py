"""Where a version comes from: import, file, sheet, row, and the cells that count."""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from data.datasets import DATASETS
from data.lens import Lens

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Version:
    """One version seen through a lens: its id, and its columns by name."""

    id: int
    values: Mapping[str, Any]


def versions(lens: Lens, dataset: str, **wanted: Any) -> list[Version]:
    """Return a dataset's versions whose columns have the wanted values, by key.

    A wanted collection means « one of »; None means null.
    """
    conditions, parameters = ["1"], []
    sets: dict[str, Collection[Any]] = {}
    for name, value in wanted.items():
        DATASETS[dataset].column(name)
        if isinstance(value, (set, frozenset, list, tuple, dict)):
            sets[name] = value if isinstance(value, dict) else frozenset(value)
        else:
            conditions.append(f"{name} IS ?")
            parameters.append(value)
    names = ("id", *DATASETS[dataset].names)
    rows = lens.connection.execute(
        f"SELECT {', '.join(names)} FROM {dataset} WHERE {' AND '.join(conditions)} ORDER BY key",
        parameters,
    )
    found = (Version(row[0], dict(zip(names[1:], row[1:], strict=True))) for row in rows)
    return [v for v in found if all(v.values[name] in chosen for name, chosen in sets.items())]


_FIELDS = {
    "ordered_on": ("ordered_on", "replicated_on", "modified_on"),
    "committed_cents": ("committed_cents", "carried_over_cents", "amount_cents"),
    "paid_cents": (
        "paid_cents",
        "certified_cents",
        "prerecorded_cents",
        "invoiced_cents",
        "amount_cents",
    ),
    "settled_cents": ("settled_cents", "paid_cents", "amount_cents"),
}
"""Column of expenses → what a Chorus layout computes it from."""


def sources(
    lens: Lens, named: Mapping[str, Iterable[Version]], columns: Mapping[str, Collection[str]]
) -> list[dict[str, Any]]:
    """Return the cells that versions come from, by import, file, sheet and row.

    Args:
        lens: The lens the versions were seen through.
        named: Versions by dataset.
        columns: Columns that count, by dataset; the key's when a dataset is not named.

    Returns:
        One entry per source row: `import`, `file`, `sheet`, `row`, `dataset`, `version`,
        `cells`, column heading to cell address (empty for a form), and `values`, column heading
        to what Cap keeps of it (that of all the rows, where a version was read in several). A
        form also has `form`, all that was typed: `form` (its name), `rows` and `withdrawn` by
        dataset.
    """
    found = []
    for dataset, chosen in named.items():
        by_id = {version.id: version for version in chosen}
        wanted = columns.get(dataset) or DATASETS[dataset].key
        for version, import_id, file, sheet, layout, row, form in _rows(lens, list(by_id)):
            places = json.loads(layout)
            source = {
                "import": import_id,
                "file": file,
                "sheet": sheet,
                "row": row,
                "dataset": dataset,
                "version": version,
                "cells": _cells(dataset, by_id[version].values, wanted, places, row),
                "values": {
                    DATASETS[dataset].column(name).heading: by_id[version].values[name]
                    for name in DATASETS[dataset].names
                    if name in wanted
                },
            }
            found.append(source if form is None else source | {"form": _typed(lens, form)})
    found.sort(key=lambda s: (s["import"], s["file"], s["sheet"] or "", s["row"], s["version"]))
    return found


def _rows(
    lens: Lens, ids: list[int]
) -> Iterable[tuple[int, int, str, str | None, str, int, int | None]]:
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        marks = ", ".join("?" * len(batch))
        yield from lens.connection.execute(
            f"""SELECT sources.version, sheet.import_id, sheet.file, sheet.sheet, sheet.columns,
                sources.row, CASE sheet.layout WHEN 'form' THEN sheet.id END
            FROM sources JOIN import_sheets AS sheet ON sheet.id = sources.sheet
            WHERE sources.version IN ({marks})""",
            batch,
        )


def _typed(lens: Lens, sheet: int) -> Any:
    (form,) = lens.connection.execute(
        "SELECT form FROM receipts WHERE sheet = ?", (sheet,)
    ).fetchone()
    return json.loads(form)


def _cells(
    dataset: str,
    values: Mapping[str, Any],
    wanted: Collection[str],
    places: Mapping[str, str],
    row: int,
) -> dict[str, str]:
    """Return the addresses of the columns that count, by heading."""
    cells: dict[str, str] = {}
    for name in wanted:
        heading = DATASETS[dataset].column(name).heading
        letters = [places[field] for field in _fields(dataset, name, values) if field in places]
        if letters:
            cells[heading] = ", ".join(f"{letter}{row}" for letter in letters)
    return cells


def _fields(dataset: str, name: str, values: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the fields of a layout that may hold a dataset's column."""
    if dataset == "expenses":
        return _FIELDS.get(name, (name,))
    if dataset == "scores" and name == "score":
        juror = f"juror:{values['juror']}|{values['body'] or ''}"
        return (f"criterion:{values['criterion']}", juror, "score")
    if dataset == "presort" and name == "is_crossed":
        return (f"member:{values['member']}", "is_crossed")
    return (name,)
