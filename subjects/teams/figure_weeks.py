"""Teams week by week: who needs a call, what each week was, what stands in the way."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from data.cells.words import fold
from data.lens import Lens
from subjects.calendar.figure_agreements import agreements
from subjects.committee.rule_alerts import Alert, Thresholds
from subjects.committee.rule_alerts_people import short_released_days, silent_teams
from subjects.rule_wording import day
from subjects.teams import read_teams
from subjects.teams.figure_coaching import coaching
from subjects.teams.read_notes import TeamNote, TeamSheet, notes_of, team_sheets
from subjects.teams.rule_coaching import Note, Team, TeamCoaching, Week
from subjects.teams.rule_weeks import (
    Blocker,
    Pace,
    calendar,
    latest_blocker,
    pace,
    stage,
    weather_by_week,
)

_DIGITS = re.compile(r"(\d+)")
_STAGES = ("running", "upcoming", "over")


@dataclass(frozen=True, slots=True)
class TeamLine:
    """A team, how it is coached, and whether it needs a call.

    Attributes:
        team: As the sheet gives it: dates, partner.
        coaching: Its weeks, days and silence on the day.
        stage: `upcoming`, `running` or `over`.
        is_silent: Running without a note for too long.
        is_short: Released too little, running or not.
    """

    team: Team
    coaching: TeamCoaching
    stage: str
    is_silent: bool
    is_short: bool


@dataclass(frozen=True, slots=True)
class TeamWeeks:
    """A team's weeks in full.

    Attributes:
        line: The team.
        sheet: Who it is.
        weeks: Those begun, and some of those to come.
        weather: Last weather said in a week, by its number.
        last_weather: The last one said and its day, None when none was.
        last_note_on: None without a note.
        blocker: The last one said, None when none was.
    """

    line: TeamLine
    sheet: TeamSheet
    weeks: list[Week]
    weather: dict[int, str]
    last_weather: tuple[date, str] | None
    last_note_on: date | None
    blocker: Blocker | None


def team_alerts(lens: Lens) -> list[Alert]:
    """Return what calls for a call: silent teams, the longest silent first, then short ones."""
    coached, chosen = lens.ask(coaching), lens.agreement.thresholds
    thresholds = Thresholds(
        silent_days=chosen.silent_days,
        released_percent=chosen.released_percent,
        released_weeks=chosen.released_weeks,
    )
    teams = lens.ask(read_teams.teams)
    silent = silent_teams(coached, teams, lens.on, thresholds)
    silent.sort(key=lambda alert: (-(alert.days or 0), natural(alert.team or "")))
    short = short_released_days(coached, teams, thresholds)
    return [*silent, *sorted(short, key=lambda alert: natural(alert.team or ""))]


def team_lines(lens: Lens) -> list[TeamLine]:
    """Return every team: those that need a call first, then by stage, then by code."""
    alerts = lens.ask(team_alerts)
    silent = {alert.team for alert in alerts if alert.rule == "silent_team"}
    short = {alert.team for alert in alerts if alert.rule == "short_released_days"}
    teams = {team.team: team for team in lens.ask(read_teams.teams)}
    lines = [
        TeamLine(
            teams[line.team],
            line,
            stage(teams[line.team], lens.on),
            line.team in silent,
            line.team in short,
        )
        for line in lens.ask(coaching)
    ]
    return sorted(lines, key=_urgency)


def team_pace(lines: Sequence[TeamLine]) -> Pace:
    """Return how far some teams are, all together."""
    return pace(
        {line.team.team: line.stage for line in lines},
        [line.coaching for line in lines],
        {line.team.team for line in lines if line.is_silent},
        {line.team.team for line in lines if line.is_short},
    )


def team_weeks(lens: Lens, codes: tuple[str, ...]) -> tuple[TeamWeeks, ...]:
    """Return the weeks of some teams by code, in the same order; only their notes are read."""
    lines = {line.team.team: line for line in lens.ask(team_lines)}
    sheets = lens.ask(team_sheets, codes)
    notes: dict[str, list[TeamNote]] = defaultdict(list)
    for note in notes_of(lens, codes):
        notes[note.team].append(note)
    ends = {state.partner: state.ends_on for state in lens.ask(agreements)}
    return tuple(
        _weeks(lens.on, lines[code], sheets[code], notes[code], ends.get(lines[code].team.partner))
        for code in codes
    )


def _weeks(
    on: date, line: TeamLine, sheet: TeamSheet, notes: Sequence[TeamNote], until: date | None
) -> TeamWeeks:
    points = [Note(note.team, note.held_on, note.is_present, 0) for note in notes]
    said = [(note.held_on, note.weather) for note in notes if note.weather]
    return TeamWeeks(
        line,
        sheet,
        calendar(line.team, points, on, until),
        weather_by_week(line.team, said, on),
        said[-1] if said else None,
        notes[-1].held_on if notes else None,
        latest_blocker([(note.held_on, note.blockers) for note in notes], on),
    )


def team_names(lens: Lens, lines: Sequence[TeamLine]) -> dict[str, TeamSheet]:
    """Return who some teams are, by code."""
    return lens.ask(team_sheets, codes_of(lines))


def codes_of(lines: Iterable[TeamLine]) -> tuple[str, ...]:
    """Return the codes of teams, in the same order."""
    return tuple(line.team.team for line in lines)


def team_notes(lens: Lens, team: str, words: str = "") -> list[TeamNote]:
    """Return a team's notes that hold all these words, the newest first.

    Args:
        lens: What is looked at; later notes are left out.
        team: Its code.
        words: Case and accents do not count, nor does their order; all notes when empty.
    """
    wanted = fold(words).split()
    notes = reversed(lens.ask(notes_of, (team,)))
    return [note for note in notes if not wanted or _holds(note, wanted)]


def _holds(note: TeamNote, wanted: Sequence[str]) -> bool:
    texts = (note.coach, note.topics, note.blockers, note.next_steps, day(note.held_on))
    text = fold(" ".join([*texts, *note.extras.values()]))
    return all(word in text for word in wanted)


def natural(code: str) -> tuple[tuple[bool, int, str], ...]:
    """Return the sorting key of a code in which numbers count: EQ2 before EQ10."""
    return tuple(
        (not part.isdecimal(), int(part) if part.isdecimal() else 0, part)
        for part in _DIGITS.split(code)
    )


def _urgency(line: TeamLine) -> tuple[bool, int, bool, int, tuple[tuple[bool, int, str], ...]]:
    is_running = line.stage == "running"
    return (
        not line.is_silent,
        -line.coaching.silent_days if line.is_silent else 0,
        not (line.is_short and is_running),
        _STAGES.index(line.stage),
        natural(line.team.team),
    )
