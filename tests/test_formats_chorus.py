"""Chorus extracts in their four layouts: which lines, which side, which exercice."""

from datetime import date

import pytest

from tests import chorus, sheets
from tests.chorus import line
from tests.sheets import CHARTER

COLUMNS = "exercice, ej, ej_item, dp, posted_on, fund, committed_cents, paid_cents"


def test_programme_workbook(tmp_path):
    file = chorus.programme_workbook(
        tmp_path / "INF-BUD-53.xlsx",
        [
            line(1435101138, "22 500,12", 0, item=10, day=date(2020, 11, 3)),
            line("1435101139", 100, "40,50", day="05.11.2020", carried=30, certified=9.5),
            line("#", "#", 12, fund="#"),
            line("1435101140", -50, 0),
            [
                "0352-CINC-DINU",
                "Résultat",
                "#",
                None,
                None,
                None,
                None,
                None,
                None,
                0,
                9,
                0,
                0,
                0,
                9,
            ],
            [None, None, "1435101138", None, None, None, None, None, None, 0, 99, 0, 0, 0, 99],
            ["Résultat global", None, None, None, None, None, None, None, None, 0, 9, 0, 0, 0, 9],
        ],
    )
    assert sheets.read_rows(file, "expenses", COLUMNS) == [
        (2020, "1435101138", "10", None, "2020-11-03", chorus.FUND, 2_250_012, 0),
        (2020, "1435101139", "1", None, "2020-11-05", chorus.FUND, 7_000, 5_000),
        (2020, None, "1", None, None, None, 0, 1_200),
        (2020, "1435101140", "1", None, None, chorus.FUND, -5_000, 0),
    ]


def test_totals_are_skipped_and_counted_and_others_are_not(tmp_path, empty_database):
    file = chorus.programme_workbook(
        tmp_path / "INF-BUD-53.xlsx",
        [
            line("1435101138", 1, 0, supplier="Résultats & Cie"),
            line("1435101139", 1, 0, centre="#"),
            line("Résultat", 1, 0),
        ],
    )
    (sheet,) = sheets.check([file], empty_database).files[0].sheets
    assert (sheet.rows, sheet.total_rows, sheet.refused) == (1, 2, 0)


def test_rows_of_one_line_are_summed_whatever_their_order(tmp_path):
    lines = [
        line("1435101138", 100, 10, day="03.11.2020"),
        line("1435101138", 200.5, 20, day="03.11.2020", supplier="BUREAU"),
        line("1435101138", 1, 0, day="04.11.2020"),
        line("1435101138", 7, 7, day="03.11.2020", fund=chorus.OTHER_FUND),
    ]
    found = [
        sheets.read_rows(
            chorus.programme_workbook(tmp_path / "2020.xlsx", rows),
            "expenses",
            "posted_on, fund, committed_cents, paid_cents, supplier, extras",
        )
        for rows in (lines, lines[::-1])
    ]
    assert sorted(found[0]) == sorted(found[1])
    assert {row[:4] for row in found[0]} == {
        ("2020-11-03", chorus.FUND, 30_050, 3_000),
        ("2020-11-04", chorus.FUND, 100, 0),
        ("2020-11-03", chorus.OTHER_FUND, 700, 700),
    }


def test_lines_of_several_funds_are_one_where_the_agreement_names_none(tmp_path):
    lines = [
        line("14", 100, 0, fund=fund, centre="0129-CAHC")
        for fund in ("1-2-00742", "1-2-00743", "#")
    ]
    file = chorus.programme_workbook(tmp_path / "P129 2017.xlsx", lines, 2017)
    assert sheets.read_rows(file, "expenses", "committed_cents", CHARTER) == [(30_000,)]


@pytest.mark.parametrize(
    ("side", "committed", "paid"),
    [
        pytest.param("Montant payé", None, 2_826, id="CP"),
        pytest.param("Montant engagé", 2_826, None, id="AE"),
    ],
)
def test_region_csv_says_its_side_above_its_header(side, committed, paid, tmp_path):
    lines = [("#", "#", "500043027", "25.01.2020", "28,26")]
    file = chorus.region_csv(tmp_path / "region.csv", lines, side)
    assert sheets.read_rows(file, "expenses", COLUMNS) == [
        (2020, None, None, "500043027", "2020-01-25", None, committed, paid)
    ]


