"""How long an agreement lasts and what its cap is (convention art. 2, 4.1, 5; charte III).

Dates of force are inclusive: an agreement that ends on a day is over the day after.
"""

import calendar
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from subjects.rule_dated import come, has_come


@dataclass(frozen=True, slots=True)
class Amendment:
    """An amendment (avenant) to one partner's agreement (convention art. 5).

    A `cap_cents` or an `ends_on` left out leaves the previous one in force.
    """

    number: str
    signed_on: date
    effective_on: date | None
    cap_cents: int | None
    ends_on: date | None
    subject: str = ""
    requested_on: date | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """When an amendment was asked for and signed (convention art. 5); unknown is None."""

    number: str
    requested_on: date | None
    signed_on: date | None


@dataclass(frozen=True, slots=True)
class AgreementState:
    """One partner's agreement on a day; dates are None while it is not signed."""

    partner: str
    signed_on: date | None
    ends_on: date | None
    cap_cents: int
    latest_term: date | None
    is_over: bool


def add_months(day: date, months: int) -> date:
    """Return the same day some calendar months later, or the month's last day.

    31 August and 6 months make 28 February, or 29 February in a leap year.
    """
    year, month_index = divmod(day.year * 12 + day.month - 1 + months, 12)
    last_day = calendar.monthrange(year, month_index + 1)[1]
    return date(year, month_index + 1, min(day.day, last_day))


def in_force_on(amendment: Amendment) -> date:
    """Return the later of the signature and the effect (convention art. 5)."""
    return max(amendment.signed_on, amendment.effective_on or amendment.signed_on)


def in_force(amendments: Iterable[Amendment], on: date) -> list[Amendment]:
    """Return the amendments in force on a day, the last one to prevail at the end.

    Returns:
        Ordered by the day they come into force, then by number: `2` before `2 bis`,
        before `10`, before one without a figure.
    """
    return sorted(
        (amendment for amendment in amendments if has_come(in_force_on(amendment), on)),
        key=lambda amendment: (in_force_on(amendment), _number_order(amendment.number)),
    )


def _number_order(number: str) -> tuple[bool, int, str]:
    figure = re.match(r"\d+", number)
    return (figure is None, int(figure[0]) if figure else 0, number)


def cap_in_force(cap_cents: int, amendments: Iterable[Amendment], on: date) -> int:
    """Return the partner's cap on a day (convention art. 4.1).

    Args:
        cap_cents: The agreement's own cap, in euro cents; it holds before signature too.
        amendments: The partner's, in any order.
        on: The day.
    """
    caps = [a.cap_cents for a in in_force(amendments, on) if a.cap_cents is not None]
    return caps[-1] if caps else cap_cents


def latest_term(signed_on: date, months: int, amendments: Iterable[Amendment], on: date) -> date:
    """Return the last day the agreement may run to, as amended (art. 2; charte III).

    Args:
        signed_on: When the agreement was signed.
        months: Its duration, in calendar months.
        amendments: The partner's, in any order; their term may be sooner or later.
        on: The day on which amendments must be in force.
    """
    ends = [a.ends_on for a in in_force(amendments, on) if a.ends_on is not None]
    return ends[-1] if ends else add_months(signed_on, months)


def agreement_state(
    partner: str,
    signed_on: date | None,
    cap_cents: int,
    months: int,
    amendments: Sequence[Amendment],
    last_phase_ended_on: date | None,
    on: date,
    ends_with_last_phase: bool,
    terminated_on: date | None = None,
) -> AgreementState:
    """Return where one partner's agreement stands on a day.

    Args:
        partner: Its code.
        signed_on: None when it is not known.
        cap_cents: The agreement's own cap, in euro cents.
        months: Its duration, in calendar months.
        amendments: The partner's, in any order.
        last_phase_ended_on: When its last phase really ended; ignored when later than `on`.
        on: The day.
        ends_with_last_phase: Whether the end of the last phase ends the agreement: so in
            a convention (art. 2), not in a charter.
        terminated_on: The end that a notice received by `on` gives it (résiliation,
            convention art. 5; désengagement, charte III).

    Returns:
        `ends_on` is the earliest of the term, the last phase's end and the termination.
    """
    # Who has left keeps the cap of that day.
    held_on = min(on, terminated_on) if terminated_on else on
    cap_on_day = cap_in_force(cap_cents, amendments, held_on)
    if not (signed_on := come(signed_on, on)):
        return AgreementState(partner, None, None, cap_on_day, None, is_over=False)
    term = latest_term(signed_on, months, amendments, on)
    phase_ended_on = last_phase_ended_on if ends_with_last_phase else None
    ends_on = _earliest_end(term, phase_ended_on, terminated_on, on)
    return AgreementState(partner, signed_on, ends_on, cap_on_day, term, is_over=on > ends_on)


def _earliest_end(
    term: date, phase_ended_on: date | None, terminated_on: date | None, on: date
) -> date:
    """Return the earliest of the ends known on a day (convention art. 2, 5)."""
    if phase_ended_on := come(phase_ended_on, on):
        term = min(term, phase_ended_on)
    return min(term, terminated_on) if terminated_on else term


def all_ended(states: Iterable[AgreementState]) -> bool:
    """Return whether every signed agreement is over, one at least being signed."""
    signed = [state for state in states if state.signed_on]
    return bool(signed) and all(state.is_over for state in signed)


def is_covered(day: date, states: Iterable[AgreementState]) -> bool:
    """Return whether a day falls within one of the agreements (convention art. 2).

    The period « couvre l'engagement des dépenses et la réalisation des prestations »: a
    spending on a day that is not covered is out of period.

    Args:
        day: The day of the spending.
        states: The owner's agreement alone, or all of them for shared spending.
    """
    return any(
        state.signed_on is not None
        and state.ends_on is not None
        and state.signed_on <= day <= state.ends_on
        for state in states
    )


def signed_after_end(
    signed_on: date,
    months: int,
    amendments: Sequence[Amendment],
    last_phase_ended_on: date | None,
    on: date,
    ends_with_last_phase: bool,
    terminated_on: date | None = None,
    *,
    if_asked_late: bool = False,
) -> list[Amendment]:
    """Return the amendments signed by `on` when the agreement was already over.

    An amendment is to be asked for before the end of the convention (art. 5); each is
    held against the end that the others gave on the day of its signature.

    Args:
        signed_on: When the agreement was signed.
        months: Its duration, in calendar months.
        amendments: The partner's, in any order.
        last_phase_ended_on: When its last phase really ended.
        on: The day; later signatures are not looked at.
        ends_with_last_phase: As in `agreement_state`.
        terminated_on: As in `agreement_state`.
        if_asked_late: Whether to leave out those asked for before that end, and to hold
            the others against the day they were asked for, where it is known.

    Returns:
        In the order of `amendments`; empty when all were signed in time.
    """
    late = []
    for amendment in amendments:
        if not has_come(amendment.signed_on, on):
            continue
        day = amendment.signed_on
        if if_asked_late and amendment.requested_on:
            day = min(day, amendment.requested_on)
        others = [other for other in amendments if other is not amendment]
        term = latest_term(signed_on, months, others, day)
        phase_ended_on = last_phase_ended_on if ends_with_last_phase else None
        if day > _earliest_end(term, phase_ended_on, terminated_on, day):
            late.append(amendment)
    return late
