"""Each page on a national programme: 101 départements, a million expense lines.

100 000 applications, 100 000 EJ of ten lines, 500 000 coaching notes, 20 000 teams
(`bench/programme.py`), on a real server driven through its web socket. Fails when a page
takes more than 300 ms warm (its median), or more than 1.5 s for the first reader after an
import: before each page's first run one coaching note more is imported, so that every
figure is to be made again. Limits are of the time that passes, on two quiet cores; beside
it, the CPU time of the server, which other programs of the machine change less.

`python -m bench.national --base cap.sqlite` measures a database made before by this command
(`--keep cap.sqlite`), which takes most of its time; each measure adds imports to it.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.answering import reader, served
from bench.measure import server_cpu_s, table
from bench.pages import PAGES
from bench.programme import PROGRAMME, prepare, write_database, write_more

_FIRST_LIMIT_S, _WARM_LIMIT_S, _RUNS = 1.5, 0.300, 10


@dataclass(frozen=True, slots=True)
class Page:
    """Seconds that a page takes, and CPU seconds of the server: at first, then the median."""

    name: str
    first_s: float
    first_cpu_s: float
    warm_s: float
    warm_cpu_s: float

    @property
    def is_slow(self) -> bool:
        """Whether it passes a limit."""
        return self.first_s > _FIRST_LIMIT_S or self.warm_s > _WARM_LIMIT_S


def main(arguments: Sequence[str] = ()) -> int:
    """Print the table; return 1 when a limit is passed."""
    parser = argparse.ArgumentParser(description="Mesurer les pages sur un programme national.")
    parser.add_argument("--base", type=Path, help="une base déjà faite par cette commande")
    parser.add_argument("--keep", type=Path, help="où garder la base faite")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = prepare(folder)
        database = asked.base or asked.keep or folder / "cap.sqlite"
        if not asked.base:
            print("Programme national…", file=sys.stderr)
            start = time.process_time()
            write_database(database, folder)
            print(f"Un import : {time.process_time() - start:.0f} s de calcul.")
        with served(database, environment=environment) as url:
            pages = list(_every_page(url, database, folder))
    print(table([_HEADINGS, *map(_row, pages)]))
    slow = [page.name for page in pages if page.is_slow]
    if slow:
        print(f"Hors limites : {', '.join(slow)}.", file=sys.stderr)
    return 1 if slow else 0


_HEADINGS = ("page", "première (ms)", "calcul (ms)", "ensuite, p50 (ms)", "calcul (ms)")


def _row(page: Page) -> tuple[str, ...]:
    seconds = (page.first_s, page.first_cpu_s, page.warm_s, page.warm_cpu_s)
    return (page.name, *(f"{taken * 1000:.0f}" for taken in seconds))


def _every_page(url: str, database: Path, folder: Path) -> Iterator[Page]:
    """Yield each page: its first run after an import, then the next ones."""
    for title, page in PAGES.items():
        with reader(url, page, f"programme={PROGRAMME}", warming=1) as session:
            # Another note for each import, on a database measured before too.
            write_more(database, folder, time.time_ns())
            started = server_cpu_s()
            first = session.rerun()
            after_first = server_cpu_s()
            warm = session.answers(lambda: True, _RUNS).p50
            warm_cpu = (server_cpu_s() - after_first) / _RUNS
            yield Page(title, first, after_first - started, warm, warm_cpu)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
