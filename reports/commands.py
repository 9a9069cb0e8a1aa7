"""The commands that make papers, and the one that checks them."""

import argparse
import csv
import io
import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from getpass import getuser
from pathlib import Path
from typing import Any

from data.opening import Lens, UnknownProgrammeError, partner_code
from documents.stamp import NoStampError
from subjects.papers.figure_register import RecordedPaper, try_record
from subjects.papers.paper_papers import RefusedPaperError, kinds, make
from subjects.papers.paper_recorded import recordable
from subjects.papers.paper_verify import PaperVerdict, verify
from subjects.sources.figure_compare import move_sentence

PAPERS = {
    "statement": ("CODE", "l’état des sommes dues d’un partenaire, en PDF"),
    "refund": ("CODE", "le décompte de restitution d’un partenaire, en PDF"),
    "minutes": ("SESSION", "le procès-verbal d’une session de jury, en PDF"),
    "committee": (None, "le dossier de comité, en PDF"),
}
"""Command → the name of its argument, None without, and its help."""
INDEX = "index.csv"
_MOVES = 20
"""Figures that moved, said on standard error; all of them are in the JSON."""

WriteMessage = Callable[[str], None]


class RefusedError(Exception):
    """The command cannot be done; the French sentence is its text."""


def add_commands(commands: Any, seen: argparse.ArgumentParser) -> None:
    """Add the commands to a parser's; `seen` has the options that fix what is looked at."""
    for name, (argument, said_help) in PAPERS.items():
        paper = commands.add_parser(name, parents=[seen], help=said_help)
        if argument:
            paper.add_argument("target", metavar=argument)
        _add_output(paper, "FICHIER")
    every = commands.add_parser(
        "all", parents=[seen], help="tous les documents d’un programme, et leur liste"
    )
    _add_output(every, "DOSSIER")
    check = commands.add_parser(
        "verify", help="dit si un document est toujours d’accord avec la base"
    )
    check.add_argument("--db", type=Path, default=None, help="base (défaut : CAP_DATABASE)")
    check.add_argument("file", type=Path, metavar="FICHIER")


def _add_output(parser: argparse.ArgumentParser, metavar: str) -> None:
    parser.add_argument("-o", "--output", type=Path, required=True, metavar=metavar)
    add_unrecorded(parser)


def add_unrecorded(parser: argparse.ArgumentParser) -> None:
    """Add the option of what is made to be looked at first: the page records it at the click."""
    parser.add_argument(
        "--unrecorded", action="store_true", help="ne l’inscrit pas au registre des documents"
    )


def record_made(
    options: argparse.Namespace, made: Sequence[RecordedPaper], write_message: WriteMessage
) -> None:
    """Record what was just written, its lens closed; say it when that cannot be done."""
    why = "" if options.unrecorded else try_record(options.db, made)
    if why:
        write_message(why)


def run(
    options: argparse.Namespace,
    opened: Callable[[argparse.Namespace], AbstractContextManager[Lens]],
    write_message: WriteMessage,
) -> int:
    """Run one of the commands; return 0 when done, 1 when refused.

    Args:
        options: As parsed.
        opened: Opens the lens that the options ask for.
        write_message: Writes a sentence to the person.

    Raises:
        UnknownProgrammeError: If a partner or a session is not the programme's.
    """
    try:
        if options.command == "verify":
            return _verify(options, write_message)
        with opened(options) as lens:
            if options.command == "all":
                made = _every(lens, options, write_message)
            else:
                target = _target(lens, options)
                content = make(lens, options.command, target, options.db).content
                _write(options.output, content)
                write_message(f"Écrit : {options.output}")
                made = [recordable(content, getuser())]
        record_made(options, made, write_message)
    except (RefusedPaperError, RefusedError, NoStampError) as error:
        write_message(str(error))
        return 1
    return 0


def _target(lens: Lens, options: argparse.Namespace) -> str | None:
    """Return what the paper is for, as `subjects.papers.paper_papers.make` takes it."""
    if options.command == "committee":
        return None
    if options.command != "minutes":
        return partner_code(lens, options.target)
    key = lens.agreement.session_key(options.target)
    if key is None:
        known = ", ".join(session.key for session in lens.agreement.sessions)
        raise UnknownProgrammeError(
            f"« {options.target} » n’est pas une session. Connues : {known}."
        )
    return key


def _every(
    lens: Lens, options: argparse.Namespace, write_message: WriteMessage
) -> list[RecordedPaper]:
    """Write every paper of a programme, and their list; return what is to be recorded."""
    rows, written = [], []
    for kind in kinds(lens):
        for target, name in kind.targets:
            try:
                made = make(lens, kind.kind, target or None, options.db)
            except RefusedPaperError as error:
                rows.append(("", kind.title, name, "", "", str(error)))
                continue
            _write(options.output / made.name, made.content)
            one = recordable(made.content, getuser())
            written.append(one)
            rows.append((made.name, kind.title, name, one.sha256, made.digest, ""))
    _write(options.output / INDEX, _index(rows))
    write_message(f"{len(written)} documents écrits dans {options.output}, listés dans {INDEX}.")
    return written


def _index(rows: Sequence[tuple[str, ...]]) -> bytes:
    """Return the list of the papers, as a spreadsheet opens it in France."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(
        ("Fichier", "Document", "Pour", "SHA-256 du fichier", "SHA-256 des chiffres", "Remarque")
    )
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        reason = error.strerror or "erreur d’écriture"
        raise RefusedError(f"« {path} » ne peut pas être écrit : {reason}.") from error


def _verify(options: argparse.Namespace, write_message: WriteMessage) -> int:
    try:
        content = options.file.read_bytes()
    except OSError as error:
        reason = error.strerror or "erreur de lecture"
        raise RefusedError(f"« {options.file} » ne peut pas être lu : {reason}.") from error
    verdict = verify(content, options.db)
    for sentence in verdict.sentences:
        write_message(sentence)
    for change in verdict.changes:
        write_message(f"  – {change}")
    for move in verdict.moves[:_MOVES]:
        write_message(f"  {move_sentence(move)}")
    print(json.dumps(_as_json(verdict), ensure_ascii=False, indent=1))
    return 0 if verdict.agrees and verdict.intact is not False else 1


def _as_json(verdict: PaperVerdict) -> dict[str, Any]:
    stamp = verdict.stamp
    return {
        "kind": stamp.kind,
        "target": stamp.target or None,
        "programme": stamp.programme,
        "on": stamp.on.isoformat(),
        "known_at": stamp.known_at,
        "head": stamp.head,
        "digest": stamp.digest,
        "release": stamp.release,
        "recorded": _recorded(verdict.recorded),
        "agrees": verdict.agrees,
        "intact": verdict.intact,
        "sentences": verdict.sentences,
        "changes": verdict.changes,
        "moves": [move.as_json() for move in verdict.moves],
    }


def _recorded(paper: RecordedPaper | None) -> dict[str, Any] | None:
    """Return what the register says of the file, None when it does not know it."""
    if paper is None:
        return None
    return {"made_at": paper.made_at, "made_by": paper.made_by, "release": paper.release}
