"""Is it the right file? What only the programme and the database tell, once all is read.

A file that cannot be right is refused (another programme's words, another partner's rows);
one that may still be right is only said (an export older than the one already loaded).
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date

from data.agreement.model import Agreement
from data.datasets import SPREADSHEETS, Dataset, Owner
from data.incoming.expenses import fund_of
from data.incoming.references import Located
from data.owners import OWN, own_rows, owned_by
from data.problems import Problem, Sentence

_UPDATED = "Dernière mise à jour le"
"""Column of a démarche export, kept aside, that moves when a file does."""


def older_extracts(connection: sqlite3.Connection, agreement: Agreement) -> list[Located]:
    """Return the attached exports that stop before what the database already has.

    A Chorus extract is compared by its last date comptable, exercice by exercice, side by
    side, fund by fund; a démarche export by its last deposit or update. Warnings only.
    """
    return [*_older_expenses(connection, agreement), *_older_applications(connection, agreement)]


def _older_expenses(connection: sqlite3.Connection, agreement: Agreement) -> list[Located]:
    found: dict[tuple[int, int], Located] = {}
    for side, column in (("AE", "committed_cents"), ("CP", "paid_cents")):
        rows = connection.execute(
            f"""SELECT staged.sheet, staged.exercice, staged.last_on, MAX(version.posted_on)
            FROM (SELECT MIN(line.sheet) AS sheet, line.exercice AS exercice,
                    {fund_of("line")} AS fund, MAX(line.posted_on) AS last_on
                FROM staging.expenses AS line JOIN staging.sides USING (sheet)
                WHERE sides.side = :side GROUP BY 2, 3) AS staged
            JOIN main.expenses AS version ON version.programme = :programme
                AND version.removed_by IS NULL AND version.exercice = staged.exercice
                AND {fund_of("version")} = staged.fund AND version.{column} NOT NULL
            GROUP BY 1, 2, 3 HAVING MAX(version.posted_on) > staged.last_on ORDER BY 1, 2""",
            {"fund": agreement.fund or "", "programme": agreement.programme, "side": side},
        )
        for sheet, exercice, last_on, known in rows:
            what = f"de l’exercice {exercice}, la dernière date comptable"
            found.setdefault(
                (sheet, exercice), _older(connection, sheet, "Date comptable", what, last_on, known)
            )
    return list(found.values())


def _older_applications(connection: sqlite3.Connection, agreement: Agreement) -> list[Located]:
    sheets = connection.execute(
        "SELECT id FROM staging.sheets WHERE layout = 'demarche' AND dataset = 'applications'"
    ).fetchall()
    if not sheets:
        return []
    # An update written in words, as some exports do, tells nothing: it is passed over.
    last = f"""SELECT MAX(submitted_on),
        MAX(CASE WHEN extras ->> '$."{_UPDATED}"' GLOB '2[0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]*'
            THEN substr(extras ->> '$."{_UPDATED}"', 1, 10) END)"""
    known = connection.execute(
        f"{last} FROM main.applications WHERE programme = ? AND removed_by IS NULL",
        (agreement.programme,),
    ).fetchone()
    found = []
    for (sheet,) in sheets:
        staged = connection.execute(
            f"{last} FROM staging.applications WHERE sheet = ?", (sheet,)
        ).fetchone()
        whats = (("Déposé le", "le dernier dépôt"), (_UPDATED, "la dernière mise à jour"))
        for (column, what), here, there in zip(whats, staged, known, strict=True):
            if here and there and here < there:
                found.append(_older(connection, sheet, column, what, here, there))
                break
    return found


def _older(
    connection: sqlite3.Connection, sheet_id: int, column: str, what: str, here: str, there: str
) -> Located:
    file, sheet = connection.execute(
        "SELECT file, sheet FROM staging.sheets WHERE id = ?", (sheet_id,)
    ).fetchone()
    place = f"Feuille « {sheet} »" if sheet else f"Fichier « {file} »"
    seen, known = (date.fromisoformat(day).strftime("%d/%m/%Y") for day in (here, there))
    said = Sentence(
        place,
        f"{what} est du {seen} ; la base en a déjà une du {known}, d’un export plus récent",
    )
    problem = Problem(
        "older_extract",
        said,
        "warning",
        sheet,
        column=column,
        value=seen,
        expected=f"un export allant au moins jusqu’au {known}",
    )
    return Located(file, sheet_id, problem)


def other_programme(
    problems: Sequence[Problem], rows: Mapping[str | None, int], agreement: Agreement,
    others: Sequence[Agreement],
) -> Problem | None:  # fmt: skip
    """Return what to say of a file whose partners and sessions are all another programme's.

    Args:
        problems: The file's problems.
        rows: Rows read of each sheet, by its name.
        agreement: The programme that the file is read for.
        others: The other programmes.

    Returns:
        The error, None when the file may be right: a word that no other programme knows
        either, or as many rows that are of this one.
    """
    unknown = [p for p in problems if p.kind in ("unknown_partner", "unknown_session")]
    words = {problem.value for problem in unknown if problem.value}
    refused = {(problem.sheet, problem.row) for problem in unknown}
    read = sum(rows.get(sheet, 0) for sheet in {problem.sheet for problem in unknown})
    if not words or len(refused) * 2 < read:
        return None
    for other in others:
        if all(other.partner_code(word) or other.session_key(word) for word in words):
            named = ", ".join(f"« {word} »" for word in sorted(words)[:5])
            said = Sentence(
                "",
                f"Ce fichier semble être du programme « {other.programme} » ({named}) ; il est lu "
                f"pour « {agreement.programme} »",
            )
            return Problem(
                "other_programme",
                said,
                value=other.programme,
                expected=f"un fichier de {agreement.programme}",
            )
    return None


def other_partners(
    connection: sqlite3.Connection, programme: str, partners: Sequence[str]
) -> list[Located]:
    """Return the attached rows that are not of the partners allowed (SPEC §8, « Whose row »).

    A row is theirs by its Code, its application, its team or its order, as staged, else as
    in the database; a row whose key is already another's is not theirs, whatever it says.
    Errors, at the cell that says whose row it is.
    """
    _own_keys(connection, programme, partners)
    found = []
    for dataset in SPREADSHEETS.values():
        staged = connection.execute(
            "SELECT 1 FROM staging.sheets WHERE dataset = ?", (dataset.name,)
        ).fetchone()
        if staged:
            found += _others(connection, dataset, programme, partners)
    return found


_KEYS = {what: f"(SELECT key FROM temp.own_{what})" for what in ("codes", *OWN)}
"""The allowed codes and the keys of what is theirs, once `_own_keys` has left them there."""


def _own_keys(connection: sqlite3.Connection, programme: str, partners: Sequence[str]) -> None:
    """Leave the allowed codes, and the keys of what is theirs, in temporary tables."""
    for table in _KEYS:
        connection.execute(f"DROP TABLE IF EXISTS temp.own_{table}")
        connection.execute(f"CREATE TEMP TABLE own_{table} (key TEXT PRIMARY KEY) WITHOUT ROWID")
    connection.executemany("INSERT INTO own_codes VALUES (?)", [(code,) for code in partners])
    for table, condition in OWN.items():
        own = condition.format_map(_KEYS)
        # What the database gives to another, or to nobody, stays so until the programme says
        # otherwise; what these files give away is no longer theirs.
        connection.execute(
            f"""INSERT INTO own_{table}
            SELECT key FROM main.{table}
                WHERE programme = :programme AND removed_by IS NULL AND ({own})
                AND key NOT IN (SELECT key FROM staging.{table})
            UNION SELECT key FROM staging.{table}
                WHERE ({own}) AND key NOT IN (SELECT key FROM main.{table}
                    WHERE programme = :programme AND removed_by IS NULL AND ({own}) IS NOT 1)""",
            {"programme": programme},
        )


def _others(
    connection: sqlite3.Connection, dataset: Dataset, programme: str, partners: Sequence[str]
) -> list[Located]:
    name = owned_by(dataset)
    condition = f"({own_rows(dataset, _KEYS, 'line.')}) IS NOT 1"
    if dataset.owner is Owner.CODE:
        condition += f""" OR EXISTS (SELECT 1 FROM main.{dataset.name} AS version
            WHERE version.programme = :programme AND version.key = line.key
            AND version.removed_by IS NULL AND version.partner IS NOT line.partner
            AND version.partner NOT IN {_KEYS["codes"]})"""
    rows = connection.execute(
        f"""SELECT DISTINCT line.sheet, line.row, {f"line.{name}" if name else "NULL"},
            sheets.file, sheets.sheet, sheets.columns
        FROM staging.{dataset.name} AS line JOIN staging.sheets AS sheets ON sheets.id = line.sheet
        WHERE {condition} ORDER BY 1, 2""",
        {"programme": programme},
    )
    return [_not_theirs(dataset, name, partners, row) for row in rows]


def _not_theirs(
    dataset: Dataset,
    name: str | None,
    partners: Sequence[str],
    row: tuple[int, int, str | None, str, str | None, str],
) -> Located:
    sheet_id, number, value, file, sheet, columns = row
    places = json.loads(columns)
    # A team's own Code says whose it is better than its number does.
    said = "partner" if "partner" in places and "partner" in dataset.names else name
    letter = places.get(said)
    cell = f"{letter}{number}" if letter else None
    heading = dataset.column(said).heading if said else None
    place = f"Feuille « {sheet} »" if sheet else f"Fichier « {file} »"
    at = f"cellule {cell}" if cell else f"ligne {number}"
    column = f" (colonne « {heading} »)" if heading and cell else ""
    codes = ", ".join(partners)
    expected = f"une ligne de {codes}"
    sentence = Sentence(
        f"{place}, {at}{column}",
        f"la ligne n’est pas du partenaire {codes}, ou rien ne dit qu’elle l’est",
        expected,
    )
    shown = value if said == name else None
    problem = Problem(
        "other_partner", sentence, "error", sheet, cell, number, heading, shown, expected
    )  # fmt: skip
    return Located(file, sheet_id, problem)
