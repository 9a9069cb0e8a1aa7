"""Refund: what is owed back to whom, to the cent, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from data.lens import Lens
from subjects.calendar.figure_agreements import agreements
from subjects.calendar.rule_terms import all_ended
from subjects.money import read_money
from subjects.money.figure_money import claims, money
from subjects.money.rule_money import received, refunded
from subjects.refund.rule_exits import Departure
from subjects.refund.rule_refunds import Contributor, PartnerRefund, Refund, refund_status
from subjects.refund.rule_refunds import refund as refund_rule
from subjects.refund.rule_settlement import Settlement, settle
from subjects.spending.figure_spent import attributed_orders, settled, spent
from subjects.spending.read_totals import Pile
from subjects.spending.rule_sharing import borne, eligible_cents, unconsumed_cents


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
    found = _settled(basis, _facts(lens, basis))
    status, blocked_by = _status(lens)
    return replace(
        found, status=status, blocked_by=blocked_by, partners=_both_ways(lens, basis, found)
    )


def _both_ways(lens: Lens, basis: str, found: Refund) -> list[PartnerRefund]:
    """Return the partners' lines, with what they would be if what is undecided were set aside."""
    orders = lens.ask(spent).orders
    if not any(order.is_undecided for order in orders):
        return found.partners
    otherwise = _settled(basis, _facts(lens, basis, sets_aside=True))
    return [
        replace(line, refund_if_set_aside_cents=other.refund_cents)
        for line, other in zip(found.partners, otherwise.partners, strict=True)
    ]


def settlement(lens: Lens, basis: str) -> Settlement:
    """Return how the refund on a basis is settled, each share with how it was made."""
    facts = _facts(lens, basis)
    return settle(facts.spent_cents, facts.contributors, facts.total_cents, facts.departed)


@dataclass(frozen=True, slots=True)
class RefundFacts:
    """What a refund is settled on.

    Attributes:
        spent_cents: Eligible spending, in euro cents.
        contributors: What each partner paid in, its cap in force, what it was given back.
        programme_cap_cents: What the contributions may not exceed in all; None where the
            text gives no total: it is then the sum of the caps.
        departed: Who was settled before.
    """

    spent_cents: int
    contributors: list[Contributor]
    programme_cap_cents: int | None
    departed: list[Departure]

    @property
    def total_cents(self) -> int:
        """What the contributions may not exceed in all, in euro cents."""
        return self.programme_cap_cents or sum(payer.cap_cents for payer in self.contributors)

    @property
    def left_cents(self) -> int:
        """Eligible spending that those not settled before bear, in euro cents."""
        return self.spent_cents - self.settled_cents

    @property
    def settled_cents(self) -> int:
        """What those settled before bear, in euro cents."""
        paid = {payer.partner: payer.received_cents for payer in self.contributors}
        return sum(one.final_cents(paid[one.partner]) for one in self.departed)


@dataclass(frozen=True, slots=True)
class Changes:
    """What is supposed otherwise than the data say, in euro cents, zero or more.

    Attributes:
        spent_cents: Eligible spending that those not settled before bear; None leaves it.
        received_cents: What partners paid in, by code; the others keep theirs.
        cap_cents: Partners' caps, by code; the others keep theirs.
    """

    spent_cents: int | None = None
    received_cents: Mapping[str, int] = field(default_factory=dict)
    cap_cents: Mapping[str, int] = field(default_factory=dict)


def refund_facts(lens: Lens) -> RefundFacts | None:
    """Return what the refund on what was committed is settled on; None in a charter."""
    return _facts(lens, "committed") if lens.agreement.kind == "convention" else None


def refund_if(lens: Lens, changes: Changes) -> Refund | None:
    """Return the refund on what was committed if things were otherwise; the data stay.

    Args:
        lens: What is looked at.
        changes: What is supposed; a partner that is not in the programme changes nothing.

    Returns:
        By the same rule as `refund`, always `simulated`; None in a charter.

    Raises:
        ValueError: If a receipt or a cap supposed is negative.
    """
    facts = lens.ask(refund_facts)
    return None if facts is None else _settled("committed", _changed(facts, changes))


def _changed(facts: RefundFacts, changes: Changes) -> RefundFacts:
    changed = RefundFacts(
        facts.spent_cents,
        [
            replace(
                payer,
                received_cents=changes.received_cents.get(payer.partner, payer.received_cents),
                cap_cents=changes.cap_cents.get(payer.partner, payer.cap_cents),
            )
            for payer in facts.contributors
        ],
        facts.programme_cap_cents,
        facts.departed,
    )
    if changes.spent_cents is None:
        return changed
    return replace(changed, spent_cents=changes.spent_cents + changed.settled_cents)


def _facts(lens: Lens, basis: str, sets_aside: bool = False) -> RefundFacts:
    titles = lens.ask(read_money.contributions)
    come_in, given_back = received(titles, lens.on), refunded(titles, lens.on)
    departed, orders = lens.ask(settled), lens.ask(spent).orders
    if sets_aside:
        departed = settled(lens, sets_aside)
        left = {one.partner: one.on for one in departed}
        orders = borne(lens.ask(attributed_orders), lens.agreement.state.code, left, sets_aside)
    return RefundFacts(
        eligible_cents(orders, basis),
        [
            Contributor(
                state.partner,
                come_in.get(state.partner, 0),
                state.cap_cents,
                given_back.get(state.partner, 0),
            )
            for state in lens.ask(agreements)
        ],
        lens.agreement.cap_total_cents,
        departed,
    )


def _settled(basis: str, facts: RefundFacts) -> Refund:
    return refund_rule(
        basis, facts.spent_cents, facts.contributors, facts.total_cents, facts.departed
    )


def _status(lens: Lens) -> tuple[str, list[str]]:
    totals = lens.ask(money)
    committed = _facts(lens, "committed")
    credit = committed.settled_cents - committed.spent_cents if committed.departed else 0
    return refund_status(
        all_ended(lens.ask(agreements)),
        unconsumed_cents(lens.ask(spent).orders),
        totals.unattributed_cents,
        totals.out_of_period_cents,
        sum(claim.cents for claim in lens.ask(claims)),
        max(0, credit),
    )


def out_of_period(lens: Lens) -> Pile:
    """Return what was committed out of its owner's period and is still to be decided (art. 2)."""
    return lens.ask(spent).out_of_period
