"""What can be read, and stored, and is still hard to believe: days, amounts, numbers.

Each rule is a line of a table: the column it looks at, what is odd in SQL, what was expected
in French. They are asked of the staged rows at once, never row by row, and only warn: a
payment may well be ten times the cap, but someone should have looked at it.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import accumulate, groupby

from data.agreement.model import Agreement
from data.cells.names import count_names
from data.datasets import SPREADSHEETS, Dataset, Kind
from data.incoming.references import Located
from data.lens import FACTS
from data.problems import KINDS
from loaders.rows.computed import may_name_total
from loaders.rows.placing import value_shown, warned

_YEARS_BEFORE, _YEARS_AFTER = 3, 10
"""How far from the signatures a day of the programme may be (our choice)."""

_FIRST_YEAR, _LAST_YEAR = 2010, 2099
"""The same while no signature is known: there was no such programme before."""

_TIMES_THE_CAP = 10


@dataclass(frozen=True, slots=True)
class Rule:
    """What is odd in one column.

    Attributes:
        kind: A word of `KINDS`.
        column: Column of the dataset, where the problem is shown.
        odd: SQL over the row's columns and the bounds, never true of a null.
        expected: French words; a bound goes by its name in braces.
    """

    kind: str
    column: str
    odd: str
    expected: str


ORDERED: dict[str, tuple[tuple[str, str], ...]] = {
    "amendments": (("requested_on", "signed_on"), ("signed_on", "ends_on")),
    "phase_dates": (("planned_start", "planned_end"), ("actual_start", "actual_end")),
    "teams": (("starts_on", "ends_on"),),
    "contributions": (
        ("called_on", "received_on"),
        ("received_on", "refunded_on"),
        ("received_on", "attached_on"),
    ),
    "notices": (
        ("sent_on", "received_on"),
        ("received_on", "answered_on"),
        ("received_on", "lifted_on"),
    ),
}
"""Dataset → pairs of days of which the second cannot come before the first."""

NEVER_NEGATIVE: dict[str, tuple[str, ...]] = {
    "contributions": ("opened_commitments_cents", "opened_payments_cents"),
    "forecast": ("commitments_cents", "payments_cents"),
}
"""Amounts that a negative makes odd; a negative call is refused, a negative expense is not odd
(a credit note)."""

LARGEST: dict[str, tuple[tuple[str, int, str], ...]] = {
    "coaching_notes": (("released_hundredths", 500, "au plus 5 jours libérés dans la semaine"),),
    "events": (
        ("seats", 100_000, "au plus 100 000 places"),
        ("maximum", 100_000, "au plus 100 000 participants"),
        ("registered", 100_000, "au plus 100 000 inscrits"),
        ("present", 100_000, "au plus 100 000 présents"),
    ),
}
"""Dataset → column, the largest number believed, and how to say it."""


@cache
def rules(dataset: str) -> tuple[Rule, ...]:
    """Return the rules of a dataset, from the tables above and from its columns' kinds."""
    return tuple(_rules(SPREADSHEETS[dataset]))


def _rules(dataset: Dataset) -> Iterator[Rule]:
    facts = FACTS.get(dataset.name, ())
    for column in dataset.columns:
        name = column.name
        if column.kind is Kind.DAY:
            is_far = f"{name} < :first OR {name} > :last"
            if name in facts:
                # A fact beyond the last believable day is said once, as to come.
                is_far = f"{name} < :first OR ({name} > :last AND :today IS NULL)"
                expected = "une date au plus tard aujourd’hui, le {today}"
                yield Rule("future_date", name, f"{name} > :today", expected)
            yield Rule("implausible_date", name, is_far, "une date entre le {first} et le {last}")
        elif column.kind is Kind.YEAR:
            is_far = f"{name} < substr(:first, 1, 4) + 0 OR {name} > substr(:last, 1, 4) + 0"
            expected = "une année du programme, entre le {first} et le {last}"
            yield Rule("implausible_date", name, is_far, expected)
        elif column.kind is Kind.CENTS:
            yield Rule("implausible_amount", name, f"abs({name}) > :most", "au plus {most}")
    for name in NEVER_NEGATIVE.get(dataset.name, ()):
        yield Rule("implausible_amount", name, f"{name} < 0", "un montant positif")
    for name, largest, expected in LARGEST.get(dataset.name, ()):
        yield Rule("implausible_number", name, f"{name} > {largest}", expected)
    for earlier, later in ORDERED.get(dataset.name, ()):
        expected = f"une date qui ne précède pas « {dataset.column(earlier).heading} »"
        yield Rule("dates_reversed", later, f"{later} < {earlier}", expected)


