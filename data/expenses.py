"""Expenses restate their exercice: what a new extract does to the lines already known.

An extract carries one or both sides (AE, CP) of an exercice, for some funds. For those, it
is the whole truth: a line it no longer has is withdrawn. The other side of a line, and the
other funds, stay as they are. Lines without a fund belong to the programme's own fund; a
programme that names no fund has one, whatever its lines say.
"""

import sqlite3

from data.datasets import DATASETS
from data.digest import row_digest

_COLUMNS = DATASETS["expenses"].names
_SIDES = {"AE": "committed_cents", "CP": "paid_cents"}


def fund_of(line: str) -> str:
    """Return the SQL of the fund of a line, `:fund` being the programme's own or ""."""
    return f"CASE WHEN :fund = '' THEN '' ELSE COALESCE({line}.fund, :fund) END"


def diff(connection: sqlite3.Connection, programme: str, own_fund: str | None) -> None:
    """Leave `temp.incoming_expenses` and `temp.diff_expenses` for `data.commit`.

    Rows staged under one key by several sheets are summed. Needs the staging file attached.
    """
    for table in ("restated", "staged_expenses", "incoming_expenses"):
        connection.execute(f"DROP TABLE IF EXISTS temp.{table}")
    fund = own_fund or ""
    connection.execute(
        f"""CREATE TEMP TABLE restated AS
        SELECT line.exercice, {fund_of("line")} AS fund, sides.side AS side,
            MIN(line.sheet) AS sheet
        FROM staging.expenses AS line JOIN staging.sides USING (sheet)
        GROUP BY 1, 2, 3""",
        {"fund": fund},
    )
    connection.execute(
        """CREATE TEMP TABLE staged_expenses AS
        SELECT key, MIN(rowid) AS first_row, MIN(sheet) AS sheet, exercice, ej, ej_item, dp,
            MAX(supplier) AS supplier, posted_on, MAX(fund) AS fund,
            SUM(committed_cents) AS committed_cents, SUM(paid_cents) AS paid_cents,
            MAX(extras) AS extras
        FROM staging.expenses GROUP BY key ORDER BY first_row"""
    )
    connection.execute("CREATE UNIQUE INDEX temp.staged_expenses_key ON staged_expenses (key)")
    # An extract some rows of which were refused is not the whole truth: nothing leaves by it.
    (is_whole,) = connection.execute(
        """SELECT NOT EXISTS (SELECT 1 FROM staging.refused JOIN staging.sheets
            ON sheets.id = refused.sheet WHERE sheets.dataset = 'expenses')"""
    ).fetchone()
    connection.execute(
        _INCOMING.format(**_sides()),
        {"programme": programme, "fund": fund, "is_whole": is_whole},
    )
    _add_digests(connection, programme)
    connection.execute(
        """CREATE TEMP TABLE diff_expenses AS
        SELECT incoming.rowid AS staged, incoming.current, incoming.sheet,
            CASE WHEN incoming.committed_cents IS NULL AND incoming.paid_cents IS NULL
                    THEN 'withdrawn'
                WHEN version.id IS NULL THEN 'added'
                WHEN incoming.digest IS NOT version.digest THEN 'changed'
                ELSE 'unchanged' END AS state
        FROM temp.incoming_expenses AS incoming
        LEFT JOIN main.expenses AS version ON version.id = incoming.current
        ORDER BY incoming.rowid"""
    )


def _add_digests(connection: sqlite3.Connection, programme: str) -> None:
    """Give the incoming lines the digest that only their sum tells."""
    connection.execute("ALTER TABLE temp.incoming_expenses ADD COLUMN digest BLOB")
    columns = ", ".join(("rowid", "key", *_COLUMNS, "extras"))
    lines = connection.execute(f"SELECT {columns} FROM temp.incoming_expenses").fetchall()
    connection.executemany(
        "UPDATE temp.incoming_expenses SET digest = ? WHERE rowid = ?",
        [(row_digest((programme, *line[1:])), line[0]) for line in lines],
    )


