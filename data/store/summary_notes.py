"""What each team's coaching notes come to, kept with each import: `note_sums`, a row a team.

There may be half a million notes, and every screen that warns needs their sums.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from typing import Any

COLUMNS = "team, first_on, last_on, released_hundredths, present_days, absent_days"

SUMS = """
SELECT {programme}team, MIN(held_on) AS first_on, MAX(held_on) AS last_on,
    SUM(COALESCE(released_hundredths, 0)) AS released_hundredths,
    COALESCE(group_concat(CASE WHEN is_present THEN held_on END), '') AS present_days,
    COALESCE(group_concat(CASE WHEN is_present THEN NULL ELSE held_on END), '') AS absent_days
FROM {notes} GROUP BY {programme}team
"""
"""The days of the notes, the intrapreneur being present or not, are two texts, in no order."""

TABLE = f"""
DROP TABLE IF EXISTS note_sums;
CREATE TABLE note_sums (
    programme TEXT NOT NULL,
    team TEXT NOT NULL,
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    released_hundredths INTEGER NOT NULL,
    present_days TEXT NOT NULL,
    absent_days TEXT NOT NULL
) STRICT;
CREATE INDEX note_sums_by_team ON note_sums (programme, team);
INSERT INTO note_sums
{SUMS.format(programme="programme, ", notes="coaching_notes WHERE removed_by IS NULL").strip()};
"""


def refresh_notes(
    connection: sqlite3.Connection, programme: str, import_id: int, first_version: int
) -> None:
    """Sum again the notes of the teams of which an import added or removed one.

    Args:
        connection: Where the import's versions are written.
        programme: Its programme.
        import_id: Its number.
        first_version: The last version before it.
    """
    connection.execute("DROP TABLE IF EXISTS temp.touched_teams_notes")
    connection.execute(
        """CREATE TEMP TABLE touched_teams_notes AS
        SELECT team FROM main.coaching_notes WHERE removed_by = ?
        UNION SELECT team FROM main.coaching_notes WHERE id > ?""",
        (import_id, first_version),
    )
    connection.execute(
        """DELETE FROM main.note_sums WHERE programme = ?
            AND team IN (SELECT team FROM temp.touched_teams_notes)""",
        (programme,),
    )
    notes = """(SELECT note.* FROM temp.touched_teams_notes AS touched
        CROSS JOIN main.coaching_notes AS note
        ON note.programme = ? AND note.team = touched.team AND note.removed_by IS NULL)"""
    connection.execute(
        f"INSERT INTO main.note_sums {SUMS.format(programme='programme, ', notes=notes)}",
        (programme,),
    )


def note_differences(connection: sqlite3.Connection) -> int:
    """Return how many sums are not those of the notes, 0 when all agree."""
    made = SUMS.format(programme="programme, ", notes="coaching_notes WHERE removed_by IS NULL")
    counted = _counted(connection.execute(made))
    counted.subtract(_counted(connection.execute(f"SELECT programme, {COLUMNS} FROM note_sums")))
    return sum(map(abs, counted.values()))


def _counted(rows: Iterable[tuple[Any, ...]]) -> Counter[tuple[Any, ...]]:
    return Counter((*row, _in_order(present), _in_order(absent)) for *row, present, absent in rows)


def _in_order(days: str) -> tuple[str, ...]:
    return tuple(sorted(days.split(",")))
