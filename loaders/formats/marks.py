"""The scale that a sheet of marks states, found for the layouts that have marks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from data.cells.parse import text
from data.cells.words import fold
from loaders.headings.layout import Field, Grid, HeaderFault, Layout
from loaders.headings.recognise import LONGEST_HEADING
from loaders.headings.units import is_scale, scale_beside, scales_above


def with_scales(layout: Layout, grid: Grid, row: int) -> Layout:
    """Return the layout whose marks are on the scales that the sheet states.

    A scale stands beside the heading, beside the criterion above the header, or is said of
    all marks there. Two different ones, or one that nobody uses, are a fault of the header.
    """
    named = {fold(scale_beside(cell)[0]) for cell in grid[row - 1] if isinstance(cell, str)}
    if named.isdisjoint(layout.words):
        return layout  # no header: most rows that are tried as one are not
    lines = list(lines_above(grid, row))
    fields, faults = [], []
    for field in layout.fields:
        if field.is_mark:
            field, fault = _on_its_scale(field, grid[row - 1], lines)
            faults += [fault] if fault else []
        fields.append(field)
    return replace(layout, fields=tuple(fields), faults=(*layout.faults, *faults))


def lines_above(grid: Grid, row: int) -> Iterator[str]:
    """Yield the lines above a header, their cells one after the other."""
    for cells in grid[: row - 1]:
        yield " ; ".join(
            text(cell) for cell in cells if cell is not None and len(str(cell)) <= LONGEST_HEADING
        )


def _on_its_scale(
    field: Field, header: Sequence[object], lines: Sequence[str]
) -> tuple[Field, HeaderFault | None]:
    named = {*map(fold, field.headings), *field.chosen}
    headings = []
    stated: set[Fraction] = set()
    place = None
    for index, cell in enumerate(header):
        bare, scale = scale_beside(cell)
        if scale is not None and (fold(bare) in named or fold(str(cell)) in named):
            headings.append(str(cell))
            stated.add(scale)
            place = index
    general, own = scales_above(lines, (field.heading, *field.headings[:1]))
    return scaled(
        replace(field, headings=(*field.headings, *headings)), stated | general | own, place
    )


def scaled(
    field: Field, stated: set[Fraction], index: int | None
) -> tuple[Field, HeaderFault | None]:
    """Return a field on the scale stated of it; the fault when it is not a clear one."""
    if len(stated) == 1 and all(map(is_scale, stated)):
        return replace(field, scale=next(iter(stated))), None
    if not stated:
        return field, None
    shown = " et ".join(f"« sur {scale} »" for scale in sorted(stated))
    what = "deux échelles sont écrites" if len(stated) > 1 else "l’échelle écrite étonne"
    fault = HeaderFault(
        "bad_scale", f"{what} pour les notes de « {field.heading} » : {shown}", index, shown
    )
    return field, fault
