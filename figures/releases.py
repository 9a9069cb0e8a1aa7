"""Laureates' release from their usual work (décharge), charter II."""

from dataclasses import dataclass
from datetime import date

from data import queries
from data.lens import Lens
from data.queries_teams import team_sheets
from figures.duties import DutyLine, duties
from rules.dated import come

_PROOF = "laureates.released"


@dataclass(frozen=True, slots=True)
class Release:
    """A lauréat's file, when it was named, and when its agents were released.

    Attributes:
        application: Its number.
        team: Its team's code, "" when there is none yet.
        name: Its team's name, "" when there is none yet.
        intrapreneurs: As the sheet names them.
        decided_on: The day it was named lauréat.
        released_on: The start of its team: from then its agents work on it. None when it is
            not known, or after the day.
        days: From one to the other, None while the agents are not released.
    """

    application: str
    team: str
    name: str
    intrapreneurs: str
    decided_on: date
    released_on: date | None
    days: int | None


def releases(lens: Lens) -> list[Release] | None:
    """Return each lauréat's release by application; None where the text names no lauréat."""
    if lens.agreement.kind == "convention":
        return None
    starts = {team.team: team.starts_on for team in lens.ask(queries.laureate_teams)}
    sheets = {sheet.application: sheet for sheet in team_sheets(lens, list(starts)).values()}
    found = []
    for decision in lens.ask(queries.decisions):
        if decision.outcome != "laureate":
            continue
        sheet = sheets.get(decision.application)
        start = starts[sheet.team] if sheet else None
        begun = come(start, lens.on)
        found.append(
            Release(
                decision.application,
                sheet.team if sheet else "",
                sheet.name if sheet else "",
                sheet.intrapreneurs if sheet else "",
                decision.decided_on,
                begun,
                (begun - decision.decided_on).days if begun else None,
            )
        )
    return sorted(found, key=lambda release: release.application)


def release_duties(lens: Lens) -> list[DutyLine]:
    """Return the duty to release, by partner; empty where the text has none."""
    keys = {duty.key for duty in lens.agreement.duties if duty.proof == _PROOF}
    return [line for line in lens.ask(duties) if line.duty in keys] if keys else []
