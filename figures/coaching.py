"""Coaching: weeks held, days released, silence, per team."""

from data import queries
from data.lens import Lens
from rules.coaching import TeamCoaching
from rules.coaching import coaching as coaching_rule


def coaching(lens: Lens) -> list[TeamCoaching]:
    """Return each team's coaching on the lens's day, by team."""
    return coaching_rule(
        lens.ask(queries.teams),
        lens.ask(queries.notes),
        lens.agreement.released_days_per_week,
        lens.on,
    )
