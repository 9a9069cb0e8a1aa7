"""The register of papers: each distinct file that was made, known by its SHA-256 (decision 0054).

It stands beside the journal, out of its hash: making a paper is no import. A row is never
rewritten nor deleted, and the same bytes again add none.
"""

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from data.store.database import immediate, is_full, open_for_reading, open_for_writing


@dataclass(frozen=True, slots=True)
class RecordedPaper:
    """A paper that was made.

    Attributes:
        sha256: Of the whole file, in hexadecimal.
        programme: The programme.
        kind: Which paper, as its stamp says.
        target: For whom: a partner's code, a session's key, "" for the whole programme.
        seen_on: « Arrêté au », an ISO day.
        known_at: Number of the import « état des données ».
        head: Hash of the journal there.
        digest: SHA-256 of its figures.
        release: Of the Cap that made it.
        made_at: When, ISO moment.
        made_by: Who asked for it, "" when it is not known.
    """

    sha256: str
    programme: str
    kind: str
    target: str
    seen_on: str
    known_at: int
    head: str
    digest: str
    release: int
    made_at: str
    made_by: str = ""


READ_ONLY = "la base ne peut pas être écrite"
_COLUMNS = ", ".join(field.name for field in fields(RecordedPaper))
_PLACES = ", ".join("?" for _ in fields(RecordedPaper))


def record_papers(database: Path, papers: Sequence[RecordedPaper]) -> None:
    """Record papers already made: nothing is held but for the time of the writing.

    Raises:
        sqlite3.OperationalError: If the database cannot be written, or is not there yet;
            `why_unrecorded` says it.
    """
    if not database.exists():
        raise sqlite3.OperationalError("no database yet")
    with open_for_writing(database) as connection, immediate(connection):
        connection.executemany(
            f"INSERT OR IGNORE INTO papers ({_COLUMNS}) VALUES ({_PLACES})",
            [astuple(paper) for paper in papers],
        )


def recorded_paper(database: Path, sha256: str) -> RecordedPaper | None:
    """Return what the register says of a file, None when it does not know it."""
    with open_for_reading(database) as connection:
        row = connection.execute(
            f"SELECT {_COLUMNS} FROM papers WHERE sha256 = ?", (sha256,)
        ).fetchone()
    return RecordedPaper(*row) if row else None


def why_unrecorded(error: sqlite3.OperationalError) -> str:
    """Return in one French sentence that a paper was made, not recorded, and what follows."""
    reason = READ_ONLY
    if "locked" in str(error) or "busy" in str(error):
        reason = "un import est en cours"
    elif is_full(error):
        reason = "le disque est plein"
    return (
        f"Ce document est fait, mais n’est pas inscrit au registre ({reason}) : Cap ne pourra pas "
        "le dire authentique plus tard. Refait à l’identique, il le sera."
    )


def why_read_only(database: Path) -> str:
    """Return in one French sentence that what is made is not recorded, "" when it will be."""
    if os.access(database, os.W_OK):
        return ""
    return (
        f"Les documents faits ici ne s’inscrivent pas au registre ({READ_ONLY}) : Cap ne pourra "
        "pas les dire authentiques plus tard."
    )
