"""Check, load, read, undo from the command line: `python -m loaders`."""

import argparse
import json
import sqlite3
import sys
from pathlib import Path
from typing import Any

from data.agreement.model import AgreementError, agreements
from data.command_line import FrenchParser
from data.datasets import SPREADSHEETS
from data.store.database import database_path, failure, open_for_reading, programmes_with_rows
from loaders.back.faults import FaultsRefusedError, check_workbook_path, faults, unwritable
from loaders.console import author_now, write_json, write_message
from loaders.door.jail import reading_seconds, run_jailed
from loaders.headings.likeness import heading_lines
from loaders.importing import UsageError, check, check_is_file, load
from loaders.remembered import dismiss_row, history, quarantine, undo_import
from loaders.report import Report
from loaders.rows.grouping import group, group_sentences
from loaders.sending import add_arguments, add_commands, export_data, forget_heading, read_options
from loaders.telling import receipt_lines, report_lines, sheet_lines

SAMPLES = Path(__file__).resolve().parents[1] / "data" / "samples"


def _arguments() -> argparse.ArgumentParser:
    common = FrenchParser(add_help=False)
    common.add_argument("--db", type=Path, default=None, help="base (défaut : CAP_DATABASE)")
    parser = FrenchParser(prog="loaders", description="Lire, vérifier et charger des tableurs.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMANDE")
    for name, words in (
        ("check", "dire ce qu’un chargement changerait, et tout ce qui ne va pas"),
        ("load", "charger tous les fichiers, ou aucun"),
    ):
        command = commands.add_parser(name, parents=[common], help=words)
        command.add_argument("files", nargs="+", type=Path, metavar="FICHIER")
        command.add_argument("--programme", help=", ".join(agreements()))
        command.add_argument("--json", action="store_true", help="le compte rendu en JSON")
        command.add_argument("--by", default=None, metavar="NOM", help="qui charge")
        add_arguments(command)
        if name == "load":
            command.add_argument(
                "--accept-valid",
                action="store_true",
                help="charger les lignes valides, garder les autres en quarantaine",
            )
    reader = commands.add_parser("read", parents=[common], help="montrer ce qu’un fichier contient")
    reader.add_argument("file", type=Path, metavar="FICHIER")
    reader.add_argument("--json", action="store_true", help="tout le contenu en JSON")
    marker = commands.add_parser(
        "faults", parents=[common], help="rendre le classeur, ses cellules à corriger colorées"
    )
    marker.add_argument("file", type=Path, metavar="FICHIER")
    add_arguments(marker)
    model = commands.add_parser(
        "template", parents=[common], help="faire un classeur vide à remplir"
    )
    model.add_argument("dataset", metavar="TABLEAU", help=f"tout, {', '.join(SPREADSHEETS)}")
    for command in (marker, model):
        command.add_argument(
            "-o", dest="out", type=Path, required=True, metavar="X.xlsx", help="classeur à écrire"
        )
        command.add_argument("--programme", help=", ".join(agreements()))
    add_commands(commands, common)
    commands.add_parser("demo", parents=[common], help="charger les exemples dans une base vide")
    _memory_arguments(commands, common)
    return parser


