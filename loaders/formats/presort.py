"""The pre-sort sheet: one line per file, one column per pre-jury member, crosses.

Kept by hand by the pre-jury; re-sent whole. A heading over crosses, or over nothing, is a
member, unless it is the file's number, its title or a computed total.
"""

from dataclasses import replace
from typing import Any

from data import parse
from data.datasets import DATASETS, Kind
from data.words import fold
from loaders.formats.template import field
from loaders.layout import Field, Grid, Layout
from loaders.plain import read_table
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
        _one_cross_a_line(),
    )


def _one_cross_a_line() -> Layout:
    """Return the layout of Cap's own export: the member and the cross in columns."""
    dataset = DATASETS["presort"]
    fields = [field(dataset, column) for column in dataset.columns]
    return Layout(
        name="presort_lines",
        dataset="presort",
        title="Pré-tri, une croix par ligne",
        fields=tuple(replace(known, column_needed=True) for known in fields),
        read=read_table,
        aside=COMPUTED | _KNOWN,
        adapt=_has_all,
        priority=1,
    )


def _has_all(layout: Layout, grid: Grid, row: int) -> Layout | None:
    """Keep the layout only if no column lacks: a near one is the usual sheet of crosses."""
    written = {fold(cell) for cell in grid[row - 1] if isinstance(cell, str)}
    return layout if all(fold(known.heading) in written for known in layout.fields) else None


def _members(layout: Layout, grid: Grid, row: int) -> Layout | None:
    """Take the headings over columns of crosses as members.

    None when crosses are not what the sheet is about: no cross at all, or as many columns
    of something else.
    """
    headings = grid[row - 1]
    folded = [fold(cell) if isinstance(cell, str) else "" for cell in headings]
    if layout.words.isdisjoint(folded):
        return None
    members, others, crosses = [], 0, 0
    for index, heading in enumerate(folded):
        if not heading or heading in COMPUTED | _KNOWN | layout.words:
            continue
        cells = [cells[index] for cells in grid[row:] if index < len(cells)]
        filled = [_crossed(cell) for cell in cells if cell is not None]
        if filled.count(None) * 2 > len(filled):
            others += 1
            continue
        crosses += filled.count(1)
        name = str(headings[index]).strip()
        members.append(Field(f"member:{name}", name, Kind.CROSS, (name,)))
    if not crosses or others >= len(members):
        return None
    return with_fields(replace(layout, adapt=None), members)


def _crossed(cell: Any) -> int | None:
    """Return 1 for a cross, 0 for none, None for what is neither."""
    try:
        return parse.cross(cell)
    except parse.UnparsedError:
        return None


def _read(reading: Reading) -> None:
    members = [
        (place, known.heading)
        for place, known in enumerate(reading.fields)
        if known.kind is Kind.CROSS
    ]
    for row, values, extras in reading.values():
        for place, member in members:
            reading.emit(row, (values[0], member, values[place] or 0), extras)
