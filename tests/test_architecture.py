"""Who may import whom, and what no file may do: the tables of DESIGN, held by a test."""

import ast
import re
import sys
from collections import Counter
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from data.datasets import DATASETS

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("data", "loaders", "subjects", "documents", "screen", "reports")
LAYERS = (*PACKAGES, "pages")
STANDARD = frozenset(sys.stdlib_module_names)

FLOORS = {
    "rule": "rule", "read": "read", "figure": "figure", "figures": "figure", "explain": "figure",
    "paper": "paper", "workbook": "paper", "screen": "screen",
}  # fmt: skip
"""The floor of a subject's module, by the first word of its name. The kits have one each."""
KITS = {"documents": "paper", "screen": "screen"}

# Floors of ours, then third party. Standard library everywhere, save what FORBIDDEN says.
ALLOWED = {
    "rule": ((), ("holidays",)),
    "data": ((), ("sqlite_utils", "stdnum")),
    "loaders": (("data", "rule"), ("openpyxl", "isal", "python_calamine")),
    "read": (("data", "rule"), ()),
    "figure": (("data", "rule", "read"), ()),
    "paper": (("data", "rule", "read", "figure"), ("xlsxwriter", "typst", "babel", "num2words")),
    "screen": (
        ("data", "rule", "read", "figure", "paper"),
        ("streamlit", "pandas", "plotly", "babel", "starlette"),
    ),
    "reports": (("data", "figure", "paper"), ()),
    "pages": (("data", "figure", "screen"), ("streamlit",)),
}
DOORS = {
    ("pages.imports", "loaders"): "files are dropped on it",
    ("screen.cards", "subjects.sources"): "a card says where its figure comes from",
    ("screen.shell.chooser", "subjects.calendar"): "the days offered begin with the signatures",
}
"""What is open on purpose, and why: a module, and what it may import besides."""
ABOVE = {
    "committee": ("calendar", "refund"),
    "forms": ("history", "imports", "jury"),
    "history": ("imports",),
    "jury": ("applications",),
    "money": ("spending",),
    "papers": (
        "applications", "calendar", "committee", "duties", "jury", "money", "refund", "spending",
        "teams",
    ),
    "partner": ("calendar", "committee", "duties", "teams"),
    "refund": ("calendar", "money", "spending"),
    "teams": ("committee",),
}  # fmt: skip
"""Whose screens and papers a subject gathers, or builds on, besides its own and the sources."""
FORBIDDEN = {"rule": ("sqlite3", "os", "pathlib", "time", "random", "urllib", "io")}
"""Standard modules that give a rule a file, a database, a clock or chance."""

