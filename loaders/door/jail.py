"""Run a module that touches an untrusted file in a child process that may die.

Native readers end the whole process when a hostile file asks for too much memory, so
nothing opens a received file in the server's own process. The child imports what reads, waits
to be told which file, and limits itself before it opens it: address space, processor time, no
core dump. It may be started ahead, so that nobody waits for its imports. The parent holds the
wall clock and the size of the answer. Where the `resource` module does not exist (Windows), only
these last two hold.

The child answers with one JSON object on its standard output: `{"ok": true, …}`, or
`{"ok": false, "kind": …, "message": …}`. Anything else (signal, exit code, silence,
text that is not such an object) is a refusal: the parent trusts nothing it cannot parse.
"""

import atexit
import gc
import importlib
import json
import math
import os
import runpy
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from loaders.door.refusal import DAMAGED, Unreadable

# Large blocks come and go while a sheet is scanned: kept in the heap, they are not asked of
# the kernel again each time (glibc; without effect elsewhere).
_MEMORY = {"MALLOC_MMAP_THRESHOLD_": "1000000000", "MALLOC_TRIM_THRESHOLD_": "1000000000"}
_WAITING = 1 if sys.platform == "win32" else 6
"""Times its processor time that a child may last: on a machine busy with other imports, an
honest file waits its turn. Without a limit on processor time, the wall clock is the limit."""
PROJECT = Path(__file__).resolve().parents[2]
MAX_OUTPUT_BYTES = 64 << 20

UNSAFE = "Ce fichier n’a pas pu être lu sans risque : "
CRASHED = f"{UNSAFE}il est endommagé, ou il demande trop de mémoire. {DAMAGED}"
TOO_SLOW = (
    f"{UNSAFE}sa lecture prend trop de temps. Supprimez les lignes et les colonnes vides "
    "ou inutiles, ou découpez-le en plusieurs fichiers, puis recommencez."
)
TOO_LONG = (
    f"{UNSAFE}il contient trop de données pour être lu en une fois. "
    "Découpez-le en plusieurs fichiers, puis recommencez."
)


def reading_seconds(path: Path) -> float:
    """Return how long a file may be read: ten seconds, and four more per megabyte.

    What a small file can hide is bounded by the preflight; an honest large one, on a busy
    machine, must not be taken for an attack.
    """
    return 10 + 4 * path.stat().st_size / 1e6


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the child answered; `output` is its JSON text, empty when it gave none."""

    ok: bool
    kind: str | None
    message: str | None
    output: str


def run_jailed(
    module: str,
    arguments: Sequence[str],
    *,
    seconds: float = 10,
    memory_bytes: int = 1 << 30,
    another: bool = False,
) -> Verdict:
    """Run `python -m module arguments…` in a limited child and return its verdict.

    Args:
        module: dotted name; its `__main__` part calls `child_main`.
        arguments: passed as they are.
        seconds: limit of processor time, rounded up; the wall clock's is `_WAITING` times it.
        memory_bytes: limit of the child's address space.
        another: Whether this one will be followed by another: it is then started ahead.

    Returns:
        The child's verdict; `kind` is `unreadable` when it died, hung, or answered with
        something that is not a verdict. Never raises because of the file.
    """
    request = json.dumps([seconds, memory_bytes, list(arguments)]).encode("ascii")
    late = threading.Event()
    with _waiting(module) as child:

        def stop() -> None:
            late.set()
            child.kill()

        clock = threading.Timer(seconds * _WAITING, stop)
        clock.start()
        try:
            with suppress(BrokenPipeError), child.stdin or BytesIO() as told:
                told.write(request)
            if another:
                start_ahead(module)
            output = child.stdout.read(MAX_OUTPUT_BYTES + 1) if child.stdout else b""
            if len(output) > MAX_OUTPUT_BYTES:
                child.kill()
            code = child.wait()
        finally:
            clock.cancel()
            child.kill()
    return _verdict(code, output, late.is_set())


_ready: dict[str, subprocess.Popen[bytes]] = {}
_lock = threading.Lock()


def start_ahead(module: str) -> None:
    """Start the child that the next `run_jailed` of a module will find waiting; one at most."""
    with _lock:
        known = _ready.get(module)
        if known is None or known.poll() is not None:
            _ready[module] = _started(module)
    if known and known is not _ready.get(module):
        _end(known)


def _waiting(module: str) -> subprocess.Popen[bytes]:
    """Return a child that waits for its request: the one started ahead, if it still lives."""
    with _lock:
        child = _ready.pop(module, None)
    if child and child.poll() is None:
        return child
    if child:
        _end(child)
    return _started(module)


def _started(module: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", __name__, module],
        cwd=PROJECT,
        env={**os.environ, **_MEMORY},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _end(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.communicate()


@atexit.register
def _end_all() -> None:
    for child in _ready.values():
        _end(child)
    _ready.clear()


def _verdict(code: int, output: bytes, late: bool) -> Verdict:
    """Return what the child's end and answer mean."""
    if len(output) > MAX_OUTPUT_BYTES:
        return Verdict(False, "unreadable", TOO_LONG, "")
    if late or _ran_out_of_time(code):
        return Verdict(False, "unreadable", TOO_SLOW, "")
    try:
        text = output.decode("utf-8")
        answer = json.loads(text)
    except (ValueError, RecursionError):
        answer = text = None
    if code != 0 or not isinstance(answer, dict):
        return Verdict(False, "unreadable", CRASHED, "")
    if answer.get("ok") is True:
        return Verdict(True, None, None, text or "")
    kind, message = answer.get("kind"), answer.get("message")
    if answer.get("ok") is not False or not (isinstance(kind, str) and isinstance(message, str)):
        return Verdict(False, "unreadable", CRASHED, "")
    return Verdict(False, kind, message, text or "")


