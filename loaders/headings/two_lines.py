"""Headings written on two lines (« Prévu » above « Début », « Fin »), joined into one.

The joined header stands on its lower line. A column bears the heading that a layout knows
among its two cells in either order, in any gender and number, then its lower cell alone;
a group's heading goes on to the right, over the columns that have none of their own.
"""

from collections.abc import Sequence
from typing import Any

from data.cells.parse import text
from data.cells.words import agreed, fold
from loaders.headings.layout import Grid, Layout
from loaders.headings.recognise import LONGEST_HEADING, PREAMBLE, SheetMatch, recognise


def recognise_lines(grid: Grid, layouts: Sequence[Layout]) -> tuple[Grid, SheetMatch | None]:
    """Return how a sheet is recognised, its heading joined where that finds more columns.

    Returns:
        The sheet's first rows, with the joined heading where there is one; the match.
    """
    found = grid, (plain := recognise(grid, layouts))
    rows = range(1, min(len(grid), PREAMBLE + 1))
    if found[1]:
        rows = range(max(1, found[1].header_row - 1), min(len(grid), found[1].header_row + 1))
    known = _known(layouts)
    for upper in rows:
        joined = _joined(grid[upper - 1], grid[upper], known)
        if joined is None:
            continue
        other = [*grid[:upper], joined, *grid[upper + 1 :]]
        match = recognise(other, layouts, (upper + 1,))
        is_first = match and (plain is None or match.score > plain.score)
        if match and is_first and _is_better(match, found[1], grid):
            found = other, match
    return found


def _known(layouts: Sequence[Layout]) -> dict[str, str]:
    """Return every heading of the layouts by its agreed form."""
    return {
        agreed(fold(heading)): heading
        for layout in layouts
        for field in layout.fields
        for heading in (*field.headings, *field.chosen)
    }


def _joined(upper: Sequence[Any], lower: Sequence[Any], known: dict[str, str]) -> list[Any] | None:
    """Return the heading of two lines; None when they are not a heading on two lines."""
    width = max(len(upper), len(lower))
    above = [*upper, *[None] * (width - len(upper))]
    below = [*lower, *[None] * (width - len(lower))]
    cells = [cell for cell in (*above, *below) if cell is not None]
    if (
        sum(cell is not None for cell in above) < 2
        or below.count(None) == width
        or not all(isinstance(cell, str) and len(cell) <= LONGEST_HEADING for cell in cells)
    ):
        return None
    joined: list[Any] = []
    group = None
    for over, under in zip(above, below, strict=True):
        group = over if over is not None or under is None else group
        joined.append(_heading(over if under is None else group, under, known))
    return joined


def _heading(over: Any, under: Any, known: dict[str, str]) -> Any:
    if over is None or under is None:
        return over if under is None else under
    for written in (f"{over} {under}", f"{under} {over}", text(under)):
        heading = known.get(agreed(fold(written)))
        if heading:
            return heading
    return f"{over} {under}"


def _is_better(match: SheetMatch, other: SheetMatch | None, grid: Grid) -> bool:
    """Tell whether a joined heading lacks fewer columns, or finds more of them.

    A heading that lacks nothing is only left for another when the line below it cannot be
    a row of data, its key being blank; and never when its columns bear names of persons.
    """
    if other is None:
        return True
    if not other.missing:
        below = grid[other.header_row] if other.header_row < len(grid) else []
        keys = [
            other.columns[f.name]
            for f in other.layout.fields
            if f.is_key and f.name in other.columns
        ]
        is_data = other.header_row < match.header_row and any(
            index < len(below) and below[index] is not None for index in keys
        )
        if is_data or other.layout.adapt:
            return False
    return (-len(match.missing), len(match.columns)) > (-len(other.missing), len(other.columns))
