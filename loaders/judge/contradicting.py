"""Rows that contradict themselves or their parent, told with the database and all the files.

What can be read and stored is only warned of: someone should have looked at it. The rows
compared are those that there would be once the files are loaded (`data.incoming.diff.foresee`).
"""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from data.agreement.model import Agreement
from data.datasets import DATASETS, Kind
from data.incoming.diff import foresee, headed_columns
from data.incoming.expenses import fund_of, is_whole, restate
from data.incoming.references import Located
from loaders.judge.plausible import ORDERED
from loaders.rows.placing import value_shown, warned
from subjects.calendar.rule_terms import Amendment, cap_in_force
from subjects.rule_wording import euros


@dataclass(frozen=True, slots=True)
class DayOrder:
    """A day of a row that cannot come before, or after, a day of the row it belongs to.

    Attributes:
        child: Dataset of the row.
        column: Its day.
        link: Its column that holds the key of its parent.
        parent: Dataset of the parent.
        bound: The parent's day.
        is_first: Whether it is the first day possible, or the last one.
        words: What the parent's day is, in French; the parent's key follows.
    """

    child: str
    column: str
    link: str
    parent: str
    bound: str
    is_first: bool
    words: str


_SIGNED = "la signature de la convention de"
ORDERS = (
    *(
        DayOrder("coaching_notes", "held_on", "team", "teams", bound, is_first, words)
        for bound, is_first, words in (
            ("starts_on", True, "le début de l’équipe"),
            ("ends_on", False, "la fin de l’équipe"),
        )
    ),
    *(
        DayOrder(child, column, "partner", "partners", "signed_on", True, _SIGNED)
        for child, column in (
            ("amendments", "signed_on"),
            ("amendments", "effective_on"),
            ("contributions", "called_on"),
        )
    ),
    DayOrder(
        "decisions", "decided_on", "application", "applications", "submitted_on", True,
        "le dépôt du dossier",
    ),
)  # fmt: skip
"""What the days of a row are compared with in its parent."""


def contradictions(connection: sqlite3.Connection, agreement: Agreement) -> list[Located]:
    """Return what the attached rows contradict, in their own row or in another.

    Args:
        connection: The database, the staging file attached as `staging`.
        agreement: The text that the files are read for.
    """
    rows = _Rows(connection, agreement.programme)
    found = [located for order in ORDERS for located in _disordered(rows, order)]
    found += _endless_teams(rows)
    found += _startless(rows)
    if rows.are_staged("contributions"):
        titles = _titles(rows)
        found += _contradicting_amounts(rows, titles)
        if agreement.kind == "convention":
            found += _above_cap(rows, titles, _caps(rows, agreement))
            found += _second_receipts(rows, titles)
    if rows.are_staged("expenses"):
        found += _overpaid(rows, agreement)
    return found


class _Rows:
    """The rows of each dataset as they would be once the files are loaded."""

    def __init__(self, connection: sqlite3.Connection, programme: str) -> None:
        self.connection = connection
        self._programme = programme
        self._staged = {
            name
            for (name,) in connection.execute(
                "SELECT DISTINCT dataset FROM staging.sheets WHERE dataset NOT NULL"
            )
        }
        self._headed: dict[str, set[str]] = {}
        self._foreseen: set[str] = set()

    def are_staged(self, name: str) -> bool:
        """Tell whether the files have rows of a dataset."""
        return name in self._staged

    def staged(self, name: str, *columns: str) -> str:
        """Return the SQL of these columns of the files' rows, with their `sheet` and `row`."""
        if name not in self._headed:
            headed = headed_columns(self.connection, DATASETS[name])
            self._headed[name] = {"key"}.union(set.intersection(*headed.values()))
        rows = f"staging.{name}"  # as they are, where every sheet has what is asked
        if not {column.split()[0] for column in columns} <= self._headed[name]:
            if name not in self._foreseen:
                foresee(self.connection, DATASETS[name], self._programme)
                self._foreseen.add(name)
            rows = f"temp.incoming_{name}"
        return f"(SELECT sheet, row, {', '.join(columns)} FROM {rows})"

    def known(self, name: str, *columns: str) -> str:
        """Return the SQL of these columns of the rows that the files leave as they are."""
        dataset = DATASETS[name]
        # The lines of a key are restated together: those that are not staged go.
        own = f"({', '.join(dataset.key)})" if dataset.lines else "key"
        return f"""(SELECT NULL AS sheet, NULL AS row, {", ".join(columns)} FROM main.{name}
            WHERE programme = :programme AND removed_by IS NULL
                AND {own} NOT IN (SELECT {own.strip("()")} FROM staging.{name}))"""

    def every(self, name: str, *columns: str) -> str:
        """Return the SQL of both."""
        known = self.known(name, *columns)
        if not self.are_staged(name):
            return known
        return f"(SELECT * FROM {self.staged(name, *columns)} UNION ALL SELECT * FROM {known})"

    def read(self, sql: str, **named: str | int) -> list[tuple[Any, ...]]:
        """Run a query on them."""
        return self.connection.execute(sql, {"programme": self._programme, **named}).fetchall()

    def warn(
        self,
        kind: str,
        where: tuple[str, str],
        at: tuple[int, int],
        value: str | None,
        said: str,
        expected: str | None = None,
    ) -> Located:
        """Return a warning at a cell: dataset and column, sheet and row."""
        dataset, column = where
        return warned(self.connection, kind, DATASETS[dataset], column, at, value, said, expected)


