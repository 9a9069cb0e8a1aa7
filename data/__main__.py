"""Verify or copy the database from the command line: `python -m data`."""

import argparse
import sqlite3
import sys
from pathlib import Path

from data.command_line import FrenchParser
from data.store.database import backup, database_path, failure, open_for_reading
from data.store.journal import head, verify
from data.store.twice import notes


def _write_message(message: str) -> None:
    """Write a message for the person, on standard error."""
    print(message, file=sys.stderr)


def _arguments() -> argparse.ArgumentParser:
    common = FrenchParser(add_help=False)
    common.add_argument("--db", type=Path, default=None, help="base (défaut : CAP_DATABASE)")
    parser = FrenchParser(prog="data", description="Vérifier ou copier la base.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMANDE")
    commands.add_parser("verify", parents=[common], help="vérifier la base et le journal")
    copy = commands.add_parser("backup", parents=[common], help="copier la base, même en service")
    copy.add_argument("destination", type=Path, metavar="COPIE")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return 0 when done, 1 when something is wrong, 2 for a wrong use."""
    options = _arguments().parse_args(arguments)
    database = options.db or database_path()
    if not database.exists():
        _write_message(f"Il n’y a pas de base « {database} ».")
        return 2
    try:
        if options.command == "backup":
            return _backup(database, options.destination)
        return _verify(database)
    except sqlite3.Error as error:
        _write_message(failure(error, database))
        return 1
    except UnicodeDecodeError:
        _write_message(
            f"« {database} » est abîmée : le nom même de ses tableaux n’est plus lisible."
        )
        return 1


def _backup(database: Path, destination: Path) -> int:
    backup(database, destination)
    _write_message(f"Copie écrite : {destination}")
    return 0


def _verify(database: Path) -> int:
    with open_for_reading(database) as connection:
        problems = verify(connection)
        for problem in problems:
            _write_message(problem)
        for note in notes(connection):
            _write_message(f"À savoir. {note}")
        if problems:
            return 1
        number, fingerprint, _ = head(connection)
    _write_message(f"La base et son journal s’accordent. Tête du journal (import n° {number}) :")
    print(fingerprint)
    return 0


if __name__ == "__main__":
    sys.exit(main())
