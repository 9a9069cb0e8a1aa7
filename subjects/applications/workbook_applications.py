"""The sheet of applications, as they stand on the day; nobody is named in it."""

from collections.abc import Iterator
from typing import Any

from data.lens import Lens
from documents.cells import CellKind
from documents.sheet_layout import ReportTable, SheetColumn, measured
from subjects.applications.read_answers import WholeApplication, whole_applications
from subjects.jury.figure_jury import (
    ordered_decisions,
    outcome_labels,
    presort,
    session_names,
)
from subjects.sources.explain_words import APPLICATION_STATES

APPLICATIONS = "Candidatures"


def application_table(lens: Lens, partner: str | None) -> ReportTable:
    """Return the applications visible on the day, by number, one at a time."""
    crosses = {line.application: line.crosses for line in lens.ask(presort)}
    names, outcomes = session_names(lens), outcome_labels(lens)
    decided: dict[str, list[str]] = {}
    for made in ordered_decisions(lens):
        said = f"{names[made.session]} : {outcomes[made.session, made.outcome]}"
        decided.setdefault(made.application, []).append(said)

    def answers(name: str, heading: str, **given: Any) -> SheetColumn:
        return SheetColumn(name, heading, **({"kind": CellKind.LONG} | given))

    columns = [
        SheetColumn("application", "N° dossier"),
        answers("title", "Intitulé", kind=CellKind.SENTENCE),
        SheetColumn("partner", "Code"),
        answers("direction", "Direction", kind=CellKind.SENTENCE, width=24),
        SheetColumn("submitted_on", "Déposé le", CellKind.DAY),
        SheetColumn("state", "État", width=18, of=lambda one: APPLICATION_STATES[one.state]),
        measured("presort/crosses", of=lambda one: crosses.get(one.application)),
        answers("decisions", "Décisions", kind=CellKind.SENTENCE, width=24,
                of=lambda one: " ; ".join(decided.get(one.application, []))),
        answers("problem", "Problème"),
        answers("solution", "Solution"),
        answers("first_users", "Premiers utilisateurs", width=30),
        answers("reason", "Motivation", width=30),
    ]  # fmt: skip

    def rows() -> Iterator[WholeApplication]:
        return (one for one in whole_applications(lens) if partner in (None, one.partner))

    return ReportTable(APPLICATIONS, "Candidatures", columns, rows())
