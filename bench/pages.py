"""How long each page takes on the samples, at the server, and fifty readers at once.

A real server (`streamlit run`) driven through its web socket: from the request of a full run
to the message that says it is whole, everything sent. Beside the time that passes, the CPU
time of the server, which other programs of the machine hardly change. Fails when a page's
median passes 60 ms, or when fifty readers who change the day every 5 seconds wait more than
400 ms (their 95th percentile): limits for two quiet cores; how much of them the host of a
virtual machine took meanwhile is said at the end. The peer is the Budget page as it is usually
written (`bench/peer_page.py`): plotly.express, no `gc.freeze()`, and garbage collected after
every run.

`python -m bench.pages --quick` takes a minute: fewer runs, fewer readers, same limits. With
`--before`, each page is measured in turn here and in the tree of `bench/baseline.txt`: all together
they must not cost more than a tenth more.
"""

import argparse
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from bench.answering import Answers, Reader, command, reader, served
from bench.baseline import tree_before
from bench.measure import PROJECT, machine_ticks, server_cpu_s, table

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
    "Rapports": "rapports",
}
"""Title → address; the first page has none."""
_PROGRAMMES = ("preincubation-2020", "hackathon-2017")
_DAYS = ("2021-03-01", "2021-03-15", "2021-03-29", "2021-04-12")
_PAGE_LIMIT_S, _CROWD_LIMIT_S = 0.060, 0.400
_EVERY_S = 5.0
_MOST_OF_BEFORE = 1.1
_USUAL = {"STREAMLIT_RUNNER_POST_SCRIPT_GC": "true"}
"""Streamlit's own setting, which Cap changes, for the peer."""
Rows = list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is measured: runs of each page, runs before them, readers, their changes."""

    runs: int
    warming: int
    readers: int
    changes: int


_FULL, _QUICK = Effort(40, 10, 50, 6), Effort(10, 4, 10, 3)


@dataclass(frozen=True, slots=True)
class Page:
    """How a page answers, and the CPU seconds that the server takes for one answer."""

    name: str
    answers: Answers
    cpu_s: float


def main(arguments: Sequence[str] = ()) -> int:
    """Print the tables; return 1 when a limit is passed."""
    parser = argparse.ArgumentParser(description="Mesurer les pages, à côté d’une page usuelle.")
    parser.add_argument("--quick", action="store_true", help="moins de passages et de lecteurs")
    parser.add_argument(
        "--before", action="store_true", help="à côté de l’arbre de bench/baseline.txt"
    )
    options = parser.parse_args(arguments)
    taken, passed = machine_ticks()
    effort = _QUICK if options.quick else _FULL
    if options.before:
        return _beside_the_tree_before(effort)
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "cap.sqlite"
        if command("demo", database=database).wait():
            raise RuntimeError("the samples do not load")
        with served(database) as url:
            pages = list(_every_page(url, effort))
            crowd = _crowd(url, "budget", effort)
        with served(database, "bench/peer_page.py", _USUAL) as url:
            name = f"Budget, écrite avec plotly.express ({_PROGRAMMES[0]})"
            peer = _page(url, name, "", _PROGRAMMES[0], effort)
            peers = _crowd(url, "", effort)
    rows: Rows = [("une page, un lecteur", "p50 (ms)", "p95 (ms)", "CPU du serveur (ms)")]
    rows += [(*_row(page.name, page.answers), f"{page.cpu_s * 1000:.0f}") for page in pages]
    rows.append((*_row(peer.name, peer.answers), f"{peer.cpu_s * 1000:.0f}"))
    print(table(rows))
    rows = [(f"{effort.readers} lecteurs qui changent le jour", "p50 (ms)", "p95 (ms)")]
    rows += [_row("Budget", crowd), _row("la même avec plotly.express", peers)]
    print("\n" + table(rows))
    until_taken, until_passed = machine_ticks()
    share = (until_taken - taken) / max(1, until_passed - passed)
    print(f"\nPris à cette machine par son hôte, pendant la mesure : {share:.0%}.", flush=True)
    return _judged(pages, crowd)


def _beside_the_tree_before(effort: Effort) -> int:
    """Print each page here and in the tree before, measured in turn; return 1 past a tenth more."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        before = tree_before(folder)
        urls: list[str] = []
        for tree in (PROJECT, before):
            database = folder / f"{len(urls)}.sqlite"
            if command("demo", database=database, folder=tree).wait():
                raise RuntimeError(f"the samples do not load in {tree}")
            urls.append(stack.enter_context(served(database, folder=tree)))
        pairs = [
            [_page(url, f"{title} ({programme})", page, programme, effort) for url in urls]
            for programme in _PROGRAMMES
            for title, page in PAGES.items()
        ]
    rows: Rows = [("une page, un lecteur", "p50 (ms)", "avant (ms)", "CPU (ms)", "avant (ms)")]
    for now, then in pairs:
        waits = (now.answers.p50, then.answers.p50, now.cpu_s, then.cpu_s)
        rows.append((now.name, *(f"{seconds * 1000:.0f}" for seconds in waits)))
    print(table(rows))
    now_s, then_s = (sum(pair[at].answers.p50 for pair in pairs) for at in (0, 1))
    print(f"\nEnsemble : {now_s / then_s:.2f} fois l’arbre d’avant (au plus {_MOST_OF_BEFORE}).")
    return 1 if now_s > _MOST_OF_BEFORE * then_s else 0


