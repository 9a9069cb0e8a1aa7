"""Merged cells under a header: each gives its value to all that it covers.

A value is given to the rows and columns below and beside it, never to a row that says
nothing else (a banner, a note). An amount, a number of days or of persons cannot be: it
would count as often as it is shown, so its rows are refused.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from data.datasets import Kind
from data.problems import Problem, Sentence
from loaders.door.scan import Merge
from loaders.headings.layout import Field
from loaders.headings.recognise import letters

ADDED_UP = frozenset({Kind.CENTS, Kind.HUNDREDTHS, Kind.INTEGER})
"""Kinds of quantities, which add up."""


@dataclass(slots=True)
class MergedCells:
    """The merged cells of a sheet that reach under its header.

    `refused` has the quantities met in merged cells, by row, then by column from 0.
    """

    merges: Sequence[Merge]
    header_row: int
    fields: Mapping[int, Field]
    refused: dict[int, dict[int, Merge]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Keep the merged cells that begin under the header, in order."""
        self.merges = sorted(merge for merge in self.merges if merge[0] > self.header_row)

    def filled(self, rows: Iterable[tuple[int, list[Any]]]) -> Iterator[tuple[int, list[Any]]]:
        """Yield the rows with the value of a merged cell in all the cells it covers."""
        coming = list(reversed(self.merges))
        current: list[tuple[Merge, Any]] = []
        for row, cells in rows:
            current = [(merge, value) for merge, value in current if merge[2] >= row]
            while coming and coming[-1][0] <= row:
                merge = coming.pop()
                value = cells[merge[1] - 1] if merge[1] <= len(cells) else None
                if merge[0] == row and value is not None:
                    current.append((merge, value))
            yield row, self._with_values(row, cells, current) if current else cells

    def _with_values(
        self, row: int, cells: list[Any], current: Sequence[tuple[Merge, Any]]
    ) -> list[Any]:
        given = list(cells)
        for merge, value in current:
            first, left, last, right = merge
            ours = [i for i in range(left - 1, min(right, len(cells))) if i in self.fields]
            added = [index for index in ours if self.fields[index].kind in ADDED_UP]
            if added and (len(added) > 1 or last > first) and not isinstance(value, str):
                self.refused.setdefault(row, {}).update(dict.fromkeys(added, merge))
            across = self._says_more(cells, left, right, row == first)
            for index in range(left - 1, min(right, len(cells))):
                down = index == left - 1 and self._says_more(cells, left, right, same_row=False)
                if cells[index] is None and index not in added and (across or down):
                    given[index] = value
        return given

    def _says_more(self, cells: Sequence[Any], left: int, right: int, same_row: bool) -> bool:
        """Tell whether a row says something outside the merged cell.

        On the merged cell's own row, quantities say nothing more: it may be a total's label.
        """
        return any(
            cell is not None
            and not (same_row and index in self.fields and self.fields[index].kind in ADDED_UP)
            for index, cell in enumerate(cells)
            if not left <= index + 1 <= right
        )

    def say(self, row: int, place: str, sheet: str | None) -> Iterator[Problem]:
        """Yield the quantities of a row that stand in merged cells."""
        kind = "merged_amount"
        for index, (top, left, bottom, right) in self.refused.get(row, {}).items():
            heading = self.fields[index].heading
            merged = f"{letters(left - 1)}{top}:{letters(right - 1)}{bottom}"
            cell = f"{letters(index)}{row}"
            said = Sentence(
                f"{place}, cellule {cell} (colonne « {heading} »)",
                f"la cellule fusionnée {merged} donne une quantité à plusieurs cases, Cap ne sait "
                "pas la partager",
            )
            yield Problem(
                kind, said, "error", sheet, cell, row, heading, merged, "une quantité par case"
            )
