"""Excel reports: a partner's, or the whole programme's, in live formulas (XlsxWriter).

The reading sheet comes first; every other sheet is a real Excel table, with filters, frozen
headings and its print set-up. All figures come from `figures`: formulas only do again, in
the spreadsheet, what the rules have done, and bear the result that Cap shows. The same
lens and the same author give the same bytes.
"""

from collections.abc import Iterator
from pathlib import Path

from data.lens import Lens
from documents.sheet import ReportWorkbook
from documents.stamp import Stamp, stamp_of
from subjects.applications.workbook_applications import APPLICATIONS, application_table
from subjects.calendar.workbook_calendar import PHASES, phase_table
from subjects.duties.workbook_duties import DUTIES, duty_table
from subjects.jury.workbook_jury import (
    DECISIONS,
    RANKS,
    VOICES,
    decision_table,
    rank_table,
    voice_table,
)
from subjects.money.workbook_money import (
    BUDGET,
    CATEGORIES,
    LAUREATES,
    TITLES,
    budget_table,
    category_table,
    laureate_table,
    title_table,
)
from subjects.money.workbook_sources import Sources
from subjects.papers.figure_cover import Cover, cover
from subjects.papers.workbook_front import READING, SUMMARY, write_reading, write_summary
from subjects.refund.workbook_refund import (
    REFUND,
    REFUND_PAID,
    SHARING,
    refund_table,
    shared_table,
)
from subjects.spending.workbook_expenses import EXPENSES, expense_table
from subjects.teams.workbook_teams import NOTES, TEAMS, note_table, team_table

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
    placed = {PHASES: book.write(phase_table(lens, code))}
    book.write(duty_table(lens, code))
    book.write(application_table(lens, code))
    notes = book.write(note_table(lens, code))
    book.write(team_table(lens, code, notes))
    sources = Sources(
        book.write(title_table(lens, code)), book.write(expense_table(lens, code)), code
    )
    shared = book.write(shared_table(lens, sources))
    placed[BUDGET] = book.write(budget_table(lens, sources, shared))
    if not code:
        placed[CATEGORIES] = book.write(category_table(lens, sources))
    refunds = [refund_table(lens, sources, basis) for basis in ("committed", "paid")]
    for table in filter(None, [*refunds, *([] if refunds[0] else [laureate_table(lens, sources)])]):
        placed[table.title] = book.write(table)
    for made in (rank_table, voice_table, decision_table):
        book.write(made(lens, code))
    write_summary(book, lens, said, placed, sources)
