"""Reading, checking and committing 100 000 applications, beside pandas, which checks nothing.

Fails when Cap costs more than a third of pandas with openpyxl, or more than 1.3 times pandas
with calamine.
"""

import sys
import tempfile
from pathlib import Path

from bench.measure import Measure, run, table
from bench.workbooks import applications

_PEER = (
    "import sqlite3, sys, pandas;"
    "frame = pandas.read_excel(sys.argv[1], engine=sys.argv[3]);"
    "frame.to_sql('applications', sqlite3.connect(sys.argv[2]), index=False)"
)


_ROUNDS = 3
"""Each command runs so many times, in turn, and its best is kept: a busy machine slows one
round, seldom the same command in all of them."""


def main() -> int:
    """Print the table; return 1 when a limit is passed."""
    with tempfile.TemporaryDirectory() as folder:
        workbook = Path(folder) / "candidatures.xlsx"
        print("Classeur de 100 000 candidatures, 14 colonnes…", file=sys.stderr)
        applications(workbook)
        best: dict[str, Measure] = {}
        for number in range(_ROUNDS):
            for name, arguments in _commands(workbook, Path(folder) / str(number)):
                measure = run(arguments)
                if name not in best or measure.cpu_s < best[name].cpu_s:
                    best[name] = measure
    ours, calamine, openpyxl = best[_OURS], best[_CALAMINE], best[_OPENPYXL]
    rows = [("", "CPU (s)", "fois Cap", "mémoire (Mio)")]
    for name, measure in best.items():
        ratio = measure.cpu_s / ours.cpu_s
        rows.append((name, f"{measure.cpu_s:.2f}", f"{ratio:.2f}", f"{measure.peak_mib:.0f}"))
    print(table(rows))
    too_slow = ours.cpu_s > 1.3 * calamine.cpu_s or ours.cpu_s * 3 > openpyxl.cpu_s
    if too_slow:
        print("Cap dépasse une des deux limites.", file=sys.stderr)
    return 1 if too_slow else 0


_OURS, _AGAIN = "Cap : lire, vérifier, enregistrer", "Cap : le même fichier à nouveau"
_CALAMINE, _OPENPYXL = "pandas (calamine) + to_sql", "pandas (openpyxl) + to_sql"


def _commands(workbook: Path, folder: Path) -> list[tuple[str, list[str]]]:
    """Return the commands of one round, in a folder of their own."""
    folder.mkdir()
    database = str(folder / "cap.sqlite")
    programme = ["--programme", "preincubation-2020"]
    load = ["-m", "loaders", "load", str(workbook), *programme, "--db", database]
    peers = [
        (name, ["-c", _PEER, str(workbook), str(folder / f"{engine}.sqlite"), engine])
        for name, engine in ((_CALAMINE, "calamine"), (_OPENPYXL, "openpyxl"))
    ]
    return [(_OURS, load), (_AGAIN, load), *peers]


if __name__ == "__main__":
    sys.exit(main())
