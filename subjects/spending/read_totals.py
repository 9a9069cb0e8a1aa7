"""Sums that the database makes: what figures need of a million lines, in a few rows.

What orders come to is kept, by attribution and one by one (`data.store.summary`); their lines are
read only when the day, a settlement, or the end of a period, falls between the first and the
last.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from data.datasets.expenses import DAY, SETTLED
from data.lens import Lens
from data.owners import ORDER_PARTNER, joined
from subjects.spending import read_spending
from subjects.spending.rule_sharing import Order

Period = tuple[date, date]
"""A first and a last day, both included."""

_BATCH = 30_000
"""Orders named in one query; SQLite takes 32 766 parameters."""


@dataclass(frozen=True, slots=True)
class Pile:
    """How many orders, and what they commit in euro cents; lines without an EJ are one."""

    orders: int = 0
    committed_cents: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """What spending is told apart by.

    Attributes:
        periods: Each signed partner's (art. 2); what is shared or unattributed is in period
            on the days of any of them. None where the text has no such period.
        cuts: Days on which partners may be settled, sorted.
    """

    periods: Mapping[str, Period] | None
    cuts: Sequence[date] = ()


def totals(lens: Lens, plan: Plan) -> list[Order]:
    """Return the spending that counts on the lens's day, on the agreement's fund.

    Returns:
        One for all the EJ of a same attribution, named "", but one by one where they may be in
        several parts. The team is told in a charter only, where the envelopes need it.
    """
    rows = lens.connection.execute(_sql(plan, _KEPT, is_kept=True), _named(lens, plan)).fetchall()
    if any(not row[0] for row in rows):
        return list(_read(lens, plan, _SUMS))
    return [_order(row[1:]) for row in rows]


def order_totals(lens: Lens, plan: Plan) -> list[Order]:
    """Return the same one by one, by EJ; there may be a hundred thousand.

    An EJ is as many orders as its lines are told apart by the plan.
    """
    return list(_read(lens, plan, _SUMS, by_order=1))


def line_totals(lens: Lens, plan: Plan, orders: Sequence[str]) -> dict[int, Order]:
    """Return the lines of some EJ, each as an order, by version; "" for those without EJ."""
    found = {}
    for start in range(0, len(orders), _BATCH):
        batch = {f"ej{n}": ej for n, ej in enumerate(orders[start : start + _BATCH])}
        among = f"COALESCE(ej, '') IN ({', '.join(f':{name}' for name in batch)})"
        sql = _sql(plan, _LINES.format(among=among))
        named = _named(lens, plan, by_order=1, by_line=1) | batch
        for row in lens.connection.execute(sql, named):
            found[row[0]] = _order(row[1:])
    return found


def other_fund(lens: Lens) -> Pile:
    """Return the spending of other funds, out of every figure but its own."""
    row = lens.connection.execute(_OTHER_FUND, read_spending.counting(lens)).fetchone()
    return Pile(*row) if row[0] else Pile()


def _read(lens: Lens, plan: Plan, source: str, **asked: int) -> Iterator[Order]:
    rows = lens.connection.execute(_sql(plan, source), _named(lens, plan, **asked))
    return (_order(row[1:]) for row in rows)


def _named(lens: Lens, plan: Plan, by_order: int = 0, by_line: int = 0) -> dict[str, Any]:
    """Return the parameters of `_sql`."""
    named = {
        **read_spending.counting(lens),
        "state": lens.agreement.state.code,
        "by_team": by_order or lens.agreement.kind == "charter",
        "by_order": by_order,
        "by_line": by_line,
    }
    for number, (code, (first, last)) in enumerate(sorted((plan.periods or {}).items())):
        named |= {f"code{number}": code, f"its_first{number}": first.isoformat(),
                  f"its_last{number}": last.isoformat()}  # fmt: skip
    for number, (first, last) in enumerate(_merged(plan)):
        named |= {f"first{number}": first.isoformat(), f"last{number}": last.isoformat()}
    return named | {f"cut{number}": day.isoformat() for number, day in enumerate(plan.cuts)}


_WHOSE = f"""owned.ej IS NOT NULL AS is_attributed, {ORDER_PARTNER}, category,
        is_eligible IS NOT 0 AS is_eligible, owned.team AS team, out_of_period AS decided"""
_SUMS = f"""
    SELECT NULL AS id, sums.ej, fund, exercice, is_ordered, first_on, last_on, committed_cents,
        paid_cents, settled_cents, {_WHOSE}
    FROM order_sums AS sums LEFT JOIN attributions AS owned ON owned.key = sums.ej
    {joined()}
    WHERE {read_spending.OWN_FUND} AND {read_spending.counted("first_on", "is_ordered")}"""
_LINES = f"""
    SELECT line.id, line.ej, fund, exercice, 0 AS is_ordered, day AS first_on, day AS last_on,
        committed_cents, paid_cents, settled_cents, {_WHOSE}
    FROM (SELECT id, ej, fund, exercice, {DAY} AS day, COALESCE(committed_cents, 0)
            AS committed_cents, COALESCE(paid_cents, 0) AS paid_cents, {SETTLED} AS settled_cents
        FROM expenses WHERE {read_spending.OWN_FUND} AND {read_spending.counted()}
            AND {{among}}) AS line
    LEFT JOIN attributions AS owned ON owned.key = line.ej
    {joined()}"""
_KEPT = f"""
    SELECT NULL AS id, ej, fund, exercice, is_ordered, first_on, last_on, committed_cents,
        paid_cents, settled_cents, is_attributed, partner, is_shared, category, is_eligible, team,
        out_of_period AS decided
    FROM spending_sums
    WHERE {read_spending.OWN_FUND} AND {read_spending.counted("first_on", "is_ordered")}"""
"""Sums of each order, its lines, and sums kept by attribution: all of one shape."""


def _sql(plan: Plan, source: str, is_kept: bool = False) -> str:
    """Return the SQL of what counts on the day, told apart by the plan.

    Args:
        plan: How many periods and cuts there are, `_named` gives their days.
        source: Sums, or lines, each with its first and last day.
        is_kept: Whether to say of each sum that it can be taken as it is, instead of reading
            the lines of those that cannot.
    """
    owners = ", ".join(f"(:code{n}, :its_first{n}, :its_last{n})" for n in range(_count(plan)))
    is_one = "" if is_kept else "OR first_on = last_on"
    is_whole = f"""first_on IS NULL {is_one} OR (last_on <= :on
        AND {_after(plan, "first_on")} IS {_after(plan, "last_on")}
        AND {_covered(plan, "first_on", "last_on")})"""
    sums = "committed_cents, paid_cents, settled_cents"
    whose = "is_attributed, partner, is_shared, category, is_eligible, team, decided"
    opened = (
        ""
        if is_kept
        else f"""
    UNION ALL
    SELECT 1, line.id, sums.ej, sums.exercice, {DAY}, COALESCE(line.committed_cents, 0),
        COALESCE(line.paid_cents, 0), {_of_line(SETTLED)}, {whose}, its_first, its_last
    FROM sums CROSS JOIN expenses AS line ON line.ej IS sums.ej AND line.fund IS sums.fund
        AND (line.posted_on IS NULL) = is_ordered
    WHERE NOT is_whole AND {DAY} <= :on"""
    )
    return f"""
