"""Excel reports: a partner's, or the whole programme's, in live formulas (XlsxWriter).

The reading sheet comes first; every other sheet is a real Excel table, with filters, frozen
headings and its print set-up. All figures come from `figures`: formulas only do again, in
the spreadsheet, what the rules have done, and bear the result that Cap shows. The same
lens and the same author give the same bytes.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from data.opening import Lens
from documents.sheet import ReportWorkbook
from documents.stamp import Stamp, stamp_of
from subjects.jury.figure_jury_tables import decision_rows, rank_rows, voice_rows
from subjects.money.figure_money_tables import spent, sums
from subjects.money.workbook_money import (
    BUDGET,
    CATEGORIES,
    LAUREATES,
    write_budget,
    write_categories,
    write_laureates,
)
from subjects.money.workbook_sources import Sources
from subjects.papers import workbook_tables as columns
from subjects.papers.figure_cover import Cover, cover
from subjects.papers.figure_rows import (
    added,
    application_rows,
    contribution_rows,
    duty_rows,
    expense_rows,
    note_rows,
    phase_rows,
    team_rows,
)
from subjects.papers.workbook_front import PHASES, READING, SUMMARY, write_reading, write_summary
from subjects.refund.workbook_refund import REFUND, REFUND_PAID, SHARING, write_refund, write_shared

DUTIES, APPLICATIONS, TEAMS, NOTES = "Obligations", "Candidatures", "Équipes", "Points de coaching"
TITLES, EXPENSES = "Contributions", "Dépenses"
RANKS, VOICES, DECISIONS = "Jury", "Notes des jurés", "Décisions"

_SHEETS = {
    SUMMARY: "les chiffres à lire d’abord, et trois graphiques",
    PHASES: "où en est chaque partenaire, phase par phase",
    DUTIES: "chaque promesse du texte, son échéance, sa preuve",
    APPLICATIONS: "les candidatures visibles ce jour ; personne n’y est nommé",
    TEAMS: "les équipes, leurs semaines et leurs jours libérés",
    NOTES: "chaque point hebdomadaire",
    BUDGET: "appelé, encaissé, rattaché, consommé, marge, par partenaire",
    CATEGORIES: "prévu, engagé, consommé, atterrissage, par catégorie",
    TITLES: "chaque titre : appel, encaissement, rattachement, restitution",
    EXPENSES: "chaque ligne de dépense qui compte ce jour, et à qui elle est ventilée",
    SHARING: "la part de chacun dans les dépenses mutualisées, au centime",
    REFUND: "ce qui revient à chacun, étape par étape, sur les dépenses engagées (AE)",
    REFUND_PAID: "la même restitution, sur les dépenses consommées (CP), pour comparer",
    LAUREATES: "l’enveloppe de chaque lauréat et ce qui en est engagé",
    RANKS: "le classement de chaque session",
    VOICES: "la note de chaque juré, et si elle compte",
    DECISIONS: "ce que les parties ont décidé, et pourquoi",
}


def partner(lens: Lens, code: str, path: Path, author: str = "") -> Stamp:
    """Write a partner's report: its own rows; shared parts and refund of the whole pool.

    Args:
        lens: The programme's.
        code: The partner's.
        path: The .xlsx to write; what was there is replaced.
        author: Who makes it, as the reading sheet says it.

    Returns:
        What the report rests on, as its properties hold it.

    Raises:
        KeyError: If it is not a partner of the programme.
    """
    return _write(lens, code, path, author)


def programme(lens: Lens, path: Path, author: str = "") -> Stamp:
    """Write the programme's report: every row; arguments and answer are those of `partner`."""
    return _write(lens, None, path, author)


def _write(lens: Lens, code: str | None, path: Path, author: str) -> Stamp:
    said = cover(lens, code)
    stamp = stamp_of(lens, "partner" if code else "programme", code)
    version = f"état des données à l’import n°\u00a0{lens.known_at}"
    subtitle = f"{said.title} · arrêté au {lens.on:%d/%m/%Y} · {version}"
    contents = {title: held for title, held in _SHEETS.items() if title in set(_titles(said, code))}
    book = ReportWorkbook(path, subtitle)
    try:
        book.add_sheets([READING, *contents])
        _fill(book, lens, said, code)
        write_reading(book, said, stamp, author, contents)
        book.file.set_properties(
            {
                "title": said.title,
                "subject": lens.agreement.title,
                "author": "Cap",
                "comments": stamp.line(),
                "created": said.made_at,
            }
        )
    finally:
        book.file.close()
    return stamp


def _titles(said: Cover, code: str | None) -> Iterator[str]:
    """Yield the sheets that this workbook has: categories are the programme's."""
    for title in _SHEETS:
        if title in (REFUND, REFUND_PAID) and not said.is_convention:
            continue
        if (title == LAUREATES and said.is_convention) or (title == CATEGORIES and code):
            continue
        yield title


def _fill(book: ReportWorkbook, lens: Lens, said: Cover, code: str | None) -> None:
    """Write the tables; those that others add up come first."""
    placed = {PHASES: book.table(PHASES, "Phases", columns.PHASES, phase_rows(lens, code))}
    book.table(DUTIES, "Obligations", columns.DUTIES, duty_rows(lens, code))
    book.table(APPLICATIONS, "Candidatures", columns.APPLICATIONS, application_rows(lens, code))
    _teams(book, lens, code)
    titles = contribution_rows(lens, code)
    sources = Sources(
        book.table(TITLES, "Contributions", columns.CONTRIBUTIONS, titles, sums(titles)),
        book.table(
            EXPENSES, "Dépenses", columns.EXPENSES, expense_rows(lens, code), spent(lens, code)
        ),
        code,
    )
    shared = write_shared(book, lens, sources)
    placed[BUDGET] = write_budget(book, lens, sources, shared)
    if not code:
        placed[CATEGORIES] = write_categories(book, lens, sources)
    refund = write_refund(book, lens, sources, "committed")
    if refund:
        placed[REFUND] = refund
        write_refund(book, lens, sources, "paid")
    else:
        placed[LAUREATES] = write_laureates(book, lens, sources)
    book.table(RANKS, "Jury : classements", columns.RANKS, rank_rows(lens, code))
    book.table(VOICES, "Jury : notes des jurés", columns.VOICES, voice_rows(lens, code))
    book.table(DECISIONS, "Décisions", columns.DECISIONS, decision_rows(lens, code))
    write_summary(book, lens, said, placed, sources)


def _teams(book: ReportWorkbook, lens: Lens, code: str | None) -> None:
    notes, teams = note_rows(lens, code), team_rows(lens, code)
    points = book.table(
        NOTES, "Points de coaching", columns.NOTES, notes, added(notes, "released_days")
    )
    live = {name: points.column(name) for name in ("team", "held_on", "released_days")}
    declared = [replace(one, formula=one.formula.format_map(live)) for one in columns.TEAMS]
    totals = added(teams, "weeks_due", "weeks_held", "released_days")
    book.table(TEAMS, "Équipes et coaching", declared, teams, totals)
