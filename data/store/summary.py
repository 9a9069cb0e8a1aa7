"""Sums kept beside the rows, written with each import, in its own transaction.

There may be a million expense lines and half a million coaching notes, and one screen needs
their sums. What is kept says nothing that the rows do not: `disagreements` checks it.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from data.datasets.expenses import DAY, SETTLED
from data.owners import ORDER_PARTNER, joined

_CENTS = "committed_cents", "paid_cents", "settled_cents"


@dataclass(frozen=True, slots=True)
class KeptSums:
    """A table of sums of current rows.

    Attributes:
        table: Its name.
        columns: Its columns after the programme's, each with its type.
        index: Its index, and what this is on besides the programme, "" for nothing.
        sources: The datasets whose rows it sums, or that say whose these are.
        said: What sums are of, in French, and what they should be the sums of.
        select: Gives the SQL of the sums: of the views of a lens for "", of the tables for
            « programme, », of some rows only (`_touched`) or where a condition holds.
        key: Column by which rows that an import touches are summed again; "" for all of a
            programme's.
        unordered: Columns of texts whose parts are in no order.
    """

    table: str
    columns: dict[str, str]
    index: tuple[str, str]
    sources: tuple[str, ...]
    said: tuple[str, str]
    select: Callable[[str, str], str]
    key: str = ""
    unordered: tuple[str, ...] = ()

    @property
    def names(self) -> str:
        """Its columns but the programme's, as SQL lists them."""
        return ", ".join(self.columns)

    @property
    def seen(self) -> str:
        """The SQL of the same sums, made from the views of a lens."""
        return self.select("", self.sources[0] if self.key else "")

    @property
    def current(self) -> str:
        """The SQL of what should be kept, with the programme."""
        rows = f"main.{self.sources[0]} WHERE removed_by IS NULL" if self.key else ""
        return self.select("programme, ", rows).strip()

    @property
    def definition(self) -> str:
        """The SQL that makes the table anew, with what is to be kept."""
        columns = ",\n".join(f"    {name} {kind}" for name, kind in self.columns.items())
        index, among = self.index
        return f"""
DROP TABLE IF EXISTS {self.table};
CREATE TABLE {self.table} (
    programme TEXT NOT NULL,
{columns}
) STRICT;
CREATE INDEX {index} ON {self.table} ({", ".join(filter(None, ("programme", among)))});
INSERT INTO {self.table}
{self.current};
"""

    def refresh(
        self, connection: sqlite3.Connection, programme: str, number: int, first: int
    ) -> None:
        """Sum again what an import touched: added to, removed from, or whose it is."""
        touched = " UNION ".join(
            f"""SELECT {self.key or 1} AS touched FROM main.{name} WHERE removed_by = :number
            UNION SELECT {self.key or 1} FROM main.{name} WHERE id > :first"""
            for name in self.sources
        )
        asked = {"programme": programme, "number": number, "first": first}
        connection.execute("DROP TABLE IF EXISTS temp.touched_keys")
        connection.execute(f"CREATE TEMP TABLE touched_keys AS {touched}", asked)
        rows = condition = ""
        if self.key:
            condition = f"""AND rowid IN (SELECT sums.rowid FROM temp.touched_keys
                CROSS JOIN main.{self.table} AS sums
                ON sums.programme = :programme AND sums.{self.key} IS touched)"""
            rows = f"""(SELECT line.* FROM temp.touched_keys
                CROSS JOIN main.{self.sources[0]} AS line
                ON line.programme = :programme AND line.{self.key} IS touched
                AND line.removed_by IS NULL)"""
        elif connection.execute("SELECT 1 FROM temp.touched_keys").fetchone():
            rows = "WHERE sums.programme = :programme"
        else:
            return
        connection.execute(
            f"DELETE FROM main.{self.table} WHERE programme = :programme {condition}", asked
        )
        connection.execute(
            f"INSERT INTO main.{self.table} {self.select('programme, ', rows)}", asked
        )

    def differences(self, connection: sqlite3.Connection) -> int:
        """Return how many sums are not those of the rows, 0 when all agree."""
        counted = self._counted(connection, self.current)
        counted.subtract(
            self._counted(connection, f"SELECT programme, {self.names} FROM {self.table}")
        )
        return sum(map(abs, counted.values()))

    def _counted(self, connection: sqlite3.Connection, query: str) -> Counter[tuple[Any, ...]]:
        places = {list(self.columns).index(name) + 1 for name in self.unordered}
        return Counter(
            tuple(
                tuple(sorted(cell.split(","))) if at in places else cell
                for at, cell in enumerate(row)
            )
            if places
            else row
            for row in connection.execute(query)
        )


_UNDATED = f"CASE WHEN {DAY} IS NULL THEN exercice END"
_ORDERED = "posted_on IS NULL AND ordered_on IS NOT NULL"


