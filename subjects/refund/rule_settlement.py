"""The arithmetic of the refund, to the cent (convention art. 4.1, 4.5).

Three readings are ours: contributions are consumed first, what exceeds a cap goes back
before the pro rata, and who was settled before (`rule_exits`) leaves with what it bears.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from subjects.refund.rule_exits import Departure
from subjects.rule_shares import Split, split_pro_rata


@dataclass(frozen=True, slots=True)
class Contributor:
    """What a partner paid in by the day, its cap in force, what it was already given back."""

    partner: str
    received_cents: int
    cap_cents: int
    already_refunded_cents: int


@dataclass(frozen=True, slots=True)
class PartnerRefund:
    """One partner's refund, in euro cents; a negative due is to be claimed back.

    `exited_on` is the day its agreement ended alone, and it was settled.
    `refund_if_set_aside_cents` is its refund without the spending out of period that is
    still to be decided, None when there is none.
    """

    partner: str
    excess_cents: int
    share_cents: int
    refund_cents: int
    already_refunded_cents: int
    due_cents: int
    final_contribution_cents: int
    exited_on: date | None = None
    refund_if_set_aside_cents: int | None = None

    @property
    def received_cents(self) -> int:
        """What the partner paid in, in euro cents."""
        return self.final_contribution_cents + self.refund_cents


@dataclass(frozen=True, slots=True)
class Settlement:
    """Where every euro goes, in euro cents, by partner code, with the steps between.

    `contributors` are those of the pool, `departed` those settled before; `spent_cents` and
    `programme_cap_cents` are what these leave to the pool. `surplus` splits what of the kept
    exceeds the programme's total, `unused` what of the pool was not spent: each share carries
    how it was made.
    """

    contributors: list[Contributor]
    programme_cap_cents: int
    spent_cents: int
    surplus: Split
    unused: Split
    partners: list[PartnerRefund]
    departed: tuple[tuple[Departure, Contributor], ...] = ()

    @property
    def borne_cents(self) -> int:
        """What those settled before bear, in euro cents."""
        return sum(one.final_cents(payer.received_cents) for one, payer in self.departed)

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
    spent_cents: int,
    contributors: Sequence[Contributor],
    programme_cap_cents: int,
    departed: Sequence[Departure] = (),
) -> Settlement:
    """Share out what was received between spending and refunds (art. 4.1, 4.5).

    Args:
        spent_cents: Eligible spending S on the agreement's fund, in euro cents; below
            zero (credits exceed orders) nothing is used.
        contributors: One per partner, in any order.
        programme_cap_cents: What the contributions may not exceed in all.
        departed: Who was settled before: what they bear has left S and the total.

    Returns:
        Partners sorted by code; equal remainders go to the larger amount received, then
        by code.

    Raises:
        ValueError: If a partner comes twice, or an amount received or a cap is negative.
    """
    every = sorted(contributors, key=lambda contributor: contributor.partner)
    codes = [contributor.partner for contributor in every]
    if len(set(codes)) < len(codes):
        raise ValueError(f"a partner contributes twice: {codes}")
    if programme_cap_cents < 0 or any(c.received_cents < 0 or c.cap_cents < 0 for c in every):
        raise ValueError("a receipt or a cap is negative")

    gone = {one.partner: one for one in departed}
    left = [(gone[c.partner], c) for c in every if c.partner in gone]
    borne_cents = sum(one.final_cents(payer.received_cents) for one, payer in left)
    spent_cents -= borne_cents
    total_cents = max(0, programme_cap_cents - borne_cents)

    by_code = [c for c in every if c.partner not in gone]
    precedence = [c.partner for c in sorted(by_code, key=lambda c: (-c.received_cents, c.partner))]
    kept = {c.partner: min(c.received_cents, c.cap_cents) for c in by_code}
    surplus = split_pro_rata(max(0, sum(kept.values()) - total_cents), kept, precedence)
    pooled = {code: kept[code] - surplus.shares[code].cents for code in kept}
    unused_cents = max(0, sum(pooled.values()) - max(0, spent_cents))
    unused = split_pro_rata(unused_cents, pooled, precedence)
    lines = [
        *(_settled(one, payer) for one, payer in left),
        *(
            _line(c, c.received_cents - pooled[c.partner], unused.shares[c.partner].cents)
            for c in by_code
        ),
    ]
    return Settlement(
        contributors=by_code,
        programme_cap_cents=total_cents,
        spent_cents=spent_cents,
        surplus=surplus,
        unused=unused,
        partners=sorted(lines, key=lambda line: line.partner),
        departed=tuple(left),
    )


def _settled(departure: Departure, payer: Contributor) -> PartnerRefund:
    """Return the line of who was settled: what it pays later counts up to its part."""
    paid_then = min(payer.received_cents, departure.received_cents)
    kept = min(paid_then, departure.cap_cents)
    share_cents = max(0, kept - departure.part_cents)
    final_cents = departure.final_cents(payer.received_cents)
    excess_cents = payer.received_cents - final_cents - share_cents
    exited_on = departure.on if departure.is_exit else None
    return _line(payer, excess_cents, share_cents, exited_on)


def _line(
    contributor: Contributor, excess_cents: int, share_cents: int, exited_on: date | None = None
) -> PartnerRefund:
    refund_cents = excess_cents + share_cents
    return PartnerRefund(
        partner=contributor.partner,
        excess_cents=excess_cents,
        share_cents=share_cents,
        refund_cents=refund_cents,
        already_refunded_cents=contributor.already_refunded_cents,
        due_cents=refund_cents - contributor.already_refunded_cents,
        final_contribution_cents=contributor.received_cents - refund_cents,
        exited_on=exited_on,
    )
