"""The sheet of phases: where each partner is, phase by phase."""

from data.lens import Lens
from documents.cells import CellKind
from documents.sheet_layout import ReportTable, SheetColumn, measured
from subjects.calendar.figure_agreements import partner_names
from subjects.calendar.figure_phases import phases
from subjects.sources.explain_words import PHASE_STATUSES

PHASES = "Phases"


def phase_table(lens: Lens, partner: str | None) -> ReportTable:
    """Return every partner × phase, by partner then phase."""
    names = lens.ask(partner_names)
    titles = {phase.number: phase.title for phase in lens.agreement.phases}
    days = ("planned_start", "planned_end", "actual_start", "actual_end")
    columns = [
        SheetColumn("partner", "Code"),
        SheetColumn("name", "Partenaire", width=22, of=lambda one: names[one.partner]),
        SheetColumn("phase", "N°", CellKind.COUNT, width=6),
        SheetColumn("title", "Phase", CellKind.SENTENCE, of=lambda one: titles[one.phase]),
        measured("phases/status", of=lambda one: PHASE_STATUSES[one.status]),
        measured("phases/late_days"),
        *(measured(f"phases/{day}", kind=CellKind.DAY) for day in days),
    ]
    rows = [one for one in lens.ask(phases) if partner in (None, one.partner)]
    return ReportTable(PHASES, "Phases", columns, rows)
