"""A cell in, a stored value out, or the reason why not.

Nothing is guessed: what can be read in two ways (`1.234`, `01/02/20`) is refused. Cells
come as the readers give them: text, float, bool, date, datetime, or None when blank; none
of these functions is called on a blank cell. Amounts, days and words of lists have modules
of their own; this one has what is left, and the parser of each kind.
"""

import re
from datetime import date
from fractions import Fraction
from typing import Any

from data.agreement.model import Agreement
from data.cells.parse_amounts import MAXIMUM_CENTS, cents, hundredths, integer, year
from data.cells.parse_cells import (
    Parser,
    UnparsedError,
    code,
    identifier,
    is_dash,
    is_nothing,
    or_nothing,
    text,
)
from data.cells.parse_days import day_parser
from data.cells.parse_words import (
    ACTION_SITUATIONS,
    ATTENDANCES,
    DUTY_SITUATIONS,
    NOTICES,
    OUT_OF_PERIOD,
    PAPER_FACTS,
    STATES,
    TEAM_SITUATIONS,
    WEATHER,
    Words,
    choice,
    presence,
    yes_no,
)
from data.cells.words import fold
from data.datasets import Kind
from data.owners import SHARED

__all__ = [
    "ACTION_SITUATIONS",
    "ATTENDANCES",
    "DUTY_SITUATIONS",
    "MAXIMUM_CENTS",
    "NOTICES",
    "OUT_OF_PERIOD",
    "PAPER_FACTS",
    "STANDS_ASIDE",
    "STATES",
    "TEAM_SITUATIONS",
    "WEATHER",
    "Parser",
    "UnparsedError",
    "Words",
    "cents",
    "choice",
    "code",
    "cross",
    "day_parser",
    "hundredths",
    "identifier",
    "integer",
    "is_dash",
    "is_nothing",
    "or_nothing",
    "parsers",
    "presence",
    "score",
    "siren",
    "text",
    "year",
    "yes_no",
]

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


NOT_SCORED = frozenset({"nc", "n c", "abs", "absent", "absente", "n a", "na", "ns", "nn"}).union(
    {"non note", "non notee", "abstention", "s abstient", "sans avis"}
)
"""What a juror writes, folded, for « not scored », as a dash does; it is never zero."""

STANDS_ASIDE = frozenset({"deport", "deporte", "deportee", "se deporte", "s est deporte"})
"""What a juror writes, folded, who stands aside for a file."""

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
    if isinstance(cell, date):
        expected = f"une note de 0 à {maximum}, comme 3,5 ou 7/10, ou NC si non noté"
        hint = f"le tableur a fait une date de « {cell.day}/{cell.month} » : la mettre en texte"
        raise UnparsedError("bad_number", expected, hint)
    written = cell.strip() if type(cell) is str else code(cell)
    if (fold(written) in NOT_SCORED and written[:1] != "#") or written in ("-", "–", "—"):
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


def parsers(agreement: Agreement, date1904: bool = False) -> dict[Kind, Parser]:
    """Return the parser of each kind for an agreement's words (scores apart).

    A cell that says « nothing » (a dash, « néant », `00.00.0000`) gives None where a blank
    is what anybody would read.
    """
    outcomes = Words(
        {label: code for session in agreement.sessions for label, code in session.outcomes.items()}
    )
    return {
        Kind.TEXT: text,
        Kind.CODE: identifier,
        Kind.CENTS: or_nothing(cents),
        Kind.DAY: or_nothing(day_parser(date1904)),
        Kind.INTEGER: or_nothing(integer),
        Kind.YEAR: year,
        Kind.HUNDREDTHS: or_nothing(hundredths),
        Kind.YES_NO: or_nothing(yes_no),
        Kind.CROSS: cross,
        Kind.SIREN: or_nothing(siren),
        Kind.PARTNER: _partner(agreement),
        Kind.OWNER: _owner(agreement),
        Kind.PHASE: _phase(agreement),
        Kind.SESSION: _session(agreement),
        Kind.CRITERION: text,
        Kind.CATEGORY: _category(agreement),
        Kind.STATE: STATES.parser(),
        Kind.OUTCOME: outcomes.parser(),
        Kind.WEATHER: or_nothing(WEATHER.parser()),
        Kind.TEAM_SITUATION: TEAM_SITUATIONS.parser(),
        Kind.ACTION_SITUATION: ACTION_SITUATIONS.parser(),
        Kind.DUTY: _duty(agreement),
        Kind.DUTY_SITUATION: DUTY_SITUATIONS.parser(),
        Kind.NOTICE: NOTICES.parser(),
        Kind.PAPER_FACT: PAPER_FACTS.parser(),
        Kind.OUT_OF_PERIOD: or_nothing(OUT_OF_PERIOD.parser()),
        Kind.ATTENDANCE: ATTENDANCES.parser(),
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
    state = {fold(agreement.state.code), fold(agreement.state.name)}

    def owner(cell: Any) -> str:
        if type(cell) is str and fold(cell) in state:
            return agreement.state.code
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
