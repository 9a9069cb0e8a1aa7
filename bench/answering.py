"""How fast a reader's page answers while 100 000 rows are checked and loaded, beside quiet.

A real server on a copy of the samples, a reader on its web socket who opens a page again
and again, and the commands in processes of their own. Fails when the slowest answers (the
95th percentile) take more than twice what they take when nothing else runs.
"""

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

from bench.measure import PROJECT, table
from bench.workbooks import applications

PROGRAMME = "preincubation-2020"
PAGE = "budget"
LIMIT = 2.0
"""Times its quiet 95th percentile that a page may take while a file is loaded."""

_START_TRIES, _QUIET_ANSWERS, _WARMING = 600, 60, 10


@dataclass(frozen=True, slots=True)
class Answers:
    """Seconds that a page took, answer after answer; at least two."""

    seconds: Sequence[float]

    @property
    def p50(self) -> float:
        """The median, in seconds."""
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        """The 95th percentile, in seconds."""
        return statistics.quantiles(self.seconds, n=20, method="inclusive")[-1]


class Reader:
    """One session of a running server, on one page: `page` and `query` are its address."""

    def __init__(self, connection: ClientConnection, page: str, query: str) -> None:
        self._connection = connection
        self.page = page
        self.query = query

    def rerun(self) -> float:
        """Run the page once more; return the seconds until it was whole.

        Raises:
            RuntimeError: If the run does not end as a page's should.
        """
        asked = BackMsg()
        asked.rerun_script.page_name = self.page
        asked.rerun_script.query_string = self.query
        start = time.perf_counter()
        self._connection.send(asked.SerializeToString())
        while True:
            answer = ForwardMsg()
            answer.ParseFromString(self._connection.recv(timeout=60, decode=False))
            if answer.WhichOneof("type") == "page_not_found":
                raise RuntimeError(f"no page {self.page}")
            if answer.delta.new_element.WhichOneof("type") == "exception":
                raise RuntimeError(answer.delta.new_element.exception.message)
            if answer.WhichOneof("type") == "script_finished":
                if answer.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                    return time.perf_counter() - start
                raise RuntimeError(f"the run ended with status {answer.script_finished}")

    def answers(self, until: Callable[[], bool], least: int = 20) -> Answers:
        """Run the page again and again until something is over, and so many times at least."""
        seconds: list[float] = []
        while len(seconds) < least or not until():
            seconds.append(self.rerun())
        return Answers(seconds)


@contextmanager
def reader(
    url: str, page: str = PAGE, query: str = f"programme={PROGRAMME}", warming: int = _WARMING
) -> Iterator[Reader]:
    """Open a session on a running server; its first runs, which warm it up, are done.

    Args:
        url: The server's address, `http://…`.
        page: Address of the page, "" for the first one.
        query: What stands after `?` in the page's address.
        warming: How many runs to begin with.
    """
    address = url.replace("http", "ws", 1) + "/_stcore/stream"
    with connect(address, subprotocols=["streamlit"], max_size=None) as connection:  # type: ignore[list-item]
        session = Reader(connection, page, query)
        for _ in range(warming):
            session.rerun()
        yield session


@contextmanager
def served(
    database: Path,
    script: str = "dashboard.py",
    environment: Mapping[str, str] | None = None,
    folder: Path = PROJECT,
) -> Iterator[str]:
    """Run Cap's server on a database and a free port; give its address.

    Args:
        database: What it reads.
        script: What it runs, from the project's folder.
        environment: Variables that it sees besides this process's own.
        folder: The project's; another tree's to measure that one.

    Raises:
        RuntimeError: If it does not start.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", script, "--server.port", str(port)],
        cwd=folder,
        env={**os.environ, **(environment or {}), "CAP_DATABASE": str(database)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_until_up(url, process)
        yield url
    finally:
        process.terminate()
        process.wait()


def _wait_until_up(url: str, process: subprocess.Popen[bytes]) -> None:
    pause = threading.Event()
    for _ in range(_START_TRIES):
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=5):
                return
        except OSError:  # refused, or not answered in time
            if process.poll() is not None:
                break
            pause.wait(0.1)
    raise RuntimeError("the server does not start")


def command(*words: str, database: Path, folder: Path = PROJECT) -> subprocess.Popen[bytes]:
    """Start one of the loaders' commands on a database; `folder` is the project's."""
    return subprocess.Popen(
        [sys.executable, "-m", "loaders", *words, "--db", str(database)],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def answers_during(session: Reader, process: subprocess.Popen[bytes]) -> Answers:
    """Return how the page answers as long as a command runs.

    Raises:
        RuntimeError: If the command fails.
    """
    answers = session.answers(lambda: process.poll() is not None, least=2)
    if process.wait():
        raise RuntimeError(f"{process.args!r} ended with status {process.returncode}")
    return answers


def main() -> int:
    """Print the table; return 1 when a limit is passed."""
    with tempfile.TemporaryDirectory() as folder:
        database, workbook = Path(folder) / "cap.sqlite", Path(folder) / "candidatures.xlsx"
        print("Exemples, et classeur de 100 000 candidatures…", file=sys.stderr)
        if command("demo", database=database).wait():
            raise RuntimeError("the samples do not load")
        applications(workbook)
        words = (str(workbook), "--programme", PROGRAMME)
        with served(database) as url, reader(url) as session:
            quiet = session.answers(lambda: True, _QUIET_ANSWERS)
            checked = answers_during(session, command("check", *words, database=database))
            again = session.answers(lambda: True, _QUIET_ANSWERS)
            quiet = Answers([*quiet.seconds, *again.seconds])
            loaded = answers_during(session, command("load", *words, database=database))
    rows = [("", "réponses", "p50 (ms)", "p95 (ms)", "fois le p95 au calme")]
    named = {"au calme": quiet, "pendant la vérification": checked, "pendant le chargement": loaded}
    for name, answers in named.items():
        times = (f"{answers.p50 * 1000:.0f}", f"{answers.p95 * 1000:.0f}")
        ratio = f"{answers.p95 / quiet.p95:.2f}"
        rows.append((name, str(len(answers.seconds)), *times, ratio))
    print(table(rows))
    too_slow = max(checked.p95, loaded.p95) > LIMIT * quiet.p95
    if too_slow:
        print(f"La page répond plus de {LIMIT:.0f} fois moins vite.", file=sys.stderr)
    return 1 if too_slow else 0


if __name__ == "__main__":
    sys.exit(main())
