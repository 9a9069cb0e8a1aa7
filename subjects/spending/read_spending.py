"""What orders are attributed to, and which expense lines count on the day."""

from dataclasses import dataclass
from typing import Any

from data.datasets.expenses import DAY
from data.lens import Lens
from data.owners import ORDER_PARTNER, joined
from subjects.calendar.read_calendar import signatures
from subjects.money.rule_money import counts_from
from subjects.rule_dated import has_come


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who an order is for."""

    partner: str | None
    shared: bool
    category: str | None
    eligible: bool
    team: str | None


def attributions(lens: Lens) -> dict[str, Attribution]:
    """Return the attribution of each order, with its owner (`data.owners`)."""
    return {
        ej: Attribution(partner, bool(shared), category, eligible != 0, team)
        for ej, partner, shared, category, eligible, team in lens.connection.execute(
            f"""SELECT owned.ej, {ORDER_PARTNER}, category, is_eligible, owned.team
            FROM attributions AS owned {joined()}"""
        )
    }


OWN_FUND = "(:fund IS NULL OR fund IS NULL OR fund = :fund)"
"""SQL of what is on the agreement's fund, with the parameters of `counting`."""


def counted(day: str = DAY, is_ordered: str = "posted_on IS NULL") -> str:
    """Return the SQL of the expenses that count on the day.

    Args:
        day: The SQL of their day, null without one.
        is_ordered: The SQL of whether this day, if any, is only that of their order.
    """
    return (
        f"({day} <= CASE WHEN {is_ordered} THEN :ordered ELSE :on END"
        f" OR ({day} IS NULL AND exercice <= :undated))"
    )


def counting(lens: Lens) -> dict[str, Any]:
    """Return the parameters of `counted` and `OWN_FUND`: `on`, `ordered`, `undated`, `fund`.

    `ordered` is the last day of an order whose lines without accounting day count on the
    day, "" for none; `undated`, the last exercice of those without that day either.
    """
    on = lens.on
    signed = [s.signed_on for s in lens.ask(signatures).values() if s.signed_on]
    first = min(signed, default=on)
    return {
        "on": on.isoformat(),
        "ordered": on.isoformat() if has_come(counts_from(None, on, on.year, first), on) else "",
        "undated": on.year if has_come(counts_from(None, None, on.year, first), on) else 0,
        "fund": lens.agreement.fund or None,
    }
