"""The sheets of teams: their weeks and released days, and each weekly point."""

from dataclasses import replace

from data.lens import Lens
from documents.cells import NO, YES, CellKind
from documents.sheet_layout import Placed, ReportTable, SheetColumn, measured
from subjects.teams import read_teams
from subjects.teams.figure_coaching import coaching
from subjects.teams.read_notes import notes_of, team_sheets

TEAMS, NOTES = "Équipes", "Points de coaching"
_SITUATIONS = {"running": "en cours", "finished": "terminée", "abandoned": "abandonnée"}
_WEATHER = {"sun": "soleil", "cloud": "nuage", "rain": "pluie", "storm": "orage"}
_RELEASED = (
    "IF([weeks_due]=0,0,ROUND(SUMPRODUCT(--({team}=[team]),--({held_on}>=[starts_on]),"
    '--({held_on}<=IF([ends_on]="",2958465,[ends_on])),{released_days}),2))'
)
"""2958465 is the last day of Excel: a team without an end goes on."""


def note_table(lens: Lens, partner: str | None) -> ReportTable:
    """Return the weekly points held by the day, by team then day."""
    teams = [t.team for t in lens.ask(read_teams.teams) if partner in (None, t.partner)]
    columns = [
        SheetColumn("team", "Équipe"),
        SheetColumn("held_on", "Date", CellKind.DAY),
        SheetColumn("coach", "Coach", width=20),
        SheetColumn("present", "Intrapreneur présent", width=13,
                    of=lambda one: YES if one.is_present else NO),
        measured("coaching/released_days", kind=CellKind.NUMBER, total=True,
                 of=lambda one: None if one.released_hundredths is None
               else one.released_hundredths / 100),
        SheetColumn("weather", "Météo", width=10,
                    of=lambda one: _WEATHER.get(one.weather or "", "")),
        SheetColumn("topics", "Points abordés", CellKind.LONG),
        SheetColumn("blockers", "Blocages", CellKind.LONG),
        SheetColumn("next_steps", "Prochaines étapes", CellKind.LONG),
    ]  # fmt: skip
    return ReportTable(NOTES, "Points de coaching", columns, list(notes_of(lens, teams)))


def team_table(lens: Lens, partner: str | None, notes: Placed) -> ReportTable:
    """Return the teams, by team; their released days are added up from the sheet of points."""
    known = {team.team: team for team in lens.ask(read_teams.teams)}
    sheets = team_sheets(lens, list(known))
    days = measured("coaching/released_days", kind=CellKind.NUMBER, total=True)
    points = {name: notes.column(name) for name in ("team", "held_on", "released_days")}

    def sheet(
        name: str, heading: str, kind: CellKind = CellKind.TEXT, width: int = 26
    ) -> SheetColumn:
        return SheetColumn(
            name, heading, kind, width=width, of=lambda one: getattr(sheets[one.team], name)
        )

    columns = [
        SheetColumn("team", "Équipe", width=10),
        sheet("name", "Nom", CellKind.SENTENCE),
        sheet("application", "N° dossier", width=11),
        SheetColumn("partner", "Code", width=8),
        sheet("intrapreneurs", "Intrapreneurs", CellKind.SENTENCE),
        sheet("coach", "Coach", width=18),
        SheetColumn("situation", "Situation", width=12,
                    of=lambda one: _SITUATIONS.get(sheets[one.team].situation or "", "")),
        SheetColumn("starts_on", "Début", CellKind.DAY, of=lambda one: known[one.team].starts_on),
        SheetColumn("ends_on", "Fin", CellKind.DAY, of=lambda one: known[one.team].ends_on),
        measured("coaching/weeks_due", total=True),
        measured("coaching/weeks_held", total=True),
        SheetColumn("held", "Part tenue", CellKind.SHARE,
                    '=IF([weeks_due]=0,"",[weeks_held]/[weeks_due])',
                    of=lambda one: one.weeks_held / one.weeks_due if one.weeks_due else None),
        measured("coaching/released_days_due"),
        replace(days, formula=f"={_RELEASED.format_map(points)}"),
        measured("coaching/silent_days"),
    ]  # fmt: skip
    rows = [one for one in lens.ask(coaching) if partner in (None, one.partner)]
    return ReportTable(TEAMS, "Équipes et coaching", columns, rows)
