"""Run a module that touches an untrusted file in a child process that may die.

Native readers end the whole process when a hostile file asks for too much memory, so
nothing opens a received file in the server's own process. The child limits itself
before it imports anything but the standard library: address space, processor time, no
core dump. The parent holds the wall clock and the size of the answer. Where the
`resource` module does not exist (Windows), only these last two hold.

The child answers with one JSON object on its standard output: `{"ok": true, …}`, or
`{"ok": false, "kind": …, "message": …}`. Anything else (signal, exit code, silence,
text that is not such an object) is a refusal: the parent trusts nothing it cannot parse.
"""

import gc
import json
import math
import os
import runpy
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
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
) -> Verdict:
    """Run `python -m module arguments…` in a limited child and return its verdict.

    Args:
        module: dotted name; its `__main__` part calls `child_main`.
        arguments: passed as they are.
        seconds: limit of processor time, rounded up; the wall clock's is `_WAITING` times it.
        memory_bytes: limit of the child's address space.

    Returns:
        The child's verdict; `kind` is `unreadable` when it died, hung, or answered with
        something that is not a verdict. Never raises because of the file.
    """
    command = [sys.executable, "-m", __name__, str(seconds), str(memory_bytes), module]
    late = threading.Event()
    with subprocess.Popen(
        [*command, *arguments],
        cwd=PROJECT,
        env={**os.environ, **_MEMORY},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as child:

        def stop() -> None:
            late.set()
            child.kill()

        clock = threading.Timer(seconds * _WAITING, stop)
        clock.start()
        try:
            output = child.stdout.read(MAX_OUTPUT_BYTES + 1) if child.stdout else b""
            if len(output) > MAX_OUTPUT_BYTES:
                child.kill()
            code = child.wait()
        finally:
            clock.cancel()
            child.kill()
    return _verdict(code, output, late.is_set())


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

    time = math.ceil(seconds)
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (time, time + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    confine(float(sys.argv[1]), int(sys.argv[2]))
    # A reader makes millions of cells and no cycles, then ends: nothing is worth collecting.
    gc.disable()
    module_name = sys.argv[3]
    sys.argv = sys.argv[3:]
    runpy.run_module(module_name, run_name="__main__", alter_sys=True)
