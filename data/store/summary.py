"""Sums kept beside the expense lines: what each order comes to, written with each import.

There may be a million lines and one screen needs their sums: `order_sums` holds one row per
EJ and fund of the current lines, made again for the orders that an import touches, in its
own transaction. It says nothing that the lines do not: `differences` checks it. What these
come to by attribution, and what notes come to by team, are kept beside it.
"""

import sqlite3

from data.datasets.expenses import DAY, SETTLED
from data.store import summary_notes, summary_spending

_UNDATED = f"CASE WHEN {DAY} IS NULL THEN exercice END"
_ORDERED = "posted_on IS NULL AND ordered_on IS NOT NULL"
SUMS = f"""
SELECT {{programme}}ej, fund, {_UNDATED} AS exercice, {_ORDERED} AS is_ordered,
    MIN({DAY}) AS first_on, MAX({DAY}) AS last_on,
    SUM(COALESCE(committed_cents, 0)) AS committed_cents,
    SUM(COALESCE(paid_cents, 0)) AS paid_cents,
    SUM({SETTLED}) AS settled_cents
FROM {{expenses}} GROUP BY {{programme}}ej, fund, {_UNDATED}, {_ORDERED}
"""
"""Lines without a day are apart, by exercice: they have no first and last day; so are those
that have only the day of their order, which never count before the first signature."""

COLUMNS = (
    "ej, fund, exercice, is_ordered, first_on, last_on, committed_cents, paid_cents, settled_cents"
)

TABLE = f"""
DROP TABLE IF EXISTS order_sums;
CREATE TABLE order_sums (
    programme TEXT NOT NULL,
    ej TEXT,
    fund TEXT,
    exercice INTEGER,
    is_ordered INTEGER NOT NULL,
    first_on TEXT,
    last_on TEXT,
    committed_cents INTEGER NOT NULL,
    paid_cents INTEGER NOT NULL,
    settled_cents INTEGER NOT NULL
) STRICT;
CREATE INDEX order_sums_by_order ON order_sums (programme, ej);
INSERT INTO order_sums
{SUMS.format(programme="programme, ", expenses="expenses WHERE removed_by IS NULL").strip()};
"""


def refresh_sums(
    connection: sqlite3.Connection, programme: str, import_id: int, first_version: int
) -> None:
    """Sum again what an import added to or removed from, in its transaction.

    Args:
        connection: Where the import's versions are written.
        programme: Its programme.
        import_id: Its number.
        first_version: The last version before it.
    """
    connection.execute("DROP TABLE IF EXISTS temp.touched_orders")
    connection.execute(
        """CREATE TEMP TABLE touched_orders AS
        SELECT ej FROM main.expenses WHERE removed_by = ?
        UNION SELECT ej FROM main.expenses WHERE id > ?""",
        (import_id, first_version),
    )
    connection.execute(
        """DELETE FROM main.order_sums WHERE rowid IN (SELECT sums.rowid
            FROM temp.touched_orders AS touched CROSS JOIN main.order_sums AS sums
            ON sums.programme = ? AND sums.ej IS touched.ej)""",
        (programme,),
    )
    lines = """(SELECT line.* FROM temp.touched_orders AS touched
        CROSS JOIN main.expenses AS line
        ON line.programme = ? AND line.ej IS touched.ej AND line.removed_by IS NULL)"""
    connection.execute(
        f"INSERT INTO main.order_sums {SUMS.format(programme='programme, ', expenses=lines)}",
        (programme,),
    )
    summary_spending.refresh_spending(connection, programme, import_id, first_version)
    summary_notes.refresh_notes(connection, programme, import_id, first_version)


def disagreements(connection: sqlite3.Connection) -> list[str]:
    """Return what is not as the rows say, in French, nothing when all agree."""
    found = {
        "commande : {} ne sont pas celles des lignes de dépense": sum_differences(connection),
        "attribution : {} ne sont pas celles des commandes": summary_spending.spending_differences(
            connection
        ),
        "équipe : {} ne sont pas celles des points de coaching": summary_notes.note_differences(
            connection
        ),
    }
    return [f"Sommes par {said.format(number)}." for said, number in found.items() if number]


def sum_differences(connection: sqlite3.Connection) -> int:
    """Return how many sums are not those of the lines, 0 when all agree."""
    made = SUMS.format(programme="programme, ", expenses="expenses WHERE removed_by IS NULL")
    kept = f"SELECT programme, {COLUMNS} FROM order_sums"
    (number,) = connection.execute(
        f"""SELECT (SELECT COUNT(*) FROM ({made} EXCEPT {kept}))
            + (SELECT COUNT(*) FROM ({kept} EXCEPT SELECT * FROM ({made})))
            + ABS((SELECT COUNT(*) FROM ({made})) - (SELECT COUNT(*) FROM order_sums))"""
    ).fetchone()
    return int(number)
