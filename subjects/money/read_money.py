"""Reads of titles and forecasts."""

from data.cells.spelling import as_day
from data.lens import Lens
from subjects.money.rule_money import Contribution, Forecast


def contributions(lens: Lens) -> list[Contribution]:
    """Return the lines of titles (call, receipts, refunds), by partner, title, then day."""
    rows = lens.connection.execute(
        """SELECT partner, title, called_on, called_cents, received_on, received_cents,
            refunded_on, refunded_cents, attached_on, adjusted_on FROM contributions
        ORDER BY partner, title, COALESCE(received_on, refunded_on, called_on), key"""
    )
    return [
        Contribution(
            code,
            title,
            as_day(called_on),
            called or 0,
            as_day(received_on),
            received or 0,
            as_day(refunded_on),
            refunded or 0,
            as_day(attached_on),
            as_day(adjusted_on),
        )
        for (
            code,
            title,
            called_on,
            called,
            received_on,
            received,
            refunded_on,
            refunded,
            attached_on,
            adjusted_on,
        ) in rows
    ]


def forecasts(lens: Lens) -> list[Forecast]:
    """Return the forecast lines, by category."""
    return [
        Forecast(category, code, committed or 0, paid or 0)
        for category, code, committed, paid in lens.connection.execute(
            """SELECT category, partner, commitments_cents, payments_cents FROM forecast
            ORDER BY category, exercice, label"""
        )
    ]
