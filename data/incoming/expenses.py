"""Expenses restate their exercice: what a new extract does to the lines already known.

An extract carries one or both sides (AE, CP) of an exercice, for some funds. For those, it
is the whole truth: a line it no longer has is withdrawn. The other side of a line, and the
other funds, stay as they are. Lines without a fund belong to the programme's own fund; a
programme that names no fund has one, whatever its lines say.
"""

import sqlite3

from data.datasets import DATASETS
from data.store.content import cells_of, changed

_DATASET = DATASETS["expenses"]
_SIDES = {"committed_cents": "AE", "paid_cents": "CP", "settled_cents": "CP"}
_SETTLED = "settled_cents"
"""Null on a line whose CP are all paid out; told apart on one of a key, on all of them."""
_EARLIEST = "ordered_on"
"""Of all the days said of an order, now or before, the first one is kept."""


def fund_of(line: str) -> str:
    """Return the SQL of the fund of a line, `:fund` being the programme's own or ""."""
    return f"CASE WHEN :fund = '' THEN '' ELSE COALESCE({line}.fund, :fund) END"


def is_whole(connection: sqlite3.Connection) -> bool:
    """Tell whether all the rows of the attached extracts were read.

    An extract some rows of which were refused is not the whole truth: nothing leaves by it.
    """
    (whole,) = connection.execute(
        """SELECT NOT EXISTS (SELECT 1 FROM staging.refused JOIN staging.sheets
            ON sheets.id = refused.sheet WHERE sheets.dataset = 'expenses')"""
    ).fetchone()
    return bool(whole)


def restate(connection: sqlite3.Connection, own_fund: str | None) -> None:
    """Leave `temp.restated`: exercice, fund, side of what is staged, and its first sheet."""
    connection.execute("DROP TABLE IF EXISTS temp.restated")
    connection.execute(
        f"""CREATE TEMP TABLE restated AS
        SELECT line.exercice, {fund_of("line")} AS fund, sides.side AS side,
            MIN(line.sheet) AS sheet
        FROM staging.expenses AS line JOIN staging.sides USING (sheet)
        GROUP BY 1, 2, 3""",
        {"fund": own_fund or ""},
    )


def diff(connection: sqlite3.Connection, programme: str, own_fund: str | None) -> None:
    """Leave `temp.incoming_expenses` and `temp.diff_expenses` for `data.store.commit`.

    Rows staged under one key by several sheets are summed. Needs the staging file attached.
    """
    restate(connection, own_fund)
    for table in ("staged_expenses", "incoming_expenses"):
        connection.execute(f"DROP TABLE IF EXISTS temp.{table}")
    fund = own_fund or ""
    summed = (f"{_in_group(column)} AS {column}" for column in _DATASET.names)
    connection.execute(
        f"""CREATE TEMP TABLE staged_expenses AS
        SELECT key, MIN(rowid) AS first_row, MIN(sheet) AS sheet, {", ".join(summed)},
            MAX(extras) AS extras
        FROM staging.expenses GROUP BY key ORDER BY first_row"""
    )
    connection.execute("CREATE UNIQUE INDEX temp.staged_expenses_key ON staged_expenses (key)")
    columns = ", ".join(f"{column.name} {column.storage}" for column in _DATASET.columns)
    connection.execute(
        f"""CREATE TEMP TABLE incoming_expenses (staged INTEGER PRIMARY KEY, current INTEGER,
        key TEXT, sheet INTEGER, {columns}, extras TEXT)"""
    )
    connection.execute(
        _INCOMING.format(
            own=fund_of("version"),
            names=", ".join(_DATASET.names),
            restated=", ".join(map(_restated, _DATASET.names)),
            staged=", ".join(f"staged.{column}" for column in _DATASET.names),
        ),
        {"programme": programme, "fund": fund, "is_whole": is_whole(connection)},
    )
    incoming, version = cells_of(_DATASET, "incoming"), cells_of(_DATASET, "version")
    connection.execute(
        f"""CREATE TEMP TABLE diff_expenses AS
        SELECT incoming.staged, incoming.current, incoming.sheet,
            CASE WHEN incoming.committed_cents IS NULL AND incoming.paid_cents IS NULL
                    THEN 'withdrawn'
                WHEN version.id IS NULL THEN 'added'
                WHEN {changed(_DATASET, incoming, version)} THEN 'changed'
                ELSE 'unchanged' END AS state
        FROM temp.incoming_expenses AS incoming
        LEFT JOIN main.expenses AS version ON version.id = incoming.current
        ORDER BY incoming.staged"""
    )


