"""The sheets of the jury: rankings, each juror's score, what was decided."""

from data.lens import Lens
from documents.cells import NO, YES, CellKind
from documents.sheet_layout import ReportTable, SheetColumn, measured
from subjects.applications import read_applications
from subjects.applications.figure_application_list import titles
from subjects.jury.figure_jury import (
    by_phase,
    jury,
    ordered_decisions,
    outcome_labels,
    session_names,
)
from subjects.jury.figure_panel import BLANK, COUNTED, DECLARED, OWN_PARTNER, panel_of

RANKS, VOICES, DECISIONS = "Jury", "Notes des jurés", "Décisions"
_STANDINGS = {
    COUNTED: "compté",
    DECLARED: "déport",
    OWN_PARTNER: "exclu (même partenaire)",
    BLANK: "note incomplète",
}


def rank_table(lens: Lens, partner: str | None) -> ReportTable:
    """Return the rankings, by session in the order of the phases, then as ranked.

    Its rows are pairs: the session's figures, a file's in it.
    """
    names, whose = session_names(lens), _applicants(lens)
    ranked = sorted(lens.ask(jury), key=lambda one: list(names).index(one.session))
    rows = [
        (one, file)
        for one in ranked
        for file in one.ranking
        if partner in (None, whose.get(file.application))
    ]
    words = titles(lens, [file.application for _, file in rows])

    def scored(name: str) -> SheetColumn:
        return measured(f"jury/{name}", of=lambda row: _number(getattr(row[1], name)))

    columns = [
        SheetColumn("session", "Session", of=lambda row: names[row[0].session]),
        SheetColumn("rank", "Rang", CellKind.COUNT, width=7, of=lambda row: row[1].rank),
        SheetColumn("application", "N° dossier", of=lambda row: row[1].application),
        SheetColumn("title", "Intitulé", CellKind.SENTENCE,
                    of=lambda row: words.get(row[1].application, "")),
        SheetColumn("partner", "Code", width=8,
                    of=lambda row: whose.get(row[1].application, "")),
        *map(scored, ("score", "median", "spread")),
        measured("jury/jurors", of=lambda row: row[1].jurors),
        measured("jury/quorum", kind=CellKind.COUNT, of=lambda row: row[0].quorum),
        measured("jury/complete", of=lambda row: YES if row[1].complete else NO),
        measured("jury/recused", kind=CellKind.SENTENCE, of=lambda row: ", ".join(row[1].recused)),
    ]  # fmt: skip
    return ReportTable(RANKS, "Jury : classements", columns, rows)


def voice_table(lens: Lens, partner: str | None) -> ReportTable:
    """Return what each juror gave, those who do not count included, by session then rank.

    Its rows are a session, a file, a juror's voice on it.
    """
    marked = {session.session for session in lens.ask(jury)}
    rows = [
        (session, file, voice)
        for session in by_phase(lens)
        if session.key in marked
        for file in panel_of(lens, session).applications
        if partner in (None, file.partner)
        for voice in file.voices
    ]
    columns = [
        SheetColumn("session", "Session", of=lambda row: row[0].name),
        SheetColumn("application", "N° dossier", of=lambda row: row[1].application),
        SheetColumn("title", "Intitulé", CellKind.SENTENCE, of=lambda row: row[1].title),
        SheetColumn("juror", "Juré", width=22, of=lambda row: row[2].juror),
        SheetColumn("body", "Organisme", width=20, of=lambda row: row[2].body),
        SheetColumn("standing", "Compte", width=22, of=lambda row: _STANDINGS[row[2].standing]),
        measured("jury/score", of=lambda row: None if row[2].score is None
                 else round(float(row[2].score), 4)),
        SheetColumn("comments", "Commentaire", CellKind.LONG,
                    of=lambda row: " ; ".join(row[2].comments)),
    ]  # fmt: skip
    return ReportTable(VOICES, "Jury : notes des jurés", columns, rows)


def decision_table(lens: Lens, partner: str | None) -> ReportTable:
    """Return the decisions dated by the day, by session in the order of the phases."""
    names, outcomes, whose = session_names(lens), outcome_labels(lens), _applicants(lens)
    rows = [one for one in ordered_decisions(lens) if partner in (None, whose.get(one.application))]
    words = titles(lens, [one.application for one in rows])
    columns = [
        SheetColumn("session", "Session", of=lambda one: names[one.session]),
        SheetColumn("application", "N° dossier"),
        SheetColumn("title", "Intitulé", CellKind.SENTENCE,
                    of=lambda one: words.get(one.application, "")),
        measured("decisions/outcome", of=lambda one: outcomes[one.session, one.outcome]),
        measured("decisions/reason", kind=CellKind.SENTENCE, width=44),
        measured("decisions/decided_on", kind=CellKind.DAY, short=True),
        measured("decisions/partner_agrees", width=13, of=lambda one: _yes(one.partner_agrees)),
        measured("decisions/state_agrees", width=13, of=lambda one: _yes(one.state_agrees)),
    ]  # fmt: skip
    return ReportTable(DECISIONS, "Décisions", columns, rows)


def _applicants(lens: Lens) -> dict[str, str]:
    return {a.application: a.partner or "" for a in lens.ask(read_applications.applications)}


def _number(score: str | None) -> float | None:
    return None if score is None else float(score)


def _yes(value: bool | None) -> str:
    return "" if value is None else YES if value else NO