def _disordered(rows: _Rows, order: DayOrder) -> Iterator[Located]:
    """Yield the days that come before, or after, the day that bounds them."""
    child = (f"{order.link} AS parent_key", f"{order.column} AS day")
    parent = ("key", f"{order.bound} AS bound")
    sign = "<" if order.is_first else ">"
    on = f"ON parent.key = child.parent_key AND child.day {sign} parent.bound"
    if rows.are_staged(order.child):
        moves = "ne précède pas" if order.is_first else "ne suit pas"
        for sheet, row, day, key, bound in rows.read(
            f"""SELECT child.sheet, child.row, child.day, parent.key, parent.bound
            FROM {rows.staged(order.child, *child)} AS child
            JOIN {rows.every(order.parent, *parent)} AS parent {on} ORDER BY 1, 2"""
        ):
            seen = value_shown(day, Kind.DAY)
            yield rows.warn(
                "dates_reversed",
                (order.child, order.column),
                (sheet, row),
                seen,
                f"« {seen} » est à vérifier",
                f"une date qui {moves} {order.words} {key}, le {value_shown(bound, Kind.DAY)}",
            )
    if rows.are_staged(order.parent):
        far = "MIN" if order.is_first else "MAX"
        for sheet, row, bound, number, day in rows.read(
            f"""SELECT parent.sheet, parent.row, parent.bound, COUNT(*), {far}(child.day)
            FROM {rows.staged(order.parent, *parent)} AS parent
            JOIN {rows.known(order.child, *child)} AS child {on} GROUP BY 1, 2 ORDER BY 1, 2"""
        ):
            seen = value_shown(bound, Kind.DAY)
            title = DATASETS[order.child].title.lower()
            latest = "au plus tard" if order.is_first else "au plus tôt"
            yield rows.warn(
                "dates_reversed",
                (order.parent, order.bound),
                (sheet, row),
                seen,
                f"« {seen} » contredit ce qui est déjà chargé ({title} : {number})",
                f"une date {latest} le {value_shown(day, Kind.DAY)}",
            )


def _endless_teams(rows: _Rows) -> Iterator[Located]:
    """Yield the teams said to be over, nobody says since when."""
    if not rows.are_staged("teams"):
        return
    for sheet, row, team in rows.read(
        f"""SELECT sheet, row, key FROM {rows.staged("teams", "key", "situation", "ends_on")}
        WHERE situation IN ('abandoned', 'finished') AND ends_on IS NULL ORDER BY 1, 2"""
    ):
        yield rows.warn(
            "missing_end", ("teams", "ends_on"), (sheet, row), None,
            f"l’équipe {team} est arrêtée, sans date de fin", "la date de fin de l’équipe",
        )  # fmt: skip


def _startless(rows: _Rows) -> Iterator[Located]:
    """Yield the ends whose start nobody says: a cell missed, or cells shifted."""
    for name in ("phase_dates", "teams"):
        for start, end in ORDERED[name] if rows.are_staged(name) else ():
            heading, other = (DATASETS[name].column(one).heading for one in (start, end))
            for sheet, row, day in rows.read(
                f"""SELECT sheet, row, {end} FROM {rows.staged(name, start, end)}
                WHERE {start} IS NULL AND {end} NOT NULL ORDER BY 1, 2"""
            ):
                yield rows.warn(
                    "missing_start", (name, start), (sheet, row), None,
                    f"« {other} » dit {value_shown(day, Kind.DAY)}, « {heading} » ne dit rien",
                    "le début de ce qui a une fin",
                )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Receipt:
    """A row of a title; `at` is its sheet and row, None when only the base has it."""

    partner: str
    title: str
    at: tuple[int, int] | None
    called_on: str | None
    called: int | None
    received: int
    refunded: int


def _titles(rows: _Rows) -> list[_Receipt]:
    """Return the rows of all titles: those of the base, then the files' in their order."""
    columns = ("partner", "title", "called_on", "called_cents", "received_cents", "refunded_cents")
    found = rows.read(f"SELECT * FROM {rows.every('contributions', *columns)} ORDER BY 1, 2")
    return [
        _Receipt(
            partner,
            title,
            None if sheet is None else (sheet, row),
            called_on,
            called,
            received or 0,
            refunded or 0,
        )
        for sheet, row, partner, title, called_on, called, received, refunded in found
    ]


