"""A programme's workbook of 100 000 expense lines, beside pandas writing the same lines.

pandas with XlsxWriter writes the lines alone; Cap's workbook has every sheet, formulas with
their values, and a real table. Fails when Cap costs more CPU, or 250 MiB, or when a partner's
report on the sample takes more than 0.3 s of CPU.
"""

import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from bench.measure import Measure, run, table
from bench.programme import PROGRAMME, write_agreement, write_database
from bench.programme_rows import Size
from data.opening import open_figures
from loaders.__main__ import main as load
from subjects.papers import workbook

SIZE = Size(applications=500, orders=20_000, lines_per_order=5, teams=100, weeks=5, judged=50)
MEMORY_MIB, PARTNER_S = 250, 0.3
_PEER = (
    "import sqlite3, sys, pandas;"
    "frame = pandas.read_sql_query('SELECT exercice, ej, ej_item, dp, supplier,"
    " posted_on, fund, team, partner, category, is_eligible, committed_cents / 100.0 AS engage,"
    " paid_cents / 100.0 AS paye FROM expenses LEFT JOIN attributions USING (ej)',"
    " sqlite3.connect(sys.argv[1]), parse_dates=['posted_on']);"
    "frame.to_excel(sys.argv[2], index=False, engine='xlsxwriter')"
)
_ROUNDS, _PARTNER_ROUNDS = 2, 9
_OURS, _PEERS = "Cap : rapport du programme", "pandas + XlsxWriter : les mêmes lignes"


def main() -> int:
    """Print the table; return 1 when a limit is passed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = folder / "national.sqlite"
        print("Programme de 101 départements, 100 000 lignes de dépense…", file=sys.stderr)
        write_agreement(folder)
        write_database(database, folder, SIZE)
        best: dict[str, Measure] = {}
        for _ in range(_ROUNDS):
            for what, arguments in _commands(database, folder):
                measure = run(arguments, {"CAP_AGREEMENTS": str(folder)})
                if what not in best or measure.cpu_s < best[what].cpu_s:
                    best[what] = measure
        partner = _partner_seconds(folder)
    ours, peer = best[_OURS], best[_PEERS]
    rows = [("", "CPU (s)", "fois pandas", "mémoire (Mio)")]
    for what, measure in best.items():
        ratio = f"{measure.cpu_s / peer.cpu_s:.2f}"
        rows.append((what, f"{measure.cpu_s:.2f}", ratio, f"{measure.peak_mib:.0f}"))
    rows.append(("Cap : rapport d’un partenaire de l’exemple", f"{partner:.2f}", "", ""))
    print(table(rows))
    too_much = ours.cpu_s > peer.cpu_s or ours.peak_mib > MEMORY_MIB or partner > PARTNER_S
    if too_much:
        print("Un rapport Excel dépasse une des limites.", file=sys.stderr)
    return 1 if too_much else 0


def _commands(database: Path, folder: Path) -> list[tuple[str, list[str]]]:
    ours = ["-m", "reports", "programme", "--db", str(database), "--programme", PROGRAMME]
    return [
        (_OURS, [*ours, "-o", str(folder / "cap.xlsx"), "--by", "Mesure"]),
        (_PEERS, ["-c", _PEER, str(database), str(folder / "pandas.xlsx")]),
    ]


def _partner_seconds(folder: Path) -> float:
    """Return the median CPU of a département's report on the sample, in seconds."""
    sample = folder / "sample.sqlite"
    if load(["demo", "--db", str(sample)]):
        raise RuntimeError("the samples do not load")
    seconds = []
    for _ in range(_PARTNER_ROUNDS):
        with open_figures(sample, "preincubation-2020", None, date.today()) as lens:
            start = time.process_time()
            workbook.partner(lens, "95", folder / "partner.xlsx")
            seconds.append(time.process_time() - start)
    return statistics.median(seconds)


if __name__ == "__main__":
    sys.exit(main())
