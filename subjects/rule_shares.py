"""Splitting an amount pro rata, to the cent (convention art. 4.5, « au prorata »)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """One share of a split, and how the largest remainder made it.

    Attributes:
        floor_cents: Whole cents of the exact share, whatever the amount's sign.
        remainder: What the exact share has beyond them, in parts of the total weight.
        rank: Of the remainder, 1 for the largest; precedence parts equal ones.
        cents: The share, of the amount's sign.
    """

    floor_cents: int
    remainder: int
    rank: int
    cents: int


@dataclass(frozen=True, slots=True)
class Split:
    """An amount in euro cents, the weights it is split on and each one's share, by code."""

    amount_cents: int
    weights: dict[str, int]
    shares: dict[str, Share]

    @property
    def total_weight(self) -> int:
        """What the weights add up to."""
        return sum(self.weights.values())

    @property
    def given(self) -> list[str]:
        """Whom a cent left went to, the largest remainder first."""
        ranked = sorted(self.shares, key=lambda code: self.shares[code].rank)
        return [c for c in ranked if abs(self.shares[c].cents) > self.shares[c].floor_cents]

    @property
    def cents(self) -> dict[str, int]:
        """Each share, in euro cents."""
        return {code: share.cents for code, share in self.shares.items()}

    def exact(self, weight: int) -> tuple[int, int]:
        """Return a weight's whole cents, and what is beyond in parts of the total weight."""
        return divmod(abs(self.amount_cents) * weight, self.total_weight or 1)


def split_pro_rata(
    amount_cents: int, weights: Mapping[str, int], precedence: Sequence[str]
) -> Split:
    """Split an amount in proportion to weights, by largest remainder.

    Each one first gets the whole cents of its exact part; the cents left go one by one
    to the largest remainders, so that the parts always add up to the amount.

    Args:
        amount_cents: Amount to split, in euro cents; below zero, as its opposite is.
        weights: Weight of each one, zero or more, by code.
        precedence: The same codes, the first one winning equal remainders. The order of
            `weights` never matters.

    Returns:
        Shares in the order of `weights`; zeros when there is nothing to split.

    Raises:
        ValueError: If a weight is negative, if there is an amount and no weight to split
            it on, or if a code is missing from `precedence`.
    """
    split = Split(amount_cents, dict(weights), {})
    if min(weights.values(), default=0) < 0 or (amount_cents and not split.total_weight):
        raise ValueError(f"cannot split {amount_cents} cents on {split.weights}")
    if not set(weights) <= set(precedence):
        raise ValueError(f"no precedence between {sorted(set(weights) - set(precedence))}")

    exact = {code: split.exact(weight) for code, weight in weights.items()}
    left = abs(amount_cents) - sum(floor for floor, _ in exact.values())
    ranked = sorted(weights, key=lambda code: (-exact[code][1], precedence.index(code)))
    sign = -1 if amount_cents < 0 else 1
    ranks = {code: rank for rank, code in enumerate(ranked, start=1)}
    for code, (floor, remainder) in exact.items():
        cents = sign * (floor + (ranks[code] <= left))
        split.shares[code] = Share(floor, remainder, ranks[code], cents)
    return split
