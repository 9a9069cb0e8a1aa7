"""What goes back to whom, to the cent, and why (restitution, convention art. 4.1, 4.5).

The arithmetic is in `rule_settlement`, the sentences in `rule_refund_trace`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from subjects import INNER
from subjects.refund.rule_exits import Departure
from subjects.refund.rule_refund_trace import Step, refund_trace
from subjects.refund.rule_settlement import Contributor, PartnerRefund, settle
from subjects.rule_wording import euros, typeset

__all__ = ["Contributor", "PartnerRefund", "Refund", "Step", "refund", "refund_status"]


@dataclass(frozen=True, slots=True)
class Refund:
    """The refund on a day, in euro cents, with the explanation of every cent.

    `settled_cents` is what those settled before bear: it has left `spent_cents`.
    """

    basis: str
    status: str
    blocked_by: list[str]
    spent_cents: int
    pool_cents: int
    unused_cents: int
    overrun_cents: int
    trace: list[Step]
    partners: list[PartnerRefund]
    settled_cents: int = field(default=0, metadata=INNER)

    @property
    def received_cents(self) -> int:
        """What all partners paid in, in euro cents."""
        return sum(line.received_cents for line in self.partners)

    @property
    def excess_cents(self) -> int:
        """What was received above the caps and goes back whole, in euro cents."""
        return sum(line.excess_cents for line in self.partners)

    @property
    def share_cents(self) -> int:
        """What goes back of what was kept, in euro cents: the unused, and leavers' rest."""
        return sum(line.share_cents for line in self.partners)

    @property
    def consumed_cents(self) -> int:
        """What of the pool was spent, in euro cents; neither the overrun nor what has left."""
        return self.pool_cents - self.unused_cents

    @property
    def refund_cents(self) -> int:
        """What goes back in all, in euro cents."""
        return sum(line.refund_cents for line in self.partners)

    @property
    def already_refunded_cents(self) -> int:
        """What was given back by the day, in euro cents."""
        return sum(line.already_refunded_cents for line in self.partners)

    @property
    def due_cents(self) -> int:
        """What is still to be given back, in euro cents; negative is to be claimed back."""
        return sum(line.due_cents for line in self.partners)

    @property
    def final_contribution_cents(self) -> int:
        """What the partners will have contributed in the end, in euro cents."""
        return sum(line.final_contribution_cents for line in self.partners)

    @property
    def borne_cents(self) -> int:
        """What is spent: what partners pay in the end, those settled too, and the overrun."""
        return self.final_contribution_cents + self.overrun_cents


def refund(
    basis: str,
    spent_cents: int,
    contributors: Sequence[Contributor],
    programme_cap_cents: int,
    departed: Sequence[Departure] = (),
) -> Refund:
    """Return what is given back to each partner (convention art. 4.1, 4.5).

    Args:
        basis: `committed` or `paid`: the side of `spent_cents`.
        spent_cents: Eligible spending S on the agreement's fund, in euro cents.
        contributors: One per partner, in any order.
        programme_cap_cents: What the partners' contributions may not exceed in all.
        departed: Who was settled before, on what was committed whatever the basis.

    Returns:
        Partners sorted by code; their shares add up to `unused_cents`. The status is
        `simulated`: `refund_status` gives the one to show.

    Raises:
        ValueError: If a partner comes twice, or an amount received or a cap is negative.
    """
    settlement = settle(spent_cents, contributors, programme_cap_cents, departed)
    return Refund(
        basis=basis,
        status="simulated",
        blocked_by=[],
        spent_cents=settlement.spent_cents,
        pool_cents=settlement.pool_cents,
        unused_cents=settlement.unused_cents,
        overrun_cents=settlement.overrun_cents,
        trace=refund_trace(basis, settlement),
        partners=settlement.partners,
        settled_cents=spent_cents - settlement.spent_cents,
    )


def refund_status(
    all_ended: bool,
    committed_not_consumed_cents: int,
    unattributed_cents: int,
    out_of_period_cents: int,
    claimed_cents: int,
    credit_cents: int = 0,
) -> tuple[str, list[str]]:
    """Return whether the refund can be paid, and what stands in the way if not.

    Args:
        all_ended: Whether every agreement has ended.
        committed_not_consumed_cents: Orders (AE) not yet consumed (CP), in euro cents.
        unattributed_cents: Orders that no one has attributed, in euro cents.
        out_of_period_cents: Spending out of period still to be decided (art. 2), in cents.
        claimed_cents: What partners still have to pay (`rule_claims`), in euro cents.
        credit_cents: What credits take off spending below what those settled bear, in cents.

    Returns:
        `simulated`, `provisional` or `final`; and the reasons of `provisional`, in
        French, empty for the other two.
    """
    if not all_ended:
        return "simulated", []
    blocks = {
        "engagements non consommés": max(0, committed_not_consumed_cents),
        "commandes non ventilées": unattributed_cents,
        "dépenses hors période à décider": out_of_period_cents,
        "sommes dues non encaissées": claimed_cents,
        "crédits après un départ": credit_cents,
    }
    blocked_by = [typeset(f"{what} : {euros(cents)}") for what, cents in blocks.items() if cents]
    return ("provisional", blocked_by) if blocked_by else ("final", [])