def _sides() -> dict[str, str]:
    """SQL of a line's fund, and of its two sides after the import."""
    values = {"own": fund_of("version")}
    for side, column in _SIDES.items():
        restated = (
            "EXISTS (SELECT 1 FROM temp.restated AS r WHERE r.exercice = version.exercice "
            f"AND r.fund = {fund_of('version')} AND r.side = '{side}')"
        )
        values[column] = (
            f"CASE WHEN {restated} THEN staged.{column} "
            f"ELSE COALESCE(staged.{column}, version.{column}) END"
        )
    return values


_INCOMING = """
CREATE TEMP TABLE incoming_expenses AS
SELECT version.id AS current, version.key AS key,
    COALESCE(staged.sheet, (SELECT MIN(r.sheet) FROM temp.restated AS r
        WHERE r.exercice = version.exercice AND r.fund = {own})) AS sheet,
    version.exercice, version.ej, version.ej_item, version.dp,
    COALESCE(staged.supplier, version.supplier) AS supplier, version.posted_on,
    COALESCE(staged.fund, version.fund) AS fund,
    {committed_cents} AS committed_cents, {paid_cents} AS paid_cents,
    COALESCE(staged.extras, version.extras) AS extras
FROM main.expenses AS version LEFT JOIN temp.staged_expenses AS staged USING (key)
WHERE version.programme = :programme AND version.removed_by IS NULL
    AND (:is_whole OR staged.key NOT NULL)
    AND EXISTS (SELECT 1 FROM temp.restated AS r WHERE r.exercice = version.exercice
        AND r.fund = {own})
UNION ALL
SELECT NULL, staged.key, staged.sheet, staged.exercice, staged.ej, staged.ej_item, staged.dp,
    staged.supplier, staged.posted_on, staged.fund, staged.committed_cents, staged.paid_cents,
    staged.extras
FROM temp.staged_expenses AS staged
WHERE NOT EXISTS (SELECT 1 FROM main.expenses AS version
    WHERE version.programme = :programme AND version.key = staged.key
        AND version.removed_by IS NULL)
"""


def write_sources(connection: sqlite3.Connection, first_sheet: int, own_fund: str | None) -> None:
    """Write the sources of the fresh versions: all their staged rows.

    A line whose other side was kept also keeps, of the version it replaces, the sources that
    carry that side; what a newer extract restated is no longer a source.
    """
    connection.execute(
        """INSERT OR IGNORE INTO main.sources
        SELECT fresh.id, line.sheet + ?, line.row
        FROM temp.fresh
        JOIN temp.incoming_expenses AS incoming ON incoming.rowid = fresh.staged
        JOIN staging.expenses AS line ON line.key = incoming.key
        UNION
        SELECT fresh.id, merged.sheet + ?, merged.row
        FROM temp.fresh
        JOIN temp.incoming_expenses AS incoming ON incoming.rowid = fresh.staged
        JOIN staging.merged AS merged
            ON merged.dataset = 'expenses' AND merged.key = incoming.key""",
        (first_sheet, first_sheet),
    )
    connection.execute(
        f"""INSERT OR IGNORE INTO main.sources
        SELECT fresh.id, source.sheet, source.row
        FROM temp.fresh
        JOIN temp.incoming_expenses AS incoming ON incoming.rowid = fresh.staged
        JOIN main.sources AS source ON source.version = incoming.current
        JOIN main.import_sheets AS sheet ON sheet.id = source.sheet
        JOIN (SELECT 'AE' AS side UNION ALL SELECT 'CP') AS known
            ON instr(sheet.sides, known.side)
        WHERE NOT EXISTS (SELECT 1 FROM temp.restated AS r WHERE r.exercice = incoming.exercice
            AND r.fund = {fund_of("incoming")} AND r.side = known.side)""",
        {"fund": own_fund or ""},
    )
