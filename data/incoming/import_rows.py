"""All current rows as the cells of sheets that load back without a change.

The headings are those of the declarations. Scores and crosses go one a line, since no grid
holds them all; columns that are not ours go under their own headings, after ours. Workbooks
(`loaders.back.export`) and CSV files (`python -m reports … --data`) are written from here.
"""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from io import StringIO
from typing import Any

from data.agreement.model import Agreement
from data.cells.spelling import Spelt, spell, spell_score
from data.cells.words import fold
from data.datasets import SPREADSHEETS, Column, Dataset
from data.lens import Lens

EXPORT_TITLE = "Export de Cap : de deux colonnes de même en-tête, la première compte."
"""First cell of an exported sheet where a column kept aside bears one of our headings."""


@dataclass(frozen=True, slots=True)
class ImportTable:
    """One sheet in the import format.

    Attributes:
        title: The sheet's.
        dataset: What its rows are.
        headings: Column of the dataset and the heading it bears here, in order.
        others: Headings of the columns that are not ours, after these.
        rows: Cells, in the order of the headings.
        repeats: Whether a column that is not ours bears the heading of one that is.
    """

    title: str
    dataset: Dataset
    headings: tuple[tuple[Column, str], ...]
    others: tuple[str, ...]
    rows: list[list[Spelt]]
    repeats: bool


def import_tables(lens: Lens, datasets: Sequence[str] = tuple(SPREADSHEETS)) -> list[ImportTable]:
    """Return the sheets of what a lens sees of these datasets; none of an empty one."""
    return [table for name in datasets for table in _tables(lens, SPREADSHEETS[name]) if table.rows]


def csv_text(table: ImportTable) -> str:
    """Return a sheet as a CSV, whole whatever the length of its texts; `;` between cells."""
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=";")
    if table.repeats:
        writer.writerow([EXPORT_TITLE])
    ours = (f"{text} *" if known.needed == "value" else text for known, text in table.headings)
    writer.writerow([*ours, *table.others])
    writer.writerows([_text(cell) for cell in row] for row in table.rows)
    return file.getvalue()


def _text(cell: Spelt) -> str:
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float):
        return f"{cell:.2f}".replace(".", ",")
    return "" if cell is None else str(cell)


def _tables(lens: Lens, dataset: Dataset) -> Iterator[ImportTable]:
    columns = ", ".join(dataset.names)
    rows = [
        (values, json.loads(extras) if extras else {})
        for *values, extras in lens.connection.execute(
            f"SELECT {columns}, extras FROM {dataset.name} ORDER BY id"
        )
    ]
    if dataset.name == "expenses":
        yield from _expenses(lens.agreement, dataset, rows)
    elif dataset.name == "scores":
        for session in lens.agreement.sessions:
            mine = [row for row in rows if row[0][0] == session.key]
            title = f"{dataset.sheet} {session.name}"[:31]
            yield _table(lens.agreement, dataset, title, dataset.columns, mine)
    else:
        yield _table(lens.agreement, dataset, dataset.sheet, dataset.columns, rows)


Row = tuple[list[Any], dict[str, str | bool]]


def _expenses(agreement: Agreement, dataset: Dataset, rows: Iterable[Row]) -> Iterator[ImportTable]:
    """Yield a sheet for the lines of each set of sides: an absent side is not a zero."""
    committed, paid = map(dataset.names.index, ("committed_cents", "paid_cents"))
    sides: dict[tuple[bool, bool], list[Row]] = {}
    for row in rows:
        sides.setdefault((row[0][committed] is None, row[0][paid] is None), []).append(row)
    for (no_committed, no_paid), mine in sides.items():
        absent = {"paid_cents", "settled_cents"} if no_paid else set()
        if no_committed:
            absent = {"committed_cents", "ordered_on"}
        columns = [column for column in dataset.columns if column.name not in absent]
        title = dataset.sheet + (" CP" if no_committed else " AE" if no_paid else "")
        yield _table(agreement, dataset, title, columns, mine, _PAYMENTS if no_committed else {})


_PAYMENTS = {
    "exercice": "Exercice comptable",
    "posted_on": "Date de dernière opération sur la DP",
    "supplier": "Fournisseur titulaire principal (EJ)",
}
"""Headings of the layout whose sheets carry the CP side alone (`loaders.formats.chorus`)."""


def _table(
    agreement: Agreement,
    dataset: Dataset,
    title: str,
    columns: Sequence[Column],
    rows: Sequence[Row],
    named: Mapping[str, str] | None = None,
) -> ImportTable:
    others = tuple(dict.fromkeys(other for _, extras in rows for other in extras))
    headings = tuple((known, (named or {}).get(known.name, known.heading)) for known in columns)
    ours = {fold(text) for _, text in headings}
    places = [dataset.names.index(column.name) for column in columns]
    cells = [
        [
            *_cells(agreement, dataset, columns, [values[place] for place in places]),
            *(extras.get(other) for other in others),
        ]
        for values, extras in rows
    ]
    repeats = any(fold(other) in ours for other in others)
    return ImportTable(title, dataset, headings, others, cells, repeats)


def _cells(
    agreement: Agreement, dataset: Dataset, columns: Sequence[Column], values: Sequence[Any]
) -> list[Spelt]:
    record = dict(zip((column.name for column in columns), values, strict=True))
    session = record.get("session")
    spelt = [
        spell(value, column, agreement, session)
        for column, value in zip(columns, values, strict=True)
    ]
    if dataset.name == "scores" and record["score"] is not None:
        criterion = agreement.criterion(str(session), record["criterion"])
        maximum = criterion.maximum if criterion else 1
        at = [column.name for column in columns].index("score")
        spelt[at] = spell_score(Fraction(record["score"]), maximum)
    return spelt
