"""Jurors whose body nearly names a partner: which of their files that would exclude."""

import json
import sqlite3

from data.agreement.model import Agreement
from data.cells.bodies import body_beside, body_partner
from data.incoming.references import Located
from data.problems import Problem, Sentence

_SHOWN = 5
"""Files named in a sentence."""


def near_bodies(connection: sqlite3.Connection, agreement: Agreement) -> list[Located]:
    """Return a warning for each juror of the attached files whose body is not clear.

    The files named are those of the partner that the juror gave a mark to, in these files.
    """
    jurors = connection.execute(
        """SELECT line.sheet, line.juror, line.body, MIN(line.row), sheets.file, sheets.sheet,
            sheets.columns
        FROM staging.scores AS line JOIN staging.sheets AS sheets ON sheets.id = line.sheet
        GROUP BY line.juror, line.body ORDER BY 1, 4, 2"""
    ).fetchall()
    found = []
    for sheet_id, juror, written, row, file, sheet, columns in jurors:
        body = written or body_beside(juror)
        known = body_partner(agreement, body)
        near = known.near
        if known.partner and not written:  # beside a name, it is nobody's body yet
            near = (known.partner,)
        if near:
            files = _files(connection, agreement, juror, written, near)
            letter = json.loads(columns).get("body" if written else "juror")
            cell = f"{letter}{row}" if letter else None
            place = f"Feuille « {sheet} »" if sheet else f"Fichier « {file} »"
            at = f"{place}, cellule {cell}" if cell else place
            names = " ou ".join(p.name for p in agreement.partners if p.code in near)
            shown = ", ".join(files[:_SHOWN]) or "aucun de ceux de ces fichiers"
            more = f" et {len(files) - _SHOWN} autres" if len(files) > _SHOWN else ""
            said = Sentence(
                f"{at} (Organisme de {juror})",
                f"« {body} » ressemble à {names}, sans le dire clairement ; ses notes comptent. "
                f"Dossiers à en exclure si c’est lui : {shown}{more}",
            )
            expected = "le nom ou le code d’un partenaire, ou un autre organisme"
            problem = Problem(
                "near_body", said, "warning", sheet, cell, row if cell else None, "Organisme",
                body, expected,
            )  # fmt: skip
            found.append(Located(file, sheet_id, problem))
    return found


def _files(
    connection: sqlite3.Connection,
    agreement: Agreement,
    juror: str,
    body: str | None,
    near: tuple[str, ...],
) -> list[str]:
    marks = ", ".join("?" * len(near))
    rows = connection.execute(
        f"""SELECT DISTINCT line.application FROM staging.scores AS line
        WHERE line.juror = ? AND line.body IS ? AND line.application IN (
            SELECT key FROM staging.applications WHERE partner IN ({marks})
            UNION SELECT key FROM main.applications WHERE programme = ? AND removed_by IS NULL
                AND partner IN ({marks})
                AND key NOT IN (SELECT key FROM staging.applications))
        ORDER BY 1""",
        (juror, body, *near, agreement.programme, *near),
    )
    return [application for (application,) in rows]
