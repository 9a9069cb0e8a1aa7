"""Tables written in HTML, and the same rows as a CSV made on click.

HTML because the amounts must read exactly, headings must be announced, and the table must
print; `st.dataframe` is a canvas of the visible cells.
"""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple, TypeVar
from urllib.parse import urlencode

import streamlit as st

from screen.drawn import once
from screen.escape import html
from screen.format import NONE, day, euros, integer
from screen.shell.chooser import chosen
from subjects import figure_labels
from subjects.figure_labels import figure_label, short_label

Plain = str | int | date | None
Row = TypeVar("Row")
WHY = "chiffre"
"""What says in an address of which figure one asks where it comes from."""


class Sourced(NamedTuple):
    """A value, and the figure that it is: `path` as `subjects.sources.figure_origin` takes it."""

    value: Plain
    path: str


Value = Plain | Sourced


def value_of(value: Value) -> Plain:
    """Return a value without where it comes from."""
    return value.value if isinstance(value, Sourced) else value


WIDE = 4
"""Columns from which a table does not fit on a phone; fewer, when one has long texts."""
Every = Callable[[], Sequence[Sequence[Value]]]
"""All the rows of a table, read at the click on its file."""


_Kind = Literal["text", "long", "number", "euros", "day", "count"]
_KINDS: Mapping[str, _Kind] = {figure_labels.EUROS: "euros", figure_labels.MARK: "number"}
"""Unit of a figure → what its column holds; a count of something otherwise."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its heading, and what its values are (cents for `euros`)."""

    heading: str
    kind: _Kind = "text"

    def written(self, cell: Value) -> str:
        """Write a value as it reads on screen; None reads « – »."""
        value = value_of(cell)
        if value is None:
            return NONE
        if self.kind == "euros" and isinstance(value, int):
            return euros(value)
        if self.kind == "count" and isinstance(value, int):
            return integer(value)
        return day(value) if isinstance(value, date) else str(value)

    def exported(self, cell: Value) -> str:
        """Write a value for a spreadsheet: plain numbers with a comma, French days."""
        value = value_of(cell)
        if value is None:
            return ""
        if self.kind == "euros" and isinstance(value, int):
            return f"{'-' if value < 0 else ''}{abs(value) // 100},{abs(value) % 100:02d}"
        text = day(value) if isinstance(value, date) else str(value)
        # A spreadsheet would run a text that looks like a formula.
        return (
            f"'{text}" if self.kind in ("text", "long") and text[:1] in tuple("=+-@\t\r") else text
        )

    @property
    def css(self) -> str:
        """Class of its cells: figures are aligned to the right, long texts have room."""
        if self.kind == "long":
            return ' class="long"'
        return ' class="num"' if self.kind in ("number", "euros", "count") else ""


def text(heading: str) -> TableColumn:
    """Return a column of texts."""
    return TableColumn(heading)


def long(heading: str) -> TableColumn:
    """Return a column of texts that need room: names of files, suppliers."""
    return TableColumn(heading, "long")


def number(heading: str) -> TableColumn:
    """Return a column of figures already written, percents for one."""
    return TableColumn(heading, "number")


def amount(heading: str) -> TableColumn:
    """Return a column of amounts in euro cents."""
    return TableColumn(heading, "euros")


def figure(path: str, *, short: bool = False) -> TableColumn:
    """Return a column of a measured figure, under its label of `subjects.figure_labels`."""
    heading = short_label(path) if short else figure_label(path)
    return TableColumn(heading, _KINDS.get(figure_labels.figure(path).unit, "count"))


def dated(heading: str) -> TableColumn:
    """Return a column of days."""
    return TableColumn(heading, "day")


def count(heading: str) -> TableColumn:
    """Return a column of whole numbers."""
    return TableColumn(heading, "count")


def show_table(
    caption: str,
    columns: Sequence[TableColumn],
    rows: Sequence[Sequence[Value]],
    *,
    name: str,
    total: Sequence[Value] | None = None,
    every: Every | None = None,
    beside: Callable[[], None] | None = None,
) -> None:
    """Show a table and offer it as CSV.

    Args:
        caption: What the table is, with its unit or its reserve.
        columns: Its columns; the first one heads the rows.
        rows: Values as the figures give them, in the order to show.
        name: Of the file, and of its button: unique on the page.
        total: A last row, in bold.
        every: Where the screen shows the first rows only: gives all those of the file, at
            the click, in no session.
        beside: Draws what stands beside the button of the file.
    """
    st.html(table_html(caption, columns, rows, total, here()))
    shown = [*rows, total] if total else rows
    with st.container(horizontal=True, gap="medium") if beside else nullcontext():
        st.download_button(
            "Télécharger ce tableau (CSV)",
            data=lambda: as_csv(columns, every() if every else shown),
            file_name=f"{name}_{chosen().slug}.csv",
            mime="text/csv",
            on_click="ignore",
            type="tertiary",
            key=f"csv-{name}",
        )
        if beside:
            beside()


