"""What is said of a file's sheets beyond their cells: headings, hidden parts, right file."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from data.agreement.model import Agreement, agreements
from data.cells.words import fold
from data.datasets import SPREADSHEETS, Kind
from data.problems import Problem, Sentence
from loaders.formats import jury_grids
from loaders.headings.layout import Grid
from loaders.headings.likeness import likeness
from loaders.headings.made_by_cap import TemplateOrigin
from loaders.headings.recognise import SheetMatch, letters, recognise
from loaders.headings.units import other_unit, states_unit
from loaders.reading.sheets import SHOWN_CELLS, Sheet
from loaders.rows.tables import Reading

_KNOWN_ASIDE = frozenset({"etablissements", "avis", "erreurs", "aide"})
"""Sheets that come with known exports and hold nothing for Cap."""


def of_template(origin: TemplateOrigin, agreement: Agreement, name: str) -> Iterator[Problem]:
    """Yield what to say of a workbook made from a template that is not the current one."""
    if origin.version is None:
        return
    # Only a workbook made from a template needs to know what the current one is.
    from loaders.back.template_sheets import template_version

    current, place = template_version(agreement), f"Fichier « {name} »"
    if origin.programme and origin.programme != agreement.programme:
        said = Sentence(
            place,
            f"il vient du modèle de « {origin.programme} », et il est lu pour "
            f"« {agreement.programme} »",
        )
        yield Problem(
            "other_template",
            said,
            "warning",
            value=origin.programme,
            expected=agreement.programme,
        )
    elif origin.version != current:
        what = f"il vient du modèle {origin.version} ; le modèle actuel est le {current}"
        said = Sentence(place, what)
        yield Problem("other_template", said, "warning", value=origin.version, expected=current)


def of_other_programme(sheet: Sheet, grid: Grid, agreement: Agreement) -> Problem | None:
    """Return what to say of a jury's sheet whose criteria are another programme's."""
    for other in agreements().values():
        if other.programme == agreement.programme:
            continue
        match = recognise(grid, jury_grids.layouts(other))
        if match and not match.missing:
            place = f"Feuille « {sheet.name} »" if sheet.name else "Ce fichier"
            said = Sentence(
                place,
                f"c’est « {match.layout.title} » du programme « {other.programme} » ; le fichier "
                f"est lu pour « {agreement.programme} »",
            )
            return Problem(
                "other_programme",
                said,
                sheet=sheet.name,
                value=other.programme,
                expected=f"un fichier de {agreement.programme}",
            )
    return None


def of_header(
    match: SheetMatch, grid: Grid, agreement: Agreement, sheet: Sheet, place: str
) -> Iterator[Problem]:
    """Yield what is wrong in a recognised header, and what is worth saying of it."""
    other = of_other_programme(sheet, grid, agreement) if match.missing else None
    if other:
        yield other
    else:
        yield from _missing(match, sheet, place)
    yield from _of_columns(match, grid[match.header_row - 1], sheet, place)
    yield from _faults(match, sheet, place)
    if any(field.kind is Kind.CENTS for field in match.layout.fields):
        yield from _other_units(match, grid, sheet, place)
    mine = SPREADSHEETS[match.layout.dataset]
    title = fold(sheet.name or "")
    named = [d for d in SPREADSHEETS.values() if title and title in (fold(d.sheet), fold(d.title))]
    if named and mine not in named:
        said = Sentence(
            place,
            f"elle porte le nom du tableau « {named[0].title} », et elle est lue comme "
            f"« {match.layout.title} »",
        )
        yield Problem(
            "wrong_dataset",
            said,
            "warning",
            sheet.name,
            value=match.layout.title,
            expected=named[0].title,
        )


def _other_units(match: SheetMatch, grid: Grid, sheet: Sheet, place: str) -> Iterator[Problem]:
    """Yield the first words, above the table or in its sheet's name, of another unit."""
    cells = [(None, sheet.name)] + [
        (f"{letters(index)}{row}", cell)
        for row, cells in enumerate(grid[: match.header_row - 1], start=1)
        for index, cell in enumerate(cells)
    ]
    for cell, written in cells:
        unit = other_unit(written, Kind.CENTS)
        if unit:
            at = f"{place}, cellule {cell}" if cell else place
            is_sure = cell is not None and states_unit(written)
            so = "Cap ne lit que des euros" if is_sure else "les montants sont lus en euros"
            said = Sentence(at, f"« {written} » dit {unit}, {so}")
            severity = "error" if is_sure else "warning"
            yield Problem("other_unit", said, severity, sheet.name, cell, value=str(written))
            return


