"""What a sheet's computed rows write, compared with the sum of its rows."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from data.agreement.model import Agreement
from data.cells import parse
from data.datasets import Kind
from loaders.headings.layout import Field
from loaders.rows.computed import is_grand_total, is_sum, names_total, part_named
from loaders.rows.row_kinds import NUMBERS
from subjects.rule_wording import euros

_READERS = {
    Kind.CENTS: parse.cents,
    Kind.INTEGER: parse.integer,
    Kind.HUNDREDTHS: parse.hundredths,
    Kind.CROSS: parse.integer,
}


@dataclass(slots=True)
class Sums:
    """The sums of a sheet's good rows, column by column.

    `written` is what the file's own TOTAL row writes of a column, and where in the row: its
    place among the columns.
    """

    columns: Sequence[tuple[int, int, Field]]
    of: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    written: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    partner_place: int | None = None
    _of_partner: dict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))
    _blocks: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0]))

    @classmethod
    def of_fields(cls, fields: Sequence[Field], columns: Mapping[str, int]) -> "Sums":
        """Return the sums of the columns that add up, nothing added yet."""
        return cls(
            [
                (place, columns[known.name], known)
                for place, known in enumerate(fields)
                if known.kind in NUMBERS and known.name in columns
            ],
            partner_place=next(
                (i for i, f in enumerate(fields) if f.kind in (Kind.PARTNER, Kind.OWNER)), None
            ),
        )

    def add(self, values: Sequence[Any]) -> None:
        """Add a good row, its values in the order of the fields."""
        for place, _, known in self.columns:
            amount = values[place] or 0
            self.of[known.name] += amount
            if self.partner_place is not None:
                self._of_partner[known.name, values[self.partner_place]] += amount

    def add_columns(self, columns: Sequence[Sequence[Any]]) -> None:
        """Add good rows, given by column in the order of the fields."""
        for place, _, known in self.columns:
            self.of[known.name] += sum(filter(None, columns[place]))
            if self.partner_place is not None:
                partners = columns[self.partner_place]
                for partner, amount in zip(partners, columns[place], strict=True):
                    self._of_partner[known.name, partner] += amount or 0

    def differing(
        self, row: int, cells: Sequence[Any], agreement: Agreement
    ) -> Iterator[tuple[int, Field, str, str]]:
        """Yield what a computed row writes that is no sum of the rows above.

        A label may name a partner (« Total 59 »), whose sum it is; else the sum since any
        computed row will do, for the total of a part.

        Yields:
            The column from 0, its field, what is written and what was expected, in French.
        """
        labels = [cell for cell in cells if isinstance(cell, str) and not _reads(cell)]
        if not is_sum(labels):
            return
        partners = filter(None, (agreement.partner_code(part_named(label)) for label in labels))
        partner = next(partners, None)
        is_whole = any(map(is_grand_total, labels))
        for _, index, known in self.columns:
            cell = cells[index] if index < len(cells) else None
            written = None if cell is None else _value(known.kind, cell)
            if written is None:
                continue
            total, blocks = self.of[known.name], self._blocks[known.name]
            if is_whole or not labels:
                self.written[known.name] = (written, index, row)
            own = self._of_partner.get((known.name, partner), 0) if partner else None
            if written != own and written not in (total - before for before in blocks):
                expected = total if own is None else own
                yield index, known, _shown(known.kind, written), _shown(known.kind, expected)
            blocks.append(total)


def _reads(cell: str) -> bool:
    return not names_total(cell) and _value(Kind.CENTS, cell) is not None


def _value(kind: Kind, cell: Any) -> int | None:
    try:
        return int(_READERS[kind](cell))
    except parse.UnparsedError:
        return None


def _shown(kind: Kind, value: int) -> str:
    if kind is Kind.CENTS:
        return euros(value)
    return f"{value / 100:g}".replace(".", ",") if kind is Kind.HUNDREDTHS else str(value)
