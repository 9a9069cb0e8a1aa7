"""Keys as they are compared: folded, so that one thing spelled twice stays one thing.

A row's folded key stands beside its key, outside of its digest. The spelling first kept is the
one shown: what a file writes otherwise takes it, before anything is compared (`respell`).
"""

import re
import sqlite3
import unicodedata
from collections.abc import Sequence
from functools import lru_cache, partial
from itertools import chain, repeat

from data.datasets import DATASETS, Dataset
from data.datasets.declaration import SEPARATOR

_EXCEL = re.compile(r"""^(?:="(.*)"|'(.*))$""", re.DOTALL)
"""What keeps a text from Excel: `="00118"`, `'00118`."""

_NUMBER_SIGN = re.compile(r"^n\s*[°ºo]\.?\s+|^n\s*[°º]\s*|^№\s*", re.IGNORECASE)
_FLOAT = re.compile(r"^(\d+)\.0$")
_BETWEEN = re.compile(r"[\s/\u2010-\u2015\u2212\u00ad-]+")
_CIVILITY = re.compile(
    r"^(?:m|mr|mme|mlle|mrs|ms|dr|pr|monsieur|madame|mademoiselle|docteur|professeure?)[.\s]\s*",
    re.IGNORECASE,
)


def plain_code(text: str) -> str:
    """Return a code without what a spreadsheet put around it: `="…"`, `'…`, a float's « .0 »."""
    wrapped = _EXCEL.match(text)
    text = (wrapped[1] or wrapped[2] or "").strip() if wrapped else text
    return _FLOAT.sub(r"\1", text)


@lru_cache(maxsize=65_536)
def fold_key(written: str) -> str:
    """Return a part of a key as it is compared.

    Case, accents, « N° » before it, invisible characters and a spreadsheet's marks do not
    count; a run of spaces, hyphens of any kind or slashes is one separator, so that « 1-11 »
    is not « 111 ». Zeros are kept. Folding twice changes nothing.
    """
    if written.isascii() and written.isalnum():
        return written.lower()
    decomposed = unicodedata.normalize("NFKD", written.replace("№", "n°"))
    kept = [c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cf") or c == "\u00ad"]
    text = plain_code("".join(kept).replace("\u00ad", "").strip())
    text = _NUMBER_SIGN.sub("", text.casefold()).replace("œ", "oe").replace("æ", "ae")
    folded = _BETWEEN.sub("-", text).strip("-")
    return folded if folded == written else fold_key(folded)


@lru_cache(maxsize=65_536)
def fold_person(text: str) -> str:
    """Return a person's name as it is compared: as a key, without the civility."""
    return fold_key(_CIVILITY.sub("", text.strip()))


def fold_row_key(dataset: Dataset, key: str) -> str:
    """Return a row's key as it is compared: each of its parts folded."""
    if key.isascii() and key.isalnum():
        return key.lower()
    persons = [dataset.column(name).is_person for name in dataset.key]
    folds = chain(persons, repeat(False))  # a line of another fund has one part more
    return SEPARATOR.join(
        (fold_person if is_person else fold_key)(part)
        for part, is_person in zip(key.split(SEPARATOR), folds, strict=False)
    )


def fold_row_keys(dataset: Dataset, keys: Sequence[str]) -> list[str]:
    """Return rows' keys as they are compared, at once where all are letters and digits."""
    joined = "".join(keys)
    if joined.isascii() and joined.isalnum():
        return [key.lower() for key in keys]
    return [fold_row_key(dataset, key) for key in keys]


def line_key(key: str, number: int) -> str:
    """Return the key of a line of a key: that key for the first one, with its number after."""
    return key if number == 1 else f"{key}{SEPARATOR}{number}"


def line_number(dataset: Dataset, key: str) -> int:
    """Return the number of the line that a key is of."""
    parts = key.split(SEPARATOR)[len(dataset.key) :]
    return int(parts[0]) if parts else 1


def folded_key(dataset: Dataset, row: str = "") -> str:
    """Return the SQL of a row's folded key, on a connection that `prepare` was given.

    Args:
        dataset: What the row is.
        row: Its table's name in the query, with the dot.
    """
    # A word of letters and digits needs no call out of SQLite: most keys are one.
    return (
        f"CASE WHEN {row}key NOT GLOB '*[^0-9A-Za-z]*' THEN lower({row}key) "
        f"ELSE folded_{dataset.name}({row}key) END"
    )


def prepare(connection: sqlite3.Connection) -> None:
    """Give a connection the SQL functions that fold keys."""
    for dataset in DATASETS.values():
        connection.create_function(
            f"folded_{dataset.name}", 1, partial(fold_row_key, dataset), deterministic=True
        )
    connection.create_function("fold_key", 1, fold_key, deterministic=True)
    connection.create_function("fold_person", 1, fold_person, deterministic=True)
