"""Spending by attribution, kept with each import: sums of `order_sums`, whose they are told.

A reader needs a few hundred sums of a hundred thousand orders, each to be joined with its
attribution, its team and its application: it is done once, by the import that changes one
of them.
"""

import sqlite3

from data.owners import ORDER_PARTNER, joined

COLUMNS = (
    "fund, exercice, is_attributed, partner, is_shared, category, is_eligible, team, ej, "
    "out_of_period, is_ordered, first_on, last_on, committed_cents, paid_cents, settled_cents"
)
_BY = (
    "fund, exercice, is_attributed, partner, is_shared, category, is_eligible, team, ej, "
    "out_of_period, is_ordered"
)

_SUMS = f"""
SELECT {{programme}}{_BY}, MIN(first_on) AS first_on, MAX(last_on) AS last_on,
    SUM(committed_cents) AS committed_cents, SUM(paid_cents) AS paid_cents,
    SUM(settled_cents) AS settled_cents
FROM (
    SELECT {{owner}}sums.fund, exercice, is_ordered, first_on, last_on, committed_cents, paid_cents,
        settled_cents, out_of_period,
        owned.ej IS NOT NULL AS is_attributed,
        {ORDER_PARTNER}, category, is_eligible IS NOT 0 AS is_eligible,
        owned.team AS team,
        CASE WHEN owned.ej IS NULL OR is_eligible IS 0 THEN COALESCE(sums.ej, '') END AS ej
    FROM {{schema}}order_sums AS sums
    LEFT JOIN {{schema}}attributions AS owned ON owned.key = sums.ej{{known}}
    {{joined}}
    {{where}}
) GROUP BY {{programme}}{_BY}
"""
"""Orders that nobody is named for, and those not in accordance, are told one by one."""

SEEN = _SUMS.format(programme="", owner="", schema="", known="", joined=joined(), where="")
"""What is kept, made again from the views of a lens."""


def _current(where: str = "") -> str:
    """Return the SQL of what is kept, from the tables."""
    known = " AND {0}.programme = sums.programme AND {0}.removed_by IS NULL"
    return _SUMS.format(
        programme="programme, ", owner="sums.programme, ", schema="main.",
        known=known.format("owned"), joined=joined("main.", known), where=where,
    ).strip()  # fmt: skip


TABLE = f"""
DROP TABLE IF EXISTS spending_sums;
CREATE TABLE spending_sums (
    programme TEXT NOT NULL,
    fund TEXT,
    exercice INTEGER,
    is_attributed INTEGER NOT NULL,
    partner TEXT,
    is_shared INTEGER NOT NULL,
    category TEXT,
    is_eligible INTEGER NOT NULL,
    team TEXT,
    ej TEXT,
    out_of_period TEXT,
    is_ordered INTEGER NOT NULL,
    first_on TEXT,
    last_on TEXT,
    committed_cents INTEGER NOT NULL,
    paid_cents INTEGER NOT NULL,
    settled_cents INTEGER NOT NULL
) STRICT;
CREATE INDEX spending_sums_by_programme ON spending_sums (programme);
INSERT INTO spending_sums
{_current()};
"""


def refresh_spending(
    connection: sqlite3.Connection, programme: str, import_id: int, first_version: int
) -> None:
    """Sum a programme's orders again when an import touched one, or whose it is.

    Args:
        connection: Where the import's versions and `order_sums` are written.
        programme: Its programme.
        import_id: Its number.
        first_version: The last version before it.
    """
    touched = " UNION ALL ".join(
        f"""SELECT 1 FROM main.{name} WHERE removed_by = :number
        UNION ALL SELECT 1 FROM main.{name} WHERE id > :first"""
        for name in ("expenses", "attributions", "teams", "applications")
    )
    (is_touched,) = connection.execute(
        f"SELECT EXISTS ({touched})", {"number": import_id, "first": first_version}
    ).fetchone()
    if is_touched:
        connection.execute("DELETE FROM main.spending_sums WHERE programme = ?", (programme,))
        connection.execute(
            f"INSERT INTO main.spending_sums {_current('WHERE sums.programme = ?')}", (programme,)
        )


def spending_differences(connection: sqlite3.Connection) -> int:
    """Return how many sums are not those of the orders, 0 when all agree."""
    kept = f"SELECT programme, {COLUMNS} FROM spending_sums"
    (number,) = connection.execute(
        f"""WITH made AS MATERIALIZED ({_current()})
        SELECT (SELECT COUNT(*) FROM (SELECT * FROM made EXCEPT {kept}))
            + (SELECT COUNT(*) FROM ({kept} EXCEPT SELECT * FROM made))
            + ABS((SELECT COUNT(*) FROM made) - (SELECT COUNT(*) FROM spending_sums))"""
    ).fetchone()
    return int(number)
