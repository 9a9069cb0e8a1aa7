"""An extract restates its exercice, for its sides and its fund; nothing is counted twice."""

import pytest

from data.store.commit import content_signature, undo
from data.store.database import open_for_reading, open_for_writing
from data.store.journal import verify
from tests import chorus, sheets
from tests.chorus import FUND, OTHER_FUND, line
from tests.sheets import AUTHOR, CHARTER

FIRST = [
    line("11", 100, 40, day="03.11.2020"),
    line("12", 200, 0, day="04.11.2020"),
    line("13", 300, 10, day="05.11.2020"),
    line("90", 1000, 500, day="05.11.2020", fund=OTHER_FUND),
]
# 12 is no longer there, 13 has grown, 14 is new; nothing on the other fund.
SECOND = [
    line("11", 100, 40, day="03.11.2020"),
    line("13", 350, 60, day="05.11.2020"),
    line("14", 50, 0, day="06.11.2020"),
]
PAYMENTS = [
    ("11", "1", "DP1", "20.11.2020", "30,00"),
    ("11", "1", "DP2", "21.11.2020", "25,00"),
    ("13", "1", "DP3", "22.11.2020", "60,00"),
]


def sums(database, fund=FUND):
    """Return the AE and CP of the current lines of a fund, in euros, and how many they are."""
    rows = sheets.current(database, "expenses", "fund, committed_cents, paid_cents")
    own = [row for row in rows if (row[0] or FUND) == fund]
    return sum(row[1] or 0 for row in own) / 100, sum(row[2] or 0 for row in own) / 100, len(own)


def changes(report):
    counts = report.counts
    return counts.added, counts.changed, counts.withdrawn, counts.unchanged


@pytest.fixture
def step(empty_database):
    """Load a file and return what it changed, the journal being checked after each."""

    def load(file):
        report = sheets.load([file], empty_database)
        assert sheets.errors(report) == []
        with open_for_reading(empty_database) as connection:
            assert verify(connection) == []
        return changes(report)

    return load


def test_one_exercice_in_four_layouts_one_after_the_other(step, tmp_path, empty_database):
    assert step(chorus.programme_workbook(tmp_path / "a 2020.xlsx", FIRST)) == (4, 0, 0, 0)
    assert sums(empty_database) == (600, 50, 3)
    assert sums(empty_database, OTHER_FUND) == (1000, 500, 1)
    with open_for_reading(empty_database) as connection:
        at_first = content_signature(connection)

    assert step(chorus.programme_workbook(tmp_path / "b 2020.xlsx", SECOND)) == (1, 1, 1, 1)
    assert sums(empty_database) == (500, 100, 3)
    assert sums(empty_database, OTHER_FUND) == (1000, 500, 1)

    # The CP of 2020 are now those of the CSV (30 + 25 + 60), the AE those of the workbook.
    assert step(chorus.region_csv(tmp_path / "cp.csv", PAYMENTS)) == (3, 3, 0, 0)
    assert sums(empty_database) == (500, 115, 6)

    payments = [("11", "1", "DP1", 2020, "20.11.2020", 31.0)]
    file = chorus.payments_workbook(tmp_path / "paiements.xlsx", payments)
    assert step(file) == (0, 1, 2, 3)
    assert sums(empty_database) == (500, 31, 4)

    lines = [(2020, "11", "1", "", "03/11/2020", "", 70, 7), (2020, "15", "1", "", "", "", 5, "")]
    assert step(chorus.template_workbook(tmp_path / "t.xlsx", lines)) == (1, 1, 3, 0)
    assert sums(empty_database) == (75, 7, 2)

    assert step(chorus.programme_workbook(tmp_path / "a 2020.xlsx", FIRST)) == (2, 1, 1, 1)
    assert sums(empty_database) == (600, 50, 3)
    assert sums(empty_database, OTHER_FUND) == (1000, 500, 1)
    with open_for_reading(empty_database) as connection:
        assert content_signature(connection) == at_first


def test_each_step_can_be_undone(step, tmp_path, empty_database):
    contents = []
    for file in (
        chorus.programme_workbook(tmp_path / "a 2020.xlsx", FIRST),
        chorus.region_csv(tmp_path / "cp.csv", PAYMENTS),
    ):
        step(file)
        with open_for_reading(empty_database) as connection:
            contents.append(content_signature(connection))
    with open_for_writing(empty_database) as connection:
        undo(connection, AUTHOR)
        assert content_signature(connection) == contents[0]
        undo(connection, AUTHOR)
        assert content_signature(connection) == contents[1]
        assert verify(connection) == []
    assert sums(empty_database) == (600, 115, 6)


def test_the_same_extract_again_writes_nothing(step, tmp_path, empty_database):
    files = [
        chorus.programme_workbook(tmp_path / "a 2020.xlsx", FIRST),
        chorus.region_csv(tmp_path / "cp.csv", PAYMENTS),
    ]
    for file in files:
        step(file)
    before = sheets.count_all(empty_database)
    assert step(files[1]) == (0, 0, 0, 6)
    assert sheets.count_all(empty_database) == before


