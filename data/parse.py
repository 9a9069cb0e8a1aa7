"""A cell in, a stored value out, or the reason why not.

Nothing is guessed: what can be read in two ways (`1.234`, `01/02/20`) is refused. Cells
come as the readers give them: text, float, bool, date, datetime, or None when blank; none
of these functions is called on a blank cell.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from data.agreement import Agreement
from data.datasets import Kind
from data.owners import SHARED
from data.words import fold

Parser = Callable[[Any], Any]

MAXIMUM_CENTS = 100_000_000_000
"""Largest amount believed, in cents (a billion euros); beyond it the cell is refused."""


class UnparsedError(Exception):
    """A cell is not what its column wants: the kind of problem, and what was expected."""

    def __init__(self, kind: str, expected: str, hint: str = "") -> None:
        super().__init__(expected)
        self.kind = kind
        self.expected = expected
        self.hint = hint


_AMOUNT = re.compile(
    r"([-−+]?)[ \u00a0\u202f\u2009]*"
    r"([0-9]{1,3}(?:[ \u00a0\u202f\u2009][0-9]{3})+|[0-9]+)"
    r"(?:([.,])([0-9]+))?"
    r"[ \u00a0\u202f\u2009]*(?:€|EUR|euros?)?[ \u00a0\u202f\u2009]*(-?)"
)
_AMOUNT_EXPECTED = "un montant en euros, comme 9 000,00"
TOO_MANY_DECIMALS = "plus de deux décimales : arrondir au centime, avec =ARRONDI(…;2)"
_DATE_EXPECTED = "une date, comme 31/12/2020"
_SPACES = re.compile(r"\s+")
_LOST_DIGITS = re.compile(r"[0-9]+(?:[.,][0-9]+[Ee][+-]?|[Ee]\+)[0-9]+")


def text(cell: Any) -> str:
    """Return the cell as text: as typed, without outer blanks; 3.0 is « 3 »."""
    if type(cell) is str:
        return cell.strip()
    if isinstance(cell, bool):
        return "Oui" if cell else "Non"
    if isinstance(cell, float):
        return code(cell)
    if isinstance(cell, datetime):
        moment = cell.isoformat(sep=" ")
        return moment.removesuffix(" 00:00:00")
    return str(cell)


def code(cell: Any) -> str:
    """Return an identifier: text as typed, inner runs of blanks as one; 59.0 is « 59 »."""
    if type(cell) is str:
        return cell if cell.isalnum() else _SPACES.sub(" ", cell).strip()
    if isinstance(cell, float):
        if cell.is_integer() and abs(cell) < 1e15:
            return str(int(cell))
        return format(cell, ".15g").replace(".", ",")
    return text(cell)


def identifier(cell: Any) -> str:
    """Return a code, unless a spreadsheet has already lost its last digits."""
    is_lost = (
        abs(cell) >= 1e15
        if isinstance(cell, float)
        else isinstance(cell, str) and _LOST_DIGITS.fullmatch(cell.strip())
    )
    if is_lost:
        raise UnparsedError("lost_digits", "un texte", "Excel n’a gardé que 15 chiffres")
    return code(cell)


def cents(cell: Any) -> int:
    """Return integer euro cents.

    A text has at most one decimal separator with one or two digits after it, blanks only
    between groups of three, and may bear € or a SAP trailing minus. `1.234` and `1,234`
    are ambiguous. A number must be whole cents at the 15 digits that Excel shows.
    """
    if type(cell) is float:
        return _float_cents(cell)
    if type(cell) is not str:
        hint = "la cellule est au format date" if isinstance(cell, date) else ""
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED, hint)
    found = _AMOUNT.fullmatch(cell.strip())
    if not found:
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED)
    sign, whole, separator, decimals, trailing = found.groups()
    if separator and len(decimals) == 3:
        raise UnparsedError(
            "bad_amount", _AMOUNT_EXPECTED, "se lit de deux façons, milliers ou décimales"
        )
    if separator and len(decimals) > 2:
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED, TOO_MANY_DECIMALS)
    if sign and trailing:
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED)
    amount = int(re.sub(r"[^0-9]", "", whole)) * 100 + int((decimals or "0").ljust(2, "0"))
    if amount > MAXIMUM_CENTS:
        raise UnparsedError("bad_amount", _AMOUNT_EXPECTED, "trop grand pour être vrai")
    return -amount if trailing or sign in ("-", "−") else amount


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


_NUMERIC_DAY = re.compile(
    r"(?:(?P<y>[0-9]{4})-(?P<m>[0-9]{1,2})-(?P<d>[0-9]{1,2})"
    r"|(?P<d2>[0-9]{1,2})([/.-])(?P<m2>[0-9]{1,2})\5(?P<y2>[0-9]{4}))"
    r"(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?: ?[AaPp][Mm])?)?"
    r"(?: ?(?:Z|UTC|[+-][0-9]{2}:?[0-9]{2}))?"
)
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
_LONG_DAY = re.compile(r"([0-9]{1,2})(?:er)? ([a-z]+) ([0-9]{4})")
_SERIAL = re.compile(r"[0-9]{5}")
_EPOCH, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2100, 1, 1)


def day_parser(date1904: bool = False) -> Parser:
    """Return the parser of days for a workbook: cells, texts, and Excel serial numbers."""
    epoch = _EPOCH_1904 if date1904 else _EPOCH

    def day(cell: Any) -> str:
        if isinstance(cell, datetime):
            return _plausible(cell.date())
        if isinstance(cell, date):
            return _plausible(cell)
        if type(cell) is str:
            return _text_day(cell.strip(), epoch)
        if type(cell) is float and cell.is_integer() and 1 <= cell < 80_000:
            return _plausible(epoch + timedelta(days=cell))
        raise UnparsedError("bad_date", _DATE_EXPECTED)

    return day


def _text_day(cell: str, epoch: date) -> str:
    found = _NUMERIC_DAY.fullmatch(cell)
    if found:
        part = found.group
        year, month, day = (
            (part("y"), part("m"), part("d")) if part("y") else (part("y2"), part("m2"), part("d2"))
        )
        try:
            return _plausible(date(int(year), int(month), int(day)))
        except ValueError:
            raise UnparsedError("bad_date", _DATE_EXPECTED, "ce jour n’existe pas") from None
    long = _LONG_DAY.fullmatch(fold(cell))
    if long and long[2] in _MONTHS:
        try:
            return _plausible(date(int(long[3]), _MONTHS.index(long[2]) + 1, int(long[1])))
        except ValueError:
            raise UnparsedError("bad_date", _DATE_EXPECTED, "ce jour n’existe pas") from None
    if _SERIAL.fullmatch(cell):
        return _plausible(epoch + timedelta(days=int(cell)))
    raise UnparsedError("bad_date", _DATE_EXPECTED)


def _plausible(day: date) -> str:
    if not _FIRST_DAY <= day < _LAST_DAY:
        raise UnparsedError("bad_date", _DATE_EXPECTED, "hors de ce qui est vraisemblable")
    return day.isoformat()


_NUMBER = re.compile(
    r"(?:[0-9]{1,3}(?:[ \u00a0\u202f\u2009][0-9]{3})+|[0-9]{1,9})(?:[.,][0-9]{1,2})?"
)


def _number(cell: Any, factor: int, expected: str) -> int:
    """Return the number times `factor`, which must be whole."""
    if type(cell) is str and _NUMBER.fullmatch(cell.strip()):
        exact = Fraction(re.sub(r"\s", "", cell).replace(",", ".")) * factor
    elif type(cell) is float and 0 <= cell < 1e9:
        exact = Fraction(format(cell, ".15g")) * factor
    else:
        raise UnparsedError("bad_number", expected)
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
    if not _FIRST_DAY.year <= number < _LAST_DAY.year:
        raise UnparsedError("bad_number", expected)
    return number


def hundredths(cell: Any) -> int:
    """Return a quantity in integer hundredths: `0,5` is 50."""
    return _number(cell, 100, "un nombre, comme 1 ou 0,5")


_YES = frozenset({"oui", "o", "vrai", "true", "yes", "1", "x", "on", "checked", "present"})
_NO = frozenset({"non", "n", "faux", "false", "no", "0", "off", "absent"})


def yes_no(cell: Any) -> int:
    """Return 1 or 0."""
    if isinstance(cell, bool):
        return int(cell)
    word = fold(code(cell))
    if word in _YES or cell in ("✔", "✓", "☑"):
        return 1
    if word in _NO:
        return 0
    raise UnparsedError("bad_value", "Oui ou Non")


_CROSSES = frozenset(
    {"x", "✗", "✘", "✖", "✔", "✓", "☑", "✅", "☒", "❌", "❎", "🗸", "🗹", "🗷", "×"}
    | {"1", "oui", "true", "vrai"}
)
_NO_CROSSES = frozenset({"", "0", "non", "-", "–", "false", "faux", "☐", "⬜", "□"})
_AS_EMOJI, _AS_TEXT = "\ufe0f", "\ufe0e"
"""What follows a character to show it in colours or not."""


def cross(cell: Any) -> int:
    """Return 1 for a cross of any sort, 0 for none."""
    if isinstance(cell, bool):
        return int(cell)
    word = code(cell).casefold().replace(_AS_EMOJI, "").replace(_AS_TEXT, "")
    if word in _CROSSES:
        return 1
    if word in _NO_CROSSES:
        return 0
    raise UnparsedError("bad_value", "une croix (x) ou rien")


def siren(cell: Any) -> str:
    """Return the nine digits of a SIREN, typed with or without blanks."""
    digits = re.sub(r"[\s\u00a0\u202f]", "", code(cell))
    if not re.fullmatch(r"[0-9]{9}", digits):
        raise UnparsedError("bad_value", "un SIREN : neuf chiffres")
    return digits


NOT_SCORED = frozenset({"nc", "n c", "abs", "absent", "absente", "n a", "na", "ns", "nn"})
"""What a juror writes, folded, for « not scored », as a dash does; it is never zero."""

_SCORE = re.compile(
    r"([0-9]+(?:[.,][0-9]+)?)\s*(?:(?:/|sur\b)\s*([0-9]+(?:[.,][0-9]+)?)|(%))?", re.IGNORECASE
)


def score_scale(cell: Any) -> Fraction | None:
    """Return what a mark's own cell says it is out of: `7/10` is 10, `80 %` is 100."""
    found = _SCORE.fullmatch(cell.strip()) if type(cell) is str else None
    if not found or not (found[2] or found[3]):
        return None
    return Fraction(100) if found[3] else Fraction(found[2].replace(",", "."))


