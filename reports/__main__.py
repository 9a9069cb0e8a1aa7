"""Print the figures from the command line: `python -m reports`."""

import argparse
import json
import sqlite3
import sys
from datetime import date
from pathlib import Path
from typing import NoReturn

from figures import as_json
from figures.explain import UnknownFigureError, explain
from figures.reading import (
    AgreementError,
    UnknownImportError,
    UnknownProgrammeError,
    open_figures,
    partner_code,
    why_unread,
)


def say(message: str) -> None:
    """Write a message for the person, on standard error."""
    print(message, file=sys.stderr)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        say(f"Commande incomplète ou inconnue : {message}")
        say(f"Aide : python -m {self.prog} --help")
        raise SystemExit(2)


def _arguments() -> argparse.ArgumentParser:
    seen = _Parser(add_help=False)
    seen.add_argument("--db", type=Path, default=None, help="base (défaut : CAP_DATABASE)")
    seen.add_argument("--programme", help="inutile quand un seul programme a des données")
    seen.add_argument("--on", type=date.fromisoformat, help="jour, AAAA-MM-JJ")
    seen.add_argument("--known-at", type=int, metavar="N", help="tel que connu à l’import N")
    parser = _Parser(prog="reports", description="Les chiffres et les documents.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMANDE")
    figures = commands.add_parser("figures", parents=[seen], help="tous les chiffres, en JSON")
    figures.add_argument("--partner", metavar="CODE", help="les lignes d’un seul partenaire")
    why = commands.add_parser("explain", parents=[seen], help="d’où vient un chiffre, en JSON")
    why.add_argument("path", metavar="CHEMIN", help="comme money/partners/59/direct_cents")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return 0 when done, 1 when refused, 2 for a wrong use."""
    options = _arguments().parse_args(arguments)
    try:
        with open_figures(
            options.db, options.programme, options.on, date.today(), options.known_at
        ) as lens:
            if options.on is None:
                say(f"Arrêté au {lens.on:%d/%m/%Y} (dernier fait enregistré, ou aujourd’hui).")
            if options.command == "explain":
                answer = explain(lens, options.path).as_json()
            else:
                partner = partner_code(lens, options.partner) if options.partner else None
                answer = as_json(lens, partner=partner)
    except (UnknownProgrammeError, UnknownImportError, AgreementError) as error:
        say(str(error))
        return 2
    except UnknownFigureError as error:
        say(str(error))
        return 1
    except sqlite3.Error as error:
        say(why_unread(error, options.db))
        return 1
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
