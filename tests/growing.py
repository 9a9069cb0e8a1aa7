"""What a database says of itself, run in the folder of a Cap: the one here, or one that grew."""

import json
import sqlite3
import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from data.opening import open_figures
from data.store.commit import Author
from data.store.database import open_for_reading
from data.store.journal import head, verify
from data.store.schema import VERSION
from loaders.importing import check, load
from subjects.figures import as_json

PROGRAMME = "preincubation-2020"
ON, TODAY = date(2021, 6, 2), date(2026, 1, 1)
AUTHOR = Author("Camille", "2026-11-30T10:00:00+00:00")


def restored(dump: Path, folder: Path) -> Path:
    """Return a database made again from its dump."""
    path = folder / f"{dump.stem}.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(dump.read_text("utf-8"))
    return path


def account(database: Path, files: list[Path], more: Path | None = None) -> dict[str, Any]:
    """Say whether a database verifies, its figures at every import, what files change in it.

    `more` is loaded at the end, and the database verified again.
    """
    with open_for_reading(database) as connection:
        problems, last = verify(connection), head(connection)[0]
    figures = []
    for known_at in range(1, last + 1):
        with open_figures(database, PROGRAMME, ON, TODAY, known_at=known_at) as lens:
            figures.append(as_json(lens))
    counts = [check([file], database, PROGRAMME).counts for file in files]
    said = {
        "schema": VERSION,
        "problems": problems,
        "figures": figures,
        "changes": [[count.added, count.changed, count.withdrawn] for count in counts],
    }
    if more:
        report = load([more], database, AUTHOR, PROGRAMME)
        said["loaded"] = [report.import_id, report.counts.added, report.counts.changed]
        with open_for_reading(database) as connection:
            said["problems after"] = verify(connection)
    return said


if __name__ == "__main__":
    databases, files, more = (json.loads(argument) for argument in sys.argv[1:])
    paths = [Path(file) for file in files]
    print(json.dumps([account(Path(path), paths, Path(more)) for path in databases]))
