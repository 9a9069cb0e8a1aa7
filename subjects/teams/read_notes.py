"""Reads of teams: who a few are and what their coaches wrote; of all, what notes come to."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, reduce
from operator import or_

from data.lens import Lens
from subjects.teams import read_teams
from subjects.teams.rule_coaching import NoteSums, weeks_begun

_BATCH = 200
"""Teams asked for at once: SQLite limits how deep a condition goes."""


@dataclass(frozen=True, slots=True)
class TeamSheet:
    """Who a team is; texts are "" where the sheet says nothing, `situation` is a code."""

    team: str
    name: str
    application: str
    intrapreneurs: str
    coach: str
    situation: str | None


@dataclass(frozen=True, slots=True)
class TeamNote:
    """A whole coaching note; texts are as typed, "" where there is none.

    Attributes:
        team: The team's code.
        held_on: The day of the point.
        coach: Who wrote it.
        is_present: Whether the intrapreneur was there.
        released_hundredths: Hundredths of a day, None when not said.
        topics: « Points abordés ».
        blockers: « Blocages ».
        next_steps: « Prochaines étapes ».
        weather: `sun`, `cloud`, `rain`, `storm`, None when not said.
        extras: Columns that are not Cap's, heading → text.
    """

    team: str
    held_on: date
    coach: str
    is_present: bool
    released_hundredths: int | None
    topics: str
    blockers: str
    next_steps: str
    weather: str | None
    extras: dict[str, str]


def team_sheets(lens: Lens, teams: Sequence[str]) -> dict[str, TeamSheet]:
    """Return who teams are, by team; those not known are absent."""
    found = {}
    for some in _batches(teams):
        for team, name, application, people, coach, situation in lens.connection.execute(
            f"""SELECT team, name, application, intrapreneurs, coach, situation FROM teams
            WHERE key IN ({", ".join("?" * len(some))})""",
            some,
        ):
            found[team] = TeamSheet(
                team, name or "", application or "", people or "", coach or "", situation
            )
    return found


def note_sums(lens: Lens) -> dict[str, NoteSums]:
    """Return what each team's notes come to on the lens's day, added up by the database.

    There may be half a million notes: what a team's come to is kept (`data.store.summary`),
    and they are read only when the day, or the team's start or end, falls between the first
    and the last. Teams without a note by the day are absent. A week is offered, from the team's
    start to its end, when it has a note, and held when one says that the intrapreneur was there.
    """
    known = {team.team: team for team in lens.ask(read_teams.teams)}
    rows = lens.connection.execute(_SUMS, {"on": lens.on.isoformat()})
    weeks = cache(_weeks)
    found = {}
    for code, last, released, *days in rows:
        team = known.get(code)
        if team:
            week_of = weeks(team.starts_on, weeks_begun(team, lens.on))
            held, missed = (reduce(or_, map(week_of.__getitem__, some.split(","))) for some in days)
            found[code] = NoteSums(held, held | missed, date.fromisoformat(last), released)
    return found


_SUMS = """
WITH timed AS (
    SELECT sums.*, starts_on, ends_on, (last_on <= :on AND first_on >= starts_on
        AND last_on <= COALESCE(ends_on, last_on)) IS 1 AS is_whole
    FROM note_sums AS sums JOIN teams ON teams.key = sums.team WHERE first_on <= :on
)
SELECT team, last_on, released_hundredths, present_days, absent_days FROM timed WHERE is_whole
UNION ALL
SELECT begun, MAX(held_on), SUM(CASE
        WHEN held_on >= starts_on AND held_on <= COALESCE(ends_on, held_on)
        THEN COALESCE(released_hundredths, 0) ELSE 0 END),
    COALESCE(group_concat(CASE WHEN is_present THEN held_on END), ''),
    COALESCE(group_concat(CASE WHEN is_present THEN NULL ELSE held_on END), '')
FROM (SELECT team AS begun, starts_on, ends_on FROM timed WHERE NOT is_whole)
CROSS JOIN coaching_notes ON team = begun
WHERE held_on <= :on GROUP BY begun
"""
"""The days released are those of the team's own time (`rule_coaching.is_own_time`)."""


class _Weeks(dict[str, int]):
    """The bit of the week of each ISO day; none for a day outside, or for no day."""

    def __missing__(self, day: str) -> int:
        return 0


def _weeks(starts_on: date | None, begun: int) -> _Weeks:
    """Return the bit of the week of each day of the weeks begun since a start."""
    if starts_on is None:
        return _Weeks()
    days = ((starts_on + timedelta(day)).isoformat() for day in range(7 * begun))
    return _Weeks((day, 1 << number // 7) for number, day in enumerate(days))


def notes_of(lens: Lens, teams: Sequence[str]) -> list[TeamNote]:
    """Return all that was written of some teams by the lens's day.

    A note's key begins with its team's code: the index gives a team's notes without going
    through the others'.

    Returns:
        By team, then day, then coach.
    """
    found = []
    for some in _batches(teams):
        rows = lens.connection.execute(
            f"""SELECT team, held_on, coach, is_present, released_hundredths, topics, blockers,
                next_steps, weather, extras
            FROM (SELECT column1 AS code FROM (VALUES {", ".join(["(?)"] * len(some))}))
            CROSS JOIN coaching_notes ON key > code || char(31) AND key < code || char(32)
            WHERE held_on <= ?""",
            [*some, lens.on.isoformat()],
        )
        found += [_note(*row) for row in rows]
    return sorted(found, key=lambda note: (note.team, note.held_on, note.coach))


def _note(
    team: str,
    held_on: str,
    coach: str | None,
    is_present: int,
    released: int | None,
    topics: str | None,
    blockers: str | None,
    next_steps: str | None,
    weather: str | None,
    extras: str | None,
) -> TeamNote:
    return TeamNote(
        team,
        date.fromisoformat(held_on),
        coach or "",
        bool(is_present),
        released,
        topics or "",
        blockers or "",
        next_steps or "",
        weather,
        {heading: str(text) for heading, text in json.loads(extras or "{}").items()},
    )


def _batches(teams: Sequence[str]) -> Iterator[Sequence[str]]:
    for first in range(0, len(teams), _BATCH):
        yield teams[first : first + _BATCH]
