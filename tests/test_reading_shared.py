"""The corpus of odd spreadsheets and the attack files, each through the jail."""

import csv
import json
import posixpath
import re
import resource
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import pytest

from loaders.reading.jail import Verdict, run_jailed
from loaders.reading.scan import column_letters
from tests.shared import shared_folder

# The machine of the tests may be busy; the limit of 10 s is on processor time.
WALL_SECONDS, CPU_SECONDS = 60, 10

# What only the loader can say: reading gives these whole, with what it needs to refuse.
LEFT_TO_THE_LOADER = {
    "71h_formula_no_cache.xlsx",
    "80_duplicate_headers.xlsx",
    "92_header_only.xlsx",
}
# Well-formed, and refused all the same: UTF-16 parts, which the native reader cannot read.
REFUSED_THOUGH_HONEST = {"roo__Pfand_from_windows_phone.xlsx"}
SAMPLE_EVERY = 11


@pytest.fixture(scope="module")
def attacks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The attack files, made once."""
    folder = tmp_path_factory.mktemp("attacks")
    maker = shared_folder() / "tools" / "make_attacks.py"
    subprocess.run([sys.executable, maker, folder], check=True, stdout=subprocess.DEVNULL)
    return folder


def manifest(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_all(paths: list[Path]) -> Iterator[tuple[Path, Verdict]]:
    """Read the files, two at a time."""

    def read(path: Path) -> Verdict:
        return run_jailed("loaders.reading.seen", [str(path)], seconds=WALL_SECONDS)

    with ThreadPoolExecutor(2) as pool:
        yield from zip(paths, pool.map(read, paths), strict=True)


def check_verdict(path: Path, verdict: Verdict) -> None:
    """Read, or refused in one French sentence and a mend, never by an accident."""
    if verdict.ok:
        return
    assert verdict.kind in ("wrong_file", "empty_workbook", "unreadable"), path.name
    assert re.match(r"(Ce|La) .+\.$", verdict.message), path.name
    assert re.search("recommencez|Envoyez|nregistrez|Vérifiez", verdict.message), path.name
    assert "sans risque" not in verdict.message, f"{path.name}: {verdict.output}"


def local(tag: str) -> str:
    return tag.rpartition("}")[2]


def members(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the archive's names by what spreadsheet programs take them for."""
    return {name.replace("\\", "/").lstrip("/").lower(): name for name in archive.namelist()}