def score(cell: Any, maximum: int, scale: Fraction | None = None) -> str | None:
    """Return a score on its criterion's scale as an exact fraction, None when not scored.

    `7/10` for a criterion out of 5 is 7/2, and `80 %` is 4. `scale` is what a plain number
    is out of, when the sheet states another maximum than the criterion's: a cell that then
    states a third one is refused.
    """
    written = cell.strip() if type(cell) is str else code(cell)
    if fold(written) in NOT_SCORED or written in ("-", "–", "—"):
        return None
    found = _SCORE.fullmatch(written)
    own = score_scale(written)
    if not found or own == 0:
        raise UnparsedError(
            "bad_number", f"une note de 0 à {maximum}, comme 3,5 ou 7/10, ou NC si non noté"
        )
    value = Fraction(found[1].replace(",", "."))
    if own and not found[3] and scale not in (None, maximum, own):
        hint = f"la feuille dit « sur {scale} »"
        raise UnparsedError("bad_scale", f"une note sur {scale}", hint)
    out_of = own or scale or Fraction(maximum)
    if value > out_of:
        raise UnparsedError("above_maximum", f"une note de 0 à {out_of}")
    return str(value * maximum / out_of)


def choice(words: Mapping[str, str], expected: str, kind: str = "bad_value") -> Parser:
    """Return a parser that looks a word up by its folded form."""

    def look_up(cell: Any) -> str:
        value = words.get(fold(code(cell)))
        if value is None:
            raise UnparsedError(kind, expected)
        return value

    return look_up


