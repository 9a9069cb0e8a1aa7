"""The documents say what the code does: commands, paths, words, refusals."""

import ast
import importlib
import importlib.util
import re
import shlex
import shutil
from pathlib import Path

import pytest

from data.datasets import DATASETS, SPREADSHEETS
from data.problems import KINDS
from loaders import describe
from loaders.importing import check
from screen.shell.menu import TITLES
from screen.vocabulary import GLOSSARY
from tests import decisions
from tests.shared import ROOT

README, GUIDE = ROOT / "README.md", ROOT / "docs" / "guide.md"
ARCHITECTURE, CONTRIBUTING = ROOT / "docs" / "architecture.md", ROOT / "CONTRIBUTING.md"
IN_ENGLISH = (README, ARCHITECTURE, CONTRIBUTING)
DOCUMENTS = (*IN_ENGLISH, GUIDE)
OURS = ("loaders", "reports", "data", "loaders.describe", "bench")
MADE_BY_USE = ("data/cap.sqlite", ".venv/bin/python")

COMMAND = re.compile(r"(?:python|py -3) -m ([\w.]+)([^`\n]*)")
FENCED = re.compile(r"^```\n(.*?)^```", re.MULTILINE | re.DOTALL)
SUBCOMMAND = re.compile(r"^    (\w+)(?:  |$)", re.MULTILINE)
PATH = re.compile(r"[\w.][\w./-]*(?:/|\.(?:py|md|toml|txt|png|xlsx|sqlite))|[\w.]+/[\w./-]+")


def commands(document):
    """Every `python -m` of a document: module, and the words after it."""
    return [
        (module, words.split()) for module, words in COMMAND.findall(document.read_text("utf-8"))
    ]


def run(module, *arguments):
    """Run a command of ours in this process; return its exit code."""
    name = module if "." in module else f"{module}.__main__"
    try:
        return importlib.import_module(name).main([*arguments])
    except SystemExit as done:
        return done.code


def documented(document):
    return [
        pytest.param(module, words, id=f"{document.name} {module} {' '.join(words[:1])}".strip())
        for module, words in commands(document)
    ]


@pytest.mark.parametrize("path", describe.PAGES, ids=lambda path: path.name)
def test_generated_page_is_current(path):
    assert path.read_text("utf-8") == describe.PAGES[path](), "run make docs"


def test_the_index_of_decisions_is_current():
    assert decisions.INDEX.read_text("utf-8") == decisions.index(), "run make docs"
    assert len(decisions.decisions()) > 35


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        pytest.param("# Cents\n\n2026-11-30. Accepted.\n\nCents.\n", "Instead of", id="of what"),
        pytest.param("# Cents\n\nCents. Instead of: euros.\n", "Accepted", id="when"),
    ],
)
def test_a_decision_says_when_and_instead_of_what(text, lacks, tmp_path):
    decision = tmp_path / "0044-cents.md"
    decision.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=rf"0044-cents\.md: .*{lacks}"):
        decisions.line(decision)


def test_generated_pages_are_written(tmp_path, monkeypatch):
    monkeypatch.setattr(describe, "ROOT", tmp_path)
    monkeypatch.setattr(describe, "PAGES", {tmp_path / "page.md": lambda: "« déport »\n"})
    assert describe.main([]) == 0
    assert (tmp_path / "page.md").read_bytes() == "« déport »\n".encode()


@pytest.mark.parametrize("dataset", SPREADSHEETS.values(), ids=SPREADSHEETS)
def test_dictionary_holds_every_column(dataset):
    section = describe.datasets().split(f"\n## {dataset.title}\n")[1].split("\n## ")[0]
    for column in dataset.columns:
        words = (*column.headings, column.help, f"`{column.name}`")
        assert all(word in section for word in words)


@pytest.mark.parametrize(("module", "words"), [p for d in DOCUMENTS for p in documented(d)])
def test_documented_command_exists_with_its_options(module, words, capsys):
    if module not in OURS:
        assert importlib.util.find_spec(module)
        return
    has_subcommands = module in ("loaders", "reports", "data")
    assert run(module, *words[:has_subcommands], "--help") == 0
    options = set(re.findall(r"--[\w-]+", " ".join(words)))
    assert options <= set(re.findall(r"--[\w-]+", capsys.readouterr().out))


