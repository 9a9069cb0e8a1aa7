"""Reads of single expense lines.

There may be a million lines: what is asked is counted and cut by SQL, never listed here.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from data.cells.spelling import as_day
from data.lens import Lens
from subjects.spending import read_spending

_OWN = f"{read_spending.counted()} AND {read_spending.OWN_FUND}"
_BATCH = 30_000
"""Orders named in one query; SQLite takes 32 766 parameters."""


@dataclass(frozen=True, slots=True)
class ExpenseLine:
    """One line of an extract: amounts in euro cents, a side that no file carries is None.

    Attributes:
        version: What its sources are known by.
        order: N° EJ, "" without one.
        item: N° poste.
        request: N° DP.
        ordered_on: The day of its order, known of an AE line without accounting day.
    """

    version: int
    exercice: int
    order: str
    item: str
    request: str
    supplier: str
    posted_on: date | None
    ordered_on: date | None
    fund: str
    committed_cents: int | None
    paid_cents: int | None

    @property
    def day(self) -> date | None:
        """The day it is of, None when only its exercice is known."""
        return self.posted_on or self.ordered_on


@dataclass(frozen=True, slots=True)
class ExpenseLines:
    """The first lines of what was asked, by EJ, poste, DP and day, and the sums of them all."""

    count: int
    committed_cents: int
    paid_cents: int
    lines: list[ExpenseLine]


def expense_lines(
    lens: Lens,
    *,
    orders: Sequence[str] | None = None,
    versions: Collection[int] | None = None,
    other_fund: bool = False,
    most: int,
) -> ExpenseLines:
    """Return lines that count on the day: as `queries.spending` counts them.

    Args:
        lens: The reader's.
        orders: Keep the lines of these EJ, "" for those without one; all when None.
        versions: Keep these versions alone; all when None.
        other_fund: Lines of other funds than the agreement's, instead of its own.
        most: Number of lines to return.
    """
    where = f"{read_spending.counted()} AND {'NOT ' * other_fund}{read_spending.OWN_FUND}"
    parameters = read_spending.counting(lens)
    if versions is not None:
        where += f" AND id IN ({', '.join(str(int(version)) for version in versions)})"
    count, committed, paid = 0, 0, 0
    lines: list[ExpenseLine] = []
    for chosen, named in _choices(orders):
        condition, values = f"{where} AND {chosen}", parameters | named
        sums = lens.connection.execute(
            f"""SELECT COUNT(*), COALESCE(SUM(committed_cents), 0), COALESCE(SUM(paid_cents), 0)
            FROM expenses WHERE {condition}""",
            values,
        ).fetchone()
        count, committed, paid = count + sums[0], committed + sums[1], paid + sums[2]
        if sums[0] and len(lines) < most:
            lines += _lines(lens, condition, values | {"most": most - len(lines)})
    return ExpenseLines(count, committed, paid, lines)


CountedLine = tuple[
    int, int, str, str, str, str, str | None, int | None, int | None
]  # fmt: skip
"""Version, exercice, EJ, poste, DP, supplier, accounting day as ISO text, AE and CP in cents."""


def counted_lines(lens: Lens) -> Iterator[CountedLine]:
    """Yield every line that counts on the day, one by one: they may be a million.

    As `expense_lines` chooses and sorts them; texts are "" where the extract has none.
    """
    yield from lens.connection.execute(
        f"""SELECT id, exercice, COALESCE(ej, ''), COALESCE(ej_item, ''), COALESCE(dp, ''),
            COALESCE(supplier, ''), posted_on, committed_cents, paid_cents
        FROM expenses WHERE {_OWN} ORDER BY 3, 4, 5, 7, 2""",
        read_spending.counting(lens),
    )


def counted_versions(lens: Lens, orders: Collection[str]) -> set[int]:
    """Return the versions of the lines of some orders that count among the agreement's."""
    rows = lens.connection.execute(
        f"SELECT id, COALESCE(ej, '') FROM expenses WHERE {_OWN}", read_spending.counting(lens)
    )
    return {version for version, order in rows if order in orders}


def _choices(orders: Sequence[str] | None) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the condition on EJ and its parameters, a batch after the other."""
    if orders is None:
        yield "1", {}
        return
    named = sorted(orders)
    for start in range(0, len(named), _BATCH):
        yield _among("COALESCE(ej, '')", named[start : start + _BATCH])


def _among(what: str, values: Sequence[str]) -> tuple[str, dict[str, str]]:
    """Return the condition that something is one of some values, and its parameters."""
    named = {f"{what[0]}{number}": value for number, value in enumerate(values)}
    return f"{what} IN ({', '.join(f':{name}' for name in named)})", named


def _lines(lens: Lens, where: str, named: dict[str, Any]) -> list[ExpenseLine]:
    return [
        ExpenseLine(
            version, exercice, order, item, request, supplier, as_day(posted_on),
            as_day(ordered_on), fund, committed, paid,
        )
        for (
            version, exercice, order, item, request, supplier, posted_on, ordered_on, fund,
            committed, paid,
        ) in lens.connection.execute(
            f"""SELECT id, exercice, COALESCE(ej, ''), COALESCE(ej_item, ''), COALESCE(dp, ''),
                COALESCE(supplier, ''), posted_on, ordered_on, COALESCE(fund, ''),
                committed_cents, paid_cents
            FROM expenses WHERE {where} ORDER BY 3, 4, 5, 7, 2 LIMIT :most""",
            named,
        )
    ]  # fmt: skip
