"""The tree that later ones are measured against: its commit is in `bench/baseline.txt`."""

import io
import subprocess
import tarfile
from pathlib import Path

from bench.measure import PROJECT

COMMIT = PROJECT / "bench" / "baseline.txt"


def tree_before(folder: Path) -> Path:
    """Return the baseline's files, put in a new folder of that one.

    Raises:
        CalledProcessError: If this clone does not hold the commit.
    """
    commit = COMMIT.read_text("utf-8").strip()
    found = subprocess.run(
        ["git", "archive", "--format=tar", commit], cwd=PROJECT, capture_output=True, check=True
    )
    place = folder / "before"
    with tarfile.open(fileobj=io.BytesIO(found.stdout)) as archive:
        archive.extractall(place, filter="data")
    return place
