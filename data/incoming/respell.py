"""One thing, one spelling: what is staged takes the spelling first kept, before comparing.

References to a row, names of persons and keys are matched folded (`data.cells.keys`), with the
current rows first, then with what comes first in the files of the call.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path

from data.cells.keys import fold_key, fold_person, folded_key
from data.datasets import DATASETS, Column, Dataset
from data.incoming.lines import number_lines
from data.store.content import prepare


def respell_file(staging: Path, database: Path, programme: str) -> None:
    """Respell a staging file by what the database holds; the database is only read."""
    connection = sqlite3.connect(staging.resolve().as_uri(), uri=True, isolation_level=None)
    with closing(connection):
        prepare(connection)
        known = f"{database.resolve().as_uri()}?mode=ro" if database.exists() else ":memory:"
        connection.execute("ATTACH ? AS known", (known,))
        connection.execute("BEGIN")
        respell(connection, programme, "main", "known")
        connection.execute("COMMIT")


def respell(
    connection: sqlite3.Connection, programme: str, staging: str = "staging", known: str = "main"
) -> None:
    """Respell what is staged; call it in a transaction that may write to the staging file.

    Args:
        connection: One that holds both, given the functions of `data.store.content.prepare`.
        programme: The programme that the files were read for.
        staging: Name of the staging file's schema.
        known: Name of the database's schema; it may have no table.
    """
    work = _Work(connection, programme, staging, known)
    head = work.head()
    (spelled,) = connection.execute(f"PRAGMA {staging}.user_version").fetchone()
    if head == spelled:  # nothing was recorded since
        return
    staged = connection.execute(
        f"SELECT DISTINCT dataset FROM {staging}.sheets WHERE dataset NOT NULL"
    )
    names = {name for (name,) in staged} - {"quarantine", "dismissals"}
    for dataset in (one for one in DATASETS.values() if one.name in names):
        moved = [work.refer(dataset, column) for column in dataset.references()]
        if dataset.wide:  # a juror, a member: the same person from one row to the next
            moved += [work.name(dataset, c) for c in dataset.columns if c.is_person]
        if any(moved):
            work.rebuild_keys(dataset)
        work.match_keys(dataset)
        work.match_sheets(dataset)
        if dataset.lines:
            work.number_lines(dataset)
    connection.execute(f"PRAGMA {staging}.user_version = {head}")


class _Work:
    """One pass over a staging file."""

    def __init__(
        self, connection: sqlite3.Connection, programme: str, staging: str, known: str
    ) -> None:
        self._connection = connection
        self._run = connection.execute
        self._programme = programme
        self._staging = staging
        self._known = known
        (self._has_known,) = self._run(
            f"SELECT EXISTS (SELECT 1 FROM {known}.sqlite_master WHERE name = 'imports')"
        ).fetchone()

    def head(self) -> int:
        """Return one more than the last import's number: never 0."""
        if not self._has_known:
            return 1
        (last,) = self._run(f"SELECT COALESCE(MAX(id), 0) FROM {self._known}.imports").fetchone()
        return int(last) + 1

    def refer(self, dataset: Dataset, column: Column) -> bool:
        """Give references the spelling of what they refer to; tell whether any moved."""
        target = DATASETS[str(column.references)]
        rows = f"{self._staging}.{dataset.name}"
        strange = [
            written
            for (written,) in self._run(
                f"""SELECT DISTINCT {column.name} FROM {rows} WHERE {column.name} NOT NULL
                AND {column.name} NOT IN (SELECT key FROM {self._staging}.{target.name})"""
            ).fetchall()
            if not self._current(target, "key", written)
        ]
        staged = self._run(f"SELECT key FROM {self._staging}.{target.name} ORDER BY rowid")
        first = _firsts(staged if strange else (), fold_key)
        moved = False
        for written in strange:
            folded = fold_key(written)
            kept = self._current(target, "folded", folded) or first.get(folded)
            if kept is not None and kept != written:
                self._run(
                    f"UPDATE {rows} SET {column.name} = ? WHERE {column.name} = ?", (kept, written)
                )
                moved = True
        return moved

    def _current(self, dataset: Dataset, by: str, word: str) -> str | None:
        """Return the key of the first current row of that key, or folded key."""
        if not self._has_known:
            return None
        found = self._run(
            f"""SELECT key FROM {self._known}.{dataset.name}
            WHERE programme = ? AND {by} = ? AND removed_by IS NULL ORDER BY id LIMIT 1""",
            (self._programme, word),
        ).fetchone()
        return found[0] if found else None

    def name(self, dataset: Dataset, column: Column) -> bool:
        """Give persons the spelling of their name first kept; tell whether any moved."""
        kept: dict[str, str] = {}
        if self._has_known:
            kept = _firsts(
                self._run(
                    f"""SELECT {column.name} FROM {self._known}.{dataset.name}
                    WHERE programme = ? AND removed_by IS NULL AND {column.name} NOT NULL
                    GROUP BY {column.name} ORDER BY MIN(id)""",
                    (self._programme,),
                ),
                fold_person,
            )
        rows = f"{self._staging}.{dataset.name}"
        written = self._run(
            f"""SELECT {column.name} FROM {rows} WHERE {column.name} NOT NULL
            GROUP BY {column.name} ORDER BY MIN(rowid)"""
        ).fetchall()
        kept = {**_firsts(written, fold_person), **kept}
        pairs = [(kept[fold_person(word)], word) for (word,) in written]
        moved = [(one, other) for one, other in pairs if one != other]
        for one, other in moved:
            self._run(f"UPDATE {rows} SET {column.name} = ? WHERE {column.name} = ?", (one, other))
        return bool(moved)

    def rebuild_keys(self, dataset: Dataset) -> None:
        """Make the keys again from their columns."""
        first, *others = dataset.key
        key = f"COALESCE({first}, '')"
        for name in others:  # as `Dataset.joined` does
            blank = "''" if dataset.is_added(name) else "char(31)"
            key += f" || COALESCE(char(31) || {name}, {blank})"
        self._run(f"UPDATE {self._staging}.{dataset.name} SET key = {key}")

    def match_keys(self, dataset: Dataset) -> None:
        """Give rows the key, and its columns, of the current row of the same folded key."""
        if not (self._has_known and self._holds(dataset)):
            return
        columns = ", ".join(f"version.{name}" for name in ("key", *dataset.key))
        found = self._run(
            f"""SELECT staged.rowid, MIN(version.id), {columns}
            FROM {self._staging}.{dataset.name} AS staged
            JOIN {self._known}.{dataset.name} AS version
                ON version.programme = :programme AND version.removed_by IS NULL
                AND version.folded = {folded_key(dataset, "staged.")}
            WHERE NOT EXISTS (SELECT 1 FROM {self._known}.{dataset.name} AS same
                WHERE same.programme = :programme AND same.removed_by IS NULL
                    AND same.key = staged.key)
            GROUP BY staged.rowid""",
            {"programme": self._programme},
        ).fetchall()
        for rowid, _, *kept in found:
            self._give(dataset, rowid, kept)

    def _holds(self, dataset: Dataset) -> bool:
        found = self._run(
            f"""SELECT 1 FROM {self._known}.{dataset.name}
            WHERE programme = ? AND removed_by IS NULL LIMIT 1""",
            (self._programme,),
        )
        return found.fetchone() is not None

    def match_sheets(self, dataset: Dataset) -> None:
        """Give rows the key, and its columns, of the first row of the same folded key."""
        rows = f"{self._staging}.{dataset.name}"
        (several,) = self._run(f"SELECT COUNT(DISTINCT sheet) > 1 FROM {rows}").fetchone()
        if not several:  # in one sheet, the reader has said so
            return
        columns = ", ".join(f"first.{name}" for name in ("key", *dataset.key))
        folded = folded_key(dataset)
        found = self._run(
            f"""SELECT later.rowid, {columns} FROM (
                SELECT rowid, key, {folded} AS folded,
                    FIRST_VALUE(rowid) OVER (PARTITION BY {folded} ORDER BY rowid) AS first
                FROM {rows}) AS later
            JOIN {rows} AS first ON first.rowid = later.first AND first.key <> later.key"""
        ).fetchall()
        for rowid, *kept in found:
            self._give(dataset, rowid, kept)

    def number_lines(self, dataset: Dataset) -> None:
        """Give the lines of keys the numbers of the lines that they are."""
        known = self._known if self._has_known else None
        number_lines(self._connection, dataset, self._programme, self._staging, known)

    def _give(self, dataset: Dataset, rowid: int, kept: Sequence[object]) -> None:
        given = ", ".join(f"{name} = ?" for name in ("key", *dataset.key))
        self._run(
            f"UPDATE {self._staging}.{dataset.name} SET {given} WHERE rowid = ?", (*kept, rowid)
        )


def _firsts(words: Iterable[tuple[str]], fold: Callable[[str], str]) -> dict[str, str]:
    """Return the first spelling of each word, by its folded form."""
    first: dict[str, str] = {}
    for (word,) in words:
        first.setdefault(fold(word), word)
    return first
