"""Splitting an amount pro rata, to the cent (convention art. 4.5, « au prorata »)."""

from collections.abc import Mapping, Sequence


def split_pro_rata(
    amount_cents: int, weights: Mapping[str, int], precedence: Sequence[str]
) -> dict[str, int]:
    """Split an amount in proportion to weights, by largest remainder.

    Each one first gets the whole cents of its exact part; the cents left go one by one
    to the largest remainders, so that the parts always add up to the amount.

    Args:
        amount_cents: Amount to split, in euro cents, zero or more.
        weights: Weight of each one, zero or more, by code.
        precedence: The same codes, the first one winning equal remainders. The order of
            `weights` never matters.

    Returns:
        Part of each one in euro cents, in the order of `weights`; zeros when there is
        nothing to split.

    Raises:
        ValueError: If the amount or a weight is negative, if there is an amount and no
            weight to split it on, or if a code is missing from `precedence`.
    """
    total = sum(weights.values())
    if amount_cents < 0 or min(weights.values(), default=0) < 0:
        raise ValueError(f"cannot split {amount_cents} cents on {dict(weights)}")
    if amount_cents == 0:
        return dict.fromkeys(weights, 0)
    if total == 0:
        raise ValueError(f"cannot split {amount_cents} cents on {dict(weights)}")
    if not set(weights) <= set(precedence):
        raise ValueError(f"no precedence between {sorted(set(weights) - set(precedence))}")

    parts = {code: amount_cents * weight // total for code, weight in weights.items()}
    by_remainder = sorted(
        weights,
        key=lambda code: (-(amount_cents * weights[code] % total), precedence.index(code)),
    )
    for code in by_remainder[: amount_cents - sum(parts.values())]:
        parts[code] += 1
    return parts
