"""The journal: every import, chained by a hash over what it added and removed.

A change to any row, made past Cap, breaks the chain at the import that wrote the row. A
whole rewrite of the chain is betrayed by the heads printed on the papers.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from data.cells.keys import folded_key
from data.datasets import DATASETS, Dataset
from data.store import summary
from data.store.content import digest
from data.store.digest import DIGESTED, LAST_OF_FIRST_RULE, first_digest

_SHEET = """id, import_id, file, sha256, sheet, dataset, layout, sides, header_row, columns, rows,
    total_rows, added, changed, withdrawn, unchanged"""
"""What the digest covers of a sheet, by name: the table may gain columns."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One import, before it is sealed."""

    id: int
    kind: str
    programme: str
    made_at: str
    made_by: str
    label: str
    undoes: int | None
    last_version: int


def head(connection: sqlite3.Connection) -> tuple[int, str, int]:
    """Return the last import's id, hash and last version; (0, "", 0) on an empty journal."""
    row = connection.execute(
        "SELECT id, hash, last_version FROM imports ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return (row[0], row[1], row[2]) if row else (0, "", 0)


def seal(
    connection: sqlite3.Connection, entry: JournalEntry, previous: tuple[int, str, int]
) -> str:
    """Write the journal's entry, its versions and sheets being written; return its hash.

    Call it last in the transaction; foreign keys to the entry are checked at its end.
    """
    _, previous_hash, first_version = previous
    digest = content_digest(connection, entry.id, first_version, entry.last_version)
    entry_hash = _hash(previous_hash, entry, digest)
    connection.execute(
        "INSERT INTO imports VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            entry.id,
            entry.kind,
            entry.programme,
            entry.made_at,
            entry.made_by,
            entry.label,
            entry.undoes,
            entry.last_version,
            previous_hash,
            digest,
            entry_hash,
        ),
    )
    return entry_hash


def content_digest(
    connection: sqlite3.Connection, import_id: int, first_version: int, last_version: int
) -> str:
    """Return the SHA-256 of what an import wrote: versions, withdrawals, sheets, sources."""
    digest = hashlib.sha256()
    for part in _content(connection, import_id, first_version, last_version):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()


def _content(
    connection: sqlite3.Connection, import_id: int, first_version: int, last_version: int
) -> Iterator[bytes]:
    versions = (first_version, last_version)
    later = []
    for dataset in DATASETS.values():
        if dataset.since > 1:
            later.append(dataset)
            continue
        yield from _written(connection, dataset.name, import_id, versions)
    sheets = connection.execute(
        f"SELECT {_SHEET} FROM import_sheets WHERE import_id = ? ORDER BY id", (import_id,)
    )
    yield _json(sheets.fetchall())
    (sources,) = connection.execute(
        """SELECT group_concat(line, ' ') FROM (
            SELECT version || ',' || sheet || ',' || row AS line FROM sources
            WHERE version > ? AND version <= ? ORDER BY version, sheet, row)""",
        versions,
    ).fetchone()
    yield (sources or "").encode()
    # What came with a later version of the schema counts when there is some: the imports
    # made before it keep their hash.
    for dataset in later:
        digests, removed = _written(connection, dataset.name, import_id, versions)
        if digests or removed != b"[]":
            yield from (dataset.name.encode(), digests, removed)
    receipts = connection.execute(
        """SELECT receipts.sheet, refused, absent, totals, form
        FROM import_sheets JOIN receipts ON receipts.sheet = import_sheets.id
        WHERE import_id = ? ORDER BY receipts.sheet""",
        (import_id,),
    ).fetchall()
    if receipts:
        yield from (b"receipts", _json(receipts))


def _written(
    connection: sqlite3.Connection, dataset: str, import_id: int, versions: tuple[int, int]
) -> tuple[bytes, bytes]:
    """Return the digests of the versions an import added, and the ids of those it removed."""
    digests = connection.execute(
        f"SELECT digest FROM {dataset} WHERE id > ? AND id <= ? ORDER BY id", versions
    )
    removed = connection.execute(
        f"SELECT id FROM {dataset} WHERE removed_by = ? ORDER BY id", (import_id,)
    )
    # Ids need no hash: they are the order of the digests, within the import's bounds.
    return b"".join(chain.from_iterable(digests)), _json([version for (version,) in removed])


def _json(content: Any) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode()


