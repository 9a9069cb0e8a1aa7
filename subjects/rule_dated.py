"""What has a date counts from that day on; without a date it never does."""

from datetime import date
from typing import TypeVar

Day = TypeVar("Day", date, str)
"""A day, or its ISO text."""


def has_come(fact_on: Day | None, on: Day) -> bool:
    """Return whether a dated fact counts on a day."""
    return fact_on is not None and fact_on <= on


def come(fact_on: Day | None, on: Day) -> Day | None:
    """Return the date of a fact that counts on a day, None for one that does not."""
    return fact_on if has_come(fact_on, on) else None
