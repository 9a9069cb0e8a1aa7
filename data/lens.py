"""The lens: the only way to read. It fixes what is seen before anything is asked.

A lens holds a programme, the partners allowed, an import number (what was known) and a day
(what was true). It gives a read-only connection in which every dataset is a view already
filtered; an authorizer refuses the tables behind the views, and every writing.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from threading import RLock
from typing import Any, Concatenate, ParamSpec, TypeVar

from data.agreement.model import Agreement, agreements
from data.datasets import DATASETS
from data.datasets.expenses import DAY
from data.owners import own_keys, own_rows
from data.store import summary
from data.store.database import open_for_reading

P = ParamSpec("P")
T = TypeVar("T")


_STATES = 16
"""How many states of the data, days and partners what is asked is kept for."""

_OF_SOME = 64
"""How many answers of some teams, or files, are kept in each: one can ask of any of them."""

_PATIENCE_S = 10.0


class Answers(dict[Any, Any]):
    """What was asked through lenses that see the same, by query."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = RLock()
        self._of_some: list[Any] = []

    def keep(self, key: Any, answer: Any, *, of_some: bool) -> None:
        """Keep an answer; of those asked of some things only, the last ones."""
        self[key] = answer
        if of_some:
            self._of_some.append(key)
            if len(self._of_some) > _OF_SOME:
                del self[self._of_some.pop(0)]

    @contextmanager
    def one_asks(self) -> Iterator[None]:
        """Let one thread ask at a time, so that the others find its answers; not for ever."""
        is_ours = self._lock.acquire(timeout=_PATIENCE_S)
        try:
            yield
        finally:
            if is_ours:
                self._lock.release()