def _contradicting_amounts(rows: _Rows, titles: Sequence[_Receipt]) -> Iterator[Located]:
    """Yield the titles received above what they call, or given back above what was received."""
    by_title: dict[tuple[str, str], list[_Receipt]] = defaultdict(list)
    for title in titles:
        by_title[title.partner, title.title].append(title)
    for of_one in by_title.values():
        at = of_one[-1].at
        if at is None:
            continue
        called = max((one.called for one in of_one if one.called is not None), default=None)
        received, refunded = (sum(getattr(t, n) for t in of_one) for n in ("received", "refunded"))
        for column, above, more, below, less in (
            ("received_cents", received, "encaissé", called, "appelé"),
            ("refunded_cents", refunded, "restitué", received, "encaissé"),
        ):
            if below is not None and above > below:
                seen = euros(above)
                yield rows.warn(
                    "amounts_contradict", ("contributions", column), at, seen,
                    f"« {seen} » : {more} dépasse {less}, {euros(below)}",
                    f"au plus {euros(below)}",
                )  # fmt: skip


def _above_cap(
    rows: _Rows, titles: Sequence[_Receipt], cap_on: Callable[[str, str], int]
) -> Iterator[Located]:
    """Yield the titles above the cap in force on the day they are called (art. 4.1)."""
    for title in titles:
        if title.at is None or title.called is None or title.called_on is None:
            continue
        cap = cap_on(title.partner, title.called_on)
        if title.called > cap:
            seen = euros(title.called)
            yield rows.warn(
                "above_cap",
                ("contributions", "called_cents"),
                title.at,
                seen,
                f"« {seen} » dépasse le plafond de {title.partner} ce jour-là, {euros(cap)}",
                f"au plus {euros(cap)}",
            )


def _caps(rows: _Rows, agreement: Agreement) -> Callable[[str, str], int]:
    """Return what gives a partner's cap in force on an ISO day."""
    own = {
        partner: cap
        for _, _, partner, cap in rows.read(
            f"SELECT * FROM {rows.every('partners', 'key', 'cap_cents')}"
        )
        if cap is not None
    }
    columns = ("partner", "number", "signed_on", "effective_on", "cap_cents")
    amended: dict[str, list[Amendment]] = defaultdict(list)
    for _, _, partner, number, signed, effective, cap in rows.read(
        f"SELECT * FROM {rows.every('amendments', *columns)} ORDER BY partner, number"
    ):
        if signed:
            from_on = date.fromisoformat(effective) if effective else None
            amended[partner].append(
                Amendment(number, date.fromisoformat(signed), from_on, cap, None, "")
            )

    def cap_on(partner: str, day: str) -> int:
        first = own.get(partner, agreement.cap_cents)
        return cap_in_force(first, amended[partner], date.fromisoformat(day))

    return cap_on


def _second_receipts(rows: _Rows, titles: Sequence[_Receipt]) -> Iterator[Located]:
    """Yield the receipts that come after a partner's first one (art. 4.2).

    One of which something was given back is known to be one too many: an alert tells it.
    """
    received: dict[str, list[_Receipt]] = defaultdict(list)
    for title in titles:
        if title.received:
            received[title.partner].append(title)
    for partner, receipts in received.items():
        for number, one in enumerate(receipts[1:], start=2):
            if one.at is None or one.refunded:
                continue
            others = ", ".join(dict.fromkeys(r.title for r in receipts if r is not one))
            seen = euros(one.received)
            yield rows.warn(
                "second_receipt",
                ("contributions", "received_cents"),
                one.at,
                seen,
                f"« {seen} » est le versement n° {number} de {partner}, après celui de {others}",
                "un seul versement",
            )


def _overpaid(rows: _Rows, agreement: Agreement) -> Iterator[Located]:
    """Yield the orders of which more is paid than engaged, all that is known of them."""
    if not is_whole(rows.connection):
        return
    restate(rows.connection, agreement.fund)
    kept = """CASE WHEN NOT EXISTS (SELECT 1 FROM temp.restated AS r
        WHERE r.exercice = line.exercice AND r.fund = {fund} AND r.side = '{side}')
        THEN line.{cents} END"""
    sides = ", ".join(
        kept.format(fund=fund_of("line"), side=side, cents=cents)
        for side, cents in (("AE", "committed_cents"), ("CP", "paid_cents"))
    )
    for order, committed, paid in rows.read(
        f"""SELECT ej, SUM(committed) AS committed, SUM(paid) AS paid FROM (
            SELECT ej, committed_cents AS committed, paid_cents AS paid FROM staging.expenses
            UNION ALL
            SELECT line.ej, {sides}
            FROM (SELECT DISTINCT ej AS its_ej FROM staging.expenses WHERE ej NOT NULL)
            CROSS JOIN main.expenses AS line ON line.programme = :programme
                AND line.ej = its_ej AND line.removed_by IS NULL
        ) WHERE ej NOT NULL GROUP BY ej HAVING SUM(paid) > SUM(committed) ORDER BY ej""",
        fund=agreement.fund or "",
    ):
        ((sheet, row),) = rows.read(
            """SELECT sheet, row FROM staging.expenses WHERE ej = :ej
            ORDER BY paid_cents IS NULL, sheet, row LIMIT 1""",
            ej=order,
        )
        seen = euros(paid)
        yield rows.warn(
            "amounts_contradict", ("expenses", "paid_cents"), (sheet, row), seen,
            f"EJ {order} : « {seen} » payés en tout dépassent les {euros(committed)} engagés",
            f"au plus {euros(committed)}",
        )  # fmt: skip
