"""Load onto disks of given sizes, each full sooner or later: `python -m tests.full_disk`.

Run in a mount namespace of its own (`unshare --map-root-user --mount`), so that each disk,
a tmpfs, is seen by these processes alone and goes away with them. One line of JSON per
size, in kilobytes: what the load answered, the state of the database, whether it verifies,
and the same once there is room again.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from tests import drill


def mount(folder: Path, kilobytes: int, option: str = "") -> None:
    """Mount a disk on a folder, or give it another size (`option="remount,"`)."""
    options = f"{option}size={kilobytes}k"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=True)


def attempt(base: Path, workbook: Path, folder: Path, kilobytes: int) -> dict[str, object]:
    """Load a workbook where base and temporary files share a disk of this size."""
    folder.mkdir(exist_ok=True)
    mount(folder, kilobytes)
    database = folder / "cap.sqlite"
    shutil.copy(base, database)
    environment = drill.with_temporary(folder / "tmp")
    loaded = drill.run(drill.loading(workbook, database), env=environment)
    mount(folder, 1 << 16, "remount,")
    left = drill.state(database)
    verified = drill.run(drill.command("data", "verify", database=database))
    again = drill.run(drill.loading(workbook, database), env=environment)
    answer = {
        "kilobytes": kilobytes,
        "code": loaded.returncode,
        "said": loaded.stderr,
        "left": left.digest,
        "verify": verified.returncode,
        "again": again.returncode,
        "mended": drill.state(database).digest,
    }
    subprocess.run(["umount", "--lazy", str(folder)], check=True)
    return answer


if __name__ == "__main__":
    database, workbook, folder, *sizes = sys.argv[1:]
    for size in sizes:
        print(json.dumps(attempt(Path(database), Path(workbook), Path(folder), int(size))))
