"""Measure a command: CPU of the process and all its children, and its peak memory."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Measure:
    """CPU seconds, parent and children together; peak memory of the largest, in MiB."""

    cpu_s: float
    peak_mib: float


def run(arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> Measure:
    """Run `python arguments…` from the project and measure it.

    Raises:
        subprocess.CalledProcessError: If the command fails.
    """
    command = [sys.executable, *arguments]
    process = subprocess.Popen(
        command,
        cwd=PROJECT,
        # As on a user's machine: what is compiled once stays compiled, Cap like its peers.
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", **(environment or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    said = process.stderr.read() if process.stderr else b""
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise subprocess.CalledProcessError(status, command, stderr=said.decode())
    return Measure(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def server_cpu_s() -> float:
    """Return the CPU seconds taken so far by the servers: this process's children."""
    ticks = 0
    for child in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split():
        # After the command's name: user and system time are the 14th and 15th values.
        values = Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()
        ticks += int(values[11]) + int(values[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def machine_ticks() -> tuple[int, int]:
    """Return the ticks that a virtual machine's host took from it so far, and all its ticks."""
    kinds = [int(ticks) for ticks in Path("/proc/stat").read_text().split("\n")[0].split()[1:9]]
    return kinds[7], sum(kinds)


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Return rows as a text table, the first one its headings."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return "\n".join((lines[0], "  ".join("-" * width for width in widths), *lines[1:]))
