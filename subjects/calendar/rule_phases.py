"""Where each partner stands in each phase (convention art. 1; charte II)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from subjects.rule_dated import come


@dataclass(frozen=True, slots=True)
class PhaseDates:
    """What is recorded of one partner's phase; a date not given is None."""

    partner: str
    phase: int
    planned_start: date | None
    planned_end: date | None
    actual_start: date | None
    actual_end: date | None


@dataclass(frozen=True, slots=True)
class PhaseStatus:
    """One partner's phase on a day; what happened later than the day is None."""

    partner: str
    phase: int
    status: str
    late_days: int
    planned_start: date | None
    planned_end: date | None
    actual_start: date | None
    actual_end: date | None

    @property
    def is_late(self) -> bool:
        """Whether it is past its planned end and not done; one done late no longer is."""
        return self.late_days > 0 and self.status != "done"


def phase_statuses(
    partners: Sequence[str],
    phases: Sequence[int],
    recorded: Mapping[tuple[str, int], PhaseDates],
    on: date,
) -> list[PhaseStatus]:
    """Return the status of every partner × phase on a day.

    Args:
        partners: Codes.
        phases: Numbers.
        recorded: Dates by partner and phase; a missing one reads as upcoming, undated.
        on: The day.

    Returns:
        One per partner and phase, sorted by partner then phase. `status` is `done`,
        `in_progress` or `upcoming`; `late_days` runs from the planned end to the actual
        one, or to the day while the phase is not done, and is never below 0.
    """
    return [
        _status(recorded.get((partner, phase)) or _undated(partner, phase), on)
        for partner in sorted(partners)
        for phase in sorted(phases)
    ]


def _undated(partner: str, phase: int) -> PhaseDates:
    return PhaseDates(partner, phase, None, None, None, None)


def _status(dates: PhaseDates, on: date) -> PhaseStatus:
    started = come(dates.actual_start, on)
    ended = come(dates.actual_end, on)
    status = "done" if ended else "in_progress" if started else "upcoming"
    late = (ended or on) - dates.planned_end if dates.planned_end else timedelta()
    return PhaseStatus(
        dates.partner,
        dates.phase,
        status,
        max(0, late.days),
        dates.planned_start,
        dates.planned_end,
        started,
        ended,
    )


def started_too_early(statuses: Iterable[PhaseStatus]) -> list[tuple[PhaseStatus, PhaseStatus]]:
    """Return the phases begun before the one they follow (convention art. 1).

    Args:
        statuses: Of one day, sorted by partner then phase.

    Returns:
        Pairs (previous phase, phase begun too early). A previous phase that is done
        without a recorded start is not held against anyone.
    """
    return [
        (previous, phase)
        for previous, phase in pairwise(statuses)
        if previous.partner == phase.partner
        and phase.actual_start is not None
        and _not_begun_by(previous, phase.actual_start)
    ]


def _not_begun_by(previous: PhaseStatus, day: date) -> bool:
    if previous.actual_start is None:
        return previous.status != "done"
    return previous.actual_start > day