PAID_FOR = {
    "insert_all": (),
    "to_excel": ("loaders",),  # openpyxl's own conversion of days; pandas is not there
    "read_excel": (),
    "read_csv": (),
    "load_workbook": ("loaders",),
    "number_input": (),
    "unsafe_allow_html": ("screen/style.py",),
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


def dotted(path: Path) -> str:
    return name(path).removesuffix(".py").replace("/", ".")


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


def place(module: str) -> tuple[str, str]:
    """Return the floor of a module and its subject, "" for what belongs to none."""
    folder, *rest = module.split(".")
    if folder == "subjects" and rest:
        return FLOORS.get(rest[-1].split("_")[0], "unnamed"), ".".join(rest[:1] if rest[1:] else [])
    return KITS.get(folder, folder), ""


def is_module(dotted: str) -> bool:
    return (ROOT / f"{dotted.replace('.', '/')}.py").is_file()


def wrongly_imported(module: str, tree: ast.AST) -> list[str]:
    """Return what a module imports and may not: a floor above, a package, another's screen."""
    floor, subject = place(module)
    if floor not in ALLOWED:
        return ["its name says no floor"]
    ours, others = ALLOWED[floor]
    known = {*others, *STANDARD} - set(FORBIDDEN.get(floor, ()))
    wrong = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            asked = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            full = [f"{node.module}.{alias.name}" for alias in node.names]
            asked = [one if is_module(one) else node.module or "." for one in full]
        else:
            continue
        for one in asked:
            to, whose = place(one)
            if one.split(".")[0] not in LAYERS:
                allowed = one.split(".")[0] in known
            elif to not in (floor, *ours) and one != "subjects":
                allowed = False
            elif module.split(".")[0] in KITS:
                allowed = not whose or (whose == "sources" and to == "figure")
            else:
                gathered = ("", subject, "sources", *ABOVE.get(subject, ()))
                allowed = not subject or to not in ("screen", "paper") or whose in gathered
            if not allowed and not any(m == module and one.startswith(d) for m, d in DOORS):
                wrong.append(one)
    return wrong


@pytest.mark.parametrize("layer", LAYERS)
def test_a_floor_imports_only_what_it_may(layer):
    offenders = {
        name(path): wrongly_imported(dotted(path), ast.parse(path.read_text("utf-8")))
        for path in sources(layer)
        if path.name != "__init__.py"
    }
    assert {path: modules for path, modules in offenders.items() if modules} == {}


@pytest.mark.parametrize(
    ("module", "statement"),
    [
        ("subjects.refund.rule_refunds", "import pathlib"),
        ("subjects.refund.rule_refunds", "import pandas"),
        ("subjects.refund.rule_refunds", "from data.lens import Lens"),
        ("subjects.money.read_money", "from subjects.money import figure_money"),
        ("subjects.money.figure_money", "from subjects.money import screen_money_way"),
        ("subjects.money.figure_money", "from subjects.money.paper_statement import content"),
        ("subjects.money.paper_statement", "from subjects.money import screen_money_way"),
        ("subjects.money.screen_money_way", "from subjects.teams.screens import screen_coaching"),
        ("subjects.money.paper_statement", "from subjects.jury import paper_minutes"),
        ("subjects.money.money", "import re"),
        ("screen.table", "from subjects.money import figure_money"),
        ("documents.blocks", "from subjects.refund.paper_refund import content"),
        ("data.lens", "from subjects.rule_dated import has_come"),
        ("data.lens", "import streamlit"),
        ("loaders.stage", "from subjects.money import read_money"),
        ("pages.budget", "from loaders.importing import check"),
        ("pages.budget", "from . import jury"),
        ("reports.commands", "from subjects.money import screen_money_way"),
    ],
)
def test_an_import_that_goes_up_or_across_is_seen(module, statement):
    assert wrongly_imported(module, ast.parse(statement))


def test_the_table_of_layers_is_the_one_that_is_held():
    """The table of docs/architecture.md, read as a person reads it."""
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    section = page.partition("## Who may import whom\n")[2].partition("\n## ")[0]
    rows = [line.split("|")[1:-1] for line in section.splitlines() if line.startswith("| `")]
    named = [[tuple(re.findall(r"`(\w+)`", cell)) for cell in row] for row in rows]
    assert {layer: (ours, others) for (layer,), ours, others in named} == ALLOWED


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
def test_a_page_is_opened_through_the_menu_before_anything_else(path):
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree)
    acting = [s for s in tree.body if any(isinstance(n, ast.Call) for n in ast.walk(s))]
    assert ast.unparse(acting[0]) == "through_menu()"


LISTS = {"data/datasets": "one declaration a module, each read alone"}
"""Folders of more than fifteen modules, and why."""


@pytest.mark.parametrize("layer", LAYERS)
def test_a_room_holds_what_one_reads_at_once(layer):
    """Fifteen modules a folder, four hundred lines a module, sixty lines a function."""
    modules = [path for path in sources(layer) if path.name != "__init__.py"]
    rooms = Counter(name(path.parent) for path in modules)
    assert {room for room, count in rooms.items() if count > 15} == {
        room for room in LISTS if room.startswith(layer)
    }
    assert [name(path) for path in modules if len(path.read_text("utf-8").splitlines()) > 400] == []
    long = [
        (name(path), node.name)
        for path in modules
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (node.end_lineno or 0) - node.lineno >= 60
    ]
    assert long == []


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
            if isinstance(node, ast.ExceptHandler) and name(path) != "loaders/door/jail.py":
                caught = ast.unparse(node.type) if node.type else "BaseException"
                # A transaction rolls back whatever happens, and raises it again.
                again = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
                if caught in ("Exception", "BaseException") and not again:
                    offenders.append((name(path), node.lineno))
    assert offenders == []


