"""Cap's own headings, as the template workbook writes them.

Grist exports come this way too: their headings are the columns' labels (or their ids,
`points_abordes`), their blanks empty strings, their lists `A; B`; folding and the readers
take care of all three.
"""

from collections.abc import Callable

from data.datasets import SPREADSHEETS, Column, Dataset
from loaders.headings.layout import Field, Layout
from loaders.rows.plain import read_table
from loaders.rows.tables import Reading
from loaders.rows.title_lines import read_lines

_WIDE = ("presort", "scores")
"""Datasets whose sheets are wider than their rows: they have layouts of their own."""

_NOT_NEEDED = {"expenses": {"paid_cents"}}
"""An extract may carry one side only."""


def field(dataset: Dataset, column: Column, *headings: str) -> Field:
    """Return the field that fills a dataset's column."""
    said_once = dataset.lines.said_once if dataset.lines else ()
    value_needed = column.needed == "value" and column.name not in said_once
    return Field(
        name=column.name,
        heading=column.heading,
        kind=column.kind,
        headings=(*headings, *column.headings),
        column_needed=bool(column.needed) and column.name not in _NOT_NEEDED.get(dataset.name, ()),
        value_needed=value_needed,
        is_key=column.name in dataset.key,
    )


def layouts() -> tuple[Layout, ...]:
    """Return one layout per dataset kept one row a line."""
    from loaders.formats.chorus import ORDER_DAYS

    return tuple(
        Layout(
            name="template",
            dataset=dataset.name,
            title=dataset.title,
            fields=(
                *(field(dataset, column) for column in dataset.columns),
                *(ORDER_DAYS if dataset.name == "expenses" else ()),
            ),
            read=_reader(dataset),
        )
        for dataset in SPREADSHEETS.values()
        if dataset.name not in _WIDE
    )


def _reader(dataset: Dataset) -> Callable[[Reading], None]:
    from loaders.formats.chorus import read_expenses

    if dataset.name == "expenses":
        return read_expenses
    return read_lines if dataset.lines else read_table
