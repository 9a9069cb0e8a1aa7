"""Reads of teams and of their weekly notes."""

from datetime import date
from functools import cache

from data.cells.names import count_names
from data.cells.spelling import as_day
from data.lens import Lens
from data.owners import TEAM_PARTNER
from subjects.teams.rule_coaching import Note, Team


def teams(lens: Lens) -> list[Team]:
    """Return the teams, sorted, with their partner (`data.owners`)."""
    rows = lens.connection.execute(
        f"""SELECT teams.team, COALESCE({TEAM_PARTNER}, ''), starts_on, ends_on, intrapreneurs,
            COALESCE(situation IN ('abandoned', 'finished'), 0)
        FROM teams LEFT JOIN applications ON applications.key = teams.application
        ORDER BY teams.team"""
    )
    # There may be twenty thousand, of a few dates: each date is one object.
    days = cache(as_day)
    return [
        Team(team, code, days(starts), days(ends), count_names(names)[0], stopped == 1)
        for team, code, starts, ends, names, stopped in rows
    ]


def notes(lens: Lens) -> list[Note]:
    """Return the coaching notes, by team then day."""
    return [
        Note(team, date.fromisoformat(held_on), bool(is_present), released or 0)
        for team, held_on, is_present, released in lens.connection.execute(
            """SELECT team, held_on, is_present, released_hundredths FROM coaching_notes
            ORDER BY team, held_on, coach"""
        )
    ]


def laureate_teams(lens: Lens) -> list[Team]:
    """Return the teams whose application is decided « lauréat » by the lens's day, sorted."""
    decided = {
        number
        for (number,) in lens.connection.execute(
            """SELECT team FROM teams WHERE application IN (SELECT application FROM decisions
                WHERE outcome = 'laureate' AND decided_on <= ?)""",
            (lens.on.isoformat(),),
        )
    }
    return [team for team in lens.ask(teams) if team.team in decided]


def named_applications(lens: Lens) -> set[str]:
    """Return the applications whose team names at least one intrapreneur."""
    return {
        application
        for application, names in lens.connection.execute(
            "SELECT application, intrapreneurs FROM teams WHERE application IS NOT NULL"
        )
        if count_names(names)[0]
    }
