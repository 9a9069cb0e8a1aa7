"""Laureates: what each lauréat team has used of its envelope (charte II)."""

from data import queries
from data.lens import Lens
from figures.agreements import agreements
from figures.spent import spent
from rules.laureates import Laureate
from rules.laureates import laureates as laureates_rule


def laureates(lens: Lens) -> list[Laureate] | None:
    """Return the lauréat teams' envelopes, by team; None in a convention, which has none."""
    if lens.agreement.kind == "convention":
        return None
    caps = {state.partner: state.cap_cents for state in lens.ask(agreements)}
    return laureates_rule(
        {team.team: caps.get(team.partner, 0) for team in lens.ask(queries.laureate_teams)},
        lens.ask(spent).orders,
    )
