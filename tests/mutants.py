"""Change the rules one thing at a time and see a test fail: `make mutants`.

mutmut makes each mutant in a copy of the `rule_*.py` of `subjects/` and runs on it the tests of
`tests/test_rules_*.py` that reach it. `docs/mutants.md` is written anew: the survivors, each under
the reason that is already there for it. A survivor without a reason, or too few killed, and the
command fails.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import chdir
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "docs" / "mutants.md"
LEAST_KILLED = 0.9
UNEXPLAINED = "Sans raison"

_SETTINGS = """[tool.pytest.ini_options]
testpaths = ["tests"]
pythonpath = ["."]
addopts = ["--import-mode=importlib", "-p", "no:cacheprovider", "-m", "not drill"]
markers = ["drill", "long"]

[tool.mutmut]
source_paths = ["subjects"]
use_git_change_detection = false
"""
# Fewer draws than in the suite: what they find first is what kills a mutant.
_CONFTEST = """from hypothesis import HealthCheck, settings

settings.register_profile(
    "mutants",
    deadline=None,
    database=None,
    derandomize=True,
    max_examples=30,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("mutants")
"""
_SURVIVED = (0, 5, 33)  # tests passed; none found; none reaches the function

_HEADER = """# Mutants des règles

`make mutants` change une chose à la fois dans une règle (`rule_*.py` : une comparaison, un
nombre, un mot) et relance les tests : chaque changement doit en faire échouer un. Cette page est
écrite par la commande ; seules les raisons (les titres) sont écrites à la main. Un survivant sans
raison fait échouer la commande.

"""


def prepare(folder: Path) -> None:
    """Copy the rules and their tests to a folder, with the settings of the tools."""
    for kept in ("__init__.py", "rule_*.py"):
        for source in (ROOT / "subjects").rglob(kept):
            copy = folder / source.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, copy)
    (folder / "tests").mkdir()
    for test in (ROOT / "tests").glob("test_rules_*.py"):
        shutil.copy(test, folder / "tests")
    (folder / "tests" / "conftest.py").write_text(_CONFTEST, "utf-8")
    (folder / "pyproject.toml").write_text(_SETTINGS, "utf-8")


def outcomes(folder: Path) -> dict[str, int]:
    """Return the exit code of the tests by mutant, as mutmut left them.

    Raises:
        RuntimeError: If a mutant was not tried.
    """
    found: dict[str, int] = {}
    for meta in sorted((folder / "mutants" / "subjects").rglob("*.meta")):
        found |= json.loads(meta.read_text("utf-8"))["exit_code_by_key"]
    untried = [name for name, code in found.items() if code is None]
    if untried or not found:
        raise RuntimeError(f"{len(untried)} mutants not tried")
    return found


def survivors(folder: Path, codes: dict[str, int]) -> set[str]:
    """Return the line of the document for each mutant that no test kills."""
    from mutmut.mutation.diff_apply import get_diff_for_mutant

    with chdir(folder):
        return {
            described(name, get_diff_for_mutant(name, path=f"{_module(name)}.py"))
            for name, code in codes.items()
            if code in _SURVIVED
        }


def _module(name: str) -> str:
    return name.rpartition(".")[0].replace(".", "/")


def described(name: str, diff: str) -> str:
    """Return how the document names a mutant: its place, what was there, what came instead."""
    function = name.partition("__mutmut_")[0].rpartition(".")[2].replace("ǁ", ".")
    lines = diff.splitlines()[3:]
    before, after = (
        " ".join(line[1:].strip() for line in lines if line.startswith(sign)) for sign in "-+"
    )
    place = f"`{_module(name)}.py`, `{function.removeprefix('x_').removeprefix('x.')}`"
    return f"- {place} : `{before}` → `{after}`"


def reasons(text: str) -> dict[str, set[str]]:
    """Return the lines of the document under each of its titles, in its order."""
    found: dict[str, set[str]] = {}
    title = ""
    for line in text.splitlines():
        if line.startswith("## "):
            title = line.removeprefix("## ")
            found[title] = set()
        elif line.startswith("- ") and title:
            found[title].add(line)
    return found


def document(known: dict[str, set[str]], surviving: set[str], total: int, killed: int) -> str:
    """Return the document: the result, then the survivors under their reasons."""
    share = f"{killed * 100 / total:.1f}".replace(".", ",")
    parts = [f"{_HEADER}{total} mutants, {killed} tués ({share} %).\n"]
    given = {title: lines & surviving for title, lines in known.items() if title != UNEXPLAINED}
    given[UNEXPLAINED] = surviving - set().union(*given.values())
    for title, lines in given.items():
        if lines:
            parts.append("\n".join([f"\n## {title}\n", *sorted(lines), ""]))
    return "".join(parts)


def main() -> int:
    """Run all the mutants; return 0 when enough are killed and the others have a reason."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        command = [sys.executable, "-m", "mutmut", "run", "--max-children", "2"]
        subprocess.run(command, cwd=folder, check=True, env=os.environ | {"COLUMNS": "100"})
        codes = outcomes(folder)
        surviving = survivors(folder, codes)
    killed = sum(code not in _SURVIVED for code in codes.values())
    known = reasons(DOCUMENT.read_text("utf-8")) if DOCUMENT.exists() else {}
    text = document(known, surviving, len(codes), killed)
    DOCUMENT.write_text(text, "utf-8")
    unexplained = reasons(text).get(UNEXPLAINED, set())
    print(f"\n{len(codes)} mutants, {killed} tués, {len(unexplained)} survivants sans raison.")
    print("\n".join(sorted(unexplained)))
    return 1 if unexplained or killed < LEAST_KILLED * len(codes) else 0


if __name__ == "__main__":
    sys.exit(main())
