"""The digest of a row: what tells a changed row, and what the journal's hash covers."""

from collections.abc import Iterable
from hashlib import blake2b

_NULL = "\x1e"
_SEPARATOR = "\x1f"


def row_digest(row: Iterable[str | int | None]) -> bytes:
    """Return the 16-byte BLAKE2b of a row: key, columns in order, extras.

    Cells are joined by U+001F, a null is U+001E: no text that Cap reads holds either, and a
    STRICT column is of one type, so different rows have different texts.
    """
    cells = [c if c.__class__ is str else _NULL if c is None else str(c) for c in row]
    return blake2b(_SEPARATOR.join(cells).encode(), digest_size=16).digest()
