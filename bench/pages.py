"""How long each page takes on the samples, at the server, and fifty readers at once.

A real server (`streamlit run`) driven through its web socket: from the request of a run to
the message that says it is whole, everything sent. Fails when a page's median passes 60 ms,
or when fifty readers who change the day every 5 seconds wait more than 400 ms (their 95th
percentile). The peer is the Budget page as it is usually written (`bench/peer_page.py`):
plotly.express, and no `gc.freeze()`.
"""

import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

from bench.answering import Answers, Reader, command, reader, served
from bench.measure import table

PAGES = {
    "Vue d’ensemble": "",
    "Avancement": "avancement",
    "Candidatures": "candidatures",
    "Équipes et coaching": "equipes",
    "Budget": "budget",
    "Restitutions": "restitutions",
    "Jury": "jury",
    "Imports": "imports",
    "Historique": "historique",
}
"""Title → address; the first page has none."""
_PROGRAMMES = ("preincubation-2020", "hackathon-2017")
_DAYS = ("2021-03-01", "2021-03-15", "2021-03-29", "2021-04-12")
_PAGE_LIMIT_S, _CROWD_LIMIT_S = 0.060, 0.400
_RUNS, _READERS, _CHANGES, _EVERY_S = 40, 50, 6, 5.0
Rows = list[tuple[str, ...]]


def main() -> int:
    """Print the tables; return 1 when a limit is passed."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "cap.sqlite"
        if command("demo", database=database).wait():
            raise RuntimeError("the samples do not load")
        with served(database) as url:
            pages = dict(_every_page(url))
            crowd = _crowd(url, "budget")
        with served(database, "bench/peer_page.py") as url:
            with reader(url, "", f"programme={_PROGRAMMES[0]}") as session:
                peer = session.answers(lambda: True, _RUNS)
            peers = _crowd(url, "")
    rows: Rows = [("une page, un lecteur", "p50 (ms)", "p95 (ms)")]
    rows += [_row(name, answers) for name, answers in pages.items()]
    rows += [_row("la page Budget, écrite avec plotly.express", peer)]
    print(table(rows))
    rows = [(f"{_READERS} lecteurs qui changent le jour", "p50 (ms)", "p95 (ms)")]
    rows += [_row("Budget", crowd), _row("la même avec plotly.express", peers)]
    print("\n" + table(rows))
    slow = [name for name, answers in pages.items() if answers.p50 > _PAGE_LIMIT_S]
    if slow:
        print(f"Plus de {_PAGE_LIMIT_S * 1000:.0f} ms : {', '.join(slow)}.", file=sys.stderr)
    if crowd.p95 > _CROWD_LIMIT_S:
        print(f"Plus de {_CROWD_LIMIT_S * 1000:.0f} ms à {_READERS}.", file=sys.stderr)
    return 1 if slow or crowd.p95 > _CROWD_LIMIT_S else 0


def _row(name: str, answers: Answers) -> tuple[str, ...]:
    return (name, f"{answers.p50 * 1000:.0f}", f"{answers.p95 * 1000:.0f}")


def _every_page(url: str) -> Iterator[tuple[str, Answers]]:
    """Yield how each page of each programme answers, by its name."""
    for programme in _PROGRAMMES:
        for title, page in PAGES.items():
            with reader(url, page, f"programme={programme}") as session:
                yield f"{title} ({programme})", session.answers(lambda: True, _RUNS)


def _crowd(url: str, page: str) -> Answers:
    """Return how a page answers when many readers change the day, each in its own session."""
    query = f"programme={_PROGRAMMES[0]}"
    with ExitStack() as stack:
        sessions = [
            stack.enter_context(reader(url, page, query, warming=1)) for _ in range(_READERS)
        ]
        with ThreadPoolExecutor(_READERS) as readers:
            waits = readers.map(_change_days, range(_READERS), sessions)
            return Answers([seconds for each in waits for seconds in each])


def _change_days(rank: int, session: Reader) -> list[float]:
    """Change the day every few seconds, out of step with the others; return the waits."""
    start = time.perf_counter() + rank * _EVERY_S / _READERS
    query, waits = session.query, []
    for change in range(_CHANGES):
        threading.Event().wait(max(0.0, start + change * _EVERY_S - time.perf_counter()))
        session.query = f"{query}&au={_DAYS[(rank + change) % len(_DAYS)]}"
        waits.append(session.rerun())
    return waits


if __name__ == "__main__":
    sys.exit(main())
