"""Agreements: signed when, up to when, up to how much."""

from data import queries
from data.lens import Lens
from rules.terms import AgreementState, agreement_state


def agreements(lens: Lens) -> list[AgreementState]:
    """Return each partner's agreement on the lens's day, by partner."""
    amendments = lens.ask(queries.amendments)
    dates = lens.ask(queries.phase_dates)
    last_phase = lens.agreement.phases[-1].number
    states = []
    for signature in lens.ask(queries.signatures).values():
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
            )
        )
    return states


def partner_names(lens: Lens) -> dict[str, str]:
    """Return each partner's name by code, sorted by code."""
    return {code: signed.name for code, signed in lens.ask(queries.signatures).items()}
