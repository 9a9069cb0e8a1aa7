"""Reading, checking and committing 100 000 applications, beside pandas, which checks nothing.

Fails when Cap costs more than a fifth of pandas with openpyxl, or more than pandas with
calamine.
"""

import sys
import tempfile
from pathlib import Path

from bench.measure import run, table
from bench.workbooks import applications

_PEER = (
    "import sqlite3, sys, pandas;"
    "frame = pandas.read_excel(sys.argv[1], engine=sys.argv[3]);"
    "frame.to_sql('applications', sqlite3.connect(sys.argv[2]), index=False)"
)


def main() -> int:
    """Print the table; return 1 when a limit is passed."""
    with tempfile.TemporaryDirectory() as folder:
        workbook = Path(folder) / "candidatures.xlsx"
        print("Classeur de 100 000 candidatures, 14 colonnes…", file=sys.stderr)
        applications(workbook)
        programme = ("--programme", "preincubation-2020")
        database = str(Path(folder) / "cap.sqlite")
        load = ["-m", "loaders", "load", str(workbook), *programme, "--db", database]
        ours = run(load)
        again = run(load)
        peers = {
            engine: run(
                ["-c", _PEER, str(workbook), str(Path(folder) / f"{engine}.sqlite"), engine]
            )
            for engine in ("calamine", "openpyxl")
        }
    rows = [("", "CPU (s)", "fois Cap", "mémoire (Mio)")]
    for name, measure in (
        ("Cap : lire, vérifier, enregistrer", ours),
        ("Cap : le même fichier à nouveau", again),
        ("pandas (calamine) + to_sql", peers["calamine"]),
        ("pandas (openpyxl) + to_sql", peers["openpyxl"]),
    ):
        ratio = measure.cpu_s / ours.cpu_s
        rows.append((name, f"{measure.cpu_s:.2f}", f"{ratio:.2f}", f"{measure.peak_mib:.0f}"))
    print(table(rows))
    too_slow = ours.cpu_s > peers["calamine"].cpu_s or ours.cpu_s * 5 > peers["openpyxl"].cpu_s
    if too_slow:
        print("Cap dépasse une des deux limites.", file=sys.stderr)
    return 1 if too_slow else 0


if __name__ == "__main__":
    sys.exit(main())
