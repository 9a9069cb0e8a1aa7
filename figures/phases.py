"""Phases: where each partner stands, phase by phase."""

from data import queries
from data.lens import Lens
from rules.phases import PhaseStatus, phase_statuses


def phases(lens: Lens) -> list[PhaseStatus]:
    """Return every partner × phase, by partner then phase."""
    return phase_statuses(
        list(lens.ask(queries.signatures)),
        [phase.number for phase in lens.agreement.phases],
        lens.ask(queries.phase_dates),
        lens.on,
    )
