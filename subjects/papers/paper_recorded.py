"""What the register keeps of a paper: taken from its own bytes, once it is made."""

import hashlib
from datetime import datetime

from documents.stamp import read_stamp
from subjects.papers.figure_register import RELEASE, RecordedPaper


def sha256_of(content: bytes) -> str:
    """Return the SHA-256 of a whole file, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def recordable(
    content: bytes, made_by: str, made_at: datetime | None = None, release: int = RELEASE
) -> RecordedPaper:
    """Return what is to be recorded of a paper.

    Args:
        content: The whole file, which bears its stamp.
        made_by: Who asked for it, "" when it is not known.
        made_at: When it was made, with its time zone; just now by default.
        release: Of the Cap that made it.
    """
    stamp = read_stamp(content)
    return RecordedPaper(
        sha256_of(content),
        stamp.programme,
        stamp.kind,
        stamp.target,
        stamp.on.isoformat(),
        stamp.known_at,
        stamp.head,
        stamp.digest,
        release,
        (made_at or datetime.now().astimezone()).isoformat("T", "seconds"),
        made_by,
    )
