"""What is typed in a form, read by the same rules as the cells of a file."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from data.agreement.model import Agreement
from data.cells.parse import UnparsedError, parsers
from data.datasets import DATASETS, Column, Kind
from screen.format import day
from subjects.rule_wording import typeset

Value = str | int | None


@dataclass(frozen=True, slots=True)
class FormField:
    """One column asked on screen.

    Attributes:
        name: The column.
        label: How it is called on screen; the heading of the files when left out.
        options: Word shown by what is stored, for a list; None for a text to type.
        is_long: Whether the text may take several lines.
        taken: Values that other rows have already, which the key cannot take.
        default: What is proposed for a new row, as stored.
        help: What to write in it.
    """

    name: str
    label: str = ""
    options: Mapping[str, str] | None = None
    is_long: bool = False
    taken: Collection[str] = ()
    default: Value = None
    help: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row to write.

    Attributes:
        dataset: Whose row it is.
        title: What is typed, in French, as history and « D’où vient ce chiffre ? » name it.
        fields: What is asked.
        fixed: The columns that the page decides.
        current: The row as it is stored; empty for a new one.
        at_any_state: Whether it may be written while an older state of the data is shown.
    """

    dataset: str
    title: str
    fields: Sequence[FormField]
    fixed: Mapping[str, Value]
    current: Mapping[str, Any] = field(default_factory=dict)
    at_any_state: bool = False

    def column(self, name: str) -> Column:
        """Return the column of that name."""
        return DATASETS[self.dataset].column(name)

    def shown(self, asked: FormField) -> str:
        """Return what a field holds first, as one would type it: the row's, or the default."""
        value = self.current.get(asked.name) if self.current else asked.default
        if value is None:
            return ""
        return day(str(value)) if self.column(asked.name).kind is Kind.DAY else str(value)


def read(
    entry: Entry, agreement: Agreement, typed: Mapping[str, str | None]
) -> tuple[dict[str, Value], dict[str, str]]:
    """Read what was typed.

    Args:
        entry: What is asked.
        agreement: Its words are understood.
        typed: By column; blank or None empties the column.

    Returns:
        The row, its fixed columns in it; and by column why a text is not understood, in
        French, empty when the whole row is. A column in fault is not in the row.
    """
    known = parsers(agreement)
    row: dict[str, Value] = dict(entry.fixed)
    faults: dict[str, str] = {}
    for asked in entry.fields:
        column, cell = entry.column(asked.name), (typed.get(asked.name) or "").strip()
        if not cell:
            row[asked.name] = None
            if column.needed == "value":
                faults[asked.name] = "À remplir."
            continue
        try:
            row[asked.name] = known[column.kind](cell)
        except UnparsedError as unparsed:
            hint = f" ({unparsed.hint})" if unparsed.hint else ""
            faults[asked.name] = typeset(f"« {cell} » : attendu {unparsed.expected}{hint}.")
            continue
        if str(row[asked.name]) in asked.taken:
            faults[asked.name] = typeset(f"« {cell} » est déjà pris.")
    return {name: row[name] for name in row if name not in faults}, faults
