"""What the live formulas of the money sheets add up: titles and expenses, by their place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from documents.cells import YES
from documents.sheet_layout import Parameter, Placed, SheetColumn


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the tables that money is added up from stand, and whose workbook it is."""

    contributions: Placed
    expenses: Placed
    partner: str | None

    def eligible(self, side: str) -> str:
        """Return the sum of a side of the lines in accordance with the object."""
        return self.where("eligible", quoted(YES), side)

    def where(self, column: str, value: str, side: str) -> str:
        """Return the sum of a side of the expenses where a column has a value."""
        chosen = self.expenses.column(column)
        return f"ROUND(SUMPRODUCT(--({chosen}={value}),{self.expenses.column(side)}),2)"

    def titled(self, amount: str, also: str = "") -> str:
        """Return the sum of an amount of a partner's titles; where a column is filled."""
        filled = f',--({self.contributions.column(also)}<>"")' if also else ""
        partner, cents = self.contributions.column("partner"), self.contributions.column(amount)
        return f"ROUND(SUMPRODUCT(--({partner}=[partner]){filled},{cents}),2)"


def summed(placed: Placed, name: str) -> str:
    """Return the sum of a whole column, whatever is filtered."""
    return f"ROUND(SUM({placed.column(name)}),2)"


def quoted(text: str) -> str:
    """Return a text as a formula writes it."""
    return f'"{text}"'


def plain(columns: Sequence[SheetColumn], names: Sequence[str]) -> tuple[SheetColumn, ...]:
    """Return the columns, those named without their formula: what needs all partners."""
    return tuple(replace(c, formula="") if c.name in names else c for c in columns)


def given(parameter: Parameter) -> Parameter:
    """Return a parameter as a plain value: it comes from other partners' rows."""
    return replace(parameter, formula="")
