"""Tables of figures: a column says what it shows of a row, and which figure of the contract it is.

Each figure leads to where it comes from; so does the button under the table, which names them all.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from screen import table
from screen.table import Plain, Sourced, TableColumn, Value
from screen.vocabulary import partner_title
from subjects.figure_labels import inline_label
from subjects.sources import screen_origin

Of = Callable[[Any], Plain]


@dataclass(frozen=True, slots=True)
class FigureColumn:
    """A column of a table of figures.

    Attributes:
        shown: Its heading, and how its values are written.
        of: Gives its value from a row.
        path: Of the figure that it is, `{}` for the row's key; "" for what is no figure.
        whole: Its value in the last row, or what gives it from the whole.
        whole_path: Of the figure that this is; "" for none.
    """

    shown: TableColumn
    of: Of
    path: str = ""
    whole: Of | Plain = None
    whole_path: str = ""


def sourced(
    path: str,
    *,
    of: Of | None = None,
    whole: str | int | Of | None = None,
    shown: TableColumn | None = None,
) -> FigureColumn:
    """Return a column of a figure.

    Args:
        path: Of the figure, `{}` for the row's key: `money/partners/{}/called_cents`.
        of: Gives it from a row; by default, the row's field of that name.
        whole: For the last row, the path of the figure of all, whose last word is the field of
            the whole; else the sum of the rows, or what gives it from the whole.
        shown: Heading and kind, where its label is not enough.
    """
    name, summed = path.rpartition("/")[2], path.replace("{}", "*")
    last = attrgetter(whole.rpartition("/")[2]) if isinstance(whole, str) else whole
    whole_path = whole if isinstance(whole, str) else "" if whole is None else summed
    return FigureColumn(shown or table.figure(path), of or attrgetter(name), path, last, whole_path)


def other(
    shown: TableColumn, of: str | Of, whole: str | Of | None = None, whole_path: str = ""
) -> FigureColumn:
    """Return a column of what is no figure of the contract: a name, a percentage.

    Args:
        shown: Its heading and kind.
        of: Gives it from a row, or the row's field.
        whole: What the last row says there, or what gives it from the whole.
        whole_path: Of the figure that the last row is all the same.
    """
    return FigureColumn(shown, _getter(of), whole=whole, whole_path=whole_path)


def _getter(of: str | Of) -> Of:
    return attrgetter(of) if isinstance(of, str) else of


def partner(heading: str, names: Mapping[str, str]) -> FigureColumn:
    """Return the column that names each row's partner, and the last row « Ensemble »."""

    def title(row: Any) -> str:
        return partner_title(row.partner, names[row.partner])

    return other(table.text(heading), title, "Ensemble")


def show_figures(
    caption: str,
    columns: Sequence[FigureColumn],
    rows: Sequence[Any],
    *,
    name: str,
    key: Callable[[Any], str] = attrgetter("partner"),
    total: Any = None,
    apart: Sequence[Sequence[Value]] = (),
    every: Callable[[], Sequence[Any]] | None = None,
) -> None:
    """Show a table of figures, offer it as CSV, and say where each comes from.

    Args:
        caption: What it is, with its day.
        columns: Its columns; the first one names the row.
        rows: What the columns take their values from.
        name: Of the file, and of the buttons: unique on the page.
        key: Gives the key of a row in the paths.
        total: The whole, for a last row; none when None.
        apart: Rows of cells after the others.
        every: As `table.show_table` takes it, giving rows.
    """

    def cells(row: Any) -> list[Value]:
        return [_cell(c.of(row), c.path.replace("{}", key(row))) for c in columns]

    shown = [*map(cells, rows), *map(list, apart)]
    last = (
        [_cell(c.whole(total) if callable(c.whole) else c.whole, c.whole_path) for c in columns]
        if total is not None
        else None
    )
    table.show_table(
        caption,
        [column.shown for column in columns],
        shown,
        name=name,
        total=last,
        every=(lambda: list(map(cells, every()))) if every else None,
        beside=lambda: screen_origin.offer_sources(
            named([*([last] if last else []), *shown]), key=name
        ),
    )


def _cell(value: Plain, path: str) -> Value:
    return Sourced(value, path) if path else value


def named(rows: Sequence[Sequence[Value]]) -> dict[str, str]:
    """Return the figures of rows, by what each is called: « 59 Nord, engagé (AE) » → its path."""
    return {
        f"{table.value_of(row[0])}, {inline_label(cell.path)}": cell.path
        for row in rows
        for cell in row
        if isinstance(cell, Sourced)
    }
