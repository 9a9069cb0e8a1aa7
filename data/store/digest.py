"""The digest of a row: what the journal's hash covers of it (decision 0043).

A digest tells its rule by its length. The first one, 16 bytes, covers all the columns of the
schema of its time, in their order; the one in force, 17 bytes, covers the cells that are not
null, each under its name: a table may gain columns without a row seeming rewritten.
"""

from collections.abc import Iterable
from hashlib import blake2b

from data.datasets import Dataset

LAST_OF_FIRST_RULE = 4
"""Last schema whose rows were digested by the first rule."""

DIGESTED = ("programme", "key")
"""What a digest covers before a row's own columns and its extras."""

_IN_FORCE = b"\x02"
_NULL = "\x1e"
_SEPARATOR = "\x1f"


def named_cells(dataset: Dataset, row: str, programme: str) -> str:
    """Return the SQL of what the rule in force digests: a row's cells that are not null.

    Each is U+001F, its name, U+001E, its text, sorted by name: their order in the table does
    not count. No text that Cap reads holds these two, and a STRICT column is of one type, so
    that different rows have different texts.

    Args:
        dataset: What the row is.
        row: Its table's name in the query.
        programme: The SQL of its programme.
    """
    cells = {name: f"{row}.{name}" for name in ("key", *dataset.names, "extras")}
    cells["programme"] = programme
    return " || ".join(
        f"COALESCE('{_SEPARATOR}{name}{_NULL}' || {cell}, '')"
        for name, cell in sorted(cells.items())
    )


def digest_in_force(cells: bytes) -> bytes:
    """Return the 17 bytes that the rule in force gives of a row's named cells."""
    return _IN_FORCE + blake2b(cells, digest_size=16).digest()


def first_digest(row: Iterable[str | int | None]) -> bytes:
    """Return the 16 bytes that the first rule gives of a row: every cell in order, nulls too."""
    cells = [_NULL if cell is None else str(cell) for cell in row]
    return blake2b(_SEPARATOR.join(cells).encode(), digest_size=16).digest()
