"""`make test` brings what the tests drive, or says what to type before anything is done."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.shared import ROOT

ALL = ("chromium-headless-shell", "soffice", "pdftotext")
PACKAGES = {
    "chromium-headless-shell": "chromium-headless-shell",
    "libreoffice-calc": "soffice",
    "poppler-utils": "pdftotext",
}
SHELL, CHMOD, ENV = (shutil.which(name) for name in ("sh", "chmod", "env"))


@pytest.fixture
def machine(tmp_path):
    """A machine of these commands alone, whose apt says in `apt.log` what root made it do."""

    def machine(*programs, root=False, sudo=False, apt=True, works=True):
        made = dict.fromkeys(programs, "exit 0")
        made["id"] = f'echo "${{ROOT:-{0 if root else 1000}}}"'
        made["env"] = f'exec {ENV} "$@"'
        if sudo:
            made["sudo"] = 'shift; ROOT=0 exec "$@"'
        if apt:
            brings = "".join(
                f' case "$*" in *{package}*) echo > {tmp_path}/{program};'
                f" {CHMOD} +x {tmp_path}/{program};; esac;"
                for package, program in PACKAGES.items()
            )
            made["apt-get"] = (
                f'echo "$(id -u) $DEBIAN_FRONTEND $*" >> {tmp_path}/apt.log;'
                f' [ "$1" = install ] || exit 0; {brings if works else "exit 100"}'
            )
        for name, script in made.items():
            (tmp_path / name).write_text(f"#!{SHELL}\n{script}\n")
            (tmp_path / name).chmod(0o755)
        environment = {**os.environ, "PATH": str(tmp_path)}
        environment.pop("CHROMIUM", None)
        return environment

    return machine


def run(environment):
    command = [sys.executable, str(ROOT / "tests" / "tools.py")]
    return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8")


def asked(folder):
    """Return what apt was asked, one line each, with who asked."""
    log = folder / "apt.log"
    return log.read_text().splitlines() if log.exists() else []


INSTALLS = "0 noninteractive install --yes --no-install-recommends {} --quiet=2"
EVERY = "chromium-headless-shell libreoffice-calc poppler-utils"


@pytest.mark.parametrize(
    "browser", ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]
)
def test_where_nothing_is_missing_nothing_is_said_nor_done(machine, tmp_path, browser):
    done = run(machine(browser, "soffice", "pdftotext", root=True))
    assert (done.returncode, done.stdout, done.stderr, asked(tmp_path)) == (0, "", "", [])


def test_the_browser_may_be_named(machine):
    done = run({**machine("soffice", "pdftotext"), "CHROMIUM": "/opt/chrome"})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("who", [{"root": True}, {"sudo": True}], ids=["root", "sudo"])
@pytest.mark.parametrize(
    ("there", "packages"),
    [((), EVERY), (("chromium", "soffice"), "poppler-utils"), (ALL[1:], "chromium-headless-shell")],
    ids=["bare", "no PDF reader", "no browser"],
)
def test_what_is_missing_is_said_and_installed_once(machine, tmp_path, who, there, packages):
    environment = machine(*there, **who)
    done = run(environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert [package in done.stdout for package in PACKAGES] == [
        package in packages for package in PACKAGES
    ]
    assert asked(tmp_path) == ["0 noninteractive update --quiet=2", INSTALLS.format(packages)]
    again = run(environment)
    assert (again.returncode, again.stdout, len(asked(tmp_path))) == (0, "", 2)


@pytest.mark.parametrize(
    ("lacks", "said", "command", "tried"),
    [
        ({}, "Seul root", "su -c", 0),
        ({"apt": False, "root": True}, "n’a pas apt-get", "su -c", 0),
        ({"root": True, "works": False}, "n’y est pas arrivé", "su -c", 2),
        ({"sudo": True, "works": False}, "n’y est pas arrivé", "sudo sh -c", 2),
    ],
    ids=["no rights", "no apt", "apt fails", "apt fails under sudo"],
)
def test_where_nothing_can_be_installed_the_command_is_said(
    machine, tmp_path, lacks, said, command, tried
):
    done = run(machine("pdftotext", **lacks))
    assert done.returncode == 1
    assert said in done.stderr
    typed = f"{command} 'apt-get update; apt-get install --yes --no-install-recommends "
    assert f"    {typed}chromium-headless-shell libreoffice-calc'\n" in done.stderr
    assert len(asked(tmp_path)) == tried


def test_make_stops_there_before_it_installs_a_python_package(machine, tmp_path):
    (tmp_path / "cap").mkdir()
    for name in ("Makefile", "requirements-dev.lock", "tests/tools.py"):
        (tmp_path / "cap" / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / "cap" / name)
    environment = machine()
    make = [shutil.which("make") or "make", "--jobs", "4", f"PYTHON={sys.executable}"]
    for target in ([], ["test"], ["drills"], ["pictures"]):
        command = [*make, f"SHELL={SHELL}", *target]
        done = subprocess.run(
            command, cwd=tmp_path / "cap", env=environment, capture_output=True, encoding="utf-8"
        )
        assert done.returncode == 2
        assert "Seul root" in done.stderr
        assert not (tmp_path / "cap" / ".venv").exists()
