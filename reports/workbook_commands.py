"""The commands that make workbooks, and the data in the format of imports beside them."""

import argparse
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from getpass import getuser
from pathlib import Path
from typing import Any

from data.opening import Lens, open_figures, partner_code
from reports.commands import add_unrecorded, record_made
from subjects.papers import workbook
from subjects.papers.figure_data import data_files
from subjects.papers.paper_recorded import recordable

COMMANDS = ("partner", "programme")


def add_commands(commands: Any, seen: argparse.ArgumentParser) -> None:
    """Add the commands to a parser's; `seen` has the options that fix what is looked at."""
    one = commands.add_parser("partner", parents=[seen], help="le rapport Excel d’un partenaire")
    one.add_argument("target", metavar="CODE")
    every = commands.add_parser(
        "programme", parents=[seen], help="le rapport Excel de tout le programme"
    )
    for parser in (one, every):
        parser.add_argument("-o", "--output", type=Path, required=True, metavar="X.xlsx")
        parser.add_argument("--by", metavar="NOM", help="qui l’établit")
        add_unrecorded(parser)
        parser.add_argument(
            "--data",
            action="store_true",
            help="écrit aussi les lignes en CSV, au format d’import, dans un dossier à côté",
        )


def run(
    options: argparse.Namespace,
    opened: Callable[[argparse.Namespace], AbstractContextManager[Lens]],
    write_message: Callable[[str], None],
) -> int:
    """Run one of the commands; return 0 when done, 1 when the file cannot be written.

    Args:
        options: As parsed.
        opened: Opens the lens that the options ask for.
        write_message: Writes a sentence to the person.

    Raises:
        UnknownProgrammeError: If the partner is not the programme's.
    """
    out: Path = options.output
    try:
        with opened(options) as lens:
            code = partner_code(lens, options.target) if options.command == "partner" else None
            out.parent.mkdir(parents=True, exist_ok=True)
            author = options.by or getuser()
            _write(lens, code, out, author)
            write_message(f"Écrit : {out}")
            if options.data:
                folder = out.with_name(f"{out.stem} - données")
                _write_data(lens, code, options.db, folder)
                write_message(f"Écrit : {folder}")
        record_made(options, [recordable(out.read_bytes(), author)], write_message)
    except OSError as error:
        reason = error.strerror or "erreur d’écriture"
        write_message(f"« {error.filename or out} » ne peut pas être écrit : {reason}.")
        return 1
    return 0


def _write(lens: Lens, code: str | None, out: Path, author: str) -> None:
    """Write the workbook whole or not at all: what was there stays until it is ready."""
    with tempfile.TemporaryDirectory(dir=out.parent) as folder:
        made = Path(folder) / "report.xlsx"
        if code:
            workbook.partner(lens, code, made, author)
        else:
            workbook.programme(lens, made, author)
        made.replace(out)


def _write_data(lens: Lens, code: str | None, database: Path | None, folder: Path) -> None:
    partners = [code] if code else None
    folder.mkdir(parents=True, exist_ok=True)
    with open_figures(
        database, lens.agreement.programme, lens.on, lens.on, lens.known_at, partners
    ) as own:
        for name, text in data_files(own).items():
            (folder / name).write_text(text, "utf-8-sig", newline="")
