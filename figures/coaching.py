"""Coaching: weeks held, days released, silence, per team."""

from data import queries
from data.lens import Lens
from data.queries_teams import note_sums
from rules.coaching import TeamCoaching, coaching_of_sums


def coaching(lens: Lens) -> list[TeamCoaching]:
    """Return each team's coaching on the lens's day, by team."""
    return coaching_of_sums(
        lens.ask(queries.teams),
        lens.ask(note_sums),
        lens.agreement.released_days_per_week,
        lens.on,
    )
