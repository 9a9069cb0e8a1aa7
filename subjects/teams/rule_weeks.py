"""Teams over time: weeks to come, weather, blockers, and how far all of them are.

Which weeks are held or missed is `subjects.teams.rule_coaching` (convention art. 1, 3; charte II).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from subjects.rule_dated import has_come
from subjects.teams.rule_coaching import Note, Team, TeamCoaching, Week, weeks

COMING = 4
"""Weeks to come that a calendar shows, at most."""
ONE_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Pace:
    """How far teams are, all together.

    Attributes:
        teams: All of them; `upcoming`, `running` and `over` add up to it.
        steady: Running, neither silent nor short of released days.
        silent: Running without a note for too long.
        short: Running and released too little.
        weeks_due: Weeks begun; `weeks_held` of them had the intrapreneur at a point.
        released_hundredths: Hundredths of a day, exact.
        released_days_due: None where the text fixes none.
    """

    teams: int
    upcoming: int
    running: int
    over: int
    steady: int
    silent: int
    short: int
    weeks_due: int
    weeks_held: int
    released_hundredths: int
    released_days_due: int | None


@dataclass(frozen=True, slots=True)
class Blocker:
    """What a team last said it stumbles on; `later_notes` points have not spoken of it."""

    held_on: date
    text: str
    later_notes: int


def stage(team: Team, on: date) -> str:
    """Return where a team is on a day: `upcoming`, `running` or `over`.

    Its last day is still running; without a start it is upcoming.
    """
    if not has_come(team.starts_on, on):
        return "upcoming"
    return "over" if team.ends_on is not None and team.ends_on < on else "running"


def calendar(team: Team, notes: Iterable[Note], on: date, until: date | None) -> list[Week]:
    """Return a team's weeks: those begun, then some of those to come.

    Args:
        team: The team.
        notes: Notes of any team, in any order.
        on: The day.
        until: The end of its agreement, for a team without an end of its own.

    Returns:
        In order, numbered from 1; those to come are `upcoming`, four at most, none when no
        end is known. Empty without a start.
    """
    found = weeks(team, notes, on)
    last = team.ends_on or until
    if team.starts_on is None or last is None:
        return found
    begun = len(found)
    for number in range(begun + 1, begun + COMING + 1):
        starts_on = team.starts_on + (number - 1) * ONE_WEEK
        if starts_on <= last:
            found.append(Week(number, starts_on, "upcoming"))
    return found


def weather_by_week(
    team: Team, notes: Iterable[tuple[date, str | None]], on: date
) -> dict[int, str]:
    """Return the last weather said in each week of a team, by week's number from 1.

    Args:
        team: The team.
        notes: Day and weather of each, in the order they were held; None is not said.
        on: The day; what is said later, or before the start, does not count.
    """
    found, start = {}, team.starts_on
    for held_on, weather in notes:
        if weather and start and start <= held_on and has_come(held_on, on):
            found[(held_on - start) // ONE_WEEK + 1] = weather
    return found


def latest_blocker(notes: Iterable[tuple[date, str]], on: date) -> Blocker | None:
    """Return what a team last stumbled on, None when it never did.

    Args:
        notes: Day and blocker of each, in the order they were held; "" for none.
        on: The day; what is said later does not count.
    """
    latest = None
    for held_on, text in notes:
        if not has_come(held_on, on):
            continue
        if text.strip():
            latest = Blocker(held_on, text, 0)
        elif latest:
            latest = Blocker(latest.held_on, latest.text, latest.later_notes + 1)
    return latest


def pace(
    stages: Mapping[str, str],
    coached: Iterable[TeamCoaching],
    silent: Collection[str],
    short: Collection[str],
) -> Pace:
    """Return how far teams are, all together.

    Args:
        stages: `stage` of each team.
        coached: The teams' coaching on the same day.
        silent: Teams with an alert for silence.
        short: Teams with an alert for their released days.
    """
    lines = list(coached)
    where = [stages[line.team] for line in lines]
    running = [line.team for line in lines if stages[line.team] == "running"]
    due = [line.released_days_due for line in lines if line.released_days_due is not None]
    return Pace(
        teams=len(lines),
        upcoming=where.count("upcoming"),
        running=len(running),
        over=where.count("over"),
        steady=sum(team not in silent and team not in short for team in running),
        silent=sum(team in silent for team in running),
        short=sum(team in short for team in running),
        weeks_due=sum(line.weeks_due for line in lines),
        weeks_held=sum(line.weeks_held for line in lines),
        released_hundredths=sum(round(100 * line.released_days) for line in lines),
        released_days_due=sum(due) if len(due) == len(lines) and lines else None,
    )
