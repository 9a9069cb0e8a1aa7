"""The sender's side of the command line: options beside the files, forgetting, exporting."""

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from data.agreement.model import agreements
from data.datasets import SPREADSHEETS
from data.lens import open_lens
from loaders.back.faults import check_workbook_path, unwritable
from loaders.console import author_now, write_message
from loaders.headings.mapping import MappingError, forget, parse_choice
from loaders.importing import UsageError
from loaders.judge.review import Options


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Add the options that `read_options` reads."""
    command.add_argument(
        "--map",
        action="append",
        default=[],
        metavar='"En-tête=Colonne"',
        help="lire une colonne sous un autre en-tête (« Feuille!En-tête=Colonne » pour une seule)",
    )
    command.add_argument(
        "--partner", default=None, metavar="CODE", help="refuser les lignes d’un autre partenaire"
    )


def add_commands(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands `export` and `forget`."""
    given = commands.add_parser(
        "export", parents=[common], help="écrire les données ; rechargées, elles ne changent rien"
    )
    given.add_argument("--dataset", metavar="TABLEAU", help="un seul tableau (défaut : tous)")
    given.add_argument(
        "-o", dest="out", type=Path, required=True, metavar="X.xlsx|DOSSIER", help="où écrire"
    )
    gone = commands.add_parser("forget", parents=[common], help="oublier un choix d’en-tête")
    gone.add_argument("heading", metavar="EN-TÊTE", help="l’en-tête, comme le fichier l’écrit")
    gone.add_argument("--by", default=None, metavar="NOM", help="qui le fait")
    for command in (given, gone):
        command.add_argument("--programme", help=", ".join(agreements()))


def read_options(options: argparse.Namespace) -> Options:
    """Return what the sender says; the current day is today's.

    Raises:
        UsageError: If a choice of heading or a partner is not one.
    """
    try:
        choices = tuple(parse_choice(asked) for asked in options.map)
    except MappingError as error:
        raise UsageError(str(error)) from None
    code = options.partner
    if code is not None and not any(text.partner_code(code) for text in agreements().values()):
        raise UsageError(f"Le partenaire « {code} » n’est d’aucun programme.")
    return Options(choices, None if code is None else (code,), date.today())


def export_data(options: argparse.Namespace, database: Path, programme: str) -> int:
    """Write the current rows as workbooks that load back without a change."""
    # openpyxl takes a while to import, and only this command needs it here.
    from loaders.back.export import export
    from loaders.back.template_sheets import ALL, find_datasets

    datasets = find_datasets(options.dataset or ALL)
    if not datasets:
        raise UsageError(
            f"Le tableau « {options.dataset} » n’existe pas. Connus : {', '.join(SPREADSHEETS)}."
        )
    out: Path = options.out
    if out.suffix.lower() == ".xlsx":
        check_workbook_path(out)
    elif out.is_file():
        raise UsageError(f"« {out} » est un fichier : donnez un .xlsx, ou un dossier.")
    with open_lens(database, programme, today=date.today()) as lens:
        try:
            written = export(lens, datasets, out)
        except OSError:
            raise unwritable(out) from None
    for file in written:
        write_message(f"{file.path} : {file.rows} lignes.")
    if not written:
        write_message("Rien à exporter : aucune ligne n’est chargée.")
    return 0


def forget_heading(options: argparse.Namespace, database: Path, programme: str) -> int:
    """Forget what a heading was remembered as."""
    try:
        made, number = forget(database, programme, author_now(options.by), options.heading)
    except MappingError as error:
        write_message(str(error))
        return 1
    choices = "1 choix oublié" if number == 1 else f"{number} choix oubliés"
    write_message(f"En-tête « {options.heading} » : {choices} (import n° {made}).")
    return 0
