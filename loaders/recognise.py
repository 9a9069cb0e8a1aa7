"""Which dataset a sheet holds, found from its headings, at any depth of preamble."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from data.words import fold
from loaders.layout import Field, Grid, Layout

PREAMBLE = 30
"""Rows that may stand above the header."""


@dataclass(frozen=True, slots=True)
class Match:
    """A recognised header.

    Attributes:
        layout: The layout it is of, completed for this sheet.
        header_row: Row of the header, from 1.
        columns: Index of the column (from 0) of each field found.
        missing: Fields whose column is needed and is not there; empty when the layout fits.
        aside: Index → heading of the columns that are kept aside.
        unknown: Those of `aside` that nobody declared.
        doubled: Fields whose heading stands twice.
    """

    layout: Layout
    header_row: int
    columns: dict[str, int]
    missing: tuple[Field, ...]
    aside: dict[int, str]
    unknown: tuple[str, ...]
    doubled: tuple[Field, ...]


def recognise(grid: Grid, layouts: Sequence[Layout]) -> Match | None:
    """Return the layout that fits best, the nearest one with what it lacks, or None.

    Args:
        grid: The sheet's first rows, `PREAMBLE` + 1 at most, from row 1.
        layouts: All layouts of the programme.
    """
    best: tuple[tuple[float, ...], Match] | None = None
    for row, cells in enumerate(grid[: PREAMBLE + 1], start=1):
        headings = [fold(cell) if isinstance(cell, str) else "" for cell in cells]
        if sum(map(bool, headings)) < 2:
            continue
        for layout in layouts:
            match = _fit(layout, grid, row, headings)
            if match is None:
                continue
            score = (
                not match.missing,
                -len(match.missing) / max(1, len(match.columns)),
                len(match.columns),
                layout.priority,
                -row,
            )
            if best is None or score > best[0]:
                best = (score, match)
    return best[1] if best else None


def _fit(layout: Layout, grid: Grid, row: int, headings: list[str]) -> Match | None:
    """Return how a layout fits a row of headings; None when it does not look like it."""
    if layout.adapt:
        adapted = layout.adapt(layout, grid, row)
        if adapted is None:
            return None
        layout = adapted
    places: dict[str, list[int]] = {}
    for index, heading in enumerate(headings):
        if heading:
            places.setdefault(heading, []).append(index)
    columns: dict[str, int] = {}
    doubled: list[Field] = []
    for field in layout.fields:
        found = [places[name] for heading in field.headings if (name := fold(heading)) in places]
        if found:
            columns[field.name] = found[0][0]
            if len(found[0]) > 1 and not layout.twins:
                doubled.append(field)
    needed = [field for field in layout.fields if field.column_needed]
    missing = tuple(field for field in needed if field.name not in columns)
    if missing and (len(needed) - len(missing) < 2 or len(missing) * 2 > len(needed)):
        return None
    aside = _aside(layout, grid[row - 1], headings, set(columns.values()))
    unknown = tuple(
        heading for index, heading in aside.items() if headings[index] not in layout.aside
    )
    return Match(
        layout,
        row,
        columns,
        missing,
        aside,
        () if layout.twins else unknown,
        tuple(doubled),
    )


def _aside(
    layout: Layout, cells: Sequence[object], headings: list[str], used: set[int]
) -> dict[int, str]:
    """Name the columns that no field uses; an unnamed one is named after its column."""
    aside: dict[int, str] = {}
    last = ""
    for index, heading in enumerate(headings):
        written = str(cells[index]).strip() if cells[index] not in (None, "") else ""
        if index not in used:
            if written:
                named = f"{written} (libellé)" if layout.twins and written == last else written
            elif layout.twins and last:
                named = f"{last} (libellé)"
            else:
                named = f"(colonne {letters(index)})"
            while named in aside.values():
                named += " bis"
            if heading or layout.twins or not written:
                aside[index] = named
        last = written or last
    return aside


def letters(index: int) -> str:
    """Return the letters of a column: 0 is A, 26 is AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def with_fields(layout: Layout, fields: Sequence[Field], **facts: str) -> Layout:
    """Return the layout with more fields and facts found in the sheet."""
    return replace(
        layout, fields=(*layout.fields, *fields), facts={**layout.facts, **facts}
    )
