"""Working days (jours ouvrés): Monday to Friday, French public holidays out (charte III)."""

from datetime import date, timedelta
from functools import lru_cache

import holidays

_FRIDAY = 4


@lru_cache
def _public_holidays(year: int) -> frozenset[date]:
    """Return a year's public holidays, from a calendar of its own.

    The package's calendar fills itself when asked, which several threads must not share.
    """
    return frozenset(holidays.country_holidays("FR", years=year))


def is_working_day(day: date) -> bool:
    """Return whether a day is neither a week-end's nor a French public holiday."""
    return day.weekday() <= _FRIDAY and day not in _public_holidays(day.year)


def working_day_after(received_on: date, days: int) -> date:
    """Return the working day at whose close a notice ends (charte III).

    Args:
        received_on: The day of receipt, which does not count, working or not.
        days: Length of the notice, in working days, 1 or more.

    Raises:
        ValueError: If there is no day to count.
    """
    if days < 1:
        raise ValueError(f"cannot count {days} working days")
    day = received_on
    while days:
        day += timedelta(days=1)
        days -= is_working_day(day)
    return day
