"""Which dataset a sheet holds, found from its headings, at any depth of preamble."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from data.cells.parse import text
from data.cells.words import fold
from data.datasets import Kind
from loaders.headings.layout import Field, Grid, Layout
from loaders.headings.units import other_unit, without_unit

PREAMBLE = 30
"""Rows that may stand above the header."""

LONGEST_HEADING = 500
"""Characters of the longest cell that is looked at as a heading."""


@dataclass(frozen=True, slots=True)
class SheetMatch:
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

    @property
    def score(self) -> tuple[float, ...]:
        """How well it fits: the highest one is the sheet's."""
        return (
            not self.missing,
            -len(self.missing) / max(1, len(self.columns)),
            len(self.columns),
            self.layout.priority,
            -self.header_row,
        )


def recognise(
    grid: Grid, layouts: Sequence[Layout], rows: Iterable[int] | None = None
) -> SheetMatch | None:
    """Return the layout that fits best, the nearest one with what it lacks, or None.

    Args:
        grid: The sheet's first rows, `PREAMBLE` + 1 at most, from row 1.
        layouts: All layouts of the programme.
        rows: Those that may be the header; all of them by default.
    """
    best: SheetMatch | None = None
    for row in rows or range(1, min(len(grid), PREAMBLE + 1) + 1):
        cells = grid[row - 1]
        headings = [
            fold(cell) if isinstance(cell, str) and len(cell) <= LONGEST_HEADING else ""
            for cell in cells
        ]
        words = set(headings) - {""}
        if len(words) < 2:
            continue
        for layout in layouts:
            if layout.adapt is None and words.isdisjoint(layout.words):
                continue
            match = fit(layout, grid, row, headings)
            if match is None:
                continue
            if best is None or match.score > best.score:
                best = match
    return best


def fit(
    layout: Layout, grid: Grid, row: int, headings: list[str], *, is_asked: bool = False
) -> SheetMatch | None:
    """Return how a layout fits a row of headings; None when it does not look like it.

    Args:
        layout: The layout.
        grid: The sheet's first rows.
        row: The row of the headings, from 1.
        headings: Its cells, folded; "" for one that is no heading.
        is_asked: Whether someone says that it is of this layout, whatever it lacks.
    """
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
    in_euros = _in_euros(grid[row - 1])
    for field in layout.fields:
        found = _found(field, places, grid[row - 1])
        if not found and field.kind is Kind.CENTS:
            found = [in_euros[name] for name in map(fold, field.headings) if name in in_euros]
        if found:
            columns[field.name] = found[0][0]
            if len(found[0]) > 1 and not layout.twins and not field.may_repeat:
                doubled.append(field)
    needed = [field for field in layout.fields if field.column_needed]
    missing = tuple(field for field in needed if field.name not in columns)
    if missing and not is_asked and not _is_near(len(needed), len(missing), len(columns)):
        return None
    both = {columns.get(field.name) for field in layout.fields if field.is_kept_aside}
    aside = _aside(layout, grid[row - 1], set(columns.values()) - both)
    unknown = tuple(
        named
        for index, named in aside.items()
        if headings[index] not in layout.aside
        and index not in both
        and (headings[index] or _is_filled(grid[row - 1 :], index))
    )
    return SheetMatch(
        layout,
        row,
        columns,
        missing,
        aside,
        () if layout.twins else unknown,
        tuple(doubled),
    )


def _found(field: Field, places: dict[str, list[int]], cells: Sequence[object]) -> list[list[int]]:
    """Return where the headings of a field stand, but for those that state another unit."""
    found = []
    for name in map(fold, field.headings):
        ours = [i for i in places.get(name, ()) if not other_unit(cells[i], field.kind)]
        found += [ours] if ours else []
    chosen = [places[name] for name in field.chosen if name in places]
    return [*chosen, *found] if field.chosen_first else [*found, *chosen]


def _in_euros(cells: Sequence[object]) -> dict[str, list[int]]:
    """Return where headings stand that state the unit of our amounts, folded without it."""
    places: dict[str, list[int]] = {}
    for index, cell in enumerate(cells):
        if isinstance(cell, str) and len(cell) <= LONGEST_HEADING:
            bare = without_unit(cell)
            if bare != cell and not other_unit(cell, Kind.CENTS):
                places.setdefault(fold(bare), []).append(index)
    return places


def _is_near(needed: int, missing: int, found: int) -> bool:
    """Tell whether a sheet that lacks columns is still of a layout.

    It has half of those needed, and two of them, or one among enough others.
    """
    there = needed - missing
    return missing * 2 <= needed and (there >= 2 or (there == 1 and found >= 4))


def _is_filled(rows: Grid, index: int) -> bool:
    return any(index < len(cells) and cells[index] is not None for cells in rows)


def _aside(layout: Layout, cells: Sequence[object], used: set[int]) -> dict[int, str]:
    """Name the columns that no field uses; an unnamed one is named after its column."""
    aside: dict[int, str] = {}
    taken: set[str] = set()
    last = ""
    for index, cell in enumerate(cells):
        written = text(cell) if cell is not None else ""
        if index not in used:
            if written:
                named = f"{written} (libellé)" if layout.twins and written == last else written
            elif layout.twins and last:
                named = f"{last} (libellé)"
            else:
                named = f"(colonne {letters(index)})"
            while named in taken:
                named += " bis"
            taken.add(named)
            aside[index] = named
        last = written or last
    return aside


def show(cell: Any) -> str | None:
    """Return a cell as the sender would recognise it, cut at 80 characters."""
    if cell is None:
        return None
    shown = text(cell)
    return shown if len(shown) <= 80 else shown[:79] + "…"


def letters(index: int) -> str:
    """Return the letters of a column: 0 is A, 26 is AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def column_index(name: str) -> int:
    """Return the index of a column from its letters: A is 0, AA is 26."""
    number = 0
    for letter in name.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def first_of_each(layout: Layout) -> Layout:
    """Return the layout that reads the first column of a heading that stands twice."""
    return replace(layout, fields=tuple(replace(f, may_repeat=True) for f in layout.fields))


def with_fields(layout: Layout, fields: Sequence[Field], **facts: str) -> Layout:
    """Return the layout with more fields and facts found in the sheet."""
    return replace(layout, fields=(*layout.fields, *fields), facts={**layout.facts, **facts})