def _hash(previous_hash: str, entry: JournalEntry, digest: str) -> str:
    fields = [
        entry.id,
        entry.kind,
        entry.programme,
        entry.made_at,
        entry.made_by,
        entry.label,
        entry.undoes,
        entry.last_version,
        digest,
    ]
    text = previous_hash + json.dumps(fields, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def verify(connection: sqlite3.Connection) -> list[str]:
    """Check the whole database; return what is wrong, in French, empty when all agrees.

    The file's own integrity; then, in a whole file, foreign keys, each import's digest and
    hash, and rows that no import accounts for.
    """
    try:
        damage = [
            f"Le fichier de la base est abîmé : {message}."
            for (message,) in connection.execute("PRAGMA integrity_check")
            if message != "ok"
        ]
        return damage or _disagreements(connection)
    # A page that is no longer one, a text that is no longer UTF-8, in a message even.
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        return [f"Le fichier de la base est abîmé : {error}."]


def _disagreements(connection: sqlite3.Connection) -> list[str]:
    """Find what the journal and the rows do not say alike."""
    problems = [
        f"Table {table}, ligne {row} : renvoie à une ligne qui n’existe pas."
        for table, row, *_ in connection.execute("PRAGMA foreign_key_check")
    ]
    previous_hash, first_version, last_id = "", 0, 0
    columns = "id, kind, programme, made_at, made_by, label, undoes, last_version"
    journal = connection.execute(
        f"SELECT {columns}, previous_hash, digest, hash FROM imports ORDER BY id"
    ).fetchall()
    for *fields, recorded_previous, recorded_digest, recorded_hash in journal:
        entry = JournalEntry(*fields)
        digest = content_digest(connection, entry.id, first_version, entry.last_version)
        if entry.id != last_id + 1:
            problems.append(f"Import n° {last_id + 1} : il manque au journal.")
        if digest != recorded_digest:
            problems.append(f"Import n° {entry.id} : ses lignes ont été modifiées depuis.")
        if (recorded_previous, recorded_hash) != (
            previous_hash,
            _hash(previous_hash, entry, recorded_digest),
        ):
            problems.append(f"Import n° {entry.id} : son entrée au journal a été modifiée.")
        previous_hash, first_version, last_id = recorded_hash, entry.last_version, entry.id
    problems += summary.disagreements(connection)
    return problems + _rewritten(connection) + _strays(connection, first_version)


def _rewritten(connection: sqlite3.Connection) -> list[str]:
    """Find the versions whose columns no longer give their digest, or their folded key."""
    problems = []
    for dataset in DATASETS.values():
        rewritten = {
            added_by
            for (added_by,) in connection.execute(
                f"""SELECT DISTINCT added_by FROM {dataset.name} AS version
                WHERE folded IS NOT {folded_key(dataset)} OR (length(digest) <> 16
                    AND digest IS NOT {digest(dataset, "version", "version.programme")})"""
            )
        }
        rewritten |= _rewritten_of_first_rule(connection, dataset)
        problems += [
            f"{dataset.title}, import n° {number} : ses lignes ont été modifiées depuis."
            for number in sorted(rewritten)
        ]
    return problems


def _rewritten_of_first_rule(connection: sqlite3.Connection, dataset: Dataset) -> set[int]:
    """Return the imports of rewritten rows, among those digested by the rule of their time.

    Such a row has nothing in a column added since: its digest would not cover it.
    """
    later = [column.name for column in dataset.columns if column.since > LAST_OF_FIRST_RULE]
    then = [name for name in dataset.names if name not in later]
    is_slipped = " OR ".join(f"{name} IS NOT NULL" for name in later) or "0"
    columns = ", ".join((*DIGESTED, *then, "extras"))
    return {
        added_by
        for added_by, digested, slipped, *row in connection.execute(
            f"""SELECT added_by, digest, {is_slipped}, {columns} FROM {dataset.name}
            WHERE length(digest) = 16"""
        )
        if slipped or first_digest(row) != digested
    }


def _strays(connection: sqlite3.Connection, last_version: int) -> list[str]:
    """Find versions after the journal's last one, and versions filed under a wrong import."""
    problems = []
    for dataset in DATASETS.values():
        (strays,) = connection.execute(
            f"""SELECT COUNT(*) FROM {dataset.name} AS version
            LEFT JOIN imports ON imports.id = version.added_by
            WHERE version.id > ? OR imports.id IS NULL OR version.id > imports.last_version
                OR version.id <= COALESCE((SELECT MAX(before.last_version)
                    FROM imports AS before WHERE before.id < imports.id), 0)""",
            (last_version,),
        ).fetchone()
        if strays:
            problems.append(f"{dataset.title} : {strays} ligne(s) sans import au journal.")
    (strays,) = connection.execute(
        "SELECT COUNT(*) FROM sources WHERE version > ? OR version < 1", (last_version,)
    ).fetchone()
    if strays:
        problems.append(f"Provenances : {strays} ligne(s) sans import au journal.")
    # One sequence for all datasets: a number borne twice, or by no row, would move sources.
    versions = " UNION ALL ".join(f"SELECT id FROM {name}" for name in DATASETS)
    rows, numbers = connection.execute(
        f"SELECT COUNT(*), COUNT(DISTINCT id) FROM ({versions})"
    ).fetchone()
    if (rows, numbers) != (last_version, last_version):
        problems.append(
            f"Numéros de version : {last_version} au journal, {numbers} dans les tableaux, "
            f"pour {rows} lignes."
        )
    return problems