@dataclass(slots=True)
class Lens:
    """What a reader sees, and the connection to see it through.

    Attributes:
        see: Makes the views at the first call; returns the connection that has only them.
        agreement: The programme's text.
        on: The day « arrêté au ».
        known_at: Number of the import « état des données »; 0 when nothing is loaded.
        head: Hash of the journal at `known_at`, "" when nothing is loaded.
        partners: Codes of the partners allowed; None for the whole programme.
        answers: What was asked through it, or through lenses that see the same.
    """

    see: Callable[[], sqlite3.Connection]
    agreement: Agreement
    on: date
    known_at: int
    head: str
    partners: tuple[str, ...] | None = None
    answers: Answers = field(default_factory=Answers)

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, read-only.

        Its views are named like the datasets, plus `imports`, `import_sheets`, `receipts`,
        `sources`, the sums of `data.store.summary`, and `last_days`: the last day of an expense
        line, and of a coaching note.
        """
        return self.see()

    def ask(self, query: "Callable[Concatenate[Lens, P], T]", *of: P.args, **by: P.kwargs) -> T:
        """Return a query's answer through this lens, asked once; never change what it is.

        Args:
            query: A function of a lens.
            of: What else it takes, plain values: texts, numbers, days, tuples of these.
            by: The same, by name.
        """
        key = query, of, tuple(by.items())
        answer: T
        try:
            return self.answers[key]  # type: ignore[no-any-return]
        except KeyError:
            pass
        with self.answers.one_asks():
            if key not in self.answers:
                self.answers.keep(key, query(self, *of, **by), of_some=bool(of or by))
            answer = self.answers[key]
        return answer

    def at(self, on: date) -> "Lens":
        """Return a lens on another day, through the same connection."""
        return replace(self, on=on, answers=Answers())

    def share(self) -> "Lens":
        """Share what is asked with every lens of this process that sees the same; return it.

        An import changes the journal's hash, and an agreement read again is another object:
        nothing is ever answered from before.
        """
        self.answers = _shared(self.agreement, self.on, self.known_at, self.head, self.partners)
        return self


@lru_cache(maxsize=_STATES)
def _shared(
    agreement: Agreement, on: date, known_at: int, head: str, partners: tuple[str, ...] | None
) -> Answers:
    return Answers()


class UnknownImportError(Exception):
    """The import asked for is not in the journal; the French sentence is its text."""


@contextmanager
def open_lens(
    path: Path,
    programme: str,
    *,
    on: date | None = None,
    today: date | None = None,
    known_at: int | None = None,
    partners: Sequence[str] | None = None,
    versions: Collection[int] | None = None,
) -> Iterator[Lens]:
    """Open the database through a lens; all reads of the block see one same state.

    Args:
        path: The database; when there is none yet, everything is empty.
        programme: A programme of the agreements.
        on: The day; by default the earlier of `today` and the last recorded fact.
        today: The current day; needed when `on` is not given.
        known_at: Read as known at this import; by default the last one.
        partners: Codes allowed; None for the whole programme.
        versions: See these versions alone; None for all. An explanation is checked so.

    Raises:
        KeyError: If the programme has no agreement.
        UnknownImportError: If `known_at` is after the last import.
        ValueError: If neither `on` nor `today` is given.
    """
    with open_for_reading(path) as connection:
        connection.execute("BEGIN")
        yield lens_on(
            connection,
            programme,
            on=on,
            today=today,
            known_at=known_at,
            partners=partners,
            versions=versions,
        )


def lens_on(
    connection: sqlite3.Connection,
    programme: str,
    *,
    on: date | None = None,
    today: date | None = None,
    known_at: int | None = None,
    partners: Sequence[str] | None = None,
    versions: Collection[int] | None = None,
) -> Lens:
    """Return a lens on a connection in a transaction, which then reads through it alone.

    Raises:
        KeyError, UnknownImportError, ValueError: As `open_lens`.
    """
    agreement = agreements()[programme]
    last = connection.execute("SELECT COALESCE(MAX(id), 0) FROM imports").fetchone()[0]
    if known_at is not None and not 0 <= known_at <= last:
        raise UnknownImportError(
            f"L’import n° {known_at} n’existe pas : le dernier est le n° {last}."
        )
    number = last if known_at is None else known_at
    row = connection.execute("SELECT hash FROM imports WHERE id = ?", (number,)).fetchone()

    @cache
    def see() -> sqlite3.Connection:
        # Thirty views take longer to make than to open: not when all is known already.
        _make_views(connection, programme, number, number == last, partners, versions)
        connection.set_authorizer(_authorize)
        return connection

    if on is None:
        if today is None:
            raise ValueError("a day is needed: on, or today")
        fact = last_fact(see())
        on = min(today, fact) if fact else today
    allowed = None if partners is None else tuple(partners)
    return Lens(see, agreement, on, number, row[0] if row else "", allowed)


FACTS = {
    "partners": ("signed_on",),
    "amendments": ("requested_on", "signed_on"),
    "phase_dates": ("actual_start", "actual_end"),
    "applications": ("submitted_on",),
    "coaching_notes": ("held_on",),
    "contributions": (
        "called_on",
        "received_on",
        "refunded_on",
        "attached_on",
        "adjusted_on",
    ),
    "expenses": ("posted_on", "ordered_on"),
    "decisions": ("decided_on",),
    "actions": ("done_on",),
    "duties": ("noted_on",),
    "events": ("held_on",),
    "notices": ("sent_on", "received_on", "answered_on", "lifted_on"),
}
"""Days on which something happened; plans and due dates are not facts."""


def last_fact(connection: sqlite3.Connection) -> date | None:
    """Return the last day on which something is recorded, None when nothing is."""
    # There may be a million expense lines: what is kept of them says their last day.
    places = {**FACTS, "last_days": ("day",)}
    del places["expenses"], places["coaching_notes"]
    asked = " UNION ALL ".join(
        f"SELECT MAX({column}) FROM {table}"
        for table, columns in places.items()
        for column in columns
    )
    days = [day for (day,) in connection.execute(asked) if day]
    return date.fromisoformat(max(days)) if days else None


_JOURNAL_VIEWS = {
    "imports": (
        "SELECT * FROM main.imports WHERE id <= {known_at}"
        " AND programme = (SELECT programme FROM temp.lens_scope)"
    ),
    "import_sheets": (
        "SELECT sheet.* FROM main.import_sheets AS sheet"
        " JOIN main.imports ON imports.id = import_id"
        " WHERE import_id <= {known_at}"
        " AND programme = (SELECT programme FROM temp.lens_scope)"
    ),
    "receipts": (
        "SELECT receipts.* FROM main.receipts"
        " JOIN main.import_sheets AS sheet ON sheet.id = receipts.sheet"
        " JOIN main.imports ON imports.id = import_id"
        " WHERE import_id <= {known_at}"
        " AND programme = (SELECT programme FROM temp.lens_scope)"
    ),
    "sources": "SELECT version, sheet, row FROM main.sources",
}
_KEPT = {kept.table: (kept.names, kept.seen) for kept in summary.KEPT}
"""What is kept of the current rows: its columns, and how a lens that sees others makes it."""
_VIEWS = frozenset((*DATASETS, *_JOURNAL_VIEWS, *_KEPT, "last_days"))


def _make_views(
    connection: sqlite3.Connection,
    programme: str,
    known_at: int,
    is_last: bool,
    partners: Sequence[str] | None,
    versions: Collection[int] | None,
) -> None:
    """Make the views; they take no parameters, so the scope sits in TEMP tables."""
    connection.execute("CREATE TEMP TABLE lens_scope (programme TEXT NOT NULL)")
    connection.execute("INSERT INTO lens_scope VALUES (?)", (programme,))
    connection.execute("CREATE TEMP TABLE lens_partners (code TEXT PRIMARY KEY)")
    connection.executemany(
        "INSERT INTO lens_partners VALUES (?)", [(code,) for code in partners or ()]
    )
    connection.execute("CREATE TEMP TABLE lens_versions (id INTEGER PRIMARY KEY)")
    connection.executemany(
        "INSERT INTO lens_versions VALUES (?)", [(version,) for version in set(versions or ())]
    )
    known = (
        "removed_by IS NULL"
        if is_last
        else f"added_by <= {known_at:d} AND (removed_by IS NULL OR removed_by > {known_at:d})"
    )
    if versions is not None:
        known += " AND id IN (SELECT id FROM temp.lens_versions)"
    for name, view in _JOURNAL_VIEWS.items():
        connection.execute(f"CREATE TEMP VIEW {name} AS {view.format(known_at=f'{known_at:d}')}")
    scope = f"programme = (SELECT programme FROM temp.lens_scope) AND {known}"
    own = own_keys("(SELECT code FROM temp.lens_partners)", scope)
    for dataset in DATASETS.values():
        columns = ", ".join(("id", "key", *dataset.names, "extras"))
        owned = "" if partners is None else f" AND {own_rows(dataset, own)}"
        connection.execute(
            f"""CREATE TEMP VIEW {dataset.name} AS SELECT {columns} FROM main.{dataset.name}
            WHERE programme = (SELECT programme FROM temp.lens_scope) AND {known}{owned}"""
        )
    is_whole = is_last and partners is None and versions is None
    for name, (columns, made) in _KEPT.items():
        kept = f"""SELECT {columns} FROM main.{name}
            WHERE programme = (SELECT programme FROM temp.lens_scope)"""
        connection.execute(f"CREATE TEMP VIEW {name} AS {kept if is_whole else made}")
    days = (
        ("last_on", "spending_sums", "last_on", "note_sums")
        if is_whole
        else (DAY, "expenses", "held_on", "coaching_notes")
    )
    last = "SELECT MAX({}) AS day FROM {} UNION ALL SELECT MAX({}) FROM {}".format(*days)
    connection.execute(f"CREATE TEMP VIEW last_days AS {last}")


def _authorize(
    action: int, first: str | None, second: str | None, schema: str | None, view: str | None
) -> int:
    """Allow reading the views, and what a view reads; deny all else."""
    if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_RECURSIVE):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_DENY if second == "load_extension" else sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_READ and first is not None:
        if view in _VIEWS or (schema == "temp" and first in _VIEWS):
            return sqlite3.SQLITE_OK
        # A subquery or an aggregate reads an unnamed intermediate table, of no schema.
        return sqlite3.SQLITE_OK if schema is None and not second else sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_DENY
