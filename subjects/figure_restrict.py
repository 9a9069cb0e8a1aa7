"""A partner's own part of the programme's figures (SPEC §8, « Whose row is it »)."""

from collections import Counter
from typing import Any

from data.lens import Lens
from subjects.applications import read_applications
from subjects.applications.read_answers import DRAFT, tallies
from subjects.teams import read_teams

_PROGRAMME_ONLY = ("actions",)
"""Sections whose rows are nobody's own."""


def restricted(lens: Lens, figures: dict[str, Any], partner: str) -> dict[str, Any]:
    """Return the figures with a partner's own rows; those of the pool stay the programme's.

    A row is the partner's that it names, else its application's or its team's. What names
    none (the State's own duties, alerts on the whole programme, actions) is left out.

    Args:
        lens: The programme's.
        figures: As `figures.as_json` makes them, any of the sections.
        partner: The partner's code.
    """
    own = {
        fact.application
        for fact in lens.ask(read_applications.applications)
        if fact.partner == partner
    }
    teams = {team.team for team in lens.ask(read_teams.teams) if team.partner == partner}

    def is_own(row: Any) -> bool:
        if not isinstance(row, dict):
            return True
        if "partner" in row:
            return bool(row["partner"] == partner)
        if "application" in row:
            return row["application"] in own
        return "team" not in row or row["team"] in teams

    def kept(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: [file for file in item if file in own] if key == "tied_at_cut" else kept(item)
                for key, item in value.items()
            }
        if isinstance(value, list):
            return [kept(row) for row in value if is_own(row)]
        return value

    found = {key: [] if key in _PROGRAMME_ONLY else kept(item) for key, item in figures.items()}
    if "applications" in found:
        found["applications"] = _applications(lens, partner)
    return found


def _applications(lens: Lens, partner: str) -> dict[str, Any]:
    """Return the counts of a partner's applications, as `figure_applications` does for all."""
    by_state: Counter[str] = Counter()
    received = 0
    for tally in lens.ask(tallies):
        if tally.partner == partner and (tally.is_dated or tally.state == DRAFT):
            by_state[tally.state] += tally.count
            received += tally.count if tally.state != DRAFT else 0
    return {
        "received": received,
        "by_state": dict(sorted(by_state.items())),
        "by_partner": {partner: received} if received else {},
    }