def of_formats(
    match: SheetMatch, sheet: Sheet, place: str, cells: Collection[tuple[int, int]]
) -> Iterator[Problem]:
    """Yield what refuses amounts shown in thousands or millions, at the first of them.

    Args:
        match: What the sheet is.
        sheet: Which.
        place: Where it is, in words.
        cells: Those whose format writes another unit: row from 1, column from 0.
    """
    amounts = {match.columns.get(f.name): f for f in match.layout.fields if f.kind is Kind.CENTS}
    at = [(row, index) for row, index in sorted(cells) if row > match.header_row]
    shown = [(row, index) for row, index in at if index in amounts]
    if shown:
        row, index = shown[0]
        cell, heading = f"{letters(index)}{row}", amounts[index].heading
        more = f" ; {len(shown)} cellules sont ainsi" if shown[1:] else ""
        said = Sentence(
            f"{place}, cellule {cell} (colonne « {heading} »)",
            f"le format de la cellule montre le montant en milliers ou en millions d’euros{more}",
        )
        yield Problem("other_unit", said, "error", sheet.name, cell, row, heading)


def _faults(match: SheetMatch, sheet: Sheet, place: str) -> Iterator[Problem]:
    for fault in match.layout.faults:
        cell = None if fault.index is None else f"{letters(fault.index)}{match.header_row}"
        at = f"{place}, cellule {cell}" if cell else place
        said = Sentence(at, fault.wrong)
        severity = "error" if fault.is_error else "warning"
        yield Problem(
            fault.kind, said, severity, sheet.name, cell, column=fault.value, value=fault.value
        )


def _missing(match: SheetMatch, sheet: Sheet, place: str) -> Iterator[Problem]:
    for field in match.missing:
        other = next(
            (
                f" (« {named} » est une autre quantité : {unit})"
                for named in match.aside.values()
                if (unit := other_unit(named, field.kind))
                and any(likeness(fold(named), fold(h)) >= 0.7 for h in field.headings)
            ),
            "",
        )
        said = Sentence(
            f"{place} (« {match.layout.title} »)",
            f"la colonne « {field.heading} » manque dans les en-têtes de la ligne "
            f"{match.header_row}{other}",
        )
        yield Problem(
            "missing_column",
            said,
            sheet=sheet.name,
            column=field.heading,
            expected=field.heading,
        )


def _of_columns(
    match: SheetMatch, header: Sequence[Any], sheet: Sheet, place: str
) -> Iterator[Problem]:
    for field in match.doubled:
        written = str(header[match.columns[field.name]]).strip()
        cells = [
            f"{letters(index)}{match.header_row}"
            for index, cell in enumerate(header)
            if isinstance(cell, str) and fold(cell) == fold(written)
        ]
        said = Sentence(
            place,
            f"{len(cells)} colonnes s’appellent « {written} » ({', '.join(cells)}), Cap ne peut "
            f"pas savoir laquelle lire comme « {field.heading} »",
            mend="Renommer ou supprimer celle qui est de trop, ou choisir la bonne par sa "
            f'cellule : --map "{cells[0]}={field.heading}".',
        )
        yield Problem(
            "duplicate_column", said, sheet=sheet.name, column=field.heading, value=written
        )
    if match.unknown:
        named = ", ".join(f"« {heading} »" for heading in match.unknown)
        said = Sentence(place, f"colonnes gardées à part, sans servir aux calculs : {named}")
        yield Problem("unknown_column", said, "warning", sheet.name, column=match.unknown[0])


