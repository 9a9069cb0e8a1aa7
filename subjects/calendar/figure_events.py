"""Events: each day, held or planned, its maximum and who came (charte II)."""

from data.lens import Lens
from subjects.calendar import read_calendar
from subjects.calendar.rule_events import PartnerEvent, events_on


def events(lens: Lens) -> list[PartnerEvent]:
    """Return the events as known on the lens's day, by partner then day."""
    return events_on(lens.ask(read_calendar.events), lens.on)
