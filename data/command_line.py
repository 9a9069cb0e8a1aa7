"""What the commands share: a parser that speaks French, and days as people write them."""

import argparse
import re
import sys
from collections.abc import Sequence
from datetime import date
from typing import NoReturn

from data.cells.parse_cells import UnparsedError
from data.cells.parse_days import day_parser

_FRENCH: Sequence[tuple[str, str]] = (
    (r"the following arguments are required: (.*)", r"il manque \1"),
    (r"unrecognized arguments: (.*)", r"argument inconnu : \1"),
    (r"argument (.*?): expected one argument", r"\1 attend une valeur"),
    (r"argument (.*?): expected at least one argument", r"\1 attend au moins une valeur"),
    (
        r"argument (.*?): invalid choice: (.*?) \(choose from (.*)\)",
        r"\2 n’est pas un choix de \1 ; attendu : \3",
    ),
    (r"argument (.*?): invalid int value: (.*)", r"\1 : \2 n’est pas un nombre entier"),
    (r"argument (.*?): not allowed with argument (.*)", r"\1 ne va pas avec \2"),
    (r"argument (.*?): (.*)", r"\1 : \2"),
)
"""What argparse says, and the same in French; the first pattern that fits."""


class FrenchParser(argparse.ArgumentParser):
    """A parser whose errors are said in French, on standard error, with exit 2."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in the command, and where its help is."""
        found = ((re.fullmatch(seen, message), said) for seen, said in _FRENCH)
        french = next((match.expand(said) for match, said in found if match), message)
        print(f"Commande incomplète ou inconnue : {french}", file=sys.stderr)
        print(f"Aide : python -m {self.prog} --help", file=sys.stderr)
        raise SystemExit(2)


def day_option(written: str) -> date:
    """Return a day of the command line: 15/03/2021, 2021-03-15, « 15 mars 2021 ».

    Raises:
        argparse.ArgumentTypeError: If it is none, or reads two ways.
    """
    try:
        return date.fromisoformat(day_parser()(written))
    except UnparsedError as unparsed:
        hint = f" ({unparsed.hint})" if unparsed.hint else ""
        raise argparse.ArgumentTypeError(
            f"« {written} » n’est pas compris{hint} ; attendu : {unparsed.expected}"
        ) from None
