"""Headings matched by hand: `--map "En-tête=Colonne"`, and what is remembered of it.

A choice makes a heading one more name of a column. It is asked for one call, or remembered
from an earlier import for the files of the same layout. A remembered one that does not fit
is passed over; an asked one that cannot be followed is refused by name.
"""

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from data.cells.words import fold
from data.incoming.diff import Author
from data.incoming.forms import submit
from data.problems import Problem, Sentence
from data.store.database import open_for_reading
from loaders.headings.layout import Field, Grid, Layout
from loaders.headings.recognise import SheetMatch, column_index, letters
from loaders.headings.units import other_unit


class MappingError(Exception):
    """What was asked is not a choice; the French reason is its text."""


@dataclass(frozen=True, slots=True)
class HeadingChoice:
    """A heading and the column it stands for.

    Attributes:
        heading: The heading, maybe after its sheet: « Feuille!En-tête ».
        column: Name or heading of the column; a field's name when remembered.
        layout: Key of the layout it is remembered for; None when asked for this call.
        import_id: The import it was chosen at; None when asked for this call.
        asked: What was asked for, when it named the heading's cell: « P1 », « Feuille!P1 ».
    """

    heading: str
    column: str
    layout: str | None = None
    import_id: int | None = None
    asked: str = ""

    def headings_on(self, sheet: str | None) -> tuple[str, ...]:
        """Return, folded, the headings that it may mean on a sheet of that name."""
        before, mark, after = self.heading.partition("!")
        # A heading may hold a « ! » of its own.
        named = (fold(after),) if mark and sheet and fold(before) == fold(sheet) else ()
        return tuple(filter(None, (fold(self.heading), *named)))


_CELL = re.compile(r"(?:(?P<sheet>.+)!)?\$?(?P<letters>[A-Za-z]{1,3})\$?(?P<row>[0-9]{1,2})")
_BESIDE_CELL = re.compile(r"(?P<heading>.+) \((?P<letters>[A-Z]{1,3})(?P<row>[0-9]{1,2})\)")


def at_cells(
    grid: Grid, choices: Sequence[HeadingChoice], sheet: str | None
) -> tuple[Grid, tuple[HeadingChoice, ...]]:
    """Follow the choices that name a heading by its cell, which tells two alike apart.

    Returns:
        The sheet's first rows, where a heading chosen by its cell, and all those written
        like it on its row, bear their cell: « Département (P1) »; the choices, by those
        headings. Both as they were when no cell is named.
    """
    named = list(choices)
    for place, choice in enumerate(choices):
        found = (_CELL if choice.layout is None else _BESIDE_CELL).fullmatch(choice.heading)
        index, row = (column_index(found["letters"]), int(found["row"])) if found else (0, 0)
        if not found or not 0 < row <= len(grid) or index >= len(grid[row - 1]):
            continue
        cell = grid[row - 1][index]
        parts = found.groupdict()
        is_other = parts.get("sheet") and fold(parts["sheet"]) != fold(sheet or "")
        if not isinstance(cell, str) or is_other:
            continue
        if fold(cell) != fold(parts.get("heading") or cell):
            continue
        header = [
            f"{other.strip()} ({letters(i)}{row})"
            if isinstance(other, str) and fold(other) == fold(cell)
            else other
            for i, other in enumerate(grid[row - 1])
        ]
        grid = [*grid[: row - 1], header, *grid[row:]]
        named[place] = replace(choice, heading=str(header[index]), asked=choice.heading)
    return grid, tuple(named)


@dataclass(frozen=True, slots=True)
class Mapped:
    """A column of a sheet that was found by a choice."""

    choice: HeadingChoice
    field: Field
    heading: str
    index: int


def parse_choice(asked: str) -> HeadingChoice:
    """Read what stands after `--map`.

    Raises:
        MappingError: If it is not « En-tête=Colonne ».
    """
    heading, mark, column = asked.rpartition("=")
    if not (mark and fold(heading) and fold(column)):
        raise MappingError(
            f'« {asked} » n’est pas un rapprochement : écrire --map "En-tête=Colonne", ou '
            '"Feuille!En-tête=Colonne".'
        )
    return HeadingChoice(heading.strip(), column.strip())


def remembered(connection: sqlite3.Connection, programme: str) -> list[HeadingChoice]:
    """Return the choices of the programme's earlier imports that were not forgotten."""
    rows = connection.execute(
        """SELECT heading, field, layout, added_by FROM mappings
        WHERE programme = ? AND removed_by IS NULL ORDER BY id""",
        (programme,),
    )
    return [HeadingChoice(*row) for row in rows]


def dump(choices: Iterable[HeadingChoice]) -> str:
    """Return choices as the jailed child is given them."""
    return json.dumps([asdict(choice) for choice in choices], ensure_ascii=False)


def parse_choices(dumped: str) -> list[HeadingChoice]:
    """Return the choices that `dump` wrote."""
    return [HeadingChoice(**fields) for fields in json.loads(dumped)]


def with_choices(
    layouts: Sequence[Layout], choices: Sequence[HeadingChoice], sheet: str | None
) -> tuple[Layout, ...]:
    """Return the layouts with the chosen headings among those of their columns."""
    if not choices:
        return tuple(layouts)
    return tuple(_with_choices(layout, choices, sheet) for layout in layouts)


