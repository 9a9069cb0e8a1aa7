"""The jury day: fixed when, for how many, and who came (charte II)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from subjects.rule_dated import has_come


@dataclass(frozen=True, slots=True)
class PartnerEvent:
    """One day, held or planned; counts of persons, None when not known."""

    partner: str
    held_on: date
    maximum: int | None
    registered: int | None
    present: int | None
    place: str
    seats: int | None

    @property
    def overflows(self) -> bool:
        """Whether more registered than the maximum."""
        return (
            self.maximum is not None
            and self.registered is not None
            and self.registered > self.maximum
        )


def events_on(events: Iterable[PartnerEvent], on: date) -> list[PartnerEvent]:
    """Return the events as known on a day: nobody has come to one still to be held.

    Args:
        events: In any order.
        on: The day.

    Returns:
        Sorted by partner then day; empty when there is none.
    """
    return sorted(
        (e if has_come(e.held_on, on) else replace(e, present=None) for e in events),
        key=lambda event: (event.partner, event.held_on),
    )


def jury_day(events: Iterable[PartnerEvent], partner: str) -> date | None:
    """Return the day of a partner's event: the last recorded, for it may be put off."""
    return max((event.held_on for event in events if event.partner == partner), default=None)
