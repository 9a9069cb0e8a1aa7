"""From the drop of a workbook of 1 000 rows to its verdict, on a warm server's terms.

What people wait for: `Upload.read` in a process that has already read one, with a reader started
ahead as the page Imports starts it, and without; beside a bare `pandas.read_excel` of the same file
in a warm process, which checks nothing and opens it where it stands.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pandas

from bench.measure import table
from bench.workbooks import applications
from loaders.session import Upload, make_ready

_TIMES = 10
_IDLE_S = 1.5
"""How long nobody drops anything: long enough for a reader started ahead to be ready."""


@dataclass(slots=True)
class _Dropped:
    """A file as a browser sends it."""

    name: str
    content: bytes

    def getvalue(self) -> bytes:
        """Return what it holds."""
        return self.content


def main() -> int:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workbook, database = folder / "candidatures.xlsx", folder / "cap.sqlite"
        applications(workbook, rows=1_000)
        content = workbook.read_bytes()

        def check() -> None:
            upload = Upload([_Dropped(workbook.name, content)], database)
            upload.read_as("preincubation-2020")
            upload.read()
            if upload.report is None:
                raise RuntimeError(upload.refusal or "not read")

        def peer() -> None:
            pandas.read_excel(workbook)

        measures = {
            "Cap, lecteur lancé d’avance": _waits(check, make_ready),
            "Cap, sans": _waits(check),
            "pandas.read_excel (openpyxl)": _waits(peer),
        }
    rows = [("1 000 lignes × 14, du dépôt au verdict", "médiane (ms)", "la plus longue (ms)")]
    rows += [
        (what, f"{statistics.median(waits) * 1000:.0f}", f"{max(waits) * 1000:.0f}")
        for what, waits in measures.items()
    ]
    print(table(rows))
    return 0


def _waits(action: Callable[[], None], before: Callable[[], None] = lambda: None) -> list[float]:
    """Return how long an action takes, the first time apart, which warms up."""
    waits = []
    for _ in range(_TIMES + 1):
        before()
        time.sleep(_IDLE_S)
        start = time.perf_counter()
        action()
        waits.append(time.perf_counter() - start)
    return waits[1:]


if __name__ == "__main__":
    sys.exit(main())
