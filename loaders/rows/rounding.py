"""Computed amounts of a forecast: more than two decimals, rounded to the cent."""

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from data.cells import parse

DATASETS_ROUNDED = frozenset({"forecast"})
"""Datasets whose amounts are estimates; what was called, paid or engaged has exact cents."""

_LONG = re.compile(
    r"\s*([-−]?)\s*([0-9][0-9 \u00a0\u202f\u2009]*)[.,]([0-9]{3,})(\s*(?:€|eur|euros?)?\s*)", re.I
)
_CENT = Decimal("0.01")


def rounded(cell: Any) -> Any:
    """Return the cell with two decimals, halves away from zero; itself when it has no more.

    `1,234` may be a thousand: it is left as it is, and refused. `1 234,565` is not.
    """
    if type(cell) is float:
        exact = Decimal(format(cell, ".15g")) if abs(cell) < 1e13 else None
        if exact is None or exact == exact.quantize(_CENT, ROUND_HALF_UP):
            return cell
        return float(exact.quantize(_CENT, ROUND_HALF_UP))
    found = _LONG.fullmatch(cell) if type(cell) is str else None
    if not found:
        return cell
    sign, whole, decimals, unit = found.groups()
    digits = re.sub(r"[^0-9]", "", whole)
    if len(decimals) == 3 and len(digits) < 4 and digits.strip("0"):
        return cell
    exact = Decimal(f"{digits}.{decimals}").quantize(_CENT, ROUND_HALF_UP)
    return f"{sign}{exact}{unit}".replace(".", ",")


def parse_rounded(cell: Any) -> int:
    """Return the cents of a forecast's cell."""
    return parse.cents(rounded(cell))