@pytest.mark.parametrize("amount", ["Montant payé", "EUR"])
def test_payments_workbook(amount, tmp_path):
    lines = [
        ("0001821732", "1", "000195567", "2020", date(2020, 7, 12), 400.0),
        ("0001821732", "1", "000195567", "2020", "12.07.2020", "350,00"),
    ]
    file = chorus.payments_workbook(tmp_path / "paiements.xlsx", lines, amount)
    assert sheets.read_rows(file, "expenses", COLUMNS) == [
        (2020, "0001821732", "1", "000195567", "2020-07-12", None, None, 75_000)
    ]


def test_template_carries_both_sides_and_may_carry_ae_only(tmp_path):
    both = chorus.template_workbook(
        tmp_path / "a.xlsx", [(2020, 1435101138, "", "", "03/11/2020", "", 100, "")]
    )
    assert sheets.read_rows(both, "expenses", COLUMNS) == [
        (2020, "1435101138", None, None, "2020-11-03", None, 10_000, 0)
    ]
    only = sheets.workbook(
        tmp_path / "b.xlsx", {"D": [["Exercice", "N° EJ", "Montant engagé"], [2020, "14", 100]]}
    )
    assert sheets.read_rows(only, "expenses", COLUMNS)[0][-2:] == (10_000, None)


@pytest.mark.parametrize(
    ("name", "above", "year"),
    [
        pytest.param("x.xlsx", ["Exercice comptable", 2020], 2020, id="beside its label"),
        pytest.param("x.xlsx", ["Exercice comptable", "2020"], 2020, id="as text"),
        pytest.param("x.xlsx", ["Exercice : 2020"], 2020, id="in the same cell"),
        pytest.param("x 2021.xlsx", ["Exercice", None, "2020"], 2020, id="wins over the name"),
        pytest.param("P352 2021.xlsx", ["Édition", "du mois"], 2021, id="in the file's name"),
        pytest.param("x.xlsx", ["Édition", "du mois"], None, id="nowhere"),
        pytest.param("2020-2021.xlsx", ["Édition"], None, id="two years in the name"),
        pytest.param("2021.xlsx", ["Exercice comptable", "GFFF"], None, id="not a year"),
    ],
)
def test_exercice_of_an_extract(name, above, year, tmp_path, empty_database):
    file = chorus.programme_workbook(tmp_path / "model.xlsx", [line("14", 1, 1)])
    rows = [[], [], [], above, list(chorus.TWINS), line("14", 1, 1)]
    file = sheets.workbook(tmp_path / name, {"Restitution": rows})
    assert [row[0] for row in sheets.read_rows(file, "expenses", "exercice")] == [year]
    kinds = [problem.kind for problem in sheets.errors(sheets.check([file], empty_database))]
    assert kinds == ([] if year else ["missing_exercice"])


@pytest.mark.parametrize(
    "centre", ["0129-CAHC-DISI", "BG00/0129-CAHC-DISI"], ids=["plain", "with its area"]
)
def test_extract_of_another_state_programme_is_refused(centre, tmp_path, empty_database):
    lines = [line("13", 1, 1), line("14", 1, 1, centre=centre)]
    file = chorus.programme_workbook(tmp_path / "INF.xlsx", lines)
    (problem,) = sheets.errors(sheets.check([file], empty_database))
    assert problem.kind == "wrong_programme"
    assert (problem.value, problem.expected) == ("129", "le programme 352")


def test_extract_without_a_needed_column_is_refused(tmp_path, empty_database):
    headings = [heading for heading in chorus.TWINS if heading != "Montant payé"]
    rows = [["Exercice", 2020], headings, line("14", 1, 1)[:-1], line("15", 1, 1)[:-1]]
    file = sheets.workbook(tmp_path / "a.xlsx", {"Restitution": rows})
    report = sheets.check([file], empty_database)
    (problem,) = sheets.errors(report)
    assert (problem.kind, problem.column, problem.cell) == ("missing_column", "Montant payé", None)
    assert (report.files[0].sheets[0].rows, report.files[0].sheets[0].refused) == (2, 2)


def test_orders_that_nobody_claims_are_said(tmp_path, database):
    file = chorus.programme_workbook(tmp_path / "a.xlsx", [line("999", 1, 1), line("998", 1, 1)])
    report = sheets.check([file], database)
    (said,) = sheets.problems(report, "missing_attribution")
    assert said.severity == "warning"
    assert "998, 999" in said.message
    assert sheets.errors(report) == []
