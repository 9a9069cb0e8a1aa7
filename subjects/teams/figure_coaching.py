"""Coaching: weeks held, days released, silence, per team."""

from data.lens import Lens
from subjects.teams import read_teams
from subjects.teams.read_notes import note_sums
from subjects.teams.rule_coaching import TeamCoaching, coaching_of_sums


def coaching(lens: Lens) -> list[TeamCoaching]:
    """Return each team's coaching on the lens's day, by team."""
    return coaching_of_sums(
        lens.ask(read_teams.teams),
        lens.ask(note_sums),
        lens.agreement.released_days_per_week,
        lens.on,
    )