@dataclass(frozen=True, slots=True)
class Words:
    """A list of words of the field: French labels to the code that is stored."""

    labels: Mapping[str, str]

    def parser(self) -> Parser:
        """Return the parser that takes a label or a code."""
        words = {fold(label): code for label, code in self.labels.items()}
        words |= {fold(code): code for code in self.labels.values()}
        shown: dict[str, str] = {}
        for label, code in self.labels.items():
            shown.setdefault(code, label)
        *others, last = shown.values()
        return choice(words, f"{', '.join(others)} ou {last}")


STATES = Words(
    {
        "Brouillon": "draft",
        "En construction": "submitted",
        "En instruction": "in_review",
        "Accepté": "accepted",
        "Refusé": "refused",
        "Classé sans suite": "dismissed",
        "À corriger": "submitted",
        "accepte": "accepted",
        "refuse": "refused",
        "sans_suite": "dismissed",
    }
)
WEATHER = Words({"soleil": "sun", "nuage": "cloud", "pluie": "rain", "orage": "storm"})
TEAM_SITUATIONS = Words({"En cours": "running", "Terminée": "finished", "Abandonnée": "abandoned"})
ACTION_SITUATIONS = Words(
    {"À faire": "to_do", "En cours": "running", "Faite": "done", "Abandonnée": "dropped"}
)
DUTY_SITUATIONS = Words(
    {
        "Tenue": "kept",
        "En cours": "running",
        "Non tenue": "not_kept",
        "Sans objet": "not_applicable",
    }
)
NOTICES = Words(
    {
        "mise en demeure": "formal_notice",
        "résiliation": "termination",
        "désengagement": "withdrawal",
        "difficulté": "difficulty",
        "différend": "dispute",
    }
)


