"""Spending added up by attribution: what every figure of money is made of."""

from data.lens import Lens
from data.queries_totals import Totals, totals
from figures.agreements import agreements


def spent(lens: Lens) -> Totals:
    """Return the spending on the lens's day; what no agreement covers is out of period."""
    states = lens.ask(agreements)
    return totals(
        lens,
        [(s.signed_on, s.ends_on) for s in states if s.signed_on and s.ends_on],
    )
