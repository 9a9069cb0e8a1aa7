"""Meetings: the moments that were given a name, and the one to compare a moment with."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from data.lens import Lens
from data.provenance import versions


@dataclass(frozen=True, slots=True)
class Meeting:
    """A moment with a name: what was known at an import, of what was true on a day.

    Attributes:
        name: « Comité du 12 mars 2021 », unique in a programme.
        held_on: The day « arrêté au ».
        known_at: Number of the import « état des données ».
        note: What was written of it, "" when nothing was.
    """

    name: str
    held_on: date
    known_at: int
    note: str


def meetings(lens: Lens) -> list[Meeting]:
    """Return the meetings named by the lens's import, whatever its day, the last one first."""
    found = [
        Meeting(
            version.values["name"],
            date.fromisoformat(version.values["held_on"]),
            version.values["known_at"],
            version.values["note"] or "",
        )
        for version in versions(lens, "meetings")
    ]
    return sorted(found, key=lambda one: (one.held_on, one.known_at, one.name), reverse=True)


def earlier(found: Iterable[Meeting], on: date, known_at: int) -> list[Meeting]:
    """Return the meetings that a moment may be compared with, in the order given.

    Neither their day nor their import is later than the moment's; the moment itself is
    left out, so that a meeting opened again is compared with the one before it.
    """
    return [
        one
        for one in found
        if one.held_on <= on
        and one.known_at <= known_at
        and (one.held_on, one.known_at) != (on, known_at)
    ]