def test_an_extract_leaves_the_other_exercices_alone(step, tmp_path, empty_database):
    step(chorus.programme_workbook(tmp_path / "a.xlsx", FIRST, 2020))
    assert step(chorus.programme_workbook(tmp_path / "b.xlsx", SECOND, 2021)) == (3, 0, 0, 0)
    assert sums(empty_database) == (1100, 150, 6)


def test_an_extract_of_the_other_fund_leaves_the_agreement_s_fund_alone(
    step, tmp_path, empty_database
):
    step(chorus.programme_workbook(tmp_path / "a.xlsx", FIRST))
    lines = [line("91", 5, 5, fund=OTHER_FUND)]
    assert step(chorus.programme_workbook(tmp_path / "b.xlsx", lines)) == (1, 0, 1, 0)
    assert sums(empty_database) == (600, 50, 3)
    assert sums(empty_database, OTHER_FUND) == (5, 5, 1)


def test_ae_and_cp_extracts_of_one_call_make_one_line(tmp_path, empty_database):
    files = [
        chorus.region_csv(
            tmp_path / "ae.csv", [("11", "1", "", "20.11.2020", "100")], "Montant engagé"
        ),
        chorus.region_csv(tmp_path / "cp.csv", [("11", "1", "", "20.11.2020", "40")]),
    ]
    assert changes(sheets.load(files, empty_database)) == (1, 0, 0, 0)
    assert sums(empty_database) == (100, 40, 1)


def test_charter_without_a_fund_of_its_own_counts_a_line_once(tmp_path, empty_database):
    lines = [line("11", 100, 40, day="20.11.2020", centre="0129-CAHC", fund="1-2-00900")]
    files = [
        chorus.programme_workbook(tmp_path / "P129.xlsx", lines, 2017),
        sheets.workbook(
            tmp_path / "t.xlsx",
            {
                "Dépenses": [
                    ["Exercice", "N° EJ", "N° poste EJ", "Date comptable", "Montant engagé",
                     "Montant payé"],
                    [2017, "11", "1", "20/11/2020", 110, 45],
                ]
            },
        ),
    ]  # fmt: skip
    for file in files:
        assert sheets.errors(sheets.load([file], empty_database, CHARTER)) == []
    assert sheets.current(empty_database, "expenses", "committed_cents, paid_cents") == [
        (11_000, 4_500)
    ]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            lambda folder: chorus.programme_workbook(folder / "b.xlsx", SECOND), id="same"
        ),
        pytest.param(lambda folder: chorus.region_csv(folder / "b.csv", PAYMENTS), id="CP only"),
        pytest.param(
            lambda folder: chorus.template_workbook(
                folder / "b.xlsx", [(2020, "77", "", "", "", "", 1, 1)]
            ),
            id="template",
        ),
    ],
)
def test_two_extracts_of_one_exercice_in_a_call_are_refused(other, tmp_path, empty_database):
    first = chorus.programme_workbook(tmp_path / "a.xlsx", FIRST)
    report = sheets.load([first, other(tmp_path)], empty_database)
    assert {problem.kind for problem in sheets.errors(report)} == {"duplicate_extract"}
    assert report.import_id is None
    assert not empty_database.exists()


def test_two_extracts_that_bear_the_same_name_are_seen_as_two(tmp_path, empty_database):
    files = []
    for name, lines in (("octobre", FIRST), ("novembre", SECOND)):
        (tmp_path / name).mkdir()
        files.append(chorus.programme_workbook(tmp_path / name / "INF 2020.xlsx", lines))
    report = sheets.check(files, empty_database)
    assert len(report.files) == 2
    assert {problem.kind for problem in sheets.errors(report)} == {"duplicate_extract"}


def test_a_sheet_copied_in_its_workbook_is_not_counted_twice(tmp_path, empty_database):
    file = chorus.programme_workbook(tmp_path / "a.xlsx", FIRST)
    rows = [[], [], [], ["Exercice", 2020], list(chorus.TWINS), *FIRST]
    file = sheets.workbook(tmp_path / "a.xlsx", {"Restitution": rows, "Copie": rows})
    (problem,) = sheets.errors(sheets.check([file], empty_database))
    assert problem.kind == "duplicate_extract"
    assert "« Copie »" in problem.message
    assert "« Restitution »" in problem.message


def provenance(database):
    """Return the file and row that each current line comes from."""
    with open_for_reading(database) as connection:
        return connection.execute(
            """SELECT file, row FROM sources JOIN import_sheets AS sheet ON sheet.id = sources.sheet
            JOIN expenses ON expenses.id = version WHERE removed_by IS NULL ORDER BY 1"""
        ).fetchall()


def test_a_line_comes_from_the_last_extract_of_each_of_its_sides(step, tmp_path, empty_database):
    step(chorus.programme_workbook(tmp_path / "a.xlsx", FIRST[:1]))
    step(chorus.region_csv(tmp_path / "cp.csv", [("11", "1", "", "03.11.2020", "55")]))
    assert provenance(empty_database) == [("a.xlsx", 6), ("cp.csv", 9)]
    step(chorus.region_csv(tmp_path / "cp2.csv", [("11", "1", "", "03.11.2020", "60")]))
    assert provenance(empty_database) == [("a.xlsx", 6), ("cp2.csv", 9)]
