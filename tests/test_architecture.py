"""Who may import whom, and what no file may do: the tables of DESIGN, held by a test."""

import ast
import re
import sys
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from data.datasets import DATASETS

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("rules", "data", "loaders", "figures", "reports", "ui")
LAYERS = (*PACKAGES, "pages")
STANDARD = frozenset(sys.stdlib_module_names)

# Ours, then third party. Standard library everywhere, save what FORBIDDEN says.
ALLOWED = {
    "rules": ((), ("holidays",)),
    "data": (("rules",), ("sqlite_utils", "stdnum")),
    "loaders": (("data", "rules"), ("openpyxl", "isal", "python_calamine")),
    "figures": (("data", "rules"), ()),
    "reports": (("figures",), ("xlsxwriter", "typst", "babel", "num2words")),
    "ui": (("figures", "rules", "data"), ("streamlit", "pandas", "plotly", "babel", "starlette")),
    "pages": (("figures", "reports", "ui", "data"), ("streamlit",)),
}
FORBIDDEN = {"rules": ("sqlite3", "os", "pathlib", "time", "random", "urllib", "io")}
"""Standard modules that give a rule a file, a database, a clock or chance."""

PAID_FOR = {
    "insert_all": (),
    "to_excel": ("loaders",),  # openpyxl's own conversion of days; pandas is not there
    "read_excel": (),
    "read_csv": (),
    "load_workbook": ("loaders",),
    "number_input": (),
    "unsafe_allow_html": ("ui/style.py",),
    "eval": (),
    "exec": (),
    "atomic": (),
}
"""What costs more than it gives (DESIGN, « Already paid for »), and where it is allowed."""

PRODUCT, AROUND = (*LAYERS, "dashboard.py"), ("bench", "tests")
DIRECT = re.compile(r"^([\w-]+)==(\S+)[^#\n]* # (.+)$", re.MULTILINE)
"""A line of requirements: package, version, reason."""
LOCKED = re.compile(r"^([\w-]+)==(\S+)(.*?)(?=^[\w-]+==|\Z)", re.MULTILINE | re.DOTALL)
"""An entry of a lock: package, version, then its condition, hashes, and who asks for it."""
HASH = re.compile("--hash=sha256:([0-9a-f]{64})")

CTE = re.compile(r"(?:WITH(?: RECURSIVE)?|,)\s+(\w+)(?:\s*\([^)]*\))?\s+AS\s+\(", re.IGNORECASE)


def sources(folder: str) -> list[Path]:
    """Return a folder's Python files, sorted."""
    return sorted((ROOT / folder).rglob("*.py"))


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text("utf-8"))))


def imported(path: Path) -> set[str]:
    """Return the modules that a file imports, wherever in the file."""
    found = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." if node.level else node.module or "")
    return found


def packages(path: Path) -> set[str]:
    return {module.split(".")[0] for module in imported(path)}


def called(path: Path) -> set[str]:
    """Return the names of what a file calls, and of its keyword arguments."""
    found = set()
    for node in nodes(path):
        if isinstance(node, ast.Call):
            found |= {keyword.arg for keyword in node.keywords if keyword.arg}
            if isinstance(node.func, ast.Attribute):
                found.add(node.func.attr)
            elif isinstance(node.func, ast.Name):
                found.add(node.func.id)
    return found


