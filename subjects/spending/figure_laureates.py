"""Laureates: what each lauréat team has used of its envelope (charte II)."""

from data.lens import Lens
from subjects.calendar.figure_agreements import agreements
from subjects.spending.figure_spent import spent
from subjects.spending.rule_laureates import Laureate
from subjects.spending.rule_laureates import laureates as laureates_rule
from subjects.teams import read_teams


def laureates(lens: Lens) -> list[Laureate] | None:
    """Return the lauréat teams' envelopes, by team; None in a convention, which has none."""
    if lens.agreement.kind == "convention":
        return None
    caps = {state.partner: state.cap_cents for state in lens.ask(agreements)}
    return laureates_rule(
        {team.team: caps.get(team.partner, 0) for team in lens.ask(read_teams.laureate_teams)},
        lens.ask(spent).orders,
    )