def _ran_out_of_time(code: int) -> bool:
    """Return whether the kernel stopped the child for its processor time."""
    if sys.platform == "win32":
        return False
    import signal

    return code == -signal.SIGXCPU


def child_main(function: Callable[[list[str]], Mapping[str, Any]]) -> None:
    """Run `function` on the command line's arguments and print its answer as JSON.

    What `function` returns is printed with `"ok": true`; an `Unreadable` is printed as
    the refusal it is; anything else is the refusal « could not be read safely », whose
    `detail` (never shown to a user) names the exception.
    """
    try:
        answer = json.dumps({"ok": True, **function(sys.argv[1:])}, allow_nan=False)
    except Unreadable as refusal:
        answer = json.dumps({"ok": False, "kind": refusal.kind, "message": refusal.message})
    # The only place that may catch everything: a panic of the native reader derives from
    # BaseException, and whatever happens in here the parent must get a verdict.
    except BaseException as error:  # noqa: BLE001
        answer = json.dumps(
            {"ok": False, "kind": "unreadable", "message": CRASHED, "detail": repr(error)[:2000]}
        )
    sys.stdout.buffer.write(answer.encode("ascii") + b"\n")
    sys.stdout.buffer.flush()
    # Leave without unwinding: freeing a large sheet cell by cell would cost as much as
    # reading it, and a reader that panicked may panic again.
    os._exit(0)


def confine(seconds: float, memory_bytes: int) -> None:
    """Limit this process for good: address space, processor time, no core dump."""
    if sys.platform == "win32":
        return
    import resource

    until = math.ceil(time.process_time() + seconds)
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (until, until + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    # A reader makes millions of cells and no cycles, then ends: nothing is worth collecting.
    gc.disable()
    module_name = sys.argv[1]
    importlib.import_module(module_name)
    asked = sys.stdin.buffer.read()
    if asked:  # else whoever started it has ended
        limit_s, limit_bytes, words = json.loads(asked)
        confine(limit_s, limit_bytes)
        sys.argv = [module_name, *words]
        del sys.modules[module_name]  # run as a script, it is another module
        runpy.run_module(module_name, run_name="__main__", alter_sys=True)
