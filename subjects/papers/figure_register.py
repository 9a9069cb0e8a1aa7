"""The register of the papers made, for those who make papers and those who check them."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from data.store.database import database_path
from data.store.register import (
    RecordedPaper,
    record_papers,
    recorded_paper,
    why_read_only,
    why_unrecorded,
)
from data.store.release import FIRST, RELEASE

__all__ = ["FIRST", "RELEASE", "RecordedPaper", "known_paper", "try_record", "why_read_only"]


def try_record(database: Path | None, papers: Sequence[RecordedPaper]) -> str:
    """Record papers already made; return in French why they are not, "" when they are.

    A database that cannot be written forbids no paper.

    Args:
        database: The database of `CAP_DATABASE` by default.
        papers: Papers already written, or about to be handed over.
    """
    try:
        record_papers(database or database_path(), papers)
    except sqlite3.OperationalError as error:
        return why_unrecorded(error)
    return ""


def known_paper(database: Path | None, sha256: str) -> RecordedPaper | None:
    """Return what the register says of a file, None when it does not know it."""
    return recorded_paper(database or database_path(), sha256)
