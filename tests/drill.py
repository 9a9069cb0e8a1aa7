"""What the drills share: commands in processes of their own, and the state they leave."""

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.workbooks import applications
from data.store.commit import content_signature
from data.store.database import open_for_reading
from data.store.journal import head, verify
from tests.shared import ROOT
from tests.sheets import CONVENTION


@dataclass(frozen=True)
class State:
    """A database as its journal and its current rows say: the last import, and its hash."""

    number: int
    head: str
    content: list[tuple[object, ...]]

    @property
    def digest(self) -> str:
        """Number and content as one short text; not the head, which holds the hour."""
        text = repr((self.number, self.content))
        return hashlib.sha256(text.encode()).hexdigest()


def state(database: Path) -> State:
    """Return the state of a database, empty when there is none yet."""
    with open_for_reading(database) as connection:
        connection.execute("BEGIN")
        number, fingerprint, _ = head(connection)
        return State(number, fingerprint, content_signature(connection))


def problems(database: Path) -> list[str]:
    """Return what `verify` finds wrong."""
    with open_for_reading(database) as connection:
        return verify(connection)


def command(module: str, *words: object, database: Path) -> list[str]:
    """Return the words of one of our commands on a database."""
    return [sys.executable, "-m", module, *map(str, words), "--db", str(database)]


def loading(workbook: Path, database: Path) -> list[str]:
    """Return the words of a load."""
    return command("loaders", "load", workbook, "--programme", CONVENTION, database=database)


def run(words: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; what it says is kept."""
    return subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, **options)


def with_temporary(folder: Path) -> dict[str, str]:
    """Return an environment whose temporary files go to a folder, made when it is not there."""
    folder.mkdir(exist_ok=True)
    return {**os.environ, "TMPDIR": str(folder)}


def many_applications(path: Path, rows: int) -> Path:
    """Write a workbook whose load adds that many versions."""
    applications(path, rows)
    return path
