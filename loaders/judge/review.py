"""After reading, before comparing: what the whole of the files and the database tell.

Is it the right file, is it plausible, are the choices of headings followed? What is found
joins the problems of the staging file; rows that are not the sender's leave it.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from data.agreement.model import Agreement, agreements
from data.datasets import SPREADSHEETS
from data.datasets.declaration import SEPARATOR
from data.incoming.diff import attached
from data.incoming.quarantine import refuse
from data.incoming.references import Located
from data.problems import STORED, Problem, Sentence
from data.store.database import open_for_reading
from data.store.twice import held_twice
from loaders.headings.likeness import Unknown, parse_unknown
from loaders.headings.mapping import HeadingChoice, remembered, unmet
from loaders.headings.unread import ReadAs
from loaders.judge.computed_jurors import computed_jurors
from loaders.judge.contradicting import contradictions
from loaders.judge.members import new_members
from loaders.judge.near_bodies import near_bodies
from loaders.judge.near_keys import near_keys
from loaders.judge.plausible import doubtful_counts, doubtful_totals, implausible
from loaders.judge.right_file import older_extracts, other_partners, other_programme
from loaders.judge.shrinking import lost_lines, shrinking_extracts
from loaders.report import UnreadSheet
from loaders.staging import add_problem


@dataclass(frozen=True, slots=True)
class Options:
    """What the sender says beside the files.

    Attributes:
        choices: Headings matched by hand for this call.
        partners: Those whose rows the sender may give; None for the whole programme.
        today: The current day; None when nothing can be said to be to come.
        read_as: What the sender says that sheets hold, which nothing recognises.
        usual: The programme that they are of, unless they say otherwise; None to be told.
    """

    choices: tuple[HeadingChoice, ...] = ()
    partners: tuple[str, ...] | None = None
    today: date | None = None
    read_as: tuple[ReadAs, ...] = ()
    usual: str | None = None


ALL = Options()
"""The whole programme's files, no choice, no day."""


def choices_for(database: Path, programme: str, options: Options) -> list[HeadingChoice]:
    """Return the choices that a programme's files are read with: asked, then remembered."""
    with open_for_reading(database) as connection:
        return [*options.choices, *remembered(connection, programme)]


def review(
    path: Path, files: Sequence[str], database: Path, programme: str, options: Options
) -> None:
    """Add to a staging file, all files read, what is found of them as a whole.

    Args:
        path: The staging file.
        files: Names of the files, in the order given.
        database: The database; it is only read.
        programme: The programme that the files were read for.
        options: What the sender said beside them.
    """
    agreement = agreements()[programme]
    with open_for_reading(database) as connection, attached(connection, path):
        strange = []
        codes = allowed(options, agreement)
        if codes is not None:
            strange = other_partners(connection, programme, codes)
        located = [
            *strange,
            *older_extracts(connection, agreement),
            *shrinking_extracts(connection, agreement),
            *lost_lines(connection, agreement),
            *implausible(connection, agreement, options.today),
            *doubtful_counts(connection),
            *doubtful_totals(connection),
            *contradictions(connection, agreement),
            *near_bodies(connection, agreement),
            *computed_jurors(connection),
            *near_keys(connection, agreement),
            *new_members(connection, agreement),
            *_held_twice(connection, programme),
            *_dependent(connection, programme),
        ]
    with closing(sqlite3.connect(path)) as staging, staging:
        refuse(staging, strange, "main")
        for found in located:
            add_problem(staging, found.file, found.problem, found.sheet_id)
        for file in files:
            problem = _other_programme(staging, file, agreement)
            if problem:
                add_problem(staging, file, problem)
        met = {asked for (asked,) in staging.execute("SELECT asked FROM choices")}
        for choice in options.choices:
            if choice.heading not in met:
                add_problem(staging, files[0], unmet(choice))


def allowed(options: Options, agreement: Agreement) -> list[str] | None:
    """Return the codes of the partners whose rows the sender may give; None for all."""
    if options.partners is None:
        return None
    return [agreement.partner_code(word) or word for word in options.partners]


def _other_programme(
    staging: sqlite3.Connection, file: str, agreement: Agreement
) -> Problem | None:
    """Return what to say of a file whose words are another programme's."""
    problems = [
        Problem.stored(row)
        for row in staging.execute(
            f"""SELECT {STORED}
            FROM file_problems WHERE file = ? AND kind IN ('unknown_partner', 'unknown_session')""",
            (file,),
        )
    ]
    if not problems:
        return None
    rows = dict(staging.execute("SELECT sheet, rows FROM sheets WHERE file = ?", (file,)))
    others = [text for text in agreements().values() if text is not agreement]
    return other_programme(problems, rows, agreement, others)


