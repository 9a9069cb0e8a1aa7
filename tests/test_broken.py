"""Known faults are found where they are, and nothing else is; true exports are told apart."""

import json

import pytest

from loaders.importing import check
from tests import sheets
from tests.shared import shared_folder


@pytest.fixture(scope="module")
def inputs():
    return shared_folder() / "inputs"


def test_every_fault_is_found_at_its_cell_and_nothing_else(inputs, plain_database):
    """One entry per sheet of a broken workbook: kind, sheet, cell, and the rows read."""
    entries = json.loads((inputs / "broken" / "faults.json").read_text("utf-8"))
    assert len(entries) >= 10
    for name in sorted({entry["file"] for entry in entries}):
        mine = [entry for entry in entries if entry["file"] == name]
        # A file that cannot be opened is for the jail to refuse.
        read = sheets.check if mine[0]["dataset"] else check
        report = read([inputs / "broken" / name], plain_database)
        wanted, rows = [], {}
        for entry in mine:
            wanted += [
                (fault["kind"], fault["sheet"], fault["cell"], fault["column"])
                for fault in entry["faults"]
            ]
            if entry["dataset"]:
                rows[entry["dataset"]] = entry["rows"]
        found = [(p.kind, p.sheet, p.cell, p.column) for p in sheets.errors(report)]
        assert sorted(found, key=str) == sorted(wanted, key=str), name
        assert {
            sheet.as_json()["dataset"]: sheet.rows for sheet in report.files[0].sheets
        } == rows, name
        for fault in (fault for entry in mine for fault in entry["faults"]):
            assert fault.get("first_cell", "") in sheets.errors(report)[0].message


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        pytest.param("chorus_ae.csv", [3], id="AE of a region"),
        pytest.param("financial_cp.csv", [5], id="CP of a region"),
        pytest.param("infbud-53.tests.csv", [1], id="CP, 2022 flavour"),
        pytest.param("new-chorus-export.xlsx", [7, 5], id="payments, two sheets"),
    ],
)
def test_true_chorus_export_is_read_whole_and_refused_for_its_programme(
    name, rows, inputs, plain_database
):
    (file,) = sheets.check([inputs / "public" / name], plain_database).files
    assert [(sheet.dataset, sheet.rows, sheet.total_rows) for sheet in file.sheets] == [
        ("expenses", number, 0) for number in rows
    ]
    assert "wrong_programme" in {problem.kind for problem in file.errors}
    assert not {"wrong_file", "missing_column", "bad_amount", "bad_date"} & {
        problem.kind for problem in file.problems
    }


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        pytest.param(
            "errors_sample_is_a_pdf.csv", "wrong_file", ("document PDF", "tableur"), id="PDF"
        ),
        pytest.param(
            "chorus_ae_missing_column.csv", "missing_column", ("« N° EJ »", "manque"), id="no EJ"
        ),
        pytest.param(
            "ProjectRatings.csv",
            "wrong_file",
            ("Airtable", "il y manque", "« N° dossier »"),
            id="Airtable",
        ),
        pytest.param(
            "example_devpost_export.csv", "wrong_file", ("Devpost", "« N° dossier »"), id="Devpost"
        ),
        pytest.param(
            "Excel.xlsx",
            "wrong_file",
            ("tableau d’autre chose", "« N° dossier » ou « Code »", "vu : « A »"),
            id="Grist, every type",
        ),
    ],
)
def test_true_file_that_is_not_ours_is_refused_by_one_sentence(
    name, kind, words, inputs, plain_database
):
    read = check if name.startswith("errors") else sheets.check
    (file,) = read([inputs / "public" / name], plain_database).files
    (problem,) = file.errors
    assert problem.kind == kind
    for word in words:
        assert word in problem.message