def texts(path: Path) -> list[str]:
    return [
        node.value
        for node in nodes(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def direct(file: str) -> dict[str, tuple[str, str]]:
    """Return the packages that a file of requirements declares: version and reason of each."""
    lines = DIRECT.findall((ROOT / file).read_text("utf-8"))
    return {package.lower(): (version, reason) for package, version, reason in lines}


def locked(file: str) -> list[tuple[str, str, str]]:
    """Return the entries of a lock, as LOCKED takes them apart."""
    return LOCKED.findall((ROOT / file).read_text("utf-8"))


def distributions(*places: str) -> set[str]:
    """Return the packages, ours and Python's apart, that files and folders import."""
    paths = [path for place in places for path in sources(place) or [ROOT / place]]
    modules = set().union(*map(packages, paths)) - STANDARD
    theirs = [m for m in modules if not (ROOT / m).is_dir() and not (ROOT / f"{m}.py").is_file()]
    known = packages_distributions()
    return {package.lower() for module in theirs for package in known.get(module, [module])}


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_imports_only_what_it_may(layer):
    ours, others = ALLOWED[layer]
    allowed = {layer, *ours, *others, *STANDARD} - set(FORBIDDEN.get(layer, ()))
    offenders = {name(path): packages(path) - allowed for path in sources(layer)}
    offenders.get("pages/imports.py", set()).discard("loaders")
    for path in offenders:
        if path.startswith("ui/reports_"):
            offenders[path].discard("reports")
    assert {path: modules for path, modules in offenders.items() if modules} == {}


@pytest.mark.parametrize(
    ("file", "places", "elsewhere"),
    [
        ("requirements.txt", PRODUCT, ()),
        ("requirements-dev.txt", AROUND, direct("requirements.txt")),
    ],
    ids=["to run Cap", "to test it"],
)
def test_every_package_imported_is_declared_and_every_one_declared_is_imported(
    file, places, elsewhere
):
    lines = (ROOT / file).read_text("utf-8").splitlines()
    assert len(direct(file)) == len([line for line in lines if line and line[0] not in "#-"])
    named = {
        package
        for package, (_, reason) in direct(file).items()
        if not reason.startswith("not imported: ")
    }
    assert named == distributions(*places) - set(elsewhere)


@pytest.mark.parametrize(
    ("lock", "files"),
    [
        ("requirements.lock", ["requirements.txt"]),
        ("requirements-dev.lock", ["requirements.txt", "requirements-dev.txt"]),
    ],
    ids=["to run Cap", "to test it"],
)
def test_a_lock_holds_what_is_declared_each_wheel_by_its_hash(lock, files):
    for file in files:
        asked = {p: version for p, version, rest in locked(lock) if f" -r {file}\n" in rest}
        assert asked == {p: version for p, (version, _) in direct(file).items()}, "run make lock"
    assert all(HASH.search(rest) for _, _, rest in locked(lock))
    text = (ROOT / lock).read_text("utf-8")
    assert [line for line in text.splitlines() if line.startswith("--")] == ["--only-binary :all:"]
    assert "://" not in text


def test_what_runs_cap_is_locked_as_it_is_tested():
    run, tested = (
        {(package, version, *HASH.findall(rest)) for package, version, rest in locked(lock)}
        for lock in ("requirements.lock", "requirements-dev.lock")
    )
    assert run < tested


def test_the_native_reader_is_used_in_the_jail_only():
    users = {
        name(path).rsplit("/", 1)[0]
        for layer in LAYERS
        for path in sources(layer)
        if "python_calamine" in packages(path)
    }
    assert users == {"loaders/reading"}


@pytest.mark.parametrize("path", sources("pages"), ids=name)
def test_a_page_is_thin(path):
    assert len(path.read_text("utf-8").splitlines()) <= 80
    defined = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
    assert not [node for node in nodes(path) if isinstance(node, defined)]
    assert not [t for t in texts(path) if re.search(r"\b(SELECT|INSERT|UPDATE|DELETE) ", t)]
    read = {module for module in imported(path) if module.split(".")[0] == "data"}
    assert read <= {"data.lens"}


@pytest.mark.parametrize("path", sources("pages"), ids=name)
def test_a_page_asks_who_is_there_before_anything_else(path):
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree)
    acting = [s for s in tree.body if any(isinstance(n, ast.Call) for n in ast.walk(s))]
    assert re.fullmatch(r"(\w+ = )?require\(.*\)", ast.unparse(acting[0]))


def test_no_page_bears_the_name_of_a_package():
    assert not {path.stem for path in sources("pages")} & {*LAYERS, *STANDARD}


@pytest.mark.parametrize("folder", PACKAGES)
def test_every_package_says_what_it_is(folder):
    starts = {path.parent / "__init__.py" for path in sources(folder)}
    assert ROOT / folder / "__init__.py" in starts
    silent = [
        name(start)
        for start in sorted(starts)
        if not start.is_file() or not ast.get_docstring(ast.parse(start.read_text("utf-8")))
    ]
    assert silent == []


@pytest.mark.parametrize("layer", LAYERS)
def test_no_file_calls_what_has_already_been_paid_for(layer):
    offenders = [
        (name(path), call)
        for path in (*sources(layer), ROOT / "dashboard.py")
        for call in called(path) & PAID_FOR.keys()
        if not name(path).startswith(PAID_FOR[call] or ("nowhere",))
    ]
    assert offenders == []
    assert not [name(path) for path in sources(layer) if "plotly.express" in imported(path)]


@pytest.mark.parametrize("layer", LAYERS)
def test_no_assert_and_no_broad_except_outside_tests(layer):
    offenders = []
    for path in sources(layer):
        for node in nodes(path):
            if isinstance(node, ast.Assert):
                offenders.append((name(path), node.lineno))
            if isinstance(node, ast.ExceptHandler) and name(path) != "loaders/reading/jail.py":
                caught = ast.unparse(node.type) if node.type else "BaseException"
                # A transaction rolls back whatever happens, and raises it again.
                again = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
                if caught in ("Exception", "BaseException") and not again:
                    offenders.append((name(path), node.lineno))
    assert offenders == []


def test_no_common_table_expression_hides_a_view():
    """The authorizer lets a CTE named like a view read anything (data/lens.py)."""
    views = {*DATASETS, "imports", "import_sheets", "receipts", "sources"}
    offenders = [
        (name(path), found)
        for layer in ("data", "figures", "ui")
        for path in sources(layer)
        for text in texts(path)
        for found in CTE.findall(text)
        if found.lower() in views
    ]
    assert offenders == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("WITH a AS (SELECT 1), partners(x) AS (SELECT 2) SELECT 1", ["a", "partners"]),
        ("with recursive n(i) as (select 1) select i from n", ["n"]),
        ("SELECT partners FROM teams AS t", []),
    ],
)
def test_common_table_expressions_are_seen(text, found):
    assert CTE.findall(text) == found