def _held_twice(connection: sqlite3.Connection, programme: str) -> list[Located]:
    """Say of each dataset that the files touch the rows that the database holds twice."""
    found = []
    for sheet_id, name, file, sheet in connection.execute(
        """SELECT MIN(id), dataset, file, sheet FROM staging.sheets
        WHERE dataset NOT NULL GROUP BY dataset ORDER BY 1"""
    ).fetchall():
        if name not in SPREADSHEETS:
            continue
        for keys in held_twice(connection, SPREADSHEETS[name], programme):
            shown = " ; ".join(keys)
            said = Sentence(
                SPREADSHEETS[name].title,
                f"la base tient deux fois la même ligne, sous deux écritures : {shown}",
            )
            problem = Problem("held_twice", said, "warning", sheet, value=keys[0])
            found.append(Located(file, sheet_id, problem))
    return found


def _dependent(connection: sqlite3.Connection, programme: str) -> list[Located]:
    """Say once of each refused row how many rows of the call wait for it."""
    waiting: dict[tuple[int, int, str, str], dict[str, int]] = {}
    (any_refused,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM staging.refused WHERE key NOT NULL)"
    ).fetchone()
    if not any_refused:
        return []
    for dataset in SPREADSHEETS.values():
        for column in dataset.references():
            rows = connection.execute(
                f"""SELECT refused.sheet, refused.row, refused.key, sheets.dataset, COUNT(*)
                FROM staging.refused JOIN staging.sheets ON sheets.id = refused.sheet
                JOIN staging.{dataset.name} AS line ON line.{column.name} = refused.key
                WHERE sheets.dataset = :target AND refused.key NOT IN (
                    SELECT key FROM staging.{column.references}
                    UNION SELECT key FROM main.{column.references}
                        WHERE programme = :programme AND removed_by IS NULL)
                GROUP BY 1, 2""",
                {"target": column.references, "programme": programme},
            )
            for *place, number in rows:
                counts = waiting.setdefault(tuple(place), {})
                counts[dataset.title] = counts.get(dataset.title, 0) + number
    return [_waiting_for(connection, place, counts) for place, counts in sorted(waiting.items())]


def _waiting_for(
    connection: sqlite3.Connection, place: tuple[int, int, str, str], counts: Mapping[str, int]
) -> Located:
    sheet_id, row, key, name = place
    file, sheet, columns = connection.execute(
        "SELECT file, sheet, columns FROM staging.sheets WHERE id = ?", (sheet_id,)
    ).fetchone()
    dataset = SPREADSHEETS[name]
    letter = json.loads(columns).get(dataset.key[0])
    cell = f"{letter}{row}" if letter else None
    heading = dataset.column(dataset.key[0]).heading
    where = f"Feuille « {sheet} »" if sheet else f"Fichier « {file} »"
    at = f"cellule {cell}" if cell else f"ligne {row}"
    counted = ", ".join(f"{title} : {number}" for title, number in counts.items())
    said = Sentence(
        f"{where}, {at} (colonne « {heading} »)",
        f"la ligne « {key} » est refusée, et d’autres en dépendent ({counted})",
    )
    problem = Problem("depends_on_refused", said, "warning", sheet, cell, row, heading, key)
    return Located(file, sheet_id, problem)


def unread_headings(path: Path) -> dict[str, list[Unknown]]:
    """Return, by file, the headings of a staging file that nobody knows."""
    found: dict[str, list[Unknown]] = {}
    with closing(sqlite3.connect(path)) as staging:
        for file, unknown in staging.execute("SELECT file, unknown FROM headings ORDER BY rowid"):
            found.setdefault(file, []).append(parse_unknown(unknown))
    return found


def unread_sheets(path: Path) -> list[tuple[str, UnreadSheet]]:
    """Return the sheets of a staging file that nothing recognises, each with its file."""
    with closing(sqlite3.connect(path)) as staging:
        found = staging.execute("SELECT file, sheet, rows, near FROM unread ORDER BY rowid")
        return [
            (file, UnreadSheet(sheet, rows, tuple(json.loads(near))))
            for file, sheet, rows, near in found
        ]


def remember(connection: sqlite3.Connection) -> None:
    """Stage the choices that the attached files follow, to be remembered with their import.

    Call it in the transaction, before `data.store.commit.commit`.
    """
    followed = connection.execute(
        """SELECT file, layout, heading, field FROM staging.choices WHERE field NOT NULL
        GROUP BY layout, heading ORDER BY MIN(rowid)"""
    ).fetchall()
    for row, (file, *values) in enumerate(followed, start=1):
        sheet = connection.execute(
            """INSERT INTO staging.sheets (file, sha256, dataset, layout, header_row, columns,
                rows, total_rows, refused)
            SELECT file, sha256, 'mappings', 'choice', 0, '{}', 1, 0, 0
            FROM staging.sheets WHERE file = ? LIMIT 1""",
            (file,),
        ).lastrowid
        connection.execute(
            "INSERT INTO staging.mappings VALUES (?, ?, ?, ?, ?, ?, NULL)",
            (sheet, row, SEPARATOR.join(values[:2]), *values),
        )
