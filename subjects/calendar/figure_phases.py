"""Phases: where each partner stands, phase by phase; events: each day, who came (charte II)."""

from data.lens import Lens
from subjects.calendar import read_calendar
from subjects.calendar.rule_events import PartnerEvent, events_on
from subjects.calendar.rule_phases import PhaseStatus, phase_statuses


def phases(lens: Lens) -> list[PhaseStatus]:
    """Return every partner × phase, by partner then phase."""
    return phase_statuses(
        list(lens.ask(read_calendar.signatures)),
        [phase.number for phase in lens.agreement.phases],
        lens.ask(read_calendar.phase_dates),
        lens.on,
    )


def events(lens: Lens) -> list[PartnerEvent]:
    """Return the events as known on the lens's day, by partner then day."""
    return events_on(lens.ask(read_calendar.events), lens.on)
