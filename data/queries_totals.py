"""Sums that the database makes: what figures need of a million lines, in a few rows.

What orders come to is kept, by attribution and one by one (`data.summary`); their lines are
read only when the day, or the end of a period, falls between the first and the last.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from data import queries
from data.datasets.expenses import DAY
from data.lens import Lens
from data.owners import ORDER_PARTNER, joined
from rules.money import Order

Period = tuple[date, date]
"""A first and a last day, both included."""


@dataclass(frozen=True, slots=True)
class Pile:
    """How many orders, and what they commit in euro cents; lines without an EJ are one."""

    orders: int = 0
    committed_cents: int = 0


@dataclass(frozen=True, slots=True)
class Totals:
    """Spending known on the lens's day, added up.

    Attributes:
        orders: On the agreement's fund: one for all the EJ of a same attribution, named "";
            its team is told in a charter only, where the envelopes need it.
        unattributed: Of these, what nobody is named for.
        ineligible: What is not in accordance with the object.
        out_of_period: What is dated outside the periods asked for.
        other_fund: Lines of other funds, out of every figure but their own.
    """

    orders: list[Order]
    unattributed: Pile
    ineligible: Pile
    out_of_period: Pile
    other_fund: Pile


def totals(lens: Lens, periods: Sequence[Period]) -> Totals:
    """Return the spending that counts on the lens's day, as `queries.spending` counts it.

    Args:
        lens: What is looked at.
        periods: Those that the agreements cover; all that is dated is outside without any.
    """
    merged = _merged(periods)
    named = {
        **queries.counting(lens),
        "by_team": lens.agreement.kind == "charter",
        **{f"first{number}": first.isoformat() for number, (first, _) in enumerate(merged)},
        **{f"last{number}": last.isoformat() for number, (_, last) in enumerate(merged)},
    }
    rows = lens.connection.execute(_KEPT, named).fetchall()
    if any(last_on and last_on > named["on"] for *_, last_on in rows):
        rows = lens.connection.execute(_OWNED, named).fetchall()
    aside = {
        is_own: Pile(orders, cents)
        for is_own, orders, cents in lens.connection.execute(_aside(len(merged)), named)
    }
    return Totals(
        [_order(*row[:8]) for row in rows],
        _pile((row[8], row[6]) for row in rows if not row[0]),
        _pile((row[8], row[6]) for row in rows if not row[4]),
        aside.get(1, Pile()),
        aside.get(0, Pile()),
    )


_WHOLE, _OWN = queries.counted("last_on", "is_ordered"), queries.OWN_FUND
_BEGUN = f"{queries.counted('first_on', 'is_ordered')} AND last_on > :on"


def _lines(summed: str, opened: str, each: str = "1") -> str:
    """Return the SQL of what counts on the day, from the sums kept and from their lines.

    Args:
        summed: Condition on the sums that are taken as they are.
        opened: Condition on those whose lines are read one by one.
        each: Condition on these lines.
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
    WHERE {DAY} <= :on AND {each}"""


_OWNED = f"""
WITH attributed AS MATERIALIZED (
    SELECT summed.ej, committed, paid, owned.ej IS NOT NULL AS is_attributed, {ORDER_PARTNER},
        category, is_eligible IS NOT 0 AS is_eligible,
        CASE WHEN :by_team THEN owned.team END AS team
    FROM (
        {_lines(f"{_OWN} AND {_WHOLE}", f"{_OWN} AND {_BEGUN}")}
    ) AS summed LEFT JOIN attributions AS owned ON owned.key = summed.ej
    {joined()}
)
SELECT is_attributed, partner, is_shared, category, is_eligible, team, SUM(committed), SUM(paid),
    COUNT(DISTINCT COALESCE(ej, '')), NULL
FROM attributed GROUP BY 1, 2, 3, 4, 5, 6
"""
_KEPT = f"""
SELECT is_attributed, partner, is_shared, category, is_eligible,
    CASE WHEN :by_team THEN team END, SUM(committed_cents), SUM(paid_cents),
    COUNT(DISTINCT ej), MAX(last_on)
FROM spending_sums
WHERE {_OWN} AND {queries.counted("first_on", "is_ordered")}
GROUP BY 1, 2, 3, 4, 5, 6
"""
"""The same as `_OWNED`, on a day after the last line of each: what is kept says it all."""

_LATE_LINES = _lines(
    f"NOT {_OWN} AND {_WHOLE}",
    f"""first_on NOT NULL AND {queries.counted("first_on", "is_ordered")} AND CASE WHEN {_OWN}
        THEN NOT ({{first_covered}}) OR NOT ({{last_covered}}) OR {{is_broken}}
        ELSE last_on > :on END""",
    f"(NOT {_OWN} OR NOT ({{covered}}))",
)
_ASIDE = f"""
SELECT {_OWN} AS is_own, COUNT(DISTINCT COALESCE(ej, '')), SUM(committed)
FROM ({_LATE_LINES}) GROUP BY 1
"""
"""What is of another fund, and what is out of period (own)."""


def _aside(periods: int) -> str:
    """Return the SQL of what is aside, from as many periods, named `first0`, `last0`."""

    def covers(day: str) -> str:
        one = day + " BETWEEN :first{0} AND :last{0}"
        return " OR ".join(map(one.format, range(periods))) or "0"

    return _ASIDE.format(
        covered=covers(DAY),
        first_covered=covers("first_on"),
        last_covered=covers("last_on"),
        # Between two periods, an order's first and last days say nothing of the others.
        is_broken=int(periods > 1),
    )


def overpaid(lens: Lens) -> list[tuple[str, int, int]]:
    """Return the orders on the agreement's fund whose CP exceed their AE on the lens's day.

    Those of which no AE is known are left out: an extract of payments alone says nothing of
    them.

    Returns:
        EJ, AE and CP in euro cents; the largest gap first, then by EJ.
    """
    rows = lens.connection.execute(_OVERPAID, queries.counting(lens))
    return [(order, committed, paid) for order, committed, paid in rows]


_OVERPAID = f"""
SELECT ej, SUM(committed), SUM(paid)
FROM ({_lines(f"{_OWN} AND {_WHOLE}", f"{_OWN} AND {_BEGUN}")})
WHERE ej NOT NULL GROUP BY ej HAVING SUM(committed) > 0 AND SUM(paid) > SUM(committed)
ORDER BY SUM(committed) - SUM(paid), ej
"""


def _merged(periods: Sequence[Period]) -> list[Period]:
    """Return the periods, those that touch or overlap as one: there may be a hundred."""
    merged: list[Period] = []
    for first, last in sorted(periods):
        if merged and first <= merged[-1][1] + timedelta(1):
            merged[-1] = (merged[-1][0], max(merged[-1][1], last))
        elif first <= last:
            merged.append((first, last))
    return merged


def _pile(parts: Iterable[tuple[int, int]]) -> Pile:
    every = list(parts)
    return Pile(sum(orders for orders, _ in every), sum(cents for _, cents in every))


def _order(
    is_attributed: int,
    partner: str | None,
    is_shared: int,
    category: str | None,
    is_eligible: int,
    team: str | None,
    committed: int,
    paid: int,
) -> Order:
    return Order(
        "", committed, paid, partner, bool(is_shared), category, bool(is_eligible),
        bool(is_attributed), team,
    )  # fmt: skip
