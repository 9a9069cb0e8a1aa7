"""Members of the pre-jury that a file brings: persons, or the headings of something else?"""

import re
import sqlite3
from collections.abc import Sequence

from data.agreement.model import Agreement
from data.cells.words import fold
from data.datasets import DATASETS
from data.incoming.references import Located
from loaders.rows.placing import warned

_ABOUT = ("pre tri", "pretri", "pre jury", "prejury", "preselection")
"""What a sheet, or a file, of crosses is called when it is the pre-jury's."""

_IN_BRACKETS = re.compile(r"\([^()]*\)?|\[[^\[\]]*\]?")
_TOKENS = re.compile(r"[^\s’'-]+")
_CIVILITIES = frozenset({"m", "mm", "mme", "mlle", "mr", "dr", "me"})
_PARTICLES = frozenset({"d", "da", "de", "del", "der", "des", "di", "du", "el", "l", "la", "le",
                        "van", "von"})  # fmt: skip


def new_members(connection: sqlite3.Connection, agreement: Agreement) -> list[Located]:
    """Return a warning for the members of each sheet that may be none, else for the new ones.

    Those that the programme has are known. One word alone (« Newsletter », « Ousmane ») is
    believed where the sheet, or the file, says that it is the pre-jury's and where nobody
    else has a whole name.
    """
    known = {
        fold(member)
        for (member,) in connection.execute(
            "SELECT DISTINCT member FROM main.presort WHERE programme = ? AND removed_by IS NULL",
            (agreement.programme,),
        )
    }
    found: list[Located] = []
    for sheet, file, title in connection.execute(
        "SELECT id, file, COALESCE(sheet, '') FROM staging.sheets WHERE dataset = 'presort'"
    ).fetchall():
        members = connection.execute(
            """SELECT member, SUM(is_crossed), MIN(row) FROM staging.presort WHERE sheet = ?
            GROUP BY member ORDER BY MIN(rowid)""",
            (sheet,),
        ).fetchall()
        new = [one for one in members if fold(one[0]) not in known]
        are_named = any(likeness(member) == 2 for member, *_ in members)
        is_said = any(word in fold(f"{title} {file}") for word in _ABOUT)
        least = 1 if is_said and not are_named else 2
        strange = [one for one in new if likeness(one[0]) < least]
        if strange:
            said = f"colonnes lues comme celles du pré-jury : {_shown(strange)}"
            found.append(_warn(connection, "doubtful_members", sheet, strange[0], said))
        elif known and new:
            said = f"le pré-jury de ce programme n’avait pas {_shown(new)}"
            found.append(_warn(connection, "new_member", sheet, new[0], said))
    return found


def likeness(heading: str) -> int:
    """Return how much a heading looks like a person: 2 a whole name, 1 one word, 0 no name."""
    if "@" in heading:
        return 2
    tokens = [token.rstrip(".") for token in _TOKENS.findall(_IN_BRACKETS.sub(" ", heading))]
    has_civility = bool(tokens) and tokens[0].lower() in _CIVILITIES
    words = [token for token in tokens[has_civility:] if token.lower() not in _PARTICLES]
    if not words or not all(word.isalpha() and word[0].isupper() for word in words):
        return 0
    return 2 if has_civility or len(words) > 1 else 1


def _shown(members: Sequence[tuple[str, int, int]]) -> str:
    return ", ".join(f"« {name} » ({crosses} croix)" for name, crosses, _ in members)


def _warn(
    connection: sqlite3.Connection, kind: str, sheet: int, first: tuple[str, int, int], said: str
) -> Located:
    name, _, row = first
    return warned(connection, kind, DATASETS["presort"], "member", (sheet, row), name, said)
