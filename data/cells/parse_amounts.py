"""Amounts in euros and other quantities; what reads two ways (`1.234`) is refused."""

import re
from datetime import date, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from data.cells.parse_cells import DASH, SPACE, UnparsedError
from data.cells.words import fold

MAXIMUM_CENTS = 100_000_000_000
"""Largest amount believed, in cents (a billion euros); beyond it the cell is refused."""

_CURRENCY = "(?:€|EUR|euros?)"
_AMOUNT = re.compile(
    rf"(?P<open>\()?{SPACE}*(?P<sign>{DASH}|\+)?{SPACE}*(?:{_CURRENCY}{SPACE}*)?"
    rf"(?:(?P<whole>[0-9]+|[0-9]{{1,3}}(?:{SPACE}[0-9]{{3}})+)(?:[.,](?P<decimals>[0-9]+))?"
    r"|(?P<points>[0-9]{1,3}(?:\.[0-9]{3})+),(?P<after_points>[0-9]+)"
    r"|(?P<commas>[0-9]{1,3}(?:,[0-9]{3})+)\.(?P<after_commas>[0-9]+)"
    r"|(?P<millions>[0-9]{1,3}(?:(?:\.[0-9]{3}){2,}|(?:,[0-9]{3}){2,})))"
    rf"{SPACE}*(?P<minus>{DASH})?{SPACE}*{_CURRENCY}?{SPACE}*(?P<minus2>{DASH})?"
    rf"{SPACE}*(?P<close>\))?(?:{SPACE}*{_CURRENCY})?"
)
_USUAL = re.compile(
    rf"(-)?(?:([0-9]{{1,3}}){SPACE}(?=[0-9]{{3}}(?:[.,]|$)))?([0-9]+)(?:[.,]([0-9]{{1,2}}))?"
)
"""Most amounts, for speed: what it reads, `_AMOUNT` reads alike."""
_ZERO = re.compile(rf"{DASH}+{SPACE}*{_CURRENCY}|{_CURRENCY}{SPACE}*{DASH}+")
_AMOUNT_EXPECTED = "un montant en euros, comme 9 000,00"
TOO_MANY_DECIMALS = "plus de deux décimales : arrondir au centime, avec =ARRONDI(…;2)"


def cents(cell: Any) -> int:
    """Return integer euro cents.

    A text has one or two decimals, thousands in groups of three, and may bear €. It is
    negative with one minus before or after, or between parentheses, as accountants write
    it; « - € », Excel's zero in that format, is zero. `1.234` and `1,234` are ambiguous,
    `1.234,56` is not. A number must be whole cents at the 15 digits that Excel shows.
    """
    if type(cell) is float:
        return _float_cents(cell)
    if type(cell) is not str:
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED, _format_hint(cell))
    usual = _USUAL.fullmatch(cell)
    if usual:
        sign, thousands, units, decimals = usual.groups()
        amount = int((thousands or "") + units + (decimals or "").ljust(2, "0"))
        return _believed(-amount if sign else amount)
    found = _AMOUNT.fullmatch(cell.strip())
    if not found:
        if _ZERO.fullmatch(cell.strip()):
            return 0
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED)
    part = found.groupdict()
    decimals = part["decimals"] or part["after_points"] or part["after_commas"] or "0"
    if part["decimals"] and len(decimals) == 3:
        raise UnparsedError(
            "bad_amount", _AMOUNT_EXPECTED, "se lit de deux façons, milliers ou décimales"
        )
    signs = [part["sign"], part["minus"], part["minus2"], part["open"] and part["close"]]
    if len(decimals) > 2:
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED, TOO_MANY_DECIMALS)
    if sum(map(bool, signs)) > 1 or bool(part["open"]) != bool(part["close"]):
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED)
    whole = part["whole"] or part["points"] or part["commas"] or part["millions"]
    amount = int(re.sub(r"[^0-9]", "", whole)) * 100 + int(decimals.ljust(2, "0"))
    return _believed(amount if not any(signs) or part["sign"] == "+" else -amount)


def _format_hint(cell: Any) -> str:
    """Return what the format of a number's cell makes of it, "" when nothing."""
    if isinstance(cell, date):
        return "la cellule est au format date"
    if isinstance(cell, time):
        return "la cellule est au format heure, ou date sans jour"
    return "la cellule est au format durée" if isinstance(cell, timedelta) else ""


def _believed(amount: int) -> int:
    if abs(amount) > MAXIMUM_CENTS:
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED, "trop grand pour être vrai")
    return amount


def _float_cents(cell: float) -> int:
    if not abs(cell) <= MAXIMUM_CENTS / 100:  # also refuses NaN and infinities
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED, "trop grand pour être vrai")
    scaled = cell * 100
    whole = round(scaled)
    if scaled == whole:
        return whole
    exact = Decimal(format(cell, ".15g")) * 100
    if exact != exact.to_integral_value():
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED, TOO_MANY_DECIMALS)
    return int(exact)


_NUMBER = re.compile(rf"(?:[0-9]{{1,3}}(?:{SPACE}[0-9]{{3}})+|[0-9]{{1,9}})(?:[.,][0-9]{{1,2}})?")


def _number(cell: Any, factor: int, expected: str) -> int:
    """Return the number times `factor`, which must be whole."""
    if type(cell) is str and _NUMBER.fullmatch(cell.strip()):
        exact = Fraction(re.sub(r"\s", "", cell).replace(",", ".")) * factor
    elif type(cell) is float and 0 <= cell < 1e9:
        exact = Fraction(format(cell, ".15g")) * factor
    else:
        raise UnparsedError("bad_number", expected, _format_hint(cell))
    if exact.denominator != 1:
        raise UnparsedError("bad_number", expected)
    return int(exact)


def integer(cell: Any) -> int:
    """Return a whole number, zero or more."""
    return _number(cell, 1, "un nombre entier, comme 12")


def year(cell: Any) -> int:
    """Return an exercice."""
    expected = "une année, comme 2020"
    number = _number(cell, 1, expected)
    if not 1900 <= number < 2100:
        raise UnparsedError("bad_number", expected)
    return number


_DAYS = re.compile(r"(?:(?P<count>[0-9]{1,3}|une?) )?(?P<half>demi )?j(?:ours?|ournees?)?")
_DAYS_UNIT = re.compile(rf"(?<=[0-9½¼¾]){SPACE}*j(?:ours?|ournées?)?$", re.IGNORECASE)
_PARTS = {"½": 50, "¼": 25, "¾": 75}
_DAYS_PART = re.compile(rf"([0-9]{{1,3}})?{SPACE}*([½¼¾])")


def hundredths(cell: Any) -> int:
    """Return a quantity of days in integer hundredths: `0,5`, `½` and `0,5 j` are 50."""
    expected = "un nombre, comme 1 ou 0,5"
    if type(cell) is not str:
        return _number(cell, 100, expected)
    bare = _DAYS_UNIT.sub("", cell.strip())
    part = _DAYS_PART.fullmatch(bare)
    if part:
        return int(part[1] or 0) * 100 + _PARTS[part[2]]
    said = _DAYS.fullmatch(fold(cell))
    if said and (said["count"] or said["half"]):
        count = said["count"] or "1"
        return int(count if count.isdecimal() else "1") * (50 if said["half"] else 100)
    return _number(bare, 100, expected)