def tree(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    return ElementTree.fromstring(archive.read(members(archive)[name.lower()]))


def related(archive: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    folder, base = posixpath.split(part)
    return {
        node.get("Id"): (
            node.get("Type"),
            posixpath.normpath(posixpath.join("/", folder, node.get("Target"))).lstrip("/"),
        )
        for node in tree(archive, posixpath.join(folder, "_rels", f"{base}.rels"))
    }


def own_text(node: ElementTree.Element) -> str:
    """Return a string's text, guides to its pronunciation left out, trimmed as asked."""
    texts = []
    for child in node:
        if local(child.tag) == "t":
            kept = "preserve" in child.attrib.values()
            texts.append((child.text or "") if kept else (child.text or "").strip(" \t\r\n"))
        elif local(child.tag) == "r":
            texts.append(own_text(child))
    return "".join(texts)


def independent_scan(path: Path) -> list[tuple[str, set[str]]]:
    """Return, for each worksheet, the references of the cells with a value or an error."""
    with zipfile.ZipFile(path) as archive:
        book = next(t for k, t in related(archive, "").values() if k.endswith("/officeDocument"))
        parts = related(archive, book)
        strings = [t for k, t in parts.values() if k.endswith("/sharedStrings")]
        strings = [t for t in strings if t.lower() in members(archive)]
        texts = [own_text(si) for si in tree(archive, strings[0])] if strings else []
        found = []
        for sheet in tree(archive, book).iter():
            ids = [value for key, value in sheet.items() if key.endswith("}id")]
            if local(sheet.tag) == "sheet" and ids and parts[ids[0]][0].endswith("/worksheet"):
                cells = filled_cells(tree(archive, parts[ids[0]][1]), texts)
                found.append((sheet.get("name"), cells))
        return found


def filled_cells(sheet: ElementTree.Element, texts: list[str]) -> set[str]:
    filled = set()
    row_number = 0
    for row in (node for node in sheet.iter() if local(node.tag) == "row"):
        row_number = int(row.get("r", row_number + 1))
        column = 0
        for cell in (node for node in row if local(node.tag) == "c"):
            column += 1
            reference = cell.get("r", f"{column_letters(column)}{row_number}")
            column = sum(
                (ord(letter) - 64) * 26**power
                for power, letter in enumerate(reversed(re.sub(r"\d", "", reference)))
            )
            children = {local(child.tag): child for child in cell}
            value = children["v"].text if "v" in children else None
            if value and cell.get("t") == "s":
                value = texts[int(value)]
            if value or ("is" in children and own_text(children["is"])):
                filled.add(reference)
    return filled


def check_cells(path: Path, verdict: Verdict) -> None:
    """No cell with a value is neither read, nor reported as an error."""
    sheets = json.loads(verdict.output)["sheets"]
    told = [
        (
            sheet["name"],
            {cell for cell, _ in sheet["cells"]} | {error["cell"] for error in sheet["errors"]},
        )
        for sheet in sheets
    ]
    assert told == independent_scan(path), path.name


def check_corpus(rows: list[dict[str, str]], folder: Path) -> None:
    kinds = {row["file"]: row["class"] for row in rows}
    for path, verdict in read_all([folder / name for name in kinds]):
        check_verdict(path, verdict)
        kind = kinds[path.name]
        if kind == "encrypted":
            assert "mot de passe" in verdict.message, path.name
        if kind == "wellformed" and path.suffix in (".xlsx", ".xlsm", ".ods", ".csv", ".tsv"):
            honest = verdict.ok or verdict.kind == "empty_workbook"
            assert honest or path.name in REFUSED_THOUGH_HONEST, f"{path.name}: {verdict.message}"
        if verdict.ok and path.suffix in (".xlsx", ".xlsm") and kind != "wrong-extension":
            check_cells(path, verdict)


def test_a_sample_of_the_corpus_gets_a_clean_verdict_and_loses_no_cell():
    folder = shared_folder() / "corpus"
    small = [row for row in manifest(folder / "MANIFEST.csv") if int(row["size"]) < 200_000]
    check_corpus(small[::SAMPLE_EVERY], folder)


@pytest.mark.drill
def test_the_whole_corpus_gets_clean_verdicts_and_loses_no_cell():
    folder = shared_folder() / "corpus"
    check_corpus(manifest(folder / "MANIFEST.csv"), folder)


@pytest.mark.drill
def test_every_attack_ends_as_expected(attacks: Path):
    expected = {row["file"]: row["expect"] for row in manifest(attacks / "ATTACKS.csv")}
    for path, verdict in read_all([attacks / name for name in expected]):
        check_verdict(path, verdict)
        assert "CANARY" not in verdict.output, path.name
        match expected[path.name]:
            case "accept" | "quarantine":
                assert verdict.ok, f"{path.name}: {verdict.message}"
            case "reject":
                assert verdict.ok is (path.name in LEFT_TO_THE_LOADER), path.name
        if verdict.ok and path.suffix == ".xlsx":
            check_cells(path, verdict)


@pytest.mark.drill
@pytest.mark.parametrize("name", ["17_far_row_realistic.xlsx", "18_1M_styled_blank_rows.xlsx"])
def test_honest_files_of_a_million_rows_are_read_in_time(name, attacks: Path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    verdict = run_jailed("loaders.reading.seen", [str(attacks / name)], seconds=WALL_SECONDS)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert verdict.ok
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < CPU_SECONDS
