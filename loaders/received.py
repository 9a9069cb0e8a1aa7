"""Files as a browser sends them, written under names that a disk takes."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

_LONGEST_NAME = 120


class Received(Protocol):
    """A file as the browser sent it."""

    name: str

    def getvalue(self) -> bytes:
        """Return its content."""


def write(received: Sequence[Received], folder: Path) -> list[Path]:
    """Write files under their own names, each in its folder; a name that comes again has a n°."""
    written: list[Path] = []
    for number, file in enumerate(received):
        name = _safe_name(file.name)
        stem, suffix = Path(name).stem, Path(name).suffix
        again = sum(path.name.casefold() == name.casefold() for path in written)
        path = folder / str(number) / (f"{stem} ({number + 1}){suffix}" if again else name)
        path.parent.mkdir()
        path.write_bytes(file.getvalue())
        written.append(path)
    return written


def _safe_name(name: str) -> str:
    """Return what a browser calls a file as a name of one file, whatever it holds."""
    last = name.replace("\\", "/").rpartition("/")[2]
    printable = "".join(char for char in last if char.isprintable()).strip()
    path = Path(printable.encode("utf-8", "ignore").decode())
    stem, suffix = path.stem[:_LONGEST_NAME], path.suffix[:20]
    while len((stem + suffix).encode()) > 240:
        stem = stem[:-1]
    return stem + suffix if stem.strip(". ") else f"fichier{suffix}"
