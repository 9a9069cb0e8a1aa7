"""The digest of a row: what the journal's hash covers of it (decision 0043).

A digest tells its rule by its length. The first one, 16 bytes, covers all the columns of the
schema of its time, in their order; the one in force, 17 bytes, covers the cells that are not
null, each under its name: a table may gain columns without a row seeming rewritten.
"""

from collections.abc import Callable, Iterable, Sequence
from hashlib import blake2b

LAST_OF_FIRST_RULE = 4
"""Last schema whose rows were digested by the first rule."""

DIGESTED = ("programme", "key")
"""What a digest covers before a row's own columns and its extras."""

_IN_FORCE = b"\x02"
_NULL = "\x1e"
_IS = "\x1e"
_SEPARATOR = "\x1f"

Cell = str | int | None


def row_digester(columns: Sequence[str]) -> Callable[..., bytes]:
    """Return the function that digests a row of these columns by the rule in force.

    It takes the row's `DIGESTED`, its columns in the order given, its extras, and returns 17
    bytes. Cells are named and sorted by name: their order in the table does not count. No
    text that Cap reads holds U+001E or U+001F, and a STRICT column is of one type, so that
    different rows have different texts.
    """
    cells = (*DIGESTED, *columns, "extras")
    named = [(cells.index(name), f"{name}{_IS}") for name in sorted(cells)]

    def digest(*row: Cell) -> bytes:
        text = _SEPARATOR.join(
            [f"{name}{row[place]}" for place, name in named if row[place] is not None]
        )
        return _IN_FORCE + blake2b(text.encode(), digest_size=16).digest()

    return digest


def first_digest(row: Iterable[Cell]) -> bytes:
    """Return the 16 bytes that the first rule gives of a row: every cell in order, nulls too."""
    cells = [_NULL if cell is None else str(cell) for cell in row]
    return blake2b(_SEPARATOR.join(cells).encode(), digest_size=16).digest()


def is_of_first_rule(digest: bytes) -> bool:
    """Tell whether a digest was made before `row_digester`."""
    return len(digest) == 16
