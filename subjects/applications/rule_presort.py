"""Ordering applications by the pre-jury's crosses (charte II, « pré-trier si nécessaire »)."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PresortLine:
    """One application, its crosses, its rank: 1, 2, 2, 4."""

    application: str
    crosses: int
    rank: int


def presort(crosses: Mapping[str, int]) -> list[PresortLine]:
    """Rank applications by crosses; as many crosses, the same rank.

    Args:
        crosses: Number of crosses by application, those without a cross included.

    Returns:
        Sorted by application; empty without applications.
    """
    descending = sorted(-count for count in crosses.values())
    return [
        PresortLine(application, count, bisect_left(descending, -count) + 1)
        for application, count in sorted(crosses.items())
    ]
