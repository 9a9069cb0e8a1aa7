"""How the sentences written by rules put amounts, dates and counts in French."""

import math
import re
from datetime import date
from fractions import Fraction

THIN_SPACE = "\u202f"
NO_BREAK_SPACE = "\u00a0"


def euros(cents: int) -> str:
    """Return an amount as it is read in French, `1 234,56 €`.

    Args:
        cents: Amount in euro cents, of either sign.

    Returns:
        Thousands set apart by a narrow no-break space (U+202F), the sign € after a
        no-break space (U+00A0), a true minus sign (U+2212) before a negative amount.
    """
    units, rest = divmod(abs(cents), 100)
    sign = "−" if cents < 0 else ""
    grouped = f"{units:,}".replace(",", THIN_SPACE)
    return f"{sign}{grouped},{rest:02d}{NO_BREAK_SPACE}€"


def day(value: date) -> str:
    """Return a date as it is read in French, `21/11/2026`."""
    return f"{value:%d/%m/%Y}"


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """Return a count and its noun, in the plural from 2 on as French wants.

    Args:
        count: How many, zero or more.
        noun: The singular, as in `jour`.
        plural: The plural when it is not the singular and an s.
    """
    word = noun if count < 2 else plural or f"{noun}s"
    return f"{count}{NO_BREAK_SPACE}{word}"


def quantity(value: int | float) -> str:
    """Return a number of days, whole or not, as it is read in French: `9,5`."""
    return f"{value:g}".replace(".", ",")


def typeset(text: str) -> str:
    """Return a French text with the spaces that must not break.

    Args:
        text: Written with plain spaces around « », and before : ; ! ? %.

    Returns:
        U+00A0 before a colon and inside guillemets, U+202F before ; ! ? %.
    """
    text = re.sub(r" (?=[:»])|(?<=«) ", NO_BREAK_SPACE, text)
    return re.sub(r" (?=[;!?%])", THIN_SPACE, text)


def four_decimals(value: Fraction | None) -> str | None:
    """Return an exact value with 4 decimals, half up, as figures write it: `16.9333`.

    Args:
        value: None stays None.
    """
    if value is None:
        return None
    ten_thousandths = math.floor(abs(value) * 10_000 + Fraction(1, 2))
    units, decimals = divmod(ten_thousandths, 10_000)
    return f"{'-' if value < 0 and ten_thousandths else ''}{units}.{decimals:04d}"