WITH owners (code, its_first, its_last) AS ({f"VALUES {owners}" if owners else _NOBODY}),
sums AS MATERIALIZED (
    SELECT *, {is_whole} AS is_whole
    FROM ({source}) AS attributed LEFT JOIN owners ON code = partner
),
placed AS (
    SELECT is_whole, id, ej, exercice, first_on AS day, {sums}, {whose}, its_first, its_last
    FROM sums {"" if is_kept else "WHERE is_whole"}{opened}
),
told AS (
    SELECT *, {_after(plan, "COALESCE(day, exercice || '-01-01')")} AS after,
        CASE WHEN NOT COALESCE({_covered(plan, "day", "day")}, 1)
            THEN COALESCE(decided, 'undecided') ELSE '' END AS out_of_period
    FROM placed
)
SELECT {"MIN(is_whole)" if is_kept else "CASE WHEN :by_line THEN id END"},
    CASE WHEN {"0" if is_kept else _TOLD} THEN COALESCE(ej, '') END,
    SUM(committed_cents), SUM(paid_cents), partner, is_shared, category, is_eligible,
    is_attributed, CASE WHEN :by_team THEN team END, SUM(settled_cents),
    COUNT(DISTINCT {"ej" if is_kept else "COALESCE(ej, '')"}), after, out_of_period
