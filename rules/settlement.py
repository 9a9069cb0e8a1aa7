"""The arithmetic of the refund, to the cent (convention art. 4.1, 4.5).

Two readings are ours: contributions are consumed first, and what exceeds a cap goes back
before the pro rata.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rules.shares import Split, split_pro_rata


@dataclass(frozen=True, slots=True)
class Contributor:
    """What a partner paid in by the day, its cap in force, what it was already given back."""

    partner: str
    received_cents: int
    cap_cents: int
    already_refunded_cents: int


@dataclass(frozen=True, slots=True)
class PartnerRefund:
    """One partner's refund, in euro cents; a negative due is to be claimed back."""

    partner: str
    excess_cents: int
    share_cents: int
    refund_cents: int
    already_refunded_cents: int
    due_cents: int
    final_contribution_cents: int

    @property
    def received_cents(self) -> int:
        """What the partner paid in, in euro cents."""
        return self.final_contribution_cents + self.refund_cents


@dataclass(frozen=True, slots=True)
class Settlement:
    """Where every euro goes, in euro cents, by partner code, with the steps between.

    `surplus` splits what of the kept exceeds the programme's total, `unused` what of the
    pool was not spent: each share carries how it was made.
    """

    contributors: list[Contributor]
    programme_cap_cents: int
    spent_cents: int
    surplus: Split
    unused: Split
    partners: list[PartnerRefund]

    @property
    def kept_cents(self) -> dict[str, int]:
        """What was received within each partner's cap, in euro cents."""
        return self.surplus.weights

    @property
    def pooled_cents(self) -> dict[str, int]:
        """What of the kept remains to be spent, in euro cents."""
        return self.unused.weights

    @property
    def pool_cents(self) -> int:
        """What the partners contribute, in euro cents."""
        return self.unused.total_weight

    @property
    def unused_cents(self) -> int:
        """What of the pool was not spent, in euro cents."""
        return self.unused.amount_cents

    @property
    def overrun_cents(self) -> int:
        """What was spent beyond the pool, in euro cents: for the DINUM to bear."""
        return max(0, self.spent_cents - self.pool_cents)


def settle(
    spent_cents: int, contributors: Sequence[Contributor], programme_cap_cents: int
) -> Settlement:
    """Share out what was received between spending and refunds (art. 4.1, 4.5).

    Args:
        spent_cents: Eligible spending S on the agreement's fund, in euro cents; below
            zero (credits exceed orders) nothing is used.
        contributors: One per partner, in any order.
        programme_cap_cents: What the contributions may not exceed in all.

    Returns:
        Partners sorted by code; equal remainders go to the larger amount received, then
        by code.

    Raises:
        ValueError: If a partner comes twice, or an amount received or a cap is negative.
    """
    by_code = sorted(contributors, key=lambda contributor: contributor.partner)
    codes = [contributor.partner for contributor in by_code]
    if len(set(codes)) < len(codes):
        raise ValueError(f"a partner contributes twice: {codes}")
    if programme_cap_cents < 0 or any(c.received_cents < 0 or c.cap_cents < 0 for c in by_code):
        raise ValueError("a receipt or a cap is negative")

    precedence = [c.partner for c in sorted(by_code, key=lambda c: (-c.received_cents, c.partner))]
    kept = {c.partner: min(c.received_cents, c.cap_cents) for c in by_code}
    surplus = split_pro_rata(max(0, sum(kept.values()) - programme_cap_cents), kept, precedence)
    pooled = {code: kept[code] - surplus.shares[code].cents for code in codes}
    unused_cents = max(0, sum(pooled.values()) - max(0, spent_cents))
    unused = split_pro_rata(unused_cents, pooled, precedence)
    return Settlement(
        contributors=by_code,
        programme_cap_cents=programme_cap_cents,
        spent_cents=spent_cents,
        surplus=surplus,
        unused=unused,
        partners=[
            _line(c, c.received_cents - pooled[c.partner], unused.shares[c.partner].cents)
            for c in by_code
        ],
    )


def _line(contributor: Contributor, excess_cents: int, share_cents: int) -> PartnerRefund:
    refund_cents = excess_cents + share_cents
    return PartnerRefund(
        partner=contributor.partner,
        excess_cents=excess_cents,
        share_cents=share_cents,
        refund_cents=refund_cents,
        already_refunded_cents=contributor.already_refunded_cents,
        due_cents=refund_cents - contributor.already_refunded_cents,
        final_contribution_cents=contributor.received_cents - refund_cents,
    )
