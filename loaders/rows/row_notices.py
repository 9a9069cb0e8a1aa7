"""What is said once of a sheet that was read: rows passed over, scales, rounded amounts."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from data.problems import Problem, Sentence
from loaders.headings.recognise import letters, show
from loaders.rows.rounding import rounded
from loaders.rows.row_kinds import Row

if TYPE_CHECKING:
    from loaders.rows.tables import Reading

_SHOWN = 5
"""Rows or cells named in a sentence."""


def of_rows(reading: "Reading", passed: Sequence[tuple[int, Row]]) -> Iterator[Problem]:
    """Yield what to say of the rows passed over that are neither data nor computed."""
    if passed:
        named = ", ".join(f"{row} ({why.value})" for row, why in passed[:_SHOWN])
        more = f" et {len(passed) - _SHOWN} autres" if len(passed) > _SHOWN else ""
        what = f"lignes qui ne sont pas des données, passées : {named}{more}"
        said = Sentence(reading.place(), what)
        row = passed[0][0]
        yield Problem("passed_row", said, "warning", reading.sheet.name, f"A{row}", row)


def of_table(reading: "Reading", row: int) -> Problem:
    """Return what refuses a second table, at its header."""
    said = Sentence(
        reading.place(),
        f"une deuxième table commence ligne {row} ; elle n’est pas lue, ni ce qui la suit",
        mend="La mettre sur une autre feuille, ou ôter la ligne vide si c’est la suite du même "
        "tableau.",
    )
    expected = "un seul tableau par feuille"
    return Problem(
        "second_table", said, "error", reading.sheet.name, f"A{row}", row, expected=expected
    )


def of_marks(reading: "Reading") -> Iterator[Problem]:
    """Yield, by column and scale, what marks were brought to their criterion's scale."""
    headings = {reading.match.columns.get(f.name): f.heading for f in reading.fields}
    for (index, scale), count in sorted(reading.scaled.items()):
        if scale == "%":
            what = (
                f"{count} note(s) en pourcentage, ramenée(s) au maximum du critère (80 % de 5 : 4)"
            )
        else:
            out_of, _, maximum = scale.rpartition("/")
            what = f"{count} note(s) sur {out_of}, ramenée(s) sur {maximum}"
        heading = str(headings[index])
        said = Sentence(f"{reading.place()}, colonne {letters(index)} (« {heading} »)", what)
        cell = f"{letters(index)}{reading.match.header_row}"
        yield Problem(
            "other_scale", said, "warning", reading.sheet.name, cell, None, heading, scale
        )


def of_rounded(reading: "Reading") -> Iterator[Problem]:
    """Yield what amounts were rounded to the cent."""
    cells = reading.rounded
    if not cells:
        return
    named = ", ".join(
        f"{letters(index)}{row} ({show(cell)} → {show(rounded(cell))})"
        for row, index, cell in cells[:_SHOWN]
    )
    more = f" et {len(cells) - _SHOWN} autres" if len(cells) > _SHOWN else ""
    said = Sentence(
        reading.place(),
        f"montants de plus de deux décimales, arrondis au centime : {named}{more}",
    )
    row, index, cell = cells[0]
    heading = next(f.heading for f in reading.fields if reading.match.columns.get(f.name) == index)
    at = f"{letters(index)}{row}"
    yield Problem(
        "rounded_amount", said, "warning", reading.sheet.name, at, row, heading, show(cell)
    )
