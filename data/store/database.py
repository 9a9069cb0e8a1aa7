"""Where the database is, how it is opened, copied and checked."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from data.store.content import prepare
from data.store.schema import is_current, is_older, migrate

BUSY_TIMEOUT_S = 20.0
"""How long a writer waits for another one before it says that the database is busy."""

_DEFAULT = Path(__file__).resolve().parents[1] / "cap.sqlite"


def database_path() -> Path:
    """Return the database's path: `CAP_DATABASE`, else `data/cap.sqlite`."""
    return Path(os.environ.get("CAP_DATABASE") or _DEFAULT)


@contextmanager
def open_for_writing(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the database for writing, made when it is not there, and close it.

    The caller begins its own transaction, always with BEGIN IMMEDIATE: a deferred one
    fails with « database is locked » when two imports read then write.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
    with closing(connection):
        prepare(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -65536")
        if not is_current(connection):
            # Two first imports at once: the second one waits, then finds the tables made.
            with immediate(connection):
                migrate(connection)
        yield connection


@contextmanager
def open_for_reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the database read-only; an empty one in memory when there is none yet.

    A file without any table is none yet: another process is making its tables, or was
    stopped before it had. A database that an earlier Cap made is brought up to date first.
    """
    if path.exists():
        uri = f"{path.resolve().as_uri()}?mode=ro"
        connection = sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None)
        with closing(connection):
            prepare(connection)
            if connection.execute("SELECT EXISTS (SELECT 1 FROM sqlite_master)").fetchone()[0]:
                if is_older(connection):
                    with open_for_writing(path):
                        pass  # opening brings it to the current schema
                yield connection
                return
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        prepare(connection)
        connection.deserialize(_empty())
        yield connection


@cache
def _empty() -> bytes:
    """Return an empty database, made once: it is opened several times for one page or load."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        return connection.serialize()


@contextmanager
def immediate(connection: sqlite3.Connection) -> Iterator[None]:
    """Run a block in one write transaction: all of it, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        # A full disk has made SQLite roll back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


DISK_FULL = "Le disque est plein : rien n’est écrit. Libérez de la place, puis recommencez."


def is_full(error: sqlite3.Error) -> bool:
    """Tell whether the disk is full, or refuses what is written as a full one does."""
    return "full" in str(error) or "disk I/O" in str(error)


def failure(error: sqlite3.Error, path: Path) -> str:
    """Return in one French sentence why the database could not be read or written."""
    if "locked" in str(error) or "busy" in str(error):
        return "Un autre import est en cours : rien n’est écrit, recommencez dans un instant."
    if is_full(error):
        return DISK_FULL
    return f"« {path} » n’est pas une base de Cap, ou elle est abîmée ({error})."


def backup(path: Path, destination: Path) -> None:
    """Copy the database, consistent even while it is written to.

    The copy is made beside the destination and put in its place once whole.

    Raises:
        FileNotFoundError: If there is no database at `path`.
    """
    if not path.exists():
        raise FileNotFoundError(path)
    partial = destination.with_name(destination.name + ".partial")
    partial.unlink(missing_ok=True)
    with open_for_reading(path) as source, closing(sqlite3.connect(partial)) as copy:
        source.backup(copy)
    with partial.open("rb") as written:
        os.fsync(written.fileno())
    partial.replace(destination)


def programmes_with_rows(connection: sqlite3.Connection) -> list[str]:
    """Return the programmes that have at least one import, sorted."""
    rows = connection.execute("SELECT DISTINCT programme FROM imports ORDER BY 1")
    return [programme for (programme,) in rows]
