"""A national programme: 101 départements, a hundred times what the samples hold.

Its rows (`bench/programme_rows.py`) are written by the path that every import takes: a
staging file, then one commit.
"""

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from bench.programme_rows import CAP_CENTS, CODES, FUND, NAMES, Size, Values, note, tables
from data.agreement.model import FOLDER
from data.datasets import DATASETS
from data.incoming.diff import attached
from data.store.commit import Author, commit
from data.store.database import immediate, open_for_writing
from data.store.schema import create_staging
from loaders.staging import Staging

PROGRAMME = "preincubation-2024"
_MODEL = "preincubation-2020"
NATIONAL = Size()


def write_agreement(folder: Path) -> None:
    """Write the programme's text in a folder: the convention's, with 101 départements."""
    text = (FOLDER / f"{_MODEL}.toml").read_text(encoding="utf-8")
    text = text.replace(f'"{_MODEL}"', f'"{PROGRAMME}"', 1)
    text = re.sub(r"(cap_cents = \{ value = )\d+", rf"\g<1>{CAP_CENTS}", text, count=1)
    total = CAP_CENTS * len(CODES)
    text = re.sub(r"(cap_total_cents = \{ value = )\d+", rf"\g<1>{total}", text, count=1)
    before, _, rest = text.partition("[[partners]]")
    after = rest[rest.index("[[phases]]") :]
    partners = "".join(
        f'[[partners]]\ncode = "{code}"\nname = "{name}"\nkind = "Département"\n\n'
        for code, name in NAMES.items()
    )
    path = folder / f"{PROGRAMME}.toml"
    path.write_text(before + partners + after, encoding="utf-8")


def prepare(folder: Path) -> dict[str, str]:
    """Write the programme's text in a folder of agreements; return the variable that names it.

    This process uses it too from now on.
    """
    write_agreement(folder)
    os.environ["CAP_AGREEMENTS"] = str(folder)
    return {"CAP_AGREEMENTS": str(folder)}


def write_database(path: Path, folder: Path, size: Size = NATIONAL) -> None:
    """Load the programme into a database as one import.

    Args:
        path: The database, made when it is not there.
        folder: Where the staging file is put for the time of the import.
        size: How many rows.
    """
    write_rows(path, folder, "national.xlsx", tables(size))


def write_more(path: Path, folder: Path, number: int) -> None:
    """Load one more coaching note, another for each number, as an import."""
    row = note(0, number % 20, f"Autre coach {number}")
    write_rows(path, folder, f"point {number}.xlsx", {"coaching_notes": [row]})


def write_rows(path: Path, folder: Path, file: str, tables: Mapping[str, Iterable[Values]]) -> None:
    """Load rows, by dataset, as one import of a file of that name."""
    staged = folder / "staging.sqlite"
    create_staging(staged)
    staging = Staging(staged, file, "0" * 64)
    for name, rows in tables.items():
        _stage(staging, name, rows)
    staging.close()
    author = Author("Mesure", "2024-07-01T12:00:00", file)
    with open_for_writing(path) as connection, attached(connection, staged), immediate(connection):
        commit(connection, PROGRAMME, FUND, author)
    staged.unlink()


def _stage(staging: Staging, name: str, rows: Iterable[Values]) -> None:
    """Stage rows of a dataset as one sheet."""
    dataset = DATASETS[name]
    letters = {column: "ABCDEFGHIJKLMNOPQRST"[i] for i, column in enumerate(dataset.names)}
    sheet = staging.add_sheet(dataset.sheet, name, "template", 1, letters)
    if name == "expenses":
        staging.add_sides(sheet, ("AE", "CP"))
    count = 0
    for count, values in enumerate(rows, start=1):
        cells = [values.get(column) for column in dataset.names]
        row = (sheet, count + 1, dataset.key_of(values), *cells, None)
        staging.add_row(name, row)
    staging.count_rows(sheet, count, 0, 0)