@pytest.mark.parametrize("module", ["loaders", "reports", "data"])
def test_readme_names_every_command(module, capsys):
    assert run(module, "--help") == 0
    existing = set(SUBCOMMAND.findall(capsys.readouterr().out))
    assert existing
    assert {words[0] for name, words in commands(README) if name == module} == existing


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_make_targets_exist(document):
    targets = re.findall(r"^(\w+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    named = set(re.findall(r"(?:^|`)make (\w+)", document.read_text("utf-8"), re.MULTILINE))
    assert named <= set(targets)
    if document is README:
        assert set(targets) - named == {"all", "help"}
        assert "`make`" in document.read_text("utf-8")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_paths_named_exist(document):
    text = document.read_text("utf-8")
    links = [link for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]
    assert links
    assert [link for link in links if not (document.parent / link).exists()] == []
    if document in IN_ENGLISH:
        spans = [s for s in re.findall(r"`([^`\n]+)`", text) if not COMMAND.search(s)]
        code = [word for span in spans for word in span.split()]
        paths = [word for word in code if PATH.fullmatch(word) and word not in MADE_BY_USE]
        assert len(paths) > 15
        assert [path for path in paths if not (ROOT / path).exists()] == []


def test_guide_walks_from_the_first_file_to_the_copy(tmp_path, monkeypatch, capsys):
    for name in ("conventions.xlsx", "calendrier.xlsx"):
        shutil.copy(ROOT / "data/samples/preincubation-2020" / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CAP_DATABASE", str(tmp_path / "mon-programme.sqlite"))
    lines = "\n".join(FENCED.findall(GUIDE.read_text("utf-8"))).splitlines()
    ours = [shlex.split(line) for line in lines if line.startswith(".venv/bin/python -m")]
    assert [words[2:4] for words in ours] == [
        ["loaders", "check"],
        ["loaders", "load"],
        ["loaders", "template"],
        ["loaders", "faults"],
        ["loaders", "read"],
        ["loaders", "load"],
        ["loaders", "quarantine"],
        ["loaders", "undo"],
        ["loaders", "undo"],
        ["loaders", "history"],
        ["loaders", "history"],
        ["reports", "compare"],
        ["reports", "figures"],
        ["reports", "explain"],
        ["data", "backup"],
        ["data", "verify"],
    ]
    assert [run(*words[2:]) for words in ours] == [0] * len(ours), capsys.readouterr().err
    assert (tmp_path / "copie.sqlite").is_file()


def test_guide_quotes_a_refusal_as_it_is_said(tmp_path):
    (quoted,) = re.findall(r"^> ✗ (.*)$", GUIDE.read_text("utf-8"), re.MULTILINE)
    path = tmp_path / "conventions.csv"
    path.write_text("Code;Nom;Type;SIREN;Signature\n59;Nord;;;31/11/2020\n", "utf-8")
    report = check([path], tmp_path / "cap.sqlite", "preincubation-2020")
    assert quoted in [problem.message for problem in report.files[0].problems]


def test_guide_has_every_page_and_every_word_of_the_screens():
    rows = re.findall(r"^\| ([^|]+) \|", GUIDE.read_text("utf-8"), re.MULTILINE)
    assert [name for name in (*TITLES.values(), *GLOSSARY) if name not in rows] == []


def test_every_kind_of_problem_is_listed_and_every_one_listed_is_used():
    sources = [*(ROOT / "loaders").rglob("*.py"), *(ROOT / "data").rglob("*.py")]
    assert set().union(*map(_kinds, sources)) == set(KINDS)


SAYS_A_KIND = {
    "HeaderFault",
    "Problem",
    "Rule",
    "UnparsedError",
    "Unreadable",
    "problem",
    "choice",
    "_refuse_sheet",
    "_warn",
    "warn",
    "warned",
}
KIND = re.compile(r"[a-z]+(_[a-z]+)+|unreadable")


def _kinds(path: Path) -> set[str]:
    """Kinds of problem that a module says, wherever it says them."""
    columns = {name for dataset in DATASETS.values() for name in dataset.names}
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func
            if (called.id if isinstance(called, ast.Name) else called) in SAYS_A_KIND:
                found += [*node.args, *(keyword.value for keyword in node.keywords)]
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "kind":
            found.append(node.value)
        elif isinstance(node, ast.arguments) and "kind" in [arg.arg for arg in node.args]:
            found += node.defaults
        elif isinstance(node, ast.Tuple) and path.name == "checks.py" and len(node.elts) == 3:
            found.append(node.elts[1])  # column, kind, what was expected
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "KINDS":
            found.append(node.slice)
    return {text for node in found for text in _texts(node) if KIND.fullmatch(text)} - columns


def _texts(node: ast.expr) -> list[str]:
    """Return the texts that an expression may be."""
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    if isinstance(node, ast.BoolOp):
        return [text for value in node.values for text in _texts(value)]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []
