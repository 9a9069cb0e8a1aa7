"""New identifiers, and new persons, that resemble others: a slip of the hand, or two things?

Only what is new is looked for, in dictionaries of what would be the same: a file of 100 000
keys is not compared key by key.
"""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from data.agreement.model import Agreement
from data.cells.keys import fold_key, fold_person
from data.datasets import SPREADSHEETS, Dataset, Kind
from data.incoming.references import Located
from loaders.rows.placing import warned

SHORTEST = 6
"""Characters of a key that may lack one: below it is numbering (EQ1, EQ11)."""

MOST = 100
"""Warnings of one column; what is beyond is counted in the last one."""

_MIXED_UP = str.maketrans("oil", "011")
_LEADING_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")
_DIGITS = re.compile(r"\d+")
_SCOPES = (Kind.PARTNER, Kind.OWNER, Kind.SESSION, Kind.CODE)
"""Kinds of the parts of a key within which its next part is a number."""

_PERSONS = {"scores": "session", "coaching_notes": "team"}
"""Dataset → within what two names may be one person: jurors of a session, coaches of a team."""

Scope = tuple[str | int, ...]
Word = tuple[Scope, str]
"""Within what, and folded."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A new word, as written, where it stands first, and the one it resembles."""

    word: str
    at: tuple[int, int]
    other: str


def near_keys(connection: sqlite3.Connection, agreement: Agreement) -> list[Located]:
    """Return a warning for each new key, and each new person, that resembles another.

    Keys: the same once O is 0 and l or I is 1, once leading zeros are dropped, or once one of
    them lacks a character; one digit for another never. Persons: the same surname and initial.
    """
    found: list[Located] = []
    for dataset in SPREADSHEETS.values():
        # What numbers a row and who it is of are parts of its key: most often none is new.
        new = connection.execute(
            f"""SELECT 1 FROM staging.{dataset.name} AS staged WHERE NOT EXISTS (
                SELECT 1 FROM main.{dataset.name} AS version WHERE version.programme = ?
                AND version.key = staged.key AND version.removed_by IS NULL) LIMIT 1""",
            (agreement.programme,),
        ).fetchone()
        if not new:
            continue
        for column, scope in _identifiers(dataset):
            if _are_plain_numbers(connection, agreement.programme, dataset, column):
                continue
            words = _read(connection, agreement.programme, dataset, column, scope, fold_key)
            found += _warn(connection, dataset, column, "near_key", list(_near(*words)))
        within = _PERSONS.get(dataset.name)
        if within:
            (person,) = (c.name for c in dataset.columns if c.is_person and c.name in dataset.key)
            words = _read(connection, agreement.programme, dataset, person, (within,), fold_person)
            found += _warn(connection, dataset, person, "near_person", list(_alike(*words)))
    return found


def _identifiers(dataset: Dataset) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the columns of a key that number the row, each with those it is numbered within.

    A reference is not looked at: it leads to a row, or is refused. Nor is what comes third (a
    payment request of an order's poste): no hand writes it.
    """
    scope: list[str] = []
    for name in dataset.key:
        column = dataset.column(name)
        is_number = column.kind is Kind.CODE and not column.references and not dataset.wide
        if is_number and len(scope) < 2:
            yield name, tuple(scope)
        if column.kind in _SCOPES:
            scope.append(name)


def _are_plain_numbers(
    connection: sqlite3.Connection, programme: str, dataset: Dataset, column: str
) -> bool:
    """Tell whether a column holds only numbers among which none can resemble another.

    Digits, no zero before them, and no length that is one more than another's.
    """
    lengths = set()
    word = "key" if dataset.key == (column,) else column  # an index holds the key
    for rows in (
        f"main.{dataset.name} WHERE programme = :programme AND removed_by IS NULL AND",
        f"staging.{dataset.name} WHERE",
    ):
        is_other, found = connection.execute(
            f"""SELECT TOTAL({word} GLOB '*[^0-9]*' OR {word} GLOB '0*'),
                json_group_array(DISTINCT length({word}))
            FROM {rows} {word} NOT NULL""",
            {"programme": programme},
        ).fetchone()
        if is_other:
            return False
        lengths.update(json.loads(found))
    return not any(size > SHORTEST and size - 1 in lengths for size in lengths)


def _read(
    connection: sqlite3.Connection,
    programme: str,
    dataset: Dataset,
    column: str,
    scope: Sequence[str],
    fold: Callable[[str], str],
) -> tuple[dict[Word, str], dict[Word, tuple[str, tuple[int, int]]]]:
    """Return the words that the base has, and the new ones with where they stand first."""
    columns = ", ".join((*scope, column))
    # Most often nothing is new, and nothing more is read: spellings are the base's by now.
    (is_any,) = connection.execute(
        f"""SELECT EXISTS (SELECT {columns} FROM staging.{dataset.name} WHERE {column} NOT NULL
            EXCEPT SELECT {columns} FROM main.{dataset.name}
            WHERE programme = ? AND removed_by IS NULL)""",
        (programme,),
    ).fetchone()
    if not is_any:
        return {}, {}
    known: dict[Word, str] = {}
    for *within, word in connection.execute(
        f"""SELECT DISTINCT {columns} FROM main.{dataset.name}
        WHERE programme = ? AND removed_by IS NULL AND {column} NOT NULL""",
        (programme,),
    ):
        known[tuple(within), fold(word)] = word
    new: dict[Word, tuple[str, tuple[int, int]]] = {}
    for *within, word, sheet, row in connection.execute(
        f"""SELECT {columns}, sheet, row FROM staging.{dataset.name}
        WHERE {column} NOT NULL ORDER BY rowid"""
    ):
        at = (tuple(within), fold(word))
        if at not in known and at not in new:
            new[at] = (word, (sheet, row))
    return known, new


def _near(known: dict[Word, str], new: dict[Word, tuple[str, tuple[int, int]]]) -> Iterator[_Found]:
    """Yield the new keys that resemble one of the base, or a new one before them."""
    if not new:
        return
    said: set[Word] = set()
    written = {**known, **{one: word for one, (word, _) in new.items()}}
    for skeleton in (_unmixed, _unpadded):
        if all(skeleton(folded) == folded for _, folded in written):
            continue
        seen: dict[Word, str] = {}
        for (scope, folded), word in known.items():
            seen.setdefault((scope, skeleton(folded)), word)
        for (scope, folded), (word, at) in new.items():
            other = seen.setdefault((scope, skeleton(folded)), word)
            if other is not word and (scope, folded) not in said:
                said.add((scope, folded))
                yield _Found(word, at, other)
    lengths = {len(folded) for _, folded in written}
    for (scope, longer), word in written.items():
        size = len(longer)
        if size <= SHORTEST or size - 1 not in lengths:  # numbered alike: none lacks any
            continue
        for place in range(size):
            shorter = (scope, longer[:place] + longer[place + 1 :])
            if shorter not in written or not _is_missed(longer, place):
                continue
            late = _latest(new, shorter, (scope, longer))
            if late and late not in said:
                said.add(late)
                other = word if late == shorter else written[shorter]
                yield _Found(*new[late], other)


def _latest(new: Mapping[Word, tuple[str, tuple[int, int]]], *words: Word) -> Word | None:
    """Return, of some words, the new one that stands last; None when none is new."""
    return max((word for word in words if word in new), key=lambda word: new[word][1], default=None)


def _unmixed(folded: str) -> str:
    return folded.translate(_MIXED_UP)


def _unpadded(folded: str) -> str:
    return _LEADING_ZEROS.sub("", folded) if "0" in folded else folded


def _is_missed(longer: str, place: int) -> bool:
    """Tell whether a character may have been missed there, rather than counted further.

    The last number of a key counts: after 99 comes 100. A digit of it is only missed when it
    is padded with zeros, or too long to be a count.
    """
    if not longer[place].isdigit():
        return True
    *_, last = _DIGITS.finditer(longer)
    if not last.start() <= place < last.end():
        return True
    return last[0].startswith("0") or len(last[0]) > SHORTEST


def _alike(
    known: dict[Word, str], new: dict[Word, tuple[str, tuple[int, int]]]
) -> Iterator[_Found]:
    """Yield the new persons of the surname and initial of another, in the same scope."""
    seen: dict[tuple[Scope, str, str], str] = {}
    for (scope, folded), word in known.items():
        for name in _names(folded):
            seen.setdefault((scope, *name), word)
    for (scope, folded), (word, at) in new.items():
        names = _names(folded)
        other = next((seen[scope, *name] for name in names if (scope, *name) in seen), None)
        if other:
            yield _Found(word, at, other)
        for name in names:
            seen.setdefault((scope, *name), word)


@lru_cache(maxsize=4096)
def _names(folded: str) -> tuple[tuple[str, str], ...]:
    """Return a person's surname and initial: « T. Boussole », or « Boussole Tristan ».

    « Juré 01 » has none: one digit is never another.
    """
    parts = [part.strip(".,") for part in re.split(r"[-.\s]+", folded) if part.strip(".,")]
    if len(parts) < 2 or any(map(str.isdigit, folded)):
        return ()
    return (parts[-1], parts[0][0]), (parts[0], parts[-1][0])


def _warn(
    connection: sqlite3.Connection,
    dataset: Dataset,
    column: str,
    kind: str,
    found: Sequence[_Found],
) -> Iterator[Located]:
    for number, one in enumerate(found[:MOST], start=1):
        more = f" (et {len(found) - MOST} autres)" if number == MOST < len(found) else ""
        said = f"« {one.word} » ressemble à « {one.other} »{more}"
        yield warned(connection, kind, dataset, column, one.at, one.word, said)
