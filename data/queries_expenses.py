"""Reads of single expense lines, and of calls with their papers.

There may be a million lines: what is asked is counted and cut by SQL, never listed here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from data import queries
from data.lens import Lens

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
    """

    version: int
    exercice: int
    order: str
    item: str
    request: str
    supplier: str
    posted_on: date | None
    fund: str
    committed_cents: int | None
    paid_cents: int | None


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
    days: Sequence[date] | None = None,
    other_fund: bool = False,
    most: int,
) -> ExpenseLines:
    """Return lines that count on the day: as `queries.spending` counts them.

    Args:
        lens: The reader's.
        orders: Keep the lines of these EJ, "" for those without one; all when None.
        days: Keep the lines of these accounting days; all when None.
        other_fund: Lines of other funds than the agreement's, instead of its own.
        most: Number of lines to return.
    """
    condition, parameters = _counted(lens, other_fund)
    if days is not None:
        condition += f" AND posted_on IN ({_marks(days)})"
        parameters = [*parameters, *(day.isoformat() for day in days)]
    count, committed, paid = 0, 0, 0
    lines: list[ExpenseLine] = []
    for chosen, named in _choices(orders):
        where, values = f"{condition}{chosen}", [*parameters, *named]
        sums = lens.connection.execute(
            f"""SELECT COUNT(*), COALESCE(SUM(committed_cents), 0), COALESCE(SUM(paid_cents), 0)
            FROM expenses WHERE {where}""",
            values,
        ).fetchone()
        count, committed, paid = count + sums[0], committed + sums[1], paid + sums[2]
        if sums[0] and len(lines) < most:
            lines += _lines(lens, where, values, most - len(lines))
    return ExpenseLines(count, committed, paid, lines)


CountedLine = tuple[
    int, str, str, str, str, str | None, int | None, int | None
]  # fmt: skip
"""Exercice, EJ, poste, DP, supplier, accounting day as ISO text, AE and CP in euro cents."""


def counted_lines(lens: Lens) -> Iterator[CountedLine]:
    """Yield every line that counts on the day, one by one: they may be a million.

    As `expense_lines` chooses and sorts them; texts are "" where the extract has none.
    """
    condition, parameters = _counted(lens, other_fund=False)
    yield from lens.connection.execute(
        f"""SELECT exercice, COALESCE(ej, ''), COALESCE(ej_item, ''), COALESCE(dp, ''),
            COALESCE(supplier, ''), posted_on, committed_cents, paid_cents
        FROM expenses WHERE {condition} ORDER BY 2, 3, 4, 6, 1""",
        parameters,
    )


def accounting_days(lens: Lens) -> list[date]:
    """Return the days of the lines on the agreement's fund that count, sorted."""
    condition, parameters = _counted(lens, other_fund=False)
    rows = lens.connection.execute(
        f"SELECT DISTINCT posted_on FROM expenses WHERE posted_on NOT NULL AND {condition}",
        parameters,
    )
    return sorted(date.fromisoformat(day) for (day,) in rows)


def _counted(lens: Lens, other_fund: bool) -> tuple[str, list[Any]]:
    """Return the condition of `queries.is_counted`, for SQL."""
    undated = queries.last_undated(lens)
    condition = "(posted_on <= ? OR (posted_on IS NULL AND exercice <= ?))"
    parameters: list[Any] = [lens.on.isoformat(), undated]
    fund = lens.agreement.fund
    if fund is None:
        return condition + (" AND 0" if other_fund else ""), parameters
    condition += " AND fund <> ?" if other_fund else " AND (fund IS NULL OR fund = ?)"
    return condition, [*parameters, fund]


def _choices(orders: Sequence[str] | None) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield the condition on EJ and its parameters, a batch after the other."""
    if orders is None:
        yield "", ()
        return
    named = sorted(orders)
    for start in range(0, len(named), _BATCH):
        batch = named[start : start + _BATCH]
        yield f" AND COALESCE(ej, '') IN ({_marks(batch)})", batch


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))


def _lines(lens: Lens, where: str, values: Sequence[Any], most: int) -> list[ExpenseLine]:
    return [
        ExpenseLine(
            version, exercice, order, item, request, supplier, _day(posted_on), fund, committed,
            paid,
        )
        for (
            version, exercice, order, item, request, supplier, posted_on, fund, committed, paid
        ) in lens.connection.execute(
            f"""SELECT id, exercice, COALESCE(ej, ''), COALESCE(ej_item, ''), COALESCE(dp, ''),
                COALESCE(supplier, ''), posted_on, COALESCE(fund, ''), committed_cents, paid_cents
            FROM expenses WHERE {where} ORDER BY 3, 4, 5, 7, 2 LIMIT ?""",
            [*values, most],
        )
    ]  # fmt: skip


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@dataclass(frozen=True, slots=True)
class Call:
    """A call for funds and its papers, from the état to the attachment; cents of euro."""

    partner: str
    title: str
    statement: str
    called_on: date | None
    called_cents: int | None
    payment_order: str
    received_on: date | None
    received_cents: int | None
    attachment_order: str
    attached_on: date | None


def calls(lens: Lens) -> list[Call]:
    """Return the calls, by partner then title, as the sheet gives them whatever the day."""
    return [
        Call(row[0], row[1], row[2], _day(row[3]), row[4], row[5], _day(row[6]), row[7], row[8],
             _day(row[9]))
        for row in lens.connection.execute(
            """SELECT partner, title, COALESCE(statement, ''), called_on, called_cents,
                COALESCE(payment_order, ''), received_on, received_cents,
                COALESCE(attachment_order, ''), attached_on
            FROM contributions ORDER BY partner, title"""
        )
    ]  # fmt: skip
