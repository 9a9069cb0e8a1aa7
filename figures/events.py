"""Events: each day, held or planned, its maximum and who came (charte II)."""

from data import queries
from data.lens import Lens
from rules.events import PartnerEvent, events_on


def events(lens: Lens) -> list[PartnerEvent]:
    """Return the events as known on the lens's day, by partner then day."""
    return events_on(lens.ask(queries.events), lens.on)