PROSE = {"text", "message", "label", "sentence", "said", "wrong", "formula", "action", "mend"}
"""Fields that hold a sentence, or the words of one, that a person reads."""
READING = {"startswith", "endswith", "split", "partition", "rpartition", "removeprefix"}
READING |= {"removesuffix", "find", "index", "sub", "search", "match", "fullmatch", "findall"}
PROSE_READ = {
    "loaders/back/errors_sheet.py": "the comments of a workbook that comes back, ours and others'",
}
"""Where it is read all the same, and why."""


def prose_read(node: ast.AST) -> bool:
    """Tell whether a piece of code finds its way by a sentence: cuts it, compares, looks it up."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        seen = [node.func.value, *node.args] if node.func.attr in READING else []
    elif isinstance(node, ast.Compare):
        by_itself = any(isinstance(one, (ast.Is, ast.IsNot)) for one in node.ops)
        seen = [] if by_itself else [node.left, *node.comparators]
    else:
        seen = [node.slice] if isinstance(node, ast.Subscript) else []
    return any(
        (isinstance(one, ast.Attribute) and one.attr in PROSE)
        or (isinstance(one, ast.Subscript) and getattr(one.slice, "value", None) in PROSE)
        for one in seen
    )


@pytest.mark.parametrize("layer", LAYERS)
def test_prose_is_not_an_interface(layer):
    """What Cap says to a person is never read by Cap: the object says it in a field."""
    readers = {
        name(path): [ast.unparse(node) for node in nodes(path) if prose_read(node)]
        for path in sources(layer)
    }
    readers = {path: found for path, found in readers.items() if found}
    assert {path: found for path, found in readers.items() if path not in PROSE_READ} == {}
    known = {path for path in PROSE_READ if path.startswith(f"{layer}/")}
    assert known == readers.keys(), "no longer read: take it off the list"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("step.text.startswith(code)", True),
        ("alert['text'].removeprefix('Obligation')", True),
        ("_MEASURE.sub('', alert.text)", True),
        ("problem.message == 'Une date.'", True),
        ("'note' in alert.action", True),
        ("PLAIN[step.label]", True),
        ("alert.rule == 'late_phase'", False),
        ("found.label is None", False),
        ("html(alert.text)", False),
        ("path.split('/')", False),
    ],
)
def test_a_sentence_that_is_read_is_seen(code, found):
    assert any(map(prose_read, ast.walk(ast.parse(code)))) is found


def test_no_common_table_expression_hides_a_view():
    """The authorizer lets a CTE named like a view read anything (data/lens.py)."""
    views = {*DATASETS, "imports", "import_sheets", "receipts", "sources"}
    offenders = [
        (name(path), found)
        for layer in ("data", "subjects", "screen")
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


def divided_products(path: Path) -> list[int]:
    """Return the lines where a product of two amounts is cut or has its remainder taken."""

    def is_product(node: ast.AST) -> bool:
        return isinstance(node, ast.BinOp) and (
            isinstance(node.op, ast.Mult)
            and not isinstance(node.left, ast.Constant)
            and not isinstance(node.right, ast.Constant)
        )

    def dividend(node: ast.AST) -> ast.expr | None:
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.FloorDiv | ast.Mod):
            return node.left
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "divmod":
            return node.args[0]
        return None

    return [up.lineno for node in nodes(path) if (up := dividend(node)) and is_product(up)]


def test_the_largest_remainder_is_written_once():
    """Trace, explanations, papers and workbooks print a share's floor, remainder and rank."""
    homes = {name(path) for layer in LAYERS for path in sources(layer) if divided_products(path)}
    assert homes == {"subjects/rule_shares.py"}


def compares(path: Path, attribute: str) -> bool:
    """Tell whether a file compares an attribute of that name, or joins it to a condition."""
    return any(
        isinstance(child, ast.Attribute) and child.attr == attribute
        for node in nodes(path)
        if isinstance(node, ast.Compare | ast.BoolOp)
        for child in (ast.walk(node) if isinstance(node, ast.Compare) else node.values)
    )


def test_what_is_late_is_told_by_the_rules():
    """`is_late` of a phase and of an action: what is done late is late no more."""
    homes = {name(p) for layer in LAYERS for p in sources(layer) if compares(p, "late_days")}
    assert homes == {"subjects/calendar/rule_phases.py", "subjects/committee/rule_actions.py"}


