"""The line that every paper carries: what it shows, as known when, and its figures' SHA-256.

The same line is printed for people and written in the file's properties, from which
`python -m reports verify` reads it back.
"""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, fields
from datetime import date
from html import unescape

from data.opening import Lens
from data.store.release import FIRST, RELEASE
from subjects.figure_digest import PAPERS, paper_digest

HOW_TO_CHECK = (
    "Pour vérifier ce document, déposez son fichier dans Cap, page « Rapports », « Vérifier un "
    "document » : Cap dit s’il est authentique et ce qui a changé depuis."
)
"""What a paper says to who wants to check it: no command, no address that may change."""
_MARK = "cap-paper"
_PART = "docProps/core.xml"
_LONGEST_PART = 1 << 16
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    ValueError,
    KeyError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
"""What an archive that is no workbook of ours makes the standard library raise."""
_FOUND = re.compile(
    rf"{_MARK} kind=(?P<kind>[a-z]+) target=(?P<target>[\w.-]*) programme=(?P<programme>[\w.-]+)"
    r" on=(?P<on>\d{4}-\d\d-\d\d) known_at=(?P<known_at>\d{1,9}) head=(?P<head>[0-9a-f]*)"
    r" digest=(?P<digest>[0-9a-f]{64})(?: release=(?P<release>\d{1,4}))?"
)


class NoStampError(Exception):
    """The file is not a paper of Cap; the French sentence is its text."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a paper rests on.

    Attributes:
        kind: As `documents.figure_digest.PAPERS` names it.
        target: A partner's code, a session's key, "" for a paper on the programme.
        programme: The programme.
        on: « Arrêté au ».
        known_at: Number of the import « état des données ».
        head: Hash of the journal at that import.
        digest: SHA-256 of the figures used.
        release: Of the Cap that made it; the papers of the first one do not say it.
    """

    kind: str
    target: str
    programme: str
    on: date
    known_at: int
    head: str
    digest: str
    release: int = FIRST

    def line(self) -> str:
        """Return the stamp as one line of plain characters, to be put in a file's properties."""
        values = (f"{field.name}={getattr(self, field.name)}" for field in fields(self))
        return " ".join((_MARK, *values))


def stamp_of(lens: Lens, kind: str, target: str | None = None) -> Stamp:
    """Return the stamp of a paper seen through a lens; the digest is computed."""
    return Stamp(
        kind,
        target or "",
        lens.agreement.programme,
        lens.on,
        lens.known_at,
        lens.head,
        paper_digest(lens, kind, target),
        RELEASE,
    )


def read_stamp(content: bytes) -> Stamp:
    """Return the stamp of a PDF or of a workbook.

    Args:
        content: The whole file.

    Raises:
        NoStampError: If the file bears none, or one that cannot be read.
    """
    found = _FOUND.search(_properties(content))
    if found is None or found["kind"] not in PAPERS:
        raise NoStampError(
            "Ce fichier n’est pas un document de Cap, ou ses propriétés ont été effacées."
        )
    try:
        on = date.fromisoformat(found["on"])
    except ValueError:
        raise NoStampError(f"Ce document porte un jour qui n’existe pas : {found['on']}.") from None
    return Stamp(
        found["kind"],
        found["target"],
        found["programme"],
        on,
        int(found["known_at"]),
        found["head"],
        found["digest"],
        int(found["release"] or FIRST),
    )


def _properties(content: bytes) -> str:
    """Return where a file's properties stand: the whole PDF, a workbook's docProps."""
    if not content.startswith(b"PK"):
        return unescape(content.decode("latin-1"))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open(_PART) as part:
            # Anyone may hand in any file: no more is inflated than a stamp takes.
            return unescape(part.read(_LONGEST_PART).decode("utf-8"))
    except _DAMAGED:
        return ""
