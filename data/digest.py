"""The digest of a row: what tells a changed row, and what the journal's hash covers."""

from collections.abc import Iterable, Sequence
from functools import partial
from hashlib import blake2b
from itertools import repeat
from operator import methodcaller
from typing import Any

_NULL = "\x1e"
_SEPARATOR = "\x1f"
_HASH = partial(blake2b, digest_size=16)
_FINISHED = methodcaller("digest")


DIGESTED = ("programme", "key")
"""What a digest covers before a row's own columns."""


def row_digest(row: Iterable[str | int | None]) -> bytes:
    """Return the 16-byte BLAKE2b of a row: `DIGESTED`, its columns in order, its extras.

    Cells are joined by U+001F, a null is U+001E: no text that Cap reads holds either, and a
    STRICT column is of one type, so different rows have different texts.
    """
    cells = [c if c.__class__ is str else _NULL if c is None else str(c) for c in row]
    return _HASH(_SEPARATOR.join(cells).encode()).digest()


def column_digests(columns: Sequence[Sequence[Any] | str | None]) -> list[bytes]:
    """Return the digests of rows given column by column: the same, several times as fast.

    A column is a sequence of one type and nulls, a text that is every row's, or None when
    it is null in every row; one at least is a sequence.
    """
    texts = [_texts(column) for column in columns]
    rows = map(_SEPARATOR.join, zip(*texts, strict=False))
    return list(map(_FINISHED, map(_HASH, map(str.encode, rows))))


def _texts(column: Sequence[Any] | str | None) -> Iterable[str]:
    if column is None or isinstance(column, str):
        return repeat(_NULL if column is None else column)
    if None in column:
        return [_NULL if c is None else str(c) for c in column]
    return column if column[0].__class__ is str else map(str, column)
