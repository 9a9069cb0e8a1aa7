"""Read the files of one call, each in its own jailed child, into one staging file.

The programme is found from the database or from the words of the files, when nobody says it.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from data.agreement.model import agreements
from data.problems import Problem, Sentence
from data.store.database import open_for_reading, programmes_with_rows
from data.store.schema import create_staging
from loaders.door.jail import reading_seconds, run_jailed
from loaders.headings.mapping import HeadingChoice, dump
from loaders.headings.unread import ReadAs
from loaders.headings.unread import dump as dump_said
from loaders.judge.review import Options, choices_for
from loaders.staging import add_problem

OnFile = Callable[[str], None]
"""Called with the name of each file before it is read, from the reader's own thread."""


class UsageError(Exception):
    """The command is not complete; the French reason is its text."""


class ProgrammeNeededError(UsageError):
    """The files may be of several programmes: `candidates`, their keys."""

    def __init__(self, candidates: Sequence[str]) -> None:
        super().__init__(
            "Précisez le programme avec --programme : les fichiers peuvent être de "
            f"{' ou de '.join(candidates)}."
        )
        self.candidates = tuple(candidates)


def names(files: Sequence[Path]) -> dict[Path, str]:
    """Return what to call each file: its name, or its path where two files share a name."""
    paths = {file: file.resolve() for file in files}
    named = {file: path.name for file, path in paths.items()}
    if len(set(named.values())) < len(set(paths.values())):
        return {file: str(path) for file, path in paths.items()}
    return named


def silently(name: str) -> None:
    """Say nothing of the files as they are read."""


def gather(
    files: Sequence[Path],
    database: Path,
    programme: str | None,
    folder: Path,
    options: Options,
    on_file: OnFile = silently,
) -> tuple[Path, str]:
    """Stage the files for their programme; return the staging file and the programme.

    It is the programme asked, the only one that has rows, the usual one unless the files say
    otherwise, or the only one whose words they speak.

    Args:
        files: The files, in the order given.
        database: The database; it is only read.
        programme: The programme asked; None to tell it.
        folder: An empty folder, where the staging file is left.
        options: What the sender says beside the files.
        on_file: Called with the name of each file before it is read.

    Raises:
        ProgrammeNeededError: If the programme cannot be told.
        UsageError: If the programme asked does not exist.
    """
    known = list(agreements())
    if programme is not None and programme not in known:
        raise UsageError(f"Le programme « {programme} » n’existe pas. Connus : {', '.join(known)}.")
    with open_for_reading(database) as connection:
        with_rows = programmes_with_rows(connection)
    candidates = [programme] if programme is not None else with_rows or known

    def stage(name: str) -> Path:
        choices = choices_for(database, name, options)
        return _stage(files, folder / f"{name}.sqlite", name, choices, options.read_as, on_file)

    usual = options.usual if options.usual in candidates else None
    staged = {usual: stage(usual)} if usual else {}
    if usual and not _words_not_known(staged[usual])[0]:
        return staged[usual], usual
    staged |= {name: stage(name) for name in candidates if name != usual}
    chosen = candidates[0] if len(candidates) == 1 else _tell(staged, usual)
    return staged[chosen], chosen


def _tell(staged: dict[str, Path], usual: str | None) -> str:
    """Return the programme whose words the files speak, of those they were staged for."""
    faults = {name: _words_not_known(path) for name, path in staged.items()}
    fitting = [name for name, (unknown, spoken) in faults.items() if not unknown and spoken]
    if len(fitting) == 1:
        return fitting[0]
    if not any(holds_rows(path) for path in staged.values()):
        return next(iter(staged))  # nothing to load: the problems are the same
    fewest = min(unknown for unknown, _ in faults.values())
    nearest = [name for name, (unknown, spoken) in faults.items() if unknown == fewest and spoken]
    if len(nearest) == 1:
        return nearest[0]
    if usual:
        return usual
    raise ProgrammeNeededError(list(staged))


def holds_rows(path: Path) -> bool:
    """Tell whether a staging file holds any row of data."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT 1 FROM sheets WHERE rows > 0").fetchone() is not None


def _words_not_known(path: Path) -> tuple[int, bool]:
    """Count the words of a programme that a staging file does not know.

    Returns:
        Rows whose partner, session, phase or programme is not known; whether any row says
        anything of a programme at all.
    """
    with closing(sqlite3.connect(path)) as connection:
        (unknown,) = connection.execute(
            """SELECT COUNT(*) FROM file_problems WHERE kind IN
            ('unknown_partner', 'unknown_session', 'unknown_phase', 'wrong_programme',
            'other_programme')"""
        ).fetchone()
        spoken = connection.execute(
            """SELECT 1 FROM partners UNION ALL SELECT 1 FROM contributions UNION ALL
            SELECT 1 FROM phase_dates UNION ALL SELECT 1 FROM scores UNION ALL
            SELECT 1 FROM decisions UNION ALL SELECT 1 FROM amendments UNION ALL
            SELECT 1 FROM events UNION ALL SELECT 1 FROM notices UNION ALL
            SELECT 1 FROM file_problems WHERE kind LIKE 'unknown%' UNION ALL
            SELECT 1 FROM applications WHERE partner NOT NULL UNION ALL
            SELECT 1 FROM teams WHERE partner NOT NULL UNION ALL
            SELECT 1 FROM expenses LIMIT 1"""
        ).fetchone()
    return unknown, spoken is not None


READER = "loaders.stage"
"""The module that a jailed child runs on each file."""


def _stage(
    files: Sequence[Path],
    path: Path,
    programme: str,
    choices: Sequence[HeadingChoice],
    said: Sequence[ReadAs],
    on_file: OnFile,
) -> Path:
    """Read each file in its own jailed child, into one staging file."""
    create_staging(path)
    seen: dict[str, str] = {}
    known = names(files)
    for rank, file in enumerate(files, start=1):
        name, digest = known[file], sha256(file)
        on_file(name)
        if digest in seen:
            same = Sentence(
                "", f"« {name} » est le même fichier que « {seen[digest]} » : lu une fois"
            )
            _add_problem(path, name, Problem("repeated_row", same, "warning"))
            continue
        seen[digest] = name
        verdict = run_jailed(
            READER,
            [str(file.resolve()), name, str(path), programme, dump(choices), dump_said(said, name)],
            seconds=reading_seconds(file),
            another=rank < len(files),
        )
        if not verdict.ok:
            refusal = Sentence("", verdict.message or "", mend="")
            _add_problem(path, name, Problem(verdict.kind or "unreadable", refusal))
    return path


def sha256(file: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal digits."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _add_problem(path: Path, file: str, problem: Problem) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        add_problem(connection, file, problem)
