"""Print the figures from the command line: `python -m reports`."""

import argparse
import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from data.opening import (
    AgreementError,
    Lens,
    UnknownImportError,
    UnknownProgrammeError,
    open_figures,
    partner_code,
    why_unread,
)
from reports import commands as papers
from reports import workbook_commands as workbooks
from reports.command_line import FrenchParser, day_option
from subjects.figures import as_json
from subjects.sources.explain import UnknownFigureError, explain
from subjects.sources.figure_compare import compare_lenses, compared, move_sentence

_SAID = 20
"""Figures that moved, said on standard error; all of them are in the JSON."""


def write_message(message: str) -> None:
    """Write a message for the person, on standard error."""
    print(message, file=sys.stderr)


def _arguments() -> argparse.ArgumentParser:
    seen = FrenchParser(add_help=False)
    seen.add_argument("--db", type=Path, default=None, help="base (défaut : CAP_DATABASE)")
    seen.add_argument("--programme", help="inutile quand un seul programme a des données")
    seen.add_argument("--on", type=day_option, help="jour, JJ/MM/AAAA")
    seen.add_argument("--known-at", type=int, metavar="N", help="tel que connu à l’import N")
    parser = FrenchParser(prog="reports", description="Les chiffres et les documents.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMANDE")
    figures = commands.add_parser("figures", parents=[seen], help="tous les chiffres, en JSON")
    figures.add_argument(
        "--partner",
        metavar="CODE",
        help="les lignes d’un seul partenaire ; celles qui ne sont à personne (obligations "
        "propres à l’État, suites à donner, alertes du programme) n’y sont pas",
    )
    why = commands.add_parser("explain", parents=[seen], help="d’où vient un chiffre, en JSON")
    why.add_argument("path", metavar="CHEMIN", help="comme money/partners/59/direct_cents")
    _compare_arguments(commands)
    workbooks.add_commands(commands, seen)
    papers.add_commands(commands, seen)
    return parser


def _compare_arguments(commands: Any) -> None:
    compare = commands.add_parser("compare", help="ce qui a bougé entre deux moments, en JSON")
    compare.add_argument("--db", type=Path, default=None, help="base (défaut : CAP_DATABASE)")
    compare.add_argument("--programme", help="inutile quand un seul programme a des données")
    for end, words in (("from", "d’abord"), ("to", "ensuite")):
        compare.add_argument(
            f"--{end}-import", type=int, metavar="N", help=f"{words}, tel que connu à l’import N"
        )
        compare.add_argument(
            f"--{end}-on", type=day_option, metavar="JOUR", help=f"{words}, arrêté au"
        )


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return 0 when done, 1 when refused, 2 for a wrong use."""
    options = _arguments().parse_args(arguments)
    try:
        if options.command in workbooks.COMMANDS:
            return workbooks.run(options, _opened, write_message)
        if options.command in (*papers.PAPERS, "all", "verify"):
            return papers.run(options, _opened, write_message)
        answer = _compare(options) if options.command == "compare" else _seen(options)
    except (UnknownProgrammeError, UnknownImportError, AgreementError) as error:
        write_message(str(error))
        return 2
    except UnknownFigureError as error:
        write_message(str(error))
        return 1
    except sqlite3.Error as error:
        write_message(why_unread(error, options.db))
        return 1
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


@contextmanager
def _opened(options: argparse.Namespace) -> Iterator[Lens]:
    """Open what the options ask for; a day that nobody chose is said."""
    with open_figures(
        options.db, options.programme, options.on, date.today(), options.known_at
    ) as lens:
        if options.on is None:
            write_message(
                f"Arrêté au {lens.on:%d/%m/%Y} (dernier fait enregistré, ou aujourd’hui)."
            )
        yield lens


def _seen(options: argparse.Namespace) -> dict[str, Any]:
    """Return the figures, or the explanation of one of them, at one moment."""
    with _opened(options) as lens:
        if options.command == "explain":
            return explain(lens, options.path).as_json()
        partner = partner_code(lens, options.partner) if options.partner else None
        return as_json(lens, partner=partner)


def _compare(options: argparse.Namespace) -> dict[str, Any]:
    """Return what moved between two moments; the first lines are said too."""
    place, today = (options.db, options.programme), date.today()
    with (
        open_figures(*place, options.from_on, today, options.from_import) as before,
        open_figures(*place, options.to_on, today, options.to_import) as after,
    ):
        answer = compared(before, after)
        moves = compare_lenses(before, after)
    for lens in (before, after):
        write_message(
            f"Arrêté au {lens.on:%d/%m/%Y}, état des données à l’import n° {lens.known_at}."
        )
    for move in moves[:_SAID]:
        write_message(f"  {move_sentence(move)}")
    write_message(f"{len(moves)} chiffres ont bougé, {len(answer['rows'])} tableaux.")
    return answer


if __name__ == "__main__":
    sys.exit(main())
