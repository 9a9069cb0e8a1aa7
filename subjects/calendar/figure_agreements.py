"""Agreements: signed when, up to when, up to how much."""

from datetime import date

from data.lens import Lens
from subjects.calendar import read_calendar
from subjects.calendar.figure_notices import notice_terms
from subjects.calendar.rule_notices import exit_day
from subjects.calendar.rule_terms import (
    AgreementState,
    Amendment,
    agreement_state,
    all_ended,
    cap_in_force,
    signed_after_end,
)
from subjects.rule_dated import has_come


def agreements(lens: Lens) -> list[AgreementState]:
    """Return each partner's agreement on the lens's day, by partner."""
    amendments = lens.ask(read_calendar.amendments)
    ended_on = lens.ask(terminations)
    dates = lens.ask(read_calendar.phase_dates)
    last_phase = lens.agreement.phases[-1].number
    states = []
    for signature in lens.ask(read_calendar.signatures).values():
        last = dates.get((signature.partner, last_phase))
        states.append(
            agreement_state(
                signature.partner,
                signature.signed_on,
                signature.cap_cents,
                lens.agreement.months,
                amendments.get(signature.partner, []),
                last.actual_end if last else None,
                lens.on,
                lens.agreement.ends_with_last_phase,
                ended_on.get(signature.partner),
            )
        )
    return states


def terminations(lens: Lens) -> dict[str, date]:
    """Return the end that notices received by the day give partners' agreements."""
    notices, terms = lens.ask(read_calendar.notices), notice_terms(lens)
    ends = {
        partner: exit_day(notices, terms, partner, lens.on)
        for partner in {notice.partner for notice in notices}
    }
    return {partner: end for partner, end in sorted(ends.items()) if end is not None}


def exits(lens: Lens) -> dict[str, date]:
    """Return when signed partners left before the others, by code: known and come on the day."""
    signed = lens.ask(read_calendar.signatures)
    return {
        code: end
        for code, end in lens.ask(terminations).items()
        if has_come(end, lens.on) and code in signed and has_come(signed[code].signed_on, end)
    }


def ended_on(lens: Lens) -> date | None:
    """Return the last day of the last agreement once every one is over, None before."""
    states = lens.ask(agreements)
    ends = [state.ends_on for state in states if state.ends_on]
    return max(ends) if all_ended(states) else None


def caps_on(lens: Lens, day: date) -> dict[str, int]:
    """Return each partner's cap in force on a day, in euro cents, by code (art. 4.1)."""
    amendments = lens.ask(read_calendar.amendments)
    return {
        code: cap_in_force(one.cap_cents, amendments.get(code, ()), day)
        for code, one in lens.ask(read_calendar.signatures).items()
    }


def partner_names(lens: Lens) -> dict[str, str]:
    """Return each partner's name by code, sorted by code."""
    return {code: signed.name for code, signed in lens.ask(read_calendar.signatures).items()}


def late_amendments(lens: Lens, *, if_asked_late: bool = False) -> dict[str, list[Amendment]]:
    """Return by partner its amendments signed by the day, after its agreement's end (art. 5).

    Args:
        lens: The programme's.
        if_asked_late: Whether to leave out those asked for in time.
    """
    signatures, dates = lens.ask(read_calendar.signatures), lens.ask(read_calendar.phase_dates)
    last_phase, ended_on = lens.agreement.phases[-1].number, lens.ask(terminations)
    late = {}
    for partner, amendments in lens.ask(read_calendar.amendments).items():
        signature, last = signatures.get(partner), dates.get((partner, last_phase))
        if signature and signature.signed_on:
            late[partner] = signed_after_end(
                signature.signed_on,
                lens.agreement.months,
                amendments,
                last.actual_end if last else None,
                lens.on,
                lens.agreement.ends_with_last_phase,
                ended_on.get(partner),
                if_asked_late=if_asked_late,
            )
    return late
