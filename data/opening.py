"""Open the figures: which database, which programme, which day."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from data.agreement.model import AgreementError, agreements
from data.lens import Lens, UnknownImportError, open_lens
from data.store.database import database_path, failure, open_for_reading, programmes_with_rows

__all__ = [
    "AgreementError",
    "Lens",
    "UnknownImportError",
    "UnknownProgrammeError",
    "open_figures",
    "partner_code",
    "why_unread",
]


class UnknownProgrammeError(Exception):
    """No programme, or partner, is meant without doubt; the French reason is its text."""


def why_unread(error: sqlite3.Error, database: Path | None) -> str:
    """Return in one French sentence why the database could not be read."""
    return failure(error, database or database_path())


@contextmanager
def open_figures(
    database: Path | None,
    programme: str | None,
    on: date | None,
    today: date,
    known_at: int | None = None,
    partners: Sequence[str] | None = None,
) -> Iterator[Lens]:
    """Open a programme's lens; the programme may be left out when only one has rows.

    Args:
        database: The database of `CAP_DATABASE` by default.
        programme: A programme of the agreements, or None.
        on: « Arrêté au »; by default the earlier of `today` and the last recorded fact.
        today: The current day.
        known_at: Read as known at this import; by default the last one.
        partners: Codes whose own rows alone are seen: to list them, never to count; None
            for all.

    Raises:
        UnknownProgrammeError: If the programme is unknown, or cannot be told.
        UnknownImportError: If `known_at` is after the last import.
    """
    path = database or database_path()
    known = list(agreements())
    if programme is None:
        with open_for_reading(path) as connection:
            with_rows = programmes_with_rows(connection)
        if len(with_rows) != 1:
            raise UnknownProgrammeError(
                f"Précisez le programme avec --programme : {' ou '.join(with_rows or known)}."
            )
        programme = with_rows[0]
    if programme not in known:
        raise UnknownProgrammeError(
            f"Le programme « {programme} » n’existe pas. Connus : {', '.join(known)}."
        )
    with open_lens(
        path, programme, on=on, today=today, known_at=known_at, partners=partners
    ) as lens:
        yield lens


def partner_code(lens: Lens, written: str) -> str:
    """Return the code of a partner written by code or name.

    Raises:
        UnknownProgrammeError: If it is not a partner of the programme.
    """
    code = lens.agreement.partner_code(written)
    if code is None:
        codes = ", ".join(partner.code for partner in lens.agreement.partners)
        raise UnknownProgrammeError(f"« {written} » n’est pas un partenaire. Connus : {codes}.")
    return code
