"""The pre-sort sheet: one line per file, one column per pre-jury member, crosses.

Kept by hand by the pre-jury; re-sent whole. A heading over crosses, or over nothing, is a
member, unless it is the file's number, its title, what is said of it, or computed.
"""

import re
from dataclasses import replace
from typing import Any

from data.cells import parse
from data.cells.words import fold, word_set
from data.datasets import DATASETS, SPREADSHEETS, Kind
from loaders.formats.template import field
from loaders.headings.layout import Field, Grid, Layout
from loaders.headings.recognise import with_fields
from loaders.judge.members import likeness
from loaders.rows.computed import SILENT, is_computed
from loaders.rows.plain import read_table
from loaders.rows.tables import Reading

_KNOWN = frozenset({"n dossier", "intitule", "titre", "code", "commentaire", "id", "projet"})
_NOBODY = (
    frozenset(
        fold(heading)
        for dataset in SPREADSHEETS.values()
        for column in dataset.columns
        for heading in column.headings
    )
    | word_set(
        """
    adresse agents archive categorie couleur cout delai description lien motif observation
    observations pays porteur porteuse prix quantite reference ref region remarque remarques
    telephone tel thematique theme type url ville compte contre jury pour resultat shortlist go
    complet doublon
    """
    )
    | {"oui non", "coup de coeur", "coups de coeur", "a discuter", "a revoir", "short list"}
    | {"go no go", "de croix"}
    | _KNOWN
)
"""Folded headings of what is said of a file: never a member's."""

_MARKS = word_set(
    """
    ok k o v vu xx xxx yes y
    """
)
"""Folded words that stand for a cross, and that nobody could be sure of."""

_LIKE_A_CROSS = re.compile(r"(?i)[x✗✘✖✔✓☑✅☒❌×](?![^\W\d_]).*", re.DOTALL)
_SHORT = 12
"""Characters of a mark under the name of a person."""

_SYMBOLS = re.compile(r"(?i)[x✗✘✖✔✓☑✅☒❌❎×]\ufe0f?")


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
                    (*DATASETS["presort"].column("application").headings, "ID"),
                    column_needed=True,
                    value_needed=True,
                    is_key=True,
                ),
            ),
            read=_read,
            aside=SILENT | _KNOWN,
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
        aside=SILENT | _KNOWN,
        adapt=_has_all,
        priority=1,
    )


def _has_all(layout: Layout, grid: Grid, row: int) -> Layout | None:
    """Keep the layout only if no column lacks: a near one is the usual sheet of crosses."""
    written = {fold(cell) for cell in grid[row - 1] if isinstance(cell, str)}
    return layout if all(fold(known.heading) in written for known in layout.fields) else None


def _members(layout: Layout, grid: Grid, row: int) -> Layout | None:
    """Take the headings over columns of crosses as members, those over nothing with them.

    A column of marks that are no crosses is a member's too: its cells are refused one by
    one. None when crosses are not what the sheet is about: a column without any is no
    evidence, and there must be more columns of crosses than of anything else.
    """
    headings = grid[row - 1]
    folded = [fold(cell) if isinstance(cell, str) else "" for cell in headings]
    if layout.words.isdisjoint(folded):
        return None
    members: list[str] = []
    crossed, unclear, others = 0, 0, 0
    for index, heading in enumerate(folded):
        name = str(headings[index]).strip()
        if not heading or heading in _KNOWN | layout.words or is_computed(name):
            continue
        cells = [cells[index] for cells in grid[row:] if index < len(cells)]
        filled = [cell for cell in cells if cell is not None]
        read = [_crossed(cell) for cell in filled]
        if heading in _NOBODY:
            others += read.count(None) * 2 > len(read)
            continue
        are_symbols = any(_is_symbol(cell) for cell in filled)
        if read.count(None) * 2 <= len(read):
            crossed += 1 in read
        elif are_symbols or _look_like_marks(filled, likeness(name) > 1):
            unclear += 1
        else:
            others += 1
            continue
        members.append(name)
    if others >= crossed + unclear or not (crossed or (unclear > 1 and not others)):
        return None
    fields = [Field(f"member:{name}", name, Kind.CROSS, (name,)) for name in members]
    return with_fields(replace(layout, adapt=None), fields)


def _is_symbol(cell: Any) -> bool:
    return isinstance(cell, str) and _SYMBOLS.fullmatch(cell.strip()) is not None


def _look_like_marks(cells: list[Any], are_a_person_s: bool) -> bool:
    """Tell whether most cells are meant as crosses, or as marks nobody could be sure of.

    Under the name of a person, any short word is: « v », « à revoir »; a number is a score.
    """
    marks = sum(
        isinstance(cell, str)
        and len(cell) <= 40
        and (
            fold(cell) in _MARKS
            or _LIKE_A_CROSS.fullmatch(cell.strip()) is not None
            or not any(map(str.isalnum, cell))
            or (are_a_person_s and len(cell) <= _SHORT and not any(map(str.isdigit, cell)))
        )
        for cell in cells
    )
    return marks * 2 > len(cells)


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
            cells = {"application": values[0], "member": member, "is_crossed": values[place] or 0}
            reading.emit_named(row, cells, extras)
