"""Cells that hold no value though they are not blank: error cells, formulas never computed."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from data.problems import Problem, Sentence
from loaders.headings.recognise import letters
from loaders.reading.sheets import SHOWN_CELLS, Sheet

_ERROR_WORD = re.compile(
    r"#(?:N/[AD]|GETTING_DATA|#{2,}"
    r"|(?:REF|DIV/0|VALUE|VALEUR|NUM|NOMBRE|NULL|NUL|SPILL|PROPAGATION|CALC|FIELD|CHAMP"
    r"|BLOCKED|BLOQUÉ|CONNECT|CONNEXION|BUSY|OCCUPÉ|UNKNOWN|INCONNU|EXTERNAL)\s?!"
    r"|(?:NAME|NOM)\s?\?)"
    r"|Err(?:eur)?\s?:\s?[0-9]{3}"
)
"""What programs write for an error where a file has texts only, in English or in French; a
column too narrow for its date is saved as « #### »."""


def with_error_words(sheet: Sheet) -> Sheet:
    """Return a sheet of texts whose error words are error cells."""
    errors = {
        (row, column): cell.strip()
        for row, cells in enumerate(sheet.iter_rows(), 1)
        for column, cell in enumerate(cells, 1)
        if isinstance(cell, str) and cell[:1] in "#E \u00a0" and _ERROR_WORD.fullmatch(cell.strip())
    }
    if not errors:
        return sheet
    left = None if sheet.non_empty is None else sheet.non_empty - len(errors)
    return replace(sheet, errors=errors, non_empty=left)


class NoValue:
    """A sheet's cells without a value, until each is said.

    Attributes:
        by_row: Row → index of the column from 0 → the error's word, "" for a formula.
        last_row: The last row with one, 0 when there is none.
        said: Row and index of those that a problem names.
    """

    def __init__(self, sheet: Sheet) -> None:
        self.by_row: dict[int, dict[int, str]] = {}
        for row, column in sheet.uncached:
            self.by_row.setdefault(row, {})[column - 1] = ""
        for (row, column), word in sheet.errors.items():
            self.by_row.setdefault(row, {})[column - 1] = word
        self.last_row = max(self.by_row, default=0)
        self.reported: set[tuple[int, int]] = set()

    def unsaid(self, place: str, sheet: str | None) -> Problem | None:
        """Return what to say of the cells that no row's problem names; None when there is none.

        They stand above the table, in a heading, beside it, in a row of totals, or in a
        sheet of which no row was read.
        """
        left = sorted(self._unsaid())
        if not left:
            return None
        cells = [f"{letters(index)}{row}" for row, index, _ in left]
        named = ", ".join(
            f"{cell} ({word or 'formule sans valeur'})"
            for cell, (_, _, word) in zip(cells[:SHOWN_CELLS], left, strict=False)
        )
        more = ", …" if len(left) > SHOWN_CELLS else ""
        word = next((word for _, _, word in left if word), "")
        kind = "error_cell" if word else "formula_without_value"
        said = Sentence(
            place,
            f"{len(left)} cellule(s) sans valeur hors des lignes du tableau, non lue(s) : "
            f"{named}{more}",
        )
        row = left[0][0]
        return Problem(kind, said, "warning", sheet, cells[0], row, None, word or None)

    def _unsaid(self) -> Iterator[tuple[int, int, str]]:
        for row, words in self.by_row.items():
            for index, word in words.items():
                if (row, index) not in self.reported:
                    yield row, index, word


def shown(cells: Sequence[Any], words: Mapping[int, str], ours: Container[int]) -> list[Any]:
    """Return a row's cells with, in our columns, what those without a value show."""
    seen = list(cells) + [None] * (max(words) + 1 - len(cells))
    for index, word in words.items():
        if index in ours:
            seen[index] = word or "="
    return seen


def no_value_problem(word: str, place: str, sheet: str | None) -> Problem:
    """Return what to say of one cell; `word` is "" for a formula."""
    kind = "error_cell" if word else "formula_without_value"
    said = Sentence(place, word or "une formule sans valeur")
    return Problem(kind, said, sheet=sheet, value=word or None, expected="une valeur")