def of_cells(reading: Reading) -> Iterator[Problem]:
    """Yield what to say of a sheet's cells, once it is read to its end."""
    sheet, place = reading.sheet, reading.place()
    yield from filter(
        None,
        (
            _hidden_parts(sheet, reading.match.header_row, place),
            _struck_parts(sheet, reading.match.header_row, place),
            _control_characters(sheet, place),
            reading.no_value.unsaid(place, sheet.name),
        ),
    )


def _hidden_parts(sheet: Sheet, header_row: int, place: str) -> Problem | None:
    """Return what to say of a sheet's hidden rows and columns; None when it has none."""
    parts = []
    rows = [row for row in sheet.hidden_rows if row > header_row]
    if rows:
        parts.append(f"{len(rows)} ligne(s) masquée(s), dont la ligne {rows[0]}")
    if sheet.hidden_columns:
        parts.append(f"colonne(s) masquée(s) {', '.join(sheet.hidden_columns[:5])}")
    if not parts:
        return None
    said = Sentence(place, f"{' et '.join(parts)} : tout a été lu")
    return Problem("hidden_part", said, "warning", sheet.name)


def _struck_parts(sheet: Sheet, header_row: int, where: str) -> Problem | None:
    """Return what to say of the rows where something is struck through; None without any."""
    rows = sorted({row for row, _ in sheet.struck if row > header_row})
    if not rows:
        return None
    named = ", ".join(map(str, rows[:SHOWN_CELLS])) + (", …" if len(rows) > SHOWN_CELLS else "")
    cell = min(place for place in sheet.struck if place[0] == rows[0])
    said = Sentence(
        where,
        f"{len(rows)} ligne(s) où du texte est barré, lue(s) comme les autres : ligne(s) {named}",
    )
    return Problem("struck_part", said, "warning", sheet.name, _address(cell), rows[0])


def _control_characters(sheet: Sheet, place: str) -> Problem | None:
    """Return what to say of control characters removed from cells; None without any."""
    if not sheet.stripped:
        return None
    cells = [_address(cell) for cell in sheet.stripped_cells]
    named = f" (d’abord en {', '.join(cells)})" if cells else ""
    said = Sentence(
        place,
        f"{sheet.stripped} caractère(s) de contrôle, que rien n’affiche, retiré(s){named}",
    )
    first = sheet.stripped_cells[0] if cells else (None, 0)
    cell = cells[0] if cells else None
    return Problem("control_character", said, "warning", sheet.name, cell, first[0])


def _address(cell: tuple[int, int]) -> str:
    row, column = cell
    return f"{letters(column - 1)}{row}"


def ignored(sheet: Sheet, grid: Sequence[Sequence[Any]], of_template: bool) -> Problem | None:
    """Return what to say of a sheet that is not read; None for one known to hold nothing.

    In a workbook made from a template, that is also a sheet left with its header alone.
    """
    if fold(sheet.name or "") in _KNOWN_ASIDE:
        return None
    filled = sum(any(cell is not None for cell in cells) for cells in grid)
    if of_template and filled <= 1:
        return None
    said = Sentence(
        f"Feuille « {sheet.name} »", "elle n’est pas lue, Cap n’y reconnaît aucun tableau"
    )
    if sheet.hidden:
        said = Sentence(f"Feuille masquée « {sheet.name} »", "elle n’est pas lue")
    return Problem("ignored_sheet", said, "warning", sheet.name)


def all_hidden(name: str) -> Problem:
    """Return what refuses a file whose tables are all in hidden sheets."""
    said = Sentence(
        f"Fichier « {name} »",
        "ses tableaux sont dans des feuilles masquées, que Cap ne lit pas",
        mend="Afficher les feuilles, ou vérifier que c’est le bon fichier.",
    )
    return Problem("wrong_file", said)
