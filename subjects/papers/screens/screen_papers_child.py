"""`python -m reports` in a process of its own, so that the server goes on answering meanwhile.

What is large is made there (a workbook, a national committee's file), and so is a file that
somebody drops read there: hostile, it would take the child down and nothing else.
"""

import os
import subprocess
import sys
from pathlib import Path
from threading import BoundedSemaphore

if sys.platform == "linux":
    import resource

ROOT = Path(__file__).resolve().parents[3]
_AT_ONCE = BoundedSemaphore(2)
"""Two children at once: more would only slow each other down."""
_MOST_S = 600
MOST_BYTES = 4 << 30
"""Address space of a child: a ZIP that swells without end stops there (Linux)."""
TOO_LONG = (
    "Ce document a demandé plus de dix minutes : demandez-le à un moment plus calme, ou à la "
    "commande écrite plus bas."
)


class RefusedChildError(Exception):
    """The child said no, or died; the French sentence is its text."""


def run_child(*arguments: str) -> str:
    """Run a command of `reports`.

    Args:
        arguments: As a person would type them after `python -m reports`.

    Returns:
        What it printed.

    Raises:
        RefusedChildError: If it printed nothing and did not end well.
    """
    with _AT_ONCE:
        child = subprocess.Popen(
            [sys.executable, "-m", "reports", *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONUTF8": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        if sys.platform == "linux":
            resource.prlimit(child.pid, resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
        try:
            printed, errors = child.communicate(timeout=_MOST_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.communicate()
            raise RefusedChildError(TOO_LONG) from None
    if child.returncode and not printed:
        raise RefusedChildError(_reason(child.returncode, errors.splitlines()))
    return printed


def _reason(code: int, said: list[str]) -> str:
    """Return why a child said no: its last sentence, unless it is a program's trace."""
    is_sentence = code in (1, 2) and said and not any(line.startswith("Traceback") for line in said)
    return said[-1] if is_sentence else f"Ce document n’a pas pu être traité (code {code})."
