"""Lines of one key: which staged line is which line that Cap has, which ones go.

A file restates the lines of its keys (decision 0048). A line keeps its number as long as it is
there, so that what a sheet does not carry stays with its line, and the same file again changes
nothing, in whatever order its rows are. A new one takes a number that no line has.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from data.cells.keys import fold_row_key, line_key, line_number
from data.datasets import Dataset
from data.datasets.declaration import Lines
from data.incoming.diff import carried_columns


@dataclass(slots=True)
class _Staged:
    """A staged row: its rowid, sheet and key, its columns and extras by name."""

    rowid: int
    sheet: int
    key: str
    cells: dict[str, Any]


_Cells = Mapping[str, Any]
_Known = Mapping[int, _Cells]
"""Lines of a key by number, each one its columns and extras by name."""


def number_lines(
    connection: sqlite3.Connection,
    dataset: Dataset,
    programme: str,
    staging: str,
    known: str | None,
) -> None:
    """Give the staged lines of a dataset the numbers of the lines that they are.

    Args:
        connection: One that holds both.
        dataset: One whose keys have lines.
        programme: The programme that the files were read for.
        staging: Name of the staging file's schema.
        known: Name of the database's schema; None when it has no table.
    """
    current = _current(connection, dataset, programme, known) if known else {}
    carried = carried_columns(connection, dataset, staging)
    moved: dict[tuple[int, str], str] = {}
    for rows in _staged(connection, dataset, staging):
        lines, whole = _lines_of(dataset, current, rows[0])
        for row, number in _numbered(dataset, rows, lines, carried):
            key = line_key(whole, number)
            moved[row.sheet, row.key] = key
            _write(connection, dataset, staging, row, key, lines)
    _move(connection, dataset, staging, moved)


def _names(dataset: Dataset) -> tuple[str, ...]:
    return (*dataset.names, "extras")


def _current(
    connection: sqlite3.Connection, dataset: Dataset, programme: str, known: str
) -> dict[str, dict[str, dict[int, dict[str, Any]]]]:
    """Return the current lines, by folded key, then by key, then by number."""
    found: dict[str, dict[str, dict[int, dict[str, Any]]]] = {}
    names = _names(dataset)
    for key, *cells in connection.execute(
        f"""SELECT key, {", ".join(names)} FROM {known}.{dataset.name}
        WHERE programme = ? AND removed_by IS NULL ORDER BY id""",
        (programme,),
    ):
        whole = dataset.whole_key(key)
        lines = found.setdefault(fold_row_key(dataset, whole), {}).setdefault(whole, {})
        lines[line_number(dataset, key)] = dict(zip(names, cells, strict=True))
    return found


def _staged(connection: sqlite3.Connection, dataset: Dataset, staging: str) -> list[list[_Staged]]:
    """Return the staged rows of each key."""
    names = _names(dataset)
    found: dict[str, list[_Staged]] = defaultdict(list)
    for rowid, sheet, key, *cells in connection.execute(
        f"SELECT rowid, sheet, key, {', '.join(names)} FROM {staging}.{dataset.name} ORDER BY rowid"
    ):
        row = _Staged(rowid, sheet, key, dict(zip(names, cells, strict=True)))
        found[fold_row_key(dataset, dataset.whole_key(key))].append(row)
    return list(found.values())


def _lines_of(
    dataset: Dataset, current: Mapping[str, dict[str, Any]], row: _Staged
) -> tuple[_Known, str]:
    """Return the lines that a base has of a row's key, and how it spells that key."""
    whole = dataset.whole_key(row.key)
    spelled = current.get(fold_row_key(dataset, whole), {})
    first = whole if whole in spelled else next(iter(spelled), whole)
    return spelled.get(first, {}), first


def _numbered(
    dataset: Dataset,
    rows: Sequence[_Staged],
    lines: _Known,
    carried: Mapping[int, set[str]],
) -> Iterator[tuple[_Staged, int]]:
    """Yield the rows of a key, each with its number.

    The fullest sheet tells the lines; a row of another one is one of these, or takes the
    number of one that it contradicts. Once sheets were compared, no key comes twice any more:
    what is left of them is one table.
    """
    by_sheet: dict[int, list[_Staged]] = defaultdict(list)
    is_crossed = len({row.key for row in rows}) == len(rows)
    for row in rows:
        by_sheet[rows[0].sheet if is_crossed else row.sheet].append(row)
    first, *others = sorted(by_sheet, key=lambda sheet: (-len(by_sheet[sheet]), sheet))
    own = {sheet: _apart(dataset) & columns for sheet, columns in carried.items()}
    told = _matched(dataset, by_sheet[first], lines, own)
    if len(by_sheet[first]) == len(lines) == 1:
        told = dict(zip(lines, by_sheet[first], strict=True))
    _fill(told, by_sheet[first], iter(range(1, len(rows) + len(lines) + 1)), set(lines))
    bearing, said = _bearer(dataset, lines)
    if bearing in told:
        _bear(dataset, told, bearing, said)
    yield from ((row, number) for number, row in told.items())
    cells = {number: row.cells for number, row in told.items()}
    for sheet in others:
        same = _matched(dataset, by_sheet[sheet], cells, {sheet: own[sheet] & own[first]})
        _fill(same, by_sheet[sheet], iter(sorted(cells)), set())
        _bear(dataset, same, *_bearer(dataset, cells))
        yield from ((row, number) for number, row in same.items())