FROM told GROUP BY {"2" if is_kept else "1, 2"}, 5, 6, 7, 8, 9, 10, 13, 14 ORDER BY 2
"""


_NOBODY = "SELECT NULL, NULL, NULL WHERE 0"
_TOLD = """:by_order OR out_of_period != '' OR NOT is_attributed OR NOT is_eligible
        OR (partner NOT NULL AND after NOT NULL)"""
"""What is told one by one, so that an EJ in two parts is still counted once."""


def _of_line(expression: str) -> str:
    return expression.replace("settled_cents", "line.settled_cents").replace(
        "paid_cents", "line.paid_cents"
    )


def _count(plan: Plan) -> int:
    return len(plan.periods or ())


def _after(plan: Plan, day: str) -> str:
    """Return the SQL of the last cut before a day, null before the first."""
    cuts = " ".join(f"WHEN {day} > :cut{n} THEN :cut{n}" for n in reversed(range(len(plan.cuts))))
    return f"CASE {cuts} END" if cuts else "NULL"


def _covered(plan: Plan, first: str, last: str) -> str:
    """Return the SQL of whether days are in their owner's period; the State has none."""
    if plan.periods is None:
        return "1"
    shared = " OR ".join(
        f"({first} >= :first{n} AND {last} <= :last{n})" for n in range(len(_merged(plan)))
    )
    own = f"{first} >= its_first AND {last} <= its_last"
    return f"""CASE WHEN partner IS :state THEN 1 WHEN {first} IS NULL THEN 1
        WHEN partner NOT NULL THEN COALESCE({own}, 0) ELSE {shared or "0"} END"""


_OTHER_FUND = f"""
SELECT COUNT(DISTINCT COALESCE(ej, '')), SUM(COALESCE(committed_cents, 0))
FROM expenses WHERE NOT {read_spending.OWN_FUND} AND {read_spending.counted()}
"""
_WHOLE, _OWN = read_spending.counted("last_on", "is_ordered"), read_spending.OWN_FUND
_BEGUN = f"{read_spending.counted('first_on', 'is_ordered')} AND last_on > :on"


def _lines(summed: str, opened: str) -> str:
    """Return the SQL of what counts on the day, from the sums kept and from their lines.

    Args:
        summed: Condition on the sums that are taken as they are.
        opened: Condition on those whose lines are read one by one.
    """
    return f"""
    SELECT ej, fund, committed_cents AS committed, paid_cents AS paid
    FROM order_sums WHERE {summed}
    UNION ALL
    SELECT line.ej, line.fund, COALESCE(line.committed_cents, 0), COALESCE(line.paid_cents, 0)
    FROM (
        SELECT ej AS its_ej, fund AS its_fund, is_ordered AS by_order
        FROM order_sums WHERE {opened}
    ) AS sums
    CROSS JOIN expenses AS line ON line.ej IS its_ej AND line.fund IS its_fund
        AND (line.posted_on IS NULL) = by_order
    WHERE {DAY} <= :on"""


def overpaid(lens: Lens) -> list[tuple[str, int, int]]:
    """Return the orders on the agreement's fund whose CP exceed their AE on the lens's day.

    Those of which no AE is known are left out: an extract of payments alone says nothing of
    them.

    Returns:
        EJ, AE and CP in euro cents; the largest gap first, then by EJ.
    """
    rows = lens.connection.execute(_OVERPAID, read_spending.counting(lens))
    return [(order, committed, paid) for order, committed, paid in rows]


_OVERPAID = f"""
SELECT ej, SUM(committed), SUM(paid)
FROM ({_lines(f"{_OWN} AND {_WHOLE}", f"{_OWN} AND {_BEGUN}")})
WHERE ej NOT NULL GROUP BY ej HAVING SUM(committed) > 0 AND SUM(paid) > SUM(committed)
ORDER BY SUM(committed) - SUM(paid), ej
"""


def _merged(plan: Plan) -> list[Period]:
    """Return the periods, those that touch or overlap as one: there may be a hundred."""
    merged: list[Period] = []
    for first, last in sorted((plan.periods or {}).values()):
        if merged and first <= merged[-1][1] + timedelta(1):
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        elif first <= last:
            merged.append((first, last))
    return merged


def _order(row: Sequence[Any]) -> Order:
    (
        ej, committed, paid, partner, shared, category, eligible, attributed, team, settled,
        count, after, out_of_period,
    ) = row  # fmt: skip
    return Order(
        ej or "", committed, paid, partner, bool(shared), category, bool(eligible),
        bool(attributed), team, settled, 1 if ej is not None else count,
        date.fromisoformat(after) if after else None, out_of_period,
    )  # fmt: skip
