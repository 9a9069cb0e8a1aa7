"""Chorus extracts in their four layouts: which lines, which side, which exercice."""

from datetime import date

import pytest

from data.lens import open_lens
from subjects.sources.figure_origin import origin
from tests import chorus, sheets
from tests.chorus import line
from tests.sheets import CHARTER, CONVENTION

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


ORDERED = ["N° EJ", "Date de réplication", "N° poste EJ", "Date de dernière modif. de l'EJ",
           "Compte général", "EUR"]  # fmt: skip
ORDERS = [
    ("21", "12.01.2021", "1", "20.03.2021", "PCE/1", "100,00"),
    ("22", "#", "1", "20.03.2021", "PCE/1", "100,00"),
    ("22", "#", "1", "15.02.2021", "PCE/2", "100,00"),
    ("22", "#", "2", "21.03.2021", "PCE/2", "100,00"),
    ("23", "#", "1", "#", "PCE/1", "100,00"),
]


def committed_csv(path, lines=ORDERS, headings=ORDERED):
    """Write INF-BUD-53 of a region, AE side: no Date comptable at all."""
    preamble = [["INF-BUD-53"], ["", "", "", "", "Exercice comptable", "2021"],
                ["", "", "", "", "", "Montant engagé"]]  # fmt: skip
    return sheets.delimited(path, [*preamble, headings, *lines], ",")


def test_an_order_has_the_earliest_day_known_of_its_poste(tmp_path):
    found = sheets.read_rows(
        committed_csv(tmp_path / "ae.csv"), "expenses", "ej, ej_item, posted_on, ordered_on"
    )
    assert found == [
        ("21", "1", None, "2021-01-12"),
        ("22", "1", None, "2021-02-15"),
        ("22", "2", None, "2021-03-21"),
        ("23", "1", None, None),
    ]


PLAIN = ["Exercice", "N° EJ", "N° poste EJ", "Date comptable", "Montant engagé"]


@pytest.mark.parametrize(
    ("more", "cells", "ordered_on"),
    [
        pytest.param(["Date de réplication"], ["12/01/2021"], "2021-01-12", id="Chorus' heading"),
        pytest.param(["Date de dernière modif. de l'EJ", "Date de réplication"],
                     ["20/03/2021", "12/01/2021"], "2021-01-12", id="both, in any order"),
        pytest.param(["Date de dernière modif. de l'EJ", "Date de réplication"],
                     ["20/03/2021", ""], "2021-03-20", id="the second only"),
        pytest.param(["Date de l’EJ"], ["12/01/2021"], "2021-01-12", id="ours"),
    ],
)  # fmt: skip
def test_a_sheet_says_the_day_of_an_order_too(more, cells, ordered_on, tmp_path):
    rows = [[*PLAIN, *more], [2021, "21", "1", "", 10, *cells],
            [2021, "21", "1", "01/04/2021", 10, *cells]]  # fmt: skip
    file = sheets.workbook(tmp_path / "a.xlsx", {"Dépenses": rows})
    found = dict(sheets.read_rows(file, "expenses", "posted_on, ordered_on"))
    assert found[None] == ordered_on
    # A dated line is what it was before Cap read these columns: the same file changes nothing.
    assert found["2021-04-01"] == (ordered_on if more == ["Date de l’EJ"] else None)


def test_a_day_of_order_that_is_none_is_refused_at_its_cell(tmp_path, empty_database):
    rows = [[*PLAIN, "Date de réplication"], [2021, "21", "1", "", 10, "hier"]]
    file = sheets.workbook(tmp_path / "a.xlsx", {"Dépenses": rows})
    (found,) = sheets.errors(sheets.check([file], empty_database))
    assert (found.kind, found.cell, found.column) == ("bad_date", "F2", "Date de réplication")


@pytest.mark.parametrize(
    ("on", "committed_cents"),
    [
        pytest.param("2021-01-11", 10_000, id="only what nobody dates, since 1 January"),
        pytest.param("2021-01-12", 20_000, id="the first order"),
        pytest.param("2021-02-15", 40_000, id="a poste counts whole from its first day"),
        pytest.param("2021-03-21", 50_000, id="every order"),
    ],
)
def test_an_order_without_accounting_date_counts_from_its_own_day(
    on, committed_cents, tmp_path, empty_database
):
    signed = [["Code", "Signature"], ["59", "15/09/2020"]]
    partners = sheets.workbook(tmp_path / "p.xlsx", {"Conventions": signed})
    sheets.load([partners, committed_csv(tmp_path / "ae.csv")], empty_database)
    money = sheets.figures_on(empty_database, on)["money"]
    assert money["committed_cents"] == money["unattributed_cents"] == committed_cents


@pytest.mark.parametrize(
    ("on", "committed_cents"),
    [
        pytest.param("2021-02-28", 0, id="the eve of the first signature"),
        pytest.param("2021-03-01", 40_000, id="the day of the first signature"),
    ],
)
def test_nothing_without_accounting_date_counts_before_the_first_signature(
    on, committed_cents, tmp_path, empty_database
):
    signed = [["Code", "Signature"], ["59", "01/03/2021"]]
    partners = sheets.workbook(tmp_path / "p.xlsx", {"Conventions": signed})
    sheets.load([partners, committed_csv(tmp_path / "ae.csv")], empty_database)
    money = sheets.figures_on(empty_database, on)["money"]
    assert money["committed_cents"] == committed_cents


def test_a_line_gains_the_day_of_its_order_once_and_never_a_later_one(tmp_path, empty_database):
    def load(name, lines=ORDERS, headings=ORDERED):
        report = sheets.load([committed_csv(tmp_path / name, lines, headings)], empty_database)
        days = sheets.current(empty_database, "expenses", "ej, ej_item, ordered_on")
        return (
            report.counts.added,
            report.counts.changed,
            report.counts.withdrawn,
            {f"{ej}/{item}": day for ej, item, day in days},
        )

    bare = [[line[0], line[2], *line[4:]] for line in ORDERS]
    assert load("bare.csv", bare, [ORDERED[0], ORDERED[2], *ORDERED[4:]])[:3] == (4, 0, 0)
    added, changed, withdrawn, days = load("first.csv")
    assert (added, changed, withdrawn) == (0, 3, 0)
    later = [("22", "#", "1", "30.06.2021", *line[4:]) if line[0] == "22" and line[2] == "1"
             else line for line in ORDERS]  # fmt: skip
    # What is kept aside is what the file says now; the day of the order stays the first one.
    assert load("later.csv", later)[3] == days
    assert load("first again.csv")[:3] == (0, 1, 0)
    assert load("first again, once more.csv")[:3] == (0, 0, 0)


def test_the_explanation_says_that_lines_count_from_the_day_of_their_order(
    tmp_path, empty_database
):
    sheets.load([committed_csv(tmp_path / "ae.csv")], empty_database)
    with open_lens(empty_database, CONVENTION, on=date(2021, 6, 30)) as lens:
        found = lens.ask(origin, "money/committed_cents")
    assert "du jour de l’EJ pour les lignes qui n’ont pas cette date" in found.sentence
    assert "ordered_on" in found.evidence.columns["expenses"]


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