def parsers(agreement: Agreement, date1904: bool = False) -> dict[Kind, Parser]:
    """Return the parser of each kind for an agreement's words (scores apart)."""
    outcomes = Words(
        {label: code for session in agreement.sessions for label, code in session.outcomes.items()}
    )
    return {
        Kind.TEXT: text,
        Kind.CODE: identifier,
        Kind.CENTS: cents,
        Kind.DAY: day_parser(date1904),
        Kind.INTEGER: integer,
        Kind.YEAR: year,
        Kind.HUNDREDTHS: hundredths,
        Kind.YES_NO: yes_no,
        Kind.CROSS: cross,
        Kind.SIREN: siren,
        Kind.PARTNER: _partner(agreement),
        Kind.OWNER: _owner(agreement),
        Kind.PHASE: _phase(agreement),
        Kind.SESSION: _session(agreement),
        Kind.CRITERION: text,
        Kind.CATEGORY: _category(agreement),
        Kind.STATE: STATES.parser(),
        Kind.OUTCOME: outcomes.parser(),
        Kind.WEATHER: WEATHER.parser(),
        Kind.TEAM_SITUATION: TEAM_SITUATIONS.parser(),
        Kind.ACTION_SITUATION: ACTION_SITUATIONS.parser(),
        Kind.DUTY: _duty(agreement),
        Kind.DUTY_SITUATION: DUTY_SITUATIONS.parser(),
        Kind.NOTICE: NOTICES.parser(),
    }


def _partner(agreement: Agreement) -> Parser:
    known: dict[Any, str] = {}

    def partner(cell: Any) -> str:
        found = known.get(cell)
        if found is None:
            written = code(cell)
            found = agreement.partner_code(written)
            if found is None:
                near = agreement.closest_partner(written)
                hint = f"vouliez-vous dire {near.name} ({near.code}) ?" if near else ""
                codes = ", ".join(p.code for p in agreement.partners)
                raise UnparsedError("unknown_partner", f"un partenaire : {codes}", hint)
            known[cell] = found
        return found

    return partner


def _owner(agreement: Agreement) -> Parser:
    partner = _partner(agreement)

    def owner(cell: Any) -> str:
        if type(cell) is str and fold(cell) in ("commun", "commune", "mutualise", "mutualisee"):
            return SHARED
        return str(partner(cell))

    return owner


def _phase(agreement: Agreement) -> Parser:
    last = agreement.phases[-1].number

    def phase(cell: Any) -> int:
        number = agreement.phase_number(code(cell))
        if number is None:
            raise UnparsedError("unknown_phase", f"une phase de 1 à {last}, ou son titre")
        return number

    return phase


def _session(agreement: Agreement) -> Parser:
    names = ", ".join(session.name for session in agreement.sessions)

    def session(cell: Any) -> str:
        key = agreement.session_key(code(cell))
        if key is None:
            raise UnparsedError("unknown_session", f"une session : {names}")
        return key

    return session


def _category(agreement: Agreement) -> Parser:
    labels = ", ".join(category.label for category in agreement.categories)

    def category(cell: Any) -> str:
        key = agreement.category_key(code(cell))
        if key is None:
            raise UnparsedError("bad_value", f"une catégorie : {labels}")
        return key

    return category


def _duty(agreement: Agreement) -> Parser:
    words = {fold(duty.key): duty.key for duty in agreement.duties}
    words |= {fold(duty.label): duty.key for duty in agreement.duties}
    return choice(words, "une obligation de la convention, par son code", "unknown_duty")