def implausible(
    connection: sqlite3.Connection, agreement: Agreement, today: date | None
) -> list[Located]:
    """Return what is odd in the attached staging file, sheet by sheet, row by row.

    Args:
        connection: The database, the staging file attached as `staging`.
        agreement: The text that the files are read for.
        today: The current day; None when nothing can be said to be to come.
    """
    bounds = _bounds(connection, agreement, today)
    found = []
    for dataset in SPREADSHEETS.values():
        staged = connection.execute(
            "SELECT 1 FROM staging.sheets WHERE dataset = ?", (dataset.name,)
        ).fetchone()
        asked = rules(dataset.name)
        if not staged or not asked:
            continue
        # One pass over the rows tells which rules have anything to say: most often none.
        totals = ", ".join(f"TOTAL({rule.odd})" for rule in asked)
        counts = connection.execute(
            f"SELECT {totals} FROM staging.{dataset.name}", bounds
        ).fetchone()
        for rule, count in zip(asked, counts, strict=True):
            if count:
                found += _odd_rows(connection, dataset, rule, bounds)
    return [located for _, located in sorted(found, key=lambda one: one[0])]


def doubtful_counts(connection: sqlite3.Connection) -> list[Located]:
    """Return the cells of the attached staging file that name persons nobody can count surely."""
    found = []
    what = KINDS["doubtful_count"][0]
    for sheet, row, names in connection.execute(
        """SELECT sheet, row, intrapreneurs FROM staging.teams
        WHERE intrapreneurs NOT NULL ORDER BY sheet, row"""
    ).fetchall():
        count, is_doubtful = count_names(names)
        if is_doubtful:
            said = f"« {names} » est à vérifier ({what[0].lower()}{what[1:-1]})"
            expected = f"{count} intrapreneur{'s' if count > 1 else ''}, comme Cap le compte ici"
            place = (sheet, row)
            found.append(
                warned(
                    connection,
                    "doubtful_count",
                    SPREADSHEETS["teams"],
                    "intrapreneurs",
                    place,
                    names,
                    said,
                    expected,
                )
            )
    return found


def doubtful_totals(connection: sqlite3.Connection) -> list[Located]:
    """Return a warning for each forecast of the attached files that is the sum of those above.

    Its key is filled: it is data (SPEC §3), and counts. A word of total and two rows make it
    doubtful; three rows do without a word.
    """
    found = []
    rows = connection.execute(
        """SELECT sheet, row, label, commitments_cents, COALESCE(payments_cents, 0)
        FROM staging.forecast ORDER BY sheet, row"""
    ).fetchall()
    for _, own in groupby(rows, key=lambda one: one[0]):
        above: list[tuple[int, int]] = []
        for sheet, row, label, committed, paid in own:
            sums = list(zip(*map(accumulate, zip(*reversed(above), strict=True)), strict=True))
            least = 2 if may_name_total(label) else 3
            if committed and (committed, paid) in sums[least - 1 :]:
                said = f"« {label} » est la somme des lignes qui précèdent"
                dataset = SPREADSHEETS["forecast"]
                found.append(
                    warned(
                        connection, "doubtful_total", dataset, "label", (sheet, row), label, said
                    )
                )
            above.append((committed, paid))
    return found


def _bounds(
    connection: sqlite3.Connection, agreement: Agreement, today: date | None
) -> dict[str, str | int | None]:
    """Return what the rules compare with, around the middle one of the signatures."""
    signed = [
        signed_on
        for (signed_on,) in connection.execute(
            """SELECT signed_on FROM staging.partners WHERE signed_on NOT NULL UNION ALL
            SELECT signed_on FROM main.partners
                WHERE programme = ? AND removed_by IS NULL AND signed_on NOT NULL
                AND key NOT IN (SELECT key FROM staging.partners)
            ORDER BY 1""",
            (agreement.programme,),
        )
    ]
    first, last = _FIRST_YEAR, _LAST_YEAR
    if signed:
        year = int(signed[len(signed) // 2][:4])
        first, last = year - _YEARS_BEFORE, year + _YEARS_AFTER
    return {
        "first": f"{first}-01-01",
        "last": f"{last}-12-31",
        "today": today.isoformat() if today else None,
        "most": agreement.cap_cents * _TIMES_THE_CAP,
    }


def _odd_rows(
    connection: sqlite3.Connection,
    dataset: Dataset,
    rule: Rule,
    bounds: dict[str, str | int | None],
) -> list[tuple[tuple[int, int, str], Located]]:
    column = dataset.column(rule.column)
    rows = connection.execute(
        f"""SELECT DISTINCT line.sheet, line.row, line.{column.name}
        FROM staging.{dataset.name} AS line WHERE {rule.odd}""",
        bounds,
    ).fetchall()
    expected = rule.expected.format(
        **{
            name: value_shown(bound, Kind.CENTS if name == "most" else Kind.DAY)
            for name, bound in bounds.items()
            if bound is not None
        }
    )
    what = KINDS[rule.kind][0]
    found = []
    for sheet, row, value in rows:
        seen = value_shown(value, column.kind)
        said = f"« {seen} » est à vérifier ({what[0].lower()}{what[1:-1]})"
        at = (sheet, row)
        one = warned(connection, rule.kind, dataset, column.name, at, seen, said, expected)
        found.append(((sheet, row, column.name), one))
    return found
