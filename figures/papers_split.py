"""A split pro rata in the steps of the largest remainder, as a spreadsheet does it again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

_THOUSANDS = 10_000
"""A weight is cut there: a spreadsheet counts exactly up to 2**53 only."""


class Part(NamedTuple):
    """One part of a split, in the steps of a spreadsheet that counts exactly.

    Attributes:
        high: Whole cents for the weight's tens of thousands, in tens of thousands.
        whole: Whole cents.
        remainder: What remains of the division.
        rank: Of the remainder, the largest first.
        part_cents: The part.
    """

    high: int
    whole: int
    remainder: int
    rank: int
    part_cents: int


@dataclass(frozen=True, slots=True)
class Split:
    """An amount split pro rata: who has what; `left` cents went to the first ranks.

    `parts` is by partner; the amount and the parts may be negative.
    """

    amount_cents: int
    total_weight: int
    left: int
    parts: Mapping[str, Part]


def split_steps(
    weights: Mapping[str, int], parts: Mapping[str, int], ties: Mapping[str, int]
) -> Split:
    """Return the steps of a split already made.

    Args:
        weights: By partner.
        parts: What each one got, in cents, as the rules say it.
        ties: Between equal remainders the larger of these is first, then the code.
    """
    amount, total = sum(parts.values()), sum(weights.values())
    done = {
        code: divmod(abs(amount) * w, total) if total else (0, 0) for code, w in weights.items()
    }
    order = sorted(done, key=lambda code: (-done[code][1], -ties[code], code))
    ranks = {code: rank for rank, code in enumerate(order, start=1)}
    left = abs(amount) - sum(whole for whole, _ in done.values()) if total else 0
    return Split(
        amount,
        total,
        left,
        {
            code: Part(
                abs(amount) * (weights[code] // _THOUSANDS) // total if total else 0,
                *done[code],
                ranks[code],
                parts[code],
            )
            for code in sorted(weights)
        },
    )
