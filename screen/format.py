"""French amounts, dates and counts, as every screen writes them.

Thousands are grouped by a narrow no-break space (U+202F), units follow a no-break space
(U+00A0; « % » after a narrow one), a negative number bears a true minus (U+2212), an
unknown value reads « – ».
"""

from datetime import date

from babel.dates import format_date

from subjects import rule_wording
from subjects.rule_wording import NO_BREAK_SPACE as NBSP
from subjects.rule_wording import THIN_SPACE as NARROW

MINUS = "\u2212"
NONE = "–"


def integer(number: int) -> str:
    """Write a whole number: 1234567 → « 1 234 567 »."""
    sign = MINUS if number < 0 else ""
    return sign + f"{abs(number):,}".replace(",", NARROW)


def nth(rank: int) -> str:
    """Write a rank: 1 → « 1er », 25 → « 25e »."""
    return "1er" if rank == 1 else f"{integer(rank)}e"


def euros(cents: int | None) -> str:
    """Write an amount to the cent: 123456 → « 1 234,56 € »; None → « – »."""
    return NONE if cents is None else rule_wording.euros(cents)


def euros_short(cents: int | None) -> str:
    """Write an amount to the euro, half away from zero, for charts; None → « – »."""
    if cents is None:
        return NONE
    whole = (abs(cents) + 50) // 100
    return f"{integer(-whole if cents < 0 else whole)}{NBSP}€"


def day(value: date | str | None) -> str:
    """Write a day: « 2026-11-21 » → « 21/11/2026 »; None → « – ».

    Raises:
        ValueError: If a text is not an ISO day.
    """
    return NONE if value is None else rule_wording.day(_as_date(value))


def long_day(value: date | str | None) -> str:
    """Write a day in words: « 21 novembre 2026 », « 1er mai 2026 »; None → « – ».

    Raises:
        ValueError: If a text is not an ISO day.
    """
    if value is None:
        return NONE
    moment = _as_date(value)
    number = "1er" if moment.day == 1 else str(moment.day)
    month_and_year = format_date(moment, "MMMM yyyy", locale="fr_FR").replace(" ", NBSP)
    return f"{number}{NBSP}{month_and_year}"


def count(number: int, one: str, many: str | None = None) -> str:
    """Write a number and its noun, plural from two on: « 0 jour », « 2 jours ».

    Args:
        number: How many.
        one: The noun in the singular.
        many: The noun in the plural, when it is not the singular and an « s ».
    """
    noun = one if abs(number) < 2 else (many or f"{one}s")
    return f"{integer(number)}{NBSP}{noun}"


def percent(part: int | None, whole: int | None) -> str:
    """Write a ratio in whole percents, half away from zero; « – » when it has no meaning.

    « 0 % » and « 100 % » are written only when exact: a cap exceeded by one euro reads
    « > 100 % », never « 100 % ».
    """
    if part is None or not whole:
        return NONE
    hundreds = 100 * (part if whole > 0 else -part)
    size = abs(whole)
    rounded = (2 * abs(hundreds) + size) // (2 * size)
    if hundreds < 0:
        rounded = -rounded
    sign = ""
    if rounded in (0, 100) and hundreds != rounded * size:
        sign = f"{'>' if hundreds > rounded * size else '<'}{NBSP}"
    return f"{sign}{integer(rounded)}{NARROW}%"


def days_late(days: int) -> str:
    """Write a delay: 12 → « 12 jours de retard »; 0 → an empty text."""
    return f"{count(days, 'jour')} de retard" if days > 0 else ""


def _as_date(value: date | str) -> date:
    """Return the day itself, read from ISO when it is a text."""
    return date.fromisoformat(value) if isinstance(value, str) else value