@once
def table_html(
    caption: str,
    columns: Sequence[TableColumn],
    rows: Sequence[Sequence[Value]],
    total: Sequence[Value] | None = None,
    moment: Mapping[str, str] | None = None,
) -> str:
    """Return the table in its own scrolling box, every value escaped.

    A figure leads to where it comes from, at the moment that the address says.
    """

    def shown(row: Sequence[Value]) -> list[str]:
        return [_shown(c.written(value), value) for c, value in zip(columns, row, strict=True)]

    def _shown(text: str, value: Value) -> str:
        if not isinstance(value, Sourced):
            return html(text)
        return why(value.path, moment or {}, text)

    return table_of(caption, columns, map(shown, rows), shown(total) if total else None)


def here() -> dict[str, str]:
    """Return what the address of the page says, but of which figure one asks."""
    return {name: value for name, value in st.query_params.to_dict().items() if name != WHY}


def why(path: str, moment: Mapping[str, str], words: str) -> str:
    """Return a link to where a figure comes from, as HTML.

    Args:
        path: Of the figure.
        moment: What the address says of what is looked at (`here`).
        words: Of the link.
    """
    asked = urlencode({**moment, WHY: path})
    return f'<a class="cap-why" href="?{html(asked)}" target="_self">{html(words)}</a>'


def table_of(
    caption: str,
    columns: Sequence[TableColumn],
    rows: Iterable[Sequence[str]],
    total: Sequence[str] | None = None,
    kind: str = "",
) -> str:
    """Return the same table of cells that are already HTML; `kind` is one more class of it."""
    head = "".join(
        f'<th role="columnheader" scope="col"{c.css}>{html(c.heading)}</th>' for c in columns
    )
    body = "".join(f'<tr role="row">{_cells(columns, row)}</tr>' for row in rows)
    if total:
        body += f'<tr role="row" class="total">{_cells(columns, total)}</tr>'
    # On a phone, a row of a wide table is a card: the roles are those the style would take away.
    is_wide = len(columns) >= WIDE or any(column.kind == "long" for column in columns)
    kinds = " ".join(filter(None, ("cap-table", "cap-cards" if is_wide else "", kind)))
    return (
        f'<div class="cap-scroll" role="region" tabindex="0" aria-label="{html(caption)}">'
        f'<table role="table" class="{kinds}"><caption><span>{html(caption)}</span></caption>'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table></div>'
    )


def _cells(columns: Sequence[TableColumn], row: Sequence[str]) -> str:
    first, *others = zip(columns, row, strict=True)
    return f'<th role="rowheader" scope="row">{first[1]}</th>' + "".join(
        f'<td role="cell" data-heading="{html(c.heading)}"{c.css}>{text}</td>' for c, text in others
    )


def as_csv(columns: Sequence[TableColumn], rows: Sequence[Sequence[Value]]) -> bytes:
    """Return the rows for a French spreadsheet: semicolons, decimal commas, UTF-8 with BOM."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow(column.heading for column in columns)
    for row in rows:
        writer.writerow(c.exported(value) for c, value in zip(columns, row, strict=True))
    return out.getvalue().encode("utf-8-sig")


def offer_csv(
    label: str,
    name: str,
    columns: Sequence[TableColumn],
    rows: Callable[[], Sequence[Sequence[Value]]],
) -> None:
    """Offer rows as CSV; they are read at the click, in no session."""
    st.download_button(
        label,
        data=lambda: as_csv(columns, rows()),
        file_name=f"{name}_{chosen().slug}.csv",
        mime="text/csv",
        on_click="ignore",
        type="tertiary",
        key=f"csv-{name}",
    )


def choose_page(rows: Sequence[Row], size: int, noun: str, key: str) -> list[Row]:
    """Return the rows of one page, with the choice of the page when there are several.

    Args:
        rows: All of them, in order.
        size: Rows a page holds.
        noun: What a row is, in the singular.
        key: Of the choice, unique on the page.
    """
    pages = -(-len(rows) // size)
    if pages < 2:
        return list(rows)
    first = size * (st.pagination(pages, key=f"{key} {len(rows)}") - 1)
    last = min(first + size, len(rows))
    st.caption(
        f"{noun.capitalize()}s {integer(first + 1)} à {integer(last)}, sur {integer(len(rows))}."
    )
    return list(rows[first:last])
