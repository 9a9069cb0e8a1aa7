"""Weekly coaching and released days (convention art. 1, 3; charte II).

A team's weeks are blocks of 7 days from its start; both stop at the team's end.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from subjects.rule_dated import has_come


@dataclass(frozen=True, slots=True)
class Team:
    """A team; without a start it has not begun, without an end it goes on.

    `is_stopped` when its situation says that it is over or given up: its end is then
    asked for.
    """

    team: str
    partner: str
    starts_on: date | None
    ends_on: date | None
    intrapreneurs: int
    is_stopped: bool = False

    @property
    def lacks_end(self) -> bool:
        """Tell whether it has stopped, nobody says when."""
        return self.is_stopped and self.ends_on is None


@dataclass(frozen=True, slots=True)
class Note:
    """A coach's weekly note; released time is in hundredths of a day, exact."""

    team: str
    held_on: date
    present: bool
    released_hundredths: int


@dataclass(frozen=True, slots=True)
class NoteSums:
    """What a team's notes come to by a day; bit n of `held` is set when week n, from 0, is.

    So is bit n of `offered` when the week has a note, the intrapreneur being there or not.
    Released time is that of the notes from its start to its end: none without a start.
    """

    held: int
    offered: int
    last_note_on: date
    released_hundredths: int


@dataclass(frozen=True, slots=True)
class TeamCoaching:
    """One team's coaching on a day; days are whole or with hundredths (`7`, `9.5`)."""

    team: str
    partner: str
    weeks_due: int
    weeks_held: int
    released_days: int | float
    released_days_due: int | None
    silent_days: int


@dataclass(frozen=True, slots=True)
class Week:
    """One week of a team: `held`, `absent` (a note, no intrapreneur) or `silent`."""

    week: int
    starts_on: date
    state: str


def coaching(
    teams: Iterable[Team], notes: Iterable[Note], days_per_week: int | None, on: date
) -> list[TeamCoaching]:
    """Return each team's coaching on a day.

    Args:
        teams: All of them.
        notes: All of them, in any order; those later than `on` do not count.
        days_per_week: Days each intrapreneur is released a week (convention art. 1), None
            where the text fixes none (charte II: a décharge).
        on: The day.

    Returns:
        Sorted by team; a team not yet begun shows zeros. `silent_days` runs from the last
        note, an absence too, or from the start, to the day or to the team's end.
    """
    every = list(teams)
    return coaching_of_sums(every, sums_by_team(every, notes, on), days_per_week, on)


def sums_by_team(teams: Iterable[Team], notes: Iterable[Note], on: date) -> dict[str, NoteSums]:
    """Return what each team's notes come to by a day; a team without a note is absent."""
    by_team = defaultdict(list)
    for note in notes:
        if has_come(note.held_on, on):
            by_team[note.team].append(note)
    return {team.team: _sums(team, own, on) for team in teams if (own := by_team[team.team])}


def coaching_of_sums(
    teams: Iterable[Team],
    sums: Mapping[str, NoteSums],
    days_per_week: int | None,
    on: date,
) -> list[TeamCoaching]:
    """Return each team's coaching from what its notes come to, as `coaching` does.

    Args:
        teams: All of them.
        sums: By team, of the notes held by `on`; absent without a note.
        days_per_week: As for `coaching`.
        on: The day.
    """
    return [
        _coaching(team, sums.get(team.team), days_per_week, on)
        for team in sorted(teams, key=lambda team: team.team)
    ]


def weeks(team: Team, notes: Iterable[Note], on: date) -> list[Week]:
    """Return the weeks of a team that have begun by a day.

    Args:
        team: The team.
        notes: Notes of any team, in any order.
        on: The day.

    Returns:
        In order, numbered from 1, the one under way included; empty before the start.
    """
    begun = weeks_begun(team, on)
    if team.starts_on is None or not begun:
        return []
    presences: dict[int, bool] = {}
    for note in notes:
        if note.team == team.team and team.starts_on <= note.held_on and has_come(note.held_on, on):
            block = (note.held_on - team.starts_on).days // 7
            presences[block] = presences.get(block, False) or note.present
    states = {True: "held", False: "absent", None: "silent"}
    return [
        Week(block + 1, team.starts_on + timedelta(weeks=block), states[presences.get(block)])
        for block in range(begun)
    ]


def is_own_time(team: Team, day: date) -> bool:
    """Return whether a day is a team's: from its start to its end, both included."""
    if team.starts_on is None or day < team.starts_on:
        return False
    return team.ends_on is None or day <= team.ends_on


def weeks_begun(team: Team, on: date) -> int:
    """Count the blocks of 7 days begun by the day and by the team's end."""
    return _span(team.starts_on, team.ends_on, on)[0]


@lru_cache(maxsize=4096)
def _span(starts_on: date | None, ends_on: date | None, on: date) -> tuple[int, date]:
    """Return the weeks begun by a day, and the last day that counts, for teams of these dates."""
    last = min(on, ends_on or on)
    return max(0, (last - starts_on).days // 7 + 1) if starts_on else 0, last


def _sums(team: Team, notes: Sequence[Note], on: date) -> NoteSums:
    """Return what one team's own notes come to, one at least and none later than the day."""
    noted = {week.week: week.state for week in weeks(team, notes, on) if week.state != "silent"}
    return NoteSums(
        sum(1 << week - 1 for week, state in noted.items() if state == "held"),
        sum(1 << week - 1 for week in noted),
        max(note.held_on for note in notes),
        sum(note.released_hundredths for note in notes if is_own_time(team, note.held_on)),
    )


def _coaching(
    team: Team, sums: NoteSums | None, days_per_week: int | None, on: date
) -> TeamCoaching:
    begun, last_day = _span(team.starts_on, team.ends_on, on)
    due = None if days_per_week is None else begun * days_per_week * team.intrapreneurs
    if team.starts_on is None or not begun:
        return TeamCoaching(team.team, team.partner, 0, 0, 0, due, 0)
    hundredths = sums.released_hundredths if sums else 0
    last_note_on = max(team.starts_on, sums.last_note_on) if sums else team.starts_on
    return TeamCoaching(
        team=team.team,
        partner=team.partner,
        weeks_due=begun,
        weeks_held=sums.held.bit_count() if sums else 0,
        released_days=hundredths / 100 if hundredths % 100 else hundredths // 100,
        released_days_due=due,
        silent_days=max(0, (last_day - last_note_on).days),
    )
