"""One byte of any row flipped, past every guard: `python -m data verify` finds it.

A value is flipped by SQL in each column of each table; then, in the file itself, bytes
drawn at random, of which those that change what is stored must be found.
"""

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date

import pytest

from data.__main__ import main
from data.store.commit import undo
from data.store.content import prepare
from data.store.database import backup, open_for_writing
from data.store.journal import verify
from tests import sheets
from tests.sheets import AUTHOR, CONVENTION

HEADINGS = ["Code", "N° titre", "Appelé le", "Montant appelé", "Encaissé le", "Montant encaissé"]
INVENTED = {"INTEGER": 1, "TEXT": "x", "BLOB": b"\1", "REAL": 1.0}


@pytest.fixture(scope="module")
def ledger(samples_database, tmp_path_factory):
    """Both sample programmes, then a change and its undo; one file, nothing in its log."""
    folder = tmp_path_factory.mktemp("ledger")
    database = folder / "used.sqlite"
    shutil.copy(samples_database, database)
    rows = [HEADINGS, ["59", "X", date(2020, 10, 5), 1, "", ""]]
    sheets.load([sheets.workbook(folder / "x.xlsx", {"Titres": rows})], database, CONVENTION)
    with open_for_writing(database) as connection:
        undo(connection, AUTHOR)
    backup(database, folder / "cap.sqlite")
    return folder / "cap.sqlite"


@pytest.fixture
def copy(ledger, tmp_path):
    return shutil.copy(ledger, tmp_path / "cap.sqlite")


def columns(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    """Return every column of every table that holds rows: table, column, type."""
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%sqlite%'"
    ).fetchall()
    return [
        (table, column, storage)
        for (table,) in tables
        if connection.execute(f"SELECT EXISTS (SELECT 1 FROM {table})").fetchone()[0]
        for _, column, storage, *_ in connection.execute(f"PRAGMA table_info({table})")
    ]


def flipped(value: object, storage: str, draw: random.Random) -> object:
    """Return a value with one bit of one byte changed; a null or nothing becomes something."""
    if isinstance(value, int):
        return value ^ 1 << draw.randrange(7)
    if isinstance(value, bytes) and value:
        place = draw.randrange(len(value))
        return value[:place] + bytes([value[place] ^ 1 << draw.randrange(8)]) + value[place + 1 :]
    if isinstance(value, str) and value:
        place = draw.randrange(len(value))
        return value[:place] + chr(ord(value[place]) ^ 1) + value[place + 1 :]
    return INVENTED[storage]


def flip(
    connection: sqlite3.Connection, table: str, column: str, storage: str, draw: random.Random
) -> str:
    """Flip a bit of one row's column, in the open transaction; say what was changed."""
    keys = [
        name
        for _, name, _, _, _, place in connection.execute(f"PRAGMA table_info({table})")
        if place
    ] or ["rowid"]
    condition = " AND ".join(f"{key} IS ?" for key in keys)
    rows = connection.execute(f"SELECT {', '.join(keys)}, {column} FROM {table}").fetchall()
    # A bit may make the key of another row: the next draw, then.
    for _ in range(100):
        *key, value = draw.choice(rows)
        changed = flipped(value, storage, draw)
        try:
            connection.execute(
                f"UPDATE {table} SET {column} = ? WHERE {condition}", (changed, *key)
            )
        except sqlite3.IntegrityError:
            continue
        return f"{table}.{column} {key}: {value!r} → {changed!r}"
    raise AssertionError(f"no bit of {table}.{column} can be flipped")


def undetected(database, seed: int, every: int = 1) -> list[str]:
    """Flip a bit of one column in so many, each alone; return what `verify` does not find."""
    draw = random.Random(seed)
    missed = []
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        prepare(connection)
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        known = columns(connection)
        draw.shuffle(known)
        assert verify(connection) == []
        for table, column, storage in known[::every]:
            connection.execute("BEGIN")
            done = flip(connection, table, column, storage, draw)
            if not verify(connection):
                missed.append(done)
            connection.execute("ROLLBACK")
        assert verify(connection) == []
    return missed


def test_a_bit_flipped_in_a_sample_of_columns_is_found(copy):
    assert undetected(copy, seed=1, every=12) == []


@pytest.mark.drill
@pytest.mark.parametrize("seed", range(3))
def test_a_bit_flipped_in_any_column_of_any_table_is_found(seed, copy):
    assert undetected(copy, seed=seed) == []


def stored(database) -> list[tuple[object, ...]] | None:
    """Return all that the tables hold, None when it cannot be read to the end."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        connection.text_factory = bytes
        try:
            tables = connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            ).fetchall()
            return [
                row
                for (table,) in tables
                if b"sqlite" not in table
                for row in connection.execute(f"SELECT * FROM {table.decode()} NOT INDEXED")
            ]
        except (sqlite3.Error, UnicodeDecodeError):  # the latter of a message it cannot give
            return None


def raw_flips(database, seed: int) -> Iterator[tuple[int, int]]:
    """Flip one bit of the file after another, each alone; yield its byte's place, and it."""
    draw = random.Random(seed)
    content = bytearray(database.read_bytes())
    while True:
        place, bit = draw.randrange(len(content)), 1 << draw.randrange(8)
        content[place] ^= bit
        database.write_bytes(content)
        yield place, bit
        content[place] ^= bit


def check_raw_flips(database, seed: int, wanted: int, capsys) -> None:
    """Flip bits of the file until so many have changed what is stored: all are found."""
    whole = stored(database)
    assert main(["verify", "--db", str(database)]) == 0
    capsys.readouterr()
    changed = 0
    for place, bit in raw_flips(database, seed):
        if stored(database) == whole:
            continue
        assert main(["verify", "--db", str(database)]) == 1, f"byte {place}, bit {bit}"
        said = capsys.readouterr()
        assert (said.out, said.err.strip() != "") == ("", True)
        changed += 1
        if changed == wanted:
            return


def test_a_bit_flipped_in_the_file_is_found(copy, capsys):
    check_raw_flips(copy, 1, 5, capsys)


@pytest.mark.drill
def test_300_bits_flipped_in_the_file_are_found(copy, capsys):
    check_raw_flips(copy, 2, 300, capsys)