def _with_choices(layout: Layout, choices: Sequence[HeadingChoice], sheet: str | None) -> Layout:
    asked = {h for choice in choices if not choice.layout for h in choice.headings_on(sheet)}
    chosen: dict[str, list[str]] = {}
    first = set()
    for choice in choices:
        field = find_field(layout, choice)
        # A heading that the layout knows means what it always did; one that is asked for
        # anew no longer means what was remembered.
        past = asked if choice.layout else set()
        taken = layout.words.union(past, *chosen.values())
        headings = [h for h in choice.headings_on(sheet) if h not in taken]
        if field and choice.layout and other_unit(choice.heading, field.kind):
            continue  # remembered from before units were looked at
        if field and headings:
            chosen.setdefault(field.name, []).extend(headings)
            if choice.asked:
                first.add(field.name)
    if not chosen:
        return layout
    fields = (
        replace(field, chosen=tuple(chosen.get(field.name, ())), chosen_first=field.name in first)
        for field in layout.fields
    )
    return replace(layout, fields=tuple(fields))


def find_field(layout: Layout, choice: HeadingChoice) -> Field | None:
    """Return the field of a layout that a choice means; None when it has none so called."""
    if choice.layout is not None:
        if choice.layout != layout.key:
            return None
        return next((field for field in layout.fields if field.name == choice.column), None)
    wanted = fold(choice.column)
    exact = (f for f in layout.fields if wanted in (fold(f.name), fold(f.heading)))
    other = (f for f in layout.fields if wanted in map(fold, f.headings))
    return next(exact, None) or next(other, None)


def follow(
    match: SheetMatch,
    cells: Sequence[object],
    choices: Sequence[HeadingChoice],
    sheet: str | None,
    place: str,
) -> tuple[list[Mapped], list[Problem]]:
    """Tell which choices a recognised header follows, and why it does not follow the others.

    Args:
        match: How the sheet was recognised, its layout being one of `with_choices`.
        cells: The cells of its header row.
        choices: The choices, asked and remembered.
        sheet: The sheet's name.
        place: What messages call the sheet.

    Returns:
        The columns found by a choice; the problems: a notice for each of them, an error for
        an asked choice whose heading is there and that cannot be followed.
    """
    mapped: dict[int, Mapped] = {}
    problems: list[Problem] = []
    places = {fold(cell): i for i, cell in enumerate(cells) if isinstance(cell, str)}
    for choice in choices:
        index = next((places[h] for h in choice.headings_on(sheet) if h in places), None)
        field = find_field(match.layout, choice)
        if index is None or (index in mapped and mapped[index].field == field):
            continue
        heading = str(cells[index]).strip()
        unit = other_unit(heading, field.kind) if field else None
        if unit and choice.layout:
            continue
        if (
            field
            and not unit
            and match.columns.get(field.name) == index
            and fold(heading) in field.chosen
        ):
            mapped[index] = Mapped(choice, field, heading, index)
            problems.append(_notice(mapped[index], match, sheet, place))
        elif choice.layout is None:
            problems.append(_refusal(choice, field, index, match, sheet, place))
    return list(mapped.values()), problems


def _notice(mapped: Mapped, match: SheetMatch, sheet: str | None, place: str) -> Problem:
    number = mapped.choice.import_id
    when = f"choix retenu à l’import n° {number}" if number else "choix de cet envoi"
    cell = f"{letters(mapped.index)}{match.header_row}"
    said = Sentence(
        f"{place}, cellule {cell}",
        f"colonne « {mapped.heading} » lue comme « {mapped.field.heading} » ({when})",
    )
    return Problem(
        "mapped_column", said, "warning", sheet, cell, None, mapped.field.heading, mapped.heading
    )


def _refusal(
    choice: HeadingChoice,
    field: Field | None,
    index: int,
    match: SheetMatch,
    sheet: str | None,
    place: str,
) -> Problem:
    read = next((f for f in match.layout.fields if match.columns.get(f.name) == index), None)
    if field is None:
        reason = f"« {match.layout.title} » n’a pas de colonne « {choice.column} »"
    elif unit := other_unit(str(choice.heading), field.kind):
        reason = (
            f"cet en-tête est dans une autre unité ({unit}) : convertir les valeurs dans le "
            "fichier, et le nommer comme la colonne"
        )
    elif read:
        reason = f"cet en-tête est déjà lu comme « {read.heading} »"
    else:
        known = letters(match.columns[field.name])
        reason = f"la colonne « {field.heading} » est déjà trouvée, en {known}"
    cell = f"{letters(index)}{match.header_row}"
    said = Sentence(
        f"{place}, cellule {cell}",
        f"« {choice.heading} » n’est pas lu comme « {choice.column} », {reason}",
    )
    return Problem("bad_mapping", said, "error", sheet, cell, None, choice.column, choice.heading)


def forget(database: Path, programme: str, author: Author, heading: str) -> tuple[int, int]:
    """Forget what a heading was remembered as, in all layouts.

    Returns:
        The number of the import that says so, and how many choices it withdraws.

    Raises:
        MappingError: If nothing is remembered of this heading.
    """
    with open_for_reading(database) as connection:
        known = remembered(connection, programme)
    keys = [(str(c.layout), c.heading) for c in known if fold(c.heading) == fold(heading)]
    made = None
    if keys:
        named = f"Rapprochement oublié : {heading}"
        made = submit(database, programme, author, named, {}, {"mappings": keys})
    if made is None:
        raise MappingError(f"Aucun choix n’est retenu pour l’en-tête « {heading} ».")
    return made, len(keys)


def unmet(choice: HeadingChoice) -> Problem:
    """Return what to say of an asked choice whose heading is in no file."""
    said = Sentence(
        "",
        f"L’en-tête « {choice.heading} », à lire comme « {choice.column} », n’est dans aucun "
        "tableau des fichiers",
    )
    return Problem("bad_mapping", said, column=choice.column, value=choice.heading)
