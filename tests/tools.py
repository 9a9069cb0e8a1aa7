"""What the tests drive outside Python: installed where Cap may, asked for where it may not.

`make test` runs it before anything else, so it needs Python alone: `python3 tests/tools.py`.
"""

import os
import shlex
import shutil
import subprocess
import sys
from ctypes.util import find_library

# Chromium without its own windows first: a page opens in a third of the time.
CHROMIUMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends")


def chromium() -> str | None:
    """Return the path of the system's Chromium; `CHROMIUM` wins. None when there is none."""
    chosen = os.environ.get("CHROMIUM")
    return chosen or next(filter(None, map(shutil.which, CHROMIUMS)), None)


def missing() -> dict[str, str]:
    """Return what each missing Debian package is for, in French; empty when none is missing."""
    wanted = {
        "chromium-headless-shell": (
            chromium(),
            f"le navigateur qui ouvre les pages ({', '.join(CHROMIUMS[:-1])} ou {CHROMIUMS[-1]}, "
            "ou celui que nomme la variable CHROMIUM)",
        ),
        "libatomic1": (
            sys.platform != "linux" or find_library("atomic"),
            "bibliothèque du pilote de ce navigateur",
        ),
        "libreoffice-calc": (shutil.which("soffice"), "recalcule les rapports Excel (soffice)"),
        "poppler-utils": (shutil.which("pdftotext"), "relit le texte des PDF (pdftotext)"),
    }
    return {package: purpose for package, (found, purpose) in wanted.items() if not found}


def root() -> tuple[str, ...] | None:
    """Return what to type before a command so that root runs it; None when nobody may."""
    for before in ((), ("sudo", "-n")):
        try:
            who = subprocess.run([*before, "id", "-u"], capture_output=True, text=True, check=False)
        except FileNotFoundError:
            continue
        if who.stdout.strip() == "0":
            return before
    return None


def main() -> int:
    """Install what is missing. Return 0 when all is there, 1 after saying what to type."""
    packages = missing()
    if not packages:
        return 0
    print("→ il manque ce que les tests font tourner :", flush=True)
    for package, purpose in packages.items():
        print(f"    {package} : {purpose}", flush=True)
    refusal = _install([*INSTALL, *packages])
    if refusal is None:
        return 0
    command = f"apt-get update; {shlex.join([*INSTALL, *missing()])}"
    by = "sudo sh" if shutil.which("sudo") else "su"
    print(f"✗ {refusal}\n    {by} -c {shlex.quote(command)}", file=sys.stderr)
    return 1


def _install(command: list[str]) -> str | None:
    """Run an installation as root; return the French that leads to the command if it fails."""
    if not shutil.which("apt-get"):
        return (
            "Cette machine n’a pas apt-get. Installez-les avec l’outil qu’elle a, puis "
            "recommencez. Sous Debian, la commande serait :"
        )
    before = root()
    if before is None:
        return "Seul root peut les installer. Tapez cette commande, puis recommencez :"
    print("→ installation par apt-get (quelques minutes, une seule fois)", flush=True)
    apt = [*before, "env", "DEBIAN_FRONTEND=noninteractive"]
    # Lists that cannot be refreshed may do: the installation says whether they did.
    subprocess.run([*apt, "apt-get", "update", "--quiet=2"], check=False)
    subprocess.run([*apt, *command, "--quiet=2"], check=False, stdout=subprocess.DEVNULL)
    if missing():
        return "apt-get n’y est pas arrivé. Tapez cette commande, lisez ce qu’il dit, recommencez :"
    return None


if __name__ == "__main__":
    sys.exit(main())