def held_against_the_day(path: Path) -> list[str]:
    """Return the comparisons that tell whether what has a date has come by the day."""

    def is_day(node: ast.AST) -> bool:
        named = isinstance(node, ast.Name | ast.Attribute | ast.Call)
        return named and ast.unparse(node) in ("on", "lens.on", "today", "lens.on.isoformat()")

    def has_it(node: ast.Compare) -> bool:
        pairs = zip([node.left, *node.comparators], node.ops, node.comparators, strict=False)
        return any(
            (
                is_day(right)
                and isinstance(op, ast.LtE | ast.Gt)
                and "ends_on" not in ast.unparse(left)
            )
            or (is_day(left) and isinstance(op, ast.GtE | ast.Lt))
            for left, op, right in pairs
        )

    return [ast.unparse(n) for n in nodes(path) if isinstance(n, ast.Compare) and has_it(n)]


def test_what_counts_on_the_day_is_told_once():
    """By `subjects.rule_dated` of a fact; of an expense, in SQL, by `queries.counted`."""
    places = {name(p): held_against_the_day(p) for layer in LAYERS for p in sources(layer)}
    del places[
        "subjects/committee/figure_meetings.py"
    ]  # a moment is no fact: it is compared with the ones before
    assert {place for place, found in places.items() if found} == {"subjects/rule_dated.py"}
    undated = re.compile(r"exercice <= [:?]")
    homes = [name(p) for p in sources("subjects") for text in texts(p) if undated.search(text)]
    assert homes == ["subjects/spending/read_spending.py"]


def test_whose_a_row_is_is_told_once():
    """Filters, joins and the word « commun » come from `data.owners`."""
    said = re.compile(
        r"partner IS NULL AND (application|team) IN|COALESCE\(\s*\w+\.partner, \w+\.partner"
        r"|COALESCE\(partner, \(?SELECT|^commun$|'commun'|applications\.partner"
    )
    homes = {name(p) for layer in LAYERS for p in sources(layer)
             for text in texts(p) if said.search(re.sub(r"\s+", " ", text))}  # fmt: skip
    assert homes == {
        "data/owners.py",
        "data/cells/parse.py",
    }  # parse: the word as a sheet spells it
    asked = {
        name(path)
        for layer in LAYERS
        for path in sources(layer)
        for node in nodes(path)
        if isinstance(node, ast.IfExp) and isinstance(node.test, ast.Attribute)
        if node.test.attr == "shared"
    }
    assert asked == {"subjects/spending/figure_spending_lines.py"}


def test_what_is_kept_of_a_receipt_is_told_once():
    """The lesser of what was received and of the cap: `Settlement.kept_cents`."""
    homes = {
        name(path)
        for layer in LAYERS
        for path in sources(layer)
        for node in nodes(path)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "min"
        if re.search("received.*cap", ast.unparse(node))
    }
    assert homes == {"subjects/refund/rule_settlement.py"}


Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def public(*kinds: type[Definition]) -> dict[str, list[str]]:
    """Return the public names that modules define at their top, and the modules of each."""
    homes: dict[str, list[str]] = {}
    for path in (path for layer in LAYERS for path in sources(layer)):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, kinds) and not node.name.startswith("_"):
                homes.setdefault(node.name, []).append(name(path))
    return homes


def test_a_class_has_its_name_alone():
    """One name, one thing; the vocabulary is that of docs/specification.md, 2."""
    assert {bearer: homes for bearer, homes in public(ast.ClassDef).items() if homes[1:]} == {}


SEVERAL = {
    "main": "what `python -m` runs",
    "add_commands": "of a command, and the arguments of each: one set a module",
    "layouts": "one module a format",
    "content": "one module a paper",
}
"""Functions that more than two modules may define: each stands for the others."""


def test_a_function_says_what_it_is_of():
    """Beyond a figure and the rule or the query behind it, a name shared is a name for nothing."""
    homes = public(ast.FunctionDef, ast.AsyncFunctionDef)
    assert {bearer: found for bearer, found in homes.items() if found[2:]}.keys() == SEVERAL.keys()


def test_no_class_is_named_like_one_of_the_standard_library_that_cap_uses():
    used = set()
    for path in (path for layer in LAYERS for path in sources(layer)):
        for node in nodes(path):
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in STANDARD:
                used |= {alias.name for alias in node.names}
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                used |= {node.attr} if node.value.id in STANDARD else set()
    assert public(ast.ClassDef).keys() & used == set()
