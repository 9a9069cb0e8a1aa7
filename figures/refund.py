"""Refund: what is owed back to whom, to the cent, and why."""

from dataclasses import replace

from data import queries
from data.lens import Lens
from figures.agreements import agreements
from figures.money import money
from rules.money import eligible_cents, received, refunded
from rules.refunds import Contributor, Refund, refund_status
from rules.refunds import refund as refund_rule
from rules.terms import all_ended, is_covered


def refund(lens: Lens) -> Refund | None:
    """Return the refund on what was committed; None in a charter, which has none."""
    return refund_on_basis(lens, "committed")


def refund_paid(lens: Lens) -> Refund | None:
    """Return the refund on what was paid, shown beside the other; None in a charter."""
    return refund_on_basis(lens, "paid")


def refund_on_basis(lens: Lens, basis: str) -> Refund | None:
    """Return the refund on a basis, "committed" or "paid", with its status and trace."""
    if lens.agreement.kind != "convention":
        return None
    titles = lens.ask(queries.titles)
    come_in, given_back = received(titles, lens.on), refunded(titles, lens.on)
    states = lens.ask(agreements)
    result = refund_rule(
        basis,
        eligible_cents(lens.ask(queries.spending).orders, basis),
        [
            Contributor(
                state.partner,
                come_in.get(state.partner, 0),
                state.cap_cents,
                given_back.get(state.partner, 0),
            )
            for state in states
        ],
        lens.agreement.cap_total_cents or sum(state.cap_cents for state in states),
    )
    status, blocked_by = _status(lens)
    return replace(result, status=status, blocked_by=blocked_by)


def _status(lens: Lens) -> tuple[str, list[str]]:
    totals = lens.ask(money)
    states = lens.ask(agreements)
    return refund_status(
        all_ended(states),
        totals.committed_cents - totals.paid_cents,
        totals.unattributed_cents,
        lens.ask(out_of_period).committed_cents,
        totals.outstanding_cents,
    )


def out_of_period(lens: Lens) -> queries.Dated:
    """Return what was committed on days that no agreement covers (art. 2)."""
    states = lens.ask(agreements)
    outside = queries.Dated()
    for day, dated in lens.ask(queries.spending).by_day.items():
        if day is not None and not is_covered(day, states):
            outside.committed_cents += dated.committed_cents
            outside.orders |= dated.orders
    return outside
