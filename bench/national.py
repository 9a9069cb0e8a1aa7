"""Each page on a national programme: 101 départements, a million expense lines.

100 000 applications, 100 000 EJ of ten lines, 500 000 coaching notes, 20 000 teams
(`bench/programme.py`), on a real server driven through its web socket. Fails when a page
takes more than 300 ms warm (its median), or more than 1.5 s for the first reader after an
import: before each page's first run one coaching note more is imported, so that every
figure is to be made again.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.answering import reader, served
from bench.measure import table
from bench.pages import PAGES
from bench.programme import PROGRAMME, prepare, write_database, write_more

_FIRST_LIMIT_S, _WARM_LIMIT_S, _RUNS = 1.5, 0.300, 10


def main() -> int:
    """Print the table; return 1 when a limit is passed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = prepare(folder)
        database = folder / "cap.sqlite"
        print("Programme national…", file=sys.stderr)
        start = time.process_time()
        write_database(database, folder)
        print(f"Un import : {time.process_time() - start:.0f} s de calcul.")
        with served(database, environment=environment) as url:
            measured = list(every_page(url, database, folder))
    rows = [("page", "première (ms)", "ensuite, p50 (ms)")]
    rows += [(page, f"{first * 1000:.0f}", f"{warm * 1000:.0f}") for page, first, warm in measured]
    print(table(rows))
    slow = [page for page, first, warm in measured
            if first > _FIRST_LIMIT_S or warm > _WARM_LIMIT_S]  # fmt: skip
    if slow:
        print(f"Hors limites : {', '.join(slow)}.", file=sys.stderr)
    return 1 if slow else 0


def every_page(url: str, database: Path, folder: Path) -> Iterator[tuple[str, float, float]]:
    """Yield each page, the first run after an import, and the median of the next, in seconds."""
    for number, (title, page) in enumerate(PAGES.items()):
        with reader(url, page, f"programme={PROGRAMME}", warming=1) as session:
            write_more(database, folder, number)
            first = session.rerun()
            yield title, first, session.answers(lambda: True, _RUNS).p50


if __name__ == "__main__":
    sys.exit(main())
