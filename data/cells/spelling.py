"""A stored value back as the cell that gives it: the inverse of `data.cells.parse`."""

from datetime import date
from fractions import Fraction

from data.agreement.model import Agreement
from data.cells import parse
from data.datasets import Column, Kind

Value = str | int | None
Spelt = str | int | float | bool | date | None

_WORDS = {
    Kind.STATE: parse.STATES,
    Kind.WEATHER: parse.WEATHER,
    Kind.TEAM_SITUATION: parse.TEAM_SITUATIONS,
    Kind.ACTION_SITUATION: parse.ACTION_SITUATIONS,
    Kind.DUTY_SITUATION: parse.DUTY_SITUATIONS,
    Kind.NOTICE: parse.NOTICES,
    Kind.PAPER_FACT: parse.PAPER_FACTS,
    Kind.OUT_OF_PERIOD: parse.OUT_OF_PERIOD,
    Kind.ATTENDANCE: parse.ATTENDANCES,
}

_FIRST_SAFE_DAY = "1900-03-01"
"""Before it, spreadsheet programs disagree on which day a number is."""


def as_day(text: str | None) -> date | None:
    """Return the day that a stored text is."""
    return date.fromisoformat(text) if text else None


def spell(value: Value, column: Column, agreement: Agreement, session: str | None = None) -> Spelt:
    """Return the cell that reads back as a stored value.

    Args:
        value: As stored; None gives an empty cell.
        column: Its column.
        agreement: The programme's words.
        session: Key of the row's session, when it has one: its criteria and decisions.

    Returns:
        An amount in euros, a day as a date, a word of a list as its label, all else as
        stored. A score needs its criterion's maximum: see `spell_score`.
    """
    if value is None:
        return None
    kind = column.kind
    if kind in (Kind.CENTS, Kind.HUNDREDTHS):
        return int(value) / 100
    if kind is Kind.DAY:
        text = str(value)
        return date.fromisoformat(text) if text >= _FIRST_SAFE_DAY else text
    if kind is Kind.YES_NO:
        return "Oui" if value else "Non"
    if kind is Kind.CROSS:
        return "x" if value else "non"
    if kind in _WORDS:
        labels = _WORDS[kind].labels
        return next(label for label, code in labels.items() if code == value)
    return _named(value, kind, agreement, session)


def word(value: Value, column: Column, agreement: Agreement) -> Value:
    """Return the French word of a stored key or code, whatever its session; else the value."""
    if column.kind is Kind.OUTCOME:
        labels = {code: label for s in agreement.sessions for label, code in s.outcomes.items()}
        return labels.get(str(value), value)  # type: ignore[call-overload, no-any-return]
    if column.kind not in (*_WORDS, Kind.SESSION, Kind.CATEGORY, Kind.DUTY):
        return value
    spelt = spell(value, column, agreement)
    return spelt if isinstance(spelt, (str, int)) else value


def spell_score(score: Fraction, maximum: int) -> str:
    """Return a score as a juror writes it; a fraction of the maximum if its decimals never end."""
    for digits in range(7):
        scaled = score * 10**digits
        if scaled.denominator == 1:
            whole, rest = divmod(int(scaled), 10**digits)
            return f"{whole},{rest:0{digits}d}" if digits else str(whole)
    return f"{score.numerator}/{score.denominator * maximum}"


def _named(value: str | int, kind: Kind, agreement: Agreement, session: str | None) -> str | int:
    """Return the name that the agreement gives to a key; the value itself when it has none."""
    of_session = next((s for s in agreement.sessions if s.key == session), None)
    names: dict[Kind, dict[str, str]] = {
        Kind.SESSION: {s.key: s.name for s in agreement.sessions},
        Kind.CATEGORY: {c.key: c.label for c in agreement.categories},
        Kind.DUTY: {d.key: d.label for d in agreement.duties},
    }
    if of_session:
        names[Kind.CRITERION] = {c.key: c.label for c in of_session.criteria}
        names[Kind.OUTCOME] = {code: label for label, code in of_session.outcomes.items()}
    return names.get(kind, {}).get(str(value), value)