def _in_group(column: str) -> str:
    """Return the SQL of a column of the rows that one key sums."""
    if column in _DATASET.key:
        return column
    if column == _SETTLED:
        return f"CASE WHEN COUNT({column}) THEN SUM(COALESCE({column}, paid_cents)) END"
    if column in _SIDES:
        return f"SUM({column})"
    return f"{'MIN' if column == _EARLIEST else 'MAX'}({column})"


def _restated(column: str) -> str:
    """Return the SQL of a column of a known line after the import."""
    if column in _DATASET.key:
        return f"version.{column}"
    kept = f"COALESCE(staged.{column}, version.{column})"
    if column == _EARLIEST:
        return f"COALESCE(MIN(staged.{column}, version.{column}), {kept})"
    side = _SIDES.get(column)
    if side is None:
        return kept
    return (
        "CASE WHEN EXISTS (SELECT 1 FROM temp.restated AS r WHERE r.exercice = version.exercice "
        f"AND r.fund = {fund_of('version')} AND r.side = '{side}') "
        f"THEN staged.{column} ELSE {kept} END"
    )


_INCOMING = """
INSERT INTO temp.incoming_expenses (current, key, sheet, {names}, extras)
SELECT version.id, version.key,
    COALESCE(staged.sheet, (SELECT MIN(r.sheet) FROM temp.restated AS r
        WHERE r.exercice = version.exercice AND r.fund = {own})),
    {restated}, COALESCE(staged.extras, version.extras)
FROM main.expenses AS version LEFT JOIN temp.staged_expenses AS staged USING (key)
WHERE version.programme = :programme AND version.removed_by IS NULL
    AND (:is_whole OR staged.key NOT NULL)
    AND EXISTS (SELECT 1 FROM temp.restated AS r WHERE r.exercice = version.exercice
        AND r.fund = {own})
UNION ALL
SELECT NULL, staged.key, staged.sheet, {staged}, staged.extras
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
        JOIN temp.incoming_expenses AS incoming ON incoming.staged = fresh.staged
        JOIN staging.expenses AS line ON line.key = incoming.key
        UNION
        SELECT fresh.id, merged.sheet + ?, merged.row
        FROM temp.fresh
        JOIN temp.incoming_expenses AS incoming ON incoming.staged = fresh.staged
        JOIN staging.merged AS merged
            ON merged.dataset = 'expenses' AND merged.key = incoming.key""",
        (first_sheet, first_sheet),
    )
    connection.execute(
        f"""INSERT OR IGNORE INTO main.sources
        SELECT fresh.id, source.sheet, source.row
        FROM temp.fresh
        JOIN temp.incoming_expenses AS incoming ON incoming.staged = fresh.staged
        JOIN main.sources AS source ON source.version = incoming.current
        JOIN main.import_sheets AS sheet ON sheet.id = source.sheet
        JOIN (SELECT 'AE' AS side UNION ALL SELECT 'CP') AS known
            ON instr(sheet.sides, known.side)
        WHERE NOT EXISTS (SELECT 1 FROM temp.restated AS r WHERE r.exercice = incoming.exercice
            AND r.fund = {fund_of("incoming")} AND r.side = known.side)""",
        {"fund": own_fund or ""},
    )
