"""Keep a database of the schema in force as tests/databases/programme-N.sql.

`python -m tests.dump`, before a column or a dataset is added: the next schema is tried on it.
Two loads, a load that is undone, and two forms.
"""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from data.incoming.forms import submit
from data.incoming.meanwhile import Rows
from data.store.commit import Author, undo
from data.store.database import open_for_writing
from data.store.schema import VERSION
from loaders.importing import load

ROOT = Path(__file__).resolve().parents[1]
DATABASES = ROOT / "tests" / "databases"
PROGRAMME = "preincubation-2020"
WORKBOOK = ROOT / "tests" / "samples" / "plain" / "programme.xlsx"
CALLS = """Code;N° titre;Appelé le;Montant appelé;Encaissé le;Montant encaissé;\
Restitué le;Montant restitué;Référence
59;TP-2020-0118;01/12/2020;9000,00;20/12/2020;8000,00;;;Virement corrigé
"""
TEAMS = """Équipe;Nom;N° dossier;Code;Intrapreneurs;Coach;Début;Fin;Situation
EQ1;Nom changé;;59;Une Personne;Coach;02/11/2020;12/03/2021;En cours
"""
FORMS: dict[str, Rows] = {
    "Réunion": {
        "meetings": [{"name": "Comité de mars", "held_on": "2021-03-12", "known_at": 4}],
    },
    "Action": {
        "actions": [
            {
                "session": "comite",
                "number": "A1",
                "action": "Relancer",
                "owner": "DINUM",
                "due_on": "2021-04-01",
                "situation": "open",
            }
        ],
    },
}


def make(database: Path, folder: Path) -> None:
    """Load, change, undo and type what the dumps hold."""
    moments = (Author("Zoé", f"2026-11-22T10:{minute:02}:00+00:00") for minute in range(1, 60))
    calls, teams = folder / "appels.csv", folder / "equipes.csv"
    calls.write_text(CALLS, "utf-8")
    teams.write_text(TEAMS, "utf-8")
    for file in (WORKBOOK, calls, teams):
        load([file], database, next(moments), PROGRAMME)
    with open_for_writing(database) as connection:
        undo(connection, next(moments))
    for name, rows in FORMS.items():
        submit(database, PROGRAMME, next(moments), name, rows)


def main() -> int:
    """Write the dump."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = folder / "cap.sqlite"
        make(database, folder)
        with closing(sqlite3.connect(database)) as connection:
            dump = "\n".join(connection.iterdump())
        out = DATABASES / f"programme-{VERSION}.sql"
        out.write_text(f"{dump}\nPRAGMA user_version = {VERSION};\n", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