def _memory_arguments(commands: Any, common: argparse.ArgumentParser) -> None:
    undone = commands.add_parser("undo", parents=[common], help="annuler un import")
    past = commands.add_parser("history", parents=[common], help="le journal des imports")
    for command, words in ((undone, "le dernier par défaut"), (past, "le détail d’un import")):
        command.add_argument("number", nargs="?", type=int, metavar="N", help=words)
    held = commands.add_parser("quarantine", parents=[common], help="les lignes en quarantaine")
    for command in (past, held):
        command.add_argument("--json", action="store_true", help="en JSON")
    aside = commands.add_parser("dismiss", parents=[common], help="écarter une ligne refusée")
    aside.add_argument("key", metavar="LIGNE", help="comme « quarantine » la nomme")
    aside.add_argument("--reason", required=True, metavar="MOTIF", help="pourquoi")
    for command in (undone, aside):
        command.add_argument("--by", default=None, metavar="NOM", help="qui le fait")
    for command in (held, aside):
        command.add_argument("--programme", help=", ".join(agreements()))


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return 0 when done, 1 when refused, 2 for a wrong use."""
    try:
        options = _arguments().parse_args(arguments)
    except AgreementError as error:
        write_message(str(error))
        return 2
    database = options.db or database_path()
    commands = {
        "check": _check,
        "load": _load,
        "read": _read,
        "faults": _faults,
        "template": _template,
        "demo": _demo,
        "undo": undo_import,
        "history": history,
        "quarantine": _quarantine,
        "dismiss": _dismiss,
        "forget": _forget,
        "export": _export,
    }
    try:
        return commands[options.command](options, database)
    except UsageError as error:
        write_message(str(error))
        return 2
    except sqlite3.Error as error:
        write_message(failure(error, database))
        return 1


def _check(options: argparse.Namespace, database: Path) -> int:
    report = check(options.files, database, options.programme, read_options(options))
    _print(report, options.json, "Vérification : rien n’est écrit.")
    return 1 if report.is_refused else 0


def _load(options: argparse.Namespace, database: Path) -> int:
    names = ", ".join(file.name for file in options.files)
    report = load(
        options.files,
        database,
        author_now(options.by, names),
        options.programme,
        options.accept_valid,
        read_options(options),
    )
    if not report.is_accepted:
        done = "Rien n’est chargé : corrigez ce qui précède, puis recommencez."
    elif report.import_id is None:
        done = "Le contenu est déjà dans la base : rien n’est écrit."
    else:
        done = f"Import n° {report.import_id} enregistré."
    _print(report, options.json, done)
    return 0 if report.is_accepted else 1


def _print(report: Report, as_json: bool, done: str) -> None:
    for file in report.files:
        write_message(f"{file.file}")
        for sheet in file.sheets:
            for line in sheet_lines(sheet):
                write_message(line)
        for found in group(file.problems):
            for line in group_sentences(found):
                write_message(f"  {line}")
        for heading in file.headings:
            for line in heading_lines(heading):
                write_message(f"  {line}")
    for line in report_lines(report):
        write_message(line)
    write_message(done)
    if report.receipt:
        for line in receipt_lines(report.receipt):
            write_message(line)
    if as_json:
        write_json(report.as_json())


def _read(options: argparse.Namespace, database: Path) -> int:
    check_is_file(options.file)
    verdict = run_jailed(
        "loaders.reading.seen",
        [str(options.file.resolve())] + ([] if options.json else ["--counts"]),
        seconds=reading_seconds(options.file),
    )
    if not verdict.ok:
        write_message(f"{options.file.name} : {verdict.message}")
        if options.json:
            write_json({"ok": False, "kind": verdict.kind, "message": verdict.message})
        return 1
    if options.json:
        # As the child wrote it: a million cells would take longer to lay out than to read.
        print(verdict.output, end="")
        return 0
    for sheet in json.loads(verdict.output)["sheets"]:
        name = f"feuille « {sheet['name']} »" if sheet["name"] else "fichier texte"
        hidden = ", masquée" if sheet["hidden"] else ""
        write_message(
            f"{name}{hidden} : {sheet['rows']} lignes, {sheet['columns']} colonnes, "
            f"{sheet['non_empty']} cellules remplies, {len(sheet['errors'])} en erreur, "
            f"{len(sheet['uncached'])} formules sans valeur, "
            f"{len(sheet['hidden_rows'])} lignes masquées"
            + (f", {sheet['stripped']} caractères de contrôle retirés" if sheet["stripped"] else "")
        )
    return 0


def _faults(options: argparse.Namespace, database: Path) -> int:
    try:
        marked = faults(
            options.file, database, options.out, options.programme, read_options(options)
        )
    except FaultsRefusedError as refused:
        write_message(str(refused))
        return 1
    write_message(f"{options.file.name} : {marked.counts}.")
    write_message(f"{options.out} : {marked.notice}")
    return 0


def _export(options: argparse.Namespace, database: Path) -> int:
    return export_data(options, database, _programme(options.programme, database))


def _forget(options: argparse.Namespace, database: Path) -> int:
    return forget_heading(options, database, _programme(options.programme, database))


def _template(options: argparse.Namespace, database: Path) -> int:
    # openpyxl takes a while to import, and only this command needs it here.
    from loaders.back.template import write_template
    from loaders.back.template_sheets import find_datasets, template_version

    datasets = find_datasets(options.dataset)
    if not datasets:
        raise UsageError(
            f"Le tableau « {options.dataset} » n’existe pas. "
            f"Connus : tout, {', '.join(SPREADSHEETS)}."
        )
    check_workbook_path(options.out)
    agreement = agreements()[_programme(options.programme, database)]
    try:
        write_template(agreement, datasets, options.out)
    except OSError:
        raise unwritable(options.out) from None
    write_message(f"{options.out} : modèle {template_version(agreement)}, {agreement.programme}.")
    return 0


def _programme(asked: str | None, database: Path) -> str:
    """Return the programme asked, or the only one that has rows, or that there is."""
    known = list(agreements())
    if asked is None:
        with open_for_reading(database) as connection:
            candidates = programmes_with_rows(connection) or known
        if len(candidates) > 1:
            raise UsageError(f"Précisez le programme avec --programme : {' ou '.join(candidates)}.")
        return candidates[0]
    if asked not in known:
        raise UsageError(f"Le programme « {asked} » n’existe pas. Connus : {', '.join(known)}.")
    return asked


def _demo(options: argparse.Namespace, database: Path) -> int:
    with open_for_reading(database) as connection:
        if programmes_with_rows(connection):
            write_message("La base contient déjà des données : rien à faire.")
            return 0
    for folder in sorted(path for path in SAMPLES.iterdir() if path.is_dir()):
        files = sorted(
            path for path in folder.iterdir() if path.suffix in (".xlsx", ".csv", ".ods")
        )
        write_message(f"Exemple {folder.name} : lecture de {len(files)} fichiers…")
        report = load(
            files, database, author_now("Exemple", "Exemple fourni avec Cap"), folder.name
        )
        if report.is_refused:
            _print(report, False, "L’exemple n’a pas pu être chargé.")
            return 1
    write_message("Les exemples sont chargés.")
    write_message(
        "Pour vos propres données, prenez une autre base, et chargez-y d’abord vos fichiers : "
        "python -m loaders load FICHIER… --db mon-programme.sqlite, puis "
        "CAP_DATABASE=mon-programme.sqlite make run"
    )
    return 0


def _quarantine(options: argparse.Namespace, database: Path) -> int:
    return quarantine(options, database, _programme(options.programme, database))


def _dismiss(options: argparse.Namespace, database: Path) -> int:
    return dismiss_row(options, database, _programme(options.programme, database))


if __name__ == "__main__":
    sys.exit(main())
