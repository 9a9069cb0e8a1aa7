"""What moved in the rows between two moments: two imports, two days, or both."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from data.datasets import SPREADSHEETS, Dataset
from data.datasets.expenses import DAY
from data.incoming.diff import differing
from data.lens import FACTS, Lens

BEGINS = {
    "amendments": "signed_on",
    "applications": "submitted_on",
    "coaching_notes": "held_on",
    "contributions": "called_on",
    "expenses": DAY,
    "decisions": "decided_on",
    "duties": "noted_on",
    "events": "held_on",
    "notices": "received_on",
}
"""Dataset → the SQL of the day on which a row begins: before it, the row is not there."""


@dataclass(frozen=True, slots=True)
class Move:
    """A row that is not the same at the two moments.

    Attributes:
        key: The row's key, its parts joined by `declaration.SEPARATOR`.
        before: Its columns at the first moment, as stored; None when it was not there.
        after: At the second one; None when it is no longer there.
    """

    key: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns that differ; all of them for a row added or removed."""
        return differing(self.before, self.after)


@dataclass(frozen=True, slots=True)
class DatasetMoves:
    """What moved in a dataset, each list by key."""

    dataset: Dataset
    added: tuple[Move, ...]
    changed: tuple[Move, ...]
    removed: tuple[Move, ...]


def compare_moments(before: Lens, after: Lens) -> list[DatasetMoves]:
    """Compare the rows seen through two lenses of one programme.

    A lens's day counts: a row that begins later is not there yet, and a fact that happens
    later (`data.lens.FACTS`) is null. Columns kept aside (`extras`) are compared too, under
    that name.

    Returns:
        One entry per dataset where something moved, in declaration order; none when the
        moments say the same.
    """
    found = []
    for dataset in SPREADSHEETS.values():
        first, second = _rows(before, dataset), _rows(after, dataset)
        moves = [
            Move(key, first.get(key), second.get(key))
            for key in sorted(first.keys() | second.keys())
            if first.get(key) != second.get(key)
        ]
        if moves:
            found.append(
                DatasetMoves(
                    dataset,
                    tuple(move for move in moves if move.before is None),
                    tuple(move for move in moves if move.before and move.after),
                    tuple(move for move in moves if move.after is None),
                )
            )
    return found


def _rows(lens: Lens, dataset: Dataset) -> dict[str, dict[str, Any]]:
    """Return a dataset's rows by key, as true on the lens's day."""
    day = lens.on.isoformat()
    facts = FACTS.get(dataset.name, ())
    names = [*dataset.names, "extras"]
    columns = [
        f"CASE WHEN {name} <= :day THEN {name} END" if name in facts else name for name in names
    ]
    begins = BEGINS.get(dataset.name)
    there = f"WHERE {begins} IS NULL OR {begins} <= :day" if begins else ""
    rows = lens.connection.execute(
        f"SELECT key, {', '.join(columns)} FROM {dataset.name} {there}", {"day": day}
    )
    return {key: dict(zip(names, cells, strict=True)) for key, *cells in rows}