def _apart(dataset: Dataset) -> set[str]:
    """Return the columns that are a line's own."""
    return set(dataset.names) - set(dataset.key) - set(_lines(dataset).said_once)


def _lines(dataset: Dataset) -> Lines:
    if dataset.lines is None:
        raise ValueError(f"{dataset.name} has no lines")
    return dataset.lines


def _matched(
    dataset: Dataset, rows: Sequence[_Staged], lines: _Known, columns: Mapping[int, set[str]]
) -> dict[int, _Staged]:
    """Return the rows that are a line that is there, by its number: the most alike first.

    Args:
        dataset: What they are.
        rows: Staged.
        lines: Those that are there, by number.
        columns: What each sheet tells of a line.
    """
    days = _lines(dataset).known_by

    def alike(row: _Staged, line: Mapping[str, Any]) -> int:
        """Count the filled cells that are the same; 0 for another line."""
        names = columns[row.sheet]
        if all(row.cells[name] == line[name] for name in names):
            return len(names) + 1 + bool(row.cells["extras"] == line["extras"])
        same = {n for n in names if row.cells[n] is not None and row.cells[n] == line[n]}
        return len(same) if any(day in same for day in days) else 0

    pairs = sorted(
        (-likeness, number, place)
        for place, row in enumerate(rows)
        for number, line in lines.items()
        if (likeness := alike(row, line))
    )
    found: dict[int, _Staged] = {}
    placed: set[int] = set()
    for _, number, place in pairs:
        if number not in found and place not in placed:
            found[number] = rows[place]
            placed.add(place)
    return found


def _fill(
    found: dict[int, _Staged], rows: Sequence[_Staged], numbers: Iterator[int], taken: set[int]
) -> None:
    """Give the rows without a number the next ones, of those that no line has."""
    placed = {row.rowid for row in found.values()}
    for row in rows:
        if row.rowid not in placed:
            number = next(n for n in numbers if n not in taken and n not in found)
            found[number] = row


def _bearer(dataset: Dataset, lines: _Known) -> tuple[int, dict[str, Any]]:
    """Return the number of the line that bears what is said once, 0 for none; and what it says."""
    names = _lines(dataset).said_once
    number = next((n for n, line in lines.items() if line[names[-1]] is not None), 0)
    return number, {name: lines[number][name] if number else None for name in names}


def _bear(dataset: Dataset, rows: Mapping[int, _Staged], number: int, said: _Cells) -> None:
    """Have the line of that number bear what is said once, when these rows say the same."""
    if _bearer(dataset, {n: row.cells for n, row in rows.items()})[1] == said:
        for n, row in rows.items():
            row.cells |= said if n == number else dict.fromkeys(said)


def _write(
    connection: sqlite3.Connection,
    dataset: Dataset,
    staging: str,
    row: _Staged,
    key: str,
    lines: _Known,
) -> None:
    """Write a line's key, its columns as the base spells them, and what is said once."""
    spelled = next(iter(lines.values()), row.cells)
    names = (*dataset.key, *_lines(dataset).said_once)
    cells = {**row.cells, **{name: spelled[name] for name in dataset.key}}
    given = ", ".join(f"{name} = ?" for name in ("key", *names))
    connection.execute(
        f"UPDATE {staging}.{dataset.name} SET {given} WHERE rowid = ?",
        (key, *(cells[name] for name in names), row.rowid),
    )


def _move(
    connection: sqlite3.Connection,
    dataset: Dataset,
    staging: str,
    moved: Mapping[tuple[int, str], str],
) -> None:
    """Have what is said of a line elsewhere in the staging file follow its key."""
    anywhere = {old: new for (_, old), new in reversed(list(moved.items()))}
    for table, sheet in (("merged", "sheet"), ("widened", "0")):
        rows = connection.execute(
            f"SELECT rowid, {sheet}, key FROM {staging}.{table} WHERE dataset = ?", (dataset.name,)
        ).fetchall()
        for rowid, number, old in rows:
            new = moved.get((number, old), anywhere.get(old, old))
            if new != old:
                connection.execute(
                    f"UPDATE {staging}.{table} SET key = ? WHERE rowid = ?", (new, rowid)
                )