def _judged(pages: Sequence[Page], crowd: Answers) -> int:
    """Say which limits are passed; return 1 when one is."""
    slow = [page.name for page in pages if page.answers.p50 > _PAGE_LIMIT_S]
    if slow:
        print(f"Plus de {_PAGE_LIMIT_S * 1000:.0f} ms : {', '.join(slow)}.", file=sys.stderr)
    if crowd.p95 > _CROWD_LIMIT_S:
        print(f"Ensemble, plus de {_CROWD_LIMIT_S * 1000:.0f} ms.", file=sys.stderr)
    return 1 if slow or crowd.p95 > _CROWD_LIMIT_S else 0


def _row(name: str, answers: Answers) -> tuple[str, ...]:
    return (name, f"{answers.p50 * 1000:.0f}", f"{answers.p95 * 1000:.0f}")


def _every_page(url: str, effort: Effort) -> Iterator[Page]:
    """Yield how each page of each programme answers."""
    for programme in _PROGRAMMES:
        for title, page in PAGES.items():
            yield _page(url, f"{title} ({programme})", page, programme, effort)


def _page(url: str, name: str, page: str, programme: str, effort: Effort) -> Page:
    """Return how a page answers one reader who asks for it again and again."""
    with reader(url, page, f"programme={programme}", warming=effort.warming) as session:
        before = server_cpu_s()
        answers = session.answers(lambda: True, effort.runs)
        return Page(name, answers, (server_cpu_s() - before) / effort.runs)


def _crowd(url: str, page: str, effort: Effort) -> Answers:
    """Return how a page answers when many readers change the day, each in its own session."""
    query = f"programme={_PROGRAMMES[0]}"
    with ExitStack() as stack:
        sessions = [
            stack.enter_context(reader(url, page, query, warming=1)) for _ in range(effort.readers)
        ]
        with ThreadPoolExecutor(effort.readers) as readers:
            waits = readers.map(
                lambda rank: _change_days(sessions[rank], rank / effort.readers, effort.changes),
                range(effort.readers),
            )
            return Answers([seconds for each in waits for seconds in each])


def _change_days(session: Reader, step: float, changes: int) -> list[float]:
    """Change the day every few seconds; return the waits.

    Args:
        session: The reader's.
        step: How far out of step with the first reader, from 0 to 1.
        changes: How many.
    """
    start = time.perf_counter() + step * _EVERY_S
    query, waits = session.query, []
    for change in range(changes):
        threading.Event().wait(max(0.0, start + change * _EVERY_S - time.perf_counter()))
        day = _DAYS[(round(step * len(_DAYS)) + change) % len(_DAYS)]
        session.query = f"{query}&au={day}"
        waits.append(session.rerun())
    return waits


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