def _of_orders(programme: str, rows: str) -> str:
    """Return the sums of each order: one row per EJ and fund of the current lines.

    Lines without a day are apart, by exercice: they have no first and last day; so are those
    that have only the day of their order, which never count before the first signature.
    """
    return f"""
SELECT {programme}ej, fund, {_UNDATED} AS exercice, {_ORDERED} AS is_ordered,
    MIN({DAY}) AS first_on, MAX({DAY}) AS last_on,
    SUM(COALESCE(committed_cents, 0)) AS committed_cents,
    SUM(COALESCE(paid_cents, 0)) AS paid_cents,
    SUM({SETTLED}) AS settled_cents
FROM {rows} GROUP BY {programme}ej, fund, {_UNDATED}, {_ORDERED}
"""


_SUMMED = {"first_on": "TEXT", "last_on": "TEXT", **dict.fromkeys(_CENTS, "INTEGER NOT NULL")}
ORDERS = KeptSums(
    "order_sums",
    {"ej": "TEXT", "fund": "TEXT", "exercice": "INTEGER", "is_ordered": "INTEGER NOT NULL"}
    | _SUMMED,
    ("order_sums_by_order", "ej"),
    ("expenses",),
    ("commande", "lignes de dépense"),
    _of_orders,
    key="ej",
)

_BY = {
    "fund": "TEXT",
    "exercice": "INTEGER",
    "is_attributed": "INTEGER NOT NULL",
    "partner": "TEXT",
    "is_shared": "INTEGER NOT NULL",
    "category": "TEXT",
    "is_eligible": "INTEGER NOT NULL",
    "team": "TEXT",
    "ej": "TEXT",
    "out_of_period": "TEXT",
    "is_ordered": "INTEGER NOT NULL",
}


def _of_attributions(programme: str, where: str) -> str:
    """Return the sums of `order_sums` by attribution: a few hundred, of a hundred thousand.

    Orders that nobody is named for, and those not in accordance, are told one by one.
    """
    # Of the tables, the programme's current rows; of the views, all.
    schema, owner, known = "", "", ""
    if programme:
        schema, owner = "main.", "sums.programme, "
        known = " AND {0}.programme = sums.programme AND {0}.removed_by IS NULL"
    by = ", ".join(_BY)
    return f"""
SELECT {programme}{by}, MIN(first_on) AS first_on, MAX(last_on) AS last_on,
    {", ".join(f"SUM({name}) AS {name}" for name in _CENTS)}
FROM (
    SELECT {owner}sums.fund, exercice, is_ordered, first_on, last_on, committed_cents, paid_cents,
        settled_cents, out_of_period,
        owned.ej IS NOT NULL AS is_attributed,
        {ORDER_PARTNER}, category, is_eligible IS NOT 0 AS is_eligible,
        owned.team AS team,
        CASE WHEN owned.ej IS NULL OR is_eligible IS 0 THEN COALESCE(sums.ej, '') END AS ej
    FROM {schema}order_sums AS sums
    LEFT JOIN {schema}attributions AS owned ON owned.key = sums.ej{known.format("owned")}
    {joined(schema, known) if programme else joined()}
    {where}
) GROUP BY {programme}{by}
"""


SPENDING = KeptSums(
    "spending_sums",
    _BY | _SUMMED,
    ("spending_sums_by_programme", ""),
    ("expenses", "attributions", "teams", "applications"),
    ("attribution", "commandes"),
    _of_attributions,
)


def _of_notes(programme: str, rows: str) -> str:
    """Return the sums of each team's coaching notes.

    The days of the notes, the intrapreneur being present or not, are two texts, in no order.
    """
    return f"""
SELECT {programme}team, MIN(held_on) AS first_on, MAX(held_on) AS last_on,
    SUM(COALESCE(released_hundredths, 0)) AS released_hundredths,
    COALESCE(group_concat(CASE WHEN is_present THEN held_on END), '') AS present_days,
    COALESCE(group_concat(CASE WHEN is_present THEN NULL ELSE held_on END), '') AS absent_days
FROM {rows} GROUP BY {programme}team
"""


NOTES = KeptSums(
    "note_sums",
    {
        **dict.fromkeys(("team", "first_on", "last_on"), "TEXT NOT NULL"),
        "released_hundredths": "INTEGER NOT NULL",
        **dict.fromkeys(("present_days", "absent_days"), "TEXT NOT NULL"),
    },
    ("note_sums_by_team", "team"),
    ("coaching_notes",),
    ("équipe", "points de coaching"),
    _of_notes,
    key="team",
    unordered=("present_days", "absent_days"),
)
KEPT = (ORDERS, SPENDING, NOTES)
"""In the order in which they are made: spending sums orders."""


def refresh_sums(
    connection: sqlite3.Connection, programme: str, import_id: int, first_version: int
) -> None:
    """Sum again what an import touched.

    Args:
        connection: Where the import's versions are written.
        programme: Its programme.
        import_id: Its number.
        first_version: The last version before it.
    """
    for kept in KEPT:
        kept.refresh(connection, programme, import_id, first_version)


def disagreements(connection: sqlite3.Connection) -> list[str]:
    """Return what is not as the rows say, in French, nothing when all agree."""
    return [
        f"Sommes par {kept.said[0]} : {number} ne sont pas celles des {kept.said[1]}."
        for kept in KEPT
        if (number := kept.differences(connection))
    ]
