"""An extract of expenses restates its exercice: what that would take away, when it is a lot."""

import sqlite3

from data.agreement.model import Agreement
from data.datasets import DATASETS, Kind
from data.incoming.expenses import fund_of, is_whole
from data.incoming.references import Located
from data.problems import Problem, Sentence
from loaders.rows.placing import value_shown, warned
from subjects.rule_wording import euros

_SIDES = (("AE", "committed_cents"), ("CP", "paid_cents"))


def shrinking_extracts(connection: sqlite3.Connection, agreement: Agreement) -> list[Located]:
    """Return what the attached extracts would take away of an exercice, when it is most of it.

    Side by side and fund by fund: more than half of the lines known, or of their euros. Lines
    whose exercice is not the year of their date too: their exercice is what is restated.
    """
    staged = connection.execute("SELECT 1 FROM staging.expenses LIMIT 1").fetchone()
    if not staged:
        return []
    found = list(_other_years(connection))
    if is_whole(connection):
        found += _shrinking(connection, agreement)
    return found


def lost_lines(connection: sqlite3.Connection, agreement: Agreement) -> list[Located]:
    """Return the restated titles of which a line goes with amounts that no other line takes."""
    rows = connection.execute(
        """WITH staged AS (
            SELECT partner, title, MIN(sheet) AS sheet, MIN(row) AS row,
                TOTAL(received_cents) AS received, TOTAL(refunded_cents) AS refunded
            FROM staging.contributions GROUP BY 1, 2),
        known AS (
            SELECT partner, title, TOTAL(received_cents) AS received,
                TOTAL(refunded_cents) AS refunded,
                TOTAL(received_cents) FILTER (WHERE is_gone) AS received_gone,
                TOTAL(refunded_cents) FILTER (WHERE is_gone) AS refunded_gone
            FROM (SELECT *, key NOT IN (SELECT key FROM staging.contributions) AS is_gone
                FROM main.contributions WHERE programme = ? AND removed_by IS NULL)
            GROUP BY 1, 2)
        SELECT staged.sheet, staged.row, title, received_gone, refunded_gone
        FROM known JOIN staged USING (partner, title)
        WHERE (received_gone <> 0 AND staged.received < known.received)
            OR (refunded_gone <> 0 AND staged.refunded < known.refunded)
        ORDER BY 1, 2""",
        (agreement.programme,),
    ).fetchall()
    return [
        warned(
            connection,
            "lost_line",
            DATASETS["contributions"],
            "title",
            (sheet, row),
            title,
            f"de « {title} », ce qui est retiré porte {euros(int(received))} encaissés et "
            f"{euros(int(refunded))} restitués",
        )
        for sheet, row, title, received, refunded in rows
    ]


def _shrinking(connection: sqlite3.Connection, agreement: Agreement) -> list[Located]:
    """Compare what each exercice, fund and side has with what would be left of it."""
    named = {"fund": agreement.fund or "", "programme": agreement.programme}
    of_known = ", ".join(
        f"COUNT({cents}), TOTAL({cents}), TOTAL({cents} NOT NULL AND staged.{side} IS NOT 1)"
        for side, cents in _SIDES
    )
    of_staged = ", ".join(f"MAX({cents} NOT NULL) AS {side}" for side, cents in _SIDES)
    known = {
        (exercice, fund, side): figures
        for exercice, fund, *every in connection.execute(
            f"""WITH staged AS MATERIALIZED (
                SELECT key AS its_key, {of_staged} FROM staging.expenses GROUP BY key)
            SELECT exercice, {fund_of("version")}, {of_known}
            FROM main.expenses AS version LEFT JOIN staged ON its_key = key
            WHERE programme = :programme AND removed_by IS NULL
                AND exercice IN (SELECT exercice FROM staging.expenses)
            GROUP BY 1, 2""",
            named,
        )
        for (side, _), figures in zip(_SIDES, (every[:3], every[3:]), strict=True)
    }
    found = []
    for sheet, exercice, fund, side, committed, paid in connection.execute(
        f"""SELECT MIN(line.sheet), exercice, {fund_of("line")}, side, TOTAL(committed_cents),
            TOTAL(paid_cents)
        FROM staging.expenses AS line JOIN staging.sides USING (sheet)
        GROUP BY 2, 3, 4 ORDER BY 1, 2, 3, 4""",
        named,
    ).fetchall():
        lines, before, gone = known.get((exercice, fund, side), (0, 0, 0))
        after = committed if side == "AE" else paid
        if gone * 2 > lines or after * 2 < before:
            row = (sheet, exercice, fund, after, lines, before, gone)
            found.append(_most(connection, agreement, side, row))
    return found


def _most(
    connection: sqlite3.Connection,
    agreement: Agreement,
    side: str,
    row: tuple[int, int, str, float, int, float, float],
) -> Located:
    sheet_id, exercice, fund, after, lines, before, gone = row
    file, sheet = connection.execute(
        "SELECT file, sheet FROM staging.sheets WHERE id = ?", (sheet_id,)
    ).fetchone()
    place = f"Feuille « {sheet} »" if sheet else f"Fichier « {file} »"
    other = f" du fonds {fund}" if fund != (agreement.fund or "") else ""
    said = Sentence(
        place,
        f"{gone:.0f} des {lines} lignes connues des {side} de l’exercice {exercice}{other} "
        f"seraient retirées ; leur somme passerait de {euros(int(before))} à {euros(int(after))}",
    )
    problem = Problem(
        "shrinking_extract", said, "warning", sheet, column="Exercice", value=str(exercice),
        expected=f"une extraction de tout l’exercice {exercice}",
    )  # fmt: skip
    return Located(file, sheet_id, problem)


def _other_years(connection: sqlite3.Connection) -> list[Located]:
    """Say once of each exercice and year how many lines, of how much, and where the first is."""
    rows = connection.execute(
        """SELECT sheet, MIN(row), posted_on, exercice, COUNT(*),
            TOTAL(committed_cents), TOTAL(paid_cents)
        FROM staging.expenses WHERE substr(posted_on, 1, 4) + 0 <> exercice
        GROUP BY sheet, exercice, substr(posted_on, 1, 4) ORDER BY 1, 2"""
    ).fetchall()
    found = []
    for sheet, row, day, exercice, number, committed, paid in rows:
        seen = value_shown(day, Kind.DAY)
        lines = "une ligne" if number == 1 else f"{number} lignes"
        said = (
            f"« {seen} » n’est pas de l’exercice {exercice} ({lines} de {day[:4]} dans ce cas : "
            f"{euros(int(committed))} d’AE, {euros(int(paid))} de CP)"
        )
        expected = f"une date de {exercice}, ou l’exercice {day[:4]}"
        found.append(
            warned(
                connection,
                "other_year",
                DATASETS["expenses"],
                "posted_on",
                (sheet, row),
                seen,
                said,
                expected,
            )
        )
    return found
