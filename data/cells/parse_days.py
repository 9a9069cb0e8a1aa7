"""Days, however they are written; what reads two ways (`01/02/20`) is refused."""

import re
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from data.cells.parse_cells import Parser, UnparsedError
from data.cells.words import fold

_EXPECTED = "une date, comme 31/12/2020"
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS = (
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
)
_BEFORE = re.compile(r"(?:le\s+)?(?:([^\W\d_]{3,8})\.?,?\s+)?(?:le\s+)?(?=[0-9])", re.IGNORECASE)
_ZONE = r"Z|\(?(?:UTC|GMT)\)?|[+-][0-9]{2}:[0-9]{2}"
_MOMENT = re.compile(
    r"(?P<day>.*?[0-9]{2})"
    r"(?:(?:T|,?\s+(?:à\s+)?)(?P<hour>[0-9]{1,2})"
    r"(?:\s?[hH]\s?(?P<m2>[0-9]{2})?|:(?P<minute>[0-9]{2})(?::[0-9]{2}(?:[.,][0-9]+)?)?)"
    rf"(?:\s?(?P<half>[AaPp])[Mm])?(?:\s?(?P<zone>{_ZONE}|[+-][0-9]{{4}}))?|\s?(?:{_ZONE}))?",
    re.DOTALL,
)
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_DAY_FIRST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})")
_IN_LETTERS = re.compile(r"([0-9]{1,2})(?:er)? ([a-z]{3,9}) ([0-9]{4}|[0-9]{2})")
_TOGETHER = re.compile(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})")
_SERIAL = re.compile(r"[0-9]{5}")
_EPOCH, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2100, 1, 1)
_LONGEST = 80
_LAST_SHORT_YEAR = 29
"""Excel's own: a year of two digits is of this century up to it."""


def day_parser(date1904: bool = False) -> Parser:
    """Return the parser of days for a workbook: cells, texts, and Excel serial numbers.

    A moment that says its offset is dated by its day in Paris.
    """
    epoch = _EPOCH_1904 if date1904 else _EPOCH

    def day(cell: Any) -> str:
        if isinstance(cell, datetime):
            return _plausible(cell.date())
        if isinstance(cell, date):
            return _plausible(cell)
        if type(cell) is str:
            if len(cell) <= _LONGEST:
                return _text_day(cell.strip(), epoch)
        elif type(cell) is float and cell.is_integer():
            if 1 <= cell < 80_000:
                return _plausible(epoch + timedelta(days=cell))
            together = _TOGETHER.fullmatch(str(int(cell)))
            if together:
                return _plausible(_date(*together.groups()))
        hint = "une heure ou une durée, sans jour" if isinstance(cell, time | timedelta) else ""
        raise UnparsedError("bad_date", _EXPECTED, hint)

    return day


@lru_cache(maxsize=4096)  # days come again and again down a column
def _text_day(cell: str, epoch: date) -> str:
    if _SERIAL.fullmatch(cell):
        return _plausible(epoch + timedelta(days=int(cell)))
    before = _BEFORE.match(cell)
    weekday = _weekday(before[1]) if before and before[1] else None
    found = _MOMENT.fullmatch(cell[before.end() :] if before else cell)
    if not found:
        raise UnparsedError("bad_date", _EXPECTED)
    day = _written(found["day"].strip())
    if weekday is not None and day.weekday() != weekday:
        hint = f"le {day:%d/%m/%Y} est un {_WEEKDAYS[day.weekday()]}, pas un {_WEEKDAYS[weekday]}"
        raise UnparsedError("bad_date", _EXPECTED, hint)
    if found["hour"]:
        day = _in_paris(day, found)
    return _plausible(day)


def _weekday(word: str) -> int:
    """Return the number of a weekday from its name or its first letters."""
    said = fold(word)
    known = [i for i, name in enumerate(_WEEKDAYS) if name.startswith(said)]
    if len(known) != 1:
        raise UnparsedError("bad_date", _EXPECTED)
    return known[0]


def _written(day: str) -> date:
    found = _YEAR_FIRST.fullmatch(day)
    if found:
        return _date(found[1], found[3], found[4])
    found = _TOGETHER.fullmatch(day)
    if found:
        return _date(*found.groups())
    found = _DAY_FIRST.fullmatch(day)
    if found:
        if len(found[4]) == 2:
            _check_short_year(found[1], found[3], found[4], found[2])
        return _date(found[4], found[3], found[1])
    found = _IN_LETTERS.fullmatch(fold(day))
    months = [i for i, name in enumerate(_MONTHS, 1) if found and name.startswith(found[2])]
    if found and len(months) == 1:
        if len(found[3]) == 2 and int(found[3]) > _LAST_SHORT_YEAR:
            raise _two_digits()
        return _date(found[3], str(months[0]), found[1])
    raise UnparsedError("bad_date", _EXPECTED)


def _two_digits() -> UnparsedError:
    hint = "l’année n’a que deux chiffres, et la date se lit de plusieurs façons"
    return UnparsedError("bad_date", _EXPECTED, hint)


def _check_short_year(day: str, month: str, year: str, separator: str) -> None:
    """Refuse a year of two digits unless the day can be nothing else than the day.

    Raises:
        UnparsedError: it could be a month (American order) or, with hyphens, a year.
    """
    one_way = int(day) > 12 or int(day) == int(month)
    if not one_way or separator == "-" or int(year) > _LAST_SHORT_YEAR:
        raise _two_digits()


def _date(year: str, month: str, day: str) -> date:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        raise UnparsedError("bad_date", _EXPECTED, "ce jour n’existe pas") from None


@cache
def _paris() -> ZoneInfo:
    return ZoneInfo("Europe/Paris")


def _in_paris(day: date, found: re.Match[str]) -> date:
    """Return the day in Paris of a moment whose day is written `day`; as it is without offset."""
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + 12 * (found["half"] in "Pp")
    minute = int(found["minute"] or found["m2"] or 0)
    zone = (found["zone"] or "").strip("()")
    offset = re.sub(r"^(?:Z|UTC|GMT)$", "+00:00", zone)
    try:
        moment = datetime.fromisoformat(f"{day}T{hour:02}:{minute:02}:00{offset}")
        return moment.astimezone(_paris()).date() if zone else day
    except (ValueError, OverflowError):
        raise UnparsedError("bad_date", _EXPECTED, "cette heure n’existe pas") from None


def _plausible(day: date) -> str:
    if not _FIRST_DAY <= day < _LAST_DAY:
        raise UnparsedError("bad_date", _EXPECTED, "hors de ce qui est vraisemblable")
    return day.isoformat()
