"""The sheet of duties: each promise of the text, its day, its proof."""

from data.lens import Lens
from documents.cells import CellKind
from documents.sheet_layout import ReportTable, SheetColumn, measured
from subjects.calendar.figure_agreements import partner_names
from subjects.duties.figure_duties import duties
from subjects.sources.explain_words import DUTY_STATUSES

DUTIES = "Obligations"


def duty_table(lens: Lens, partner: str | None) -> ReportTable:
    """Return the duties, by party; those of the State last, and only without a partner."""
    names, state = lens.ask(partner_names), lens.agreement.state
    columns = [
        SheetColumn("party", "Code", of=lambda one: one.partner or state.code),
        SheetColumn(
            "name", "Qui", width=22, of=lambda one: names.get(one.partner or "", state.name)
        ),
        measured("duties/label", kind=CellKind.SENTENCE, width=50),
        measured("duties/article"),
        measured("duties/status", of=lambda one: DUTY_STATUSES[one.status]),
        measured("duties/due_on", kind=CellKind.DAY),
        measured("duties/noted_on", kind=CellKind.DAY),
        measured("duties/proof", kind=CellKind.SENTENCE, width=40),
        measured("duties/unmet_for", kind=CellKind.SENTENCE, width=20,
                 of=lambda one: ", ".join(one.unmet_for)),
        measured("duties/measure", kind=CellKind.SENTENCE, width=30),
        SheetColumn("due_by", "Échéance fixée par", width=20,
                    of=lambda one: "choix du programme" if one.is_due_by_choice else "texte"),
    ]  # fmt: skip
    rows = [one for one in lens.ask(duties) if partner in (None, one.partner)]
    return ReportTable(DUTIES, "Obligations", columns, rows)
