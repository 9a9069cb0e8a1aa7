"""Laureates' release from their usual work (décharge), charter II."""

from dataclasses import dataclass
from datetime import date

from data.lens import Lens
from subjects.duties.figure_duties import DutyLine, duties
from subjects.jury import read_jury
from subjects.teams import read_teams
from subjects.teams.read_notes import team_sheets

_DUTY = "release"
"""Key of the duty in a charter's text."""


@dataclass(frozen=True, slots=True)
class Release:
    """A lauréat's file, when it was named, and when its agents were released.

    Attributes:
        application: Its number.
        team: Its team's code, "" when there is none yet.
        name: Its team's name, "" when there is none yet.
        intrapreneurs: As the sheet names them.
        decided_on: The day it was named lauréat.
        released_on: The day its release is declared; None when it is not, or later. That its
            team has begun proves nothing of it.
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
    teams = [team.team for team in lens.ask(read_teams.laureate_teams)]
    sheets = {sheet.application: sheet for sheet in team_sheets(lens, teams).values()}
    declared = {
        part.reference: part.noted_on for line in release_duties(lens) for part in line.parts
    }
    found = []
    for decision in lens.ask(read_jury.decisions):
        if decision.outcome != "laureate":
            continue
        sheet = sheets.get(decision.application)
        released_on = declared.get(decision.application)
        found.append(
            Release(
                decision.application,
                sheet.team if sheet else "",
                sheet.name if sheet else "",
                sheet.intrapreneurs if sheet else "",
                decision.decided_on,
                released_on,
                (released_on - decision.decided_on).days if released_on else None,
            )
        )
    return sorted(found, key=lambda release: release.application)


def release_duties(lens: Lens) -> list[DutyLine]:
    """Return the duty to release, by partner; empty where the text has none."""
    return [line for line in lens.ask(duties) if line.duty == _DUTY]
