"""Print the figures from the command line: `python -m reports`."""

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import NoReturn

from figures import as_json
from figures.reading import (
    UnknownImportError,
    UnknownProgrammeError,
    open_figures,
    partner_code,
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
    parser = _Parser(prog="reports", description="Les chiffres et les documents.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMANDE")
    figures = commands.add_parser("figures", help="tous les chiffres, en JSON")
    figures.add_argument("--db", type=Path, default=None, help="base (défaut : CAP_DATABASE)")
    figures.add_argument("--programme", help="inutile quand un seul programme a des données")
    figures.add_argument("--on", type=date.fromisoformat, help="jour, AAAA-MM-JJ")
    figures.add_argument("--known-at", type=int, metavar="N", help="tel que connu à l’import N")
    figures.add_argument("--partner", metavar="CODE", help="les lignes d’un seul partenaire")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return 0 when done, 2 for a wrong use."""
    options = _arguments().parse_args(arguments)
    try:
        with open_figures(
            options.db, options.programme, options.on, date.today(), options.known_at
        ) as lens:
            partner = partner_code(lens, options.partner) if options.partner else None
            if options.on is None:
                say(f"Arrêté au {lens.on:%d/%m/%Y} (dernier fait enregistré, ou aujourd’hui).")
            json.dump(as_json(lens, partner=partner), sys.stdout, ensure_ascii=False, indent=1)
            print()
    except (UnknownProgrammeError, UnknownImportError) as error:
        say(str(error))
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
