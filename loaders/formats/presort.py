"""The pre-sort sheet: one line per file, one column per pre-jury member, crosses.

Kept by hand by the pre-jury; re-sent whole. Any heading that is not the file's number, its
title or a computed total is a member.
"""

from dataclasses import replace
from typing import Any

from data.datasets import Kind
from data.words import fold
from loaders import parse
from loaders.layout import Field, Grid, Layout
from loaders.recognise import with_fields
from loaders.tables import Reading

COMPUTED = frozenset({"total", "moyenne", "rang", "classement", "somme", "ecart type", "mediane"})
"""Folded headings of computed columns: never a member, a juror or a criterion."""

_KNOWN = frozenset({"n dossier", "intitule", "titre", "code", "commentaire", "id", "projet"})


def layouts() -> tuple[Layout, ...]:
    """Return the layout of the pre-sort sheet."""
    return (
        Layout(
            name="presort",
            dataset="presort",
            title="Pré-tri",
            fields=(
                Field(
                    "application",
                    "N° dossier",
                    Kind.CODE,
                    ("N° dossier", "ID"),
                    column_needed=True,
                    value_needed=True,
                    is_key=True,
                ),
            ),
            read=_read,
            aside=COMPUTED | _KNOWN,
            adapt=_members,
        ),
    )


def _members(layout: Layout, grid: Grid, row: int) -> Layout | None:
    """Take the headings over columns of crosses as members; None when one is not."""
    headings = grid[row - 1]
    folded = [fold(cell) if isinstance(cell, str) else "" for cell in headings]
    if not {"n dossier", "id"} & set(folded):
        return None
    members = []
    for index, heading in enumerate(folded):
        if not heading or heading in COMPUTED | _KNOWN:
            continue
        cells = [cells[index] for cells in grid[row:] if index < len(cells)]
        if not all(_is_cross(cell) for cell in cells if cell is not None):
            return None
        name = str(headings[index]).strip()
        members.append(Field(f"member:{name}", name, Kind.CROSS, (name,)))
    if not members or not any(_crossed(grid, row)):
        return None
    return with_fields(replace(layout, adapt=None), members)


def _is_cross(cell: Any) -> bool:
    try:
        parse.cross(cell)
    except parse.UnparsedError:
        return False
    return True


def _crossed(grid: Grid, row: int) -> list[bool]:
    return [
        cell is not None and _is_cross(cell) and parse.cross(cell) == 1
        for cells in grid[row:]
        for cell in cells
    ]


def _read(reading: Reading) -> None:
    members = [
        (place, field.heading)
        for place, field in enumerate(reading.fields)
        if field.kind is Kind.CROSS
    ]
    for row, values, extras in reading.values():
        for place, member in members:
            reading.emit(row, (values[0], member, values[place] or 0), extras)
